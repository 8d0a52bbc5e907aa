import { localeNames } from '../../lambda/src/locales/pack'
import { limits } from '../../scripts/models/limits'
import type { LanguageModel } from '../../scripts/models/model'
import { modelProblems } from '../../scripts/models/problems'
import { readContract } from '../../scripts/models/source'
import { committedModel, locales, modelFile, spoiled } from './committed'

const contract = readContract()
const intentOf = (model: LanguageModel, name: string) => model.intents.find((intent) => intent.name === name) ?? model.intents[0]
const englishProblems = (change: (model: LanguageModel) => void) => modelProblems(spoiled('en-US', change), 'en', contract).join('\n')
const addSample = (intent: string, sample: string) => englishProblems((model) => intentOf(model, intent)?.samples.push(sample))

test('there is a model of every locale, and of both languages of the United States', () => {
  expect(locales).toEqual([...localeNames].sort())
  expect(locales).toEqual(expect.arrayContaining(['en-US', 'es-US']))
})

test.each([
  ['en-US', 'en'],
  ['es-US', 'es'],
] as const)('the model of %s has no problems', (locale, language) => {
  expect(modelProblems(committedModel(locale), language, contract)).toEqual([])
})

test.each(locales)('the model of %s is far below a million characters', (locale) => {
  expect(modelFile(locale).length).toBeLessThan(limits.modelTarget)
})

test.each(locales)('the model of %s has no dialog and no prompts', (locale) => {
  expect(Object.keys(committedModel(locale).interactionModel)).toEqual(['languageModel'])
})

test('each example of the contract is a sample of the English model', () => {
  const { intents } = committedModel('en-US').interactionModel.languageModel
  const examples = Object.entries(contract).flatMap(([name, { example }]) => (example === undefined ? [] : [{ name, example }]))
  expect(examples.length).toBeGreaterThan(100)
  expect(examples.filter(({ name, example }) => !intents.find((each) => each.name === name)?.samples.includes(example))).toEqual([])
})

describe('a wrong model is refused', () => {
  test.each([
    ['no intents', (model: LanguageModel) => model.intents.splice(0), 'fewer than 1 items'],
    ['an unknown property', (model: LanguageModel) => Object.assign(model, { intentions: [] }), 'additional properties'],
    [
      'an unknown sensitivity',
      (model: LanguageModel) => Object.assign(model.modelConfiguration.fallbackIntentSensitivity, { level: 'NONE' }),
      'allowed values',
    ],
    ['a value without synonyms', (model: LanguageModel) => model.types[0]?.values[0]?.name.synonyms.splice(0), 'fewer than 1 items'],
    [
      'a built-in too few',
      (model: LanguageModel) =>
        model.intents.splice(0, model.intents.length, ...model.intents.filter(({ name }) => name !== 'AMAZON.HelpIntent')),
      'AMAZON.HelpIntent is missing',
    ],
    ['a sign too few', (model: LanguageModel) => model.intents.splice(0, 1), 'of the contract is missing'],
    ['an intent without samples', (model: LanguageModel) => model.intents[0]?.samples.splice(0), 'has no samples'],
    [
      'an intent beside the contract',
      (model: LanguageModel) => model.intents.push({ name: 'OtherIntent', samples: ['other words here'] }),
      'not in the contract',
    ],
    ['a slot of no type', (model: LanguageModel) => model.types.splice(0, 1), 'no type ITEM'],
    [
      'a slot that no sample has',
      (model: LanguageModel) =>
        model.intents[0]?.slots?.push({ name: 'idle', type: 'ITEM' }) ??
        Object.assign(model.intents[0] ?? {}, { slots: [{ name: 'idle', type: 'ITEM' }] }),
      'no sample has {idle}',
    ],
    [
      'a long slot value',
      (model: LanguageModel) => model.types[1]?.values[0]?.name.synonyms.push('a'.repeat(limits.slotValueCharacters + 1)),
      'too long',
    ],
    ['a slot value twice', (model: LanguageModel) => model.types[0]?.values[0]?.name.synonyms.push('Milk'), 'stands twice'],
    ['a launch word in the name', (model: LanguageModel) => Object.assign(model, { invocationName: 'open back guide' }), 'launch word'],
    [
      'too many characters',
      (model: LanguageModel) => model.intents[0]?.samples.push('word '.repeat(limits.modelTarget / 5)),
      'over 970000',
    ],
  ])('%s', (_, change, problem) => {
    expect(englishProblems(change)).toContain(problem)
  })

  test.each([
    ['a digit', 'ThanksIntent', 'i had 2 of them', 'characters'],
    ['a question mark', 'ThanksIntent', 'how come?', 'characters'],
    ['a comma', 'ThanksIntent', 'thanks, dear', 'characters'],
    ['a capital', 'ThanksIntent', 'Thanks dear', 'characters'],
    ['two spaces', 'ThanksIntent', 'thanks  dear', 'characters'],
    ['an open slot', 'ActivityLiftIntent', 'can we lift {item', 'characters'],
    ['a slot twice', 'ActivityLiftIntent', 'is {item} like {item}', 'one slot twice'],
    ['an unknown slot', 'ThanksIntent', 'thanks for {thing}', 'a slot that the intent lacks'],
    ['a bare search query', 'AskAboutIntent', '{query}', 'without carrier words'],
    ['a long sample', 'ThanksIntent', 'thanks '.repeat(120).trim(), 'too long'],
    ['help for another intent', 'ThanksIntent', 'help', 'a phrase of a built-in intent'],
    ['a sample of another intent', 'ThanksIntent', 'what is kyphoplasty', 'belongs to AboutPurposeIntent and to ThanksIntent'],
    ['a sample of another intent but for the slot', 'ThanksIntent', 'every {gap}', 'belongs to ReminderSetIntent and to ThanksIntent'],
    ['a sample twice', 'ThanksIntent', 'thank you', 'belongs to ThanksIntent and to ThanksIntent'],
  ])('%s', (_, intent, sample, problem) => {
    expect(addSample(intent, sample)).toContain(problem)
  })

  test('a search query beside another slot', () => {
    const change = (model: LanguageModel) => {
      const intent = intentOf(model, 'AskAboutIntent')
      intent?.slots?.push({ name: 'item', type: 'ITEM' })
      intent?.samples.push('tell {item} about {query}')
    }
    expect(englishProblems(change)).toContain('beside another slot')
  })
})
