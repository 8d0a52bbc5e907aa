/** One call of an Alexa service as a Result: the only place that knows what its status codes and error bodies mean (platform facts 2.4). */
import type { AlertFailure, Result } from '../ports'

const late = Symbol('late')

/** Runs a call for at most so many milliseconds. `read` says what the answer is, or undefined when it has not the right shape. */
export async function attempt<T, U>(
  call: () => Promise<T>,
  read: (answer: T) => U | undefined,
  ms: number,
): Promise<Result<U, AlertFailure>> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<typeof late>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, ms), late)
  })
  try {
    const running = call()
    running.catch(() => {}) // It may fail long after nobody waits for it.
    const answer = await Promise.race([running, limit])
    if (answer === late) return { ok: false, failure: 'late' }
    const value = read(answer)
    return value === undefined ? { ok: false, failure: 'garbled' } : { ok: true, value }
  } catch (error) {
    return { ok: false, failure: failureOf(error) }
  } finally {
    clearTimeout(timer)
  }
}

/** Codes that decide whatever the status; documents disagree about which status they come with. */
const codes: readonly (readonly [part: string, failure: AlertFailure])[] = [
  ['DEVICE_NOT_SUPPORTED', 'unsupported'],
  ['MAX_REMINDERS', 'limit'],
  ['MAX_TIMERS', 'limit'],
  ['ACCESS_NOT_REQUESTED', 'not-permitted'],
  ['FORBIDDEN', 'forbidden'],
]
const statuses: Readonly<Record<number, AlertFailure>> = {
  401: 'no-grant',
  403: 'not-permitted',
  404: 'missing',
  409: 'no-grant',
  429: 'busy',
  503: 'down',
  504: 'device-offline',
}

function failureOf(error: unknown): AlertFailure {
  const { statusCode, response, name, message } = error as { statusCode?: unknown; response?: unknown; name?: unknown; message?: unknown }
  if (typeof statusCode === 'number') {
    const said = (typeof response === 'string' ? response : (JSON.stringify(response) ?? '')).toUpperCase()
    return codes.find(([part]) => said.includes(part))?.[1] ?? statuses[statusCode] ?? 'fault'
  }
  if (name === 'TimeoutError' || String(message).includes('timeout')) return 'late'
  return error instanceof SyntaxError ? 'garbled' : 'offline'
}

/** True for what a call that answers with nothing returns. */
export const done = (): true => true
