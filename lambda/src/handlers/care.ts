/** Care questions: every topic of the facts, and those that the handout does not answer. */
import { answer } from '../care/answer'
import { isTopic, type Topic, type TopicId, topics } from '../care/topics'
import { line } from '../locales/line'
import { daysAheadIn, daysBetween } from '../understanding/when'
import { type Outcome, onTurn } from './outcome'
import { answered, offering } from './replies'
import type { Turn } from './turn'

/** Whole days from the operation to the day asked about, where the listener has told the operation's day. */
export function askedDays(turn: Turn): number | undefined {
  const { operationDay } = turn.session
  if (operationDay === undefined) return undefined
  const ahead =
    daysAheadIn(
      turn.heard.flatMap(({ tokens }) => tokens),
      turn.pack.model.context,
    ) ?? 0
  return daysBetween(operationDay, turn.today) + ahead
}

/** The care question of a turn, beside whatever else is said in it; a complaint or a sign is none. */
export function careQuestion({ subject }: Turn): TopicId | undefined {
  return subject.kind === 'sure' && isTopic(subject.id) && !subject.id.startsWith('sign-') && subject.id !== 'complaint-other'
    ? subject.id
    : undefined
}

/** The answer to a topic. */
export function careAnswer(turn: Turn, topic: TopicId): Outcome {
  const { bodily }: Topic = topics[topic]
  const item = topic === 'activity-lift' ? (turn.item ?? (namesSomething(turn) ? 'unlisted' : undefined)) : undefined
  const say = answer({ topic, item, daysSince: askedDays(turn) })
  if (topic === 'complaint-other') return offering(turn, [...say, line('emergency.line')], 'checklist')
  return answered(turn, bodily === true ? [...say, line('emergency.line')] : say)
}

/** "Can I lift my suitcase" names a thing that the handout does not list; "what can I lift" names none. */
function namesSomething(turn: Turn): boolean {
  return turn.slots.item !== undefined || turn.heard.some(({ concepts }) => concepts.has('thing'))
}

export const care = onTurn(
  ({ subject }) => subject.kind === 'sure' && isTopic(subject.id),
  (turn) => careAnswer(turn, (turn.subject as { readonly id: TopicId }).id),
)

/** Two topics are as likely: one question with both, no guess (decision 9). */
export const clarify = onTurn(
  ({ subject, pack }) => subject.kind === 'either' && subject.ids.every((id) => hasName(pack.words, id)),
  (turn) => {
    const { ids } = turn.subject as { readonly ids: readonly [string, string] }
    const words = { first: `topic.${ids[0]}`, second: `topic.${ids[1]}` } as never
    return {
      session: { ...turn.session, flow: { name: 'clarify', ids } },
      reply: {
        say: [],
        ask: { key: 'clarify.which', words },
        reprompt: [{ key: 'clarify.again', words }, line('emergency.line')],
        tone: 'calm',
        card: 'none',
        title: line('screen.answer'),
      },
    }
  },
)

function hasName(words: Turn['pack']['words'], id: string): boolean {
  const names = words.topic
  return typeof names === 'object' && names[id] !== undefined
}
