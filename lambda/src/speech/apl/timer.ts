import type { ScreenModel } from '../screen'
import { buttons, type Component, colours, page, text, title, words } from './parts'

/** The timer: minutes and seconds, counting down on the device itself. */
const left = text("${Time.format('m:ss', Math.max(0, screen.seconds * 1000 - elapsedTime))}", '20vh', { fontWeight: 'bold', maxLines: 1 })

export const timer = ({ tone }: ScreenModel): Component => page(tone, [title, left, words(), buttons(colours[tone])])
