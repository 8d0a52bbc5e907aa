/** All that a template stands for: `(a|b)` is a choice, `[x]` may be left out; both nest. Throws when a mark is not closed. */
export function alternatives(template: string): string[] {
  const [results, end] = sequence(template, 0, '')
  if (end !== template.length) throw new Error(`"${template}": unexpected "${template[end]}" at ${end}`)
  return [...new Set(results.map((text) => text.replace(/\s+/g, ' ').trim()))]
}

function sequence(text: string, start: number, close: string): [string[], number] {
  let done: string[] = []
  let current = ['']
  let at = start
  while (at < text.length && text[at] !== close) {
    const mark = text[at]
    if (mark === '|' && close !== '') {
      done = [...done, ...current]
      current = ['']
      at += 1
    } else if (mark === '(' || mark === '[') {
      const end = mark === '(' ? ')' : ']'
      const [inner, after] = sequence(text, at + 1, end)
      if (text[after] !== end) throw new Error(`"${text}": "${mark}" at ${at} is not closed`)
      const choices = mark === '[' ? ['', ...inner] : inner
      current = current.flatMap((head) => choices.map((choice) => head + choice))
      at = after + 1
    } else {
      current = current.map((head) => head + mark)
      at += 1
    }
  }
  return [[...done, ...current], at]
}
