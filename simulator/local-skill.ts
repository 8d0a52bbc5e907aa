import { fetchClient } from '../lambda/src/alexa/api-client'
import { packsFrom } from '../lambda/src/locales/pack'
import { buildSkill } from '../lambda/src/skill'
import { readPack } from '../scripts/packs'
import { localDeps } from './container'
import type { SkillBuilder } from './conversation'

/** The very skill that the Lambda runs, with a local clock. */
export function localSkill(): SkillBuilder {
  const packOf = packsFrom(readPack)
  const apiClient = fetchClient(4000)
  return (now) => buildSkill(localDeps({ now, packOf, apiClient }))
}
