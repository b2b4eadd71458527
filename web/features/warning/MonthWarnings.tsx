// The warnings of one month: what stood out, and folded away what may be chance or is not told now.
import { useState } from 'react'
import { useQuery } from 'urql'
import { formatPeriod } from '../../dates.ts'
import { Loaded } from '../../Loaded.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { WarningCard } from './WarningCard.tsx'
import { type ShownWarning, WarningsDocument } from './warningDocuments.ts'

/** What else the month has, which may well be chance. */
const byChance = (count: number): string =>
  count === 0 ? '' : count === 1 ? ' Eén andere kan toeval zijn.' : ` ${count} andere kunnen toeval zijn.`

interface ListProps {
  readonly month: string
  readonly kind: string
  /** What is known of the months after it. */
  readonly later: string
  readonly onChange: () => void
}

export function MonthWarnings({ month, kind, later, onChange }: ListProps) {
  const [result, refresh] = useQuery({
    query: WarningsDocument,
    variables: { month },
    requestPolicy: 'cache-and-network',
  })
  const changed = () => {
    refresh({ requestPolicy: 'network-only' })
    onChange()
  }
  return (
    <Loaded result={result}>
      {({ warnings }) => (
        <Sorted
          month={month}
          later={later}
          warnings={warnings.filter((warning) => kind === '' || warning.kind === kind)}
          onChange={changed}
        />
      )}
    </Loaded>
  )
}

interface CardsProps {
  readonly warnings: readonly ShownWarning[]
  readonly onChange: () => void
}

/** What stood out first, with how many that are. */
function Sorted({ month, later, warnings, onChange }: CardsProps & Pick<ListProps, 'month' | 'later'>) {
  const loud = warnings.filter(({ mute }) => mute === null)
  const strong = loud.filter(({ strength }) => strength === 'STRONG')
  const weak = loud.filter(({ strength }) => strength === 'WEAK')
  return (
    <>
      <p role="status">
        {strong.length === 0
          ? `Wat in ${formatPeriod(month)} te zien was, kan allemaal toeval zijn.`
          : `In ${formatPeriod(month)} ${strong.length === 1 ? 'viel één draad of bepaling' : `vielen ${strong.length} draden of bepalingen`} op.${byChance(loud.length - strong.length)}`}{' '}
        {later}
      </p>
      {strong.length > 0 ? <Heading level={2}>Wat opviel</Heading> : null}
      <Cards warnings={strong} onChange={onChange} />
      <Folded title="Kan goed toeval zijn" warnings={weak} onChange={onChange} />
      <Folded
        title="Wordt nu niet gemeld"
        warnings={warnings.filter(({ mute }) => mute !== null)}
        onChange={onChange}
      />
    </>
  )
}

const Cards = ({ warnings, onChange }: CardsProps) => (
  <div className="warning-list">
    {warnings.map((warning) => (
      <WarningCard key={warning.id} warning={warning} onChange={onChange} />
    ))}
  </div>
)

function Folded({ title, ...cards }: CardsProps & { readonly title: string }) {
  const [open, setOpen] = useState(false)
  if (cards.warnings.length === 0) return null
  return (
    <section>
      <Heading level={2}>{title}</Heading>
      <details className="rd-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {cards.warnings.length === 1 ? 'Toon deze ene' : `Toon deze ${cards.warnings.length}`}
        </summary>
        {open ? <Cards {...cards} /> : null}
      </details>
    </section>
  )
}
