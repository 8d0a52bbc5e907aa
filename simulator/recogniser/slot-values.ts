import { keysOf } from './heard'
import type { ModelType } from './model'

export interface Entity {
  readonly id: string
  readonly name: string
}

/** The values and synonyms of one slot type. */
export interface SlotValues {
  readonly longest: number
  /** The entities that exactly these words name; more than one where synonyms are shared. */
  named(words: readonly string[]): readonly Entity[]
}

/** Indexes the values of a custom slot type by their words. */
export function slotValues(type: ModelType): SlotValues {
  const byWords = new Map<string, Entity[]>()
  let longest = 0
  for (const { id, name } of type.values) {
    for (const phrase of [name.value, ...(name.synonyms ?? [])]) {
      const keys = keysOf(phrase)
      if (keys.length === 0) continue
      longest = Math.max(longest, keys.length)
      const entities = byWords.get(keys.join(' ')) ?? []
      if (!entities.some((entity) => entity.name === name.value)) entities.push({ id: id ?? '', name: name.value })
      byWords.set(keys.join(' '), entities)
    }
  }
  return { longest, named: (words) => byWords.get(words.join(' ')) ?? [] }
}
