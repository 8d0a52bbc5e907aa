import type { Language, Unit } from '../language'
import { lexiconOf } from '../lexicon'
import { matchPattern, type Reader } from '../pattern'
import { readNumber } from './number'

type Amounts = Readonly<Partial<Record<Unit, number>>>

const UNITS: readonly Unit[] = ['S', 'M', 'H', 'D', 'W', 'MO', 'Y']
const SMALLER: Readonly<Partial<Record<Unit, readonly [number, Unit]>>> = {
  M: [60, 'S'],
  H: [60, 'M'],
  D: [24, 'H'],
  W: [7, 'D'],
  MO: [30, 'D'],
  Y: [12, 'MO'],
}

/** AMAZON.DURATION: ISO 8601, in the units that were said ("ninety minutes" is PT90M). */
export function readDuration(words: readonly string[], language: Language): string | null {
  const amounts = readAmounts(words, language)
  return amounts === null ? null : toIso(amounts)
}

/** The captured unit of a pattern, as its place in the list of units. */
export function unitReader(language: Language): Reader {
  const { units } = lexiconOf(language)
  return (words) => {
    const unit = words.length === 1 ? units.get(words[0] ?? '') : undefined
    return unit === undefined ? null : UNITS.indexOf(unit)
  }
}

/** The unit at such a place. */
export function unitAt(place: number | undefined): Unit {
  return UNITS[place ?? 3] ?? 'D'
}

function readAmounts(words: readonly string[], language: Language): Amounts | null {
  const single = readOne(words, language)
  if (single !== null) return single
  const { durationJoiners } = lexiconOf(language)
  for (let cut = words.length - 1; cut > 1; cut--) {
    const first = readOne(words.slice(0, cut), language)
    if (first === null) continue
    const rest = readAmounts(words.slice(durationJoiners.has(words[cut] ?? '') ? cut + 1 : cut), language)
    if (rest !== null && Object.keys(rest).every((unit) => !(unit in first))) return { ...first, ...rest }
  }
  return null
}

function readOne(words: readonly string[], language: Language): Amounts | null {
  const readers = { n: (run: readonly string[]) => readNumber(run, language), u: unitReader(language) }
  for (const [pattern, meaning] of language.durations) {
    const captures = matchPattern(pattern, words, readers)
    if (captures === null) continue
    const count = meaning.count ?? (captures.n ?? 0) + (meaning.more ?? 0)
    return split(count, meaning.unit ?? unitAt(captures.u))
  }
  return null
}

function split(count: number, unit: Unit): Amounts {
  const whole = Math.floor(count)
  const [factor, smaller] = SMALLER[unit] ?? [1, unit]
  if (whole === count || smaller === unit) return { [unit]: count }
  const rest = Math.round((count - whole) * factor)
  return whole === 0 ? { [smaller]: rest } : { [unit]: whole, [smaller]: rest }
}

function toIso(amounts: Amounts): string {
  const part = (unit: Unit, letter: string): string => (amounts[unit] === undefined ? '' : `${amounts[unit]}${letter}`)
  const clock = part('H', 'H') + part('M', 'M') + part('S', 'S')
  return `P${part('Y', 'Y')}${part('MO', 'M')}${part('W', 'W')}${part('D', 'D')}${clock === '' ? '' : `T${clock}`}`
}
