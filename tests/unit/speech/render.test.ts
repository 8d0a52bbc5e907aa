/** A Reply becomes one Alexa response: what opens and closes, what goes on a card, when there is a screen. */
import { line } from '../../../lambda/src/locales/line'
import { localeNames } from '../../../lambda/src/locales/pack'
import { render, type Setting } from '../../../lambda/src/speech/render'
import type { Reply } from '../../../lambda/src/speech/reply'
import { sayOf } from '../../../lambda/src/speech/say'
import { packOf } from '../../support/packs'
import { heardOf, sentencesOf } from '../../support/plain'
import { answerTo, intent, intentNameOf, testSkill } from '../../support/requests'

const skill = testSkill()
const american: Setting = {
  pack: packOf('en-US'),
  emergency: { number: '911', countryKnown: true },
  person: 'self',
  screen: false,
  pace: 'normal',
}
const onScreen: Setting = { ...american, screen: true }
const answer: Reply = { say: [line('fact.ice-cloth')], tone: 'calm', card: 'answer', title: line('screen.answer') }
const question: Reply = { ...answer, ask: line('ask.more-0'), reprompt: [line('ask.again-0')] }
const emergency: Reply = {
  say: [line('emergency.call'), line('emergency.cannot-call'), line('emergency.number')],
  tone: 'emergency',
  card: 'number',
  title: line('emergency.card'),
}
const urgent: Reply = {
  ...question,
  say: [line('doctor.now'), line('emergency.line')],
  tone: 'urgent',
  card: 'number',
  title: line('screen.doctor'),
}
const heard = (reply: Reply, setting: Setting): string => heardOf((render(reply, setting).outputSpeech as { readonly ssml: string }).ssml)

describe('the session', () => {
  it('stays open when the reply asks', () => {
    expect(render(question, american).shouldEndSession).toBe(false)
    expect(render(question, onScreen).shouldEndSession).toBe(false)
  })

  it('closes when the reply asks nothing', () => {
    expect(render(answer, american).shouldEndSession).toBe(true)
    expect(render(answer, onScreen).shouldEndSession).toBe(true)
    expect(render(answer, american)).not.toHaveProperty('reprompt')
  })

  it('closes after an emergency; on a screen the number stays up with the microphone closed', () => {
    expect(render(emergency, american).shouldEndSession).toBe(true)
    expect(render(emergency, onScreen)).not.toHaveProperty('shouldEndSession')
    expect(render(emergency, onScreen)).not.toHaveProperty('reprompt')
  })
})

describe('the screen', () => {
  it.each([answer, question, emergency, urgent])('is drawn only where the device declares one: %#', (reply) => {
    expect(render(reply, american)).not.toHaveProperty('directives')
    expect(render(reply, onScreen).directives).toMatchObject([{ type: 'Alexa.Presentation.APL.RenderDocument' }])
  })

  it('shows the number of an emergency as its title, and its tone', () => {
    const [directive] = render(emergency, onScreen).directives ?? []
    expect(JSON.stringify(directive)).toContain('Call 911')
    expect(directive).toMatchObject({ datasources: { screen: { tone: 'emergency' } } })
  })

  it('is drawn by the skill only for a device that declares it', async () => {
    const [without, withScreen] = await Promise.all(
      [false, true].map((screen) => answerTo(skill, intent('IceDurationIntent', { locale: 'en-US', screen }))),
    )
    expect(without?.response.directives).toBeUndefined()
    expect(withScreen?.response.directives).toHaveLength(1)
  })
})

