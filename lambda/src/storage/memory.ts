import type { PreferenceStore } from '../ports'
import { attributes, endOf, isCurrent, readRow, takesAway } from './row'

/** Preferences in memory, for tests. */
export function memoryPreferences(now: () => Date, rows = new Map<string, Record<string, unknown>>()): PreferenceStore {
  return {
    read: async (listener) => {
      const row = rows.get(listener)
      if (row !== undefined && isCurrent(row, now())) rows.set(listener, { ...row, expires: endOf(now()) })
      return readRow(row, now())
    },
    keep: async (listener, change) => {
      const old = rows.get(listener) ?? {}
      if (!isCurrent(old, now()) && takesAway(change)) return true
      const row: Record<string, unknown> = { ...(isCurrent(old, now()) ? old : {}), expires: endOf(now()) }
      for (const name of attributes) {
        const value = change[name]
        if (value === null) delete row[name]
        else if (value !== undefined) row[name] = value
      }
      rows.set(listener, row)
      return true
    },
    forget: async (listener) => {
      rows.delete(listener)
      return true
    },
  }
}
