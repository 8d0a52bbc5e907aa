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
  /** Those that should be set. */
  readonly stay: readonly string[]
  /** Others may be set, and are still to be removed. */
  readonly owes: boolean
}

/** Milliseconds from the start of the work: the whole turn has six seconds. */
const limits = { list: 900, set: 3000, end: 4600 } as const
const atOnce = 5
/** A pause before the one second try, where trying again may help. */
const breath = 200
const passing: readonly AlertFailure[] = ['busy', 'fault', 'down']

/**
 * Creates the new reminders, then removes the old ones; after a failure removes the new ones and keeps the old. Where leftovers are still to be
 * removed, `owed` are those that stay.
 */
export async function setReminders(
  reminders: Reminders,
  rings: readonly Ring[],
  body: Omit<ReminderBody, 'ring'>,
  owed?: readonly string[],
): Promise<Ended> {
  const start = performance.now()
  const left = (limit: number): number => Math.max(0, start + limit - performance.now())
  const listed = await reminders.list(left(limits.list))
  if (!listed.ok) return { failure: listed.failure, remain: 0, before: 0, stay: owed ?? [], owes: owed !== undefined }
  const there = listed.value.map(({ token }) => token)
  const old = owed === undefined ? there : there.filter((token) => owed.includes(token))
  const made = await createAll(reminders, rings, body, () => left(limits.set))
  if (made.ok) {
    const { tokens, isTwice } = made.value
    // A call that failed and was made again may have been heard the first time too: then the list tells what is there.
    const remain = await removeAllBut(reminders, tokens, () => left(limits.end), isTwice ? undefined : there)
    return { remain, before: old.length, stay: tokens, owes: remain !== 0 }
  }
  const remain = await removeAllBut(reminders, old, () => left(limits.end))
  // What was not answered in time may still be set after we have looked.
  const isUnsure = made.failure === 'late' && remain === 0
  return { failure: made.failure, remain: isUnsure ? undefined : remain, before: old.length, stay: old, owes: isUnsure || remain !== 0 }
}

interface Made {
  readonly tokens: readonly string[]
  /** One of them was asked for twice. */
  readonly isTwice: boolean
}

/** Creates a few at a time, and no more once one has failed. */
async function createAll(
  reminders: Reminders,
  rings: readonly Ring[],
  body: Omit<ReminderBody, 'ring'>,
  left: () => number,
): Promise<Result<Made, AlertFailure>> {
  const waiting = [...rings]
  const tokens: string[] = []
  let failure: AlertFailure | undefined
  let isTwice = false
  const worker = async (): Promise<void> => {
    for (let ring = waiting.shift(); ring !== undefined && failure === undefined; ring = waiting.shift()) {
      const made = await createOne(reminders, { ...body, ring }, left, () => {
        isTwice = true
      })
      if (made.ok) tokens.push(made.value)
      else failure ??= made.failure
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return failure === undefined ? { ok: true, value: { tokens, isTwice } } : { ok: false, failure }
}

async function createOne(
  reminders: Reminders,
  body: ReminderBody,
  left: () => number,
  again: () => void,
): Promise<Result<string, AlertFailure>> {
  const first = await reminders.create(body, left())
  if (first.ok || !passing.includes(first.failure) || left() < 2 * breath) return first
  await new Promise((resolve) => setTimeout(resolve, breath))
  again()
  return reminders.create(body, left())
}

/** Removes what is listed and should not stay, or what is `known` already; how many are left, undefined when nobody knows. */
export async function removeAllBut(
  reminders: Reminders,
  keep: readonly string[],
  left: () => number,
  known?: readonly string[],
): Promise<number | undefined> {
  const tokens = known ?? (await listedBut(reminders, keep, left))
  if (tokens === undefined) return undefined
  const removed = await Promise.all(tokens.map((token) => reminders.remove(token, left())))
  return removed.filter(({ ok }) => !ok).length
}

async function listedBut(reminders: Reminders, keep: readonly string[], left: () => number): Promise<readonly string[] | undefined> {
  const listed = await reminders.list(Math.min(900, left()))
  return listed.ok ? listed.value.map(({ token }) => token).filter((token) => !keep.includes(token)) : undefined
}
