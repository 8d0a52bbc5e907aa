/** Amazon's Timers API as documents describe it (platform facts 3). */
import { randomUUID } from 'node:crypto'
import type { services } from 'ask-sdk-model'
import { Duration } from 'luxon'
import type { Device } from '../device'
import { forbidden } from './permitted'
import { type Answer, type Call, jsonOf, type Resource, refused } from './resource'
import { anything, type Check, flag, listOf, objectOf, oneOf, text } from './shapes'

type Request = services.timerManagement.TimerRequest

export interface HeldTimer {
  readonly id: string
  readonly created: Date
  readonly request: Request
  /** Where it stands still, and how long is left then. */
  pausedLeftMs?: number
  endsAt: Date
}

const PATH = /^\/v1\/alerts\/timers$/
const ONE = /^\/v1\/alerts\/timers\/([^/]+)$/
const MOST_MS = 2 * 3_600_000
const LONGEST_LABEL = 256

export const timers: readonly Resource[] = [
  { name: 'timers.create', method: 'POST', path: PATH, answer: create },
  { name: 'timers.list', method: 'GET', path: PATH, answer: list },
  { name: 'timers.deleteAll', method: 'DELETE', path: PATH, answer: removeAll },
  { name: 'timers.get', method: 'GET', path: ONE, answer: get },
  { name: 'timers.delete', method: 'DELETE', path: ONE, answer: remove },
  { name: 'timers.pause', method: 'POST', path: /^\/v1\/alerts\/timers\/([^/]+)\/pause$/, answer: pause },
  { name: 'timers.resume', method: 'POST', path: /^\/v1\/alerts\/timers\/([^/]+)\/resume$/, answer: resume },
]

type Operation = services.timerManagement.Operation
const said = listOf(objectOf<services.timerManagement.TextToAnnounce>({ locale: text, text }, 'locale', 'text'))
const isAnnounce = objectOf<services.timerManagement.AnnounceOperation>(
  { type: oneOf('ANNOUNCE'), textToAnnounce: said },
  'type',
  'textToAnnounce',
)
const isNotify = objectOf<services.timerManagement.NotifyOnlyOperation>({ type: oneOf('NOTIFY_ONLY') }, 'type')
const isLaunch = objectOf<services.timerManagement.LaunchTaskOperation>(
  {
    type: oneOf('LAUNCH_TASK'),
    textToConfirm: listOf(objectOf<services.timerManagement.TextToConfirm>({ locale: text, text })),
    task: objectOf<services.timerManagement.Task>({ name: text, version: text, input: anything }, 'name', 'version'),
  },
  'type',
  'textToConfirm',
  'task',
)
const isOperation: Check<Operation> = (value): value is Operation => isAnnounce(value) || isNotify(value) || isLaunch(value)

const isRequest = objectOf<Request>(
  {
    duration: text,
    timerLabel: text,
    creationBehavior: objectOf<services.timerManagement.CreationBehavior>({
      displayExperience: objectOf<services.timerManagement.DisplayExperience>({ visibility: oneOf('VISIBLE', 'HIDDEN') }),
    }),
    triggeringBehavior: objectOf<services.timerManagement.TriggeringBehavior>({
      operation: isOperation,
      notificationConfig: objectOf<services.timerManagement.NotificationConfig>({ playAudible: flag }),
    }),
  },
  'duration',
  'creationBehavior',
  'triggeringBehavior',
)

/** Those that have not rung yet. */
export function runningTimers({ alerts, now }: Device): HeldTimer[] {
  return alerts.timers.filter(({ endsAt, pausedLeftMs }) => pausedLeftMs !== undefined || endsAt > now())
}

