import type { ModelIntent } from './model'
import type { Filled } from './sample-tree'
import type { SlotValues } from './slot-values'
import type { Sentence } from './slots'

/** A slot value found in a sentence, by the name of its type. */
export type Found = Omit<Filled, 'slot'> & { readonly type: string }

/** The longest known value that starts at each word, of every type, without overlaps within a type. */
export function knownValues({ words }: Sentence, types: ReadonlyMap<string, SlotValues>): Found[] {
  const keys = words.map(({ key }) => key)
  return [...types].flatMap(([type, values]) => {
    const found: Found[] = []
    for (let from = 0; from < keys.length; from++) {
      for (let to = Math.min(keys.length, from + values.longest); to > from; to--) {
        if (values.named(keys.slice(from, to)).length === 0) continue
        found.push({ type, from, to, kind: 'known' })
        from = to - 1
        break
      }
    }
    return found
  })
}

/** The slots of an intent that what was found can fill. */
export function slotsFrom(intent: ModelIntent, found: readonly Found[]): Filled[] {
  return (intent.slots ?? []).flatMap((slot) => {
    const place = found.find(({ type }) => type === slot.type)
    return place === undefined ? [] : [{ slot, from: place.from, to: place.to, kind: place.kind }]
  })
}
