import { converse, type SkillBuilder } from './conversation'
import type { DeviceServices } from './device'
import { sessionPlan } from './session-plan'
import { messageOf, UsageError } from './usage-error'

export interface BatchOptions {
  readonly services: DeviceServices
  readonly buildSkill: SkillBuilder
  /** How many sessions run at a time. */
  readonly atOnce?: number
}

const AT_ONCE = 4

/** Runs one session a line of JSON and writes one line of JSON for each, in the order of the input. */
export async function runBatch(lines: AsyncIterable<string>, write: (line: string) => void, options: BatchOptions): Promise<void> {
  const { atOnce = AT_ONCE } = options
  const running = new Set<Promise<unknown>>()
  let written = Promise.resolve()
  for await (const line of lines) {
    if (line.trim() === '') continue
    const result = runLine(line, options)
    written = Promise.all([result, written]).then(([text]) => write(text))
    const done: Promise<unknown> = result.then(() => running.delete(done))
    running.add(done)
    if (running.size >= atOnce) await Promise.race(running)
  }
  await written
}

async function runLine(line: string, { services, buildSkill }: BatchOptions): Promise<string> {
  let id: unknown = null
  try {
    const fields = fieldsOf(line)
    id = fields.id ?? null
    if (typeof id !== 'string' && typeof id !== 'number') throw new UsageError('id must be a string or a number')
    return JSON.stringify({ id, turns: await converse(sessionPlan(fields), services, buildSkill) })
  } catch (error) {
    return JSON.stringify({ id, error: messageOf(error) })
  }
}

function fieldsOf(line: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new UsageError(`not JSON: ${messageOf(error)}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UsageError('not a JSON object')
  return value as Record<string, unknown>
}
