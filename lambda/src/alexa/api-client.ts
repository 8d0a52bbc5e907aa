import type { services } from 'ask-sdk-model'

/**
 * The HTTP client of the SDK's service clients, on `fetch`, with a time limit: the SDK's own has none and breaks characters that lie across
 * two chunks (platform facts 8.13). Throws what `fetch` throws when there is no answer in time.
 */
export function fetchClient(timeoutMs: number): services.ApiClient {
  return {
    invoke: async ({ url, method, headers, body }) => {
      const response = await fetch(url, {
        method,
        // A connection kept open across calls may have been closed at the other end while Lambda froze this process.
        headers: [...headers.map(({ key, value }): [string, string] => [key, value]), ['connection', 'close']],
        ...(body === undefined || body === '' ? {} : { body }),
        signal: AbortSignal.timeout(timeoutMs),
        redirect: 'error',
      })
      return {
        statusCode: response.status,
        headers: [...response.headers].map(([key, value]) => ({ key, value })),
        body: await response.text(),
      }
    },
  }
}
