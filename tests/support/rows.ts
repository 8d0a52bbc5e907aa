/** A row of a table as it lies there; written first when attributes are given. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, GetCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import type { LocalTable } from '../../simulator/table'

function clientOf({ endpoint }: LocalTable): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }),
  )
}

export async function rowIn(table: LocalTable, id: string, attributes?: Readonly<Record<string, unknown>>): Promise<unknown> {
  const client = clientOf(table)
  if (attributes !== undefined) await client.send(new PutCommand({ TableName: table.tableName, Item: { id, ...attributes } }))
  return (await client.send(new GetCommand({ TableName: table.tableName, Key: { id } }))).Item
}

export async function rowsIn(table: LocalTable): Promise<readonly unknown[]> {
  return (await clientOf(table).send(new ScanCommand({ TableName: table.tableName }))).Items ?? []
}
