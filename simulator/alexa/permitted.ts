import type { Device } from '../device'
import type { Grant } from '../scopes'
import { type Answer, refused } from './resource'

/**
 * Why an alert may not be had: the skill's manifest lacks the scope, the device can't, or the listener has not granted it. Which status an
 * absent grant gets is disputed (platform facts 2.4): creating has no 401 in the SDK's map, the other calls have no 403.
 */
export function forbidden({ rights, supports, grants }: Device, grant: Grant, isCreate: boolean): Answer | undefined {
  if (!rights.scopes.has(grant)) return refused(403, 'ACCESS_DENIED', 'FORBIDDEN: the manifest lacks the scope')
  if (!grants.has(grant)) return isCreate ? refused(403, 'ACCESS_DENIED', 'ACCESS_NOT_REQUESTED') : refused(401, 'INVALID_BEARER_TOKEN')
  return supports.has(grant) ? undefined : refused(403, 'DEVICE_NOT_SUPPORTED')
}
