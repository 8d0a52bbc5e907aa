import { strict as assert } from 'node:assert'
import { test } from './tests'

for (const size of ['large', 'small'] as const) {
  test(`On a ${size} Echo Show the checklist is tapped from the welcome to the emergency number`, async (open) => {
    const { page, say, picture } = await open()
    await page.locator(`input[value=${size}]`).check()
    await page.locator('.screen-clock').waitFor()
    await say('open back recovery guide')
    const screen = page.locator('#screen')
    await picture(`5-show-${size}-welcome`)
    await screen.getByRole('button', { name: 'Check my symptoms' }).click()
    await screen.getByRole('progressbar', { name: '1 of 12' }).waitFor()
    await screen.getByRole('button', { name: 'No', exact: true }).click()
    await screen.getByRole('progressbar', { name: '2 of 12' }).waitFor()
    await picture(`6-show-${size}-checklist`, size === 'large' ? 'show' : undefined)
    await screen.getByRole('button', { name: 'Not sure' }).click()
    await screen.locator('.screen-number').waitFor()
    assert.equal(await screen.locator('.screen-number').innerText(), '911')
    assert.equal(await screen.getByRole('button').count(), 0)
    const fits = await screen.evaluate((each) => each.scrollHeight <= each.clientHeight + 1)
    assert.ok(fits, 'the emergency fits without scrolling')
    const share = await screen.evaluate((each) => {
      const number = each.querySelector('.screen-number')
      return number === null ? 0 : Number.parseFloat(getComputedStyle(number).fontSize) / each.clientHeight
    })
    assert.ok(share > 0.4, `the number is ${share} of the screen's height`)
    await picture(`7-show-${size}-emergency`)
  })
}

test('With the keyboard alone the checklist on the screen is answered, and the place is kept from question to question', async (open) => {
  const { page, say } = await open()
  await page.locator('input[value=large]').check()
  await page.locator('.screen-clock').waitFor()
  await say('open back recovery guide')
  await page.locator('#screen button').first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('progressbar', { name: '1 of 12' }).waitFor()
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')
  assert.equal(await focused(), 'Yes')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('progressbar', { name: '2 of 12' }).waitFor()
  assert.equal(await focused(), 'No')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await page.locator('.screen-number').waitFor()
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'sentence')
})

test('A tap and the word for it come to the same', async (open) => {
  const [tapped, spoken] = [await open(), await open()]
  for (const { page, say } of [tapped, spoken]) {
    await page.locator('input[value=large]').check()
    await page.locator('.screen-clock').waitFor()
    await say('open back recovery guide')
    await say('check my symptoms')
  }
  await tapped.page.locator('#screen').getByRole('button', { name: 'No', exact: true }).click()
  await tapped.page.locator('.said-echo').nth(2).waitFor()
  assert.equal(await tapped.answer().innerText(), await spoken.say('no'))
})

test('Every sentence on the screens has a contrast of at least 7 to 1', async (open) => {
  const { page, say } = await open()
  await page.locator('input[value=large]').check()
  await page.locator('.screen-clock').waitFor()
  for (const sentence of ['open back recovery guide', 'how long do i ice', 'my leg is numb', 'i passed out']) {
    await say(sentence)
    const ratios = await page.locator('#screen').evaluate(contrasts)
    assert.ok(ratios.length > 0 && Math.min(...ratios) >= 7, `${sentence}: ${ratios}`)
  }
})

/** The contrast of every element of the screen that holds text, against what lies behind it. */
function contrasts(screen: Element): number[] {
  const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const light = (colour: string): number =>
    channels(colour)
      .slice(0, 3)
      .map((each) => each / 255)
      .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4))
      .reduce((sum, each, i) => sum + each * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0)
  const behind = (element: Element): string => {
    const { backgroundColor } = getComputedStyle(element)
    return channels(backgroundColor)[3] === 0 && element.parentElement !== null ? behind(element.parentElement) : backgroundColor
  }
  const holders = [...screen.querySelectorAll('*')].filter((each) =>
    [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== ''),
  )
  return holders.map((each) => {
    const [a = 0, b = 0] = [light(getComputedStyle(each).color), light(behind(each))].sort((x, y) => y - x)
    return Math.round(((a + 0.05) / (b + 0.05)) * 100) / 100
  })
}
