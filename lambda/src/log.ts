/**
 * What a turn leaves behind: one line, which is a log line and by CloudWatch's embedded metric format also its metrics. It tells how the
 * skill is, never how the listener is: no words, slots, signs or tiers, and no user (docs/design/privacy.md).
 */
import type { ErrorHandler, RequestHandler } from 'ask-sdk-core'
import type { LogLine } from './ports'

/** What a handler is about, as coarse as that: "triage" is the same for a doubt, a denial and an emergency. */
export type Family = 'events' | 'conversation' | 'triage' | 'care' | 'icing' | 'settings' | 'fallback'

const families = new WeakMap<object, Family>()
const faults = new WeakMap<object, string>()

/** The handlers of a family, each noting when a request comes to it. */
export function inFamily(family: Family, ...handlers: readonly RequestHandler[]): RequestHandler[] {
  return handlers.map((handler) => ({
    canHandle: (input) => handler.canHandle(input),
    handle: (input) => {
      families.set(input.requestEnvelope, family)
      return handler.handle(input)
    },
  }))
}

/** Notes that a request met an error: its kind only, since a message may hold words. */
export function noteFault(envelope: object, error: unknown): void {
  faults.set(envelope, kindOf(error))
}

/** An error handler that notes what it is given. */
export function noting(handler: ErrorHandler): ErrorHandler {
  return {
    canHandle: (input, error) => handler.canHandle(input, error),
    handle: (input, error) => {
      noteFault(input.requestEnvelope, error)
      return handler.handle(input, error)
    },
  }
}

/** The kind of an error, as its class is named. */
export function kindOf(error: unknown): string {
  return error instanceof Error && /^[A-Z]\w{2,39}$/.test(error.name) ? error.name : 'Error'
}

/** The line of a turn. `locale` is the one that the skill answered in, so that nothing of the request but its id is passed on. */
export function logLine(envelope: { readonly request: { readonly requestId: string } }, locale: string, ms: number): LogLine {
  const fault = faults.get(envelope)
  return {
    requestId: /^[\w.:-]{1,128}$/.test(envelope.request.requestId) ? envelope.request.requestId : '',
    locale,
    handler: families.get(envelope) ?? 'none',
    ms: Math.round(ms * 10) / 10,
    ...(fault === undefined ? {} : { fault }),
  }
}

const metrics = [
  { Name: 'Turns', Unit: 'Count' },
  { Name: 'Faults', Unit: 'Count' },
  { Name: 'Fallbacks', Unit: 'Count' },
] as const

/** The line as CloudWatch reads it: turns, faults and fallbacks, of the function and of each locale. */
export function embeddedMetrics(line: LogLine, now: Date, functionName: string): string {
  return JSON.stringify({
    _aws: {
      Timestamp: now.getTime(),
      CloudWatchMetrics: [{ Namespace: 'BackRecoveryGuide', Dimensions: [['Function'], ['Function', 'Locale']], Metrics: metrics }],
    },
    Function: functionName,
    Locale: line.locale,
    Turns: 1,
    Faults: line.fault === undefined ? 0 : 1,
    Fallbacks: line.handler === 'fallback' ? 1 : 0,
    requestId: line.requestId,
    handler: line.handler,
    ms: line.ms,
    ...(line.fault === undefined ? {} : { fault: line.fault }),
  })
}
