/**
 * Everything outside the skill on loopback, each of its addresses with one way to fail: `http://127.0.0.1:<port>/<way>`, where every call fails, or
 * `/<way>@<call>`, where that call alone does.
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Fail = (response: ServerResponse, url: string, method: string) => void

const json = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
const status =
  (code: number, body: unknown = { message: 'no' }): Fail =>
  (response) =>
    json(response, code, body)

/** Amazon's answers when all is well. DynamoDB has no row. */
const well: Fail = (response, url, method) => {
  if (url.includes('System.timeZone')) return json(response, 200, 'America/New_York')
  if (url.includes('/directives')) return void response.writeHead(204).end()
  if (url.includes('/alerts/') && method === 'GET') return json(response, 200, { totalCount: '0', alerts: [], timers: [] })
  if (url.includes('/alerts/') && method === 'DELETE') return json(response, 200, {})
  if (url.includes('/alerts/')) return json(response, 200, { alertToken: 'token', id: 'timer', status: 'ON', version: '1', href: '/' })
  return json(response, 200, {})
}

/** The same, with something to find: a reminder and a timer are set, so that they can be cancelled. */
const inUse: Fail = (response, url, method) => {
  if (method !== 'GET' || !url.includes('/alerts/')) return well(response, url, method)
  const reminder = { alertToken: 'old', status: 'ON', trigger: { scheduledTime: '2026-11-26T09:00:00.000' } }
  const timer = { id: 'old', status: 'ON', triggerTime: '2026-11-25T15:10:00Z' }
  return json(response, 200, { totalCount: '1', alerts: [reminder], timers: [timer] })
}

/** Which of the services is called, and for what. */
function callOf({ method = '', headers }: IncomingMessage, url: string): string {
  const [, service] = /alerts\/(reminders|timers)/.exec(url) ?? []
  if (service !== undefined) return `${service} ${method}`
  if (url.includes('System.timeZone')) return 'time zone'
  const target = headers['x-amz-target']
  return typeof target === 'string' ? `table ${target.split('.').at(-1)}` : `${method} ${url}`
}

export const ways = {
  well,
  '401': status(401, { code: 'INVALID_BEARER_TOKEN' }),
  '403 not asked': status(403, { code: 'ACCESS_DENIED', message: 'ACCESS_NOT_REQUESTED' }),
  '403 forbidden': status(403, { code: 'ACCESS_DENIED', message: 'FORBIDDEN' }),
  '403 too many': status(403, { code: 'MAX_REMINDERS_EXCEEDED' }),
  '403 device': status(403, { code: 'DEVICE_NOT_SUPPORTED' }),
  '403 bare': status(403, null),
  '204': (response) => void response.writeHead(204).end(),
  '400': status(400, { code: 'UNSUPPORTED_TRIGGER_RECURRENCE', __type: 'com.amazonaws.dynamodb.v20120810#ValidationException' }),
  '404': status(404, { code: 'ALERT_NOT_FOUND' }),
  '409': status(409),
  '429': status(429, { __type: 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException' }),
  '500': status(500),
  '503': status(503),
  '504': status(504),
  slow: (response, url, method) => void setTimeout(() => well(response, url, method), 250),
  hang: () => {},
  cut: (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
    response.write('{"alerts": [')
    setTimeout(() => response.socket?.destroy(), 10)
  },
  redirect: (response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
  html: (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome to the hotel Wi-Fi</html>'),
  'another shape': status(200, [[{ alerts: 'none', timers: 7, Item: [] }]]),
  'a huge answer': status(200, { alerts: Array.from({ length: 300 }, (_, at) => ({ alertToken: `t${at}`, status: 'ON' })) }),
} as const satisfies Readonly<Record<string, Fail>>

export type Way = keyof typeof ways

export interface Outside {
  /** Where everything fails in this way, or one call alone; `refused` is where nobody listens. */
  addressOf(way: Way | 'refused', call?: string): string
  readonly calls: Readonly<Record<string, number>>
  /** Which calls were made to an address, by the part of it that names the way. */
  readonly made: Readonly<Record<string, ReadonlySet<string>>>
  close(): void
}

/** Starts it. */
export async function startOutside(): Promise<Outside> {
  const calls: Record<string, number> = {}
  const made: Record<string, Set<string>> = {}
  const server = createServer((request, response) => {
    const [, way = '', rest = ''] = /^\/([^/]+)(.*)$/.exec(decodeURIComponent(request.url ?? '')) ?? []
    const call = callOf(request, rest)
    const [name, only = call] = way.split('@')
    const fail = only === call ? ways[name as Way] : inUse
    calls[way] = (calls[way] ?? 0) + 1
    made[way] = (made[way] ?? new Set()).add(call)
    request.resume().on('end', () => fail(response, rest, request.method ?? ''))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    addressOf: (way, call) => {
      const name = call === undefined ? way : `${way}@${call}`
      return way === 'refused' ? 'http://127.0.0.1:1' : `http://127.0.0.1:${port}/${encodeURIComponent(name)}`
    },
    calls,
    made,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
