// What the team is told of a thread and a provision that go together, and when nothing is said.
import { expect, test } from 'vitest'
import { associationOf, associationSentence } from '#core/warning/association.ts'

const said = (both: number, firstOnly: number, secondOnly: number, neither: number) => {
  const found = associationOf({ both, firstOnly, secondOnly, neither })
  return found && associationSentence(found, 'Giften', 'art. 31 PW')
}

test('a pair that goes together far more often than its own numbers explain is told with a careful ratio', () => {
  expect(said(20, 5, 10, 165)).toMatch(
    /^“Giften” en art\. 31 PW staan samen in 20 casussen\. Hadden ze niets met elkaar te maken, dan waren het er ongeveer 3,8\. Voorzichtig geschat is dat [45],\d keer zo vaak: meer dan toeval\.$/,
  )
})

test('a pair that is about as frequent as expected may be chance, one that is rarer is told as such', () => {
  expect(said(6, 24, 30, 140)).toMatch(/ongeveer 5,4\. Dat verschil kan toeval zijn\.$/)
  expect(said(5, 95, 95, 5)).toMatch(/0,1 keer zo vaak: ze gaan juist weinig samen\.$/)
})

test('nothing is said of a handful, or when there is nothing to compare with', () => {
  expect(said(4, 1, 1, 100)).toBeUndefined()
  expect(said(20, 10, 0, 0)).toBeUndefined()
})

test('who divides the two numbers told never finds less than the careful ratio told beside them', () => {
  for (let both = 5; both <= 40; both += 1)
    for (const others of [1, 3, 8, 20, 45]) {
      const words = said(both, others, others + 2, 300) ?? ''
      const [, together, expected, ratio] =
        /in (\d+) casussen\..* er ongeveer ([\d,]+)\. Voorzichtig geschat is dat ([\d,]+) keer.*meer dan toeval/.exec(
          words,
        ) ?? []
      if (!together || !expected || !ratio) continue
      const own = Number(together) / Number(expected.replace(',', '.'))
      expect(Number(own.toFixed(1)), words).toBeGreaterThanOrEqual(Number(ratio.replace(',', '.')))
    }
})
