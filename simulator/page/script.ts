import { stringify } from 'yaml'
import type { Turn } from '../turn'
import type { Listener } from './listener'

/**
 * The conversation so far as a script for `tests/conversations/scripts.<language>.yaml`: what was said, and, until somebody loosens it, every
 * word that was answered.
 */
export function scriptOf({ exchanges, state }: Pick<Listener, 'exchanges' | 'state'>): string {
  const { locale, timeZone, device } = state().settings
  const turns = exchanges.map(({ turn }) => turn)
  const isOneShot = turns[0]?.request.type !== 'LaunchRequest'
  const script = {
    name: `what was said on ${state().now.slice(0, 10)}`,
    ...(isOneShot ? { oneShot: true } : {}),
    timeZone,
    device,
    turns: turns.map((turn, at) => ({
      said: at === 0 && !isOneShot ? null : (turn.say ?? '(tapped)'),
      matches: `^${escaped(turn.speech)}$`,
      ends: turn.ended,
    })),
  }
  return `# ${locale}\n${stringify([script], { lineWidth: 0 })}`
}

function escaped(speech: Turn['speech']): string {
  return speech.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
