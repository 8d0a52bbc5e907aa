/** The same promises of every store: DynamoDB through the real client, and memory. */
import { randomUUID } from 'node:crypto'
import { dynamoPreferences } from '../../../lambda/src/storage/dynamo'
import { memoryPreferences } from '../../../lambda/src/storage/memory'
import { type Clock, clockFrom } from '../../../simulator/clock'
import { type LocalTable, startTable } from '../../../simulator/table'
import { rowIn } from '../../support/rows'

let table: LocalTable
beforeAll(async () => {
  table = await startTable()
})
afterAll(() => table.close())

const day = 86_400_000
const noon = new Date('2026-11-23T12:00:00Z')
const someone = (): string => `amzn1.ask.account.${randomUUID()}`

const stores = {
  memory: ({ now }: Clock) => {
    const rows = new Map<string, Record<string, unknown>>()
    return { store: memoryPreferences(now, rows), row: async (id: string): Promise<unknown> => rows.get(id) }
  },
  'DynamoDB on loopback': ({ now }: Clock) => ({
    store: dynamoPreferences({ ...table, now, patienceMs: 5000 }),
    row: (id: string): Promise<unknown> => rowIn(table, id),
  }),
}

describe.each(Object.keys(stores) as (keyof typeof stores)[])('preferences in %s', (name) => {
  const made = () => {
    const clock = clockFrom(noon)
    return { clock, ...stores[name](clock), listener: someone() }
  }

  it('are empty for whoever has none', async () => {
    const { store, listener } = made()
    expect(await store.read(listener)).toEqual({})
  })

  it('keep what is given, each for its own listener', async () => {
    const { store, listener } = made()
    expect(
      await store.keep(listener, { wake: 540, bed: 1290, pace: 'slow', disclaimerHeard: true, declinedUntil: '2026-11-30T12:00:00.000Z' }),
    ).toBe(true)
    expect(await store.read(listener)).toEqual({
      wake: 540,
      bed: 1290,
      pace: 'slow',
      disclaimerHeard: true,
      declinedUntil: '2026-11-30T12:00:00.000Z',
    })
    expect(await store.read(someone())).toEqual({})
  })

  it('set the one attribute that changed, and take one away', async () => {
    const { store, listener } = made()
    await store.keep(listener, { wake: 540, pace: 'slow' })
    await store.keep(listener, { wake: 480 })
    expect(await store.read(listener)).toEqual({ wake: 480, pace: 'slow' })
    await store.keep(listener, { pace: null })
    expect(await store.read(listener)).toEqual({ wake: 480 })
  })

  it('keep the tokens of reminders, none of them too', async () => {
    const { store, listener } = made()
    await store.keep(listener, { keep: ['one', 'two'] })
    expect(await store.read(listener)).toEqual({ keep: ['one', 'two'] })
    await store.keep(listener, { keep: [] })
    expect(await store.read(listener)).toEqual({ keep: [] })
    await store.keep(listener, { keep: null })
    expect(await store.read(listener)).toEqual({})
  })

  it('make no row to take something away, and do not bring one back', async () => {
    const { store, listener, clock, row } = made()
    expect(await store.keep(listener, { keep: null, pace: null })).toBe(true)
    expect(await row(listener)).toBeUndefined()
    await store.keep(listener, { wake: 540 })
    clock.move(31 * day)
    expect(await store.keep(listener, { pace: null })).toBe(true)
    expect(await store.read(listener)).toEqual({})
  })

  it('are gone thirty days after their last use', async () => {
    const { store, listener, clock } = made()
    await store.keep(listener, { wake: 540 })
    clock.move(29.5 * day)
    expect(await store.read(listener)).toEqual({ wake: 540 })
    clock.move(29.5 * day)
    expect(await store.read(listener)).toEqual({ wake: 540 })
    clock.move(30.1 * day)
    expect(await store.read(listener)).toEqual({})
  })

  it('do not come back when something is kept after that', async () => {
    const { store, listener, clock } = made()
    await store.keep(listener, { wake: 540, pace: 'slow' })
    clock.move(31 * day)
    expect(await store.keep(listener, { bed: 1260 })).toBe(true)
    expect(await store.read(listener)).toEqual({ bed: 1260 })
  })

  it('are forgotten on demand, as often as wanted', async () => {
    const { store, listener } = made()
    await store.keep(listener, { wake: 540 })
    expect(await store.forget(listener)).toBe(true)
    expect(await store.forget(listener)).toBe(true)
    expect(await store.read(listener)).toEqual({})
  })
})

describe('a row in DynamoDB', () => {
  const { now } = clockFrom(noon)
  const store = () => dynamoPreferences({ ...table, now, patienceMs: 5000 })

  it('has its end as the seconds that time to live counts in, and no other attribute than was kept', async () => {
    const listener = someone()
    await store().keep(listener, { pace: 'slow' })
    expect(await rowIn(table, listener)).toEqual({ id: listener, pace: 'slow', expires: noon.getTime() / 1000 + 30 * 86_400 })
  })

  it.each([
    [{ wake: 'nine', bed: -4, pace: 'fast', disclaimerHeard: 'yes', declinedUntil: 'soon' }, {}],
    [{ wake: 540, pace: ['slow'] }, { wake: 540 }],
    [{ keep: 'one' }, {}],
    [{ wake: 540, keep: ['one', 2] }, { wake: 540 }],
    [{ keep: Array.from({ length: 51 }, String) }, {}],
    [{ keep: Array.from({ length: 50 }, String) }, { keep: Array.from({ length: 50 }, String) }],
    [{ keep: ['t'.repeat(201)] }, {}],
    [{ keep: ['t'.repeat(200)] }, { keep: ['t'.repeat(200)] }],
  ])('that can not be read is as if absent: %j', async (attributes, readable) => {
    const listener = someone()
    await rowIn(table, listener, { ...attributes, expires: noon.getTime() / 1000 + 86_400 })
    expect(await store().read(listener)).toEqual(readable)
  })

  it.each([
    ['down', 'http://127.0.0.1:9'],
    ['not there', undefined],
  ])('of a table that is %s is not known, and nothing is thrown', async (_, endpoint) => {
    const broken = dynamoPreferences({
      tableName: endpoint === undefined ? 'no-such-table' : table.tableName,
      endpoint: endpoint ?? table.endpoint,
      now,
    })
    expect(await broken.read('someone')).toBeUndefined()
    expect(await broken.keep('someone', { wake: 540 })).toBe(false)
    expect(await broken.forget('someone')).toBe(false)
  })
})
