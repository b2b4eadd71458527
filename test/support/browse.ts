// Asks the server as a browser would: with a cookie, and keeping what is set.
import type { TestServer } from './server.ts'

export async function browse(
  server: TestServer,
  query: string,
  variables: object = {},
  cookie = '',
  headers: object = {},
) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, ...headers },
    body: JSON.stringify({ query, variables }),
  })
  const set = response.headers.get('set-cookie') ?? ''
  return {
    status: response.status,
    set,
    cookie: set.split(';')[0] ?? '',
    body: JSON.parse(await response.text()),
  }
}
