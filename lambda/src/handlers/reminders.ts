/** What reminders there are, and taking them away. Alexa's list is the truth, not what we believe to have set. */
import type { HandlerInput, RequestHandler } from 'ask-sdk-core'
import type { LocalNow, Ring } from '../icing/plan'
import { type Line, line } from '../locales/line'
import type { AlertFailure, SetReminder } from '../ports'
import { addDays, laterOf } from '../understanding/when'
import { about, answerOf, cancelsToday, type IcingDeps, isStep, isToday, situationOf, wishOf, wordsFor } from './icing-deps'
import { whyLine } from './icing-failures'
import { firstLine, firstOf, timesLines } from './icing-lines'
import { cleanUpAsked } from './icing-set'
import { clean, cleanUp, owing } from './leftovers'
import { type Outcome, onTurn } from './outcome'
import { answered } from './replies'
import { removeAllBut } from './set-reminders'
import type { Turn } from './turn'

/** Milliseconds for the list, and for all that follows it: a turn has three seconds. */
const limits = { list: 1100, all: 2300 } as const
const permissible: readonly AlertFailure[] = ['no-grant', 'not-permitted']

/** "What reminders do I have". */
export const listReminders = (deps: IcingDeps): RequestHandler =>
  onTurn(
    (turn) => turn.kind === 'intent' && about(turn, 'reminder-list'),
    async (turn, input) => {
      const alerts = deps.alertsOf(input)
      const [here, cleaned] = await Promise.all([situationOf(turn, alerts, deps.now()), cleanUp(turn, input, deps)])
      const listed = await alerts.reminders.list(limits.list)
      if (!listed.ok) return unknown(cleaned, listed.failure)
      return told(cleaned, listing(listed.value, here?.now))
    },
  )

/** Without a permission there can be none of ours. */
function unknown(turn: Turn, failure: AlertFailure): Outcome {
  if (permissible.includes(failure)) return told(turn, [line('reminders.none'), whyLine('reminders', 'not-permitted')])
  return told(turn, [whyLine('reminders', failure), line('reminders.app')])
}

function listing(list: readonly SetReminder[], now: LocalNow | undefined): readonly Line[] {
  const rings = ringsOf(list, now)
  const have: Line = { key: 'reminders.have', vars: { count: now === undefined ? list.length : rings.length } }
  if (list.length === 0 || (now !== undefined && rings.length === 0 && list.every(({ ring }) => ring !== undefined)))
    return [line('reminders.none')]
  if (now === undefined || rings.length === 0) return [{ key: 'reminders.have', vars: { count: list.length } }]
  return [have, ...timesLines({ rings, ...gapIn(rings) }, true), firstLine(nextOf(rings, now), now.date, 'reminders.next')]
}

/** Those that still ring, by their clock time. */
function ringsOf(list: readonly SetReminder[], now: LocalNow | undefined): readonly Ring[] {
  return list
    .flatMap(({ ring }) => (ring === undefined || (now !== undefined && isOver(ring, now)) ? [] : [ring]))
    .sort((a, b) => a.minute - b.minute)
}

function isOver({ to, minute }: Ring, { date, minute: now }: LocalNow): boolean {
  return to < date || (to === date && minute <= now)
}

/** The next of all, taking those that have rung today from tomorrow. */
function nextOf(rings: readonly Ring[], now: LocalNow): Ring {
  return firstOf(
    rings.map((ring) => {
      const from = laterOf(ring.from, now.date)
      return { ...ring, from: from === now.date && ring.minute <= now.minute ? addDays(now.date, 1) : from }
    }),
  )
}

function gapIn(rings: readonly Ring[]): { readonly gap?: number } {
  const gaps = new Set(rings.slice(1).map(({ minute }, index) => minute - (rings[index] as Ring).minute))
  const [gap] = gaps
  return gaps.size === 1 && gap !== undefined && gap > 0 ? { gap } : {}
}

