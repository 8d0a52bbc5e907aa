/** What must hold of hearing whatever is said, in every language; how well it understands is measured on the corpora. */
import fc from 'fast-check'
import { localeNames } from '../../../lambda/src/locales/pack'
import { readingIn } from '../../../lambda/src/understanding/answer'
import { hear } from '../../../lambda/src/understanding/understand'
import { packOf } from '../../support/packs'

describe.each(localeNames)('hearing in %s', (locale) => {
  const { model } = packOf(locale)
  const words = [
    ...model.vocabulary.cues.negators,
    ...model.vocabulary.skip.slice(0, 30),
    ...Object.keys(model.vocabulary.phrases).slice(0, 200),
  ]

  it('takes any text whatever', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.constantFrom(...words)).map((list) => list.join(' ')),
    )
    fc.assert(fc.property(text, (said) => hear(said, model).tokens.length <= 120))
  })

  it('says the same of the same words, whatever their case', () => {
    const sentence = fc
      .array(fc.constantFrom(...words.filter((word) => /^[a-z]+$/.test(word))), { maxLength: 12 })
      .map((list) => list.join(' '))
    fc.assert(
      fc.property(
        sentence,
        (said) => JSON.stringify(hear(said, model).signs) === JSON.stringify(hear(` ${said.toUpperCase()} `, model).signs),
      ),
    )
  })

  it('takes no thing that may be lifted for a sign', () => {
    const things = Object.values(packOf(locale).words.item ?? {}) as string[]
    expect(things.length).toBeGreaterThan(5)
    expect(things.filter((thing) => hear(thing, model).signs.length > 0)).toEqual([])
  })

  it('is done in time with sentences that never end', () => {
    const endless = words.join(' ').repeat(50)
    const from = performance.now()
    hear(endless, model)
    expect(performance.now() - from).toBeLessThan(500)
  })

  it('knows a yes, a no and a doubt', () => {
    const said = { en: ['yes', 'no', 'not sure'], es: ['sí', 'no', 'no sé'] }[model.vocabulary.language] ?? []
    expect(said.map((text) => readingIn(hear(text, model).tokens, model.context))).toEqual(['yes', 'no', 'unsure'])
  })
})
