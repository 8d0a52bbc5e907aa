import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localeNames } from '../../lambda/src/locales/pack'
import { endpointsIn, manifestOf, packageStage, sizeOf } from '../../scripts/package'
import { readTemplate, root } from './template'

interface Profile {
  readonly skillMetadata: { readonly src: string }
  readonly code: Readonly<Record<string, { readonly src: string }>>
  readonly skillInfrastructure: { readonly type: string; readonly userConfig: Readonly<Record<string, unknown>> }
}

const profiles = (JSON.parse(readFileSync(join(root, 'ask-resources.json'), 'utf8')) as { profiles: Record<string, Profile> }).profiles
const stages = ['dev', 'live'] as const
const source = JSON.parse(readFileSync(join(root, 'skill.json'), 'utf8')) as Parameters<typeof manifestOf>[0]
const arn = { uri: 'arn:aws:lambda:us-east-1:123456789012:function:skill' }

const dayFromToday = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** A care plan that is good enough for real listeners. */
const livePlan = {
  publisher: { name: 'Example Clinic', privacyUrl: 'https://example.org/privacy', termsUrl: 'https://example.org/terms' },
  reviewedBy: 'A. Nurse, RN',
  reviewedOn: dayFromToday(-30),
  reviewBy: dayFromToday(335),
}

describe('a package', () => {
  const dist = mkdtempSync(join(tmpdir(), 'package-'))
  const carePlan = join(dist, 'care-plan.json')
  beforeAll(async () => {
    jest.spyOn(console, 'log').mockImplementation()
    writeFileSync(carePlan, JSON.stringify(livePlan))
    await packageStage('dev', { dist })
    await packageStage('live', { dist, carePlan })
  })
  afterAll(() => {
    jest.restoreAllMocks()
    rmSync(dist, { recursive: true })
  })

  test('holds the bundle, the care plan, every pack, the manifest and every model, and needs no installation', () => {
    for (const stage of stages) {
      expect(existsSync(join(dist, stage, 'lambda/index.js'))).toBe(true)
      expect(existsSync(join(dist, stage, 'lambda/care-plan.json'))).toBe(true)
      expect(existsSync(join(dist, stage, 'lambda/package.json'))).toBe(false)
      for (const locale of localeNames) {
        expect(existsSync(join(dist, stage, `lambda/packs/${locale}.json`))).toBe(true)
        expect(existsSync(join(dist, stage, `skill-package/interactionModels/custom/${locale}.json`))).toBe(true)
      }
    }
  })

  test('is under a megabyte zipped', () => {
    expect(sizeOf(join(dist, 'dev/lambda')).zipped).toBeLessThan(1024 * 1024)
  })

  test('names no function before one is deployed', () => {
    const text = readFileSync(join(dist, 'live/skill-package/skill.json'), 'utf8')
    expect(text).not.toContain('arn:aws')
    expect(JSON.parse(text).manifest.events).toBeUndefined()
  })

  test("links the publisher's pages in every locale", () => {
    const { manifest } = JSON.parse(readFileSync(join(dist, 'live/skill-package/skill.json'), 'utf8'))
    const pages = { privacyPolicyUrl: livePlan.publisher.privacyUrl, termsOfUseUrl: livePlan.publisher.termsUrl }
    expect(manifest.privacyAndCompliance.locales).toEqual(Object.fromEntries(localeNames.map((locale) => [locale, pages])))
  })

  test('keeps the endpoints that ask-cli wrote, each stage its own', async () => {
    const path = join(dist, 'live/skill-package/skill.json')
    const written = JSON.parse(readFileSync(path, 'utf8'))
    written.manifest.apis.custom = { ...written.manifest.apis.custom, endpoint: arn, regions: { EU: { endpoint: arn } } }
    written.manifest.events = { endpoint: arn, regions: { EU: { endpoint: arn } }, subscriptions: [{ eventName: 'SKILL_DISABLED' }] }
    writeFileSync(path, JSON.stringify(written))
    await packageStage('live', { dist, carePlan })
    await packageStage('dev', { dist })
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(written)
    expect(readFileSync(join(dist, 'dev/skill-package/skill.json'), 'utf8')).not.toContain('arn:aws')
  })

  test('is not made for listeners from a care plan that nobody has reviewed', async () => {
    writeFileSync(carePlan, '{}')
    await expect(packageStage('live', { dist, carePlan })).rejects.toThrow('reviewedBy')
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
  test.each(Object.entries(profiles))('profile %s names the folders of its stage', (name, { skillMetadata, code, skillInfrastructure }) => {
    const stage = name === 'live' ? 'live' : 'dev'
    expect(skillMetadata.src).toBe(`./dist/${stage}/skill-package`)
    expect(new Set(Object.values(code).map(({ src }) => src))).toEqual(new Set([`./dist/${stage}/lambda`]))
    expect(skillInfrastructure.userConfig.cfn).toMatchObject({ parameters: { Stage: stage } })
    expect(skillInfrastructure.type).toBe('@ask-cli/cfn-deployer')
    expect(skillInfrastructure.userConfig).toMatchObject({
      runtime: 'nodejs24.x',
      handler: 'index.handler',
      templatePath: './infrastructure/skill.yaml',
      skillEvents: { subscriptions: ['SKILL_DISABLED'] },
    })
    expect(existsSync(join(root, String(skillInfrastructure.userConfig.templatePath)))).toBe(true)
  })

  test.each(Object.entries(profiles))('profile %s gives every parameter that ask-cli does not', (_, { skillInfrastructure }) => {
    const { parameters } = skillInfrastructure.userConfig.cfn as { parameters: Record<string, string> }
    expect(Object.keys(parameters)).toEqual(Object.keys(readTemplate().Parameters).slice(6))
  })

  test('is written as ask-cli writes it, so that a deployment leaves it as it is', () => {
    const text = readFileSync(join(root, 'ask-resources.json'), 'utf8')
    expect(text).toBe(JSON.stringify(JSON.parse(text), null, 2))
  })

  test('the live stage answers from three regions, the other from one', () => {
    expect(Object.keys(profiles.live?.code ?? {})).toEqual(['default', 'EU', 'FE'])
    expect(Object.keys(profiles.default?.code ?? {})).toEqual(['default'])
  })
})
