// The commands that work on the collection: what they do to it, and what they refuse to do.
import { once } from 'node:events'
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import BetterSqlite3 from 'better-sqlite3'
import { expect, test, vi } from 'vitest'
import { lockDatabase } from '#server/databaseLock.ts'
import { openWorkplace, startProgram, type Workplace } from '../support/program.ts'

// Every step is a process of its own, which takes a while on a machine with other work to do.
vi.setConfig({ testTimeout: 180_000 })

const sample = (name: string) => fileURLToPath(new URL(`../fixtures/import/${name}`, import.meta.url))
const SENDER = ['--org', 'cliëntenraad proefstad', '--user', 'council@proef.example']

function ask(path: string, question: string): unknown {
  const db = new BetterSqlite3(path, { readonly: true })
  try {
    return db.prepare(question).pluck().get()
  } finally {
    db.close()
  }
}
const signalsIn = (path: string) => ask(path, 'select count(*) from signals')
const importSample = ({ run }: Workplace) => run(['import', sample('utf16.csv'), ...SENDER])

test('import reports row by row, writes the report, and adds nothing the second time', async () => {
  const place = openWorkplace()
  const words = [
    'import',
    sample('signalen-clientenraad.csv'),
    ...SENDER,
    '--report',
    place.file('verslag.json'),
  ]
  const first = await place.run(words)
  expect(first).toMatchObject({ code: 0, stderr: '' })
  expect(first.stdout).toContain('Rij 2 (CRN-003): nieuw\n')
  expect(first.stdout).toContain('Rij 28 (CRN-029): afgewezen\n  Artikel 999 van de wet PW')
  const report = JSON.parse(readFileSync(place.file('verslag.json'), 'utf8'))
  expect(report.rows).toHaveLength(48)
  const stored = signalsIn(place.database)
  expect(report.totals.nieuw).toBe(stored)

  const second = await place.run(words)
  expect(second.stdout).toContain(`Nieuw: 0. Al aanwezig: ${stored}.`)
  expect(signalsIn(place.database)).toBe(stored)
})

test('import gives the refused rows back as a file that goes in once it is mended', async () => {
  const place = openWorkplace()
  const [header, row] = readFileSync(sample('utf16.csv'), 'utf16le').split('\r\n')
  const wrong = row?.replace('LCR-0701', 'FOUT-1').replace('2024-', '2094-')
  writeFileSync(place.file('half.csv'), [header, row, wrong, ''].join('\r\n'))
  const words = ['import', place.file('half.csv'), ...SENDER, '--rejected', place.file('terug.csv')]
  expect((await place.run(words)).stdout).toContain(
    'Nieuw: 1. Al aanwezig: 0. Afgewezen: 1.\nRijen die niet opgenomen zijn: 3.\n',
  )

  const back = readFileSync(place.file('terug.csv'), 'utf8')
  expect(back).toContain('FOUT-1')
  expect(back).not.toContain('LCR-0701')
  expect(statSync(place.file('terug.csv')).mode & 0o077).toBe(0)
  expect((await place.run(words)).stderr).toContain('Er is al een bestand')
  expect(back).toContain('toekomst')
  writeFileSync(place.file('beter.csv'), back.replaceAll('2094-', '2024-'))
  const { stdout } = await place.run([
    'import',
    place.file('beter.csv'),
    ...SENDER,
    '--rejected',
    place.file('geen.csv'),
  ])
  expect(stdout).toContain('Nieuw: 1. Al aanwezig: 0. Afgewezen: 0.')
  expect(existsSync(place.file('geen.csv'))).toBe(false)
})

test('import starts with no row where the refused ones cannot be kept, and says what went in when a report cannot', async () => {
  const place = openWorkplace()
  const words = ['import', sample('utf16.csv'), ...SENDER]
  const nowhere = await place.run([...words, '--rejected', place.file('geen-map/terug.csv')])
  expect(nowhere).toMatchObject({ code: 1, stdout: '' })
  expect(nowhere.stderr).toContain('map bestaat niet')
  expect(signalsIn(place.database)).toBe(0)

  const full = await place.run([...words, '--report', '/dev/full', '--rejected', place.file('terug.csv')])
  const stored = signalsIn(place.database)
  expect(full).toMatchObject({ code: 1, stdout: expect.stringContaining(`Nieuw: ${stored}.`) })
  expect(full.stderr).toContain('/dev/full kon niet worden geschreven')
  expect(existsSync(place.file('terug.csv'))).toBe(false)
})

test.each([
  ['niet-csv.csv', 'Dit is geen tekstbestand en geen werkmap.'],
  ['leeg.csv', 'Onder de kolomnamen staan geen rijen.'],
  ['verkeerde-kolommen.csv', 'Deze kolommen zijn verplicht en ontbreken: kenmerk'],
])('import of %s stores nothing and says why', async (name, line) => {
  const place = openWorkplace()
  const { code, stdout, stderr } = await place.run(['import', sample(name), ...SENDER])
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain(line)
  expect(signalsIn(place.database)).toBe(0)
})