describe('the card', () => {
  it('of an answer is the answer as said', () => {
    expect(render(answer, american).card).toEqual({ type: 'Simple', title: 'Your instructions', content: heard(answer, american) })
  })

  it('of an emergency has the number as its title', () => {
    expect(render(emergency, american).card).toMatchObject({ type: 'Simple', title: 'Call 911' })
  })

  it.each(localeNames)('names no sign in %s, whichever sign it was', async (locale) => {
    const cards = new Set<string>()
    const signs = ['sign-fainted', 'sign-cough-blood', 'sign-leg-immobile', 'sign-fever', 'sign-pus', 'sign-bladder-bowel', 'sign-numbness']
    for (const sign of signs) cards.add(JSON.stringify((await answerTo(skill, intent(intentNameOf(sign), { locale }))).response.card))
    expect(cards.size).toBe(2)
    expect([...cards].every((card) => card.includes('911'))).toBe(true)
    expect([...cards].join()).not.toMatch(/faint|blood|leg|fever|pus|bladder|numb|desmay|sangre|pierna|fiebre|orina|adormec/i)
  })
})

describe('the pace', () => {
  it('slows the speech where it is wanted, and nowhere else', () => {
    expect(JSON.stringify(render(question, { ...american, pace: 'slow' }).outputSpeech)).toContain('<prosody rate=')
    expect(JSON.stringify(render(question, american))).not.toContain('<prosody')
  })

  it('leaves half a second before a question', () => {
    expect(JSON.stringify(render(question, american).outputSpeech)).toMatch(/<break time=.{1,2}500ms/)
  })
})

describe.each(localeNames)('the safety of what is spoken in %s', (locale) => {
  const pack = packOf(locale)
  const settings: readonly Setting[] = ['911', '112'].flatMap((number) =>
    [true, false].map((countryKnown) => ({ ...american, pack, emergency: { number, countryKnown } })),
  )

  it.each(settings)('has the number in the first sentence and as the last words: %#', (setting) => {
    const { number } = setting.emergency
    for (const say of [emergency.say, [line('emergency.supposed'), ...emergency.say.slice(1)]]) {
      const speech = heard({ ...emergency, say }, setting)
      expect(sentencesOf(speech)[0]).toContain(number)
      expect(speech).toMatch(new RegExp(`${number}\\.$`))
      expect(render({ ...emergency, say }, setting).outputSpeech).toMatchObject({
        ssml: expect.stringContaining(`<say-as interpret-as="digits">${number}</say-as>`),
      })
    }
  })

  it.each(settings)('says "or your local emergency number" only where the country is a guess: %#', (setting) => {
    const speech = heard(emergency, setting)
    expect(/local/.test(speech)).toBe(!setting.emergency.countryKnown)
  })

  it.each(settings)('says both halves of doctor-now, and the emergency line: %#', (setting) => {
    const speech = heard(urgent, setting)
    const halves = {
      en: [/call your doctor now/i, /get care right away/i],
      es: [/llame a su médico ahora/i, /busque atención médica enseguida/i],
    }
    const wanted = halves[pack.language as keyof typeof halves]
    expect(wanted).toHaveLength(2)
    expect(wanted.filter((half) => !half.test(speech))).toEqual([])
    expect(speech).toContain(setting.emergency.number)
  })
})

describe('the words of a line', () => {
  const say = sayOf(packOf('en-US'))
  const calm = { person: 'self', countryKnown: true } as const

  it('fail loudly for a key that has none', () => {
    expect(() => say({ key: 'no.such.key' as never }, calm)).toThrow('no words for no.such.key')
  })

  it('fail loudly for a variable that is not given', () => {
    expect(() => say({ key: 'fact.ice-days' }, calm)).toThrow('no value for')
  })

  it.each([
    ['she', 'Watch for any change in her health, and tell her doctor about it.'],
    ['he', 'Watch for any change in his health, and tell his doctor about it.'],
    ['they', 'Watch for any change in their health, and tell their doctor about it.'],
    ['self', 'Watch for any change in your health, and tell your doctor about it.'],
  ] as const)('are about %s', (person, text) => {
    expect(say({ key: 'fact.sign-watch' }, { person, countryKnown: true })).toBe(text)
  })

  it('of two locales do not mix', () => {
    const spanish = sayOf(packOf('es-US'))
    expect(spanish({ key: 'thanks.text' }, calm)).not.toBe(say({ key: 'thanks.text' }, calm))
    expect(say({ key: 'thanks.text' }, calm)).toBe("You're welcome.")
  })
})
