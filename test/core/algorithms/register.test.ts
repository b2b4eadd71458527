// The register of algorithms: by the rules of the publication standard, and true to the running program.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ADDRESSES } from '#core/algorithms/addresses.ts'
import { faultsOf } from '#core/algorithms/entry.ts'
import { identifierWords, MEASURED } from '#core/algorithms/measured.ts'
import { runningParameters } from '#core/algorithms/parameters.ts'
import { algorithmRegister, registerFile } from '#core/algorithms/register.ts'
import { FIRST_RULES } from '#core/disclosure/threshold.ts'

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const entries = algorithmRegister(runningParameters())

describe('the register of algorithms', () => {
  test.each(entries)('$name follows the standard', (entry) => {
    expect(faultsOf(entry)).toEqual([])
  })

  test('has one entry for each algorithm in use', () => {
    expect(entries.map(({ source_id }) => source_id)).toEqual([
      'deidentificatie',
      'voorstellen',
      'zoeken',
      'vroege-waarschuwing',
      'onthullingsbeheersing',
      'prioriteit',
    ])
  })

  test('the committed file is that of the running parameters', () => {
    expect(read('algoritmeregister.json')).toBe(registerFile(runningParameters()))
  })

  test('what the team or the administrator chose is another text', () => {
    const chosen = registerFile(
      runningParameters({
        disclosureRules: { method: 'hide', threshold: 7, insideThreshold: 4, dominance: 0.6 },
        priorityWeights: { severity: 9, extent: 1, growth: 0, sources: 0, feasibility: 0, yearsOpen: 0 },
        addresses: { contact: 'vragen@team.example', sourceCode: 'https://code.example/draad' },
      }),
    )
    expect(chosen).toContain('Een aantal kleiner dan 7 wordt niet getoond')
    expect(chosen).toContain('meer dan 60 % leverde')
    expect(chosen).toContain('Binnen het team zijn aantallen kleiner dan 4 niet te zien')
    const rounding = { ...FIRST_RULES, method: 'round' as const }
    expect(registerFile(runningParameters({ disclosureRules: rounding }))).toContain(
      'afgerond op een veelvoud van 5',
    )
    expect(chosen).toContain('De gewichten: ernst 9, omvang 1, groei 0')
    expect(chosen).toContain('"contact_email": "vragen@team.example"')
    expect(chosen).not.toContain(ADDRESSES.sourceCode)
  })

  test('says how well identifiers are found in the words of the public page, and claims no more than holds of personal data', () => {
    const [entry] = entries
    expect(entry?.risks).toContain(identifierWords())
    const page = read('web/features/about/IdentifierFigures.tsx')
    expect(page).toContain('{identifierWords()}')
    expect(page).not.toContain('MEASURED_OVERALL')
    for (const { lawful_basis } of entries) {
      expect(lawful_basis).not.toContain('geen persoonsgegevens')
      expect(lawful_basis).toContain('accounts')
      expect(lawful_basis).toContain('artikel 6, eerste lid, onder e')
    }
  })

  test('publiccode.yml names the same place for the source code', () => {
    expect(read('publiccode.yml')).toContain(`url: "${ADDRESSES.sourceCode}"`)
  })

  test('faults are named: a text that is too long, a word that is not on the list, a link that is none', () => {
    const [entry] = entries
    if (!entry) throw new Error('no entries')
    const bad = {
      ...entry,
      name: 'n'.repeat(101),
      begin_date: '2026',
      contact_email: 'geen adres',
      source_data_grouping: [{ title: 'Bron', link: 'ftp://bron' }],
    }
    expect(faultsOf(bad)).toEqual([
      'name: 101 characters, at most 100',
      'grouping: Bron',
      'begin_date: not YYYY-MM',
      'contact_email: no address',
    ])
  })

  test.each(Object.values(MEASURED))('docs/benchmarks.md tells the same of $row', ({ row, figure }) => {
    const line = read('docs/benchmarks.md')
      .split('\n')
      .find((each) => each.startsWith(`| ${row} |`))
    expect(line).toContain(figure.replace(',', '.'))
  })
})
