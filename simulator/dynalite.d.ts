/** The part of dynalite that is used here; it comes without types. */
declare module 'dynalite' {
  import type { Server } from 'node:http'
  export default function dynalite(options?: {
    readonly path?: string
    readonly createTableMs?: number
    readonly deleteTableMs?: number
  }): Server
}
