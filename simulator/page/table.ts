import type { PreferenceStore, Preferences } from '../../lambda/src/ports'
import { dynamoPreferences } from '../../lambda/src/storage/dynamo'
import { tablePreferences } from '../table'

/** The listener's preferences in the table of this machine, which can be made not to answer. */
export interface PageTable {
  readonly store: PreferenceStore
  /** Her row as it is, whether or not the skill can read it. */
  row(listener: string): Promise<Preferences | undefined>
  setDown(isDown: boolean): void
}

/** Nothing listens there. */
const NOWHERE = 'http://127.0.0.1:9'

export function pageTable(now: () => Date): PageTable {
  const working = tablePreferences(now)
  const broken = dynamoPreferences({ endpoint: NOWHERE, tableName: 'preferences', now })
  let isDown = false
  const store = (): PreferenceStore => (isDown ? broken : working)
  return {
    store: {
      read: (listener) => store().read(listener),
      keep: (listener, change) => store().keep(listener, change),
      forget: (listener) => store().forget(listener),
    },
    row: (listener) => working.read(listener),
    setDown: (down) => {
      isDown = down
    },
  }
}
