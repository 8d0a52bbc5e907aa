import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The handout lies beside the repository, where it may be missing: it is copyrighted and not ours to commit. */
const handoutPath = join(__dirname, '../../../shared/source/kyphoplasty-handout.txt')
const span = 8

/** Every run of eight words of a text, each as a short hash, so that the sentences themselves need not be kept. */
export function hashesOf(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u2018\u2019]/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  const runs = words.slice(0, Math.max(0, words.length - span + 1)).map((_, at) => words.slice(at, at + span).join(' '))
  return [...new Set(runs.map((run) => createHash('sha256').update(run).digest('hex').slice(0, 16)))].sort()
}

/** The handout, where it is to be had. */
export function handout(): string | undefined {
  return existsSync(handoutPath) ? readFileSync(handoutPath, 'utf8') : undefined
}
