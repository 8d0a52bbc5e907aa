/**
 * `npm run package`: what `ask deploy` uploads (see ask-resources.json). The bundle in `dist/lambda`; for each stage its own skill package in
 * `dist/<stage>/skill-package`, since ask-cli writes the stage's endpoints into its manifest. Endpoints written there before are kept.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { buildLambda, buildSkillPackage } from './build'

export const stages = ['dev', 'live'] as const

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

function given(name: string, value: Json | undefined): Json {
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

/** Lays out everything below `dist`. */
export async function packageAll(dist = join(__dirname, '../dist')): Promise<void> {
  await buildLambda(join(dist, 'lambda'))
  for (const stage of stages) {
    const folder = join(dist, stage, 'skill-package')
    const path = join(folder, 'skill.json')
    const endpoints = endpointsIn(path)
    buildSkillPackage(folder)
    const source = JSON.parse(readFileSync(path, 'utf8')) as Json
    writeFileSync(path, `${JSON.stringify(manifestOf(source, endpoints), null, 2)}\n`)
    const known = [endpoints.custom, ...Object.values(endpoints.customRegions ?? {})].filter((each) => each !== undefined).length
    console.log(`dist/${stage}/skill-package: ${known === 0 ? 'no endpoint yet, ask deploy adds it' : `endpoints kept: ${known}`}`)
  }
  const { zipped, plain } = sizeOf(join(dist, 'lambda'))
  console.log(`dist/lambda: ${kilobytes(plain)}, about ${kilobytes(zipped)} zipped`)
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024)} KB`
}

if (require.main === module) void packageAll()
