/**
 * Amazon's own schemas, from the Swagger 2 document that `ask-smapi-model` ships, made strict: a property that the schema does not name is
 * refused, and a `discriminator` becomes a choice among the types that inherit.
 */
import { readFileSync } from 'node:fs'
import Ajv, { type ValidateFunction } from 'ajv'

type Node = Record<string, unknown>

const validators = new Map<string, ValidateFunction>()

/** What is wrong with a value by one of Amazon's definitions. */
export function schemaProblems(definition: string, value: unknown): string[] {
  const validate = validators.get(definition) ?? compile(definition)
  validators.set(definition, validate)
  if (validate(value)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`,
  )
}

/** Descriptions are no part of the check: `format` here names prose such as "ISO 4217 format", so it is not checked either. */
function compile(definition: string): ValidateFunction {
  const spec = JSON.parse(readFileSync(require.resolve('ask-smapi-model/spec.json'), 'utf8')) as { definitions: Record<string, Node> }
  const entries = Object.entries(spec.definitions)
  const definitions = Object.fromEntries(entries.map(([name, node]) => [name, closed(inherit(name, node, spec.definitions))]))
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
  return ajv.compile({ definitions, $ref: `#/definitions/${definition}` })
}

/** A type with a discriminator is one of its heirs, or a plain value of the discriminator that has no heir. */
function inherit(name: string, node: Node, all: Record<string, Node>): Node {
  if (Array.isArray(node.allOf)) return merge(node.allOf as Node[], all, node['x-discriminator-value'])
  if (typeof node.discriminator !== 'string') return node
  const field = node.discriminator
  const heirs = Object.entries(all).filter(([, heir]) => refersTo(heir, name))
  const named = heirs.map(([, heir]) => heir['x-discriminator-value'])
  const kind = { type: 'string', ...(all[`${name}Type`] ?? {}), not: { enum: named } }
  const plain = { ...node, properties: { ...(node.properties as Node), [field]: kind } }
  return { oneOf: [...heirs.map(([heir]) => ({ $ref: `#/definitions/${heir}` })), closed(plain)] }
}

function refersTo(heir: Node, name: string): boolean {
  return Array.isArray(heir.allOf) && (heir.allOf as Node[]).some(({ $ref }) => $ref === `#/definitions/${name}`)
}

function merge(parts: readonly Node[], all: Record<string, Node>, discriminatorValue: unknown): Node {
  const resolved = parts.map((part) => (typeof part.$ref === 'string' ? (all[part.$ref.replace('#/definitions/', '')] ?? {}) : part))
  const field = resolved.map((part) => part.discriminator).find((each) => typeof each === 'string')
  const properties: Node = Object.assign({}, ...resolved.map((part) => part.properties ?? {}))
  if (typeof field === 'string' && discriminatorValue !== undefined) properties[field] = { type: 'string', enum: [discriminatorValue] }
  return { type: 'object', required: resolved.flatMap((part) => (part.required as string[] | undefined) ?? []), properties }
}

function closed(node: Node): Node {
  return node.type === 'object' && node.properties !== undefined && node.additionalProperties === undefined
    ? { ...node, additionalProperties: false }
    : node
}
