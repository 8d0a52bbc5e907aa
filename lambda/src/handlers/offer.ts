/** The answer to a yes or no question of ours, or to "do you mean this or that". */
import { isTopic } from '../care/topics'
import { line } from '../locales/line'
import { begin } from '../triage/checklist'
import { careAnswer } from './care'
import { ask, start } from './checklist'
import { onTurn } from './outcome'
import { answered, settled } from './replies'
import type { Flow } from './session'
import type { Turn } from './turn'

type Offer = Extract<Flow, { name: 'offer' }>
type Clarify = Extract<Flow, { name: 'clarify' }>

/** A yes starts what was offered; a no is taken as it is. */
export const offerAnswered = onTurn(
  ({ session, reading, kind, subject }) => session.flow?.name === 'offer' && kind === 'intent' && reading !== undefined && plain(subject),
  (turn) => {
    const { of } = turn.session.flow as Offer
    if (turn.reading === 'no') return answered(turn, [of === 'emergency-signs' ? line('emergency.line') : line('offer.declined')])
    switch (of) {
      case 'checklist':
        return start(turn)
      case 'emergency-signs':
        return ask(turn, begin('doctor-now'), [line('checklist.intro')])
    }
  },
)

/** Nothing is asked beside the yes or no. */
function plain(subject: Turn['subject']): boolean {
  return subject.kind !== 'sure' || !isTopic(subject.id) || subject.id === 'complaint-other'
}

/** Intents that are no answer to "do you mean this or that". */
const elsewhere = ['help', 'stop', 'cancel', 'repeat', 'navigate-home', 'start-over', 'check-symptoms', 'when-to-call', 'forget-me']

/** One of the two topics is named, or "the first one"; a bare yes takes the first. */
export const clarified = onTurn(
  ({ session, kind, intent }) => session.flow?.name === 'clarify' && kind === 'intent' && !elsewhere.includes(intent),
  (turn) => {
    const { ids } = turn.session.flow as Clarify
    const rank = (id: string): number =>
      Math.max(-Infinity, ...turn.heard.map(({ ranking }) => ranking.find((each) => each.id === id)?.score ?? -Infinity))
    const [first, second] = ids
    const chosen = turn.subject.kind === 'sure' && isTopic(turn.subject.id) ? turn.subject.id : rank(second) > rank(first) ? second : first
    const next = { ...turn, session: settled(turn.session) }
    return isTopic(chosen) ? careAnswer(next, chosen) : answered(next, [line('emergency.line')])
  },
)
