/**
 * What is wrong with `skill.json`, by Amazon's schema and by what the schema leaves out. An empty list is a good manifest.
 */
import { type Locale, localeFacts } from '../../lambda/src/locales/pack'
import { emergencyNumbers } from '../../lambda/src/triage/emergency-numbers'
import { categories, forbiddenClaims, limits, permissionScopes } from './limits'
import type { InteractionModel } from './model'
import { schemaProblems } from './schema'

interface LocaleText {
  readonly name: string
  readonly summary?: string
  readonly description?: string
  readonly examplePhrases?: readonly string[]
  readonly keywords?: readonly string[]
}

interface Manifest {
  readonly publishingInformation: {
    readonly category?: string
    readonly testingInstructions?: string
    readonly locales: Readonly<Record<string, LocaleText>>
  }
  readonly privacyAndCompliance: Readonly<Record<string, unknown>>
  readonly permissions?: readonly { readonly name: string }[]
  readonly events?: { readonly subscriptions?: readonly { readonly eventName: string }[] }
}

/** All that is wrong with the manifest of a skill that has these models. */
export function manifestProblems(envelope: unknown, models: Readonly<Record<string, InteractionModel>>): string[] {
  const schema = schemaProblems('v1.skill.Manifest.SkillManifestEnvelope', envelope)
  if (schema.length > 0) return schema.map((fault) => `skill.json ${fault}`)
  const { manifest } = envelope as { manifest: Manifest }
  const { locales } = manifest.publishingInformation
  return [
    ...localeProblems(Object.keys(locales), Object.keys(models)),
    ...Object.entries(locales).flatMap(([locale, text]) =>
      textProblems(text, models[locale], numberOf(locale)).map((fault) => `${locale} ${fault}`),
    ),
    ...skillProblems(manifest),
  ].map((fault) => `skill.json ${fault}`)
}

function localeProblems(published: readonly string[], modelled: readonly string[]): string[] {
  return [
    ...published.filter((locale) => !modelled.includes(locale)).map((locale) => `${locale} has no model`),
    ...modelled.filter((locale) => !published.includes(locale)).map((locale) => `${locale} has a model and no store text`),
  ]
}

function skillProblems({ publishingInformation, privacyAndCompliance, permissions = [], events }: Manifest): string[] {
  const scopes = permissions.map(({ name }) => name)
  return faults({
    'has an unknown category': !categories.includes(publishingInformation.category ?? ''),
    'has no testing instructions': publishingInformation.testingInstructions === undefined,
    'says that it uses health information': privacyAndCompliance.usesHealthInfo === true,
    'says that it collects personal information': privacyAndCompliance.usesPersonalInfo !== false,
    'does not say that children are not its audience': privacyAndCompliance.isChildDirected !== false,
    'asks for other permissions than reminders and timers':
      scopes.length !== permissionScopes.length || permissionScopes.some((scope) => !scopes.includes(scope)),
    'is not told when it is disabled': events?.subscriptions?.some(({ eventName }) => eventName === 'SKILL_DISABLED') !== true,
  })
}

/** The emergency number of a locale's main country. */
function numberOf(locale: string): string | undefined {
  return emergencyNumbers[localeFacts[locale as Locale]?.country ?? '']?.number
}

function textProblems(text: LocaleText, model: InteractionModel | undefined, emergencyNumber = '112'): string[] {
  const { name, summary = '', description = '', examplePhrases = [], keywords = [] } = text
  const most = limits.manifest
  const all = [name, summary, description, ...keywords].join('\n').toLowerCase()
  return [
    ...faults({
      'name is too long': name.length > most.name,
      'summary is missing or too long': summary === '' || summary.length > most.summary,
      'description is missing or too long': description === '' || description.length > most.description,
      'description lacks the emergency number': !description.split(/\D+/).includes(emergencyNumber),
      'has no three example phrases': examplePhrases.length !== most.examplePhrases,
      'has an example phrase that is too long': examplePhrases.some(({ length }) => length > most.examplePhrase),
      'has no keywords, too many, or too long ones':
        keywords.length === 0 || keywords.length > most.keywords || keywords.some(({ length }) => length > most.keyword),
    }),
    ...forbiddenClaims.filter((claim) => all.includes(claim)).map((claim) => `claims "${claim}"`),
    ...(model === undefined ? [] : phraseProblems(examplePhrases, model)),
  ]
}

/** [4.33] The first phrase opens the skill by its name; the others are samples. */
function phraseProblems([first = '', ...others]: readonly string[], { interactionModel: { languageModel } }: InteractionModel): string[] {
  const samples = new Set(languageModel.intents.flatMap(({ samples }) => samples))
  const opening = /^Alexa, (?:open|abre) (.+)$/.exec(first)?.[1]
  return [
    ...(opening === languageModel.invocationName ? [] : [`first phrase "${first}" does not open ${languageModel.invocationName}`]),
    ...others
      .filter((phrase) => !samples.has(phrase.toLowerCase().replace(/[¿?]/g, '')))
      .map((phrase) => `phrase "${phrase}" is no sample`),
  ]
}

function faults(checks: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(checks).filter((fault) => checks[fault])
}
