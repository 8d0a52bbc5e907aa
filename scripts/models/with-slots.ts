/**
 * A literal sample delivers no words: Alexa would hand over "i had it yesterday" without the day. So the words that a slot
 * stands for are replaced by the slot, longest first, each slot once.
 */
export function withSlots(sentence: string, heardAs: Readonly<Record<string, readonly string[]>>): string {
  const pairs = Object.entries(heardAs).flatMap(([slot, phrases]) => phrases.map((phrase) => ({ slot, phrase })))
  pairs.sort((a, b) => b.phrase.length - a.phrase.length)
  let slotted = sentence
  for (const { slot, phrase } of pairs) {
    if (!slotted.includes(`{${slot}}`)) slotted = replaceOnce(slotted, phrase, `{${slot}}`)
  }
  return slotted
}

function replaceOnce(sentence: string, phrase: string, by: string): string {
  const padded = ` ${sentence} `
  const at = padded.indexOf(` ${phrase} `)
  if (at < 0) return sentence
  return `${padded.slice(0, at)} ${by} ${padded.slice(at + phrase.length + 2)}`.trim()
}
