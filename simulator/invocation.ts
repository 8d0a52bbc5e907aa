import { heard, keysOf, wordsOf } from './recogniser/heard'
import type { Language } from './recogniser/language'

/** A sentence that names the skill at its start. */
export interface Invocation {
  /** What is asked of the skill; empty to open it. */
  readonly text: string
  /** False for the bare name, which only an Echo that is not in a session takes for an invocation. */
  readonly hasCarrier: boolean
}

/** Reads "open …", "ask … to …" and the like at the start of a sentence; null when the skill is not named there. */
export function invocationOf(text: string, invocationName: string, language: Language): Invocation | null {
  const said = heard(text)
  const words = wordsOf(said)
  const keys = words.map(({ key }) => key)
  const name = keysOf(invocationName)
  const begin = keys[0] === WAKE_WORD ? 1 : 0
  for (const carrier of [...language.invocation.launch, ...language.invocation.ask, ''].map(keysOf)) {
    const start = [...carrier, ...name]
    if (!start.every((key, i) => keys[begin + i] === key)) continue
    const rest = words[afterConnecting(keys, begin + start.length, language)]
    return { text: rest === undefined ? '' : said.slice(rest.start), hasCarrier: carrier.length > 0 }
  }
  return null
}

const WAKE_WORD = 'alexa'

/** The sentence without "Alexa" at its start, which wakes an Echo and reaches no skill; the word alone is left. */
export function withoutWakeWord(text: string): string {
  const said = heard(text)
  const [first, second] = wordsOf(said)
  return first?.key === WAKE_WORD && second !== undefined ? said.slice(second.start) : text
}

/** True when the sentence closes whatever is open, before any skill hears it. */
export function isExit(text: string, language: Language): boolean {
  const said = keysOf(text).join(' ')
  return language.exit.some((phrase) => keysOf(phrase).join(' ') === said)
}

function afterConnecting(keys: readonly string[], at: number, language: Language): number {
  const phrases = language.invocation.connecting.map(keysOf)
  const connecting = phrases.find((phrase) => phrase.every((key, i) => keys[at + i] === key))
  return connecting === undefined ? at : at + connecting.length
}
