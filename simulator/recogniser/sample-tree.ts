import type { ModelIntent, ModelSlot } from './model'
import type { Sample } from './samples'

/** All samples of a model as one tree of words and slots, so that a sentence is compared with thousands at once. */
export interface SampleTree {
  readonly words: Map<string, SampleTree>
  readonly slots: Map<string, { readonly slot: ModelSlot; readonly next: SampleTree }>
  /** The intents whose sample ends here, with the order of the sample in the model. */
  readonly ends: { readonly intent: ModelIntent; readonly order: number }[]
}

/** Where a slot was found: from the word at `from` up to the word before `to`. */
export interface Filled {
  readonly slot: ModelSlot
  readonly from: number
  readonly to: number
  readonly kind: SpanKind
}
export type SpanKind = 'known' | 'open'

/** The ends of the runs of words, starting at a word, that a slot can take. */
export type Spans = (slot: ModelSlot, from: number) => readonly { readonly to: number; readonly kind: SpanKind }[]

export interface Match {
  readonly intent: ModelIntent
  readonly filled: readonly Filled[]
  readonly literals: number
  readonly known: number
  readonly openWords: number
  readonly order: number
}

export function sampleTree(samples: readonly Sample[]): SampleTree {
  const root = emptyTree()
  for (const [order, { intent, parts }] of samples.entries()) {
    const end = parts.reduce((tree, part) => ('word' in part ? wordBranch(tree, part.word) : slotBranch(tree, part.slot)), root)
    if (!end.ends.some((other) => other.intent === intent)) end.ends.push({ intent, order })
  }
  return root
}

/** The best sample that the whole sentence matches: most words of its own, then most known values, then fewest open words. */
export function bestMatch(tree: SampleTree, words: readonly string[], spans: Spans): Match | null {
  let best: Match | null = null
  const visit = (at: SampleTree, from: number, literals: number, filled: readonly Filled[]): void => {
    if (from === words.length) {
      for (const end of at.ends) {
        const match = { ...end, filled, literals, ...counts(filled) }
        if ((literals > 0 || match.openWords === 0) && (best === null || isBetter(match, best))) best = match
      }
      return
    }
    const next = at.words.get(words[from] ?? '')
    if (next !== undefined) visit(next, from + 1, literals + 1, filled)
    for (const { slot, next: after } of at.slots.values()) {
      for (const { to, kind } of spans(slot, from)) visit(after, to, literals, [...filled, { slot, from, to, kind }])
    }
  }
  visit(tree, 0, 0, [])
  return best
}

function isBetter(one: Match, other: Match): boolean {
  if (one.literals !== other.literals) return one.literals > other.literals
  if (one.known !== other.known) return one.known > other.known
  if (one.openWords !== other.openWords) return one.openWords < other.openWords
  return one.order < other.order
}

function counts(filled: readonly Filled[]): { known: number; openWords: number } {
  return {
    known: filled.filter(({ kind }) => kind === 'known').length,
    openWords: filled.reduce((sum, { kind, from, to }) => sum + (kind === 'open' ? to - from : 0), 0),
  }
}

function wordBranch(tree: SampleTree, word: string): SampleTree {
  const next = tree.words.get(word) ?? emptyTree()
  tree.words.set(word, next)
  return next
}

function slotBranch(tree: SampleTree, slot: ModelSlot): SampleTree {
  const key = `${slot.name} ${slot.type}`
  const branch = tree.slots.get(key) ?? { slot, next: emptyTree() }
  tree.slots.set(key, branch)
  return branch.next
}

function emptyTree(): SampleTree {
  return { words: new Map(), slots: new Map(), ends: [] }
}
