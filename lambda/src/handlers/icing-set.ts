/** The yes: the permission where it is missing, the reminders, and what came of them. */
import type { HandlerInput } from 'ask-sdk-core'
import type { Plan, Situation } from '../icing/plan'
import type { Wish } from '../icing/wish'
import { type Line, line } from '../locales/line'
import type { AlertFailure } from '../ports'
import { type IcingDeps, speakingMeanwhile, wordsFor } from './icing-deps'
import { failed, insteadLine, whyLine } from './icing-failures'
import { clockTimes, planLines } from './icing-lines'
import { clean, owing } from './leftovers'
import type { Outcome } from './outcome'
import { answered, settled } from './replies'
import { type Ended, setReminders } from './set-reminders'
import type { Turn } from './turn'

type Here = Situation & { readonly zone: string }

const permissible: readonly AlertFailure[] = ['no-grant', 'not-permitted']

/** Creates what was agreed to and says it back. `asked`: Alexa has been asked for the permission already. */
export async function createPlanned(
  said: Turn,
  input: HandlerInput,
  deps: IcingDeps,
  wish: Wish,
  plan: Plan,
  here: Here,
  asked = false,
): Promise<Outcome> {
  const alerts = deps.alertsOf(input)
  const body = { zone: here.zone, text: wordsFor(said, line('reminders.text')), locale: said.pack.locale, now: deps.now() }
  const setting = setReminders(alerts.reminders, plan.rings, body, said.session.keep)
  const ended = await speakingMeanwhile(said, alerts, line('icing.moment'), setting)
  const turn = await (ended.owes ? owing : clean)(said, input, deps, ended.stay)
  if (ended.failure === undefined) return done(turn, plan, here, ended)
  const isClean = ended.remain === 0
  if (isClean && !asked && permissible.includes(ended.failure)) {
    return {
      session: { ...settled(turn.session), flow: { name: 'icing', step: 'permission', wish, plan } },
      reply: {
        say: [line('icing.why')],
        tone: 'calm',
        card: 'none',
        title: line('screen.reminders'),
        permission: { directive: alerts.voiceRequest('reminders') },
      },
    }
  }
  if (isClean) return withCard(turn, input, deps, ended)
  return remaining(turn, ended, ended.failure)
}

function withCard(turn: Turn, input: HandlerInput, deps: IcingDeps, { failure = 'fault', before }: Ended): Outcome {
  const outcome = failed(turn, 'reminders', failure, [line(before > 0 ? 'reminders.old-kept' : 'alert.nothing-set')])
  if (!permissible.includes(failure)) return outcome
  return { ...outcome, reply: { ...outcome.reply, permission: { card: deps.alertsOf(input).permissionCard('reminders') } } }
}

function done(turn: Turn, plan: Plan, here: Here, { remain, owes, before }: Ended): Outcome {
  const old: readonly Line[] =
    remain === 0 ? [] : [remain === undefined ? line('reminders.remain-unknown') : { key: 'reminders.old-remain', vars: { count: remain } }]
  const replacing = before > 0 && remain === 0 ? [line('icing.replaces')] : []
  const say = [line('icing.done'), ...planLines(plan, here.now.date, true), ...replacing, ...old]
  const outcome = answered(turn, say)
  const reply = {
    ...outcome.reply,
    card: 'none' as const,
    title: line('screen.reminders'),
    view: { kind: 'reminders' as const, times: clockTimes(plan) },
  }
  return owes ? cleanUpAsked(turn, say) : { reply, session: outcome.session }
}

/** Something is set that should not be: how many, how to be rid of it, and whether to try again now. */
function remaining(turn: Turn, { remain }: Ended, failure: AlertFailure): Outcome {
  const left: Line = remain === undefined ? line('reminders.remain-unknown') : { key: 'reminders.remain', vars: { count: remain } }
  return cleanUpAsked(turn, [whyLine('reminders', failure), left, line('reminders.remove'), insteadLine('reminders')])
}

/** Ends with the question whether to try once more; the next reminder turn cleans up whatever the answer. */
export function cleanUpAsked(turn: Turn, say: readonly Line[]): Outcome {
  return {
    session: { ...settled(turn.session), opened: true, flow: { name: 'icing', step: 'cleanup' } },
    reply: {
      say,
      ask: line('reminders.again'),
      reprompt: [line('reminders.again-again')],
      tone: 'calm',
      card: 'none',
      title: line('screen.reminders'),
      choices: 'yes-no',
    },
  }
}
