// What the server refuses comes back at the field, quoted from the sender's own text.
import { expect, test } from 'vitest'
import { perField } from '../../web/features/submit/draft.ts'
import { refusalsOf } from '../../web/features/submit/refusals.ts'

const sent = { ...perField(() => ''), narrative: 'Bel 06-12345678 voor meer.' }
const refusal = { code: 'REQUIRED', message: 'Vul dit veld in.', start: null, end: null }

test('an identifier that still stands is quoted from what was sent', () => {
  const problem = {
    code: 'IDENTIFYING_DETAILS',
    path: ['narrative'],
    message: 'Haal het weg.',
    start: 4,
    end: 15,
  }
  expect(refusalsOf([problem], sent)).toEqual([
    { fieldId: 'signaal-narrative', message: 'Haal het weg. Het gaat om: ‘06-12345678’.' },
  ])
})

test('a problem links to the field of the form that it is about', () => {
  const at = (...path: string[]) => refusalsOf([{ ...refusal, path }], sent)[0]?.fieldId
  expect(at('period')).toBe('signaal-year')
  expect(at('input', 'regulationId')).toBe('signaal-regulation')
  expect(at('provisionIds')).toBe('signaal-provisions')
  expect(at('somethingElse')).toBe('')
})
