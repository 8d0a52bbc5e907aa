/**
 * `npm run models:build` writes all that is made from sources: the interaction model of every locale, the understanding of every language,
 * the types of the words, the countries of the time zones. `npm run models:check` lists what is wrong with the committed files.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildModel, modelText } from './models/build'
import { manifestProblems } from './models/manifest'
import type { InteractionModel } from './models/model'
import { modelProblems } from './models/problems'
import { languageOf, languages, readContract, readLocales } from './models/source'
import { sourceProblems } from './models/source-problems'
import { understandingPaths } from './packs'
import { understandingOf } from './understanding/model'
import { wordsPath, wordTypes } from './words'
import { zonesPath, zonesText } from './zones'

const root = join(__dirname, '..')
const modelPath = (locale: string): string => join(root, 'interaction-models', `${locale}.json`)

/** Every generated file and what it should hold. */
function generated(): readonly (readonly [path: string, content: Buffer])[] {
  return [
    ...readLocales().map((locale) => [modelPath(locale), Buffer.from(modelText(buildModel(locale)))] as const),
    ...languages.flatMap((language) => {
      const [paths, built] = [understandingPaths(language), understandingOf(language)]
      return [[paths.text, Buffer.from(built.text)] as const, [paths.ranking, Buffer.from(built.ranking)] as const]
    }),
    [wordsPath, Buffer.from(wordTypes())],
    [zonesPath, Buffer.from(zonesText())],
  ]
}

function build(): void {
  for (const [path, content] of generated()) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    console.log(`${path.slice(root.length + 1)}: ${content.length} bytes`)
  }
}

function check(): void {
  const stale = generated().filter(([path, content]) => !existsSync(path) || !readFileSync(path).equals(content))
  const models = Object.fromEntries(
    readLocales().map((locale) => [locale, JSON.parse(readFileSync(modelPath(locale), 'utf8')) as InteractionModel]),
  )
  const problems = [
    ...stale.map(([path]) => `${path.slice(root.length + 1)} is not what its sources make: run npm run models:build and commit it`),
    ...sourceProblems(),
    ...Object.entries(models).flatMap(([locale, model]) =>
      modelProblems(model, languageOf(locale), readContract()).map((each) => `${locale}: ${each}`),
    ),
    ...manifestProblems(JSON.parse(readFileSync(join(root, 'skill.json'), 'utf8')), models),
  ]
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
  else console.log(`${readLocales().length} models, ${languages.length} languages and skill.json are in order`)
}

const command = process.argv[2]
if (command === 'build') build()
else if (command === 'check') check()
else throw new Error('say build or check')
