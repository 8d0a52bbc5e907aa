/** What is wrong with a care plan, in words that a nurse can act on. */
export interface Problem {
  /** Where in the file: `lifting.days`. */
  readonly field: string
  /** What the field is called in plain words. */
  readonly name?: string
  readonly value?: unknown
  readonly allowed: string
  readonly why: string
  readonly fix: string
}

const longest = 60

/** A value as it stands in the file, cut when it is long. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

/** A problem as it is printed: the field and its value, then what is allowed, why, and what to do. */
export function problemText({ field, name, value, allowed, why, fix }: Problem): string {
  const what = value === undefined ? '' : `: ${shown(value)} can't be used`
  return [
    `${field}${name === undefined ? '' : ` (${name})`}${what}`,
    `  Allowed: ${allowed}`,
    `  Why:     ${why}`,
    `  Fix:     ${fix}`,
  ].join('\n')
}

/** A care plan that was refused; the message lists every problem. */
export class CarePlanError extends Error {
  override readonly name = 'CarePlanError'
  constructor(
    file: string,
    readonly problems: readonly Problem[],
  ) {
    const count = problems.length === 1 ? '1 thing has' : `${problems.length} things have`
    super(
      `${file}: ${count} to be put right before this care plan can be used. Nothing of it is in use until then.\n\n${problems.map(problemText).join('\n\n')}`,
    )
  }
}
