// What the commands that write a letter or a report refuse to make, with the reason.
import { existsSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { openWorkplace } from '../support/program.ts'

// Every step is a process of its own, which takes a while on a machine with other work to do.
vi.setConfig({ testTimeout: 180_000 })

const SENDER = ['--org', 'cliëntenraad proefstad', '--user', 'council@proef.example']

test('letter refuses a format, a year that is not over and a year without cases', async () => {
  const { run, file } = openWorkplace()
  const letter = (year: string, name: string) => run(['letter', '--year', year, '--out', file(name)])
  expect((await letter('2024', 'brief.txt')).stderr).toContain('.docx, .odt, .pdf, .html, .json, .zip')
  expect((await letter('2099', 'brief.docx')).stderr).toContain('nog niet voorbij')
  expect((await letter('2024', 'brief.docx')).stderr).toContain('geen casussen gepubliceerd')
  expect((await run(['letter', '--year', 'x'])).stderr).toContain('Geef met --year een jaar')
})

test('no report is made of a year that is not over, nor of a period that has not begun', async () => {
  const place = openWorkplace()
  const out = place.file('rapport.html')
  const year = String(new Date().getFullYear())
  for (const [words, line] of [
    [['verantwoording', '--year', year], `Over ${year} is er geen verantwoording`],
    [['terugkoppeling', '--period', '2099-Q3', ...SENDER], 'een kwartaal dat is begonnen'],
    [['tertiaal', '--period', '2099-T1', ...SENDER], 'een periode die is begonnen'],
  ] as const) {
    const refused = await place.run(['report', ...words, '--out', out])
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining(line) })
    expect(existsSync(out)).toBe(false)
  }
})
