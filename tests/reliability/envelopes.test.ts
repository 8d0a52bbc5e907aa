import type { RequestEnvelope } from 'ask-sdk-model'
import fc from 'fast-check'
import { testSkill } from '../support/requests'
import { hostileEnvelope, skillId } from './envelopes'
import { responseProblems } from './response-rules'
import { overTheWire } from './states'

/** 5,000 in CI; `npm run soak` asks for more. */
const runs = Number(process.env.ENVELOPES ?? 5000)
const skill = testSkill(skillId)

test(
  'no request makes the skill throw or answer badly; those of other skills are refused',
  async () => {
    let refused = 0
    await fc.assert(
      fc.asyncProperty(hostileEnvelope, async ({ event, isOurs }) => {
        if (!isOurs) {
          refused += 1
          await expect(skill.invoke(event)).rejects.toThrow('another skill')
          return
        }
        expect(responseProblems(plainRequest(event), await overTheWire(skill, event))).toEqual([])
      }),
      { numRuns: runs },
    )
    expect(refused).toBeGreaterThan(runs / 10)
  },
  runs * 100,
)

/** The request as the rules need it, whatever it is made of: a request without a type is taken for a launch. */
function plainRequest(event: unknown): Pick<RequestEnvelope, 'request' | 'context'> {
  const { request, context } = event as { request?: { type?: unknown } | null; context?: RequestEnvelope['context'] }
  const type = typeof request?.type === 'string' ? request.type : 'LaunchRequest'
  return { request: { type } as RequestEnvelope['request'], context: context ?? ({} as RequestEnvelope['context']) }
}

test('an event that is no object at all is answered as a launch, or refused where the skill knows its own id', async () => {
  for (const event of [undefined, null, 1, 'x', [], true]) {
    expect(responseProblems(plainRequest(event ?? {}), await overTheWire(testSkill(), event))).toEqual([])
    await expect(skill.invoke(event)).rejects.toThrow('another skill')
  }
})
