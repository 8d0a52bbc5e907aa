import type { HandlerInput, RequestHandler } from 'ask-sdk-core'
import type { Response } from 'ask-sdk-model'
import { withClinicCall } from '../care/clinic-call'
import { render } from '../speech/render'
import type { Reply } from '../speech/reply'
import type { Session } from './session'
import { type Turn, turnOf } from './turn'

/** What a handler decides: the reply, and what the session keeps. */
export interface Outcome {
  readonly reply: Reply
  readonly session: Session
}

/** A handler of one family: whether a turn is its own, and what comes of it. */
export function onTurn(
  isOurs: (turn: Turn) => boolean,
  answer: (turn: Turn, input: HandlerInput) => Outcome | Promise<Outcome>,
): RequestHandler {
  return {
    canHandle: (input) => {
      const turn = turnOf(input)
      return turn !== undefined && isOurs(turn)
    },
    handle: async (input) => respond(input, await answer(turnOf(input) as Turn, input)),
  }
}

/** Writes the session back and renders the reply, with the clinic's number where it sends to the doctor. */
export function respond(input: HandlerInput, { reply, session }: Outcome): Response {
  const turn = turnOf(input) as Turn
  if (reply.ask === undefined && reply.permission?.directive === undefined) input.attributesManager.setSessionAttributes({})
  else input.attributesManager.setSessionAttributes({ ...session, turns: session.turns + 1 })
  return render(
    { ...reply, say: withClinicCall(reply.say, turn.clinic) },
    {
      pack: turn.pack,
      emergency: turn.emergency,
      person: session.person,
      screen: turn.screen,
      pace: paceOf(session),
    },
  )
}

/** Said again is said slower, and never faster than the listener likes it. */
function paceOf({ repeats, pace }: Session): 'normal' | 'slow' | 'slowest' {
  if (pace === 'slowest' || repeats > 1 || (pace === 'slow' && repeats > 0)) return 'slowest'
  return pace === 'slow' || repeats > 0 ? 'slow' : 'normal'
}
