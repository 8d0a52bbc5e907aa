/**
 * Sentence templates: `(a|b)` is a choice, `[x]` may be left out, both nest. `{slot}` stays as it is.
 */
import { limits } from './limits'

interface Cursor {
  readonly text: string
  at: number
}

/** All sentences of a template, in a fixed order; throws when it is malformed or yields more than the limit. */
export function expand(template: string): string[] {
  const cursor = { text: template, at: 0 }
  const sentences = choice(cursor)
  if (cursor.at < template.length) throw new Error(`unbalanced "${template[cursor.at]}" in template: ${template}`)
  return [...new Set(sentences.map((sentence) => sentence.replace(/\s+/g, ' ').trim()))]
}

/** All sentences of several templates, without repetition. */
export function expandAll(templates: readonly string[]): string[] {
  return [...new Set(templates.flatMap(expand))]
}

function choice(cursor: Cursor): string[] {
  const all = sequence(cursor)
  while (cursor.text[cursor.at] === '|') {
    cursor.at += 1
    all.push(...sequence(cursor))
  }
  return bounded(all, cursor)
}

function sequence(cursor: Cursor): string[] {
  let heads = ['']
  while (cursor.at < cursor.text.length && !'|)]'.includes(cursor.text.charAt(cursor.at))) {
    const tails = part(cursor)
    heads = bounded(
      heads.flatMap((head) => tails.map((tail) => head + tail)),
      cursor,
    )
  }
  return heads
}

function part(cursor: Cursor): string[] {
  const open = cursor.text.charAt(cursor.at)
  if (open === '(' || open === '[') return group(cursor, open)
  const word = /[^([|)\]]*/y
  word.lastIndex = cursor.at
  const literal = word.exec(cursor.text)?.[0] ?? ''
  cursor.at += literal.length
  return [literal]
}

function group(cursor: Cursor, open: '(' | '['): string[] {
  cursor.at += 1
  const inner = choice(cursor)
  const close = open === '(' ? ')' : ']'
  if (cursor.text[cursor.at] !== close) throw new Error(`"${open}" without "${close}" in template: ${cursor.text}`)
  cursor.at += 1
  return open === '[' ? [...inner, ''] : inner
}

function bounded(sentences: string[], { text }: Cursor): string[] {
  if (sentences.length > limits.sentencesPerTemplate)
    throw new Error(`template yields over ${limits.sentencesPerTemplate} sentences: ${text}`)
  return sentences
}
