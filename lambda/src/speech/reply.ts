/** What the skill wants to say, as ids and variables. Words are made of it in `render.ts` and nowhere else (decision 13). */
import type { Directive, ui } from 'ask-sdk-model'
import type { Line } from '../locales/line'

export type Tone = 'calm' | 'urgent' | 'emergency'

export interface Reply {
  readonly say: readonly Line[]
  /** The one question of the turn. With it the session stays open; without it, it closes (decision 8). */
  readonly ask?: Line
  /** Spoken after silence: shorter than the question, in other words. */
  readonly reprompt?: readonly Line[]
  readonly tone: Tone
  /** What the companion app shows: care answers as said, symptoms as the number alone; none for small talk. */
  readonly card: 'answer' | 'number' | 'none'
  /** What an answer card holds instead of what is said: a whole reading, for the phone. */
  readonly cardLines?: readonly Line[]
  readonly title: Line
  /** What a screen draws beside the words; an answer unless said. */
  readonly view?: View
  /** What can be tapped on a screen. */
  readonly choices?: Choices
  /** Alexa asks for a permission, by voice after these words or by a card in the app; made by `alexa/`. */
  readonly permission?: { readonly directive?: Directive; readonly card?: ui.Card }
}

export type View =
  | { readonly kind: 'welcome' | 'answer' }
  | { readonly kind: 'checklist'; readonly step: number; readonly of: number }
  /** Clock times as `HH:MM`. */
  | { readonly kind: 'reminders'; readonly times: readonly string[] }
  | { readonly kind: 'timer'; readonly seconds: number }

/** Where to begin, what to do next, or the answers to a yes or no question. */
export type Choices = 'start' | 'more' | 'yes-no' | 'yes-no-unsure'
