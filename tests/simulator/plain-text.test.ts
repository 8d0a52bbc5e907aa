import { plainText } from '../../simulator/plain-text'

describe('the words heard of SSML', () => {
  it.each([
    ['<speak>Call <say-as interpret-as="digits">911</say-as> now.</speak>', 'Call 911 now.'],
    ['<speak>Call <say-as interpret-as="digits">9 1 1</say-as>.</speak>', 'Call 911.'],
    ['<speak>One.<break time="500ms"/>Two.</speak>', 'One. Two.'],
    ['<speak>One <break time="500ms"/> <break/>two<break/>.</speak>', 'One two.'],
    ['<speak><p><s>One.</s><s>Two.</s></p></speak>', 'One. Two.'],
    ['<speak><prosody rate="slow">Salt &amp; pepper &lt;3</prosody></speak>', 'Salt & pepper <3'],
    ['<speak>  Many \n  spaces </speak>', 'Many spaces'],
    ['<speak><sub alias="doctor">Dr</sub> Who</speak>', 'doctor Who'],
    ['<speak>007 is 1.50</speak>', '007 is 1.50'],
    ['<speak></speak>', ''],
  ])('%s', (ssml, expected) => {
    expect(plainText(ssml)).toBe(expected)
  })

  it.each(['<speak>a < b</speak>', '<speak><p>a</speak>', '<speak>a</speak><b>'])('%s is refused', (ssml) => {
    expect(() => plainText(ssml)).toThrow('not well-formed')
  })
})
