/** The screen model: the same Reply once more, drawn by an Echo Show as APL and by the simulator's page as HTML (decision 13). */
import type { WordKey } from '../locales/words'
import type { Choices, Reply, View } from './reply'

/** What a tap sends back: an answer to the open question, or an intent by its name in kebab case. */
export type Tap = readonly ['answer', 'yes' | 'no' | 'unsure'] | readonly ['say', string]

export interface Button {
  readonly label: string
  readonly tap: Tap
}

export interface ScreenModel {
  readonly kind: View['kind'] | 'emergency'
  readonly title: string
  readonly lines: readonly string[]
  /** What is asked of the listener, drawn apart from the sentences before it. */
  readonly question?: string
  readonly tone: Reply['tone']
  /** In an emergency: the number alone, to be drawn as large as the screen allows. */
  readonly number?: string
  /** Where the checklist stands, as numbers for the bar and in words beside it. */
  readonly progress?: { readonly step: number; readonly of: number; readonly label: string }
  /** Clock times in the listener's notation. */
  readonly times?: readonly string[]
  /** How long the timer still runs. */
  readonly seconds?: number
  readonly buttons: readonly Button[]
}

/** What can be tapped, by what is asked. The tap acts as the intent of that name would. */
const taps: Readonly<Record<Choices, readonly (readonly [WordKey, Tap])[]>> = {
  start: [
    ['tap.check-symptoms', ['say', 'check-symptoms']],
    ['topic.ice-overview', ['say', 'ice-overview']],
    ['topic.activity-lift', ['say', 'activity-lift']],
  ],
  more: [
    ['tap.repeat', ['say', 'repeat']],
    ['tap.check-symptoms', ['say', 'check-symptoms']],
  ],
  'yes-no': [
    ['tap.yes', ['answer', 'yes']],
    ['tap.no', ['answer', 'no']],
  ],
  'yes-no-unsure': [
    ['tap.yes', ['answer', 'yes']],
    ['tap.no', ['answer', 'no']],
    ['tap.unsure', ['answer', 'unsure']],
  ],
}

/** What `screenOf` needs beside the reply: its sentences in words, and the words of single keys. */
export interface ScreenWords {
  readonly locale: string
  readonly title: string
  readonly spoken: readonly string[]
  readonly question: string
  readonly number: string
  word(key: WordKey, vars?: Readonly<Record<string, string | number>>): string
}

/** The screen of a reply. */
export function screenOf({ tone, view = { kind: 'answer' }, choices }: Reply, words: ScreenWords): ScreenModel {
  const { title, spoken, question, number } = words
  if (tone === 'emergency')
    return { kind: 'emergency', title: first(spoken), lines: spoken.slice(1, -1).map(clean), tone, number, buttons: [] }
  const { kind, ...rest } = { kind: view.kind, ...drawn(view, words) }
  return {
    kind,
    title: clean(title),
    lines: spoken.map(clean),
    ...(question === '' ? {} : { question: clean(question) }),
    tone,
    ...rest,
    buttons: (choices === undefined ? [] : taps[choices]).map(([key, tap]) => ({
      label: capital(clean(words.word(key)), words.locale),
      tap,
    })),
  }
}

function drawn(view: View, { locale, word }: ScreenWords): Pick<ScreenModel, 'progress' | 'times' | 'seconds'> {
  switch (view.kind) {
    case 'checklist':
      return { progress: { step: view.step, of: view.of, label: clean(word('screen.progress', { step: view.step, of: view.of })) } }
    case 'reminders':
      return { times: view.times.map((time) => clockTime(time, locale)) }
    case 'timer':
      return { seconds: view.seconds }
    case 'welcome':
    case 'answer':
      return {}
  }
}

/** `14:30` as the listener's language writes it. */
function clockTime(time: string, locale: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const written = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
  return written.format(new Date(Date.UTC(2000, 0, 1, hours, minutes)))
}

function first(lines: readonly string[]): string {
  return clean(lines[0] ?? '')
}

/** APL reads markup in its texts: what looks like markup is left out. */
function clean(text: string): string {
  return text.replace(/[<>]/g, '')
}

function capital(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
}
