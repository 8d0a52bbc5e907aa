import { byId, el } from './dom'
import type { Exchange } from './types'

export interface Tongue {
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
}

/** Shows that the conversation can begin. */
export function showInvitation(open: string, { locale, direction }: Tongue, onOpen: () => void): void {
  byId('transcript').replaceChildren(
    el(
      'div',
      { class: 'invitation' },
      el('p', { class: 'invitation-lead' }, 'Begin by saying'),
      el('button', { type: 'button', class: 'primary big', lang: locale, dir: direction, onclick: onOpen }, `“${open}”`),
      el('p', { class: 'invitation-note' }, 'Press it, say it, or type any question below. Nothing is kept.'),
    ),
  )
}

/** Adds what the listener said or tapped. */
export function addSaid(words: string, { locale, direction }: Tongue, who = 'You'): void {
  add(el('div', { class: 'said said-you' }, el('span', { class: 'who' }, who), el('p', { lang: locale, dir: direction }, words)))
}

/** Adds what the Echo answers, with the card that goes to the phone. */
export function addAnswer({ turn }: Exchange, tongue: Tongue, onHearAgain: () => void): void {
  if (turn.speech === '') {
    addNote('The Echo says nothing.')
    return
  }
  const { card } = turn
  add(
    el(
      'div',
      { class: 'said said-echo' },
      el('span', { class: 'who' }, 'Echo'),
      el('p', { lang: tongue.locale, dir: tongue.direction }, turn.speech),
      el(
        'div',
        { class: 'said-more' },
        el('button', { type: 'button', class: 'link', onclick: onHearAgain, 'aria-label': `Hear again: ${turn.speech}` }, 'Hear again'),
        card !== null && cardOf(card, tongue),
      ),
    ),
  )
}

function cardOf(card: NonNullable<Exchange['turn']['card']>, { locale, direction }: Tongue): HTMLElement {
  const title = 'title' in card ? (card.title ?? '') : ''
  const content = 'content' in card ? (card.content ?? '') : 'text' in card ? (card.text ?? '') : ''
  return el(
    'details',
    { class: 'card' },
    el('summary', {}, 'On the phone'),
    el('div', { class: 'card-face', lang: locale, dir: direction }, el('strong', {}, title || card.type), el('p', {}, content)),
  )
}

/** Adds a remark of the page itself. */
export function addNote(words: string): void {
  add(el('div', { class: 'note' }, el('p', {}, words)))
}

/** Empties the transcript. */
export function clearTranscript(): void {
  byId('transcript').replaceChildren()
}

function add(item: HTMLElement): void {
  const list = byId('transcript')
  const invitation = list.querySelector('.invitation')
  if (invitation?.contains(document.activeElement)) byId('sentence').focus({ preventScroll: true })
  invitation?.remove()
  list.append(item)
  list.scrollTop = list.scrollHeight
}
