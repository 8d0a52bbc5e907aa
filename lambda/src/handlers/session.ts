/**
 * What a session remembers: where a flow stands, of whom is spoken, the day of the operation. It lives in the session attributes and
 * nowhere else, and holds no answer about a symptom (decision 5).
 */
import { type SignId, signIds } from '../care/facts'
import { type ReadingId, readings } from '../care/reading'
import type { Line } from '../locales/line'
import { areTokens } from '../storage/row'
import { type Asking, type QuestionId, questions } from '../triage/checklist'
import { type Tier, tiers } from '../triage/tier'
import type { Person } from '../understanding/person'
import { type IcingFlow, readIcingFlow } from './icing-flow'

/** What a yes or no question of ours may offer. */
export const offered = ['checklist', 'emergency-signs'] as const
export type Offered = (typeof offered)[number]

export type Flow =
  | { readonly name: 'checklist'; readonly state: Asking }
  /** A yes or no question of ours is open: what a yes would start. */
  | { readonly name: 'offer'; readonly of: Offered }
  | { readonly name: 'clarify'; readonly ids: readonly [string, string] }
  | IcingFlow
  /** Something is read aloud in portions, and this one was the last. */
  | { readonly name: 'reading'; readonly of: ReadingId; readonly at: number }

export interface Session {
  /** Opened by "open …": answers end with a question. A one-shot answer closes. */
  readonly opened: boolean
  readonly flow?: Flow
  readonly person: Person
  readonly operationDay?: string
  readonly timeZone?: string
  /** Turns so far, so that no phrase comes twice in a row. */
  readonly turns: number
  /** Turns in a row that were not understood. */
  readonly misses: number
  readonly worst?: Tier
  /** The last answer, for "say that again", and how often it was said again. */
  readonly last?: readonly Line[]
  readonly repeats: number
  /** How she likes to be spoken to; the usual pace when absent. */
  readonly pace?: 'slow' | 'slowest'
  /** When she gets up and goes to bed, in minutes since midnight. */
  readonly wake?: number
  readonly bed?: number
  /** Our own offer of reminders may be made: it was not declined of late, as far as can be known. */
  readonly mayOffer?: true
  /** Preferences were read in this session. */
  readonly known?: true
  /** Reminders that stay, while others are still to be removed. */
  readonly keep?: readonly string[]
}

export const freshSession: Session = { opened: false, person: 'self', turns: 0, misses: 0, repeats: 0 }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const oneOf = <T extends string>(list: readonly T[], value: unknown): T | undefined => list.find((item) => item === value)
const count = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 100_000 ? value : 0
const day = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined

/** The session out of the attributes of a request. What does not have the right shape counts as not there. */
export function readSession(attributes: unknown): Session {
  if (!isObject(attributes)) return freshSession
  const flow = readFlow(attributes.flow)
  const operationDay = day(attributes.operationDay)
  const worst = oneOf(tiers, attributes.worst)
  const last = readLines(attributes.last)
  return {
    opened: attributes.opened === true,
    person: oneOf(['self', 'she', 'he', 'they'] as const, attributes.person) ?? 'self',
    turns: count(attributes.turns),
    misses: count(attributes.misses),
    repeats: count(attributes.repeats),
    ...(flow === undefined ? {} : { flow }),
    ...(operationDay === undefined ? {} : { operationDay }),
    ...(typeof attributes.timeZone === 'string' && attributes.timeZone.length < 64 ? { timeZone: attributes.timeZone } : {}),
    ...(worst === undefined ? {} : { worst }),
    ...(last === undefined ? {} : { last }),
    ...readHabits(attributes),
  }
}

type Habits = Pick<Session, 'pace' | 'wake' | 'bed' | 'mayOffer' | 'known' | 'keep'>

function readHabits({ pace, wake, bed, mayOffer, known, keep }: Readonly<Record<string, unknown>>): Habits {
  const slower = oneOf(['slow', 'slowest'] as const, pace)
  const isMinute = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1440
  return {
    ...(slower === undefined ? {} : { pace: slower }),
    ...(isMinute(wake) ? { wake } : {}),
    ...(isMinute(bed) ? { bed } : {}),
    ...(mayOffer === true ? { mayOffer } : {}),
    ...(known === true ? { known } : {}),
    ...(areTokens(keep) ? { keep } : {}),
  }
}

function readFlow(value: unknown): Flow | undefined {
  if (!isObject(value)) return undefined
  if (value.name === 'icing') return readIcingFlow(value)
  if (value.name === 'offer') {
    const of = oneOf(offered, value.of)
    return of === undefined ? undefined : { name: 'offer', of }
  }
  if (value.name === 'reading') {
    const of = oneOf(readings, value.of)
    return of === undefined || value.at !== count(value.at) ? undefined : { name: 'reading', of, at: value.at }
  }
  if (value.name === 'clarify' && Array.isArray(value.ids)) {
    const [first, second] = value.ids as unknown[]
    return isShort(first) && isShort(second) ? { name: 'clarify', ids: [first, second] } : undefined
  }
  if (value.name !== 'checklist' || !isObject(value.state)) return undefined
  const { question, open, again, emergencyOnly, worst } = value.state
  const id = oneOf(Object.keys(questions) as QuestionId[], question)
  if (id === undefined) return undefined
  const asked: readonly SignId[] = questions[id]
  const left = Array.isArray(open) ? signIds.filter((sign) => asked.includes(sign) && open.includes(sign)) : []
  const tier = oneOf(tiers, worst)
  return {
    name: 'checklist',
    state: {
      at: 'asking',
      question: id,
      open: left.length > 0 ? left : asked,
      again: again === true,
      emergencyOnly: emergencyOnly === true,
      ...(tier === undefined ? {} : { worst: tier }),
    },
  }
}

function readLines(value: unknown): readonly Line[] | undefined {
  if (!Array.isArray(value) || value.length > 8) return undefined
  const lines = value.filter((item): item is Line => isObject(item) && isShort(item.key) && areShort(item.vars) && areShort(item.words))
  return lines.length > 0 ? lines : undefined
}

/** What a line may carry: figures, times, names; never a text that somebody put there. */
function areShort(vars: unknown): boolean {
  return (
    vars === undefined ||
    (isObject(vars) &&
      Object.keys(vars).length <= 8 &&
      Object.entries(vars).every(([name, each]) => isShort(name) && (typeof each === 'number' || isShort(each))))
  )
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 80
}
