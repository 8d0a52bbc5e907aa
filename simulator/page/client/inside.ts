import { inside, scriptAddress } from './api'
import { byId, el } from './dom'
import { faultSwitches } from './faults'
import type { Choices, Exchange, Settings } from './types'

/** Shows what lies behind the turns: what was heard, how long it took, and both envelopes. */
export function showInside(
  exchanges: readonly Exchange[],
  choices: Choices,
  settings: Settings,
  changeFaults: (faults: Settings['faults']) => void,
): void {
  const view = el('div', { class: 'inside-view' })
  const kept = el('div', { class: 'inside-json' })
  const list = el('select', { id: 'inside-turn', onchange: () => show(Number(list.value)) })
  list.append(
    ...exchanges.map(({ turn }, i) => el('option', { value: i, selected: i === exchanges.length - 1 }, `${i + 1}. ${titleOf(turn)}`)),
  )
  const show = (index: number): void => {
    const exchange = exchanges[index]
    view.replaceChildren(...(exchange === undefined ? [el('p', {}, 'Nothing has been said yet.')] : turnView(exchange)))
    void inside(index).then(({ row, why }) => {
      kept.replaceChildren(
        ...(why === null ? [] : [block('What the skill made of the words', why)]),
        block('What is kept of the listener', JSON.stringify(row ?? 'nothing', null, 2)),
      )
    })
  }
  show(exchanges.length - 1)
  byId('inside-body').replaceChildren(
    el(
      'div',
      { class: 'inside-tools' },
      el('label', { for: 'inside-turn' }, 'Turn'),
      list,
      el('a', { class: 'quiet as-button', href: scriptAddress(), download: 'conversation.yaml' }, 'Save this conversation'),
    ),
    view,
    kept,
    faultSwitches(choices, settings, changeFaults),
  )
}

function titleOf({ say, request }: Exchange['turn']): string {
  return say ?? (request.type === 'LaunchRequest' ? 'opened' : 'tapped')
}

function turnView({ turn, request, response }: Exchange): HTMLElement[] {
  const slots = Object.entries(turn.request.slots).map(([name, value]) => `${name} = “${value}”`)
  const facts: readonly (readonly [string, string])[] = [
    ['Alexa sends', turn.request.type ?? 'nothing'],
    ['Heard as', turn.request.intent ?? '–'],
    ['Words handed over', slots.join(', ') || '–'],
    ['Then', turn.ended ? 'the session closes' : 'the session stays open'],
    ['Answered in', `${turn.ms.toFixed(1)} ms`],
  ]
  return [
    el('dl', { class: 'inside-facts' }, ...facts.flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)])),
    el('div', { class: 'inside-json' }, json('Request', request), json('Response', response)),
  ]
}

function json(title: string, value: unknown): HTMLElement {
  return block(title, JSON.stringify(value, null, 2))
}

function block(title: string, content: string): HTMLElement {
  return el('section', {}, el('h3', {}, title), el('pre', { tabindex: 0, 'aria-label': title }, content))
}
