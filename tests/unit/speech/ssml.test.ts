import fc from 'fast-check'
import { XMLValidator } from 'fast-xml-parser'
import { numberMark } from '../../../lambda/src/speech/say'
import { escapeXml, plainOf, speak, ssmlOf } from '../../../lambda/src/speech/ssml'
import { heardOf } from '../../support/plain'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string(),
  fc.constantFrom('<', '&', ']]>', '"', "'", '\uD800', '\u0000'),
)
const isWellFormed = (ssml: string): boolean => XMLValidator.validate(ssml) === true

describe('escaping for SSML', () => {
  it('makes well-formed SSML of any text whatever', () => {
    fc.assert(fc.property(fc.array(anyText), (texts) => isWellFormed(speak(ssmlOf(texts.join(''), '911'), 'normal'))))
  })

  it('leaves no mark that could open or close a tag', () => {
    fc.assert(fc.property(anyText, (text) => !/[<>"']|&(?!amp;|lt;|gt;|quot;|apos;)/.test(escapeXml(text))))
  })

  it('leaves no character that XML forbids', () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        const escaped = escapeXml(texts.join(''))
        return ![...escaped].some(
          (character) => /[\p{Cs}\ufffe\uffff]/u.test(character) || (/\p{Cc}/u.test(character) && !/[\t\n\r]/.test(character)),
        )
      }),
    )
  })

  it('keeps every other word: what is heard is what was written', () => {
    const words = fc.array(fc.stringMatching(/^[a-zñáü&<>"']{1,8}$/), { minLength: 1 }).map((list) => list.join(' '))
    fc.assert(fc.property(words, (text) => unescaped(heardOf(speak(ssmlOf(text, '911'), 'normal'))) === text))
  })
})

describe('the emergency number in SSML', () => {
  it.each(['911', '112', '000'])('is said digit by digit: %s', (number) => {
    expect(ssmlOf(`Call ${numberMark} now.`, number)).toBe(`Call <say-as interpret-as="digits">${number}</say-as> now.`)
  })

  it('is plain on a card or a screen', () => {
    expect(plainOf(`Call ${numberMark}, or ${numberMark}`, '911')).toBe('Call 911, or 911')
  })
})

describe('the pace', () => {
  it.each([
    ['normal', '<speak>a</speak>'],
    ['slow', '<speak><prosody rate="85%">a</prosody></speak>'],
    ['slowest', '<speak><prosody rate="75%">a</prosody></speak>'],
  ] as const)('%s is a rate around the whole utterance', (pace, ssml) => {
    expect(speak('a', pace)).toBe(ssml)
    expect(isWellFormed(ssml)).toBe(true)
  })
})

/** The parser of the tests leaves the five escapes as they are. */
function unescaped(text: string): string {
  const marks = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof marks) => marks[name])
}
