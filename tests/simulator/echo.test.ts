import type { Directive, IntentRequest, Response } from 'ask-sdk-model'
import { type DeviceServices, startDeviceServices } from '../../simulator/device'
import { createEcho, type EchoOptions } from '../../simulator/echo'
import { fixtureModel, spanishModel } from './fixture-model'
import { spoken, stubSkill } from './stub-skill'

const REMINDERS = 'alexa::alerts:reminders:skill:readwrite'
const open = spoken('Hello.', false)
const closed = spoken('Goodbye.', true)
let services: DeviceServices

beforeAll(async () => {
  services = await startDeviceServices()
})
afterAll(() => services.close())

function echoWith(responses: Response[], options: Partial<EchoOptions> = {}, attributes = {}) {
  const { skill, received } = stubSkill(responses, attributes)
  const now = () => new Date('2026-11-25T15:00:00.123Z')
  return {
    echo: createEcho({ skill, model: fixtureModel, services, locale: 'en-US', timeZone: 'America/New_York', now, ...options }),
    received,
  }
}
const intentOf = (envelope: { request: unknown } | undefined): string | undefined =>
  (envelope?.request as IntentRequest | undefined)?.intent.name

describe('the request envelope', () => {
  it('has what Alexa sends, and no time zone', async () => {
    const { echo, received } = echoWith([open])
    await echo.launch()
    expect(received[0]).toMatchObject({
      version: '1.0',
      session: { new: true, application: { applicationId: expect.any(String) }, attributes: {}, user: { userId: expect.any(String) } },
      context: { System: { apiEndpoint: services.apiEndpoint, apiAccessToken: expect.any(String), device: { supportedInterfaces: {} } } },
      request: { type: 'LaunchRequest', timestamp: '2026-11-25T15:00:00Z', locale: 'en-US' },
    })
    expect(JSON.stringify(received[0])).not.toContain('New_York')
    expect(received[0]?.context).not.toHaveProperty('Viewport')
  })

  it('of a screen device tells its APL version and viewport', async () => {
    const { echo, received } = echoWith([open], { device: 'show' })
    await echo.launch()
    expect(received[0]?.context.System.device?.supportedInterfaces).toHaveProperty(['Alexa.Presentation.APL', 'runtime', 'maxVersion'])
    expect(received[0]?.context.Viewport?.pixelWidth).toBe(1280)
  })

  it('tells the permissions that were granted in advance', async () => {
    const { echo, received } = echoWith([open], { grant: ['reminders'] })
    await echo.launch()
    expect(received[0]?.context.System.user.permissions?.scopes?.[REMINDERS]?.status).toBe('GRANTED')
    expect(received[0]?.context.System.user.permissions?.scopes?.['alexa::alerts:timers:skill:readwrite']?.status).toBe('DENIED')
  })

  it('gives the skill a token that its device services accept', async () => {
    const { echo, received } = echoWith([open])
    await echo.launch()
    const { device, apiEndpoint, apiAccessToken } = received[0]?.context.System ?? {}
    const answer = await fetch(`${apiEndpoint}/v2/devices/${device?.deviceId}/settings/System.timeZone`, {
      headers: { authorization: `Bearer ${apiAccessToken}` },
    })
    expect(await answer.json()).toBe('America/New_York')
  })
})

