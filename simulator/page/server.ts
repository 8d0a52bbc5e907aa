import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import type { DeviceServices } from '../device'
import { messageOf, UsageError } from '../usage-error'
import { pageAssets } from './assets'
import { guard } from './guard'
import { createListener, type Exchange, type Listener, type ListenerOptions } from './listener'
import { scriptOf } from './script'
import { choices, settingsFrom } from './settings'
import { skillMaker } from './skills'
import { suggestionsOf } from './suggestions'

export interface PageServer {
  readonly url: string
  close(): Promise<void>
}

export interface PageOptions {
  readonly services: DeviceServices
  readonly port?: number
}

type Fields = Readonly<Record<string, unknown>>

const MOST_LISTENERS = 50
const LONGEST_SENTENCE = 2000
const LONGEST_WAIT = 400 * 86_400_000
const LARGEST_BODY = 64 * 1024

/** Serves the page on loopback. One Echo a browser tab; the oldest is unplugged when there are too many. */
export async function startPage({ services, port = 0 }: PageOptions): Promise<PageServer> {
  const skills = skillMaker()
  const assets = await pageAssets()
  const listeners = new Map<string, Listener>()
  const app = new Hono()
  app.use(guard)
  for (const [path, { type, body }] of Object.entries(assets)) app.get(path, (context) => context.body(body, 200, { 'content-type': type }))
  app.get('/api/choices', (context) => context.json(choices()))

  app.post('/api/listeners', async (context) => {
    const listener = createListener({ services, skills, settings: settingsFrom(await fieldsOf(context)) })
    const id = randomUUID()
    listeners.set(id, listener)
    const [oldest] = listeners.keys()
    if (listeners.size > MOST_LISTENERS && oldest !== undefined) unplug(oldest)
    return context.json({ id, ...after(listener) })
  })
  const unplug = (id: string): void => {
    listeners.get(id)?.unplug()
    listeners.delete(id)
  }

  const actions: Readonly<Record<string, (listener: Listener, fields: Fields) => Promise<readonly Exchange[]>>> = {
    launch: (listener) => listener.launch(),
    say: (listener, { text }) => listener.say(sentence(text)),
    tap: (listener, { sent }) => listener.tap(Array.isArray(sent) ? sent : []),
    silence: (listener) => listener.hangUp(),
    clock: async (listener, { by, reset }) => {
      if (reset === true) listener.resetClock()
      else if (by !== undefined) await listener.pass(passing(by))
      return []
    },
    settings: async (listener, fields) => {
      const { settings } = listener.state()
      listener.change(settingsFrom(fields, settings))
      if (listener.state().settings.locale !== settings.locale)
        setImmediate(() => void warmUp({ services, skills, settings: listener.state().settings }))
      return []
    },
  }
  app.post('/api/listeners/:id/:action', async (context) => {
    const listener = listeners.get(context.req.param('id'))
    const action = actions[context.req.param('action')]
    if (listener === undefined || action === undefined) return context.json({ error: 'There is no such Echo here.' }, 404)
    const exchanges = await action(listener, await fieldsOf(context))
    return context.json({ exchanges, ...after(listener) })
  })
  app.get('/api/listeners/:id/inside/:turn', async (context) => {
    const listener = listeners.get(context.req.param('id'))
    if (listener === undefined) return context.notFound()
    return context.json({ row: (await listener.row()) ?? null, why: listener.why(Number(context.req.param('turn'))) })
  })
  app.get('/api/listeners/:id/script', (context) => {
    const listener = listeners.get(context.req.param('id'))
    if (listener === undefined) return context.notFound()
    return context.text(scriptOf(listener), 200, { 'content-disposition': 'attachment; filename="conversation.yaml"' })
  })
  app.onError((error, context) => context.json({ error: messageOf(error) }, error instanceof UsageError ? 400 : 500))

  const server = createAdaptorServer({ fetch: app.fetch })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', listening)
  })
  await warmUp({ services, skills, settings: settingsFrom({}) })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      for (const id of [...listeners.keys()]) unplug(id)
      return new Promise((closed) => {
        server.close(() => closed())
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
    },
  }
}

/** A conversation that nobody hears, so that the first that somebody does is as quick as the rest. */
async function warmUp(options: ListenerOptions): Promise<void> {
  const listener = createListener(options)
  const { open, first } = suggestionsOf(options.settings.locale)
  for (const said of [open, first.at(-1) ?? open]) await listener.say(said).catch(() => {})
  listener.unplug()
}

function after(listener: Listener) {
  const state = listener.state()
  return { state, rung: listener.rung(), suggestions: suggestionsOf(state.settings.locale) }
}

async function fieldsOf(context: Context): Promise<Fields> {
  const text = await context.req.text()
  if (text.length > LARGEST_BODY) throw new UsageError('The request is too large.')
  try {
    const value: unknown = text === '' ? {} : JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  } catch {
    // Said below.
  }
  throw new UsageError('The body must be a JSON object.')
}

/** Milliseconds to let pass, or until the next alert. */
function passing(by: unknown): number | 'next' {
  if (by === 'next') return by
  if (typeof by === 'number' && by > 0 && by <= LONGEST_WAIT) return by
  throw new UsageError('by must be "next" or milliseconds')
}

function sentence(text: unknown): string {
  if (typeof text !== 'string' || text.trim() === '') throw new UsageError('There is nothing to say.')
  if (text.length > LONGEST_SENTENCE) throw new UsageError('That is too long to be said in one breath.')
  return text
}
