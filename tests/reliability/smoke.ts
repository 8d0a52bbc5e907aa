/** A short conversation with the built bundle: enough to see that it runs. */
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model'
import { envelope, intent, said } from '../support/requests'
import type { LocalLambda } from './lambda'
import { isEmergency, responseProblems } from './response-rules'

type Attributes = Readonly<Record<string, unknown>>

/** Launch, a care question, the checklist with an answer, and an emergency. Gives what was wrong. */
export async function smoke({ call }: Pick<LocalLambda, 'call'>, locale: string): Promise<string[]> {
  const problems: string[] = []
  const turn = async (request: RequestEnvelope): Promise<ResponseEnvelope> => {
    const answer = (await call(request)) as ResponseEnvelope
    problems.push(...responseProblems(request, answer).map((problem) => `${locale}: ${problem}`))
    return answer
  }
  const attributesOf = ({ sessionAttributes }: ResponseEnvelope): Attributes => sessionAttributes ?? {}
  const launch = await turn(envelope({ type: 'LaunchRequest' }, { locale, screen: true }))
  await turn(intent('IceDurationIntent', { locale, attributes: attributesOf(launch) }))
  const asked = await turn(intent('CheckSymptomsIntent', { locale, attributes: attributesOf(launch) }))
  const next = await turn(intent('AMAZON.NoIntent', { locale, attributes: attributesOf(asked) }))
  if (next.response.shouldEndSession !== false) problems.push(`${locale}: the checklist does not go on`)
  if (!isEmergency(await turn(intent('SignBreathingIntent', { locale, attributes: attributesOf(next) }))))
    problems.push(`${locale}: no emergency reply`)
  await turn(said('xyzzy', { locale }))
  await turn(envelope({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' }, { locale }))
  return problems
}
