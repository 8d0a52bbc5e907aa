/** What the ranking adds to the signs that the vocabulary found, and what it takes away. By made-up rankings, so that each margin is seen from both sides. */
import { type RankPart, withLikeness } from '../../../lambda/src/understanding/likeness'
import type { Ranked } from '../../../lambda/src/understanding/ranking'
import type { Finding, FoundSign } from '../../../lambda/src/understanding/signs'
import type { Token } from '../../../lambda/src/understanding/tokens'

const cues = {
  negators: ['not'],
  contrasts: ['but', 'just'],
  belittling: ['just'],
  questions: ['when'],
  transparent: [],
  breakers: [],
  interjection: [],
  subjects: [],
  joiners: [],
}
const tokensOf = (text: string): Token[] => text.split(' ').map((word) => ({ text: word, stem: word }))
const ranking = (scores: Readonly<Record<string, number>>): Ranked[] =>
  Object.entries(scores)
    .map(([id, score]) => ({ id, score }))
    .sort((a, b) => b.score - a.score)
const sign = (id: string, words: readonly number[], status: FoundSign['status'] = 'present'): FoundSign =>
  ({ id: `sign-${id}`, status, evidence: 'a word', words }) as FoundSign
const nothing: Finding = { signs: [], isDenial: false, isMasked: false, isFirm: false, isPlea: false }

interface Said {
  readonly text?: string
  readonly finding?: Partial<Finding>
  readonly scores: Readonly<Record<string, number>>
  /** How a part of the sentence is ranked; as the whole, unless said. */
  readonly part?: (words: string) => Readonly<Record<string, number>>
}

function heard({ text = 'one two three four five six seven eight', finding = {}, scores, part }: Said): string[] {
  const tokens = tokensOf(text)
  const rankPart: RankPart = (from, to) =>
    ranking(
      part?.(
        tokens
          .slice(from, to)
          .map((token) => token.text)
          .join(' '),
      ) ?? scores,
    )
  return withLikeness({ ...nothing, ...finding }, ranking(scores), tokens, cues, rankPart).map(({ id, status }) => `${id} ${status}`)
}

describe('a sentence in which no sign was found', () => {
  it.each<[string, Said, string[]]>([
    ['is an emergency when it is as like one as anything', { scores: { 'sign-any': 1, chatter: 1 } }, ['sign-any present']],
    ['is none when something harmless is likelier', { scores: { 'sign-any': 1, chatter: 1.05 } }, []],
    ['is none when little of it is known', { scores: { 'sign-any': 0.75, chatter: 0.1 } }, []],
    ['is a doctor-now sign when that is a little likelier', { scores: { 'sign-pus': 1.15, chatter: 1 } }, ['sign-pus present']],
    ['is no doctor-now sign when that is as likely', { scores: { 'sign-pus': 1, chatter: 1 } }, []],
    ['is no doctor-now sign when little of it is known', { scores: { 'sign-pus': 0.95, chatter: 0 } }, []],
    ['is no doctor sign by likeness', { scores: { 'sign-not-better': 3, chatter: 0 } }, []],
    ['must be likelier beside a "not"', { text: 'it is not so', scores: { 'sign-any': 1, chatter: 0.95 } }, []],
    ['may be one beside a "not"', { text: 'it is not so', scores: { 'sign-any': 1.2, chatter: 1 } }, ['sign-any present']],
    ['must be likelier beside a "not" for doctor-now', { text: 'it is not so', scores: { 'sign-pus': 1.2, chatter: 1 } }, []],
    ['must be likelier in harmless company', { finding: { isMasked: true }, scores: { 'sign-any': 1, chatter: 0.95 } }, []],
    ['must be far likelier when something is denied', { finding: { isDenial: true }, scores: { 'sign-any': 1.5, denied: 1 } }, []],
    [
      'may be one though something is denied',
      { finding: { isDenial: true }, scores: { 'sign-any': 1.7, denied: 1 } },
      ['sign-any present'],
    ],
  ])('%s', (_, said, signs) => {
    expect(heard(said)).toEqual(signs)
  })

  it('is heard again after its last "but"', () => {
    const text = 'it is fine but now they feel nothing'
    const part = (words: string): Record<string, number> =>
      words === 'now they feel nothing' ? { 'sign-numbness': 2, denied: 1.5 } : { denied: 3 }
    expect(heard({ text, scores: { denied: 3, 'sign-numbness': 1 }, part })).toEqual(['sign-numbness present'])
    expect(heard({ text, scores: { denied: 3 }, part: () => ({ 'sign-numbness': 1.8, denied: 1.5 }) })).toEqual([])
    expect(heard({ text: 'it is fine but nothing', scores: { denied: 3 }, part: () => ({ 'sign-any': 3, denied: 0 }) })).toEqual([])
  })

  it('is not heard again after a word that makes light of what follows', () => {
    const part = (): Record<string, number> => ({ 'sign-any': 3, denied: 0 })
    expect(heard({ text: 'it is fine just old phlegm really', scores: { denied: 3 }, part })).toEqual([])
    expect(heard({ text: 'it is fine but old phlegm really', scores: { denied: 3 }, part })).toEqual(['sign-any present'])
  })
})

