import { createInstance, type i18n } from 'i18next'
import type { Line } from '../locales/line'
import type { Pack } from '../locales/pack'
import type { Person } from '../understanding/person'

/** How the emergency number is written into words before it is marked up: a character that no text contains. */
export const numberMark = '\uE000'

/** What stands around a telephone number, `vars.phone`, until it is marked up. */
export const phoneMarks = ['\uE001', '\uE002'] as const

export interface Voice {
  readonly person: Person
  /** False when the country is not known, so that "or your local emergency number" is added. */
  readonly countryKnown: boolean
}

export type Say = (line: Line, voice: Voice) => string

const made = new WeakMap<Pack, Say>()

/** The words of a pack, one i18next instance each: a shared one would keep the last listener's language. */
export function sayOf(pack: Pack): Say {
  const known = made.get(pack)
  if (known !== undefined) return known
  const words = createInstance({
    lng: pack.locale,
    resources: { [pack.locale]: { translation: pack.words } },
    fallbackLng: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (text, match) => {
      throw new Error(`no value for ${match[0]} in "${text}"`)
    },
  })
  void words.init()
  const common = new Map<Person, Common>()
  const say: Say = (line, voice) => {
    const known = common.get(voice.person) ?? commonOf(words, voice.person)
    common.set(voice.person, known)
    return spoken(words, line, voice, known)
  }
  made.set(pack, say)
  return say
}

/** The words that any line may hold: the drug's name, the pronouns of whom it is about. */
type Common = Readonly<Record<string, string>>

function commonOf(words: i18n, person: Person): Common {
  return { drug: words.exists('drug') ? words.t('drug') : '', ...(person === 'self' ? {} : pronouns(words, person)) }
}

function spoken(words: i18n, { key, vars, words: keys }: Line, voice: Voice, common: Common): string {
  const contexts = [...(voice.person === 'self' ? [] : ['third']), ...(voice.countryKnown ? [] : ['unsure'])]
  const context = contexts.find((name) => words.exists(key, { context: name }) && hasContext(words, key, name))
  const inner = Object.fromEntries(
    Object.entries(keys ?? {}).map(([name, word]) => [name, spoken(words, typeof word === 'string' ? { key: word } : word, voice, common)]),
  )
  const text = words.t(key, {
    emergency: numberMark,
    ...common,
    ...vars,
    ...(typeof vars?.phone === 'string' ? { phone: phoneMarks.join(vars.phone) } : {}),
    ...inner,
    ...(context === undefined ? {} : { context }),
  })
  if (text === key || text.includes('{{')) throw new Error(`no words for ${key}`)
  return text
}

function hasContext(words: i18n, key: string, context: string): boolean {
  return ['', '_one', '_other', '_many'].some(
    (plural) => words.getResource(words.language, 'translation', `${key}_${context}${plural}`) !== undefined,
  )
}

/** Each pronoun as it stands inside a sentence, and with a capital at its start. */
function pronouns(words: i18n, person: Person): Record<string, string> {
  const forms = words.t(`person.${person}`, { returnObjects: true }) as Record<string, string>
  return Object.fromEntries(
    Object.entries(forms).flatMap(([name, form]) => [
      [name, form],
      [capital(name), capital(form)],
    ]),
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
