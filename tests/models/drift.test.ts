import { buildModel, modelText } from '../../scripts/models/build'
import { drift } from '../../scripts/models/drift'
import { locales, modelFile } from './committed'

test.each(locales)('the committed model of %s is what its source gives', (locale) => {
  expect(drift(locale, modelFile(locale))).toEqual([])
})

test('a model edited by hand is refused, and the line is named', () => {
  const edited = modelFile('en-US').replace('"what is kyphoplasty"', '"what was kyphoplasty"')
  expect(drift('en-US', edited).join()).toMatch(/en-US\.json line \d+ is "what was kyphoplasty",.*models:build/)
})

test('a model with a line too many is refused', () => {
  expect(drift('en-US', `${modelFile('en-US')}\n`)).toHaveLength(1)
})

test('the build gives the same bytes twice', () => {
  expect(modelText(buildModel('es-US'))).toBe(modelText(buildModel('es-US')))
})
