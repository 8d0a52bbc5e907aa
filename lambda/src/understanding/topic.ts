import type { Ranked } from './ranking'

/** What a sentence is about: sure, one of two, or nothing known. */
export type Subject =
  | { readonly kind: 'sure'; readonly id: string }
  | { readonly kind: 'either'; readonly ids: readonly [string, string] }
  | { readonly kind: 'unknown' }

export interface Choosing {
  /** Ids that have the same answer: between them there is nothing to ask. */
  readonly alike: (a: string, b: string) => boolean
  /** Whether an id has a name to be offered by. */
  readonly nameable: (id: string) => boolean
  /** Whether an id is a care topic. */
  readonly isCare: (id: string) => boolean
  /** Whether an id has an answer or an act of its own, which would be wrong to give on a guess. */
  readonly isAnswered: (id: string) => boolean
  /** "May I …", "can she …": a question about someone's own recovery, known or not. */
  readonly ownQuestion: boolean
}

/** A score below this is a guess: of sentences not learnt whose likeliest answer scored below 0.9, most were about something else. */
const least = { answered: 0.9, other: 0.35 } as const
/** Two scores closer than this can't be told apart, unless the first is high. */
const margin = 0.08
const high = 1.2
/** The operation's day said beside a question is not what is asked, when the question is at least this likely. */
const beside = 0.4

/** The topic for a question about one's own recovery that is like nothing authored: not in the instructions. */
export const unknownQuestion = 'nc-unknown'

/** The subject of a ranking. An own question that is like no topic is one that the handout doesn't answer, not idle talk. */
export function subjectOf(ranked: readonly Ranked[], choosing: Choosing): Subject {
  const ranking = withoutDay(ranked, choosing).filter(({ id, score }) => score >= least[choosing.isAnswered(id) ? 'answered' : 'other'])
  const [first, second] = ranking
  const lost: Subject = choosing.ownQuestion ? { kind: 'sure', id: unknownQuestion } : { kind: 'unknown' }
  if (first === undefined) return lost
  if (choosing.ownQuestion && first.id === 'chatter' && first.score < high) return lost
  const doubtful = second !== undefined && first.score < high && first.score - second.score < margin && !choosing.alike(first.id, second.id)
  return doubtful && choosing.nameable(first.id) && choosing.nameable(second.id)
    ? { kind: 'either', ids: [first.id, second.id] }
    : { kind: 'sure', id: first.id }
}

function withoutDay(ranked: readonly Ranked[], { isCare }: Choosing): readonly Ranked[] {
  const [first, second] = ranked
  return first?.id === 'operation-day' && second !== undefined && isCare(second.id) && second.score >= beside ? ranked.slice(1) : ranked
}
