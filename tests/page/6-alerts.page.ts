import { strict as assert } from 'node:assert'
import type { PageWindow } from './stand-ins'
import { test } from './tests'

test('Reminders are set in a conversation, with Amazon’s permission by voice, and ring when the clock is moved', async (open) => {
  const { page, say, spoken, picture } = await open()
  await say('open back recovery guide')
  await say('remind me to ice every two hours from nine to five')
  await say('yes')
  if ((await page.locator('#status').innerText()).startsWith('Amazon')) {
    assert.ok(await page.locator('.chip', { hasText: 'i approve' }).isVisible())
    await say('i approve')
  }
  for (let i = 0; i < 3 && (await page.locator('.time-list li').count()) === 0; i++) await say('yes')
  assert.ok((await page.locator('.time-list li').count()) >= 4, 'the reminders are listed')
  const before = (await spoken()).length
  await page.getByRole('button', { name: 'To the next reminder' }).click()
  const alarm = page.locator('#alarm')
  await alarm.getByText(/^Reminder, /).waitFor()
  assert.equal(await page.locator('#device').getAttribute('data-state'), 'ringing')
  const words = await alarm.locator('.alarm-text').innerText()
  assert.ok(words.length > 0)
  await page.waitForTimeout(1500)
  assert.ok((await page.evaluate(() => (window as unknown as PageWindow).chimes)).length >= 3, 'it chimes')
  assert.deepEqual(
    (await spoken()).slice(before).map(({ text }) => text),
    [words, words],
    'and says the words twice',
  )
  await picture('12-reminder', true)
  await alarm.getByRole('button', { name: 'Stop it' }).click()
  assert.equal(await alarm.isVisible(), false)
})

test('A permission that is refused sets nothing and is answered', async (open) => {
  const { page, say, answer } = await open()
  await say('open back recovery guide')
  await say('remind me to ice')
  await say('yes')
  if ((await page.locator('#status').innerText()).startsWith('Amazon')) await say('no')
  assert.notEqual(await answer().innerText(), '')
  assert.equal(await page.locator('.time-list li').count(), 0)
})

test('The timer of a listener with permission rings by itself', async (open) => {
  const { page, say } = await open()
  await page.getByLabel('Timers').check()
  await say('open back recovery guide')
  await say('start my ice timer')
  for (let i = 0; i < 2 && (await page.locator('.time-list li').count()) === 0; i++) await say('yes')
  await page.getByText('timer', { exact: false }).first().waitFor()
  await page.getByRole('button', { name: '+1 hour' }).click()
  await page
    .locator('#alarm')
    .getByText(/^Timer, /)
    .waitFor()
  await page.getByRole('button', { name: 'Back to now' }).click()
  await page.getByRole('button', { name: 'Back to now' }).waitFor({ state: 'detached' })
})

test('A service that has broken down ends in a spoken sentence, and works again when it is mended', async (open) => {
  const { page, say, answer } = await open()
  await page.getByLabel('Reminders').check()
  await page.locator('.inside > summary').click()
  await page.locator('#fault-reminders').selectOption('has broken down')
  await say('open back recovery guide')
  await say('remind me to ice')
  await say('yes')
  assert.notEqual(await answer().innerText(), '')
  assert.equal(await page.locator('.time-list li').count(), 0)
  assert.match(await say('how long do i ice'), /minutes/)
})

test('A clinic’s care plan answers what the handout leaves open', async (open) => {
  const { say, choose } = await open()
  await say('open back recovery guide')
  const without = await say('when can i drive')
  await choose('Care plan', 'us-clinic.json')
  await say('open back recovery guide')
  assert.notEqual(await say('when can i drive'), without)
})
