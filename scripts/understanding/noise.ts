/** A recogniser on a bad day, the same every time: words dropped, homophones, the first or last word cut. */

const homophones: Readonly<Record<string, string>> = {
  ice: 'eyes',
  i: 'eye',
  four: 'for',
  to: 'two',
  breath: 'breadth',
  weak: 'week',
  heel: 'heal',
  pain: 'pane',
  chest: 'chess',
  wound: 'wounded',
  her: 'hers',
  cut: 'cat',
  feet: 'feed',
  a: 'ah',
  hay: 'ay',
  vez: 'bes',
  hielo: 'yelo',
  voy: 'boy',
  esta: 'este',
  casa: 'caza',
  siento: 'ciento',
  haya: 'alla',
  bien: 'vien',
}

/** The sentence as a noisy channel gives it: one of the faults, chosen by the sentence itself. */
export function noisy(text: string): string {
  const words = text.split(' ')
  const seed = [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7)
  if (words.length < 4) return text
  switch (seed % 4) {
    case 0:
      return words.slice(1).join(' ')
    case 1:
      return words.slice(0, -1).join(' ')
    case 2:
      return words.filter((_, at) => at !== seed % words.length).join(' ')
    default:
      return words.map((word) => homophones[word] ?? word).join(' ')
  }
}
