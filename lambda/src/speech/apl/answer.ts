import type { ScreenModel } from '../screen'
import { buttons, type Component, colours, page, title, words } from './parts'

/** An answer: what it is about, the sentences, and what can be tapped next. */
export const answer = ({ tone }: ScreenModel): Component => page(tone, [title, words(), buttons(colours[tone])])
