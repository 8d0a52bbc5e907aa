/**
 * `npm run soak`: what is too long for every change. The matrices and outside faults once more, 100,000 hostile requests, 30,000 turns of the bundle in one
 * process, the bundle on other versions of Node, mutation testing, a deployment rehearsed, and the commands of the documents that take long. Over an hour on two cores.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(__dirname, '..')
const parts: readonly (readonly [name: string, command: readonly string[], environment?: Readonly<Record<string, string>>])[] = [
  ['reliability', ['jest', 'tests/reliability'], { ENVELOPES: '100000', TURNS: '30000' }],
  ['Node 22 and 24', ['tsx', 'scripts/smoke.ts', '22', '24']],
  ['mutation', ['tsx', 'scripts/mutate.ts']],
  ['a deployment', ['tsx', 'scripts/rehearse.ts']],
  ['what the documents say', ['jest', 'tests/infrastructure/docs'], { SLOW_COMMANDS: 'yes' }],
]

let failed = 0
for (const [name, command, environment = {}] of parts) {
  const start = Date.now()
  const { status } = spawnSync('npx', ['--no-install', ...command], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  if (status !== 0) failed += 1
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${Math.round((Date.now() - start) / 1000)} s)\n`)
}
process.exitCode = failed === 0 ? 0 : 1