describe('a sign that is denied or was before the operation', () => {
  it.each(['absent', 'before'] as const)('stays so (%s) unless the sentence is far more like a sign', (status) => {
    const finding = { signs: [sign('fever', [1], status)] }
    expect(heard({ finding, scores: { 'sign-fever': 1.5, denied: 1 } })).toEqual([`sign-fever ${status}`])
    expect(heard({ finding, scores: { 'sign-fever': 1.7, denied: 1 } })).toEqual([`sign-fever ${status}`, 'sign-fever present'])
  })

  it('is never passed over for a supposed one', () => {
    expect(heard({ finding: { signs: [sign('fever', [1], 'supposed')] }, scores: { 'sign-fever': 3, denied: 1 } })).toEqual([
      'sign-fever supposed',
    ])
  })
})

describe('an emergency in a sentence that is more like something harmless', () => {
  const finding = { signs: [sign('fainted', [3])] }
  const kept = ['sign-fainted present']
  it.each([
    ['chatter', 0.7, kept],
    ['chatter', 0.8, []],
    ['denied', 0.85, kept],
    ['denied', 0.95, []],
    ['ice-when', 0.55, kept],
    ['ice-when', 0.65, []],
    ['when-to-call', 0.85, kept],
    ['when-to-call', 0.95, []],
    ['nc-other-care', 0.85, kept],
    ['nc-other-care', 0.95, []],
    ['sign-watch', 0.85, kept],
    ['sign-watch', 0.95, []],
  ])('of %s by %d', (id, by, signs) => {
    expect(heard({ finding, scores: { [id]: 1 + by, 'sign-fainted': 1 } })).toEqual(signs)
  })

  it('is kept when help is called for, whatever the sentence is like', () => {
    expect(heard({ finding: { ...finding, isPlea: true }, scores: { chatter: 5, 'sign-fainted': 1 } })).toEqual(kept)
    expect(heard({ finding: { signs: [sign('pus', [1])], isPlea: true }, scores: { chatter: 5, 'sign-pus': 1 } })).toEqual([])
  })

  it('is kept when its own few words are not like that', () => {
    const part = (words: string): Record<string, number> =>
      words === 'three four five' ? { 'ice-when': 1.2, 'sign-fainted': 1 } : { 'ice-when': 3 }
    const said = {
      text: 'a b c d e f three four five',
      finding: { signs: [sign('fainted', [8])] },
      part: (): Record<string, number> => ({}),
    }
    expect(heard({ ...said, scores: { 'ice-when': 2, 'sign-fainted': 1 }, part })).toEqual([])
    const near = (words: string): Record<string, number> => (words.endsWith('five') ? { 'sign-fainted': 1 } : { 'ice-when': 3 })
    expect(heard({ ...said, scores: { 'ice-when': 2, 'sign-fainted': 1 }, part: near })).toEqual(kept)
    expect(heard({ ...said, scores: { 'ice-when': 9, 'sign-fainted': 1 }, part: near })).toEqual(kept)
    expect(heard({ ...said, scores: { chatter: 2.2, 'sign-fainted': 1 }, part: near })).toEqual(kept)
    expect(heard({ ...said, scores: { chatter: 2.4, 'sign-fainted': 1 }, part: near })).toEqual([])
  })

  it('is looked at more closely where the sentence denies something else', () => {
    const two = { signs: [sign('fainted', [7]), sign('fever', [1], 'absent')] }
    const part = (): Record<string, number> => ({ 'sign-fainted': 1 })
    expect(heard({ finding: two, scores: { denied: 3, 'sign-fainted': 1 }, part })).toEqual(['sign-fainted present', 'sign-fever absent'])
    expect(heard({ finding, scores: { denied: 3, 'sign-fainted': 1 }, part })).toEqual([])
  })
})

