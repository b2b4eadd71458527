// `npm run build`: builds the pages, and the de-identifier of the command line as one file, which starts sooner.
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { bundleDeidentifier } from './bundle.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

process.chdir(root)
await build({ logLevel: process.argv.includes('--quiet') ? 'error' : 'info' })
bundleDeidentifier()
