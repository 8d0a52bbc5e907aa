/** Red flags are heard in every state, inside every other sentence, in every locale. */
import { localeNames } from '../../lambda/src/locales/pack'
import { heardOf, sentencesOf } from '../support/plain'
import { answerTo, said, testSkill } from '../support/requests'
import { adviceOf, dataOf, lastOf, talker } from '../support/talk'

interface RedFlags {
  readonly flags: readonly string[]
  readonly inside: readonly string[]
  readonly preludes: Readonly<Record<string, readonly string[]>>
  readonly calm: readonly string[]
  readonly supposed: readonly string[]
}

const talk = talker()
const skill = testSkill()

describe.each(localeNames)('a red flag in %s', (locale) => {
  const { flags, inside, preludes, calm, supposed } = dataOf<RedFlags>('red-flags', locale)

  it('is looked for with several flags in several places', () => {
    expect([flags.length, inside.length, Object.keys(preludes).length]).toEqual([5, 3, 9])
  })

  it.each(Object.entries(preludes))('after %s gives the number in the first sentence, and closes', async (_, prelude) => {
    const misses: string[] = []
    for (const flag of flags) {
      const turn = lastOf(await talk(locale, [...prelude, flag]))
      if (adviceOf(locale, turn) !== 'emergency') misses.push(`${flag} → ${turn.speech}`)
    }
    expect(misses).toEqual([])
  })

  it.each(inside)('said as "%s" gives the number alone', async (sentence) => {
    const misses: string[] = []
    for (const flag of flags) {
      const turn = lastOf(await talk(locale, [sentence.replace('{flag}', flag)]))
      if (adviceOf(locale, turn) !== 'emergency' || sentencesOf(turn.speech).length > 4) misses.push(`${turn.say} → ${turn.speech}`)
    }
    expect(misses).toEqual([])
  })

  it.each(flags)('as the first word to the skill: "%s"', async (flag) => {
    const turn = lastOf(await talk(locale, [flag], { oneShot: true }))
    expect(adviceOf(locale, turn)).toBe('emergency')
  })

  it.each(flags)('instead of one of two topics: "%s"', async (flag) => {
    const attributes = { flow: { name: 'clarify', ids: ['ice-days', 'ice-duration'] } }
    const { response, ssml } = await answerTo(skill, said(flag, { locale, attributes }))
    expect(sentencesOf(heardOf(ssml))[0]).toContain('911')
    expect(response.shouldEndSession).toBe(true)
  })

  it.each(calm)('that is denied or lies before the operation is none: "%s"', async (sentence) => {
    expect(adviceOf(locale, lastOf(await talk(locale, [sentence])))).toBe('calm')
  })

  it.each(supposed)('that is supposed gets the advice: "%s"', async (sentence) => {
    const { speech } = lastOf(await talk(locale, [sentence]))
    expect(sentencesOf(speech)[0]).toContain('911')
  })
})
