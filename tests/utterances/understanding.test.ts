import { join } from 'node:path'
import { localeFacts, localeNames } from '../../lambda/src/locales/pack'
import { type Column, columns, measure, type Result, readRows } from '../../scripts/understanding/measure'
import { readExamples } from '../../scripts/understanding/model'
import floors from './floors.json'

/** Thousands of conversations take minutes on a busy machine. */
const patienceMs = 600_000

type Floors = Readonly<Record<string, Readonly<Record<'open' | 'blind', number>>>>

const laterRows = (language: string): ReturnType<typeof readRows> => readRows(language, join(__dirname, `later/${language}.jsonl`))
const share = (results: readonly Result[]): number => results.filter(({ right }) => right).length / results.length

/** The classes of either half that are answered right less often than their floor. */
function low(results: readonly Result[], wanted: Floors): readonly string[] {
  return Object.entries(wanted).flatMap(([kind, floor]) =>
    (['open', 'blind'] as const).flatMap((half) => {
      const of = results.filter(({ row }) => row.class === kind && row.half === half)
      return of.length > 0 && share(of) < floor[half] ? [`${kind} ${half}: ${share(of).toFixed(3)} < ${floor[half]}`] : []
    }),
  )
}

describe.each(localeNames)('the sentences of %s', (locale) => {
  const { language } = localeFacts[locale]
  const rows = readRows(language)
  const { plain, later, urgent } = floors[locale]

  test('are many, and urgent ones are half of them', () => {
    expect(rows.length).toBeGreaterThanOrEqual(language === 'en' ? 450 : 250)
    expect(rows.filter((row) => ['emergency', 'emergency-any', 'doctor-now'].includes(row.class)).length / rows.length).toBeGreaterThan(
      0.45,
    )
    const texts = [...rows, ...laterRows(language)].map(({ text }) => text)
    expect(new Set(texts).size).toBe(texts.length)
  })

  test('stand nowhere in what the build reads', () => {
    const authored = new Set(readExamples(language).map(({ text }) => text))
    expect(authored.size).toBeGreaterThan(1000)
    expect([...rows, ...laterRows(language)].filter(({ text }) => authored.has(text)).length).toBe(0)
  })

  test.each([
    ['', rows, plain],
    [' of later, harder collections', laterRows(language), later],
  ])(
    'of both halves%s are answered right as often as the floors ask',
    async (_, of, wanted) => {
      const results = await measure(locale, of, 'whole model')
      expect(low(results, wanted)).toEqual([])
      expect(new Set(results.map(({ row }) => row.class)).size).toBe(Object.keys(wanted).length)
    },
    patienceMs,
  )

  test.each(columns.slice(1))(
    'get the emergency number with %s as often as the floor asks',
    async (column: Column) => {
      const of = rows.filter((row) => row.class === 'emergency' || row.class === 'emergency-any')
      expect(share(await measure(locale, of, column))).toBeGreaterThanOrEqual(urgent)
    },
    patienceMs,
  )
})
