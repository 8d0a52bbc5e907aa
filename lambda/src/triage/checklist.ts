/**
 * The warning-sign checklist as an explicit state machine (decisions 2, 6, 7): emergency signs first and one a question, then
 * the doctor-now signs, then the rest. The first yes decides, since no later question could be worse.
 */
import type { SignId } from '../care/facts'
import { type Reading, tierOf } from './assess'
import type { Tier } from './tier'

/** A question of the checklist and the signs it asks about, all of one tier. A yes to it is a yes to one of them. */
export const questions = {
  fainted: ['sign-fainted'],
  breathing: ['sign-breathing'],
  'chest-pain': ['sign-chest-pain'],
  'cough-blood': ['sign-cough-blood'],
  'leg-immobile': ['sign-leg-immobile'],
  any: ['sign-any'],
  'lower-body': ['sign-numbness', 'sign-weakness', 'sign-pain', 'sign-lower-body'],
  'bladder-bowel': ['sign-bladder-bowel'],
  'wound-sore': ['sign-wound-pain', 'sign-wound-swelling'],
  'wound-red': ['sign-wound-warmth', 'sign-wound-redness', 'sign-streaks'],
  'pus-fever': ['sign-pus', 'sign-fever', 'sign-infection'],
  'not-better': ['sign-not-better', 'sign-watch'],
} as const satisfies Readonly<Record<string, readonly SignId[]>>

export type QuestionId = keyof typeof questions
const order = Object.keys(questions) as QuestionId[]
const emergencyOrder = order.filter((id) => questions[id].every((sign) => tierOf(sign) === 'emergency'))

/** A place in the checklist: a whole question, or single signs of it left after a denial that named only some. */
export interface Asking {
  readonly at: 'asking'
  readonly question: QuestionId
  /** The signs of the question that are still open; all of them at first. */
  readonly open: readonly SignId[]
  /** Whether the question was already put once and not understood. */
  readonly again: boolean
  /** Only the emergency questions are asked, after a doctor-now sign was volunteered. */
  readonly emergencyOnly: boolean
  /** The worst tier heard before; it is never lowered. */
  readonly worst?: Tier
}
export interface Done {
  readonly at: 'done'
  /** undefined: none of the handout's signs was named. */
  readonly outcome: Tier | undefined
}
export type Checklist = Asking | Done

/** What an answer says: a reading of the whole question, signs denied by name, or nothing understood. */
export type Answer =
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'denied'; readonly signs: readonly SignId[] }
  | { readonly kind: 'unclear' }

/** The first question. With `worst` given, only the emergency questions are asked and the outcome is at least that. */
export function begin(worst?: Tier): Asking {
  return asking('fainted', worst !== undefined, worst)
}

function asking(question: QuestionId, emergencyOnly: boolean, worst: Tier | undefined): Asking {
  return { at: 'asking', question, open: questions[question], again: false, emergencyOnly, ...(worst === undefined ? {} : { worst }) }
}

function advance(state: Asking): Checklist {
  const path = state.emergencyOnly ? emergencyOrder : order
  const next = path[path.indexOf(state.question) + 1]
  return next === undefined ? { at: 'done', outcome: state.worst } : asking(next, state.emergencyOnly, state.worst)
}

function present(state: Asking): Done {
  return { at: 'done', outcome: tierOf(questions[state.question][0]) }
}

/** The state after an answer. Unsure counts as yes; an answer not understood is asked once more, the second time it is unsure. */
export function next(state: Asking, answer: Answer): Checklist {
  switch (answer.kind) {
    case 'reading':
      return answer.reading === 'no' ? advance(state) : present(state)
    case 'denied': {
      const open = state.open.filter((sign) => !answer.signs.includes(sign))
      if (open.length === state.open.length) return next(state, { kind: 'unclear' })
      return open.length === 0 ? advance(state) : { ...state, open, again: false }
    }
    case 'unclear':
      return state.again ? present(state) : { ...state, again: true }
  }
}

/** Which question number this is and of how many, for the screen. */
export function progress(state: Asking): { readonly step: number; readonly of: number } {
  const path = state.emergencyOnly ? emergencyOrder : order
  return { step: path.indexOf(state.question) + 1, of: path.length }
}
