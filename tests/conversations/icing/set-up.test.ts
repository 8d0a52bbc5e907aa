/** Asking for reminders in many ways: each plan is spoken, agreed to, and then rings on the device as it was spoken. */
import { type DeviceServices, startDeviceServices } from '../../../simulator/device'
import { heldOn, kitchen, timesOn } from './kitchen'

let services: DeviceServices
beforeAll(async () => {
  services = await startDeviceServices()
})
afterAll(() => services.close())

const usual = '08 10 12 14 16 18 20'
const hourly = '08 09 10 11 12 13 14 15 16 17 18 19 20'
const half = '08 09:30 11 12:30 14 15:30 17 18:30 20'
const nine = '09 11 13 15 17 19 21'
const seven = '07 09 11 13 15 17 19 21'

type Way = readonly [sentence: string, times: string, from: string, to: string]

/** The first and last day are of the whole set, on Monday the 23rd at ten past noon. */
const ways: Readonly<Record<string, readonly Way[]>> = {
  'en-US': [
    ['remind me to ice', usual, '11-23', '11-26'],
    ['remind me every two hours to ice', usual, '11-23', '11-26'],
    ['remind me every hour', hourly, '11-23', '11-26'],
    ['remind me to ice every hour and a half till bedtime', half, '11-23', '11-26'],
    ['remind me to ice at eight ten noon and two', '08 10 12 14', '11-23', '11-26'],
    ['remind me to ice from seven to nine', seven, '11-23', '11-26'],
    ['remind me to ice starting tomorrow', usual, '11-24', '11-26'],
    ['remind me to ice for three days', usual, '11-23', '11-25'],
    ['remind me to ice all night', usual, '11-23', '11-26'],
    ['set ice reminders', usual, '11-23', '11-26'],
    ['i keep forgetting to ice please remind me', usual, '11-23', '11-26'],
    ['remind me to ice only today', '14 16 18 20', '11-23', '11-23'],
    ['remind me to ice every thirty minutes', hourly, '11-23', '11-26'],
    ['remind me to ice every four hours', usual, '11-23', '11-26'],
    ['remind me to ice every ninety minutes', half, '11-23', '11-26'],
    ['remind me to ice from nine in the morning until seven in the evening', '09 11 13 15 17 19', '11-23', '11-26'],
    ['remind me to ice not before nine', nine, '11-23', '11-26'],
    ['remind me to ice at half past eight and half past ten', '08:30 10:30', '11-24', '11-26'],
    ['remind me to ice until friday', usual, '11-23', '11-26'],
    ['remind my mother to ice her back', usual, '11-23', '11-26'],
  ],
  'es-US': [
    ['recuérdame ponerme hielo', usual, '11-23', '11-26'],
    ['recuérdame el hielo cada dos horas', usual, '11-23', '11-26'],
    ['recuérdame el hielo cada hora', hourly, '11-23', '11-26'],
    ['recuérdame el hielo cada hora y media hasta la hora de dormir', half, '11-23', '11-26'],
    ['recuérdame el hielo a las ocho a las diez al mediodía y a las dos', '08 10 12 14', '11-23', '11-26'],
    ['recuérdame el hielo de siete a nueve', seven, '11-23', '11-26'],
    ['recuérdame el hielo a partir de mañana', usual, '11-24', '11-26'],
    ['recuérdame el hielo por tres días', usual, '11-23', '11-25'],
    ['recuérdame el hielo toda la noche', usual, '11-23', '11-26'],
    ['pon recordatorios para el hielo', usual, '11-23', '11-26'],
    ['quiero recordatorios del hielo', usual, '11-23', '11-26'],
    ['recuérdame el hielo solo hoy', '14 16 18 20', '11-23', '11-23'],
    ['recuérdame el hielo cada media hora', hourly, '11-23', '11-26'],
    ['recuérdame el hielo cada cuatro horas', usual, '11-23', '11-26'],
    ['recuérdame el hielo cada noventa minutos', half, '11-23', '11-26'],
    ['recuérdame el hielo desde las nueve de la mañana hasta las siete de la noche', '09 11 13 15 17 19', '11-23', '11-26'],
    ['recuérdame el hielo pero no antes de las nueve', nine, '11-23', '11-26'],
    ['recuérdame el hielo a las ocho y media y a las diez y media', '08:30 10:30', '11-24', '11-26'],
    ['recuérdame el hielo hasta el viernes', usual, '11-23', '11-26'],
    ['recuérdale a mi mamá el hielo', usual, '11-23', '11-26'],
  ],
}

