import type { Choices, Exchange, Rung, Settings, State, Suggestions } from './types'

export interface Answer {
  readonly exchanges?: readonly Exchange[]
  readonly state: State
  /** What has rung since the answer before. */
  readonly rung: readonly Rung[]
  readonly suggestions: Suggestions
}

let listener = ''

/** What the settings can be. */
export const choices = (): Promise<Choices> => read<Choices>(fetch('/api/choices'))

/** Plugs in an Echo. */
export async function plugIn(settings: Partial<Settings>): Promise<Answer> {
  const answer = await post<Answer & { readonly id: string }>('/api/listeners', settings)
  listener = answer.id
  return answer
}

/** Does something with the Echo: says, taps, moves its clock. */
export const act = (action: string, fields: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
  post<Answer>(`/api/listeners/${listener}/${action}`, fields)

export interface Inside {
  /** What the table holds of the listener. */
  readonly row: unknown
  /** What the skill made of the words of a turn. */
  readonly why: string | null
}

/** What lies behind a turn and is not in its envelopes. */
export const inside = (turn: number): Promise<Inside> => read<Inside>(fetch(`/api/listeners/${listener}/inside/${turn}`))

/** Where the conversation can be had as a script. */
export const scriptAddress = (): string => `/api/listeners/${listener}/script`

function post<T>(path: string, body: unknown): Promise<T> {
  return read<T>(fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }))
}

async function read<T>(asked: Promise<Response>): Promise<T> {
  const response = await asked.catch(() => {
    throw new Error('The page’s server does not answer. Is npm start still running?')
  })
  const body = (await response.json().catch(() => ({ error: `The server answered ${response.status}.` }))) as T & {
    readonly error?: string
  }
  if (!response.ok) throw new Error(body.error ?? `The server answered ${response.status}.`)
  return body
}
