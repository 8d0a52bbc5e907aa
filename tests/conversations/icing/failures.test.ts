/** Every service fails in every way, at every call of the set-up: a true sentence in time, and nothing half set. */
import { type DeviceServices, startDeviceServices } from '../../../simulator/device'
import type { Turn } from '../../../simulator/turn'
import { kitchen } from './kitchen'

let services: DeviceServices
beforeAll(async () => {
  services = await startDeviceServices()
})
afterAll(() => services.close())

const coded = (status: number, code: string, message = code) => ({ status, body: { code, message } })
const faults = {
  unauthorised: coded(401, 'INVALID_BEARER_TOKEN'),
  'not requested': coded(403, 'ACCESS_DENIED', 'ACCESS_NOT_REQUESTED'),
  forbidden: coded(403, 'ACCESS_DENIED', 'FORBIDDEN'),
  'device not supported': coded(403, 'DEVICE_NOT_SUPPORTED'),
  'limit reached': coded(403, 'MAX_REMINDERS_EXCEEDED'),
  throttled: coded(429, 'TOO_MANY_REQUESTS'),
  broken: coded(500, 'INTERNAL_ERROR'),
  unavailable: coded(503, 'UNAVAILABLE'),
  'device offline': coded(504, 'ENDPOINT_TIMEOUT'),
  hanging: { delayMs: 20_000 },
  cut: { cut: true },
  garbage: { garbage: true },
} as const
type Name = keyof typeof faults
const names = Object.keys(faults) as Name[]
/** After these Alexa is asked for the permission; having it, she refuses again. */
const permissible: readonly Name[] = ['unauthorised', 'not requested']

const works: Readonly<Record<string, RegExp>> = {
  'en-US': /Alexa, set a timer for 2 hours\./,
  'es-US': /Alexa, pon un temporizador de 2 horas\./,
}
const asks: Readonly<Record<string, readonly [string, string, string]>> = {
  'en-US': ['remind me to ice', 'yes', 'i approve'],
  'es-US': ['recuérdame ponerme hielo', 'sí', 'acepto'],
}

async function setUpWith(locale: string, call: string, name: Name, after = 0): Promise<{ readonly last: Turn; readonly longest: number }> {
  const { echo, say } = await kitchen({ services, locale })
  const [ask = '', yes = '', approve = ''] = asks[locale] ?? []
  await say(ask)
  echo.device.faults.set(call, { ...faults[name], after })
  const first = await say(yes)
  const isAsked =
    permissible.includes(name) &&
    first.speech.includes('Alexa') &&
    first.reminders.length === 0 &&
    first.card === null &&
    !works[locale]?.test(first.speech)
  const last = isAsked ? await say(approve) : first
  return { last, longest: Math.max(first.ms, last.ms) }
}

describe.each(Object.keys(asks))('set-up in %s', (locale) => {
  const said = new Map<string, string>()

  it.each(names)('listing: %s', async (name) => {
    const { last, longest } = await setUpWith(locale, 'reminders.list', name)
    expect(longest).toBeLessThan(6000)
    expect(last.reminders).toEqual([])
    expect(last.speech).toMatch(works[locale] as RegExp)
    said.set(name, last.speech.split('. ')[0] ?? '')
  })

  it.each(names)('creating the first: %s', async (name) => {
    const { last, longest } = await setUpWith(locale, 'reminders.create', name)
    expect(longest).toBeLessThan(6000)
    if (name !== 'garbage' && name !== 'hanging') expect(last.reminders).toEqual([])
    expect(last.speech).toMatch(works[locale] as RegExp)
  })

  it.each(names)('creating the fourth: %s', async (name) => {
    const { last, longest } = await setUpWith(locale, 'reminders.create', name, 3)
    expect(longest).toBeLessThan(6000)
    expect(last.reminders).toEqual([])
    expect(last.speech).toMatch(works[locale] as RegExp)
  })

  it('has its own sentence for each', () => {
    expect(said.size).toBe(names.length)
    expect(new Set(said.values()).size).toBe(names.length)
  })
})

