/** "Read me the rules", "the warning signs", "what do I need before": in portions, with "go on", "skip" and "back". */
import { portionsOf, type ReadingId } from '../care/reading'
import { type Line, line } from '../locales/line'
import { dayAsked } from './care'
import { type Outcome, onTurn } from './outcome'
import { answered, settled } from './replies'
import type { Turn } from './turn'

/** What starts each reading, by subject. */
const started: Readonly<Record<string, ReadingId>> = { 'read-rules': 'rules', 'when-to-call': 'signs', 'prep-overview': 'prep' }
const onward = ['next', 'reading-go-on']
const backward = ['previous', 'reading-go-back']
const again = ['repeat', 'repeat-that']
const leaving = ['stop', 'cancel']

/** Begins at the first portion; the card holds all of them, for the phone of whoever cares for her. */
export const startReading = onTurn(
  ({ subject }) => subject.kind === 'sure' && Object.hasOwn(started, subject.id),
  (turn) => portion(turn, started[(turn.subject as { readonly id: string }).id] as ReadingId, 0),
)

/** Goes on, skips, goes back, or says a portion again. */
export const readOn = onTurn(
  (turn) => turn.session.flow?.name === 'reading' && turn.kind === 'intent' && moveOf(turn) !== undefined,
  (turn) => {
    const { of, at } = turn.session.flow as { readonly of: ReadingId; readonly at: number }
    switch (moveOf(turn)) {
      case 'back':
        return portion(turn, of, at - 1)
      case 'again':
        return portion({ ...turn, session: { ...turn.session, repeats: turn.session.repeats + 1 } }, of, at, turn.session.repeats + 1)
      case 'start-over':
        return portion(turn, of, 0)
      case 'no-more':
        return answered(turn, [line('offer.declined')])
      case 'leave':
        return left(turn)
      default:
        return portion(turn, of, at + 1)
    }
  },
)

type Move = 'on' | 'back' | 'again' | 'start-over' | 'no-more' | 'leave'

function moveOf({ intent, subject, reading }: Turn): Move | undefined {
  const about = subject.kind === 'sure' ? subject.id : ''
  const asked = (names: readonly string[]): boolean => names.includes(intent) || names.includes(about)
  if (asked(backward)) return 'back'
  if (asked(onward)) return 'on'
  if (asked(again)) return 'again'
  if (intent === 'start-over') return 'start-over'
  if (leaving.includes(intent)) return 'leave'
  if (reading === undefined || (subject.kind === 'sure' && about !== intent)) return undefined
  return reading === 'no' ? 'no-more' : 'on'
}

/** Stopped in the middle: the number is said (decision 6). */
function left(turn: Turn): Outcome {
  return {
    session: settled(turn.session),
    reply: { say: [line('stop.text'), line('emergency.line')], tone: 'calm', card: 'none', title: line('screen.welcome') },
  }
}

/** Whether to go on, in words that say what comes next; and the same once more after silence. */
function goOn(of: ReadingId, at: number): readonly [ask: Line, again: Line] {
  if (of === 'signs' && at === 0) return [line('signs.more'), line('signs.more-again')]
  if (of === 'signs' && at === 1) return [line('signs.infection'), line('signs.infection-again')]
  return [line('reading.go-on'), line('reading.go-on-again')]
}

/** A portion, and whether to go on; past the last one there is nothing more to read. */
function portion(turn: Turn, of: ReadingId, wanted: number, repeats = 0): Outcome {
  const portions = portionsOf(of, dayAsked(turn), turn.clinic)
  const at = Math.max(0, wanted)
  const lines = portions[at]
  if (lines === undefined) return answered(turn, [line('reading.end')])
  const say: readonly Line[] = wanted < 0 ? [line('reading.start'), ...lines] : lines
  const last = at === portions.length - 1
  const [ask, again] = last ? [line('ask.more-0'), line('ask.again-0')] : goOn(of, at)
  return {
    session: { ...settled(turn.session), repeats, last: say, flow: { name: 'reading', of, at } },
    reply: {
      say: last ? [...say, line('reading.end')] : say,
      ...(last && !turn.session.opened ? {} : { ask }),
      reprompt: [again, line('emergency.line')],
      tone: 'calm',
      card: at === 0 ? 'answer' : 'none',
      ...(at === 0 ? { cardLines: portions.flat() } : {}),
      title: line(`reading.title-${of}`),
      choices: last ? 'more' : 'yes-no',
    },
  }
}
