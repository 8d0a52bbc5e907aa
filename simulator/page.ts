import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { startDeviceServices } from './device'
import { startPage } from './page/server'
import { runCommand } from './usage-error'

const OPTIONS = { port: { type: 'string' }, 'no-open': { type: 'boolean' }, help: { type: 'boolean' } } as const
const USAGE = 'npm start -- [--port N] [--no-open]      the Echo in the browser; npm run chat is the one in the terminal'
const DEFAULT_PORT = 8040
const OPENERS: Readonly<Record<string, string>> = { darwin: 'open', win32: 'explorer', linux: 'xdg-open' }

/** Serves the Echo in the browser until it is interrupted. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS })
  if (values.help === true) return print(USAGE)
  const services = await startDeviceServices()
  const options = { services }
  const wanted = values.port === undefined ? DEFAULT_PORT : Number(values.port)
  const page = await startPage({ ...options, port: wanted }).catch((error) =>
    values.port === undefined && Reflect.get(error, 'code') === 'EADDRINUSE' ? startPage(options) : Promise.reject(error),
  )
  print(`An Echo with the Back Recovery Guide is at ${page.url}\nCtrl+C stops it.`)
  if (process.stdout.isTTY === true && values['no-open'] !== true) open(page.url)
  const stop = (): void => {
    void Promise.all([page.close(), services.close()]).then(() => process.exit(0))
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

/** Opens the address in the browser, where there is one. */
function open(url: string): void {
  const opener = OPENERS[process.platform]
  if (opener === undefined || (process.platform === 'linux' && (process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? '') === '')) return
  const child = spawn(opener, [url], { stdio: 'ignore', detached: true })
  child.once('error', () => {})
  child.unref()
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

void runCommand(main)
