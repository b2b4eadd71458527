// What a letter quotes from cases: not typed over, and gone when the case may not be quoted any more.
import { beforeEach, expect, test } from 'vitest'
import { editableText, paragraphsOf, plainText } from '#core/letter/editing.ts'
import { partQuoted, staleQuotes } from '#core/letter/quotes.ts'
import { findCaseByReference } from '#db/cases.ts'
import { readQuotable } from '#db/exampleFacts.ts'
import { findLetterByYear, findLetterVersion } from '#db/letters.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { editCase } from '#usecases/editCase.ts'
import { type EditLetterInput, editLetter } from '#usecases/editLetter.ts'
import { moveLetter } from '#usecases/moveLetter.ts'
import { addLetterParagraph } from '#usecases/ownParagraphs.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { value } from '../support/house.ts'
import { type LetterWorld, openLetterWorld } from '../support/letterWorld.ts'
import { versionOf } from '../support/walk.ts'

let world: LetterWorld
beforeEach(() => {
  world = openLetterWorld()
  value(draft())
})

const draft = () => draftLetter(world.house, world.house.cast.drafter, 2025)

function current() {
  const letter = findLetterByYear(world.house.db, 2025)
  const version = letter && findLetterVersion(world.house.db, letter.id, letter.currentVersion)
  if (!version) throw new Error('no letter')
  return version
}

/** The first paragraph that quotes a case, as it is now: its story, and its title and effect beside it. */
function quoting() {
  const paragraph = paragraphsOf(current().draft).find(({ runs }) => runs.some(({ quoteOf }) => quoteOf))
  const quotes = paragraph?.runs.filter(({ quoteOf }) => quoteOf) ?? []
  const [title, story, effect] = quotes
  if (!paragraph || !story?.quoteOf) throw new Error('no quote')
  const { quoteOf: reference, text } = story
  const tokens = quotes.map(({ quoteOf }) => `citaat:${quoteOf}`)
  return { paragraph, reference, words: text, title, effect, tokens, token: `citaat:${reference}` }
}

const edit = (change: Pick<EditLetterInput, 'paragraphId' | 'text' | 'removes'>) =>
  editLetter(world.house, world.house.cast.drafter, {
    year: 2025,
    version: current().version,
    reason: 'Anders',
    ...change,
  })

const stale = () => staleQuotes(current().draft, readQuotable(world.house.db, current().draft))

function withdraw(reference: string) {
  const { house } = world
  const id = findCaseByReference(house.db, reference)?.id ?? ''
  value(withdrawCase(house, house.cast.chair, { id, version: versionOf(house, id), reason: 'Op verzoek.' }))
}

test('are the words of the case they name, between quotation marks', () => {
  const { reference, words } = quoting()
  const narrative = findCaseByReference(world.house.db, reference)?.narrative ?? ''
  expect(words).toMatch(/^“.+”$/)
  expect(narrative).toContain(words.slice(1, 40))
  expect(current().draft.quotes).toContainEqual({ reference, text: words })
  expect(stale()).toEqual([])
})

test('stand between the title of the case and what it did, which are its words as well', () => {
  const { reference, title, effect, paragraph } = quoting()
  const row = findCaseByReference(world.house.db, reference)
  expect(title).toEqual({ text: `${row?.title}.`, quoteOf: `${reference}:titel` })
  expect(effect?.quoteOf).toBe(`${reference}:gevolg`)
  expect(row?.summary.toLowerCase()).toContain(effect?.text.toLowerCase().replace(/\.$/, ''))
  expect(paragraph.runs.map(({ quoteOf }) => quoteOf && partQuoted(quoteOf))).toEqual([
    undefined,
    'title',
    undefined,
    'story',
    undefined,
    'effect',
  ])
})

