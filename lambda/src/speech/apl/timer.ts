import type { ScreenModel } from '../screen'
import { buttons, type Component, colours, lines, page, text, title } from './parts'

/** The timer: minutes and seconds, counting down on the device itself. */
const left = text("${Time.format('m:ss', Math.max(0, screen.seconds * 1000 - elapsedTime))}", '28vh', { fontWeight: 'bold', maxLines: 1 })

export const timer = ({ tone }: ScreenModel): Component => page(tone, [title, left, lines, buttons(colours[tone])])
