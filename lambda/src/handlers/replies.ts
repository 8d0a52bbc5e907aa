/** The replies that several families give. */

import type { Line } from '../locales/line'
import { line } from '../locales/line'
import type { WordKey } from '../locales/words'
import type { Reply } from '../speech/reply'
import type { Outcome } from './outcome'
import type { Offered, Session } from './session'
import type { Turn } from './turn'

/** A session without the open question of the turn before. */
export function settled({ flow: _, ...session }: Session): Session {
  return { ...session, misses: 0, repeats: 0 }
}

/** How many wordings the closing question and its reprompt have. */
const wordings = 4

function varied(family: 'ask.more' | 'ask.again', turns: number): Line {
  return { key: `${family}-${turns % wordings}` as WordKey }
}

/** A care answer. After "open …" it ends with a short question; a one-shot answer closes (decision 8). */
export function answered(turn: Turn, say: readonly Line[], tone: Reply['tone'] = 'calm'): Outcome {
  const session = { ...settled(turn.session), last: say }
  return {
    session,
    reply: {
      say,
      tone,
      card: tone === 'calm' ? 'answer' : 'number',
      title: tone === 'calm' ? line('screen.answer') : line('screen.doctor'),
      ...(session.opened
        ? { ask: varied('ask.more', session.turns), reprompt: [varied('ask.again', session.turns)], choices: 'more' as const }
        : {}),
    },
  }
}

/** What a yes would start: its question, and the question in other words. */
const offers: Readonly<Record<Offered, { readonly ask: Line; readonly again: Line }>> = {
  checklist: { ask: line('checklist.offer'), again: line('checklist.offer-again') },
  'emergency-signs': { ask: line('doctor.offer'), again: line('doctor.offer-again') },
}

/** A reply that ends with our own yes or no question. */
export function offering(turn: Turn, say: readonly Line[], of: Offered, tone: Reply['tone'] = 'calm'): Outcome {
  const { ask, again } = offers[of]
  return {
    session: { ...settled(turn.session), last: say, flow: { name: 'offer', of } },
    reply: {
      say,
      ask,
      reprompt: [again, ...(tone === 'urgent' ? [line('emergency.line')] : [])],
      tone,
      card: tone === 'calm' ? 'answer' : 'number',
      title: tone === 'calm' ? line('screen.answer') : line('screen.doctor'),
      choices: 'yes-no',
    },
  }
}

/** The last words of a session: after "stop" and "cancel" nothing more is asked (platform facts 4.32). */
export function ended(turn: Turn, say: readonly Line[]): Outcome {
  const { reply, session } = answered({ ...turn, session: { ...turn.session, opened: false } }, say)
  return { reply: { ...reply, card: 'none' }, session }
}
