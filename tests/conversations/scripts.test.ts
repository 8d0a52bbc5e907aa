/** Runs the conversations that are written as data; the format is explained in scripts.en.yaml. */
import { localeNames, type Pack } from '../../lambda/src/locales/pack'
import type { Turn } from '../../simulator/turn'
import { speaks } from '../support/lines'
import { packOf } from '../support/packs'
import { sentencesOf } from '../support/plain'
import { adviceOf, dataOf, talker } from '../support/talk'

interface Expected {
  readonly said: string | null
  readonly says?: readonly string[]
  readonly not?: readonly string[]
  readonly asks?: string
  readonly matches?: string
  readonly first?: string
  readonly reprompt?: string
  readonly screen?: string
  readonly ssmlNot?: string
  readonly advice?: string
  readonly number?: string
  readonly ends?: boolean
  /** The words are none that were spoken before in this conversation. */
  readonly varies?: boolean
}

interface Script {
  readonly name: string
  readonly turns: readonly Expected[]
  readonly oneShot?: boolean
  readonly timeZone?: string | null
  readonly now?: string
  readonly device?: string
}

const talk = talker()

/** What is not as expected, in words. */
function faultsOf(turn: Turn, expected: Expected, pack: Pack, before: readonly Turn[]): string[] {
  const { speech, ended, reprompt, screen, ssml } = turn
  const last = sentencesOf(speech).at(-1) ?? ''
  const wants = (pattern: string | undefined, text: string | null, what: string): string[] =>
    pattern === undefined || new RegExp(pattern).test(text ?? '') ? [] : [`${what} does not match ${pattern}`]
  return [
    ...(expected.says ?? []).filter((key) => !speaks(pack, speech, key)).map((key) => `does not say ${key}`),
    ...(expected.not ?? []).filter((key) => speaks(pack, speech, key)).map((key) => `says ${key}`),
    ...(expected.asks === undefined || speaks(pack, last, expected.asks) ? [] : [`does not ask ${expected.asks}`]),
    ...wants(expected.matches, speech, 'the speech'),
    ...wants(expected.first, sentencesOf(speech)[0] ?? '', 'the first sentence'),
    ...wants(expected.reprompt, reprompt, 'the reprompt'),
    ...wants(expected.screen, JSON.stringify(screen), 'the screen'),
    ...(expected.ssmlNot !== undefined && ssml?.includes(expected.ssmlNot) === true ? [`the SSML has ${expected.ssmlNot}`] : []),
    ...(expected.advice === undefined || adviceOf(pack.locale as never, turn, expected.number) === expected.advice
      ? []
      : [`the advice is not ${expected.advice}`]),
    ...(expected.ends === undefined || expected.ends === ended ? [] : [ended ? 'closes' : 'stays open']),
    ...(expected.varies === true && before.some((other) => other.speech === speech || lastOf(other) === last)
      ? ['says the same as before']
      : []),
  ]
}
const lastOf = ({ speech }: Turn): string => sentencesOf(speech).at(-1) ?? ''

describe.each(localeNames)('in %s', (locale) => {
  const scripts = dataOf<readonly Script[]>('scripts', locale)
  const pack = packOf(locale)

  it('there is a dozen of conversations or more, each with a name of its own', () => {
    expect(scripts.length).toBeGreaterThan(12)
    expect(new Set(scripts.map(({ name }) => name)).size).toBe(scripts.length)
  })

  it.each(scripts.map((script) => [script.name, script] as const))('%s', async (_, { turns, oneShot, timeZone, now, device }) => {
    const launchIsExpected = turns[0]?.said === null
    const said = turns.flatMap((turn) => (turn.said === null ? [] : [turn.said]))
    const settings = {
      ...(oneShot === undefined ? {} : { oneShot }),
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(now === undefined ? {} : { now }),
      ...(device === undefined ? {} : { device }),
    }
    const spoken = await talk(locale, said, settings)
    const heard = launchIsExpected || oneShot === true ? spoken : spoken.slice(1)
    const faults = turns.flatMap((expected, at) => {
      const turn = heard[at] as Turn
      return faultsOf(turn, expected, pack, heard.slice(0, at)).map((fault) => `${expected.said ?? '(launch)'} ${fault}: ${turn.speech}`)
    })
    expect(heard).toHaveLength(turns.length)
    expect(faults).toEqual([])
  })
})
