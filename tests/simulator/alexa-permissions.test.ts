/** Who may use reminders and timers, how many there may be, and what a fault looks like (platform facts 2.4, 2.21, 3.5). */
import type { Grant } from '../../simulator/scopes'
import { itFails, type Plugged, plugIn } from './amazon'

const monday = '2026-11-23T17:10:00Z'
const alertInfo = { spokenInfo: { content: [{ locale: 'en-US', text: 'Time.' }] } }
const bodies: Readonly<Record<Grant, object>> = {
  reminders: { requestTime: '2026-11-23T17:10:00', trigger: { type: 'SCHEDULED_RELATIVE', offsetInSeconds: 60 }, alertInfo },
  timers: { duration: 'PT15M', creationBehavior: {}, triggeringBehavior: {} },
}
const paths: Readonly<Record<Grant, string>> = { reminders: '/v1/alerts/reminders', timers: '/v1/alerts/timers' }
const grants: readonly Grant[] = ['reminders', 'timers']

async function make(at: Plugged, grant: Grant): Promise<string> {
  const { body } = await at.call('POST', paths[grant], bodies[grant])
  return `${paths[grant]}/${body.alertToken ?? body.id}`
}

type Operation = readonly [name: string, method: string, what: 'all' | 'one', rest: string, takesBody: boolean]
const operations: Readonly<Record<Grant, readonly Operation[]>> = {
  reminders: [
    ['create', 'POST', 'all', '', true],
    ['list', 'GET', 'all', '', false],
    ['get', 'GET', 'one', '', false],
    ['update', 'PUT', 'one', '', true],
    ['delete', 'DELETE', 'one', '', false],
  ],
  timers: [
    ['create', 'POST', 'all', '', true],
    ['list', 'GET', 'all', '', false],
    ['deleteAll', 'DELETE', 'all', '', false],
    ['get', 'GET', 'one', '', false],
    ['delete', 'DELETE', 'one', '', false],
    ['pause', 'POST', 'one', '/pause', false],
    ['resume', 'POST', 'one', '/resume', false],
  ],
}

describe.each(grants)('%s', (grant) => {
  const each = operations[grant]
  const call = async (at: Plugged, [, method, what, rest, takesBody]: Operation, token?: string) => {
    const path = what === 'all' ? paths[grant] : await make(at, grant)
    if (rest === '/resume') await at.call('POST', `${path}/pause`)
    return at.call(method, `${path}${rest}`, takesBody ? bodies[grant] : undefined, token)
  }

  it.each(each)('%s is refused to a token that nobody has', async (...operation) => {
    expect((await call(plugIn(monday), operation, 'nobody')).status).toBe(401)
  })

  it.each(each)('%s needs its own permission, whatever else is granted', async (...operation) => {
    const at = plugIn(monday, { grant: grants.filter((other) => other !== grant) })
    const refused = operation[0] === 'create' ? { status: 403, body: { message: 'ACCESS_NOT_REQUESTED' } } : { status: 401 }
    expect(await call(at, operation)).toMatchObject(refused)
    at.device.grants.add(grant)
    expect((await call(at, operation)).status).toBe(200)
  })

  it.each(each)('%s needs its scope in the manifest', async (...operation) => {
    const scopes = new Set(grants.filter((other) => other !== grant))
    const at = plugIn(monday, { rights: { scopes, events: new Set() } })
    const { status, code, body } = await call(at, operation)
    expect([status, code]).toEqual([403, 'ACCESS_DENIED'])
    expect(body.message).toContain('FORBIDDEN')
  })

  it('are refused by a device that can not have them', async () => {
    const at = plugIn(monday, { supports: [] })
    expect(await at.call('POST', paths[grant], bodies[grant])).toMatchObject({ status: 403, code: 'DEVICE_NOT_SUPPORTED' })
  })

  it('are only so many at a time, and there is room again when one is over', async () => {
    const at = plugIn(monday, { limits: { [grant]: 2 } })
    const one = await make(at, grant)
    await make(at, grant)
    const code = grant === 'reminders' ? 'MAX_REMINDERS_EXCEEDED' : 'MAX_TIMERS_EXCEEDED'
    expect(await at.call('POST', paths[grant], bodies[grant])).toMatchObject({ status: 403, code })
    await at.call('DELETE', one)
    expect((await at.call('POST', paths[grant], bodies[grant])).status).toBe(200)
    expect((await at.call('POST', paths[grant], bodies[grant])).status).toBe(403)
    at.clock.move(4 * 86_400_000)
    expect((await at.call('POST', paths[grant], bodies[grant])).status).toBe(200)
  })

  it(`may be ${grant === 'reminders' ? 250 : 10} unless said`, async () => {
    const at = plugIn(monday)
    const most = grant === 'reminders' ? 250 : 10
    for (let count = 0; count < most; count += 1) await make(at, grant)
    expect((await at.call('POST', paths[grant], bodies[grant])).status).toBe(403)
    expect((await at.call('GET', paths[grant])).body.totalCount).toEqual(grant === 'reminders' ? '250' : 10)
  })

  it('belong to one device and are no other’s', async () => {
    const [mine, other] = [plugIn(monday), plugIn(monday)]
    const one = await make(mine, grant)
    expect((await other.call('GET', one)).status).toBe(404)
    expect((await other.call('DELETE', one)).status).toBe(404)
    expect((await mine.call('GET', one)).status).toBe(200)
  })

  for (const operation of each) {
    itFails(`${grant}.${operation[0]}`, async () => {
      const at = plugIn(monday)
      return { at, call: () => call(at, operation) }
    })
  }
})

describe('a fault', () => {
  it('of a family or of everything reaches each operation, and leaves the rest alone', async () => {
    const at = plugIn(monday)
    at.device.faults.set('reminders', { status: 503 })
    expect((await at.call('GET', paths.reminders)).status).toBe(503)
    expect((await at.call('POST', paths.reminders, bodies.reminders)).status).toBe(503)
    expect((await at.call('GET', paths.timers)).status).toBe(200)
    at.device.faults.clear()
    at.device.faults.set('*', { status: 500 })
    expect((await at.call('GET', paths.timers)).status).toBe(500)
  })

  it('that refuses or cuts does nothing; one that garbles has done what was asked', async () => {
    const at = plugIn(monday)
    const post = () => at.call('POST', paths.timers, bodies.timers)
    const there = (): number => at.device.alerts.timers.length
    at.device.faults.set('timers.create', { status: 500 })
    await post()
    at.device.faults.set('timers.create', { cut: true })
    await expect(post()).rejects.toThrow()
    expect(there()).toBe(0)
    at.device.faults.set('timers.create', { garbage: true })
    await expect(post()).rejects.toThrow()
    expect(there()).toBe(1)
  })
})
