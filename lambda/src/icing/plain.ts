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

/** "What times exactly", "how many is that": it asks, and agrees to nothing. */
export function isAskingBack(tokens: readonly Token[], words: IcingWords): boolean {
  return lexemesOf(tokens, words).some(({ kind }) => kind === 'question')
}

/**
 * A yes to "shall I set them": words of agreement and nothing else ("all"), or a plain yes at the beginning with no "but" after it ("first").
 * "It is too often" and "earlier" are neither.
 */
export function agreementIn(tokens: readonly Token[], words: IcingWords): 'all' | 'first' | undefined {
  const kinds = lexemesOf(tokens, words).map(({ kind }) => kind)
  if (kinds.some((kind) => against.includes(kind))) return undefined
  if (kinds.every((kind) => beside.includes(kind))) return kinds.some((kind) => kind === 'yes' || kind === 'agree') ? 'all' : undefined
  return kinds.slice(0, 2).includes('yes') ? 'first' : undefined
}

const against: readonly Lexeme['kind'][] = ['not', 'but', 'question', 'instead']
const beside: readonly Lexeme['kind'][] = ['yes', 'agree', 'and', 'for', 'at']
