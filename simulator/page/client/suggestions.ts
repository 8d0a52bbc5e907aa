import { byId, el } from './dom'
import type { Tongue } from './transcript'
import type { State, Suggestions } from './types'

export interface SuggestionHandlers {
  say(sentence: string): void
  /** The listener says nothing, twice in a row at most. */
  silence(): void
}

/** What can be said now: answers to an open question, good questions, or the sentences that open the skill. */
export function showSuggestions(state: State, suggestions: Suggestions, tongue: Tongue, { say, silence }: SuggestionHandlers): void {
  const chip = (sentence: string, kind = ''): HTMLElement =>
    el(
      'button',
      { type: 'button', class: `chip ${kind}`, lang: tongue.locale, dir: tongue.direction, onclick: () => say(sentence) },
      sentence,
    )
  const chips = sentencesFor(state, suggestions).map((sentence) => chip(sentence, sentence === suggestions.open ? 'chip-first' : ''))
  const quiet = el('button', { type: 'button', class: 'chip chip-silence', onclick: silence }, 'Say nothing')
  const list = byId('more-list')
  const more = el(
    'button',
    { type: 'button', class: 'chip chip-more', 'aria-expanded': String(!list.hidden), 'aria-controls': 'more-list' },
    'More to say…',
  )
  more.addEventListener('click', () => {
    list.hidden = !list.hidden
    more.setAttribute('aria-expanded', String(!list.hidden))
    if (!list.hidden) list.scrollIntoView({ block: 'nearest' })
  })
  byId('suggestions').replaceChildren(...chips, ...(state.isOpen ? [quiet] : []), more)
}

function sentencesFor(
  { isOpen, isPrompting, isAsked }: State,
  { open, oneShot, first, answers, permission }: Suggestions,
): readonly string[] {
  if (isPrompting) return permission
  if (!isOpen) return [open, ...oneShot.slice(0, 1)]
  return isAsked ? answers : first.slice(0, 4)
}

/** Everything that the model holds an example of, by what it is about. */
export function showEverything({ groups }: Suggestions, tongue: Tongue, say: (sentence: string) => void): void {
  const sections = groups.map(({ about, sentences }) =>
    el(
      'section',
      {},
      el('h3', {}, about),
      el(
        'ul',
        { lang: tongue.locale, dir: tongue.direction },
        ...sentences.map((sentence) =>
          el('li', {}, el('button', { type: 'button', class: 'link', onclick: () => say(sentence) }, sentence)),
        ),
      ),
    ),
  )
  byId('more-list').replaceChildren(...sections)
}
