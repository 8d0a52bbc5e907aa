import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { fakeEar, type PageWindow, spyOnSound, spyOnVoice } from './stand-ins'

export const PICTURES = join(__dirname, 'screenshots')
const README_PICTURES = join(__dirname, '..', '..', 'docs', 'images')
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

export const LAPTOP = { width: 1366, height: 768 }
export const PHONE = { width: 375, height: 812 }

export interface Visit {
  readonly page: Page
  readonly url: string
  /** Addresses that the page asked for outside loopback. */
  readonly strangers: string[]
  /** What the browser complained of: errors, refused scripts. */
  readonly complaints: string[]
  /** Types a sentence, and waits for the answer. */
  say(sentence: string): Promise<string>
  answer(): Locator
  spoken(): Promise<PageWindow['spoken']>
  hears(what: PageWindow['hears']): Promise<void>
  /** Chooses in the side panel. */
  choose(label: string, value: string): Promise<void>
  /** Keeps a picture; with `--docs` also for the README, under the second name. */
  picture(name: string, readmeName?: string): Promise<void>
  /** The rules of axe that the page breaks, with the places. */
  axe(): Promise<string[]>
  close(): Promise<void>
}

export interface VisitOptions extends BrowserContextOptions {
  /** More to run in the page before its own script. */
  readonly first?: () => void
}

/** Opens the page as a new visitor would. */
export async function visit(browser: Browser, url: string, { first, ...options }: VisitOptions): Promise<Visit> {
  const context = await browser.newContext({ viewport: LAPTOP, timezoneId: 'America/New_York', ...options })
  const page = await context.newPage()
  const strangers: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') strangers.push(request.url())
  })
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  // Functions that a compiler has named by a helper of its own can run in the page too.
  await page.addInitScript('globalThis.__name = (thing) => thing')
  await page.addInitScript(spyOnVoice)
  await page.addInitScript(spyOnSound)
  await page.addInitScript(fakeEar)
  if (first !== undefined) await page.addInitScript(first)
  await page.goto(url)
  await page.locator('.invitation').waitFor()
  return handleOf(page, url, { strangers, complaints })
}

function handleOf(page: Page, url: string, { strangers, complaints }: Pick<Visit, 'strangers' | 'complaints'>): Visit {
  const answers = page.locator('.said-echo')
  return {
    page,
    url,
    strangers,
    complaints,
    say: async (sentence) => {
      const before = await answers.count()
      await page.locator('#sentence').fill(sentence)
      await page.locator('#sentence').press('Enter')
      await answers.nth(before).waitFor()
      return answers.last().locator('p').first().innerText()
    },
    answer: () => answers.last().locator('p').first(),
    spoken: () => page.evaluate(() => (window as unknown as PageWindow).spoken),
    hears: (what) =>
      page.evaluate((next) => {
        ;(window as unknown as PageWindow).hears = next
      }, what),
    choose: async (label, value) => {
      await page.getByLabel(label, { exact: true }).selectOption(value)
      await page.waitForTimeout(100)
    },
    picture: async (name, readmeName) => {
      await page.screenshot({ path: join(PICTURES, `${name}.png`), animations: 'disabled' })
      if (readmeName === undefined || !process.argv.includes('--docs')) return
      await page.screenshot({ path: join(README_PICTURES, `${readmeName}.png`), animations: 'disabled' })
    },
    axe: async () => {
      await page.evaluate(axeSource)
      return page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> } }
        const { violations } = await axe.run()
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`))
      })
    },
    close: () => page.context().close(),
  }
}
