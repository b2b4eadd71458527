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
import { ViewerProvider } from './viewer.tsx'

const place = document.getElementById('app')
if (place)
  createRoot(place).render(
    <StrictMode>
      <Provider value={client}>
        <ViewerProvider>
          <RouterProvider router={router} />
        </ViewerProvider>
      </Provider>
    </StrictMode>,
  )
