import type { Pack } from '../../lambda/src/locales/pack'
import { baseKey, flatten } from '../../scripts/words'

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Every wording that a key has in a locale: its contexts and plurals, with variables open. */
export function wordingsOf(pack: Pack, key: string): readonly RegExp[] {
  const wordings = [...flatten(pack.words)].filter(([name]) => baseKey(name) === key).map(([, text]) => text)
  if (wordings.length === 0) throw new Error(`${pack.locale} has no words for ${key}`)
  return wordings.map((text) => new RegExp(escaped(text.trim()).replace(/\\\{\\\{\w+\\\}\\\}/g, '.{0,60}?'), 'iu'))
}

/** Whether the words of a key are in what was spoken, in whichever of its wordings. */
export function speaks(pack: Pack, speech: string, key: string): boolean {
  return wordingsOf(pack, key).some((wording) => wording.test(speech))
}