describe('what could not be undone', () => {
  it('is told with its number, and the next turn cleans up', async () => {
    const { echo, say } = await kitchen({ services })
    await say('remind me to ice')
    echo.device.faults.set('reminders.create', { status: 500, after: 3 })
    echo.device.faults.set('reminders.delete', { status: 500 })
    const stuck = await say('yes')
    expect(stuck.reminders.length).toBeGreaterThan(0)
    expect(stuck.speech).toContain(`${stuck.reminders.length} reminders are still set.`)
    expect(stuck.speech).toMatch(/cancel my reminders.*\?$/)
    echo.device.faults.clear()
    expect((await say('yes')).reminders).toEqual([])
  })

  it('is cleaned up by asking what reminders there are', async () => {
    const { echo, say } = await kitchen({ services })
    await say('remind me to ice')
    echo.device.faults.set('reminders.create', { status: 500, after: 3 })
    echo.device.faults.set('reminders.delete', { status: 500 })
    await say('yes')
    echo.device.faults.clear()
    expect((await say('what reminders do i have')).reminders).toEqual([])
  })

  it('leaves no reminder twice when a call is made again', async () => {
    const { echo, say } = await kitchen({ services })
    await say('remind me to ice')
    echo.device.faults.set('reminders.create', { status: 500, after: 2, times: 1 })
    const set = await say('yes')
    expect(set.speech).toMatch(/^Done\./)
    expect(set.reminders).toHaveLength(7)
  })

  it('keeps the old reminders when new ones can not be set', async () => {
    const { echo, say } = await kitchen({ services })
    const { reminders } = await say('remind me to ice', 'yes')
    echo.device.faults.set('reminders.create', { status: 503, after: 2 })
    const kept = await say('remind me every hour', 'yes')
    expect(kept.reminders).toEqual(reminders)
    expect(kept.speech).toContain('Your old reminders stay as they were.')
  })
})

describe('a set-up that takes long', () => {
  it('is spoken meanwhile, and answered within six seconds', async () => {
    const { echo, say } = await kitchen({ services })
    await say('remind me to ice')
    echo.device.faults.set('reminders.create', { delayMs: 1100 })
    const set = await say('yes')
    expect(set.reminders).toHaveLength(7)
    expect(set.meanwhile).toEqual(['One moment.'])
    expect(set.ms).toBeLessThan(6000)
  })
})

describe('a set-up that is quick', () => {
  it('is not spoken over', async () => {
    const { echo, say } = await kitchen({ services })
    await say('remind me to ice')
    echo.device.faults.set('reminders.create', { delayMs: 400 })
    const set = await say('yes')
    expect(set.ms).toBeLessThan(1700)
    expect(set.reminders).toHaveLength(7)
    expect(set.meanwhile).toBeUndefined()
  })
})

