// Runs the real program in a process of its own, on a folder of its own.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openHouse } from './house.ts'

const PROGRAM = fileURLToPath(new URL('../../scripts/rodedraad.mjs', import.meta.url))

/** What a run of the program left behind. */
export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A folder with room for a database and files. */
export interface Workplace {
  readonly folder: string
  readonly database: string
  readonly file: (name: string) => string
  readonly run: (words: readonly string[], input?: string | Uint8Array) => Promise<Outcome>
}

/** A fresh folder; with a database of the test house in it unless `empty`. */
export function openWorkplace({ empty = false } = {}): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'rodedraad-'))
  const database = join(folder, 'proef.db')
  if (!empty) {
    const { db } = openHouse()
    writeFileSync(database, db.$client.serialize())
    db.$client.close()
  }
  return {
    folder,
    database,
    file: (name) => join(folder, name),
    run: (words, input = '') => rodedraad(words, input, { DATABASE_PATH: database }),
  }
}

/** Runs `npx rodedraad` with these words and this on stdin. */
export async function rodedraad(
  words: readonly string[],
  input: string | Uint8Array = '',
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const child = startProgram(words, environment)
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  // A program that stops early does not read all of it, which is for the test to judge.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  await once(child, 'close')
  return {
    code: child.exitCode,
    stdout: Buffer.concat(stdout).toString('utf8'),
    stderr: Buffer.concat(stderr).toString('utf8'),
  }
}

/** Starts the program without waiting for it. */
export const startProgram = (words: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  spawn(process.execPath, [PROGRAM, ...words], {
    env: { PATH: process.env.PATH, TMPDIR: tmpdir(), ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  })

/** Lines of JSON as the values they hold. */
export const jsonLines = (text: string): readonly unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
