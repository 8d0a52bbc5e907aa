import { buildModel, modelText } from './build'

/** The first difference between a committed model and what its source gives, if there is one. */
export function drift(locale: string, committed: string): string[] {
  const built = modelText(buildModel(locale))
  if (committed === built) return []
  const were = committed.split('\n')
  const are = built.split('\n')
  const line = are.findIndex((text, at) => text !== were[at])
  const at = line < 0 ? are.length : line
  return [
    `${locale}.json line ${at + 1} is ${were[at]?.trim() ?? 'missing'}, its source gives ${are[at]?.trim() ?? 'nothing'}: run npm run models:build`,
  ]
}
