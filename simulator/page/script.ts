import { stringify } from 'yaml'
import type { Listener } from './listener'

/** The conversation so far as a script for `tests/conversations/`: what was said, and what was answered. */
export function scriptOf(listener: Listener): string {
  const { settings } = listener.state()
  const { locale, timeZone, device, grant } = settings
  const turns = listener.exchanges.map(({ turn }) => ({
    ...(turn.say === null ? { launch: true } : { say: turn.say }),
    intent: turn.request.intent ?? turn.request.type,
    speech: turn.speech,
    ended: turn.ended,
  }))
  return stringify({ locale, timeZone, device, grant, turns })
}
