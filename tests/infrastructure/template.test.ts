import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { embeddedMetrics } from '../../lambda/src/log'
import { type Template, templateProblems } from './schema'
import { propertiesOf, readTemplate, root } from './template'

const template = readTemplate()
const properties = (name: string): Readonly<Record<string, unknown>> => propertiesOf(template, name)
const statements = (): readonly { readonly Action: readonly string[]; readonly Resource: unknown }[] => {
  const [policy] = properties('Role').Policies as [{ PolicyDocument: { Statement: never } }]
  return policy.PolicyDocument.Statement
}

test("the template is right by AWS's published schemas", () => {
  expect(Object.keys(template.Resources).length).toBeGreaterThan(8)
  expect(templateProblems(template)).toEqual([])
})

/** The template with one property of one resource changed. */
function withProperty(resource: string, key: string, value: unknown): Template {
  const changed = { ...template.Resources[resource], Properties: { ...properties(resource), [key]: value } } as never
  return { ...template, Resources: { ...template.Resources, [resource]: changed } }
}

test.each<[string, Template, string]>([
  ['an unknown property', withProperty('Function', 'Memory', 512), 'there is no Memory'],
  ['a number that is a string', withProperty('Function', 'MemorySize', '512'), 'is not an integer'],
  ['a missing property', withProperty('Function', 'Code', undefined), 'Code is missing'],
  ['an unknown inner property', withProperty('Preferences', 'TimeToLiveSpecification', { On: true }), 'there is no On'],
  ['a reference to nothing', withProperty('AlexaMayInvoke', 'FunctionName', { Ref: 'Functoin' }), 'leads nowhere'],
  ['an attribute that is none', withProperty('AlexaMayInvoke', 'FunctionName', { 'Fn::GetAtt': ['Function', 'Name'] }), 'leads nowhere'],
])('the check finds %s', (_, broken, problem) => {
  expect(templateProblems(broken).join('\n')).toContain(problem)
})

test('ask-cli finds the parameters that it fills in and the output that it reads', () => {
  expect(Object.keys(template.Parameters).slice(0, 6)).toEqual([
    'SkillId',
    'LambdaRuntime',
    'LambdaHandler',
    'CodeBucket',
    'CodeKey',
    'CodeVersion',
  ])
  expect(template.Outputs.SkillEndpoint?.Value).toEqual({ 'Fn::GetAtt': ['Function', 'Arn'] })
})

test('the function answers within the eight seconds that Alexa waits', () => {
  expect(properties('Function')).toMatchObject({ Architectures: ['arm64'], MemorySize: 512, Timeout: 7 })
})

test('only Alexa may call the function, and only for this skill', () => {
  const permissions = Object.values(template.Resources).filter(({ Type }) => Type === 'AWS::Lambda::Permission')
  expect(permissions.map((each) => each.Properties)).toEqual([
    expect.objectContaining({
      Principal: 'alexa-appkit.amazon.com',
      EventSourceToken: { Ref: 'SkillId' },
      Action: 'lambda:InvokeFunction',
    }),
  ])
  expect(properties('Function').Environment).toMatchObject({ Variables: { SKILL_ID: { Ref: 'SkillId' } } })
})

test('the role allows what the code does, on one table and one log, and nothing else', () => {
  const used = commandsOf('lambda/src/storage').map(
    (command) => `dynamodb:${command}${command === 'Query' || command === 'Scan' ? '' : 'Item'}`,
  )
  const [table, log] = statements()
  expect(table?.Resource).toEqual({ 'Fn::GetAtt': ['Preferences', 'Arn'] })
  expect(log?.Resource).toEqual({ 'Fn::GetAtt': ['Log', 'Arn'] })
  expect(statements()).toHaveLength(2)
  expect([...(table?.Action ?? [])].sort()).toEqual(used)
  expect(JSON.stringify(properties('Role'))).not.toContain('*')
})

