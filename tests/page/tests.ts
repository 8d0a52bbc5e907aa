import type { Visit, VisitOptions } from './visit'

/** Opens the page in a fresh browser context. */
export type Opener = (options?: VisitOptions) => Promise<Visit>

export interface PageTest {
  readonly name: string
  run(open: Opener): Promise<void>
}

export const tests: PageTest[] = []

/** A test of the page, run by `run.ts` in the order of the files. */
export function test(name: string, run: PageTest['run']): void {
  tests.push({ name, run })
}
