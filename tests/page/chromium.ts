import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const ELSEWHERE = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/** Quiet and alone: nothing of it calls home. Playwright gives each start a fresh profile. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const HOW_TO_GET_IT = `npm run test:page needs Chromium, and there is none here. Get it by one of these, then run the command again:
  Debian, Ubuntu   sudo scripts/install-chromium.sh
  macOS            brew install --cask chromium
  elsewhere        set CHROMIUM to the path of a Chromium or Chrome`

/** Where Chromium is: as CHROMIUM says, on the path, or in its usual place. */
export function chromiumPath(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const wanted = environment.CHROMIUM ?? ''
  if (wanted !== '') return existsSync(wanted) ? wanted : undefined
  const folders = (environment.PATH ?? '').split(delimiter)
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...ELSEWHERE].find((path) => existsSync(path))
}

/** Starts Chromium without a window. */
export function startChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, headless: true, args: ARGUMENTS })
}
