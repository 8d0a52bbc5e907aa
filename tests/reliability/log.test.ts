/** What a long run of conversations about symptoms leaves behind, word by word: nothing about anybody. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { signIds } from '../../lambda/src/care/facts'
import { topicIds } from '../../lambda/src/care/topics'
import { localeFacts, localeNames } from '../../lambda/src/locales/pack'
import { embeddedMetrics } from '../../lambda/src/log'
import { buildSkill } from '../../lambda/src/skill'
import { tiers } from '../../lambda/src/triage/tier'
import { localDeps } from '../../simulator/container'
import { placeAt } from '../support/every-reply'
import { packOf } from '../support/packs'
import { answerTo, envelope, intent, intentNameOf, said } from '../support/requests'

const at = new Date('2026-11-25T15:00:00Z')
const users = ['amzn1.ask.account.LISTENER', 'amzn1.ask.device.KITCHEN']
const keys = ['_aws', 'Function', 'Locale', 'Turns', 'Faults', 'Fallbacks', 'requestId', 'handler', 'ms']
const families = ['events', 'conversation', 'triage', 'care', 'icing', 'settings', 'fallback', 'none']
const written: string[] = []
const ids: string[] = []
const signs: number[] = []

function rowsOf(language: string): readonly { readonly text: string; readonly class: string }[] {
  const lines = readFileSync(join(__dirname, `../utterances/${language}.jsonl`), 'utf8')
    .trim()
    .split('\n')
  return lines.map((each) => JSON.parse(each)).filter((row) => /emergency|doctor|supposed|absent|complaint|care/.test(row.class))
}

beforeAll(async () => {
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0),
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0),
    ...(['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
      jest.spyOn(console, name).mockImplementation((...words) => void written.push(words.join(' '))),
    ),
  ]
  const log = (entry: Parameters<typeof embeddedMetrics>[0]) => void process.stdout.write(`${embeddedMetrics(entry, at, 'skill')}\n`)
  const skill = buildSkill(localDeps({ now: () => at, packOf, apiClient: { invoke: () => Promise.reject(new Error('offline')) }, log }))
  const send = async (request: object): Promise<Readonly<Record<string, unknown>>> => {
    const id = `amzn1.echo-api.request.${ids.length}`
    ids.push(id)
    const named = JSON.parse(
      JSON.stringify(request).replace('"requestId":"request"', `"requestId":"${id}"`).replaceAll('"user"', `"${users[0]}"`),
    )
    return (await answerTo(skill, named)).attributes
  }
  for (const locale of localeNames) {
    for (const { text } of rowsOf(localeFacts[locale].language)) {
      const opened = await send(envelope({ type: 'LaunchRequest' }, { locale }))
      const asked = await send(intent('CheckSymptomsIntent', { locale, attributes: opened }))
      await send(said(text, { locale, attributes: asked }))
      await send(said(text, { locale, attributes: opened }))
    }
    for (const id of signIds) {
      signs.push(ids.length, ids.length + 1)
      await send(intent(intentNameOf(id), { locale }))
      await send(intent('AMAZON.NoIntent', { locale, attributes: { flow: placeAt('fainted') } }))
    }
    await send(
      envelope(
        { type: 'SessionEndedRequest', reason: 'ERROR', error: { type: 'INVALID_RESPONSE', message: 'my chest hurts' } },
        { locale },
      ),
    )
  }
  for (const spy of spies) spy.mockRestore()
}, 300_000)

test('there is one line a turn and no other', () => {
  expect(written.length).toBeGreaterThan(3000)
  expect(written).toHaveLength(ids.length)
})

test('a line holds its request, locale, family of handlers and time, and nothing else', () => {
  for (const [index, text] of written.entries()) {
    const line = JSON.parse(text)
    expect(Object.keys(line)).toEqual(keys)
    expect(line).toMatchObject({ Function: 'skill', Turns: 1, requestId: ids[index] })
    expect(localeNames).toContain(line.Locale)
    expect(families).toContain(line.handler)
    expect(typeof line.ms).toBe('number')
  }
})

test('no sign, tier, topic or listener is in it', () => {
  const all = written.join('\n').replace(/"(requestId|_aws)":("[^"]*"|\{.*?\}\]\})/g, '')
  for (const word of [...signIds, ...tiers, ...topicIds, ...users, 'emergency', 'symptom', '911', 'slot', 'intent'])
    expect(all).not.toContain(word)
})

test('no word that was said is in it', () => {
  const own = new Set([...keys, ...families, ...localeNames, 'skill'].flatMap((text) => text.toLowerCase().split(/[-_]/)))
  const logged = new Set(
    written
      .join('\n')
      .toLowerCase()
      .match(/\p{L}{3,}/gu),
  )
  const heard = localeNames.flatMap((locale) =>
    rowsOf(localeFacts[locale].language).flatMap(({ text }) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []),
  )
  const metricWords = [
    'request',
    'echo',
    'api',
    'count',
    'unit',
    'name',
    'metrics',
    'dimensions',
    'namespace',
    'timestamp',
    'backrecoveryguide',
    'cloudwatchmetrics',
    'amzn',
    'aws',
    'turns',
    'faults',
    'fallbacks',
  ]
  const found = [...new Set(heard)].filter((word) => logged.has(word) && !own.has(word) && !metricWords.includes(word))
  expect(found).toEqual([])
})

test('every sign, told or denied, leaves the same line', () => {
  expect(signs.length).toBeGreaterThan(2 * signIds.length)
  expect(new Set(signs.map((index) => JSON.parse(written[index] ?? '{}').handler))).toEqual(new Set(['triage']))
})
