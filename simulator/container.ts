import type { Deps } from '../lambda/src/ports'

export interface LocalSettings extends Pick<Deps, 'now' | 'packOf' | 'apiClient' | 'carePlan' | 'preferences'> {
  /** Nothing is logged unless asked for: the terminal belongs to the conversation. */
  readonly log?: Deps['log']
}

/** What the skill needs from outside when it runs on a developer's machine. */
export function localDeps({ log = () => {}, ...given }: LocalSettings): Deps {
  return { ...given, log }
}
