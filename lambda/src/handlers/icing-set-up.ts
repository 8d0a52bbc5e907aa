/** Setting up reminders: our offer, the plan as Amazon wants it agreed to, its corrections, the yes (platform facts 2.27 to 2.33). */
import type { HandlerInput, RequestHandler } from 'ask-sdk-core'
import { type Note, planFor, type Situation, samePlan } from '../icing/plan'
import { handoutIce } from '../icing/rules'
import { corrected, isWish, type Wish } from '../icing/wish'
import { type Line, line } from '../locales/line'
import { careAnswer, careLines, careQuestion } from './care'
import { about, answerOf, asksBack, asksForReminders, type IcingDeps, isStep, listenerOf, situationOf, wishOf } from './icing-deps'
import { failed } from './icing-failures'
import type { IcingFlow } from './icing-flow'
import { clockTimes, planLines, timesLines } from './icing-lines'
import { createPlanned } from './icing-set'
import { cleanUp } from './leftovers'
import { type Outcome, onTurn } from './outcome'
import { answered, ended, settled } from './replies'
import type { Turn } from './turn'

type Consent = Extract<IcingFlow, { step: 'consent' }>
type Here = Situation & { readonly zone: string }

/** "Remind me to ice", however much of the plan is said with it. */
export const setUp = (deps: IcingDeps): RequestHandler => onTurn(asksForReminders, (turn, input) => propose(turn, input, deps, {}))

/** Our own offer, after what the handout says of how often; silent for a week after a no (platform facts 2.29). */
export const offerReminders = onTurn(
  (turn) => about(turn, 'ice-frequency') && turn.session.mayOffer === true && turn.session.opened,
  (turn) => {
    const { session, reply } = careAnswer(turn, 'ice-frequency')
    const { mayOffer: _, ...rest } = session
    return {
      session: { ...rest, flow: { name: 'icing', step: 'offer' } },
      reply: { ...reply, ask: line('icing.offer'), reprompt: [line('icing.offer-again')], choices: 'yes-no' },
    }
  },
)

/** Speaks the plan and asks. `said` is what was wished before this turn. */
export async function propose(
  asked: Turn,
  input: HandlerInput,
  deps: IcingDeps,
  said: Wish,
  before: readonly Line[] = [],
): Promise<Outcome> {
  const alerts = deps.alertsOf(input)
  const [here, turn] = await Promise.all([situationOf(asked, alerts, deps.now()), cleanUp(asked, input, deps)])
  if (here === undefined) return failed(turn, 'reminders', 'no-zone')
  const wish = corrected(said, wishOf(turn, here.now))
  return spokenPlan(turn, here, wish, before)
}

function spokenPlan(turn: Turn, here: Here, wish: Wish, before: readonly Line[]): Outcome {
  const { plan, note } = planFor(wish, here)
  // What is said anew was explained when it was said first.
  const isAnew = before.length > 0
  const say = [...(isAnew ? before : noteLines(turn, note)), ...planLines(plan, here.now.date, isAnew)]
  return asking(turn, { name: 'icing', step: 'consent', wish, plan, again: false }, say, line('icing.ask'), here.zone)
}

function asking(turn: Turn, flow: Consent, say: readonly Line[], ask: Line, timeZone = turn.session.timeZone): Outcome {
  return {
    session: { ...settled(turn.session), opened: true, last: [], flow, ...(timeZone === undefined ? {} : { timeZone }) },
    reply: {
      say,
      ask,
      reprompt: [line('icing.ask-again')],
      tone: 'calm',
      card: 'none',
      title: line('screen.reminders'),
      view: { kind: 'reminders', times: clockTimes(flow.plan) },
      choices: 'yes-no',
    },
  }
}

/** What the handout says where the wish lies outside it; the nearest that lies inside follows. */
function noteLines(turn: Turn, note: Note | undefined): readonly Line[] {
  const { gap, days } = { ...handoutIce, ...turn.clinic.plan.ice }
  const hour = 60
  switch (note) {
    case undefined:
      return []
    case 'late':
      return [line('icing.late')]
    case 'long':
    case 'over':
      return [line('icing.says-days', { days })]
    case 'often':
    case 'seldom':
    case 'night':
      return [line('icing.says-hours', { least: gap.least / hour, most: gap.most / hour })]
  }
}

