import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SkillBuilder } from '../conversation'
import { localSkill } from '../local-skill'

const ROOT = join(__dirname, '..', '..')
const EXAMPLES = join(ROOT, 'examples')

/** A care plan that can be chosen. */
export interface PlanChoice {
  readonly id: string
  readonly name: string
}

/** The repository's own plan. */
export const OWN_PLAN = 'care-plan.json'

/** The repository's own care plan and the examples, by their files. */
export function planChoices(): PlanChoice[] {
  const examples = existsSync(EXAMPLES) ? readdirSync(EXAMPLES).filter((file) => file.endsWith('.json')) : []
  return [
    { id: OWN_PLAN, name: nameIn(join(ROOT, OWN_PLAN)) ?? 'None: the hospital’s handout alone' },
    ...examples.sort().map((file) => ({ id: file, name: nameIn(join(EXAMPLES, file)) ?? file })),
  ]
}

/** The clinic's name in a plan. */
function nameIn(file: string): string | undefined {
  if (!existsSync(file)) return undefined
  const { clinic } = JSON.parse(readFileSync(file, 'utf8')) as { readonly clinic?: { readonly name?: string } }
  return clinic?.name
}

/** Skills by the file of their care plan, each made at its first use and kept. */
export function skillsByPlan(): (plan: string) => SkillBuilder {
  const made = new Map<string, SkillBuilder>()
  return (plan) => {
    const skill = made.get(plan) ?? localSkill(plan === OWN_PLAN ? undefined : join(EXAMPLES, plan))
    made.set(plan, skill)
    return skill
  }
}
