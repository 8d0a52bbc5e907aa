import { type Context, standsAt } from './context'
import type { Heard } from './understand'

/** The thing named that the handout lists among what not to lift, by id. */
export function itemIn(heard: readonly Heard[], { items }: Context): string | undefined {
  for (const { tokens } of heard) {
    const stems = tokens.map(({ stem }) => stem)
    const found = items.find(([phrase]) => stems.some((_, at) => standsAt(stems, at, phrase)))
    if (found !== undefined) return found[1]
  }
  return undefined
}
