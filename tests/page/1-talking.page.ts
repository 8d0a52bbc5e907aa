import { strict as assert } from 'node:assert'
import { parse } from 'yaml'
import { test } from './tests'

test('A first visitor opens the guide and asks about ice, with the mouse and the text box', async (open) => {
  const { page, say, answer, picture } = await open()
  await picture('1-begin')
  await page.locator('.invitation button').click()
  await page.locator('.said-echo').waitFor()
  assert.match(await answer().innerText(), /back recovery guide/i)
  const told = await say('how long do i leave the ice on')
  assert.match(told, /10 to 20 minutes/)
  await page.getByText('Your turn').waitFor()
  await picture('2-answer', 'echo')
})

test('The checklist goes from its first question to 911', async (open) => {
  const { say, page } = await open()
  await say('open back recovery guide')
  assert.match(await say('check my symptoms'), /911/)
  assert.deepEqual(await page.locator('.chip:not(.chip-silence, .chip-more)').allInnerTexts(), ['yes', 'no', "i'm not sure"])
  const told = await say('well a little')
  const again = /yes or no|fighting/i.test(told) ? await say('yes') : told
  assert.match(again, /^Call 911 now/)
  assert.match(again, /911\.$/)
  assert.match(await page.locator('#status').innerText(), /Closed/)
})

test('The checklist goes to its end with twelve noes, and never says that all is well', async (open) => {
  const { say } = await open()
  await say('open back recovery guide')
  await say('check my symptoms')
  let told = ''
  for (let i = 0; i < 12; i++) told = await say('no')
  assert.match(told, /none of the warning signs/)
  assert.match(told, /911/)
})

test('A one-shot question is answered and the session closes', async (open) => {
  const { page, answer } = await open()
  await page.locator('.chip', { hasText: 'ask back recovery guide' }).first().click()
  await page.locator('.said-echo').waitFor()
  assert.match(await answer().innerText(), /minutes/)
  assert.match(await page.locator('#status').innerText(), /Closed/)
})

test('Saying nothing brings the reprompt with the number, then the end', async (open) => {
  const { page, say, answer } = await open()
  await say('open back recovery guide')
  await say('check my symptoms')
  await page.locator('.chip-silence').click()
  await page.locator('.said-echo').nth(2).waitFor()
  assert.match(await answer().innerText(), /call 911/)
  await page.locator('.chip-silence').click()
  await page.getByText('The Echo closes the conversation.').waitFor()
  await page.locator('.chip-first').waitFor()
})

test('Markup in a sentence is shown as text and runs nothing', async (open) => {
  const { page, say } = await open()
  await say('open back recovery guide')
  const sentence = '<img src=x onerror="document.title=1"><b>can i lift</b> &amp; <script>document.title=2</script>'
  await say(sentence)
  assert.equal(await page.locator('.said-you p').last().innerText(), sentence)
  assert.equal(await page.title(), 'Back Recovery Guide on an Echo')
  assert.equal(await page.locator('.transcript img, .transcript b, .transcript script').count(), 0)
})

test('Everything that can be said comes from the model and can be pressed', async (open) => {
  const { page, say, answer } = await open()
  await say('open back recovery guide')
  await page.getByRole('button', { name: 'More to say…' }).click()
  assert.ok((await page.locator('.more-list button').count()) > 50)
  await page.locator('.more-list').getByRole('button', { name: 'what can i eat', exact: true }).click()
  await page.locator('.said-echo').nth(1).waitFor()
  assert.match(await answer().innerText(), /eat/i)
})

test('The day of the operation is said for the listener when the guide opens', async (open) => {
  const { page, say, choose } = await open()
  await choose('Day of the operation', '1')
  await say('open back recovery guide')
  await page.locator('.said-echo').nth(1).waitFor()
  assert.equal(await page.locator('.said-you p').last().innerText(), 'i had it yesterday')
})

test('Looking inside shows what was heard, both envelopes, and saves the conversation', async (open) => {
  const { page, say, picture } = await open()
  await say('open back recovery guide')
  const told = await say('can i take ibuprofen')
  await page.locator('.inside > summary').click()
  const facts = await page.locator('.inside-facts').innerText()
  assert.match(facts, /IntentRequest/)
  assert.match(facts, /ms/)
  assert.match(await page.getByLabel('Request', { exact: true }).innerText(), /"IntentRequest"/)
  assert.match(await page.getByLabel('Response', { exact: true }).innerText(), /outputSpeech/)
  assert.match(await page.getByLabel('What the skill made of the words').innerText(), /ibuprofen/)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Save this conversation' }).click()])
  const saved = await (await download.createReadStream()).toArray()
  const [script] = parse(Buffer.concat(saved as Buffer[]).toString('utf8')) as [
    { turns: { said: string | null; matches: string; ends: boolean }[] },
  ]
  assert.deepEqual(
    script.turns.map(({ said, ends }) => [said, ends]),
    [
      [null, false],
      ['can i take ibuprofen', false],
    ],
  )
  assert.match(told, new RegExp(script.turns[1]?.matches ?? 'x'))
  await page.locator('.inside').scrollIntoViewIfNeeded()
  await picture('3-inside')
})
