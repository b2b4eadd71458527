// Builds the web app and, apart from it, the API workbench; in development the API is that of the running server.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = 'http://localhost:4000'

export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    rolldownOptions: { input: ['web/index.html', 'web/graphiql.html'] },
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': server, '/brieven': server, '/import': server, '/uitvoer': server } },
})
