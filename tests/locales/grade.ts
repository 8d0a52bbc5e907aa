import readability from 'text-readability-ts'

/**
 * Words of the handout that an answer can't do without, reviewed one by one: each counts as a word of two syllables. Plain words stand beside them
 * where there is room ("Tylenol", "a special soap called").
 */
export const unavoidable = ['kyphoplasty', 'osteoporosis', 'anesthesia', 'chlorhexidine', 'acetaminophen'] as const

/** Figures are read as they are spoken; without this a number would count as a word of no syllables. */
const figures: Readonly<Record<string, string>> = {
  '911': 'nine one one',
  '10': 'ten',
  '20': 'twenty',
  '24': 'twenty four',
  '1': 'one',
  '2': 'two',
  '3': 'three',
}
const twoSyllables = 'paper'

/** The Flesch-Kincaid grade of a reply. */
export function gradeOf(speech: string): number {
  const spelled = speech.replace(/\d+/g, (figure) => figures[figure] ?? figure)
  return readability.fleschKincaidGrade(spelled.replace(new RegExp(`\\b(${unavoidable.join('|')})\\b`, 'gi'), twoSyllables))
}
