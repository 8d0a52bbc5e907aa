/** Puts the test sentences to the whole skill, one session each, and counts the right replies. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from '../../lambda/src/locales/pack'
import { startDeviceServices } from '../../simulator/device'
import { createEcho } from '../../simulator/echo'
import { localSkill } from '../../simulator/local-skill'
import { modelOf } from '../../simulator/models'
import { readPack } from '../packs'
import { judgeFor, type Row } from './judge'
import { noisy } from './noise'

export const columns = ['whole model', 'no catch-all', 'noise'] as const
export type Column = (typeof columns)[number]

export interface Result {
  readonly row: Row
  readonly right: boolean
  readonly speech: string
}

/** The sentences of a language; a file of the given path in place of the committed one. */
export function readRows(language: string, path = join(__dirname, `../../tests/utterances/${language}.jsonl`)): readonly Row[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text) as Row)
}

/** The reply to every sentence, judged. In the third column each sentence first goes through the noise channel. */
export async function measure(locale: Locale, rows: readonly Row[], column: Column): Promise<readonly Result[]> {
  const services = await startDeviceServices()
  const now = (): Date => new Date('2026-11-23T15:00:00Z')
  const skill = localSkill()(now)
  const judge = judgeFor(readPack(locale), '911')
  const results: Result[] = []
  try {
    for (const row of rows) {
      const echo = createEcho({
        skill,
        model: modelOf(locale),
        services,
        locale,
        timeZone: 'America/New_York',
        now,
        catchAll: column !== 'no catch-all',
      })
      await echo.launch()
      const { speech } = await echo.say(column === 'noise' ? noisy(row.text) : row.text)
      echo.unplug()
      results.push({ row, right: judge.isRight(row, speech), speech })
    }
  } finally {
    await services.close()
  }
  return results
}
