/** The time zone of a device, and who may ask for it (platform facts 2.46, 2.47). */
import { itFails, type Plugged, plugIn } from './amazon'

const pathOf = ({ device }: Plugged): string => `/v2/devices/${device.id}/settings/System.timeZone`
const monday = '2026-11-23T17:10:00Z'

describe('the time zone', () => {
  it('is a JSON string', async () => {
    const at = plugIn(monday, { timeZone: 'America/Denver' })
    expect(await at.call('GET', pathOf(at))).toEqual({ status: 200, body: 'America/Denver' })
  })

  it('is 204 without a body where none is set', async () => {
    const at = plugIn(monday, { timeZone: null })
    expect(await at.call('GET', pathOf(at))).toEqual({ status: 204, body: undefined })
  })

  it('needs no permission of the listener', async () => {
    const at = plugIn(monday, { grant: [], rights: { scopes: new Set(), events: new Set() } })
    expect((await at.call('GET', pathOf(at))).status).toBe(200)
  })

  it('is refused for a token that nobody has, and for another device', async () => {
    const [one, other] = [plugIn(monday), plugIn(monday)]
    expect((await one.call('GET', pathOf(one), undefined, 'nobody')).status).toBe(401)
    expect((await one.call('GET', pathOf(other))).status).toBe(403)
  })

  it.each(['System.distanceUnits', 'System.timeZone/now'])('is the only setting: %s is 404', async (setting) => {
    const at = plugIn(monday)
    expect((await at.call('GET', `/v2/devices/${at.device.id}/settings/${setting}`)).status).toBe(404)
  })

  itFails('timeZone', async () => {
    const at = plugIn(monday)
    return { at, call: () => at.call('GET', pathOf(at)) }
  })
})
