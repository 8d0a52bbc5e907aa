import { type Context, standsAt } from './context'
import { setOf } from './match'
import type { Heard } from './understand'

/** A thing that is to be lifted but that the handout does not list. */
export const unlisted = 'unlisted'

/** The thing that is to be lifted: its id where the handout lists it, `unlisted` where another is named, undefined for none. */
export function itemIn(heard: readonly Heard[], { items, lifting }: Context): string | undefined {
  const sentences = heard.map(({ tokens }) => tokens.map(({ stem }) => stem))
  for (const stems of sentences) {
    const found = items.find(([phrase]) => stems.some((_, at) => standsAt(stems, at, phrase)))
    if (found !== undefined) return found[1]
  }
  return sentences.some((stems) => namesAThing(stems, lifting)) ? unlisted : undefined
}

function namesAThing(stems: readonly string[], { verbs, generic }: Context['lifting']): boolean {
  const verb = stems.findIndex((stem) => setOf(verbs).has(stem))
  return verb >= 0 && stems.slice(verb + 1).some((stem) => !setOf(generic).has(stem) && !setOf(verbs).has(stem))
}

/** Whether lifting, carrying or the like is spoken of. */
export function speaksOfLifting(heard: readonly Heard[], { lifting }: Context): boolean {
  return heard.some(({ tokens }) => tokens.some(({ stem }) => setOf(lifting.verbs).has(stem)))
}