/** A sentence of one of these may correct the plan; the name of any other intent says that something else is meant. */
const open = [
  'say-something',
  'ask-about',
  'reminder-set',
  'waking-hours',
  'timer-start',
  'yes',
  'no',
  'answer-yes',
  'answer-no',
  'answer-unsure',
]
const leaving = ['stop', 'cancel']
const elsewhere = [
  'navigate-home',
  'start-over',
  'check-symptoms',
  'reminder-list',
  'reminder-cancel',
  'forget-me',
  'when-to-call',
  'read-rules',
]

/** The answer to our offer. */
export const offerAnswer = (deps: IcingDeps): RequestHandler =>
  onTurn(
    (turn) => isStep(turn, 'offer') && (answerOf(turn) !== undefined || leaving.includes(turn.intent)),
    (turn, input) => (answerOf(turn) === 'yes' ? propose(turn, input, deps, {}) : declined(turn, input, deps)),
  )

/** Whatever is said while the plan waits for a yes. */
export const consent = (deps: IcingDeps): RequestHandler =>
  onTurn(
    ({ session: { flow }, kind, intent, subject }) =>
      flow?.name === 'icing' &&
      flow.step === 'consent' &&
      kind === 'intent' &&
      !elsewhere.includes(intent) &&
      !(subject.kind === 'sure' && elsewhere.includes(subject.id) && intent !== 'say-something'),
    (turn, input) => answerTo(turn, input, deps, turn.session.flow as Consent),
  )

async function answerTo(turn: Turn, input: HandlerInput, deps: IcingDeps, flow: Consent): Promise<Outcome> {
  if (leaving.includes(turn.intent)) return declined(turn, input, deps)
  const here = await situationOf(turn, deps.alertsOf(input), deps.now())
  if (here === undefined) return failed(turn, 'reminders', 'no-zone')
  if (turn.intent === 'help') return asking(turn, flow, [line('emergency.line'), line('icing.help')], line('icing.ask'))
  const change = open.includes(turn.intent) || turn.intent.startsWith('opening-') ? wishOf(turn, here.now) : {}
  if (isWish(change)) return changed(turn, input, deps, flow, here, change)
  const question = careQuestion(turn)
  if (turn.intent === 'repeat' || about(turn, 'repeat-that') || (asksBack(turn) && question === undefined))
    return asking(turn, flow, planLines(flow.plan, here.now.date), line('icing.ask'))
  const answer = answerOf(turn)
  if (answer === 'yes') return agreed(turn, input, deps, flow, here)
  if (answer === 'no') return declined(turn, input, deps)
  if (question !== undefined) return asking(turn, flow, [...careLines(turn, question), line('icing.back')], line('icing.ask'))
  if (flow.again) return answered(turn, [line('icing.not-set')])
  return asking(turn, { ...flow, again: true }, timesLines(flow.plan, true), line('icing.ask-once-more'))
}

/** A correction needs a new yes, unless it changes nothing and comes with one. */
function changed(turn: Turn, input: HandlerInput, deps: IcingDeps, flow: Consent, here: Here, change: Wish): Outcome | Promise<Outcome> {
  const wish = corrected(flow.wish, change, endsOf(flow))
  const same = answerOf(turn) === 'yes' && samePlan(planFor(wish, here).plan, flow.plan)
  return same ? agreed(turn, input, deps, flow, here) : spokenPlan(turn, here, wish, [])
}

/** The first and the last time that were spoken of a plan with a gap: "not eight but nine" may mean either. */
function endsOf({ wish, plan: { rings } }: Consent): Pick<Wish, 'from' | 'until'> {
  const [first, last] = [rings[0], rings.at(-1)]
  return wish.times !== undefined || first === undefined || last === undefined ? {} : { from: first.minute, until: last.minute }
}

/** The yes covers exactly what was spoken: where the clock has moved past one of its times, it is spoken anew. */
function agreed(turn: Turn, input: HandlerInput, deps: IcingDeps, { wish, plan }: Consent, here: Here): Outcome | Promise<Outcome> {
  const now = planFor(wish, here).plan
  return samePlan(now, plan) ? createPlanned(turn, input, deps, wish, now, here) : spokenPlan(turn, here, wish, [line('icing.moved')])
}

const week = 7 * 86_400_000

/** A no: nothing is set, and our own offer is silent for seven days. */
async function declined(turn: Turn, input: HandlerInput, deps: IcingDeps): Promise<Outcome> {
  const declinedUntil = new Date(deps.now().getTime() + week).toISOString()
  await deps.preferences.keep(listenerOf(input), { declinedUntil })
  const { mayOffer: _, ...session } = turn.session
  return (leaving.includes(turn.intent) ? ended : answered)({ ...turn, session }, [line('icing.declined')])
}
