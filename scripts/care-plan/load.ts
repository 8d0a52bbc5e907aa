/** A care plan from its file: checked as a whole, then made into what the skill uses. One mistake, and nothing of it is used. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CarePlan } from '../../lambda/src/care/care-plan'
import { extraProblems, leaveOutProblems, missingTexts } from './free-text'
import { clinicProblems, spanProblems, waitProblems } from './meaning'
import { groupsOf } from './phones'
import { CarePlanError, type Problem } from './problem'
import { liveProblems, reviewProblems, type Stage } from './review'
import { shapeProblems } from './shape'
import type { CarePlanSource } from './source'

export type { Stage } from './review'

export const carePlanPath = join(__dirname, '../../care-plan.json')

export interface LoadedPlan {
  readonly plan: CarePlan
  /** Nothing wrong, but worth knowing. */
  readonly notes: readonly string[]
}

export interface LoadOptions {
  readonly stage?: Stage
  /** `YYYY-MM-DD`; today unless given. */
  readonly today?: string
}

/** Every mistake of a plan. What the shape forbids is said alone, since the rest could not be read. */
export function carePlanProblems(
  plan: unknown,
  { stage = 'dev', today = new Date().toISOString().slice(0, 10) }: LoadOptions = {},
): readonly Problem[] {
  const shape = shapeProblems(plan)
  if (shape.length > 0) return shape
  const source = plan as CarePlanSource
  return [
    ...waitProblems(source),
    ...spanProblems(source),
    ...clinicProblems(source),
    ...extraProblems(source),
    ...leaveOutProblems(source),
    ...reviewProblems(source, today),
    ...(stage === 'live' ? liveProblems(source, today) : []),
  ]
}

/** The plan of a file. Throws a `CarePlanError` that names every mistake. */
export function loadCarePlan(file = carePlanPath, options: LoadOptions = {}): LoadedPlan {
  const source = readSource(file)
  const problems = carePlanProblems(source, options)
  if (problems.length > 0) throw new CarePlanError(file, problems)
  return { plan: compiled(source as CarePlanSource), notes: missingTexts(source as CarePlanSource) }
}

function readSource(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new CarePlanError(file, [
      {
        field: 'the whole file',
        allowed: 'A file that can be read.',
        why: 'It is not there, or may not be read.',
        fix: 'Check its name and place. A plan without rules is: {}',
      },
    ])
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new CarePlanError(file, [
      {
        field: 'the whole file',
        allowed: 'JSON, as in examples/us-clinic.json.',
        why: `It can't be read: ${(error as Error).message}.`,
        fix: 'Look there for a missing comma, bracket or quotation mark.',
      },
    ])
  }
}

/** What the skill uses: without the fields that only the build looks at, telephone numbers in the groups of their country. */
export function compiled({
  $schema: _,
  publisher: _1,
  reviewedBy: _2,
  reviewedOn: _3,
  reviewBy: _4,
  clinic,
  ...rules
}: CarePlanSource): CarePlan {
  if (clinic === undefined) return rules
  const said = Object.fromEntries(
    (['phone', 'appointmentPhone', 'afterHoursPhone'] as const).flatMap((name) => {
      const number = clinic[name]
      return number === undefined ? [] : [[name, groupsOf(number, clinic.country ?? '') ?? number]]
    }),
  )
  return { ...rules, clinic: { ...clinic, ...said } }
}
