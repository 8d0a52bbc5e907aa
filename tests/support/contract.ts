import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The names of all intents of the built model. */
export const intents: readonly string[] = (
  JSON.parse(readFileSync(join(__dirname, '../../interaction-models/en-US.json'), 'utf8')) as {
    readonly interactionModel: { readonly languageModel: { readonly intents: readonly { readonly name: string }[] } }
  }
).interactionModel.languageModel.intents.map(({ name }) => name)
