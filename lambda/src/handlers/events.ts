import type { ErrorHandler, RequestHandler } from 'ask-sdk-core'
import { line } from '../locales/line'
import { respond } from './outcome'
import { readSession } from './session'
import { turnOf } from './turn'

/** The end of a session and skill events: an empty response, since speech to them is an error (platform facts 5.10). */
export const events: RequestHandler = {
  canHandle: ({ requestEnvelope: { request } }) => request.type !== 'LaunchRequest' && request.type !== 'IntentRequest',
  handle: ({ responseBuilder, attributesManager, requestEnvelope: { session } }) => {
    // The session goes on as it was, without what does not belong in it.
    attributesManager.setSessionAttributes(session?.new === true ? {} : { ...readSession(session?.attributes) })
    return responseBuilder.getResponse()
  },
}

/** Whatever went wrong, the listener hears the emergency line. */
export const anyError: ErrorHandler = {
  canHandle: (input) => turnOf(input) !== undefined,
  handle: (input) => {
    const turn = turnOf(input)
    if (turn === undefined) return input.responseBuilder.getResponse()
    return respond(input, {
      session: { ...turn.session, opened: true },
      reply: {
        say: [line('error.text'), line('emergency.line')],
        ask: line('error.ask'),
        reprompt: [line('emergency.line')],
        tone: 'calm',
        card: 'none',
        title: line('screen.welcome'),
      },
    })
  },
}
