import { join } from 'node:path'
import { fetchClient } from '../../lambda/src/alexa/api-client'
import { packsFrom } from '../../lambda/src/locales/pack'
import type { PreferenceStore } from '../../lambda/src/ports'
import { buildSkill } from '../../lambda/src/skill'
import { loadCarePlan } from '../../scripts/care-plan/load'
import { readPack } from '../../scripts/packs'
import { explain } from '../../scripts/understanding/explain'
import { localDeps } from '../container'
import type { InvokableSkill } from '../echo'
import { EXAMPLES, OWN_PLAN } from './care-plans'

/** What differs between the Echos of the page. */
export interface SkillParts {
  readonly now: () => Date
  readonly carePlan: string
  readonly preferences: PreferenceStore
}

const PATIENCE = 4000

export interface SkillMaker {
  make(parts: SkillParts): InvokableSkill
  /** What the skill makes of a sentence, and by which words. */
  why(sentence: string, locale: string): string
}

/** Builds the very skill that the Lambda runs; what is slow to load is shared by all of them. */
export function skillMaker(): SkillMaker {
  const packOf = packsFrom(readPack)
  const apiClient = fetchClient(PATIENCE)
  return {
    make: ({ now, carePlan, preferences }) => {
      const { plan } = loadCarePlan(carePlan === OWN_PLAN ? undefined : join(EXAMPLES, carePlan))
      return buildSkill(localDeps({ now, packOf, apiClient, preferences, carePlan: plan }))
    },
    why: (sentence, locale) => explain(sentence, packOf(locale)),
  }
}
