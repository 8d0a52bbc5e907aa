import type { SignId } from '../care/facts'
import { tierOf } from '../triage/assess'
import { type Match, type Matches, setOf } from './match'
import { beginsClause, deniedWords, isDenied, isDeniedAfter, isInterjection, type Status } from './polarity'
import type { Token } from './tokens'
import type { Vocabulary } from './vocabulary'

export interface HeardSign {
  readonly id: SignId
  readonly status: Status
  /** The words that are the evidence; shown by `say --explain`, never logged. */
  readonly evidence: string
}

const worstFirst: readonly Status[] = ['present', 'supposed', 'before', 'absent']

/** A sign with the places of the words that are its evidence. */
export interface FoundSign extends HeardSign {
  readonly words: readonly number[]
}

/** What the vocabulary finds of warning signs. */
export interface Finding {
  readonly signs: readonly FoundSign[]
  /** Something is denied or said to be well: that no sign was found is then no oversight. */
  readonly isDenial: boolean
  /** Words of a sign stand in harmless company. */
  readonly isMasked: boolean
  /** A sign is said to be had, not only named: no question makes light of it. */
  readonly isFirm: boolean
  /** Help is called for. */
  readonly isPlea: boolean
}

/** The warning signs spoken of, each once with its gravest reading. */
export function signsIn(tokens: readonly Token[], matches: Matches, vocabulary: Vocabulary): Finding {
  const { found } = matches
  const of = (kind: string): Match[] => found.filter((match) => match.of === kind)
  const noDenial = negatorsOf(of('no-denial'), tokens, vocabulary)
  const denying = of('denial').filter(
    ({ words }) => !words.some((at) => noDenial.has(at) || isNegatorAsInterjection(at, tokens, vocabulary)),
  )
  const all = found.filter((match) => match.of.startsWith('sign-'))
  const signs = unmasked(withoutNegators(all, negatorsOf(denying, tokens, vocabulary)), found, tokens, vocabulary)
  const symptomWords = wordsOf(signs)
  // A sign that holds its own "not" ("can't move") is not denied by another: "my leg ain't got no go, can't move it none".
  const own = [...negatorsOf(signs, tokens, vocabulary)]
  const notDenying = new Set([...own, ...noDenial])
  const denied = new Set([...deniedWords(tokens, symptomWords, notDenying, vocabulary.cues), ...wordsOf(denying)])
  const past = earlier(tokens, found, vocabulary)
  const supposed = of('suppose').flatMap(({ words: [first = 0] }) => (tokens[first]?.stressed === true ? [] : [first]))
  const emphatic = of('emphatic').length > 0
  const evidenceOf = ({ words }: Match): string => words.map((at) => tokens[at]?.text).join(' ')
  const readings = signs.map((match): FoundSign => {
    const first = Math.min(...match.words)
    const isAbsent =
      !emphatic &&
      !own.some((at) => match.words.includes(at)) &&
      (isDenied(match, denied) || isDeniedAfter(match, found, tokens, vocabulary.cues))
    const status = past ? 'before' : isAbsent ? 'absent' : supposed.some((at) => at < first) ? 'supposed' : 'present'
    return { id: match.of as SignId, status, evidence: evidenceOf(match), words: match.words }
  })
  const well = found
    .filter((match) => match.of.startsWith('absent '))
    .filter(
      (match) => !isDenied(match, denied) && !precededByNegator(match, tokens, vocabulary) && !crossesContrast(match, tokens, vocabulary),
    )
    .map(
      (match): FoundSign => ({
        id: match.of.slice('absent '.length) as SignId,
        status: 'absent',
        evidence: evidenceOf(match),
        words: match.words,
      }),
    )
  return {
    signs: gravest([...readings, ...well]),
    isDenial: denying.length + well.length > 0,
    isMasked: signs.length < all.length,
    isFirm: of('firm').length > 0,
    isPlea: of('plea').length > 0,
  }
}

function withoutNegators(signs: readonly Match[], denials: ReadonlySet<number>): readonly Match[] {
  return signs.filter(({ words }) => !words.some((at) => denials.has(at)))
}

function isNegatorAsInterjection(at: number, tokens: readonly Token[], { cues }: Vocabulary): boolean {
  return setOf(cues.negators).has(tokens[at]?.text ?? '') && isInterjection(tokens, at, cues)
}