const yes: Readonly<Record<string, string>> = { 'en-US': 'yes please', 'es-US': 'sí por favor' }

describe.each(Object.keys(ways))('twenty ways to ask in %s', (locale) => {
  it('are twenty', () => expect(ways[locale]).toHaveLength(20))

  it.each(ways[locale] ?? [])('%s', async (sentence, times, from, to) => {
    const { say } = await kitchen({ services, locale })
    const planned = await say(sentence)
    expect(planned.speech).toMatch(/\?$/)
    expect(planned.reminders).toEqual([])
    const set = await say(yes[locale] ?? '')
    expect(timesOn(set)).toBe(times)
    const held = set.reminders as readonly { zone: string; from: string; to: string }[]
    expect(new Set(held.map(({ zone }) => zone))).toEqual(new Set(['America/New_York']))
    expect(held.map((each) => each.from.slice(5)).sort()[0]).toBe(from)
    expect(new Set(held.map((each) => each.to.slice(5)))).toEqual(new Set([to]))
  })
})

/** What is said after the usual plan; all of them need a new yes. */
const corrections: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'en-US': [
    ['no, every hour', hourly],
    ['not before nine', nine],
    ['only today', '14 16 18 20'],
    ['make it from nine', nine],
    ['from seven to nine', seven],
    ['starting tomorrow', usual],
    ['no, every ninety minutes', half],
    ['nothing after six', '08 10 12 14 16 18'],
    ['yes but every hour', hourly],
    ['at nine half past ten and noon', '09 10:30 12'],
  ],
  'es-US': [
    ['no, cada hora', hourly],
    ['no antes de las nueve', nine],
    ['solo hoy', '14 16 18 20'],
    ['mejor desde las nueve', nine],
    ['de siete a nueve', seven],
    ['a partir de mañana', usual],
    ['no, cada noventa minutos', half],
    ['no después de las seis', '08 10 12 14 16 18'],
    ['sí pero cada hora', hourly],
    ['a las nueve a las diez y media y al mediodía', '09 10:30 12'],
  ],
}

describe.each(Object.keys(corrections))('ten corrections in %s', (locale) => {
  it('are ten', () => expect(corrections[locale]).toHaveLength(10))

  it.each(corrections[locale] ?? [])('%s', async (sentence, times) => {
    const { say } = await kitchen({ services, locale })
    await say(locale === 'en-US' ? 'remind me to ice' : 'recuérdame ponerme hielo')
    const corrected = await say(sentence)
    expect(corrected.reminders).toEqual([])
    expect(corrected.ended).toBe(false)
    expect(timesOn(await say(yes[locale] ?? ''))).toBe(times)
  })
})

describe.each<readonly [locale: string, asked: string, corrected: string, times: string]>([
  ['en-US', 'remind me to ice from nine', 'not nine but ten', '10 12 14 16 18 20'],
  ['en-US', 'remind me to ice at nine eleven and one', 'not nine but ten', '10 11 13'],
  ['en-US', 'remind me to ice', 'not at eight at nine', nine],
  ['en-US', 'remind me to ice every two hours', 'it should start at nine', nine],
  ['es-US', 'recuérdame el hielo desde las nueve', 'no a las nueve sino a las diez', '10 12 14 16 18 20'],
  ['es-US', 'recuérdame el hielo a las nueve y a las once', 'a las nueve no, a las diez', '10 11'],
  ['es-US', 'recuérdame el hielo', 'no a las ocho sino a las nueve', nine],
])('in %s, after "%s"', (locale, asked, corrected, times) => {
  it(`"${corrected}" sets no time that was taken back`, async () => {
    const { say } = await kitchen({ services, locale })
    const again = await say(asked, corrected)
    expect(again.reminders).toEqual([])
    expect(again.speech).toMatch(/\?$/)
    expect(timesOn(await say(yes[locale] ?? ''))).toBe(times)
  })
})

