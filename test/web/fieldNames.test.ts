// A problem names its field as the page does.
import { expect, test } from 'vitest'
import { FIELD_NAMES, nameInChange, nameOfWording, TEXT_NAMES } from '../../web/features/thread/wording.ts'
import { namesOf, problemText } from '../../web/problemText.ts'

test('a field of a thread is called the same in its label and in what is wrong with it', () => {
  for (const [name, label] of Object.entries(FIELD_NAMES)) expect(nameOfWording([name])).toBe(label)
  for (const { name, label } of TEXT_NAMES) expect(nameOfWording(['wordings', '0', name])).toBe(label)
})

test('in a split every new part is named, the first as well; in other changes there is none', () => {
  const inSplit = nameInChange('SPLIT')
  expect(inSplit(['wordings', '0', 'label'])).toBe(`Nieuw deel 1, ${FIELD_NAMES.label}`)
  expect(inSplit(['wordings', '1', 'label'])).toBe(`Nieuw deel 2, ${FIELD_NAMES.label}`)
  expect(inSplit(['reason'])).toBe(FIELD_NAMES.reason)
  expect(nameInChange('REWORD')(['wordings', '0', 'label'])).toBe(FIELD_NAMES.label)
})

test('a label that is a question ends as one, any other goes on in the sentence', () => {
  const nameOf = namesOf({ reason: 'Waarom?', until: 'Tot en met' })
  const message = 'Vul dit veld in.'
  expect(problemText({ message, path: ['reason'] }, nameOf)).toBe('Waarom? Vul dit veld in.')
  expect(problemText({ message, path: ['until'] }, nameOf)).toBe('Tot en met: vul dit veld in.')
  expect(problemText({ message, path: ['version'] }, nameOf)).toBe(message)
  expect(problemText({ message, path: ['toString'] }, nameOf)).toBe(message)
})
