/**
 * Trains the ranking of topics from the authored sentences: an averaged passive-aggressive learner. It only adds, multiplies and divides,
 * so that every machine makes the same file.
 */
import { match } from '../../lambda/src/understanding/match'
import { classLetter, featuresOf, weightStep, zeroWeight } from '../../lambda/src/understanding/ranking'
import { stemmerOf } from '../../lambda/src/understanding/stemmer'
import { tokenise } from '../../lambda/src/understanding/tokens'
import type { RankingModel, Vocabulary } from '../../lambda/src/understanding/vocabulary'

export interface Example {
  readonly text: string
  readonly id: string
}

const rounds = 12
/** How far one mistake may move the weights. */
const aggressiveness = 0.15
/** A word, concept or sign in fewer sentences than this is dropped, and a pair of words in fewer than that. */
const rareness = { word: 2, pair: 8 }
/** Weights lighter than this many steps are dropped, and more of them as long as the ranking is larger than its share of the bundle. */
const lightest = 3
const mostBytes = 103_000

/** Learns to rank the examples' ids. */
export function train(examples: readonly Example[], vocabulary: Vocabulary): RankingModel {
  const stem = stemmerOf(vocabulary.language)
  const classes = [...new Set(examples.map(({ id }) => id))].sort()
  const rows = examples.map(({ text, id }) => {
    const tokens = tokenise(text, vocabulary, stem)
    return { features: [...featuresOf(tokens, match(tokens, vocabulary))], label: classes.indexOf(id) }
  })
  const counts = new Map<string, number>()
  for (const { features } of rows) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const index = new Map<string, number>()
  for (const [feature, count] of counts)
    if (count >= (feature.includes(' ') && !feature.startsWith('s:') ? rareness.pair : rareness.word)) index.set(feature, index.size)
  const data = rows.map(({ features, label }) => ({ label, at: features.flatMap((feature) => index.get(feature) ?? []) }))
  const width = classes.length
  const weights = new Float64Array(index.size * width)
  const sums = new Float64Array(index.size * width)
  const scores = new Float64Array(width)
  let time = 0
  const order = data.map((_, at) => at)
  let seed = 12345
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      seed = (seed * 1103515245 + 12345) % 2147483648
      const other = seed % (at + 1)
      const held = order[at] as number
      order[at] = order[other] as number
      order[other] = held
    }
    for (const which of order) {
      const { label, at } = data[which] as { label: number; at: number[] }
      time += 1
      scores.fill(0)
      for (const feature of at)
        for (let c = 0; c < width; c += 1) scores[c] = (scores[c] as number) + (weights[feature * width + c] as number)
      let rival = -1
      for (let c = 0; c < width; c += 1) if (c !== label && (rival < 0 || (scores[c] as number) > (scores[rival] as number))) rival = c
      const scale = 1 / Math.sqrt(at.length + 1)
      const loss = 1 - ((scores[label] as number) - (scores[rival] as number)) * scale
      if (loss <= 0 || at.length === 0) continue
      const step = Math.min(aggressiveness, loss / (2 * at.length * scale))
      for (const feature of at) {
        const right = feature * width + label
        const wrong = feature * width + rival
        weights[right] = (weights[right] as number) + step
        sums[right] = (sums[right] as number) + step * time
        weights[wrong] = (weights[wrong] as number) - step
        sums[wrong] = (sums[wrong] as number) - step * time
      }
    }
  }
  const steps = weights.map((weight, at) =>
    Math.max(-46, Math.min(46, Math.round((weight - (sums[at] as number) / (time + 1)) / weightStep))),
  )
  const features = [...index.keys()]
  let floor = lightest
  let model = packed(classes, features, steps, floor)
  while (Buffer.byteLength(JSON.stringify(model)) > mostBytes) {
    floor += 1
    model = packed(classes, features, steps, floor)
  }
  return model
}

/** Feature → pairs of class and weight, light weights left out, the most used classes first. */
function packed(classes: readonly string[], features: readonly string[], steps: Float64Array, floor: number): RankingModel {
  const width = classes.length
  const used = classes.map(() => 0)
  steps.forEach((step, at) => {
    if (Math.abs(step) >= floor) used[at % width] = (used[at % width] as number) + 1
  })
  const order = classes.map((_, at) => at).sort((a, b) => (used[b] as number) - (used[a] as number) || a - b)
  const weights: Record<string, string> = {}
  features.forEach((feature, row) => {
    const pairs = order.flatMap((c, letter) => {
      const step = steps[row * width + c] as number
      return Math.abs(step) >= floor ? [classLetter(letter) + String.fromCharCode(zeroWeight + step)] : []
    })
    if (pairs.length > 0) weights[feature] = pairs.join('')
  })
  return { classes: order.map((c) => classes[c] as string), weights }
}