describe('a doctor-now sign in a sentence that is more like something harmless', () => {
  const finding = { signs: [sign('pus', [3])] }
  const kept = ['sign-pus present']
  it.each<[string, number, Partial<Finding>, string, string[]]>([
    ['chatter', 0.25, {}, 'it is so', kept],
    ['chatter', 0.35, {}, 'it is so', []],
    ['denied', 0.45, {}, 'it is so', kept],
    ['denied', 0.55, {}, 'it is so', []],
    ['denied', 0.55, { isFirm: true }, 'it is so', []],
    ['nc-stitches', 0.25, {}, 'it is so', kept],
    ['nc-stitches', 0.35, {}, 'it is so', []],
    ['nc-stitches', 3, { isFirm: true }, 'it is so', kept],
    ['nc-stitches', 0.25, {}, 'when is it so', []],
    ['nc-stitches', 0.15, {}, 'when is it so', kept],
  ])('of %s by %d (%j, "%s")', (id, by, more, text, signs) => {
    expect(heard({ text, finding: { ...finding, ...more }, scores: { [id]: 1 + by, 'sign-pus': 1 } })).toEqual(signs)
  })

  it.each([
    ['no fever yet but a red line', 5, 'a red line'],
    ['a red line but no fever yet', 2, 'a red line'],
    ['well but a red line but no more', 4, 'a red line'],
  ])('is kept when its side of a "but" is not like that: "%s"', (text, at, side) => {
    const said = { text, finding: { signs: [sign('streaks', [at])] }, scores: { denied: 2, 'sign-streaks': 1 } }
    const own = (by: number) => (words: string) => (words === side ? { denied: 1 + by, 'sign-streaks': 1 } : { denied: 9 })
    expect(heard({ ...said, part: own(0.1) })).toEqual(['sign-streaks present'])
    expect(heard({ ...said, part: own(0.3) })).toEqual([])
  })
})

describe('a doctor-now sign in a sentence that is more like an emergency', () => {
  const finding = { signs: [sign('pain', [1])] }
  it('brings that emergency beside it', () => {
    expect(heard({ finding, scores: { 'sign-chest-pain': 1.4, 'sign-pain': 1, chatter: 1 } })).toEqual([
      'sign-pain present',
      'sign-chest-pain present',
    ])
  })
  it.each<[string, Partial<Finding>, Record<string, number>]>([
    ['the doctor-now sign is nearly as likely', finding, { 'sign-chest-pain': 1.2, 'sign-pain': 1, chatter: 0 }],
    ['something harmless is nearly as likely', finding, { 'sign-chest-pain': 1.4, 'sign-pain': 1, chatter: 1.2 }],
    ['a sign is denied beside it', { signs: [...finding.signs, sign('fever', [3], 'absent')] }, { 'sign-chest-pain': 2, chatter: 0 }],
    ['it is an emergency already', { signs: [sign('fainted', [1])] }, { 'sign-chest-pain': 2, chatter: 0 }],
  ])('brings none when %s', (_, found, scores) => {
    expect(heard({ finding: found, scores })).not.toContain('sign-chest-pain present')
  })
})
