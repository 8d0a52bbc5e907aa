/** What the documents tell people to type: each command runs here, or says why it can't. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readTemplate, root } from './template'

const folders = ['docs/design', 'docs/tasks', 'docs/decisions', 'docs/safety']
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.md'))
      .map((file) => `${folder}/${file}`),
  ),
]
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

interface Command {
  readonly path: string
  readonly line: string
  readonly remark: string
}

/** The lines of shell blocks. A remark after two spaces says why a command is not run here. */
const commands: readonly Command[] = documents.flatMap((path) =>
  [...textOf(path).matchAll(/^ *```sh\n([\s\S]*?)^ *```/gm)].flatMap(([, block = '']) =>
    block
      .trim()
      .split('\n')
      .map((each) => {
        const [line = '', ...remark] = each.split(/ {2,}# /)
        return { path, line: line.trim(), remark: remark.join(' ') }
      }),
  ),
)

/** `npm run soak` runs those that take long; it is their test. */
const isSoak = process.env.SLOW_COMMANDS !== undefined
/** Why a command may not run inside a test. */
const reasons = [
  /^needs an Amazon account/,
  /^needs the npm registry/,
  ...(isSoak ? [] : [/^takes /]),
  /^stays open/,
  /^run by /,
  /^when the changes are merged/,
  /^the last good tag/,
  /^back again/,
  /^fails until/,
]
/** They change files that other tests read, or run all tests; their own tests run them. */
const elsewhere = [
  'npm run lint',
  'npm run types',
  'npm run package',
  'npm run unit -- tests/infrastructure tests/models',
  'npm run unit -- tests/infrastructure',
  'npm run soak',
  'npm run smoke',
  'npm run mutate -- triage',
]

const scripts = (JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }).scripts
const runnable = [
  ...new Set(
    commands
      .filter(({ line, remark }) => !reasons.some((reason) => reason.test(remark)) && !elsewhere.includes(line))
      .map(({ line }) => line),
  ),
]

test('the documents hold commands, and some of them run here', () => {
  expect(commands.length).toBeGreaterThan(30)
  expect(runnable.length).toBeGreaterThan(5)
})

test.each(runnable)(
  '%s',
  (line) => {
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
    expect(words[0]).toBe('npm')
    expect(execFileSync('npm', words.slice(1), { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })).not.toBe('')
  },
  isSoak ? 3_600_000 : 120_000,
)

/** A care plan without any rule: a clinic's own is no matter here. */
const folder = mkdtempSync(join(tmpdir(), 'plan-'))
const emptyPlan = join(folder, 'care-plan.json')
beforeAll(() => writeFileSync(emptyPlan, '{}'))
afterAll(() => rmSync(folder, { recursive: true }))

test('what fails until the care plan is ready says what is missing', () => {
  const failing = commands.filter(({ remark }) => remark.startsWith('fails until the care plan is ready'))
  expect(new Set(failing.map(({ line }) => line))).toEqual(new Set(['npm run package -- live', 'npm run care-plan:check -- --stage live']))
  const words = ['run', 'care-plan:check', '--', emptyPlan, '--stage', 'live']
  const { status, stderr } = spawnSync('npm', words, { cwd: root, encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toContain('reviewedBy')
})

test('whatever needs Amazon says so', () => {
  const amazon = commands.filter(({ line }) => /^(npm run --silent ask|npx|aws)\b/.test(line))
  expect(amazon.length).toBeGreaterThan(5)
  expect(amazon.filter(({ remark }) => !remark.startsWith('needs an Amazon account'))).toEqual([])
})

test('every npm command, in a block or in a sentence, is a script of the package', () => {
  const named = documents.flatMap((path) =>
    [...textOf(path).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, script]) => `${path}: ${script}`),
  )
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((each) => scripts[each.split(': ')[1] ?? ''] === undefined)).toEqual([])
})

test('every link leads somewhere', () => {
  const links = documents.flatMap((path) =>
    [...textOf(path).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map(([, link = '']) => ({ path, link }))
      .filter(({ link }) => !/^https?:/.test(link)),
  )
  expect(links.length).toBeGreaterThan(20)
  expect(links.filter(({ path, link }) => !existsSync(join(root, dirname(path), link)))).toEqual([])
})

test('every file that a document names is there', () => {
  const named = documents.flatMap((path) =>
    [...textOf(path).matchAll(/`((?:[\w-]+\/)+[\w.-]+\.(?:ts|cjs|sh|json|jsonl|yaml|md))`/g)].map(([, file = '']) => ({ path, file })),
  )
  expect(named.length).toBeGreaterThan(60)
  const places = ['', 'lambda/src', 'lambda/src/locales', 'tests/reliability']
  expect(named.filter(({ file }) => !/^(dist|\.ask)\//.test(file) && !places.some((place) => existsSync(join(root, place, file))))).toEqual(
    [],
  )
})

test('every document that the code names is there', () => {
  const folders = ['lambda/src', 'scripts', 'simulator', 'tests', 'infrastructure', 'interaction-models/source']
  const named = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|yaml|cjs|sh)$/.test(file) && !file.includes('/data/'))
      .flatMap((file) =>
        [...textOf(join(folder, file)).matchAll(/docs\/[\w/-]+\.md/g)].map(([name]) => ({ file: join(folder, file), name })),
      ),
  )
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter(({ name }) => !existsSync(join(root, name)))).toEqual([])
})

test('the roll-back without the sources names every parameter of the stack', () => {
  const { line = '' } = commands.find((each) => each.line.startsWith('aws cloudformation update-stack')) ?? {}
  const named = [...line.matchAll(/ParameterKey=(\w+)/g)].map(([, key = '']) => key)
  expect(named.sort()).toEqual(Object.keys(readTemplate().Parameters).sort())
})

test('the conversation of the README is what the skill says', () => {
  const [, recorded = ''] = /Recorded with [\s\S]*?```\n([\s\S]*?)```/.exec(textOf('README.md')) ?? []
  const said = [...recorded.matchAll(/^> (.+)$/gm)].map(([, line = '']) => line)
  expect(said.length).toBeGreaterThan(3)
  const words = ['run', '--silent', 'say', '--', '--care-plan', emptyPlan, '--now', '2026-11-23T15:00:00Z', ...said]
  const held = execFileSync('npm', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  expect(held.trim()).toBe(recorded.trim())
})
