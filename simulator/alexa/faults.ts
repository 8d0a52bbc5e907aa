/** What can be made to go wrong with one of Amazon's services. */
export interface Fault {
  /** Answers with this status and body instead. */
  readonly status?: number
  readonly body?: unknown
  /** Answers only after so many milliseconds; nothing happens before. */
  readonly delayMs?: number
  /** Closes the connection without an answer. */
  readonly cut?: boolean
  /** Does what was asked and answers with what is no JSON. */
  readonly garbage?: boolean
  /** The first so many calls go well. */
  readonly after?: number
  /** How many calls go wrong; all of them unless given. */
  readonly times?: number
}

/** The faults of a device by the name of the resource, or of all of a family ("reminders"), with the calls so far. */
export interface FaultBoard {
  set(name: string, fault: Fault): void
  clear(): void
  /** The fault that the next call meets; it counts as a call. */
  next(name: string): Fault | undefined
}

/** No faults yet. */
export function faultBoard(): FaultBoard {
  const faults = new Map<string, { readonly fault: Fault; calls: number }>()
  return {
    set: (name, fault) => void faults.set(name, { fault, calls: 0 }),
    clear: () => faults.clear(),
    next: (name) => {
      const found = faults.get(name) ?? faults.get(name.split('.')[0] ?? '') ?? faults.get('*')
      if (found === undefined) return undefined
      const { fault } = found
      const call = found.calls
      found.calls += 1
      const first = fault.after ?? 0
      return call >= first && call < first + (fault.times ?? Number.POSITIVE_INFINITY) ? fault : undefined
    },
  }
}
