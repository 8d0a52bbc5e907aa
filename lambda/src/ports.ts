/** What the skill needs from outside. Only `index.ts` and the simulator construct these. */
import type { Directive, services, ui } from 'ask-sdk-model'
import type { CarePlan } from './care/care-plan'
import type { Ring } from './icing/plan'
import type { Pack } from './locales/pack'

export interface Deps {
  /** Words and vocabulary of a locale; an unknown locale gets the nearest language, at worst US English. */
  readonly packOf: (locale: string | undefined) => Pack
  /** The HTTP client that the SDK's service clients use. */
  readonly apiClient: services.ApiClient
  readonly now: () => Date
  /** What is remembered of listeners; without it nothing is. */
  readonly preferences?: PreferenceStore
  /** The clinic's own rules, checked when it was built; without them the handout alone answers. */
  readonly carePlan?: CarePlan
  /** When set, a request of another skill is refused. */
  readonly skillId?: string
  /** One line a turn: never words, slots, signs or tiers. */
  readonly log: (line: LogLine) => void
}

export interface LogLine {
  readonly requestId: string
  readonly locale: string
  readonly handler: string
  readonly ms: number
  readonly fault?: string
}

/** A value, or the one of its expected failures that happened instead. */
export type Result<T, F> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: F }

export type Grant = 'reminders' | 'timers'
/** What the listener answered when Alexa asked her for a permission; `unasked` when Alexa could not ask by voice. */
export type Consent = 'accepted' | 'denied' | 'not-answered' | 'unasked'

/** What can go wrong with a reminder or a timer; the words for each are in `locales/`. */
export type AlertFailure =
  /** The permission has run out or is gone. */
  | 'no-grant'
  /** The permission was never given. */
  | 'not-permitted'
  /** The skill itself may not have it. */
  | 'forbidden'
  | 'unsupported'
  | 'limit'
  | 'busy'
  | 'fault'
  | 'down'
  | 'device-offline'
  | 'late'
  | 'offline'
  | 'garbled'
  | 'missing'

export interface SetReminder {
  readonly token: string
  /** Undefined for one whose times can't be read. */
  readonly ring?: Ring
}

export interface ReminderBody {
  readonly ring: Ring
  readonly zone: string
  readonly text: string
  readonly locale: string
  readonly now: Date
}

/** The listener's reminders. Every call has its own time limit in milliseconds. */
export interface Reminders {
  list(ms: number): Promise<Result<readonly SetReminder[], AlertFailure>>
  create(body: ReminderBody, ms: number): Promise<Result<string, AlertFailure>>
  change(token: string, body: ReminderBody, ms: number): Promise<Result<string, AlertFailure>>
  remove(token: string, ms: number): Promise<Result<true, AlertFailure>>
}

export interface RunningTimer {
  readonly id: string
  readonly endsAt?: Date
  /** Of a timer that stands still. */
  readonly minutesLeft?: number
}

export interface TimerBody {
  readonly minutes: number
  readonly label: string
  readonly text: string
  readonly locale: string
}

/** The timers that this skill has set. Every call has its own time limit in milliseconds. */
export interface Timers {
  list(ms: number): Promise<Result<readonly RunningTimer[], AlertFailure>>
  create(body: TimerBody, ms: number): Promise<Result<string, AlertFailure>>
  remove(id: string, ms: number): Promise<Result<true, AlertFailure>>
}

/** What Alexa does for the listener of one request. */
export interface Alerts {
  readonly reminders: Reminders
  readonly timers: Timers
  timeZone(): Promise<string | undefined>
  /** Speaks while the answer is still being worked out. */
  meanwhile(ssml: string): Promise<void>
  /** Alexa's answer to our asking for a permission, and for which. */
  consent(): { readonly consent: Consent; readonly grant: Grant | undefined }
  voiceRequest(grant: Grant): Directive
  permissionCard(grant: Grant): ui.Card
}

/** What is remembered of a listener, and nothing about health (decision 5). */
export interface Preferences {
  /** When she gets up and goes to bed, in minutes since midnight. */
  readonly wake?: number
  readonly bed?: number
  readonly pace?: 'slow' | 'slowest'
  /** Until when our own offer of reminders is silent, as an ISO moment. */
  readonly declinedUntil?: string
  readonly disclaimerHeard?: true
  /** The alert tokens of the reminders that stay, while others are still to be removed. */
  readonly keep?: readonly string[]
}

/** Where preferences are kept. No call throws: without an answer in time the skill goes on as if there were no row. */
export interface PreferenceStore {
  /** The row, empty for a listener who has none; undefined when it can't be had. */
  read(listener: string): Promise<Preferences | undefined>
  /** Keeps what is given and leaves the rest as it is; null takes one away, and makes no row. False when it could not be kept. */
  keep(listener: string, change: { readonly [K in keyof Preferences]?: Preferences[K] | null }): Promise<boolean>
  forget(listener: string): Promise<boolean>
}
