/**
 * What the ranking adds to the vocabulary's finding of warning signs. A net below it: a sentence in which it found no sign, but which the ranking
 * takes for a sign rather than for anything harmless, is that sign. And a check on it: a sign in a sentence that is far more like something
 * harmless is none ("when do the stitches come out"), an emergency only where there is hardly a doubt. `docs/decisions/19` says how the margins were found.
 */
import type { SignId } from '../care/facts'
import { tierOf } from '../triage/assess'
import { setOf } from './match'
import type { Ranked } from './ranking'
import type { Finding, FoundSign, HeardSign } from './signs'
import type { Token } from './tokens'
import type { Cues } from './vocabulary'

/** The evidence of a sign that no word of the vocabulary speaks for. */
export const likeness = 'likeness'

/** How far a sign must stand above the best harmless topic, to be heard though no word of it is known; more beside a "not". */
const netMargins = { emergency: 0, 'doctor-now': 0.1 } as const
const netMarginsOfDoubt = { emergency: 0.1, 'doctor-now': 0.3 } as const
const netMarginOfDenial = 0.6
/** A sign that no word speaks for must be likely in itself, and not only likelier than the rest: little is known of "sparkle wagon". */
const netLeast = { emergency: 0.8, 'doctor-now': 1 } as const
/** How far a plainer doctor-now reading must stand below, for an emergency to be heard beside it. */
const worseMargin = 0.3
/** How far a harmless topic must stand above the best sign, for a sign that was found to be passed over: by topic and by the sign's tier. */
const calmMargins = {
  denied: { emergency: 0.9, 'doctor-now': 0.5 },
  chatter: { emergency: 0.75, 'doctor-now': 0.3 },
  other: { emergency: 0.6, 'doctor-now': 0.3 },
} as const
const calmMarginOfQuestion = 0.2
/** These are asked about signs, or are signs of another kind: hardly a reason to pass over one. */
const calmMarginOfWorry = 0.9
const worried: readonly string[] = ['when-to-call', 'sign-not-better', 'sign-watch', 'nc-other-care']

/** What the ranking makes of the words from one place up to another. */
export type RankPart = (from: number, to: number) => readonly Ranked[]

/** The signs heard, as the ranking has it. */
export function withLikeness(
  finding: Finding,
  ranking: readonly Ranked[],
  tokens: readonly Token[],
  cues: Cues,
  rankPart: RankPart,
): readonly HeardSign[] {
  const { signs } = finding
  const { harmless, urgent, lead } = leadOf(ranking)
  if (!signs.some(isHeard)) {
    if (urgent !== undefined && isLikely(urgent) && lead >= netMargin(urgent.id, finding, tokens, cues)) return [...signs, likely(urgent)]
    const after = afterContrast(tokens, cues, rankPart)
    return after === undefined ? signs : [...signs, likely(after)]
  }
  if (urgent !== undefined && isWorse(signs, ranking, urgent) && lead >= worseMargin) return [...signs, likely(urgent)]
  if (harmless === undefined || (worried.includes(harmless.id) && -lead < calmMarginOfWorry)) return signs
  return signs.filter((sign) => {
    if (!isHeard(sign) || (finding.isPlea && isEmergency(sign.id))) return true
    const margin = calmMargin(isEmergency(sign.id), harmless.id, finding, tokens, cues)
    if (-lead < margin || !isCalmInPart(sign, tokens, cues, rankPart)) return true
    const isPlain = harmless.id === 'chatter' || (harmless.id === 'denied' && !deniesAnother(sign, finding))
    const isDoubtful = !isPlain || -lead < calmBeyondDoubt
    return isEmergency(sign.id) && isDoubtful && !isCalmBesides(sign, rankPart)
  })
}

function isHeard({ id, status }: HeardSign): boolean {
  return isUrgent(id) && (status === 'present' || status === 'supposed')
}

function isLikely({ id, score }: Ranked): boolean {
  return score >= netLeast[isEmergency(id) ? 'emergency' : 'doctor-now']
}

function likely({ id }: Ranked): HeardSign {
  return { id: id as SignId, status: 'present', evidence: likeness }
}

/** How far a sign must stand above the best harmless topic in what follows a "but". */
const netMarginAfterContrast = 0.4
const fewestAfterContrast = 3

