/** Vocabularies of a few words, for tests of the rules that read them. */
import { type Match, type Matches, match } from '../../lambda/src/understanding/match'
import { type Finding, signsIn } from '../../lambda/src/understanding/signs'
import { stemmerOf } from '../../lambda/src/understanding/stemmer'
import { type Token, tokenise } from '../../lambda/src/understanding/tokens'
import type { Cues, Vocabulary } from '../../lambda/src/understanding/vocabulary'
import { compile, type VocabularySource } from '../../scripts/understanding/compile'

const noCues: Cues = { negators: [], transparent: [], breakers: [], interjection: [], subjects: [], joiners: [] }

/** An English vocabulary of what is given and nothing else. */
export function small(source: Omit<Partial<VocabularySource>, 'cues'> & { readonly cues?: Partial<Cues> }): Vocabulary {
  const { cues, ...given } = source
  return compile('en', {
    replace: {},
    clitics: {},
    fillers: [],
    skip: [],
    numbers: {},
    ranges: {},
    concepts: {},
    patterns: {},
    needs: {},
    vetoes: {},
    ...given,
    cues: { ...noCues, ...cues },
  })
}

/** The words of a sentence. */
export function tokensOf(text: string, vocabulary: Vocabulary): Token[] {
  return tokenise(text, vocabulary, stemmerOf(vocabulary.language))
}

/** What the vocabulary finds in a sentence. */
export function matchesIn(text: string, vocabulary: Vocabulary): Matches {
  return match(tokensOf(text, vocabulary), vocabulary)
}

/** What the vocabulary finds of signs in a sentence. */
export function findingIn(text: string, vocabulary: Vocabulary): Finding {
  const tokens = tokensOf(text, vocabulary)
  return signsIn(tokens, match(tokens, vocabulary), vocabulary)
}

/** The signs in a sentence with how they are spoken of, as `fever absent`. */
export function statusesIn(text: string, vocabulary: Vocabulary): string[] {
  return findingIn(text, vocabulary).signs.map(({ id, status }) => `${id.replace('sign-', '')} ${status}`)
}

/** The words of a match, as said. */
export function wordsOf({ words }: Match, text: string, vocabulary: Vocabulary): string {
  const tokens = tokensOf(text, vocabulary)
  return words.map((at) => tokens[at]?.text).join(' ')
}
