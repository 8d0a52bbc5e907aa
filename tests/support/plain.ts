import { plainText } from '../../simulator/plain-text'

/** The words of a reply, without its tags; "Dr." and the like do not occur. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** The spoken words of a text; a number written in digits is one word. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []
}

/** What a listener hears of SSML; throws when it is not well-formed. */
export const heardOf = (ssml: string | undefined): string => (ssml === undefined ? '' : plainText(ssml))
