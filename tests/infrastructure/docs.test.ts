/** What the documents tell people to type: each command runs here, or says why it can't. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './template'

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
  [...textOf(path).matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
    block
      .trim()
      .split('\n')
      .map((each) => {
        const [line = '', ...remark] = each.split(/ {2,}# /)
        return { path, line: line.trim(), remark: remark.join(' ') }
      }),
  ),
)

/** Why a command may not run inside a test. */
const reasons = [
  /^needs an Amazon account/,
  /^needs the npm registry/,
  /^takes /,
  /^stays open/,
  /^run by CI/,
  /^when the changes are merged/,
  /^the last good tag/,
]
/** They change files that other tests read, or run all tests; their own tests run them. */
const elsewhere = [
  'npm run lint',
  'npm run types',
  'npm run package',
  'npm run package -- live',
  'npm run unit -- tests/infrastructure tests/models',
  'npm run unit -- tests/infrastructure',
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
  120_000,
)

test('whatever needs Amazon says so', () => {
  const amazon = commands.filter(({ line }) => /^(npx ask-cli|aws)\b/.test(line))
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
    [...textOf(path).matchAll(/`((?:lambda|scripts|simulator|tests|infrastructure|interaction-models|docs)\/[\w./-]+)`/g)].map(
      ([, file = '']) => ({ path, file }),
    ),
  )
  expect(named.length).toBeGreaterThan(40)
  expect(named.filter(({ file }) => !existsSync(join(root, file)))).toEqual([])
})
