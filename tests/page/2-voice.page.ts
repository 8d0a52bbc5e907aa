import { strict as assert } from 'node:assert'
import { noEar } from './stand-ins'
import { test } from './tests'

test('Replies are spoken: in the locale, digits one by one, with pauses, slower when said again', async (open) => {
  const { say, spoken } = await open()
  await say('open back recovery guide')
  await say('check my symptoms')
  const said = await spoken()
  const whole = said.map(({ text }) => text).join(' ')
  assert.match(whole, /call 9 1 1\s?\./)
  assert.ok(said.every(({ lang, text }) => lang === 'en-US' && !text.includes('<')))
  await waitFor(async () => (await spoken()).some(({ text }) => text.includes('passed out')))
  const parts = await spoken()
  const question = parts.findIndex(({ text }) => text.includes('passed out'))
  const pause = (parts[question]?.at ?? 0) - (parts[question - 1]?.at ?? 0)
  assert.ok(pause >= 450, `half a second before the question, not ${pause} ms`)
  await say('stop')
  await say('open back recovery guide')
  await say('how long do i ice')
  await say('say that again')
  await waitFor(async () => (await spoken()).at(-1)?.rate.toFixed(2) === '0.85')
})

test('With the sound off nothing is spoken', async (open) => {
  const { page, say, spoken } = await open()
  await page.getByRole('button', { name: 'Sound is on' }).click()
  await say('open back recovery guide')
  assert.deepEqual(await spoken(), [])
})

test('The microphone is off until pressed and allowed, then what is heard is said', async (open) => {
  const { page, hears, picture } = await open()
  await hears({ words: 'open back recovery guide' })
  await page.getByRole('button', { name: 'Talk' }).click()
  assert.match(await page.getByRole('dialog').innerText(), /browser’s maker/)
  assert.equal(await page.locator('.said-you').count(), 0)
  await picture('4-microphone')
  await page.getByRole('button', { name: 'Use the microphone' }).click()
  await page.locator('.said-echo').waitFor()
  assert.equal(await page.locator('.said-you p').innerText(), 'open back recovery guide')
})

for (const [error, words] of [
  ['not-allowed', /may not use the microphone/],
  ['network', /could not reach its speech service/],
  ['no-speech', /Nothing was heard/],
] as const) {
  test(`A microphone that fails with "${error}" is explained, and typing still works`, async (open) => {
    const { page, hears, say } = await open()
    await hears({ error })
    await page.getByRole('button', { name: 'Talk' }).click()
    await page.getByRole('button', { name: 'Use the microphone' }).click()
    await page.getByRole('alert').filter({ hasText: words }).waitFor()
    await say('open back recovery guide')
    assert.equal(await page.locator('#notice').isVisible(), false)
  })
}

test('A browser without speech recognition says so', async (open) => {
  const { page } = await open({ first: noEar })
  await page.getByRole('button', { name: 'Talk' }).click()
  await page.getByRole('alert').filter({ hasText: 'no speech recognition' }).waitFor()
})

async function waitFor(isTrue: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 50; i++) {
    if (await isTrue()) return
    await new Promise((after) => setTimeout(after, 100))
  }
  throw new Error('It did not come.')
}
