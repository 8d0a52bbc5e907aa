/**
 * `npm run prove-controls -- [id …]`: switches each control of the hazard log off in a copy of the repository, one after the other, and shows that
 * its tests go red. They have to be green before. Takes some minutes; not part of every run of CI.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Control, controls } from './prove-controls/controls'

const root = join(__dirname, '..')
const copied = ['lambda', 'scripts', 'simulator', 'tests', 'interaction-models', 'examples', 'docs', 'infrastructure']
const files = ['package.json', 'tsconfig.json', 'jest.config.js', 'skill.json', 'care-plan.json', 'care-plan.schema.json']
const patience = 300_000

/** A copy to break, with the packages of this one. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'controls-'))
  for (const name of [...copied, ...files]) cpSync(join(root, name), join(folder, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

type Outcome = 'green' | 'red' | 'did not run'

/** Runs the tests of a control. A run that found no test, or ended without a verdict, proves nothing. */
function run(folder: string, { tests, named }: Control): Outcome {
  const report = join(folder, 'report.json')
  rmSync(report, { force: true })
  const name = named === undefined ? [] : ['--testNamePattern', named]
  spawnSync('npx', ['--no-install', 'jest', tests, ...name, '--json', `--outputFile=${report}`, '--forceExit'], {
    cwd: folder,
    stdio: 'ignore',
    timeout: patience,
  })
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>
    if ((numFailedTests ?? 0) > 0) return 'red'
    return (numPassedTests ?? 0) > 0 && numFailedTestSuites === 0 ? 'green' : 'did not run'
  } catch {
    return 'did not run'
  }
}

/** Whether the tests of a control are green with it and red without it. */
function prove(folder: string, control: Control): string | undefined {
  const path = join(folder, control.file)
  const source = readFileSync(path, 'utf8')
  if (source.split(control.find).length !== 2) return `${control.file} does not hold it once`
  const before = run(folder, control)
  if (before !== 'green') return `its tests are ${before} before it is switched off`
  writeFileSync(
    path,
    source.replace(control.find, () => control.off),
  )
  const after = run(folder, control)
  writeFileSync(path, source)
  return after === 'red' ? undefined : `its tests are ${after} when it is switched off`
}

const wanted = process.argv.slice(2)
const chosen = controls.filter(({ id }) => wanted.length === 0 || wanted.includes(id))
const folder = copy()
let unproved = 0
for (const control of chosen) {
  const problem = prove(folder, control)
  if (problem !== undefined) unproved += 1
  console.log(`${problem === undefined ? 'proved  ' : 'UNPROVED'} ${control.id}${problem === undefined ? '' : `: ${problem}`}`)
}
rmSync(folder, { recursive: true, force: true })
console.log(`${chosen.length - unproved} of ${chosen.length} controls proved`)
process.exitCode = unproved === 0 && chosen.length > 0 ? 0 : 1
