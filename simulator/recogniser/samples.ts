import { spoken, wordsOf } from './heard'
import type { ModelIntent, ModelSlot } from './model'

export type SamplePart = { readonly word: string } | { readonly slot: ModelSlot }

/** A sample utterance as the words and slots that it is made of. */
export interface Sample {
  readonly intent: ModelIntent
  readonly parts: readonly SamplePart[]
}

const FIRST_PLACEHOLDER = 0xe000

/** Splits the samples of an intent into words and slots, in the same manner as a heard sentence. */
export function samplesOf(intent: ModelIntent): Sample[] {
  return (intent.samples ?? []).map((sample) => ({ intent, parts: partsOf(sample, intent) })).filter(({ parts }) => parts.length > 0)
}

function partsOf(sample: string, intent: ModelIntent): SamplePart[] {
  const slots: ModelSlot[] = []
  const text = sample.replace(/\{([^}]*)\}/gu, (_, name: string) => {
    const slot = intent.slots?.find((candidate) => candidate.name === name.trim())
    if (slot === undefined) throw new Error(`${intent.name} has no slot "${name}": ${sample}`)
    slots.push(slot)
    return String.fromCodePoint(FIRST_PLACEHOLDER + slots.length - 1)
  })
  return wordsOf(spoken(text)).map(({ key }) => {
    const slot = slots[(key.codePointAt(0) ?? 0) - FIRST_PLACEHOLDER]
    return slot === undefined ? { word: key } : { slot }
  })
}
