/** How soon a warning sign needs someone, worst first. Source: the handout's "when to call". */
export const tiers = ['emergency', 'doctor-now', 'doctor'] as const
export type Tier = (typeof tiers)[number]

/** The worse of two tiers; undefined is no tier at all. */
export function worse(a: Tier | undefined, b: Tier | undefined): Tier | undefined {
  if (a === undefined) return b
  if (b === undefined) return a
  return tiers.indexOf(a) <= tiers.indexOf(b) ? a : b
}
