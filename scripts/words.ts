/** Writes the type of every word key and its variables, from the English words: `npm run models:build` calls it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WordTree } from '../lambda/src/locales/pack'

const folder = join(__dirname, '../lambda/src/locales')
export const wordsPath = join(folder, 'words.ts')
/** Variables that `say.ts` gives to every line by itself. */
const standing = new Set(['emergency', 'drug', 'they', 'them', 'their', 'has', 'is', 'does', 'was', 'know', 'take', 'eat', 'pass', 'cough'])

/** The words of a language folder as one tree; a region's overlay is laid over it. */
export function readWords(name: string): WordTree {
  const files = readdirSync(join(folder, name)).filter((file) => file.endsWith('.json'))
  return Object.assign({}, ...files.sort().map((file) => JSON.parse(readFileSync(join(folder, name, file), 'utf8')))) as WordTree
}

/** All strings of a tree by their dotted key. */
export function flatten(tree: WordTree, prefix = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
    ),
  )
}

/** The variables of a string, without those that every line has. */
export function variablesOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name as string))]
    .filter((name) => !standing.has(name.toLowerCase()))
    .sort()
}

/** A key without its context and plural ending. */
export function baseKey(key: string): string {
  return key.replace(/(_third|_unsure)?(_one|_two|_few|_many|_other)?$/, '')
}

/** The text of `lambda/src/locales/words.ts`. */
export function wordTypes(): string {
  const variables = new Map<string, string[]>()
  for (const [key, text] of flatten(readWords('en'))) {
    if (key.startsWith('person.')) continue
    variables.set(baseKey(key), [...new Set([...(variables.get(baseKey(key)) ?? []), ...variablesOf(text)])].sort())
  }
  const rows = [...variables]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([key, names]) =>
        `  '${key}': ${names.length === 0 ? 'undefined' : `{ ${names.map((name) => `readonly ${name}: string | number`).join('; ')} }`}`,
    )
  return `/** Written by \`npm run models:build\` from the English words; not edited by hand. */
export interface Words {
${rows.join('\n')}
}

export type WordKey = keyof Words
/** The variables of a key as the rest of an argument list: none, or one object. */
export type WordVariables<K extends WordKey> = Words[K] extends undefined ? [] : [vars: Words[K]]
`
}
