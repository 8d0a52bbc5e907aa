import type { ScreenModel } from '../screen'
import { type Component, page, text } from './parts'

/** The number as large as the screen allows, under the sentence that says to call it (decision 3). Nothing to tap: the phone is the thing to reach for. */
export const emergency = ({ tone }: ScreenModel): Component =>
  page(
    tone,
    [
      text('${screen.title}', '9vh', { fontWeight: 'bold', textAlign: 'center', role: 'header' }),
      text('${screen.number}', '42vh', { fontWeight: 'bold', textAlign: 'center', maxLines: 1 }),
      { type: 'Container', width: '100%', data: '${screen.lines}', items: [text('${data}', '7vh', { textAlign: 'center' })] },
    ],
    { justifyContent: 'center', alignItems: 'center' },
  )
