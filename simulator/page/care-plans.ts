import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(__dirname, '..', '..')
export const EXAMPLES = join(ROOT, 'examples')

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
