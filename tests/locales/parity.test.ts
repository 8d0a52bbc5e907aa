import { type Locale, localeFacts, localeNames } from '../../lambda/src/locales/pack'
import { baseKey, flatten, readWords } from '../../scripts/words'
import { wordsOf } from '../support/words-of'

const reference = wordsOf('en-US')
const others = localeNames.filter((locale) => locale !== 'en-US')
/** What the overlay of each region says; English of the United States has all of them. */
const overlaid = [...flatten(readWords('en-US')).keys()]
/** Forms of the verb that stand in the English sentences only, and the pronouns, which each language uses as it needs. */
const free = /^(they|them|their|has|is|does|was|know|take|eat|pass|cough)$/i

const keysOf = (words: ReadonlyMap<string, string>): string[] => [...new Set([...words.keys()].map(baseKey))].sort()
const variablesIn = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name as string)
const contextOf = (key: string): string | undefined => /_(third|unsure)(?:_(?:one|two|few|many|other))?$/.exec(key)?.[1]
const pluralOf = (key: string): string | undefined => /_(zero|one|two|few|many|other)$/.exec(key)?.[1]

function variablesOfKey(words: ReadonlyMap<string, string>, key: string): string[] {
  const texts = [...words].filter(([name]) => baseKey(name) === key).flatMap(([, text]) => variablesIn(text))
  return [...new Set(texts)].filter((name) => !free.test(name)).sort()
}

describe('the control of these tables', () => {
  it('has another language to compare with, and hundreds of strings', () => {
    expect(others.length).toBeGreaterThan(0)
    expect(reference.size).toBeGreaterThan(200)
  })
})

describe.each(others)('%s beside US English', (locale) => {
  const words = wordsOf(locale)

  it('has the same keys', () => {
    expect(keysOf(words)).toEqual(keysOf(reference))
  })

  it('uses the same variables in each', () => {
    const shared = keysOf(reference).filter((key) => keysOf(words).includes(key))
    const rows = (of: ReadonlyMap<string, string>): object => Object.fromEntries(shared.map((key) => [key, variablesOfKey(of, key)]))
    expect(rows(words)).toEqual(rows(reference))
  })

  it('has an overlay of its own with the same keys', () => {
    expect(Object.keys(readWords(locale)).sort()).toEqual(overlaid.sort())
  })
})

describe.each(localeNames)('the strings of %s', (locale: Locale) => {
  const words = wordsOf(locale)
  const keys = [...words.keys()]

  it('have a text without a context for each text with one', () => {
    const withContext = keys.filter((key) => contextOf(key) !== undefined)
    const without = withContext.filter((key) => !keys.some((other) => baseKey(other) === baseKey(key) && contextOf(other) === undefined))
    expect(withContext.length).toBeGreaterThan(20)
    expect(without).toEqual([])
  })

  it('use variables in a context that the text without one uses too, beside the pronouns', () => {
    const unlike = keys
      .filter((key) => contextOf(key) !== undefined)
      .filter((key) => {
        const plain = words.get(key.replace(/_(third|unsure)/, '')) ?? ''
        const own = (text: string): string[] => [...new Set(variablesIn(text).filter((name) => !free.test(name)))].sort()
        return own(words.get(key) ?? '').join() !== own(plain).join()
      })
    expect(unlike).toEqual([])
  })

  it('have every plural category of the language where they have one', () => {
    const categories = new Intl.PluralRules(localeFacts[locale].language).resolvedOptions().pluralCategories
    const plural = keys.filter((key) => pluralOf(key) !== undefined)
    const stems = [...new Set(plural.map((key) => key.replace(/_[a-z]+$/, '')))]
    const missing = stems.flatMap((stem) => categories.map((category) => `${stem}_${category}`)).filter((key) => !keys.includes(key))
    expect(stems.length).toBeGreaterThan(0)
    expect(missing).toEqual([])
  })

  it('are not empty, have no stray space, no markup and only whole variables', () => {
    const bad = [...words].filter(
      ([, text]) => text.trim() !== text || text === '' || /\s{2}|[<>&]|\{(?!\{)|(?<!\})\}(?!\})/.test(text.replace(/\{\{\w+\}\}/g, 'x')),
    )
    expect(bad).toEqual([])
  })

  it('say the emergency number by its variable in every line about an emergency', () => {
    const lines = keys.filter(
      (key) =>
        /^emergency\.(call|supposed|number|line|card)/.test(key) ||
        /^(checklist\.intro|signs\.emergency|fallback\.(last|reprompt))/.test(key),
    )
    expect(lines.length).toBeGreaterThanOrEqual(12)
    expect(lines.filter((key) => !(words.get(key) ?? '').includes('{{emergency}}'))).toEqual([])
  })

  it('have both halves of doctor-now wherever it is said', () => {
    const halves = { en: /doctor now,? or get care right away/i, es: /médico ahora,? o busque atención/i }
    const pattern = halves[localeFacts[locale].language as keyof typeof halves]
    const lines = keys.filter((key) => /^doctor\.(now|supposed|card)|^signs\.doctor-now/.test(key))
    expect(lines.length).toBeGreaterThanOrEqual(5)
    expect(pattern).toBeDefined()
    expect(lines.filter((key) => !pattern.test(words.get(key) ?? ''))).toEqual([])
  })

  it('have no wording twice where variety is wanted', () => {
    const families = ['ask.more-', 'ask.again-', 'fallback.choice-', 'fallback.which-', 'fallback.offtopic-', 'fallback.reprompt-']
    const repeated = families.filter((family) => {
      const texts = keys.filter((key) => key.startsWith(family)).map((key) => words.get(key))
      return texts.length < 3 || new Set(texts).size !== texts.length
    })
    expect(repeated).toEqual([])
  })
})
