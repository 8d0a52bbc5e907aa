import type { Device } from '../device'

export interface Answer {
  readonly status: number
  readonly body?: unknown
}

export interface Call {
  readonly device: Device
  /** What the groups of the resource's path matched. */
  readonly path: readonly string[]
  readonly body: string
}

/** One operation of Amazon's services. */
export interface Resource {
  readonly name: string
  readonly method: string
  readonly path: RegExp
  answer(call: Call): Answer
}

/** An error as Amazon words it: the status, and a body with a code. */
export function refused(status: number, code: string, message = code): Answer {
  return { status, body: { code, message } }
}

/** The JSON of a request's body; undefined when it is none. */
export function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
