import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InteractionModel } from './recogniser/model'
import { UsageError } from './usage-error'

const FOLDER = join(__dirname, '..', 'interaction-models')
const loaded = new Map<string, InteractionModel>()

/** The built interaction model of a locale. */
export function modelOf(locale: string, folder = FOLDER): InteractionModel {
  const file = join(folder, `${locale}.json`)
  const known = loaded.get(file)
  if (known !== undefined) return known
  if (!modelLocales(folder).includes(locale)) {
    throw new UsageError(`There is no interaction model for "${locale}". There is: ${modelLocales(folder).join(', ') || 'none'}.`)
  }
  const model = JSON.parse(readFileSync(file, 'utf8')) as InteractionModel
  loaded.set(file, model)
  return model
}

/** The locales that a model has been built for. */
export function modelLocales(folder = FOLDER): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort()
}
