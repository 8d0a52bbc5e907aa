import type { Stemmer } from './stemmer'
import type { Vocabulary } from './vocabulary'

export interface Token {
  /** The word as said, lower case, without accents. */
  readonly text: string
  readonly stem: string
  /** The number that the word stands for. */
  readonly number?: number
}

/** A sentence longer than this many words is cut in the middle: the important thing comes first or last. */
const longest = 120

type Lexis = Pick<Vocabulary, 'replace' | 'clitics' | 'fillers' | 'numbers' | 'language'>

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
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
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
  const out: string[] = []
  for (let at = 0; at < list.length; ) {
    const word = list[at] as string
    const found = Object.hasOwn(replace, word)
      ? replace[word]?.find(([rest]) => rest.every((other, offset) => list[at + 1 + offset] === other))
      : undefined
    if (found === undefined) {
      out.push(...unclitic(word, clitics))
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
  const plain = cut(words(fold(text.slice(0, 8000)), lexis.language)).flatMap((word) =>
    word in lexis.replace ? [word] : unclitic(word, lexis.clitics),
  )
  return replaced(plain, lexis)
    .filter((word) => !lexis.fillers.includes(word))
    .map((word) => {
      const number = Object.hasOwn(lexis.numbers, word) ? lexis.numbers[word] : /^\d+(\.\d+)?$/.test(word) ? Number(word) : undefined
      return number === undefined ? { text: word, stem: stem(word) } : { text: word, stem: stem(word), number }
    })
}
