import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Grant, grantOf } from '../scopes'

interface Manifest {
  readonly permissions?: readonly { readonly name: string }[]
  readonly events?: { readonly subscriptions?: readonly { readonly eventName: string }[] }
}

/** What `skill.json` lets the skill do. */
export interface SkillRights {
  readonly scopes: ReadonlySet<Grant>
  readonly events: ReadonlySet<string>
}

/** The rights in a manifest. */
export function rightsIn({ permissions = [], events }: Manifest): SkillRights {
  return {
    scopes: new Set(permissions.flatMap(({ name }) => grantOf(name) ?? [])),
    events: new Set((events?.subscriptions ?? []).map(({ eventName }) => eventName)),
  }
}

const MANIFEST = join(__dirname, '..', '..', 'skill.json')
let own: SkillRights | undefined

/** The rights of this skill, by its `skill.json`. */
export function skillRights(): SkillRights {
  own ??= rightsIn((JSON.parse(readFileSync(MANIFEST, 'utf8')) as { manifest: Manifest }).manifest)
  return own
}
