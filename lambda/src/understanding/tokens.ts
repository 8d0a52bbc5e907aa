import type { Stemmer } from './stemmer'
import type { Vocabulary } from './vocabulary'

export interface Token {
  /** The word as said, lower case, without accents. */
  readonly text: string
  readonly stem: string
  /** The number that the word stands for. */
  readonly number?: number
  /** It was said with the accent that tells it from another word. */
  readonly stressed?: true
}

/** A sentence longer than this many words is cut in the middle: the important thing comes first or last. */
const longest = 120

type Lexis = Pick<Vocabulary, 'replace' | 'clitics' | 'fillers' | 'numbers' | 'language' | 'stressed'>

const segmenters = new Map<string, Intl.Segmenter>()
function words(text: string, language: string): string[] {
  if (!/[\u3040-\u30ff\u4e00-\u9fff]/.test(text)) return text.match(/[\p{L}\p{N}]+(?:['.:][\p{L}\p{N}]+)*/gu) ?? []
  let segmenter = segmenters.get(language)
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' })
    segmenters.set(language, segmenter)
  }
  return [...segmenter.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment)
}

/** Lower case, one Unicode form, no accents on Latin letters, straight apostrophes. */
export function fold(text: string): string {
  return bare(tidy(text))
}

function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
}

const ascii = /^[\x20-\x7e]*$/

function bare(text: string): string {
  if (ascii.test(text)) return text
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
}

function cut<T>(list: readonly T[]): readonly T[] {
  return list.length <= longest ? list : [...list.slice(0, longest / 2), ...list.slice(-longest / 2)]
}

function unclitic(word: string, clitics: Lexis['clitics']): string[] {
  const at = word.indexOf("'")
  if (at < 0) return [word]
  const head = word.slice(0, at)
  const tail = word.slice(at + 1)
  const headWord = clitics[`${head}'`]
  if (headWord !== undefined) return [headWord, ...unclitic(tail, clitics)].filter((part) => part !== '')
  const tailWord = clitics[`'${tail}`]
  return tailWord === undefined ? [head, tail] : [head, tailWord].filter((part) => part !== '')
}

function replaced(list: readonly string[], { replace, clitics }: Pick<Lexis, 'replace' | 'clitics'>): string[] {
  const plain = list.map(bare)
  const out: string[] = []
  for (let at = 0; at < list.length; ) {
    const word = plain[at] as string
    const found = Object.hasOwn(replace, word)
      ? replace[word]?.find(([rest]) => rest.every((other, offset) => plain[at + 1 + offset] === other))
      : undefined
    if (found === undefined) {
      out.push(...unclitic(list[at] as string, clitics))
      at += 1
    } else {
      out.push(...found[1])
      at += 1 + found[0].length
    }
  }
  return out
}

/** The words of a sentence as the vocabulary knows them: slips mended, hesitations dropped, numbers read. */
export function tokenise(text: string, lexis: Lexis, stem: Stemmer): Token[] {
  const isStressed = (word: string): boolean => lexis.stressed?.includes(word) ?? false
  const said = words(tidy(text.slice(0, 8000)), lexis.language).map((word) => (isStressed(word) ? word : bare(word)))
  const plain = cut(said).flatMap((word) => (word in lexis.replace ? [word] : unclitic(word, lexis.clitics)))
  return replaced(plain, lexis)
    .filter((word) => !lexis.fillers.includes(word))
    .map((word) => {
      const folded = bare(word)
      const number = Object.hasOwn(lexis.numbers, folded)
        ? lexis.numbers[folded]
        : /^\d+(\.\d+)?$/.test(folded)
          ? Number(folded)
          : undefined
      return {
        text: folded,
        stem: stem(folded),
        ...(number === undefined ? {} : { number }),
        ...(isStressed(word) ? { stressed: true as const } : {}),
      }
    })
}
