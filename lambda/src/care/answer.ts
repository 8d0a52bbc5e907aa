/** Which sentences answer a care question: the facts of its topic, fitted to the thing, the day and the ice already done. */
import type { Line } from '../locales/line'
import type { WordKey } from '../locales/words'
import { type FactId, facts, numbersOf } from './facts'
import { type Topic, type TopicId, topics } from './topics'

export interface Question {
  readonly topic: TopicId
  /** A thing that the handout lists among what not to lift. */
  readonly item?: string | undefined
  /** Whole days from the operation to the day that is asked about; undefined when the listener has not said. */
  readonly daysSince?: number | undefined
}

/** The sentence of a fact, with its figures. */
export function factLine(id: FactId): Line {
  const vars = numbersOf(id)
  const key = `fact.${id}` as WordKey
  return Object.keys(vars).length === 0 ? { key } : { key, vars }
}

/** The answer, as sentences to be spoken in this order. A topic that the handout does not treat says so. */
export function answer({ topic, item, daysSince }: Question): readonly Line[] {
  switch (topic) {
    case 'activity-lift':
      return lifting(item, daysSince)
    case 'ice-days':
      return iceDays(daysSince)
    case 'activity-first-day':
    case 'activity-rest-when-tired':
      return daysSince !== undefined && daysSince > facts['activity-lift'].numbers.days
        ? [{ key: 'rest.first-day-over', vars: facts['activity-first-day'].numbers }]
        : topics[topic].facts.map(factLine)
    case 'complaint-other':
      return [{ key: 'uncovered.complaint' }]
    default: {
      const { facts: ids, uncovered, near }: Topic = topics[topic]
      if (uncovered === true) return [{ key: 'uncovered.plain' }, ...(near === undefined ? [] : [factLine(near)])]
      return ids.map(factLine)
    }
  }
}

/** Lifting: the handout speaks of the first day after the operation and of no other (fact activity-lift). */
function lifting(item: string | undefined, daysSince: number | undefined): readonly Line[] {
  if (daysSince !== undefined && daysSince > facts['activity-lift'].numbers.days) return [{ key: 'lift.over' }]
  const later: readonly Line[] = [{ key: 'lift.later' }]
  if (item === undefined) return [factLine('activity-lift'), factLine('activity-lift-items')]
  if (item === 'unlisted') return [{ key: 'lift.unlisted' }, ...later]
  return [{ key: 'lift.listed', words: { item: `item.${item}` as WordKey } }, ...later]
}

function iceDays(daysSince: number | undefined): readonly Line[] {
  const { days } = facts['ice-days'].numbers
  if (daysSince === undefined || daysSince <= 0) return [factLine('ice-days')]
  return daysSince >= days ? [{ key: 'ice.days-over', vars: { days } }] : [{ key: 'ice.days-left', vars: { count: days - daysSince } }]
}
