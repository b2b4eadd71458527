// One item on which two coders differ: what each said, and whom the chair follows.
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Heading } from '../../../ui/Heading.tsx'
import { NoteArea } from '../../readalong/NoteArea.tsx'
import type { Draft } from '../coding/codingState.ts'
import { type Item, itemWords, type Side, type Statement, sameOn, statements } from './compare.ts'

interface Props {
  readonly item: Item
  readonly sides: readonly [Side, Side]
  readonly narrative: string
  /** The decision so far, once it says something on this item. */
  readonly decided: Draft | null
  /** Why the chair decides so on this item; null where no reason is kept. */
  readonly reason: string | null
  readonly onReason: (reason: string) => void
  readonly onTake: (draft: Draft) => void
}

export function ItemRow({ item, sides, narrative, decided, reason, onReason, onTake }: Props) {
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
              <Statements
                said={statements(side.draft, item, narrative)}
                other={other ? itemWords(other.draft, item) : []}
              />
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
      {reason === null ? null : (
        <NoteArea
          label={`Uw reden bij “${item.title}” (mag leeg)`}
          rows={1}
          value={reason}
          onChange={onReason}
        />
      )}
    </li>
  )
}

/** What one coder said; what the other did not say carries a word, so that colour is not needed to see it. */
const Statements = ({
  said,
  other,
}: {
  readonly said: readonly Statement[]
  readonly other: readonly string[]
}) =>
  said.length === 0 ? (
    <p>Niets gekozen</p>
  ) : (
    <ul className="difference__words">
      {said.map(({ words, support }) => (
        <li key={words}>
          {words} {other.includes(words) ? null : <Badge tone="warning">alleen hier</Badge>}
          {support === '' ? null : <p className="rd-soft">{support}</p>}
        </li>
      ))}
    </ul>
  )
