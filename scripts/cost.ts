/**
 * `npm run cost`: what a million turns cost, from milliseconds measured here and AWS's published prices. The measured times are those of a whole
 * core; a function of 512 MB has less of one, so they are stretched by as much.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildLambda } from './build'
import { measure, median } from './measure'

/** US dollars in us-east-1, as published in 2025. Look them up again before relying on them: https://aws.amazon.com/pricing/ */
const prices = {
  requests: 0.2 / 1e6,
  gigabyteSecondArm: 0.0000133334,
  read: 0.125 / 1e6,
  write: 0.625 / 1e6,
  logGigabyte: 0.5,
  metricMonth: 0.3,
  alarmMonth: 0.1,
} as const

const memoryGigabytes = 0.5
/** Lambda gives a whole core at 1,769 MB. */
const stretch = 1769 / 512
/** Guesses about use, until there is any: turns in a session, how many turns start a process, bytes of a turn's log line. */
const use = { turnsPerSession: 4, coldShare: 0.05, logBytes: 420 } as const
const million = 1e6

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cost-'))
  await buildLambda(folder)
  const bundle = join(folder, 'index.js')
  const starts = Array.from({ length: 7 }, () => measure(bundle, 'en-US'))
  const cold = median(starts.map(({ load, first }) => load + first))
  const warm = measure(bundle, 'en-US', 500).p50
  rmSync(folder, { recursive: true })
  const billed = Math.max(1, Math.ceil(warm * stretch)) + use.coldShare * cold * stretch
  const sessions = million / use.turnsPerSession
  const rows: readonly (readonly [name: string, dollars: number])[] = [
    ['Lambda requests', million * prices.requests],
    ['Lambda time', ((million * billed) / 1000) * memoryGigabytes * prices.gigabyteSecondArm],
    ['DynamoDB, one consistent read a session', sessions * prices.read],
    ['DynamoDB, one write a session at most', sessions * prices.write],
    ['logs', ((million * use.logBytes) / 1e9) * prices.logGigabyte],
  ]
  console.log(
    `measured on this machine: cold ${cold.toFixed(0)} ms, warm ${warm.toFixed(2)} ms; billed ${billed.toFixed(1)} ms a turn at 512 MB`,
  )
  console.log(`guessed: ${use.turnsPerSession} turns a session, ${use.coldShare * 100} % cold starts`)
  for (const [name, dollars] of rows) console.log(`${name.padEnd(42)} $${dollars.toFixed(2)}`)
  console.log(`${'a million turns'.padEnd(42)} $${rows.reduce((sum, [, dollars]) => sum + dollars, 0).toFixed(2)}`)
  console.log(
    `beside use: ${(4 * prices.alarmMonth).toFixed(2)} $ a month a region for alarms, ${(3 * prices.metricMonth).toFixed(2)} $ for metrics and as much again for each locale`,
  )
}

if (require.main === module) void main()
