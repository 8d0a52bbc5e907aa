/** Alexa's answer to our asking for a permission: the conversation goes on where it was. */
import type { HandlerInput, RequestHandler } from 'ask-sdk-core'
import { planFor, samePlan } from '../icing/plan'
import { line } from '../locales/line'
import type { Grant } from '../ports'
import { type IcingDeps, situationOf } from './icing-deps'
import { failed } from './icing-failures'
import type { IcingFlow } from './icing-flow'
import { createPlanned } from './icing-set'
import { propose } from './icing-set-up'
import { type Outcome, respond } from './outcome'
import { told } from './reminders'
import { startTimer } from './timer'
import { type Turn, turnOf } from './turn'

export const permissionAnswered = (deps: IcingDeps): RequestHandler => ({
  // Of all that is neither opening nor speech, only Alexa's answer is read as a turn.
  canHandle: (input) => turnOf(input)?.kind === 'other',
  handle: async (input) => {
    const turn = turnOf(input)
    return turn === undefined ? input.responseBuilder.getResponse() : respond(input, await goOn(turn, input, deps))
  },
})

async function goOn(turn: Turn, input: HandlerInput, deps: IcingDeps): Promise<Outcome> {
  const flow = turn.session.flow?.name === 'icing' ? turn.session.flow : undefined
  const { consent, grant: asked } = deps.alertsOf(input).consent()
  const grant = flow?.step === 'permission' ? 'reminders' : flow?.step === 'timer-permission' ? 'timers' : asked
  if (grant === undefined) return told(turn, [line('alert.lost')])
  if (consent !== 'accepted') return refused(turn, input, deps, grant, consent)
  if (flow?.step === 'timer-permission') return startTimer(turn, input, deps, flow.minutes, true)
  if (flow?.step === 'permission') return create(turn, input, deps, flow)
  return told(turn, [line('alert.lost')])
}

function refused(turn: Turn, input: HandlerInput, deps: IcingDeps, grant: Grant, consent: 'denied' | 'not-answered' | 'unasked'): Outcome {
  const outcome = failed(turn, grant, consent, [])
  if (consent !== 'unasked') return outcome
  return { ...outcome, reply: { ...outcome.reply, permission: { card: deps.alertsOf(input).permissionCard(grant) } } }
}

/** What was agreed to before Alexa asked, unless the clock has moved past a part of it. */
async function create(
  turn: Turn,
  input: HandlerInput,
  deps: IcingDeps,
  flow: Extract<IcingFlow, { step: 'permission' }>,
): Promise<Outcome> {
  const here = await situationOf(turn, deps.alertsOf(input), deps.now())
  if (here === undefined) return failed(turn, 'reminders', 'no-zone')
  const { plan } = planFor(flow.wish, here)
  if (!samePlan(plan, flow.plan)) return propose(turn, input, deps, flow.wish, [line('icing.moved')])
  return createPlanned(turn, input, deps, flow.wish, plan, here, true)
}
