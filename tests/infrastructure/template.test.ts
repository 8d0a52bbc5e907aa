import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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
