/** A sentence as the small words that a plan is made of; all other words only part them. */
import { beginning, standsAt } from '../understanding/context'
import type { Token } from '../understanding/tokens'
import type { IcingWords, Kind } from './words'

export interface Lexeme {
  readonly kind: Kind | 'time' | 'unknown'
  readonly value: number
}

/** The lexemes of a sentence, the longest phrase at each place; articles and the like are left out. */
export function lexemesOf(tokens: readonly Token[], { phrases }: IcingWords): readonly Lexeme[] {
  const words = tokens.map(({ text }) => text)
  const lexemes: Lexeme[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token
    const found = beginning(phrases, token.text, ([phrase]) => phrase).find(([phrase]) => standsAt(words, at, phrase))
    if (found !== undefined) {
      if (found[1] !== 'skip') lexemes.push({ kind: found[1], value: found[2] })
      at += found[0].length
      continue
    }
    lexemes.push(...single(token, phrases))
    at += 1
  }
  return lexemes
}

/** A number, `8:30`, `7am`, or a word that says nothing here. */
function single({ text, number }: Token, phrases: IcingWords['phrases']): readonly Lexeme[] {
  if (number !== undefined) return [{ kind: 'number', value: number }]
  const [, hour, minute, suffix] = /^(\d{1,2})(?:[:.](\d{2}))?([a-z.]*)$/.exec(text) ?? []
  const part = suffix === undefined || suffix === '' ? undefined : phrases.find(([phrase, kind]) => kind === 'part' && phrase[0] === suffix)
  if (hour === undefined || Number(hour) > 24 || Number(minute ?? 0) > 59 || (suffix !== '' && part === undefined))
    return [{ kind: 'unknown', value: 0 }]
  const time: Lexeme =
    minute === undefined ? { kind: 'number', value: Number(hour) } : { kind: 'time', value: Number(hour) * 60 + Number(minute) }
  return part === undefined ? [time] : [time, { kind: 'part', value: part[2] }]
}
