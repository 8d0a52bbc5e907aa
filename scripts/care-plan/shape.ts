/** The shape of a care plan: `care-plan.schema.json`, whose own annotations say what is allowed, why, and what to do instead. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv, { type ErrorObject } from 'ajv'
import type { Problem } from './problem'

type Schema = Readonly<Record<string, unknown>>

const schema = JSON.parse(readFileSync(join(__dirname, '../../care-plan.schema.json'), 'utf8')) as Schema
const ajv = new Ajv({ allErrors: true, verbose: true })
ajv.addVocabulary(['x-allowed', 'x-why', 'x-fix'])
const validate = ajv.compile(schema)

/** What in the shape is wrong, one problem a field. */
export function shapeProblems(plan: unknown): readonly Problem[] {
  if (validate(plan)) return []
  const problems = (validate.errors ?? []).map(problemOf)
  return problems.filter(({ field }, at) => problems.findIndex((each) => each.field === field) === at)
}

function problemOf({ keyword, instancePath, params, parentSchema, data }: ErrorObject): Problem {
  const path = instancePath.split('/').slice(1).join('.')
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`)
  const own = (parentSchema ?? {}) as Schema
  if (keyword === 'additionalProperties')
    return unknownField(at(params.additionalProperty as string), params.additionalProperty as string, own)
  if (keyword === 'required') {
    const name = params.missingProperty as string
    const missing = ((own.properties as Record<string, Schema> | undefined)?.[name] ?? {}) as Schema
    return { ...notesOf(missing), field: at(name), allowed: `It has to be there. ${notesOf(missing).allowed}` }
  }
  if (keyword === 'type' && own.type === 'object') {
    return {
      field: path === '' ? 'the whole file' : path,
      value: data,
      allowed: 'Fields between { and }.',
      why: 'It is a group of fields.',
      fix: 'Compare it with examples/us-clinic.json.',
    }
  }
  return { ...notesOf(own), field: path, value: data }
}

function notesOf(own: Schema): Omit<Problem, 'field'> {
  const note = (name: string, otherwise: string): string => (typeof own[name] === 'string' ? own[name] : otherwise)
  return {
    ...(typeof own.title === 'string' ? { name: own.title } : {}),
    allowed: note('x-allowed', note('description', 'See care-plan.schema.json.')),
    why: note('x-why', 'The build can use nothing else.'),
    fix: note('x-fix', 'Compare it with examples/us-clinic.json.'),
  }
}

/** Words for what no plan can change. */
const fixed = /sign|emergency|disclaimer|medic|acetaminophen|paracetamol|dose|warning/i

function unknownField(field: string, name: string, own: Schema): Problem {
  const known = Object.keys((own.properties as object | undefined) ?? {}).filter((each) => !each.startsWith('$'))
  const near = known.map((each) => [distance(each.toLowerCase(), name.toLowerCase()), each] as const).sort(([a], [b]) => a - b)[0]
  if (near !== undefined && near[0] <= 2) {
    return {
      field,
      allowed: `Here: ${known.join(', ')}.`,
      why: 'A field with another name would be ignored without a word.',
      fix: `Did you mean "${near[1]}"? Correct the name.`,
    }
  }
  if (fixed.test(name)) {
    return {
      field,
      allowed: 'Nothing: this belongs to the handout.',
      why: 'Warning signs, emergency lines, the disclaimer and the safety rules for medicines are the same for every patient.',
      fix: `Take "${name}" away. To add a sentence of your own, use "extra".`,
    }
  }
  return {
    field,
    allowed: `Here: ${known.join(', ')}.`,
    why: 'A field with another name would be ignored without a word.',
    fix: `Take "${name}" away, or use one of those names.`,
  }
}

/** How many letters differ between two words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length] as number
}
