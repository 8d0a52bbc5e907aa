/** With the table and every Alexa service hanging, each care answer and each question of the checklist is what it is when all is well, in time. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fetchClient } from '../../../lambda/src/alexa/api-client'
import { topicIds } from '../../../lambda/src/care/topics'
import { localeNames } from '../../../lambda/src/locales/pack'
import { type BackRecoverySkill, buildSkill } from '../../../lambda/src/skill'
import { dynamoPreferences } from '../../../lambda/src/storage/dynamo'
import { localDeps } from '../../../simulator/container'
import { packOf } from '../../support/packs'
import { answerTo, envelope, intent, intentNameOf, testSkill } from '../../support/requests'

const now = () => new Date('2026-11-25T15:00:00Z')
const most = 3000
let hole: Server
let address = ''
let hanging: BackRecoverySkill
let called = 0
beforeAll(async () => {
  hole = createServer(() => {
    called += 1
  })
  await new Promise<void>((listening) => hole.listen(0, '127.0.0.1', listening))
  address = `http://127.0.0.1:${(hole.address() as AddressInfo).port}`
  const preferences = dynamoPreferences({ tableName: 'preferences', now, endpoint: address })
  // The first load of the AWS SDK takes seconds under Jest; in the function it is part of the bundle.
  await preferences.read('nobody')
  hanging = buildSkill({ ...localDeps({ now, packOf, apiClient: fetchClient(4000) }), preferences })
})
afterAll(() => {
  hole.closeAllConnections()
  hole.close()
})

/** A request whose services lie in the hole. */
function sent(request: ReturnType<typeof envelope>, isNew = false): object {
  const { System } = request.context
  return { ...request, session: { ...request.session, new: isNew }, context: { System: { ...System, apiEndpoint: address } } }
}

async function timed(request: object) {
  const start = performance.now()
  const answer = await answerTo(hanging, request)
  return { answer, ms: performance.now() - start }
}

describe.each(localeNames)('in %s', (locale) => {
  it('the skill opens', async () => {
    const before = called
    const launch = sent(envelope({ type: 'LaunchRequest' }, { locale, attributes: { timeZone: undefined } }), true)
    const { answer, ms } = await timed(launch)
    expect(answer.response.shouldEndSession).toBe(false)
    expect(ms).toBeLessThan(most)
    expect(called).toBeGreaterThan(before)
  })

  it.each(topicIds)('%s is answered', async (id) => {
    const request = intent(intentNameOf(id), { locale })
    const { answer, ms } = await timed(sent(request))
    expect(answer.ssml).toBe((await answerTo(testSkill(), request)).ssml)
    expect(ms).toBeLessThan(most)
  })

  it('the checklist is asked to its end', async () => {
    const well = testSkill()
    let attributes: Readonly<Record<string, unknown>> = {}
    let asked = 0
    for (let name = 'CheckSymptomsIntent'; asked < 40; name = 'AMAZON.NoIntent') {
      const request = intent(name, { locale, attributes })
      const { answer, ms } = await timed(sent(request))
      expect(ms).toBeLessThan(most)
      expect(answer.ssml).toBe((await answerTo(well, request)).ssml)
      attributes = answer.attributes
      if ((attributes.flow as { readonly name?: string } | undefined)?.name !== 'checklist') break
      asked += 1
    }
    expect(asked).toBeGreaterThan(5)
    expect(asked).toBeLessThan(40)
  })
})
