/**
 * `npm run margins [-- en]`: what the margins of likeness (decision 19) would do at other values. Each `learnt` and `said` sentence is ranked by a model that
 * has not learnt it, one fold in three at a time, and the calming check is counted at several margins: real signs passed over, false alarms taken away.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { SignId } from '../lambda/src/care/facts'
import { tierOf } from '../lambda/src/triage/assess'
import { isUrgent } from '../lambda/src/understanding/likeness'
import { match } from '../lambda/src/understanding/match'
import { featuresOf, hashOf, type Ranked, rank, readRanking } from '../lambda/src/understanding/ranking'
import { signsIn } from '../lambda/src/understanding/signs'
import { stemmerOf } from '../lambda/src/understanding/stemmer'
import { tokenise } from '../lambda/src/understanding/tokens'
import { languages } from './models/source'
import { compile, readVocabulary, sourceFolder } from './understanding/compile'
import { readExamples } from './understanding/model'
import { type Example, train } from './understanding/train'

const folds = 3
const margins = [0.2, 0.4, 0.6, 0.8, 1, 1.3]
const harmless = ['chatter', 'denied', 'other'] as const
const tiers = ['emergency', 'doctor-now'] as const
type Tier = (typeof tiers)[number]

interface Alarm {
  readonly tier: Tier
  readonly like: (typeof harmless)[number]
  /** How far the best harmless topic stands above the best sign. */
  readonly lead: number
  readonly isReal: boolean
}

/** The sentences of people who had not seen the vocabulary. */
function fresh(language: string): ReadonlySet<string> {
  const files = (folder: string, start: string): string[] =>
    readdirSync(join(sourceFolder, language, folder))
      .filter((file) => file.startsWith(start))
      .map((file) => join(sourceFolder, language, folder, file))
  const lists = [...files('learnt', ''), ...files('samples', 'said-')].map(
    (path) => parse(readFileSync(path, 'utf8')) as Record<string, string[]>,
  )
  return new Set(lists.flatMap((topics) => Object.values(topics).flat()).map(String))
}

function worst(ids: readonly string[]): Tier | undefined {
  return tiers.find((tier) => ids.some((id) => isUrgent(id) && tierOf(id as SignId) === tier))
}

function likest(ranked: readonly Ranked[]): Pick<Alarm, 'like' | 'lead'> {
  const [calm, urgent] = [ranked.find(({ id }) => !isUrgent(id)), ranked.find(({ id }) => isUrgent(id))]
  const like = harmless.find((id) => id === calm?.id) ?? 'other'
  return { like, lead: (calm?.score ?? 0) - (urgent?.score ?? 0) }
}

/** The sentences in which the vocabulary finds a sign, and how many sentences of signs there are. */
function alarmsOf(language: string): { readonly alarms: readonly Alarm[]; readonly all: number; readonly urgent: number } {
  const vocabulary = compile(language, readVocabulary(language))
  const stem = stemmerOf(language)
  const examples = readExamples(language)
  const unseen = fresh(language)
  const foldOf = ({ text }: Example): number => (unseen.has(text) ? hashOf(text) % folds : -1)
  const alarms = Array.from({ length: folds }, (_, fold) => {
    const model = readRanking(
      train(
        examples.filter((example) => foldOf(example) !== fold),
        vocabulary,
      ),
    )
    return examples
      .filter((example) => foldOf(example) === fold)
      .flatMap(({ text, id }): Alarm[] => {
        const tokens = tokenise(text, vocabulary, stem)
        const matches = match(tokens, vocabulary)
        const tier = worst(signsIn(tokens, matches, vocabulary).signs.flatMap((sign) => (sign.status === 'present' ? [sign.id] : [])))
        return tier === undefined ? [] : [{ tier, isReal: isUrgent(id), ...likest(rank(featuresOf(tokens, matches, vocabulary), model)) }]
      })
  }).flat()
  const held = examples.filter((example) => foldOf(example) >= 0)
  return { alarms, all: held.length, urgent: held.filter(({ id }) => isUrgent(id)).length }
}

const asked = process.argv.slice(2)
for (const language of languages.filter((each) => asked.length === 0 || asked.includes(each))) {
  const { alarms, all, urgent } = alarmsOf(language)
  console.log(`${language}: ${all} sentences not learnt, ${urgent} of them signs. Real signs / false alarms passed over at a margin of`)
  console.log(['', '', ...margins].map((head) => String(head).padEnd(12)).join(''))
  for (const tier of tiers) {
    for (const like of harmless) {
      const counts = margins.map((margin) => {
        const passed = alarms.filter((alarm) => alarm.tier === tier && alarm.like === like && alarm.lead >= margin)
        const real = passed.filter(({ isReal }) => isReal).length
        return `${real} / ${passed.length - real}`
      })
      console.log([tier, like, ...counts].map((cell) => cell.padEnd(12)).join(''))
    }
  }
}
