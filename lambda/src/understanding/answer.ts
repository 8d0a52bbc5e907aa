import type { Reading } from '../triage/assess'
import { beginning, type Context, itself, phraseAt, standsAt, standsIn } from './context'
import type { Token } from './tokens'

/**
 * A yes, a no, or neither, out of an answer in a sentence. Any doubt is unsure; else the longest phrase at each place counts ("I don't
 * think so" is a no), and a yes and a no together are unsure unless the no comes first. Undefined is no answer at all.
 */
export function readingIn(tokens: readonly Token[], { answers }: Context): Reading | undefined {
  const words = tokens.map(({ text }) => text)
  if (standsIn(words, answers.unsure)) return 'unsure'
  const heard = new Set<string>()
  for (let at = 0; at < words.length; ) {
    let longest = 0
    let kind: string | undefined
    for (const [name, phrases] of Object.entries(answers)) {
      for (const phrase of beginning(phrases, words[at] as string, itself)) {
        const length = phrase.filter((word) => word !== '$').length
        if (length > longest && standsAt(words, at, phrase)) {
          longest = length
          kind = name
        }
      }
    }
    if (kind !== undefined) heard.add(kind)
    at += Math.max(1, longest)
  }
  if (heard.has('unclear')) return undefined
  if (heard.has('yes') && heard.has('no')) return phraseAt(words, 0, answers.no) !== undefined ? 'no' : 'unsure'
  return heard.has('yes') ? 'yes' : heard.has('no') ? 'no' : undefined
}
