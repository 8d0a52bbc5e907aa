import { type Context, standsIn } from './context'
import { setOf } from './match'
import type { Token } from './tokens'

/** Of whom the listener speaks: herself, or another; `they` when it is not known whether a woman or a man. */
export type Person = 'self' | 'she' | 'he' | 'they'

const others = ['she', 'he', 'they'] as const

/**
 * Who is spoken of, or undefined when nothing tells. Someone named wins over "I" ("can I give my mom ice"), unless that one only
 * reports ("my wife says I should call").
 */
export function personIn(tokens: readonly Token[], { people }: Context): Person | undefined {
  const has = (list: readonly string[]): boolean => tokens.some(({ text }) => setOf(list).has(text))
  const speaksOfSelf = has(people.self)
  if (speaksOfSelf && has(people.reporting)) return 'self'
  const named = others.find((person) => has(people[person]))
  if (named === 'they') return others.find((person) => has(people.pronouns[person])) ?? 'they'
  if (named !== undefined) return named
  const isOfSelf = (text: string): boolean => speaksOfSelf && setOf(people.treating).has(text)
  const means = (person: (typeof others)[number]): boolean =>
    tokens.some(({ text }) => setOf(people.pronouns[person]).has(text) && !isOfSelf(text))
  const meant = has(people.staff) ? undefined : others.find(means)
  return meant ?? (speaksOfSelf || has(people.own) ? 'self' : undefined)
}

/** "May I …", "is it safe to …", "when can she …": asked about somebody's own doing, not of Alexa ("can you play music"). */
export function isOwnQuestion(tokens: readonly Token[], context: Context): boolean {
  const words = tokens.map(({ text }) => text)
  const { asking } = context
  if (standsIn(words, asking.impersonal)) return true
  return standsIn(words, asking.personal) && personIn(tokens, context) !== undefined
}
