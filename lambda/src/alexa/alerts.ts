import type { HandlerInput } from 'ask-sdk-core'
import type { Alerts } from '../ports'
import { consentIn, grantIn, permissionCard, voiceRequest } from './permissions'
import { speakMeanwhile } from './progressive'
import { remindersOf } from './reminders'
import { deviceTimeZone } from './time-zone'
import { timersOf } from './timers'

/** A plan can't be made without the time zone: where the session has not got it, there is longer to wait for it. */
const setUpPatienceMs = 900

/** What Alexa does for the listener of a request. */
export function alertsOf(input: HandlerInput): Alerts {
  return {
    reminders: remindersOf(input),
    timers: timersOf(input),
    timeZone: () => deviceTimeZone(input, setUpPatienceMs),
    meanwhile: (ssml) => speakMeanwhile(input, ssml),
    consent: () => ({ consent: consentIn(input.requestEnvelope), grant: grantIn(input.requestEnvelope) }),
    voiceRequest,
    permissionCard,
  }
}
