import type { SignId } from '../care/facts'
import { tierOf } from '../triage/assess'
import { type Match, type Matches } from './match'
import { deniedWords, isDenied, type Status } from './polarity'
import type { Token } from './tokens'
import type { Vocabulary } from './vocabulary'

export interface HeardSign {
  readonly id: SignId
  readonly status: Status
  /** The words that are the evidence; shown by `say --explain`, never logged. */
  readonly evidence: string
}

const worstFirst: readonly Status[] = ['present', 'supposed', 'before', 'absent']

/** The warning signs spoken of, each once with its gravest reading. */
export function signsIn(tokens: readonly Token[], { found }: Matches, vocabulary: Vocabulary): readonly HeardSign[] {
  const of = (kind: string): Match[] => found.filter((match) => match.of === kind)
  const masks = of('mask')
  const doctorMasks = [...masks, ...of('mask-doctor')]
  const signs = found.filter(
    (match) => match.of.startsWith('sign-') && !(tierOf(match.of as SignId) === 'emergency' ? masks : doctorMasks).some((mask) => covers(mask, match)),
  )
  const consumed = new Set(signs.flatMap(({ words }) => words))
  const denied = deniedWords(tokens, consumed, negatorsInside(signs, tokens, vocabulary), vocabulary.cues)
  const past = earlier(tokens, found)
  const supposed = of('suppose').map(({ words }) => words[0] as number)
  const emphatic = of('emphatic').length > 0
  const readings = signs.map((match): HeardSign => {
    const first = Math.min(...match.words)
    const status = past
      ? 'before'
      : isDenied(match, denied) && !emphatic
        ? 'absent'
        : supposed.some((at) => at < first)
          ? 'supposed'
          : 'present'
    return { id: match.of as SignId, status, evidence: match.words.map((at) => tokens[at]?.text).join(' ') }
  })
  const well = found
    .filter((match) => match.of.startsWith('absent '))
    .filter((match) => !isDenied(match, denied) && !precededByNegator(match, tokens, vocabulary))
    .map((match): HeardSign => ({ id: match.of.slice('absent '.length) as SignId, status: 'absent', evidence: match.words.map((at) => tokens[at]?.text).join(' ') }))
  return gravest([...readings, ...well])
}

function covers(mask: Match, match: Match): boolean {
  return match.words.every((word) => mask.words.includes(word))
}

/** "Can't breathe" holds its own "not": it is part of the sign, not a denial of it. */
function negatorsInside(signs: readonly Match[], tokens: readonly Token[], vocabulary: Vocabulary): ReadonlySet<number> {
  return new Set(signs.flatMap(({ words }) => words).filter((at) => vocabulary.cues.negators.includes(tokens[at]?.text ?? '')))
}

function precededByNegator(match: Match, tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  const first = Math.min(...match.words)
  const last = Math.max(...match.words)
  return tokens.some((token, at) => at >= first - 3 && at < last && !match.words.includes(at) && vocabulary.cues.negators.includes(token.text))
}

/** Placed before the operation, and nothing says that it is so still or again. */
function earlier(tokens: readonly Token[], found: readonly Match[]): boolean {
  if (!found.some(({ of }) => of === 'before')) return false
  const masked = new Set(found.filter(({ of }) => of === 'before').flatMap(({ words }) => words))
  return !found.some(({ of, words }) => of === 'still' && words.every((at) => !masked.has(at)) && !notBefore(tokens, words[0] as number))
}

function notBefore(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((back) => tokens[at - back]?.text === 'not')
}

function gravest(list: readonly HeardSign[]): readonly HeardSign[] {
  const best = new Map<SignId, HeardSign>()
  for (const sign of list) {
    const known = best.get(sign.id)
    if (known === undefined || worstFirst.indexOf(sign.status) < worstFirst.indexOf(known.status)) best.set(sign.id, sign)
  }
  return [...best.values()]
}
