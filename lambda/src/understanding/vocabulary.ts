import type { Context } from './context'
import type { RankingModel } from './ranking'

/**
 * The compiled vocabulary of one language: what `npm run models:build` makes of `interaction-models/source/<language>/`.
 * It is plain JSON, so that loading it costs no more than parsing it.
 */

/** A literal stem, `=word` for an exact surface form, a concept's index, or `-n` for a gap of at most n words. */
export type Element = string | number

/** What a pattern is evidence for, as an index of `kinds`, and its elements. */
export type Pattern = readonly [kind: number, ...elements: Element[]]

export interface Vocabulary {
  readonly language: string
  /** Phrases put right before anything else: contractions, recogniser slips. First word → [rest of phrase, replacement]. */
  readonly replace: Readonly<Record<string, readonly (readonly [rest: readonly string[], by: readonly string[]])[]>>
  /** What follows an apostrophe → the word it stands for; empty for none. */
  readonly clitics: Readonly<Record<string, string>>
  /** Hesitations, dropped. */
  readonly fillers: readonly string[]
  /** Words that may stand between two elements of a pattern without changing its sense. */
  readonly skip: readonly string[]
  /** Words that an accent alone tells from another, with it: Spanish "sí" supposes nothing, "si" does. */
  readonly stressed?: readonly string[]
  readonly numbers: Readonly<Record<string, number>>
  readonly concepts: readonly string[]
  /** First stem → phrases parted by `;`, each a concept's index in base 36 and further stems, parted by spaces. */
  readonly phrases: Readonly<Record<string, string>>
  /** A number from lo to hi is an instance of the concept. */
  readonly ranges: readonly (readonly [concept: number, lo: number, hi: number])[]
  /** What patterns are evidence for: a sign id, `absent …` or a cue. */
  readonly kinds: readonly string[]
  /** Key of the first element (`c:<index>` or the literal) → patterns that begin with it. */
  readonly patterns: Readonly<Record<string, readonly Pattern[]>>
  readonly cues: Cues
  /** What a symptom word sounds like → the word (sounds.ts). */
  readonly sounds?: Readonly<Record<string, string>>
  /** Common words that sound like one, and are not mended. */
  readonly plain?: readonly string[]
  /** Topic → at least one of these concepts must be in the sentence. */
  readonly needs: Readonly<Record<string, readonly string[]>>
  /** Concept → the topic that a few words with it are about ("ice?", "shower"). */
  readonly hints?: Readonly<Record<string, string>>
  /** Topic → none of these concepts may be in the sentence. */
  readonly vetoes: Readonly<Record<string, readonly string[]>>
}

/** Words that steer how a sign is read. */
export interface Cues {
  readonly negators: readonly string[]
  /** Words that a negation reaches across ("no sign of any …"). */
  readonly transparent: readonly string[]
  /** Words that end the reach of a negation ("but"). */
  readonly breakers: readonly string[]
  /** Words after which the part of a sentence is also listened to by itself ("no fever, but …"). */
  readonly contrasts?: readonly string[]
  /** Those of them that make light of what follows: "no blood, just phlegm". */
  readonly belittling?: readonly string[]
  /** A negator followed by one of these is an answer or an interjection ("no, my leg hurts"). */
  readonly interjection: readonly string[]
  /** Words that start a new clause after "and" ("no fever and my leg is numb"). */
  readonly subjects: readonly string[]
  readonly joiners: readonly string[]
  /** Negators that are answers: "no, my legs are fine". */
  readonly answers?: readonly string[]
  /** Words that open a question. */
  readonly questions?: readonly string[]
  /** Negation stands after what it denies (Japanese, German). */
  readonly trailing?: boolean
}

export interface LanguageModel {
  readonly vocabulary: Vocabulary
  readonly ranking: RankingModel
  readonly context: Context
}
