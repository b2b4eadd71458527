// Starts the web app: styles, API client, who is logged in, and the pages.
import '@fontsource/fira-sans/latin-400.css'
import '@fontsource/fira-sans/latin-700.css'
import './styles.ts'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'urql'
import { client } from './client.ts'
import { router } from './routes.tsx'
import { useVisit, ViewerProvider } from './viewer.tsx'

function Pages() {
  const { viewer } = useVisit()
  return (
    <RouterProvider
      router={router}
      context={{ signedIn: viewer !== null, secondFactorDue: viewer?.secondFactorDue ?? false }}
    />
  )
}

const place = document.getElementById('app')
if (place)
  createRoot(place).render(
    <StrictMode>
      <Provider value={client}>
        <ViewerProvider>
          <Pages />
        </ViewerProvider>
      </Provider>
    </StrictMode>,
  )
