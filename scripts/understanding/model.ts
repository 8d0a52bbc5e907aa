/** The model of one language, made from its sources: for the build, for measuring and for tests. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { LanguageModel } from '../../lambda/src/understanding/vocabulary'
import { expand } from '../models/expand'
import { compile, readVocabulary, sourceFolder } from './compile'
import { compileContext } from './context'
import { type Example, train } from './train'

/** Of a template that stands for more sentences than this, only the first are learnt, so that no template drowns the rest. */
const perTemplate = 6

/** The authored sentences of a language with the topic or sign that each is about. */
export function readExamples(language: string): readonly Example[] {
  const folder = join(sourceFolder, language, 'samples')
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      Object.entries(parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string[]>).flatMap(([id, templates]) =>
        templates.flatMap((template) =>
          expand(String(template))
            .slice(0, perTemplate)
            .map((text) => ({ id, text })),
        ),
      ),
    )
}

/** Compiles the vocabulary and the context, and trains the ranking. */
export function makeModel(language: string): LanguageModel {
  const vocabulary = compile(language, readVocabulary(language))
  return { vocabulary, ranking: train(readExamples(language), vocabulary), context: compileContext(language, vocabulary) }
}

/** The built understanding of a language, as it is committed. */
export function modelText(language: string): string {
  const { vocabulary, ranking, context } = makeModel(language)
  return `${JSON.stringify({ vocabulary, ranking, context })}\n`
}
