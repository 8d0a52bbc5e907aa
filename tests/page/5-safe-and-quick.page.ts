import { strict as assert } from 'node:assert'
import { request } from 'node:http'
import { test } from './tests'

test('The first paint comes within a second', async (open) => {
  const { page } = await open()
  const painted = await page.evaluate(
    () =>
      new Promise<number>((paint) => {
        const observer = new PerformanceObserver((list) => {
          for (const { startTime } of list.getEntriesByName('first-contentful-paint')) paint(startTime)
        })
        observer.observe({ type: 'paint', buffered: true })
      }),
  )
  console.log(`       first paint ${Math.round(painted)} ms`)
  assert.ok(painted < 1000)
})

test('A turn takes less than a tenth of a second, from Enter to the words', async (open) => {
  const { page, say } = await open()
  await say('open back recovery guide')
  const times: number[] = []
  for (const sentence of [
    'how long do i ice',
    'can i lift the groceries',
    'can i take tylenol',
    'what can i eat',
    'check my symptoms',
    'no',
    'no',
  ]) {
    times.push(await page.evaluate(turnTime, sentence))
  }
  const sorted = [...times].sort((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  console.log(`       a turn ${median.toFixed(1)} ms in the middle, ${sorted.at(-1)?.toFixed(1)} ms at most`)
  assert.ok(
    sorted.every((each) => each < 100),
    String(times),
  )
})

/** Milliseconds from sending a sentence to the reply in the page. */
function turnTime(sentence: string): Promise<number> {
  const box = document.querySelector('#sentence') as HTMLInputElement
  const list = document.querySelector('#transcript') as HTMLElement
  const count = list.querySelectorAll('.said-echo').length
  return new Promise((measured) => {
    const start = performance.now()
    const observer = new MutationObserver(() => {
      if (list.querySelectorAll('.said-echo').length === count) return
      observer.disconnect()
      measured(performance.now() - start)
    })
    observer.observe(list, { childList: true })
    box.value = sentence
    box.form?.requestSubmit()
  })
}

test('Only the page itself is let in, and no script but its own runs', async (open) => {
  const { url, page, complaints } = await open()
  assert.equal(await status(url, {}), 200)
  assert.equal(await status(url, { host: 'evil.example' }), 403)
  assert.equal(await status(url, { origin: 'https://evil.example' }), 403)
  assert.equal(await status(url, { origin: 'null' }), 403)
  assert.equal(await status(url, { 'sec-fetch-site': 'cross-site' }), 403)
  assert.equal(await status(`${url}api/listeners`, { 'content-type': 'text/plain' }, 'POST'), 403)
  assert.equal(await status(`${url}api/listeners`, { 'content-type': 'application/json', origin: 'https://evil.example' }, 'POST'), 403)
  assert.equal(await status(`${url}api/listeners/none/say`, { 'content-type': 'application/json' }, 'POST'), 404)
  assert.equal(await status(`${url}..%2f..%2fpackage.json`, {}), 404)
  const policy = (await page.request.get(url)).headers()['content-security-policy'] ?? ''
  assert.match(policy, /default-src 'none'/)
  assert.doesNotMatch(policy, /unsafe|\*|https?:/)
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.inlineRan = true'
    document.head.append(script)
    return 'inlineRan' in window
  })
  assert.equal(ran, false)
  assert.match(complaints.splice(0).join(), /Content Security Policy/)
})

function status(url: string, headers: Readonly<Record<string, string>>, method = 'GET'): Promise<number> {
  return new Promise((answered, failed) => {
    const asked = request(url, { method, headers }, (response) => {
      response.resume()
      answered(response.statusCode ?? 0)
    })
    asked.once('error', failed)
    asked.end(method === 'POST' ? '{}' : undefined)
  })
}
