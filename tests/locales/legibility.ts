/**
 * How easily Spanish reads: the perspicuity of Szigriszt-Pazos on the INFLESZ scale (Barrio-Cantalejo et al. 2008), where 40 to 55 is somewhat
 * hard, 55 to 65 normal, 65 to 80 fairly easy and more than 80 very easy. The leaflets that patients are given should not lie below 55.
 */
import { sentencesOf, wordsIn } from '../support/plain'

/** Where each band of the scale begins. */
export const ease = { normal: 55, fairlyEasy: 65, veryEasy: 80 } as const

/** Alexa's own names for what she keeps, which nothing shorter says: each counts as a word of three syllables. */
export const unavoidable = ['recordatorios', 'recordatorio', 'temporizadores', 'temporizador'] as const
const threeSyllables = 'palabra'

/** The perspicuity of a reply: long words and long sentences lower it. */
export function perspicuityOf(speech: string): number {
  const spoken = spelled(speech.replace(new RegExp(`\\b(${unavoidable.join('|')})\\b`, 'gi'), threeSyllables))
  const words = wordsIn(spoken)
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 206.835 - (62.3 * syllables) / words.length - words.length / sentencesOf(spoken).length
}

/** Syllables of a Spanish word: one a vowel or diphthong; two strong vowels, or an accented weak one, lie apart. */
export function syllablesIn(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y(?![aeiouáéíóú])/g, 'i')
  const vowels = plain.match(/[aeiouáéíóúü]+/g) ?? []
  return Math.max(
    1,
    vowels.reduce((sum, run) => sum + nuclei(run), 0),
  )
}

function nuclei(run: string): number {
  const strong = run.match(/[aeoáéóíú]/g)?.length ?? 0
  return Math.max(1, strong)
}

const units =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve'
const small = [
  ...units.split(' '),
  'veinte',
  ...'uno dos tres cuatro cinco seis siete ocho nueve'.split(' ').map((unit) => `veinti${unit}`),
]
const tens = ['treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa']

/** Figures as they are spoken: "9:30" is "nueve y treinta", an emergency number is said digit by digit. */
function spelled(speech: string): string {
  return speech
    .replace(/\b911\b/g, 'nueve uno uno')
    .replace(/(\d+):(\d+)/g, '$1 y $2')
    .replace(/\d+/g, (figure) => numberWords(Number(figure)))
}

function numberWords(value: number): string {
  if (value >= 100) return value === 100 ? 'cien' : `ciento ${numberWords(value - 100)}`
  const word = small[value]
  if (word !== undefined) return word
  const ten = tens[Math.floor(value / 10) - 3] as string
  return value % 10 === 0 ? ten : `${ten} y ${small[value % 10]}`
}
