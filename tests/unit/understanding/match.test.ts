/** Which phrases and patterns stand in a sentence, by a vocabulary of a few words. */
import { matchesIn, small, wordsOf } from '../../support/small-vocabulary'

const vocabulary = small({
  skip: ['the', 'so', 'very', 'my'],
  numbers: { seventy: 70, fifty: 50, ninety: 90, hundred: 100 },
  ranges: { age: [60, 90] },
  concepts: {
    leg: ['leg', 'lower limb', 'leg muscle'],
    age: ['pensioner'],
    numb: ['numb', '=pins needles'],
    gone: ['=went out'],
  },
  patterns: {
    'sign-numbness': ['<leg> ..2 <numb>', '=asleep'],
    'sign-pain': ['hurting <leg>', 'sore ..1 <leg> muscle'],
    'sign-fever': ['fever ..2 high', 'burning up', 'fever =burns'],
    mask: ['fever dream'],
    before: ['<age> ..1 years'],
  },
})
const concepts = (text: string): string[] =>
  matchesIn(text, vocabulary).concepts.map(({ concept, start, end }) => `${concept} ${start}-${end}`)
const found = (text: string): string[] =>
  matchesIn(text, vocabulary).found.map((match) => `${match.of}: ${wordsOf(match, text, vocabulary)}`)

describe('a concept stands in a sentence', () => {
  it.each([
    ['leg', ['leg 0-0']],
    ['my legs', ['leg 1-1']],
    ['numb leg', ['numb 0-0', 'leg 1-1']],
    ['leg leg', ['leg 0-0', 'leg 1-1']],
    ['lower limb', ['leg 0-1']],
    ['lower the limb', ['leg 0-2']],
    ['lower the so very my limb', ['leg 0-5']],
    ['lower the so very my the limb', []],
    ['lower left limb', []],
    ['lower the left limb', []],
    ['lower', []],
    ['limb lower', []],
    ['leg muscle', ['leg 0-0', 'leg 0-1']],
    ['arm', []],
    ['pins needles', ['numb 0-1']],
    ['pin needles', []],
    ['went out', ['gone 0-1']],
    ['', []],
  ])('in "%s": %j', (text, expected) => {
    expect(concepts(text).sort()).toEqual([...expected].sort())
  })

  it.each([
    ['seventy', ['age 0-0']],
    ['she is 60', ['age 2-2']],
    ['she is 90', ['age 2-2']],
    ['she is ninety', ['age 2-2']],
    ['59', []],
    ['91', []],
    ['fifty', []],
    ['hundred', []],
  ])('as a number in "%s": %j', (text, expected) => {
    expect(concepts(text)).toEqual(expected)
  })

  it('where a word is also the name of a property that every object has', () => {
    expect(matchesIn('the constructor has a leg', vocabulary).concepts).toEqual([{ concept: 'leg', start: 4, end: 4 }])
    expect(matchesIn('constructor', vocabulary).found).toEqual([])
  })

  it('but a choice within a pattern is no concept', () => {
    const choice = small({ concepts: { leg: ['leg'] }, patterns: { 'sign-pain': ['(sore|aching) <leg>'] } })
    const { concepts: named, found: patterns } = matchesIn('aching leg', choice)
    expect(named.map(({ concept }) => concept)).toEqual(['leg'])
    expect(patterns).toEqual([{ of: 'sign-pain', words: [0, 1] }])
  })

  it('the same when the sentence is read again', () => {
    expect([concepts('lower limb'), concepts('lower limb')]).toEqual([['leg 0-1'], ['leg 0-1']])
  })
})

describe('a pattern stands in a sentence', () => {
  it.each([
    ['leg numb', 'leg numb'],
    ['legs so numb', 'legs numb'],
    ['leg is really numb', 'leg numb'],
    ['leg the is so really very numb', 'leg numb'],
    ['leg the so very my numb', 'leg numb'],
    ['leg is the really so very my numb', 'leg numb'],
    ['the lower very limb is numb', 'lower very limb numb'],
    ['leg is pins the needles', 'leg pins the needles'],
    ['asleep', 'asleep'],
  ])('in "%s" as numbness in "%s"', (text, words) => {
    expect(found(text)).toEqual([`sign-numbness: ${words}`])
  })

  it.each([
    ['more words than the gap allows', 'leg is really quite numb'],
    ['more passed-over words than may stand between', 'leg is the really so very my the numb'],
    ['the words in the other order', 'numb leg'],
    ['half of it', 'leg'],
    ['the gap at the end of the sentence', 'leg is really'],
    ['another form of a word that counts only as written', 'sleep'],
    ['only words that may be passed over', 'leg the so very my'],
  ])('but not with %s: "%s"', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['hurting leg', ['sign-pain: hurting leg']],
    ['hurting the leg', ['sign-pain: hurting leg']],
    ['hurting left leg', []],
    ['sore leg muscle', ['sign-pain: sore leg muscle']],
    ['sore leg muscle muscle', ['sign-pain: sore leg muscle']],
    ['sore lower limb muscle', ['sign-pain: sore lower limb muscle']],
    ['fever high', ['sign-fever: fever high']],
    ['fever is very very high', ['sign-fever: fever high']],
    ['fever burns', ['sign-fever: fever burns']],
    ['fever burned', []],
    ['fever dream high', ['sign-fever: fever high', 'mask: fever dream']],
    ['burning up', ['sign-fever: burning up']],
    ['burns up', ['sign-fever: burns up']],
    ['seventy years', ['before: seventy years']],
    ['leg numb leg numb', ['sign-numbness: leg numb', 'sign-numbness: leg numb']],
  ])('in "%s": %j', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('with a second try where the first place leads nowhere', () => {
    expect(found('leg muscle is so numb')).toEqual(['sign-numbness: leg numb', 'sign-numbness: leg muscle numb'])
    const two = small({ concepts: { leg: ['leg'] }, patterns: { 'sign-pain': ['pain ..3 <leg> numb'] } })
    expect(matchesIn('pain leg left leg numb', two).found).toEqual([{ of: 'sign-pain', words: [0, 3, 4] }])
  })

  it('with a word between taken for the pattern before it is passed over', () => {
    const passed = small({ skip: ['so'], patterns: { 'sign-pain': ['pain so bad'] } })
    expect(matchesIn('pain so so bad', passed).found).toEqual([{ of: 'sign-pain', words: [0, 1, 3] }])
  })
})
