import type { ScreenModel } from '../screen'
import { buttons, type Component, colours, page, text, words } from './parts'

/** The opening: the skill's name large, what it says, and where to begin. */
export const welcome = ({ tone }: ScreenModel): Component =>
  page(tone, [text('${screen.title}', '11vh', { fontWeight: 'bold', role: 'header' }), words(), buttons(colours[tone])])
