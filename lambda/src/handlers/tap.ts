/** Tap as well as talk: what is tapped on a screen acts as the intent that the same words would be. */
import type { RequestEnvelope } from 'ask-sdk-model'

const userEvent = 'Alexa.Presentation.APL.UserEvent'

const answers: Readonly<Record<string, string>> = { yes: 'AMAZON.YesIntent', no: 'AMAZON.NoIntent', unsure: 'AnswerUnsureIntent' }
const builtIns = ['help', 'repeat', 'stop']
const kebabCase = /^[a-z]+(-[a-z]+)*$/

/** A tap as the intent request it stands for; any other request as it is. What is not one of our own arguments stays an event. */
export function tapped(envelope: RequestEnvelope): RequestEnvelope {
  const { type, requestId, timestamp, locale } = envelope.request
  if (type !== userEvent) return envelope
  const name = intentOf((envelope.request as { readonly arguments?: unknown }).arguments)
  if (name === undefined) return envelope
  const intent = { name, confirmationStatus: 'NONE' as const, slots: {} }
  return { ...envelope, request: { type: 'IntentRequest', requestId, timestamp, locale: locale ?? '', dialogState: 'COMPLETED', intent } }
}

/** `["answer", "no"]` → `AMAZON.NoIntent`, `["say", "ice-duration"]` → `IceDurationIntent`. */
function intentOf(sent: unknown): string | undefined {
  if (!Array.isArray(sent) || sent.length !== 2) return undefined
  const [verb, what] = sent as unknown[]
  if (typeof what !== 'string' || !kebabCase.test(what)) return undefined
  if (verb === 'answer') return Object.hasOwn(answers, what) ? answers[what] : undefined
  if (verb !== 'say') return undefined
  return builtIns.includes(what) ? `AMAZON.${pascal(what)}Intent` : `${pascal(what)}Intent`
}

function pascal(kebab: string): string {
  return kebab.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
