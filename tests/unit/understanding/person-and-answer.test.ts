import { readingIn } from '../../../lambda/src/understanding/answer'
import { itemIn } from '../../../lambda/src/understanding/item'
import { isOwnQuestion, personIn } from '../../../lambda/src/understanding/person'
import { stemmerOf } from '../../../lambda/src/understanding/stemmer'
import { tokenise } from '../../../lambda/src/understanding/tokens'
import { hear } from '../../../lambda/src/understanding/understand'
import { readPack } from '../../../scripts/packs'

const english = readPack('en-US').model
const spanish = readPack('es-US').model
const tokens = (text: string, model = english) => tokenise(text, model.vocabulary, stemmerOf(model.vocabulary.language))

test.each([
  ['can my mom lift groceries', 'she'],
  ['he wants to know about ice', 'he'],
  ['my patient is sore', 'they'],
  ['my wife says i should call', 'self'],
  ['how long do i ice', 'self'],
  ["my thigh's gone all tingly", 'self'],
  ['how long for the ice', undefined],
  ['they sent me home with pills', 'self'],
  ['can i give them ice when they hurt', 'they'],
  ['the doctor said he would call', undefined],
])('"%s" is about %s', (text, person) => {
  expect(personIn(tokens(text), english.context)).toBe(person)
})

test('the article "el" is nobody in Spanish', () => {
  expect(personIn(tokens('para qué sirve el hielo', spanish), spanish.context)).toBeUndefined()
  expect(personIn(tokens('mi mamá puede cargar el bolso', spanish), spanish.context)).toBe('she')
})

test.each([
  ['uh huh', 'yes'],
  ['i think so', 'yes'],
  ["no i don't think so", 'no'],
  ['not that i know of', 'no'],
  ['well a little', 'unsure'],
  ["i'm not sure", 'unsure'],
  ["i don't know", 'unsure'],
  ['not really', undefined],
  ['the purple bicycle', undefined],
])('"%s" answers %s', (text, reading) => {
  expect(readingIn(tokens(text), english.context)).toBe(reading)
})

test.each([
  ['may i go to church', true],
  ['is it safe to dye hair', true],
  ['can you play music', false],
  ["what's the weather", false],
])('"%s" asks about one’s own doing: %s', (text, own) => {
  expect(isOwnQuestion(tokens(text), english.context)).toBe(own)
})

test.each([
  ['can i lift the cat litter', 'cat-litter'],
  ['when can she pick up the baby', 'child'],
  ['can i lift my suitcase', 'unlisted'],
  ['what can i lift', undefined],
])('"%s" names %s', (text, item) => {
  expect(itemIn([hear(text, english)], english.context)).toBe(item)
})

test.each([
  ['sí me duele el pecho', 'present'],
  ['no tengo fiebre pero SÍ me duele el pecho', 'present'],
  ['si me duele el pecho qué hago', 'supposed'],
])('"%s": the accent of "sí" tells a yes from an if', (text, status) => {
  expect(hear(text, spanish).signs.find(({ id }) => id === 'sign-chest-pain')?.status).toBe(status)
})