describe('the permission', () => {
  const asked = async (answer: string, locale = 'en-US') => {
    const { say, echo } = await kitchen({ services, locale, grant: [] })
    const [ask = '', yes = ''] = asks[locale] ?? []
    const question = await say(ask, yes)
    expect(question.reminders).toEqual([])
    return { turn: await say(answer), echo, say }
  }

  it('is asked for after the yes, and the conversation goes on where it was', async () => {
    const { turn } = await asked('i approve')
    expect(turn.request.type).toBe('Connections.Response')
    expect(turn.speech).toMatch(/^Done\./)
    expect(turn.reminders).toHaveLength(7)
  })

  it.each([
    ['no', 'en-US', /^All right\. Without your permission I can't set reminders\. You can say: Alexa, set a timer/],
    ['hmm what', 'en-US', /^You gave no answer about reminders/],
    ['no', 'es-US', /^Está bien\. Sin su permiso no puedo poner recordatorios\. Puede decir: Alexa/],
  ])('answered %j in %s is told what works instead', async (answer, locale, words) => {
    const { turn } = await asked(answer, locale)
    expect(turn.speech).toMatch(words)
    expect(turn.reminders).toEqual([])
  })
})

describe('the timer', () => {
  it.each([
    ['en-US', 'start my ice timer', 15],
    ['en-US', "i'm putting the ice on now", 15],
    ['en-US', 'set an ice timer for twelve minutes', 12],
    ['en-US', 'fifteen minutes on the ice timer please', 15],
    ['en-US', 'fifteen minutes please', 15],
    ['en-US', 'twelve minutes', 12],
    ['es-US', 'pon el temporizador del hielo', 15],
    ['es-US', 'ya me puse el hielo', 15],
    ['es-US', 'quince minutos por favor', 15],
    ['es-US', 'doce minutos', 12],
  ])('in %s: %s', async (locale, sentence, minutes) => {
    const { say } = await kitchen({ services, locale })
    expect((await say(sentence)).timers).toMatchObject([{ minutes }])
  })

  it.each([
    ['en-US', 'set an ice timer for forty minutes', 'no make it eighteen', 18],
    ['en-US', 'set an ice timer for forty minutes', 'twenty is fine', 20],
    ['en-US', 'set an ice timer for five minutes', 'not ten but twelve', 12],
    ['es-US', 'pon veinticinco minutos de hielo', 'no, mejor dieciocho', 18],
  ])('in %s takes other minutes than it offered: "%s", "%s"', async (locale, asked, other, minutes) => {
    const { say } = await kitchen({ services, locale })
    expect((await say(asked)).timers).toEqual([])
    expect((await say(other)).timers).toMatchObject([{ minutes }])
  })

  it('tells in Spanish how long is left, and stops', async () => {
    const { say, clock } = await kitchen({ services, locale: 'es-US' })
    await say('pon el temporizador del hielo')
    clock.move(5 * 60_000)
    expect((await say('cuánto falta')).speech).toContain('Quedan 10 minutos.')
    expect((await say('para el temporizador')).timers).toEqual([])
  })

  it('keeps to the range: more is offered as the most', async () => {
    const { say } = await kitchen({ services })
    const offered = await say('set an ice timer for forty minutes')
    expect(offered.speech).toBe('Your instructions say 10 to 20 minutes at a time. Shall I set 20?')
    expect(offered.timers).toEqual([])
    expect((await say('yes')).timers).toMatchObject([{ minutes: 20 }])
  })

  it('is one at a time, tells how long is left, rings and stops', async () => {
    const { say, echo, clock } = await kitchen({ services })
    await say('start my ice timer')
    clock.move(5 * 60_000)
    expect((await say('how long is left')).speech).toContain('10 minutes left.')
    const again = await say('start my ice timer')
    expect(again.timers).toHaveLength(1)
    expect(again.speech).toMatch(/already running.*Shall I start it over\?$/)
    expect((await say('yes')).timers).toMatchObject([{ endsAt: '2026-11-23T17:30:00.000Z' }])
    const { rang = [] } = await echo.wait('+20m', 20 * 60_000)
    expect(rang.map(({ text }) => text)).toEqual(["That's 15 minutes. You can take the cold pack off."])
    await say('start my ice timer')
    expect((await say('stop the timer')).timers).toEqual([])
  })

  it.each(names)('says what went wrong: %s', async (name) => {
    const { say, echo } = await kitchen({ services })
    echo.device.faults.set('timers', faults[name])
    let turn = await say('start my ice timer')
    expect(turn.ms).toBeLessThan(3000)
    if (turn.speech.startsWith('Alexa will now ask')) turn = await say('i approve')
    expect(turn.speech).toMatch(/Alexa, set a timer for 15 minutes\./)
  })
})
describe('a timer that may have started', () => {
  it('is told to run when Alexa has it, whatever she answered', async () => {
    const { say, echo } = await kitchen({ services })
    echo.device.faults.set('timers.create', { garbage: true })
    const turn = await say('start my ice timer')
    expect(turn.timers).toHaveLength(1)
    expect(turn.speech).toMatch(/^15 minutes, starting now\./)
  })

  it('is not told to be off while nobody knows', async () => {
    const { say, echo } = await kitchen({ services })
    echo.device.faults.set('timers.create', { delayMs: 20_000 })
    const turn = await say('start my ice timer')
    expect(turn.speech).toContain('It may start all the same.')
    expect(turn.speech).not.toContain("I've set nothing")
    expect(turn.ms).toBeLessThan(3000)
  })

  it('is told to be off when Alexa has none', async () => {
    const { say, echo } = await kitchen({ services })
    echo.device.faults.set('timers.create', { status: 500 })
    expect((await say('start my ice timer')).speech).toContain("I've set nothing.")
  })

  it('is started over in time, however slowly Alexa answers', async () => {
    const { say, echo } = await kitchen({ services })
    await say('start my ice timer', 'start my ice timer')
    echo.device.faults.set('timers', { delayMs: 550 })
    const turn = await say('yes')
    expect(turn.ms).toBeLessThan(3000)
    expect(turn.speech).toMatch(/^15 minutes, starting now\./)
    expect(turn.timers).toHaveLength(1)
  })
})

describe('with everything down or hanging', () => {
  it.each([{ status: 503 }, { delayMs: 20_000 }])('%j: the checklist and the care answers work, in time', async (fault) => {
    const broken = {
      read: () => new Promise<undefined>((late) => setTimeout(() => late(undefined), 500)),
      keep: async () => false,
      forget: async () => false,
    }
    const { say, echo } = await kitchen({ services, preferences: broken })
    echo.device.faults.set('*', fault)
    for (const [sentence, words] of [
      ['how long do i leave the ice on', /10 to 20 minutes/],
      ['check my symptoms', /call 911/],
      ['no', /\?$/],
    ] as const) {
      const turn = await say(sentence)
      expect(turn.speech).toMatch(words)
      expect(turn.ms).toBeLessThan(3000)
    }
    for (const sentence of [
      'stop',
      'what reminders do i have',
      'cancel my reminders',
      'how long is left on the timer',
      'speak slower',
      'forget me',
    ]) {
      const turn = await say(sentence)
      expect(turn.speech).not.toBe('')
      expect(turn.ms).toBeLessThan(3000)
    }
  })
})