test('an import that is killed leaves whole rows, and the same file adds just the rest', async () => {
  const place = openWorkplace()
  const [header, row] = readFileSync(sample('utf16.csv'), 'utf16le').split('\r\n')
  const rows = Array.from({ length: 200 }, (_, index) => row?.replace('LCR-0701', `KILL-${index}`))
  writeFileSync(place.file('veel.csv'), [header, ...rows, ''].join('\r\n'))
  const words = ['import', place.file('veel.csv'), ...SENDER]

  const program = startProgram(words, { DATABASE_PATH: place.database })
  await vi.waitUntil(() => Number(signalsIn(place.database)) > 3, { timeout: 60_000, interval: 5 })
  program.kill('SIGKILL')
  await once(program, 'close')

  const { stdout } = await place.run(words)
  const [, added, present] = /Nieuw: (\d+)\. Al aanwezig: (\d+)\. Afgewezen: 0\./.exec(stdout) ?? []
  expect(Number(present)).toBeGreaterThan(3)
  expect(Number(added) + Number(present)).toBe(200)
  expect(signalsIn(place.database)).toBe(200)
  expect((await place.run(['verify'])).code).toBe(0)
})

test('import needs to know on whose behalf, and a file that is there', async () => {
  const { run } = openWorkplace()
  const file = sample('utf16.csv')
  expect((await run(['import', file])).stderr).toContain('Er is meer dan één indiener.')
  expect((await run(['import', file, '--user', 'niemand@proef.example'])).stderr).toContain('geen indiener')
  expect((await run(['import', 'nergens.csv', ...SENDER])).stderr).toContain('bestaat niet')
})

test('a backup is a whole copy, also of what is only in the write-ahead log, and overwrites nothing', async () => {
  const place = openWorkplace()
  await importSample(place)
  const busy = new BetterSqlite3(place.database)
  busy.pragma('journal_mode = WAL')
  busy.prepare("update signals set title = 'Zojuist gewijzigd'").run()
  const made = await place.run(['backup', place.file('kopie.db')])
  busy.close()
  expect(made).toMatchObject({ code: 0, stderr: '' })
  expect(ask(place.file('kopie.db'), "select count(*) from signals where title = 'Zojuist gewijzigd'")).toBe(
    5,
  )
  expect(readdirSync(place.folder).filter((name) => name.startsWith('kopie.db'))).toEqual(['kopie.db'])

  const again = await place.run(['backup', place.file('kopie.db')])
  expect(again.code).toBe(1)
  expect(again.stderr).toContain('Er is al een bestand')
})

test('restore puts a backup back and keeps the former database beside it', async () => {
  const place = openWorkplace()
  await place.run(['backup', place.file('kopie.db')])
  await importSample(place)
  const restored = await place.run(['restore', place.file('kopie.db')])
  expect(restored).toMatchObject({ code: 0, stderr: '' })
  expect(signalsIn(place.database)).toBe(0)
  const [kept] = readdirSync(place.folder).filter((name) => name.startsWith('proef.db.voor-'))
  expect(signalsIn(place.file(kept ?? ''))).toBe(5)
  expect((await place.run(['verify'])).code).toBe(0)
})

test('restore refuses a file that is no backup, and a database that a server holds', async () => {
  const place = openWorkplace()
  await importSample(place)
  writeFileSync(place.file('tekst.db'), 'geen database')
  new BetterSqlite3(place.file('ander.db')).exec('create table x (y)').close()
  expect((await place.run(['restore', place.file('tekst.db')])).stderr).toContain('geen database')
  expect((await place.run(['restore', place.file('ander.db')])).stderr).toContain('geen gave reservekopie')
  expect((await place.run(['restore', place.file('weg.db')])).stderr).toContain('Er is geen bestand')

  await place.run(['backup', place.file('kopie.db')])
  const unlock = lockDatabase(place.database)
  expect((await place.run(['restore', place.file('kopie.db')])).stderr).toContain('De server draait')
  unlock?.()
  expect(signalsIn(place.database)).toBe(5)
})

test('user add makes an account and its organisation, with the password from stdin', async () => {
  const place = openWorkplace({ empty: true })
  const words = [
    'user',
    'add',
    '--email',
    'beheer@proef.example',
    '--name',
    'A. Proef',
    '--role',
    'admin,coder',
  ]
  const organisation = ['--org', 'Beheer', '--kind', 'operations']
  const made = await place.run([...words, ...organisation], 'een lang wachtwoord\n')
  expect(made).toMatchObject({ code: 0, stderr: '' })
  expect(ask(place.database, 'select password_hash from people')).toMatch(/^\$argon2id\$/)
  expect(ask(place.database, "select group_concat(role, ' ') from memberships")).toBe('admin coder')
  expect((await place.run([...words, ...organisation], 'een lang wachtwoord\n')).stderr).toContain(
    'al een account',
  )
})

