// A signal tells no more than the case it is in once the chair made that coarser; its sender keeps reading what was sent.

import { expect, test } from 'vitest'
import { confirmed } from '#core/checklist.ts'
import { asCoarseAs } from '#core/risk/coarsening.ts'
import { coarsenCase } from '#usecases/coarsenCase.ts'
import { triageSignal } from '#usecases/triageSignal.ts'
import { openHouse, type Part, value } from '../support/house.ts'
import { startServer } from '../support/server.ts'
import { checked, opened, versionOf } from '../support/walk.ts'

const SIGNAL = `query ($id: ID!) { signal(id: $id) {
  title narrative harshEffect wouldHaveHelped period province municipalitySize household ageBand benefit circumstance
  marks { start } coarsenings { field fromLabel } messages { body } } }`

test('the signals below a coarsened case are as coarse as the case', async () => {
  const house = openHouse()
  const sent = {
    title: 'Loterij gewonnen met een oud lot',
    narrative:
      'Iemand won een kleine prijs in de loterij en moest daarna maanden zonder uitkering rondkomen.',
    period: '2025-08',
    circumstance: 'zeldzaam_beroep',
  } as const
  const caseId = opened(house, { title: 'Prijs als inkomen gerekend', circumstance: 'zeldzame_ziekte' })
  const id = checked(house, sent, 'municipality')
  value(
    triageSignal(house, house.cast.coderVng, {
      id,
      version: 2,
      outcome: 'existing_case',
      caseId,
      checklist: confirmed('triage'),
    }),
  )
  const server = await startServer(house)
  const read = async (part: Part) => (await server.ask(part, SIGNAL, { id })).data?.signal
  expect(await read('coderVng')).toMatchObject({
    ...sent,
    circumstance: 'ZELDZAAM_BEROEP',
    province: 'UTRECHT',
  })

  value(
    coarsenCase(house, house.cast.chair, {
      id: caseId,
      version: versionOf(house, caseId),
      reason: 'Te zeldzaam',
      coarsenings: [
        { field: 'circumstance', to: 'gezondheid' },
        { field: 'period', to: '2025' },
        { field: 'province', to: null },
        { field: 'ageBand', to: 'gte_45' },
      ],
    }),
  )
  const withheld = expect.stringContaining('grover gemaakt')
  const coarse = {
    narrative: withheld,
    harshEffect: withheld,
    wouldHaveHelped: withheld,
    period: '2025',
    province: null,
    municipalitySize: 'FROM_20K_TO_50K',
    household: 'SINGLE',
    ageBand: 'GTE_45',
    benefit: 'BIJSTAND',
    circumstance: 'BEKENDHEID',
    marks: [],
    messages: [],
  }
  expect(await read('coderVng')).toMatchObject({ ...coarse, title: 'Prijs als inkomen gerekend' })
  expect(await read('chair')).toMatchObject({ ...coarse, title: sent.title })
  const below = '{ cases(filter: {}) { edges { node { signals { title narrative period } } } } }'
  expect((await server.ask('coderLcr', below)).text).not.toMatch(/loterij|2025-08/i)
  expect(await read('municipality')).toMatchObject({
    ...sent,
    circumstance: 'ZELDZAAM_BEROEP',
    province: 'UTRECHT',
  })
  await server.close()
})

test('as coarse as another: up its own ladder to the same rung, and never finer than it was', () => {
  const fine = {
    period: '2024-07',
    province: 'Zeeland',
    municipalitySize: 'lt_20k',
    household: 'single',
    ageBand: 'aow',
    benefit: 'toeslag',
    circumstance: null,
  } as const
  const coarse = {
    period: '2023-Q1',
    province: 'Oost-Nederland',
    municipalitySize: null,
    household: 'one_adult',
    ageBand: '18_26',
    benefit: 'uwv',
    circumstance: 'gezondheid',
  } as const
  expect(asCoarseAs(fine, coarse)).toEqual({
    period: '2024-Q3',
    province: 'West-Nederland',
    municipalitySize: null,
    household: 'one_adult',
    ageBand: 'aow',
    benefit: null,
    circumstance: null,
  })
  expect(asCoarseAs(coarse, fine)).toEqual({ ...coarse, circumstance: null })
})
