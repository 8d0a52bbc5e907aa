/** Reminders that could not be removed: the next reminder turn removes them, in a later session too, and what is spoken is true. */
import type { PreferenceStore } from '../../../lambda/src/ports'
import { dynamoPreferences } from '../../../lambda/src/storage/dynamo'
import { memoryPreferences } from '../../../lambda/src/storage/memory'
import type { FaultBoard } from '../../../simulator/alexa/faults'
import type { Turn } from '../../../simulator/turn'
import { rowsIn } from '../../support/rows'
import { amazonAndTable, type Kitchen, kitchen, monday, timesOn } from './kitchen'

const outside = amazonAndTable()

const now = (): Date => new Date(monday)
const every2 = '08 10 12 14 16 18 20'
type Rows = Map<string, Record<string, unknown>>

/** Setting fails at the fourth reminder, and so does taking the others back. */
function breakHalfWay(faults: FaultBoard): void {
  faults.set('reminders.create', { status: 500, after: 3 })
  faults.set('reminders.delete', { status: 500 })
}

interface Broken extends Kitchen {
  readonly stuck: Turn
  readonly rows: Rows
}

/** A set-up that left something behind; the session is over and the services are well again. `before` was said before it. */
async function brokenOff(before: readonly string[] = [], preferences?: PreferenceStore): Promise<Broken> {
  const rows: Rows = new Map()
  const at = await kitchen({ services: outside.services, rows, ...(preferences === undefined ? {} : { preferences }) })
  const held = before.length === 0 ? 0 : (await at.say(...before)).reminders.length
  await at.say('remind me every two hours')
  breakHalfWay(at.echo.device.faults)
  const stuck = await at.say('yes')
  expect(stuck.reminders.length).toBeGreaterThan(held)
  expect(stuck.speech).toMatch(/\d+ reminders are still set\./)
  await at.say('exit')
  expect(at.echo.isOpen()).toBe(false)
  at.echo.device.faults.clear()
  return { ...at, stuck, rows }
}

const rowOf = (rows: Rows): Record<string, unknown> => [...rows.values()][0] ?? {}

