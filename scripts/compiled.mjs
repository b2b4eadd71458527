// Runs a bundled file from bytecode kept beside it, so that V8 compiles none of it again: docs/adr/0049-kept-bytecode.md.
import { createHash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

const DIGEST_BYTES = 32

/** Holds bytecode to its source and to itself: V8 looks at the length of a source alone, and at nothing of the bytecode. */
const digestOf = (source, bytecode) => createHash('sha256').update(source).update(bytecode).digest()

/** What was kept for exactly this source, as it was kept; undefined when nothing was. */
function kept(path, source) {
  try {
    const bytes = readFileSync(path)
    const bytecode = bytes.subarray(DIGEST_BYTES)
    return bytes.subarray(0, DIGEST_BYTES).equals(digestOf(source, bytecode)) ? bytecode : undefined
  } catch {
    return undefined
  }
}

/** Keeps bytecode, whole or not at all; where nothing can be written the next run compiles again. */
function keep(path, source, bytecode) {
  try {
    const draft = `${path}.${process.pid}`
    writeFileSync(draft, Buffer.concat([digestOf(source, bytecode), bytecode]))
    renameSync(draft, path)
  } catch {}
}

/** The script of a source, every function of it compiled. Bytecode of another version or other flags of V8 is made anew. */
function compiled(source, filename) {
  const path = `${filename}.bytecode`
  const cachedData = kept(path, source)
  // Left to itself V8 compiles a function when it is first called, and would keep none of them.
  setFlagsFromString('--no-lazy')
  const script = new Script(source, { filename, cachedData })
  if (!cachedData || script.cachedDataRejected) keep(path, source, script.createCachedData())
  setFlagsFromString('--lazy')
  return script
}

/** What a bundled CommonJS file exports. */
export function loadCompiled(filename) {
  const source = `(function (exports, require, module) {${readFileSync(filename, 'utf8')}\n})`
  const module = { exports: {} }
  compiled(source, filename).runInThisContext()(module.exports, createRequire(filename), module)
  return module.exports
}
