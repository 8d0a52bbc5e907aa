import type { Directive, RequestEnvelope, Response, ResponseEnvelope, ui } from 'ask-sdk-model'
import type { Rung } from './alexa/ringing'
import type { DeviceKind } from './envelope'
import { plainText } from './plain-text'

/** A turn of a conversation: what was said, what the skill received, what the listener hears and sees. */
export interface Turn {
  readonly say: string | null
  readonly request: { readonly type: string | null; readonly intent: string | null; readonly slots: Readonly<Record<string, string>> }
  readonly speech: string
  readonly ssml: string | null
  readonly reprompt: string | null
  readonly ended: boolean
  readonly card: ui.Card | null
  readonly screen: Readonly<Record<string, unknown>> | null
  readonly reminders: readonly unknown[]
  readonly timers: readonly unknown[]
  readonly ms: number
  /** What Alexa spoke while the answer was still being worked out. */
  readonly meanwhile?: readonly string[]
  /** What rang while time passed. */
  readonly rang?: readonly Rung[]
}

const LONGEST_SPEECH = 8000
const LARGEST_RESPONSE = 24 * 1024
const RENDER = 'Alexa.Presentation.APL.RenderDocument'

/** What the listener gets of a response. Throws where Alexa would refuse the response. */
export function turnOf(
  say: string | null,
  { request }: RequestEnvelope,
  { response }: ResponseEnvelope,
  kind: DeviceKind,
  ms: number,
): Turn {
  const directives = response.directives ?? []
  refuseInvalid(response, directives, kind)
  const reprompt = response.reprompt?.outputSpeech
  return {
    say,
    request: heardIn(request),
    speech: textOf(response.outputSpeech),
    ssml: response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : null,
    reprompt: reprompt === undefined ? null : textOf(reprompt),
    ended: response.shouldEndSession !== false,
    card: response.card ?? null,
    screen: screenIn(directives),
    reminders: [],
    timers: [],
    ms,
  }
}

/** The turn of a sentence that reaches no skill. */
export function silentTurn(say: string, type: string | null, ms = 0): Turn {
  const request = { type, intent: null, slots: {} }
  return { say, request, speech: '', ssml: null, reprompt: null, ended: true, card: null, screen: null, reminders: [], timers: [], ms }
}

function heardIn(request: RequestEnvelope['request']): Turn['request'] {
  if (request.type !== 'IntentRequest') return { type: request.type, intent: null, slots: {} }
  const filled = Object.values(request.intent.slots ?? {}).filter((slot) => slot.value !== undefined)
  return {
    type: request.type,
    intent: request.intent.name,
    slots: Object.fromEntries(filled.map(({ name, value }) => [name, value ?? ''])),
  }
}

function textOf(speech: ui.OutputSpeech | undefined): string {
  if (speech === undefined) return ''
  return speech.type === 'SSML' ? plainText(speech.ssml) : speech.text
}

function screenIn(directives: readonly Directive[]): Turn['screen'] {
  for (const directive of directives) {
    if (directive.type !== RENDER) continue
    const screen = directive.datasources?.screen as { properties?: Record<string, unknown> } | undefined
    return screen?.properties ?? (screen as Record<string, unknown> | undefined) ?? null
  }
  return null
}

function refuseInvalid(response: Response, directives: readonly Directive[], kind: DeviceKind): void {
  if (kind === 'speaker' && directives.some(({ type }) => type.startsWith('Alexa.Presentation.APL'))) {
    throw new Error('Alexa would refuse this response: a screen directive for a device without a screen')
  }
  const { outputSpeech } = response
  const speech = outputSpeech?.type === 'SSML' ? outputSpeech.ssml : (outputSpeech?.text ?? '')
  if (speech.length > LONGEST_SPEECH) throw new Error(`Alexa would refuse this response: ${speech.length} characters of speech`)
  const size = Buffer.byteLength(JSON.stringify(response))
  if (size > LARGEST_RESPONSE) throw new Error(`Alexa would refuse this response: ${size} bytes`)
}
