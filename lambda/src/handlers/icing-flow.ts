/** Where the set-up of reminders or a timer stands, or a question about what is remembered of her, and its strict reading out of the session. */
import type { Plan, Ring } from '../icing/plan'
import type { Wish } from '../icing/wish'

export type IcingFlow =
  /** Our own offer of reminders. */
  | { readonly name: 'icing'; readonly step: 'offer' }
  /** The plan was spoken: a yes covers exactly it. */
  | { readonly name: 'icing'; readonly step: 'consent'; readonly wish: Wish; readonly plan: Plan; readonly again: boolean }
  /** She said yes, and Alexa asks for the permission. */
  | { readonly name: 'icing'; readonly step: 'permission'; readonly wish: Wish; readonly plan: Plan }
  /** Minutes were offered for the timer, or to start it over. */
  | { readonly name: 'icing'; readonly step: 'timer' | 'timer-over' | 'timer-permission'; readonly minutes: number }
  /** Reminders could not be removed: shall it be tried again. */
  | { readonly name: 'icing'; readonly step: 'cleanup' }
  /** What is remembered of her may be erased: was that meant. */
  | { readonly name: 'icing'; readonly step: 'forget' }

type Fields = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))

const mostRings = 24
const mostMinutes = 2880

/** The flow, or undefined where anything of it has not the right shape. */
export function readIcingFlow(value: Fields): IcingFlow | undefined {
  const { step, minutes } = value
  switch (step) {
    case 'offer':
    case 'cleanup':
    case 'forget':
      return { name: 'icing', step }
    case 'timer':
    case 'timer-over':
    case 'timer-permission':
      return isWithin(minutes, 1, 120) ? { name: 'icing', step, minutes } : undefined
    case 'consent':
    case 'permission': {
      const [wish, plan] = [readWish(value.wish), readPlan(value.plan)]
      if (wish === undefined || plan === undefined) return undefined
      return step === 'permission' ? { name: 'icing', step, wish, plan } : { name: 'icing', step, wish, plan, again: value.again === true }
    }
    default:
      return undefined
  }
}

/** A wish of the session has been corrected already. */
type Corrected = Omit<Wish, 'instead'>

const wishes: Readonly<Record<keyof Corrected, (value: unknown) => boolean>> = {
  gap: (value) => isWithin(value, 0, mostMinutes),
  times: (value) => Array.isArray(value) && value.length <= mostRings && value.every((each) => isWithin(each, 0, mostMinutes)),
  from: (value) => isWithin(value, 0, mostMinutes),
  until: (value) => isWithin(value, 0, mostMinutes),
  bed: (value) => value === true,
  start: (value) => isWithin(value, 0, 60),
  days: (value) => isWithin(value, 0, 365),
  last: (value) => isWithin(value, 0, 365),
  night: (value) => value === true,
}

function readWish(value: unknown): Wish | undefined {
  if (!isObject(value)) return undefined
  const isSound = Object.entries(value).every(([name, each]) => Object.hasOwn(wishes, name) && wishes[name as keyof Corrected](each))
  return isSound ? (value as Wish) : undefined
}

function readPlan(value: unknown): Plan | undefined {
  if (!isObject(value) || !Array.isArray(value.rings) || value.rings.length === 0 || value.rings.length > mostRings) return undefined
  if (!value.rings.every(isRing)) return undefined
  return { rings: value.rings, ...(isWithin(value.gap, 1, mostMinutes) ? { gap: value.gap } : {}) }
}

function isRing(value: unknown): value is Ring {
  return isObject(value) && isWithin(value.minute, 0, 1439) && isDate(value.from) && isDate(value.to) && value.from <= value.to
}
