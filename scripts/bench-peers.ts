/**
 * `npm run bench -- --peers`: the same question to this skill and to the smallest possible skill on what others build with. Each is installed in
 * a temporary folder with a production install, started in fresh processes in turn, and measured in one run; none of it becomes a dependency.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { localeNames } from '../lambda/src/locales/pack'
import { buildLambda } from './build'
import { measure, median } from './measure'
import { sizeOf } from './package'

interface Peer {
  readonly name: string
  /** Installed beside it; what is deployed is this folder. */
  readonly install: readonly string[]
  readonly code: string
  /** Bundled by esbuild as ours is, instead of deployed with its packages. */
  readonly bundled?: true
  /** Versions without which a fresh install does not run. */
  readonly overrides?: Readonly<Record<string, string>>
}

const coreHello = `
const { SkillBuilders } = require('ask-sdk-core')
const skill = SkillBuilders.custom().addRequestHandlers({ canHandle: () => true, handle: (input) => input.responseBuilder.speak('hello').getResponse() }).create()
exports.handler = async (event, context) => skill.invoke(event, context)
`

const sdkHello = `
const { SkillBuilders } = require('ask-sdk')
const skill = SkillBuilders.standard().addRequestHandlers({ canHandle: () => true, handle: (input) => input.responseBuilder.speak('hello').getResponse() }).withTableName('preferences').create()
exports.handler = async (event, context) => skill.invoke(event, context)
`

const controlsHello = `
const { Control, ControlHandler, ControlManager, LiteralContentAct } = require('ask-sdk-controls')
const { SkillBuilders } = require('ask-sdk-core')
class Hello extends Control {
  async canHandle() { return true }
  async handle(input, result) { result.addAct(new LiteralContentAct(this, { promptFragment: 'hello' })) }
  async canTakeInitiative() { return false }
  async takeInitiative() {}
  renderAct(act, input, builder) { builder.addPromptFragment('hello') }
}
class Manager extends ControlManager { createControlTree() { return new Hello('hello') } }
const skill = SkillBuilders.custom().addRequestHandlers(new ControlHandler(new Manager())).create()
exports.handler = async (event, context) => skill.invoke(event, context)
`

const jovoHello = `
const { App, BaseComponent, Component, Handle, Server } = require('@jovotech/framework')
const { AlexaPlatform } = require('@jovotech/platform-alexa')
class Hello extends BaseComponent { SAY() { return this.$send('hello') } }
Handle({ global: true, intents: ['SaySomethingIntent'] })(Hello.prototype, 'SAY', Object.getOwnPropertyDescriptor(Hello.prototype, 'SAY'))
Component({ isGlobal: true })(Hello)
const app = new App({ plugins: [new AlexaPlatform()], components: [Hello], logging: false })
const ready = app.initialize()
class Call extends Server {
  constructor(event) { super(); this.event = event }
  getRequestObject() { return this.event }
  getRequestHeaders() { return {} }
  getQueryParams() { return {} }
  setResponseHeaders() {}
  async setResponse(response) { this.response = response }
  fail(error) { this.error = error }
}
exports.handler = async (event) => {
  await ready
  const call = new Call(structuredClone(event))
  await app.handle(call)
  if (call.error) throw call.error
  return call.response
}
`

const core = ['ask-sdk-core@2.14.0', 'ask-sdk-model@1.86.0']
const peers: readonly Peer[] = [
  { name: 'ask-sdk-core, bundled', install: core, code: coreHello, bundled: true },
  { name: 'ask-sdk-core', install: core, code: coreHello },
  { name: 'ask-sdk + DynamoDB adapter', install: ['ask-sdk@2.14.0', 'ask-sdk-model@1.86.0'], code: sdkHello },
  { name: 'ask-sdk-controls', install: ['ask-sdk-controls@0.2.4', ...core], code: controlsHello },
  {
    name: 'Jovo 4',
    install: ['@jovotech/framework@4.6.2', '@jovotech/platform-alexa@4.6.2'],
    code: jovoHello,
    overrides: { 'class-transformer': '0.5.1' },
  },
]

interface Contender {
  readonly name: string
  readonly folder: string
}

async function install({ name, install: packages, code, bundled, overrides = {} }: Peer, at: string): Promise<Contender> {
  const folder = join(at, 'deployed')
  mkdirSync(at, { recursive: true })
  writeFileSync(join(at, 'package.json'), JSON.stringify({ private: true, overrides }))
  writeFileSync(join(at, 'index.js'), code)
  execFileSync('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', ...packages], {
    cwd: at,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  mkdirSync(folder)
  if (bundled === true) {
    await build({
      entryPoints: [join(at, 'index.js')],
      outfile: join(folder, 'index.js'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      minify: true,
      logLevel: 'error',
    })
  } else {
    for (const part of ['package.json', 'index.js', 'node_modules']) cpSync(join(at, part), join(folder, part), { recursive: true })
  }
  return { name, folder }
}

interface Row {
  readonly name: string
  readonly load: number
  readonly first: number
  readonly p50: number
  readonly p99: number
  readonly rss: number
  readonly zipped: number
}

const starts = 15
const warm = 2000

/** Starts the contenders in turn, so that what else the machine does falls on all of them alike. */
function race(contenders: readonly Contender[], locale: string): readonly Row[] {
  const rounds = Array.from({ length: starts }, () => contenders.map(({ folder }) => measure(join(folder, 'index.js'), locale)))
  return contenders.map(({ name, folder }, at) => {
    const { p50, p99, rss } = measure(join(folder, 'index.js'), locale, warm)
    const own = rounds.map((round) => round[at]).filter((each) => each !== undefined)
    const [load, first] = [median(own.map((each) => each.load)), median(own.map((each) => each.first))]
    return { name, load, first, p50, p99, rss, zipped: sizeOf(folder).zipped }
  })
}

/** Prints the table. */
export async function benchPeers(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'peers-'))
  try {
    const ours = join(folder, 'ours')
    await buildLambda(ours)
    const others: Contender[] = []
    for (const [at, peer] of peers.entries()) others.push(await install(peer, join(folder, `peer-${at}`)))
    const rows = race([{ name: `this skill, ${localeNames.length} locales`, folder: ours }, ...others], 'en-US')
    const bare = rows[1] as Row
    console.log(`medians of ${starts} process starts in turn, ${warm} warm answers, Node ${process.version}`)
    console.log('| | cold load + first answer | × bare bundle | warm p50 | warm p99 | memory | deployed, zipped |')
    console.log('|---|---|---|---|---|---|---|')
    for (const row of rows) {
      const cold = row.load + row.first
      const cells = [
        row.name,
        `${cold.toFixed(1)} ms`,
        (cold / (bare.load + bare.first)).toFixed(2),
        `${(row.p50 * 1000).toFixed(0)} µs`,
        `${(row.p99 * 1000).toFixed(0)} µs`,
        `${row.rss.toFixed(0)} MB`,
        `${(row.zipped / 1024).toFixed(0)} KB`,
      ]
      console.log(`| ${cells.join(' | ')} |`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
