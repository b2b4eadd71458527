// Every number in the Word document is what the database counts, by statements written apart from the program.
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { composeLetter } from '#core/letter/compose.ts'
import type { CountQuery } from '#core/letter/countQuery.ts'
import type { LetterDraft, Run } from '#core/letter.ts'
import { letterFacts } from '#db/letterFacts.ts'
import { exportLetter } from '#letters/exportLetter.ts'
import { openLetterWorld } from '../support/letterWorld.ts'
import { recount } from '../support/recount.ts'

const WORDS = 'geen een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ')
const NOT_TOLD = /^(–|een aantal|een afgeschermd aantal|een klein aantal|(minder dan|nog geen) (\d+|[a-z]+))$/

/** What is printed as a number, or null where it says that it is not told. */
function printed(text: string): number | null {
  const plain = text.replace(' (voorlopig)', '').toLowerCase()
  if (NOT_TOLD.test(plain)) return null
  const word = WORDS.indexOf(plain)
  return word >= 0 ? word : Number(plain.replace('.', '').replace('%', ''))
}

/** Paragraphs of a Word document as text, those in cells of tables among them. */
const paragraphsIn = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, text = '']) => text)
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&')
      // The hyphen of K-9 that does not break.
      .replaceAll('\u2011', '-'),
  )

/** Whatever stands together in a letter: paragraphs, items of lists, cells. */
const piecesOf = ({ sections }: LetterDraft): readonly (readonly Run[])[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.table.rows.flatMap(({ cells }) => cells.map((cell) => [cell]))
        : block.paragraphs.map(({ runs }) => runs),
    ),
  )

test('every number that the Word document prints, or keeps back', async () => {
  const { db } = openLetterWorld().house
  const draft = composeLetter(letterFacts(db, 2025, '2026-02-02'))
  const bytes = await exportLetter({ draft, version: 1, status: 'draft' }, 'docx')
  const inWord = new Set(paragraphsIn(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())))
  const count = ({ of, years, where }: CountQuery) => recount(db, of, years, where)
  const numbers = new Map(draft.numbers.map((number) => [number.id, number.query]))
  let told = 0
  let kept = 0
  for (const runs of piecesOf(draft)) {
    if (!runs.some(({ numberId }) => numberId !== undefined)) continue
    expect(inWord).toContain(runs.map(({ text }) => text).join(''))
    for (const { text, numberId = '' } of runs) {
      const query = numbers.get(numberId)
      if (query === undefined || query.kind === 'other' || query.kind === 'quoted') continue
      const number = printed(text)
      const right =
        query.kind === 'count'
          ? count(query.count)
          : query.kind === 'rest'
            ? count(query.whole) - query.parts.reduce((sum, part) => sum + count(part), 0)
            : Math.round((100 * count(query.part)) / count(query.whole))
      if (number === null) expect(right).toBeGreaterThan(0)
      else expect([numberId, number]).toEqual([numberId, right])
      if (number === null) kept += 1
      else told += 1
    }
  }
  expect(told).toBeGreaterThan(60)
  expect(kept).toBeGreaterThan(5)
})
