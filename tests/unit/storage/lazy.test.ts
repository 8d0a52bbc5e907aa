/** The AWS SDK is loaded by turns that touch the table, and by no others. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(__dirname, '../../..')
const script = `
const { fetchClient } = require('./lambda/src/alexa/api-client')
const { buildSkill } = require('./lambda/src/skill')
const { dynamoPreferences } = require('./lambda/src/storage/dynamo')
const { packsFrom } = require('./lambda/src/locales/pack')
const { readPack } = require('./scripts/packs')
const now = () => new Date('2026-11-23T17:10:00Z')
const preferences = dynamoPreferences({ tableName: 'preferences', endpoint: 'http://127.0.0.1:9', now })
const skill = buildSkill({ packOf: packsFrom(readPack), apiClient: { invoke: () => Promise.reject(new Error('offline')) }, now, preferences, log: () => {} })
const loaded = () => Object.keys(require.cache).some((file) => file.includes('@aws-sdk'))
const turn = (request, attributes = {}) => skill.invoke({ version: '1.0',
  session: { new: false, sessionId: 's', application: { applicationId: 'a' }, user: { userId: 'u' }, attributes: { opened: true, known: true, timeZone: 'America/New_York', ...attributes } },
  context: { System: { application: { applicationId: 'a' }, user: { userId: 'u' }, device: { deviceId: 'd', supportedInterfaces: {} }, apiEndpoint: 'http://127.0.0.1:9', apiAccessToken: 't' } },
  request: { requestId: 'r', timestamp: now().toISOString(), locale: 'en-US', ...request } })
const intent = (name, utterance) => ({ type: 'IntentRequest', intent: { name, confirmationStatus: 'NONE', slots: utterance === undefined ? {} : { utterance: { name: 'utterance', value: utterance } } } })
void (async () => {
  const seen = [loaded()]
  for (const request of [intent('IceDurationIntent'), intent('CheckSymptomsIntent'), intent('SaySomethingIntent', 'my chest hurts'), intent('AMAZON.HelpIntent'), intent('ReminderListIntent'), intent('TimerStartIntent'), intent('AMAZON.StopIntent'), { type: 'SessionEndedRequest', reason: 'USER_INITIATED' }]) {
    await turn(request)
    seen.push(loaded())
  }
  await turn({ type: 'LaunchRequest' })
  console.log(JSON.stringify({ before: seen, after: loaded() }))
})()
`

it('is not loaded for care, the checklist, a symptom, help, the timer, or a list in a session that has read its row, and is at launch', () => {
  const output = execFileSync(process.execPath, ['--import', 'tsx', '--eval', script, '--input-type=commonjs'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const { before, after } = JSON.parse(output.trim().split('\n').at(-1) ?? '{}') as { before: boolean[]; after: boolean }
  expect(before.length).toBeGreaterThan(8)
  expect(before.every((isLoaded) => !isLoaded)).toBe(true)
  expect(after).toBe(true)
})
