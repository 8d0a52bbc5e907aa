import type { services } from 'ask-sdk-model'
import type { Deps } from '../lambda/src/ports'
import { localDeps } from './container'
import type { SkillBuilder } from './conversation'
import type { InvokableSkill } from './echo'

interface SkillModules {
  readonly buildSkill: (deps: Deps) => { create(): InvokableSkill }
  readonly loadPack: Deps['packOf']
  readonly apiClient: () => services.ApiClient
}

/** The very skill that the Lambda runs, with a local clock. */
export async function localSkill(): Promise<SkillBuilder> {
  const { buildSkill, loadPack, apiClient } = await skillModules()
  const client = apiClient()
  return (now) => buildSkill(localDeps({ now, packOf: loadPack, apiClient: client })).create()
}

async function skillModules(): Promise<SkillModules> {
  throw new Error('The skill is not wired in yet: see simulator/local-skill.ts')
}
