/**
 * The facts of the patient handout, each with the section it stands in, its figures, and its tier where it is a warning sign.
 * Source: the Healthwise kyphoplasty handout (see NOTICE). Ids are stable for ever; words for them live in `locales/`.
 */
import type { Tier } from '../triage/tier'

export interface Fact {
  readonly section: Section
  /** Figures of the fact, in the unit its name says. Locales receive them as variables. */
  readonly numbers?: Readonly<Record<string, number>>
  readonly tier?: Tier
}

export type Section =
  | 'what-is'
  | 'how-is-it-done'
  | 'how-well'
  | 'prepare'
  | 'activity'
  | 'diet'
  | 'medicines'
  | 'incision'
  | 'ice'
  | 'when-to-call'
  | 'footer'

export const facts = {
  'about-purpose': { section: 'what-is' },
  'about-rarity': { section: 'what-is' },
  'about-causes': { section: 'what-is' },
  'about-anesthesia': { section: 'how-is-it-done' },
  'about-access': { section: 'how-is-it-done' },
  'about-balloon': { section: 'how-is-it-done' },
  'about-cement': { section: 'how-is-it-done' },
  'about-evidence': { section: 'how-well' },
  'about-option': { section: 'how-well' },
  'prep-soap': { section: 'prepare' },
  'prep-ride': { section: 'prepare' },
  'prep-understand': { section: 'prepare' },
  'prep-blood-thinner': { section: 'prepare' },
  'prep-tell-medicines': { section: 'prepare' },
  'prep-directive': { section: 'prepare' },
  'activity-first-day': { section: 'activity', numbers: { hours: 24 } },
  'activity-rest-when-tired': { section: 'activity' },
  'activity-sleep': { section: 'activity' },
  'activity-lift': { section: 'activity', numbers: { days: 1 } },
  'activity-lift-items': { section: 'activity' },
  'diet-normal': { section: 'diet' },
  'diet-upset': { section: 'diet' },
  'meds-restart': { section: 'medicines' },
  'meds-blood-thinner': { section: 'medicines' },
  'meds-as-directed': { section: 'medicines' },
  'meds-prescription': { section: 'medicines' },
  'meds-otc': { section: 'medicines' },
  'meds-no-double': { section: 'medicines' },
  'meds-acetaminophen': { section: 'medicines' },
  'incision-dressing': { section: 'incision' },
  'ice-when': { section: 'ice' },
  'ice-duration': { section: 'ice', numbers: { least: 10, most: 20 } },
  'ice-frequency': { section: 'ice', numbers: { least: 1, most: 2 } },
  'ice-days': { section: 'ice', numbers: { days: 3 } },
  'ice-cloth': { section: 'ice' },
  'sign-any': { section: 'when-to-call', tier: 'emergency' },
  'sign-fainted': { section: 'when-to-call', tier: 'emergency' },
  'sign-breathing': { section: 'when-to-call', tier: 'emergency' },
  'sign-chest-pain': { section: 'when-to-call', tier: 'emergency' },
  'sign-cough-blood': { section: 'when-to-call', tier: 'emergency' },
  'sign-leg-immobile': { section: 'when-to-call', tier: 'emergency' },
  'sign-lower-body': { section: 'when-to-call', tier: 'doctor-now' },
  'sign-numbness': { section: 'when-to-call', tier: 'doctor-now' },
  'sign-weakness': { section: 'when-to-call', tier: 'doctor-now' },
  'sign-pain': { section: 'when-to-call', tier: 'doctor-now' },
  'sign-bladder-bowel': { section: 'when-to-call', tier: 'doctor-now' },
  'sign-infection': { section: 'when-to-call', tier: 'doctor-now' },
  'sign-wound-pain': { section: 'when-to-call', tier: 'doctor-now' },
  'sign-wound-swelling': { section: 'when-to-call', tier: 'doctor-now' },
  'sign-wound-warmth': { section: 'when-to-call', tier: 'doctor-now' },
  'sign-wound-redness': { section: 'when-to-call', tier: 'doctor-now' },
  'sign-streaks': { section: 'when-to-call', tier: 'doctor-now' },
  'sign-pus': { section: 'when-to-call', tier: 'doctor-now' },
  'sign-fever': { section: 'when-to-call', tier: 'doctor-now' },
  'sign-not-better': { section: 'when-to-call', tier: 'doctor' },
  'sign-watch': { section: 'when-to-call', tier: 'doctor' },
  'service-appointment': { section: 'footer' },
  'service-disclaimer': { section: 'footer' },
} as const satisfies Readonly<Record<string, Fact>>

export type FactId = keyof typeof facts
export type SignId = Extract<FactId, `sign-${string}`>

export const factIds = Object.keys(facts) as FactId[]
export const signIds = factIds.filter((id): id is SignId => id.startsWith('sign-'))

/** The figures of a fact; none is an empty object. */
export function numbersOf(id: FactId): Readonly<Record<string, number>> {
  const fact: Fact = facts[id]
  return fact.numbers ?? {}
}
