/** A word of the sentence as it is compared (`key`, without accents) and where it stands in the heard text. */
export interface Word {
  readonly key: string
  readonly start: number
  readonly end: number
}

/** Slots of a sample are stood for by private-use characters while it is split into words. */
const PLACEHOLDERS = '\\u{E000}-\\u{F8FF}'
const IN_WORD = `\\p{L}\\p{M}\\p{N}${PLACEHOLDERS}`
const WITHOUT_SPACES = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}ー'

const NO_PLACEHOLDERS = new RegExp(`[${PLACEHOLDERS}]`, 'gu')
const APOSTROPHES = /[‘’ʼʹ´`＇]/gu
const HYPHENS = /[‐‑﹣－]/gu
const INITIALS = new RegExp(`(?<![${IN_WORD}])\\p{L}\\.(?:\\s?\\p{L}\\.)+`, 'gu')
const THOUSANDS = /(\d),(?=\d{3}(?!\d))/gu
const NOT_SPOKEN = new RegExp(`[^${IN_WORD}'\\-.:]|(?<![${IN_WORD}])['-]|['-](?![${IN_WORD}])|(?<!\\d)[.:]|[.:](?!\\d)`, 'gu')
const CHUNK = new RegExp(`[${WITHOUT_SPACES}${PLACEHOLDERS}]\\p{M}*|[^\\s\\-${WITHOUT_SPACES}${PLACEHOLDERS}]+`, 'gu')

/** What a recogniser would have made of the sentence: lower case, no punctuation, single spaces. */
export function heard(text: string): string {
  return spoken(text.replace(NO_PLACEHOLDERS, ' '))
}

/** The same for a sample whose slots have already been replaced by placeholders. */
export function spoken(text: string): string {
  return text
    .replace(APOSTROPHES, "'")
    .normalize('NFKC')
    .replace(HYPHENS, '-')
    .replace(INITIALS, (initials) => initials.replace(/[.\s]/gu, ''))
    .replace(THOUSANDS, '$1')
    .toLowerCase()
    .normalize('NFC')
    .replace(NOT_SPOKEN, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** The words of a heard text. Hyphens part words, "mom's" is two, and scripts without spaces give one a character. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(CHUNK)].flatMap((chunk) => atApostrophes(chunk[0], chunk.index))
}

/** The keys alone, of any text: how phrases of data tables and models are compared. */
export function keysOf(text: string): string[] {
  return wordsOf(heard(text)).map((word) => word.key)
}

/** True for a word written in a script that has no spaces between words. */
export function isWithoutSpaces(key: string): boolean {
  return ONE_WITHOUT_SPACES.test(key)
}
const ONE_WITHOUT_SPACES = new RegExp(`^[${WITHOUT_SPACES}]`, 'u')

/** "mom's" → mom + 's, "l'eau" → l' + eau, so that a slot can stand on either side. */
function atApostrophes(chunk: string, at: number): Word[] {
  const words: Word[] = []
  let from = 0
  for (let i = chunk.indexOf("'"); i !== -1; i = chunk.indexOf("'", i + 1)) {
    const to = chunk.slice(i) === "'s" ? i : i + 1
    if (to > from) words.push(word(chunk.slice(from, to), at + from))
    from = to
  }
  words.push(word(chunk.slice(from), at + from))
  return words.filter(({ key }) => key !== '')
}

function word(text: string, start: number): Word {
  return { key: withoutAccents(text), start, end: start + text.length }
}

/** People who type leave accents out; people who speak cannot. */
function withoutAccents(text: string): string {
  return /^[\x20-\x7e]*$/.test(text)
    ? text
    : text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/gu, '')
        .normalize('NFC')
}
