import type { Line } from '../locales/line'
import { line } from '../locales/line'
import type { Reply } from '../speech/reply'

/** Decision 3: the number first and last, alone, nothing asked, and no sign named. */
export function emergencyReply(supposed: boolean): Reply {
  return {
    say: [line(supposed ? 'emergency.supposed' : 'emergency.call'), line('emergency.cannot-call'), line('emergency.number')],
    tone: 'emergency',
    card: 'number',
    title: line('emergency.card'),
  }
}

/** Decision 2: both halves of doctor-now, with the emergency line, then what else there is to say. */
export function doctorNowLines(supposed: boolean): readonly Line[] {
  return [line(supposed ? 'doctor.supposed' : 'doctor.now'), line('emergency.line')]
}
