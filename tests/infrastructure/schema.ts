/**
 * What is wrong with a CloudFormation template, by the resource schemas that AWS publishes, as the package @aws-cdk/aws-service-spec ships
 * them: resource types, properties and their types, what is required, attributes. An empty list is a good template.
 */
import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'
import type { PropertyType, ResourceProperties, SpecDatabase } from '@aws-cdk/service-spec-types'

export interface Resource {
  readonly Type: string
  readonly Properties?: Readonly<Record<string, unknown>>
  readonly [key: string]: unknown
}

export interface Template {
  readonly Parameters: Readonly<Record<string, { readonly Type: string; readonly [key: string]: unknown }>>
  readonly Conditions?: Readonly<Record<string, unknown>>
  readonly Resources: Readonly<Record<string, Resource>>
  readonly Outputs: Readonly<Record<string, { readonly Value: unknown }>>
}

let spec: SpecDatabase | undefined

/** All that is wrong with a template. */
export function templateProblems(template: Template): string[] {
  spec ??= loadAwsServiceSpecSync()
  return [
    ...Object.entries(template.Resources).flatMap(([name, resource]) => resourceProblems(name, resource)),
    ...references(template, template).flatMap((reference) => referenceProblems(reference, template)),
  ]
}

function resourceOf(type: string) {
  return (spec as SpecDatabase).lookup('resource', 'cloudFormationType', 'equals', type)[0]
}

function resourceProblems(name: string, { Type, Properties = {} }: Resource): string[] {
  const resource = resourceOf(Type)
  return resource === undefined ? [`${name}: there is no ${Type}`] : propertyProblems(name, Properties, resource.properties)
}

function propertyProblems(at: string, given: Readonly<Record<string, unknown>>, known: ResourceProperties): string[] {
  return [
    ...Object.keys(given)
      .filter((key) => known[key] === undefined)
      .map((key) => `${at}: there is no ${key}`),
    ...Object.entries(known)
      .filter(([key, { required }]) => required === true && given[key] === undefined)
      .map(([key]) => `${at}: ${key} is missing`),
    ...Object.entries(given).flatMap(([key, value]) => {
      const property = known[key]
      return property === undefined ? [] : typeProblems(`${at}.${key}`, value, property.type)
    }),
  ]
}

function typeProblems(at: string, value: unknown, type: PropertyType): string[] {
  if (isIntrinsic(value)) return []
  const wrong = (wanted: string): string[] => [`${at}: ${JSON.stringify(value)} is not ${wanted}`]
  switch (type.type) {
    case 'string':
      return typeof value === 'string' ? [] : wrong('a string')
    case 'integer':
      return Number.isInteger(value) ? [] : wrong('an integer')
    case 'number':
      return typeof value === 'number' ? [] : wrong('a number')
    case 'boolean':
      return typeof value === 'boolean' ? [] : wrong('true or false')
    case 'array':
      return Array.isArray(value) ? value.flatMap((each, index) => typeProblems(`${at}[${index}]`, each, type.element)) : wrong('a list')
    case 'map':
      return isRecord(value)
        ? Object.entries(value).flatMap(([key, each]) => typeProblems(`${at}.${key}`, each, type.element))
        : wrong('a map')
    case 'ref': {
      const definition = (spec as SpecDatabase).get('typeDefinition', type.reference.$ref)
      return isRecord(value) ? propertyProblems(at, value, definition.properties) : wrong(definition.name)
    }
    case 'union':
      return type.types.some((each) => typeProblems(at, value, each).length === 0) ? [] : wrong('any of its types')
    default:
      return []
  }
}

interface Reference {
  readonly kind: 'Ref' | 'Fn::GetAtt' | 'Fn::If' | 'Condition'
  readonly to: unknown
}

function references(node: unknown, template: Template): Reference[] {
  if (Array.isArray(node)) return node.flatMap((each) => references(each, template))
  if (!isRecord(node)) return []
  return Object.entries(node).flatMap(([key, value]): Reference[] => {
    const deeper = references(value, template)
    if (key === 'Ref') return [{ kind: key, to: value }]
    if (key === 'Condition' && typeof value === 'string') return [{ kind: key, to: value }]
    if (key === 'Fn::GetAtt') return [{ kind: key, to: value }]
    return key === 'Fn::If' ? [{ kind: key, to: (value as unknown[])[0] }, ...deeper] : deeper
  })
}

function referenceProblems({ kind, to }: Reference, { Parameters, Resources, Conditions = {} }: Template): string[] {
  const problem = [`${kind} ${JSON.stringify(to)} leads nowhere`]
  if (kind === 'Fn::If' || kind === 'Condition') return Conditions[String(to)] === undefined ? problem : []
  if (kind === 'Ref') {
    const name = String(to)
    return name.startsWith('AWS::') || Parameters[name] !== undefined || Resources[name] !== undefined ? [] : problem
  }
  const [name, attribute] = to as [string, string]
  const type = Resources[name]?.Type
  return type === undefined || resourceOf(type)?.attributes[attribute] === undefined ? problem : []
}

function isIntrinsic(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length === 1 && /^(Ref|Fn::\w+)$/.test(Object.keys(value)[0] ?? '')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
