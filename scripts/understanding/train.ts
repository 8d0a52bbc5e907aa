/**
 * Trains the ranking of topics from the authored sentences: an averaged passive-aggressive learner, in two passes. It only adds, multiplies, divides
 * and takes square roots, so that every machine makes the same file.
 */
import { match } from '../../lambda/src/understanding/match'
import { featuresOf, hashOf, weightStep } from '../../lambda/src/understanding/ranking'
import { stemmerOf } from '../../lambda/src/understanding/stemmer'
import { tokenise } from '../../lambda/src/understanding/tokens'
import type { Vocabulary } from '../../lambda/src/understanding/vocabulary'

export interface Example {
  readonly text: string
  readonly id: string
}

/** How often each sentence is learnt from, before and after the light weights are dropped. */
const rounds = { first: 12, second: 24 } as const
/** How far one mistake may move the weights. */
const aggressiveness = 0.15
/** The share of a sentence's features that is left out each time, another one each time: people never use all of the expected words. */
const leftOut = 0.3
/** A word, concept or sign in fewer sentences than this is dropped, and a pair of words in fewer than that. */
const rareness = { word: 2, pair: 3 }
/** The share of the bundle that the ranking of a language may have. */
const mostBytes = 240_000

interface Row {
  readonly label: number
  readonly at: readonly number[]
}

/** Learns to rank the examples' ids; the file that `readRanking` reads. */
export function train(examples: readonly Example[], vocabulary: Vocabulary): Uint8Array {
  const classes = [...new Set(examples.map(({ id }) => id))].sort()
  if (classes.length > 256) throw new Error(`${classes.length} topics: a ranking file has one byte for a topic`)
  const { features, rows } = prepared(examples, classes, vocabulary)
  const learner = learnerOf(rows, features.length, classes.length)
  const first = learner(new Float64Array(features.length * classes.length), rounds.first)
  const kept = heaviest(first, features.length, classes.length)
  const second = learner(
    first.map((weight, at) => (kept[at] === 1 ? weight : 0)),
    rounds.second,
    kept,
  )
  return ranked(classes, features, second)
}

/** Each example as the places of its features, those too rare left out. */
function prepared(
  examples: readonly Example[],
  classes: readonly string[],
  vocabulary: Vocabulary,
): { readonly features: readonly string[]; readonly rows: readonly Row[] } {
  const stem = stemmerOf(vocabulary.language)
  const labels = new Map(classes.map((id, at) => [id, at]))
  const read = examples.map(({ text, id }) => {
    const tokens = tokenise(text, vocabulary, stem)
    return { features: [...featuresOf(tokens, match(tokens, vocabulary), vocabulary)], label: labels.get(id) as number }
  })
  const counts = new Map<string, number>()
  for (const { features } of read) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const isPair = (feature: string): boolean => feature.includes(' ') && !feature.startsWith('s:')
  const features = [...counts]
    .filter(([feature, count]) => count >= rareness[isPair(feature) ? 'pair' : 'word'])
    .map(([feature]) => feature)
  const index = new Map(features.map((feature, at) => [feature, at]))
  return { features, rows: read.map(({ features: all, label }) => ({ label, at: all.flatMap((feature) => index.get(feature) ?? []) })) }
}

type Learner = (weights: Float64Array, times: number, kept?: Uint8Array) => Float64Array

