import { invocationProblems } from '../../scripts/models/invocation'
import { languageOf } from '../../scripts/models/source'
import { committedModel, locales } from './committed'

test.each(locales)('the invocation name of %s keeps the rules', (locale) => {
  const { invocationName } = committedModel(locale).interactionModel.languageModel
  expect(invocationProblems(invocationName, languageOf(locale))).toEqual([])
})

test.each([
  ['en', 'recovery', 'needs two words'],
  ['en', 'the recovery', 'is an article or preposition and one word'],
  ['en', 'ask back recovery', 'has the launch word "ask"'],
  ['en', 'guide to recovery', 'has the connecting word "to"'],
  ['en', 'alexa recovery guide', 'has the reserved word "alexa"'],
  ['en', 'recovery guide skill', 'has the reserved word "skill"'],
  ['en', 'recovery guide 2', 'has other characters'],
  ['en', 'Recovery Guide', 'has other characters'],
  ['en', 'recovery, guide', 'has other characters'],
  ['es', 'guía de recuperación', 'has the connecting word "de"'],
  ['es', 'abre guía vertebral', 'has the launch word "abre"'],
  ['es', 'la guía', 'is an article or preposition and one word'],
] as const)('%s "%s" is refused', (language, name, problem) => {
  expect(invocationProblems(name, language).join('\n')).toContain(problem)
})

test('accents, a possessive and an abbreviation are allowed', () => {
  expect(invocationProblems('mi guía vertebral', 'es')).toEqual([])
  expect(invocationProblems("dr. smith's guide", 'en')).toEqual([])
})
