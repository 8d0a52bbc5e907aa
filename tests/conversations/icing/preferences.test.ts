/** How she likes to be spoken to and when she is awake: it works at once, in the next session too, and is gone after "forget me". */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dynamoPreferences } from '../../../lambda/src/storage/dynamo'
import { type DeviceServices, startDeviceServices } from '../../../simulator/device'
import { kitchen, monday, timesOn } from './kitchen'

let services: DeviceServices
beforeAll(async () => {
  services = await startDeviceServices()
})
afterAll(() => services.close())

type Rows = Map<string, Record<string, unknown>>
/** What is kept of the listener beside the end of the row and the disclaimer. */
const keptIn = (rows: Rows): Record<string, unknown> => {
  const { id: _, expires: __, disclaimerHeard: ___, ...kept } = [...rows.values()][0] ?? {}
  return kept
}

const said: Readonly<
  Record<
    string,
    { readonly forget: string; readonly ice: string; readonly remind: string; readonly slower: string; readonly normal: string }
  >
> = {
  'en-US': {
    forget: 'forget me',
    ice: 'how long do i leave the ice on',
    remind: 'remind me to ice starting tomorrow',
    slower: 'speak slower',
    normal: 'normal speed',
  },
  'es-US': {
    forget: 'olvídate de mí',
    ice: 'cuánto tiempo dejo el hielo',
    remind: 'recuérdame el hielo a partir de mañana',
    slower: 'habla más despacio',
    normal: 'velocidad normal',
  },
}
const hours: Readonly<Record<string, readonly (readonly [string, object, RegExp, string])[]>> = {
  'en-US': [
    ['i get up at nine', { wake: 540 }, /You get up at 9 in the morning\. I'll remember that\./, 'from 9 in the morning to'],
    ['i go to bed at ten', { bed: 1320 }, /You go to bed at 10 at night\. I'll remember that\./, 'to 10 at night'],
    [
      'i sleep from ten to six',
      { wake: 360, bed: 1320 },
      /You're awake from 6 in the morning to 10 at night\./,
      'from 6 in the morning to 10 at night',
    ],
    [
      'i get up at six and go to bed at ten',
      { wake: 360, bed: 1320 },
      /awake from 6 in the morning to 10 at night\./,
      'from 6 in the morning to 10 at night',
    ],
  ],
  'es-US': [
    ['me levanto a las nueve', { wake: 540 }, /Se levanta a las 9 de la mañana\. Lo voy a recordar\./, 'De las 9 de la mañana a'],
    ['me acuesto a las diez', { bed: 1320 }, /Se acuesta a las 10 de la noche\. Lo voy a recordar\./, 'a las 10 de la noche'],
    [
      'duermo de diez a seis',
      { wake: 360, bed: 1320 },
      /Está en pie de las 6 de la mañana a las 10 de la noche\./,
      'De las 6 de la mañana a las 10 de la noche',
    ],
  ],
}

describe.each(Object.keys(said))('in %s', (locale) => {
  const { forget = '', ice = '', remind = '', slower = '', normal = '' } = said[locale] ?? {}
  const open = async () => {
    const rows: Rows = new Map()
    const at = await kitchen({ services, locale, rows })
    const anew = async (): Promise<void> => {
      await at.say(locale === 'en-US' ? 'exit' : 'salir')
      expect(at.echo.isOpen()).toBe(false)
      await at.echo.launch()
    }
    const rate = async (): Promise<string | undefined> => /rate="(\d+%)"/.exec((await at.say(ice)).ssml ?? '')?.[1]
    return { ...at, rows, anew, rate }
  }

  it('slower is slower, twice slower still, in the next session too, until normal speed is wanted', async () => {
    const { say, rows, anew, rate } = await open()
    expect(await rate()).toBeUndefined()
    await say(slower)
    const slow = await rate()
    await anew()
    expect(await rate()).toBe(slow)
    await say(slower)
    const slowest = await rate()
    expect(Number.parseInt(slowest ?? '', 10)).toBeLessThan(Number.parseInt(slow ?? '', 10))
    await anew()
    expect(await rate()).toBe(slowest)
    await say(normal)
    expect(await rate()).toBeUndefined()
    await anew()
    expect(await rate()).toBeUndefined()
    expect(keptIn(rows)).toEqual({})
  })

  it('slower is forgotten with everything', async () => {
    const { say, rows, anew, rate } = await open()
    await say(slower, forget)
    expect(rows.size).toBe(0)
    expect(await rate()).toBeUndefined()
    await anew()
    expect(await rate()).toBeUndefined()
  })

  it.each(hours[locale] ?? [])(
    '%j is said back, kept, and used in the next session, until it is forgotten',
    async (sentence, kept, words, plan) => {
      const { say, rows, anew } = await open()
      const usual = (await say(remind)).speech
      expect(usual).not.toContain(plan)
      await anew()
      expect((await say(sentence)).speech).toMatch(words)
      expect(keptIn(rows)).toEqual(kept)
      await anew()
      expect((await say(remind)).speech).toContain(plan)
      await anew()
      await say(forget)
      expect(rows.size).toBe(0)
      await anew()
      expect((await say(remind)).speech).toBe(usual)
    },
  )

  it('"forget me" leaves the reminders, and says so', async () => {
    const { say } = await open()
    const set = await say(remind, locale === 'en-US' ? 'yes' : 'sí')
    const turn = await say(forget)
    expect(timesOn(turn)).toBe(timesOn(set))
    expect(turn.reminders).not.toEqual([])
    expect(turn.speech).toMatch(/Your reminders stay\.|Los recordatorios siguen\./)
  })
})

const harmless: Readonly<Record<string, readonly string[]>> = {
  'en-US': [
    'forget it',
    'forget that',
    "don't forget me",
    'do not forget me',
    "don't forget about me",
    'never forget me',
    'forget about it',
    'did you forget me',
    'she forgets me',
    'i keep forgetting',
    'i forgot my pills',
    'i forgot what you said',
    'forget the timer',
    'she sells sea shells',
  ],
  'es-US': [
    'tres tristes tigres',
    'olvídalo',
    'olvida eso',
    'no me olvides',
    'no me olvide',
    'olvídame esa pregunta',
    'no te olvides de mí',
    'no lo olvides',
    'olvidé lo que dijo',
    'se me olvidó',
    'se me olvidan las pastillas',
    'mi madre se olvida de mí',
  ],
}

describe.each(Object.keys(harmless))('harmless talk in %s erases nothing', (locale) => {
  it.each(harmless[locale] ?? [])('%s', async (sentence) => {
    const rows: Rows = new Map()
    const { say, echo } = await kitchen({ services, locale, rows })
    await say(said[locale]?.slower ?? '')
    expect((await say(sentence)).speech).not.toMatch(/I've erased|Borré/)
    expect(keptIn(rows)).toEqual({ pace: 'slow' })
    if (echo.isOpen()) await say('no')
    expect(keptIn(rows)).toEqual({ pace: 'slow' })
  })
})

it.each([
  ['en-US', 'forget me'],
  ['en-US', 'forget me please'],
  ['en-US', 'forget about me'],
  ['en-US', 'forget who i am'],
  ['en-US', 'forget everything you know about me'],
  ['es-US', 'olvídame'],
  ['es-US', 'olvídeme'],
  ['es-US', 'olvídame por favor'],
  ['es-US', 'olvídese de mí'],
  ['es-US', 'quiero que me olvides'],
  ['es-US', 'bórrame'],
])('in %s "%s" forgets', async (locale, sentence) => {
  const rows: Rows = new Map()
  const { say } = await kitchen({ services, locale, rows })
  expect(rows.size).toBe(1)
  expect((await say(sentence)).speech).toMatch(/I've erased what I remembered|Borré lo que recordaba/)
  expect(rows.size).toBe(0)
})

describe('what is only like "forget me"', () => {
  it.each([
    ['en-US', 'did you forget me', /Shall I erase what I remember about you\?$/, 'yes', "Done. I've erased what I remembered about you."],
    ['es-US', 'por favor olvídate de mí', /¿Borro lo que recuerdo de usted\?$/, 'sí', 'Listo. Borré lo que recordaba de usted.'],
  ])('in %s is asked about first: %j', async (locale, sentence, question, yes, words) => {
    const rows: Rows = new Map()
    const { say } = await kitchen({ services, locale, rows })
    expect((await say(sentence)).speech).toMatch(question)
    expect(rows.size).toBe(1)
    expect((await say(yes)).speech).toContain(words)
    expect(rows.size).toBe(0)
  })

  it.each(['no', 'i am not sure', 'stop'])('%j to that erases nothing', async (answer) => {
    const rows: Rows = new Map()
    const { say } = await kitchen({ services, rows })
    await say('did you forget me')
    expect((await say(answer)).speech).not.toContain("I've erased what")
    expect(rows.size).toBe(1)
  })

  it('does not keep an emergency from being heard', async () => {
    const { say } = await kitchen({ services })
    expect((await say('did you forget me', "yes and i can't breathe")).speech).toMatch(/911/)
  })
})

describe('the skill is turned off in the Alexa app', () => {
  it('her row goes, by an event that has neither a session nor a locale', async () => {
    const rows: Rows = new Map()
    const { echo, say } = await kitchen({ services, rows })
    await say('speak slower')
    expect(rows.size).toBe(1)
    await echo.disable()
    expect(rows.size).toBe(0)
  })

  it('is not told to a skill that has not asked to be', async () => {
    const rows: Rows = new Map()
    const { echo, say } = await kitchen({ services, rows })
    await say('speak slower')
    ;(echo.device.rights.events as Set<string>).clear()
    await echo.disable()
    expect(rows.size).toBe(1)
  })
})

it('an unanswering table costs the opening half a second', async () => {
  const hung = createServer(() => {})
  await new Promise<void>((listening) => hung.listen(0, '127.0.0.1', listening))
  const endpoint = `http://127.0.0.1:${(hung.address() as AddressInfo).port}`
  const store = dynamoPreferences({ tableName: 'preferences', endpoint, now: () => new Date(monday) })
  await store.read('to load the AWS SDK')
  const start = performance.now()
  expect(await store.read('someone')).toBeUndefined()
  expect(await store.keep('someone', { wake: 540 })).toBe(false)
  expect(performance.now() - start).toBeLessThan(2 * 700)
  hung.closeAllConnections()
  hung.close()
})
