/** The part of Web Speech recognition that the page uses; browsers agree on no more. */
interface Recognition extends EventTarget {
  lang: string
  interimResults: boolean
  continuous: boolean
  maxAlternatives: number
  start(): void
  stop(): void
  abort(): void
  onresult: ((event: RecognitionEvent) => void) | null
  onerror: ((event: { readonly error: string }) => void) | null
  onend: (() => void) | null
}
interface RecognitionEvent {
  readonly results: ArrayLike<{ readonly isFinal: boolean; readonly 0: { readonly transcript: string } }>
}

export interface EarHandlers {
  /** What has been understood so far. */
  onWords(words: string): void
  /** The whole sentence; empty when nothing was said. */
  onEnd(sentence: string): void
  onTrouble(message: string): void
}

export interface Ear {
  readonly isThere: boolean
  listen(locale: string, handlers: EarHandlers): void
  stop(): void
}

const TROUBLES: Readonly<Record<string, string>> = {
  'not-allowed': 'The browser may not use the microphone. Allow it beside the address, or type instead.',
  'service-not-allowed': 'This browser does not allow speech recognition here. Please type instead.',
  network: 'The browser could not reach its speech service. Please type instead.',
  'audio-capture': 'No microphone was found. Please type instead.',
  'no-speech': 'Nothing was heard. Press Talk and try again.',
  'language-not-supported': 'This browser does not understand speech in this language. Please type instead.',
}
export const NO_EAR = 'This browser has no speech recognition. Chrome, Edge and Safari have it. Please type instead.'

/** Listens by the browser's own speech recognition, when asked and for one sentence. */
export function createEar(): Ear {
  const scope = window as unknown as Record<'SpeechRecognition' | 'webkitSpeechRecognition', (new () => Recognition) | undefined>
  const Recogniser = scope.SpeechRecognition ?? scope.webkitSpeechRecognition
  let current: Recognition | undefined
  return {
    isThere: Recogniser !== undefined,
    listen: (locale, { onWords, onEnd, onTrouble }) => {
      if (Recogniser === undefined) return onTrouble(NO_EAR)
      current?.abort()
      const recognition = new Recogniser()
      let sentence = ''
      let trouble: string | undefined
      recognition.lang = locale
      recognition.interimResults = true
      recognition.continuous = false
      recognition.maxAlternatives = 1
      recognition.onresult = ({ results }) => {
        const heard = Array.from(results)
        onWords(heard.map((each) => each[0].transcript).join(' '))
        sentence = heard
          .filter(({ isFinal }) => isFinal)
          .map((each) => each[0].transcript)
          .join(' ')
      }
      recognition.onerror = ({ error }) => {
        if (error !== 'aborted') trouble = TROUBLES[error] ?? `Speech recognition failed (${error}). Please type instead.`
      }
      recognition.onend = () => {
        if (current === recognition) current = undefined
        if (trouble !== undefined) onTrouble(trouble)
        onEnd(sentence.trim())
      }
      current = recognition
      try {
        recognition.start()
      } catch {
        current = undefined
        onTrouble(TROUBLES['service-not-allowed'] ?? '')
        onEnd('')
      }
    },
    stop: () => current?.stop(),
  }
}
