import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Template } from './schema'

export const root = join(__dirname, '../..')

/** The template as it is deployed. */
export function readTemplate(): Template {
  return parse(readFileSync(join(root, 'infrastructure/skill.yaml'), 'utf8')) as Template
}

/** The properties of a resource. */
export function propertiesOf(template: Template, name: string): Readonly<Record<string, unknown>> {
  return template.Resources[name]?.Properties ?? {}
}
