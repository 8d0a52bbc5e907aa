/** A symptom said at any step of setting up escalates, and nothing is created. */
import { type DeviceServices, startDeviceServices } from '../../../simulator/device'
import { kitchen } from './kitchen'

let services: DeviceServices
beforeAll(async () => {
  services = await startDeviceServices()
})
afterAll(() => services.close())

const steps: Readonly<Record<string, readonly (readonly [step: string, said: readonly string[]])[]>> = {
  'en-US': [
    ['our offer', ['how often should i ice']],
    ['the plan', ['remind me to ice']],
    ['the corrected plan', ['remind me to ice', 'no, every hour']],
    ['the plan once more', ['remind me to ice', 'maybe']],
    ['the minutes offered', ['set an ice timer for forty minutes']],
    ['the timer that runs', ['start my ice timer', 'start my ice timer']],
  ],
  'es-US': [
    ['our offer', ['cada cuánto me pongo hielo']],
    ['the plan', ['recuérdame el hielo']],
    ['the corrected plan', ['recuérdame el hielo', 'no, cada hora']],
    ['the plan once more', ['recuérdame el hielo', 'tal vez']],
    ['the minutes offered', ['pon veinticinco minutos de hielo']],
    ['the timer that runs', ['pon el temporizador del hielo', 'pon el temporizador del hielo']],
  ],
}
const symptoms: Readonly<Record<string, readonly (readonly [said: string, advice: RegExp])[]>> = {
  'en-US': [
    ['no wait my chest hurts', /^Call 911 now/],
    ["yes but i can't breathe", /^Call 911 now/],
    ['yes and my leg is numb', /^Call your doctor now/],
    ['make it every hour i have a fever of a hundred and two', /^Call your doctor now/],
    ['fifteen minutes ago my leg went numb', /^Call your doctor now/],
    ["fine but there's pus coming out", /^Call your doctor now/],
  ],
  'es-US': [
    ['espera me duele el pecho', /^Llame al 911 ahora/],
    ['sí pero no puedo respirar', /^(Llame al 911 ahora|Si eso pasa, llame enseguida al 911)/],
    ['sí y tengo la pierna dormida', /^(Llame|Si eso pasa, llame) a su médico ahora/],
    ['me parece bien pero tengo fiebre', /^Llame a su médico ahora/],
    ['hace quince minutos se me durmió la pierna', /^Llame a su médico ahora/],
  ],
}

describe.each(Object.keys(steps))('in %s', (locale) => {
  const all = (steps[locale] ?? []).flatMap(([step, said]) =>
    (symptoms[locale] ?? []).map(([symptom, advice]) => ({ step, said, symptom, advice })),
  )

  it.each(all)('at $step: "$symptom"', async ({ said, symptom, advice }) => {
    const { say, echo } = await kitchen({ services, locale })
    const before = await say(...said)
    const turn = await say(symptom)
    expect(turn.speech).toMatch(advice)
    expect(turn.reminders).toEqual([])
    expect(turn.timers).toEqual(before.timers)
    if (!echo.isOpen()) return
    // The plan is dropped: a yes now answers the question after the symptom.
    expect((await say(locale === 'en-US' ? 'yes' : 'sí')).reminders).toEqual([])
  })
})
