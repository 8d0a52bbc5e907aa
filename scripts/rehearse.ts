/**
 * `npm run rehearse`: each deployment that docs/tasks/deploy.md names, by the real ask-cli from the npm registry against a stand-in for Amazon on
 * loopback. Shows that ask-cli can read what is here, that it leaves the tree as it was, and that it prints what the page says.
 */
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Amazon, startAmazon } from '../tests/infrastructure/amazon'
import { endpointsIn, packageStage } from './package'

const root = join(__dirname, '..')
const { ask } = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { ask: string } }).scripts
const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const carePlan = {
  publisher: { name: 'Example Clinic', privacyUrl: 'https://example.org/privacy', termsUrl: 'https://example.org/terms' },
  reviewedBy: 'A. Nurse, RN',
  reviewedOn: day(-30),
  reviewBy: day(335),
}
/** What `ask configure` leaves behind, with nobody's keys. */
const token = { access_token: 'none', refresh_token: 'none', token_type: 'bearer', expires_in: 3600, expires_at: '2099-01-01T00:00:00Z' }
const profile = { token, vendor_id: 'vendor', aws_profile: 'ask_cli_default' }

/** Deploys both stages twice; gives what went otherwise than the page says. */
export async function rehearse(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rehearse-'))
  const amazon = await startAmazon()
  try {
    layOut(folder)
    const deploy = (...words: string[]): Promise<string> => run(amazon, folder, `${ask} deploy ${words.join(' ')}`)
    const dist = join(folder, 'dist')
    await packageStage('dev', { dist })
    await packageStage('live', { dist, carePlan: join(folder, 'care-plan.json') })
    const printed = [await deploy(), await deploy('--profile live')]
    await packageStage('live', { dist, carePlan: join(folder, 'care-plan.json') })
    printed.push(await deploy('--profile live --target skill-infrastructure'))
    return [
      ...quoted().flatMap((line) => (printed.some((text) => line.test(text)) ? [] : [`nothing prints ${line.source}`])),
      ...leftBehind(folder),
      ...amazon.unknown.map((call) => `ask-cli asked for ${call}`),
      ...stackProblems(amazon),
    ]
  } finally {
    amazon.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function layOut(folder: string): void {
  for (const name of ['ask-resources.json', 'infrastructure']) cpSync(join(root, name), join(folder, name), { recursive: true })
  for (const name of ['.ask', '.aws']) mkdirSync(join(folder, 'home', name), { recursive: true })
  writeFileSync(join(folder, 'care-plan.json'), JSON.stringify(carePlan))
  writeFileSync(join(folder, 'home/.ask/cli_config'), JSON.stringify({ profiles: { default: profile, live: profile } }))
  writeFileSync(join(folder, 'home/.aws/credentials'), '[ask_cli_default]\naws_access_key_id = none\naws_secret_access_key = none\n')
}

async function run({ address }: Amazon, cwd: string, command: string): Promise<string> {
  const env = {
    ...process.env,
    HOME: join(cwd, 'home'),
    npm_config_cache: process.env.npm_config_cache ?? join(homedir(), '.npm'),
    ASK_SMAPI_SERVER_BASE_URL: address,
    AWS_ENDPOINT_URL: address,
  }
  const { stdout, stderr } = await promisify(execFile)('sh', ['-c', command], { cwd, env, maxBuffer: 16 * 1024 * 1024 })
  return `${stdout}\n${stderr}`
}

/** The lines that the page says are printed, in its blocks marked `text`; `…` stands for anything. */
function quoted(): RegExp[] {
  const blocks = readFileSync(join(root, 'docs/tasks/deploy.md'), 'utf8').matchAll(/^ *```text\n([\s\S]*?)^ *```/gm)
  const lines = [...blocks].flatMap(([, block = '']) =>
    block
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  )
  if (lines.length === 0) throw new Error('the page quotes nothing')
  return lines.map((line) => new RegExp(line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.*')))
}

function leftBehind(folder: string): string[] {
  const name = 'ask-resources.json'
  const isChanged = readFileSync(join(folder, name), 'utf8') !== readFileSync(join(root, name), 'utf8')
  const live = endpointsIn(join(folder, 'dist/live/skill-package/skill.json'))
  const regions = Object.keys(live.customRegions ?? {})
  return [
    ...(isChanged ? [`${name} is another after the deployment`] : []),
    ...(live.custom === undefined || live.events === undefined ? ['the live package has no endpoint'] : []),
    ...(regions.join() === 'EU,FE' ? [] : [`the live package has the regions ${regions.join()}`]),
  ]
}

function stackProblems({ stacks }: Amazon): string[] {
  const found = Object.values(stacks).map(({ region, parameters }) => `${parameters.Stage} ${region}`)
  const wanted = ['dev us-east-1', 'live eu-west-1', 'live us-east-1', 'live us-west-2']
  return found.sort().join() === wanted.join() ? [] : [`the stacks are ${found.join()}`]
}

if (require.main === module) {
  void rehearse().then((problems) => {
    for (const problem of problems) console.error(problem)
    console.log(`deployed to both stages, ${problems.length} problems`)
    process.exitCode = problems.length === 0 ? 0 : 1
  })
}
