import { type DeviceServices, startDeviceServices } from '../../simulator/device'

describe('the device services', () => {
  let services: DeviceServices
  beforeEach(async () => {
    services = await startDeviceServices()
  })
  afterEach(() => services.close())

  const get = (path: string, token: string, method = 'GET') =>
    fetch(`${services.apiEndpoint}${path}`, { method, headers: { authorization: `Bearer ${token}` } })
  const zonePath = (id: string) => `/v2/devices/${id}/settings/System.timeZone`

  it('listen on loopback only', () => {
    expect(services.apiEndpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  })

  it('tell each device its own time zone', async () => {
    const berlin = services.connect({ timeZone: 'Europe/Berlin' })
    const denver = services.connect({ timeZone: 'America/Denver' })
    expect(await (await get(zonePath(berlin.id), berlin.token)).json()).toBe('Europe/Berlin')
    expect(await (await get(zonePath(denver.id), denver.token)).json()).toBe('America/Denver')
    expect(services.calls).toEqual({ timeZone: 2 })
  })

  it('answer 204 for a device without a time zone', async () => {
    const device = services.connect({ timeZone: null })
    expect((await get(zonePath(device.id), device.token)).status).toBe(204)
  })

  it('refuse another device’s token, no token, and a device that was unplugged', async () => {
    const device = services.connect({ timeZone: 'Europe/Berlin' })
    expect((await get(zonePath('another'), device.token)).status).toBe(403)
    expect((await get(zonePath(device.id), 'wrong')).status).toBe(401)
    services.disconnect(device)
    expect((await get(zonePath(device.id), device.token)).status).toBe(401)
  })

  it('know no other resource', async () => {
    const device = services.connect({ timeZone: 'Europe/Berlin' })
    expect((await get('/v1/alerts/lists', device.token)).status).toBe(404)
    expect((await get(zonePath(device.id), device.token, 'POST')).status).toBe(404)
    expect((await get('/%E0%A4%A', device.token)).status).toBe(404)
    expect(services.calls).toEqual({ unknown: 3 })
  })
})
