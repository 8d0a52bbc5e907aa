/**
 * `npm run models:build` writes the interaction model of every locale; `npm run models:check` lists what is wrong with the committed ones.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildModel, modelText } from './models/build'
import { drift } from './models/drift'
import { manifestProblems } from './models/manifest'
import type { InteractionModel } from './models/model'
import { modelProblems } from './models/problems'
import { languageOf, readContract, readLocales } from './models/source'
import { sourceProblems } from './models/source-problems'

const root = join(__dirname, '..')
const modelPath = (locale: string) => join(root, 'interaction-models', `${locale}.json`)

function build(): void {
  for (const locale of readLocales()) {
    const text = modelText(buildModel(locale))
    writeFileSync(modelPath(locale), text)
    console.log(`${locale}: ${text.length} characters`)
  }
}

function check(): void {
  const models = Object.fromEntries(
    readLocales().map((locale) => [locale, JSON.parse(readFileSync(modelPath(locale), 'utf8')) as InteractionModel]),
  )
  const problems = [
    ...readLocales().flatMap((locale) => drift(locale, readFileSync(modelPath(locale), 'utf8'))),
    ...sourceProblems(),
    ...Object.entries(models).flatMap(([locale, model]) =>
      modelProblems(model, languageOf(locale), readContract()).map((each) => `${locale}: ${each}`),
    ),
    ...manifestProblems(JSON.parse(readFileSync(join(root, 'skill.json'), 'utf8')), models),
  ]
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
  else console.log(`${readLocales().length} models and skill.json are in order`)
}

const command = process.argv[2]
if (command === 'build') build()
else if (command === 'check') check()
else throw new Error('say build or check')
