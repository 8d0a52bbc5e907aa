import { clockFrom, movementIn } from './clock'
import type { DeviceServices } from './device'
import { createEcho, type Echo, type EchoOptions, type InvokableSkill } from './echo'
import { invocationOf } from './invocation'
import { modelOf } from './models'
import { languageOf } from './recogniser/language'
import type { SessionPlan } from './session-plan'
import type { Turn } from './turn'

/** Builds the skill with a clock. */
export type SkillBuilder = (now: () => Date) => InvokableSkill

/** What an Echo has of the one before it: its listener, and the alerts that it held. */
export type Inherited = Pick<EchoOptions, 'userId' | 'alerts'>

/** An Echo for a plan, with the skill behind it. */
export function echoFor(plan: SessionPlan, services: DeviceServices, buildSkill: SkillBuilder, inherited: Inherited = {}): Echo {
  const { locale, timeZone, device, grant } = plan
  const clock = clockFrom(plan.now)
  const { now } = clock
  return createEcho({
    skill: buildSkill(now),
    model: modelOf(locale),
    services,
    locale,
    timeZone,
    now,
    clock,
    device,
    grant,
    ...inherited,
  })
}

/** Holds a whole conversation: a launch unless the plan is a one-shot, then every sentence in turn. */
export async function converse(plan: SessionPlan, services: DeviceServices, buildSkill: SkillBuilder): Promise<Turn[]> {
  const echo = echoFor(plan, services, buildSkill)
  try {
    const turns = plan.oneShot ? [] : [await echo.launch()]
    for (const text of plan.turns) turns.push(await hear(echo, text))
    return turns
  } finally {
    echo.unplug()
  }
}

/** A sentence is said; "+2h" lets time pass. */
export function hear(echo: Echo, text: string): Promise<Turn> {
  const ms = movementIn(text)
  return ms === null ? echo.say(text) : echo.wait(text, ms)
}

/** True when a sentence itself calls the skill by name, so that no launch has to come before it. */
export function callsTheSkill(text: string, locale: string): boolean {
  return invocationOf(text, modelOf(locale).interactionModel.languageModel.invocationName, languageOf(locale)) !== null
}
