/** Signs that are not the listener's of today: in harmless company, or before the operation. By vocabularies of a few words. */
import { findingIn, small, statusesIn } from '../../support/small-vocabulary'

const vocabulary = small({
  skip: ['the', 'so'],
  cues: {
    negators: ['no', 'not', 'never', 'without'],
    transparent: ['a', 'the'],
    subjects: ['i', 'my', 'he'],
    joiners: ['and'],
  },
  patterns: {
    'sign-fever': ['fever'],
    'sign-chest-pain': ['chest ..2 pain'],
    'sign-leg-immobile': ['not move leg'],
    'sign-numbness': ['numb'],
    'sign-fainted': ['had a stroke', 'fainted', 'fell over'],
    denial: ['not move leg ..1 none'],
    mask: ['watched ..6 stroke', 'fever tree', 'numb joke', 'silly ..2 fainted'],
    'mask-emergency': ['fell over laughing', 'numb laughing'],
    'mask-doctor': ['fever pitch', 'fainted pitch'],
    before: ['years back', 'back then'],
    'not-before': ['worse than ..1 years back'],
    over: ['gone now', 'better ..3 again'],
    still: ['now', 'again'],
  },
})
const statuses = (text: string): string[] => statusesIn(text, vocabulary)

describe('words of a sign in harmless company', () => {
  it.each([
    ['fever tree', []],
    ['fever', ['fever present']],
    ['fever tree fever', ['fever present']],
    ['fell over laughing', []],
    ['fell over', ['fainted present']],
    ['numb laughing', ['numbness present']],
    ['numb joke', []],
    ['fever pitch', []],
    ['fainted pitch', ['fainted present']],
    ['silly i fainted', []],
    ['watched a show he had a stroke', ['fainted present']],
    ['watched a man had stroke', []],
    ['watched and he fainted stroke', ['fainted present']],
    ['watched a stroke', []],
    ['chest tree pain', ['chest-pain present']],
  ])('counts for nothing: "%s": %j', (text, expected) => {
    expect(statuses(text)).toEqual(expected)
  })

  it.each([
    ['fever tree', true],
    ['fever tree fever', true],
    ['fever', false],
    ['tree', false],
    ['not move leg none', true],
  ])('is told of "%s": %s', (text, isMasked) => {
    expect(findingIn(text, vocabulary).isMasked).toBe(isMasked)
  })

  const shows = small({
    skip: ['the', 'so'],
    cues: { joiners: ['and'], subjects: ['he', 'my', 'they'] },
    patterns: {
      'sign-fainted': ['<he> [the] ..2 stroke', '<drama> ..3 stroke'],
      mask: ['watched ..6 stroke'],
    },
    concepts: { he: ['he', 'mary'], drama: ['series'] },
  })
  it.each([
    ['a new subject is no longer the show’s', 'watched it and he had stroke', ['fainted present']],
    ['a new subject without "and" is the show’s', 'watched it he had stroke', []],
    ['an "and" without a new subject is the show’s', 'watched it and then he had stroke', []],
    ['small words of the sign may stand outside', 'he watched stroke', []],
    ['small words that are passed over may stand outside', 'mary the watched stroke', ['fainted present']],
    ['a subject after "and" before the show changes nothing', 'and he watched it stroke', []],
    ['a subject after "and" behind the show changes nothing', 'series watched stroke and he', ['fainted present']],
    ['what begins right after the show is no longer the show’s', 'watched and they he stroke', ['fainted present']],
  ])('%s: "%s"', (_, text, expected) => {
    expect(statusesIn(text, shows)).toEqual(expected)
  })
})

describe('a sign placed before the operation', () => {
  it.each([
    ['fever years back', ['fever before']],
    ['fever years back still here now', ['fever present']],
    ['fever years back again', ['fever present']],
    ['fever years back not now', ['fever before']],
    ['fever years back not hurting now', ['fever before']],
    ['fever years back not hurting me now', ['fever present']],
    ['fever years back gone now', ['fever before']],
    ['fever years back gone now again', ['fever present']],
    ['fever worse than years back', ['fever present']],
    ['fever worse than years back and back then', ['fever before']],
    ['fever now', ['fever present']],
    ['fever gone now', ['fever present']],
    ['now fever back then', ['fever present']],
  ])('is not one of today unless it goes on: "%s": %j', (text, expected) => {
    expect(statuses(text)).toEqual(expected)
  })
})
