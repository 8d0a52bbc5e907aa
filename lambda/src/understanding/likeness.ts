/**
 * The net under the vocabulary: a sentence in which it found no sign at all, but which the ranking takes for a warning sign rather than for
 * anything harmless, is taken for that sign. One-sided like all triage; what is denied or placed before the operation never comes here.
 */
import type { SignId } from '../care/facts'
import { tierOf } from '../triage/assess'
import type { Ranked } from './ranking'
import type { HeardSign } from './signs'

/** How far above the best harmless topic a sign must stand. Tuned on authored sentences (scripts/understanding/likeness.ts). */
const margins = { emergency: 0.35, 'doctor-now': 0.35 } as const

/** The signs heard, or the one that the sentence is most like when none was heard. */
export function withLikeness(signs: readonly HeardSign[], ranking: readonly Ranked[]): readonly HeardSign[] {
  if (signs.some(({ id }) => tierOf(id) !== 'doctor')) return signs
  const harmless = ranking.find(({ id }) => !isUrgent(id))?.score ?? 0
  const best = ranking.find(({ id }) => isUrgent(id))
  if (best === undefined || best.score < harmless + margins[tierOf(best.id as SignId) as 'emergency' | 'doctor-now']) return signs
  return [...signs, { id: best.id as SignId, status: 'present', evidence: 'likeness' }]
}

function isUrgent(id: string): boolean {
  return id.startsWith('sign-') && tierOf(id as SignId) !== 'doctor'
}
