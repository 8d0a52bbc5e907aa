/** `npm run speech-book` writes docs/safety/speech-book/<locale>.md; with `-- --check` it fails where a committed book is stale. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Locale, localeNames } from '../lambda/src/locales/pack'
import { bookOf } from './speech-book/book'

const folder = join(__dirname, '../docs/safety/speech-book')
const pathOf = (locale: Locale): string => join(folder, `${locale}.md`)

/** The locales whose committed book is not what its words make, and books of locales that are no longer spoken. */
export function staleBooks(): readonly string[] {
  const stale = localeNames.filter((locale) => !existsSync(pathOf(locale)) || readFileSync(pathOf(locale), 'utf8') !== bookOf(locale))
  const known = localeNames.map((locale) => `${locale}.md`)
  const left = existsSync(folder) ? readdirSync(folder).filter((file) => !known.includes(file)) : []
  return [...stale, ...left]
}

function write(): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const locale of localeNames) writeFileSync(pathOf(locale), bookOf(locale))
  console.log(`docs/safety/speech-book: ${localeNames.join(', ')}`)
}

if (require.main === module) {
  if (!process.argv.includes('--check')) write()
  else {
    const stale = staleBooks()
    if (stale.length === 0) console.log(`${localeNames.length} speech books are in order`)
    else {
      console.error(
        `${stale.join(', ')}: the speech book is not what the words make. Run npm run speech-book, have the changes reviewed, and commit it.`,
      )
      process.exitCode = 1
    }
  }
}
