/** Where Alexa's answer to our asking stands, in every shape that documents give it (platform facts 2.39, 2.40). */
import type { RequestEnvelope } from 'ask-sdk-model'
import { consentIn, grantIn, isConsent, permissionCard, voiceRequest } from '../../../lambda/src/alexa/permissions'

const scope = 'alexa::alerts:reminders:skill:readwrite'
const answer = (fields: object): RequestEnvelope =>
  ({ request: { type: 'Connections.Response', name: 'AskFor', token: 'reminders', status: { code: '200' }, ...fields } }) as never
const listed = (...statuses: readonly string[]) => ({ permissionScopes: statuses.map((status) => ({ permissionScope: scope, status })) })

it.each([
  ['in the payload', (status: string) => ({ payload: { status } })],
  ['in the scopes of the payload', (status: string) => ({ payload: listed(status) })],
  ['in both', (status: string) => ({ payload: { status, ...listed(status) } })],
  ['in the body', (status: string) => ({ body: { status } })],
  ['in the scopes of the body', (status: string) => ({ body: listed(status) })],
])('%s', (_, place) => {
  expect(consentIn(answer(place('ACCEPTED')))).toBe('accepted')
  expect(consentIn(answer(place('DENIED')))).toBe('denied')
  expect(consentIn(answer(place('NOT_ANSWERED')))).toBe('not-answered')
  expect(consentIn(answer(place('MAYBE')))).toBe('denied')
})

it.each<[string, object]>([
  ['no payload', {}],
  ['an empty payload', { payload: {} }],
  ['a payload that is none', { payload: 'ACCEPTED' }],
  ['a status that is no string', { payload: { status: { accepted: true } } }],
  ['one scope of two', { payload: listed('ACCEPTED', 'DENIED') }],
  ['scopes that say otherwise', { payload: { status: 'ACCEPTED', ...listed('DENIED') } }],
])('is a no with %s', (_, fields) => {
  expect(consentIn(answer(fields))).toBe('denied')
})

it('tells a no from Alexa not having been able to ask', () => {
  expect(consentIn(answer({ status: { code: '400' }, payload: { status: 'ACCEPTED' } }))).toBe('unasked')
  expect(consentIn(answer({ status: { code: 500 } }))).toBe('unasked')
  expect(consentIn(answer({ status: undefined, payload: { status: 'ACCEPTED' } }))).toBe('accepted')
})

it('is known by its name, and for which permission by the token that was sent along', () => {
  expect(isConsent(answer({}))).toBe(true)
  expect(isConsent(answer({ name: 'Buy' }))).toBe(false)
  expect(grantIn(answer({}))).toBe('reminders')
  expect(grantIn(answer({ token: 'timers' }))).toBe('timers')
  expect(grantIn(answer({ token: 'other' }))).toBeUndefined()
})

it('asks by version 2 for the whole account, and by a card for the same scope', () => {
  expect(voiceRequest('reminders')).toEqual({
    type: 'Connections.SendRequest',
    name: 'AskFor',
    payload: {
      '@type': 'AskForPermissionsConsentRequest',
      '@version': '2',
      permissionScopes: [{ permissionScope: scope, consentLevel: 'ACCOUNT' }],
    },
    token: 'reminders',
  })
  expect(permissionCard('timers')).toEqual({ type: 'AskForPermissionsConsent', permissions: ['alexa::alerts:timers:skill:readwrite'] })
})
