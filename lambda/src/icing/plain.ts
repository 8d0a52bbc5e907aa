/** Sentences that hold nothing but words of time, or of agreement. */
import type { Token } from '../understanding/tokens'
import { type Lexeme, lexemesOf } from './lexemes'
import type { IcingWords } from './words'

/** Kinds that tell of a time by themselves; a number may be one of the telephone, and "all night" may belong to a complaint. */
const telling: readonly Lexeme['kind'][] = [
  'every',
  'gap',
  'minutes',
  'minute',
  'hour',
  'day',
  'week',
  'half-past',
  'clock',
  'part',
  'from',
  'until',
  'between',
  'before',
  'after',
  'only-today',
  'ahead',
  'weekday',
  'agree',
]

/** "Fifteen minutes please", "from nine to six", "me parece bien". A sentence with a "no" in it may deny or complain, and is none. */
export function isTimeAlone(tokens: readonly Token[], words: IcingWords): boolean {
  const kinds = lexemesOf(tokens, words).map(({ kind }) => kind)
  return kinds.some((kind) => telling.includes(kind)) && !kinds.some((kind) => kind === 'unknown' || kind === 'not')
}

/** "Cancel the rest of today", "cancela los de hoy": a word that takes away, and of the rest nothing but time. */
export function isCancelling(tokens: readonly Token[], words: IcingWords): boolean {
  const kinds = lexemesOf(tokens, words).map(({ kind }) => kind)
  return kinds.includes('cancelling') && !kinds.some((kind) => kind === 'unknown' || kind === 'not')
}

/** What is left of a sentence without its words of agreement; undefined where it has none. */
export function besideAgreement(tokens: readonly Token[], { phrases }: IcingWords): readonly Token[] | undefined {
  const rest: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = phrases.find(([phrase, kind]) => kind === 'agree' && phrase.every((word, offset) => tokens[at + offset]?.text === word))
    if (found === undefined) rest.push(tokens[at] as Token)
    at += found?.[0].length ?? 1
  }
  return rest.length < tokens.length ? rest : undefined
}
