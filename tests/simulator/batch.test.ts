import { runBatch } from '../../simulator/batch'
import type { SkillBuilder } from '../../simulator/conversation'
import { type DeviceServices, startDeviceServices } from '../../simulator/device'
import { localSkill } from '../../simulator/local-skill'
import { modelLocales, modelOf } from '../../simulator/models'
import { turnLines } from '../../simulator/terminal'
import type { Turn } from '../../simulator/turn'
import { spoken } from './stub-skill'

let services: DeviceServices
beforeAll(async () => {
  services = await startDeviceServices()
})
afterAll(() => services.close())

const CRASH = '1999-01-01T00:00:00Z'
const SLOW = '1998-01-01T00:00:00Z'

/** Says the clock; at two moments it is slow or crashes. */
const buildSkill: SkillBuilder = (now) => ({
  invoke: async () => {
    if (now().getTime() === Date.parse(SLOW)) await new Promise((done) => setTimeout(done, 30))
    if (now().getTime() === Date.parse(CRASH)) throw new Error('the skill crashed')
    return { version: '1.0', response: spoken(now().toISOString(), false) }
  },
})

async function batch(...lines: string[]): Promise<Record<string, unknown>[]> {
  const written: string[] = []
  await runBatch(
    (async function* () {
      yield* lines
    })(),
    (line) => written.push(line),
    { services, buildSkill },
  )
  return written.map((line) => JSON.parse(line))
}
const session = (fields: Record<string, unknown>): string => JSON.stringify({ id: 'a', turns: ['hello'], ...fields })

describe('a batch', () => {
  it('has models to work with', () => {
    expect(modelLocales()).toContain('en-US')
    expect(modelOf('en-US').interactionModel.languageModel.intents.length).toBeGreaterThan(0)
  })

  it('begins with a launch unless it is a one-shot', async () => {
    const [launched, oneShot] = await batch(session({}), session({ oneShot: true }))
    expect(launched).toMatchObject({ id: 'a', turns: [{ say: null, request: { type: 'LaunchRequest' } }, { say: 'hello' }] })
    expect(oneShot).toMatchObject({ turns: [{ say: 'hello' }] })
  })

  it('fixes the clock at now', async () => {
    const [result] = await batch(session({ now: '2026-11-25T09:00:00-05:00' }))
    expect(result).toMatchObject({ turns: [{ speech: '2026-11-25T14:00:00.000Z' }, { speech: '2026-11-25T14:00:00.000Z' }] })
  })

  it('keeps the order of its input, whatever takes longer', async () => {
    const ids = Array.from({ length: 20 }, (_, i) => i)
    const results = await batch(...ids.map((id) => session(id % 5 === 0 ? { id, now: SLOW } : { id })))
    expect(results.map(({ id }) => id)).toEqual(ids)
  })

  it('answers a bad line by an error and goes on', async () => {
    const results = await batch('{not json', '[]', '', session({ id: null }), session({ now: CRASH }), session({ id: 'last' }))
    expect(results).toEqual([
      { id: null, error: expect.stringContaining('not JSON') },
      { id: null, error: 'not a JSON object' },
      { id: null, error: expect.stringContaining('id') },
      { id: 'a', error: expect.stringContaining('crash') },
      expect.objectContaining({ id: 'last', turns: expect.any(Array) }),
    ])
  })

  it.each([
    ['turns', { turns: 'hello' }],
    ['turns', { turns: [1] }],
    ['tlh-KL', { locale: 'tlh-KL' }],
    ['locale', { locale: 5 }],
    ['timeZone', { timeZone: 'Mars/Olympus' }],
    ['now', { now: 'soon' }],
    ['now', { now: '2026-13-45' }],
    ['device', { device: 'car' }],
    ['grant', { grant: ['everything'] }],
    ['oneShot', { oneShot: 'yes' }],
  ])('names the wrong field: %s', async (field, fields) => {
    expect(await batch(session(fields))).toEqual([{ id: 'a', error: expect.stringContaining(field) }])
  })
})

describe('a batch with the real skill', () => {
  it('shows the alerts after each turn, and what rings while time passes', async () => {
    const written: string[] = []
    const line = session({
      grant: ['reminders', 'timers'],
      now: '2026-11-23T17:10:00Z',
      turns: ['remind me to ice', 'yes', 'start my ice timer', '+2h', 'cancel my reminders'],
    })
    await runBatch(
      (async function* () {
        yield line
      })(),
      (text) => written.push(text),
      { services, buildSkill: localSkill() },
    )
    const { turns } = JSON.parse(written[0] ?? '{}') as { readonly turns: readonly Turn[] }
    expect(turns.map(({ reminders, timers }) => [reminders.length, timers.length])).toEqual([
      [0, 0],
      [0, 0],
      [7, 0],
      [7, 1],
      [7, 0],
      [0, 0],
    ])
    expect(turns[4]?.rang?.map(({ kind, text }) => [kind, text])).toEqual([
      ['timer', "That's 15 minutes. You can take the cold pack off."],
      ['reminder', 'Time for your cold pack.'],
    ])
    const shown = turnLines(
      { ...(turns[4] as Turn), rang: turns[4]?.rang?.map((each) => ({ ...each, at: new Date(each.at) })) ?? [] },
      (_, text) => text,
    )
    expect(shown[0]).toBe("  [rings 2026-11-23T17:25:00.000Z] timer: That's 15 minutes. You can take the cold pack off.")
    expect(shown[1]).toBe('  [rings 2026-11-23T19:00:00.000Z] reminder: Time for your cold pack.')
  })
})
