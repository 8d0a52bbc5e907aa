/** The care plan as it is written by a clinic: what the skill uses (`CarePlan`) and what only the build looks at. */
import type { CarePlan } from '../../lambda/src/care/care-plan'

export interface CarePlanSource extends CarePlan {
  readonly $schema?: string
  readonly publisher?: { readonly name?: string; readonly privacyUrl?: string; readonly termsUrl?: string }
  readonly reviewedBy?: string
  readonly reviewedOn?: string
  readonly reviewBy?: string
}
