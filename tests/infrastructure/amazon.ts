/** What `ask deploy` talks to, on loopback: the skill management API, S3 and CloudFormation, as far as ask-cli 2.30.7 calls them. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

const skillId = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000001'
const account = '123456789012'
const done = { lastUpdateRequest: { status: 'SUCCEEDED' } }

export interface Stack {
  readonly region: string
  readonly parameters: Readonly<Record<string, string>>
  readonly template: string
}

export interface Amazon {
  readonly address: string
  /** The stacks as they were last created or updated, by their id. */
  readonly stacks: Readonly<Record<string, Stack>>
  /** Everything that was asked for and is not known here. */
  readonly unknown: readonly string[]
  close(): void
}

interface Asked {
  readonly method: string
  readonly path: string
  readonly region: string
  readonly form: URLSearchParams
}

/** Starts it. */
export async function startAmazon(): Promise<Amazon> {
  const stacks: Record<string, Stack> = {}
  const buckets = new Set<string>()
  const unknown: string[] = []
  let isEnabled = false
  let address = ''

  const skill = ({ method, path }: Asked): [status: number, body?: object | undefined, headers?: Record<string, string>] | undefined => {
    if (path === '/v1/skills/uploads') return [201, { uploadUrl: `${address}/upload`, expiresAt: '2099-01-01T00:00:00Z' }]
    if (path === '/upload') return [200, {}]
    if (path === '/v1/skills/imports') return [202, undefined, { location: '/v1/skills/imports/import' }]
    if (path.endsWith('/imports')) return [202, undefined, { location: '/v1/skills/imports/import' }]
    if (path === '/v1/skills/imports/import') return [200, { status: 'SUCCEEDED', skill: { skillId, resources: [] } }]
    if (path.endsWith('/manifest')) return [202, undefined, { location: '/' }]
    if (path.endsWith('/status')) return [200, { manifest: done }]
    if (!path.endsWith('/enablement')) return undefined
    const was = isEnabled
    isEnabled ||= method === 'PUT'
    return [method === 'PUT' || was ? 204 : 404, was || method === 'PUT' ? undefined : { message: 'not enabled' }]
  }
  const stack = ({ region, form }: Asked): string => {
    const name = form.get('StackName') ?? ''
    const id = name.startsWith('arn:') ? name : `arn:aws:cloudformation:${region}:${account}:stack/${name}/1`
    const action = form.get('Action') ?? ''
    if (action === 'DescribeStacks') return described(id, region)
    stacks[id] = { region, parameters: parametersOf(form), template: form.get('TemplateBody') ?? '' }
    return `<${action}Response><${action}Result><StackId>${id}</StackId></${action}Result></${action}Response>`
  }
  const bucket = ({ method, path }: Asked): [status: number, body: string] => {
    const [, name = ''] = path.split('/')
    if (method === 'HEAD') return [buckets.has(name) ? 200 : 404, '']
    if (method === 'GET') return [200, '<VersioningConfiguration/>']
    buckets.add(name)
    return [200, '']
  }
  const answer = (asked: Asked, response: ServerResponse): void => {
    const xml = { 'content-type': 'text/xml' }
    if (asked.form.has('Action')) return void response.writeHead(200, xml).end(stack(asked))
    const known = skill(asked)
    if (known !== undefined) {
      const [status, body, headers = {}] = known
      const text = body === undefined ? '' : JSON.stringify(body)
      return void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text)
    }
    if (!asked.path.startsWith('/ask-')) unknown.push(`${asked.method} ${asked.path}`)
    const [status, body] = bucket(asked)
    response.writeHead(status, { ...xml, 'x-amz-version-id': 'version-1', etag: '"tag"' }).end(body)
  }

  const server = createServer((request, response) => void read(request).then((asked) => answer(asked, response)))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { address, stacks, unknown, close: () => void server.close().closeAllConnections() }
}

async function read(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const isForm = request.headers['content-type']?.includes('form-urlencoded') === true
  return {
    method: request.method ?? '',
    path: (request.url ?? '').replace(/\?.*/, ''),
    region: /\/([\w-]+)\/cloudformation\//.exec(request.headers.authorization ?? '')?.[1] ?? '',
    form: new URLSearchParams(isForm ? Buffer.concat(chunks).toString() : ''),
  }
}

function parametersOf(form: URLSearchParams): Record<string, string> {
  const keys = [...form.keys()].filter((key) => key.endsWith('ParameterKey'))
  return Object.fromEntries(keys.map((key) => [form.get(key) ?? '', form.get(key.replace(/Key$/, 'Value')) ?? '']))
}

function described(id: string, region: string): string {
  const outputs = { SkillEndpoint: `arn:aws:lambda:${region}:${account}:function:skill`, PreferencesTable: 'table', LogGroup: 'log' }
  const members = Object.entries(outputs).map(
    ([key, value]) => `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`,
  )
  const stack = `<StackId>${id}</StackId><StackName>skill</StackName><StackStatus>CREATE_COMPLETE</StackStatus><Outputs>${members.join('')}</Outputs>`
  return `<DescribeStacksResponse><DescribeStacksResult><Stacks><member>${stack}</member></Stacks></DescribeStacksResult></DescribeStacksResponse>`
}
