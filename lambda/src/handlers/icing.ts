/** Reminders, timer and preferences: which handlers there are, in the order in which they are asked. */
import type { RequestHandler } from 'ask-sdk-core'
import type { IcingDeps } from './icing-deps'
import { consent, offerAnswer, offerReminders, setUp } from './icing-set-up'
import { forgetAnswered, forgetMe, paceNormal, paceSlower, wakingHours } from './preferences'
import { cancelReminders, cleanUpAnswered, listReminders } from './reminders'
import { timerAnswered, timerLeft, timerStart, timerStop } from './timer'

/** While a question of ours about reminders or the timer is open. */
export function openIcing(deps: IcingDeps): RequestHandler[] {
  return [offerAnswer(deps), consent(deps), timerAnswered(deps), cleanUpAnswered(deps), forgetAnswered(deps)]
}

/** What is asked for by itself. */
export function icing(deps: IcingDeps): RequestHandler[] {
  return [setUp(deps), listReminders(deps), cancelReminders(deps), timerStart(deps), timerLeft(deps), timerStop(deps), offerReminders]
}

export function settings(deps: IcingDeps): RequestHandler[] {
  return [paceSlower(deps), paceNormal(deps), wakingHours(deps), forgetMe(deps)]
}
