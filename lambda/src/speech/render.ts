/** A Reply becomes words, SSML, card and screen here and nowhere else (decision 13). */
import type { Response } from 'ask-sdk-model'
import { type Line, line } from '../locales/line'
import type { Pack } from '../locales/pack'
import type { Emergency } from '../triage/emergency-number'
import type { Person } from '../understanding/person'
import { apl } from './apl'
import type { Reply } from './reply'
import { sayOf } from './say'
import { type ScreenModel, screenOf } from './screen'
import { type Pace, pauses, plainOf, speak, ssmlOf } from './ssml'

export interface Setting {
  readonly pack: Pack
  readonly emergency: Emergency
  readonly person: Person
  readonly screen: boolean
  readonly pace: Pace
}

/** The Alexa response of a reply. It asks and stays open, or it closes; an emergency stays on the screen with the microphone closed. */
export function render(reply: Reply, setting: Setting): Response {
  const { number, countryKnown } = setting.emergency
  const say = sayOf(setting.pack)
  const words = (each: Line): string => say(each, { person: setting.person, countryKnown })
  const spoken = reply.say.map(words)
  const question = reply.ask === undefined ? '' : words(reply.ask)
  const ssml = [
    spoken.map((text) => ssmlOf(text, number)).join(' '),
    question === '' ? '' : `${pauses.question}${ssmlOf(question, number)}`,
  ]
  const plain = (text: string): string => plainOf(text, number)
  const title = plain(words(reply.title))
  const screen = (): ScreenModel =>
    screenOf(reply, {
      locale: setting.pack.locale,
      title,
      spoken: spoken.map(plain),
      question: plain(question),
      number,
      word: (key, vars) => plain(words(vars === undefined ? { key } : { key, vars })),
    })
  const stays = setting.screen && reply.tone === 'emergency'
  const asking = reply.permission?.directive
  return {
    outputSpeech: { type: 'SSML', ssml: speak(ssml.filter((part) => part !== '').join(' '), setting.pace) },
    ...(reply.ask === undefined
      ? {}
      : {
          reprompt: {
            outputSpeech: {
              type: 'SSML',
              ssml: speak((reply.reprompt ?? [reply.ask]).map((each) => ssmlOf(words(each), number)).join(' '), setting.pace),
            },
          },
        }),
    ...card(
      reply,
      {
        title,
        content: [...(reply.cardLines?.map(words) ?? spoken), ...(reply.cardLines === undefined ? [question] : [])]
          .filter((text) => text !== '')
          .map(plain)
          .join('\n'),
      },
      words,
      number,
    ),
    ...(reply.permission?.card === undefined ? {} : { card: reply.permission.card }),
    // With Alexa's own question to come, the session is left as it is and no screen of ours is drawn (platform facts 2.42).
    ...(asking === undefined ? (setting.screen ? { directives: [apl(screen())] } : {}) : { directives: [asking] }),
    ...(stays || asking !== undefined ? {} : { shouldEndSession: reply.ask === undefined }),
  }
}

/** Care answers as said; for symptoms the number only, so that the companion app names no sign (decision 3). */
function card(
  reply: Reply,
  answer: { title: string; content: string },
  words: (each: Line) => string,
  number: string,
): Pick<Response, 'card'> {
  switch (reply.card) {
    case 'none':
      return {}
    case 'answer':
      return { card: { type: 'Simple', ...answer } }
    case 'number':
      return {
        card: {
          type: 'Simple',
          title: plainOf(words(reply.tone === 'emergency' ? line('emergency.card') : line('doctor.card')), number),
          content: plainOf(words(reply.tone === 'emergency' ? line('emergency.cannot-call') : line('emergency.line')), number),
        },
      }
  }
}
