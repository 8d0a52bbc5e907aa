type Child = Node | string | null | undefined | false
type Properties = Readonly<Record<string, unknown>>

/** Makes an element: attributes and listeners by name, then its children. Text is always text, never markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) setProperty(element, name, value)
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false))
  return element
}

function setProperty(element: HTMLElement, name: string, value: unknown): void {
  if (value === undefined || value === null || value === false) return
  if (typeof value === 'function') element.addEventListener(name.replace(/^on/, ''), value as EventListener)
  else if (value === true) element.setAttribute(name, '')
  else element.setAttribute(name, String(value))
}

/** The element of an id; the page's HTML has it. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`The page has no #${id}.`)
  return element as T
}

/** Shows a message above everything, or none. */
export function notify(message: string | null): void {
  const notice = byId('notice')
  notice.hidden = message === null
  notice.replaceChildren(
    ...(message === null ? [] : [message, el('button', { type: 'button', class: 'quiet', onclick: () => notify(null) }, 'Close')]),
  )
}
