// Asks for a password without showing it, or reads it from stdin when that is no terminal.
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { linesOf } from './jsonLines.ts'

/** The password as typed or as the first line of stdin. */
export async function readPassword(): Promise<string> {
  if (!process.stdin.isTTY) {
    for await (const line of linesOf(process.stdin)) return line ?? ''
    return ''
  }
  process.stderr.write('Wachtwoord (minstens 12 tekens, wordt niet getoond): ')
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: unseen, terminal: true })
  const password = await terminal.question('')
  terminal.close()
  process.stderr.write('\n')
  return password
}
