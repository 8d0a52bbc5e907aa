import type { PreferenceStore } from '../ports'

/** Where there is no table: nothing is known and nothing can be kept. */
export const nothingKept: PreferenceStore = { read: async () => undefined, keep: async () => false, forget: async () => false }