describe('a session', () => {
  it('carries its attributes and its id while it is open', async () => {
    const { echo, received } = echoWith([open], {}, { day: 2 })
    await echo.launch()
    await echo.say('can i lift the baby')
    expect(received[1]?.session).toMatchObject({ new: false, sessionId: received[0]?.session?.sessionId, attributes: { day: 2, turn: 1 } })
  })

  it.each([true, undefined])('ends when shouldEndSession is %s, and the next sentence is a new one-shot', async (end) => {
    for (const device of ['speaker', 'show'] as const) {
      const { echo, received } = echoWith([spoken('Hello.', end), open], { device }, { day: 2 })
      expect((await echo.launch()).ended).toBe(true)
      expect(echo.isOpen()).toBe(false)
      await echo.say('can i lift the baby')
      expect(received[1]?.session).toMatchObject({ new: true, attributes: {} })
      expect(received[1]?.session?.sessionId).not.toBe(received[0]?.session?.sessionId)
    }
  })

  it.each(['exit', 'Quit!'])('is ended by %j without a word from the skill', async (text) => {
    const { echo, received } = echoWith([open])
    await echo.launch()
    expect(await echo.say(text)).toMatchObject({ speech: '', ended: true, request: { type: 'SessionEndedRequest', intent: null } })
    expect(received[1]?.request).toMatchObject({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' })
    expect(echo.isOpen()).toBe(false)
  })

  it('that is not open sends no exit', async () => {
    const { echo, received } = echoWith([open])
    expect((await echo.say('exit')).request.type).toBeNull()
    expect(received).toHaveLength(0)
  })
})

describe('a one-shot', () => {
  it.each([
    ['open back recovery guide', 'LaunchRequest'],
    ['Alexa, launch Back Recovery Guide.', 'LaunchRequest'],
    ['back recovery guide', 'LaunchRequest'],
    ['ask back recovery guide', 'LaunchRequest'],
    ['ask back recovery guide can i lift the baby', 'LiftIntent'],
    ['Ask back recovery guide if I get up at 8', 'WakingIntent'],
    ['tell back recovery guide that i passed out', 'FaintedIntent'],
    ['ask back recovery guide for help', 'AMAZON.HelpIntent'],
    ['i passed out', 'FaintedIntent'],
    ['i passed out ask back recovery guide', 'SaySomethingIntent'],
  ])('%j is %s', async (text, expected) => {
    const { echo, received } = echoWith([closed])
    const turn = await echo.say(text)
    expect(turn.say).toBe(text)
    expect(turn.request.intent ?? turn.request.type).toBe(expected)
    expect(received[0]?.session?.new).toBe(true)
  })

  it.each([
    ['abre guía de espalda', 'LaunchRequest'],
    ['Pregúntale a guia de espalda cuánto tiempo dejo el hielo', 'IceIntent'],
    ['pide a guía de espalda que me operaron ayer', 'DayIntent'],
  ])('in Spanish %j is %s', async (text, expected) => {
    const { echo } = echoWith([closed], { model: spanishModel, locale: 'es-US' })
    const { request } = await echo.say(text)
    expect(request.intent ?? request.type).toBe(expected)
  })

  it('that names the skill by "open" or "ask" breaks into an open session; the bare name does not', async () => {
    const { echo, received } = echoWith([open])
    await echo.launch()
    await echo.say('back recovery guide i passed out')
    await echo.say('open back recovery guide')
    expect(received.map(({ session }) => session?.new)).toEqual([true, false, true])
    expect(intentOf(received[1])).toBe('SaySomethingIntent')
  })
})

describe('a permission prompt', () => {
  const prompt: Directive = {
    type: 'Connections.SendRequest',
    name: 'AskFor',
    token: 'state',
    payload: {
      '@type': 'AskForPermissionsConsentRequest',
      '@version': '2',
      permissionScopes: [{ permissionScope: REMINDERS, consentLevel: 'ACCOUNT' }],
    },
  }

  it.each([
    ['I approve', 'ACCEPTED', 'GRANTED'],
    ['yes', 'ACCEPTED', 'GRANTED'],
    ['no', 'DENIED', 'DENIED'],
    ['i passed out', 'NOT_ANSWERED', 'DENIED'],
  ])('answered by %j is %s', async (text, status, granted) => {
    const { echo, received } = echoWith([open, { directives: [prompt] }, open], {}, { plan: 1 })
    await echo.launch()
    expect((await echo.say('set a timer for half an hour')).ended).toBe(true)
    expect((await echo.say(text)).request.type).toBe('Connections.Response')
    expect(received[2]).toMatchObject({
      session: { new: false, attributes: { plan: 1 } },
      request: { name: 'AskFor', token: 'state', payload: { status, permissionScopes: [{ permissionScope: REMINDERS, status }] } },
    })
    expect(received[2]?.context.System.user.permissions?.scopes?.[REMINDERS]?.status).toBe(granted)
    await echo.say('yes')
    expect(intentOf(received[3])).toBe('AMAZON.YesIntent')
  })
})

describe('a turn', () => {
  it('shows what was heard, said and shown', async () => {
    const card = { type: 'Simple' as const, title: 'Lifting', content: 'Not yet.' }
    const screen = { type: 'object', properties: { title: 'Lifting', tone: 'calm' } }
    const directive = { type: 'Alexa.Presentation.APL.RenderDocument', document: {}, datasources: { screen } } as unknown as Directive
    const reprompt = { outputSpeech: { type: 'PlainText' as const, text: 'What else?' } }
    const { echo } = echoWith([{ ...spoken('Not <break/>yet.', false), card, reprompt, directives: [directive] }], { device: 'show' })
    const turn = await echo.say('can i lift the baby')
    expect(turn).toEqual({
      say: 'can i lift the baby',
      request: { type: 'IntentRequest', intent: 'LiftIntent', slots: { item: 'the baby' } },
      speech: 'Not yet.',
      ssml: '<speak>Not <break/>yet.</speak>',
      reprompt: 'What else?',
      ended: false,
      card,
      screen: { title: 'Lifting', tone: 'calm' },
      reminders: [],
      timers: [],
      ms: expect.any(Number),
    })
  })

  it('is refused where Alexa would refuse the response', async () => {
    const directive = { type: 'Alexa.Presentation.APL.RenderDocument' } as Directive
    await expect(echoWith([{ directives: [directive] }]).echo.launch()).rejects.toThrow('without a screen')
    await expect(echoWith([spoken('a'.repeat(8001))]).echo.launch()).rejects.toThrow('8016 characters')
    await expect(echoWith([spoken('<p>')]).echo.launch()).rejects.toThrow('not well-formed')
  })
})
