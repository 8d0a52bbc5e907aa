import { topics } from '../../lambda/src/care/topics'
import { intentName } from '../../scripts/models/names'
import { languages, readAnswers, readContract, readItems, readSamples } from '../../scripts/models/source'
import { sentenceProblems, sourceProblems, topicsWithoutIntent, twinProblems } from '../../scripts/models/source-problems'

const contract = readContract()

test('the sources have no problems', () => {
  expect(sourceProblems()).toEqual([])
})

test.each(languages)('the %s sources cover every topic of the facts', (language) => {
  const samples = readSamples(language)
  expect(Object.keys(samples).length).toBeGreaterThan(90)
  const wanting = Object.keys(topics).filter((topic) => (samples[topic]?.length ?? 0) < 20)
  // What is like no authored sentence has none.
  expect(wanting).toEqual(['nc-unknown'])
})

test.each(languages)('the %s items are those of the handout, each with several words', (language) => {
  const items = readItems(language)
  expect(Object.keys(items)).toEqual(['groceries', 'milk', 'briefcase', 'backpack', 'cat-litter', 'dog-food', 'vacuum', 'child'])
  expect(Object.values(items).every((words) => words.length >= 3)).toBe(true)
})

test.each(languages)('the %s answers are many', (language) => {
  const answers = readAnswers(language)
  for (const name of ['AnswerYesIntent', 'AnswerNoIntent', 'AnswerUnsureIntent']) expect(answers[name]?.length).toBeGreaterThan(50)
})

test('names follow from topics', () => {
  expect(intentName('ice-duration')).toBe('IceDurationIntent')
  expect(intentName('sign-fainted')).toBe('SignFaintedIntent')
  expect(contract.SignFaintedIntent?.topic).toBe('sign-fainted')
})

describe('a wrong source is refused', () => {
  const samples = readSamples('en')
  test.each([
    ['a sentence of two topics', { ...samples, thanks: ['i passed out'] }, 'belongs to thanks and to sign-fainted'],
    ['a digit', { ...samples, thanks: ['thanks 2'] }, 'characters'],
    ['a topic that nobody knows', { ...samples, 'ice-cream': ['ice cream'] }, 'topic ice-cream has no intent'],
    ['a topic without sentences', { ...samples, thanks: [] }, 'topic thanks has no sentences'],
    ['chatter without sentences', { ...samples, [topicsWithoutIntent[0] ?? '']: [] }, 'topic chatter has no sentences'],
  ])('%s', (_, changed, problem) => {
    expect(sentenceProblems('en', changed, contract).join('\n')).toContain(problem)
  })

  test('an answer that is one word away from an emergency nobody listens for', () => {
    expect(twinProblems('en', { AnswerNoIntent: ['i can move my head'] }, samples)).toEqual([
      `en: "i can't move my head" is no sample of a sign`,
    ])
    expect(twinProblems('es', { AnswerNoIntent: ['muevo la cabeza'] }, readSamples('es'))).toHaveLength(1)
  })
})
