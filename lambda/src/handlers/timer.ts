/** The icing timer: start, how long is left, stop. One at a time. */
import type { HandlerInput, RequestHandler } from 'ask-sdk-core'
import { minutesOfIso } from '../icing/duration'
import { iceRules } from '../icing/rules'
import { icingFor, isMinutesAlone, minutesIn } from '../icing/timer'
import { type Line, line } from '../locales/line'
import type { AlertFailure, RunningTimer } from '../ports'
import { about, answerOf, type IcingDeps, isStep, wordsFor } from './icing-deps'
import { failed, whyLine } from './icing-failures'
import type { IcingFlow } from './icing-flow'
import { type Outcome, onTurn } from './outcome'
import { answered, ended, settled } from './replies'
import type { Turn } from './turn'

type Flow = Extract<IcingFlow, { readonly minutes: number }>

/** Milliseconds for each call, and for all of them: a turn has three seconds. */
const limits = { list: 1000, create: 1400, remove: 600, all: 2600 } as const
const permissible: readonly AlertFailure[] = ['no-grant', 'not-permitted']

/** "Start my ice timer", "fifteen minutes please": outside the handout's range the nearest is offered. */
export const timerStart = (deps: IcingDeps): RequestHandler =>
  onTurn(
    (turn) => turn.kind === 'intent' && (about(turn, 'timer-start') || saysMinutesAlone(turn)),
    (turn, input) => startFor(turn, input, deps, minutesSaid(turn)),
  )

/** The minutes that are wanted; for minutes outside the range, the range and the nearest. */
function startFor(turn: Turn, input: HandlerInput, deps: IcingDeps, wanted: number | undefined): Outcome | Promise<Outcome> {
  const { minutes: range } = iceRules(turn.clinic.plan)
  const { minutes, outside } = icingFor(wanted, range)
  return outside ? asking(turn, 'timer', minutes, [line('timer.range', { ...range })]) : startTimer(turn, input, deps, minutes)
}

/** "Fifteen minutes please", with no word of what for. */
function saysMinutesAlone({ heard, pack }: Turn): boolean {
  return heard.some(({ tokens }) => isMinutesAlone(tokens, pack.model.context.icing))
}

function minutesSaid({ slots, heard, pack }: Turn): number | undefined {
  const tokens = heard.flatMap((each) => each.tokens)
  return minutesOfIso(slots.duration ?? slots.gap ?? '') ?? minutesIn(tokens, pack.model.context.icing, true)
}

/** The answer to "shall I set twenty" and "shall I start it over": yes, no, or other minutes. */
export const timerAnswered = (deps: IcingDeps): RequestHandler =>
  onTurn(
    (turn) => isStep(turn, 'timer', 'timer-over') && (answerOf(turn) !== undefined || offered(turn) !== undefined || isLeaving(turn)),
    async (turn, input) => {
      const { step, minutes } = turn.session.flow as Flow
      const wanted = isLeaving(turn) ? undefined : offered(turn)
      if (wanted !== undefined) return startFor(turn, input, deps, wanted)
      const no = [line(step === 'timer' ? 'timer.declined' : 'timer.kept')]
      if (isLeaving(turn)) return ended(turn, no)
      if (answerOf(turn) !== 'yes') return told(turn, no)
      if (step === 'timer') return startTimer(turn, input, deps, minutes)
      const start = performance.now()
      const removed = await removeAll(input, deps)
      return removed === undefined ? createTimer(turn, input, deps, minutes, false, start) : trouble(turn, removed)
    },
  )

function isLeaving({ intent }: Turn): boolean {
  return intent === 'stop' || intent === 'cancel'
}

/** "No, make it eighteen", "twenty is fine", where a number of minutes was offered. */
function offered(turn: Turn): number | undefined {
  return (turn.session.flow as Flow).step === 'timer' ? minutesSaid(turn) : undefined
}

/** Starts the timer unless one is running. `asked`: Alexa has been asked for the permission already. */
export async function startTimer(turn: Turn, input: HandlerInput, deps: IcingDeps, minutes: number, asked = false): Promise<Outcome> {
  const start = performance.now()
  const running = await deps.alertsOf(input).timers.list(limits.list)
  if (!running.ok) return notStarted(turn, input, deps, minutes, running.failure, asked)
  if (running.value.length > 0) return asking(turn, 'timer-over', minutes, [line('timer.already'), ...leftLines(running.value, deps.now())])
  return createTimer(turn, input, deps, minutes, asked, start)
}

