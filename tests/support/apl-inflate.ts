/** Inflates an APL document with its data, as far as ours go: conditions, data lists, bindings and sizes in dp. Throws at what it does not know. */

export interface Viewport {
  readonly width: number
  readonly height: number
}
export interface Inflated {
  readonly type: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly children: readonly Inflated[]
}

type Component = Readonly<Record<string, unknown>>
type Scope = Readonly<Record<string, unknown>>

const KNOWN = new Set(['Container', 'Frame', 'ScrollView', 'Text', 'TouchWrapper'])

/** Lays a document out for a viewport. */
export function inflate(directive: unknown, viewport: Viewport): Inflated {
  const { document, datasources } = directive as { document: Component; datasources: Scope }
  const template = document.mainTemplate as { parameters: string[]; items: Component[] }
  const scope = {
    ...Object.fromEntries(template.parameters.map((name) => [name, datasources[name]])),
    elapsedTime: 0,
    Math,
    Time: { format: time },
  }
  const [root] = template.items.flatMap((item) => inflateOne(item, scope, viewport))
  if (root === undefined) throw new Error('The document is empty.')
  return root
}

function inflateOne(component: Component, scope: Scope, viewport: Viewport): Inflated[] {
  const { type, when, data, items = [], ...rest } = component
  if (typeof type !== 'string' || !KNOWN.has(type)) throw new Error(`unknown component ${String(type)}`)
  if (when !== undefined && !truthy(bind(when, scope))) return []
  const properties = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, sized(bind(value, scope), viewport)]))
  const list = items as Component[]
  const each = data === undefined ? undefined : bind(data, scope)
  if (each !== undefined && !Array.isArray(each)) throw new Error(`data of ${type} is no list: ${String(data)}`)
  const scopes = each === undefined ? [scope] : each.map((value) => ({ ...scope, data: value }))
  return [{ type, properties, children: scopes.flatMap((inner) => list.flatMap((item) => inflateOne(item, inner, viewport))) }]
}

/** A value with its `${…}` filled in; one that is nothing else keeps its type. */
function bind(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((each) => bind(each, scope))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, bind(each, scope)]))
  if (typeof value !== 'string') return value
  const whole = /^\$\{([^}]*)\}$/.exec(value)
  if (whole?.[1] !== undefined) return evaluate(whole[1], scope)
  return value.replace(/\$\{([^}]*)\}/g, (_, expression: string) => String(evaluate(expression, scope)))
}

function evaluate(expression: string, scope: Scope): unknown {
  return new Function(...Object.keys(scope), `return ${expression}`)(...Object.values(scope))
}

function truthy(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== '' && value !== 0
}

/** `vw` and `vh` in dp. */
function sized(value: unknown, { width, height }: Viewport): unknown {
  const measure = typeof value === 'string' ? /^([\d.]+)(vw|vh)$/.exec(value) : null
  return measure === null ? value : (Number(measure[1]) * (measure[2] === 'vw' ? width : height)) / 100
}

function time(_: string, milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Every component of a type, from top to bottom. */
export function all(type: string, root: Inflated): Inflated[] {
  return [...(root.type === type ? [root] : []), ...root.children.flatMap((child) => all(type, child))]
}
