// Builds the pages once before the browser tests, when they are missing or older than their sources.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))
const BUILT = `${root}dist/web/index.html`
const SOURCES = ['web', 'server/core'].map((folder) => root + folder)

export default async function buildPages(): Promise<void> {
  const stale = !existsSync(BUILT) || Math.max(...SOURCES.map(newest)) > statSync(BUILT).mtimeMs
  if (stale) await build({ configFile: `${root}vite.config.ts`, logLevel: 'warn' })
}

const newest = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(`${entry.parentPath}/${entry.name}`).mtimeMs), 0)
