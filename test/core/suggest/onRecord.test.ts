// Texts written to teach name only what a suggestion can carry.
import { expect, test } from 'vitest'
import { onRecord } from '../../../scripts/lessons/onRecord.ts'
import written from '../../../scripts/lessons/written.json' with { type: 'json' }

const lesson = (id: string, provisions: readonly (readonly [law: string, article: string])[]) => ({
  id,
  threads: ['terugvorderingsplicht'],
  provisions: provisions.map(([law, article]) => ({ law, article })),
})

test('every lesson that comes with the program is on record', () => {
  expect(onRecord(written)).toHaveLength(written.length)
})

test('an act in other capitals, an act and an article we do not have, and an unknown thread are all named', () => {
  const lessons = [
    lesson('a', [
      ['ANW', '53'],
      ['PW', '58'],
    ]),
    lesson('b', [['Jeugdwet', '2.9']]),
    lesson('c', [['PW', '999']]),
    { ...lesson('d', []), threads: ['giften-van-ooit'] },
  ]
  expect(() => onRecord(lessons)).toThrow(
    [
      'Lessons name what is not on record:',
      'a: act "ANW", which is "Anw"',
      'b: act "Jeugdwet"',
      'c: article "PW 999"',
      'd: thread "giften-van-ooit"',
    ].join('\n'),
  )
})
