/** The permissions that a session can be granted, by their short names. */
export const SCOPES = {
  reminders: 'alexa::alerts:reminders:skill:readwrite',
  timers: 'alexa::alerts:timers:skill:readwrite',
} as const

export type Grant = keyof typeof SCOPES
export const GRANTS = Object.keys(SCOPES) as readonly Grant[]

/** The short name of a permission scope that the simulator knows. */
export function grantOf(scope: string): Grant | undefined {
  return GRANTS.find((grant) => SCOPES[grant] === scope)
}
