import { hideAlarm } from './alarm'
import { act } from './api'
import { byId, notify } from './dom'
import { draw } from './draw'
import { createEar, NO_EAR } from './ear'
import { aloud, rest, setActivity, shown, tongue, voice } from './shown'
import { addAnswer, addNote, addSaid } from './transcript'
import type { Exchange } from './types'

const ear = createEar()
let isListening = false
let hasLeave = false
let silences = 0

/** One turn: shows at once what is said, then the answer, then reads it aloud. */
export async function takeTurn(action: string, fields: Readonly<Record<string, unknown>>, words: string): Promise<void> {
  const mine = ++shown.turn
  silences = 0
  voice.stop()
  notify(null)
  hideAlarm()
  addSaid(words, tongue(), action === 'tap' ? 'You tapped' : 'You')
  setActivity('thinking')
  try {
    shown.latest = await act(action, fields)
  } catch (error) {
    notify(error instanceof Error ? error.message : String(error))
    rest()
    return
  }
  for (const [i, exchange] of (shown.latest.exchanges ?? []).entries()) {
    if (i > 0) addSaid(exchange.turn.say ?? '', tongue(), 'Said for you')
    await hear(exchange, mine)
  }
  if (mine !== shown.turn) return
  rest()
  if (shown.page.listenAgain && hasLeave && shown.latest.state.isOpen) listen()
}

/** Shows an answer and reads it aloud, unless something else has been said meanwhile. */
async function hear(exchange: Exchange, mine: number): Promise<void> {
  const { turn } = exchange
  shown.exchanges.push(exchange)
  for (const words of turn.meanwhile ?? []) addNote(`Said while it works: “${words}”`)
  addAnswer(exchange, tongue(), () => void aloud(turn.ssml ?? '').then(() => rest()))
  if (shown.latest.state.isPrompting) addNote('Amazon now asks, in its own words, whether the guide may do that.')
  draw()
  if (turn.ssml !== null && mine === shown.turn) await aloud(turn.ssml)
}

/** Nobody answers: first the reprompt is said, then the session ends. */
export async function silence(): Promise<void> {
  const last = shown.exchanges.at(-1)
  const reprompt = last?.response?.response.reprompt?.outputSpeech
  const mine = ++shown.turn
  voice.stop()
  if (last !== undefined && silences === 0 && reprompt?.type === 'SSML') {
    silences = 1
    addNote('Nobody answers. The Echo asks once more:')
    const again = { ...last, turn: { ...last.turn, speech: last.turn.reprompt ?? '', card: null } }
    addAnswer(again, tongue(), () => void aloud(reprompt.ssml).then(() => rest()))
    await aloud(reprompt.ssml)
    if (mine === shown.turn) rest()
    return
  }
  addNote('Still nobody answers. The Echo closes the conversation.')
  shown.latest = await act('silence')
  shown.exchanges.push(...(shown.latest.exchanges ?? []))
  draw()
  rest()
}

/** Listens by the microphone, once the listener has said that it may. */
export function listen(): void {
  voice.stop()
  if (!ear.isThere) {
    notify(NO_EAR)
    return
  }
  if (!hasLeave) {
    byId<HTMLDialogElement>('microphone').showModal()
    return
  }
  setListening(true)
  ear.listen(shown.latest.state.settings.locale, {
    onWords: (words) => setActivity('listening', words),
    onEnd: (sentence) => {
      setListening(false)
      if (sentence === '') rest()
      else void takeTurn('say', { text: sentence }, sentence)
    },
    onTrouble: notify,
  })
}

/** Talk: listens, or stops listening. */
export function talk(): void {
  if (isListening) ear.stop()
  else listen()
}

/** The listener allows the microphone. */
export function allowMicrophone(): void {
  hasLeave = true
  byId<HTMLDialogElement>('microphone').close()
  listen()
}

function setListening(isOn: boolean): void {
  isListening = isOn
  const button = byId('talk')
  button.setAttribute('aria-pressed', String(isOn))
  button.querySelector('span')?.replaceChildren(isOn ? 'Stop' : 'Talk')
  if (isOn) setActivity('listening')
}
