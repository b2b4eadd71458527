// How the program explains itself, and what it says when it is used otherwise.
import { expect, test } from 'vitest'
import { rodedraad } from '../support/program.ts'

test('help names every command, in Dutch', async () => {
  const { code, stdout } = await rodedraad(['--help'])
  expect(code).toBe(0)
  expect(stdout).toContain('Gebruik:\n  $ npx rodedraad <opdracht> [opties]')
  for (const command of ['deidentify', 'import <bestand>', 'backup <bestand>', 'verify', 'user add'])
    expect(stdout).toContain(`\n  ${command}`)
  expect(stdout).not.toMatch(/Usage|Options|Commands|Display/)
})

test('help of a command says what it does, names its options in words and shows an example', async () => {
  const { stdout } = await rodedraad(['user', 'add', '--help'])
  expect(stdout).toMatch(/Maakt een account aan in het bestand in DATABASE_PATH[\s\S]*Gebruik:/)
  expect(stdout).toContain('client_council (Lokale cliëntenraad)')
  expect(stdout).toContain('admin (Beheerder)')
  expect(stdout).toContain('npx rodedraad user add')
  expect(stdout).toContain('--email <e-mailadres>')
  expect(stdout).toContain('Voorbeelden:')
})

test('no command shows the help', async () => {
  expect((await rodedraad([])).stdout).toContain('Opdrachten:')
})

test.each([
  [['onzin'], 'Deze opdracht bestaat niet. Zie npx rodedraad --help.'],
  [['import'], 'Er ontbreekt iets: <bestand>. Zie npx rodedraad import --help.'],
  [['verify', 'dit'], 'Er staat een woord te veel. Zie npx rodedraad verify --help.'],
  [
    ['generate', '--cases', '-5'],
    'Geef met --cases een getal van 1 tot 1.000.000. Zie npx rodedraad generate --help.',
  ],
  [
    ['report', 'algoritmes', '--out', 'a.pdf'],
    'Het rapport algoritmes kan alleen als .json: geef met --out zo’n bestand.',
  ],
  [
    ['report', 'open-data', '--out', 'o.pdf'],
    'Het rapport open-data kan alleen als .csv: geef met --out zo’n bestand.',
  ],
  [
    ['report', 'verantwoording', '--year', '1999', '--out', 'v.pdf'],
    'Geef met --year een jaar van 2015 tot en met 2100.',
  ],
  [['letter', '--year', '1999', '--out', 'b.pdf'], 'Geef met --year een jaar van 2015 tot en met 2100'],
  [['verify', '--diep'], 'De optie --diep bestaat niet. Zie npx rodedraad verify --help.'],
  [['search', '--docs'], 'De optie --docs <bestand> mist haar waarde. Zie npx rodedraad search --help.'],
  [['backup', 'kopie.db'], 'Er is nog geen database op nergens.db.'],
])('%j is answered by one line', async (words, line) => {
  const { code, stdout, stderr } = await rodedraad(words, '', { DATABASE_PATH: 'nergens.db' })
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain(line)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('a setting that makes no sense is named', async () => {
  const { code, stderr } = await rodedraad(['verify'], '', { PORT: 'veel' })
  expect(code).toBe(1)
  expect(stderr).toContain('De instelling PORT')
})
