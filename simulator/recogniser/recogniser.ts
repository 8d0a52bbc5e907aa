import type { Slot } from 'ask-sdk-model'
import { type LocalDay, localDay } from './calendar'
import { heard, keysOf, wordsOf } from './heard'
import { knownWords } from './known-words'
import { type Language, languageOf } from './language'
import { catchAllOf, type InteractionModel } from './model'
import { nearestSample } from './nearest'
import { bestMatch, type Match, sampleTree } from './sample-tree'
import { samplesOf } from './samples'
import { slotValues } from './slot-values'
import { type Sentence, slotsOf, spansOf } from './slots'

export interface Heard {
  readonly intent: string
  readonly slots: Readonly<Record<string, Slot>>
}

export interface RecogniserOptions {
  /** Off: the model's catch-all intent is as good as absent. */
  readonly catchAll: boolean
  readonly locale?: string
}

/** When and where it is said: `AMAZON.DATE` needs it. */
export interface Moment {
  readonly now: Date
  readonly timeZone: string
}

export interface Recogniser {
  recognise(text: string, moment?: Moment): Heard
}

const FALLBACK: Heard = { intent: 'AMAZON.FallbackIntent', slots: {} }

/**
 * What Alexa would make of a sentence, from the built interaction model alone: built-in phrases, then samples word
 * by word, then the catch-all intent (or, without one, the nearest sample), else the fallback intent.
 */
export function createRecogniser(model: InteractionModel, { catchAll, locale = 'en-US' }: RecogniserOptions): Recogniser {
  let index: ReturnType<typeof indexOf> | undefined
  return {
    recognise: (text, moment) => {
      index ??= indexOf(model, catchAll, languageOf(locale))
      const spokenText = heard(text)
      const words = wordsOf(spokenText)
      return words.length === 0 ? FALLBACK : index({ text: spokenText, words, today: todayOf(moment) })
    },
  }
}

function indexOf(
  model: InteractionModel,
  catchAll: boolean,
  language: Language,
): (said: Pick<Sentence, 'text' | 'words' | 'today'>) => Heard {
  const { intents, types: modelTypes = [] } = model.interactionModel.languageModel
  const everything = catchAllOf(model)
  const types = new Map(modelTypes.map((type) => [type.name, slotValues(type)]))
  const builtIns = builtInPhrases(
    intents.map(({ name }) => name),
    language,
  )
  const samples = intents.filter((intent) => intent !== everything).flatMap(samplesOf)
  const tree = sampleTree(samples)
  const isKnown = knownWords(model)
  const otherTypes = new Map([...types].filter(([name]) => name !== everything?.slots?.[0]?.type))
  const nearest = catchAll && everything !== undefined ? undefined : nearestSample(samples, otherTypes)

  return (said) => {
    const sentence = { ...said, language, types }
    const keys = said.words.map(({ key }) => key)
    const builtIn = builtIns.get(keys.join(' '))
    if (builtIn !== undefined) return { intent: builtIn, slots: {} }

    const match = bestMatch(tree, keys, spansOf(sentence))
    if (match !== null && (nearest !== undefined || !isLoose(match)))
      return { intent: match.intent.name, slots: slotsOf(match.intent, match.filled, sentence) }

    if (nearest !== undefined) {
      const near = nearest.nearest(sentence)
      return near === null ? FALLBACK : { intent: near.intent.name, slots: slotsOf(near.intent, near.filled, sentence) }
    }
    const slot = everything?.slots?.[0]
    if (everything === undefined || slot === undefined || !isKnown(keys)) return FALLBACK
    return { intent: everything.name, slots: slotsOf(everything, [{ slot, from: 0, to: keys.length, kind: 'open' }], sentence) }
  }
}

/** A sample of one word and a slot says little: the catch-all, whose values are whole sentences, is nearer. */
function isLoose({ literals, openWords }: Match): boolean {
  return literals < 2 && openWords > 1
}

function builtInPhrases(declared: readonly string[], language: Language): ReadonlyMap<string, string> {
  const entries = declared.flatMap((name) =>
    (language.builtIns[name] ?? []).map((phrase): [string, string] => [keysOf(phrase).join(' '), name]),
  )
  return new Map(entries)
}

function todayOf(moment: Moment | undefined): () => LocalDay {
  const { now, timeZone } = moment ?? { now: new Date(), timeZone: 'UTC' }
  return () => localDay(now, timeZone)
}
