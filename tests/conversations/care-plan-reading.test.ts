/** For those who care for somebody, in portions, with "go on", "skip" and "back", and whole on a card. */

import { noClinic } from '../../lambda/src/care/care-plan'
import { portionsOf } from '../../lambda/src/care/reading'
import { readSession } from '../../lambda/src/handlers/session'
import { localeNames } from '../../lambda/src/locales/pack'
import { speaks } from '../support/lines'
import { packOf } from '../support/packs'
import { wordsIn } from '../support/plain'
import { talker } from '../support/talk'

const talk = talker()
const en = packOf('en-US')

test('goes on, skips, goes back, says again and starts over', async () => {
  const turns = await talk('en-US', ['read me the rules', 'go on', 'skip that', 'go back', 'repeat', 'next', 'start over'])
  const heard = turns.slice(1).map(({ speech }) => speech)
  const spoken = [
    'fact.activity-rest-when-tired',
    'fact.activity-lift',
    'fact.diet-normal',
    'fact.activity-lift',
    'fact.activity-lift',
    'fact.diet-normal',
    'fact.activity-rest-when-tired',
  ]
  expect(spoken.map((key, at) => speaks(en, heard[at] ?? '', key))).toEqual(spoken.map(() => true))
  expect(heard.every((speech) => speech.endsWith('Shall I go on?'))).toBe(true)
})

test('back from the first portion says that there is nothing before it', async () => {
  const turns = await talk('en-US', ['read me the rules', 'go back'])
  expect(speaks(en, turns[2]?.speech ?? '', 'reading.start')).toBe(true)
})

test('stops for a no, and says the number when it is left in the middle', async () => {
  expect(speaks(en, (await talk('en-US', ['read me the rules', 'no'])).at(-1)?.speech ?? '', 'offer.declined')).toBe(true)
  const left = (await talk('en-US', ['read me the rules', 'stop'])).at(-1)
  expect(left?.ended).toBe(true)
  expect(left?.speech).toContain('911')
})

test('a warning sign in the middle is heard, and a question is answered', async () => {
  expect((await talk('en-US', ['read me the rules', 'i passed out'])).at(-1)?.speech).toMatch(/^Call 911 now/)
  expect(
    speaks(en, (await talk('en-US', ['read me the rules', 'how long do i leave the ice on'])).at(-1)?.speech ?? '', 'fact.ice-duration'),
  ).toBe(true)
})

test.each([
  ['what should i watch for tonight', 'signs.emergency'],
  ['read me the warning signs', 'signs.emergency'],
  ['what do i need before the operation', 'fact.prep-tell-medicines'],
  ['read me all the rules', 'fact.activity-rest-when-tired'],
])('"%s" begins with %s', async (question, key) => {
  expect(speaks(en, (await talk('en-US', [question])).at(-1)?.speech ?? '', key)).toBe(true)
})

test('the whole reading is on a card, for the phone', async () => {
  const card = JSON.stringify((await talk('en-US', ['read me the warning signs'])).at(-1)?.card)
  for (const key of ['signs.emergency', 'signs.doctor-now-body', 'signs.doctor-now-infection', 'signs.doctor'])
    expect(speaks(en, card, key)).toBe(true)
})

test('of another person it is spoken in the third person to the end', async () => {
  const turns = await talk('en-US', ['read my mom the rules', ...Array.from({ length: 15 }, () => 'go on')])
  const all = turns
    .slice(1)
    .map(({ speech }) => speech.replace(/Shall I.*$|Is there anything else\?$|Anything else.*$/, ''))
    .join(' ')
  expect(all).toMatch(/\bshe\b/i)
  expect(all).not.toMatch(/\b(you|your)\b/i)
})

test.each(localeNames)('every reading of %s comes to its end, portion by portion, in one breath each', async (locale) => {
  for (const [first, of] of [[locale.startsWith('es') ? 'léeme las reglas' : 'read me the rules', 'rules']] as const) {
    const portions = portionsOf(of, {}, noClinic)
    const turns = await talk(locale, [first, ...portions.slice(1).map(() => (locale.startsWith('es') ? 'sigue' : 'go on'))])
    const last = turns.at(-1)?.speech ?? ''
    expect(speaks(packOf(locale), last, 'signs.doctor')).toBe(true)
    expect(speaks(packOf(locale), last, 'reading.end')).toBe(true)
    for (const { speech } of turns.slice(1)) expect(wordsIn(speech).length).toBeLessThanOrEqual(45)
  }
})

describe('the place in a reading is read strictly', () => {
  const flow = (value: unknown): unknown => readSession({ flow: value }).flow
  test('a place that could be one is kept', () => {
    expect(flow({ name: 'reading', of: 'signs', at: 2 })).toEqual({ name: 'reading', of: 'signs', at: 2 })
  })
  test.each([
    { of: 'secrets', at: 0 },
    { of: 'rules', at: -1 },
    { of: 'rules', at: 1.5 },
    { of: 'rules', at: '1' },
    { of: 'rules' },
    { at: 1 },
  ])('%j is none', (rest) => {
    expect(flow({ name: 'reading', ...rest })).toBeUndefined()
  })
})
