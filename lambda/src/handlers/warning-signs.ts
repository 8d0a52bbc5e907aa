/** "When should I call": the handout's signs read aloud, the emergency ones first. */
import { line } from '../locales/line'
import { type Outcome, onTurn } from './outcome'
import { answered, offering } from './replies'
import type { Turn } from './turn'

export const warningSigns = onTurn(
  ({ subject }) => subject.kind === 'sure' && subject.id === 'when-to-call',
  (turn) => offering(turn, [line('signs.emergency')], 'more-signs'),
)

/** The signs that need a doctor now, in a second breath. */
export function moreSigns(turn: Turn): Outcome {
  return offering(turn, [line('signs.doctor-now-body')], 'infection-signs')
}

/** The signs of infection, in a third. */
export function infectionSigns(turn: Turn): Outcome {
  return answered(turn, [line('signs.doctor-now-infection')])
}
