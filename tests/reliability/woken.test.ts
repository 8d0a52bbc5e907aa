/** After a pause of the function the other end may have closed a connection: whatever is asked of the table then is done all the same. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { PreferenceStore } from '../../lambda/src/ports'
import { dynamoPreferences } from '../../lambda/src/storage/dynamo'

const now = () => new Date('2026-11-25T15:00:00Z')
const row = { id: { S: 'listener' }, wake: { N: '420' }, expires: { N: String(now().getTime() / 1000 + 2_590_000) } }
let server: Server
let preferences: PreferenceStore

beforeAll(async () => {
  const used = new WeakSet<Socket>()
  server = createServer((request, response) => {
    if (used.has(request.socket)) return void request.socket.destroy()
    used.add(request.socket)
    request.resume().on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ Item: row })))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  preferences = dynamoPreferences({ tableName: 'preferences', now, endpoint })
  // The first load of the AWS SDK takes seconds under Jest; in the function it is part of the bundle.
  await preferences.read('nobody')
}, 60_000)
afterAll(() => void server.close().closeAllConnections())

test('what is remembered is read', async () => {
  expect(await preferences.read('listener')).toEqual({ wake: 420 })
  expect(await preferences.read('listener')).toEqual({ wake: 420 })
})

test('what is to be remembered is kept, and what is to be forgotten is forgotten', async () => {
  expect(await preferences.keep('listener', { bed: 1320 })).toBe(true)
  expect(await preferences.forget('listener')).toBe(true)
})
