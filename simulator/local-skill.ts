import { fetchClient } from '../lambda/src/alexa/api-client'
import { packsFrom } from '../lambda/src/locales/pack'
import { buildSkill } from '../lambda/src/skill'
import { loadCarePlan } from '../scripts/care-plan/load'
import { readPack } from '../scripts/packs'
import { localDeps } from './container'
import type { SkillBuilder } from './conversation'
import { tablePreferences } from './table'

/** The very skill that the Lambda runs, with a local clock, a local table, and the care plan of the repository or of a file. */
export function localSkill(carePlanFile?: string, isLasting = false): SkillBuilder {
  const carePlan = loadCarePlan(carePlanFile).plan
  const packOf = packsFrom(readPack)
  const apiClient = fetchClient(4000)
  return (now) => buildSkill(localDeps({ now, packOf, apiClient, carePlan, preferences: tablePreferences(now, isLasting) }))
}
