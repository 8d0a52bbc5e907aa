/** When reminders and timers ring on a clock that is moved, across changes to summer and winter time too (platform facts 2.12, 2.25, 2.50). */
import { rungBetween } from '../../simulator/alexa/ringing'
import { type Plugged, plugIn } from './amazon'

const path = '/v1/alerts/reminders'
const hour = 3_600_000
const day = 24 * hour
const daily = (at: number, interval = 1): string => `FREQ=DAILY;BYHOUR=${at};BYMINUTE=30;BYSECOND=0;INTERVAL=${interval};`
const weekly = (days: string, interval: number): string => `FREQ=WEEKLY;BYDAY=${days};BYHOUR=9;BYMINUTE=30;BYSECOND=0;INTERVAL=${interval};`

async function remind(at: Plugged, trigger: object): Promise<string> {
  const made = await at.call('POST', path, {
    requestTime: '2026-01-01T00:00:00.000',
    trigger: { type: 'SCHEDULED_ABSOLUTE', ...trigger },
    alertInfo: { spokenInfo: { content: [{ locale: 'en-US', text: 'Time.' }] } },
  })
  expect(made.status).toBe(200)
  return made.body.alertToken as string
}

/** Lets days pass and tells what rang, in UTC. */
function pass(at: Plugged, days: number): string[] {
  const from = at.clock.now()
  at.clock.move(days * day)
  return rungBetween(at.device, from, at.clock.now()).map((each) => each.at.toISOString().slice(0, 16))
}

describe('a reminder rings', () => {
  it('once at its time, and not before or again', async () => {
    const at = plugIn('2026-11-23T17:10:00Z')
    await remind(at, { scheduledTime: '2026-11-24T14:00:00' })
    expect([pass(at, 0.5), pass(at, 1), pass(at, 30)]).toEqual([[], ['2026-11-24T19:00'], []])
  })

  it.each([
    ['winter time begins', '2026-10-31T12:00:00Z', '2026-10-31T08:30:00', 8, ['10-31T12:30', '11-01T13:30', '11-02T13:30']],
    ['summer time begins', '2026-03-07T12:00:00Z', '2026-03-07T08:30:00', 8, ['03-07T13:30', '03-08T12:30', '03-09T12:30']],
    ['the hour comes twice', '2026-10-31T04:00:00Z', '2026-10-31T01:30:00', 1, ['10-31T05:30', '11-01T05:30', '11-02T06:30']],
    ['the hour is left out', '2026-03-07T05:00:00Z', '2026-03-07T02:30:00', 2, ['03-07T07:30', '03-08T07:30', '03-09T06:30']],
  ])('at the wall clock of its zone when %s', async (_, now, scheduledTime, at, expected) => {
    const here = plugIn(now)
    await remind(here, { scheduledTime, timeZoneId: 'America/New_York', recurrence: { recurrenceRules: [daily(at)] } })
    expect(pass(here, 3)).toEqual(expected.map((time) => `2026-${time}`))
  })

  it('by the zone of the device where it has none, and by its own where it has one', async () => {
    const at = plugIn('2026-11-23T17:10:00Z', { timeZone: 'Europe/Berlin' })
    await remind(at, { scheduledTime: '2026-11-24T14:00:00' })
    await remind(at, { scheduledTime: '2026-11-24T14:00:00', timeZoneId: 'America/New_York' })
    expect(pass(at, 2)).toEqual(['2026-11-24T13:00', '2026-11-24T19:00'])
  })

  it('between the start and the end of its recurrence', async () => {
    const at = plugIn('2026-11-23T17:10:00Z')
    const recurrence = {
      startDateTime: '2026-11-25T00:00:00.000',
      endDateTime: '2026-11-26T23:59:59.000',
      recurrenceRules: [daily(8), daily(14)],
    }
    await remind(at, { scheduledTime: '2026-11-24T08:30:00', recurrence })
    expect(pass(at, 10)).toEqual(['2026-11-25T13:30', '2026-11-25T19:30', '2026-11-26T13:30', '2026-11-26T19:30'])
  })

  it.each([
    ['every second day', daily(9, 2), ['11-24', '11-26', '11-28', '11-30', '12-02', '12-04', '12-06']],
    ['on Tuesdays and Fridays', weekly('TU,FR', 1), ['11-24', '11-27', '12-01', '12-04']],
    ['on Tuesdays and Fridays of every second week', weekly('TU,FR', 2), ['11-24', '11-27']],
  ])('%s', async (_, rule, dates) => {
    const at = plugIn('2026-11-23T17:10:00Z')
    await remind(at, { scheduledTime: '2026-11-24T09:30:00', recurrence: { recurrenceRules: [rule] } })
    expect(pass(at, 14)).toEqual(dates.map((date) => `2026-${date}T14:30`))
  })

  it('so many seconds after it was asked for, or changed', async () => {
    const at = plugIn('2026-11-23T17:10:00Z')
    const trigger = { type: 'SCHEDULED_RELATIVE', offsetInSeconds: 7200 }
    const token = await remind(at, trigger)
    at.clock.move(hour)
    const alertInfo = { spokenInfo: { content: [{ locale: 'en-US', text: 'Time.' }] } }
    expect((await at.call('PUT', `${path}/${token}`, { requestTime: '2026-11-23T18:10:00', trigger, alertInfo })).status).toBe(200)
    expect(pass(at, 1)).toEqual(['2026-11-23T20:10'])
  })
})

