/** Makes the vocabulary of a language, as written by people in YAML, into the plain tables that the skill matches with. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { soundOf } from '../../lambda/src/understanding/sounds'
import { stemmerOf } from '../../lambda/src/understanding/stemmer'
import { tokenise } from '../../lambda/src/understanding/tokens'
import type { Cues, Element, Pattern, Vocabulary } from '../../lambda/src/understanding/vocabulary'
import { expand } from '../models/expand'

type Lists = Readonly<Record<string, readonly string[]>>

/** A vocabulary file as people write it; see docs/design/understanding.md for the pattern language. */
export interface VocabularySource {
  readonly replace: Readonly<Record<string, string>>
  readonly clitics: Readonly<Record<string, string>>
  readonly fillers: readonly string[]
  readonly skip: readonly string[]
  readonly stressed?: readonly string[]
  readonly numbers: Readonly<Record<string, number>>
  readonly ranges: Readonly<Record<string, readonly [lo: number, hi: number]>>
  readonly concepts: Lists
  /** Sign ids, `absent sign-…`, and the cues, such as `mask`, `before`, `suppose`, `emphatic`, and `plea`, a call for help. */
  readonly patterns: Lists
  readonly cues: Cues
  /** Symptom words that the recogniser mishears, and common words not to be taken for them (English spelling only). */
  readonly sounds?: readonly string[]
  readonly plain?: readonly string[]
  readonly needs: Lists
  readonly vetoes: Lists
  readonly hints?: Readonly<Record<string, string>>
}

export const sourceFolder = join(__dirname, '../../interaction-models/source')

/** Reads `interaction-models/source/<language>/vocabulary.yaml`. */
export function readVocabulary(language: string): VocabularySource {
  return parse(readFileSync(join(sourceFolder, language, 'vocabulary.yaml'), 'utf8')) as VocabularySource
}

function push<T>(table: Record<string, T[]>, key: string, value: T): void {
  if (Object.hasOwn(table, key)) table[key]?.push(value)
  else table[key] = [value]
}

