/** Asking Alexa to ask for a permission, by voice or by a card, and reading the answer (platform facts 2.34 to 2.42). */
import type { Directive, RequestEnvelope, ui } from 'ask-sdk-model'
import type { Consent, Grant } from '../ports'

const scopes: Readonly<Record<Grant, string>> = {
  reminders: 'alexa::alerts:reminders:skill:readwrite',
  timers: 'alexa::alerts:timers:skill:readwrite',
}

/** The directive by which Alexa asks, in her own words. Sent without a reprompt, with the session left as it is (2.42). */
export function voiceRequest(grant: Grant): Directive {
  return {
    type: 'Connections.SendRequest',
    name: 'AskFor',
    payload: {
      '@type': 'AskForPermissionsConsentRequest',
      '@version': '2',
      permissionScopes: [{ permissionScope: scopes[grant], consentLevel: 'ACCOUNT' }],
    },
    token: grant,
  }
}

/** The card in the Alexa app, for where Alexa does not ask by voice. */
export function permissionCard(grant: Grant): ui.AskForPermissionsConsentCard {
  return { type: 'AskForPermissionsConsent', permissions: [scopes[grant]] }
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}

/** Whether a request is Alexa's answer to our asking. */
export function isConsent({ request }: RequestEnvelope): boolean {
  return request.type === 'Connections.Response' && record(request).name === 'AskFor'
}

/**
 * What the listener answered. Documents put it in different places (2.40): any of them counts, unless another one says otherwise;
 * without any it is a no. An error status means that Alexa could not ask.
 */
export function consentIn(envelope: RequestEnvelope): Consent {
  const { payload, status, body } = record(envelope.request)
  const code = Number(record(status).code)
  if (Number.isFinite(code) && (code < 200 || code > 299)) return 'unasked'
  const scopesIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
  const said = [payload, body, ...scopesIn(record(payload).permissionScopes), ...scopesIn(record(body).permissionScopes)]
    .map((place) => record(place).status)
    .filter((place) => typeof place === 'string')
  if (said.length === 0 || said.includes('DENIED')) return 'denied'
  if (said.includes('NOT_ANSWERED')) return 'not-answered'
  return said.every((each) => each === 'ACCEPTED') ? 'accepted' : 'denied'
}

/** For which permission it was, by the token that was sent along. */
export function grantIn({ request }: RequestEnvelope): Grant | undefined {
  const { token } = record(request)
  return token === 'reminders' || token === 'timers' ? token : undefined
}
