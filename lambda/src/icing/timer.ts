/** The icing timer: 10 to 20 minutes (fact ice-duration), 15 unless said. */
import type { Span } from '../care/care-plan'
import type { Token } from '../understanding/tokens'
import { durationAt } from './duration'
import { withoutDenied } from './instead'
import { type Lexeme, lexemesOf } from './lexemes'
import type { IcingWords } from './words'

export interface Icing {
  readonly minutes: number
  /** What was asked for lies outside the handout's range, and these minutes are the nearest that do not. */
  readonly outside: boolean
}

/** The minutes for what was asked; for nothing said, the middle of the range. */
export function icingFor(asked: number | undefined, { least, most }: Span): Icing {
  if (asked === undefined) return { minutes: Math.round((least + most) / 2), outside: false }
  const minutes = Math.min(most, Math.max(least, Math.round(asked)))
  return { minutes, outside: minutes !== asked }
}

/** The minutes that a sentence names, as a duration or, where minutes are what was asked for, as a bare number. */
export function minutesIn(tokens: readonly Token[], words: IcingWords, bare = false): number | undefined {
  const { lexemes } = withoutDenied(lexemesOf(tokens, words))
  for (let at = 0; at < lexemes.length; at += 1) {
    const duration = durationAt(lexemes, at)
    // "For the hour" and "the minutes" name no number.
    if (duration !== undefined && !(lexemes[at]?.kind === 'minute' || lexemes[at]?.kind === 'hour')) return duration.minutes
  }
  const numbers = lexemes.filter(({ kind }) => kind === 'number').map(({ value }) => value)
  return bare && numbers.length > 0 ? numbers.reduce((sum, each) => sum + each, 0) : undefined
}

/** What may stand beside the minutes where nothing else is said. */
const besideMinutes: readonly Lexeme['kind'][] = ['number', 'article', 'minute', 'minutes', 'for', 'past', 'and', 'until', 'yes', 'agree']

/** "Fifteen minutes please", "un cuarto de hora": minutes and nothing else. */
export function isMinutesAlone(tokens: readonly Token[], words: IcingWords): boolean {
  const lexemes = lexemesOf(tokens, words)
  return minutesIn(tokens, words) !== undefined && lexemes.every(({ kind }) => besideMinutes.includes(kind))
}
