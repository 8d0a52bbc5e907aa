import { facts, type SignId, signIds } from '../care/facts'
import { type Tier, worse } from './tier'

/** What is known of one sign. Only a clear no clears it; unsure counts as yes (decision 2). */
export type Reading = 'yes' | 'no' | 'unsure'
export type Signs = Readonly<Partial<Record<SignId, Reading>>>

/** The tier of a warning sign, as the handout's "when to call" has it. */
export function tierOf(sign: SignId): Tier {
  return facts[sign].tier
}

/** The worst tier among signs that are present or unsure; undefined when every sign read is a clear no. */
export function assess(signs: Signs): Tier | undefined {
  return signIds
    .filter((id) => signs[id] !== undefined && signs[id] !== 'no')
    .reduce<Tier | undefined>((worst, id) => worse(worst, tierOf(id)), undefined)
}
