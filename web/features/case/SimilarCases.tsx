// Cases that look like this one, with what they share and how they ended: like cases alike, unlike cases unalike.

import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { plural } from '#core/dutch/words.ts'
import { formatPeriod } from '../../dates.ts'
import { label } from '../../labels.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Select } from '../../ui/Select.tsx'
import { useFirstFew } from '../../ui/useFirstFew.ts'
import type { ShownCase } from './caseDocuments.ts'

type Similar = ShownCase['similar'][number]

const SHOWN_AT_FIRST = 5

/** The ways to narrow the list by how it ended. */
const ENDINGS = {
  other: { label: 'Liep anders af', fits: ({ differentOutcome }) => differentOutcome },
  solved: {
    label: 'Opgelost binnen bestaande regels',
    fits: ({ case: { outcome } }) => outcome === 'OPGELOST_BINNEN_REGELS',
  },
  unsolved: { label: 'Niet opgelost', fits: ({ case: { outcome } }) => outcome === 'NIET_OPGELOST' },
} as const satisfies Record<string, { label: string; fits: (similar: Similar) => boolean }>
type Ending = keyof typeof ENDINGS

const isEnding = (value: string): value is Ending => value in ENDINGS

export function SimilarCases({ similar }: Pick<ShownCase, 'similar'>) {
  const [ending, setEnding] = useState<Ending | ''>('')
  const fitting = similar.filter((one) => ending === '' || ENDINGS[ending].fits(one))
  const { list, shown, hidden, showAll } = useFirstFew(fitting, SHOWN_AT_FIRST)
  return (
    <section className="similar rd-stack" aria-labelledby="lijkt-op">
      <Heading id="lijkt-op">Lijkt op</Heading>
      <EndedOtherwise similar={similar} />
      {similar.length === 0 ? <p className="rd-soft">Er zijn geen casussen die hierop lijken.</p> : null}
      {similar.length > 1 ? (
        <Select
          label="Hoe liep het af?"
          value={ending}
          empty="Alle aflopen"
          options={Object.entries(ENDINGS).map(([value, { label: text }]) => ({ value, label: text }))}
          onChange={(value) => setEnding(isEnding(value) ? value : '')}
          narrows
        />
      ) : null}
      {similar.length > 0 && fitting.length === 0 ? (
        <p role="status">Geen van deze casussen liep zo af.</p>
      ) : null}
      <ul className="similar__list" ref={list}>
        {shown.map((one) => (
          <SimilarCase key={one.case.id} similar={one} />
        ))}
      </ul>
      {hidden > 0 ? (
        <Button kind="subtle" onPress={showAll}>
          Toon nog {hidden} {plural(hidden, 'casus', 'casussen')}
        </Button>
      ) : null}
    </section>
  )
}

/** Says of the most alike, above the list, that they ended otherwise; further down the likeness is too thin to warn by. */
function EndedOtherwise({ similar }: Pick<ShownCase, 'similar'>) {
  const count = similar.slice(0, SHOWN_AT_FIRST).filter(({ differentOutcome }) => differentOutcome).length
  if (count === 0) return null
  return (
    <Alert tone="warning" heading="Let op">
      {count === 1
        ? 'In een vergelijkbare casus liep het anders af.'
        : `In ${count} vergelijkbare casussen liep het anders af.`}{' '}
      Kijk of daar een reden voor is.
    </Alert>
  )
}

function SimilarCase({ similar: { case: shown, shared, differentOutcome } }: { readonly similar: Similar }) {
  const { reference, title, period, outcome, legalGround, tailoring } = shown
  return (
    <li className="similar__case">
      <Link to="/casussen/$reference" params={{ reference }} className="nl-link">
        {title}
      </Link>
      <p className="rd-soft">
        <span className="rd-nowrap">{reference}</span> · {formatPeriod(period)}
      </p>
      {shared.length > 0 ? <p>{shared.join(' ')}</p> : null}
      <p>
        Afloop: {(label('outcome', outcome) || 'Onbekend').toLowerCase()}
        {legalGround ? `, met ${label('legalGround', legalGround).toLowerCase()}` : ''}
        {tailoring ? `; maatwerk: ${label('tailoring', tailoring).toLowerCase()}` : ''}{' '}
        {differentOutcome ? <Badge tone="warning">Liep anders af</Badge> : null}
      </p>
    </li>
  )
}
