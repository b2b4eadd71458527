// What is wrong with the form of a bottleneck is told at once, and leaves the list as it is mended.
import { expect, test } from 'vitest'
import { faultsLeft, lackingIn, toFaults } from '../../web/features/bottleneck/bottleneckFaults.ts'
import { emptyForm, toInput } from '../../web/features/bottleneck/bottleneckFields.ts'

const fieldsOf = (faults: readonly { readonly fieldId: string }[]) => faults.map(({ fieldId }) => fieldId)

const filled = {
  ...emptyForm,
  title: 'Loket zonder balie',
  description: 'Wie geen computer heeft, komt er niet doorheen.',
  whoItHits: 'Mensen zonder computer',
  remedy: 'Houd een balie open',
  priorityReason: 'Het zijn er veel',
  kind: 'UITVOERING',
  cause: 'UITVOERING',
  remedyKind: 'UITVOERING',
  addressee: 'GEMEENTEN',
  priority: 'MIDDEN',
  firstYear: '2025',
}

test('an empty form lacks every text and every choice, in the order of the form', () => {
  expect(fieldsOf(lackingIn({ ...emptyForm, firstYear: '' }))).toEqual([
    ...['title', 'description', 'whoItHits', 'remedy'],
    ...['kind', 'cause', 'remedyKind', 'addressee', 'priority', 'firstYear'],
    'priorityReason',
  ])
})

test('a text of white space is empty, a text over the limit is too long, and feasibility may stay empty', () => {
  expect(lackingIn(filled)).toEqual([])
  expect(fieldsOf(lackingIn({ ...filled, title: ' \n ' }))).toEqual(['title'])
  expect(lackingIn({ ...filled, feasibility: 'a'.repeat(6_001) })).toEqual([
    {
      fieldId: 'feasibility',
      message:
        'Uitvoerbaarheid en kosten: deze tekst is te lang: er passen 6.000 tekens, en dit zijn er 6.001. Kort hem in.',
      plain: 'Deze tekst is te lang: er passen 6.000 tekens, en dit zijn er 6.001. Kort hem in.',
    },
  ])
  expect(lackingIn({ ...filled, feasibility: ` ${'a'.repeat(6_000)} ` })).toEqual([])
})

test('who estimated the feasibility may stay empty, is short, and says nothing without the estimate', () => {
  const estimated = { ...filled, feasibility: 'Kan nu al.' }
  expect(lackingIn({ ...estimated, feasibilityBy: 'a'.repeat(200) })).toEqual([])
  expect(fieldsOf(lackingIn({ ...estimated, feasibilityBy: 'a'.repeat(201) }))).toEqual(['feasibilityBy'])
  expect(fieldsOf(lackingIn({ ...filled, feasibility: ' ', feasibilityBy: 'de VNG' }))).toEqual([
    'feasibility',
  ])
})

test.each(['', '205', '20255', '2025.5', 'vorig jaar'])('“%s” is no year', (firstYear) => {
  expect(fieldsOf(lackingIn({ ...filled, firstYear }))).toEqual(['firstYear'])
})

test('a fault leaves the list when its field is mended, and what the server refused when the field changes', () => {
  const [thread] = [{ id: 'draad', label: 'Een draad' }]
  const then = { ...filled, title: '', threads: [thread] }
  const faults = [
    ...lackingIn(then),
    ...toFaults([{ message: 'Deze rode draad bestaat niet.', path: ['threadIds'] }]),
  ]
  expect(fieldsOf(faults)).toEqual(['title', 'threadIds'])
  expect(fieldsOf(faultsLeft(faults, then, { ...then, title: '  ' }))).toEqual(['title', 'threadIds'])
  expect(fieldsOf(faultsLeft(faults, then, { ...then, title: 'Loket' }))).toEqual(['threadIds'])
  expect(fieldsOf(faultsLeft(faults, then, { ...then, threads: [] }))).toEqual(['title'])
})

test('a form is not sent while a choice is open', () => {
  expect(toInput({ ...filled, kind: '' })).toBeNull()
})
