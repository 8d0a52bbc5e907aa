/**
 * What Alexa would refuse in a response. The schema is made from the types of ask-sdk-model, as Amazon publishes them, each time the tests
 * run; the rest are the limits that no type shows.
 */
import Ajv, { type ValidateFunction } from 'ajv'
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model'
import { XMLValidator } from 'fast-xml-parser'
import { createGenerator } from 'ts-json-schema-generator'

const longestSpeech = 8000
const largestResponse = 24 * 1024

let made: ValidateFunction | undefined

/** The check against the schema of `ResponseEnvelope`. Fields that Amazon does not know are refused. */
export function responseSchema(): ValidateFunction {
  if (made === undefined) {
    const path = require.resolve('ask-sdk-model').replace(/\.js$/, '.d.ts')
    const schema: object = createGenerator({
      path,
      type: 'ResponseEnvelope',
      skipTypeCheck: true,
      additionalProperties: false,
    }).createSchema('ResponseEnvelope')
    made = new Ajv({ strict: false }).compile(schema)
  }
  return made
}

/** All that Alexa would refuse. An empty list is a good response. */
export function responseProblems({ request, context }: Pick<RequestEnvelope, 'request' | 'context'>, envelope: ResponseEnvelope): string[] {
  const schema = responseSchema()
  if (!schema(envelope)) return (schema.errors ?? []).slice(0, 3).map(({ instancePath, message }) => `${instancePath} ${message}`)
  const { response } = envelope
  const spoken = [response.outputSpeech, response.reprompt?.outputSpeech].flatMap((speech) =>
    speech?.type === 'SSML' ? [speech.ssml] : [],
  )
  const screens = (response.directives ?? []).filter(({ type }) => type.startsWith('Alexa.Presentation.APL'))
  const asks = request?.type === 'LaunchRequest' || request?.type === 'IntentRequest'
  const hasScreen = context?.System?.device?.supportedInterfaces?.['Alexa.Presentation.APL'] !== undefined
  return Object.entries({
    'is too large': Buffer.byteLength(JSON.stringify(envelope)) > largestResponse,
    'speaks too long': spoken.some(({ length }) => length > longestSpeech),
    'speaks SSML that is not well-formed': spoken.some((ssml) => XMLValidator.validate(ssml) !== true),
    'speaks a variable or a key': spoken.some((ssml) => /\{\{|\bundefined\b|\[object|\bNaN\b|[a-z]\.[a-z]+-/.test(ssml)),
    'speaks to what is no question': !asks && response.outputSpeech !== undefined && request?.type !== 'Connections.Response',
    'is silent': asks && response.outputSpeech === undefined && !handsOver(envelope),
    'sends a screen to a device without one': !hasScreen && screens.length > 0,
    'listens without a reprompt': response.shouldEndSession === false && response.reprompt === undefined,
  }).flatMap(([problem, is]) => (is ? [`the response ${problem}`] : []))
}

/** Whether the turn is handed to Amazon, which then asks for a permission itself. */
export function handsOver({ response }: ResponseEnvelope): boolean {
  return (response.directives ?? []).some(({ type }) => type.startsWith('Connections.'))
}

/** Whether a response is the emergency reply: the number digit by digit in the first sentence and as the last words, nothing asked. */
export function isEmergency({ response }: ResponseEnvelope): boolean {
  const ssml = response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : ''
  const number = '<say-as interpret-as="digits">\\d{2,3}</say-as>'
  const lastWords = new RegExp(`${number}.*${number}[^<]{0,12}(</prosody>)?</speak>$`).test(ssml)
  const firstSentence = new RegExp(`^<speak>[^.!?]*${number}`).test(ssml)
  return firstSentence && lastWords && response.shouldEndSession !== false && response.reprompt === undefined
}
