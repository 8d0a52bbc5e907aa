import type { Pack } from '../../lambda/src/locales/pack'
import { readingIn } from '../../lambda/src/understanding/answer'
import { personIn } from '../../lambda/src/understanding/person'
import { hear } from '../../lambda/src/understanding/understand'

/** What was heard in a sentence and why, for a developer's eyes: never used by the skill itself. */
export function explain(text: string, { model }: Pack): string {
  const { tokens, signs, concepts, ranking } = hear(text, model)
  const rows: readonly (readonly [string, string])[] = [
    ['heard', tokens.map((token) => token.text).join(' ')],
    ...signs.map(({ id, status, evidence }) => ['sign', `${id} ${status}: "${evidence}"`] as const),
    ['concepts', [...concepts].join(' ')],
    ['about', `${personIn(tokens, model.context) ?? 'nobody named'}, answer ${readingIn(tokens, model.context) ?? 'none'}`],
    [
      'topics',
      ranking
        .slice(0, 5)
        .map(({ id, score }) => `${id} ${score.toFixed(2)}`)
        .join('  '),
    ],
  ]
  return rows.map(([name, value]) => `${name.padEnd(9)} ${value}`).join('\n')
}
