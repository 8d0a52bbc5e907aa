/** "Call Lakeside Spine at …": said wherever the listener is sent to the doctor, when the clinic has given a number. */
import type { Line } from '../locales/line'
import type { WordKey } from '../locales/words'
import type { Clinic } from './care-plan'

/** Lines that send to the doctor at once. */
const now: ReadonlySet<WordKey> = new Set(['doctor.now', 'doctor.supposed', 'doctor.before'])

/** Lines that say to ask or call the doctor. `tests/unit/clinic-call.test.ts` looks through the words for ones that are missing here. */
const asking: ReadonlySet<WordKey> = new Set([
  ...now,
  'doctor.contact',
  'doctor.contact-supposed',
  'fact.meds-otc',
  'fact.sign-not-better',
  'fact.sign-watch',
  'fallback.last',
  'ice.days-over',
  'lift.later',
  'lift.over',
  'plan.follow-up-past',
  'plan.left-out',
  'plan.lift-over',
  'rest.first-day-over',
  'signs.doctor',
  'uncovered.complaint',
  'uncovered.plain',
])

/** Lines that are long already: after them the number alone is said. */
const long: ReadonlySet<WordKey> = new Set(['fact.meds-otc', 'ice.days-over'])

/** Whether a line sends the listener to the doctor. */
export function asksDoctor(key: WordKey): boolean {
  return asking.has(key)
}

/** The lines with the clinic's number after them, but before an emergency line; unchanged where nobody is sent to the doctor. */
export function withClinicCall(lines: readonly Line[], clinic: Clinic): readonly Line[] {
  const last = lines.findLast(({ key }) => asking.has(key))
  const call = last === undefined ? undefined : callLine(clinic, now.has(last.key), long.has(last.key))
  if (call === undefined) return lines
  const emergency = lines.findIndex(({ key }) => key === 'emergency.line')
  const at = emergency < 0 ? lines.length : emergency
  return [...lines.slice(0, at), call, ...lines.slice(at)]
}

/** Whom to call: the clinic, after hours its other number. Closed without one: an urgent sign is sent to care elsewhere, nothing waits. */
export function callLine({ plan, open }: Clinic, urgent = false, short = false): Line | undefined {
  const { name, phone, afterHoursPhone } = plan.clinic ?? {}
  if (name === undefined) return undefined
  const number = open === false ? (afterHoursPhone ?? phone) : phone
  if (short) return number === undefined ? undefined : { key: 'plan.call-number', vars: { phone: number } }
  if (open === false) {
    if (afterHoursPhone !== undefined) return { key: 'plan.call-after-hours', vars: { clinic: name, phone: afterHoursPhone } }
    if (urgent) return { key: 'plan.closed-get-care', vars: { clinic: name } }
    return phone === undefined ? undefined : { key: 'plan.call-later', vars: { clinic: name, phone } }
  }
  return phone === undefined ? undefined : { key: 'plan.call', vars: { clinic: name, phone } }
}
