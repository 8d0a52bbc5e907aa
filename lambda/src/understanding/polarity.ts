import { type Match, setOf } from './match'
import type { Token } from './tokens'
import type { Cues } from './vocabulary'

/** How a sign is spoken of. Past counts as present unless it is placed before the operation (facts, "How the signs are read"). */
export type Status = 'present' | 'absent' | 'supposed' | 'before'

/** A negation reaches at most this many words that are themselves no symptom. */
const reach = 9

/**
 * The words that a negation denies: from each negator on, across words that a denial passes over and across other symptoms
 * ("no fever, chills or redness"), until a word that ends it. One-sided: what is not clearly denied is not denied.
 */
export function deniedWords(tokens: readonly Token[], symptomWords: ReadonlySet<number>, consumed: ReadonlySet<number>, cues: Cues): ReadonlySet<number> {
  const denied = new Set<number>()
  tokens.forEach((token, at) => {
    if (!setOf(cues.negators).has(token.text) || consumed.has(at) || isInterjection(tokens, at, cues)) return
    let left = reach
    const step = cues.trailing === true ? -1 : 1
    for (let next = at + step; next >= 0 && next < tokens.length && left > 0; next += step) {
      const word = (tokens[next] as Token).text
      if (symptomWords.has(next)) {
        denied.add(next)
        continue
      }
      if (setOf(cues.breakers).has(word)) break
      if (setOf(cues.joiners).has(word) && setOf(cues.subjects).has(tokens[next + 1]?.text ?? '')) break
      if (!setOf(cues.transparent).has(word) && !setOf(cues.joiners).has(word) && !setOf(cues.negators).has(word)) break
      left -= 1
    }
  })
  return denied
}

/** "No, my leg hurts": the negator answers, it does not deny. */
function isInterjection(tokens: readonly Token[], at: number, cues: Cues): boolean {
  const next = tokens[at + 1]?.text
  return next !== undefined && setOf(cues.interjection).has(`${tokens[at]?.text} ${next}`)
}

/** Whether a match is denied: the last of its words that carries it is denied, or the first. */
export function isDenied(match: Match, denied: ReadonlySet<number>): boolean {
  return match.words.some((word) => denied.has(word))
}
