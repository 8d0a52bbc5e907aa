import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { echoFor, hear } from './conversation'
import { startDeviceServices } from './device'
import type { Echo } from './echo'
import { localSkill } from './local-skill'
import { modelLocales } from './models'
import { type SessionPlan, sessionPlan } from './session-plan'
import { painter, turnLines } from './terminal'
import { messageOf, runCommand } from './usage-error'

const OPTIONS = {
  locale: { type: 'string' },
  'time-zone': { type: 'string' },
  now: { type: 'string' },
  device: { type: 'string' },
  help: { type: 'boolean' },
} as const

const USAGE = 'npm run chat -- [--locale L] [--time-zone Z] [--now ISO] [--device speaker|show]'
const COMMANDS = `  :locale es-US          another locale
  :zone Europe/Berlin    another time zone
  :new                   a new session
  :help                  these commands
  +2h, +30m, +1d         time passes; what rings is shown
  :fault reminders.create 503   a service fails: a status, cut, garbage, or 3000ms; :fault off
  :disable               the skill is turned off in the Alexa app
  :quit                  leave`

/** Whoever chats on this machine is one listener, so that preferences last. */
const LISTENER = 'amzn1.ask.account.chat'

/** A conversation with the skill in the terminal. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS })
  if (values.help === true) return print(`${USAGE}\n\n${COMMANDS}`)
  const { locale, now, device, 'time-zone': timeZone } = values
  let plan = sessionPlan({ locale, timeZone, now, device, turns: [] })
  const isTerminal = process.stdout.isTTY === true
  const paint = painter(isTerminal && (process.env.NO_COLOR ?? '') === '')
  const services = await startDeviceServices()
  const buildSkill = localSkill(undefined, true)
  const input = createInterface({ input: process.stdin, output: isTerminal ? process.stdout : undefined, prompt: '> ' })
  // Taken at once: readline drops the lines that come before somebody reads.
  const lines = input[Symbol.asyncIterator]()
  let echo: Echo = echoFor(plan, services, buildSkill, LISTENER)

  const show = async (turn: ReturnType<Echo['say']>): Promise<void> => print(turnLines(await turn, paint).join('\n'))
  const renew = async (changes: Partial<Record<keyof SessionPlan, unknown>>): Promise<void> => {
    plan = sessionPlan({ ...plan, now: plan.now?.toISOString(), ...changes })
    echo.unplug()
    echo = echoFor(plan, services, buildSkill, LISTENER)
    await show(echo.launch())
  }
  const command = async (line: string): Promise<void> => {
    const [name, argument, ...rest] = line.split(/\s+/)
    if (name === ':new') return show(echo.launch())
    if (name === ':disable') return echo.disable()
    if (name === ':fault' && argument !== undefined) return faulty(echo, argument, rest)
    if (name === ':locale' && argument !== undefined) return renew({ locale: argument })
    if (name === ':zone' && argument !== undefined) return renew({ timeZone: argument })
    print(`${COMMANDS}\n  locales: ${modelLocales().join(', ')}`)
  }

  print(paint('dim', `${plan.locale}, ${plan.timeZone}. :help lists the commands.`))
  await show(echo.launch())
  input.prompt()
  for await (const line of lines) {
    const said = line.trim()
    if (said === ':quit') break
    if (!isTerminal && said !== '') print(`> ${said}`)
    if (said !== '') await (said.startsWith(':') ? command(said) : show(hear(echo, said))).catch((error) => print(messageOf(error)))
    input.prompt()
  }
  input.close()
  await services.close()
}

/** Makes a service fail, by the name that `simulator/alexa/` gives it; "off" ends all faults. */
function faulty({ device: { faults } }: Echo, name: string, [how = '']: readonly string[]): void {
  if (name === 'off') return faults.clear()
  const delay = /^(\d+)ms$/.exec(how)?.[1]
  faults.set(
    name,
    delay !== undefined
      ? { delayMs: Number(delay) }
      : how === 'cut'
        ? { cut: true }
        : how === 'garbage'
          ? { garbage: true }
          : { status: Number(how) || 500 },
  )
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

void runCommand(main)
