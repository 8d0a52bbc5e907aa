/** The part of Amazon's interaction model schema that the skill uses. */
export interface InteractionModel {
  interactionModel: { languageModel: LanguageModel }
}

export interface LanguageModel {
  invocationName: string
  modelConfiguration: { fallbackIntentSensitivity: { level: string } }
  intents: Intent[]
  types: SlotType[]
}

export interface Intent {
  name: string
  slots?: { name: string; type: string }[]
  samples: string[]
}

export interface SlotType {
  name: string
  values: SlotValue[]
}

export interface SlotValue {
  id: string
  name: { value: string; synonyms: string[] }
}
