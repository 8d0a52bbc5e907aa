import type { Slot, slu } from 'ask-sdk-model'
import { builtInReader } from './built-in-types/reader'
import type { LocalDay } from './calendar'
import { isWithoutSpaces, type Word } from './heard'
import type { Language } from './language'
import type { ModelIntent, ModelSlot } from './model'
import type { Filled, SpanKind, Spans } from './sample-tree'
import type { SlotValues } from './slot-values'

/** A sentence with all that is needed to fill slots from it. */
export interface Sentence {
  readonly text: string
  readonly words: readonly Word[]
  readonly language: Language
  readonly today: () => LocalDay
  readonly types: ReadonlyMap<string, SlotValues>
}

const LONGEST_OPEN = 4
const LONGEST_OPEN_WITHOUT_SPACES = 12
const LONGEST_BUILT_IN = 9

/** Finds the runs of words that a slot can take: what its type knows, and a short run of anything for a type that is open. */
export function spansOf({ words, language, today, types }: Sentence): Spans {
  const keys = words.map(({ key }) => key)
  const found = new Map<string, ReturnType<Spans>>()
  const find = ({ type }: ModelSlot, from: number): { to: number; kind: SpanKind }[] => {
    const upTo = (longest: number): number[] => Array.from({ length: Math.min(longest, keys.length - from) }, (_, i) => from + i + 1)
    const values = types.get(type)
    const reader = values === undefined ? builtInReader(type) : undefined
    if (reader !== undefined) {
      return upTo(LONGEST_BUILT_IN)
        .filter((to) => reader(keys.slice(from, to), language, today) !== null)
        .map((to) => ({ to, kind: 'known' as const }))
    }
    const isKnown = (to: number): boolean => (values?.named(keys.slice(from, to)).length ?? 0) > 0
    const known = upTo(values?.longest ?? 0).filter(isKnown)
    return [
      ...known.map((to) => ({ to, kind: 'known' as const })),
      ...upTo(longestOpen(type, keys[from] ?? '', keys.length))
        .filter((to) => !known.includes(to))
        .map((to) => ({ to, kind: 'open' as const })),
    ]
  }
  return (slot, from) => {
    const id = `${slot.type} ${from}`
    const spans = found.get(id) ?? find(slot, from)
    found.set(id, spans)
    return spans
  }
}

/** The slots of an intent as Alexa sends them: all of them, with a value where one was heard. */
export function slotsOf(intent: ModelIntent, filled: readonly Filled[], sentence: Sentence): Record<string, Slot> {
  return Object.fromEntries(
    (intent.slots ?? []).map((slot) => {
      const place = filled.find((candidate) => candidate.slot.name === slot.name)
      return [slot.name, place === undefined ? emptySlot(slot) : filledSlot(slot, place, sentence)]
    }),
  )
}

function emptySlot({ name }: ModelSlot): Slot {
  return { name, confirmationStatus: 'NONE' }
}

function filledSlot({ name, type }: ModelSlot, { from, to }: Filled, sentence: Sentence): Slot {
  const { words, language, today, types } = sentence
  const keys = words.slice(from, to).map(({ key }) => key)
  const raw = sentence.text.slice(words[from]?.start, words[to - 1]?.end)
  const values = types.get(type)
  const value = values === undefined ? (builtInReader(type)?.(keys, language, today) ?? raw) : raw
  const resolutions = values === undefined ? {} : { resolutions: resolve(type, values, keys) }
  /** Alexa sends `source`; the SDK's type does not know it. */
  const slot = { name, value, confirmationStatus: 'NONE' as const, source: 'USER', ...resolutions }
  return slot
}

function resolve(type: string, values: SlotValues, keys: readonly string[]): slu.entityresolution.Resolutions {
  const authority = `amzn1.er-authority.echo-sdk.amzn1.ask.skill.simulator.${type}`
  const entities = values.named(keys)
  const resolution =
    entities.length === 0
      ? { authority, status: { code: 'ER_SUCCESS_NO_MATCH' } }
      : { authority, status: { code: 'ER_SUCCESS_MATCH' }, values: entities.map((value) => ({ value })) }
  return { resolutionsPerAuthority: [resolution as slu.entityresolution.Resolution] }
}

function longestOpen(type: string, key: string, all: number): number {
  if (type === 'AMAZON.SearchQuery') return all
  return isWithoutSpaces(key) ? LONGEST_OPEN_WITHOUT_SPACES : LONGEST_OPEN
}
