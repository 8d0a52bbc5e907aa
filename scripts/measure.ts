/** Measuring a bundle in a process of its own: its load, its first answer, its warm answers. */
import { execFileSync } from 'node:child_process'

/** A one-shot "how long do I leave the ice on", as Alexa sends it, with the listener's zone already known. */
function envelope(locale: string): unknown {
  const system = {
    application: { applicationId: 'amzn1.ask.skill.bench' },
    user: { userId: 'u' },
    device: { deviceId: 'd', supportedInterfaces: {} },
  }
  return {
    version: '1.0',
    session: {
      new: false,
      sessionId: 's',
      application: system.application,
      user: system.user,
      attributes: { timeZone: 'America/New_York' },
    },
    context: { System: system },
    request: {
      type: 'IntentRequest',
      requestId: 'r',
      timestamp: '2026-11-23T12:00:00Z',
      locale,
      intent: {
        name: 'SaySomethingIntent',
        confirmationStatus: 'NONE',
        slots: {
          utterance: {
            name: 'utterance',
            value: locale.startsWith('es') ? 'cuánto tiempo dejo el hielo' : 'how long do i leave the ice on',
            confirmationStatus: 'NONE',
          },
        },
      },
    },
  }
}

/** Runs in a fresh process: milliseconds to load the bundle, to the first answer, and of a warm answer. */
const probe = `
const [path, json, rounds] = process.argv.slice(1)
const event = JSON.parse(json)
const t0 = process.hrtime.bigint()
const { handler } = require(path)
const t1 = process.hrtime.bigint()
handler(event, {}).then(async (first) => {
  const t2 = process.hrtime.bigint()
  const times = []
  for (let i = 0; i < Number(rounds); i += 1) {
    const start = process.hrtime.bigint()
    await handler(event, {})
    times.push(Number(process.hrtime.bigint() - start) / 1e6)
  }
  times.sort((a, b) => a - b)
  console.log(JSON.stringify({ load: Number(t1 - t0) / 1e6, first: Number(t2 - t1) / 1e6, p50: times[Math.floor(times.length / 2)], p99: times[Math.floor(times.length * 0.99)], rss: process.memoryUsage().rss / 1e6, speech: first.response.outputSpeech.ssml }))
})
`

export interface Reading {
  readonly load: number
  readonly first: number
  readonly p50: number
  readonly p99: number
  readonly rss: number
  readonly speech: string
}

/** Measures a bundle in a fresh process. Its last line is the reading; those before it are what the skill logs. */
export function measure(bundle: string, locale: string, rounds = 0): Reading {
  const args = ['-e', probe, bundle, JSON.stringify(envelope(locale)), String(rounds)]
  const written = execFileSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return JSON.parse(written.trim().split('\n').at(-1) ?? '') as Reading
}

export function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN
}
