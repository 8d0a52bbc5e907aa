import type { Directive } from 'ask-sdk-model'
import { keysOf } from './recogniser/heard'
import type { Language } from './recogniser/language'

export type PermissionAnswer = 'ACCEPTED' | 'DENIED' | 'NOT_ANSWERED'

/** A permission that the skill has asked Amazon to ask for. */
export interface PermissionPrompt {
  readonly token: string
  readonly scopes: readonly { readonly permissionScope: string; readonly consentLevel: string }[]
}

interface ConsentPayload {
  readonly permissionScope?: string
  readonly permissionScopes?: PermissionPrompt['scopes']
}

/** The permission prompt among the directives of a response. */
export function permissionPromptIn(directives: readonly Directive[]): PermissionPrompt | null {
  for (const directive of directives) {
    if (directive.type !== 'Connections.SendRequest' || directive.name !== 'AskFor') continue
    const payload = (directive.payload ?? {}) as ConsentPayload
    const single = payload.permissionScope === undefined ? [] : [{ permissionScope: payload.permissionScope, consentLevel: 'ACCOUNT' }]
    return { token: directive.token ?? '', scopes: payload.permissionScopes ?? single }
  }
  return null
}

/** What Amazon takes an answer to its own prompt for. */
export function permissionAnswer(text: string, { permission }: Language): PermissionAnswer {
  const said = keysOf(text).join(' ')
  const isOneOf = (phrases: readonly string[]): boolean => phrases.some((phrase) => keysOf(phrase).join(' ') === said)
  if (isOneOf(permission.yes)) return 'ACCEPTED'
  return isOneOf(permission.no) ? 'DENIED' : 'NOT_ANSWERED'
}

/** The request by which the skill learns of the answer, with the status in both places that Amazon documents. */
export function connectionsResponse({ token, scopes }: PermissionPrompt, status: PermissionAnswer) {
  return {
    type: 'Connections.Response',
    name: 'AskFor',
    status: { code: '200', message: 'OK' },
    token,
    payload: { permissionScopes: scopes.map((scope) => ({ ...scope, status })), status, isCardThrown: false },
  }
}
