/** The Timers API on loopback (platform facts 3). */
import { type Answered, type Plugged, plugIn } from './amazon'

const path = '/v1/alerts/timers'
const monday = '2026-11-23T17:10:00Z'
const announce = { type: 'ANNOUNCE', textToAnnounce: [{ locale: 'en-US', text: 'Time is up.' }] }
const request = (changes: object = {}): object => ({
  duration: 'PT15M',
  timerLabel: 'cold pack',
  creationBehavior: { displayExperience: { visibility: 'VISIBLE' } },
  triggeringBehavior: { operation: announce, notificationConfig: { playAudible: true } },
  ...changes,
})
const operating = (operation: object): object => request({ triggeringBehavior: { operation } })
const create = (at: Plugged, body: unknown = request()): Promise<Answered> => at.call('POST', path, body)
const listed = async (at: Plugged): Promise<number> => (await at.call('GET', path)).body.totalCount

describe('a timer', () => {
  it('is created, got, listed and deleted', async () => {
    const at = plugIn(monday)
    const { status, body } = await create(at)
    const timer = {
      id: body.id,
      status: 'ON',
      duration: 'PT15M',
      timerLabel: 'cold pack',
      createdTime: '2026-11-23T17:10:00.000Z',
      updatedTime: '2026-11-23T17:10:00.000Z',
      triggerTime: '2026-11-23T17:25:00.000Z',
    }
    expect({ status, body }).toEqual({ status: 200, body: timer })
    expect((await at.call('GET', `${path}/${body.id}`)).body).toEqual(timer)
    expect((await at.call('GET', path)).body).toEqual({ totalCount: 1, timers: [timer], nextToken: null })
    expect((await at.call('DELETE', `${path}/${body.id}`)).status).toBe(200)
    expect(await listed(at)).toBe(0)
  })

  it('stands still when paused, goes on when resumed, and can do neither twice', async () => {
    const at = plugIn(monday)
    const { body } = await create(at)
    const act = (what: string): Promise<Answered> => at.call('POST', `${path}/${body.id}/${what}`)
    const state = async (): Promise<object> => (await at.call('GET', `${path}/${body.id}`)).body
    expect(await act('resume')).toMatchObject({ status: 400, code: 'INVALID_TRANSITION' })
    at.clock.move(5 * 60_000)
    expect((await act('pause')).status).toBe(200)
    at.clock.move(60 * 60_000)
    expect(await state()).toMatchObject({ status: 'PAUSED', remainingTimeWhenPaused: 'PT10M' })
    expect(await state()).not.toHaveProperty('triggerTime')
    expect(await act('pause')).toMatchObject({ status: 400, code: 'INVALID_TRANSITION' })
    expect((await act('resume')).status).toBe(200)
    expect(await state()).toMatchObject({ status: 'ON', triggerTime: '2026-11-23T18:25:00.000Z' })
    expect(await state()).not.toHaveProperty('remainingTimeWhenPaused')
  })

  it('is gone with all the others at one call, and once it has rung', async () => {
    const at = plugIn(monday)
    await create(at)
    await create(at, request({ timerLabel: 'tea', duration: 'PT30M' }))
    at.clock.move(20 * 60_000)
    expect(await listed(at)).toBe(1)
    expect((await at.call('DELETE', path)).status).toBe(200)
    expect(await listed(at)).toBe(0)
    expect((await at.call('DELETE', path)).status).toBe(200)
  })

  it.each([
    ['GET', ''],
    ['DELETE', ''],
    ['POST', '/pause'],
    ['POST', '/resume'],
  ])('that is not there is 404: %s %s', async (method, what) => {
    expect(await plugIn(monday).call(method, `${path}/none${what}`)).toMatchObject({ status: 404, code: 'TIMER_NOT_FOUND' })
  })

  it('has no route for a change', async () => {
    const at = plugIn(monday)
    const { body } = await create(at)
    expect((await at.call('PUT', `${path}/${body.id}`, request())).status).toBe(404)
  })
})

describe('the body of a timer', () => {
  const launch = { type: 'LAUNCH_TASK', textToConfirm: [{ locale: 'en-US', text: 'Go on?' }], task: { name: 'Ice', version: '1' } }

  it.each([
    ['no duration', request({ duration: undefined })],
    ['a number for a duration', request({ duration: 15 })],
    ['a number for a label', request({ timerLabel: 1 })],
    ['an unknown field', request({ name: 'ice' })],
    ['no behaviour when made', request({ creationBehavior: undefined })],
    ['no behaviour when it rings', request({ triggeringBehavior: undefined })],
    ['an unknown visibility', request({ creationBehavior: { displayExperience: { visibility: 'SHOWN' } } })],
    ['text for audible', request({ triggeringBehavior: { notificationConfig: { playAudible: 'true' } } })],
    ['an unknown operation', operating({ type: 'SING' })],
    ['an announcement without words', operating({ type: 'ANNOUNCE' })],
    ['a notification with words', operating({ ...announce, type: 'NOTIFY_ONLY' })],
    ['a task without a question', operating({ ...launch, textToConfirm: undefined })],
    ['no task to launch', operating({ ...launch, task: undefined })],
    ['a task without a version', operating({ ...launch, task: { name: 'Ice' } })],
    ['no JSON', 'PT15M'],
    ['nothing', 'null'],
  ])('is refused: %s', async (_, body) => {
    const at = plugIn(monday)
    expect(await create(at, body)).toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
    expect(await listed(at)).toBe(0)
  })

  it.each([
    ['nothing to do', { triggeringBehavior: {} }],
    ['only to ring', { triggeringBehavior: { operation: { type: 'NOTIFY_ONLY' } } }],
    ['a task to launch', { triggeringBehavior: { operation: launch } }],
    ['no label', { timerLabel: undefined }],
    ['two hours', { duration: 'PT2H' }],
  ])('may have %s', async (_, changes) => {
    expect((await create(plugIn(monday), request(changes))).status).toBe(200)
  })

  it.each(['PT2H1S', 'P1D', 'PT0S', '-PT5M', 'fifteen minutes', ''])('may not last %j', async (duration) => {
    expect(await create(plugIn(monday), request({ duration }))).toMatchObject({ status: 400, code: 'INVALID_DURATION' })
  })
})

describe('the label of a timer', () => {
  it.each([
    [256, 200],
    [257, 400],
  ])('of %i characters gets %i', async (length, status) => {
    const { code, ...made } = await create(plugIn(monday), request({ timerLabel: 'a'.repeat(length) }))
    expect(made.status).toBe(status)
    expect(code).toBe(status === 200 ? undefined : 'INVALID_TIMER_LABEL')
  })

  it('is taken once while its timer runs; timers without one may be several', async () => {
    const at = plugIn(monday)
    await create(at)
    expect(await create(at)).toMatchObject({ status: 400, code: 'DUPLICATE_TIMER_LABEL' })
    expect((await create(at, request({ timerLabel: undefined }))).status).toBe(200)
    expect((await create(at, request({ timerLabel: undefined }))).status).toBe(200)
    at.clock.move(15 * 60_000)
    expect((await create(at)).status).toBe(200)
  })
})
