/**
 * `npm run package [-- dev|live]`: what `ask deploy` uploads (see ask-resources.json). Each stage has its own folder, since its care plan is asked
 * more or less of, and since ask-cli writes the stage's endpoints into its manifest. Endpoints written there before are kept.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { localeNames } from '../lambda/src/locales/pack'
import { buildLambda, buildSkillPackage } from './build'
import { carePlanPath, loadCarePlan, type Stage } from './care-plan/load'
import { CarePlanError } from './care-plan/problem'
import type { CarePlanSource } from './care-plan/source'

type Json = { [key: string]: Json | string | boolean | number | Json[] | undefined }

/** The endpoints that ask-cli wrote into a manifest: the skill's own and those of its events, for each region. */
interface Endpoints {
  readonly custom?: Json | undefined
  readonly customRegions?: Json | undefined
  readonly events?: Json | undefined
  readonly eventsRegions?: Json | undefined
}

/** Reads the endpoints of an earlier package; none when there is no such package. */
export function endpointsIn(path: string): Endpoints {
  if (!existsSync(path)) return {}
  const { manifest } = JSON.parse(readFileSync(path, 'utf8')) as { manifest: Json }
  const custom = part(part(manifest, 'apis'), 'custom')
  const events = part(manifest, 'events')
  return {
    custom: custom.endpoint as Json | undefined,
    customRegions: custom.regions as Json | undefined,
    events: events.endpoint as Json | undefined,
    eventsRegions: events.regions as Json | undefined,
  }
}

/**
 * The manifest as a stage uploads it: with the endpoints that are known. Before the first deployment there are none, and the block of events
 * is left out, since Amazon refuses a function that is not there; ask-cli adds it by `skillEvents` in ask-resources.json.
 */
export function manifestOf(source: Json, { custom, customRegions, events, eventsRegions }: Endpoints): Json {
  const { events: own, apis, ...manifest } = source.manifest as Json
  const sourceEvents = own as Json | undefined
  return {
    ...source,
    manifest: {
      ...manifest,
      apis: { ...(apis as Json), custom: { ...part(apis, 'custom'), ...given('endpoint', custom), ...given('regions', customRegions) } },
      ...(events === undefined ? {} : { events: { ...sourceEvents, ...given('endpoint', events), ...given('regions', eventsRegions) } }),
    },
  }
}

function part(of: Json[string], name: string): Json {
  const value = typeof of === 'object' && !Array.isArray(of) ? of[name] : undefined
  return typeof value === 'object' && !Array.isArray(value) ? value : {}
}

function given(name: string, value: Json | string | undefined): Json {
  return value === undefined ? {} : { [name]: value }
}

/** Bytes of a folder's files as a zip archive would hold them, and as they are. */
export function sizeOf(folder: string): { readonly zipped: number; readonly plain: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const read = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name)))
  return {
    plain: read.reduce((sum, { length }) => sum + length, 0),
    zipped: read.reduce((sum, bytes) => sum + deflateRawSync(bytes, { level: 9 }).length + 200, 0),
  }
}

/** The pages of the publisher, for every locale: Amazon asks for them where a skill asks for a permission. */
function withPages(source: Json, { publisher }: CarePlanSource): Json {
  const manifest = source.manifest as Json
  const pages = { ...given('privacyPolicyUrl', publisher?.privacyUrl), ...given('termsOfUseUrl', publisher?.termsUrl) }
  if (Object.keys(pages).length === 0) return source
  const locales = Object.fromEntries(localeNames.map((locale) => [locale, pages]))
  return { ...source, manifest: { ...manifest, privacyAndCompliance: { ...part(manifest, 'privacyAndCompliance'), locales } } }
}

export interface PackageOptions {
  readonly dist?: string
  readonly carePlan?: string
}

/** Lays out `dist/<stage>`: the bundle and the skill package. Throws a `CarePlanError` when the care plan is not good enough for the stage. */
export async function packageStage(
  stage: Stage,
  { dist = join(__dirname, '../dist'), carePlan = carePlanPath }: PackageOptions = {},
): Promise<void> {
  const { plan } = loadCarePlan(carePlan, { stage })
  const [lambda, skill] = [join(dist, stage, 'lambda'), join(dist, stage, 'skill-package')]
  const path = join(skill, 'skill.json')
  const endpoints = endpointsIn(path)
  await buildLambda(lambda, plan)
  buildSkillPackage(skill)
  const source = withPages(JSON.parse(readFileSync(path, 'utf8')) as Json, JSON.parse(readFileSync(carePlan, 'utf8')) as CarePlanSource)
  writeFileSync(path, `${JSON.stringify(manifestOf(source, endpoints), null, 2)}\n`)
  const known = [endpoints.custom, ...Object.values(endpoints.customRegions ?? {})].filter((each) => each !== undefined).length
  const { zipped, plain } = sizeOf(lambda)
  console.log(`dist/${stage}/lambda: ${localeNames.length} locales, ${kilobytes(plain)}, about ${kilobytes(zipped)} zipped`)
  console.log(`dist/${stage}/skill-package: ${known === 0 ? 'no endpoint yet, ask deploy adds it' : `endpoints kept: ${known}`}`)
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024)} KB`
}

if (require.main === module) {
  const [stage = 'dev'] = process.argv.slice(2)
  if (stage !== 'dev' && stage !== 'live') throw new Error('say dev or live')
  packageStage(stage).catch((error: unknown) => {
    if (!(error instanceof CarePlanError)) throw error
    console.error(error.message)
    process.exitCode = 1
  })
}
