import { withLikeness } from './likeness'
import { match } from './match'
import { featuresOf, type Ranked, rank } from './ranking'
import { type HeardSign, signsIn } from './signs'
import { stemmerOf } from './stemmer'
import { type Token, tokenise } from './tokens'
import type { LanguageModel } from './vocabulary'

/** What one piece of speech says about warning signs, and what it may be about. */
export interface Heard {
  readonly tokens: readonly Token[]
  readonly concepts: ReadonlySet<string>
  readonly signs: readonly HeardSign[]
  readonly ranking: readonly Ranked[]
}

/** Reads one piece of speech. Pure; takes time linear in its words, of which at most 120 are read. */
export function hear(text: string, { vocabulary, ranking }: LanguageModel): Heard {
  const tokens = tokenise(text, vocabulary, stemmerOf(vocabulary.language))
  const matches = match(tokens, vocabulary)
  const concepts = new Set(matches.concepts.map(({ concept }) => concept))
  const ranked = allowed(rank(featuresOf(tokens, matches), ranking), concepts, vocabulary)
  return { tokens, concepts, signs: withLikeness(signsIn(tokens, matches, vocabulary), ranked, tokens, vocabulary.cues), ranking: ranked }
}

/** A topic needs one of its words in the sentence, and none of those that belong to another subject. */
function allowed(
  ranked: readonly Ranked[],
  concepts: ReadonlySet<string>,
  { needs, vetoes }: LanguageModel['vocabulary'],
): readonly Ranked[] {
  return ranked.filter(({ id }) => {
    const wanted = needs[id]
    if (wanted !== undefined && !wanted.some((concept) => concepts.has(concept))) return false
    return !(vetoes[id]?.some((concept) => concepts.has(concept)) ?? false)
  })
}
