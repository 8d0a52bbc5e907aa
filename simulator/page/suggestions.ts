import { modelOf } from '../models'
import { languageOf } from '../recogniser/language'
import type { ModelIntent, ModelType } from '../recogniser/model'

/** What can be said, taken from the built model: nothing is offered that the model does not hold. */
export interface Suggestions {
  /** Opens the skill. */
  readonly open: string
  /** A question with the skill's name in it, for an Echo on which nothing is open. */
  readonly oneShot: readonly string[]
  /** Good things to try first. */
  readonly first: readonly string[]
  /** Answers to a question of the checklist or an offer. */
  readonly answers: readonly string[]
  /** Answers to Amazon's own permission prompt. */
  readonly permission: readonly string[]
  /** Everything else by what it is about. */
  readonly groups: readonly { readonly about: Group; readonly sentences: readonly string[] }[]
}

const FIRST = ['CheckSymptomsIntent', 'IceDurationIntent', 'ActivityLiftIntent', 'MedsOtcIntent', 'DietNormalIntent', 'ReminderSetIntent']

/** Which intents belong together, by the beginnings of their names. */
const GROUPS = {
  'Warning signs': /^(Sign|CheckSymptoms|WhenToCall|ReadSigns|Watch)/,
  'Ice, reminders and the timer': /^(Ice|Reminder|Timer)/,
  'Moving, lifting and rest': /^Activity/,
  'Food and medicines': /^(Diet|Meds)/,
  'The cut': /^Incision/,
  'Before the operation, and what it is': /^(Prep|About)/,
  'What a clinic may have added': /^Plan/,
  'What the instructions leave open': /^Nc/,
  'About the guide': /^(Service|ReadRules|Pace|WakingHours|ForgetMe)/,
} as const
export type Group = keyof typeof GROUPS

const made = new Map<string, Suggestions>()

/** The suggestions of a locale, gathered once. */
export function suggestionsOf(locale: string): Suggestions {
  const known = made.get(locale) ?? gathered(locale)
  made.set(locale, known)
  return known
}

function gathered(locale: string): Suggestions {
  const { invocationName, intents, types = [] } = modelOf(locale).interactionModel.languageModel
  const { invocation, permission, builtIns } = languageOf(locale)
  const examples = new Map(intents.map((intent) => [intent.name, exampleOf(intent, types)]))
  const said = (names: readonly string[]): string[] => names.flatMap((name) => examples.get(name) ?? [])
  const first = said(FIRST)
  const builtIn = (name: string): string[] => (builtIns[name] ?? []).slice(0, 1)
  return {
    open: `${invocation.launch[0] ?? ''} ${invocationName}`.trim(),
    oneShot: first.slice(1, 3).map((sentence) => `${invocation.ask[0] ?? ''} ${invocationName} ${sentence}`.trim()),
    first,
    answers: [...builtIn('AMAZON.YesIntent'), ...builtIn('AMAZON.NoIntent'), ...said(['AnswerUnsureIntent'])],
    permission: [permission.yes[1] ?? permission.yes[0], permission.no[0]].filter((phrase) => phrase !== undefined),
    groups: (Object.keys(GROUPS) as Group[])
      .map((about) => ({ about, sentences: said(intents.map(({ name }) => name).filter((name) => GROUPS[about].test(name))) }))
      .filter(({ sentences }) => sentences.length > 0),
  }
}

/** The first sample without slots, else the first whose slots are all of the model's own types, filled. */
function exampleOf({ samples = [], slots = [] }: ModelIntent, types: readonly ModelType[]): string | undefined {
  const filled = (sample: string): string =>
    sample.replace(/\{(\w+)\}/g, (hole, name: string) => {
      const type = slots.find((slot) => slot.name === name)?.type
      return types.find((each) => each.name === type)?.values[0]?.name.value ?? hole
    })
  return [...samples.filter((sample) => !sample.includes('{')), ...samples.map(filled)].find((sample) => !sample.includes('{'))
}

/** "I had it two days ago", in the words of the model and the locale; undefined where the model has no such sentence. */
export function operationDaySentence(locale: string, days: number): string | undefined {
  const { intents } = modelOf(locale).interactionModel.languageModel
  const samples = intents.find(({ name }) => name === 'OperationDayIntent')?.samples ?? []
  const sample = samples.find((each) => each.endsWith(' {day}') && !/ (on|el|am|le|il|em|no|op) \{day\}$/.test(each))
  return sample?.replace('{day}', new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day'))
}
