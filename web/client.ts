// The one way to the API. The extra header cannot be set by another site, so a forged form post is refused.
import { Client, cacheExchange, fetchExchange } from 'urql'
import { guardedFetch } from './features/readalong/guardedFetch.ts'

export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  fetch: guardedFetch,
  exchanges: [cacheExchange, fetchExchange],
  fetchOptions: { credentials: 'same-origin', headers: { 'x-rodedraad': '1' } },
})
