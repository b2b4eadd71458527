// `npm start`: builds what is missing or older than its sources, then starts the server.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'
import { BUILT_DEIDENTIFIER, BUILT_PAGES, DEIDENTIFIER_SOURCES, isBuilt, PAGES_SOURCES } from './built.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

process.chdir(root)
if (!isBuilt(BUILT_PAGES, PAGES_SOURCES) || !isBuilt(BUILT_DEIDENTIFIER, DEIDENTIFIER_SOURCES)) {
  console.log('De pagina’s worden gebouwd…')
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--quiet'], { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}
register()
await import('../server/main.ts')
