/** Yes and no, who is spoken of and what is to be lifted, by lists of a few words. */
import { readingIn } from '../../../lambda/src/understanding/answer'
import type { Context } from '../../../lambda/src/understanding/context'
import { itemIn, speaksOfLifting } from '../../../lambda/src/understanding/item'
import { isOwnQuestion, personIn } from '../../../lambda/src/understanding/person'
import type { Token } from '../../../lambda/src/understanding/tokens'
import type { Heard } from '../../../lambda/src/understanding/understand'
import { small, tokensOf } from '../../support/small-vocabulary'

const vocabulary = small({})
const tokens = (text: string): Token[] => tokensOf(text, vocabulary)
const heard = (...sentences: string[]): Heard[] =>
  sentences.map((text) => ({ tokens: tokens(text), concepts: new Set<string>(), signs: [], ranking: [] }))
const split = (...phrases: string[]): string[][] => phrases.map((phrase) => phrase.split(' '))

const context = {
  people: {
    she: ['mom', 'wife'],
    he: ['dad'],
    they: ['patient', 'friend'],
    pronouns: { she: ['she', 'her'], he: ['he'], they: ['they'] },
    self: ['i', 'me'],
    own: ['my'],
    reporting: ['says'],
    staff: ['doctor'],
    treating: ['they'],
  },
  asking: { personal: split('can', 'how soon'), impersonal: split('is it safe', 'allowed') },
  answers: {
    yes: split('yes', 'i do', 'right $', 'quite'),
    no: split('no', 'i do not', 'not at all', 'nope'),
    unsure: split('maybe', 'a bit $'),
    unclear: split('not really', 'i do wonder', 'right', 'quite $'),
  },
  lifting: { verbs: ['lift', 'carri'], generic: ['it', 'thing', 'again'] },
  items: [
    [['cat', 'litter'], 'cat-litter'],
    [['cat'], 'pet'],
    [['milk'], 'milk'],
  ],
} as unknown as Context

describe('an answer', () => {
  it.each([
    ['yes', 'yes'],
    ['well yes', 'yes'],
    ['i do', 'yes'],
    ['no', 'no'],
    ['well no', 'no'],
    ['i do not', 'no'],
    ['i do not really', 'no'],
    ['maybe', 'unsure'],
    ['well maybe', 'unsure'],
    ['a bit', 'unsure'],
    ['a bit of a walk', undefined],
    ['no maybe', 'unsure'],
    ['yes maybe not really', 'unsure'],
    ['yes no', 'unsure'],
    ['well no yes', 'unsure'],
    ['no yes', 'no'],
    ['no i do', 'no'],
    ['nope yes', 'no'],
    ['not really', undefined],
    ['yes not really', undefined],
    ['no not really', undefined],
    ['i do wonder', undefined],
    ['yes i do wonder', undefined],
    ['the purple bicycle', undefined],
    ['', undefined],
  ])('"%s" is %s', (text, reading) => {
    expect(readingIn(tokens(text), context)).toBe(reading)
  })

  it.each([
    ['right', 'yes'],
    ['right then', undefined],
    ['quite', 'yes'],
    ['quite so', 'yes'],
  ])('"%s": the end of the sentence is no longer phrase', (text, reading) => {
    expect(readingIn(tokens(text), context)).toBe(reading)
  })
})

describe('who is spoken of', () => {
  it.each([
    ['i hurt', 'self'],
    ['it hurts me', 'self'],
    ['my leg', 'self'],
    ['mom hurts', 'she'],
    ['my wife hurts', 'she'],
    ['can i give mom ice', 'she'],
    ['dad hurts', 'he'],
    ['my mom says i hurt', 'self'],
    ['my mom says it hurts', 'she'],
    ['patient', 'they'],
    ['my friend he hurts', 'he'],
    ['my patient and her leg', 'she'],
    ['my patient they hurt', 'they'],
    ['mom he', 'she'],
    ['she hurts', 'she'],
    ['he hurts', 'he'],
    ['they hurt', 'they'],
    ['can i give her ice', 'she'],
    ['the doctor said he', undefined],
    ['i asked the doctor if he', 'self'],
    ['my doctor said he', 'self'],
    ['the doctor said my mom', 'she'],
    ['says', undefined],
    ['leg', undefined],
    ['', undefined],
  ])('in "%s" is %s', (text, person) => {
    expect(personIn(tokens(text), context)).toBe(person)
  })

  it.each([
    ['can i drive', true],
    ['and can i drive', true],
    ['how soon does she drive', true],
    ['can you sing', false],
    ['i drive', false],
    ['mom how drive', false],
    ['is it safe', true],
    ['and is it safe', true],
    ['bath allowed', true],
    ['allowed', true],
    ['is it warm', false],
    ['', false],
  ])('whether "%s" asks of somebody’s own doing: %s', (text, own) => {
    expect(isOwnQuestion(tokens(text), context)).toBe(own)
  })
})

describe('what is to be lifted', () => {
  it.each<[sentences: string[], item: string | undefined]>([
    [['can i lift milk'], 'milk'],
    [['milk'], 'milk'],
    [['cat litter'], 'cat-litter'],
    [['the cat'], 'pet'],
    [['milk or cat'], 'pet'],
    [['milk', 'cat litter'], 'milk'],
    [['lift the sofa', 'milk'], 'milk'],
    [['lift sofa'], 'unlisted'],
    [['hello', 'lift sofa'], 'unlisted'],
    [['i carry it again sofa'], 'unlisted'],
    [['lift carry sofa'], 'unlisted'],
    [['lift'], undefined],
    [['lift it'], undefined],
    [['lift things again'], undefined],
    [['lift carry'], undefined],
    [['the sofa'], undefined],
    [['the sofa i lift'], undefined],
    [['the sofa i lift it'], undefined],
    [[], undefined],
  ])('in %j is %s', (sentences, item) => {
    expect(itemIn(heard(...sentences), context)).toBe(item)
  })

  it.each<[sentences: string[], speaks: boolean]>([
    [['i lift'], true],
    [['carries it', 'hello'], true],
    [['hello', 'i lift milk'], true],
    [['milk'], false],
    [['hello', 'milk'], false],
    [[], false],
  ])('is spoken of in %j: %s', (sentences, speaks) => {
    expect(speaksOfLifting(heard(...sentences), context)).toBe(speaks)
  })
})
