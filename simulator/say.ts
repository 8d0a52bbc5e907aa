import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { nearestLocale } from '../lambda/src/locales/pack'
import { CarePlanError } from '../scripts/care-plan/problem'
import { readPack } from '../scripts/packs'
import { explain } from '../scripts/understanding/explain'
import { runBatch } from './batch'
import { callsTheSkill, converse, type SkillBuilder } from './conversation'
import { type DeviceServices, startDeviceServices } from './device'
import { localSkill } from './local-skill'
import { DEFAULT_LOCALE, sessionPlan } from './session-plan'
import { runCommand, UsageError } from './usage-error'

const USAGE = `npm run --silent say -- [--locale L] [--time-zone Z] [--now ISO] [--device speaker|show] [--care-plan FILE] [--json] "utterance" …
npm run --silent say -- --explain [--locale L] "utterance" …
npm run --silent say -- [--care-plan FILE] --batch FILE|-`

const OPTIONS = {
  locale: { type: 'string' },
  'time-zone': { type: 'string' },
  now: { type: 'string' },
  device: { type: 'string' },
  'care-plan': { type: 'string' },
  json: { type: 'boolean' },
  explain: { type: 'boolean' },
  batch: { type: 'string' },
  help: { type: 'boolean' },
} as const

/** Says sentences to the skill from the command line: one session of a few turns, or many sessions from a file. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true })
  if (values.help === true) return print(USAGE)
  if (values.explain === true) return explainAll(values.locale, positionals)
  const services = await startDeviceServices()
  try {
    if (values.batch !== undefined) return await sayBatch(values.batch, positionals, services, values['care-plan'])
    if (positionals.length === 0) throw new UsageError(`Nothing to say.\n${USAGE}`)
    await sayOne(values, positionals, services)
  } finally {
    await services.close()
  }
}

/** What is heard in each sentence and why; nothing is said to the skill. */
function explainAll(locale: string = DEFAULT_LOCALE, sentences: readonly string[]): void {
  const pack = readPack(nearestLocale(locale))
  for (const sentence of sentences) print(explain(sentence, pack))
}

async function sayOne(
  values: Readonly<Record<string, string | boolean | undefined>>,
  turns: string[],
  services: DeviceServices,
): Promise<void> {
  const { locale = DEFAULT_LOCALE, 'time-zone': timeZone, now, device, 'care-plan': carePlan } = values
  const plan = sessionPlan({ locale, timeZone, now, device, turns })
  const oneShot = callsTheSkill(turns[0] ?? '', plan.locale)
  const spoken = await converse({ ...plan, oneShot }, services, skillWith(carePlan))
  if (values.json === true) return print(JSON.stringify({ turns: spoken }))
  for (const { say, speech } of spoken) print(say === null ? speech : `> ${say}\n${speech}`)
}

async function sayBatch(file: string, positionals: readonly string[], services: DeviceServices, carePlan?: string): Promise<void> {
  if (positionals.length > 0) throw new UsageError(`--batch takes no utterances.\n${USAGE}`)
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8')
  if (file !== '-') await once(input, 'open').catch(() => Promise.reject(new UsageError(`Cannot read ${file}.`)))
  const buildSkill = skillWith(carePlan)
  // Nothing may be awaited between here and the reading: readline drops lines that nobody reads yet.
  await runBatch(createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }), print, { services, buildSkill })
}

/** The skill with a care plan; one that can't be used is refused in words, without a stack. */
function skillWith(carePlan: string | boolean | undefined): SkillBuilder {
  try {
    return localSkill(typeof carePlan === 'string' ? carePlan : undefined)
  } catch (error) {
    throw error instanceof CarePlanError ? new UsageError(error.message) : error
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

void runCommand(main)
