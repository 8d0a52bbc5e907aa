import type { MiddlewareHandler } from 'hono'

const OWN_HOSTS = ['127.0.0.1', 'localhost', '[::1]']

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(self)',
  'cache-control': 'no-store',
}

/** Lets in only the page itself: another site's script, or a name that has been pointed at this machine, is refused. */
export const guard: MiddlewareHandler = async (context, next) => {
  const refusal = refusalOf((name) => context.req.header(name), context.req.method)
  if (refusal !== undefined) return context.text(refusal, 403)
  await next()
  for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value)
  return undefined
}

/** Why a request is none of the page's own; undefined when it is. */
export function refusalOf(header: (name: string) => string | undefined, method: string): string | undefined {
  const host = header('host') ?? ''
  if (!OWN_HOSTS.includes(host.replace(/:\d+$/, ''))) return 'This page answers to 127.0.0.1 and localhost only.'
  const origin = header('origin')
  if (origin !== undefined && origin !== `http://${host}`) return 'Requests from other sites are refused.'
  const site = header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'Requests from other sites are refused.'
  const isJson = /^application\/json\b/.test(header('content-type') ?? '')
  return method === 'POST' && !isJson ? 'A POST must be JSON.' : undefined
}
