import { heard, keysOf, wordsOf } from '../../simulator/recogniser/heard'

describe('what a recogniser hears', () => {
  it.each([
    ['Can I lift it?', 'can i lift it'],
    ['  No,   thanks!!! ', 'no thanks'],
    ['I can’t move “my” leg…', "i can't move my leg"],
    ["the 'other' leg", 'the other leg'],
    ['an x-ray - today', 'an x-ray today'],
    ['¿Cuánto tiempo? ¡Sí!', 'cuánto tiempo sí'],
    ['8 p.m. in the E.R.', '8 pm in the er'],
    ['at 8:30, 101.5 degrees.', 'at 8:30 101.5 degrees'],
    ['1,000 pills', '1000 pills'],
    ['ＡＢＣ\u0000\u200b日本、語。', 'abc 日本 語'],
    ['<speak>&amp;</speak> 😀', 'speak amp speak'],
    ['', ''],
  ])('%j is heard as %j', (text, expected) => {
    expect(heard(text)).toBe(expected)
  })

  it('parts words at hyphens, possessives and elisions, and compares them without accents', () => {
    expect(keysOf("mom's x-ray")).toEqual(['mom', "'s", 'x', 'ray'])
    expect(keysOf("l'eau du bébé")).toEqual(["l'", 'eau', 'du', 'bebe'])
    expect(keysOf("I can't")).toEqual(['i', "can'", 't'])
  })

  it('takes scripts without spaces a character at a time', () => {
    expect(keysOf('息が苦しい')).toEqual(['息', 'が', '苦', 'し', 'い'])
  })

  it('keeps the places of words, so that raw values keep their accents', () => {
    const text = heard('¿Y el bebé?')
    const last = wordsOf(text).at(-1)
    expect(text.slice(last?.start, last?.end)).toBe('bebé')
  })
})
