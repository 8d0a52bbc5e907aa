/** One turn: the request as the handlers need it, read once before any of them is asked. */
import type { HandlerInput } from 'ask-sdk-core'
import type { IntentRequest, Slot } from 'ask-sdk-model'
import type { Clinic } from '../care/care-plan'
import { type SignId, signIds } from '../care/facts'
import { planAnswer } from '../care/plan-answer'
import { isTopic, type TopicId, topics } from '../care/topics'
import { isTimeAlone } from '../icing/plain'
import type { Pack } from '../locales/pack'
import type { Reading } from '../triage/assess'
import type { Emergency } from '../triage/emergency-number'
import { readingIn } from '../understanding/answer'
import { itemIn, speaksOfLifting, unlisted } from '../understanding/item'
import { likeness } from '../understanding/likeness'
import { isOwnQuestion, type Person, personIn } from '../understanding/person'
import type { HeardSign } from '../understanding/signs'
import { type Choosing, type Subject, subjectOf } from '../understanding/topic'
import { fragment, type Heard, hear } from '../understanding/understand'
import { type LocalDate, operationDayIn } from '../understanding/when'
import { readSession, type Session } from './session'

export interface Turn {
  readonly kind: 'launch' | 'intent' | 'other'
  /** The intent's name without "AMAZON." and "Intent", in kebab case: `help`, `ice-duration`, `answer-yes`. */
  readonly intent: string
  readonly slots: Readonly<Record<string, string>>
  readonly isNew: boolean
  readonly session: Session
  readonly pack: Pack
  readonly emergency: Emergency
  readonly clinic: Clinic
  readonly screen: boolean
  /** The listener's own date. The first look at a calendar is slow: only those who need it ask. */
  readonly today: () => LocalDate
  readonly signs: readonly HeardSign[]
  readonly subject: Subject
  readonly reading: Reading | undefined
  /** The listed thing that is to be lifted. */
  readonly item: string | undefined
  readonly heard: readonly Heard[]
  /** She has heard the disclaimer before, as far as is remembered. */
  readonly disclaimerHeard?: boolean
}

/** What `readTurn` needs beside the request. */
export interface Surroundings {
  readonly pack: Pack
  readonly emergency: Emergency
  readonly clinic: Clinic
  readonly today: () => LocalDate
}

/** Reads a request. Every slot's raw value is listened to for warning signs, whatever the intent (decision 2). */
export function readTurn({ requestEnvelope }: HandlerInput, { pack, emergency, clinic, today }: Surroundings): Turn {
  const { request } = requestEnvelope
  const session = readSession(requestEnvelope.session?.attributes)
  const isIntent = request.type === 'IntentRequest'
  const intent = isIntent ? kebab((request as IntentRequest).intent.name) : ''
  const slots = isIntent ? slotTexts((request as IntentRequest).intent.slots) : {}
  const opening = pack.model.context.openings[intent]
  const heard = Object.values(slots).map((text) => hear(opening === undefined ? text : `${opening} ${text}`, pack.model))
  const main = longest(heard)
  const own = signIds.find((id) => id === intent)
  const inChecklist = session.flow?.name === 'checklist'
  const signsIn = (each: Heard): readonly HeardSign[] =>
    signsOf(each, intent, !inChecklist && isTimeAlone(each.tokens, pack.model.context.icing))
  const signs = [
    ...heard.flatMap((each) => signsIn(each)),
    ...(own === undefined ? [] : [{ id: own as SignId, status: 'present' as const, evidence: intent }]),
  ]
  const tokens = heard.flatMap((each) => each.tokens)
  const operationDay = operationDayIn(tokens, pack.model.context, today)
  const item = itemIn(heard, pack.model.context)
  const ranked = named(intent) ?? subjectOf(main?.ranking ?? [], choosing(pack, clinic, isOwnQuestion(tokens, pack.model.context)))
  const subject: Subject =
    named(intent) === undefined && asksToLift(item, main, ranked, pack) ? { kind: 'sure', id: 'activity-lift' } : ranked
  return {
    kind: request.type === 'LaunchRequest' ? 'launch' : isIntent ? 'intent' : 'other',
    intent,
    slots,
    isNew: requestEnvelope.session?.new === true,
    session: {
      ...session,
      opened: session.opened || request.type === 'LaunchRequest',
      person: personOf(personIn(tokens, pack.model.context), subject, session),
      ...(operationDay === undefined ? {} : { operationDay }),
    },
    pack,
    emergency,
    clinic,
    screen: requestEnvelope.context?.System?.device?.supportedInterfaces?.['Alexa.Presentation.APL'] !== undefined,
    today,
    signs,
    subject,
    reading: answered(intent) ?? readingIn(tokens, pack.model.context),
    item,
    heard,
  }
}