describe('in a later session, what an earlier one left', () => {
  it.each([
    ['what reminders do i have', 'You have no reminders from me.'],
    ['ask back recovery guide what reminders do i have', 'You have no reminders from me.'],
    ['cancel my reminders', 'Done. You have no reminders from me now.'],
    ['no more ice reminders today', 'There are no more reminders today.'],
    ['remind me to ice', "Every 2 hours, from 8 in the morning to 8 at night. That's 7 a day, through Thursday."],
  ])('is gone after %j, and the answer is true', async (sentence, words) => {
    const { say, echo, rows } = await brokenOff()
    expect(rowOf(rows)).toHaveProperty('keep')
    if (!sentence.startsWith('ask')) await echo.launch()
    const turn = await say(sentence)
    expect(turn.speech).toContain(words)
    expect(turn.reminders).toEqual([])
    expect(rowOf(rows)).not.toHaveProperty('keep')
  })

  it('goes, and what she had before stays and is told', async () => {
    const { say, echo } = await brokenOff(['remind me every hour and a half', 'yes'])
    await echo.launch()
    const turn = await say('what reminders do i have')
    expect(turn.reminders).toHaveLength(9)
    expect(turn.speech).toMatch(/^You have 9 reminders a day\./)
  })

  it('does not count with what is set anew', async () => {
    const { say, echo, rows } = await brokenOff()
    await echo.launch()
    const set = await say('remind me to ice', 'yes')
    expect(timesOn(set)).toBe(every2)
    expect(set.speech).not.toMatch(/old|still set/)
    expect(rowOf(rows)).not.toHaveProperty('keep')
    await echo.launch()
    expect(timesOn(await say('what reminders do i have'))).toBe(every2)
  })

  it('is one of those that a cancelling takes away', async () => {
    const { say, echo } = await brokenOff(['remind me every hour and a half', 'yes'])
    await echo.launch()
    const turn = await say('cancel my reminders')
    expect(turn.speech).toMatch(/^Done\. You have no reminders from me now\./)
    expect(turn.reminders).toEqual([])
  })

  it('stays owed while removing fails, and the turn goes on', async () => {
    const { say, echo, stuck, rows } = await brokenOff()
    await echo.launch()
    echo.device.faults.set('reminders.delete', { status: 503 })
    const listed = await say('what reminders do i have')
    expect(listed.speech).toContain(`You have ${stuck.reminders.length} reminders a day.`)
    expect(listed.reminders).toEqual(stuck.reminders)
    expect(rowOf(rows)).toHaveProperty('keep')
    expect((await say('remind me to ice')).speech).toMatch(/Shall I set them\?$/)
    const set = await say('yes')
    expect(set.speech).toContain(`${stuck.reminders.length} old reminders are still set too.`)
    echo.device.faults.clear()
    await say('exit')
    await echo.launch()
    const told = await say('what reminders do i have')
    expect(timesOn(told)).toBe(every2)
    expect(told.speech).toContain('You have 7 reminders a day.')
  })

  it('is still told apart when setting anew fails as well', async () => {
    const { say, echo, rows } = await brokenOff(['remind me every hour and a half', 'yes'])
    await echo.launch()
    breakHalfWay(echo.device.faults)
    await say('remind me every two hours', 'yes')
    echo.device.faults.clear()
    await echo.launch()
    expect((await say('what reminders do i have')).reminders).toHaveLength(9)
    expect(rowOf(rows)).not.toHaveProperty('keep')
  })

  it('is in Spanish gone too', async () => {
    const at = await kitchen({ services: outside.services, locale: 'es-US' })
    await at.say('recuérdame ponerme hielo')
    breakHalfWay(at.echo.device.faults)
    expect((await at.say('sí')).reminders.length).toBeGreaterThan(0)
    at.echo.device.faults.clear()
    await at.echo.launch()
    const turn = await at.say('qué recordatorios tengo')
    expect(turn.speech).toMatch(/^No tiene recordatorios míos\./)
    expect(turn.reminders).toEqual([])
  })

  it('is kept in the table as tokens of reminders and nothing else', async () => {
    const preferences = dynamoPreferences({ ...outside.table, now, patienceMs: 5000 })
    const { say, echo } = await brokenOff(['remind me every hour and a half', 'yes'], preferences)
    const [row] = (await rowsIn(outside.table)) as { readonly keep?: readonly string[] }[]
    expect(row?.keep).toHaveLength(9)
    expect(row?.keep).toEqual(expect.arrayContaining([expect.stringMatching(/^[0-9a-f-]{36}$/)]))
    await echo.launch()
    expect((await say('what reminders do i have')).reminders).toHaveLength(9)
    expect((await rowsIn(outside.table))[0]).not.toHaveProperty('keep')
  })
})

describe('in the same session, what a turn left', () => {
  it('never takes away what is set after it', async () => {
    const { say, echo } = await kitchen({ services: outside.services })
    await say('remind me to ice')
    breakHalfWay(echo.device.faults)
    await say('yes', 'no')
    echo.device.faults.clear()
    expect(timesOn(await say('remind me to ice', 'yes'))).toBe(every2)
    expect(timesOn(await say('what reminders do i have'))).toBe(every2)
  })

  it.each([true, false])('is cleaned up without a table, and what is set after it stays (table is read: %s)', async (isRead) => {
    const rows: Rows = new Map()
    const memory = memoryPreferences(now, rows)
    const preferences = { ...memory, read: isRead ? memory.read : async () => undefined, keep: async () => false }
    const { say, echo } = await kitchen({ services: outside.services, preferences })
    await say('remind me to ice')
    breakHalfWay(echo.device.faults)
    await say('yes')
    echo.device.faults.clear()
    expect((await say('what reminders do i have')).reminders).toEqual([])
    expect(timesOn(await say('remind me to ice', 'yes'))).toBe(every2)
    expect(timesOn(await say('what reminders do i have'))).toBe(every2)
    expect((await say('cancel my reminders')).reminders).toEqual([])
  })

  it('outlasts a table that could not be told that it is gone', async () => {
    const rows: Rows = new Map()
    const memory = memoryPreferences(now, rows)
    let isDeaf = false
    const { say, echo } = await kitchen({
      services: outside.services,
      preferences: { ...memory, keep: async (id, change) => !isDeaf && memory.keep(id, change) },
    })
    await say('remind me to ice')
    breakHalfWay(echo.device.faults)
    await say('yes')
    echo.device.faults.clear()
    isDeaf = true
    await say('remind me to ice', 'yes')
    isDeaf = false
    expect(timesOn(await say('what reminders do i have'))).toBe(every2)
    expect(rowOf(rows)).not.toHaveProperty('keep')
  })
})
