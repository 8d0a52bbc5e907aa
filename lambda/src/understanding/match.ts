import type { Token } from './tokens'
import type { Element, Pattern, Vocabulary } from './vocabulary'

/** Where a concept stands: from its first word to its last. */
export interface Occurrence {
  readonly concept: string
  readonly start: number
  readonly end: number
}

export interface Match {
  readonly of: string
  /** The positions of the words that are the evidence, in order. */
  readonly words: readonly number[]
}

export interface Matches {
  readonly concepts: readonly Occurrence[]
  readonly found: readonly Match[]
}

type Spans = ReadonlyMap<number, readonly (readonly [start: number, end: number])[]>

const sets = new WeakMap<object, ReadonlySet<string>>()
/** A list as a set, made once. */
export function setOf(list: readonly string[]): ReadonlySet<string> {
  const known = sets.get(list)
  if (known !== undefined) return known
  const made = new Set(list)
  sets.set(list, made)
  return made
}

/** At most this many passed-over words between two words of a phrase. */
const skippable = 4

/** Every concept and every pattern of the vocabulary that stands in the sentence. Linear in its words for any one vocabulary. */
export function match(tokens: readonly Token[], vocabulary: Vocabulary): Matches {
  const skip = setOf(vocabulary.skip)
  const spans = new Map<number, [number, number][]>()
  const concepts: Occurrence[] = []
  const add = (concept: number, start: number, end: number): void => {
    const list = spans.get(concept)
    if (list === undefined) spans.set(concept, [[start, end]])
    else list.push([start, end])
    const name = vocabulary.concepts[concept]
    if (name !== undefined) concepts.push({ concept: name, start, end })
  }
  tokens.forEach((token, at) => {
    for (const key of keysOf(token)) {
      for (const { concept, more } of phrasesAt(vocabulary, key)) {
        const end = phraseEnd(tokens, at, more, skip)
        if (end !== undefined) add(concept, at, end)
      }
    }
    const { number } = token
    if (number !== undefined) for (const [concept, lo, hi] of vocabulary.ranges) if (number >= lo && number <= hi) add(concept, at, at)
  })
  const found: Match[] = []
  const tryAll = (patterns: readonly Pattern[], start: number, end: number): void => {
    for (const pattern of patterns) {
      const words = rest(tokens, pattern, 2, end, spans, skip)
      if (words !== undefined) found.push({ of: vocabulary.kinds[pattern[0]] as string, words: [...range(start, end), ...words] })
    }
  }
  tokens.forEach((token, at) => {
    for (const key of keysOf(token)) tryAll(own(vocabulary.patterns, key), at, at)
  })
  for (const [concept, list] of spans) {
    const patterns = own(vocabulary.patterns, `c:${concept}`)
    for (const [start, end] of list) tryAll(patterns, start, end)
  }
  return { concepts, found }
}

const none: readonly never[] = []

/** What stands under a key. A word such as "constructor" finds nothing, since what an object inherits is no list. */
function own<T>(table: Readonly<Record<string, readonly T[]>>, key: string): readonly T[] {
  const found: unknown = table[key]
  return Array.isArray(found) ? (found as readonly T[]) : none
}

interface Phrase {
  readonly concept: number
  /** The stems after the first. */
  readonly more: readonly string[]
}

const read = new WeakMap<object, Map<string, readonly Phrase[]>>()
/** The phrases that begin with a stem, read once. */
function phrasesAt({ phrases }: Vocabulary, key: string): readonly Phrase[] {
  const written: unknown = phrases[key]
  if (typeof written !== 'string') return none
  const known = read.get(phrases) ?? new Map<string, readonly Phrase[]>()
  read.set(phrases, known)
  const found = known.get(key)
  if (found !== undefined) return found
  const made = written.split(';').map((phrase): Phrase => {
    const [concept = '', ...more] = phrase.split(' ')
    return { concept: Number.parseInt(concept, 36), more }
  })
  known.set(key, made)
  return made
}

function keysOf(token: Token): readonly string[] {
  return [token.stem, `=${token.text}`]
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start + 1 }, (_, offset) => start + offset)
}

function says(token: Token | undefined, literal: string): boolean {
  return token !== undefined && (token.stem === literal || literal === `=${token.text}`)
}

function phraseEnd(tokens: readonly Token[], start: number, more: readonly string[], skip: ReadonlySet<string>): number | undefined {
  let at = start
  for (const literal of more) {
    let next = at + 1
    while (!says(tokens[next], literal)) {
      if (next - at > skippable || !skip.has(tokens[next]?.text ?? '')) return undefined
      next += 1
    }
    at = next
  }
  return at
}

/** The word positions of the elements from `index` on, or undefined. `last` is the last position taken. */
function rest(
  tokens: readonly Token[],
  elements: readonly Element[],
  index: number,
  last: number,
  spans: Spans,
  skip: ReadonlySet<string>,
): number[] | undefined {
  const element = elements[index]
  if (element === undefined) return []
  const gap = typeof element === 'number' && element < 0 ? -element : 0
  const target = gap > 0 ? elements[index + 1] : element
  const after = gap > 0 ? index + 2 : index + 1
  let free = gap
  for (let at = last + 1; at < tokens.length && at <= last + 1 + gap + skippable; at += 1) {
    for (const end of endsAt(tokens, at, target as Element, spans)) {
      const more = rest(tokens, elements, after, end, spans, skip)
      if (more !== undefined) return [...range(at, end), ...more]
    }
    if (!skip.has((tokens[at] as Token).text)) {
      free -= 1
      if (free < 0) return undefined
    }
  }
  return undefined
}

function endsAt(tokens: readonly Token[], at: number, target: Element, spans: Spans): readonly number[] {
  if (typeof target === 'string') return says(tokens[at], target) ? [at] : []
  return (spans.get(target) ?? []).filter(([start]) => start === at).map(([, end]) => end)
}
