/** The parts that the screens share. Sizes are in hundredths of the viewport, so that a small and a large Echo Show look alike. */
import type { ScreenModel } from '../screen'

export type Component = Readonly<Record<string, unknown>>

/** White on each of these, and each of these on white, is at least 7:1. */
export const colours: Readonly<Record<ScreenModel['tone'], string>> = { calm: '#10202E', urgent: '#5A2A00', emergency: '#6B0000' }
export const ink = '#FFFFFF'

/** A line of text in the large type of the screens. */
export function text(words: string, size: string, more: Component = {}): Component {
  return { type: 'Text', text: words, fontSize: size, color: ink, ...more }
}

export const title: Component = text('${screen.title}', '7.5vh', {
  fontWeight: 'bold',
  accessibilityLabel: '${screen.title}',
  role: 'header',
})

/** The sentences and the question under them; they scroll when there is more than the screen holds. */
export const words = (questionSize = '7.5vh'): Component => ({
  type: 'ScrollView',
  width: '100%',
  grow: 1,
  shrink: 1,
  items: [
    {
      type: 'Container',
      width: '100%',
      items: [
        { type: 'Container', width: '100%', data: '${screen.lines}', items: [text('${data}', '6.5vh', { paddingTop: '2vh' })] },
        text('${screen.question}', questionSize, { when: '${screen.question}', fontWeight: 'bold', paddingTop: '3vh' }),
      ],
    },
  ],
})

/** Buttons share the width of the page, with a gap between them. */
const buttonWidth = '${(90 - 2 * (screen.buttons.length - 1)) / screen.buttons.length}vw'

/** A row of buttons at the foot of the screen. */
export const buttons = (background: string): Component => ({
  type: 'Container',
  when: '${screen.buttons.length > 0}',
  direction: 'row',
  width: '100%',
  paddingTop: '3vh',
  data: '${screen.buttons}',
  items: [
    {
      type: 'TouchWrapper',
      width: buttonWidth,
      spacing: '2vw',
      accessibilityLabel: '${data.label}',
      role: 'button',
      onPress: [{ type: 'SendEvent', arguments: ['${data.tap[0]}', '${data.tap[1]}'] }],
      items: [
        {
          type: 'Frame',
          width: buttonWidth,
          height: '15vh',
          borderRadius: '7.5vh',
          backgroundColor: ink,
          items: [
            text('${data.label}', '5.5vh', {
              width: '100%',
              height: '100%',
              color: background,
              fontWeight: 'bold',
              textAlign: 'center',
              textAlignVertical: 'center',
              maxLines: 2,
            }),
          ],
        },
      ],
    },
  ],
})

/** A whole screen: its parts below one another on the colour of its tone. */
export function page(tone: ScreenModel['tone'], items: readonly Component[], more: Component = {}): Component {
  return {
    type: 'APL',
    version: '1.8',
    theme: 'dark',
    background: colours[tone],
    mainTemplate: {
      parameters: ['screen'],
      items: [
        {
          type: 'Container',
          width: '100vw',
          height: '100vh',
          paddingLeft: '5vw',
          paddingRight: '5vw',
          paddingTop: '5vh',
          paddingBottom: '5vh',
          ...more,
          items,
        },
      ],
    },
  }
}
