/** Not understood, or not about the back: two concrete topics, never the same words twice; the third time the number, and the end. */
import { line } from '../locales/line'
import type { WordKey } from '../locales/words'
import { onTurn } from './outcome'

const patience = 3
const wordings = 3

export const fallback = onTurn(
  () => true,
  (turn) => {
    const misses = turn.session.misses + 1
    const which = turn.session.turns % wordings
    const key = (family: string): { readonly key: WordKey } => ({ key: `fallback.${family}-${which}` as WordKey })
    const offTopic = turn.subject.kind === 'sure'
    if (misses >= patience) {
      return { session: turn.session, reply: { say: [line('fallback.last')], tone: 'calm', card: 'none', title: line('screen.welcome') } }
    }
    const { flow: _, ...session } = turn.session
    return {
      session: { ...session, opened: true, misses },
      reply: {
        // What was not understood may have been a cry for help.
        say: offTopic ? [key('offtopic')] : [key('choice'), line('emergency.line')],
        ask: key('which'),
        reprompt: [key('reprompt')],
        tone: 'calm',
        card: 'none',
        title: line('screen.welcome'),
        view: { kind: 'welcome' },
        choices: 'start',
      },
    }
  },
)
