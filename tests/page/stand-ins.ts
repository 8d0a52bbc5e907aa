/** What a headless Chromium has no means for: a voice and an ear. Both run inside the page, before its own script. */

export interface Spoken {
  readonly text: string
  readonly rate: number
  readonly lang: string
  readonly at: number
}

export interface PageWindow {
  readonly spoken: Spoken[]
  readonly chimes: number[]
  /** What the ear hears next, or how it fails. */
  hears: { readonly words?: string; readonly error?: string }
}

/** Notes what `speechSynthesis.speak` is given, and lets each utterance end at once. */
export function spyOnVoice(): void {
  const spoken: Spoken[] = []
  Object.assign(window, { spoken })
  SpeechSynthesis.prototype.speak = (utterance: SpeechSynthesisUtterance) => {
    spoken.push({ text: utterance.text, rate: utterance.rate, lang: utterance.lang, at: performance.now() })
    setTimeout(() => {
      utterance.dispatchEvent(new Event('start'))
      utterance.dispatchEvent(new Event('end'))
    })
  }
}

/** Notes each note that is played. */
export function spyOnSound(): void {
  const chimes: number[] = []
  Object.assign(window, { chimes })
  OscillatorNode.prototype.start = function () {
    chimes.push(this.frequency.value)
  }
  OscillatorNode.prototype.stop = () => {}
}

/** A recogniser that hears what the test says. */
export function fakeEar(): void {
  const page = window as unknown as PageWindow
  page.hears = {}
  class Recogniser {
    lang = ''
    onresult?: (event: unknown) => void
    onerror?: (event: unknown) => void
    onend?: () => void
    start(): void {
      const { words, error } = page.hears
      setTimeout(() => {
        if (words !== undefined) this.onresult?.({ results: [Object.assign([{ transcript: words }], { isFinal: true })] })
        if (error !== undefined) this.onerror?.({ error })
        this.onend?.()
      }, 50)
    }
    stop(): void {
      this.onend?.()
    }
    abort(): void {}
  }
  Object.assign(window, { SpeechRecognition: Recogniser, webkitSpeechRecognition: Recogniser })
}

/** A browser without speech recognition. */
export function noEar(): void {
  Object.assign(window, { SpeechRecognition: undefined, webkitSpeechRecognition: undefined })
}