/** "Cancel my reminders", or only those of today. */
export const cancelReminders = (deps: IcingDeps): RequestHandler =>
  onTurn(
    (turn) => turn.kind === 'intent' && (about(turn, 'reminder-cancel') || cancelsToday(turn)),
    async (turn, input) => {
      const alerts = deps.alertsOf(input)
      const here = await situationOf(turn, alerts, deps.now())
      if (here !== undefined && isToday(wishOf(turn, here.now))) return skipToday(await cleanUp(turn, input, deps), input, deps, here)
      return cancelAll(turn, input, deps)
    },
  )

/** Takes leftovers away with the rest. */
async function cancelAll(turn: Turn, input: HandlerInput, deps: IcingDeps): Promise<Outcome> {
  const { reminders } = deps.alertsOf(input)
  const start = performance.now()
  const listed = await reminders.list(limits.list)
  if (!listed.ok) return unknown(turn, listed.failure)
  const tokens = listed.value.map(({ token }) => token)
  const remain = await removeAllBut(reminders, [], () => start + limits.all - performance.now(), tokens)
  if (remain !== 0) {
    const left: Line = { key: 'reminders.remain', vars: { count: remain ?? tokens.length } }
    return cleanUpAsked(await owing(turn, input, deps, []), [left, line('reminders.app')])
  }
  return told(await clean(turn, input, deps, []), [line(tokens.length === 0 ? 'reminders.none' : 'reminders.cancelled')])
}

/** Those that end today are removed, the others go on tomorrow (platform facts 2.23). */
async function skipToday(
  turn: Turn,
  input: HandlerInput,
  deps: IcingDeps,
  here: { readonly now: LocalNow; readonly zone: string },
): Promise<Outcome> {
  const { reminders } = deps.alertsOf(input)
  const start = performance.now()
  const left = (): number => start + limits.all - performance.now()
  const listed = await reminders.list(limits.list)
  if (!listed.ok) return unknown(turn, listed.failure)
  const due = listed.value.filter(({ ring }) => ring !== undefined && ring.from <= here.now.date && !isOver(ring, here.now))
  if (due.length === 0) return told(turn, [line('reminders.nothing-today')])
  const body = { zone: here.zone, text: wordsFor(turn, line('reminders.text')), locale: turn.pack.locale, now: deps.now() }
  const ended = await Promise.all(
    due.map(({ token, ring }) => {
      const { to } = ring as Ring
      const ringing = { ...(ring as Ring), from: addDays(here.now.date, 1) }
      return to <= here.now.date ? reminders.remove(token, left()) : reminders.change(token, { ...body, ring: ringing }, left())
    }),
  )
  const failure = ended.find((each) => !each.ok)
  if (failure !== undefined && !failure.ok) {
    const remain = ended.filter(({ ok }) => !ok).length
    return told(turn, [whyLine('reminders', failure.failure), { key: 'reminders.remain', vars: { count: remain } }, line('reminders.app')])
  }
  return told(turn, [
    line('reminders.not-today'),
    ...(due.length < listed.value.length || due.some(({ ring }) => (ring as Ring).to > here.now.date) ? [line('reminders.later')] : []),
  ])
}

/** The answer to "shall I try again to remove them". */
export const cleanUpAnswered = (deps: IcingDeps): RequestHandler =>
  onTurn(
    (turn) => isStep(turn, 'cleanup') && answerOf(turn) !== undefined,
    async (turn, input) => {
      const { keep } = turn.session
      if (answerOf(turn) === 'no' || keep === undefined) return told(turn, [line('reminders.remove'), line('reminders.app')])
      const start = performance.now()
      const remain = await removeAllBut(deps.alertsOf(input).reminders, keep, () => start + limits.all - performance.now())
      if (remain === 0) return told(await clean(turn, input, deps, keep), [line('reminders.removed')])
      const left: Line = remain === undefined ? line('reminders.remain-unknown') : { key: 'reminders.remain', vars: { count: remain } }
      return told(turn, [left, line('reminders.remove'), line('reminders.app')])
    },
  )

/** An answer that leaves no card. */
export function told(turn: Turn, say: readonly Line[]): Outcome {
  const outcome = answered(turn, say)
  return { ...outcome, reply: { ...outcome.reply, card: 'none', title: line('screen.reminders') } }
}
