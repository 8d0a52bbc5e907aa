/** The model of one language, made from its sources: for the build, for measuring and for tests. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { expand } from '../models/expand'
import { compile, readVocabulary, sourceFolder } from './compile'
import { compileContext } from './context'
import { type Example, train } from './train'

/** Of a template that stands for more sentences than this, only the first are learnt, so that no template drowns the rest. */
const perTemplate = 6

/** Sentences that Alexa's model gets too, and sentences that only the ranking learns from. */
const folders = ['samples', 'learnt'] as const

/** The authored sentences of a language with the topic or sign that each is about. */
export function readExamples(language: string): readonly Example[] {
  return folders.flatMap((name) => {
    const folder = join(sourceFolder, language, name)
    return readdirSync(folder)
      .sort()
      .flatMap((file) => Object.entries(parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string[]>).flatMap(examplesOf))
  })
}

function examplesOf([id, templates]: readonly [id: string, templates: readonly string[]]): readonly Example[] {
  return templates.flatMap((template) =>
    expand(String(template))
      .slice(0, perTemplate)
      .map((text) => ({ id, text })),
  )
}

/** The built understanding of a language, as its two files are committed: vocabulary with context, and the trained ranking. */
export function understandingOf(language: string): { readonly text: string; readonly ranking: Uint8Array } {
  const vocabulary = compile(language, readVocabulary(language))
  return {
    text: `${JSON.stringify({ vocabulary, context: compileContext(language, vocabulary) })}\n`,
    ranking: train(readExamples(language), vocabulary),
  }
}
