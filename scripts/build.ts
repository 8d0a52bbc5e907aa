/** `npm run build`: the Lambda bundle with a pack per locale, and the skill package that `ask deploy` uploads. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import type { CarePlan } from '../lambda/src/care/care-plan'
import { localeNames } from '../lambda/src/locales/pack'
import { carePlanPath, loadCarePlan } from './care-plan/load'
import { CarePlanError } from './care-plan/problem'
import { readPackText, understandingPaths } from './packs'

const root = join(__dirname, '..')
const dist = join(root, 'dist')
/** `STAGE=live npm run build` asks more of the care plan than trying it out does. */
const stage = process.env.STAGE === 'live' ? 'live' : 'dev'

/** What the table needs of the AWS SDK: a file of its own, since reading it takes as long as all the rest, and most turns do without (decision 12). */
const sdk = `
export { DynamoDBClient } from '@aws-sdk/client-dynamodb'
export { DeleteCommand, DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
`
/** And the calendar of the reminders, for the same reason. */
const apart = { 'aws-sdk.js': /^@aws-sdk\//, 'luxon.js': /^luxon$/ }
const filesApart: Plugin = {
  name: 'files-apart',
  setup: ({ onResolve }) => {
    for (const [file, filter] of Object.entries(apart)) onResolve({ filter }, () => ({ path: `./${file}`, external: true }))
  },
}

/** Bundles the Lambda into `dist/lambda`: index.js, the care plan (one mistake in it, and nothing is built) and one file a locale, so that a request loads its own locale and no other. */
export async function buildLambda(
  folder = join(dist, 'lambda'),
  carePlan: CarePlan = loadCarePlan(carePlanPath, { stage }).plan,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  const settings = {
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  } as const
  await build({ ...settings, entryPoints: [join(root, 'lambda/src/index.ts')], outfile: join(folder, 'index.js'), plugins: [filesApart] })
  await build({ ...settings, stdin: { contents: sdk, resolveDir: root }, outfile: join(folder, 'aws-sdk.js') })
  await build({ ...settings, entryPoints: ['luxon'], outfile: join(folder, 'luxon.js') })
  mkdirSync(join(folder, 'packs'), { recursive: true })
  for (const locale of localeNames) {
    const pack = readPackText(locale)
    writeFileSync(join(folder, 'packs', `${locale}.json`), JSON.stringify(pack))
    cpSync(understandingPaths(pack.language).ranking, join(folder, 'packs', `${pack.language}.ranking`))
  }
  writeFileSync(join(folder, 'care-plan.json'), JSON.stringify(carePlan))
}

/** Lays out `dist/skill-package`: the manifest and the interaction model of every locale. */
export function buildSkillPackage(folder = join(dist, 'skill-package')): void {
  const models = join(folder, 'interactionModels/custom')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(models, { recursive: true })
  writeFileSync(join(folder, 'skill.json'), readFileSync(join(root, 'skill.json')))
  for (const locale of localeNames) cpSync(join(root, 'interaction-models', `${locale}.json`), join(models, `${locale}.json`))
}

if (require.main === module) {
  buildLambda()
    .then(() => {
      buildSkillPackage()
      console.log(`dist/lambda and dist/skill-package hold ${localeNames.length} locales`)
    })
    .catch((error: unknown) => {
      if (!(error instanceof CarePlanError)) throw error
      console.error(error.message)
      process.exitCode = 1
    })
}
