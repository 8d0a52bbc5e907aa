/** Which topic a ranking comes down to. */
import { type Choosing, type Subject, subjectOf } from '../../../lambda/src/understanding/topic'

const care = ['ice', 'bath', 'drive', 'drive-taxi']
const choosing: Choosing = {
  alike: (a, b) => a.startsWith('drive') && b.startsWith('drive'),
  nameable: (id) => id !== 'bath' && id !== 'nameless',
  isCare: (id) => care.includes(id),
  isAnswered: (id) => id === 'food',
  ownQuestion: false,
}
const own: Choosing = { ...choosing, ownQuestion: true }
const sure = (id: string): Subject => ({ kind: 'sure', id })
const either = (one: string, other: string): Subject => ({ kind: 'either', ids: [one, other] })
const unknown: Subject = { kind: 'unknown' }
const notInHandout = sure('nc-unknown')

/** `ice 0.5, bath 0.4` as a ranking. */
const ranked = (text: string): { id: string; score: number }[] =>
  text.split(', ').flatMap((entry) => {
    const [id = '', score] = entry.split(' ')
    return id === '' ? [] : [{ id, score: Number(score) }]
  })

describe('the subject of a ranking', () => {
  it.each<[what: string, ranking: string, subject: Subject, ofOwnQuestion: Subject]>([
    ['nothing', '', unknown, notInHandout],
    ['a guess', 'ice 0.34', unknown, notInHandout],
    ['just no guess', 'ice 0.35', sure('ice'), sure('ice')],
    ['a guess at an answer', 'food 0.89', unknown, notInHandout],
    ['a guess at an answer before another topic', 'food 0.89, ice 0.6', sure('ice'), sure('ice')],
    ['an answer', 'food 0.9', sure('food'), sure('food')],
    ['one thing', 'ice 0.6', sure('ice'), sure('ice')],
    ['one thing clearly before the next', 'ice 0.6, drive 0.51', sure('ice'), sure('ice')],
    ['two that can’t be told apart', 'ice 0.6, drive 0.53', either('ice', 'drive'), either('ice', 'drive')],
    ['two alike that are a guess', 'ice 0.3, drive 0.29', unknown, notInHandout],
    ['two of which the first is high', 'ice 1.2, drive 1.19', sure('ice'), sure('ice')],
    ['two just below high', 'ice 1.19, drive 1.18', either('ice', 'drive'), either('ice', 'drive')],
    ['two with the same answer', 'drive 0.6, drive-taxi 0.59', sure('drive'), sure('drive')],
    ['two of which the first has no name', 'bath 0.6, ice 0.59', sure('bath'), sure('bath')],
    ['two of which the second has no name', 'ice 0.6, bath 0.59', sure('ice'), sure('ice')],
    ['two that both have no name', 'bath 0.6, nameless 0.59', sure('bath'), sure('bath')],
    ['idle talk', 'chatter 0.6', sure('chatter'), notInHandout],
    ['what is clearly idle talk', 'chatter 1.2', sure('chatter'), sure('chatter')],
    ['what is nearly clearly idle talk', 'chatter 1.19', sure('chatter'), notInHandout],
    ['no care topic, but no idle talk either', 'stop 0.6', sure('stop'), sure('stop')],
    ['idle talk or a topic', 'chatter 0.6, ice 0.58', either('chatter', 'ice'), notInHandout],
  ])('of %s', (_, ranking, subject, ofOwnQuestion) => {
    expect(subjectOf(ranked(ranking), choosing)).toEqual(subject)
    expect(subjectOf(ranked(ranking), own)).toEqual(ofOwnQuestion)
  })

  it.each<[what: string, ranking: string, subject: Subject]>([
    ['alone is the day', 'operation-day 0.9', sure('operation-day')],
    ['beside a likely question is the question', 'operation-day 0.9, ice 0.5', sure('ice')],
    ['beside a question just likely enough is the question', 'operation-day 0.9, ice 0.4', sure('ice')],
    ['beside an unlikely question is the day', 'operation-day 0.9, ice 0.39', sure('operation-day')],
    ['beside what is no care topic is the day', 'operation-day 0.9, stop 0.5', sure('operation-day')],
    ['behind a question changes nothing', 'drive 0.9, ice 0.5', sure('drive')],
    ['beside two questions leaves both', 'operation-day 0.9, ice 0.5, drive 0.49', either('ice', 'drive')],
  ])('with the day of the operation %s', (_, ranking, subject) => {
    expect(subjectOf(ranked(ranking), choosing)).toEqual(subject)
  })
})