describe('a reminder that is over', () => {
  it('stays in the list for three days, as completed', async () => {
    const at = plugIn('2026-11-23T17:10:00Z')
    const token = await remind(at, { scheduledTime: '2026-11-24T14:00:00' })
    const state = async (): Promise<unknown> => (await at.call('GET', path)).body.alerts.map((each: { status: string }) => each.status)
    expect(await state()).toEqual(['ON'])
    at.clock.move(2 * day)
    expect(await state()).toEqual(['COMPLETED'])
    at.clock.move(1.9 * day + 2 * hour)
    expect(await state()).toEqual(['COMPLETED'])
    at.clock.move(0.2 * day)
    expect(await state()).toEqual([])
    expect((await at.call('GET', `${path}/${token}`)).status).toBe(404)
    expect((await at.call('DELETE', `${path}/${token}`)).status).toBe(404)
  })

  it('is one with a recurrence only after its last time', async () => {
    const at = plugIn('2026-11-23T17:10:00Z')
    const recurrence = { endDateTime: '2026-11-26T23:59:59.000', recurrenceRules: [daily(14)] }
    const token = await remind(at, { scheduledTime: '2026-11-24T14:30:00', recurrence })
    const status = async (): Promise<unknown> => (await at.call('GET', `${path}/${token}`)).body.status
    at.clock.move(2.5 * day)
    expect(await status()).toBe('ON')
    at.clock.move(day)
    expect(await status()).toBe('COMPLETED')
  })
})

describe('a timer rings', () => {
  const start = async (at: Plugged, duration: string, timerLabel: string): Promise<string> => {
    const operation = { type: 'ANNOUNCE', textToAnnounce: [{ locale: 'en-US', text: `${timerLabel} is over.` }] }
    const made = await at.call('POST', '/v1/alerts/timers', {
      duration,
      timerLabel,
      creationBehavior: {},
      triggeringBehavior: { operation },
    })
    return made.body.id as string
  }
  const heard = (at: Plugged, minutes: number): string[] => {
    const from = at.clock.now()
    at.clock.move(minutes * 60_000)
    return rungBetween(at.device, from, at.clock.now()).map(({ at: moment, text }) => `${moment.toISOString().slice(11, 16)} ${text}`)
  }

  it('when its time is over, across the change to winter time', async () => {
    const at = plugIn('2026-11-01T05:50:00Z')
    await start(at, 'PT20M', 'ice')
    expect([heard(at, 19), heard(at, 1), heard(at, 60)]).toEqual([[], ['06:10 ice is over.'], []])
  })

  it('so much later as it stood still', async () => {
    const at = plugIn('2026-11-23T17:10:00Z')
    const id = await start(at, 'PT15M', 'ice')
    heard(at, 5)
    await at.call('POST', `/v1/alerts/timers/${id}/pause`)
    expect(heard(at, 60)).toEqual([])
    await at.call('POST', `/v1/alerts/timers/${id}/resume`)
    expect(heard(at, 60)).toEqual(['18:25 ice is over.'])
  })

  it('among reminders in the order of time', async () => {
    const at = plugIn('2026-11-23T17:10:00Z')
    await start(at, 'PT1H', 'long')
    await remind(at, { type: 'SCHEDULED_RELATIVE', offsetInSeconds: 1800 })
    await start(at, 'PT15M', 'short')
    expect(heard(at, 120)).toEqual(['17:25 short is over.', '17:40 Time.', '18:10 long is over.'])
  })
})
