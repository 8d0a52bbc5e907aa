/** What a negation denies, by a vocabulary of a few words. */
import { match } from '../../../lambda/src/understanding/match'
import { deniedWords, isDeniedAfter, isInterjection } from '../../../lambda/src/understanding/polarity'
import { small, tokensOf } from '../../support/small-vocabulary'

const cues = {
  negators: ['no', 'not', 'never', 'none'],
  transparent: ['any', 'sign', 'of', 'a', 'have', 'there'],
  breakers: ['but', 'well'],
  interjection: ['no my', 'no i'],
  subjects: ['i', 'my', 'she', 'there'],
  joiners: ['and', 'or'],
}
const symptoms = ['fever', 'chills', 'redness']
const vocabulary = small({
  cues,
  patterns: {
    'sign-fever': ['fever', 'hot ..3 head', 'fever is not there'],
    'denial-after': ['is not there', 'absent'],
    'denial-last': ['none', '=no'],
    before: ['gone'],
  },
})
const backwards = { ...cues, trailing: true }

/** The words denied, as said. */
function denied(text: string, own = cues, consumed: readonly number[] = []): string {
  const tokens = tokensOf(text, vocabulary)
  const places = new Set(tokens.flatMap(({ text: word }, at) => (symptoms.includes(word) ? [at] : [])))
  const words = deniedWords(tokens, places, new Set(consumed), own)
  return [...words]
    .sort((a, b) => a - b)
    .map((at) => `${tokens[at]?.text}`)
    .join(' ')
}

describe('a negation denies', () => {
  it.each([
    ['no fever', 'fever'],
    ['i have no fever', 'fever'],
    ['no sign of any fever', 'fever'],
    ['no fever chills redness', 'fever chills redness'],
    ['no fever or chills', 'fever chills'],
    ['no fever and chills', 'fever chills'],
    ['no fever and any chills', 'fever chills'],
    ['no fever and my chills', 'fever'],
    ['no fever and', 'fever'],
    ['no fever my chills', 'fever'],
    ['no fever and there chills', 'fever'],
    ['no fever there chills', 'fever chills'],
    ['no fever there and chills', 'fever chills'],
    ['not any fever never chills', 'fever chills'],
    ['never no fever', 'fever'],
    ['no fever but chills', 'fever'],
    ['no but fever', ''],
    ['no strange fever', ''],
    ['fever no chills', 'chills'],
    ['fever', ''],
    ['fever no', ''],
    ['no my fever', ''],
    ['no no fever', 'fever'],
    ['no a a a a a a a a fever', 'fever'],
    ['no a a a a a a a a a fever', ''],
    [
      'no fever fever fever fever fever fever fever fever fever fever chills',
      'fever fever fever fever fever fever fever fever fever fever chills',
    ],
  ])('in "%s": "%s"', (text, words) => {
    expect(denied(text)).toBe(words)
  })

  it('nothing more when it belongs to a sign already', () => {
    expect(denied('no fever', cues, [0])).toBe('')
    expect(denied('no fever no chills', cues, [0])).toBe('chills')
  })

  it.each([
    ['fever no', 'fever'],
    ['fever chills sign no', 'fever chills'],
    ['no fever', ''],
    ['fever but chills not', 'chills'],
    ['fever no strange chills', 'fever'],
  ])('what stands before it where the language has it so: "%s": "%s"', (text, words) => {
    expect(denied(text, backwards)).toBe(words)
  })

  it('up to a word of the list that ends it, though a denial else passes over that word', () => {
    const both = { ...cues, breakers: ['any'] }
    expect(denied('no any fever', both)).toBe('')
  })
})

describe('a negator answers and denies nothing', () => {
  it.each([
    ['no my leg hurts', 0, true],
    ['no i fell', 0, true],
    ['no no', 1, true],
    ['no no', 0, false],
    ['fever no no', 2, true],
    ['fever no', 1, false],
    ['no', 0, false],
    ['no fever', 0, false],
    ['my no', 1, false],
    ['any no my leg', 1, true],
  ])('in "%s" at word %i: %s', (text, at, answers) => {
    expect(isInterjection(tokensOf(text, vocabulary), at, cues)).toBe(answers)
  })
})

describe('what is said after a sign denies it', () => {
  it.each([
    ['fever is not there', true],
    ['fever absent', true],
    ['fever at night absent', true],
    ['fever in the night absent', false],
    ['absent fever', false],
    ['fever but absent', false],
    ['fever gone', false],
    ['fever', false],
    ['fever none', true],
    ['fever no', true],
    ['fever now and then in the last days none', true],
    ['fever now and then in the last few days none', true],
    ['fever now and then in the last few long days none', false],
    ['fever well none', false],
    ['no fever', false],
    ['fever none of', true],
    ['fever none of any', true],
    ['fever none of any sign', false],
    ['fever none today', false],
    ['fever none of today', false],
    ['fever absent today at noon', true],
    ['hot in my head absent', true],
    ['hot absent my head', false],
    ['fever gone absent', true],
  ])('in "%s": %s', (text, is) => {
    const tokens = tokensOf(text, vocabulary)
    const { found } = match(tokens, vocabulary)
    const sign = found.find(({ of, words }) => of === 'sign-fever' && words.length < 4)
    expect(sign !== undefined && isDeniedAfter(sign, found, tokens, cues)).toBe(is)
  })

  it('but not when it begins with the last word of the sign', () => {
    const shared = small({ cues, patterns: { 'sign-fever': ['fever is'], 'denial-after': ['is not there'] } })
    const tokens = tokensOf('fever is not there', shared)
    const { found } = match(tokens, shared)
    expect(found.map(({ of, words }) => `${of} ${words}`)).toEqual(['sign-fever 0,1', 'denial-after 1,2,3'])
    expect(found.slice(0, 1).map((sign) => isDeniedAfter(sign, found, tokens, cues))).toEqual([false])
  })

  it('but not when the denial is part of the sign', () => {
    const tokens = tokensOf('fever is not there', vocabulary)
    const { found } = match(tokens, vocabulary)
    const sign = found.find(({ of, words }) => of === 'sign-fever' && words.length === 4)
    expect(sign?.words).toEqual([0, 1, 2, 3])
    expect(sign !== undefined && isDeniedAfter(sign, found, tokens, cues)).toBe(false)
  })
})
