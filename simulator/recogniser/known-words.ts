import { isWithoutSpaces, keysOf } from './heard'
import type { InteractionModel } from './model'
import { samplesOf } from './samples'

/** Tells whether a sentence has at least one word of the model (in scripts without spaces: two characters in a row). */
export function knownWords(model: InteractionModel): (keys: readonly string[]) => boolean {
  const { intents, types = [] } = model.interactionModel.languageModel
  const known = new Set<string>()
  for (const intent of intents) {
    for (const { parts } of samplesOf(intent))
      add(
        known,
        parts.map((part) => ('word' in part ? part.word : '')),
      )
  }
  for (const { values } of types) {
    for (const { name } of values) for (const phrase of [name.value, ...(name.synonyms ?? [])]) add(known, keysOf(phrase))
  }
  return (keys) => pieces(keys).some((piece) => known.has(piece))
}

function add(known: Set<string>, keys: readonly string[]): void {
  for (const piece of pieces(keys)) known.add(piece)
}

function pieces(keys: readonly string[]): string[] {
  return keys.flatMap((key, i) => {
    if (!isWithoutSpaces(key)) return key === '' ? [] : [key]
    const next = keys[i + 1]
    return next !== undefined && isWithoutSpaces(next) ? [key + next] : []
  })
}
