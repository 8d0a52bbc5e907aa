/** A clinic's own sentences: short, plain, and unable to touch what is the same for every patient. */
import { type SignId, signIds } from '../../lambda/src/care/facts'
import { isTopic, type TopicId } from '../../lambda/src/care/topics'
import { localeNames } from '../../lambda/src/locales/pack'
import { emergencyNumbers } from '../../lambda/src/triage/emergency-numbers'
import type { Problem } from './problem'
import type { CarePlanSource } from './source'

/** What a plan neither changes nor leaves out. */
const untouchable: readonly string[] = [
  'service-disclaimer',
  'meds-no-double',
  'meds-acetaminophen',
  'complaint-other',
  'nc-dose',
  'nc-other-care',
]
/** Rules that a plan may make stricter, but not silence. */
const kept = /^(ice-|activity-lift$|activity-first-day$|activity-rest-when-tired$)/
const wordsASentence = 15
const atMost = 2
const plain = /^[\p{L}\p{M}\p{N}\p{Zs}.,;:!?¡¿'’"“”()/%°-]+$/u
const numbers = new Set(Object.values(emergencyNumbers).map(({ number }) => number))

const isSign = (topic: string): topic is SignId => (signIds as readonly string[]).includes(topic)

export function extraProblems({ extra = [] }: CarePlanSource): readonly Problem[] {
  return extra.flatMap(({ topic, text }, at) => [
    ...topicProblems(`extra.${at}.topic`, topic, false),
    ...(extra.slice(0, at).filter((each) => each.topic === topic).length >= atMost
      ? [
          {
            field: `extra.${at}.topic`,
            value: topic,
            allowed: `At most ${atMost} extra instructions for a topic.`,
            why: 'An answer has to stay short enough to be remembered.',
            fix: 'Join them, or keep the most important ones.',
          },
        ]
      : []),
    ...Object.entries(text).flatMap(([locale, words]) => textProblems(`extra.${at}.text.${locale}`, locale, words)),
  ])
}

function textProblems(field: string, locale: string, words: string): readonly Problem[] {
  const problems: Problem[] = []
  if (!(localeNames as readonly string[]).includes(locale)) {
    problems.push({
      field,
      value: locale,
      allowed: `${localeNames.join(', ')}.`,
      why: 'The guide speaks no other languages, so nobody would hear it.',
      fix: 'Use one of those names, exactly as written.',
    })
  }
  if (!plain.test(words)) {
    problems.push({
      field,
      value: words,
      allowed: 'Letters, digits, spaces and ordinary punctuation.',
      why: 'Other signs would be read out loud, or break the speech.',
      fix: 'Take signs such as < > { } & * # @ and line breaks out.',
    })
  }
  if ((words.match(/\d+/g) ?? []).some((digits) => numbers.has(digits))) {
    problems.push({
      field,
      value: words,
      allowed: 'No emergency number.',
      why: 'The guide says the number itself, the right one for where the listener is.',
      fix: 'Take the number out of the sentence.',
    })
  }
  const long = words.split(/[.!?]+/).find((sentence) => sentence.trim().split(/\s+/).length > wordsASentence)
  if (long !== undefined) {
    problems.push({
      field,
      value: long.trim(),
      allowed: `Sentences of at most ${wordsASentence} words.`,
      why: 'Longer sentences are not remembered by ear.',
      fix: 'Make two short sentences of it, or shorten it.',
    })
  }
  return problems
}

export function leaveOutProblems({ leaveOut = [] }: CarePlanSource): readonly Problem[] {
  return leaveOut.flatMap((topic, at) => topicProblems(`leaveOut.${at}`, topic, true))
}

function topicProblems(field: string, topic: TopicId, leavingOut: boolean): readonly Problem[] {
  if (isSign(topic) || untouchable.includes(topic)) {
    return [
      {
        field,
        value: topic,
        allowed: 'Any topic but the warning signs, the disclaimer, doses and the rules on pain medicines.',
        why: 'These are the same for every patient and are always said.',
        fix: `Take "${topic}" out of the list.`,
      },
    ]
  }
  if (!isTopic(topic)) {
    return [
      {
        field,
        value: topic,
        allowed: 'A topic of the guide.',
        why: 'The guide has no topic of that name.',
        fix: 'Look the name up in lambda/src/care/topics.ts, for example "plan-driving".',
      },
    ]
  }
  if (leavingOut && kept.test(topic)) {
    return [
      {
        field,
        value: topic,
        allowed: 'Any topic but ice, lifting and the first day.',
        why: "The handout's rest on the first day and its care with ice always hold.",
        fix: `Take "${topic}" out of the list. A stricter rule goes into "lifting" or "ice".`,
      },
    ]
  }
  return []
}

/** Which languages lack an extra instruction: no mistake, but the clinic should know. */
export function missingTexts({ extra = [] }: CarePlanSource): readonly string[] {
  return extra.flatMap(({ topic, text }, at) => {
    const lacking = localeNames.filter((locale) => text[locale] === undefined)
    return lacking.length === 0 ? [] : [`extra.${at} (${topic}) has no words for ${lacking.join(', ')}: nobody will hear it there.`]
  })
}
