import { XMLValidator } from 'fast-xml-parser'
import { localeFacts, localeNames } from '../../lambda/src/locales/pack'
import { escapeXml } from '../../lambda/src/speech/ssml'
import { everyIcingReply } from '../support/every-icing-reply'
import { everyReply, type NamedReply } from '../support/every-reply'
import { handout, hashesOf } from '../support/handout'
import { packOf } from '../support/packs'
import { heardOf, sentencesOf, wordsIn } from '../support/plain'
import { wordsOf } from '../support/words-of'
import { gradeOf } from './grade'
import handoutHashes from './handout-eight-words.json'
import { ease, perspicuityOf } from './legibility'

const longestSentence = 15
const longestAnswer = 45
const usualAnswer = 30
/** Advice about a sign, the first line of the answer that was asked for beside it, and the offer of the other signs. */
const longestTwoInOne = 60
/** A thing to lift that was taken for a sign gets such an answer too; that it is none is a test of the understanding. */
const isTwoInOne = ({ name, attributes }: NamedReply): boolean =>
  name.includes(' beside a sign') || (name.startsWith('lift ') && attributes.worst === 'doctor-now')
/**
 * As many as eleven reminders at clock times without one gap: Amazon wants what is agreed to said (platform facts 2.28), in short sentences at
 * least. Where it was said before, when they are set and when they are asked for, they are told as briefly as any other answer.
 */