/** "No redness, no fever, but my toes don't feel a thing": the sign that the last part alone is like. */
function afterContrast(tokens: readonly Token[], cues: Cues, rankPart: RankPart): Ranked | undefined {
  const at = tokens.findLastIndex(({ text }) => setOf(cues.contrasts ?? []).has(text) && !setOf(cues.belittling ?? []).has(text))
  if (at < 0 || tokens.length - at <= fewestAfterContrast) return undefined
  const { urgent, lead } = leadOf(rankPart(at + 1, tokens.length))
  return lead >= netMarginAfterContrast ? urgent : undefined
}

function leadOf(ranking: readonly Ranked[]): { readonly harmless?: Ranked; readonly urgent?: Ranked; readonly lead: number } {
  const harmless = ranking.find(({ id }) => !isUrgent(id))
  const urgent = ranking.find(({ id }) => isUrgent(id))
  const lead = (urgent?.score ?? 0) - (harmless?.score ?? 0)
  return { lead, ...(harmless === undefined ? {} : { harmless }), ...(urgent === undefined ? {} : { urgent }) }
}

/** So many words on either side of a sign are looked at by themselves. */
const beside = 3
const calmMarginBeside = 0.3
/** Above this idle talk and denials are not looked at again; a question may always stand beside an emergency. */
const calmBeyondDoubt = 1.3

/** "No pain in my legs, no fever, only my chest is tight": what the sentence denies is something else. */
function deniesAnother({ id }: FoundSign, { signs }: Finding): boolean {
  return signs.some((sign) => sign.id !== id && sign.status === 'absent')
}

/** Whether the sign's own few words are like something harmless too, and not only the question that stands beside it. */
function isCalmBesides({ words }: FoundSign, rankPart: RankPart): boolean {
  const { lead } = leadOf(rankPart(Math.max(0, Math.min(...words) - beside), Math.max(...words) + 1 + beside))
  return -lead >= calmMarginBeside
}

/** How far something harmless must stand above the best sign on the sign's own side of a "but". */
const calmMarginInPart = 0.2

/** Whether the sign's own side of a "but" is like something harmless: "no fever yet, but there is a red line" is not. */
function isCalmInPart({ words }: FoundSign, tokens: readonly Token[], cues: Cues, rankPart: RankPart): boolean {
  const isContrast = ({ text }: Token): boolean => setOf(cues.contrasts ?? []).has(text)
  const before = tokens.slice(0, Math.min(...words)).findLastIndex(isContrast)
  const after = tokens.slice(Math.max(...words) + 1).findIndex(isContrast)
  if (before < 0 && after < 0) return true
  const { lead } = leadOf(rankPart(before + 1, after < 0 ? tokens.length : Math.max(...words) + 1 + after))
  return -lead >= calmMarginInPart
}

function calmMargin(emergency: boolean, harmless: string, { isFirm }: Finding, tokens: readonly Token[], cues: Cues): number {
  const margins = harmless === 'denied' || harmless === 'chatter' ? calmMargins[harmless] : calmMargins.other
  if (emergency) return margins.emergency
  if (harmless === 'denied') return margins['doctor-now']
  if (isFirm) return Number.POSITIVE_INFINITY
  return isQuestion(tokens, cues) ? calmMarginOfQuestion : margins['doctor-now']
}

/** Whether only doctor-now signs are found, and present, in what is clearly more like an emergency. */
function isWorse(signs: readonly HeardSign[], ranking: readonly Ranked[], urgent: Ranked): boolean {
  if (!isEmergency(urgent.id) || signs.some(({ id, status }) => isEmergency(id) || status === 'absent' || status === 'before')) return false
  const doctorNow = ranking.find(({ id }) => isUrgent(id) && !isEmergency(id))
  return urgent.score >= (doctorNow?.score ?? 0) + worseMargin
}

function netMargin(id: string, { isMasked, isDenial, signs }: Finding, tokens: readonly Token[], cues: Cues): number {
  const tier = isEmergency(id) ? 'emergency' : 'doctor-now'
  if (isDenial || signs.some((sign) => isUrgent(sign.id))) return netMarginOfDenial
  const isDoubtful = isMasked || tokens.some(({ text }) => setOf(cues.negators).has(text))
  return (isDoubtful ? netMarginsOfDoubt : netMargins)[tier]
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