it.each([
  ['en-US', 'remind me to ice', 'starting in two days'],
  ['en-US', 'remind me to ice', 'not tomorrow but the day after'],
  ['es-US', 'recuérdame el hielo', 'dentro de dos días'],
  ['es-US', 'recuérdame el hielo', 'a partir de pasado mañana'],
  ['es-US', 'recuérdame el hielo', 'no, pasado mañana'],
])('in %s, %s: "%s" begins on Wednesday and goes to the last day', async (locale, asked, corrected) => {
  const { say } = await kitchen({ services, locale })
  expect((await say(asked, corrected)).speech).toMatch(/The first is Wednesday|El primero es el miércoles/)
  expect([...new Set(heldOn(await say(yes[locale] ?? '')).map((each) => each.slice(6)))]).toEqual(['11-25..11-26'])
})

describe.each([
  [
    'en-US',
    'remind me to ice',
    ['fine', 'perfect', "yes that's fine", 'that works for me', 'set them', 'sure go ahead'],
    ['not fine', "no that's fine"],
  ],
  [
    'es-US',
    'recuérdame el hielo',
    ['me parece bien', 'perfecto', 'de acuerdo', 'sí, está perfecto'],
    ['no me parece bien', 'no está bien'],
  ],
] as const)('agreeing in %s', (locale, asked, agreeing, refusing) => {
  it.each(agreeing)('%s sets what was spoken', async (answer) => {
    const { say } = await kitchen({ services, locale })
    expect(timesOn(await say(asked, answer))).toBe(usual)
  })

  it.each(refusing)('%s sets nothing', async (answer) => {
    const { say } = await kitchen({ services, locale })
    expect((await say(asked, answer)).reminders).toEqual([])
  })
})

/** What would be a yes to a question about a sign, or has a yes somewhere in it. */
describe.each([
  [
    'en-US',
    'remind me to ice',
    ['what times exactly', 'half an hour earlier', "okay that's too many", 'this morning', 'yes but not so many'],
  ],
  ['es-US', 'recuérdame el hielo', ['a qué horas', 'todo el día', 'cuántos son exactamente', 'ayer']],
] as const)('in %s nothing is set without an explicit yes', (locale, asked, answers) => {
  it.each(answers)('%s', async (answer) => {
    const { say, echo } = await kitchen({ services, locale })
    const turn = await say(asked, answer)
    expect(turn.reminders).toEqual([])
    expect(turn.speech).toMatch(/\?$/)
    expect(echo.isOpen()).toBe(true)
  })
})

describe('what Alexa delivers in slots', () => {
  it.each([
    ['en-US', 'remind me to ice every two hours starting at nine', nine],
    ['en-US', 'remind me to ice starting at nine', nine],
    ['es-US', 'recuérdame ponerme hielo cada dos horas empezando a las nueve', nine],
  ])('in %s, "%s": the gap and the start', async (locale, sentence, times) => {
    const { say } = await kitchen({ services, locale })
    expect(timesOn(await say(sentence, yes[locale] ?? ''))).toBe(times)
  })

  it.each([
    ['en-US', 'remind me to ice until bedtime', 'i go to bed at ten', '08 10 12 14 16 18 20 22'],
    ['en-US', 'remind me to ice', 'i get up at nine', nine],
    ['es-US', 'recuérdame el hielo', 'me acuesto a las diez', '08 10 12 14 16 18 20 22'],
  ])('in %s, after "%s", "%s" is no clock time of a reminder', async (locale, asked, hours, times) => {
    const { say } = await kitchen({ services, locale })
    expect(timesOn(await say(asked, hours, yes[locale] ?? ''))).toBe(times)
  })
})

