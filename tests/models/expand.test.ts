import { expand } from '../../scripts/models/expand'
import { withSlots } from '../../scripts/models/with-slots'

test.each([
  ['plain words', ['plain words']],
  ['(a|b) c', ['a c', 'b c']],
  ['[please] stop', ['please stop', 'stop']],
  ['lift [(the|a)] {item}', ['lift the {item}', 'lift a {item}', 'lift {item}']],
  ['(a|[b] c) d', ['a d', 'b c d', 'c d']],
  ['(a|a) b', ['a b']],
])('"%s" expands', (template, sentences) => {
  expect(expand(template)).toEqual(sentences)
})

test.each(['(a|b', 'a) b', '[a', 'a] b', '(a]'])('"%s" is refused', (template) => {
  expect(() => expand(template)).toThrow(template)
})

test('a template that explodes is refused', () => {
  expect(() => expand('(a|b) '.repeat(10))).toThrow('yields over')
})

test.each([
  ['i had it yesterday', 'i had it {day}'],
  ['i had it the day before yesterday', 'i had it {day}'],
  ['yesterdays are long', 'yesterdays are long'],
  ['yesterday or yesterday', '{day} or yesterday'],
])('"%s" becomes "%s"', (sentence, slotted) => {
  expect(withSlots(sentence, { day: ['yesterday', 'the day before yesterday'] })).toBe(slotted)
})
