/** What is read aloud in portions: the rules, the warning signs, what to do before the operation. A portion is one breath. */
import type { Line } from '../locales/line'
import { answer, factLine } from './answer'
import type { Clinic } from './care-plan'
import type { FactId } from './facts'
import { iceLine } from './ice-rule'
import { type Day, planAnswer } from './plan-answer'
import type { TopicId } from './topics'

export const readings = ['rules', 'signs', 'prep'] as const
export type ReadingId = (typeof readings)[number]

/** Part of a portion: the answer to a topic, or a single fact. */
type Part = TopicId | { readonly fact: FactId }

const rules: readonly (readonly Part[])[] = [
  ['activity-rest-when-tired'],
  ['activity-lift'],
  [{ fact: 'activity-sleep' }, { fact: 'diet-normal' }],
  ['diet-upset'],
  ['meds-restart'],
  ['meds-blood-thinner'],
  ['meds-as-directed', 'meds-prescription'],
  ['meds-otc'],
  [{ fact: 'meds-acetaminophen' }],
  ['incision-dressing'],
  [{ fact: 'ice-when' }],
  ['ice-overview'],
]
const clinicRules: readonly TopicId[] = ['plan-driving', 'plan-washing', 'plan-work', 'plan-brace', 'plan-follow-up']
const prep: readonly (readonly Part[])[] = [
  ['prep-tell-medicines'],
  ['prep-blood-thinner'],
  ['prep-soap'],
  ['prep-ride'],
  ['prep-understand'],
  ['prep-directive'],
]
const signs: readonly (readonly Line[])[] = [
  [{ key: 'signs.emergency' }],
  [{ key: 'signs.doctor-now-body' }],
  [{ key: 'signs.doctor-now-infection' }],
  [{ key: 'signs.doctor' }],
]

/** The portions of a reading, in their order. Topics that the clinic leaves out are passed over, its own rules come before the signs. */
export function portionsOf(reading: ReadingId, day: Day, clinic: Clinic): readonly (readonly Line[])[] {
  const spoken = (parts: readonly Part[]): readonly Line[] =>
    parts.flatMap((part) =>
      typeof part === 'object' ? [iceLine(part.fact, clinic.plan) ?? factLine(part.fact)] : answer({ topic: part, ...day }, clinic),
    )
  const kept = (portions: readonly (readonly Part[])[]): readonly (readonly Line[])[] =>
    portions.filter((parts) => !parts.some((part) => clinic.plan.leaveOut?.some((topic) => topic === part) === true)).map(spoken)
  switch (reading) {
    case 'signs':
      return signs
    case 'prep':
      return kept(prep)
    case 'rules':
      return [
        ...kept(rules),
        ...kept(clinicRules.filter((topic) => planAnswer(topic, day, clinic) !== undefined).map((topic) => [topic])),
        ...signs,
      ]
  }
}