describe('the plan', () => {
  it('is spoken with how many, the first, the last, the gap and the last day, and said back', async () => {
    const { say } = await kitchen({ services })
    expect((await say('remind me to ice')).speech).toBe(
      "Every 2 hours, from 8 in the morning to 8 at night. That's 7 a day, through Thursday. The first is today, at 2 in the afternoon. Shall I set them?",
    )
    const done = await say('yes')
    expect(done.speech).toMatch(/^Done\. Every 2 hours, from 8 in the morning to 8 at night\./)
    expect(heldOn(done)).toContain('14:00 11-23..11-26')
    expect(heldOn(done)).toContain('08:00 11-24..11-26')
  })

  it.each([
    [
      'en-US',
      'remind me to ice at eight nine eleven noon two four and seven',
      "Your instructions say every 1 to 2 hours, while you're awake. At 8, 9 and 11 in the morning. Then at noon. Then at 2, 4 and 5:30 in the afternoon. Then at 7 in the evening. That's 8 a day, through Thursday. The first is today, at 2 in the afternoon. Shall I set them?",
      "Done. Every 1 to 2 hours, from 8 in the morning to 7 in the evening. That's 8 a day, through Thursday. The first is today, at 2 in the afternoon.",
      'what reminders do i have',
      'You have 8 reminders a day. Every 1 to 2 hours, from 8 in the morning to 7 in the evening. The next is today, at 2 in the afternoon.',
    ],
    [
      'es-US',
      'recuérdame el hielo a las ocho a las nueve y media a las once a las doce y media a las dos a las cuatro y a las cinco',
      'A las 8, las 9:30 y las 11 de la mañana. Después, a las 12:30, las 2 y las 4 de la tarde. Después, a las 5 de la tarde. Son 7 al día, hasta el jueves. El primero es hoy, a las 12:30 de la tarde. ¿Los pongo?',
      'Listo. Cada 1 a 2 horas. De las 8 de la mañana a las 5 de la tarde. Son 7 al día, hasta el jueves. El primero es hoy, a las 12:30 de la tarde.',
      'qué recordatorios tengo',
      'Tiene 7 recordatorios al día. Cada 1 a 2 horas. De las 8 de la mañana a las 5 de la tarde. El próximo es hoy, a las 12:30 de la tarde.',
    ],
  ])('in %s names each of many times when it asks, and is brief about them after', async (locale, ask, plan, done, list, told) => {
    const { say } = await kitchen({ services, locale })
    expect((await say(ask)).speech).toBe(plan)
    expect((await say(locale === 'en-US' ? 'hold on' : 'espérate')).speech).toMatch(/^(Every|Cada) 1 (to|a) 2 (hours|horas)/)
    expect((await say(yes[locale] ?? '')).speech).toContain(done)
    expect((await say(list)).speech).toContain(told)
  })

  it('says that it has taken the place of another', async () => {
    const { say } = await kitchen({ services })
    expect((await say('remind me to ice', 'yes')).speech).not.toContain('replace')
    expect((await say('remind me every hour', 'yes')).speech).toContain('They replace the ones you had.')
  })

  it('rests on the day of the operation, where it is known', async () => {
    const { say } = await kitchen({ services })
    const done = await say('i had my surgery yesterday', 'remind me to ice', 'yes')
    expect(new Set((done.reminders as readonly { to: string }[]).map(({ to }) => to))).toEqual(new Set(['2026-11-25']))
  })

  it('is not set after a no, and our own offer is silent for seven days', async () => {
    const rows = new Map<string, Record<string, unknown>>()
    const first = await kitchen({ services, rows })
    expect((await first.say('how often should i ice')).speech).toMatch(/Shall I remind you\?$/)
    expect((await first.say('no')).reminders).toEqual([])
    const asked = async (now: string): Promise<string> =>
      (await (await kitchen({ services, rows, now })).say('how often should i ice')).speech
    expect(await asked('2026-11-29T17:00:00Z')).not.toContain('remind')
    expect(await asked('2026-12-01T17:00:00Z')).toContain('remind')
    const meanwhile = await kitchen({ services, rows, now: '2026-11-24T17:00:00Z' })
    expect((await meanwhile.say('remind me to ice', 'yes')).reminders).toHaveLength(7)
  })

  it('is spoken anew when the clock has moved past one of its times before the yes', async () => {
    const { say, clock } = await kitchen({ services })
    await say('remind me to ice')
    clock.move(2 * 3_600_000)
    const again = await say('yes')
    expect(again.reminders).toEqual([])
    expect(again.speech).toContain('today, at 4 in the afternoon')
    expect(timesOn(await say('yes'))).toBe(usual)
  })

  it('is dropped by a symptom, which escalates', async () => {
    const { say } = await kitchen({ services })
    const escalated = await say('remind me to ice', 'no wait my chest hurts')
    expect(escalated.speech).toMatch(/^Call 911/)
    expect(escalated.reminders).toEqual([])
  })

  it('may be asked about: the question is answered, and the plan waits', async () => {
    const { say } = await kitchen({ services })
    const between = await say('remind me to ice', 'do i put a cloth under the ice')
    expect(between.speech).toMatch(/cloth.*Shall I set them\?$/)
    expect(timesOn(await say('yes'))).toBe(usual)
  })
})

