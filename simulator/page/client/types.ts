/** What the server sends: its own types, seen from the page. */
export type { Exchange, State } from '../listener'
export type { Settings } from '../settings'
export type { Suggestions } from '../suggestions'

export interface Choices {
  readonly locales: readonly { readonly locale: string; readonly name: string; readonly direction: 'ltr' | 'rtl' }[]
  readonly carePlans: readonly { readonly id: string; readonly name: string }[]
  readonly faults: readonly string[]
  readonly services: Readonly<Record<string, string>>
  readonly timeZones: readonly string[]
}

/** The screen model as it arrives in a turn. */
export interface Screen {
  readonly kind: 'welcome' | 'answer' | 'checklist' | 'emergency' | 'reminders' | 'timer'
  readonly title: string
  readonly lines: readonly string[]
  readonly question?: string
  readonly tone: 'calm' | 'urgent' | 'emergency'
  readonly number?: string
  readonly progress?: { readonly step: number; readonly of: number; readonly label: string }
  readonly times?: readonly string[]
  readonly seconds?: number
  readonly buttons: readonly { readonly label: string; readonly tap: readonly string[] }[]
}

/** What the Echo is doing. */
export type Activity = 'off' | 'waiting' | 'listening' | 'thinking' | 'speaking' | 'ringing'

/** An alert that rang; its moment as JSON carries it. */
export interface Rung {
  readonly at: string
  readonly kind: 'reminder' | 'timer'
  readonly text: string
}
