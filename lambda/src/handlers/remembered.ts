/** What is remembered of the listener comes into the session at launch and at reminder turns, and at no other (decision 5). */
import type { HandlerInput } from 'ask-sdk-core'
import type { Preferences } from '../ports'
import { about, asksForReminders, cancelsToday, type IcingDeps, listenerOf } from './icing-deps'
import type { Session } from './session'
import { keepTurn, type Turn, turnOf } from './turn'

/** Reads the row where the turn needs it. Without an answer the session stays as it is. */
export async function withPreferences(input: HandlerInput, { preferences, now }: IcingDeps): Promise<void> {
  const turn = turnOf(input)
  if (turn === undefined || !needsThem(turn)) return
  const row = await preferences.read(listenerOf(input))
  if (row !== undefined)
    keepTurn(input, { ...turn, session: remembered(turn.session, row, now()), disclaimerHeard: row.disclaimerHeard === true })
}

function needsThem(turn: Turn): boolean {
  return turn.kind === 'launch' || (turn.session.known !== true && isOfReminders(turn))
}

function isOfReminders(turn: Turn): boolean {
  return (
    turn.kind === 'intent' &&
    (about(turn, 'reminder-list') || about(turn, 'reminder-cancel') || cancelsToday(turn) || asksForReminders(turn))
  )
}

function remembered(session: Session, { pace, wake, bed, declinedUntil, keep }: Preferences, now: Date): Session {
  const isQuiet = declinedUntil !== undefined && Date.parse(declinedUntil) > now.getTime()
  return {
    ...session,
    known: true,
    ...(pace === undefined ? {} : { pace }),
    ...(wake === undefined ? {} : { wake }),
    ...(bed === undefined ? {} : { bed }),
    ...(isQuiet ? {} : { mayOffer: true }),
    ...(keep === undefined || session.keep !== undefined ? {} : { keep }),
  }
}
