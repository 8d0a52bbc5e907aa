/**
 * The method of understanding carries over: a small vocabulary of the emergency signs in German (negation on both sides) and in Japanese
 * (no spaces, negation at the end), compiled and heard as those of the shipped languages are, tells what is said from what is denied.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { isEmergency } from '../../../../lambda/src/understanding/likeness'
import type { Status } from '../../../../lambda/src/understanding/polarity'
import { type Heard, hear } from '../../../../lambda/src/understanding/understand'
import type { LanguageModel } from '../../../../lambda/src/understanding/vocabulary'
import { compile, type VocabularySource } from '../../../../scripts/understanding/compile'

interface Sentences {
  readonly present: readonly string[]
  readonly denied: readonly string[]
}

function read<T>(name: string): T {
  return parse(readFileSync(join(__dirname, `${name}.yaml`), 'utf8')) as T
}
