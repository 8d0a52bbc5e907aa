/** What is set on the page's Echo outlives every change of its settings. */
import { type DeviceServices, startDeviceServices } from '../../simulator/device'
import { createListener } from '../../simulator/page/listener'
import { settingsFrom } from '../../simulator/page/settings'
import { skillMaker } from '../../simulator/page/skills'

let services: DeviceServices
beforeAll(async () => {
  services = await startDeviceServices()
})
afterAll(() => services.close())

const timesOf = (reminders: readonly { readonly time: string }[]): string[] => reminders.map(({ time }) => time)

it.each([
  ['another kind of Echo', { device: 'show' }],
  ['another language', { locale: 'es-US' }],
  ['another time zone', { timeZone: 'America/Chicago' }],
  ["a clinic's plan", { carePlan: 'us-clinic.json' }],
])('%s keeps the reminders and the timer, and they can be cancelled on it', async (_, change) => {
  const settings = settingsFrom({ grant: ['reminders', 'timers'] })
  const listener = createListener({ services, skills: skillMaker(), settings })
  for (const said of ['open back recovery guide', 'remind me to ice starting tomorrow', 'yes', 'start my ice timer'])
    await listener.say(said)
  const before = listener.state()
  expect(before.reminders).toHaveLength(7)
  expect(before.timers).toHaveLength(1)
  listener.change(settingsFrom(change, settings))
  const after = listener.state()
  expect(timesOf(after.reminders)).toEqual(timesOf(before.reminders))
  expect(after.timers).toEqual(before.timers)
  expect(after.next).toEqual(before.next)
  await listener.pass('next')
  expect(listener.rung().map(({ kind }) => kind)).toEqual(['timer'])
  await listener.launch()
  await listener.say('locale' in change ? 'cancela mis recordatorios' : 'cancel my reminders')
  expect(listener.state().reminders).toEqual([])
  listener.unplug()
})
