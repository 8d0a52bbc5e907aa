import { isUrgent, type RankPart, withLikeness } from './likeness'
import { match } from './match'
import { featuresOf, type Ranked, rank } from './ranking'
import { type Finding, type HeardSign, signsIn } from './signs'
import { mended } from './sounds'
import { type Stemmer, stemmerOf } from './stemmer'
import { type Token, tokenise } from './tokens'
import type { LanguageModel, Vocabulary } from './vocabulary'

/** What one piece of speech says about warning signs, and what it may be about. */
export interface Heard {
  readonly tokens: readonly Token[]
  readonly concepts: ReadonlySet<string>
  readonly signs: readonly HeardSign[]
  readonly ranking: readonly Ranked[]
}

/** Reads one piece of speech. Pure; takes time linear in its words, of which at most 120 are read. */
export function hear(text: string, { vocabulary, ranking }: LanguageModel): Heard {
  const stem = stemmerOf(vocabulary.language)
  const tokens = tokenise(text, vocabulary, stem)
  const matches = match(tokens, vocabulary)
  const concepts = new Set(matches.concepts.map(({ concept }) => concept))
  const ranked = allowed(rank(featuresOf(tokens, matches, vocabulary), ranking), concepts, vocabulary)
  const rankPart: RankPart = (from, to) => {
    const part = tokens.slice(from, to)
    return rank(featuresOf(part, match(part, vocabulary), vocabulary), ranking)
  }
  const finding = signsIn(tokens, matches, vocabulary)
  const found = withMisheard(finding, tokens, vocabulary, stem)
  return {
    tokens,
    concepts,
    signs: withLikeness(found, ranked, tokens, vocabulary.cues, rankPart),
    ranking: hinted(ranked, tokens, concepts, vocabulary),
  }
}

/** A mended word as long as this is sure enough alone: "unconscious". */
const longWord = 8

/** Where nothing was found, the signs of the sentence with misheard words mended, if they stand on two words or on a long one. */
function withMisheard(finding: Finding, tokens: readonly Token[], vocabulary: Vocabulary, stem: Stemmer): Finding {
  if (finding.signs.some(({ id }) => isUrgent(id)) || finding.isDenial || finding.isMasked) return finding
  const again = mended(tokens, vocabulary, stem)
  if (again === undefined) return finding
  const { signs, ...rest } = signsIn(again, match(again, vocabulary), vocabulary)
  const sure = signs.filter(
    ({ id, status, evidence }) => isUrgent(id) && status !== 'absent' && (evidence.includes(' ') || evidence.length >= longWord),
  )
  return { ...rest, signs: [...finding.signs, ...sure] }
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

/** So few words are a fragment, said to be understood by its one thing. */
export const fragment = 3
const sure = 1.2

/** A fragment that is like no care topic is about what its one thing hints at: "ice?", "shower". */
function hinted(
  ranked: readonly Ranked[],
  tokens: readonly Token[],
  concepts: ReadonlySet<string>,
  { hints = {} }: Vocabulary,
): readonly Ranked[] {
  const first = ranked[0]
  if (tokens.length > fragment || (first !== undefined && first.score >= sure && first.id !== 'chatter')) return ranked
  const hint = Object.keys(hints).find((concept) => concepts.has(concept))
  return hint === undefined ? ranked : [{ id: hints[hint] as string, score: sure }, ...ranked.filter(({ id }) => id !== hints[hint])]
}
