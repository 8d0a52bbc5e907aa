/** Care questions: every topic of the facts, and those that the handout does not answer. */
import { answer, type Question } from '../care/answer'
import type { Day } from '../care/plan-answer'
import { isTopic, type Topic, type TopicId, topics } from '../care/topics'
import { type Line, line } from '../locales/line'
import { unlisted } from '../understanding/item'
import { daysAheadIn, daysBetween } from '../understanding/when'
import { type Outcome, onTurn } from './outcome'
import { answered, offering } from './replies'
import type { Turn } from './turn'

/** The day asked about: whole days from the operation, where the listener has told its day, and how many lie ahead of today. */
export function dayAsked(turn: Turn): Day {
  const { operationDay } = turn.session
  const tokens = turn.heard.flatMap((each) => each.tokens)
  const daysAhead = daysAheadIn(tokens, turn.pack.model.context) ?? 0
  return operationDay === undefined ? { daysAhead } : { daysSince: daysBetween(operationDay, turn.today()) + daysAhead, daysAhead }
}

/** The sentences that answer a topic, for the thing and the day that the turn speaks of. */
export function careLines(turn: Turn, topic: TopicId): readonly Line[] {
  const item = topic === 'activity-lift' ? (turn.item ?? (turn.slots.item === undefined ? undefined : unlisted)) : undefined
  return answer({ topic, item, ...dayAsked(turn), ...doseAsked(turn, topic) }, turn.clinic)
}

/** "How many Tylenol a day" is not in the handout; what it says of acetaminophen is told all the same (fact meds-acetaminophen). */
function doseAsked({ heard }: Turn, topic: TopicId): Partial<Question> {
  const names = (concept: string): boolean => heard.some(({ concepts }) => concepts.has(concept))
  const isDose = topic === 'nc-dose' || (topic === 'meds-acetaminophen' && names('amount'))
  return isDose && names('acetaminophen') ? { topic: 'nc-dose', near: 'meds-acetaminophen' } : {}
}

/** The care question of a turn, beside whatever else is said in it; a complaint or a sign is none. */
export function careQuestion({ subject }: Turn): TopicId | undefined {
  return subject.kind === 'sure' && isTopic(subject.id) && !subject.id.startsWith('sign-') && subject.id !== 'complaint-other'
    ? subject.id
    : undefined
}

/** Above this a topic is asked about for sure, though a sign stands higher; about one sign in forty without a question gets as far. */
const askedForSure = 1.2

/** The care question beside a sign ("my leg is numb, and how long do I ice"): the sign may be what the sentence is most like. */
export function questionBeside(turn: Turn): TopicId | undefined {
  const isCare = (id: string): id is TopicId => isTopic(id) && !id.startsWith('sign-') && id !== 'complaint-other'
  const asked = turn.heard.flatMap(({ ranking }) => ranking).find(({ id, score }) => isCare(id) && score >= askedForSure)
  return careQuestion(turn) ?? (asked?.id as TopicId | undefined)
}

/** The answer to a topic. */
export function careAnswer(turn: Turn, topic: TopicId): Outcome {
  const { bodily }: Topic = topics[topic]
  const say = careLines(turn, topic)
  if (topic === 'complaint-other') return offering(turn, [...say, line('emergency.line')], 'checklist')
  return answered(turn, bodily === true ? [...say, line('emergency.line')] : say)
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
