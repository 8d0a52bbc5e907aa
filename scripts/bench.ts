/** `npm run bench`: how long the bundle takes to load, and an answer to make, beside a bare ask-sdk-core skill in the same run. */
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { localeFacts, localeNames } from '../lambda/src/locales/pack'
import { hear } from '../lambda/src/understanding/understand'
import { benchPeers } from './bench-peers'
import { buildLambda } from './build'
import { measure, median, type Reading } from './measure'
import { readPack } from './packs'
import { readExamples } from './understanding/model'

const starts = 31
const warm = 2000

const hello = `
import { SkillBuilders } from 'ask-sdk-core'
const skill = SkillBuilders.custom().addRequestHandlers({ canHandle: () => true, handle: (input) => input.responseBuilder.speak('hello').getResponse() }).create()
export const handler = async (event, context) => skill.invoke(event, context)
`

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
  for (const locale of localeNames) {
    const bytes = [`${locale}.json`, `${localeFacts[locale].language}.ranking`].map(
      (name) => gzipSync(readFileSync(join(folder, 'ours/packs', name)), { level: 9 }).length,
    )
    console.log(
      `pack ${locale}, zipped   ${(bytes.reduce((sum, each) => sum + each) / 1024).toFixed(0)} KB, ${bytes.map((each) => `${(each / 1024).toFixed(0)} KB`).join(' words and vocabulary and ')} ranking`,
    )
  }
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
  if (process.argv.includes('--peers')) void benchPeers()
  else void main()
}
