import type { RequestEnvelope, Response } from 'ask-sdk-model'
import type { InvokableSkill } from '../../simulator/echo'

/** A skill that answers with canned responses, the last one for ever, and keeps what it was sent. */
export function stubSkill(responses: readonly Response[], sessionAttributes: Record<string, unknown> = {}) {
  const received: RequestEnvelope[] = []
  const skill: InvokableSkill = {
    invoke: async (envelope) => {
      received.push(envelope)
      const response = responses[Math.min(received.length, responses.length) - 1] ?? {}
      return { version: '1.0', response, sessionAttributes: { ...sessionAttributes, turn: received.length } }
    },
  }
  return { skill, received }
}

/** A spoken response that keeps the session open, closes it, or leaves that out. */
export function spoken(text: string, shouldEndSession?: boolean): Response {
  const outputSpeech = { type: 'SSML' as const, ssml: `<speak>${text}</speak>` }
  return shouldEndSession === undefined ? { outputSpeech } : { outputSpeech, shouldEndSession }
}
