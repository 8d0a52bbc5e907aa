import { invocationPattern, invocationWords, wakeWords } from './limits'
import type { Language } from './source'

/** What is wrong with an invocation name by Amazon's rules [4.1]–[4.4]. */
export function invocationProblems(name: string, language: Language): string[] {
  const words = name.split(' ')
  const { launch, connecting, articles } = invocationWords[language]
  const has = (list: readonly string[]) => words.filter((word) => list.includes(word))
  const faults = [
    words.length >= 2 ? '' : 'needs two words',
    invocationPattern.test(name) ? '' : 'has other characters than lower-case letters',
    ...has(launch).map((word) => `has the launch word "${word}"`),
    ...has(connecting).map((word) => `has the connecting word "${word}"`),
    ...has(wakeWords).map((word) => `has the reserved word "${word}"`),
    words.length === 2 && articles.includes(words[0] ?? '') ? 'is an article or preposition and one word' : '',
  ]
  return faults.filter((fault) => fault !== '').map((fault) => `invocation name "${name}" ${fault}`)
}
