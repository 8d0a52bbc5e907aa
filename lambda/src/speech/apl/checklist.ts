import type { ScreenModel } from '../screen'
import { buttons, type Component, colours, ink, page, text, title, words } from './parts'

/** How far the checklist has come, as a bar and in words. */
const progress: Component = {
  type: 'Container',
  when: '${screen.progress}',
  direction: 'row',
  width: '100%',
  alignItems: 'center',
  paddingTop: '2vh',
  accessibilityLabel: '${screen.progress.label}',
  items: [
    {
      type: 'Frame',
      grow: 1,
      height: '3vh',
      borderRadius: '1.5vh',
      borderWidth: '0.4vh',
      borderColor: ink,
      items: [
        {
          type: 'Frame',
          width: '${100 * screen.progress.step / screen.progress.of}%',
          height: '100%',
          borderRadius: '1.5vh',
          backgroundColor: ink,
        },
      ],
    },
    text('${screen.progress.label}', '5vh', { paddingLeft: '3vw' }),
  ],
}

/** A question of the checklist with its place in it, and the three answers. */
export const checklist = ({ tone }: ScreenModel): Component => page(tone, [title, progress, words('9vh'), buttons(colours[tone])])
