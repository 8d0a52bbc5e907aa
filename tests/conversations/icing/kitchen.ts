/** An Echo in a kitchen: the real skill, Amazon's services on loopback, a clock that can be moved. */
import { fetchClient } from '../../../lambda/src/alexa/api-client'
import type { Deps, LogLine, PreferenceStore } from '../../../lambda/src/ports'
import { buildSkill } from '../../../lambda/src/skill'
import { memoryPreferences } from '../../../lambda/src/storage/memory'
import { type Clock, clockFrom } from '../../../simulator/clock'
import { localDeps } from '../../../simulator/container'
import { type DeviceServices, startDeviceServices } from '../../../simulator/device'
import { createEcho, type Echo } from '../../../simulator/echo'
import { modelOf } from '../../../simulator/models'
import type { Grant } from '../../../simulator/scopes'
import { type LocalTable, startTable } from '../../../simulator/table'
import type { Turn } from '../../../simulator/turn'
import { packOf } from '../../support/packs'

/** A Monday, ten past noon in New York. */
export const monday = '2026-11-23T17:10:00Z'

/** Amazon's services and a real table, up while the tests of a file run. */
export function amazonAndTable(): { readonly services: DeviceServices; readonly table: LocalTable } {
  const up = {} as { services: DeviceServices; table: LocalTable }
  beforeAll(async () => {
    up.services = await startDeviceServices()
    up.table = await startTable()
  })
  afterAll(async () => {
    await up.services.close()
    await up.table.close()
  })
  return up
}

export interface Kitchen {
  readonly echo: Echo
  readonly clock: Clock
  readonly lines: LogLine[]
  /** Says sentences one after the other and gives the last turn. */
  say(...sentences: readonly string[]): Promise<Turn>
}

export interface Furniture {
  readonly services: DeviceServices
  readonly locale?: string
  readonly timeZone?: string | null
  readonly now?: string
  readonly grant?: readonly Grant[]
  readonly preferences?: PreferenceStore
  readonly rows?: Map<string, Record<string, unknown>>
  readonly apiClient?: Deps['apiClient']
}

/** Opens the skill in a kitchen; permissions are granted unless said. */
export async function kitchen(furniture: Furniture): Promise<Kitchen> {
  const { services, locale = 'en-US', timeZone = 'America/New_York', grant = ['reminders', 'timers'] } = furniture
  const clock = clockFrom(new Date(furniture.now ?? monday))
  const { now } = clock
  const lines: LogLine[] = []
  const preferences = furniture.preferences ?? memoryPreferences(now, furniture.rows)
  const apiClient = furniture.apiClient ?? fetchClient(4000)
  const skill = buildSkill(localDeps({ now, packOf, apiClient, preferences, log: (line) => lines.push(line) }))
  const echo = createEcho({
    skill,
    model: modelOf(locale),
    services,
    locale,
    timeZone,
    now,
    clock,
    grant,
    userId: 'amzn1.ask.account.TEST',
  })
  await echo.launch()
  return {
    echo,
    clock,
    lines,
    say: async (...sentences) => {
      let turn: Turn | undefined
      for (const sentence of sentences) turn = await echo.say(sentence)
      return turn as Turn
    },
  }
}

/** What reminders the device holds, short: "08:00 11-24..11-26". */
export function heldOn({ reminders }: Turn): string[] {
  return (reminders as readonly Readonly<Record<string, string>>[]).map(
    ({ time, from, to }) => `${time} ${from?.slice(5)}..${to?.slice(5)}`,
  )
}

/** The clock times of the reminders alone. */
export function timesOn({ reminders }: Turn): string {
  return (reminders as readonly Readonly<Record<string, string>>[]).map(({ time }) => time?.replace(':00', '')).join(' ')
}
