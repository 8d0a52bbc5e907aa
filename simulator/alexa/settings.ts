import type { Answer, Call, Resource } from './resource'

export const settings: readonly Resource[] = [
  { name: 'timeZone', method: 'GET', path: /^\/v2\/devices\/([^/]+)\/settings\/System\.timeZone$/, answer: timeZone },
]

function timeZone({ device, path: [id] }: Call): Answer {
  if (id !== device.id) return { status: 403, body: { message: 'The token is another device’s.' } }
  return device.timeZone === null ? { status: 204 } : { status: 200, body: device.timeZone }
}
