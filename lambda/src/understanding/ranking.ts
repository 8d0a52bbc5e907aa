/**
 * Which topic a sentence is about: a linear ranking trained at build time from the authored sentences (scripts/understanding/train.ts).
 * Features are stems, pairs of stems, and the concepts and signs that the vocabulary found, so that a word never authored still
 * counts by its concept.
 */
import type { Matches } from './match'
import type { Token } from './tokens'
import type { RankingModel } from './vocabulary'

export interface Ranked {
  readonly id: string
  /** Zero is the edge; larger is surer. Scores of one sentence are comparable, and of sentences of like length. */
  readonly score: number
}

/** A class is one character: the commonest, which come first, printable ASCII without quote and backslash, the rest from U+0100 on. */
const asciiClasses = Array.from({ length: 0x7f - 0x23 }, (_, at) => 0x23 + at).filter((code) => code !== 0x5c)
const classCodes = new Map(asciiClasses.map((code, index) => [code, index]))

/** The character of a class. */
export function classLetter(index: number): string {
  return String.fromCharCode(asciiClasses[index] ?? 0x100 + index)
}

function classOf(code: number): number {
  return classCodes.get(code) ?? code - 0x100
}

/** A weight is a printable ASCII character, `O` being zero. */
export const zeroWeight = 0x4f
export const weightStep = 0.05

/** The features of a sentence. */
export function featuresOf(tokens: readonly Token[], matches: Matches): ReadonlySet<string> {
  const features = new Set<string>(['^'])
  let previous = '^'
  for (const token of tokens) {
    const stem = token.number !== undefined ? '#' : token.stem
    features.add(stem)
    features.add(`${previous} ${stem}`)
    previous = stem
  }
  features.add(`${previous} $`)
  for (const { concept } of matches.concepts) features.add(`c:${concept}`)
  for (const { of } of matches.found) features.add(`s:${of}`)
  return features
}

/** All classes, the likeliest first. */
export function rank(features: ReadonlySet<string>, model: RankingModel): readonly Ranked[] {
  const scores = new Float64Array(model.classes.length)
  let known = 0
  for (const feature of features) {
    if (!Object.hasOwn(model.weights, feature)) continue
    known += 1
    const pairs = model.weights[feature] as string
    for (let at = 0; at < pairs.length; at += 2) {
      const index = classOf(pairs.charCodeAt(at))
      scores[index] = (scores[index] as number) + (pairs.charCodeAt(at + 1) - zeroWeight) * weightStep
    }
  }
  const scale = 1 / Math.sqrt(known + 1)
  return model.classes.map((id, index) => ({ id, score: (scores[index] as number) * scale })).sort((a, b) => b.score - a.score)
}
