/** A warning sign was spoken of: at launch, inside any flow, beside any question (decision 2). */
import { type Line, line } from '../locales/line'
import { tierOf } from '../triage/assess'
import { type Tier, worse } from '../triage/tier'
import { isUrgent } from '../understanding/likeness'
import { scoreOf } from '../understanding/ranking'
import type { Heard } from '../understanding/understand'
import { careLines, careQuestion, questionBeside } from './care'
import { ask, conclude } from './checklist'
import { doctorNowLines, emergencyReply } from './emergency'
import { type Outcome, onTurn } from './outcome'
import { offering } from './replies'
import type { Turn } from './turn'

interface Worst {
  readonly tier: Tier
  readonly supposed: boolean
}

/** The worst sign that is present or supposed; a present one beats a supposed one of the same tier. */
export function worstOf({ signs }: Turn): Worst | undefined {
  const tier = (status: 'present' | 'supposed'): Tier | undefined =>
    signs.filter((sign) => sign.status === status).reduce<Tier | undefined>((worst, { id }) => worse(worst, tierOf(id)), undefined)
  const [present, supposed] = [tier('present'), tier('supposed')]
  const worst = worse(present, supposed)
  return worst === undefined ? undefined : { tier: worst, supposed: worst !== present }
}

/** Emergency and doctor-now signs, wherever they are said. */
export const symptom = onTurn(
  (turn) => {
    const worst = worstOf(turn)
    return worst !== undefined && worst.tier !== 'doctor'
  },
  (turn) => {
    const { tier, supposed } = worstOf(turn) as Worst
    return tier === 'emergency' ? { reply: emergencyReply(supposed), session: turn.session } : doctorNow(turn, supposed)
  },
)

function doctorNow(turn: Turn, supposed: boolean): Outcome {
  const { flow } = turn.session
  const worst = worse(turn.session.worst, supposed ? undefined : 'doctor-now')
  const session = { ...turn.session, ...(worst === undefined ? {} : { worst }) }
  if (flow?.name === 'checklist') {
    // The rest of the emergency questions is still asked; once they are answered, nothing later could be worse.
    return tierOf(flow.state.open[0] ?? 'sign-any') === 'emergency'
      ? ask({ ...turn, session }, { ...flow.state, emergencyOnly: true, worst: 'doctor-now' }, doctorNowLines(supposed))
      : conclude({ ...turn, session }, 'doctor-now')
  }
  const question = questionBeside(turn)
  // Only the first line of what else was asked: the advice before it and the offer after it have to stay in mind.
  const say = [...doctorNowLines(supposed), ...(question === undefined ? [] : careLines(turn, question).slice(0, 1))]
  return offering({ ...turn, session }, say, 'emergency-signs', 'urgent')
}

/** Signs whose advice is to contact the doctor: not getting better, any other change. */
export const doctorSign = onTurn(
  (turn) => worstOf(turn)?.tier === 'doctor' && careQuestion(turn) === undefined,
  (turn) => {
    const ids = turn.signs.filter(({ status }) => status === 'present' || status === 'supposed').map(({ id }) => id)
    const likelier = turn.heard.flatMap(({ ranking }) => ranking).find(({ id }) => (ids as readonly string[]).includes(id))?.id
    const fact = (likelier ?? ids[0]) === 'sign-not-better' ? line('fact.sign-not-better') : line('fact.sign-watch')
    return offering(turn, [fact, line('emergency.line')], 'checklist')
  },
)

/** A sign is denied or lies before the operation, and nothing else is asked: glad to hear it, and the rest of the signs. */
export const denied = onTurn(
  (turn) =>
    turn.session.flow?.name !== 'checklist' &&
    (turn.signs.length > 0 || (turn.subject.kind === 'sure' && turn.subject.id === 'denied')) &&
    worstOf(turn) === undefined &&
    !isIdleTalk(turn) &&
    careQuestion(turn) === undefined,
  (turn) => offering(turn, gladLines(turn), 'checklist'),
)

/** How near to a denial a complaint may stand to be answered with it: "she feels sick but she hasn't thrown up". */
const complaintMargin = 0.8

function complains({ subject, heard }: Turn): boolean {
  const isNear = ({ ranking }: Heard): boolean => {
    const score = scoreOf(ranking, 'complaint-other')
    return score > 0 && score >= (ranking[0]?.score ?? 0) - complaintMargin
  }
  return (subject.kind === 'sure' && subject.id === 'complaint-other') || heard.some(isNear)
}

/** How far idle talk must stand above a denial for a sign that is named in it to be none: "it does my heart good to hear those hymns". */
const idleMargin = 0.5

function isIdleTalk({ subject, heard }: Turn): boolean {
  const leads = heard.map(({ ranking }) => scoreOf(ranking, 'chatter') - scoreOf(ranking, 'denied'))
  return subject.kind === 'sure' && subject.id === 'chatter' && leads.every((lead) => lead >= idleMargin)
}

function gladLine({ signs }: Turn): Line {
  return line(signs.some(({ status }) => status === 'before') ? 'doctor.before' : 'doctor.absent')
}

/** A denial that only sounds like one, and nearly as much like a sign, is no reason to be glad. */
function gladLines(turn: Turn): readonly Line[] {
  const isDoubtful = turn.signs.length === 0 && isNearlySign(turn)
  const complaint = complains(turn) ? careLines(turn, 'complaint-other') : []
  if (!isDoubtful) return [gladLine(turn), ...complaint]
  return [...(complaint.length > 0 ? complaint : [line('doctor.perhaps-absent')]), line('emergency.line')]
}

const nearMargin = 1

function isNearlySign({ heard }: Turn): boolean {
  return heard.some(({ ranking }) => (ranking.find(({ id }) => isUrgent(id))?.score ?? 0) > (ranking[0]?.score ?? 0) - nearMargin)
}
