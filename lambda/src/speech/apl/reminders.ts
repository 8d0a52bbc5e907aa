import type { ScreenModel } from '../screen'
import { buttons, type Component, colours, ink, page, text, title, words } from './parts'

/** The clock times of the plan side by side, wrapping to more rows. */
const times: Component = {
  type: 'Container',
  direction: 'row',
  wrap: 'wrap',
  width: '100%',
  paddingTop: '2vh',
  data: '${screen.times}',
  items: [
    {
      type: 'Frame',
      borderWidth: '0.4vh',
      borderColor: ink,
      borderRadius: '2vh',
      paddingLeft: '2vw',
      paddingRight: '2vw',
      items: [text('${data}', '6.5vh', { fontWeight: 'bold' })],
    },
  ],
}

/** Reminders: when they ring, and what is said of them. */
export const reminders = ({ tone }: ScreenModel): Component => page(tone, [title, times, words(), buttons(colours[tone])])
