/**
 * Sets the reminders of a plan, all or none. What Alexa lists decides what is deleted after a failure, never what we believe to have set
 * (platform facts 9.15).
 */
import type { Ring } from '../icing/plan'
import type { AlertFailure, ReminderBody, Reminders, Result } from '../ports'

export interface Ended {
  /** Undefined when all are set. */
  readonly failure?: AlertFailure
  /** How many are still set that should not be; undefined when nobody knows. */
  readonly remain: number | undefined
  /** How many reminders there were before. */
  readonly before: number
  /** Those that should stay, when others could not be removed. */
  readonly keep?: readonly string[]
}

/** Milliseconds from the start of the work: the whole turn has six seconds. */
const limits = { list: 900, set: 3000, end: 4600 } as const
const atOnce = 5
/** A pause before the one second try, where trying again may help. */
const breath = 200
const passing: readonly AlertFailure[] = ['busy', 'fault', 'down']

/** Creates the new reminders, then removes the old ones; after a failure removes the new ones and keeps the old. */
export async function setReminders(reminders: Reminders, rings: readonly Ring[], body: Omit<ReminderBody, 'ring'>): Promise<Ended> {
  const start = performance.now()
  const left = (limit: number): number => Math.max(0, start + limit - performance.now())
  const listed = await reminders.list(left(limits.list))
  if (!listed.ok) return { failure: listed.failure, remain: 0, before: 0 }
  const old = listed.value.map(({ token }) => token)
  const made = await createAll(reminders, rings, body, () => left(limits.set))
  if (made.ok) return { ...(await removeAllBut(reminders, made.value, () => left(limits.end), old)), before: old.length }
  const { remain, keep } = await removeAllBut(reminders, old, () => left(limits.end))
  // What was not answered in time may still be set after we have looked.
  if (made.failure === 'late' && remain === 0) return { failure: 'late', remain: undefined, before: old.length, keep: old }
  return { failure: made.failure, remain, before: old.length, ...(keep === undefined ? {} : { keep }) }
}

/** Creates a few at a time, and no more once one has failed. */
async function createAll(
  reminders: Reminders,
  rings: readonly Ring[],
  body: Omit<ReminderBody, 'ring'>,
  left: () => number,
): Promise<Result<readonly string[], AlertFailure>> {
  const waiting = [...rings]
  const tokens: string[] = []
  let failure: AlertFailure | undefined
  const worker = async (): Promise<void> => {
    for (let ring = waiting.shift(); ring !== undefined && failure === undefined; ring = waiting.shift()) {
      const made = await createOne(reminders, { ...body, ring }, left)
      if (made.ok) tokens.push(made.value)
      else failure ??= made.failure
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return failure === undefined ? { ok: true, value: tokens } : { ok: false, failure }
}

async function createOne(reminders: Reminders, body: ReminderBody, left: () => number): Promise<Result<string, AlertFailure>> {
  const first = await reminders.create(body, left())
  if (first.ok || !passing.includes(first.failure) || left() < 2 * breath) return first
  await new Promise((resolve) => setTimeout(resolve, breath))
  return reminders.create(body, left())
}

/** Removes what is listed and should not stay. `known` are those to remove when the list can't be had. */
export async function removeAllBut(
  reminders: Reminders,
  keep: readonly string[],
  left: () => number,
  known?: readonly string[],
): Promise<{ readonly remain: number | undefined; readonly keep?: readonly string[] }> {
  const tokens = known ?? (await listedBut(reminders, keep, left))
  if (tokens === undefined) return { remain: undefined, keep }
  const removed = await Promise.all(tokens.map((token) => reminders.remove(token, left())))
  const remain = removed.filter(({ ok }) => !ok).length
  return remain === 0 ? { remain } : { remain, keep }
}

async function listedBut(reminders: Reminders, keep: readonly string[], left: () => number): Promise<readonly string[] | undefined> {
  const listed = await reminders.list(Math.min(900, left()))
  return listed.ok ? listed.value.map(({ token }) => token).filter((token) => !keep.includes(token)) : undefined
}
