/** The ranking file: what is learnt is found again, and what is not known moves nothing. */

import { match } from '../../../lambda/src/understanding/match'
import { featuresOf, hashOf, rank, readRanking } from '../../../lambda/src/understanding/ranking'
import { stemmerOf } from '../../../lambda/src/understanding/stemmer'
import { tokenise } from '../../../lambda/src/understanding/tokens'
import { compile, readVocabulary } from '../../../scripts/understanding/compile'
import { type Example, train } from '../../../scripts/understanding/train'

const vocabulary = compile('en', readVocabulary('en'))
const stem = stemmerOf('en')
const lesson = (id: string, texts: readonly string[]): Example[] => [...texts, ...texts].map((text) => ({ id, text }))
const features = (text: string): string[] => {
  const tokens = tokenise(text, vocabulary, stem)
  return [...featuresOf(tokens, match(tokens, vocabulary), vocabulary)].filter((feature) => feature.startsWith('k:'))
}
const examples = [
  ...lesson('ice', ['how long do i ice', 'ice for how long', 'when do i take the ice off', 'the ice is cold']),
  ...lesson('food', ['what can i eat', 'may i eat soup', 'is soup good to eat', 'when do i eat']),
  ...lesson('ride', ['who drives me home', 'my son drives me', 'a ride home please', 'do i need a ride']),
]
const file = train(examples, vocabulary)
const model = readRanking(file)
const first = (word: string): string | undefined => rank(new Set(['^', stem(word)]), model)[0]?.id

describe('a ranking file', () => {
  it('holds the topics by name, the hashes in rising order, and a place for each of its weights', () => {
    expect(model.classes).toEqual(['food', 'ice', 'ride'])
    expect([...model.hashes]).toEqual([...model.hashes].sort((a, b) => a - b))
    expect(model.hashes).toContain(hashOf(stem('ice')))
    expect(model.starts.at(-1)).toBe(model.pairs.length / 2)
  })

  it.each([
    ['ice', 'ice'],
    ['eat', 'food'],
    ['soup', 'food'],
    ['ride', 'ride'],
  ])('takes "%s" for %s', (word, topic) => {
    expect(first(word)).toBe(topic)
  })

  it('gives no topic a lead for words that it never learnt', () => {
    const scores = rank(new Set(['zeppelin', 'zeppelin quartz']), model).map(({ score }) => score)
    expect(new Set(scores)).toEqual(new Set([0]))
  })

  it('is the same file whenever it is made', () => {
    expect(Buffer.from(train(examples, vocabulary)).equals(Buffer.from(file))).toBe(true)
  })

  it('reads a file that lies anywhere in memory', () => {
    const padded = new Uint8Array(file.length + 3)
    padded.set(file, 3)
    expect(readRanking(padded.subarray(3))).toEqual(model)
  })
})

describe('the features of a sentence', () => {
  it.each([
    ['fever no', ['k:^ fever', 'k:fever not', 'k:not $']],
    ['no the very fever', ['k:^ not', 'k:not fever', 'k:fever $']],
    ['fever but well not a lot', ['k:^ fever', 'k:fever but', 'k:but not', 'k:not $']],
    ['whatever', ['k:^ $']],
  ])('tell what stands before what in "%s"', (text, kinds) => {
    expect(features(text)).toEqual(kinds)
  })
})
