/** The warning-sign checklist: read the answer, ask the state machine, say what it asks next. */

import type { Line } from '../locales/line'
import { line } from '../locales/line'
import type { WordKey } from '../locales/words'
import type { Reply } from '../speech/reply'
import { tierOf } from '../triage/assess'
import { type Answer, type Asking, begin, next, progress, questions } from '../triage/checklist'
import type { Tier } from '../triage/tier'
import { careLines, careQuestion } from './care'
import { doctorNowLines, emergencyReply } from './emergency'
import { type Outcome, onTurn } from './outcome'
import { settled } from './replies'
import type { Turn } from './turn'

/** Puts the question where the checklist stands, after some words or none. Its reprompt carries the number (decision 6). */
export function ask(turn: Turn, state: Asking, before: readonly Line[], tone: Reply['tone'] = 'calm'): Outcome {
  const whole = state.open.length === questions[state.question].length
  const [only] = state.open
  const question: Line = {
    key: (whole || only === undefined
      ? `checklist.${state.again ? 'again' : 'question'}.${state.question}`
      : `checklist.single.${only}`) as WordKey,
  }
  const other: Line = { key: `checklist.${state.again ? 'question' : 'again'}.${state.question}` as WordKey }
  return {
    session: { ...settled(turn.session), flow: { name: 'checklist', state }, last: [] },
    reply: {
      say: before,
      ask: question,
      reprompt: [line('emergency.line'), other],
      tone,
      card: 'none',
      title: line('screen.checklist'),
      view: { kind: 'checklist', ...progress(state) },
      choices: 'yes-no-unsure',
    },
  }
}

/** Starts the checklist; it opens with the number, before its first question. */
export function start(turn: Turn): Outcome {
  return ask(turn, begin(turn.session.worst === 'doctor-now' ? 'doctor-now' : undefined), [line('checklist.intro')])
}

export const startChecklist = onTurn(
  (turn) => asked(turn, 'check-symptoms') || (turn.intent === 'start-over' && turn.session.flow?.name === 'checklist'),
  start,
)

function asked(turn: Turn, id: string): boolean {
  return turn.subject.kind === 'sure' && turn.subject.id === id
}

const leaving = ['stop', 'cancel', 'navigate-home']

/** An answer, or anything else said, while a question of the checklist is open. */
export const checklist = onTurn(
  (turn) => turn.session.flow?.name === 'checklist' && turn.kind === 'intent',
  (turn) => {
    const state = (turn.session.flow as { readonly state: Asking }).state
    if (leaving.includes(turn.intent)) return stopped(turn, state)
    if (turn.intent === 'repeat' || asked(turn, 'repeat-that')) return ask(turn, state, [])
    if (turn.intent === 'help') return ask(turn, state, [line('emergency.line'), line('checklist.back')])
    const heard = answerOf(turn, state)
    const question = careQuestion(turn)
    if (heard.kind === 'unclear' && question !== undefined) {
      return ask(turn, state, [...careLines(turn, question), line('checklist.back')])
    }
    const after = next(state, heard)
    if (after.at === 'done') return conclude(turn, after.outcome)
    return ask(turn, after, after.again ? [line('checklist.once-more'), line('emergency.line')] : [])
  },
)

/**
 * Signs denied by name clear themselves and no others; a yes beside such a denial is no clear answer, nor is the denial of a sign that
 * an emergency question did not ask about.
 */
function answerOf({ signs, reading }: Turn, { open, question }: Asking): Answer {
  if (signs.some(({ id, status }) => open.includes(id) && status === 'present')) return { kind: 'reading', reading: 'yes' }
  const denied = signs.filter(({ status }) => status === 'absent' || status === 'before').map(({ id }) => id)
  const named = open.filter((id) => denied.includes(id))
  const affirmed = reading === 'yes' || reading === 'unsure'
  if (named.length > 0) {
    if (affirmed) return { kind: 'unclear' }
    return named.length === open.length ? { kind: 'reading', reading: 'no' } : { kind: 'denied', signs: named }
  }
  if (denied.length > 0 && !affirmed && tierOf(questions[question][0]) === 'emergency') return { kind: 'unclear' }
  return reading === undefined ? { kind: 'unclear' } : { kind: 'reading', reading }
}

/** The end of the checklist: what its outcome says to do. "None named" never says that all is well. */
export function conclude(turn: Turn, outcome: Tier | undefined): Outcome {
  const session = settled(turn.session)
  const end = (say: readonly Line[], tone: Reply['tone']): Outcome => ({
    session: { ...session, last: say },
    reply: {
      say,
      tone,
      card: tone === 'calm' ? 'none' : 'number',
      title: line(tone === 'calm' ? 'screen.checklist' : 'screen.doctor'),
      ...(session.opened ? { ask: line('ask.more-0'), reprompt: [line('ask.again-0')], choices: 'more' } : {}),
    },
  })
  switch (outcome) {
    case 'emergency':
      return { session, reply: emergencyReply(false) }
    case 'doctor-now':
      return end(doctorNowLines(false), 'urgent')
    case 'doctor':
      return end([line('doctor.contact'), line('emergency.line')], 'urgent')
    case undefined:
      return end([line('checklist.none-named'), line('emergency.line')], 'calm')
  }
}

/** Stopping inside the checklist: it is not finished, and the number is said (decision 6). */
function stopped(turn: Turn, state: Asking): Outcome {
  const advice = state.worst === 'doctor-now' ? doctorNowLines(false) : [line('emergency.line')]
  return {
    session: settled(turn.session),
    reply: {
      say: [line('checklist.unfinished'), ...advice],
      tone: state.worst === undefined ? 'calm' : 'urgent',
      card: 'number',
      title: line('screen.checklist'),
    },
  }
}
