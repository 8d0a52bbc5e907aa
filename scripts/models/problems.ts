/**
 * What is wrong with an interaction model, by the limits that Amazon's schema lacks. An empty list is a good model.
 */
import { modelText } from './build'
import { invocationProblems } from './invocation'
import { builtInPhrases, limits, requiredBuiltIns, samplePattern } from './limits'
import type { Intent, InteractionModel, LanguageModel } from './model'
import { schemaProblems } from './schema'
import type { ContractIntent, Language } from './source'

/** All that is wrong with the model of a language. */
export function modelProblems(model: InteractionModel, language: Language, contract: Readonly<Record<string, ContractIntent>>): string[] {
  const schema = schemaProblems('v1.skill.interactionModel.InteractionModelData', model)
  if (schema.length > 0) return schema
  const { languageModel } = model.interactionModel
  return [
    ...invocationProblems(languageModel.invocationName, language),
    ...sizeProblems(model),
    ...contractProblems(languageModel, contract),
    ...languageModel.intents.flatMap((intent) => intent.samples.flatMap((sample) => sampleProblems(intent, sample, language))),
    ...duplicateSamples(languageModel.intents),
    ...slotTypeProblems(languageModel),
    ...valueProblems(languageModel),
  ]
}

function sizeProblems(model: InteractionModel): string[] {
  const { length } = modelText(model)
  return length <= limits.modelTarget ? [] : [`the model has ${length} characters, over ${limits.modelTarget}`]
}

function contractProblems({ intents }: LanguageModel, contract: Readonly<Record<string, ContractIntent>>): string[] {
  const names = intents.map(({ name }) => name)
  const filled = new Set(intents.filter(({ samples }) => samples.length > 0).map(({ name }) => name))
  return [
    ...requiredBuiltIns.filter((name) => !names.includes(name)).map((name) => `${name} is missing`),
    ...names.filter((name) => contract[name] === undefined).map((name) => `${name} is not in the contract`),
    ...Object.keys(contract)
      .filter((name) => !names.includes(name))
      .map((name) => `${name} of the contract is missing`),
    ...names.filter((name) => !name.startsWith('AMAZON.') && !filled.has(name)).map((name) => `${name} has no samples`),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name} stands twice`),
  ]
}

/** What is wrong with one sample of an intent. */
export function sampleProblems(intent: Intent, sample: string, language: Language): string[] {
  const used = [...sample.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot ?? '')
  const types = new Map((intent.slots ?? []).map(({ name, type }) => [name, type]))
  const query = used.some((slot) => types.get(slot) === 'AMAZON.SearchQuery')
  const own = !intent.name.startsWith('AMAZON.')
  const faults = [
    samplePattern.test(sample) ? '' : 'characters that Alexa does not take',
    sample.length <= limits.sampleCharacters ? '' : 'too long',
    new Set(used).size === used.length ? '' : 'one slot twice',
    used.every((slot) => types.has(slot)) ? '' : 'a slot that the intent lacks',
    query && used.length > 1 ? 'a search query beside another slot' : '',
    query && /^\{\w+\}$/.test(sample) ? 'a search query without carrier words' : '',
    own && builtInPhrases[language].includes(sample) ? 'a phrase of a built-in intent' : '',
  ]
  return faults.filter((fault) => fault !== '').map((fault) => `${intent.name} "${sample}": ${fault}`)
}

function duplicateSamples(intents: readonly Intent[]): string[] {
  const owner = new Map<string, string>()
  return intents.flatMap(({ name, samples }) =>
    samples.flatMap((sample) => {
      const key = sample.replace(/\{\w+\}/g, '{}')
      const other = owner.get(key)
      owner.set(key, other ?? name)
      return other === undefined || (other === name && key !== sample) ? [] : [`"${sample}" belongs to ${other} and to ${name}`]
    }),
  )
}

function slotTypeProblems({ intents, types }: LanguageModel): string[] {
  const known = types.map(({ name }) => name)
  const slots = intents.flatMap(({ name, slots = [], samples }) => slots.map((slot) => ({ ...slot, intent: name, samples })))
  return slots.flatMap(({ intent, name, type, samples }) => [
    ...(type.startsWith('AMAZON.') || known.includes(type) ? [] : [`${intent}: no type ${type}`]),
    ...(samples.some((sample) => sample.includes(`{${name}}`)) ? [] : [`${intent}: no sample has {${name}}`]),
  ])
}

function valueProblems({ types }: LanguageModel): string[] {
  const values = types.flatMap(({ name: type, values }) =>
    values.flatMap(({ name }) => [name.value, ...name.synonyms].map((value) => ({ type, value }))),
  )
  const keys = values.map(({ type, value }) => `${type} ${value.toLowerCase()}`)
  return [
    ...(values.length <= limits.slotValues ? [] : [`${values.length} slot values are too many`]),
    ...values.filter(({ value }) => value.length > limits.slotValueCharacters).map(({ type, value }) => `${type} "${value}" is too long`),
    ...keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${key} stands twice`),
  ]
}
