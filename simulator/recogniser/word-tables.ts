/** Words that count up, as a table: `inOrder(20, 'twenty thirty', 10)` is { twenty: 20, thirty: 30 }. */
export function inOrder(from: number, words: string, step = 1): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word, i) => [word, from + i * step]))
}

/** Words that all mean the same, as a table. */
export function allAs<T>(meaning: T, words: string): Record<string, T> {
  return Object.fromEntries(words.split(' ').map((word) => [word, meaning]))
}
