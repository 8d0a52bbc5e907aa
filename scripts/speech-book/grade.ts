/** How hard a sentence is to follow: the school year in which it is understood, by the formula of its language. */
import readability from 'text-readability-ts'

type Grade = (text: string) => number

/** Crawford's formula for Spanish: sentences and syllables in a hundred words. */
function spanish(text: string): number {
  const words = text.match(/\p{L}+/gu) ?? []
  if (words.length === 0) return 0
  const hundred = 100 / words.length
  const sentences = Math.max(1, text.match(/[.!?:]+/g)?.length ?? 0) * hundred
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0) * hundred
  return -0.205 * sentences + 0.049 * syllables - 3.407
}

/** Groups of vowels; two strong vowels side by side are two syllables. */
function syllablesOf(word: string): number {
  const groups = word.toLowerCase().match(/[aeiouáéíóúü]+/g) ?? []
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + 1 + (group.match(/[aeoáéíóú](?=[aeoáéíóú])/g)?.length ?? 0), 0),
  )
}

const grades: Readonly<Record<string, Grade>> = { en: (text) => readability.fleschKincaidGrade(text), es: spanish }

/** The school year, never below 0; undefined for a language without a formula here. */
export function gradeOf(text: string, language: string): number | undefined {
  const grade = grades[language]
  return grade === undefined ? undefined : Math.max(0, Math.round(grade(text) * 10) / 10)
}

/** Words a minute of a calm voice, for older ears (reference: voice). */
const pace = 150

/** Seconds aloud; each digit of a long number is a word. */
export function secondsOf(text: string): number {
  const words = (text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []).reduce(
    (sum, word) => sum + (/^\d{3,}$/.test(word) ? word.length : 1),
    0,
  )
  return Math.round((words * 600) / pace) / 10
}
