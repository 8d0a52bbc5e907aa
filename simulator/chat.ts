import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { echoFor, hear } from './conversation'
import { startDeviceServices } from './device'
import type { Echo } from './echo'
import { localSkill } from './local-skill'
import { modelLocales } from './models'
import { nextRing } from './page/alerts'
import { EXAMPLES, OWN_PLAN, planChoices } from './page/care-plans'
import { operationDaySentence } from './page/suggestions'
import { GRANTS, type Grant } from './scopes'
import { type SessionPlan, sessionPlan } from './session-plan'
import { painter, turnLines } from './terminal'
import type { Turn } from './turn'
import { messageOf, runCommand, UsageError } from './usage-error'

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
  :device show           another kind of Echo: speaker or show
  :plan us-clinic.json   a clinic's care plan, from examples/; :plan care-plan.json is the repository's own
  :new                   a new session
  :day 1                 says that the operation was so many days ago
  :grant reminders       gives a permission in the Alexa app, or takes it back: reminders or timers
  :tap Yes               touches a button on the screen
  :help                  these commands
  +2h, +30m, +1d         time passes; what rings is shown
  :next                  time passes until the next reminder or timer
  :fault reminders.create 503   a service fails: a status, cut, garbage, or 3000ms; :fault off
  :disable               the skill is turned off in the Alexa app
  :quit                  leave`

/** The commands that need no more than their name. */
const BARE = [':new', ':next', ':disable']

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
  let buildSkill = localSkill(undefined, true)
  const input = createInterface({ input: process.stdin, output: isTerminal ? process.stdout : undefined, prompt: '> ' })
  // Taken at once: readline drops the lines that come before somebody reads.
  const lines = input[Symbol.asyncIterator]()
  let echo: Echo = echoFor(plan, services, buildSkill, { userId: LISTENER })

  let screen: Turn['screen'] = null
  const show = async (turn: ReturnType<Echo['say']>): Promise<void> => {
    const shown = await turn
    screen = shown.screen ?? screen
    print(turnLines(shown, paint).join('\n'))
  }
  const renew = async (changes: Partial<Record<keyof SessionPlan, unknown>>): Promise<void> => {
    plan = sessionPlan({ ...plan, now: plan.now?.toISOString(), ...changes })
    const { alerts, grants } = echo.device
    echo.unplug()
    echo = echoFor(plan, services, buildSkill, { userId: LISTENER, alerts })
    for (const grant of grants) echo.device.grants.add(grant)
    await show(echo.launch())
  }
  const commands: Readonly<Record<string, (argument: string, rest: readonly string[]) => Promise<void> | void>> = {
    ':new': () => show(echo.launch()),
    ':locale': (name) => renew({ locale: name }),
    ':zone': (name) => renew({ timeZone: name }),
    ':device': (kind) => renew({ device: kind }),
    ':plan': (file) => {
      buildSkill = localSkill(planFile(file), true)
      return renew({})
    },
    ':day': (days) => show(echo.say(operationDaySentence(plan.locale, Number(days)) ?? '')),
    ':grant': (name) => print(`${name}: ${toggled(echo.device.grants, name) ? 'given' : 'taken back'}`),
    ':tap': (label, rest) => show(echo.tap(tapOf(screen, [label, ...rest].join(' ')))),
    ':next': () => {
      const next = nextRing(echo.device)
      return next === undefined
        ? print('Nothing is set to ring.')
        : show(echo.wait(':next', next.at.getTime() - echo.device.now().getTime()))
    },
    ':disable': () => echo.disable(),
    ':fault': (name, rest) => faulty(echo, name, rest),
  }
  const command = async (line: string): Promise<void> => {
    const [name = '', argument = '', ...rest] = line.split(/\s+/)
    const known = Object.hasOwn(commands, name) && (argument !== '' || BARE.includes(name)) ? commands[name] : undefined
    if (known === undefined) print(`${COMMANDS}\n  locales: ${modelLocales().join(', ')}`)
    else await known(argument, rest)
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

/** Where a care plan lies: the examples by their names, else a path. */
function planFile(name: string): string | undefined {
  if (name === OWN_PLAN) return undefined
  return planChoices().some(({ id }) => id === name) ? join(EXAMPLES, name) : name
}

/** Gives a permission or takes it back; whether it is given then. */
function toggled(grants: Set<Grant>, name: string): boolean {
  const grant = GRANTS.find((each) => each === name)
  if (grant === undefined) throw new UsageError(`There is no permission "${name}". There is: ${GRANTS.join(', ')}.`)
  if (grants.delete(grant)) return false
  grants.add(grant)
  return true
}

/** What a button of the screen sends. */
function tapOf(screen: Turn['screen'], label: string): readonly unknown[] {
  const buttons = (screen?.buttons ?? []) as readonly { readonly label: string; readonly tap: readonly unknown[] }[]
  const button = buttons.find((each) => each.label.toLowerCase() === label.toLowerCase())
  if (button === undefined)
    throw new UsageError(`There is no such button. There is: ${buttons.map((each) => each.label).join(', ') || 'none'}.`)
  return button.tap
}

/** Makes a service fail, by the name that `simulator/alexa/` gives it; "off" ends all faults. */
function faulty({ device: { faults } }: Echo, name: string, [how = '']: readonly string[]): void {
  if (name === 'off') {
    faults.clear()
    return
  }
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
