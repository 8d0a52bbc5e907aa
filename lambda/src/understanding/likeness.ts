/**
 * What the ranking adds to the vocabulary's finding of warning signs. A net below it: a sentence in which it found no sign, but which the ranking
 * takes for a sign rather than for anything harmless, is that sign. And a check on it: a doctor-now sign (never an emergency) in a sentence that
 * opens as a question, or is far more like something harmless, is none ("when do the stitches come out").
 */
import type { SignId } from '../care/facts'
import { tierOf } from '../triage/assess'
import { setOf } from './match'
import type { Ranked } from './ranking'
import type { Finding, HeardSign } from './signs'
import type { Token } from './tokens'
import type { Cues } from './vocabulary'

/** How far a sign must stand above the best harmless topic, to be heard though no word of it is known. */
const netMarginOfDoubt = 0.6
const netMargins = { emergency: 0.3, 'doctor-now': 0.1 } as const
/** How far a harmless topic must stand above the best sign, for a doctor-now sign to be passed over; less in a question. */
const calmMargin = 0.8
const calmMarginOfQuestion = 0.2
/** These are asked about signs, or are signs of another kind: no reason to pass over one. */
const worried: readonly string[] = ['when-to-call', 'complaint-other', 'sign-not-better', 'sign-watch', 'nc-other-care', 'denied']

/** The signs heard, as the ranking has it. */
export function withLikeness(finding: Finding, ranking: readonly Ranked[], tokens: readonly Token[], cues: Cues): readonly HeardSign[] {
  const { signs, isDenial, isFirm } = finding
  const harmless = ranking.find(({ id }) => !isUrgent(id))
  const urgent = ranking.find(({ id }) => isUrgent(id))
  const lead = (urgent?.score ?? 0) - (harmless?.score ?? 0)
  if (!signs.some(({ id }) => isUrgent(id))) {
    if (urgent === undefined || isDenial || lead < netMargin(urgent.id, finding, tokens, cues)) return signs
    return [...signs, { id: urgent.id as SignId, status: 'present', evidence: 'likeness' }]
  }
  if (urgent !== undefined && isWorse(signs, ranking, urgent) && lead >= netMargins.emergency)
    return [...signs, { id: urgent.id as SignId, status: 'present', evidence: 'likeness' }]
  if (isFirm || signs.some(({ id }) => isEmergency(id)) || worried.includes(harmless?.id ?? '')) return signs
  return -lead < (isQuestion(tokens, cues) ? calmMarginOfQuestion : calmMargin) ? signs : signs.filter(({ id }) => !isUrgent(id))
}

/** Whether only doctor-now signs are found, and present, in what is clearly more like an emergency. */
function isWorse(signs: readonly HeardSign[], ranking: readonly Ranked[], urgent: Ranked): boolean {
  if (!isEmergency(urgent.id) || signs.some(({ id, status }) => isEmergency(id) || status === 'absent' || status === 'before')) return false
  const doctorNow = ranking.find(({ id }) => isUrgent(id) && !isEmergency(id))
  return urgent.score >= (doctorNow?.score ?? 0) + netMargins.emergency
}

function netMargin(id: string, { isMasked }: Finding, tokens: readonly Token[], cues: Cues): number {
  const least = netMargins[isEmergency(id) ? 'emergency' : 'doctor-now']
  const isDoubtful = isMasked || tokens.some(({ text }) => setOf(cues.negators).has(text))
  return isDoubtful ? Math.max(least, netMarginOfDoubt) : least
}

function isQuestion(tokens: readonly Token[], cues: Cues): boolean {
  return setOf(cues.questions ?? []).has(tokens[0]?.text ?? '')
}

function isEmergency(id: string): boolean {
  return id.startsWith('sign-') && tierOf(id as SignId) === 'emergency'
}

/** Whether it is a sign of the emergency or doctor-now tier. */
export function isUrgent(id: string): boolean {
  return id.startsWith('sign-') && tierOf(id as SignId) !== 'doctor'
}