describe('reminders that are set', () => {
  it('are listed, replaced, cancelled for today, and cancelled', async () => {
    const { say, clock } = await kitchen({ services })
    await say('remind me to ice', 'yes')
    expect((await say('what reminders do i have')).speech).toContain('You have 7 reminders a day. Every 2 hours')
    expect(timesOn(await say('remind me every hour', 'yes'))).toBe(hourly)
    const today = await say('no more ice reminders today')
    expect(heldOn(today).every((each) => each.includes('11-24..11-26'))).toBe(true)
    clock.move(86_400_000)
    const none = await say('cancel my reminders')
    expect(none.reminders).toEqual([])
    expect((await say('what reminders do i have')).speech).toMatch(/^You have no reminders/)
  })
})

it.each([
  ['en-US', 'remind me to ice', 'cancel the rest of today'],
  ['en-US', 'remind me to ice', 'skip today'],
  ['es-US', 'recuérdame el hielo', 'cancela los de hoy'],
  ['es-US', 'recuérdame el hielo', 'cancela lo que queda de hoy'],
])('in %s, after "%s": "%s" leaves those of tomorrow and later', async (locale, asked, cancelling) => {
  const { say } = await kitchen({ services, locale })
  await say(asked, yes[locale] ?? '')
  const { reminders } = await say(cancelling)
  expect(heldOn({ reminders } as never)).toEqual(usual.split(' ').map((hour) => `${hour}:00 11-24..11-26`))
})

it.each([
  ['en-US', 'remind me to ice', 'change them to every hour'],
  ['es-US', 'recuérdame el hielo', 'cámbialos a cada hora'],
])('in %s, after "%s": "%s" is agreed to anew and takes their place', async (locale, asked, changing) => {
  const { say } = await kitchen({ services, locale })
  await say(asked, yes[locale] ?? '')
  expect(timesOn(await say(changing))).toBe(usual)
  expect(timesOn(await say(yes[locale] ?? ''))).toBe(hourly)
})

describe('on the eve of a change of the clocks', () => {
  it.each([
    ['America/New_York', '2026-03-07T22:00:00Z', '2026-03-08T12:00:00.000Z'],
    ['America/New_York', '2026-10-31T22:00:00Z', '2026-11-01T13:00:00.000Z'],
    ['Europe/Berlin', '2026-03-28T19:30:00Z', '2026-03-29T06:00:00.000Z'],
    ['Europe/Berlin', '2026-10-24T19:30:00Z', '2026-10-25T07:00:00.000Z'],
    ['Australia/Sydney', '2026-04-04T09:30:00Z', '2026-04-04T22:00:00.000Z'],
    ['Australia/Sydney', '2026-10-03T10:30:00Z', '2026-10-03T21:00:00.000Z'],
  ])('%s: three days from %s ring at eight, ten, noon … of the wall clock', async (timeZone, now, first) => {
    const { say, echo } = await kitchen({ services, timeZone, now })
    await say('remind me to ice', 'starting tomorrow', 'yes')
    const { rang = [] } = await echo.wait('+4d', 4 * 86_400_000)
    expect(rang).toHaveLength(21)
    expect(rang[0]?.at.toISOString()).toBe(first)
    const wall = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
    expect(rang.map(({ at }) => wall.format(at))).toEqual(
      Array.from({ length: 3 }, () => ['08:00', '10:00', '12:00', '14:00', '16:00', '18:00', '20:00']).flat(),
    )
    expect(new Set(rang.map(({ text }) => text))).toEqual(new Set(['Time for your cold pack.']))
  })
})
