// The server as a program: how it starts, refuses to start, and survives being killed.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { verifyAuditChain } from '#db/audit.ts'
import { openDatabase } from '#db/client.ts'

let folder: string
const running: ChildProcess[] = []
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rodedraad-'))
})
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})
afterAll(() => rmSync(folder, { recursive: true }))

interface Start {
  readonly child: ChildProcess
  /** The address once it listens, or what it said before it ended. */
  readonly said: string
  readonly url: string | null
}

function start(environment: Readonly<Record<string, string>>): Promise<Start> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'silent', DEMO: 'off', ...environment },
  })
  running.push(child)
  let said = ''
  return new Promise((resolve) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const url = /http:\/\/localhost:\d+/.exec(said)?.[0]
      if (url) resolve({ child, said, url })
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', () => resolve({ child, said, url: null }))
  })
}

const ask = async (url: string | null, query: string, cookie = '') => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query }),
  })
  return {
    cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '',
    body: JSON.parse(await response.text()),
  }
}
const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve))

test('a second server on the same database says so in one Dutch line and stops', async () => {
  const DATABASE_PATH = join(folder, 'dubbel.db')
  const first = await start({ DATABASE_PATH })
  expect(first.url).not.toBeNull()
  const second = await start({ DATABASE_PATH })
  expect(second.url).toBeNull()
  expect(second.child.exitCode).toBe(1)
  expect(second.said.trim()).toMatch(/^Er draait al een server op .*dubbel\.db/)
  expect((await ask(first.url, '{ about { version } }')).body.errors).toBeUndefined()
}, 120_000)

test('a port that is taken, a file that is no database and a setting that makes no sense get their own line', async () => {
  const other = createServer().listen(0)
  const address = other.address()
  const PORT = String(typeof address === 'object' ? address?.port : 0)
  const taken = await start({ DATABASE_PATH: join(folder, 'poort.db'), PORT, HOST: '::' })
  other.close()
  expect(taken.said.trim()).toBe(
    'Deze poort is al in gebruik. Stop het andere programma, of kies een poort met PORT=4001.',
  )
  const notes = join(folder, 'notities.db')
  writeFileSync(notes, 'Dit is gewoon een tekst, en geen database. '.repeat(200))
  expect((await start({ DATABASE_PATH: notes })).said).toContain('geen database van Rode Draad')
  expect((await start({ PORT: 'vierduizend' })).said).toMatch(/^De instelling PORT/)
}, 90_000)

test('with an address for users, links start with it and nothing goes over plain HTTP', async () => {
  const PUBLIC_URL = 'https://rodedraad.example'
  const { url } = await start({ DATABASE_PATH: join(folder, 'adres.db'), PUBLIC_URL })
  const answer = await fetch(`${url}/sitemap.xml`)
  expect(answer.headers.get('strict-transport-security')).toMatch(/^max-age=/)
  const links = [...(await answer.text()).matchAll(/<loc>([^<]+)/g)].map(([, link]) => link)
  expect(links.length).toBeGreaterThan(0)
  expect(links.filter((link) => !link?.startsWith(`${PUBLIC_URL}/`))).toEqual([])
})

test('what was acknowledged is there after the server was killed, and the audit trail holds', async () => {
  const DATABASE_PATH = join(folder, 'gedood.db')
  const first = await start({ DATABASE_PATH, DEMO: 'on' })
  const { body } = await ask(first.url, '{ about { demoPeople { id roles } } }')
  const submitter = body.data.about.demoPeople.find((person: { roles: string[] }) =>
    person.roles.includes('SUBMITTER'),
  )
  const { cookie } = await ask(
    first.url,
    `mutation { loginAsDemo(personId: "${submitter.id}") { problems { code } } }`,
  )
  const narrative =
    'Iemand kreeg vier weken geen geld omdat een formulier twee keer kwijtraakte bij het loket.'
  const submit = (reference: string) =>
    ask(
      first.url,
      `mutation { submitSignal(input: {reference: "${reference}", title: "Formulier kwijt", narrative: "${narrative}", harshEffect: "Geen inkomen.", period: "2025-Q1", reporterType: BURGER}) { signal { id } } }`,
      cookie,
    ).then(
      ({ body: answer }): string => answer.data.submitSignal.signal.id,
      () => null,
    )

  const acknowledged: string[] = []
  const submitting = (async () => {
    for (let n = 0; n < 500; n++) {
      const id = await submit(`DOOD-${n}`)
      if (id === null) return
      acknowledged.push(id)
      if (n === 25) first.child.kill('SIGKILL')
    }
  })()
  await ended(first.child)
  await submitting
  expect(acknowledged.length).toBeGreaterThan(20)

  const db = openDatabase(DATABASE_PATH)
  const kept = new Set(db.$client.prepare('select id from signals').pluck().all())
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
  expect(verifyAuditChain(db).brokenAt).toBeNull()
  db.$client.close()
  const again = await start({ DATABASE_PATH })
  expect(again.url).not.toBeNull()
  // Two starts, of which the first fills the demo.
}, 90_000)
