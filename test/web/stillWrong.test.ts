// The list of what is wrong with a signal grows shorter with each repair.
import { expect, test } from 'vitest'
import { EMPTY_DRAFT, fieldId, missingIn } from '../../web/features/submit/draft.ts'
import { stillWrong } from '../../web/features/submit/stillWrong.ts'

const fieldsOf = (problems: readonly { readonly fieldId: string }[]) => problems.map((each) => each.fieldId)

test('what is filled in leaves the list, what is filled in too short stays', () => {
  const found = { problems: missingIn(EMPTY_DRAFT), draft: EMPTY_DRAFT }
  const now = {
    ...EMPTY_DRAFT,
    urgent: 'nee' as const,
    texts: { ...EMPTY_DRAFT.texts, title: 'Een titel', narrative: 'Te kort.' },
  }
  const left = fieldsOf(stillWrong(found, now))
  expect(left).toHaveLength(found.problems.length - 2)
  expect(left).toContain(fieldId('narrative'))
  expect(left).not.toContain(fieldId('title'))
  expect(left).not.toContain(fieldId('urgent'))
})

test('what the server refused leaves the list once the field changes, and returns with the refused text', () => {
  const draft = { ...EMPTY_DRAFT, texts: { ...EMPTY_DRAFT.texts, title: 'Over mevrouw Jansen' } }
  const refused = { fieldId: fieldId('title'), message: 'Hier staat nog een naam.' }
  const found = { problems: [refused], draft }
  const mended = { ...draft, texts: { ...draft.texts, title: 'Over een mevrouw' } }
  expect(stillWrong(found, { ...draft, urgent: 'nee' })).toEqual([refused])
  expect(stillWrong(found, mended)).toEqual([])
  expect(stillWrong(found, { ...draft })).toEqual([refused])
})

test('a refused period is judged again when its month changes', () => {
  const draft = { ...EMPTY_DRAFT, year: '2026', part: '12' }
  const found = { problems: [{ fieldId: fieldId('year'), message: 'Dat is nog niet gebeurd.' }], draft }
  expect(stillWrong(found, { ...draft, part: '03' })).toEqual([])
})

test('a text that is too long is told before it is looked over, and leaves the list once it fits', () => {
  const long = { ...EMPTY_DRAFT, texts: { ...EMPTY_DRAFT.texts, reference: 'x'.repeat(201) } }
  const found = { problems: missingIn(long), draft: long }
  expect(found.problems.at(-1)).toEqual({
    fieldId: fieldId('reference'),
    message: 'Maak deze tekst korter: er passen 200 tekens.',
  })
  const fits = { ...long, texts: { ...long.texts, reference: 'x'.repeat(200) } }
  expect(fieldsOf(stillWrong(found, fits))).not.toContain(fieldId('reference'))
})