test('user add names what is missing or wrong', async () => {
  const { run } = openWorkplace()
  const words = ['user', 'add', '--email', 'x@proef.example', '--name', 'X']
  expect((await run(words)).stderr).toContain('De optie --org ontbreekt.')
  expect((await run([...words, '--org', 'VNG', '--role', 'baas'])).stderr).toContain('Deze rol bestaat niet.')
  expect((await run([...words, '--org', 'VNG', '--role', 'coder'], 'kort')).stderr).toContain('12 tekens')
  expect(
    (await run([...words, '--org', 'Nieuw', '--role', 'coder'], 'een lang wachtwoord')).stderr,
  ).toContain('Deze organisatie bestaat nog niet.')
})

test('search answers over the texts of a file', async () => {
  const { run, file } = openWorkplace()
  const texts = [
    { id: 'a', title: 'Giften', text: 'Een zus betaalt elke week de boodschappen.' },
    { id: 2, text: 'De taaltoets viel op de dag van een operatie.' },
  ]
  writeFileSync(file('teksten.jsonl'), texts.map((text) => JSON.stringify(text)).join('\n'))
  const question = '{"id":1,"query":"boodschappen"}\n{"vraag":1}\n{"id":3,"query":" "}\n'
  const { code, stdout } = await run(['search', '--docs', file('teksten.jsonl'), '--limit', '1'], question)
  expect(code).toBe(0)
  const [first, second, third] = stdout.trim().split('\n')
  expect(JSON.parse(first ?? '')).toEqual({ id: 1, hits: [{ id: 'a', score: expect.any(Number) }] })
  expect(second).toBe('{"error":"Deze velden ontbreken of kloppen niet: query."}')
  expect(third).toBe('{"id":3,"hits":[]}')

  copyFileSync(sample('leeg.csv'), file('fout.jsonl'))
  expect((await run(['search', '--docs', file('fout.jsonl')])).stderr).toContain('Regel 1 van het bestand')
  expect((await run(['search', '--docs', file('teksten.jsonl'), '--engine', 'x'])).code).toBe(1)
})

test('generate makes published cases that verify, and goes on where it stopped', async () => {
  const place = openWorkplace({ empty: true })
  expect((await place.run(['generate', '--cases', '30'])).stdout).toBe(
    '30 proefgevallen toegevoegd, 0 waren er al.\n',
  )
  expect((await place.run(['generate', '--cases', '40'])).stdout).toBe(
    '10 proefgevallen toegevoegd, 30 waren er al.\n',
  )
  expect(ask(place.database, "select count(*) from cases where status = 'published'")).toBe(40)
  expect((await place.run(['verify'])).stdout).toContain('De zoekindex komt overeen met de database.')

  const out = place.file('brief.docx')
  const written = await place.run(['letter', '--year', '2024', '--out', out])
  expect(written.stderr).toContain('Er is geen beleidsmedewerker')
  expect(existsSync(out)).toBe(false)
})

test('generate leaves a collection with signals of others alone', async () => {
  const place = openWorkplace()
  await importSample(place)
  expect((await place.run(['generate', '--cases', '5'])).stderr).toContain('echte signalen')
  expect((await place.run(['generate'])).stderr).toContain('--cases')
})

test('seed fills an empty collection once, and in the demo no names need to be given', async () => {
  const place = openWorkplace({ empty: true })
  const seeded = await place.run(['seed'])
  expect(seeded).toMatchObject({ code: 0, stderr: '' })
  expect(seeded.stdout).toContain('De voorbeelden staan in')
  expect((await place.run(['seed'])).stdout).toContain('De voorbeelden stonden al in')

  expect((await place.run(['import', sample('utf16.csv')])).stdout).toContain('Nieuw: 5.')
  for (const name of ['brief.docx', 'nogmaals.docx', 'brief.html', 'brief.json'])
    expect((await place.run(['letter', '--year', '2024', '--out', place.file(name)])).code).toBe(0)
  expect(readFileSync(place.file('nogmaals.docx'))).toEqual(readFileSync(place.file('brief.docx')))
  const account = (name: string) =>
    place.run(['report', 'verantwoording', '--year', '2024', '--out', place.file(name)])
  expect(await account('verantwoording.pdf')).toMatchObject({ code: 0, stderr: '' })
  expect(readFileSync(place.file('verantwoording.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  for (const name of ['verantwoording.zip', 'verantwoording.json'])
    expect((await account(name)).stderr).toContain(
      'Laat de bestandsnaam eindigen op .docx, .odt, .pdf of .html.',
    )
  expect(
    await place.run(['report', 'open-data', '--year', '2024', '--out', place.file('open.csv')]),
  ).toMatchObject({ code: 1, stderr: expect.stringContaining('Het rapport open-data kent geen --year.') })
  const verified = await place.run(['verify'])
  expect(verified.code).toBe(0)
  const recounted = /(\d+) in het concept over 2025, nu anders: (\d+)/.exec(verified.stdout)
  expect(Number(recounted?.[1])).toBeGreaterThan(100)
  // The demo shows a draft of which numbers have moved since.
  expect(Number(recounted?.[2])).toBeGreaterThan(0)
})

test('seed leaves a collection with accounts alone', async () => {
  expect((await openWorkplace().run(['seed'])).stderr).toContain('staan al accounts')
})
