/** Counts what is understood of the test corpus: `npx tsx scripts/quick.ts <language> [class]` also prints the misses of the OPEN half. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SignId } from '../lambda/src/care/facts'
import { isTopic, topics } from '../lambda/src/care/topics'
import { tierOf } from '../lambda/src/triage/assess'
import { type Heard, hear } from '../lambda/src/understanding/understand'
import { makeModel } from './understanding/model'

interface Row {
  readonly text: string
  readonly class: string
  readonly half: string
  readonly meaning: readonly string[]
}

const [language = 'en', shown] = process.argv.slice(2)
const model = makeModel(language)
const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))
console.log(`bytes: vocabulary ${bytes(model.vocabulary)}, ranking ${bytes(model.ranking)}`)

function worst({ signs }: Heard): string {
  const tiers = signs.filter(({ status }) => status === 'present' || status === 'supposed').map(({ id }) => tierOf(id))
  return (['emergency', 'doctor-now', 'doctor'] as const).find((tier) => tiers.includes(tier)) ?? 'none'
}

/** Whether the tier is right, and whether the topic is too. */
function judge(row: Row, heard: Heard): readonly [tier: boolean, topic: boolean] {
  const tier = worst(heard)
  const top = heard.ranking[0]?.id ?? ''
  const calm = tier !== 'emergency' && tier !== 'doctor-now'
  const first = row.meaning[0] ?? ''
  const told = isTopic(top) ? [top, ...topics[top].facts] : [top]
  switch (row.class) {
    case 'emergency':
    case 'emergency-any':
      return [tier === 'emergency', tier === 'emergency']
    case 'doctor-now':
      return [!calm, !calm]
    case 'supposed': {
      const right = tierOf(first as SignId) === 'emergency' ? tier === 'emergency' : !calm
      return [right, right]
    }
    case 'care':
      return [calm, calm && row.meaning.some((fact) => told.includes(fact))]
    case 'not-covered':
      return [calm, calm && /^(nc|plan)-/.test(top)]
    case 'complaint':
      return [calm, calm && (top === 'complaint-other' || top === 'nc-other-care' || top === 'sign-watch')]
    case 'other':
      return [calm, calm && (top === 'chatter' || top === 'thanks')]
    default:
      return [calm, calm]
  }
}

const rows = readFileSync(join(__dirname, `../tests/utterances/${language}.jsonl`), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)
const tally: Record<string, { tier: number; topic: number; all: number }> = {}
for (const row of rows) {
  const heard = hear(row.text, model)
  const [tier, topic] = judge(row, heard)
  const key = `${row.class} ${row.half}`
  tally[key] ??= { tier: 0, topic: 0, all: 0 }
  const count = tally[key]
  count.all += 1
  if (tier) count.tier += 1
  if (topic) count.topic += 1
  if (row.half === 'open' && row.class === shown && !topic) {
    const signs = heard.signs.map((sign) => `${sign.id}:${sign.status}(${sign.evidence})`).join('; ')
    const top = heard.ranking.slice(0, 3).map(({ id, score }) => `${id} ${score.toFixed(2)}`)
    console.log([worst(heard), row.text, row.meaning.join(), signs, top.join(' ')].join(' | '))
  }
}
for (const key of Object.keys(tally).sort()) {
  const { tier = 0, topic = 0, all = 1 } = tally[key] ?? {}
  const percent = (count: number): string => `${count}/${all} ${((100 * count) / all).toFixed(1)}`
  console.log(key.padEnd(22), percent(tier).padEnd(16), 'with topic', percent(topic))
}
const times = rows.flatMap(({ text }) =>
  [1, 2, 3].map(() => {
    const from = performance.now()
    hear(text, model)
    return performance.now() - from
  }),
)
times.sort((a, b) => a - b)
console.log('ms: median', times[Math.floor(times.length / 2)]?.toFixed(3), 'p99', times[Math.floor(times.length * 0.99)]?.toFixed(3))
