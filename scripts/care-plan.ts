/** `npm run care-plan:check -- [FILE] [--stage dev|live] [--today YYYY-MM-DD]`: whether a clinic's care plan can be used, in plain words. */
import { parseArgs } from 'node:util'
import { carePlanPath, loadCarePlan } from './care-plan/load'
import { CarePlanError } from './care-plan/problem'

const { values, positionals } = parseArgs({ options: { stage: { type: 'string' }, today: { type: 'string' } }, allowPositionals: true })
const { stage = 'dev', today } = values
const file = positionals[0] ?? carePlanPath

try {
  if (stage !== 'dev' && stage !== 'live')
    throw new CarePlanError('--stage', [
      {
        field: '--stage',
        value: stage,
        allowed: 'dev or live.',
        why: 'A live skill needs more than one for trying out.',
        fix: 'Write --stage dev or --stage live.',
      },
    ])
  const { plan, notes } = loadCarePlan(file, { stage, ...(today === undefined ? {} : { today }) })
  const rules = Object.keys(plan)
  console.log(`${file} can be used (${stage}): ${rules.length === 0 ? 'no rules of its own' : rules.join(', ')}.`)
  for (const note of notes) console.log(`Note: ${note}`)
} catch (error) {
  if (!(error instanceof CarePlanError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
