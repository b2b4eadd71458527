#!/usr/bin/env node
// The program `npx rodedraad`. It runs the TypeScript as it stands, so that nothing has to be built first; the
// de-identifier runs as one file, made where it is not there or older than its sources, and as a short run.
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { BUILT_DEIDENTIFIER, DEIDENTIFIER_SOURCES, isBuilt } from './built.mjs'

/** A run is over within seconds, so optimising code costs more than it gives; a tight heap costs little: docs/adr/0023-short-runs.md. */
const FOR_SHORT_RUNS = [
  '--max-inlined-bytecode-size=0',
  '--interrupt-budget=800000',
  '--no-regexp-tier-up',
  '--heap-growing-percent=15',
  '--max-semi-space-size=2',
]

/** Whether the one file is there; where it cannot be written, the TypeScript does as well. */
async function isBundled() {
  if (isBuilt(BUILT_DEIDENTIFIER, DEIDENTIFIER_SOURCES)) return true
  try {
    const { bundleDeidentifier } = await import('./bundle.mjs')
    bundleDeidentifier()
    return true
  } catch {
    return false
  }
}

const words = process.argv.slice(2)
if (words[0] === 'deidentify') for (const flag of FOR_SHORT_RUNS) setFlagsFromString(flag)
if (words.length === 1 && words[0] === 'deidentify' && (await isBundled())) {
  const { loadCompiled } = await import('./compiled.mjs')
  await loadCompiled(fileURLToPath(new URL(`../${BUILT_DEIDENTIFIER}`, import.meta.url))).main()
} else {
  const { register } = await import('tsx/esm/api')
  register()
  const { main } = await import('./cli/main.ts')
  await main(words)
}
