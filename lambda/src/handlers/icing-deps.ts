/** What the handlers of reminders, timer and preferences need, and what they all do with it. */
import type { HandlerInput } from 'ask-sdk-core'
import { localNow } from '../icing/clock'
import { lexemesOf } from '../icing/lexemes'
import { agreementIn, isAskingBack, isCancelling } from '../icing/plain'
import type { LocalNow, Situation } from '../icing/plan'
import { wishIn } from '../icing/read'
import { iceRules } from '../icing/rules'
import { isWish, type Wish } from '../icing/wish'
import type { Line } from '../locales/line'
import type { Alerts, PreferenceStore } from '../ports'
import { sayOf } from '../speech/say'
import type { Reading } from '../triage/assess'
import { setOf } from '../understanding/match'
import { scoreOf } from '../understanding/ranking'
import type { Heard } from '../understanding/understand'
import type { IcingFlow } from './icing-flow'
import { slotWish } from './icing-slots'
import type { Session } from './session'
import type { Turn } from './turn'

export interface IcingDeps {
  readonly alertsOf: (input: HandlerInput) => Alerts
  readonly preferences: PreferenceStore
  readonly now: () => Date
}

/** Whose preferences they are. */
export function listenerOf({ requestEnvelope: { context, session } }: HandlerInput): string {
  return context?.System?.user?.userId ?? session?.user?.userId ?? ''
}

/** A time or a duration as Alexa writes it in a slot: read as such, and not as speech. */
const written = /^(P(\d|T\d)|\d{2}:\d{2}|(MO|AF|EV|NI)$)/

/** The wish in all that was said, spoken or in slots. */
export function wishOf(turn: Turn, now: LocalNow): Wish {
  const texts = Object.values(turn.slots)
  const tokens = turn.heard.flatMap((heard, index) => (written.test(texts[index] ?? '') ? [] : heard.tokens))
  const weekday = new Date(Date.parse(now.date)).getUTCDay()
  return { ...wishIn(tokens, turn.pack.model.context.icing, weekday), ...slotWish(turn, now) }
}

/** A sentence that asks for reminders: by its subject, or by a word for it and a wish beside it, whatever else it is like. */
export function asksForReminders(turn: Turn): boolean {
  if (turn.kind !== 'intent' || about(turn, 'reminder-list')) return false
  if (about(turn, 'reminder-cancel')) return isFree(turn) && isAsLikelySet(turn)
  if (isOfAnother(turn)) return false
  if (about(turn, 'reminder-set')) return true
  const { icing } = turn.pack.model.context
  const isAsking = turn.heard.some(({ tokens }) => lexemesOf(tokens, icing).some(({ kind }) => kind === 'asking'))
  return isFree(turn) && isAsking && isWish(wishOf(turn, { date: turn.today(), minute: 0 }))
}

/** "Remind me to call my sister at four": of something that is not ice. */
function isOfAnother(turn: Turn): boolean {
  const { vocabulary, context } = turn.pack.model
  const known = [vocabulary.skip, vocabulary.cues.subjects, vocabulary.cues.questions ?? []].map(setOf)
  const isOfPlan = (word: string): boolean => context.icing.phrases.some(([phrase]) => phrase.includes(word))
  const names = ({ tokens, concepts }: Heard): boolean =>
    !concepts.has('ice') &&
    tokens.some(({ text, number }) => number === undefined && !known.some((words) => words.has(text)) && !isOfPlan(text))
  return isFree(turn) && !about(turn, 'reminder-set') && turn.heard.some((heard) => isIdle(heard) && names(heard))
}

/** How far idle talk must stand above setting reminders. */
const idleMargin = 0.5

function isIdle({ ranking }: Heard): boolean {
  return ranking[0]?.id === 'chatter' && ranking[0].score >= scoreOf(ranking, 'reminder-set') + idleMargin
}

/** "Cancel the rest of today", with no word of reminders. */
export function cancelsToday(turn: Turn): boolean {
  const { icing } = turn.pack.model.context
  const isSaid = turn.heard.some(({ tokens }) => isCancelling(tokens, icing))
  return isSaid && isToday(wishOf(turn, { date: turn.today(), minute: 0 }))
}

/** Whether today alone is meant. */
export function isToday({ start, days }: Wish): boolean {
  return start === 0 && days === 1
}

/** Where setting and cancelling are about as likely, the plan is the safer answer: it waits for a yes, and cancelling does not. */
function isAsLikelySet({ heard }: Turn): boolean {
  const score = (id: string): number => Math.max(...heard.map(({ ranking }) => scoreOf(ranking, id)))
  return score('reminder-set') > score('reminder-cancel') - closeMargin
}

const closeMargin = 0.4

/** A question of hers while one of ours is open: what else is in it is no yes ("what times exactly"). */
export function asksBack({ heard, pack: { model } }: Turn): boolean {
  return heard.some(({ tokens }) => isAskingBack(tokens, model.context.icing))
}

/** Whether something is said while a question of ours is open. */
export function isStep({ session: { flow }, kind }: Turn, ...steps: readonly IcingFlow['step'][]): boolean {
  return kind === 'intent' && flow?.name === 'icing' && steps.includes(flow.step)
}

/**
 * The answer to a question whether to set, start or erase something, which takes an explicit yes (platform facts 2.27): of free speech "fine" and
 * "me parece bien" are one, and "it is too often" is not, whatever it would be to a question about a sign.
 */
export function answerOf({ reading, heard, pack: { model } }: Turn): Reading | undefined {
  const agreements = heard.map(({ tokens }) => agreementIn(tokens, model.context.icing))
  if (agreements.includes('all')) return 'yes'
  return reading === 'yes' && agreements.length > 0 && !agreements.includes('first') ? 'unsure' : reading
}

/** Whether the listener's own words reached us, and not the name of some other intent. */
function isFree({ intent }: Turn): boolean {
  return intent === 'say-something' || intent === 'ask-about' || intent.startsWith('opening-')
}

/** Whether a turn names a subject. */
export function about({ subject }: Turn, id: string): boolean {
  return subject.kind === 'sure' && subject.id === id
}

/** The listener's clock and habits; undefined where her time zone can't be had. */
export async function situationOf(turn: Turn, alerts: Alerts, now: Date): Promise<(Situation & { readonly zone: string }) | undefined> {
  const zone = turn.session.timeZone ?? (await alerts.timeZone())
  if (zone === undefined) return undefined
  const { operationDay, wake, bed }: Session = turn.session
  return { zone, now: localNow(now, zone), operationDay, wake, bed, rules: iceRules(turn.clinic.plan) }
}

/** Plain words for what Alexa herself will say or show. */
export function wordsFor({ pack }: Turn, line: Line): string {
  return sayOf(pack)(line, { person: 'self', countryKnown: true })
}

/** Runs the work and speaks meanwhile if it takes long (platform facts 5.7). */
export async function speakingMeanwhile<T>(turn: Turn, alerts: Alerts, text: Line, work: Promise<T>): Promise<T> {
  const timer = setTimeout(() => void alerts.meanwhile(`<speak>${wordsFor(turn, text)}</speak>`), meanwhileAfterMs)
  try {
    return await work
  } finally {
    clearTimeout(timer)
  }
}

/** Two seconds after the request, of which the reading of it may have taken a few tenths. */
const meanwhileAfterMs = 1700
