/** Makes a language's icing.yaml into the phrases that the skill reads plans with. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type IcingWords, type Kind, kinds } from '../../lambda/src/icing/words'
import { stemmerOf } from '../../lambda/src/understanding/stemmer'
import { tokenise } from '../../lambda/src/understanding/tokens'
import type { Vocabulary } from '../../lambda/src/understanding/vocabulary'
import { sourceFolder } from './compile'

type Source = Readonly<Partial<Record<Kind, readonly string[] | Readonly<Record<string, number>>>>>

/** The phrases of a language, longest first, with the weekdays of its context. Throws when a kind or a phrase is none. */
export function compileIcing(language: string, vocabulary: Vocabulary, weekdays: readonly (readonly string[])[]): IcingWords {
  const source = parse(readFileSync(join(sourceFolder, language, 'icing.yaml'), 'utf8')) as Source
  const unknown = Object.keys(source).filter((kind) => !kinds.includes(kind as Kind))
  if (unknown.length > 0) throw new Error(`icing.yaml of ${language} has no kind ${unknown.join(', ')}`)
  const stem = stemmerOf(language)
  const words = (text: string): string[] => tokenise(text, vocabulary, stem).map((token) => token.text)
  const rows = Object.entries(source).flatMap(([kind, phrases]) => {
    const pairs: readonly (readonly [string, number])[] = Array.isArray(phrases)
      ? phrases.map((text) => [String(text), 0] as const)
      : Object.entries(phrases as Readonly<Record<string, number>>)
    return pairs.map(([text, value]) => [words(text), kind as Kind, value] as const)
  })
  const days = weekdays.flatMap((names, day) => names.map((name) => [[name], 'weekday', day] as const))
  return { phrases: [...rows, ...days].filter(([phrase]) => phrase.length > 0).sort(([a], [b]) => b.length - a.length) }
}
