/** The Reminders API on loopback: what it takes, what it refuses, what it rings (platform facts 2). */
import { rungBetween } from '../../simulator/alexa/ringing'
import { type Answered, type Plugged, plugIn } from './amazon'

const path = '/v1/alerts/reminders'
const monday = '2026-11-23T17:10:00Z'
const daily = (hour: number, minute = 0): string => `FREQ=DAILY;BYHOUR=${hour};BYMINUTE=${minute};BYSECOND=0;INTERVAL=1;`
const weekly = (days: string, hour: number, interval = 1): string =>
  `FREQ=WEEKLY;BYDAY=${days};BYHOUR=${hour};BYMINUTE=0;BYSECOND=0;INTERVAL=${interval};`
const spoken = { spokenInfo: { content: [{ locale: 'en-US', text: 'Time for your cold pack.' }] } }

/** A reminder of tomorrow at two, changed at will. */
const request = (trigger: object = {}, rest: object = {}): object => ({
  requestTime: '2026-11-23T17:10:00.000',
  trigger: { type: 'SCHEDULED_ABSOLUTE', scheduledTime: '2026-11-24T14:00:00.000', timeZoneId: 'America/New_York', ...trigger },
  alertInfo: spoken,
  pushNotification: { status: 'ENABLED' },
  ...rest,
})
const recurring = (recurrence: object): object => request({ recurrence })
const create = (at: Plugged, body: unknown = request()): Promise<Answered> => at.call('POST', path, body)
const day = 86_400_000

