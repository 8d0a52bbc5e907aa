import fc from 'fast-check'
import { signIds } from '../../../lambda/src/care/facts'
import { assess, type Reading, tierOf } from '../../../lambda/src/triage/assess'
import { type Tier, tiers, worse } from '../../../lambda/src/triage/tier'

const severity = (tier: Tier | undefined): number => (tier === undefined ? 0 : tiers.length - tiers.indexOf(tier))

describe('the assessment of signs', () => {
  const someSigns = fc.dictionary(fc.constantFrom(...signIds), fc.constantFrom<Reading>('yes', 'no', 'unsure'))

  it.each(signIds)('of %s alone is its own tier, also when it is unsure', (sign) => {
    expect(assess({ [sign]: 'yes' })).toBe(tierOf(sign))
    expect(assess({ [sign]: 'unsure' })).toBe(tierOf(sign))
    expect(assess({ [sign]: 'no' })).toBeUndefined()
  })

  it('never falls when any sign becomes worse', () => {
    fc.assert(
      fc.property(someSigns, fc.constantFrom(...signIds), fc.constantFrom<Reading>('yes', 'unsure'), (signs, sign, graver) => {
        return severity(assess({ ...signs, [sign]: graver })) >= severity(assess(signs))
      }),
    )
  })

  it('takes unsure for yes', () => {
    fc.assert(
      fc.property(someSigns, (signs) => {
        const sure = Object.fromEntries(Object.entries(signs).map(([sign, value]) => [sign, value === 'unsure' ? 'yes' : value]))
        return assess(signs) === assess(sure)
      }),
    )
  })

  it('is undefined only when every sign is a clear no', () => {
    fc.assert(fc.property(someSigns, (signs) => (assess(signs) === undefined) === Object.values(signs).every((value) => value === 'no')))
  })
})

describe('the worse of two tiers', () => {
  const aTier = fc.constantFrom<Tier | undefined>(...tiers, undefined)

  it('is at least as grave as either, whichever comes first', () => {
    fc.assert(
      fc.property(aTier, aTier, (a, b) => worse(a, b) === worse(b, a) && severity(worse(a, b)) === Math.max(severity(a), severity(b))),
    )
  })
})
