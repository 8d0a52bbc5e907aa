/** `npm test`: every gate that needs no browser, in one command. Ends with a line that counts what passed and what failed. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(__dirname, '..')
const report = join(mkdtempSync(join(tmpdir(), 'check-')), 'jest.json')

const gates: readonly (readonly [name: string, command: readonly string[]])[] = [
  ['format and lint', ['biome', 'ci', '.']],
  ['types', ['tsc', '--noEmit']],
  ['types of the page', ['tsc', '--noEmit', '-p', 'simulator/page/client']],
  ['generated files', ['tsx', 'scripts/models.ts', 'check']],
  ['speech book', ['tsx', 'scripts/speech-book.ts', '--check']],
  ['care plan', ['tsx', 'scripts/care-plan.ts']],
  ['build', ['tsx', 'scripts/build.ts']],
  ['tests', ['jest', '--json', `--outputFile=${report}`]],
]

let passed = 0
let failed = 0
for (const [name, command] of gates) {
  const started = Date.now()
  const { status } = spawnSync('npx', ['--no-install', ...command], { cwd: root, stdio: 'inherit' })
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`)
  if (name !== 'tests') {
    if (status === 0) passed += 1
    else failed += 1
    continue
  }
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
    passed += numPassedTests
    failed += numFailedTests + numRuntimeErrorTestSuites + (status !== 0 && numFailedTests + numFailedTestSuites === 0 ? 1 : 0)
  } catch {
    failed += 1
  }
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
