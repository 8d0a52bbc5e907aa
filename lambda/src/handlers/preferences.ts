/** How she likes to be spoken to, when she is awake, and forgetting it all. */
import type { HandlerInput, RequestHandler } from 'ask-sdk-core'

import { type Line, line } from '../locales/line'
import { about, answerOf, type IcingDeps, isStep, listenerOf, wishOf } from './icing-deps'
import { timeLine } from './icing-lines'
import { slotHours } from './icing-slots'
import { type Outcome, onTurn } from './outcome'
import { answered, settled } from './replies'
import type { Session } from './session'
import type { Turn } from './turn'

/** "Slower": a step down; twice is as slow as it gets. */
export const paceSlower = (deps: IcingDeps): RequestHandler =>
  onTurn(
    (turn) => turn.kind === 'intent' && about(turn, 'pace-slower'),
    async (turn, input) => {
      if (turn.session.pace === 'slowest') return told(turn, [line('settings.slowest-already')])
      const pace = turn.session.pace === 'slow' ? 'slowest' : 'slow'
      const isKept = await deps.preferences.keep(listenerOf(input), { pace })
      return told({ ...turn, session: { ...turn.session, pace } }, [line(`settings.${pace}`), keptLine(isKept)])
    },
  )

export const paceNormal = (deps: IcingDeps): RequestHandler =>
  onTurn(
    (turn) => turn.kind === 'intent' && about(turn, 'pace-normal'),
    async (turn, input) => {
      const { pace: _, ...session } = turn.session
      const isKept = await deps.preferences.keep(listenerOf(input), { pace: null })
      return told({ ...turn, session }, [line('settings.normal'), keptLine(isKept)])
    },
  )

/** "I get up at nine", "I go to bed at ten". */
export const wakingHours = (deps: IcingDeps): RequestHandler =>
  onTurn(
    (turn) => turn.kind === 'intent' && about(turn, 'waking-hours'),
    async (turn, input) => {
      const hours = hoursIn(turn)
      if (hours.wake === undefined && hours.bed === undefined) return told(turn, [line('settings.hours-unknown')])
      const isKept = await deps.preferences.keep(listenerOf(input), hours)
      return told({ ...turn, session: { ...turn.session, ...hours } }, [hoursLine(hours), keptLine(isKept)])
    },
  )

type Hours = Pick<Session, 'wake' | 'bed'>
const day = 1440

/** The hours in slots or words; without a preposition that says which, a morning hour is when she gets up. */
function hoursIn(turn: Turn): Hours {
  const slotted = slotHours(turn)
  if (slotted.wake !== undefined || slotted.bed !== undefined) return slotted
  const { from, until, times } = wishOf({ ...turn, slots: {} }, { date: turn.today(), minute: 0 })
  const [only] = times ?? []
  const wake = from ?? (only !== undefined && only < day / 2 ? only : undefined)
  const bed = until ?? (only !== undefined && only >= day / 2 ? only : undefined)
  return { ...(wake === undefined ? {} : { wake: wake % day }), ...(bed === undefined ? {} : { bed: bed % day }) }
}

function hoursLine({ wake, bed }: Hours): Line {
  if (wake !== undefined && bed !== undefined) return { key: 'settings.hours', words: { wake: timeLine(wake), bed: timeLine(bed) } }
  return wake !== undefined
    ? { key: 'settings.wake', words: { wake: timeLine(wake) } }
    : { key: 'settings.bed', words: { bed: timeLine(bed as number) } }
}

/** "Forget me". What is only like it ("don't forget me") erases nothing before a yes. */
export const forgetMe = (deps: IcingDeps): RequestHandler =>
  onTurn(
    (turn) => turn.kind === 'intent' && about(turn, 'forget-me'),
    (turn, input) => (turn.intent === 'forget-me' ? forgotten(turn, input, deps) : askToForget(turn)),
  )

function askToForget(turn: Turn): Outcome {
  return {
    session: { ...settled(turn.session), opened: true, flow: { name: 'icing', step: 'forget' } },
    reply: {
      say: [],
      ask: line('settings.forget-ask'),
      reprompt: [line('settings.forget-ask-again')],
      tone: 'calm',
      card: 'none',
      title: line('screen.answer'),
      choices: 'yes-no',
    },
  }
}

/** The answer to that question: only a yes erases. */
export const forgetAnswered = (deps: IcingDeps): RequestHandler =>
  onTurn(
    (turn) => isStep(turn, 'forget') && answerOf(turn) !== undefined,
    (turn, input) => (answerOf(turn) === 'yes' ? forgotten(turn, input, deps) : told(turn, [line('settings.nothing-forgotten')])),
  )

/** Erases the row and what the session knows of her. */
async function forgotten(turn: Turn, input: HandlerInput, deps: IcingDeps): Promise<Outcome> {
  if (!(await deps.preferences.forget(listenerOf(input)))) return told(turn, [line('settings.not-forgotten'), line('settings.forget-app')])
  const { pace: _, wake: __, bed: ___, mayOffer: ____, operationDay: _____, ...session } = turn.session
  return told({ ...turn, session }, [line('settings.forgotten'), line('settings.forgotten-reminders')])
}

/** When the listener turns the skill off, her row goes; such an event has no session and no locale. */
export const disabled = (deps: IcingDeps): RequestHandler => ({
  canHandle: ({ requestEnvelope: { request } }) => request.type === 'AlexaSkillEvent.SkillDisabled',
  handle: async (input: HandlerInput) => {
    const listener = listenerOf(input)
    if (listener !== '') await deps.preferences.forget(listener)
    input.attributesManager.setSessionAttributes({})
    return input.responseBuilder.getResponse()
  },
})

function keptLine(isKept: boolean): Line {
  return line(isKept ? 'settings.kept' : 'settings.not-kept')
}

function told(turn: Turn, say: readonly Line[]): Outcome {
  const outcome = answered(turn, say)
  return { ...outcome, reply: { ...outcome.reply, card: 'none' } }
}
