import { XMLParser, XMLValidator } from 'fast-xml-parser'

type Node = Readonly<Record<string, unknown>>

/** Stands for a pause until the words around it are known. */
const PAUSE = '\uE000'
const PAUSES = new Set(['break', 'p', 's', 'audio'])

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
})

/** The words that a listener hears from SSML. Throws when the SSML is not well-formed, as Alexa would refuse it. */
export function plainText(ssml: string): string {
  const document = /^\s*<speak[\s>]/.test(ssml) ? ssml : `<speak>${ssml}</speak>`
  const validity = XMLValidator.validate(document)
  if (validity !== true) throw new Error(`SSML is not well-formed: ${validity.err.msg}`)
  return (parser.parse(document) as Node[])
    .map(textOf)
    .join('')
    .replace(/\s+/gu, ' ')
    .replace(/(?:\s*\uE000)+(?=[.,;:!?…])/gu, '')
    .replace(/\s*(?:\uE000\s*)+/gu, ' ')
    .trim()
}

function textOf(node: Node): string {
  if (typeof node['#text'] === 'string') return node['#text']
  const tag = Object.keys(node).find((key) => key !== ':@') ?? ''
  const attributes = (node[':@'] ?? {}) as Readonly<Record<string, string>>
  const children = node[tag]
  const inner = Array.isArray(children) ? (children as Node[]).map(textOf).join('') : ''
  if (tag === 'sub') return attributes.alias ?? inner
  if (tag === 'say-as' && attributes['interpret-as'] === 'digits') return inner.replace(/[\s,.-]+/gu, '')
  return PAUSES.has(tag) ? `${PAUSE}${inner}${PAUSE}` : inner
}
