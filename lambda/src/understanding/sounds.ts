/**
 * Words that the recogniser misheard: "my lag is num", "the red lions from my cut". Only when nothing was found in a sentence is it read once
 * more with each word, or two or three run together, put back to the symptom word that it sounds like.
 */
import { setOf } from './match'
import type { Stemmer } from './stemmer'
import type { Token } from './tokens'
import type { Vocabulary } from './vocabulary'

/** Letters that sound alike, rewritten in turn; what is left of a word are its consonants. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/^(?:kn|gn)/, 'n'],
  [/^wr/, 'r'],
  [/^wh/, 'w'],
  [/ough|augh/g, 'of'],
  [/ph|v/g, 'f'],
  [/gh/g, ''],
  [/t?ch|sh|tion/g, 'j'],
  [/t?ure/g, 'jr'],
  [/[aeo]lk/g, 'k'],
  [/mb/g, 'm'],
  [/th|d/g, 't'],
  [/c(?=[eiy])|z/g, 's'],
  [/c|q|g/g, 'k'],
  [/x/g, 'ks'],
  [/(?!^)[aeiouwyh]/g, ''],
  [/^[aeiou]/, 'a'],
  [/(.)\1+/g, '$1'],
]

const cache = new Map<string, string>()
const cached = 20_000

/** What a word sounds like, roughly. */
export function soundOf(word: string): string {
  const known = cache.get(word)
  if (known !== undefined) return known
  const sound = rules.reduce((text, [pattern, by]) => text.replace(pattern, by), word)
  if (cache.size < cached) cache.set(word, sound)
  return sound
}

/** What words sound like when run together. */
function soundOfRun(words: readonly string[]): string {
  const [first = '', ...rest] = words.map(soundOf)
  return [first, ...rest.map((sound) => (sound.startsWith('a') ? sound.slice(1) : sound))].join('').replace(/(.)\1+/g, '$1')
}

/** Of this many words at most is one made. */
const longestRun = 3

/** The sentence with misheard words mended, or undefined when there are none. */
export function mended(tokens: readonly Token[], { sounds, plain, skip }: Vocabulary, stem: Stemmer): readonly Token[] | undefined {
  if (sounds === undefined) return undefined
  const isPlain = (text: string): boolean => setOf(plain ?? []).has(text) || setOf(skip).has(text)
  const out: Token[] = []
  let hasChanged = false
  for (let at = 0; at < tokens.length; ) {
    const run = runAt(tokens, at, sounds, isPlain)
    if (run === undefined) {
      out.push(tokens[at] as Token)
      at += 1
    } else {
      hasChanged = true
      out.push({ text: run.word, stem: stem(run.word) })
      at += run.length
    }
  }
  return hasChanged ? out : undefined
}

function runAt(
  tokens: readonly Token[],
  at: number,
  sounds: Readonly<Record<string, string>>,
  isPlain: (text: string) => boolean,
): { readonly word: string; readonly length: number } | undefined {
  for (let length = Math.min(longestRun, tokens.length - at); length > 0; length -= 1) {
    const texts = tokens.slice(at, at + length).map(({ text }) => text)
    if (texts.length === 1 && isPlain(texts[0] as string)) continue
    const sound = soundOfRun(texts)
    // Two sounds alone are too little to join words on.
    if (texts.length > 1 && sound.length < 4) continue
    const word = Object.hasOwn(sounds, sound) ? sounds[sound] : undefined
    if (word !== undefined && (texts.length > 1 || word !== texts[0])) return { word, length }
  }
  return undefined
}
