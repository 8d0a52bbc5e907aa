/** The warning-sign checklist as it is heard: every question, every kind of answer, every locale. */
import { localeNames } from '../../lambda/src/locales/pack'
import { tierOf } from '../../lambda/src/triage/assess'
import { type QuestionId, questions } from '../../lambda/src/triage/checklist'
import { speaks } from '../support/lines'
import { packOf } from '../support/packs'
import { adviceOf, dataOf, lastOf, talker } from '../support/talk'

interface Answers {
  readonly open: string
  readonly present: readonly string[]
  readonly clear: readonly string[]
  readonly clearOf: Readonly<Partial<Record<QuestionId, readonly string[]>>>
  readonly unclear: readonly string[]
  readonly repeat: string
  readonly stop: string
  readonly help: string
  readonly home: string
  readonly ice: string
}

const talk = talker()
const ids = Object.keys(questions) as QuestionId[]
const isEmergency = (id: QuestionId): boolean => tierOf(questions[id][0]) === 'emergency'

describe.each(localeNames)('the checklist in %s', (locale) => {
  const pack = packOf(locale)
  const answers = dataOf<Answers>('answers', locale)
  const no = answers.clear[0] as string
  const yes = answers.present[0] as string
  /** What is said to stand before a question. */
  const upTo = (id: QuestionId): string[] => [answers.open, ...ids.slice(0, ids.indexOf(id)).map(() => no)]
  const asks = (speech: string, id: QuestionId | undefined): boolean =>
    id === undefined ? speaks(pack, speech, 'checklist.none-named') : speaks(pack, speech, `checklist.question.${id}`)

  it('opens with the number, before its first question', async () => {
    const { speech, ended } = lastOf(await talk(locale, [answers.open]))
    expect(speaks(pack, speech, 'checklist.intro')).toBe(true)
    expect(speech.indexOf('911')).toBeLessThan(speech.indexOf('?'))
    expect(asks(speech, ids[0])).toBe(true)
    expect(ended).toBe(false)
  })

  it.each(ids.filter(isEmergency))('at %s gives the number in the first sentence for a yes and for any doubt, and closes', async (id) => {
    const misses: string[] = []
    for (const answer of answers.present) {
      const turn = lastOf(await talk(locale, [...upTo(id), answer]))
      if (adviceOf(locale, turn) !== 'emergency') misses.push(`${answer} → ${turn.speech}`)
    }
    expect(answers.present.length).toBeGreaterThanOrEqual(5)
    expect(misses).toEqual([])
  })

  it.each(ids.filter((id) => !isEmergency(id)))('at %s gives the advice of its tier for a yes and for any doubt', async (id) => {
    const misses: string[] = []
    const wanted = tierOf(questions[id][0])
    for (const answer of answers.present) {
      const turn = lastOf(await talk(locale, [...upTo(id), answer]))
      const isRight = wanted === 'doctor' ? speaks(pack, turn.speech, 'doctor.contact') : adviceOf(locale, turn) === wanted
      if (!isRight) misses.push(`${answer} → ${turn.speech}`)
    }
    expect(misses).toEqual([])
  })

  it.each(ids)('at %s goes on for a clear no', async (id) => {
    const misses: string[] = []
    for (const answer of [...answers.clear, ...(answers.clearOf[id] ?? [])]) {
      const { speech } = lastOf(await talk(locale, [...upTo(id), answer]))
      if (!asks(speech, ids[ids.indexOf(id) + 1])) misses.push(`${answer} → ${speech}`)
    }
    expect(answers.clear.length).toBeGreaterThanOrEqual(3)
    expect(misses).toEqual([])
  })

  it.each(ids)('at %s says the number in the reprompt', async (id) => {
    const turn = lastOf(await talk(locale, upTo(id)))
    expect(turn.reprompt).toContain('911')
    expect(turn.ended).toBe(false)
  })

  it.each(answers.unclear)('asks once more in other words after "%s", and takes the second such answer for a yes', async (unclear) => {
    const [, , again, end] = await talk(locale, [answers.open, unclear, unclear])
    expect(again?.speech).toContain('911')
    expect(speaks(pack, again?.speech ?? '', 'checklist.again.fainted')).toBe(true)
    expect(end === undefined ? 'nothing' : adviceOf(locale, end)).toBe('emergency')
  })

  it('says again where it stands', async () => {
    const { speech, ended } = lastOf(await talk(locale, [answers.open, no, answers.repeat]))
    expect(asks(speech, 'breathing')).toBe(true)
    expect(ended).toBe(false)
  })

  it('helps with the number and asks again', async () => {
    const { speech, ended } = lastOf(await talk(locale, [answers.open, no, answers.help]))
    expect(speaks(pack, speech, 'emergency.line')).toBe(true)
    expect(asks(speech, 'breathing')).toBe(true)
    expect(ended).toBe(false)
  })

  it.each(['stop', 'home'] as const)('at %s says that it is unfinished, and the number, and closes', async (way) => {
    const { speech, ended } = lastOf(await talk(locale, [answers.open, no, answers[way]]))
    expect(speaks(pack, speech, 'checklist.unfinished')).toBe(true)
    expect(speech).toContain('911')
    expect(ended).toBe(true)
  })

  it('answers a question in between and asks again', async () => {
    const { speech, ended } = lastOf(await talk(locale, [answers.open, no, answers.ice]))
    expect(speaks(pack, speech, 'fact.ice-duration')).toBe(true)
    expect(speaks(pack, speech, 'checklist.question.breathing')).toBe(true)
    expect(ended).toBe(false)
  })

  it('that found nothing never says that all is well, and says when to call', async () => {
    const { speech } = lastOf(await talk(locale, [answers.open, ...ids.map(() => no)]))
    expect(speaks(pack, speech, 'checklist.none-named')).toBe(true)
    expect(speech).toContain('911')
    expect(speech).not.toMatch(/\b(you're fine|all is well|nothing is wrong|todo está bien|no tiene nada)\b/i)
  })

  it('puts nothing about a sign on the card', async () => {
    const { card } = lastOf(await talk(locale, [answers.open, yes]))
    expect(card).toMatchObject({ type: 'Simple', title: expect.stringContaining('911') })
    expect(JSON.stringify(card)).not.toMatch(/faint|passed out|breath|desmay|respir/i)
  })
})
