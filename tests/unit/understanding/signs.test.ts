/** How the signs that a sentence speaks of are read, by a vocabulary of a few words. */
import { findingIn, small, statusesIn } from '../../support/small-vocabulary'

const vocabulary = small({
  skip: ['the', 'so'],
  cues: {
    negators: ['no', 'not', 'never', 'without', 'zero'],
    answers: ['no'],
    transparent: ['any', 'have', 'had', 'a', 'the'],
    breakers: ['but'],
    contrasts: ['but'],
    interjection: ['no my', 'no i'],
    subjects: ['i', 'my', 'he', 'she', 'it'],
    joiners: ['and', 'or'],
  },
  patterns: {
    'sign-fever': ['fever', 'burning up'],
    'sign-chest-pain': ['chest ..2 pain'],
    'sign-leg-immobile': ['not move leg'],
    'sign-numbness': ['numb', 'no feeling'],
    denial: ['fever ..1 not', 'not move leg ..1 none', 'no chest pain', 'no ..2 ill'],
    'no-denial': ['not sure', 'not fever without', 'zero doubt'],
    suppose: ['if', 'what ..1 if'],
    emphatic: ['like this'],
    firm: ['have ..1 fever'],
    before: ['years back', 'back then'],
    'denial-after': ['absent'],
    'absent sign-fever': ['temperature ..2 normal', 'normal temperature'],
    'absent sign-numbness': ['can feel ..2 leg'],
  },
})
const statuses = (text: string): string[] => statusesIn(text, vocabulary)

describe('a sign is read', () => {
  it.each([
    ['i have fever', ['fever present']],
    ['hello', []],
    ['no fever', ['fever absent']],
    ['no fever chest pain', ['fever absent', 'chest-pain absent']],
    ['no fever but chest pain', ['fever absent', 'chest-pain present']],
    ['chest has no pain', ['chest-pain absent']],
    ['no my fever', ['fever present']],
    ['fever absent', ['fever absent']],
    ['if i have fever', ['fever supposed']],
    ['what then if fever', ['fever supposed']],
    ['fever if i walk', ['fever present']],
    ['if no fever', ['fever absent']],
    ['chest if pain', ['chest-pain present']],
    ['never had fever like this', ['fever present']],
    ['fever absent like this', ['fever present']],
    ['fever years back', ['fever before']],
    ['no fever years back', ['fever before']],
    ['if fever years back', ['fever before']],
  ])('in "%s": %j', (text, expected) => {
    expect(statuses(text)).toEqual(expected)
  })

  it('with the words that are the evidence', () => {
    expect(findingIn('i am burning so up and my chest has a pain', vocabulary).signs).toEqual([
      { id: 'sign-fever', status: 'present', evidence: 'burning up', words: [2, 4] },
      { id: 'sign-chest-pain', status: 'present', evidence: 'chest pain', words: [7, 10] },
    ])
    expect(findingIn('my temperature is normal', vocabulary).signs).toEqual([
      { id: 'sign-fever', status: 'absent', evidence: 'temperature normal', words: [1, 3] },
    ])
  })
})

describe('a sign that holds its own "not"', () => {
  it.each([
    ['not move leg', ['leg-immobile present']],
    ['not move leg never', ['leg-immobile present']],
    ['never have not move leg', ['leg-immobile present']],
    ['not move leg fever', ['leg-immobile present', 'fever present']],
    ['no feeling', ['numbness present']],
    ['no feeling absent', ['numbness present']],
    ['no feeling no fever', ['numbness present', 'fever absent']],
    ['not move leg none', []],
  ])('is not denied by it: "%s": %j', (text, expected) => {
    expect(statuses(text)).toEqual(expected)
  })
})

describe('a phrase that denies', () => {
  it.each([
    ['fever not', ['fever absent']],
    ['fever i not', ['fever absent']],
    ['fever not sure', ['fever present']],
    ['fever not not', ['fever absent']],
    ['no i am ill numb', ['numbness present']],
    ['no chest pain', ['chest-pain absent']],
    ['no chest pain not sure', ['chest-pain absent']],
    ['not fever without', ['fever present']],
    ['not fever without chest pain', ['fever present', 'chest-pain present']],
    ['zero doubt fever', ['fever present']],
    ['zero fever', ['fever absent']],
  ])('reads "%s" as %j', (text, expected) => {
    expect(statuses(text)).toEqual(expected)
  })

  it.each([
    ['no chest pain', true],
    ['normal temperature', true],
    ['no chest pain and normal temperature', true],
    ['no fever', false],
    ['fever', false],
    ['no i am ill', false],
    ['fever not sure', false],
    ['hello', false],
    ['not normal temperature', false],
  ])('is told of "%s": %s', (text, isDenial) => {
    expect(findingIn(text, vocabulary).isDenial).toBe(isDenial)
  })
})

describe('what is well', () => {
  it.each([
    ['temperature is normal', ['fever absent']],
    ['can feel the leg', ['numbness absent']],
    ['can feel but the leg', []],
    ['but can feel the leg', ['numbness absent']],
    ['not normal temperature', []],
    ['no normal temperature', ['fever absent']],
    ['temperature not normal', []],
    ['temperature no normal', ['fever absent']],
    ['temperature is normal not', ['fever absent']],
    ['not today at temperature normal', []],
    ['not today at my temperature normal', ['fever absent']],
    ['never can feel leg', []],
    ['fever temperature normal', ['fever present']],
    ['temperature normal fever', ['fever present']],
    ['if fever temperature normal', ['fever supposed']],
    ['no fever temperature normal', ['fever absent']],
    ['numb can feel leg', ['numbness present']],
  ])('clears a sign only where nothing says that it is had: "%s": %j', (text, expected) => {
    expect(statuses(text)).toEqual(expected)
  })
})

describe('a sign said twice', () => {
  it('is shown by the words that said it first', () => {
    expect(findingIn('fever and burning up', vocabulary).signs.map(({ evidence }) => evidence)).toEqual(['fever'])
  })

  it.each([
    ['no fever but fever', ['fever present']],
    ['fever but no fever', ['fever present']],
    ['no fever but if fever', ['fever supposed']],
    ['fever if fever', ['fever present']],
  ])('counts at its gravest: "%s": %j', (text, expected) => {
    expect(statuses(text)).toEqual(expected)
  })
})

it.each([
  ['i have a fever', true],
  ['fever', false],
])('a sign is said to be had, not only named, in "%s": %s', (text, isFirm) => {
  expect(findingIn(text, vocabulary).isFirm).toBe(isFirm)
})
