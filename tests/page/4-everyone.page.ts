import { strict as assert } from 'node:assert'
import type { Page } from 'playwright-core'
import { test } from './tests'
import { LAPTOP, PHONE } from './visit'

test('axe finds nothing on any view', async (open) => {
  const { page, say, axe } = await open({ reducedMotion: 'reduce' })
  const found: string[] = []
  const look = async (view: string): Promise<void> => {
    found.push(...(await axe()).map((each) => `${view}: ${each}`))
  }
  await look('begin')
  await say('open back recovery guide')
  await say('how long do i ice')
  await look('answer')
  await page.getByRole('button', { name: 'More to say…' }).click()
  await look('more to say')
  await page.locator('.inside > summary').click()
  await look('inside')
  await page.getByRole('button', { name: 'Talk' }).click()
  await look('microphone')
  await page.getByRole('button', { name: 'Type instead' }).click()
  for (const size of ['large', 'small']) {
    await page.locator(`input[value=${size}]`).check()
    await page.waitForTimeout(150)
    if (size === 'large') await look('home screen')
    await say('open back recovery guide')
    await look(`${size} welcome`)
    await say('check my symptoms')
    await look(`${size} checklist`)
    await say('yes')
    await look(`${size} emergency`)
  }
  await page.setViewportSize(PHONE)
  await page.waitForTimeout(200)
  await look('phone')
  await page.getByRole('button', { name: 'Settings' }).click()
  await look('phone settings')
  assert.deepEqual(found, [])
})

test('The keyboard alone does everything', async (open) => {
  const { page, axe } = await open()
  assert.equal(await focused(page), 'sentence')
  await page.keyboard.type('open back recovery guide')
  await page.keyboard.press('Enter')
  await page.locator('.said-echo').waitFor()
  await page.keyboard.type('check my symptoms')
  await page.keyboard.press('Enter')
  await page.locator('.said-echo').nth(1).waitFor()
  await tabTo(page, (text) => text === 'yes', 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.locator('.said-echo').nth(2).waitFor()
  assert.match(await page.locator('.said-echo > p').last().innerText(), /911/)
  await tabTo(page, (text) => text.startsWith('Looking inside'))
  await page.keyboard.press('Enter')
  await page.locator('.inside-facts').waitFor()
  await tabTo(page, (_, id) => id === 'language')
  await page.keyboard.press('ArrowDown')
  await page.locator('.invitation').waitFor()
  assert.equal(await focused(page), 'language', 'the place is kept when the panel is drawn anew')
  await page.keyboard.press('Escape')
  assert.equal(await page.locator('#settings').isVisible(), false)
  assert.equal(await focused(page), 'settings-toggle')
  assert.deepEqual(await axe(), [])
})

test('A screen reader hears each reply once, from a log', async (open) => {
  const { page, say } = await open()
  await say('open back recovery guide')
  const log = page.getByRole('log', { name: 'What was said' })
  assert.equal(await log.getAttribute('aria-live'), 'polite')
  assert.equal(await log.locator('.said-echo > p').count(), 1)
  assert.equal(await page.locator('#status').getAttribute('aria-live'), null)
})

for (const [name, options] of [
  ['a phone', { viewport: PHONE }],
  ['a 15-inch screen', { viewport: LAPTOP }],
  ['a 15-inch screen at 200 % zoom', { viewport: { width: LAPTOP.width / 2, height: LAPTOP.height / 2 }, deviceScaleFactor: 2 }],
  ['the narrowest phone', { viewport: { width: 320, height: 640 } }],
] as const) {
  test(`On ${name} nothing sticks out, in a conversation and on the Show`, async (open) => {
    const { page, say, picture } = await open({ ...options })
    await say('open back recovery guide')
    await say('how long do i ice')
    assert.deepEqual(await stickingOut(page), [])
    await picture(`8-${name.replace(/\W+/g, '-')}`)
    if (!(await page.locator('#settings').isVisible())) await page.getByRole('button', { name: 'Settings' }).click()
    await page.locator('input[value=large]').check()
    await page.locator('.screen-clock').waitFor({ state: 'attached' })
    // Another device begins another conversation.
    await page.locator('.invitation').waitFor({ state: 'attached' })
    const close = page.getByRole('button', { name: 'Close' })
    if (options.viewport.width < 1200) await close.click()
    await say('open back recovery guide')
    await say('check my symptoms')
    assert.deepEqual(await stickingOut(page), [])
    await picture(`9-${name.replace(/\W+/g, '-')}-show`)
  })
}

test('Read from right to left, the page turns over and nothing sticks out', async (open) => {
  const { page, say, picture } = await open()
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl'
  })
  await say('open back recovery guide')
  assert.deepEqual(await stickingOut(page), [])
  const [stage, conversation] = [await page.locator('.stage').boundingBox(), await page.locator('.conversation').boundingBox()]
  assert.ok((stage?.x ?? 0) > (conversation?.x ?? 0))
  await picture('10-right-to-left')
})

test('Whoever wants less motion gets none', async (open) => {
  const { page, say } = await open({ reducedMotion: 'reduce' })
  await say('open back recovery guide')
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0)
})

test('Another language: the menu, the answers, their language for screen readers', async (open) => {
  const { page, say, choose, spoken, picture } = await open()
  await choose('Language', 'es-US')
  await page.locator('.invitation').waitFor()
  await page.locator('.invitation button').click()
  await page.locator('.said-echo').waitFor()
  assert.equal(await page.locator('.said-echo p').first().getAttribute('lang'), 'es-US')
  assert.match(await say('cuánto tiempo dejo el hielo'), /minutos/)
  assert.equal((await spoken()).at(-1)?.lang, 'es-US')
  await picture('11-spanish')
})

test('Where it stands decides the emergency number', async (open) => {
  const { say, choose } = await open()
  await choose('Where the Echo stands', 'Europe/Berlin')
  await say('open back recovery guide')
  assert.match(await say('i passed out'), /^Call 112 now/)
})

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? '')
}

async function tabTo(page: Page, isIt: (text: string, id: string) => boolean, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press(key)
    const [text, id] = await page.evaluate(() => [document.activeElement?.textContent ?? '', document.activeElement?.id ?? ''] as const)
    if (isIt(text, id)) return
  }
  throw new Error('The keyboard does not get there.')
}

/** What is wider than the window. */
function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const isClipped = (each: Element): boolean => each.closest('svg, .stage, .unseen, .skip, pre, .transcript') !== null
    const out = [...document.body.querySelectorAll('*')].filter((each) => {
      const { left, right, width: own } = each.getBoundingClientRect()
      return own > 0 && (right > width + 1 || left < -1) && !isClipped(each)
    })
    const scrolls =
      document.documentElement.scrollWidth > width ? [`the page scrolls sideways: ${document.documentElement.scrollWidth}`] : []
    return [...scrolls, ...out.map((each) => `${each.tagName}.${each.className}`)]
  })
}
