/** Makes a language's context.yaml and items.yaml into the tables the skill reads. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Context, Phrase } from '../../lambda/src/understanding/context'
import { stemmerOf } from '../../lambda/src/understanding/stemmer'
import { tokenise } from '../../lambda/src/understanding/tokens'
import type { Vocabulary } from '../../lambda/src/understanding/vocabulary'
import { sourceFolder } from './compile'
import { compileIcing } from './icing'

interface Source {
  readonly people: Context['people']
  readonly answers: Readonly<Record<keyof Context['answers'], readonly string[]>>
  readonly asking: Readonly<Record<'personal' | 'impersonal', readonly string[]>>
  readonly lifting: Readonly<Record<'verbs' | 'generic', readonly string[]>>
  readonly days: {
    readonly ago: Readonly<Record<string, number>>
    readonly counted: readonly string[]
    readonly weeks: readonly string[]
    readonly numbered: readonly string[]
    readonly ahead: Readonly<Record<string, number>>
    readonly weekdays: readonly (readonly string[])[]
    readonly operation: readonly string[]
  }
}

/** The compiled context of a language. */
export function compileContext(language: string, vocabulary: Vocabulary): Context {
  const read = (file: string): unknown => parse(readFileSync(join(sourceFolder, language, file), 'utf8'))
  const { people, answers, asking, lifting, days } = read('context.yaml') as Source
  const items = read('items.yaml') as Record<string, string[]>
  const stem = stemmerOf(language)
  const words = (text: string): Phrase => [
    ...tokenise(text.replace('$', ''), vocabulary, stem).map((token) => token.text),
    ...(text.endsWith('$') ? ['$'] : []),
  ]
  const stems = (text: string): Phrase => tokenise(text, vocabulary, stem).map((token) => token.stem)
  const folded = (list: readonly string[]): string[] => [...new Set(list.flatMap(words))]
  const longestFirst = (list: Phrase[]): Phrase[] => list.sort((a, b) => b.length - a.length)
  const numbered = (table: Readonly<Record<string, number>>): [Phrase, number][] =>
    Object.entries(table).map(([text, value]) => [words(text), value])
  const openings = read('openings.yaml') as string[]
  return {
    openings: Object.fromEntries(openings.map((word, at) => [`opening-${String.fromCharCode(97 + at)}`, word])),
    people: {
      she: folded(people.she),
      he: folded(people.he),
      they: folded(people.they),
      pronouns: { she: folded(people.pronouns.she), he: folded(people.pronouns.he), they: folded(people.pronouns.they) },
      self: folded(people.self),
      own: folded(people.own),
      reporting: folded(people.reporting),
      staff: folded(people.staff),
      treating: folded(people.treating),
    },
    asking: { personal: asking.personal.map(words), impersonal: asking.impersonal.map(words) },
    answers: {
      yes: longestFirst(answers.yes.map(words)),
      no: longestFirst(answers.no.map(words)),
      unsure: longestFirst(answers.unsure.map(words)),
      unclear: longestFirst(answers.unclear.map(words)),
    },
    days: {
      ago: numbered(days.ago),
      counted: longestFirst(days.counted.map(words)),
      weeks: longestFirst(days.weeks.map(words)),
      numbered: longestFirst(days.numbered.map(words)),
      ahead: numbered(days.ahead),
      weekdays: days.weekdays.map(folded),
      operation: days.operation.map(words),
    },
    icing: compileIcing(language, vocabulary, days.weekdays.map(folded)),
    lifting: { verbs: [...new Set(lifting.verbs.flatMap(stems))], generic: [...new Set(lifting.generic.flatMap(stems))] },
    items: Object.entries(items)
      .flatMap(([id, list]) => list.map((text) => [stems(text), id] as const))
      .sort(([a], [b]) => b.length - a.length),
  }
}
