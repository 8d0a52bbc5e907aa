/**
 * `npm run understand [-- en-US …] [--misses CLASS] [--file PATH]`: right replies per class with the 95 % interval, in three columns. The
 * misses printed are those of the open half alone.
 */
import { parseArgs } from 'node:util'
import { type Locale, localeFacts, localeNames } from '../lambda/src/locales/pack'
import { wilson } from './understanding/judge'
import { columns, measure, type Result, readRows } from './understanding/measure'

const percent = (share: number): string => (100 * share).toFixed(1)

function cell(results: readonly Result[]): string {
  const right = results.filter((result) => result.right).length
  const [low, high] = wilson(right, results.length)
  return `${right}/${results.length} ${percent(right / results.length)} (${percent(low)}–${percent(high)})`
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { misses: { type: 'string' }, file: { type: 'string' } },
    allowPositionals: true,
  })
  const locales = positionals.length > 0 ? localeNames.filter((name) => positionals.includes(name)) : localeNames
  for (const locale of locales) await report(locale, values.misses, values.file)
}

async function report(locale: Locale, misses: string | undefined, file: string | undefined): Promise<void> {
  const rows = readRows(localeFacts[locale].language, file)
  const wanted = misses === undefined ? columns : columns.slice(0, 1)
  const measured = await Promise.all(wanted.map((column) => measure(locale, rows, column)))
  console.log(`${locale}: right / all, percent, 95 % interval\n${['class', 'half', ...wanted].map((head) => head.padEnd(28)).join('')}`)
  for (const kind of [...new Set(rows.map((row) => row.class))].sort()) {
    for (const half of ['open', 'blind'] as const) {
      const of = measured.map((results) => results.filter(({ row }) => row.class === kind && row.half === half))
      if (of[0]?.length !== 0) console.log([kind, half, ...of.map(cell)].map((text) => text.padEnd(28)).join(''))
    }
  }
  if (misses === undefined) return
  for (const { row, right, speech } of measured[0] ?? []) {
    if (!right && row.half === 'open' && (misses === 'all' || row.class === misses))
      console.log(`${row.class} | ${row.text} | ${row.meaning.join(' ')}\n    ${speech}`)
  }
}

void main()
