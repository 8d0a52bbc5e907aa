/** Opening, help, repeat, thanks, the operation's day, and leaving. */

import type { RequestHandler } from 'ask-sdk-core'
import type { Line } from '../locales/line'
import { line } from '../locales/line'
import { dateBefore, pastDate } from '../understanding/when'
import { type IcingDeps, listenerOf } from './icing-deps'
import { onTurn } from './outcome'
import { answered, settled } from './replies'
import type { Turn } from './turn'

const about = (turn: Turn, id: string): boolean => turn.subject.kind === 'sure' && turn.subject.id === id

/** The disclaimer is said until it was heard once, and then remembered. */
export const launch = (deps: IcingDeps): RequestHandler =>
  onTurn(
    ({ kind, intent }) => kind === 'launch' || intent === 'navigate-home' || intent === 'start-over',
    async (turn, input) => {
      const isFirst = turn.kind === 'launch' && turn.disclaimerHeard !== true
      if (isFirst && turn.session.known === true) await deps.preferences.keep(listenerOf(input), { disclaimerHeard: true })
      const disclaimer = isFirst ? [line('welcome.disclaimer')] : []
      return {
        session: { ...settled(turn.session), opened: true },
        reply: {
          say: [line('welcome.hello'), ...disclaimer, line('welcome.can')],
          ask: line('welcome.ask'),
          reprompt: [line('welcome.reprompt'), line('emergency.line')],
          tone: 'calm',
          card: 'none',
          title: line('screen.welcome'),
          view: { kind: 'welcome' },
          choices: 'start',
        },
      }
    },
  )

/** Leads with the number: "help" may be a cry for help (platform facts 1.12, 1.14). Ends with a question (4.32). */
export const help = onTurn(
  (turn) => turn.intent === 'help' || about(turn, 'what-can-you-do'),
  (turn) => ({
    session: { ...settled(turn.session), opened: true },
    reply: {
      say: [line('emergency.line'), line('help.text')],
      ask: line('help.ask'),
      reprompt: [line('help.reprompt'), line('emergency.line')],
      tone: 'calm',
      card: 'none',
      title: line('screen.welcome'),
      view: { kind: 'welcome' },
      choices: 'start',
    },
  }),
)

/** Again, more slowly; the second time only the first sentence, slower still. */
export const repeat = onTurn(
  (turn) => turn.intent === 'repeat' || about(turn, 'repeat-that'),
  (turn) => {
    const { last, repeats } = turn.session
    if (last === undefined) return answered(turn, [line('repeat.nothing')])
    const say: readonly Line[] = repeats === 0 ? last : last.slice(0, 1)
    const outcome = answered(turn, say)
    return {
      ...outcome,
      session: { ...outcome.session, last, repeats: repeats + 1, ...(turn.session.flow === undefined ? {} : { flow: turn.session.flow }) },
    }
  },
)

export const thanks = onTurn(
  (turn) => about(turn, 'thanks'),
  (turn) => answered(turn, [line('thanks.text')]),
)

/** "I had it yesterday": kept for this session only. */
export const operationDay = onTurn(
  (turn) => about(turn, 'operation-day'),
  (turn) => {
    const { day: date = '', elapsed = '' } = turn.slots
    const day = pastDate(date, turn.today()) ?? dateBefore(elapsed, turn.today()) ?? turn.session.operationDay
    const session = { ...settled(turn.session), opened: true, ...(day === undefined ? {} : { operationDay: day }) }
    return answered({ ...turn, session }, [line(day === undefined ? 'operation-day.unknown' : 'operation-day.thanks')])
  },
)

/** Stop, cancel and "no, nothing else": a short goodbye, and the session closes. */
export const stop = onTurn(
  ({ intent, reading, subject, kind }) =>
    intent === 'stop' ||
    intent === 'cancel' ||
    (kind === 'intent' && reading === 'no' && subject.kind !== 'sure') ||
    (kind === 'intent' && (intent === 'no' || intent === 'answer-no')),
  (turn) => ({
    session: turn.session,
    reply: { say: [line('stop.text')], tone: 'calm', card: 'none', title: line('screen.welcome') },
  }),
)