/** Goes on from the given weights and gives their average over all steps; of those not `kept`, none is moved. */
function learnerOf(rows: readonly Row[], height: number, width: number): Learner {
  const random = randomOf(12345)
  return (weights, times, kept) => {
    const sums = new Float64Array(height * width)
    const scores = new Float64Array(width)
    let time = 0
    const move = (at: number, step: number): void => {
      if (kept !== undefined && kept[at] === 0) return
      weights[at] = (weights[at] as number) + step
      sums[at] = (sums[at] as number) + step * time
    }
    for (let round = 0; round < times; round += 1) {
      for (const { label, at: all } of shuffled(rows, random)) {
        time += 1
        const at = all.filter(() => random() >= leftOut)
        if (at.length === 0) continue
        scores.fill(0)
        for (const feature of at)
          for (let c = 0; c < width; c += 1) scores[c] = (scores[c] as number) + (weights[feature * width + c] as number)
        const rival = bestBut(label, scores)
        const scale = 1 / Math.sqrt(at.length + 1)
        const loss = 1 - ((scores[label] as number) - (scores[rival] as number)) * scale
        if (loss <= 0) continue
        const step = Math.min(aggressiveness, loss / (2 * at.length * scale))
        for (const feature of at) {
          move(feature * width + label, step)
          move(feature * width + rival, -step)
        }
      }
    }
    return weights.map((weight, at) => weight - (sums[at] as number) / (time + 1))
  }
}

function bestBut(label: number, scores: Float64Array): number {
  let best = label === 0 ? 1 : 0
  for (let c = 0; c < scores.length; c += 1) if (c !== label && (scores[c] as number) > (scores[best] as number)) best = c
  return best
}

/** Numbers from 0 to below 1, the same on every machine. */
function randomOf(start: number): () => number {
  let seed = start
  return () => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed / 2147483648
  }
}

function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  const order = [...list]
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const held = order[at] as T
    order[at] = order[other] as T
    order[other] = held
  }
  return order
}

/** Marks the weights that the bundle has room for: five bytes a feature and two a weight. */
function heaviest(weights: Float64Array, height: number, width: number): Uint8Array {
  const bytesAbove = (least: number): number => {
    let bytes = 0
    for (let row = 0; row < height; row += 1) {
      let pairs = 0
      for (let c = 0; c < width; c += 1) if (Math.abs(weights[row * width + c] as number) >= least) pairs += 1
      if (pairs > 0) bytes += 5 + 2 * pairs
    }
    return bytes
  }
  let low = weightStep / 2
  if (bytesAbove(low) > mostBytes) {
    let high = 10
    for (let halving = 0; halving < 20; halving += 1) {
      const middle = (low + high) / 2
      if (bytesAbove(middle) > mostBytes) low = middle
      else high = middle
    }
    low = high
  }
  return Uint8Array.from(weights, (weight) => (Math.abs(weight) >= low ? 1 : 0))
}

/** The file: see `readRanking`. */
function ranked(classes: readonly string[], features: readonly string[], weights: Float64Array): Uint8Array {
  const width = classes.length
  const rows = features
    .map((feature, row) => ({ hash: hashOf(feature), feature, pairs: pairsOf(weights.subarray(row * width, (row + 1) * width)) }))
    .filter(({ pairs }) => pairs.length > 0)
    .sort((a, b) => a.hash - b.hash)
  rows.forEach(({ hash, feature }, at) => {
    if (rows[at + 1]?.hash === hash) throw new Error(`"${feature}" and "${rows[at + 1]?.feature}" have the same hash`)
  })
  const names = Buffer.from(classes.join('\n'))
  const head = Buffer.alloc(8)
  head.writeUInt32LE(rows.length, 0)
  head.writeUInt32LE(names.length, 4)
  const hashes = Buffer.alloc(4 * rows.length)
  rows.forEach(({ hash }, at) => {
    hashes.writeUInt32LE(hash, 4 * at)
  })
  const counts = Buffer.from(rows.map(({ pairs }) => pairs.length / 2))
  return Buffer.concat([head, names, hashes, counts, ...rows.map(({ pairs }) => pairs)])
}

/** Class and weight by turns, weights of no whole step left out. */
function pairsOf(weights: Float64Array): Buffer {
  const bytes: number[] = []
  weights.forEach((weight, c) => {
    const steps = Math.max(-127, Math.min(127, Math.round(weight / weightStep)))
    if (steps !== 0) bytes.push(c, steps & 0xff)
  })
  return Buffer.from(bytes)
}
