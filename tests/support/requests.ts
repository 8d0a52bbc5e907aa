import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model'
import { type BackRecoverySkill, buildSkill } from '../../lambda/src/skill'
import { localDeps } from '../../simulator/container'
import { packOf } from './packs'

export interface Asked {
  readonly locale: string
  readonly slots?: Readonly<Record<string, string>>
  readonly attributes?: Readonly<Record<string, unknown>>
  readonly screen?: boolean
}

/** No service answers: what a skill hears that Amazon's services do not. */
const noServices = { invoke: () => Promise.reject(new Error('there are no services here')) }
const now = () => new Date('2026-11-25T15:00:00Z')

/** The real skill, without services behind it. */
export function testSkill(skillId?: string): BackRecoverySkill {
  return buildSkill({ ...localDeps({ now, packOf, apiClient: noServices }), ...(skillId === undefined ? {} : { skillId }) })
}

/** A well-formed request of an open session in a known time zone. */
export function envelope(request: Readonly<Record<string, unknown>>, asked: Asked): RequestEnvelope {
  return {
    version: '1.0',
    session: {
      new: false,
      sessionId: 'session',
      application: { applicationId: 'skill' },
      user: { userId: 'user' },
      attributes: { opened: true, timeZone: 'America/New_York', ...asked.attributes },
    },
    context: {
      System: {
        application: { applicationId: 'skill' },
        user: { userId: 'user' },
        device: { deviceId: 'device', supportedInterfaces: asked.screen === true ? { 'Alexa.Presentation.APL': {} } : {} },
        apiEndpoint: 'http://127.0.0.1:1',
        apiAccessToken: 'token',
      },
    },
    request: { requestId: 'request', timestamp: '2026-11-25T15:00:00Z', locale: asked.locale, ...request },
  } as unknown as RequestEnvelope
}

/** An intent request; the slots are given by their text alone. */
export function intent(name: string, asked: Asked): RequestEnvelope {
  const slots = Object.fromEntries(Object.entries(asked.slots ?? {}).map(([slot, value]) => [slot, { name: slot, value }]))
  return envelope({ type: 'IntentRequest', intent: { name, confirmationStatus: 'NONE', slots } }, asked)
}

/** A sentence as the catch-all hands it over. */
export function said(utterance: string, asked: Asked): RequestEnvelope {
  return intent('SaySomethingIntent', { ...asked, slots: { utterance } })
}

/** `ice-duration` → `IceDurationIntent`. */
export function intentNameOf(id: string): string {
  return `${id.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}Intent`
}

export interface Answered {
  readonly response: Response
  readonly attributes: Readonly<Record<string, unknown>>
  readonly ssml: string
  readonly reprompt: string
}

/** What the skill answers, as it goes over the wire. */
export async function answerTo(skill: BackRecoverySkill, request: unknown): Promise<Answered> {
  const { response, sessionAttributes = {} } = JSON.parse(JSON.stringify(await skill.invoke(request))) as ResponseEnvelope
  return { response, attributes: sessionAttributes, ssml: ssmlOf(response.outputSpeech), reprompt: ssmlOf(response.reprompt?.outputSpeech) }
}

function ssmlOf(speech: Response['outputSpeech']): string {
  return speech?.type === 'SSML' ? speech.ssml : ''
}
