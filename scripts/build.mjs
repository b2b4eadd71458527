// `npm run build`: builds the pages, and the de-identifier of the command line as one file, which starts sooner.
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const logLevel = process.argv.includes('--quiet') ? 'error' : 'info'

process.chdir(root)
await build({ logLevel })
await build({
  configFile: false,
  logLevel,
  ssr: { noExternal: true },
  build: { ssr: 'scripts/cli/deidentifyAlone.ts', outDir: 'dist/cli' },
})
