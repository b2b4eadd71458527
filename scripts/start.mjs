// `npm start`: builds the pages when they are missing or older than their sources, then starts the server.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = `${root}dist/web/index.html`

function newest(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(`${entry.parentPath}/${entry.name}`).mtimeMs), 0)
}

const stale =
  !existsSync(built) || Math.max(newest(`${root}web`), newest(`${root}server/core`)) > statSync(built).mtimeMs
if (stale) {
  console.log('De pagina’s worden gebouwd…')
  const { status } = spawnSync(
    process.execPath,
    [`${root}node_modules/vite/bin/vite.js`, 'build', '--logLevel', 'error'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  )
  if (status !== 0) process.exit(1)
}
process.chdir(root)
register()
await import('../server/main.ts')
