import { byId, el } from './dom'
import type { Choices, Settings } from './types'

/** The part of the settings that only the page knows. */
export interface PageSettings {
  readonly size: 'small' | 'large'
  readonly listenAgain: boolean
}

export interface PanelHandlers {
  change(settings: Partial<Settings>): void
  changePage(settings: Partial<PageSettings>): void
  chooseVoice(name: string): void
}

const DAYS = ['today', 'yesterday', '2 days ago', '3 days ago', '4 days ago', '5 days ago', '6 days ago', 'a week ago']

/** Draws the side panel. */
export function showSettings(
  { locales, timeZones, carePlans }: Choices,
  settings: Settings,
  page: PageSettings,
  voices: readonly SpeechSynthesisVoice[],
  handlers: PanelHandlers,
): void {
  const { change, changePage, chooseVoice } = handlers
  const device = settings.device === 'speaker' ? 'speaker' : page.size
  const setDevice = (chosen: string): void => {
    if (chosen !== 'speaker') changePage({ size: chosen === 'small' ? 'small' : 'large' })
    change({ device: chosen === 'speaker' ? 'speaker' : 'show' })
  }
  const setGrant = (grant: 'reminders' | 'timers', isOn: boolean): void =>
    change({ grant: [...settings.grant.filter((each) => each !== grant), ...(isOn ? [grant] : [])] })

  byId('settings-form').replaceChildren(
    select(
      'language',
      'Language',
      locales.map(({ locale, name }) => [locale, name] as const),
      settings.locale,
      (locale) => change({ locale }),
    ),
    group(
      'Kind of Echo',
      radio('device', 'speaker', 'Echo', 'no screen', device, setDevice),
      radio('device', 'small', 'Echo Show, small', 'bedside', device, setDevice),
      radio('device', 'large', 'Echo Show, large', 'kitchen', device, setDevice),
    ),
    zoneSelect(timeZones, settings.timeZone, (timeZone) => change({ timeZone })),
    select(
      'operation',
      'Day of the operation',
      [['', 'Not said'], ...DAYS.map((name, days) => [String(days), name] as const)],
      settings.operationDays === null ? '' : String(settings.operationDays),
      (days) => change({ operationDays: days === '' ? null : Number(days) }),
      'Said for you when the guide opens. It is forgotten when the conversation ends.',
    ),
    select(
      'care-plan',
      'Care plan',
      carePlans.map(({ id, name }) => [id, name] as const),
      settings.carePlan,
      (carePlan) => change({ carePlan }),
      'A clinic’s own rules, answered beside the handout.',
    ),
    group(
      'Permissions given in the Alexa app',
      toggle('grant-reminders', 'Reminders', settings.grant.includes('reminders'), (isOn) => setGrant('reminders', isOn)),
      toggle('grant-timers', 'Timers', settings.grant.includes('timers'), (isOn) => setGrant('timers', isOn)),
    ),
    group(
      'Voice',
      voices.length === 0
        ? el('p', { class: 'hint' }, 'This browser has no voice for this language: replies are shown, not spoken.')
        : select(
            'voice',
            'Spoken by',
            voices.map(({ name }) => [name, name] as const),
            voices[0]?.name ?? '',
            chooseVoice,
          ),
      toggle(
        'listen-again',
        'Listen again after a question',
        page.listenAgain,
        (listenAgain) => changePage({ listenAgain }),
        'as an Echo does, once you use Talk',
      ),
    ),
  )
}

function select(
  id: string,
  label: string,
  options: readonly (readonly [value: string, name: string])[],
  value: string,
  onChange: (value: string) => void,
  hint?: string,
): HTMLElement {
  const list = el('select', { id, onchange: () => onChange(list.value), 'aria-describedby': hint && `${id}-hint` })
  list.append(...options.map(([each, name]) => el('option', { value: each, selected: each === value }, name)))
  return el(
    'div',
    { class: 'field' },
    el('label', { for: id }, label),
    list,
    hint !== undefined && el('p', { class: 'hint', id: `${id}-hint` }, hint),
  )
}

/** Time zones by continent, and none. */
function zoneSelect(zones: readonly string[], value: string | null, onChange: (zone: string | null) => void): HTMLElement {
  const regions = [...new Set(zones.map((zone) => zone.split('/')[0] ?? ''))]
  const option = (zone: string): HTMLElement =>
    el('option', { value: zone, selected: zone === value }, zone.split('/').slice(1).join(', ').replaceAll('_', ' ') || zone)
  const list = el('select', {
    id: 'zone',
    onchange: () => onChange(list.value === '' ? null : list.value),
    'aria-describedby': 'zone-hint',
  })
  list.append(
    el('option', { value: '', selected: value === null }, 'Not set'),
    ...regions.map((region) => el('optgroup', { label: region }, ...zones.filter((zone) => zone.split('/')[0] === region).map(option))),
  )
  const hint = 'The emergency number is that of the country it is in.'
  return el(
    'div',
    { class: 'field' },
    el('label', { for: 'zone' }, 'Where the Echo stands'),
    list,
    el('p', { class: 'hint', id: 'zone-hint' }, hint),
  )
}

function group(legend: string, ...children: HTMLElement[]): HTMLElement {
  return el('fieldset', { class: 'field' }, el('legend', {}, legend), ...children)
}

function radio(name: string, value: string, label: string, hint: string, chosen: string, onChange: (value: string) => void): HTMLElement {
  const input = el('input', { type: 'radio', name, value, checked: value === chosen, onchange: () => onChange(value) })
  return el('label', { class: 'choice' }, input, el('span', {}, label, ' ', el('span', { class: 'hint' }, hint)))
}

function toggle(id: string, label: string, isOn: boolean, onChange: (isOn: boolean) => void, hint?: string): HTMLElement {
  const input = el('input', { type: 'checkbox', role: 'switch', id, checked: isOn, onchange: () => onChange(input.checked) })
  return el('label', { class: 'choice' }, input, el('span', {}, label, hint !== undefined && el('span', { class: 'hint' }, ` ${hint}`)))
}
