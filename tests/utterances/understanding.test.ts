import { localeFacts, localeNames } from '../../lambda/src/locales/pack'
import { columns, measure, type Result, readRows } from '../../scripts/understanding/measure'
import { readExamples } from '../../scripts/understanding/model'
import floors from './floors.json'

/** Thousands of conversations take minutes on a busy machine. */
const patienceMs = 300_000

const share = (results: readonly Result[]): number => results.filter(({ right }) => right).length / results.length

describe.each(localeNames)('the sentences of %s', (locale) => {
  const { language } = localeFacts[locale]
  const rows = readRows(language)
  const wanted = floors[locale]

  test('are many, and urgent ones are half of them', () => {
    expect(rows.length).toBeGreaterThanOrEqual(language === 'en' ? 450 : 250)
    expect(rows.filter((row) => ['emergency', 'emergency-any', 'doctor-now'].includes(row.class)).length / rows.length).toBeGreaterThan(0.4)
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length)
  })

  test('stand nowhere in what the build reads', () => {
    const authored = new Set(readExamples(language).map(({ text }) => text))
    expect(authored.size).toBeGreaterThan(1000)
    expect(rows.filter(({ text }) => authored.has(text)).length).toBe(0)
  })

  test(
    'of both halves are answered right as often as the floors ask',
    async () => {
      const results = await measure(locale, rows, 'whole model')
      const low = Object.entries(wanted.whole).flatMap(([kind, floor]) =>
        (['open', 'blind'] as const).flatMap((half) => {
          const of = results.filter(({ row }) => row.class === kind && row.half === half)
          return of.length > 0 && share(of) < floor[half] ? [`${kind} ${half}: ${share(of).toFixed(3)} < ${floor[half]}`] : []
        }),
      )
      expect(low).toEqual([])
      expect(new Set(results.map(({ row }) => row.class)).size).toBe(Object.keys(wanted.whole).length)
    },
    patienceMs,
  )

  test.each(columns.slice(1))(
    'get the emergency number with %s as often as the floor asks',
    async (column) => {
      const urgent = rows.filter((row) => row.class === 'emergency' || row.class === 'emergency-any')
      expect(share(await measure(locale, urgent, column))).toBeGreaterThanOrEqual(wanted.urgent[column as keyof typeof wanted.urgent])
    },
    patienceMs,
  )
})
