import { strict as assert } from 'node:assert'
import type { PageWindow } from './stand-ins'
import { test } from './tests'

test('Reminders are set in a conversation, with Amazon’s permission by voice, and ring when the clock is moved', async (open) => {
  const { page, say, spoken, picture } = await open()
  await say('open back recovery guide')
  await say('remind me to ice every two hours')
  await say('yes')
  if ((await page.locator('#status').innerText()).startsWith('Amazon')) {
    assert.ok(await page.locator('.chip', { hasText: 'i approve' }).isVisible())
    await say('i approve')
  }
  for (let i = 0; i < 3 && (await page.locator('.time-list li').count()) === 0; i++) await say('yes')
  assert.ok((await page.locator('.time-list').innerText()).match(/[AP]M/g)?.length === 7, 'the reminders are listed')
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
  await picture('12-reminder', 'reminder')
  await alarm.getByRole('button', { name: 'Stop' }).click()
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
  await page.getByRole('switch', { name: 'Timers' }).check()
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
  await page.getByRole('switch', { name: 'Reminders' }).check()
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

test('What is kept of a listener can be looked at; a table that is down is got along without', async (open) => {
  const { page, say } = await open()
  await page.locator('.inside > summary').click()
  await say('open back recovery guide')
  await say('speak slower')
  await page.getByLabel('What is kept of the listener').filter({ hasText: 'pace' }).waitFor()
  await page.locator('#fault-table').selectOption('does not answer')
  await say('open back recovery guide')
  const told = await say('how long do i ice')
  assert.match(told, /minutes/)
})

test('On an Echo Show the reminders are agreed to by tapping, and their times are on the screen', async (open) => {
  const { page, say, picture } = await open()
  await page.locator('input[value=large]').check()
  await page.locator('.screen-clock').waitFor()
  await page.getByRole('switch', { name: 'Reminders' }).check()
  await say('open back recovery guide')
  await say('remind me to ice')
  const screen = page.locator('#screen')
  await screen.locator('.screen-times li').first().waitFor()
  await screen.getByRole('button', { name: 'Yes' }).click()
  await page.locator('.time-list li').first().waitFor()
  assert.equal(await screen.locator('.screen-times li').count(), 7)
  await picture('13-show-reminders')
  await page.getByRole('switch', { name: 'Timers' }).check()
  await say('start my ice timer')
  await screen.locator('.screen-countdown').waitFor()
  assert.match(await screen.locator('.screen-countdown').innerText(), /^1[45]:\d\d$/)
  await picture('14-show-timer')
})
