/**
 * What people ask about, and the facts that answer it. A topic without facts is one the handout does not answer (decision 11);
 * `near` is the nearest thing that the handout does say.
 */
import type { FactId } from './facts'

export interface Topic {
  readonly facts: readonly FactId[]
  /** Not answered by the handout: said so, with whom to ask. */
  readonly uncovered?: true
  /** A fact said after "not in your instructions". */
  readonly near?: FactId
  /** The question is about a body, a symptom or a dose: the reply carries the emergency line. */
  readonly bodily?: true
}

export const topics = {
  'about-purpose': { facts: ['about-purpose'] },
  'about-rarity': { facts: ['about-rarity'] },
  'about-causes': { facts: ['about-causes'] },
  'about-anesthesia': { facts: ['about-anesthesia'] },
  'about-steps': { facts: ['about-access', 'about-balloon', 'about-cement'] },
  'about-access': { facts: ['about-access'] },
  'about-balloon': { facts: ['about-balloon'] },
  'about-cement': { facts: ['about-cement'] },
  'about-evidence': { facts: ['about-evidence', 'about-option'] },
  'about-option': { facts: ['about-option'] },
  'prep-overview': { facts: ['prep-tell-medicines', 'prep-ride'] },
  'prep-soap': { facts: ['prep-soap'] },
  'prep-ride': { facts: ['prep-ride'] },
  'prep-understand': { facts: ['prep-understand'] },
  'prep-blood-thinner': { facts: ['prep-blood-thinner'] },
  'prep-tell-medicines': { facts: ['prep-tell-medicines'] },
  'prep-directive': { facts: ['prep-directive'] },
  'activity-first-day': { facts: ['activity-first-day', 'activity-rest-when-tired', 'activity-lift'] },
  'activity-rest-when-tired': { facts: ['activity-rest-when-tired', 'activity-first-day'] },
  'activity-sleep': { facts: ['activity-sleep'] },
  'activity-lift': { facts: ['activity-lift', 'activity-lift-items'] },
  'diet-normal': { facts: ['diet-normal'] },
  'diet-upset': { facts: ['diet-upset'] },
  'meds-restart': { facts: ['meds-restart'] },
  'meds-blood-thinner': { facts: ['meds-blood-thinner'] },
  'meds-as-directed': { facts: ['meds-as-directed'] },
  'meds-prescription': { facts: ['meds-prescription'] },
  'meds-otc': { facts: ['meds-otc', 'meds-no-double'] },
  'meds-no-double': { facts: ['meds-no-double', 'meds-acetaminophen'] },
  'meds-acetaminophen': { facts: ['meds-acetaminophen', 'meds-no-double'] },
  'incision-dressing': { facts: ['incision-dressing'] },
  'ice-when': { facts: ['ice-when', 'ice-duration'] },
  'ice-duration': { facts: ['ice-duration', 'ice-cloth'] },
  'ice-frequency': { facts: ['ice-frequency', 'ice-duration'] },
  'ice-days': { facts: ['ice-days'] },
  'ice-cloth': { facts: ['ice-cloth'] },
  'ice-overview': { facts: ['ice-duration', 'ice-frequency', 'ice-days', 'ice-cloth'] },
  'service-appointment': { facts: ['service-appointment'] },
  'service-disclaimer': { facts: ['service-disclaimer'] },
  'sign-not-better': { facts: ['sign-not-better'] },
  'sign-watch': { facts: ['sign-watch'] },
  'plan-driving': { facts: [], uncovered: true },
  'plan-washing': { facts: [], uncovered: true },
  'plan-work': { facts: [], uncovered: true, near: 'activity-first-day' },
  'plan-brace': { facts: [], uncovered: true },
  'plan-follow-up': { facts: [], uncovered: true },
  'nc-alcohol': { facts: [], uncovered: true },
  'nc-sex': { facts: [], uncovered: true, near: 'activity-first-day' },
  'nc-travel': { facts: [], uncovered: true },
  'nc-exercise': { facts: [], uncovered: true, near: 'activity-first-day' },
  'nc-posture': { facts: [], uncovered: true },
  'nc-heat': { facts: [], uncovered: true },
  'nc-tests': { facts: [], uncovered: true },
  'nc-smoking': { facts: [], uncovered: true },
  'nc-recovery': { facts: [], uncovered: true, near: 'sign-not-better' },
  'nc-dose': { facts: [], uncovered: true, near: 'meds-as-directed', bodily: true },
  'nc-stitches': { facts: [], uncovered: true },
  'nc-cost': { facts: [], uncovered: true },
  'nc-home': { facts: [], uncovered: true, near: 'activity-first-day' },
  'nc-remedies': { facts: [], uncovered: true },
  'nc-other-care': { facts: [], uncovered: true, bodily: true },
  'nc-unknown': { facts: [], uncovered: true },
  'complaint-other': { facts: [], uncovered: true, bodily: true },
} as const satisfies Readonly<Record<string, Topic>>

export type TopicId = keyof typeof topics
export const topicIds = Object.keys(topics) as TopicId[]

/** Whether an id names a care topic. */
export function isTopic(id: string): id is TopicId {
  return Object.hasOwn(topics, id)
}
