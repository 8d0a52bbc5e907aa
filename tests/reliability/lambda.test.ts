/** The bundle as Lambda runs it: thousands of turns in one process, frozen in between. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localeNames } from '../../lambda/src/locales/pack'
import { buildLambda } from '../../scripts/build'
import { envelope, intent } from '../support/requests'
import { type LocalLambda, startLambda } from './lambda'
import { startOutside } from './outside'
import { smoke } from './smoke'
import { stepsOf } from './states'

/** 3,000 in CI; `npm run soak` asks for more. */
const turns = Number(process.env.TURNS ?? 3000)
const megabyte = 1024 * 1024
const folder = mkdtempSync(join(tmpdir(), 'lambda-'))
let lambda: LocalLambda

beforeAll(async () => {
  await buildLambda(folder)
  lambda = await startLambda(folder, process.execPath, { SKILL_ID: 'skill' })
})
afterAll(async () => {
  await lambda.close()
  rmSync(folder, { recursive: true })
})

test.each(localeNames)('a conversation in %s', async (locale) => {
  expect(await smoke(lambda, locale)).toEqual([])
})

test('the table is asked at launch, by a part of the bundle that is loaded then', async () => {
  const outside = await startOutside()
  const table = await startLambda(folder, process.execPath, {
    TABLE_NAME: 'preferences',
    AWS_ENDPOINT_URL_DYNAMODB: outside.addressOf('well'),
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  })
  await table.call(intent('IceDurationIntent', { locale: 'en-US' }))
  expect(outside.calls.well).toBeUndefined()
  await table.call(envelope({ type: 'LaunchRequest' }, { locale: 'en-US' }))
  expect(outside.calls.well).toBeGreaterThan(0)
  await table.close()
  outside.close()
})

test('a request of another skill is refused, and the next one answered', async () => {
  const request = envelope({ type: 'LaunchRequest' }, { locale: 'en-US' })
  const foreign = {
    ...request,
    context: { System: { ...request.context.System, application: { applicationId: 'amzn1.ask.skill.other' } } },
  }
  await expect(lambda.call(foreign)).rejects.toThrow('another skill')
  expect(await smoke(lambda, 'en-US')).toEqual([])
})

test(
  'thousands of turns, frozen now and then: every turn answered, one line each, memory level',
  async () => {
    const steps = localeNames.flatMap((locale) => stepsOf(locale))
    const run = async (count: number): Promise<void> => {
      for (let turn = 0; turn < count; turn += 1) {
        const step = steps[turn % steps.length]
        expect(await lambda.call(step?.request({ opened: turn % 2 === 0 }))).toHaveProperty('response')
        if (turn % 500 === 499) await lambda.freeze(400)
      }
    }
    await run(Math.round(turns / 3))
    const before = await lambda.memory()
    const linesBefore = lambda.written().split('\n').length
    await run(turns)
    const after = await lambda.memory()
    expect(lambda.written().split('\n').length - linesBefore).toBe(turns)
    expect((after.heapUsed - before.heapUsed) / megabyte).toBeLessThan(2)
    expect(after.rss / megabyte).toBeLessThan(256)
  },
  turns * 60 + 60_000,
)