/** `IceDurationIntent` → `ice-duration`, `AMAZON.HelpIntent` → `help`. */
export function kebab(name: string): string {
  return name
    .replace(/^AMAZON\./, '')
    .replace(/Intent$/, '')
    .replace(/(?<=.)([A-Z])/g, '-$1')
    .toLowerCase()
}

function slotTexts(slots: Readonly<Record<string, Slot>> | undefined): Record<string, string> {
  if (typeof slots !== 'object' || slots === null) return {}
  return Object.fromEntries(
    Object.entries(slots).flatMap(([name, slot]): [string, string][] =>
      typeof slot?.value === 'string' && slot.value !== '' ? [[name, slot.value]] : [],
    ),
  )
}

/** Where "I" is whoever listens: "what should I watch for" says nothing of who was operated on. */
const listening = ['when-to-call', 'read-rules']

function personOf(heard: Person | undefined, subject: Subject, { person }: Session): Person {
  return heard === undefined || (heard === 'self' && subject.kind === 'sure' && listening.includes(subject.id)) ? person : heard
}

/** The free-text slots carry the sentence itself; of other intents the name says what it is about. */
const free = ['say-something', 'ask-about', 'fallback']
const answers: Readonly<Record<string, Reading>> = {
  yes: 'yes',
  no: 'no',
  'answer-yes': 'yes',
  'answer-no': 'no',
  'answer-unsure': 'unsure',
}

function named(intent: string): Subject | undefined {
  return intent === '' || free.includes(intent) || intent.startsWith('opening-') ? undefined : { kind: 'sure', id: intent }
}

/**
 * The signs in a piece of speech. Of a few words out of a sentence whose intent is known ("cast iron skillet"), or of words of time alone
 * ("fifteen minutes please"), only those that a word speaks for.
 */
function signsOf({ signs, tokens }: Heard, intent: string, isTime: boolean): readonly HeardSign[] {
  const isScrap = named(intent) !== undefined && tokens.length <= fragment + 1
  return isScrap || isTime ? signs.filter(({ evidence }) => evidence !== likeness) : signs
}

function answered(intent: string): Reading | undefined {
  return Object.hasOwn(answers, intent) ? answers[intent] : undefined
}

function longest(heard: readonly Heard[]): Heard | undefined {
  return heard.reduce<Heard | undefined>(
    (best, each) => (best === undefined || each.tokens.length > best.tokens.length ? each : best),
    undefined,
  )
}

/** How near the top lifting must be ranked for "may she pick up the baby" to be about it. */
const nearTop = 0.4

/** "Groceries?", "may she pick up the baby": a listed thing with hardly a word more, or with a verb of lifting, asks about lifting it. */
function asksToLift(item: string | undefined, main: Heard | undefined, subject: Subject, { model }: Pack): boolean {
  if (item === undefined || main === undefined || (subject.kind === 'sure' && subject.id === 'activity-lift')) return false
  if (main.tokens.length <= fragment)
    return item !== unlisted && (subject.kind === 'unknown' || (subject.kind === 'sure' && !isAnswered(subject.id)))
  const lift = main.ranking.find(({ id }) => id === 'activity-lift')
  return lift !== undefined && lift.score >= (main.ranking[0]?.score ?? 0) - nearTop && speaksOfLifting([main], model.context)
}

function choosing(pack: Pack, clinic: Clinic, ownQuestion: boolean): Choosing {
  const names = pack.words.topic
  const answeredByPlan = (id: string): boolean => isTopic(id) && planAnswer(id, {}, clinic) !== undefined
  const alike = (a: string, b: string): boolean => sameAnswer(a, b) && !answeredByPlan(a) && !answeredByPlan(b)
  return { alike, nameable: (id) => typeof names === 'object' && names[id] !== undefined, isCare: isTopic, isAnswered, ownQuestion }
}

const answerless = ['chatter', 'denied', 'operation-day']

function isAnswered(id: string): boolean {
  return isTopic(id) ? topics[id].facts.length > 0 : !answerless.includes(id) && !id.startsWith('sign-')
}

/** Topics with the same facts, or both without any, get the same answer: there is nothing to ask between them. */
function sameAnswer(a: string, b: string): boolean {
  if (!isTopic(a) || !isTopic(b)) return a.startsWith('sign-') && b.startsWith('sign-')
  const [one, other] = [topics[a as TopicId], topics[b as TopicId]]
  return one.facts.length === 0 ? other.facts.length === 0 : one.facts.some((fact) => (other.facts as readonly string[]).includes(fact))
}

const turns = new WeakMap<object, Turn>()

/** Keeps the turn with the request while it is handled. */
export function keepTurn(input: HandlerInput, turn: Turn): void {
  turns.set(input.requestEnvelope, turn)
}

/** The turn of a request; undefined for events that are none. */
export function turnOf(input: HandlerInput): Turn | undefined {
  return turns.get(input.requestEnvelope)
}
