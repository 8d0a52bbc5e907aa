import type { services } from 'ask-sdk-model'
import { type Answer, type Call, jsonOf, type Resource, refused } from './resource'
import { type Check, objectOf, text } from './shapes'

/** Progressive responses: spoken at once, before the answer (platform facts 5.7). */
export const directives: readonly Resource[] = [{ name: 'directives', method: 'POST', path: /^\/v1\/directives$/, answer: speak }]

const isHeader = objectOf<services.directive.Header>({ requestId: text }, 'requestId')
const isSpeak: Check<services.directive.SpeakDirective> = objectOf<services.directive.SpeakDirective>(
  { type: (value): value is 'VoicePlayer.Speak' => value === 'VoicePlayer.Speak', speech: text },
  'type',
  'speech',
)
const isRequest = objectOf<services.directive.SendDirectiveRequest>({ header: isHeader, directive: isSpeak }, 'header', 'directive')

function speak({ device, body }: Call): Answer {
  const request = jsonOf(body)
  if (!isRequest(request)) return refused(400, 'INVALID_DIRECTIVE')
  if (request.header.requestId !== device.requestId) return refused(400, 'INVALID_REQUEST_ID')
  device.meanwhile.push(request.directive.speech ?? '')
  return { status: 204 }
}
