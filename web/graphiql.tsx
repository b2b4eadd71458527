// The workbench on the API for who builds on it: a page of its own, served in development only and without a network.
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import 'graphiql/style.css'
import { createRoot } from 'react-dom/client'

const fetcher = createGraphiQLFetcher({ url: '/graphql', headers: { 'x-rodedraad': '1' } })
const place = document.getElementById('graphiql')
if (place) createRoot(place).render(<GraphiQL fetcher={fetcher} />)
