import { apl, documents } from '../../lambda/src/speech/apl'
import { colours, ink } from '../../lambda/src/speech/apl/parts'
import type { ScreenModel } from '../../lambda/src/speech/screen'
import { type DeviceServices, startDeviceServices } from '../../simulator/device'
import { createEcho } from '../../simulator/echo'
import { localSkill } from '../../simulator/local-skill'
import { modelOf } from '../../simulator/models'
import { all, inflate } from '../support/apl-inflate'

const viewports = { small: { width: 960, height: 480 }, large: { width: 1280, height: 800 } }
const yesNo = [
  { label: 'Yes', tap: ['answer', 'yes'] },
  { label: 'No', tap: ['answer', 'no'] },
  { label: 'Not sure', tap: ['answer', 'unsure'] },
] as const
const plain = { title: 'Warning signs', lines: ['One.', 'Two.'], tone: 'calm', question: 'Is it?', buttons: yesNo } as const
const models: Readonly<Record<ScreenModel['kind'], ScreenModel>> = {
  welcome: { ...plain, kind: 'welcome' },
  answer: { ...plain, kind: 'answer', tone: 'urgent' },
  checklist: { ...plain, kind: 'checklist', progress: { step: 3, of: 12, label: '3 of 12' } },
  emergency: { kind: 'emergency', title: 'Call 911 now.', lines: ['Use a phone.'], tone: 'emergency', number: '911', buttons: [] },
  reminders: { ...plain, kind: 'reminders', times: ['8:00 AM', '10:00 AM'] },
  timer: { ...plain, kind: 'timer', seconds: 900 },
}
const cases = Object.keys(documents).flatMap((kind) =>
  Object.entries(viewports).map(([name, viewport]) => [kind as ScreenModel['kind'], name, viewport] as const),
)

test('there is a document for each kind of screen', () => {
  expect(Object.keys(documents).sort()).toEqual(Object.keys(models).sort())
})

test.each(cases)('the %s screen shows all of its words in large type on a %s Echo Show', (kind, _, viewport) => {
  const model = models[kind]
  const texts = all('Text', inflate(apl(model), viewport))
  const shown = texts.map(({ properties }) => String(properties.text))
  const expected = [model.title, ...model.lines, model.question, model.number, model.progress?.label, ...(model.times ?? [])]
  expect(shown).toEqual(
    expect.arrayContaining([...expected, ...model.buttons.map(({ label }) => label)].filter((each) => each !== undefined)),
  )
  expect(shown.filter((each) => each.includes('${') || each.includes('undefined'))).toEqual([])
  for (const { properties } of texts) expect(properties.fontSize as number).toBeGreaterThanOrEqual(24)
})

test.each(cases)('the buttons of the %s screen are wide enough for a finger on a %s Echo Show, and stay on it', (kind, _, viewport) => {
  const buttons = all('TouchWrapper', inflate(apl(models[kind]), viewport))
  expect(buttons).toHaveLength(models[kind].buttons.length)
  const widths = buttons.map(({ properties }) => properties.width as number)
  expect(widths.reduce((sum, each) => sum + each, 0) + viewport.width * 0.02 * (buttons.length - 1)).toBeLessThanOrEqual(
    viewport.width * 0.9 + 1,
  )
  for (const frame of buttons.flatMap((each) => all('Frame', each))) expect(frame.properties.height as number).toBeGreaterThanOrEqual(64)
})

test('a button sends its own arguments and nothing else', () => {
  const buttons = all('TouchWrapper', inflate(apl(models.checklist), viewports.large))
  expect(buttons.map(({ properties }) => properties.onPress)).toEqual(yesNo.map(({ tap }) => [{ type: 'SendEvent', arguments: [...tap] }]))
})

test('the progress of the checklist is a bar and words', () => {
  const frames = all('Frame', inflate(apl(models.checklist), viewports.large))
  expect(frames.map(({ properties }) => properties.width)).toContain('25%')
})

test('the number of an emergency is the largest thing on any screen, and there is nothing to tap', () => {
  const screen = inflate(apl(models.emergency), viewports.small)
  const number = all('Text', screen).find(({ properties }) => properties.text === '911')
  expect(number?.properties.fontSize as number).toBeGreaterThan(viewports.small.height * 0.4)
  expect(all('TouchWrapper', screen)).toEqual([])
})

test('white on each background, and each background on a white button, is at least 7 to 1', () => {
  for (const background of Object.values(colours)) expect(contrast(ink, background)).toBeGreaterThanOrEqual(7)
})

test('the document of each screen is small beside the 24 KB that a response may have', () => {
  for (const model of Object.values(models)) expect(Buffer.byteLength(JSON.stringify(apl(model)))).toBeLessThan(6000)
})

describe('on an Echo', () => {
  let services: DeviceServices
  beforeAll(async () => {
    services = await startDeviceServices()
  })
  afterAll(() => services.close())
  const echo = (device: 'speaker' | 'show', locale = 'en-US') =>
    createEcho({
      skill: localSkill()(() => new Date()),
      model: modelOf(locale),
      services,
      locale,
      timeZone: 'America/New_York',
      now: () => new Date(),
      device,
    })

  test('without a screen no document is sent', async () => {
    const speaker = echo('speaker')
    expect((await speaker.launch()).screen).toBeNull()
    speaker.unplug()
  })

  test.each(['en-US', 'es-US'])('with one, the checklist can be tapped through to the emergency in %s', async (locale) => {
    const show = echo('show', locale)
    const welcome = (await show.launch()).screen as unknown as ScreenModel
    expect(welcome.kind).toBe('welcome')
    const [first] = welcome.buttons
    const question = (await show.tap(first?.tap ?? [])).screen as unknown as ScreenModel
    expect(question).toMatchObject({ kind: 'checklist', progress: { step: 1 } })
    const [, no, unsure] = question.buttons
    expect((await show.tap(no?.tap ?? [])).screen).toMatchObject({ kind: 'checklist', progress: { step: 2 } })
    const end = await show.tap(unsure?.tap ?? [])
    expect(end.screen).toMatchObject({ kind: 'emergency', number: '911', buttons: [] })
    show.unplug()
  })

  test('what is not one of our buttons is met with silence', async () => {
    const show = echo('show')
    await show.launch()
    expect((await show.tap(['open', 'https://example.com'])).speech).toBe('')
    show.unplug()
  })
})

function contrast(one: string, other: string): number {
  const light = (colour: string): number =>
    [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4))
      .reduce((sum, each, i) => sum + each * ([0.2126, 0.7152, 0.0722][i] as number), 0)
  const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}
