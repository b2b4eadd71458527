// What the letter says of enforcement beside the bottlenecks that hit people hard.
import { expect, test } from 'vitest'
import { composeLetter } from '#core/letter/compose.ts'
import { paragraphsOf, plainText } from '#core/letter/editing.ts'
import { laidOut } from '../../support/laidOut.ts'
import { factsOf, oneCase } from './madeFacts.ts'

test('a bottleneck elsewhere that touches enforcement is named with what it is about', () => {
  const cases = Array.from({ length: 12 }, () => ({ ...oneCase, bottlenecks: ['K-1', 'K-2', 'K-3'] }))
  const said = (touching: readonly string[]) => {
    const made = factsOf(cases, [], 5)
    const bottlenecks = made.bottlenecks.map((each) => ({
      ...each,
      provisions: each.kind === 'enforcement' || touching.includes(each.name) ? ['pw-31'] : ['awb-3'],
    }))
    return paragraphsOf(composeLetter(laidOut({ ...made, bottlenecks })))
      .filter(({ id }) => id === 'handhaving.uitvoerders.tekst')
      .map(plainText)
      .join()
  }
  expect(said(['K-1'])).toContain('Ook K-1 (Knelpunt nummer 1) uit hoofdstuk 4 raakt de handhaving.')
  expect(said(['K-1', 'K-2'])).toContain(
    'Ook K-1 (Knelpunt nummer 1) en K-2 (Knelpunt nummer 2) uit hoofdstuk 4 raken de handhaving.',
  )
  expect(said([])).not.toContain('raakt de handhaving')
})
