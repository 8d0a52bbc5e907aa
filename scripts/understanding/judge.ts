/** Whether the skill's reply to a sentence is the right one, told from the spoken words alone. */

import { isTopic, topics } from '../../lambda/src/care/topics'
import type { Pack } from '../../lambda/src/locales/pack'
import { flatten } from '../words'

export interface Row {
  readonly text: string
  readonly class: 'emergency' | 'emergency-any' | 'doctor-now' | 'absent' | 'supposed' | 'care' | 'not-covered' | 'complaint' | 'other'
  /** Acceptable ids; the first is the one meant. */
  readonly meaning: readonly string[]
  readonly half: 'open' | 'blind'
}

export interface Judge {
  readonly isRight: (row: Row, speech: string) => boolean
}

const emergencySigns = ['sign-any', 'sign-fainted', 'sign-breathing', 'sign-chest-pain', 'sign-cough-blood', 'sign-leg-immobile']

/** Some facts are answered in other words when a thing or a day is named. */
const alsoSaidAs: Readonly<Record<string, readonly string[]>> = {
  'activity-lift': ['lift.'],
  'activity-lift-items': ['lift.'],
  'ice-days': ['ice.days'],
  'activity-first-day': ['rest.'],
  'activity-rest-when-tired': ['rest.'],
  'when-to-call': ['signs.'],
}

function isUncovered(id: string): boolean {
  return isTopic(id) && topics[id].facts.length === 0
}

function isWarning(id: string): boolean {
  return id.startsWith('sign-')
}

/** A judge for a locale, whose emergency number is given. */
export function judgeFor({ words }: Pack, number: string): Judge {
  const strings = flatten(words)
  const patterns = (prefix: string): RegExp[] =>
    [...strings]
      .filter(([key]) => key === prefix || key.startsWith(`${prefix}_`) || (prefix.endsWith('.') && key.startsWith(prefix)))
      .map(([, text]) => sentencePattern(text))
  const says = (speech: string, ...prefixes: string[]): boolean =>
    prefixes.some((prefix) => patterns(prefix).some((pattern) => pattern.test(speech)))
  const emergency = (speech: string): boolean => (speech.split(/(?<=[.?!])\s/)[0] ?? '').includes(number)
  const doctorNow = (speech: string): boolean => says(speech, 'doctor.now', 'doctor.supposed')
  const fact = (speech: string, id: string): boolean =>
    says(
      speech,
      `fact.${id}`,
      ...(alsoSaidAs[id] ?? []),
      ...(isTopic(id) ? topics[id].facts.slice(0, 1).map((each) => `fact.${each}`) : []),
    )
  const unanswered = (speech: string): boolean => says(speech, 'uncovered.plain', 'uncovered.complaint')
  return {
    isRight: ({ class: kind, meaning }, speech) => {
      const calm = !emergency(speech) && !doctorNow(speech)
      switch (kind) {
        case 'emergency':
        case 'emergency-any':
          return emergency(speech)
        case 'doctor-now':
          return emergency(speech) || doctorNow(speech)
        case 'supposed':
          return emergencySigns.includes(meaning[0] ?? '') ? emergency(speech) : emergency(speech) || doctorNow(speech)
        case 'absent':
          return calm
        case 'care':
          return meaning.some((id) => fact(speech, id) || (isUncovered(id) && unanswered(speech)))
        case 'not-covered':
          return calm && (unanswered(speech) || meaning.some((id) => fact(speech, id)))
        case 'complaint':
          return (
            meaning.some((id) => id !== 'sign-watch' && isWarning(id) && doctorNow(speech)) ||
            (calm &&
              says(
                speech,
                'uncovered.complaint',
                'uncovered.plain',
                'fact.sign-watch',
                'fact.sign-not-better',
                'rest.',
                'fact.activity-rest-when-tired',
                'fact.diet-upset',
              ))
          )
        case 'other':
          return calm && says(speech, 'fallback.', 'thanks.', 'welcome.', 'stop.', 'not-yet.', 'clarify.')
      }
    },
  }
}

function sentencePattern(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\{\w+\}\}/g, '.{1,60}?'))
}

/** The 95 % interval of a share, by Wilson. */
export function wilson(right: number, all: number): readonly [low: number, high: number] {
  if (all === 0) return [0, 1]
  const z = 1.96
  const share = right / all
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all)
  const half = (z / (1 + (z * z) / all)) * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all))
  return [Math.max(0, middle - half), Math.min(1, middle + half)]
}
