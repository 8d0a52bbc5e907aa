import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { directives } from './alexa/directives'
import { type FaultBoard, faultBoard } from './alexa/faults'
import { type SkillRights, skillRights } from './alexa/manifest'
import { type HeldReminder, reminders } from './alexa/reminders'
import type { Answer, Resource } from './alexa/resource'
import { settings } from './alexa/settings'
import { type HeldTimer, timers } from './alexa/timers'
import { GRANTS, type Grant } from './scopes'

/** The alerts that an Echo holds; they outlive a session. */
export interface HeldAlerts {
  readonly reminders: HeldReminder[]
  readonly timers: HeldTimer[]
}

/** What is disputed or not published of the limits (platform facts 2.19, 2.21, 3.5). */
export interface AlertLimits {
  readonly reminders: number
  readonly timers: number
  /** The least minutes between two rules of one reminder. */
  readonly gapMinutes: number
}

/** One Echo as Amazon's services see it. */
export interface Device {
  readonly id: string
  /** What its requests carry as `apiAccessToken`. */
  readonly token: string
  readonly timeZone: string | null
  /** Permissions given in advance or in the conversation. */
  readonly grants: Set<Grant>
  readonly now: () => Date
  readonly alerts: HeldAlerts
  /** What the device itself can do. */
  readonly supports: ReadonlySet<Grant>
  readonly limits: AlertLimits
  readonly rights: SkillRights
  readonly faults: FaultBoard
  /** What was spoken while the answer was still to come. */
  readonly meanwhile: string[]
  /** The request that is being answered. */
  requestId: string | null
}

export interface DeviceSettings {
  readonly timeZone: string | null
  readonly grant?: readonly Grant[]
  /** The machine's clock unless given. */
  readonly now?: () => Date
  /** The alerts of a device that was unplugged before. */
  readonly alerts?: HeldAlerts
  readonly supports?: readonly Grant[]
  readonly limits?: Partial<AlertLimits>
  /** Those in `skill.json` unless given. */
  readonly rights?: SkillRights
}

export interface DeviceServices {
  readonly apiEndpoint: string
  /** How many calls each resource has had; `unknown` counts those that there is no resource for. */
  readonly calls: Readonly<Record<string, number>>
  connect(settings: DeviceSettings): Device
  disconnect(device: Device): void
  close(): Promise<void>
}

const RESOURCES: readonly Resource[] = [...settings, ...reminders, ...timers, ...directives]
const LIMITS: AlertLimits = { reminders: 250, timers: 10, gapMinutes: 240 }

/** Starts Amazon's services on loopback: one server for any number of devices, told apart by their tokens. */
export async function startDeviceServices(): Promise<DeviceServices> {
  const devices = new Map<string, Device>()
  const calls: Record<string, number> = {}
  const server = createServer((request, response) => void serve(request, response, devices, calls))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  server.unref()
  const { port } = server.address() as AddressInfo
  return {
    apiEndpoint: `http://127.0.0.1:${port}`,
    calls,
    connect: (wanted) => {
      const device = plugged(wanted)
      devices.set(device.token, device)
      return device
    },
    disconnect: ({ token }) => {
      devices.delete(token)
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

function plugged({ timeZone, grant = [], now = () => new Date(), alerts, supports = GRANTS, limits, rights }: DeviceSettings): Device {
  return {
    id: `amzn1.ask.device.${randomUUID()}`,
    token: randomUUID(),
    timeZone,
    grants: new Set(grant),
    now,
    alerts: alerts ?? { reminders: [], timers: [] },
    supports: new Set(supports),
    limits: { ...LIMITS, ...limits },
    rights: rights ?? skillRights(),
    faults: faultBoard(),
    meanwhile: [],
    requestId: null,
  }
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  devices: ReadonlyMap<string, Device>,
  calls: Record<string, number>,
): Promise<void> {
  const url = (request.url ?? '/').replace(/\?.*$/, '')
  const resource = RESOURCES.find(({ method, path }) => method === request.method && path.test(url))
  const name = resource?.name ?? 'unknown'
  calls[name] = (calls[name] ?? 0) + 1
  const body = await bodyOf(request)
  if (resource === undefined) return send(response, { status: 404, body: { message: 'No such resource.' } })
  const device = devices.get(/^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '')
  if (device === undefined) return send(response, { status: 401, body: { message: 'No valid token.' } })
  const fault = device.faults.next(name)
  if (fault?.delayMs !== undefined) await new Promise((later) => setTimeout(later, fault.delayMs).unref())
  if (fault?.cut === true) return void request.socket.destroy()
  if (fault?.status !== undefined)
    return send(response, { status: fault.status, ...(fault.body === undefined ? {} : { body: fault.body }) })
  const answer = resource.answer({ device, path: (resource.path.exec(url) ?? []).slice(1), body })
  send(response, answer, fault?.garbage === true)
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function send(response: ServerResponse, { status, body }: Answer, isGarbage = false): void {
  if (isGarbage) {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end('{"alertToken": <html>')
    return
  }
  response.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json' })
  response.end(body === undefined ? undefined : JSON.stringify(body))
}
