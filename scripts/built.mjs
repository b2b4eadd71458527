// Whether what was built is there and no older than what it was built from.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Where a built file stands, by its path from the root. */
export const BUILT_PAGES = 'dist/web/index.html'
export const BUILT_DEIDENTIFIER = 'dist/cli/deidentifyAlone.cjs'

/** The folders that they are built from. */
export const PAGES_SOURCES = ['web', 'server/core']
export const DEIDENTIFIER_SOURCES = ['scripts/cli', 'server/core']

function newest(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(`${entry.parentPath}/${entry.name}`).mtimeMs), 0)
}

/** Whether a built file is there and every file in these folders is older; paths are from the root. */
export function isBuilt(file, folders) {
  if (!existsSync(`${root}${file}`)) return false
  const { mtimeMs } = statSync(`${root}${file}`)
  return folders.every((folder) => newest(`${root}${folder}`) <= mtimeMs)
}
