import MiniSearch from 'minisearch'
import { type Found, knownValues, slotsFrom } from './known-values'
import type { ModelIntent } from './model'
import type { Filled } from './sample-tree'
import type { Sample } from './samples'
import type { SlotValues } from './slot-values'
import type { Sentence } from './slots'

interface Weights {
  of(term: string): number
  has(term: string): boolean
}

interface Entry {
  readonly sample: Sample
  readonly terms: readonly string[]
}

/**
 * Settled by leaving each sample out of the model in turn and asking for its intent (7,200 English samples): one nearest sample finds
 * 53 %, a vote of 40 neighbours 59 %; only the rarest words of the sentence are searched, since "i" and "my" find everything, slowly.
 */
const RAREST = 5
const NEIGHBOURS = 40
/** The nearest sample has to share this much. Low, as Alexa's default fallback sensitivity is: 87 % are answered, 64 % of them rightly. */
const THRESHOLD = 0.4
const FUZZY_WORTH = 0.7

/** The intent of the sample that is most like the sentence, with the known slot values that stand in the sentence; null when none is near. */
export interface NearestSample {
  nearest(sentence: Sentence): { readonly intent: ModelIntent; readonly filled: readonly Filled[] } | null
}

/** Generalises over samples: BM25 finds the neighbours, which vote by the weight of the words they share. A slot is a word of its own, `{TYPE}`. */
export function nearestSample(samples: readonly Sample[], types: ReadonlyMap<string, SlotValues>): NearestSample {
  const entries = distinct(samples)
  const weight = weightsOf(entries)
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: {
      fuzzy: (term) => (term.startsWith('{') || term.length < 5 || weight.has(term) ? false : 1),
      weights: { fuzzy: 0.5, prefix: 0 },
    },
  })
  index.addAll(entries.map(({ terms }, id) => ({ id, text: terms.join(' ') })))

  return {
    nearest: (sentence) => {
      const found = knownValues(sentence, types)
      const terms = [...new Set(termsOf(sentence, found))]
      if (terms.length === 0) return null
      const rarest = [...terms].sort((a, b) => weight.of(b) - weight.of(a)).slice(0, RAREST)
      const neighbours = index
        .search(rarest.join(' '))
        .slice(0, NEIGHBOURS)
        .flatMap((result) => {
          const entry = entries[result.id as number]
          return entry === undefined
            ? []
            : [{ intent: entry.sample.intent, score: shared(terms, entry.terms, Object.keys(result.match), weight) }]
        })
      if (!neighbours.some(({ score }) => score >= THRESHOLD)) return null
      const intent = elected(neighbours)
      return intent === null ? null : { intent, filled: slotsFrom(intent, found) }
    },
  }
}

/** The intent with the most votes; a vote counts by the cube of its likeness. */
function elected(neighbours: readonly { readonly intent: ModelIntent; readonly score: number }[]): ModelIntent | null {
  const votes = new Map<ModelIntent, number>()
  for (const { intent, score } of neighbours) votes.set(intent, (votes.get(intent) ?? 0) + score ** 3)
  return (
    [...votes].reduce<[ModelIntent, number] | null>((best, vote) => (best === null || vote[1] > best[1] ? vote : best), null)?.[0] ?? null
  )
}

/** Twice the shared weight over all the weight (Dice), so that neither a long sentence nor a long sample wins by its length. */
function shared(terms: readonly string[], sample: readonly string[], matched: readonly string[], weight: Weights): number {
  const sum = (list: readonly string[]): number => list.reduce((total, term) => total + weight.of(term), 0)
  const fuzzy = matched.filter((term) => !terms.includes(term))
  const common = sum(sample.filter((term) => terms.includes(term))) + FUZZY_WORTH * sum(fuzzy)
  return (2 * common) / (sum(terms) + sum(sample))
}

/** A word that few samples have weighs more; a word that none has weighs like a middling one. */
function weightsOf(entries: readonly Entry[]): Weights {
  const counts = new Map<string, number>()
  for (const { terms } of entries) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const unknown = Math.log(1 + Math.sqrt(entries.length))
  const weights = new Map([...counts].map(([term, count]) => [term, Math.log(1 + entries.length / count)]))
  return { of: (term) => weights.get(term) ?? unknown, has: (term) => weights.has(term) }
}

function distinct(samples: readonly Sample[]): Entry[] {
  const seen = new Map<string, Entry>()
  for (const sample of samples) {
    const terms = [...new Set(sample.parts.map((part) => ('word' in part ? part.word : `{${part.slot.type}}`)))]
    const id = terms.join(' ')
    if (!seen.has(id)) seen.set(id, { sample, terms })
  }
  return [...seen.values()]
}

function termsOf({ words }: Sentence, found: readonly Found[]): string[] {
  return [...words.map(({ key }) => key), ...found.map(({ type }) => `{${type}}`)]
}
