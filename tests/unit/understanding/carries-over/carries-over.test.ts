/**
 * The method of understanding carries over: a small vocabulary of the emergency signs in German (negation on either side) and in Japanese
 * (no spaces, negation at the end), compiled and heard like those of the shipped languages, tells what is said from what is denied.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { tierOf } from '../../../../lambda/src/triage/assess'
import type { Context } from '../../../../lambda/src/understanding/context'
import type { HeardSign } from '../../../../lambda/src/understanding/signs'
import { hear } from '../../../../lambda/src/understanding/understand'
import type { LanguageModel } from '../../../../lambda/src/understanding/vocabulary'
import { compile, type VocabularySource } from '../../../../scripts/understanding/compile'

interface Sentences {
  readonly present: readonly string[]
  readonly denied: readonly string[]
}

/** Reads a file that stands beside this test. */
function read<T>(name: string): T {
  return parse(readFileSync(join(__dirname, name), 'utf8')) as T
}

/** A language that has a vocabulary and nothing learned. */
function modelOf(language: string): LanguageModel {
  const vocabulary = compile(language, read<VocabularySource>(`${language}.yaml`))
  return {
    vocabulary,
    ranking: { classes: [], hashes: new Uint32Array(), starts: new Uint32Array(1), pairs: new Uint8Array() },
    context: {} as Context,
  }
}

describe.each(['de', 'ja'])('the emergency signs in %s', (language) => {
  const model = modelOf(language)
  const { present, denied } = read<Sentences>(`sentences.${language}.yaml`)
  const emergencies = (said: string): readonly HeardSign[] => hear(said, model).signs.filter(({ id }) => tierOf(id) === 'emergency')
  const escalates = (said: string): boolean => emergencies(said).some(({ status }) => status === 'present' || status === 'supposed')

  it('has forty sentences, a third of them denials', () => {
    expect(new Set([...present, ...denied]).size).toBe(40)
    expect(denied.length).toBe(13)
  })

  it('hears every sign that is said or supposed', () => {
    expect(present.filter((said) => !escalates(said))).toEqual([])
  })

  it('escalates no denial', () => {
    expect(denied.filter(escalates)).toEqual([])
  })

  it('knows the denials for what they are: the sign is heard, as absent', () => {
    expect(denied.filter((said) => !emergencies(said).some(({ status }) => status === 'absent'))).toEqual([])
  })
})
