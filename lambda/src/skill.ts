/** The skill: the one ordered list of handlers and interceptors, with what it needs from outside (design, "The way of a request"). */
import { type HandlerInput, SkillBuilders } from 'ask-sdk-core'
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model'
import { alertsOf } from './alexa/alerts'
import { deviceTimeZone, isTimeZone, localDate } from './alexa/time-zone'
import { type CarePlan, clinicAt } from './care/care-plan'
import { lastWords, mended, speaks } from './envelope'
import { care, clarify } from './handlers/care'
import { checklist, startChecklist } from './handlers/checklist'
import { anyError, events } from './handlers/events'
import { fallback } from './handlers/fallback'
import { icing, openIcing, settings } from './handlers/icing'
import { clarified, offerAnswered } from './handlers/offer'
import { permissionAnswered } from './handlers/permission'
import { disabled } from './handlers/preferences'
import { readOn, startReading } from './handlers/reading'
import { withPreferences } from './handlers/remembered'
import { readSession } from './handlers/session'
import { help, launch, operationDay, repeat, stop, thanks } from './handlers/start-and-stop'
import { denied, doctorSign, symptom } from './handlers/symptom'
import { tapped } from './handlers/tap'
import { keepTurn, readTurn } from './handlers/turn'
import { nearestLocale } from './locales/pack'
import { inFamily, logLine, noteFault, noting } from './log'
import type { Deps } from './ports'
import { nothingKept } from './storage/nothing'
import { type EmergencyPin, emergencyOf } from './triage/emergency-number'

export interface BackRecoverySkill {
  /** Answers a request; throws only when it belongs to another skill. */
  invoke(event: unknown, context?: unknown): Promise<ResponseEnvelope>
}

/** Builds the skill. The same is run by the Lambda, the simulator and the tests, with other things outside. */
export function buildSkill(deps: Deps): BackRecoverySkill {
  const { now, preferences = nothingKept } = deps
  const icingDeps = { alertsOf, now, preferences }
  const builder = SkillBuilders.custom()
    .withApiClient(deps.apiClient)
    .addRequestInterceptors((input) => listen(input, deps))
    .addRequestInterceptors((input) => withPreferences(input, icingDeps))
    .addRequestHandlers(
      ...inFamily('settings', disabled(icingDeps)),
      ...inFamily('icing', permissionAnswered(icingDeps)),
      ...inFamily('events', events),
      ...inFamily('triage', symptom, checklist, offerAnswered),
      ...inFamily('care', readOn, clarified),
      ...inFamily('icing', ...openIcing(icingDeps)),
      ...inFamily('conversation', launch(icingDeps), help),
      ...inFamily('triage', startChecklist),
      ...inFamily('conversation', repeat),
      ...inFamily('care', startReading),
      ...inFamily('icing', ...icing(icingDeps)),
      ...inFamily('settings', ...settings(icingDeps)),
      ...inFamily('conversation', operationDay),
      ...inFamily('triage', doctorSign),
      ...inFamily('care', care),
      ...inFamily('triage', denied),
      ...inFamily('care', clarify),
      ...inFamily('conversation', thanks, stop),
      ...inFamily('fallback', fallback),
    )
    .addErrorHandlers(noting(anyError))
  const skill = (deps.skillId === undefined ? builder : builder.withSkillId(deps.skillId)).create()
  return {
    invoke: async (event, context) => {
      const envelope = tapped(mended(event))
      const start = performance.now()
      try {
        if (isForeign(envelope, deps.skillId)) throw new ForeignRequest()
        return await skill.invoke(envelope, context)
      } catch (error) {
        noteFault(envelope, error)
        if (error instanceof ForeignRequest) throw error
        return speaks(envelope) ? lastWords(deps.packOf(envelope.request.locale)) : { version: '1.0', response: {} }
      } finally {
        deps.log(logLine(envelope, nearestLocale(envelope.request.locale), performance.now() - start))
      }
    },
  }
}

class ForeignRequest extends Error {
  override readonly name = 'ForeignRequest'
  override readonly message = 'The request belongs to another skill.'
}

function isForeign(envelope: RequestEnvelope, skillId: string | undefined): boolean {
  return skillId !== undefined && envelope.context.System.application.applicationId !== skillId
}

/** Reads the turn before any handler is asked: the words of the locale, where the listener is, what was said. */
async function listen(input: HandlerInput, deps: Deps): Promise<void> {
  if (!speaks(input.requestEnvelope)) return
  const pack = deps.packOf(input.requestEnvelope.request.locale)
  const session = readSession(input.requestEnvelope.session?.attributes)
  const isNew = input.requestEnvelope.session?.new === true
  const timeZone = isTimeZone(session.timeZone) ? session.timeZone : isNew ? await deviceTimeZone(input) : undefined
  const now = deps.now()
  const surroundings = {
    pack,
    emergency: emergencyOf(timeZone, pack.country, pinOf(deps.carePlan)),
    clinic: clinicAt(deps.carePlan ?? {}, pack.locale, now),
    today: () => localDate(now, timeZone),
  }
  const turn = readTurn(input, surroundings)
  const { timeZone: _, ...kept } = turn.session
  keepTurn(input, { ...turn, session: timeZone === undefined ? kept : { ...kept, timeZone } })
}

/** The emergency number that a clinic has pinned for its own country. */
function pinOf(plan: CarePlan | undefined): EmergencyPin | undefined {
  const { country, emergencyNumber } = plan?.clinic ?? {}
  return country === undefined || emergencyNumber === undefined ? undefined : { country, number: emergencyNumber }
}
