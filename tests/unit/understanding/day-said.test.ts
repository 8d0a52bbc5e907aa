/** The days that a sentence tells: when the operation was, and which day is asked about. */
import type { Context } from '../../../lambda/src/understanding/context'
import { daysAheadIn, laterOf, operationDayIn } from '../../../lambda/src/understanding/when'
import { readPack } from '../../../scripts/packs'
import { small, tokensOf } from '../../support/small-vocabulary'

/** A Wednesday. */
const today = '2026-11-25'
const vocabulary = small({ numbers: { two: 2, three: 3, ninety: 90 } })
const split = (...phrases: string[]): string[][] => phrases.map((phrase) => phrase.split(' '))
const days: Context['days'] = {
  ago: [
    [['yesterday'], 1],
    [['before', 'yesterday'], 2],
    [['today'], 0],
    [['this', 'morning'], 0],
    [['last', 'week'], 7],
  ],
  counted: split('days ago', 'days'),
  weeks: split('weeks ago'),
  numbered: split('recovery day', 'day number'),
  ahead: [
    [['morning'], 1],
    [['tomorrow'], 1],
    [['after', 'tomorrow'], 2],
  ],
  weekdays: [['sunday'], ['monday'], ['tuesday', 'tuesdays'], ['wednesday'], ['thursday'], ['friday'], ['saturday']],
  operation: split('operation', 'had it'),
}
const context = { days } as Context
const dayOf = (text: string): string | undefined => operationDayIn(tokensOf(text, vocabulary), context, () => today)

describe('the day of the operation', () => {
  it.each([
    ['operation yesterday', '2026-11-24'],
    ['yesterday was my operation', '2026-11-24'],
    ['i had it yesterday', '2026-11-24'],
    ['i had the operation before yesterday', '2026-11-23'],
    ['operation this morning', '2026-11-25'],
    ['operation last week', '2026-11-18'],
    ['operation two days ago', '2026-11-23'],
    ['operation 90 days ago', '2026-08-27'],
    ['operation 91 days ago', undefined],
    ['ninety days since operation', '2026-08-27'],
    ['two days ago operation', '2026-11-23'],
    ['operation three weeks ago', '2026-11-04'],
    ['recovery day three', '2026-11-22'],
    ['day number two', '2026-11-23'],
    ['it is day number two', '2026-11-23'],
    ['recovery day', undefined],
    ['three recovery day', undefined],
    ['operation days ago', undefined],
    ['operation some days ago', undefined],
    ['operation days two', undefined],
    ['operation days two days ago', '2026-11-23'],
    ['operation weeks ago two', undefined],
    ['operation on sunday', '2026-11-22'],
    ['operation on monday', '2026-11-23'],
    ['operation tuesdays', '2026-11-24'],
    ['operation tuesday', '2026-11-24'],
    ['operation on wednesday', '2026-11-18'],
    ['operation on thursday', '2026-11-19'],
    ['operation on saturday', '2026-11-21'],
    ['two days', undefined],
    ['yesterday', undefined],
    ['operation', undefined],
    ['', undefined],
  ])('in "%s" is %s', (text, day) => {
    expect(dayOf(text)).toBe(day)
  })

  it.each([
    ['days before weeks', 'operation two days ago or three weeks ago', '2026-11-23'],
    ['weeks before a numbered day', 'recovery day two three weeks ago', '2026-11-04'],
    ['a numbered day before a named one', 'recovery day two yesterday', '2026-11-23'],
    ['a named day before a weekday', 'operation yesterday tuesday or monday', '2026-11-24'],
  ])('counts %s', (_, text, day) => {
    expect(dayOf(text)).toBe(day)
  })

  it.each([
    ['en-US', 'I had the surgery the day before yesterday', '2026-11-23'],
    ['en-US', "I'm five days post op", '2026-11-20'],
    ['en-US', 'my kyphoplasty was two weeks ago', '2026-11-11'],
    ['en-US', 'they did it last Thursday', '2026-11-19'],
    ['en-US', 'she had it done last thursday', '2026-11-19'],
    ['en-US', 'it hurts since yesterday', undefined],
    ['es-US', 'me operaron anteayer', '2026-11-23'],
    ['es-US', 'me operaron hace tres días', '2026-11-22'],
    ['es-US', 'me operaron el lunes', '2026-11-23'],
  ] as const)('is heard in %s: "%s"', (locale, text, day) => {
    const { model } = readPack(locale)
    expect(operationDayIn(tokensOf(text, model.vocabulary), model.context, () => today)).toBe(day)
  })
})

describe('the day asked about', () => {
  it.each([
    ['can i drive tomorrow', 1],
    ['tomorrow', 1],
    ['after tomorrow', 2],
    ['can i drive after tomorrow', 2],
    ['this morning', 0],
    ['can i drive this morning', 0],
    ['every morning', 1],
    ['last week or tomorrow', 1],
    ['today or tomorrow', 1],
    ['can i drive', undefined],
    ['', undefined],
  ])('in "%s" lies so many days ahead: %s', (text, ahead) => {
    expect(daysAheadIn(tokensOf(text, vocabulary), context)).toBe(ahead)
  })

  it.each([
    ['puedo bañarme mañana', 1],
    ['puedo bañarme esta mañana', 0],
    ['puedo bañarme pasado mañana', 2],
  ])('tells the Spanish "mañana" from the morning: "%s"', (text, ahead) => {
    const { model } = readPack('es-US')
    expect(daysAheadIn(tokensOf(text, model.vocabulary), model.context)).toBe(ahead)
  })
})

it.each([
  ['2026-11-25', '2026-11-26', '2026-11-26'],
  ['2026-11-26', '2026-11-25', '2026-11-26'],
  ['2026-11-25', '2026-11-25', '2026-11-25'],
])('of %s and %s the later is %s', (one, other, later) => {
  expect(laterOf(one, other)).toBe(later)
})
