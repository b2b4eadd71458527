// The letter of the demo over 2025, which a first visitor reads: that it reads well, is no longer than such letters are, and tells something.
import { beforeAll, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '#db/client.ts'
import { findLetterByYear, findLetterVersion } from '#db/letters.ts'
import { renderPdf } from '#letters/renderPdf.ts'
import { seedDemo } from '#seeds/seed.ts'
import { ofType, pdfObjects } from '../letters/pdfObjects.ts'
import { isTold, rowsOf } from '../support/letterRows.ts'
import { alikeNeighbours, repeatedSentences } from '../support/letterStyle.ts'

let db: Database
beforeAll(() => {
  db = openDatabase(':memory:')
  seedDemo({ db })
})

describe('how the letter over 2025 reads', () => {
  const draftOf = () => {
    const letter = findLetterByYear(db, 2025)
    const version = letter && findLetterVersion(db, letter.id, letter.currentVersion)
    if (version === undefined) throw new Error('no letter')
    return version.draft
  }

  test('no longer sentence stands more than twice, and no two neighbours begin or end a paragraph alike', () => {
    expect(repeatedSentences(draftOf(), 2)).toEqual([])
    expect(alikeNeighbours(draftOf())).toEqual([])
  })

  test('it takes twelve to twenty pages between the first, with its contents, and its annexes', () => {
    const draft = draftOf()
    const sections = draft.sections.filter(({ id }) => !id.startsWith('bijlage.'))
    const bytes = renderPdf({ draft: { ...draft, sections }, version: 1, status: 'draft' })
    const pages = ofType(pdfObjects(Buffer.from(bytes)), 'Page').length - 1
    expect(pages).toBeGreaterThanOrEqual(12)
    expect(pages).toBeLessThanOrEqual(20)
  })
})

describe('what the letter over 2025 can tell', () => {
  test('of at least six bottlenecks how many cases 2024 and 2025 had', () => {
    const told = rowsOf(db, 2025, 'bijlage.b.knelpunten').filter(({ counts }) =>
      counts.slice(-2).every(isTold),
    )
    expect(told.map(({ name }) => name).length).toBeGreaterThanOrEqual(6)
  })

  test('of most themes how many cases each of the last three years had', () => {
    const themes = rowsOf(db, 2025, 'bijlage.b.draden').filter(({ name }) => name.endsWith('(hoofdthema)'))
    const told = themes.filter(({ counts }) => counts.slice(-3).every(isTold))
    expect(told.length).toBeGreaterThan(themes.length / 2)
  })

  test('which threads and provisions meet', () => {
    const meet = rowsOf(db, 2025, 'bijlage.b.draden-bepalingen').filter(({ counts }) => counts.some(isTold))
    expect(meet.length).toBeGreaterThanOrEqual(2)
  })
})
