/**
 * A Lambda without AWS: the runtime interface on loopback, and the built bundle in a process of its own behind it. Between two calls the
 * process can be frozen, as Lambda freezes it: its clock jumps, its timers come late.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

export interface Memory {
  readonly rss: number
  readonly heapUsed: number
}

export interface LocalLambda {
  /** Sends an event and waits for the answer. Rejects with what the function threw. */
  call(event: unknown): Promise<unknown>
  /** Stops the process for so long, between two calls. */
  freeze(ms: number): Promise<void>
  /** The memory in use after everything that can be thrown away was. */
  memory(): Promise<Memory>
  /** All that the process has written. */
  written(): string
  close(): Promise<void>
}

interface Waiting {
  readonly id: string
  readonly event: unknown
  resolve(answer: unknown): void
  reject(error: Error): void
}

/** Starts the bundle of a folder with a Node of one's choice. */
export async function startLambda(
  folder: string,
  node = process.execPath,
  environment: Readonly<Record<string, string>> = {},
): Promise<LocalLambda> {
  const queue: Waiting[] = []
  const running = new Map<string, Waiting>()
  let asking: ServerResponse | undefined
  let count = 0
  let text = ''
  const handOver = (): void => {
    const next = asking === undefined ? undefined : queue.shift()
    if (next === undefined || asking === undefined) return
    running.set(next.id, next)
    asking.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': next.id,
      'lambda-runtime-deadline-ms': String(Date.now() + 7000),
    })
    asking.end(JSON.stringify(next.event))
    asking = undefined
  }
  const server = createServer(async (request, response) => {
    if (request.url?.endsWith('/invocation/next') === true) {
      asking = response
      return handOver()
    }
    const [, id, end] = /\/invocation\/([^/]+)\/(response|error)$/.exec(request.url ?? '') ?? []
    const body = await bodyOf(request)
    response.writeHead(202).end()
    const waiting = running.get(id ?? '')
    running.delete(id ?? '')
    if (end === 'response') waiting?.resolve(JSON.parse(body))
    else waiting?.reject(new Error(body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const child: ChildProcess = spawn(node, ['--expose-gc', join(__dirname, 'runtime.cjs'), join(folder, 'index.js')], {
    env: { AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${port}`, AWS_LAMBDA_FUNCTION_NAME: 'skill', TZ: 'UTC', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk))
  const died = once(child, 'exit').then(([code]) => {
    for (const each of [...queue, ...running.values()]) each.reject(new Error(`the process ended with ${code}: ${text.slice(-2000)}`))
  })
  const call = (event: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      count += 1
      queue.push({ id: `call-${count}`, event, resolve, reject })
      handOver()
    })
  return {
    call,
    freeze: async (ms) => {
      child.kill('SIGSTOP')
      await new Promise((over) => setTimeout(over, ms))
      child.kill('SIGCONT')
    },
    memory: async () => (await call({ memory: true })) as Memory,
    written: () => text,
    close: async () => {
      child.kill('SIGKILL')
      await died
      server.closeAllConnections()
      server.close()
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
