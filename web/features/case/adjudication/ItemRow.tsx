// One item on which two coders differ: what each said, and whom the chair follows.
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Heading } from '../../../ui/Heading.tsx'
import type { Draft } from '../coding/codingState.ts'
import { type Item, itemWords, sameOn } from './compare.ts'
import type { Side } from './DecideScreen.tsx'

interface Props {
  readonly item: Item
  readonly sides: readonly [Side, Side]
  /** The decision so far, once it says something on this item. */
  readonly decided: Draft | null
  readonly onTake: (draft: Draft) => void
}

export function ItemRow({ item, sides, decided, onTake }: Props) {
  const own = decided !== null && !sides.some(({ draft }) => sameOn(decided, draft, item))
  return (
    <li className="difference">
      <Heading level={3}>{item.title}</Heading>
      <div className="difference__sides">
        {sides.map((side, index) => {
          const other = sides[index === 0 ? 1 : 0]
          const followed = decided !== null && sameOn(decided, side.draft, item)
          return (
            <div
              key={side.name}
              className={followed ? 'difference__side difference__side--followed' : 'difference__side'}
            >
              <p className="rd-soft">{side.name}</p>
              <Words words={itemWords(side.draft, item)} other={other ? itemWords(other.draft, item) : []} />
              <Button
                pressed={followed}
                onPress={() => onTake(side.draft)}
                label={`${followed ? '✓ Gevolgd' : 'Volg deze'}: ${side.name} bij ${item.title}`}
              >
                {followed ? '✓ Gevolgd' : 'Volg deze'}
              </Button>
            </div>
          )
        })}
      </div>
      {own ? (
        <p role="status">
          Uw eigen keuze: <strong>{itemWords(decided, item).join('; ') || 'niets'}</strong>
        </p>
      ) : null}
    </li>
  )
}

/** What one coder said; what the other did not say carries a word, so that colour is not needed to see it. */
const Words = ({ words, other }: { readonly words: readonly string[]; readonly other: readonly string[] }) =>
  words.length === 0 ? (
    <p>Niets gekozen</p>
  ) : (
    <ul className="difference__words">
      {words.map((word) => (
        <li key={word}>
          {word} {other.includes(word) ? null : <Badge tone="warning">alleen hier</Badge>}
        </li>
      ))}
    </ul>
  )
