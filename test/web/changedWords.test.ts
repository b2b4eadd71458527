// How two versions of a text are laid over each other.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedPieces } from '../../web/features/letter/changedWords.ts'

const shown = (before: string, after: string): string =>
  changedPieces(before, after)
    .map(({ text, kind }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`))
    .join('')

test('a number that moved is the only thing that stands out', () => {
  expect(
    shown(
      'In 2025 publiceerden wij hierover twaalf casussen. De meldingen komen van vijf organisaties.',
      'In 2025 publiceerden wij hierover veertien casussen. De meldingen komen van vijf organisaties.',
    ),
  ).toBe(
    'In 2025 publiceerden wij hierover [-twaalf][+veertien] casussen. De meldingen komen van vijf organisaties.',
  )
})

test('a day and a month that both moved are one change, and not number and month by turns', () => {
  expect(
    shown(
      'Deze cijfers zijn geteld op 12 oktober 2026 door het team.',
      'Deze cijfers zijn geteld op 30 november 2026 door het team.',
    ),
  ).toBe('Deze cijfers zijn geteld op [-12 oktober][+30 november] 2026 door het team.')
})

test('a sentence that was written anew stands as it was and as it is, and not as scraps of both', () => {
  expect(
    shown(
      'Dit knelpunt bestaat nog. Wij kennen dit sinds 2023 uit dertig casussen, waarvan twaalf in 2025. Wij volgen het.',
      'Dit knelpunt bestaat nog. In 2025 publiceerden wij hierover twaalf casussen; sinds 2023 zijn het er samen dertig. Wij volgen het.',
    ),
  ).toBe(
    'Dit knelpunt bestaat nog. [-Wij kennen dit sinds 2023 uit dertig casussen, waarvan twaalf in 2025. ]' +
      '[+In 2025 publiceerden wij hierover twaalf casussen; sinds 2023 zijn het er samen dertig. ]Wij volgen het.',
  )
})

test('another example in the place of one stands as a whole behind it, and not sentence by sentence', () => {
  const [was, now] = [
    'Casus 2024-0025. Een zus kookte mee. “De gemeente zag het als inkomen. Alles moest terug.” Het gevolg: een schuld.',
    'Casus 2024-0006. Post bleef maanden liggen. “Haar man deed altijd de post. Na zijn dood deed niemand het.” Wat ervan kwam: een boete.',
  ]
  expect(shown(was, now)).toBe(`[-${was} ][+${now}]`)
  expect(shown(`${was} Wij volgen dit.`, `${now} Wij volgen dit.`)).toBe(
    `[-${was} ][+${now} ]Wij volgen dit.`,
  )
})

test('a sentence that came or went stands by itself', () => {
  expect(shown('Eerst dit. Dan dat.', 'Eerst dit. Nu ook iets nieuws. Dan dat.')).toBe(
    'Eerst dit. [+Nu ook iets nieuws. ]Dan dat.',
  )
  expect(shown('', 'Nieuw.')).toBe('[+Nieuw.]')
})

test('what stayed and what went make the text of before; what stayed and what came that of now', () => {
  const text = fc
    .array(fc.constantFrom('Wij', 'zien', 'dat.', 'De', 'regel', 'knelt!', '12', '‘Giften’', 'K-3'), {
      maxLength: 14,
    })
    .map((words) => words.join(' '))
  const joined = (pieces: ReturnType<typeof changedPieces>, gone: 'added' | 'removed') =>
    pieces
      .flatMap(({ text, kind }) => (kind === gone ? [] : [text]))
      .join('')
      .replace(/\s+/g, '')
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = changedPieces(before, after)
      expect(joined(pieces, 'added')).toBe(before.replace(/\s+/g, ''))
      expect(joined(pieces, 'removed')).toBe(after.replace(/\s+/g, ''))
    }),
  )
})
