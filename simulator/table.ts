/** The table of preferences on a developer's machine: DynamoDB by dynalite, on loopback, with its files in a git-ignored folder. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import type { PreferenceStore } from '../lambda/src/ports'
import { dynamoPreferences } from '../lambda/src/storage/dynamo'

export interface LocalTable {
  readonly endpoint: string
  readonly tableName: string
  close(): Promise<void>
}

const TABLE = 'preferences'
const FOLDER = join(__dirname, '..', '.cache', 'table')

/** Starts dynalite with the table; without a folder it keeps everything in memory. */
export async function startTable(path?: string): Promise<LocalTable> {
  const { default: dynalite } = await import('dynalite')
  const server = dynalite({ createTableMs: 0, ...(path === undefined ? {} : { path }) })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => listening())
  })
  server.unref()
  // A command that is done shall end, whatever connections are still kept alive.
  server.on('connection', (socket) => socket.unref())
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await createTable(endpoint)
  return { endpoint, tableName: TABLE, close: () => new Promise((closed) => void server.close(() => closed())) }
}

// The SDK warns on standard error of a Node version that it will not support one day; the Lambda runs a later one.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true'

/** As `infrastructure/skill.yaml` has it. */
async function createTable(endpoint: string): Promise<void> {
  const { CreateTableCommand, DynamoDBClient } = await import('@aws-sdk/client-dynamodb')
  const client = new DynamoDBClient({ endpoint, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } })
  try {
    await client.send(
      new CreateTableCommand({
        TableName: TABLE,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      }),
    )
  } catch (error) {
    if ((error as { name?: unknown }).name !== 'ResourceInUseException') throw error
  } finally {
    client.destroy()
  }
}

let shared: Promise<LocalTable> | undefined

/** The one table of this process, started when it is first needed. Only one process can open the lasting folder: another takes its own. */
function machineTable(isLasting: boolean): Promise<LocalTable> {
  shared ??= isLasting ? startTable(made(FOLDER)).catch(() => startTable(passing())) : startTable(passing())
  return shared
}

function made(folder: string): string {
  mkdirSync(folder, { recursive: true })
  return folder
}

function passing(): string {
  mkdirSync(dirname(FOLDER), { recursive: true })
  // One process may open several: Jest loads this file anew for every test file, and a folder that is open can't be opened again.
  const folder = mkdtempSync(`${FOLDER}-`)
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Preferences in the table of this machine. `isLasting`: what is remembered outlives the command. */
export function tablePreferences(now: () => Date, isLasting = false): PreferenceStore {
  let opened: Promise<PreferenceStore> | undefined
  const store = (): Promise<PreferenceStore> => {
    opened ??= machineTable(isLasting).then(({ endpoint, tableName }) => dynamoPreferences({ endpoint, tableName, now }))
    return opened
  }
  return {
    read: async (listener) => (await store()).read(listener),
    keep: async (listener, change) => (await store()).keep(listener, change),
    forget: async (listener) => (await store()).forget(listener),
  }
}
