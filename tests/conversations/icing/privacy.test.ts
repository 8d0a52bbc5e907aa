/** After a long conversation full of symptoms: no word of health in the table, in the reminders, in the log. */
import { dynamoPreferences } from '../../../lambda/src/storage/dynamo'
import { clockFrom } from '../../../simulator/clock'
import { rowsIn } from '../../support/rows'
import { amazonAndTable, type Kitchen, kitchen, monday } from './kitchen'

const outside = amazonAndTable()

/** Whatever could tell of a body; the cold pack is the most that a reminder may say. */
const health =
  /numb|leg|chest|pain|fever|\bpus\b|breath|bladder|operat|surg|kypho|spine|back|wound|symptom|sign|doctor|emergency|ice\b|cement|tier|pierna|pecho|dolor|fiebre|herida|oper|espalda|hielo|médico/i

const talks: Readonly<Record<string, readonly string[]>> = {
  'en-US': [
    'i had my surgery yesterday',
    'my leg is numb',
    'no',
    'remind me to ice',
    'yes',
    'i get up at nine',
    'speak slower',
    'i have a fever and there is pus',
    'no',
    'check my symptoms',
    'no',
    'i lost control of my bladder',
    'how often should i ice',
    'no',
    'start my ice timer',
  ],
  'es-US': [
    'me operaron ayer',
    'tengo la pierna dormida',
    'no',
    'recuérdame ponerme hielo',
    'sí',
    'me levanto a las nueve',
    'habla más despacio',
    'tengo fiebre',
    'no',
  ],
}

it.each(Object.keys(talks))('in %s', async (locale) => {
  const preferences = dynamoPreferences({ ...outside.table, now: clockFrom(new Date(monday)).now, patienceMs: 5000 })
  const { echo, say, lines }: Kitchen = await kitchen({ services: outside.services, locale, preferences })
  for (const sentence of talks[locale] ?? []) await say(sentence)
  await echo.launch()
  const plan = await say(locale === 'en-US' ? 'remind me to ice' : 'recuérdame ponerme hielo')
  expect(plan.speech).toMatch(/\?$/)
  echo.device.faults.set('reminders.create', { status: 500, after: 1 })
  echo.device.faults.set('reminders.delete', { status: 500 })
  await say(locale === 'en-US' ? 'yes' : 'sí')
  await say(locale === 'en-US' ? "i can't breathe" : 'no puedo respirar')
  const rows = await rowsIn(outside.table)
  expect(rows).toHaveLength(1)
  expect(Object.keys(rows[0] as object).sort()).toEqual(['disclaimerHeard', 'expires', 'id', 'keep', 'pace', 'wake'])
  expect(JSON.stringify(rows)).not.toMatch(health)
  const { reminders } = echo.device.alerts
  expect(reminders.length).toBeGreaterThan(0)
  expect(JSON.stringify(reminders)).not.toMatch(health)
  expect(lines.length).toBeGreaterThan(talks[locale]?.length ?? 0)
  expect(JSON.stringify(lines)).not.toMatch(health)
  await echo.disable()
  expect(await rowsIn(outside.table)).toEqual([])
})
