import { parse } from 'yaml'
import { modelLocales } from '../../simulator/models'
import { refusalOf } from '../../simulator/page/guard'
import { scriptOf } from '../../simulator/page/script'
import { choices, settingsFrom } from '../../simulator/page/settings'
import { operationDaySentence, suggestionsOf } from '../../simulator/page/suggestions'

const own = { host: '127.0.0.1:8040' }
const refused = (headers: Readonly<Record<string, string>>, method = 'GET') => refusalOf((name) => headers[name], method) !== undefined

describe('the guard of the page', () => {
  it.each([
    ['the page itself', own, 'GET', false],
    ['localhost', { host: 'localhost:8040' }, 'GET', false],
    ['its own script', { ...own, origin: 'http://127.0.0.1:8040', 'content-type': 'application/json' }, 'POST', false],
    ['no host', {}, 'GET', true],
    ['a name that points here', { host: 'evil.example:8040' }, 'GET', true],
    ['another page of this machine', { ...own, origin: 'http://127.0.0.1:9999' }, 'GET', true],
    ['a file', { ...own, origin: 'null' }, 'GET', true],
    ['another site', { ...own, 'sec-fetch-site': 'cross-site' }, 'GET', true],
    ['a form', { ...own, 'content-type': 'application/x-www-form-urlencoded' }, 'POST', true],
  ])('%s', (_, headers, method, isRefused) => {
    expect(refused(headers as Readonly<Record<string, string>>, method)).toBe(isRefused)
  })
})

describe.each(modelLocales())('what can be said in %s', (locale) => {
  const { open, oneShot, first, answers, permission, groups } = suggestionsOf(locale)

  it('opens the skill, asks it, and answers it', () => {
    for (const sentences of [[open], oneShot, first, answers, permission]) expect(sentences.length).toBeGreaterThan(0)
    expect(answers).toHaveLength(3)
  })

  it('has no holes, and no control left empty', () => {
    const all = [open, ...oneShot, ...first, ...answers, ...groups.flatMap(({ sentences }) => sentences)]
    expect(all.filter((sentence) => sentence.includes('{') || sentence.trim() === '')).toEqual([])
    expect(all.length).toBeGreaterThan(50)
  })

  it('tells the day of the operation in words', () => {
    expect(operationDaySentence(locale, 1)).toContain(new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-1, 'day'))
  })
})

describe('the settings of the page', () => {
  it('are usual ones at first', () => {
    expect(settingsFrom({})).toMatchObject({ locale: 'en-US', device: 'speaker', grant: [], operationDays: null, faults: {} })
  })

  it('keep what is not changed', () => {
    const before = settingsFrom({ locale: 'es-US', grant: ['timers'] })
    expect(settingsFrom({ operationDays: 2 }, before)).toEqual({ ...before, operationDays: 2 })
  })

  it.each([
    [{ locale: 'xx-XX' }],
    [{ timeZone: 'Mars/Olympus' }],
    [{ device: 'toaster' }],
    [{ operationDays: -1 }],
    [{ carePlan: '../package.json' }],
    [{ faults: { reminders: 'explodes' } }],
    [{ faults: { constructor: 'refuses' } }],
  ])('refuse %j', (fields) => {
    expect(() => settingsFrom(fields)).toThrow()
  })

  it('offer every locale that a model is built for', () => {
    expect(choices().locales.map(({ locale }) => locale)).toEqual(modelLocales())
  })
})

test('a saved conversation is a script for tests/conversations, with the words as patterns', () => {
  const turn = (say: string | null, type: string, speech: string) => ({ turn: { say, request: { type }, speech, ended: false } })
  const listener = {
    exchanges: [turn('open it', 'LaunchRequest', 'Hello.'), turn('how long', 'IntentRequest', '10 to 20 minutes (at a time).')],
    state: () => ({ settings: settingsFrom({}), now: '2026-11-23T12:00:00.000Z' }),
  }
  const [script] = parse(scriptOf(listener as never))
  expect(script.turns.map(({ said }: { said: string | null }) => said)).toEqual([null, 'how long'])
  expect('10 to 20 minutes (at a time).').toMatch(new RegExp(script.turns[1].matches))
})
