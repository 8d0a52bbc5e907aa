/** Who has reviewed a plan and when, and what a live skill needs beside. */
import type { Problem } from './problem'
import type { CarePlanSource } from './source'

export type Stage = 'dev' | 'live'

const yearsAtMost = 2

/** Dates that exist and follow one another. `today` is `YYYY-MM-DD`. */
export function reviewProblems(plan: CarePlanSource, today: string): readonly Problem[] {
  const { reviewedOn, reviewBy } = plan
  const notDates = (['reviewedOn', 'reviewBy'] as const).filter((name) => plan[name] !== undefined && !isDay(plan[name]))
  if (notDates.length > 0) {
    return notDates.map((field) => ({
      field,
      value: plan[field],
      allowed: 'A day of the calendar, as year-month-day.',
      why: 'There is no such day.',
      fix: 'Write for example "2026-11-02".',
    }))
  }
  const problems: Problem[] = []
  if (reviewedOn !== undefined && reviewedOn > today) {
    problems.push({
      field: 'reviewedOn',
      value: reviewedOn,
      allowed: `Today, ${today}, or earlier.`,
      why: "A review can't lie in the future.",
      fix: 'Write the day on which the plan was read.',
    })
  }
  if (reviewedOn !== undefined && reviewBy !== undefined && (reviewBy <= reviewedOn || reviewBy > addYears(reviewedOn, yearsAtMost))) {
    problems.push({
      field: 'reviewBy',
      value: reviewBy,
      allowed: `After ${reviewedOn}, and no later than ${addYears(reviewedOn, yearsAtMost)}.`,
      why: 'Advice that nobody reads again grows stale.',
      fix: 'Write the day by which the plan is to be read again.',
    })
  }
  return problems
}

/** What a skill for real patients needs: a publisher with addresses, and a review that is not overdue. */
export function liveProblems(plan: CarePlanSource, today: string): readonly Problem[] {
  const missing = (field: string, what: string, fix: string): Problem => ({
    field,
    allowed: `${what} has to be there before the skill goes live.`,
    why: 'Listeners must know who speaks to them, and that a clinician has read it.',
    fix,
  })
  const { publisher = {}, reviewedBy, reviewedOn, reviewBy } = plan
  return [
    ...(publisher.name === undefined ? [missing('publisher.name', "The publisher's name", 'Add the name of the clinic or company.')] : []),
    ...(publisher.privacyUrl === undefined
      ? [missing('publisher.privacyUrl', 'The privacy page', 'Add its address, beginning with https://')]
      : []),
    ...(publisher.termsUrl === undefined
      ? [missing('publisher.termsUrl', 'The terms of use', 'Add their address, beginning with https://')]
      : []),
    ...(reviewedBy === undefined
      ? [missing('reviewedBy', 'The name of the reviewer', 'Have a clinician read the plan, and add the name and title.')]
      : []),
    ...(reviewedOn === undefined ? [missing('reviewedOn', 'The day of the review', 'Add the day, for example "2026-11-02".')] : []),
    ...(reviewBy === undefined ? [missing('reviewBy', 'The day of the next review', 'Add the day, for example "2027-11-02".')] : []),
    ...(reviewBy !== undefined && reviewBy < today
      ? [
          {
            field: 'reviewBy',
            value: reviewBy,
            allowed: `Today, ${today}, or later.`,
            why: 'The review is overdue, so nobody can say that the plan still holds.',
            fix: 'Have a clinician read the plan again, and write the new days of "reviewedOn" and "reviewBy".',
          },
        ]
      : []),
  ]
}

function isDay(value: string | undefined): boolean {
  if (value === undefined) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

function addYears(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
}
