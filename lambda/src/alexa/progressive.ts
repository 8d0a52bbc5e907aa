import type { HandlerInput } from 'ask-sdk-core'

/** Speaks while the answer is still being worked out. Whether it is heard changes nothing, so no failure is told (platform facts 5.7). */
export async function speakMeanwhile({ requestEnvelope: { request }, serviceClientFactory }: HandlerInput, ssml: string): Promise<void> {
  if (serviceClientFactory === undefined || (request.type !== 'LaunchRequest' && request.type !== 'IntentRequest')) return
  try {
    await serviceClientFactory
      .getDirectiveServiceClient()
      .enqueue({ header: { requestId: request.requestId }, directive: { type: 'VoicePlayer.Speak', speech: ssml } })
  } catch {
    // The answer itself comes all the same.
  }
}
