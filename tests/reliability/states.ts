/** Every state that a dialogue can be in, found by walking the skill from a launch and from a one-shot, and every request it can get there. */
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model'
import { type SignId, signIds } from '../../lambda/src/care/facts'
import type { BackRecoverySkill } from '../../lambda/src/skill'
import { type QuestionId, questions } from '../../lambda/src/triage/checklist'
import { committedModel } from '../models/committed'
import { envelope, intent, intentNameOf } from '../support/requests'

export type Attributes = Readonly<Record<string, unknown>>
export interface Step {
  readonly name: string
  request(attributes: Attributes): RequestEnvelope
}

/** Slot texts by the slot's type: what Alexa would hand over. */
const slotTexts: Readonly<Record<string, readonly string[]>> = {
  ITEM: ['zither'],
  SPEECH: ['zither'],
  'AMAZON.DATE': ['2026-11-24', '2026-W48'],
  'AMAZON.DURATION': ['PT15M', 'PT2H'],
  'AMAZON.TIME': ['08:00', 'NI'],
  'AMAZON.NUMBER': ['2', '?'],
}

/** Requests of every intent of a locale, with its slots filled and empty, and those that are no intents. */
export function stepsOf(locale: string): Step[] {
  const { intents } = committedModel(locale).interactionModel.languageModel
  const steps = intents.flatMap(({ name, slots = [] }): Step[] => {
    const filled = [0, 1].map((which) =>
      Object.fromEntries(slots.map((slot) => [slot.name, slotTexts[slot.type]?.[which] ?? '']).filter(([, text]) => text !== '')),
    )
    const texts = [{}, ...filled.filter((each) => Object.keys(each).length > 0)]
    return texts.map((each) => ({
      name: `${name} ${Object.values(each).join(' ')}`,
      request: (attributes) => intent(name, { locale, attributes, slots: each }),
    }))
  })
  const other = (type: string, fields: Attributes = {}): Step => ({
    name: [type, ...Object.values(fields).map((field) => JSON.stringify(field))].join(' '),
    request: (attributes) => envelope({ type, ...fields }, { locale, attributes }),
  })
  const consent = (status: string): Step => other('Connections.Response', { name: 'AskFor', token: 'reminder', payload: { status } })
  return [
    ...steps,
    other('LaunchRequest'),
    other('SessionEndedRequest', { reason: 'USER_INITIATED' }),
    other('SessionEndedRequest', { reason: 'ERROR', error: { type: 'INVALID_RESPONSE', message: 'x' } }),
    ...['ACCEPTED', 'DENIED', 'NOT_ANSWERED'].map(consent),
    other('AlexaSkillEvent.SkillDisabled'),
    other('Alexa.Presentation.APL.UserEvent', { arguments: [] }),
    other('CanFulfillIntentRequest', { intent: { name: 'IceDurationIntent' } }),
  ]
}

/** The signs of an emergency, each as its own intent: it may be said in any state. */
export function emergencySteps(locale: string, ids: readonly SignId[]): Step[] {
  return ids.map((id) => ({ name: id, request: (attributes) => intent(intentNameOf(id), { locale, attributes }) }))
}

/** What makes a state another one: where a flow stands, or without one how the session stands. Counts, days, preferences and last words do not. */
function keyOf({ flow, opened, misses, repeats, worst }: Attributes): string {
  return JSON.stringify(flow === undefined ? { opened, misses, repeats: repeats === 0, worst } : placeOf(flow))
}

/** Of reminders and timer the step counts, not the times: there are as many plans as wishes. Of a reading, what is read and not how far. */
function placeOf(flow: unknown): unknown {
  const { name, step, again, of } = (flow ?? {}) as Attributes
  if (name === 'reading') return { name, of }
  return name === 'icing' ? { name, step, again } : flow
}

/** States that no walk over intents reaches, since they hang on the words of an answer: single signs left open, a question put again. */
function built(): Attributes[] {
  const ids = Object.keys(questions) as QuestionId[]
  const place = (state: object): Attributes => ({
    opened: true,
    flow: { name: 'checklist', state: { at: 'asking', emergencyOnly: false, ...state } },
  })
  return [
    ...ids.flatMap((question) => [true, false].map((again) => place({ question, open: questions[question], again }))),
    ...signIds.flatMap((sign) =>
      ids
        .filter((id) => (questions[id] as readonly SignId[]).includes(sign))
        .map((question) => place({ question, open: [sign], again: false })),
    ),
    { opened: true, flow: { name: 'clarify', ids: ['ice-days', 'ice-duration'] } },
    { opened: true, flow: { name: 'clarify', ids: ['nobody', 'knows'] } },
    { opened: true, misses: 2 },
  ]
}

export interface Visit {
  readonly state: Attributes
  readonly step: Step
  readonly request: RequestEnvelope
  readonly response: ResponseEnvelope
}

/** Sends every request in every state, breadth first, until no new state comes or `most` are known; tells of each answer. */
export async function walk(skill: BackRecoverySkill, locale: string, visit: (each: Visit) => void, most = 400): Promise<Attributes[]> {
  const known = new Map<string, Attributes>()
  for (const state of [{ opened: false }, ...built()]) known.set(keyOf(state), state)
  const queue = [...known.values()]
  const steps = stepsOf(locale)
  for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
    for (const step of steps) {
      const request = step.request(state)
      const response = await overTheWire(skill, request)
      visit({ state, step, request, response })
      const attributes = response.sessionAttributes ?? {}
      const key = keyOf(attributes)
      if (Object.keys(attributes).length === 0 || known.has(key) || known.size >= most) continue
      known.set(key, attributes)
      queue.push(attributes)
    }
  }
  return [...known.values()]
}

/** What the skill answers, as it goes over the wire. */
export async function overTheWire(skill: BackRecoverySkill, request: unknown): Promise<ResponseEnvelope> {
  return JSON.parse(JSON.stringify(await skill.invoke(request))) as ResponseEnvelope
}
