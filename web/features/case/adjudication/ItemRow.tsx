// One item on which two coders differ: what each said, and whom the chair follows.
import { NOTE_CHARS_MAX } from '#core/textLength.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Heading } from '../../../ui/Heading.tsx'
import { NoteArea } from '../../readalong/NoteArea.tsx'
import type { Draft } from '../coding/codingState.ts'
import type { NumberedPassage } from '../passages.ts'
import { type Item, itemWords, type Side, type Statement, sameOn, statements } from './compare.ts'

interface Props {
  readonly item: Item
  readonly sides: readonly [Side, Side]
  readonly narrative: string
  /** The numbers of the passages in the text. */
  readonly passages: readonly NumberedPassage[]
  /** The decision so far, once it says something on this item. */
  readonly decided: Draft | null
  /** Why the chair decides so on this item; null where no reason is kept. */
  readonly reason: string | null
  readonly onReason: (reason: string) => void
  readonly onTake: (draft: Draft) => void
}

/** The id of the first button with which an item is decided. */
export const followId = ({ id }: Item): string => `volg-${id}`

export function ItemRow(props: Props) {
  const { item, sides, narrative, passages, decided, reason, onReason, onTake } = props
  const own = decided !== null && !sides.some(({ draft }) => sameOn(decided, draft, item))
  return (
    <li className="difference">
      <Heading level={3}>{item.title}</Heading>
      <div className="difference__sides">
        {sides.map((side, index) => {
          const other = index === 0 ? sides[1] : sides[0]
          const followed = decided !== null && sameOn(decided, side.draft, item)
          return (
            <div
              key={side.name}
              className={followed ? 'difference__side difference__side--followed' : 'difference__side'}
            >
              <p className="rd-soft">{side.name}</p>
              <Statements
                said={statements(side.draft, item, narrative, passages)}
                other={statements(other.draft, item, narrative, passages)}
              />
              <Button
                {...(index === 0 ? { id: followId(item) } : {})}
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
          label={`Uw reden bij “${item.title}”`}
          optional
          rows={1}
          value={reason}
          onChange={onReason}
          max={NOTE_CHARS_MAX}
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
  readonly other: readonly Statement[]
}) =>
  said.length === 0 ? (
    <p>Niets gekozen</p>
  ) : (
    <ul className="difference__words">
      {said.map((statement) => {
        const apart = apartFrom(statement, other)
        return (
          <li key={statement.words}>
            {statement.words} {apart === null ? null : <Badge tone="warning">{apart}</Badge>}
            {statement.support === '' ? null : (
              <p className="rd-soft">
                {statement.support}
                {statement.passage === null ? null : (
                  <sup>
                    <span className="rd-visually-hidden"> passage </span>
                    {statement.passage}
                  </sup>
                )}
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )

/** How a statement is not what the other coder said; null when both said it. */
function apartFrom({ label, main }: Statement, other: readonly Statement[]): string | null {
  const twin = other.find((each) => each.label === label)
  if (!twin) return 'alleen hier'
  if (twin.main === main) return null
  return main ? 'alleen hier hoofd' : 'hier niet hoofd'
}
