import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Grant } from './scopes'

/** One Echo as Amazon's services see it. */
export interface Device {
  readonly id: string
  /** What its requests carry as `apiAccessToken`. */
  readonly token: string
  readonly timeZone: string | null
  /** Permissions given in advance or in the conversation. */
  readonly grants: Set<Grant>
}

export interface DeviceServices {
  readonly apiEndpoint: string
  /** How many calls each resource has had; `unknown` counts those that there is no resource for. */
  readonly calls: Readonly<Record<string, number>>
  connect(settings: { readonly timeZone: string | null; readonly grant?: readonly Grant[] }): Device
  disconnect(device: Device): void
  close(): Promise<void>
}

interface Answer {
  readonly status: number
  readonly body?: unknown
}
interface Call {
  readonly device: Device
  readonly path: readonly string[]
  readonly body: string
}
interface Resource {
  readonly name: string
  readonly method: string
  readonly path: RegExp
  answer(call: Call): Answer
}

/** One row a resource. */
const RESOURCES: readonly Resource[] = [
  { name: 'timeZone', method: 'GET', path: /^\/v2\/devices\/([^/]+)\/settings\/System\.timeZone$/, answer: timeZone },
]

function timeZone({ device, path: [id] }: Call): Answer {
  if (id !== device.id) return { status: 403, body: { message: 'The token is another device’s.' } }
  return device.timeZone === null ? { status: 204 } : { status: 200, body: device.timeZone }
}

/** Starts Amazon's services on loopback: one server for any number of devices, told apart by their tokens. */
export async function startDeviceServices(): Promise<DeviceServices> {
  const devices = new Map<string, Device>()
  const calls: Record<string, number> = {}
  const server = createServer(async (request, response) => send(response, await answer(request, devices, calls)))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  server.unref()
  const { port } = server.address() as AddressInfo
  return {
    apiEndpoint: `http://127.0.0.1:${port}`,
    calls,
    connect: ({ timeZone: zone, grant = [] }) => {
      const device = { id: `amzn1.ask.device.${randomUUID()}`, token: randomUUID(), timeZone: zone, grants: new Set(grant) }
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

async function answer(request: IncomingMessage, devices: ReadonlyMap<string, Device>, calls: Record<string, number>): Promise<Answer> {
  const url = (request.url ?? '/').replace(/\?.*$/, '')
  const resource = RESOURCES.find(({ method, path }) => method === request.method && path.test(url))
  const name = resource?.name ?? 'unknown'
  calls[name] = (calls[name] ?? 0) + 1
  if (resource === undefined) return { status: 404, body: { message: 'No such resource.' } }
  const device = devices.get(/^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '')
  if (device === undefined) return { status: 401, body: { message: 'No valid token.' } }
  return resource.answer({ device, path: (resource.path.exec(url) ?? []).slice(1), body: await bodyOf(request) })
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json' })
  response.end(body === undefined ? undefined : JSON.stringify(body))
}