/** The signs that do not stand in harmless company. */
function unmasked(signs: readonly Match[], found: readonly Match[], tokens: readonly Token[], vocabulary: Vocabulary): readonly Match[] {
  const masks = found.filter((match) => match.of.startsWith('mask') && !crossesClause(match, tokens, vocabulary))
  const masked = wordsOf(masks.filter(({ of }) => of === 'mask' || of === 'mask-emergency'))
  const maskedForDoctor = wordsOf(masks.filter(({ of }) => of === 'mask' || of === 'mask-doctor'))
  const pleas = wordsOf(found.filter(({ of }) => of === 'plea'))
  return signs.filter(
    (match) =>
      match.words.some((at) => pleas.has(at)) ||
      !isMasked(match, tierOf(match.of as SignId) === 'emergency' ? masked : maskedForDoctor, tokens, vocabulary),
  )
}

/** "We watched a show and he had a stroke": what begins with a new subject is no longer the show's. */
function crossesClause({ words }: Match, tokens: readonly Token[], { cues }: Vocabulary): boolean {
  const [first, last] = [Math.min(...words), Math.max(...words)]
  return tokens.some((_, at) => at > first && at < last && !words.includes(at) && beginsClause(tokens, at, cues))
}

/** "I can move the head but the legs won't": what stands on both sides of a "but" is not well together. */
function crossesContrast({ words }: Match, tokens: readonly Token[], { cues }: Vocabulary): boolean {
  const [first, last] = [Math.min(...words), Math.max(...words)]
  return tokens.slice(first, last).some(({ text }) => setOf(cues.contrasts ?? []).has(text))
}

function wordsOf(matches: readonly Match[]): ReadonlySet<number> {
  return new Set(matches.flatMap(({ words }) => words))
}

/** Whether every word of the match that means something lies in harmless company. */
function isMasked(match: Match, masked: ReadonlySet<number>, tokens: readonly Token[], { skip, cues }: Vocabulary): boolean {
  const isSmall = (at: number): boolean => setOf(skip).has(tokens[at]?.text ?? '') || setOf(cues.subjects).has(tokens[at]?.text ?? '')
  return match.words.some((at) => masked.has(at)) && match.words.every((at) => masked.has(at) || isSmall(at))
}

/** "Can't breathe" holds its own "not": it is part of the sign, not a denial of it. */
function negatorsOf(matches: readonly Match[], tokens: readonly Token[], { cues }: Vocabulary): ReadonlySet<number> {
  return new Set(matches.flatMap(({ words }) => words).filter((at) => setOf(cues.negators).has(tokens[at]?.text ?? '')))
}

function precededByNegator(match: Match, tokens: readonly Token[], { cues }: Vocabulary): boolean {
  const first = Math.min(...match.words)
  const last = Math.max(...match.words)
  const isNegator = (word: string): boolean => setOf(cues.negators).has(word) && !setOf(cues.answers ?? []).has(word)
  return tokens.some((token, at) => at >= first - 3 && at < last && !match.words.includes(at) && isNegator(token.text))
}

/** Placed before the operation, and nothing says that it is so still or again. */
function earlier(tokens: readonly Token[], found: readonly Match[], { cues }: Vocabulary): boolean {
  const before = found.filter(({ of }) => of === 'before')
  const compared = found.filter(({ of }) => of === 'not-before')
  if (!before.some((match) => !compared.some((other) => overlap(other, match)))) return false
  const over = found.filter(({ of }) => of === 'over')
  const masked = new Set([...before, ...over].flatMap(({ words }) => words))
  const negated = (at: number): boolean => [1, 2].some((back) => setOf(cues.negators).has(tokens[at - back]?.text ?? ''))
  return !found.some(({ of, words }) => of === 'still' && words.every((at) => !masked.has(at)) && !negated(words[0] as number))
}

function overlap(a: Match, b: Match): boolean {
  return a.words.some((word) => b.words.includes(word))
}

function gravest(list: readonly FoundSign[]): readonly FoundSign[] {
  const best = new Map<SignId, FoundSign>()
  for (const sign of list) {
    const known = best.get(sign.id)
    if (known === undefined || worstFirst.indexOf(sign.status) < worstFirst.indexOf(known.status)) best.set(sign.id, sign)
  }
  return [...best.values()]
}
