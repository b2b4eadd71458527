// Makes one file of the de-identifier of the command line, which starts in a third of the time.
import { renameSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { BUILT_DEIDENTIFIER } from './built.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Writes the file whole or not at all: another run may be reading it. */
export function bundleDeidentifier() {
  const draft = `${root}${BUILT_DEIDENTIFIER}.${process.pid}`
  buildSync({
    absWorkingDir: root,
    entryPoints: ['scripts/cli/deidentifyAlone.ts'],
    outfile: draft,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'silent',
  })
  renameSync(draft, `${root}${BUILT_DEIDENTIFIER}`)
}
