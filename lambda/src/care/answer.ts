/**
 * Which sentences answer a care question: the clinic's own rule where it has one, else the facts of the topic, fitted to the thing and the
 * day asked about. What neither says is said to be so; it is never made up.
 */

import { iceRules } from '../icing/rules'
import type { Line } from '../locales/line'
import type { WordKey } from '../locales/words'
import { type Clinic, noClinic } from './care-plan'
import { type FactId, facts, numbersOf } from './facts'
import { iceLine } from './ice-rule'
import { type Day, isOver, planAnswer, rule } from './plan-answer'
import { type Topic, type TopicId, topics } from './topics'

export interface Question extends Day {
  readonly topic: TopicId
  /** A thing that the handout lists among what not to lift. */
  readonly item?: string | undefined
  /** What the handout says that is nearer to an unanswered question than its topic's own fact. */
  readonly near?: FactId | undefined
}

/** The sentence of a fact, with its figures. */
export function factLine(id: FactId): Line {
  const vars = numbersOf(id)
  const key = `fact.${id}` as WordKey
  return Object.keys(vars).length === 0 ? { key } : { key, vars }
}

/** The answer, as sentences to be spoken in this order; what the clinic adds to a topic comes last. */
export function answer(question: Question, clinic: Clinic = noClinic): readonly Line[] {
  const { plan, locale } = clinic
  if (plan.leaveOut?.includes(question.topic) === true) return [{ key: 'plan.left-out' }]
  const extra = (plan.extra ?? []).flatMap(({ topic, text }): readonly Line[] => {
    const words = text[locale]
    return topic === question.topic && words !== undefined ? [{ key: 'plan.extra', vars: { text: words } }] : []
  })
  return [...(planAnswer(question.topic, question, clinic) ?? handoutAnswer(question, clinic)), ...extra]
}

function handoutAnswer(question: Question, clinic: Clinic): readonly Line[] {
  const { topic } = question
  switch (topic) {
    case 'activity-lift':
      return lifting(question, clinic)
    case 'activity-first-day':
    case 'activity-rest-when-tired':
      return firstDay(topic, question)
    case 'ice-days':
      return iceDays(question, clinic)
    case 'ice-when':
    case 'ice-duration':
    case 'ice-frequency':
    case 'ice-overview':
      return icing(topic, question, clinic)
    case 'incision-dressing':
      return [
        factLine('incision-dressing'),
        ...(clinic.plan.dressing === undefined ? [] : [{ key: `plan.dressing-${clinic.plan.dressing.changedBy}` as const }]),
      ]
    case 'complaint-other':
      return [{ key: 'uncovered.complaint' }]
    default: {
      const { facts: ids, uncovered, near: usual }: Topic = topics[topic]
      const near = question.near ?? usual
      if (uncovered === true) return [{ key: 'uncovered.plain' }, ...(near === undefined ? [] : [factLine(near)])]
      return ids.map(factLine)
    }
  }
}

function firstDay(topic: TopicId, { daysSince }: Day): readonly Line[] {
  return daysSince !== undefined && daysSince > facts['activity-lift'].numbers.days
    ? [{ key: 'rest.first-day-over', vars: facts['activity-first-day'].numbers }]
    : topics[topic].facts.map(factLine)
}

/** Lifting: the handout speaks of the first day after the operation and of no other (fact activity-lift); the clinic may go on from there. */
function lifting({ item, ...day }: Question, { plan }: Clinic): readonly Line[] {
  const { daysSince } = day
  const first = daysSince === undefined || daysSince <= facts['activity-lift'].numbers.days
  const later = plan.lifting === undefined ? [{ key: first ? 'lift.later' : 'lift.over' } as const] : clinicLifting(plan.lifting, day)
  if (!first) return later
  if (item === undefined)
    return plan.lifting === undefined ? [factLine('activity-lift'), factLine('activity-lift-items')] : [...later, factLine('activity-lift')]
  if (item === 'unlisted') return [{ key: 'lift.unlisted' }, ...later]
  return [{ key: 'lift.listed', words: { item: `item.${item}` as WordKey } }, ...later]
}

function clinicLifting(plan: NonNullable<Clinic['plan']['lifting']>, day: Day): readonly Line[] {
  if (isOver(plan, day) && 'days' in plan) return [{ key: 'plan.lift-over', vars: { count: plan.days } }]
  const { weight, unit = 'pounds' } = plan
  if (weight === undefined) return rule('plan.lift-rest', plan, day)
  return rule('plan.lift-limit', plan, day, { weight: { key: `plan.${unit}`, vars: { count: weight } } })
}

/** Ice: after the days that the handout or the clinic speaks of, it is said that they are over; of how to ice, one thing at most. */
function icing(topic: TopicId, { daysSince }: Day, { plan }: Clinic): readonly Line[] {
  const { days } = iceRules(plan)
  const ids: readonly FactId[] = topics[topic].facts
  const lines = ids.map((id) => iceLine(id, plan) ?? factLine(id))
  if (daysSince !== undefined && daysSince > days) {
    return [...(topic === 'ice-when' ? [] : lines.slice(0, 1)), { key: 'ice.days-over', vars: { days } }]
  }
  return ids.some((id) => iceLine(id, plan) !== undefined) ? [...lines, { key: 'plan.own-rule' }] : lines
}

function iceDays({ daysSince }: Day, { plan }: Clinic): readonly Line[] {
  const { days } = iceRules(plan)
  const own: readonly Line[] = plan.ice?.days === undefined ? [] : [{ key: 'plan.own-rule' }]
  if (daysSince === undefined || daysSince <= 0) return [iceLine('ice-days', plan) ?? factLine('ice-days'), ...own]
  return daysSince >= days
    ? [{ key: 'ice.days-over', vars: { days } }]
    : [{ key: 'ice.days-left', vars: { count: days - daysSince } }, ...own]
}
