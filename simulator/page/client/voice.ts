import { type Part, partsOf } from './ssml'

/** The browser's voices, reading what an Echo would say. */
export interface Voice {
  /** Resolves when all is said, or at once when the sound is off. */
  say(ssml: string, locale: string): Promise<void>
  stop(): void
  setOn(on: boolean): void
  isOn(): boolean
  voicesFor(locale: string): SpeechSynthesisVoice[]
  choose(name: string): void
}

/** A voice that has not begun by then will not. */
const START_LIMIT = 2500

/** Speaks by `speechSynthesis` where the browser has it. */
export function createVoice(speech: SpeechSynthesis | undefined = window.speechSynthesis): Voice {
  let isOn = true
  let chosen = ''
  let turn = 0

  const voicesFor = (locale: string): SpeechSynthesisVoice[] => {
    const language = locale.split('-')[0] ?? locale
    const voices = (speech?.getVoices() ?? []).filter((voice) => voice.lang.replace('_', '-').split('-')[0] === language)
    const rank = (voice: SpeechSynthesisVoice): number => (voice.lang.replace('_', '-') === locale ? 0 : 1)
    return voices.sort((a, b) => rank(a) - rank(b))
  }
  const sayPart = ({ text, rate }: Part, locale: string): Promise<void> =>
    new Promise((said) => {
      if (speech === undefined) return said()
      const utterance = new SpeechSynthesisUtterance(text)
      const voices = voicesFor(locale)
      utterance.lang = locale
      utterance.rate = rate
      utterance.voice = voices.find(({ name }) => name === chosen) ?? voices[0] ?? null
      const limit = setTimeout(said, START_LIMIT)
      utterance.onstart = () => clearTimeout(limit)
      utterance.onend = () => said()
      utterance.onerror = () => said()
      speech.speak(utterance)
    })

  return {
    say: async (ssml, locale) => {
      speech?.cancel()
      turn += 1
      const mine = turn
      if (!isOn || speech === undefined) return
      for (const part of partsOf(ssml)) {
        if (part.pause > 0) await new Promise((after) => setTimeout(after, part.pause))
        if (mine !== turn) return
        await sayPart(part, locale)
      }
    },
    stop: () => {
      turn += 1
      speech?.cancel()
    },
    setOn: (on) => {
      isOn = on
      if (!on) {
        turn += 1
        speech?.cancel()
      }
    },
    isOn: () => isOn,
    voicesFor,
    choose: (name) => {
      chosen = name
    },
  }
}
