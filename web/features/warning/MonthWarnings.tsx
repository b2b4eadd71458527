// The warnings of one month: what stood out, and folded away what may be chance or is not told now.
import { useState } from 'react'
import { useQuery } from 'urql'
import { plural } from '#core/dutch/words.ts'
import { Loaded } from '../../Loaded.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { monthWords } from './monthWords.ts'
import { WarningCard } from './WarningCard.tsx'
import { type ShownWarning, WarningsDocument } from './warningDocuments.ts'

interface ListProps {
  readonly month: string
  /** The only kind to show; null is every kind. */
  readonly kind: ShownWarning['kind'] | null
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
        <Sorted month={month} kind={kind} later={later} warnings={warnings} onChange={changed} />
      )}
    </Loaded>
  )
}

interface CardsProps {
  readonly warnings: readonly ShownWarning[]
  readonly onChange: () => void
}

/** What stood out of the chosen kind first, below how many that are. */
function Sorted({ month, kind, later, warnings, onChange }: CardsProps & Omit<ListProps, 'onChange'>) {
  const shown = warnings.filter((warning) => kind === null || warning.kind === kind)
  const loud = shown.filter(({ mute }) => mute === null)
  const strong = loud.filter(({ strength }) => strength === 'STRONG')
  const weak = loud.filter(({ strength }) => strength === 'WEAK')
  const seen = warnings.map((warning) => ({ ...warning, muted: warning.mute !== null }))
  return (
    <>
      <p role="status">
        {monthWords(month, kind, seen)} {later}
      </p>
      {strong.length > 0 ? <Heading level={2}>Wat opviel</Heading> : null}
      <Cards warnings={strong} onChange={onChange} />
      <Folded title="Kan goed toeval zijn" warnings={weak} onChange={onChange} />
      <Folded
        title="Wordt nu niet gemeld"
        warnings={shown.filter(({ mute }) => mute !== null)}
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
          Toon {cards.warnings.length} {plural(cards.warnings.length, 'vroegsignaal', 'vroegsignalen')}
        </summary>
        {open ? <Cards {...cards} /> : null}
      </details>
    </section>
  )
}
