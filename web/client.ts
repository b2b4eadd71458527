// The one way to the API.
import { Client, cacheExchange, fetchExchange } from 'urql'
import { guardedFetch } from './features/readalong/guardedFetch.ts'
import { requestHeaders } from './pageOwner.ts'

export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  fetch: guardedFetch,
  exchanges: [cacheExchange, fetchExchange],
  fetchOptions: () => ({ credentials: 'same-origin', headers: requestHeaders() }),
})
