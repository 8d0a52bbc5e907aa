/** What Lambda runs around a function: take the next event from the runtime interface, call the handler, hand the answer back, for ever. */
const http = require('node:http')

const api = process.env.AWS_LAMBDA_RUNTIME_API
const base = `http://${api}/2018-06-01/runtime`
const { handler } = require(process.argv[2])

function send(method, path, body) {
  return new Promise((resolve, reject) => {
    const request = http.request(`${base}${path}`, { method }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => resolve({ text, headers: response.headers }))
    })
    request.on('error', reject)
    request.end(body)
  })
}

function memory() {
  global.gc()
  const { rss, heapUsed } = process.memoryUsage()
  return { rss, heapUsed }
}

async function turn() {
  const { text, headers } = await send('GET', '/invocation/next')
  const id = headers['lambda-runtime-aws-request-id']
  const event = JSON.parse(text)
  try {
    const answer = event !== null && event.memory === true ? memory() : await handler(event, { awsRequestId: id })
    await send('POST', `/invocation/${id}/response`, JSON.stringify(answer))
  } catch (error) {
    await send('POST', `/invocation/${id}/error`, JSON.stringify({ errorType: error.name, errorMessage: error.message }))
  }
}

async function loop() {
  for (;;) await turn()
}

loop().catch(() => process.exit(1))
