/** `npm run bench`: how long the bundle takes to load, and an answer to make, beside a bare ask-sdk-core skill in the same run. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { localeNames } from '../lambda/src/locales/pack'
import { hear } from '../lambda/src/understanding/understand'
import { buildLambda } from './build'
import { readPack } from './packs'
import { readExamples } from './understanding/model'

const starts = 31
const warm = 2000

const hello = `
import { SkillBuilders } from 'ask-sdk-core'
const skill = SkillBuilders.custom().addRequestHandlers({ canHandle: () => true, handle: (input) => input.responseBuilder.speak('hello').getResponse() }).create()
export const handler = async (event, context) => skill.invoke(event, context)
`

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

interface Reading {
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

const ms = (value: number): string => `${value.toFixed(2)} ms`

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  await buildLambda(join(folder, 'ours'))
  writeFileSync(join(folder, 'hello.ts'), hello)
  await build({
    stdin: { contents: hello, resolveDir: join(__dirname, '..'), loader: 'ts' },
    outfile: join(folder, 'hello/index.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    minify: true,
    logLevel: 'warning',
  })
  const ours = join(folder, 'ours/index.js')
  const bare = join(folder, 'hello/index.js')
  const rows: { ours: Reading; bare: Reading }[] = []
  for (let at = 0; at < starts; at += 1) rows.push({ ours: measure(ours, 'en-US'), bare: measure(bare, 'en-US') })
  const [load, bareLoad] = [median(rows.map((row) => row.ours.load)), median(rows.map((row) => row.bare.load))]
  console.log(`medians of ${starts} alternating process starts, Node ${process.version}`)
  console.log(`load                 ours ${ms(load)}   bare ask-sdk-core ${ms(bareLoad)}   difference ${ms(load - bareLoad)}`)
  console.log(
    `first answer         ours ${ms(median(rows.map((row) => row.ours.first)))}   bare ${ms(median(rows.map((row) => row.bare.first)))}`,
  )
  for (const locale of localeNames) {
    const reading = measure(ours, locale, warm)
    console.log(`warm answer ${locale}    p50 ${ms(reading.p50)}   p99 ${ms(reading.p99)}   memory ${reading.rss.toFixed(0)} MB`)
  }
  const hello50 = measure(bare, 'en-US', warm)
  console.log(`warm answer bare     p50 ${ms(hello50.p50)}   p99 ${ms(hello50.p99)}   memory ${hello50.rss.toFixed(0)} MB`)
  for (const locale of localeNames) understanding(locale)
  console.log(`bundle               ${(statSync(ours).size / 1024).toFixed(0)} KB, bare ${(statSync(bare).size / 1024).toFixed(0)} KB`)
  for (const locale of localeNames)
    console.log(`pack ${locale}           ${(readFileSync(join(folder, 'ours/packs', `${locale}.json`)).length / 1024).toFixed(0)} KB`)
}

/** One sentence through `hear`, warm, over the authored sentences. */
function understanding(locale: (typeof localeNames)[number]): void {
  const { model, language } = readPack(locale)
  const sentences = readExamples(language).map(({ text }) => text)
  for (const text of sentences) hear(text, model)
  const times = sentences.map((text) => {
    const start = process.hrtime.bigint()
    hear(text, model)
    return Number(process.hrtime.bigint() - start) / 1e6
  })
  times.sort((a, b) => a - b)
  console.log(
    `understanding ${locale}  p50 ${ms(times[Math.floor(times.length / 2)] ?? 0)}   p99 ${ms(times[Math.floor(times.length * 0.99)] ?? 0)}   ${sentences.length} sentences`,
  )
}

if (require.main === module) {
  if (process.argv.includes('--peers')) void import('./bench-peers').then(({ benchPeers }) => benchPeers())
  else void main()
}
