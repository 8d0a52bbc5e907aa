/**
 * Reminders that could not be removed. Which ones should stay is kept in the session and in the listener's row, and every reminder turn first
 * removes the others, in a later session too. Alexa's list says what there is.
 */
import type { HandlerInput } from 'ask-sdk-core'
import { type IcingDeps, listenerOf } from './icing-deps'
import { removeAllBut } from './set-reminders'
import type { Turn } from './turn'

/** Milliseconds for the removal, before the turn's own work. */
const limit = 1100

/** Removes what an earlier turn could not; the turn goes on without that debt when it worked, and with it when it did not. */
export async function cleanUp(turn: Turn, input: HandlerInput, deps: IcingDeps): Promise<Turn> {
  const { keep } = turn.session
  if (keep === undefined) return turn
  const start = performance.now()
  const remain = await removeAllBut(deps.alertsOf(input).reminders, keep, () => start + limit - performance.now())
  return remain === 0 ? clean(turn, input, deps, keep) : turn
}

/** Something is set that should not be: only `stay` should. Without the table the session alone remembers it. */
export async function owing(turn: Turn, input: HandlerInput, deps: IcingDeps, stay: readonly string[]): Promise<Turn> {
  await deps.preferences.keep(listenerOf(input), { keep: stay })
  return { ...turn, session: { ...turn.session, keep: stay } }
}

/** Nothing but `stay` is set. Where the table can't be told, the session holds on to it, so that no old debt takes away what is new. */
export async function clean(turn: Turn, input: HandlerInput, deps: IcingDeps, stay: readonly string[]): Promise<Turn> {
  const { keep, ...session } = turn.session
  if (keep === undefined) return turn
  const isCleared = await deps.preferences.keep(listenerOf(input), { keep: null })
  return { ...turn, session: isCleared ? session : { ...session, keep: stay } }
}
