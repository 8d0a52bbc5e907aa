import { el } from './dom'
import type { Choices, Settings } from './types'

/** Switches for what goes wrong with Amazon's services. */
export function faultSwitches(
  { faults, services }: Choices,
  settings: Settings,
  change: (faults: Settings['faults']) => void,
): HTMLElement {
  const current = settings.faults as Readonly<Record<string, string>>
  const field = ([service, name]: readonly [string, string]): HTMLElement => {
    const list = el('select', {
      id: `fault-${service}`,
      onchange: () => {
        const { [service]: _, ...others } = current
        change((list.value === '' ? others : { ...others, [service]: list.value }) as Settings['faults'])
      },
    })
    list.append(
      el('option', { value: '', selected: current[service] === undefined }, 'works'),
      ...(service === 'table' ? faults.slice(0, 1) : faults).map((fault) =>
        el('option', { value: fault, selected: fault === current[service] }, fault),
      ),
    )
    return el('div', { class: 'field' }, el('label', { for: `fault-${service}` }, name), list)
  }
  return el(
    'fieldset',
    { class: 'field inside-faults' },
    el('legend', {}, 'What goes wrong'),
    el('div', { class: 'inside-fault-list' }, ...Object.entries(services).map(field)),
  )
}
