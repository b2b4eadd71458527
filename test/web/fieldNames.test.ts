// A problem names its field as the page does.
import { expect, test } from 'vitest'
import { FIELD_NAMES, nameOfWording, TEXT_NAMES } from '../../web/features/thread/wording.ts'
import { namesOf, problemText } from '../../web/problemText.ts'

test('a field of a thread is called the same in its label and in what is wrong with it', () => {
  for (const [name, label] of Object.entries(FIELD_NAMES)) expect(nameOfWording([name])).toBe(label)
  for (const { name, label } of TEXT_NAMES) expect(nameOfWording(['wordings', '0', name])).toBe(label)
  expect(nameOfWording(['wordings', '1', 'label'])).toBe(`Nieuw deel 2, ${FIELD_NAMES.label}`)
})

test('a label that is a question ends as one, any other goes on in the sentence', () => {
  const nameOf = namesOf({ reason: 'Waarom?', until: 'Tot en met' })
  const message = 'Vul dit veld in.'
  expect(problemText({ message, path: ['reason'] }, nameOf)).toBe('Waarom? Vul dit veld in.')
  expect(problemText({ message, path: ['until'] }, nameOf)).toBe('Tot en met: vul dit veld in.')
  expect(problemText({ message, path: ['version'] }, nameOf)).toBe(message)
  expect(problemText({ message, path: ['toString'] }, nameOf)).toBe(message)
})
