/** The replies that the skill can give in a locale, by the real handlers: every topic, every sign, every place of the checklist, every small word. */
import { signIds } from '../../lambda/src/care/facts'
import { topicIds } from '../../lambda/src/care/topics'
import { offered } from '../../lambda/src/handlers/session'
import type { Pack } from '../../lambda/src/locales/pack'
import { type Asking, type QuestionId, questions } from '../../lambda/src/triage/checklist'
import { type Answered, type Asked, answerTo, envelope, intent, intentNameOf, testSkill } from './requests'

export interface NamedReply extends Answered {
  readonly name: string
  readonly person: Person
}
export type Person = (typeof persons)[number]

export const persons = ['self', 'she', 'he', 'they'] as const
/** In whose voice, and where: about another only where the country is known, since the two do not meet in one line. */
const voices = [...persons.map((person) => ({ person, timeZone: 'America/New_York' })), { person: 'self', timeZone: undefined }] as const
const builtIn = ['Help', 'Fallback', 'Stop', 'Cancel', 'NavigateHome', 'Repeat', 'StartOver'].map((name) => `AMAZON.${name}Intent`)
const small = ['when-to-call', 'check-symptoms', 'operation-day', 'thanks', 'chatter', 'what-can-you-do', 'repeat-that', 'complaint-other']
const daysBefore = ['2026-11-25', '2026-11-24', '2026-11-23', '2026-11-22', '2026-11-01'] as const

/** The place of a question in the checklist as the session keeps it. */
export function placeAt(question: QuestionId, changes: Partial<Asking> = {}): { readonly name: 'checklist'; readonly state: Asking } {
  return { name: 'checklist', state: { at: 'asking', question, open: questions[question], again: false, emergencyOnly: false, ...changes } }
}

type Row = readonly [name: string, request: (asked: Asked) => unknown, attributes: Readonly<Record<string, unknown>>]

const asIntent =
  (name: string, slots: Readonly<Record<string, string>> = {}) =>
  (asked: Asked): unknown =>
    intent(name, { ...asked, slots })

/** A doctor-now sign in the words of each language, to be said beside a question. */
const signs: Readonly<Record<string, string>> = { en: 'my leg is numb', es: 'tengo la pierna dormida' }
function aSignIn({ language }: Pack): string {
  const sign = signs[language]
  if (sign === undefined) throw new Error(`say here how ${language} names a doctor-now sign`)
  return sign
}

/** The things that the handout names, as the locale names them. */
function things({ words }: Pack): string[] {
  const named = words.item
  return typeof named === 'object' ? Object.values(named).filter((text) => typeof text === 'string') : []
}

function rows(pack: Pack): Row[] {
  const questionIds = Object.keys(questions) as QuestionId[]
  return [
    ['launch', (asked) => envelope({ type: 'LaunchRequest' }, asked), {}],
    ...[...topicIds, ...small].map((id): Row => [id, asIntent(intentNameOf(id)), {}]),
    ...topicIds.flatMap((id) => [1, 2, 3].map((turns): Row => [`${id}, turn ${turns}`, asIntent(intentNameOf(id)), { turns }])),
    ...topicIds.map((id): Row => [`${id}, one-shot`, asIntent(intentNameOf(id)), { opened: false }]),
    ...topicIds.map((id): Row => [`${id} beside a sign`, asIntent(intentNameOf(id), { utterance: aSignIn(pack) }), {}]),
    ...signIds.map((id): Row => [id, asIntent(intentNameOf(id)), {}]),
    ...builtIn.map((name): Row => [name, asIntent(name), {}]),
    ...[0, 1, 2].flatMap((turns) => [
      [`fallback ${turns}`, asIntent('AMAZON.FallbackIntent'), { turns, misses: turns }] as Row,
      [`chatter ${turns}`, asIntent('ChatterIntent'), { turns, misses: turns }] as Row,
    ]),
    ...daysBefore.flatMap((operationDay) => [
      ...things(pack).map((item): Row => [`lift ${item} ${operationDay}`, asIntent('ActivityLiftIntent', { item }), { operationDay }]),
      ...(['activity-lift', 'ice-days', 'activity-first-day', 'activity-rest-when-tired'] as const).map(
        (id): Row => [`${id} ${operationDay}`, asIntent(intentNameOf(id)), { operationDay }],
      ),
    ]),
    ['an unlisted thing', asIntent('ActivityLiftIntent', { item: 'zither' }), {}],
    ['the operation day', asIntent('OperationDayIntent', { day: '2026-11-24' }), {}],
    ...questionIds.flatMap((question) =>
      [
        'AMAZON.YesIntent',
        'AMAZON.NoIntent',
        'AnswerUnsureIntent',
        'AMAZON.FallbackIntent',
        'AMAZON.HelpIntent',
        'AMAZON.StopIntent',
      ].flatMap((name): Row[] => [
        [`${question}: ${name}`, asIntent(name), { flow: placeAt(question) }],
        [`${question} again: ${name}`, asIntent(name), { flow: placeAt(question, { again: true }) }],
        [`${question} with doctor-now: ${name}`, asIntent(name), { flow: placeAt(question, { emergencyOnly: true, worst: 'doctor-now' }) }],
      ]),
    ),
    ...questionIds.flatMap((question) =>
      questions[question].map(
        (sign): Row => [`${question} left ${sign}`, asIntent('AMAZON.RepeatIntent'), { flow: placeAt(question, { open: [sign] }) }],
      ),
    ),
    ...offered.flatMap((of) =>
      ['AMAZON.YesIntent', 'AMAZON.NoIntent'].map((name): Row => [`offer ${of}: ${name}`, asIntent(name), { flow: { name: 'offer', of } }]),
    ),
    ['clarify', asIntent('AMAZON.YesIntent'), { flow: { name: 'clarify', ids: ['ice-days', 'ice-duration'] } }],
  ]
}

/** Every reply, about the listener and about another, where the country is known and where it is not. */
export async function everyReply(pack: Pack): Promise<readonly NamedReply[]> {
  const skill = testSkill()
  const replies: NamedReply[] = []
  for (const { person, timeZone } of voices) {
    for (const [name, request, attributes] of rows(pack)) {
      if (person !== 'self' && name.includes(', turn ')) continue
      const asked = { locale: pack.locale, attributes: { person, timeZone, ...attributes } }
      replies.push({ name: `${name} (${person}, ${timeZone ?? 'no zone'})`, person, ...(await answerTo(skill, request(asked))) })
    }
  }
  return replies
}