function create({ device, body }: Call): Answer {
  const request = jsonOf(body)
  const no = forbidden(device, 'timers', true)
  if (no !== undefined) return no
  if (!isRequest(request)) return refused(400, 'INVALID_REQUEST', 'The body is not a TimerRequest.')
  const ms = Duration.fromISO(request.duration).toMillis()
  if (!(ms > 0) || ms > MOST_MS) return refused(400, 'INVALID_DURATION')
  const running = runningTimers(device)
  if ((request.timerLabel ?? '').length > LONGEST_LABEL) return refused(400, 'INVALID_TIMER_LABEL')
  if (request.timerLabel !== undefined && running.some((each) => each.request.timerLabel === request.timerLabel))
    return refused(400, 'DUPLICATE_TIMER_LABEL')
  if (running.length >= device.limits.timers) return refused(403, 'MAX_TIMERS_EXCEEDED')
  const held = { id: randomUUID(), created: device.now(), request, endsAt: new Date(device.now().getTime() + ms) }
  device.alerts.timers.push(held)
  return { status: 200, body: responseOf(held, device) }
}

function list({ device }: Call): Answer {
  const found = runningTimers(device).map((held) => responseOf(held, device))
  return forbidden(device, 'timers', false) ?? { status: 200, body: { totalCount: found.length, timers: found, nextToken: null } }
}

function removeAll({ device }: Call): Answer {
  const no = forbidden(device, 'timers', false)
  if (no === undefined) device.alerts.timers.splice(0)
  return no ?? { status: 200 }
}

function one({ device, path: [id] }: Call, act: (held: HeldTimer) => Answer): Answer {
  const held = runningTimers(device).find((each) => each.id === id)
  return forbidden(device, 'timers', false) ?? (held === undefined ? refused(404, 'TIMER_NOT_FOUND') : act(held))
}

function get(call: Call): Answer {
  return one(call, (held) => ({ status: 200, body: responseOf(held, call.device) }))
}

function remove(call: Call): Answer {
  return one(call, (held) => {
    call.device.alerts.timers.splice(call.device.alerts.timers.indexOf(held), 1)
    return { status: 200 }
  })
}

function pause(call: Call): Answer {
  return one(call, (held) => {
    if (held.pausedLeftMs !== undefined) return refused(400, 'INVALID_TRANSITION')
    held.pausedLeftMs = held.endsAt.getTime() - call.device.now().getTime()
    return { status: 200 }
  })
}

function resume(call: Call): Answer {
  return one(call, (held) => {
    if (held.pausedLeftMs === undefined) return refused(400, 'INVALID_TRANSITION')
    held.endsAt = new Date(call.device.now().getTime() + held.pausedLeftMs)
    delete held.pausedLeftMs
    return { status: 200 }
  })
}

function responseOf({ id, request, created, endsAt, pausedLeftMs }: HeldTimer, { now }: Device): services.timerManagement.TimerResponse {
  const status = pausedLeftMs !== undefined ? 'PAUSED' : endsAt > now() ? 'ON' : 'OFF'
  return {
    id,
    status,
    duration: request.duration,
    createdTime: created.toISOString(),
    updatedTime: created.toISOString(),
    ...(request.timerLabel === undefined ? {} : { timerLabel: request.timerLabel }),
    ...(pausedLeftMs === undefined
      ? { triggerTime: endsAt.toISOString() }
      : { remainingTimeWhenPaused: Duration.fromMillis(pausedLeftMs).rescale().toISO() }),
  }
}

/** What a timer says when it rings. */
export function announcedBy({ request }: HeldTimer): string {
  const operation = request.triggeringBehavior.operation
  return operation?.type === 'ANNOUNCE' ? (operation.textToAnnounce?.[0]?.text ?? '') : (request.timerLabel ?? '')
}

/** A timer as `say --batch` shows it. */
export function shownTimers(device: Device): readonly { minutes: number; endsAt: string; text: string }[] {
  return runningTimers(device).map((held) => ({
    minutes: Duration.fromISO(held.request.duration).as('minutes'),
    endsAt: held.endsAt.toISOString(),
    text: announcedBy(held),
  }))
}
