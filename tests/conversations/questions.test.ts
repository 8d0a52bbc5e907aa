/** Each fact is spoken for at least three differently worded questions, in every locale; each sign gets the advice of its tier. */
import { type FactId, factIds, facts, signIds } from '../../lambda/src/care/facts'
import { localeNames } from '../../lambda/src/locales/pack'
import { speaks } from '../support/lines'
import { packOf } from '../support/packs'
import { adviceOf, dataOf, lastOf, talker } from '../support/talk'

type Table = Readonly<Partial<Record<FactId, readonly string[]>>>
const talk = talker()
/** Signs that are a reason to call the doctor some time; the words of all others are their advice. */
const answered = factIds.filter((id) => !('tier' in facts[id]) || facts[id].tier === 'doctor')

describe.each(localeNames)('in %s', (locale) => {
  const questions = dataOf<Table>('questions', locale)
  const signs = dataOf<Table>('signs', locale)

  it('there are three questions in different words for each fact and each sign', () => {
    const all = { ...questions, ...signs }
    expect(Object.keys(all).sort()).toEqual([...answered, ...signIds].filter((id, at, list) => list.indexOf(id) === at).sort())
    expect(Object.entries(all).filter(([, list]) => new Set(list).size < 3)).toEqual([])
  })

  it.each(Object.entries(questions))('%s is spoken for each of its questions', async (id, sentences) => {
    const pack = packOf(locale)
    const misses: string[] = []
    for (const sentence of sentences) {
      const { speech } = lastOf(await talk(locale, [sentence]))
      if (!speaks(pack, speech, `fact.${id}`)) misses.push(`${sentence} → ${speech}`)
    }
    expect(sentences.length).toBeGreaterThanOrEqual(3)
    expect(misses).toEqual([])
  })

  it.each(Object.entries(signs))('%s gets its advice however it is told', async (id, sentences) => {
    const misses: string[] = []
    for (const sentence of sentences) {
      const turn = lastOf(await talk(locale, [sentence]))
      if (adviceOf(locale, turn) !== (facts[id as FactId] as { readonly tier?: string }).tier) misses.push(`${sentence} → ${turn.speech}`)
    }
    expect(sentences.length).toBeGreaterThanOrEqual(3)
    expect(misses).toEqual([])
  })
})
