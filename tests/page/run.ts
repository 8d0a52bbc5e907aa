/** `npm run test:page`: the page in a real Chromium. With `--docs` it also renews the three pictures of the README. */
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { startDeviceServices } from '../../simulator/device'
import { startPage } from '../../simulator/page/server'
import { chromiumPath, HOW_TO_GET_IT, startChromium } from './chromium'
import { type PageTest, tests } from './tests'
import { PICTURES, type Visit, visit } from './visit'

const ENDING = '.page.ts'

async function main(): Promise<void> {
  const path = chromiumPath()
  if (path === undefined) {
    console.error(`${HOW_TO_GET_IT}\n0 passed, 1 failed`)
    process.exitCode = 1
    return
  }
  const files = readdirSync(__dirname).filter((file) => file.endsWith(ENDING))
  for (const file of files.sort()) require(join(__dirname, file))
  mkdirSync(PICTURES, { recursive: true })
  const services = await startDeviceServices()
  const server = await startPage({ services })
  const browser = await startChromium(path)
  let failed = 0
  for (const each of tests) if (!(await passes(each, (options) => visit(browser, server.url, options ?? {})))) failed += 1
  await browser.close()
  await server.close()
  await services.close()
  console.log(`${tests.length - failed} passed, ${failed} failed`)
  process.exitCode = failed === 0 && tests.length > 0 ? 0 : 1
}

/** Runs one test. Whatever it does, the page asks for nothing outside loopback and complains of nothing. */
async function passes({ name, run }: PageTest, open: (options?: Parameters<typeof visit>[2]) => Promise<Visit>): Promise<boolean> {
  const opened: Visit[] = []
  const started = performance.now()
  try {
    await run(async (options) => {
      const visited = await open(options)
      opened.push(visited)
      return visited
    })
    const strange = opened.flatMap(({ strangers, complaints }) => [...strangers, ...complaints])
    if (strange.length > 0) throw new Error(`outside or wrong: ${strange.join('; ')}`)
    console.log(`ok     ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
    return true
  } catch (error) {
    console.log(`FAILED ${name}\n${error instanceof Error ? error.stack : error}`)
    await opened.at(-1)?.picture(`failed-${name.replace(/\W+/g, '-').slice(0, 60)}`)
    return false
  } finally {
    for (const each of opened) await each.close()
  }
}

void main()
