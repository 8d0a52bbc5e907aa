/**
 * Preferences in DynamoDB. The AWS SDK is loaded by the first call and not before: it costs many times what a whole answer does
 * (decision 12).
 */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { PreferenceStore, Preferences } from '../ports'
import { attributes, endOf, isAging, isCurrent, readRow, secondsOf, takesAway } from './row'

export interface TableSettings {
  readonly tableName: string
  readonly now: () => Date
  /** Another address than AWS's, with keys that need not be real: the table on a developer's machine. */
  readonly endpoint?: string
  /** How long a call may take; the answer comes without it after that. */
  readonly patienceMs?: number
}

type Sdk = typeof import('@aws-sdk/lib-dynamodb')
interface Table {
  readonly sdk: Sdk
  readonly client: DynamoDBDocumentClient
}
type Change = Parameters<PreferenceStore['keep']>[1]

const usualPatienceMs = 500
/** A connection kept over a pause of the function may be closed at the other end (decision 22). */
const unkept = { keepAlive: false } as const

/** The preferences in a table whose key is `id` and whose time to live is `expires`. */
export function dynamoPreferences(settings: TableSettings): PreferenceStore {
  const { tableName: TableName, now, patienceMs = usualPatienceMs } = settings
  let opened: Promise<Table> | undefined
  const table = (): Promise<Table> => {
    opened ??= open(settings)
    return opened
  }
  const inTime = async <T>(call: (table: Table, abortSignal: AbortSignal) => Promise<T>, otherwise: T): Promise<T> => {
    try {
      const ready = await table()
      return await limited(patienceMs, (signal) => call(ready, signal))
    } catch {
      return otherwise
    }
  }
  return {
    read: (id) =>
      inTime<Preferences | undefined>(async ({ sdk, client }, abortSignal) => {
        const { Item: row } = await client.send(new sdk.GetCommand({ TableName, Key: { id }, ConsistentRead: true }), { abortSignal })
        if (row !== undefined && isCurrent(row, now()) && isAging(row, now()))
          await client.send(touch(sdk, TableName, id, now()), { abortSignal }).catch(() => {})
        return readRow(row, now())
      }, undefined),
    keep: (id, change) =>
      inTime(async ({ sdk, client }, abortSignal) => {
        try {
          await client.send(update(sdk, TableName, id, change, now()), { abortSignal })
        } catch (error) {
          if ((error as { name?: unknown }).name !== 'ConditionalCheckFailedException') throw error
          if (takesAway(change)) return true
          await client.send(new sdk.PutCommand({ TableName, Item: { id, ...present(change), expires: endOf(now()) } }), { abortSignal })
        }
        return true
      }, false),
    forget: (id) =>
      inTime(async ({ sdk, client }, abortSignal) => {
        await client.send(new sdk.DeleteCommand({ TableName, Key: { id } }), { abortSignal })
        return true
      }, false),
  }
}

async function open({ endpoint }: TableSettings): Promise<Table> {
  const [{ DynamoDBClient }, sdk] = await Promise.all([import('@aws-sdk/client-dynamodb'), import('@aws-sdk/lib-dynamodb')])
  const local = endpoint === undefined ? {} : { endpoint, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }
  const client = new DynamoDBClient({ maxAttempts: 1, requestHandler: { httpAgent: unkept, httpsAgent: unkept }, ...local })
  return { sdk, client: sdk.DynamoDBDocumentClient.from(client) }
}

/** Gives up on a call after its time, whether or not it heeds the signal. */
async function limited<T>(ms: number, call: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      controller.abort()
      reject(new Error('late'))
    }, ms)
  })
  const running = call(controller.signal)
  running.catch(() => {}) // It may fail after nobody waits for it.
  try {
    return await Promise.race([running, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Sets the attributes that changed and no others. A row that is over is not brought back to life with what it held. */
function update(sdk: Sdk, TableName: string, id: string, change: Change, now: Date) {
  const names = attributes.filter((name) => change[name] !== undefined)
  const sets = names.filter((name) => change[name] !== null)
  const removes = names.filter((name) => change[name] === null)
  return new sdk.UpdateCommand({
    TableName,
    Key: { id },
    UpdateExpression: [
      `SET ${['#expires = :expires', ...sets.map((name) => `#${name} = :${name}`)].join(', ')}`,
      ...(removes.length === 0 ? [] : [`REMOVE ${removes.map((name) => `#${name}`).join(', ')}`]),
    ].join(' '),
    ConditionExpression: sets.length === 0 ? '#expires > :now' : 'attribute_not_exists(#id) OR #expires > :now',
    ExpressionAttributeNames: Object.fromEntries(
      [...(sets.length === 0 ? [] : ['id']), 'expires', ...names].map((name) => [`#${name}`, name]),
    ),
    ExpressionAttributeValues: {
      ':expires': endOf(now),
      ':now': secondsOf(now),
      ...Object.fromEntries(sets.map((name) => [`:${name}`, change[name]])),
    },
  })
}

function touch(sdk: Sdk, TableName: string, id: string, now: Date) {
  return new sdk.UpdateCommand({
    TableName,
    Key: { id },
    UpdateExpression: 'SET #expires = :expires',
    ConditionExpression: '#expires > :now',
    ExpressionAttributeNames: { '#expires': 'expires' },
    ExpressionAttributeValues: { ':expires': endOf(now), ':now': secondsOf(now) },
  })
}

function present(change: Change): Record<string, unknown> {
  return Object.fromEntries(
    attributes.flatMap((name) => (change[name] === undefined || change[name] === null ? [] : [[name, change[name]]])),
  )
}
