/** A sentence as its key and variables: what the pure rooms and the handlers pass on instead of words. */
import type { WordKey, WordVariables } from './words'

export interface Line {
  readonly key: WordKey
  readonly vars?: Readonly<Record<string, string | number>>
  /** Variables that are words of the locale themselves: name → key, or a line with variables of its own. */
  readonly words?: Readonly<Record<string, WordKey | Line>>
}

/** A line with all its variables; the compiler demands them. */
export function line<K extends WordKey>(key: K, ...[vars]: WordVariables<K>): Line {
  return vars === undefined ? { key } : { key, vars }
}
