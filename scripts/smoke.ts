/**
 * `npm run smoke [-- 22 24 …]`: a conversation with the built bundle in every locale, as Lambda runs it, on these versions of Node. They come from the npm
 * registry's package `node`.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localeNames } from '../lambda/src/locales/pack'
import { startLambda } from '../tests/reliability/lambda'
import { smoke } from '../tests/reliability/smoke'
import { buildLambda } from './build'

/** Where a version of Node lies, downloaded if need be. */
function nodeOf(version: string): string {
  const args = ['--yes', '--package', `node@${version}`, 'node', '-p', 'process.execPath']
  return execFileSync('npx', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}

/** Runs the conversations; true when nothing was wrong on any version. */
export async function smokeOn(versions: readonly string[]): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'smoke-'))
  let isWell = true
  try {
    await buildLambda(folder)
    for (const version of versions) {
      const lambda = await startLambda(folder, nodeOf(version))
      const problems: string[] = []
      for (const locale of localeNames) problems.push(...(await smoke(lambda, locale)))
      const { rss } = await lambda.memory()
      await lambda.close()
      console.log(`Node ${version}: ${localeNames.length} conversations, ${problems.length} problems, ${Math.round(rss / 1024 / 1024)} MB`)
      for (const problem of problems) console.log(`  ${problem}`)
      isWell &&= problems.length === 0
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return isWell
}

if (require.main === module) {
  const asked = process.argv.slice(2)
  void smokeOn(asked.length === 0 ? ['22', '24'] : asked).then((isWell) => {
    process.exitCode = isWell ? 0 : 1
  })
}