/** The compiled tables. Throws an error that names the pattern when one cannot be read. */
export function compile(language: string, source: VocabularySource): Vocabulary {
  const stem = stemmerOf(language)
  const lexis = { language, replace: {}, clitics: source.clitics, fillers: [] as string[], numbers: {} }
  const split = (text: string): string[] => tokenise(text, lexis, stem).map((token) => token.text)
  const replace: Record<string, [string[], string[]][]> = {}
  for (const [from, to] of Object.entries(source.replace)) {
    const [first, ...rest] = from.includes("'") ? from.split(' ') : split(from)
    if (first === undefined) throw new Error(`replace: "${from}" has no word`)
    push(replace, first, [rest, to === '' ? [] : to.split(' ')])
  }
  for (const list of Object.values(replace)) list.sort((a, b) => b[0].length - a[0].length)
  const full = { ...lexis, replace }
  const literals = (text: string): string[] =>
    text
      .split(' ')
      .filter((word) => word !== '')
      .flatMap((word) => (word.startsWith('=') ? [word] : tokenise(word, full, stem).map((token) => token.stem)))
  const concepts = Object.keys(source.concepts)
  const groups = new Map<string, number>()
  const phrases: Record<string, string[]> = {}
  const addPhrase = (concept: number, phrase: string, name: string): void => {
    const [first, ...rest] = literals(joined(phrase, full, stem))
    if (first === undefined) throw new Error(`${name}: "${phrase}" has no word left to match`)
    const entry = [concept.toString(36), ...rest].join(' ')
    if (!(Object.hasOwn(phrases, first) && phrases[first]?.includes(entry))) push(phrases, first, entry)
  }
  concepts.forEach((name, index) => {
    for (const phrase of (source.concepts[name] ?? []).flatMap((entry) => written(entry, source.concepts)).flatMap(expand))
      addPhrase(index, phrase, name)
  })
  /** A choice inside a pattern is a concept without a name, shared by all patterns that offer the same choice. */
  const groupOf = (choice: string): number => {
    const phrasesOf = expand(choice).sort()
    const key = phrasesOf.join('|')
    const known = groups.get(key)
    if (known !== undefined) return known
    const index = concepts.length + groups.size
    groups.set(key, index)
    for (const phrase of phrasesOf) addPhrase(index, phrase, choice)
    return index
  }
  const kinds = Object.keys(source.patterns)
  const patterns: Record<string, Pattern[]> = {}
  const elementsOf = (text: string): Element[] =>
    (text.match(/\([^()]*\)|\S+/g) ?? []).flatMap((part): Element[] => {
      const gap = /^\.\.(\d*)$/.exec(part)
      if (gap !== null) return [-(gap[1] === '' || gap[1] === undefined ? 4 : Number(gap[1]))]
      if (part.startsWith('(')) return [groupOf(part)]
      const concept = /^<(.+)>$/.exec(part)?.[1]
      if (concept === undefined) return literals(part)
      if (!concepts.includes(concept)) throw new Error(`pattern "${text}": there is no concept <${concept}>`)
      return [concepts.indexOf(concept)]
    })
  for (const [of, list] of Object.entries(source.patterns)) {
    for (const line of list) {
      for (const text of bothWays(line).flatMap(withOptions)) {
        const elements = elementsOf(joined(text, full, stem))
        while (typeof elements.at(-1) === 'number' && (elements.at(-1) as number) < 0) elements.pop()
        const first = elements[0]
        if (first === undefined || (typeof first === 'number' && first < 0))
          throw new Error(`pattern of ${of}: "${line}" has no first word`)
        push(patterns, typeof first === 'number' ? `c:${first}` : first, [kinds.indexOf(of), ...elements])
      }
    }
  }
  return {
    language,
    replace,
    clitics: source.clitics,
    fillers: source.fillers,
    skip: source.skip,
    ...(source.stressed === undefined ? {} : { stressed: source.stressed }),
    numbers: source.numbers,
    concepts,
    phrases: Object.fromEntries(Object.entries(phrases).map(([first, list]) => [first, list.join(';')])),
    ranges: Object.entries(source.ranges).map(([name, [lo, hi]]) => [concepts.indexOf(name), lo, hi] as const),
    kinds,
    patterns,
    cues: source.cues,
    ...(source.sounds === undefined ? {} : { sounds: Object.fromEntries(source.sounds.map((word) => [soundOf(word), word])) }),
    ...(source.plain === undefined ? {} : { plain: source.plain }),
    needs: source.needs,
    vetoes: source.vetoes,
    hints: source.hints ?? {},
  }
}

/** `@other` stands for all that the other concept lists. */
function written(entry: string, concepts: Lists): readonly string[] {
  if (!entry.startsWith('@')) return [entry]
  const other = concepts[entry.slice(1)]
  if (other === undefined) throw new Error(`there is no concept ${entry}`)
  return other
}

/** `[x]` may be missing; choices in round brackets stay together. */
function withOptions(text: string): string[] {
  const found = /\[([^\]]*)\]/.exec(text)
  if (found === null) return [text.replace(/\s+/g, ' ').trim()]
  const [whole, inner] = found as unknown as [string, string]
  return [text.replace(whole, ''), text.replace(whole, inner)].flatMap(withOptions)
}

/** `a & b` stands for `a ..8 b` and `b ..8 a`. */
function bothWays(text: string): string[] {
  const parts = text.split(' & ')
  if (parts.length === 1) return [text]
  const [a, b] = parts as [string, string]
  return [`${a} ..8 ${b}`, `${b} ..8 ${a}`]
}

/** Runs the literal stretches of a pattern through the same mending of words that a sentence gets. */
function joined(text: string, lexis: Parameters<typeof tokenise>[1], stem: (word: string) => string): string {
  return text
    .split(/(\s*(?:<[^>]+>|\([^()]*\)|\.\.\d*|=\S+)\s*)/)
    .map((part) =>
      /[<=(]|\.\./.test(part)
        ? part.trim()
        : tokenise(part, lexis, stem)
            .map((token) => token.text)
            .join(' '),
    )
    .join(' ')
}
