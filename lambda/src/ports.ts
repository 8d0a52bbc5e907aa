/** What the skill needs from outside. Only `index.ts` and the simulator construct these. */
import type { services } from 'ask-sdk-model'
import type { Pack } from './locales/pack'

export interface Deps {
  /** Words and vocabulary of a locale; an unknown locale gets the nearest language, at worst US English. */
  readonly packOf: (locale: string | undefined) => Pack
  /** The HTTP client that the SDK's service clients use. */
  readonly apiClient: services.ApiClient
  readonly now: () => Date
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
