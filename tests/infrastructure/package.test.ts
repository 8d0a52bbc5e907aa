import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localeNames } from '../../lambda/src/locales/pack'
import { endpointsIn, manifestOf, packageAll, sizeOf, stages } from '../../scripts/package'
import { readTemplate, root } from './template'

interface Profile {
  readonly skillMetadata: { readonly src: string }
  readonly code: Readonly<Record<string, { readonly src: string }>>
  readonly skillInfrastructure: { readonly type: string; readonly userConfig: Readonly<Record<string, unknown>> }
}

const profiles = (JSON.parse(readFileSync(join(root, 'ask-resources.json'), 'utf8')) as { profiles: Record<string, Profile> }).profiles
const source = JSON.parse(readFileSync(join(root, 'skill.json'), 'utf8')) as Parameters<typeof manifestOf>[0]
const arn = { uri: 'arn:aws:lambda:us-east-1:123456789012:function:skill' }

describe('a package', () => {
  const dist = mkdtempSync(join(tmpdir(), 'package-'))
  beforeAll(async () => {
    jest.spyOn(console, 'log').mockImplementation()
    await packageAll(dist)
  })
  afterAll(() => {
    jest.restoreAllMocks()
    rmSync(dist, { recursive: true })
  })

  test('holds the bundle, every pack, the manifest and every model, and needs no installation', () => {
    expect(existsSync(join(dist, 'lambda/index.js'))).toBe(true)
    expect(existsSync(join(dist, 'lambda/package.json'))).toBe(false)
    for (const locale of localeNames) {
      expect(existsSync(join(dist, `lambda/packs/${locale}.json`))).toBe(true)
      for (const stage of stages) expect(existsSync(join(dist, stage, `skill-package/interactionModels/custom/${locale}.json`))).toBe(true)
    }
  })

  test('is under a megabyte zipped', () => {
    expect(sizeOf(join(dist, 'lambda')).zipped).toBeLessThan(1024 * 1024)
  })

  test('names no function before one is deployed', () => {
    const text = readFileSync(join(dist, 'live/skill-package/skill.json'), 'utf8')
    expect(text).not.toContain('arn:aws')
    expect(JSON.parse(text).manifest.events).toBeUndefined()
  })

  test('keeps the endpoints that ask-cli wrote, each stage its own', async () => {
    const path = join(dist, 'live/skill-package/skill.json')
    const written = JSON.parse(readFileSync(path, 'utf8'))
    written.manifest.apis.custom = { ...written.manifest.apis.custom, endpoint: arn, regions: { EU: { endpoint: arn } } }
    written.manifest.events = { endpoint: arn, regions: { EU: { endpoint: arn } }, subscriptions: [{ eventName: 'SKILL_DISABLED' }] }
    writeFileSync(path, JSON.stringify(written))
    await packageAll(dist)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(written)
    expect(readFileSync(join(dist, 'dev/skill-package/skill.json'), 'utf8')).not.toContain('arn:aws')
  })
})

test('all else in the manifest of a stage is as in skill.json', () => {
  const { apis, events, ...manifest } = manifestOf(source, {}).manifest as Record<string, unknown>
  expect(source.manifest).toMatchObject(manifest as object)
  expect(events).toBeUndefined()
  expect(apis).toEqual((source.manifest as { apis: unknown }).apis)
})

test('a package that is not there has no endpoints', () => {
  expect(endpointsIn('/nowhere/skill.json')).toEqual({})
})

describe('ask-resources.json', () => {
  test.each(Object.entries(profiles))(
    'profile %s names folders that the package makes',
    (_, { skillMetadata, code, skillInfrastructure }) => {
      expect(stages.map((stage) => `./dist/${stage}/skill-package`)).toContain(skillMetadata.src)
      expect(new Set(Object.values(code).map(({ src }) => src))).toEqual(new Set(['./dist/lambda']))
      expect(skillInfrastructure.type).toBe('@ask-cli/cfn-deployer')
      expect(skillInfrastructure.userConfig).toMatchObject({
        runtime: 'nodejs24.x',
        handler: 'index.handler',
        templatePath: './infrastructure/skill.yaml',
        skillEvents: { subscriptions: ['SKILL_DISABLED'] },
      })
      expect(existsSync(join(root, String(skillInfrastructure.userConfig.templatePath)))).toBe(true)
    },
  )

  test.each(Object.entries(profiles))('profile %s gives every parameter that ask-cli does not', (_, { skillInfrastructure }) => {
    const { parameters } = skillInfrastructure.userConfig.cfn as { parameters: Record<string, string> }
    expect(Object.keys(parameters)).toEqual(Object.keys(readTemplate().Parameters).slice(6))
  })

  test('the live stage answers from three regions, the other from one', () => {
    expect(Object.keys(profiles.live?.code ?? {})).toEqual(['default', 'EU', 'FE'])
    expect(Object.keys(profiles.default?.code ?? {})).toEqual(['default'])
  })
})
