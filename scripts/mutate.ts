/**
 * `npm run mutate [-- triage|understanding|icing …]`: changes the rules one operator or word at a time and counts the changes that no unit test
 * notices. Writes `.cache/mutation/<room>.json` and prints each survivor.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '..')
const cache = join(root, '.cache/mutation')

/** The rules that decide something. Every unit test may notice. */
const rooms = {
  triage: ['assess', 'checklist', 'tier', 'emergency-number'],
  understanding: ['answer', 'item', 'likeness', 'match', 'person', 'polarity', 'signs', 'topic', 'when'],
  icing: ['*'],
} as const
type Room = keyof typeof rooms

interface Mutant {
  readonly status: string
  readonly mutatorName: string
  readonly replacement?: string
  readonly location: { readonly start: { readonly line: number } }
}
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>
}

export interface Score {
  readonly killed: number
  readonly all: number
  readonly survivors: readonly string[]
  /** File → noticed of all. */
  readonly files: Readonly<Record<string, string>>
}

/** Mutates a room. Throws when the tests fail without any mutation. */
export function mutate(room: Room): Score {
  mkdirSync(cache, { recursive: true })
  const report = join(cache, `${room}.json`)
  const config = join(cache, `${room}.config.json`)
  const settings = {
    mutate: rooms[room].map((file) => `lambda/src/${room}/${file}.ts`),
    testRunner: 'jest',
    coverageAnalysis: 'perTest',
    plugins: ['@stryker-mutator/jest-runner'],
    jest: {
      projectType: 'custom',
      configFile: 'jest.config.js',
      config: {
        testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
        testMatch: ['**/tests/unit/**/*.test.ts'],
      },
    },
    tsconfigFile: '.cache/no-tsconfig.json',
    reporters: ['json'],
    jsonReporter: { fileName: report },
    tempDirName: '.cache/stryker',
    ignorePatterns: ['dist', '.cache', 'coverage'],
    concurrency: 2,
    timeoutMS: 10_000,
    logLevel: 'warn',
    allowConsoleColors: false,
  }
  writeFileSync(config, JSON.stringify(settings))
  execFileSync('npx', ['--no-install', 'stryker', 'run', config], { cwd: root, stdio: 'inherit' })
  return scoreOf(JSON.parse(readFileSync(report, 'utf8')) as Report)
}

/** What was noticed and what was not. A change that makes the tests hang is noticed; one that no test reaches is not. */
export function scoreOf({ files }: Report): Score {
  const all = Object.entries(files).flatMap(([file, { mutants }]) => mutants.map((mutant) => ({ ...mutant, file })))
  const isSurvivor = ({ status }: Mutant): boolean => status === 'Survived' || status === 'NoCoverage'
  const counted = all.filter(({ status }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status))
  const survivors = counted.filter(isSurvivor)
  const ofFile = (file: string): string => {
    const own = counted.filter((mutant) => mutant.file === file)
    return `${own.length - own.filter(isSurvivor).length}/${own.length}`
  }
  return {
    killed: counted.length - survivors.length,
    all: counted.length,
    files: Object.fromEntries(Object.keys(files).map((file) => [file, ofFile(file)])),
    survivors: survivors.map(
      ({ file, location, mutatorName, replacement }) => `${file}:${location.start.line} ${mutatorName} → ${replacement ?? ''}`,
    ),
  }
}

if (require.main === module) {
  const asked = process.argv.slice(2) as Room[]
  for (const room of asked.length === 0 ? (Object.keys(rooms) as Room[]) : asked) {
    const { killed, all, survivors, files } = mutate(room)
    console.log(`${room}: ${killed} of ${all} changes noticed, ${((100 * killed) / all).toFixed(1)} %`)
    for (const [file, noticed] of Object.entries(files)) console.log(`  ${file} ${noticed}`)
    for (const survivor of survivors) console.log(`  ${survivor}`)
  }
}