/** Where none is running. What could not be made out, or came too late, may run all the same: the list of timers tells. */
async function createTimer(
  turn: Turn,
  input: HandlerInput,
  deps: IcingDeps,
  minutes: number,
  asked: boolean,
  start: number,
): Promise<Outcome> {
  const { timers } = deps.alertsOf(input)
  const left = (most: number): number => Math.max(0, Math.min(most, start + limits.all - performance.now()))
  const made = await timers.create(
    {
      minutes,
      label: wordsFor(turn, line('timer.label')),
      text: wordsFor(turn, line('timer.announce', { minutes })),
      locale: turn.pack.locale,
    },
    left(limits.create),
  )
  if (made.ok) return started(turn, minutes)
  if (permissible.includes(made.failure)) return notStarted(turn, input, deps, minutes, made.failure, asked)
  const running = await timers.list(left(limits.list))
  if (running.ok && running.value.length > 0) return started(turn, minutes)
  const isUnsure = !running.ok || made.failure === 'late'
  return failed(turn, 'timers', made.failure, [line(isUnsure ? 'timer.perhaps' : 'alert.nothing-set')], minutes)
}

function started(turn: Turn, minutes: number): Outcome {
  const outcome = told(turn, [line('timer.started', { minutes }), line('fact.ice-cloth')])
  return { ...outcome, reply: { ...outcome.reply, view: { kind: 'timer', seconds: minutes * 60 } } }
}

function notStarted(turn: Turn, input: HandlerInput, deps: IcingDeps, minutes: number, failure: AlertFailure, asked: boolean): Outcome {
  const alerts = deps.alertsOf(input)
  if (permissible.includes(failure) && !asked) {
    return {
      session: { ...settled(turn.session), flow: { name: 'icing', step: 'timer-permission', minutes } },
      reply: {
        say: [line('timer.why')],
        tone: 'calm',
        card: 'none',
        title: line('screen.timer'),
        permission: { directive: alerts.voiceRequest('timers') },
      },
    }
  }
  const outcome = failed(turn, 'timers', failure, [line('alert.nothing-set')], minutes)
  if (!permissible.includes(failure)) return outcome
  return { ...outcome, reply: { ...outcome.reply, permission: { card: alerts.permissionCard('timers') } } }
}

/** "How long is left". */
export const timerLeft = (deps: IcingDeps): RequestHandler =>
  onTurn(
    (turn) => turn.kind === 'intent' && about(turn, 'timer-left'),
    async (turn, input) => {
      const running = await deps.alertsOf(input).timers.list(limits.list)
      if (!running.ok) return trouble(turn, running.failure)
      if (running.value.length === 0) return none(turn)
      const outcome = told(turn, leftLines(running.value, deps.now()))
      const { endsAt } = running.value[0] as RunningTimer
      const seconds = endsAt === undefined ? undefined : Math.max(0, Math.round((endsAt.getTime() - deps.now().getTime()) / 1000))
      return seconds === undefined ? outcome : { ...outcome, reply: { ...outcome.reply, view: { kind: 'timer', seconds } } }
    },
  )

/** "Stop the timer". */
export const timerStop = (deps: IcingDeps): RequestHandler =>
  onTurn(
    (turn) => turn.kind === 'intent' && about(turn, 'timer-stop'),
    async (turn, input) => {
      const running = await deps.alertsOf(input).timers.list(limits.list)
      if (running.ok && running.value.length === 0) return none(turn)
      const failure = await removeAll(input, deps)
      return failure === undefined ? told(turn, [line('timer.stopped')]) : trouble(turn, failure)
    },
  )

async function removeAll(input: HandlerInput, deps: IcingDeps): Promise<AlertFailure | undefined> {
  const { timers } = deps.alertsOf(input)
  const running = await timers.list(limits.list)
  if (!running.ok) return running.failure
  const removed = await Promise.all(running.value.map(({ id }) => timers.remove(id, limits.remove)))
  const failure = removed.find(({ ok }) => !ok)
  return failure?.ok === false ? failure.failure : undefined
}

function trouble(turn: Turn, failure: AlertFailure): Outcome {
  if (permissible.includes(failure)) return none(turn)
  return told(turn, [whyLine('timers', failure), line('alert.nothing-changed')])
}

function none(turn: Turn): Outcome {
  return told(turn, [line('timer.none'), line('timer.how')])
}

function leftLines([timer]: readonly RunningTimer[], now: Date): readonly Line[] {
  const { endsAt, minutesLeft } = timer as RunningTimer
  const left = minutesLeft ?? (endsAt === undefined ? undefined : Math.round((endsAt.getTime() - now.getTime()) / 60_000))
  if (left === undefined) return [line('timer.on')]
  return [left < 1 ? line('timer.almost') : { key: 'timer.left', vars: { count: left } }]
}

function asking(turn: Turn, step: 'timer' | 'timer-over', minutes: number, say: readonly Line[]): Outcome {
  const [ask, again] =
    step === 'timer'
      ? [line('timer.ask', { minutes }), line('timer.ask-again', { minutes })]
      : [line('timer.over'), line('timer.over-again')]
  return {
    session: { ...settled(turn.session), opened: true, flow: { name: 'icing', step, minutes } },
    reply: { say, ask, reprompt: [again], tone: 'calm', card: 'none', title: line('screen.timer'), choices: 'yes-no' },
  }
}

function told(turn: Turn, say: readonly Line[]): Outcome {
  const outcome = answered(turn, say)
  return { ...outcome, reply: { ...outcome.reply, card: 'none', title: line('screen.timer') } }
}
