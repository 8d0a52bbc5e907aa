/** What is taken back in a sentence and what comes in its place: "not nine but ten", "every two hours, not every hour", "ten instead of nine". */
import { asList, dayLength, type Minute, type Said, saidAt } from './clock-time'
import { durationAt } from './duration'
import type { Lexeme } from './lexemes'
import type { Wish } from './wish'

/** Clock times that are not wanted, and those that are in their place. */
export interface Instead {
  readonly of: readonly Said[]
  readonly by: readonly Said[]
  /** It may be the other way about: "a las nueve no, a las diez" and "a las nueve, no a las diez" sound alike. */
  readonly either?: true
}

export interface Kept {
  readonly lexemes: readonly Lexeme[]
  /** The clock times that were taken back. */
  readonly of: readonly Said[]
  readonly either?: true
}

/** A sentence without what it takes back. */
export function withoutDenied(said: readonly Lexeme[]): Kept {
  const lexemes: Lexeme[] = []
  const of: Said[] = []
  let either = false
  for (let at = 0; at < said.length; ) {
    const denied = isDenial(said, at) ? deniedAt(said, at + 1) : undefined
    if (denied === undefined) {
      // A "no" that stands before a wish answers our question ("no, a las diez"), and denies nothing of the wish.
      if (at > 0 || !isAnswer(said)) lexemes.push(said[at] as Lexeme)
      at += 1
      continue
    }
    of.push(...denied.times)
    either ||= at > 0 && said[at]?.value === 1 && said[denied.next - 1]?.kind !== 'but'
    at = denied.next
  }
  return { lexemes, of, ...(either ? { either } : {}) }
}

const bounds = ['before', 'after', 'until', 'from', 'between', 'instead']

function isAnswer([first, second, ...rest]: readonly Lexeme[]): boolean {
  const isBound = second !== undefined && bounds.includes(second.kind)
  return first?.kind === 'not' && first.value === 1 && second !== undefined && !isBound && !rest.some(({ kind }) => kind === 'but')
}

function isDenial(lexemes: readonly Lexeme[], at: number): boolean {
  const { kind } = lexemes[at] as Lexeme
  return kind === 'instead' || kind === 'cancelling' || (kind === 'not' && (at > 0 || !isAnswer(lexemes)))
}

/** The times after a denial, or a duration where another one stands in the sentence. */
function deniedAt(lexemes: readonly Lexeme[], start: number): { readonly times: readonly Said[]; readonly next: number } | undefined {
  const but = lexemes.findIndex(({ kind }, at) => at > start && kind === 'but')
  const times: Said[] = []
  let at = start
  for (let next = skipped(lexemes, at); next < lexemes.length; next = skipped(lexemes, at)) {
    const said = saidAt(lexemes, next)
    if (said === undefined || (times.length > 0 && at >= but)) break
    times.push({ minute: said.minute, sure: said.sure })
    at = said.next
  }
  if (times.length > 0) return { times, next: lexemes[at]?.kind === 'but' ? at + 1 : at }
  const lapse = durationAt(lexemes, lexemes[start]?.kind === 'every' ? start + 1 : start)
  if (lapse === undefined) return undefined
  if (lexemes[lapse.next]?.kind === 'but') return { times, next: lapse.next + 1 }
  const others = [...lexemes.slice(0, start - 1), { kind: 'unknown', value: 0 } as const, ...lexemes.slice(lapse.next)]
  return others.some((_, place) => durationAt(others, place) !== undefined) ? { times, next: lapse.next } : undefined
}

function skipped(lexemes: readonly Lexeme[], at: number): number {
  return ['at', 'and', 'every'].includes(lexemes[at]?.kind ?? '') ? skipped(lexemes, at + 1) : at
}

const half = dayLength / 2

/** The wish that comes of it, beside the one before; `ends` are the first and the last time of a plan that has a gap. */
export function replaced(before: Wish, { of, by, either }: Instead, ends: Pick<Wish, 'from' | 'until'>): Wish {
  const { times } = before
  const planned = times ?? [ends.from, ends.until].filter((end) => end !== undefined)
  const isPlanned = (list: readonly Said[]): boolean => list.some((said) => planned.some((time) => isSaid(said, time)))
  if (either === true && !isPlanned(of) && isPlanned(by)) return replaced(before, { of: by, by: of }, ends)
  if (times !== undefined) {
    const kept = times.filter((time) => !of.some((said) => isSaid(said, time)))
    const gone = times.filter((time) => !kept.includes(time))
    const added = by.map((said, index) => near(said, gone[Math.min(index, gone.length - 1)]))
    const all = kept.length < times.length ? [...new Set([...kept, ...added])].sort((a, b) => a - b) : added
    return all.length > 0 ? { times: all } : {}
  }
  const [said] = by
  if (said === undefined) return shortened(before, of, ends)
  const isEnd = (end: Minute | undefined): end is Minute => by.length === 1 && end !== undefined && of.some((each) => isSaid(each, end))
  if (isEnd(ends.from)) return { from: near(said, ends.from) }
  if (isEnd(ends.until)) return { until: near(said, ends.until) }
  return { times: asList(by) }
}

/** "Skip the eight o'clock one": a plan with a gap begins a gap later, or ends a gap earlier. */
function shortened({ gap = usualGap }: Wish, of: readonly Said[], { from, until }: Pick<Wish, 'from' | 'until'>): Wish {
  const isTaken = (end: Minute | undefined): end is Minute => end !== undefined && of.some((each) => isSaid(each, end))
  if (from === until) return {}
  if (isTaken(from)) return { from: from + gap }
  return isTaken(until) ? { until: until - gap } : {}
}

const usualGap = 120

function isSaid({ minute, sure }: Said, time: Minute): boolean {
  return sure ? minute % dayLength === time % dayLength : minute % half === time % half
}

/** The time nearest to the one that it replaces: after "one" in the afternoon, "two" is in the afternoon too. */
function near(said: Said, time: Minute | undefined): Minute {
  if (time === undefined || said.sure) return asList([said])[0] as Minute
  const candidates = [0, half, dayLength].map((shift) => (said.minute % half) + shift)
  return candidates.reduce((best, each) => (Math.abs(each - time) < Math.abs(best - time) ? each : best))
}
