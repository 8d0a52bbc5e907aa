/** A listener's row: what of it can be read, and until when it counts (decision 5). */
import type { Preferences } from '../ports'

const daysKept = 30
const secondsPerDay = 86_400
/** A row used within this time is not written again only to move its end. */
const freshDays = 29

/** The attributes of a row beside its key and its end. */
export const attributes = [
  'wake',
  'bed',
  'pace',
  'declinedUntil',
  'disclaimerHeard',
  'keep',
] as const satisfies readonly (keyof Preferences)[]

/** The end of a row that is used now, in the seconds that DynamoDB's time to live counts in. */
export function endOf(now: Date): number {
  return secondsOf(now) + daysKept * secondsPerDay
}

export function secondsOf(now: Date): number {
  return Math.floor(now.getTime() / 1000)
}

/** The preferences in a row; empty when it is over, and without what has not the right shape. DynamoDB deletes late, so its end decides. */
export function readRow(row: unknown, now: Date): Preferences {
  if (typeof row !== 'object' || row === null || !isCurrent(row, now)) return {}
  const { wake, bed, pace, declinedUntil, disclaimerHeard, keep } = row as Readonly<Record<string, unknown>>
  return {
    ...(isMinute(wake) ? { wake } : {}),
    ...(isMinute(bed) ? { bed } : {}),
    ...(pace === 'slow' || pace === 'slowest' ? { pace } : {}),
    ...(typeof declinedUntil === 'string' && !Number.isNaN(Date.parse(declinedUntil)) ? { declinedUntil } : {}),
    ...(disclaimerHeard === true ? { disclaimerHeard } : {}),
    ...(areTokens(keep) ? { keep } : {}),
  }
}

/** Whether a change only takes away: without a row there is nothing to do. */
export function takesAway(change: Readonly<Record<string, unknown>>): boolean {
  return attributes.every((name) => change[name] === undefined || change[name] === null)
}

/** Whether a row still counts. */
export function isCurrent(row: object, now: Date): boolean {
  const { expires } = row as { readonly expires?: unknown }
  return typeof expires === 'number' && expires > secondsOf(now)
}

/** Whether its end should be moved, now that it is used. */
export function isAging(row: object, now: Date): boolean {
  const { expires } = row as { readonly expires?: unknown }
  return typeof expires === 'number' && expires < secondsOf(now) + freshDays * secondsPerDay
}

const mostTokens = 50
const longestToken = 200

/** Whether a value is a list of alert tokens, as session and row may hold it. */
export function areTokens(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) && value.length <= mostTokens && value.every((each) => typeof each === 'string' && each.length <= longestToken)
  )
}

function isMinute(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1440
}
