import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InteractionModel, LanguageModel } from '../../scripts/models/model'
import { readLocales } from '../../scripts/models/source'

type Node = Record<string, unknown>

const root = join(__dirname, '../..')

export const locales = readLocales()

/** The text of a committed model. */
export const modelFile = (locale: string): string => readFileSync(join(root, 'interaction-models', `${locale}.json`), 'utf8')

/** A fresh copy of a committed model, to read or to spoil. */
export const committedModel = (locale: string): InteractionModel => JSON.parse(modelFile(locale)) as InteractionModel

/** A committed model after a change. */
export function spoiled(locale: string, change: (model: LanguageModel) => void): InteractionModel {
  const model = committedModel(locale)
  change(model.interactionModel.languageModel)
  return model
}

/** The text of the committed manifest as data, with another value at one place; undefined takes the place away. */
export function manifestWith(path: string, value: unknown): unknown {
  const envelope: unknown = JSON.parse(readFileSync(join(root, 'skill.json'), 'utf8'))
  const keys = path.split('/')
  const last = keys.pop() ?? ''
  const place = keys.reduce((at, key) => at[key] as Node, envelope as Node)
  if (value === undefined) delete place[last]
  else place[last] = value
  return envelope
}

/** The committed manifest. */
export const manifest = (): unknown => manifestWith('manifest/manifestVersion', '1.0')
