import { manifestProblems } from '../../scripts/models/manifest'
import { committedModel, locales, manifest, manifestWith } from './committed'

const models = Object.fromEntries(locales.map((locale) => [locale, committedModel(locale)]))
const publishing = 'manifest/publishingInformation'
const english = `${publishing}/locales/en-US`

test('skill.json has no problems', () => {
  expect(manifestProblems(manifest(), models)).toEqual([])
})

test('an interface with the properties of its kind is allowed', () => {
  const apl = { type: 'ALEXA_PRESENTATION_APL', supportedViewports: [{ mode: 'HUB', shape: 'ROUND' }] }
  expect(manifestProblems(manifestWith('manifest/apis/custom/interfaces', [apl]), models)).toEqual([])
})

test.each<[string, string, unknown, string]>([
  ['an unknown property', 'manifest/extra', true, 'additional properties'],
  ['an unknown interface', 'manifest/apis/custom/interfaces', [{ type: 'HOLOGRAM' }], 'allowed values'],
  [
    'an interface with properties of another',
    'manifest/apis/custom/interfaces',
    [{ type: 'VIDEO_APP', supportedViewports: [] }],
    'additional properties',
  ],
  ['an unknown permission', 'manifest/permissions', [{ name: 'alexa::everything' }], 'allowed values'],
  ['an unknown country', `${publishing}/distributionCountries`, ['XX'], 'allowed values'],
  ['events without an endpoint', 'manifest/events/endpoint', undefined, "required property 'endpoint'"],
  ['an endpoint that is no address', 'manifest/events/endpoint/uri', 'lambda', 'pattern'],
  ['an unknown event', 'manifest/events/subscriptions', [{ eventName: 'SKILL_LOVED' }], 'allowed values'],
  ['no disabled event', 'manifest/events/subscriptions', [], 'not told when it is disabled'],
  ['a permission too few', 'manifest/permissions', [], 'other permissions'],
  ['a permission that is not used', 'manifest/permissions/1/name', 'alexa::person_id:read', 'other permissions'],
  ['an unknown category', `${publishing}/category`, 'GAMES', 'unknown category'],
  ['health information', 'manifest/privacyAndCompliance/usesHealthInfo', true, 'health information'],
  ['personal information', 'manifest/privacyAndCompliance/usesPersonalInfo', true, 'personal information'],
  ['children', 'manifest/privacyAndCompliance/isChildDirected', true, 'children'],
  ['no testing instructions', `${publishing}/testingInstructions`, undefined, 'testing instructions'],
  ['a locale without a model', `${publishing}/locales/fr-FR`, { name: 'Guide' }, 'fr-FR has no model'],
  ['a model without store text', `${publishing}/locales/es-US`, undefined, 'es-US has a model and no store text'],
  ['a long name', `${english}/name`, 'n'.repeat(51), 'name is too long'],
  ['a long summary', `${english}/summary`, 's'.repeat(161), 'more than 160'],
  ['no summary', `${english}/summary`, undefined, 'summary is missing'],
  ['a long description', `${english}/description`, `911 ${'d'.repeat(4000)}`, 'more than 4000'],
  ['no emergency number', `${english}/description`, 'Answers.', 'lacks the emergency number'],
  ['the emergency number of another country', `${english}/description`, 'Phone 999.', 'lacks the emergency number'],
  ['a claim', `${english}/description`, 'Life-saving. Phone 911.', 'claims "life-saving"'],
  ['one phrase', `${english}/examplePhrases`, ['Alexa, open back recovery guide'], 'no three example phrases'],
  ['a phrase that opens another skill', `${english}/examplePhrases/0`, 'Alexa, open my guide', 'does not open'],
  ['a phrase that is no sample', `${english}/examplePhrases/2`, 'Heal me', 'is no sample'],
  ['no keywords', `${english}/keywords`, [], 'keywords'],
])('%s is refused', (_, path, value, problem) => {
  expect(manifestProblems(manifestWith(path, value), models).join('\n')).toContain(problem)
})
