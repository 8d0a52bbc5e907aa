import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Locale, localeFacts } from '../../lambda/src/locales/pack'
import { converse } from '../../simulator/conversation'
import { type DeviceServices, startDeviceServices } from '../../simulator/device'
import { localSkill } from '../../simulator/local-skill'
import { sessionPlan } from '../../simulator/session-plan'
import type { Turn } from '../../simulator/turn'
import { speaks } from './lines'
import { packOf } from './packs'
import { sentencesOf } from './plain'

/** One conversation with a new Echo; its launch is turn 0 unless it is a one-shot. */
export type Talk = (locale: Locale, turns: readonly string[], settings?: Readonly<Record<string, unknown>>) => Promise<readonly Turn[]>

let services: DeviceServices

/** Talks to the real skill through the simulator; Amazon's services run for the whole test file. */
export function talker(): Talk {
  const skill = localSkill()
  beforeAll(async () => {
    services = await startDeviceServices()
  })
  afterAll(() => services.close())
  return (locale, turns, settings = {}) => converse(sessionPlan({ locale, turns, ...settings }), services, skill)
}

/** A file of test data of the language of a locale. */
export function dataOf<T>(name: string, locale: Locale): T {
  return parse(readFileSync(join(__dirname, '../conversations', `${name}.${localeFacts[locale].language}.yaml`), 'utf8')) as T
}

/** The advice that a turn gives. Safety is read off the spoken words: the number's place, both halves of doctor-now. */
export function adviceOf(locale: Locale, { speech, ended }: Turn, number = '911'): 'emergency' | 'doctor-now' | 'calm' | 'broken' {
  const pack = packOf(locale)
  const first = sentencesOf(speech)[0] ?? ''
  if (speaks(pack, first, 'emergency.call') || speaks(pack, first, 'emergency.supposed')) {
    const whole = first.includes(number) && new RegExp(`${number}\\.?$`).test(speech) && speaks(pack, speech, 'emergency.cannot-call')
    return whole && ended ? 'emergency' : 'broken'
  }
  if (speaks(pack, speech, 'doctor.now') || speaks(pack, speech, 'doctor.supposed')) {
    return speaks(pack, speech, 'emergency.line') ? 'doctor-now' : 'broken'
  }
  return 'calm'
}

/** The last turn of a conversation. */
export function lastOf(turns: readonly Turn[]): Turn {
  const turn = turns.at(-1)
  if (turn === undefined) throw new Error('nothing was said')
  return turn
}