test('stay in a rewritten paragraph, unless they are taken out on purpose', () => {
  const { paragraph, token, tokens, words } = quoting()
  const text = editableText(paragraph)
  expect(text).toContain(`{{${token}}}`)
  for (const tampered of [text.replace(`{{${token}}}`, words), text.replace(token, 'citaat:1999-0001')])
    expect(edit({ paragraphId: paragraph.id, text: tampered })).toMatchObject({
      problems: [{ code: 'NUMBER_CHANGED', path: ['text'] }],
    })
  value(edit({ paragraphId: paragraph.id, text: 'Zonder casus.', removes: tokens }))
  expect(plainText(paragraphsOf(current().draft).find(({ id }) => id === paragraph.id) ?? paragraph)).toBe(
    'Zonder casus.',
  )
  // Taking that back, the letter still knows the words.
  value(edit({ paragraphId: paragraph.id, text }))
  expect(quoting()).toMatchObject({ words })
})

test('can stand in a paragraph of one’s own', () => {
  const { token, words, reference } = quoting()
  const { drafter } = world.house.cast
  const place = { year: 2025, version: current().version, sectionId: 'aanbieding', reason: 'Begin ermee' }
  value(addLetterParagraph(world.house, drafter, { ...place, text: `Iemand vertelde: {{${token}}}` }))
  const added = paragraphsOf(current().draft).find((each) => plainText(each).startsWith('Iemand vertelde'))
  expect(added?.runs).toEqual([{ text: 'Iemand vertelde: ' }, { text: words, quoteOf: reference }])
})

test('of a withdrawn case keep the letter from review, and its words from the next version', () => {
  const { paragraph, reference, tokens, words } = quoting()
  value(edit({ paragraphId: paragraph.id, text: `Let op. ${editableText(paragraph)}` }))
  withdraw(reference)
  expect(stale()).toHaveLength(3)
  expect(stale()).toContainEqual({ reference, was: words, now: null })
  const offer = () =>
    moveLetter(world.house, world.house.cast.drafter, {
      year: 2025,
      version: current().version,
      step: 'submit',
    })
  expect(offer()).toMatchObject({
    problems: expect.arrayContaining([expect.objectContaining({ code: 'STALE_QUOTES' })]),
  })

  value(draft())
  const now = paragraphsOf(current().draft).find(({ id }) => id === paragraph.id)
  expect(now && plainText(now)).toContain('Let op. Casus')
  expect(now && plainText(now)).toContain('[citaat vervallen]')
  const said = paragraphsOf(current().draft).flatMap(({ runs }) => runs)
  expect(said.filter(({ quoteOf }) => quoteOf?.startsWith(reference)).map(({ text }) => text)).toEqual([
    '[citaat vervallen]',
    '[citaat vervallen]',
    '[citaat vervallen]',
  ])
  expect(current().draft.quotes).toContainEqual({ reference, text: '[citaat vervallen]' })
  expect(offer()).toMatchObject({ problems: [{ code: 'STALE_QUOTES' }] })
  if (now) value(edit({ paragraphId: now.id, text: 'Let op.', removes: tokens }))
  expect(offer()).toMatchObject({ ok: true })
})

test('of a case that was made coarser are stale, and follow when the letter is counted anew', () => {
  const { house } = world
  const { paragraph, reference, title, words } = quoting()
  value(edit({ paragraphId: paragraph.id, text: `Let op. ${editableText(paragraph)}` }))
  const row = findCaseByReference(house.db, reference)
  if (!row) throw new Error('no case')
  const narrative =
    'Iemand kreeg hulp van familie. Dat kostte een deel van de uitkering, zonder dat vooraf te weten.'
  value(
    editCase(house, house.cast.chair, {
      id: row.id,
      version: row.version,
      title: 'Hulp van familie gerekend',
      summary: row.summary,
      narrative,
      reason: 'Minder herkenbaar',
    }),
  )
  expect(stale()).toEqual([
    { reference: `${reference}:titel`, was: title?.text, now: 'Hulp van familie gerekend.' },
    { reference, was: words, now: `“${narrative}”` },
  ])
  value(draft())
  expect(stale()).toEqual([])
  expect(plainText(quoting().paragraph)).toContain(narrative)
})
