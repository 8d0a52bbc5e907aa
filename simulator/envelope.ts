import { randomUUID } from 'node:crypto'
import type { Request, RequestEnvelope } from 'ask-sdk-model'
import type { Device } from './device'
import { GRANTS, SCOPES } from './scopes'

export type DeviceKind = 'speaker' | 'show'

export interface SessionState {
  readonly id: string
  readonly isNew: boolean
  readonly attributes: Readonly<Record<string, unknown>>
}

export interface EnvelopeParts {
  readonly request: Readonly<Record<string, unknown>> & { readonly type: string }
  readonly session: SessionState
  readonly device: Device
  readonly kind: DeviceKind
  readonly locale: string
  readonly now: Date
  readonly apiEndpoint: string
  readonly userId: string
}

const APPLICATION = { applicationId: 'amzn1.ask.skill.simulator' }
const APL_VERSION = '2024.3'

/** The JSON that Alexa sends to a skill. The time zone is not in it: a skill has to ask the Settings service. */
export function requestEnvelope(parts: EnvelopeParts): RequestEnvelope {
  const { request, session, device, kind, locale, now, apiEndpoint, userId } = parts
  const user = { userId, permissions: { scopes: scopesOf(device) } }
  return {
    version: '1.0',
    session: { new: session.isNew, sessionId: session.id, application: APPLICATION, attributes: { ...session.attributes }, user },
    context: {
      System: {
        application: APPLICATION,
        user,
        device: { deviceId: device.id, supportedInterfaces: interfacesOf(kind) },
        apiEndpoint,
        apiAccessToken: device.token,
      },
      ...(kind === 'show' ? SCREEN : {}),
    },
    request: { ...request, requestId: `amzn1.echo-api.request.${randomUUID()}`, timestamp: timestampOf(now), locale } as Request,
  }
}

/** A skill event: it has no session and no locale (platform facts 7.7). */
export function skillEvent(
  type: string,
  { userId, now, apiEndpoint }: Pick<EnvelopeParts, 'userId' | 'now' | 'apiEndpoint'>,
): RequestEnvelope {
  return {
    version: '1.0',
    context: { System: { application: APPLICATION, user: { userId }, apiEndpoint, apiAccessToken: '' } },
    request: { type, requestId: randomUUID(), timestamp: timestampOf(now), eventCreationTime: timestampOf(now) },
  } as unknown as RequestEnvelope
}

/** A fresh session id. */
export function sessionId(): string {
  return `amzn1.echo-api.session.${randomUUID()}`
}

const SCREEN = {
  Viewport: {
    experiences: [{ arcMinuteWidth: 346, arcMinuteHeight: 216, canRotate: false, canResize: false }],
    mode: 'HUB' as const,
    shape: 'RECTANGLE' as const,
    pixelWidth: 1280,
    pixelHeight: 800,
    currentPixelWidth: 1280,
    currentPixelHeight: 800,
    dpi: 213,
    touch: ['SINGLE' as const],
    video: { codecs: ['H_264_42' as const] },
  },
}

function interfacesOf(kind: DeviceKind): Record<string, unknown> {
  return kind === 'show' ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: APL_VERSION } } } : {}
}

function scopesOf(device: Device): Record<string, { status: 'GRANTED' | 'DENIED' }> {
  return Object.fromEntries(GRANTS.map((grant) => [SCOPES[grant], { status: device.grants.has(grant) ? 'GRANTED' : 'DENIED' }]))
}

/** Alexa's timestamps have whole seconds. */
function timestampOf(now: Date): string {
  return `${now.toISOString().slice(0, 19)}Z`
}
