/** The speech book of a locale: every sentence that the skill can say, by fact and by sign, for a clinician to review. */
import { type FactId, factIds, facts, numbersOf, type Section, signIds } from '../../lambda/src/care/facts'
import { type Locale, localeFacts } from '../../lambda/src/locales/pack'
import { tierOf } from '../../lambda/src/triage/assess'
import { questions } from '../../lambda/src/triage/checklist'
import { emergencyNumbers } from '../../lambda/src/triage/emergency-numbers'
import { baseKey, flatten, readWords } from '../words'
import { gradeOf, secondsOf } from './grade'

/** The sections of the handout, in its order and by its headings. */
const sections: Readonly<Record<Section, string>> = {
  'what-is': 'What is kyphoplasty?',
  'how-is-it-done': 'How is it done?',
  'how-well': 'How well does it work?',
  prepare: 'How do you prepare?',
  activity: 'Activity',
  diet: 'Diet',
  medicines: 'Medicines',
  incision: 'Incision care',
  ice: 'Ice',
  'when-to-call': 'When to call',
  footer: 'Footer',
}
const about = /_(third)(_|$)/
/** Pieces of sentences and names: reviewed with the sentences that hold them. */
const pieces = new Set(['person'])
const examples: Readonly<Record<string, string | number>> = { one: 1, other: 2, many: 1_000_000, few: 3, two: 2 }

type Words = ReadonlyMap<string, string>

export function bookOf(locale: Locale): string {
  const { language, country } = localeFacts[locale]
  const words = flatten({ ...readWords(language), ...readWords(locale) })
  const number = emergencyNumbers[country]?.number ?? ''
  const spoken = speaker(words, number)
  const row = (key: string, vars: Readonly<Record<string, number>> = {}): string => {
    const text = spoken(key, vars)
    return `| \`${key}\` | ${text} | ${gradeOf(text, language) ?? '–'} | ${secondsOf(text)} |`
  }
  const keysOf = (base: string): string[] => [...words.keys()].filter((key) => baseKey(key) === base)
  const others = [...new Set([...words.keys()].map((key) => key.split('.')[0] as string))]
    .filter((family) => family !== 'fact' && !pieces.has(family))
    .sort()
  return [
    `# What the skill says in ${locale}`,
    '',
    'Written by `npm run speech-book`; not edited by hand. For a clinician to review: every sentence, with its source in the handout, its figures,',
    'its tier where it is a warning sign, the school year in which it is understood, and the seconds it takes aloud. A key that ends in `_third` is',
    'said of another person (here of a woman), `_unsure` where the country is not known, `_one`, `_other` and the like by number. Words in ‹angles›',
    'are filled in. A single sentence is too short for a school year to be exact.',
    '',
    `The emergency number in this book is that of ${country}: ${number}.`,
    '',
    '## The facts of the handout',
    ...Object.entries(sections).flatMap(([section, title]) => factsOf(section as Section, title, keysOf, row)),
    '',
    '## The warning signs',
    '',
    ...signTable(words, spoken),
    '',
    '## Everything else, by family',
    ...others.flatMap((family) => [
      '',
      `### ${family}`,
      '',
      '| key | said | school year | seconds |',
      '|---|---|---|---|',
      ...[...words.keys()]
        .filter((key) => key === family || key.startsWith(`${family}.`))
        .sort()
        .map((key) => row(key)),
    ]),
    '',
  ].join('\n')
}

function factsOf(
  section: Section,
  title: string,
  keysOf: (base: string) => string[],
  row: (key: string, vars: Readonly<Record<string, number>>) => string,
): string[] {
  const rows = factIds
    .filter((id) => facts[id].section === section)
    .flatMap((id) => keysOf(`fact.${id}`).map((key) => `${row(key, numbersOf(id))} ${figuresOf(id)} |`))
  return rows.length === 0
    ? []
    : ['', `### ${title}`, '', '| key | said | school year | seconds | figures |', '|---|---|---|---|---|', ...rows]
}

function figuresOf(id: FactId): string {
  return Object.entries(numbersOf(id))
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')
}

/** Each sign with its tier, the question of the checklist that asks about it, and the advice of its tier. */
function signTable(words: Words, spoken: (key: string) => string): string[] {
  const asked = (sign: string): string[] =>
    Object.entries(questions).flatMap(([id, signs]) => ((signs as readonly string[]).includes(sign) ? [id] : []))
  const advice = { emergency: 'emergency.call', 'doctor-now': 'doctor.now', doctor: 'doctor.contact' } as const
  return [
    '| sign | tier | source | asked as | and again as | alone | advice |',
    '|---|---|---|---|---|---|---|',
    ...signIds.map((sign) => {
      const [question = ''] = asked(sign)
      const single = `checklist.single.${sign}`
      const said = (key: string): string => (words.has(key) ? spoken(key) : '')
      const cells = [
        sign,
        tierOf(sign),
        sections['when-to-call'],
        said(`checklist.question.${question}`),
        said(`checklist.again.${question}`),
        said(single),
        said(advice[tierOf(sign)]),
      ]
      return `| ${cells.join(' | ')} |`
    }),
  ]
}

/** The words of a key with its variables filled in, as they are heard. */
function speaker(words: Words, number: string): (key: string, vars?: Readonly<Record<string, number>>) => string {
  const pronoun = (name: string): string | undefined => {
    const form = words.get(`person.she.${name.toLowerCase()}`)
    return form === undefined || name === name.toLowerCase() ? form : form.charAt(0).toUpperCase() + form.slice(1)
  }
  return (key, vars = {}) => {
    const plural = /_(one|two|few|many|other)$/.exec(key)?.[1]
    const given: Readonly<Record<string, string | number | undefined>> = {
      emergency: number,
      drug: words.get('drug'),
      count: examples[plural ?? ''],
      ...vars,
    }
    return (words.get(key) ?? '')
      .replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(given[name] ?? (about.test(key) ? pronoun(name) : undefined) ?? `‹${name}›`))
      .replaceAll('|', '\\|')
      .replaceAll('\n', ' ')
  }
}
