import type { InteractionModel } from '../../simulator/recogniser/model'
import { createRecogniser } from '../../simulator/recogniser/recogniser'
import { fixtureModel, spanishModel } from './fixture-model'

const moment = { now: new Date('2026-11-25T03:00:00Z'), timeZone: 'America/New_York' }
const whole = createRecogniser(fixtureModel, { catchAll: true })
const precise = createRecogniser(fixtureModel, { catchAll: false })
const values = (text: string, recogniser = whole): [string, Record<string, string | undefined>] => {
  const { intent, slots } = recogniser.recognise(text, moment)
  return [intent, Object.fromEntries(Object.values(slots).map(({ name, value }) => [name, value]))]
}

describe('built-in intents', () => {
  it.each([
    ['Help!', 'Help'],
    ['stop', 'Stop'],
    ['never mind', 'Cancel'],
    ['Yes.', 'Yes'],
    ['yep', 'Yes'],
    ['no thanks', 'No'],
    ['say that again', 'Repeat'],
    ['go home', 'NavigateHome'],
    ['next', 'Next'],
    ['go back', 'Previous'],
    ['start over', 'StartOver'],
  ])('%j is never won by the catch-all', (text, name) => {
    expect(values(text)).toEqual([`AMAZON.${name}Intent`, {}])
  })

  it('match their exact phrases only', () => {
    expect(values('yes i passed out')[0]).toBe('SaySomethingIntent')
  })

  it('are known in Spanish, with or without accents', () => {
    const spanish = createRecogniser(spanishModel, { catchAll: true, locale: 'es-US' })
    expect(['Sí', 'si', 'ayuda', 'para'].map((text) => spanish.recognise(text).intent)).toEqual([
      'AMAZON.YesIntent',
      'AMAZON.YesIntent',
      'AMAZON.HelpIntent',
      'AMAZON.StopIntent',
    ])
    expect(spanish.recognise('yes').intent).toBe('AMAZON.FallbackIntent')
  })
})

describe('samples', () => {
  it.each([
    ['Can I lift the litter box?', 'LiftIntent', { item: 'the litter box' }],
    ['can i lift my grandson', 'LiftIntent', { item: 'my grandson' }],
    ["can I carry mom's weight", 'LiftIntent', { item: 'mom' }],
    ['can i lift anything', 'LiftNothingIntent', {}],
    ['set a timer for an hour and a half', 'TimerIntent', { duration: 'PT1H30M' }],
    ['half an hour', 'TimerIntent', { duration: 'PT30M' }],
    ['i get up at half past seven and go to bed at ten p.m.', 'WakingIntent', { wake: '07:30', bed: '22:00' }],
    ['i get up at 8', 'WakingIntent', { wake: '08:00', bed: undefined }],
    ['i had it yesterday', 'DayIntent', { day: '2026-11-23' }],
    ['give me twenty five tips', 'CountIntent', { count: '25' }],
    ['i have a question about how long to leave the ice on', 'AskIntent', { query: 'how long to leave the ice on' }],
  ])('%j fills the slots of %s', (text, intent, slots) => {
    expect(values(text)).toEqual([intent, slots])
  })

  it('give the resolutions of custom types as Alexa does', () => {
    const { slots } = whole.recognise('can i lift the litter box')
    expect(slots.item).toMatchObject({ name: 'item', value: 'the litter box', confirmationStatus: 'NONE', source: 'USER' })
    const [resolution] = slots.item?.resolutions?.resolutionsPerAuthority ?? []
    expect(resolution).toMatchObject({
      status: { code: 'ER_SUCCESS_MATCH' },
      values: [{ value: { id: 'cat-litter', name: 'cat litter' } }],
    })
  })

  it('say so when a value of an open type is not in the list', () => {
    const [resolution] = whole.recognise('can i lift my grandson').slots.item?.resolutions?.resolutionsPerAuthority ?? []
    expect(resolution?.status.code).toBe('ER_SUCCESS_NO_MATCH')
    expect(resolution).not.toHaveProperty('values')
  })

  it('give built-in types no resolutions', () => {
    expect(whole.recognise('i get up at 8').slots.wake).not.toHaveProperty('resolutions')
  })

  it('take the day from the clock and the time zone of the listener', () => {
    expect(values('i had it today')).toEqual(['DayIntent', { day: '2026-11-24' }])
  })

  it('that name a slot the intent does not have are refused', () => {
    const model: InteractionModel = {
      interactionModel: { languageModel: { invocationName: 'x', intents: [{ name: 'BrokenIntent', samples: ['a {b}'] }] } },
    }
    expect(() => createRecogniser(model, { catchAll: true }).recognise('a b')).toThrow('BrokenIntent has no slot "b"')
  })
})

describe('the catch-all', () => {
  it('takes the whole sentence as it was heard when a word of it is known', () => {
    expect(values('Um, my neighbour... she PASSED out!')).toEqual(['SaySomethingIntent', { utterance: 'um my neighbour she passed out' }])
  })

  it('gives nothing when no word is known', () => {
    expect(values('qwerty asdf')).toEqual(['AMAZON.FallbackIntent', {}])
  })

  it('asks for two characters in a row in scripts without spaces', () => {
    const model: InteractionModel = {
      interactionModel: {
        languageModel: {
          invocationName: '背中',
          intents: [{ name: 'SayIntent', slots: [{ name: 'said', type: 'S' }], samples: ['{said}'] }],
          types: [{ name: 'S', values: [{ name: { value: '息が苦しい' } }] }],
        },
      },
    }
    const japanese = createRecogniser(model, { catchAll: true, locale: 'ja-JP' })
    expect(japanese.recognise('とても苦しいです').slots.said?.value).toBe('とても苦しいです')
    expect(japanese.recognise('息子はいい').intent).toBe('AMAZON.FallbackIntent')
  })
})

describe('without the catch-all', () => {
  it.each([
    ['i think i passed out in my kitchen', 'FaintedIntent'],
    ['i just faintd', 'FaintedIntent'],
    ['can i please lift cat litter', 'LiftIntent'],
    ['what is the capital of france', 'AMAZON.FallbackIntent'],
    ['qwerty asdf', 'AMAZON.FallbackIntent'],
  ])('%j goes to the nearest sample: %s', (text, intent) => {
    expect(precise.recognise(text).intent).toBe(intent)
  })

  it('still finds the known values in the sentence', () => {
    expect(values('can i please lift cat litter', precise)[1]).toEqual({ item: 'cat litter' })
  })
})

describe('hostile sentences', () => {
  it.each([
    ['a '.repeat(4000)],
    ['i passed out '.repeat(700)],
    ['{utterance}'],
    ['\ue000\ue001'],
    ["'''---..."],
    ['can i lift '.repeat(800)],
  ])('%#: are answered in a moment', (text) => {
    const start = performance.now()
    for (const recogniser of [whole, precise]) expect(recogniser.recognise(text).intent).toMatch(/Intent$/)
    expect(performance.now() - start).toBeLessThan(500)
  })
})
