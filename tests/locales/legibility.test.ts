import { perspicuityOf, syllablesIn } from './legibility'

it.each([
  ['sol', 1],
  ['hielo', 2],
  ['día', 2],
  ['hoy', 1],
  ['ahora', 3],
  ['aún', 2],
  ['leer', 2],
  ['quiere', 2],
  ['guía', 2],
  ['cuidado', 3],
  ['averigüe', 4],
  ['aplicación', 4],
  ['y', 1],
])('%s has %s syllables', (word, syllables) => {
  expect(syllablesIn(word)).toBe(syllables)
})

it('is the formula of Szigriszt-Pazos', () => {
  // Five words, nine syllables, two sentences.
  expect(perspicuityOf('Ponga hielo. ¿Quiere otro más?')).toBeCloseTo(206.835 - (62.3 * 9) / 5 - 5 / 2, 6)
})

it('reads figures as they are spoken', () => {
  expect(perspicuityOf('A las 9:35.')).toBe(perspicuityOf('A las nueve y treinta y cinco.'))
  expect(perspicuityOf('Son 110.')).toBe(perspicuityOf('Son ciento diez.'))
  expect(perspicuityOf('Son 26.')).toBe(perspicuityOf('Son veintiseis.'))
  expect(perspicuityOf('Llame al 911.')).toBe(perspicuityOf('Llame al nueve uno uno.'))
})

it('tells a page for doctors from a plain sentence', () => {
  const doctors =
    'La administración concomitante de anticoagulantes incrementa significativamente la probabilidad de complicaciones hemorrágicas.'
  expect(perspicuityOf(doctors)).toBeLessThan(0)
  expect(perspicuityOf('Ponga hielo en la espalda. Quítelo si le duele.')).toBeGreaterThan(80)
})
