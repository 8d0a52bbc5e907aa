/** What the clinic's own rules answer: whose rule it is, how long it holds, and what is left of it on the day asked about. */
import type { Line } from '../locales/line'
import type { WordKey } from '../locales/words'
import type { CarePlan, Clinic, Wait } from './care-plan'
import type { TopicId } from './topics'

/** The day asked about: whole days since the operation, where that is known, and how many of them lie ahead of today. */
export interface Day {
  readonly daysSince?: number | undefined
  readonly daysAhead?: number | undefined
}

/** The answer of the clinic to a topic that the handout leaves open, or undefined when the plan is silent too. */
export function planAnswer(topic: TopicId, day: Day, { plan }: Clinic): readonly Line[] | undefined {
  switch (topic) {
    case 'plan-driving':
      return plan.driving === undefined
        ? undefined
        : [
            ...rule('plan.driving', plan.driving, day),
            ...(plan.driving.notOnPainMedicine === true ? [{ key: 'plan.driving-medicine' } as const] : []),
          ]
    case 'plan-washing':
      return washing(plan, day)
    case 'plan-work':
      return plan.work === undefined ? undefined : rule('plan.work', plan.work, day)
    case 'plan-brace':
      return brace(plan.brace, day)
    case 'plan-follow-up':
      return followUp(plan.followUp, day)
    case 'service-appointment':
      return appointment(plan.clinic)
    default:
      return undefined
  }
}

/** A rule with its time, and what is left of it. */
export function rule(key: WordKey, wait: Wait, day: Day, words: Line['words'] = {}): readonly Line[] {
  return [{ key, words: { ...words, time: timeOf(wait) } }, ...leftOf(wait, day)]
}

/** Whether a rule of so many days is over on the day asked about; one without days is never known to be. */
export function isOver(wait: Wait, { daysSince }: Day): boolean {
  return 'days' in wait && daysSince !== undefined && daysSince > wait.days
}

function timeOf(wait: Wait): Line {
  if ('days' in wait) return { key: 'plan.time-days', vars: { count: wait.days } }
  return { key: wait.until === 'follow-up' ? 'plan.time-follow-up' : 'plan.time-doctor' }
}

function leftOf(wait: Wait, { daysSince, daysAhead = 0 }: Day): readonly Line[] {
  if (!('days' in wait) || daysSince === undefined || daysSince < 0) return []
  const left = wait.days - daysSince
  if (daysAhead > 0) return [{ key: left < 0 ? 'plan.over-then' : 'plan.not-yet-then' }]
  if (left < 0) return [{ key: 'plan.time-over' }]
  return left === 0 ? [{ key: 'plan.last-day' }] : [{ key: 'plan.days-left', vars: { count: left } }]
}

function washing({ shower, bath }: CarePlan, day: Day): readonly Line[] | undefined {
  if (shower === undefined && bath === undefined) return undefined
  const free = shower !== undefined && 'days' in shower && shower.days === 0
  const showering: readonly Line[] = shower === undefined ? [] : free ? [{ key: 'plan.shower-free' }] : rule('plan.shower', shower, day)
  return [...showering, ...(bath === undefined ? [] : rule(shower === undefined ? 'plan.bath' : 'plan.bath-too', bath, day))]
}

function brace(plan: CarePlan['brace'], day: Day): readonly Line[] | undefined {
  if (plan === undefined) return undefined
  if (plan.wear === 'none') return [{ key: 'plan.brace-none' }]
  const { days, until } = plan
  if (days !== undefined) return rule('plan.brace-up-for', { days }, day)
  return until === undefined ? [{ key: 'plan.brace-up' }] : rule('plan.brace-up-for', { until }, day)
}

function followUp(plan: CarePlan['followUp'], { daysSince, daysAhead = 0 }: Day): readonly Line[] | undefined {
  if (plan === undefined) return undefined
  const visit: Line = { key: 'plan.follow-up', vars: { count: plan.days } }
  if (daysSince === undefined || daysAhead > 0) return [visit]
  const left = plan.days - daysSince
  if (left < 0) return [visit, { key: 'plan.follow-up-past' }]
  return [visit, left === 0 ? { key: 'plan.follow-up-today' } : { key: 'plan.follow-up-in', vars: { count: left } }]
}

function appointment(clinic: CarePlan['clinic']): readonly Line[] | undefined {
  const phone = clinic?.appointmentPhone ?? clinic?.phone
  if (clinic === undefined || phone === undefined) return undefined
  const other = clinic.phone === undefined || clinic.phone === phone ? undefined : clinic.phone
  return [
    { key: 'plan.appointment', vars: { clinic: clinic.name, phone } },
    ...(other === undefined ? [] : [{ key: 'plan.call-else', vars: { phone: other } } as const]),
  ]
}
