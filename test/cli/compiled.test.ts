// A bundled file runs from bytecode that an earlier run kept beside it, and only from its own.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const COMPILED = new URL('../../scripts/compiled.mjs', import.meta.url).href
let folder: string
let file: string
let bytecode: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compiled-'))
  file = join(folder, 'bundled.cjs')
  bytecode = `${file}.bytecode`
})
afterEach(() => rmSync(folder, { recursive: true }))

/** What a program says that gets this answer from the bundled file. */
function saidOf(answer: string): string {
  writeFileSync(file, `exports.answer = () => '${answer}'`)
  const program = `import { loadCompiled } from '${COMPILED}'
    console.log(loadCompiled(process.env.BUNDLED).answer())`
  return execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, BUNDLED: file },
    encoding: 'utf8',
  }).trim()
}

test('a second run uses the bytecode that the first one kept', () => {
  expect(saidOf('een')).toBe('een')
  const { mtimeMs } = statSync(bytecode)
  expect(saidOf('een')).toBe('een')
  expect(statSync(bytecode).mtimeMs).toBe(mtimeMs)
})

test('a changed file of the same length is not answered from the bytecode of the old one', () => {
  expect(saidOf('een')).toBe('een')
  expect(saidOf('zes')).toBe('zes')
  expect(saidOf('zes')).toBe('zes')
})

test('broken bytecode is made anew', () => {
  saidOf('een')
  const whole = readFileSync(bytecode)
  writeFileSync(bytecode, whole.subarray(0, whole.length / 2))
  expect(saidOf('een')).toBe('een')
  expect(readFileSync(bytecode).length).toBe(whole.length)
})

test('bytecode of which one bit was flipped is made anew', () => {
  saidOf('een')
  const whole = readFileSync(bytecode)
  for (const at of [40, whole.length - 5]) {
    const flipped = Buffer.from(whole)
    flipped.writeUInt8(flipped.readUInt8(at) ^ 1, at)
    writeFileSync(bytecode, flipped)
    expect(saidOf('een')).toBe('een')
    expect(readFileSync(bytecode).equals(flipped)).toBe(false)
  }
})

test('it runs as well where no bytecode can be written', () => {
  mkdirSync(join(bytecode, 'taken'), { recursive: true })
  expect(saidOf('een')).toBe('een')
  expect(existsSync(join(bytecode, 'taken'))).toBe(true)
})
