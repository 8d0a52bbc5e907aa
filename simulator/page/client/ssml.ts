/** A piece of speech that a browser's voice can say in one go. */
export interface Part {
  readonly text: string
  /** Milliseconds of silence before it. */
  readonly pause: number
  readonly rate: number
}

interface Manner {
  readonly rate: number
  readonly isDigits: boolean
}

const SENTENCE_PAUSE = 250
const NAMED_RATES: Readonly<Record<string, number>> = { 'x-slow': 0.5, slow: 0.75, medium: 1, fast: 1.25, 'x-fast': 1.5 }
const SLOWEST = 0.5
const FASTEST = 2

/** SSML as pieces with pauses: breaks, rates and digits as Alexa would have them; other marks are read through. */
export function partsOf(ssml: string): Part[] {
  const parts: Part[] = []
  let pause = 0
  const say = (text: string, rate: number): void => {
    const last = parts.at(-1)
    if (text.trim() === '') return
    if (last !== undefined && pause === 0 && last.rate === rate) parts[parts.length - 1] = { ...last, text: `${last.text}${text}` }
    else parts.push({ text, pause, rate })
    pause = 0
  }
  const read = (node: Node, manner: Manner): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const words = node.textContent ?? ''
      say(manner.isDigits ? spaced(words) : words, manner.rate)
    }
    if (!(node instanceof Element)) return
    const tag = node.localName
    if (tag === 'break') pause += duration(node.getAttribute('time'))
    if (tag === 'sub') {
      say(node.getAttribute('alias') ?? node.textContent ?? '', manner.rate)
      return
    }
    const inner = { rate: tag === 'prosody' ? rateOf(node, manner.rate) : manner.rate, isDigits: manner.isDigits || isDigits(node) }
    for (const child of node.childNodes) read(child, inner)
    if (tag === 'p' || tag === 's') pause += SENTENCE_PAUSE
  }
  const document = new DOMParser().parseFromString(ssml, 'application/xml')
  if (document.querySelector('parsererror') !== null) return [{ text: ssml, pause: 0, rate: 1 }]
  read(document.documentElement, { rate: 1, isDigits: false })
  return parts.map((part) => ({ ...part, text: part.text.replace(/\s+/gu, ' ').trim() }))
}

/** `911` → `9 1 1`. */
function spaced(digits: string): string {
  return ` ${[...digits.replace(/\D/gu, '')].join(' ')} `
}

function isDigits(node: Element): boolean {
  return node.localName === 'say-as' && ['digits', 'telephone'].includes(node.getAttribute('interpret-as') ?? '')
}

function rateOf(node: Element, around: number): number {
  const wanted = node.getAttribute('rate') ?? ''
  const rate = wanted.endsWith('%') ? Number.parseFloat(wanted) / 100 : (NAMED_RATES[wanted] ?? 1)
  return Math.min(FASTEST, Math.max(SLOWEST, around * (Number.isFinite(rate) ? rate : 1)))
}

function duration(time: string | null): number {
  const value = Number.parseFloat(time ?? '')
  if (!Number.isFinite(value)) return SENTENCE_PAUSE * 2
  return time?.endsWith('ms') ? value : value * 1000
}
