import type { IcingWords } from '../icing/words'

/** The small words of a language that a turn turns on: who, when, yes or no, and the things one may lift. Compiled from context.yaml. */
export type Phrase = readonly string[]

export interface Context {
  /** The word that an opening intent stands for (`OpeningCIntent`: "my …"), which Alexa does not deliver. */
  readonly openings: Readonly<Record<string, string>>
  readonly people: {
    readonly she: readonly string[]
    readonly he: readonly string[]
    readonly they: readonly string[]
    readonly pronouns: Readonly<Record<'she' | 'he' | 'they', readonly string[]>>
    readonly self: readonly string[]
    /** "my": the speaker's own, unless someone is named. */
    readonly own: readonly string[]
    readonly reporting: readonly string[]
    readonly staff: readonly string[]
    /** Who, beside "I", are those who treated her: "they sent me home". */
    readonly treating: readonly string[]
  }
  /** How a question about one's own doing begins; an impersonal one needs nobody named ("is it safe to"). */
  readonly asking: { readonly personal: readonly Phrase[]; readonly impersonal: readonly Phrase[] }
  readonly answers: Readonly<Record<'yes' | 'no' | 'unsure' | 'unclear', readonly Phrase[]>>
  readonly days: {
    readonly ago: readonly (readonly [phrase: Phrase, days: number])[]
    readonly counted: readonly Phrase[]
    readonly weeks: readonly Phrase[]
    readonly numbered: readonly Phrase[]
    readonly ahead: readonly (readonly [phrase: Phrase, days: number])[]
    readonly weekdays: readonly (readonly string[])[]
    readonly operation: readonly Phrase[]
  }
  /** When and how often: the words of reminders and the timer. */
  readonly icing: IcingWords
  /** Verbs of lifting, and the words after them that name no thing; stems. */
  readonly lifting: { readonly verbs: readonly string[]; readonly generic: readonly string[] }
  /** Things that the handout names, by id; a phrase is stems. */
  readonly items: readonly (readonly [phrase: Phrase, id: string])[]
}

/** Whether the phrase stands at a place in a list of words. `$` at its end means the end of the sentence. */
export function standsAt(words: readonly string[], at: number, phrase: Phrase): boolean {
  return phrase.every((word, offset) => (word === '$' ? at + offset === words.length : words[at + offset] === word))
}

const indexes = new WeakMap<object, ReadonlyMap<string, readonly unknown[]>>()

/** What of a list begins with a word, in the list's order; the list is sorted by first words once. */
export function beginning<T>(list: readonly T[], word: string, phraseOf: (each: T) => Phrase): readonly T[] {
  const known = indexes.get(list) as ReadonlyMap<string, readonly T[]> | undefined
  if (known !== undefined) return known.get(word) ?? none
  const index = new Map<string, T[]>()
  for (const each of list) index.set(phraseOf(each)[0] ?? '', [...(index.get(phraseOf(each)[0] ?? '') ?? []), each])
  indexes.set(list, index)
  return index.get(word) ?? none
}

const none: readonly never[] = []
/** For lists that hold phrases and nothing beside them. */
export const itself = (phrase: Phrase): Phrase => phrase

/** The first phrase of a list, in its order, that stands at a place. */
export function phraseAt(words: readonly string[], at: number, phrases: readonly Phrase[]): Phrase | undefined {
  return beginning(phrases, words[at] ?? '', itself).find((phrase) => standsAt(words, at, phrase))
}

/** Whether one of the phrases stands anywhere. */
export function standsIn(words: readonly string[], phrases: readonly Phrase[]): boolean {
  return words.some((_, at) => phraseAt(words, at, phrases) !== undefined)
}

/** Where the phrase first stands, or -1. */
export function placeOf(words: readonly string[], phrase: Phrase): number {
  return words.findIndex((_, at) => standsAt(words, at, phrase))
}
