import { type Match, setOf } from './match'
import type { Token } from './tokens'
import type { Cues } from './vocabulary'

/** How a sign is spoken of. Past counts as present unless it is placed before the operation (facts, "How the signs are read"). */
export type Status = 'present' | 'absent' | 'supposed' | 'before'

/** A negation reaches at most this many words that are themselves no symptom. */
const reach = 9
/** A denial after the sign ("fever is not there") follows it within this many words. */
const near = 2
/** A denial that ends the sentence ("any chest pain, no") reaches this far back, and this many harmless words may follow it. */
const farBack = 8
const tail = 2

/**
 * The words that a negation denies: from each negator on, across words that a denial passes over and across other symptoms
 * ("no fever, chills or redness"), until a word that ends it. One-sided: what is not clearly denied is not denied.
 */
export function deniedWords(
  tokens: readonly Token[],
  symptomWords: ReadonlySet<number>,
  consumed: ReadonlySet<number>,
  cues: Cues,
): ReadonlySet<number> {
  const denied = new Set<number>()
  const negators = setOf(cues.negators)
  tokens.forEach((token, at) => {
    if (!negators.has(token.text) || consumed.has(at) || isInterjection(tokens, at, cues)) return
    let left = reach
    const step = cues.trailing === true ? -1 : 1
    for (let next = at + step; next >= 0 && next < tokens.length && left > 0; next += step) {
      const word = (tokens[next] as Token).text
      if (symptomWords.has(next)) {
        denied.add(next)
        continue
      }
      if (setOf(cues.breakers).has(word)) break
      if (beginsClause(tokens, next, cues)) break
      if (!setOf(cues.transparent).has(word) && !setOf(cues.joiners).has(word) && !negators.has(word)) break
      left -= 1
    }
  })
  return denied
}

/** "And I …": what follows is another matter. */
export function beginsClause(tokens: readonly Token[], at: number, cues: Cues): boolean {
  return setOf(cues.joiners).has(tokens[at]?.text ?? '') && setOf(cues.subjects).has(tokens[at + 1]?.text ?? '')
}

/** "No, my leg hurts", "no no": the negator answers, it does not deny. */
export function isInterjection(tokens: readonly Token[], at: number, cues: Cues): boolean {
  const next = tokens[at + 1]?.text
  if (tokens[at - 1]?.text === tokens[at]?.text) return true
  return next !== undefined && setOf(cues.interjection).has(`${tokens[at]?.text} ${next}`)
}

/** Whether a match is denied: any word of it is. */
export function isDenied(match: Match, denied: ReadonlySet<number>): boolean {
  return match.words.some((word) => denied.has(word))
}

/** Whether something said after the sign denies it: close behind it, or as the last words of the sentence. */
export function isDeniedAfter(match: Match, found: readonly Match[], tokens: readonly Token[], cues: Cues): boolean {
  const last = Math.max(...match.words)
  return found.some((denial) => {
    if (denial.of !== 'denial-after' && denial.of !== 'denial-last') return false
    const first = denial.words[0] as number
    const end = denial.words.at(-1) as number
    if (first <= last) return false
    const between = tokens.slice(last + 1, first)
    if (between.some(({ text }, at) => setOf(cues.breakers).has(text) || beginsClause(tokens, last + 1 + at, cues))) return false
    if (denial.of === 'denial-after') return between.length <= near
    const rest = tokens.slice(end + 1)
    return between.length <= farBack && rest.length <= tail && rest.every(({ text }) => setOf(cues.transparent).has(text))
  })
}
