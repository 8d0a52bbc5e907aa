/**
 * Which topic a sentence is about: a linear ranking trained at build time from the authored sentences (scripts/understanding/train.ts).
 * Features are stems, pairs of stems, and the concepts and signs that the vocabulary found, so that a word never authored still
 * counts by its concept.
 */
import { type Matches, setOf } from './match'
import type { Token } from './tokens'
import type { Vocabulary } from './vocabulary'

export interface Ranked {
  readonly id: string
  /** Zero is the edge; larger is surer. Scores of one sentence are comparable, and of sentences of like length. */
  readonly score: number
}

/**
 * The weights of every feature, read from a file without being parsed (decision 18). A feature is known by the hash of its text; `hashes` is
 * in rising order, and feature `n` has the pairs from `starts[n]` to `starts[n + 1]`, each a class and a signed weight.
 */
export interface RankingModel {
  readonly classes: readonly string[]
  readonly hashes: Uint32Array
  readonly starts: Uint32Array
  readonly pairs: Uint8Array
}

/** A weight is a signed byte of these. */
export const weightStep = 0.02

/** The features of a sentence. */
export function featuresOf(tokens: readonly Token[], matches: Matches, vocabulary: Vocabulary): ReadonlySet<string> {
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
  for (const pair of pairsOfKinds(tokens, matches, vocabulary)) features.add(pair)
  return features
}

/** What stands before what, of concepts, "not" and "but", whatever lies between: "fever … not" and "not … fever" are two things. */
function pairsOfKinds(tokens: readonly Token[], { concepts }: Matches, { cues }: Vocabulary): readonly string[] {
  const kinds = tokens.map(({ text }): string | undefined =>
    setOf(cues.negators).has(text) ? 'not' : setOf(cues.contrasts ?? []).has(text) ? 'but' : undefined,
  )
  for (const { concept, start } of concepts) kinds[start] ??= concept
  const line = ['^', ...kinds.filter((kind) => kind !== undefined), '$']
  return line.slice(1).map((kind, at) => `k:${line[at]} ${kind}`)
}

/** FNV-1a of a text's UTF-16 units, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Reads a ranking file: counts of features and of bytes of names, the names a line each, the hashes, the pairs a feature has, the pairs. */
export function readRanking(file: Uint8Array): RankingModel {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const [count, length] = [view.getUint32(0, true), view.getUint32(4, true)]
  const classes = new TextDecoder().decode(file.subarray(8, 8 + length)).split('\n')
  const hashes = new Uint32Array(new Uint8Array(file.subarray(8 + length, 8 + length + 4 * count)).buffer)
  const counts = file.subarray(8 + length + 4 * count, 8 + length + 5 * count)
  const starts = new Uint32Array(count + 1)
  for (let at = 0; at < count; at += 1) starts[at + 1] = (starts[at] as number) + (counts[at] as number)
  return { classes, hashes, starts, pairs: file.subarray(8 + length + 5 * count) }
}

/** All classes, the likeliest first. */
export function rank(features: ReadonlySet<string>, model: RankingModel): readonly Ranked[] {
  const { classes, hashes, starts, pairs } = model
  const scores = new Float64Array(classes.length)
  let known = 0
  for (const feature of features) {
    const row = rowOf(hashOf(feature), hashes)
    if (row < 0) continue
    known += 1
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
      const index = pairs[2 * at] as number
      scores[index] = (scores[index] as number) + (((pairs[2 * at + 1] as number) << 24) >> 24) * weightStep
    }
  }
  const scale = 1 / Math.sqrt(known + 1)
  return classes.map((id, index) => ({ id, score: (scores[index] as number) * scale })).sort((a, b) => b.score - a.score)
}

/** The score of one class; zero where it is not ranked. */
export function scoreOf(ranking: readonly Ranked[], wanted: string): number {
  return ranking.find(({ id }) => id === wanted)?.score ?? 0
}

/** Where a hash stands, or -1. */
function rowOf(hash: number, hashes: Uint32Array): number {
  let low = 0
  let high = hashes.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const there = hashes[middle] as number
    if (there === hash) return middle
    if (there < hash) low = middle + 1
    else high = middle - 1
  }
  return -1
}