/** When a device rings in some days from now on, in its own zone. */
function rings(at: Plugged, days: number, timeZone = 'America/New_York'): string[] {
  const from = at.clock.now()
  const rung = rungBetween(at.device, from, new Date(from.getTime() + days * day))
  return rung.map((each) => each.at.toLocaleString('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }))
}

describe('a reminder', () => {
  it('is created, got, listed, changed and deleted', async () => {
    const at = plugIn(monday)
    const made = await create(at)
    const token = made.body.alertToken as string
    const times = { createdTime: '2026-11-23T17:10:00.000Z', updatedTime: '2026-11-23T17:10:00.000Z' }
    expect(made).toMatchObject({ status: 200, body: { ...times, status: 'ON', version: '1', href: `${path}/${token}` } })
    expect(await at.call('GET', `${path}/${token}`)).toMatchObject({ status: 200, body: { alertToken: token, alertInfo: spoken } })
    expect(await at.call('GET', path)).toMatchObject({
      status: 200,
      body: { totalCount: '1', alerts: [{ alertToken: token, status: 'ON' }] },
    })
    at.clock.move(60_000)
    const changed = await at.call('PUT', `${path}/${token}`, request({ scheduledTime: '2026-11-24T16:00:00' }))
    expect(changed.body).toMatchObject({ alertToken: token, version: '2', ...times, updatedTime: '2026-11-23T17:11:00.000Z' })
    expect(rings(at, 2)).toEqual(['2026-11-24 16:00'])
    expect((await at.call('DELETE', `${path}/${token}`)).status).toBe(200)
    expect((await at.call('GET', path)).body).toMatchObject({ totalCount: '0', alerts: [] })
  })

  it.each(['GET', 'PUT', 'DELETE'])('that is not there is 404: %s', async (method) => {
    const at = plugIn(monday)
    expect(await at.call(method, `${path}/none`, method === 'PUT' ? request() : undefined)).toMatchObject({
      status: 404,
      code: 'ALERT_NOT_FOUND',
    })
  })

  it.each(['DELETE', 'PUT', 'PATCH'])('has no route for %s of them all', async (method) => {
    expect((await plugIn(monday).call(method, path)).status).toBe(404)
  })
})

describe('the body of a reminder', () => {
  it.each([
    ['without a date of asking', request({}, { requestTime: undefined })],
    ['without a trigger', request({}, { trigger: undefined })],
    ['without words', request({}, { alertInfo: undefined })],
    ['an unknown field', request({}, { name: 'ice' })],
    ['an unknown field of the trigger, as some documents write it', request({ timezoneId: 'America/New_York' })],
    ['an unknown type', request({ type: 'SCHEDULED_SOON' })],
    ['a number for a time', request({ scheduledTime: 1400 })],
    ['text for seconds', request({ type: 'SCHEDULED_RELATIVE', offsetInSeconds: '7200' })],
    ['half a second', request({ type: 'SCHEDULED_RELATIVE', offsetInSeconds: 0.5 })],
    ['a list for the words', request({}, { alertInfo: [] })],
    ['words without a locale', request({}, { alertInfo: { spokenInfo: { content: [{ text: 'Ice' }] } } })],
    ['an unknown push', request({}, { pushNotification: { status: 'ON' } })],
    ['text for rules', recurring({ recurrenceRules: daily(14) })],
    ['no JSON', '{"trigger"'],
    ['a list', []],
    ['nothing', 'null'],
  ])('is refused: %s', async (_, body) => {
    const at = plugIn(monday)
    expect(await create(at, body)).toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
    const { body: made } = await create(at)
    expect((await at.call('PUT', `${path}/${made.alertToken}`, body)).status).toBe(400)
    expect(rings(at, 2)).toEqual(['2026-11-24 14:00'])
  })

  it.each([
    ['UNSUPPORTED_SCHEDULED_TIME_FORMAT', request({ scheduledTime: '2026-11-24T14:00:00.000Z' })],
    ['UNSUPPORTED_SCHEDULED_TIME_FORMAT', request({ scheduledTime: '2026-11-24T14:00:00-05:00' })],
    ['UNSUPPORTED_SCHEDULED_TIME_FORMAT', request({ scheduledTime: '2026-11-24' })],
    ['UNSUPPORTED_SCHEDULED_TIME_FORMAT', request({ scheduledTime: '2026-02-30T14:00:00' })],
    ['UNSUPPORTED_SCHEDULED_TIME_FORMAT', request({ scheduledTime: '2026-11-24T25:00:00' })],
    ['UNSUPPORTED_SCHEDULED_TIME_FORMAT', request({ scheduledTime: undefined })],
    ['UNSUPPORTED_SCHEDULED_TIME_FORMAT', request({}, { requestTime: '2026-11-23T17:10:00.000Z' })],
    ['UNSUPPORTED_SCHEDULED_TIME_FORMAT', recurring({ startDateTime: '2026-11-24T00:00:00Z', recurrenceRules: [daily(14)] })],
    ['TRIGGER_SCHEDULED_TIME_IN_PAST', request({ scheduledTime: '2026-11-23T12:10:00.000' })],
    ['INVALID_TIME_ZONE', request({ timeZoneId: 'America/Springfield' })],
    ['INVALID_TIME_ZONE', request({ timeZoneId: 'local' })],
    ['INVALID_TIME_ZONE', request({ timeZoneId: 'UTC+3' })],
    ['INVALID_TRIGGER', request({ type: 'SCHEDULED_RELATIVE', offsetInSeconds: 0 })],
    ['INVALID_ALERT_INFO', request({}, { alertInfo: { spokenInfo: { content: [] } } })],
    ['INVALID_ALERT_INFO', request({}, { alertInfo: { spokenInfo: { content: [{ locale: 'en-US', text: '' }] } } })],
  ])('is refused as %s: %j', async (code, body) => {
    const at = plugIn(monday)
    expect(await create(at, body)).toMatchObject({ status: 400, code })
    expect((await at.call('GET', path)).body.totalCount).toBe('0')
  })

  it('may ask for a minute ahead of the clock of its own zone', async () => {
    const at = plugIn(monday)
    expect((await create(at, request({ scheduledTime: '2026-11-23T12:11:00' }))).status).toBe(200)
    expect((await create(at, request({ scheduledTime: '2026-11-23T12:11:00', timeZoneId: 'Europe/Berlin' }))).code).toBe(
      'TRIGGER_SCHEDULED_TIME_IN_PAST',
    )
  })
})

describe('a recurrence', () => {
  it.each([
    ['hourly', ['FREQ=HOURLY;BYMINUTE=0;BYSECOND=0;INTERVAL=1;']],
    ['several hours in one rule', ['FREQ=DAILY;BYHOUR=8,14;BYMINUTE=0;BYSECOND=0;INTERVAL=1;']],
    ['an hour that no clock has', [daily(24)]],
    ['a minute that no clock has', [daily(8, 60)]],
    ['no hour', ['FREQ=DAILY;BYMINUTE=0;']],
    ['every zero days', ['FREQ=DAILY;BYHOUR=8;BYMINUTE=0;INTERVAL=0;']],
    ['an unknown part', [`${daily(8)}UNTIL=20261201;`]],
    ['an unknown day', [weekly('XX', 8)]],
    ['weekly without a day', ['FREQ=WEEKLY;BYHOUR=8;BYMINUTE=0;']],
    ['one good rule and one that is none', [daily(8), 'often']],
    ['no rule', []],
  ])('is refused: %s', async (_, recurrenceRules) => {
    expect(await create(plugIn(monday), recurring({ recurrenceRules }))).toMatchObject({
      status: 400,
      code: 'UNSUPPORTED_TRIGGER_RECURRENCE',
    })
  })

  it('may not end before it starts', async () => {
    const recurrence = { startDateTime: '2026-11-25T00:00:00', endDateTime: '2026-11-24T23:59:59', recurrenceRules: [daily(14)] }
    expect((await create(plugIn(monday), recurring(recurrence))).code).toBe('UNSUPPORTED_TRIGGER_RECURRENCE')
  })

  it.each([
    [240, [daily(8), daily(12)], 200],
    [240, [daily(8), daily(11, 59)], 400],
    [240, [daily(22), daily(1)], 400],
    [150, [daily(8), daily(10, 30)], 200],
    [60, [daily(14), daily(14, 30)], 400],
    [240, [weekly('MO', 8), weekly('TU', 9)], 200],
    [240, [weekly('SU', 23), weekly('MO', 1)], 400],
    [240, [weekly('MO,WE', 8), weekly('WE', 9)], 400],
  ])('needs a gap between its rules as the setting says: %i minutes, %j', async (gapMinutes, recurrenceRules, status) => {
    const at = plugIn(monday, { limits: { gapMinutes } })
    const { code, ...made } = await create(at, recurring({ recurrenceRules }))
    expect(made.status).toBe(status)
    expect(code).toBe(status === 200 ? undefined : 'UNSUPPORTED_TRIGGER_RECURRENCE_INTERVAL')
  })
})
