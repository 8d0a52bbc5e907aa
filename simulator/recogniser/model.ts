/** The part of a built interaction model (`interaction-models/<locale>.json`) that a recogniser needs. */
export interface InteractionModel {
  readonly interactionModel: {
    readonly languageModel: {
      readonly invocationName: string
      readonly intents: readonly ModelIntent[]
      readonly types?: readonly ModelType[]
    }
  }
}

export interface ModelIntent {
  readonly name: string
  readonly slots?: readonly ModelSlot[]
  readonly samples?: readonly string[]
}

export interface ModelSlot {
  readonly name: string
  readonly type: string
}

export interface ModelType {
  readonly name: string
  readonly values: readonly ModelValue[]
}

export interface ModelValue {
  readonly id?: string
  readonly name: { readonly value: string; readonly synonyms?: readonly string[] }
}

/** The intent that takes whatever is said: one slot, of a custom type, with a bare `{slot}` sample. Among several, the wordiest type is meant. */
export function catchAllOf(model: InteractionModel): ModelIntent | undefined {
  const { intents, types = [] } = model.interactionModel.languageModel
  const wordiness = (intent: ModelIntent): number => meanLength(types.find((type) => type.name === intent.slots?.[0]?.type))
  return intents
    .filter((intent) => {
      const [slot, ...others] = intent.slots ?? []
      if (slot === undefined || others.length > 0 || !types.some((type) => type.name === slot.type)) return false
      return (intent.samples ?? []).some((sample) => sample.trim() === `{${slot.name}}`)
    })
    .reduce<ModelIntent | undefined>((best, next) => (best === undefined || wordiness(next) > wordiness(best) ? next : best), undefined)
}

function meanLength(type: ModelType | undefined): number {
  const phrases = (type?.values ?? []).flatMap(({ name }) => [name.value, ...(name.synonyms ?? [])])
  return phrases.length === 0 ? 0 : phrases.join('').length / phrases.length
}
