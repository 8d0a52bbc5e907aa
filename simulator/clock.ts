/** A clock that can be moved: it stands still where a moment is given, else it goes with the machine's. */
export interface Clock {
  now(): Date
  move(ms: number): void
}

export function clockFrom(start?: Date): Clock {
  let moved = 0
  return {
    now: () => new Date((start?.getTime() ?? Date.now()) + moved),
    move: (ms) => {
      moved += ms
    },
  }
}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Milliseconds of "+2h", "+90m", "+1d 3h"; null for anything else. */
export function movementIn(text: string): number | null {
  if (!/^\+\s*\d+(\.\d+)?\s*[smhd](\s*\d+(\.\d+)?\s*[smhd])*$/.test(text)) return null
  return [...text.matchAll(/(\d+(?:\.\d+)?)\s*([smhd])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (UNITS[unit ?? ''] ?? 0),
    0,
  )
}