const longestTimes = 90
const saysTimes = ({ name }: NamedReply): boolean => /^plan \{"times".*, (ReminderSetIntent|AMAZON\.RepeatIntent) /.test(name)
/** A sentence of "about her" that speaks to her. */
const addressed = /\b(you|your|yours|yourself)\b/i

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

describe.each(localeNames)('every reply of %s', (locale) => {
  let replies: readonly NamedReply[]
  let icing: readonly NamedReply[]
  let spoken: readonly string[]

  beforeAll(async () => {
    icing = await everyIcingReply(packOf(locale))
    replies = [...(await everyReply(packOf(locale))), ...icing]
    spoken = [...new Set(replies.map(({ ssml }) => ssml))].map(heardOf)
  }, 120_000)

  it('is there: hundreds of different ones, none of them an error', () => {
    expect(replies.length).toBeGreaterThan(1000)
    expect(spoken.length).toBeGreaterThan(200)
    const errors = wordsOf(locale).get('error.text') ?? 'no such words'
    expect(replies.filter(({ ssml }) => ssml === '' || ssml.includes(escapeXml(errors))).map(({ name }) => name)).toEqual([])
  })

  it('is well-formed SSML', () => {
    const parts = [...new Set(replies.flatMap(({ ssml, reprompt }) => (reprompt === '' ? [ssml] : [ssml, reprompt])))]
    expect(parts.filter((ssml) => XMLValidator.validate(ssml) !== true || !/^<speak>.*<\/speak>$/s.test(ssml))).toEqual([])
  })

  it('keeps to 8,000 characters of speech and 24 KB of response', () => {
    const big = replies.filter(
      ({ ssml, reprompt, response }) =>
        Math.max(ssml.length, reprompt.length) > 8000 || Buffer.byteLength(JSON.stringify(response)) > 24 * 1024,
    )
    expect(big.map(({ name }) => name)).toEqual([])
  })

  it('leaves no variable open', () => {
    const texts = replies.flatMap(({ ssml, reprompt, response }) => [ssml, reprompt, JSON.stringify(response.card ?? '')])
    expect([...new Set(texts)].filter((text) => /\{\{|undefined|NaN|\[object/.test(text))).toEqual([])
  })

  it(`has no sentence of more than ${longestSentence} words`, () => {
    const all = [...spoken, ...[...new Set(replies.map(({ reprompt }) => reprompt))].map(heardOf)]
    expect([...new Set(all.flatMap(sentencesOf).filter((sentence) => wordsIn(sentence).length > longestSentence))]).toEqual([])
  })

  it(`has at most ${longestAnswer} words, and seldom more than ${usualAnswer}`, () => {
    const answers = [...new Set(replies.filter((reply) => !isTwoInOne(reply) && !saysTimes(reply)).map(({ ssml }) => ssml))].map(heardOf)
    const lengths = answers.map((text) => wordsIn(text).length)
    expect(answers.filter((text) => wordsIn(text).length > longestAnswer).slice(0, 20)).toEqual([])
    expect(lengths.filter((length) => length <= usualAnswer).length / lengths.length).toBeGreaterThan(0.75)
  })

  it(`has at most ${longestTwoInOne} words where a sign is answered first and then a question`, () => {
    const answers = [...new Set(replies.filter(isTwoInOne).map(({ ssml }) => ssml))].map(heardOf)
    expect(answers.length).toBeGreaterThan(20)
    expect(answers.filter((text) => wordsIn(text).length > longestTwoInOne).slice(0, 20)).toEqual([])
  })

  it(`has at most ${longestTimes} words where clock times are said one by one`, () => {
    const answers = [...new Set(icing.filter(saysTimes).map(({ ssml }) => ssml))].map(heardOf)
    expect(Math.max(...answers.map((text) => wordsIn(text).length))).toBeGreaterThan(usualAnswer)
    expect(answers.filter((text) => wordsIn(text).length > longestTimes)).toEqual([])
  })

  it('tells apart each way in which reminders and the timer can fail', () => {
    for (const family of ['set, list fails: ', 'set, create fails: ', 'timer fails: ']) {
      const failing = icing.filter(({ name, person }) => name.startsWith(family) && person === 'self')
      const told = failing.filter(({ name }) => !name.includes('consented') || /(no-grant|not-permitted), turn/.test(name))
      const last = new Map(told.map(({ name, ssml }) => [name.slice(family.length, name.indexOf(', turn')), heardOf(ssml)]))
      expect(last.size).toBe(13)
      expect(new Set(last.values()).size).toBe(13)
    }
  })

  it('says the emergency number digit by digit', () => {
    const bare = replies.filter(({ ssml, reprompt }) => /(?<!digits">)911/.test(`${ssml} ${reprompt}`))
    expect(replies.some(({ ssml }) => ssml.includes('<say-as interpret-as="digits">911</say-as>'))).toBe(true)
    expect(bare.map(({ name }) => name)).toEqual([])
  })

  it('asks at most one question, as its last words', () => {
    const several = spoken.filter((text) =>
      sentencesOf(text)
        .slice(0, -1)
        .some((sentence) => sentence.endsWith('?')),
    )
    expect(several.filter((text) => !/^\P{L}*(Yes or no|Sí o no)\?$/iu.test(sentencesOf(text).at(-1) ?? ''))).toEqual([])
  })

  it('stays open exactly when it asks, and then has a reprompt', () => {
    const wrong = replies.filter(({ response, reprompt }) => (response.shouldEndSession === false) !== (reprompt !== ''))
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  it('has no exclamation mark and shouts nothing', () => {
    expect(spoken.filter((text) => /[!¡]/.test(text))).toEqual([])
  })

  it('takes no eight words in a row from the handout', () => {
    const taken = new Set<string>(handoutHashes)
    const texts = [...spoken, ...wordsOf(locale).values()]
    expect(texts.length).toBeGreaterThan(400)
    expect(texts.filter((text) => hashesOf(text).some((hash) => taken.has(hash))).slice(0, 20)).toEqual([])
  })

  if (localeFacts[locale].language === 'es') {
    it('speaks of reminders, the timer and preferences with normal ease each time, and very easily on average', () => {
      const texts = [...new Set(icing.flatMap(({ ssml, reprompt }) => (reprompt === '' ? [ssml] : [ssml, reprompt])))].map(heardOf)
      expect(texts.length).toBeGreaterThan(150)
      expect(texts.map((text) => [text, perspicuityOf(text)] as const).filter(([, value]) => !(value >= ease.normal))).toEqual([])
      expect(meanOf(texts.map(perspicuityOf))).toBeGreaterThanOrEqual(ease.veryEasy)
    })

    it('reads fairly easily on average, and hardly ever less than normally', () => {
      const values = spoken.map(perspicuityOf)
      expect(meanOf(values)).toBeGreaterThanOrEqual(ease.fairlyEasy)
      expect(values.filter((value) => value < ease.normal).length / values.length).toBeLessThan(0.03)
    })
  }

  if (localeFacts[locale].language === 'en') {
    it('reads at a grade of 6 on average and none above 8', () => {
      const grades = spoken.map((text) => [text, gradeOf(text)] as const)
      expect(grades.filter(([, grade]) => !(grade <= 8))).toEqual([])
      expect(grades.reduce((sum, [, grade]) => sum + grade, 0) / grades.length).toBeLessThanOrEqual(6)
    })

    it('speaks of reminders, the timer and preferences at a grade of 6, each time', () => {
      const texts = [...new Set(icing.flatMap(({ ssml, reprompt }) => (reprompt === '' ? [ssml] : [ssml, reprompt])))].map(heardOf)
      expect(texts.length).toBeGreaterThan(150)
      expect(texts.map((text) => [text, gradeOf(text)] as const).filter(([, grade]) => !(grade <= 6))).toEqual([])
    })

    it('speaks about another in the third person: her instructions, her doctor', () => {
      const about = replies.filter(
        (reply) =>
          reply.person !== 'self' &&
          !isTwoInOne(reply) &&
          !/^(launch|AMAZON|fallback|chatter|thanks|the operation day|operation-day|what-can-you-do)/.test(reply.name),
      )
      const instructing = about
        .flatMap(({ ssml }) => sentencesOf(heardOf(ssml)))
        .filter((sentence) => /instruction|doctor|lift|skin|clinic|back\b/i.test(sentence))
      expect(new Set(instructing).size).toBeGreaterThan(40)
      expect([...new Set(instructing.filter((sentence) => addressed.test(sentence)))].slice(0, 20)).toEqual([])
    })
  }
})

describe('the hashes of the handout', () => {
  const text = handout()

  it('are those of nine hundred runs of words or more', () => {
    expect(handoutHashes.length).toBeGreaterThan(900)
    expect(new Set(handoutHashes).size).toBe(handoutHashes.length)
  })

  if (text === undefined) {
    it('were compared alone, since the handout does not lie beside this repository', () => {
      expect(handoutHashes.every((hash) => /^[0-9a-f]{16}$/.test(hash))).toBe(true)
    })
  } else {
    it('are those of the handout that lies beside this repository', () => {
      expect(hashesOf(text)).toEqual(handoutHashes)
    })
  }

  it('would find a sentence that was taken over', () => {
    const sentence = 'one two three four five six seven eight nine'
    expect(hashesOf(`Zero, ${sentence}!`)).toEqual(expect.arrayContaining(hashesOf(sentence)))
    expect(hashesOf('one two three four five six seven')).toEqual([])
  })
})
