import { keysOf } from './heard'

/** Reads a run of words as a number, or not at all. */
export type Reader = (words: readonly string[]) => number | null
export type Captures = Readonly<Record<string, number>>
type Part = { readonly capture: string } | { readonly words: readonly string[]; readonly optional: boolean }

const LONGEST_CAPTURE = 6
const compiled = new Map<string, readonly Part[]>()

/**
 * Matches words against a pattern of a language table: plain words, `past|after` for alternatives, `the?` for
 * what may be left out, `{n}` for what the reader of that name understands.
 */
export function matchPattern(pattern: string, words: readonly string[], readers: Readonly<Record<string, Reader>>): Captures | null {
  return matchFrom(partsOf(pattern), 0, words, 0, readers)
}

function matchFrom(
  parts: readonly Part[],
  at: number,
  words: readonly string[],
  from: number,
  readers: Readonly<Record<string, Reader>>,
): Captures | null {
  const part = parts[at]
  if (part === undefined) return from === words.length ? {} : null
  if (!('capture' in part)) {
    const word = words[from]
    const taken = word !== undefined && part.words.includes(word) ? matchFrom(parts, at + 1, words, from + 1, readers) : null
    return taken ?? (part.optional ? matchFrom(parts, at + 1, words, from, readers) : null)
  }
  for (let to = Math.min(words.length, from + LONGEST_CAPTURE); to > from; to--) {
    const value = readers[part.capture]?.(words.slice(from, to)) ?? null
    const rest = value === null ? null : matchFrom(parts, at + 1, words, to, readers)
    if (value !== null && rest !== null) return { ...rest, [part.capture]: value }
  }
  return null
}

function partsOf(pattern: string): readonly Part[] {
  const known = compiled.get(pattern)
  if (known !== undefined) return known
  const parts = pattern.split(' ').flatMap(partOf)
  compiled.set(pattern, parts)
  return parts
}

function partOf(source: string): Part[] {
  if (source.startsWith('{')) return [{ capture: source.slice(1, -1) }]
  const optional = source.endsWith('?')
  const choices = source.replace('?', '').split('|').map(keysOf)
  if (choices.every((keys) => keys.length === 1)) return [{ words: choices.flat(), optional }]
  return (choices[0] ?? []).map((key) => ({ words: [key], optional }))
}
