import type { DeviceServices } from './device'
import { createEcho, type Echo, type InvokableSkill } from './echo'
import { invocationOf } from './invocation'
import { modelOf } from './models'
import { languageOf } from './recogniser/language'
import type { SessionPlan } from './session-plan'
import type { Turn } from './turn'

/** Builds the skill with a clock. */
export type SkillBuilder = (now: () => Date) => InvokableSkill

/** An Echo for a plan, with the skill behind it. */
export function echoFor(plan: SessionPlan, services: DeviceServices, buildSkill: SkillBuilder): Echo {
  const { locale, timeZone, device, grant } = plan
  const fixed = plan.now
  const now = fixed === undefined ? () => new Date() : () => new Date(fixed)
  return createEcho({ skill: buildSkill(now), model: modelOf(locale), services, locale, timeZone, now, device, grant })
}

/** Holds a whole conversation: a launch unless the plan is a one-shot, then every sentence in turn. */
export async function converse(plan: SessionPlan, services: DeviceServices, buildSkill: SkillBuilder): Promise<Turn[]> {
  const echo = echoFor(plan, services, buildSkill)
  try {
    const turns = plan.oneShot ? [] : [await echo.launch()]
    for (const text of plan.turns) turns.push(await echo.say(text))
    return turns
  } finally {
    echo.unplug()
  }
}

/** True when a sentence itself calls the skill by name, so that no launch has to come before it. */
export function callsTheSkill(text: string, locale: string): boolean {
  return invocationOf(text, modelOf(locale).interactionModel.languageModel.invocationName, languageOf(locale)) !== null
}
