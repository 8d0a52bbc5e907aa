import type { Ranked } from './ranking'

/** What a sentence is about: sure, one of two, or nothing known. */
export type Subject =
  | { readonly kind: 'sure'; readonly id: string }
  | { readonly kind: 'either'; readonly ids: readonly [string, string] }
  | { readonly kind: 'unknown' }

/** A score below this is a guess; measured by `npm run understand` on the open half. */
const least = 0.35
/** Two scores closer than this can't be told apart, unless the first is high. */
const margin = 0.12
const high = 1.1

/** The subject of a ranking. `alike` tells ids that have the same answer, between which there is nothing to ask. */
export function subjectOf(ranking: readonly Ranked[], alike: (a: string, b: string) => boolean): Subject {
  const [first, second] = ranking
  if (first === undefined || first.score < least) return { kind: 'unknown' }
  if (second === undefined || first.score >= high || first.score - second.score >= margin || alike(first.id, second.id))
    return { kind: 'sure', id: first.id }
  return { kind: 'either', ids: [first.id, second.id] }
}