/** The commands of the AWS SDK that the code of a folder sends. */
function commandsOf(folder: string): string[] {
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith('.ts'))
  const text = files.map((file) => readFileSync(join(root, folder, file), 'utf8')).join('\n')
  return [
    ...new Set([...text.matchAll(/new (?:\w+\.)?(Get|Put|Update|Delete|Query|Scan)(?:Item)?Command/g)].map(([, name]) => name as string)),
  ].sort()
}

test('the table costs by use, forgets by itself, is encrypted and can be restored', () => {
  expect(properties('Preferences')).toMatchObject({
    BillingMode: 'PAY_PER_REQUEST',
    TimeToLiveSpecification: { Enabled: true },
    SSESpecification: { SSEEnabled: true },
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
  })
})

test('the log is not kept for ever', () => {
  expect(properties('Log').RetentionInDays).toEqual({ 'Fn::If': ['IsLive', 30, 7] })
})

test('errors, throttles, slow answers and faults of the skill raise an alarm', () => {
  const alarms = Object.values(template.Resources).filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm')
  expect(alarms.map((each) => each.Properties?.MetricName).sort()).toEqual(['Duration', 'Errors', 'Faults', 'Throttles'])
  expect(properties('SlowAlarm').ExtendedStatistic).toBe('p99')
})

test('an alarm of the skill itself watches what the log line measures', () => {
  const line = { requestId: 'request', locale: 'en-US', handler: 'care', ms: 1, fault: 'Error' } as const
  const { _aws, ...values } = JSON.parse(embeddedMetrics(line, new Date(), 'skill-function'))
  const [{ Namespace, Dimensions, Metrics }] = _aws.CloudWatchMetrics
  const { MetricName, ...alarm } = properties('FaultAlarm')
  expect(alarm).toMatchObject({ Namespace, Dimensions: [{ Name: Dimensions[0][0], Value: { Ref: 'Function' } }] })
  expect(Metrics.map(({ Name }: { Name: string }) => Name)).toContain(MetricName)
  expect(values).toMatchObject({ Function: 'skill-function', [String(MetricName)]: 1 })
})

test('whoever is to hear of an alarm hears of each', () => {
  const alarms = Object.values(template.Resources).filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm')
  const told = { 'Fn::If': ['HasAlarmEmail', { Ref: 'Alarms' }, { Ref: 'AWS::NoValue' }] }
  expect(alarms.map((each) => each.Properties?.AlarmActions)).toEqual(alarms.map(() => [told]))
})

describe('the policy of who deploys', () => {
  const policy = JSON.parse(readFileSync(join(root, 'infrastructure/deployer-policy.json'), 'utf8')) as {
    readonly Statement: readonly {
      readonly Action: readonly string[]
      readonly Resource: string | readonly string[]
      readonly Condition?: object
    }[]
  }
  const allowed = policy.Statement.map(({ Resource, ...rest }) => ({ ...rest, resources: [Resource].flat() }))

  test('allows every service that the stack is made of, ask-cli its bucket and its stack', () => {
    const services = new Set(Object.values(template.Resources).map(({ Type }) => Type.split('::')[1]?.toLowerCase() ?? ''))
    for (const service of [...services, 'cloudformation', 's3']) {
      const own = allowed.filter(
        ({ Action, resources }) => Action.some((each) => each.startsWith(`${service}:`)) && !resources.includes('*'),
      )
      expect(own.flatMap(({ resources }) => resources).filter((each) => each.startsWith(`arn:aws:${service}:`))).toHaveLength(1)
    }
  })

  test('allows nothing outside the names that ask-cli gives, but to look, and the key of the table', () => {
    const wide = allowed.filter(({ resources }) => resources.some((each) => !/[:/]ask-\*$/.test(each)))
    for (const { Action, Condition } of wide)
      if (Condition === undefined) for (const action of Action) expect(action).toMatch(/:(Describe|List)/)
    expect(wide.filter(({ Condition }) => Condition !== undefined).map(({ Action }) => Action)).toEqual([
      ['kms:DescribeKey', 'kms:CreateGrant'],
    ])
  })
})
