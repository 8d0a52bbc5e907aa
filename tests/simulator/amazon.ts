/** Amazon's services on loopback, called over HTTP as the SDK's clients call them. */

import { type Clock, clockFrom } from '../../simulator/clock'
import { type Device, type DeviceServices, type DeviceSettings, startDeviceServices } from '../../simulator/device'

export interface Answered {
  readonly status: number
  /** The code in an error's body. */
  readonly code?: string
  // biome-ignore lint/suspicious/noExplicitAny: what a server sends is of no type yet.
  readonly body: any
}

export interface Plugged {
  readonly device: Device
  readonly clock: Clock
  call(method: string, path: string, body?: unknown, token?: string): Promise<Answered>
}

let services: DeviceServices
beforeAll(async () => {
  services = await startDeviceServices()
})
afterAll(() => services.close())

/** A device in New York with every permission, unless said. */
export function plugIn(at: string, settings: Partial<DeviceSettings> = {}): Plugged {
  const clock = clockFrom(new Date(at))
  const { now } = clock
  const device = services.connect({ timeZone: 'America/New_York', grant: ['reminders', 'timers'], now, ...settings })
  return {
    device,
    clock,
    call: async (method, path, body, token = device.token) => {
      const answer = await fetch(`${services.apiEndpoint}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}` },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      })
      const text = await answer.text()
      const read = text === '' ? undefined : JSON.parse(text)
      return { status: answer.status, body: read, ...(typeof read?.code === 'string' ? { code: read.code } : {}) }
    },
  }
}

/** The kinds of fault, and what a caller sees of each. */
export function itFails(name: string, make: () => Promise<{ readonly at: Plugged; readonly call: () => Promise<Answered> }>): void {
  it.each([401, 403, 429, 500, 503, 504])(`${name}: answers %i where that fault is set, and then again as it should`, async (status) => {
    const { at, call } = await make()
    at.device.faults.set(name, { status, body: { code: 'A_FAULT' }, times: 1 })
    expect(await call()).toMatchObject({ status, code: 'A_FAULT' })
    expect((await call()).status).toBeLessThan(300)
  })

  it(`${name}: is late, cut or garbled where that fault is set, after as many calls as said`, async () => {
    const { at, call } = await make()
    const start = performance.now()
    at.device.faults.set(name, { delayMs: 80 })
    expect((await call()).status).toBeLessThan(300)
    expect(performance.now() - start).toBeGreaterThan(75)
    at.device.faults.set(name, { cut: true, after: 1 })
    expect((await call()).status).toBeLessThan(300)
    await expect(call()).rejects.toThrow('fetch failed')
    at.device.faults.set(name, { garbage: true })
    await expect(call()).rejects.toThrow(SyntaxError)
    at.device.faults.clear()
    expect((await call()).status).toBeLessThan(300)
  })
}
