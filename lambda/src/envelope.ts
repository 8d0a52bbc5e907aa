/** Requests as they may come, and the last words when nothing else can be said. */
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model'
import { isConsent } from './alexa/permissions'
import { line } from './locales/line'
import type { Pack } from './locales/pack'
import { render } from './speech/render'
import { emergencyOf } from './triage/emergency-number'

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
const text = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise)

/**
 * A request with every part that the SDK reaches for, whatever came: missing or misshapen parts become empty ones. Fields that are not known
 * here are passed on untouched, since Amazon adds fields without notice (platform facts 9.11).
 */
export function mended(event: unknown): RequestEnvelope {
  const envelope = record(event)
  const request = record(envelope.request)
  const type = text(request.type, 'LaunchRequest')
  const intent = record(request.intent)
  const context = record(envelope.context)
  const system = record(context.System)
  const session = record(envelope.session)
  const device = record(system.device)
  return {
    ...envelope,
    version: '1.0',
    session: { ...session, new: session.new === true, attributes: record(session.attributes) },
    context: {
      ...context,
      System: {
        ...system,
        application: { ...record(session.application), ...record(system.application) },
        device: { ...device, supportedInterfaces: record(device.supportedInterfaces) },
      },
    },
    request: {
      ...request,
      type,
      requestId: text(request.requestId, ''),
      locale: typeof request.locale === 'string' ? request.locale : undefined,
      ...(type === 'IntentRequest' ? { intent: { ...intent, name: text(intent.name, ''), slots: record(intent.slots) } } : {}),
    },
  } as unknown as RequestEnvelope
}

/** Whether a request is one that speech may answer. */
export function speaks(envelope: RequestEnvelope): boolean {
  return envelope.request.type === 'LaunchRequest' || envelope.request.type === 'IntentRequest' || isConsent(envelope)
}

/** Said when even the error handler could not: sorry, and the emergency line. */
export function lastWords(pack: Pack): ResponseEnvelope {
  const reply = { say: [line('error.text'), line('emergency.line')], tone: 'calm', card: 'none', title: line('screen.welcome') } as const
  const setting = { pack, emergency: emergencyOf(undefined, pack.country), person: 'self', screen: false, pace: 'normal' } as const
  return { version: '1.0', response: render(reply, setting) }
}
