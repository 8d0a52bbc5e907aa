/** The Lambda entry: container, skill, handler. `scripts/build.ts` puts the packs and the care plan beside it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fetchClient } from './alexa/api-client'
import type { CarePlan } from './care/care-plan'
import { localeFacts, type PackText, packFrom, packsFrom } from './locales/pack'
import { embeddedMetrics } from './log'
import { buildSkill } from './skill'
import { dynamoPreferences } from './storage/dynamo'

const now = (): Date => new Date()
const { TABLE_NAME: tableName = '' } = process.env

const skill = buildSkill({
  packOf: packsFrom((locale) => {
    const file = (name: string): Buffer => readFileSync(join(__dirname, 'packs', name))
    const text = JSON.parse(file(`${locale}.json`).toString()) as PackText
    return packFrom(text, file(`${localeFacts[locale].language}.ranking`))
  }),
  apiClient: fetchClient(4000),
  now,
  ...(tableName === '' ? {} : { preferences: dynamoPreferences({ tableName, now }) }),
  carePlan: JSON.parse(readFileSync(join(__dirname, 'care-plan.json'), 'utf8')) as CarePlan,
  log: (entry) => process.stdout.write(`${embeddedMetrics(entry, new Date(), process.env.AWS_LAMBDA_FUNCTION_NAME ?? 'local')}\n`),
  ...(process.env.SKILL_ID === undefined || process.env.SKILL_ID === '' ? {} : { skillId: process.env.SKILL_ID }),
})

/** What Lambda calls. An async function: Node 24 knows no callback handlers (platform facts 8.8). */
export const handler = async (event: unknown, context: unknown): Promise<unknown> => skill.invoke(event, context)
