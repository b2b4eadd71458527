// The laws and other rules that signals are about.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { type Column, Table } from '../../ui/Table.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { REGULATION_LIST } from './lawDocuments.ts'
import { kindLabel, stateLabel } from './lawLabels.ts'

type RegulationRow = ResultOf<typeof REGULATION_LIST>['regulations'][number]

const COLUMNS: readonly Column<RegulationRow>[] = [
  {
    header: 'Naam',
    rowHeader: true,
    cell: ({ id, name }) => (
      <Link to="/wetten/$id" params={{ id }}>
        {name}
      </Link>
    ),
  },
  { header: 'Afkorting', cell: ({ abbreviation }) => abbreviation, plain: true },
  { header: 'Soort', cell: ({ kind }) => kindLabel(kind), plain: true },
  { header: 'Ministerie', cell: ({ department }) => department, plain: true },
  { header: 'Status', cell: ({ status }) => stateLabel(status), plain: true },
]

const fits = ({ name, abbreviation, aliases }: RegulationRow, words: string): boolean =>
  [name, abbreviation ?? '', ...aliases].some((text) => text.toLowerCase().includes(words))

export function RegulationsPage() {
  const [words, setWords] = useState('')
  const [result] = useQuery({ query: REGULATION_LIST })
  return (
    <Page
      title="Wetten"
      lead="De regels waar signalen over gaan: de Participatiewet en wat eraan grenst."
      wide
    >
      <TextField label="Zoek op naam of afkorting" type="search" narrows value={words} onChange={setWords} />
      <Loaded result={result}>
        {({ regulations }) => {
          const shown = regulations.filter((regulation) => fits(regulation, words.trim().toLowerCase()))
          return (
            <>
              <p role="status" className="rd-soft">
                {shown.length} van {regulations.length} regelingen
              </p>
              {shown.length === 0 ? (
                <EmptyState title="Geen regeling met deze naam">
                  Probeer een korter stuk van de naam.
                </EmptyState>
              ) : (
                <Table
                  caption="Regelingen"
                  captionHidden
                  columns={COLUMNS}
                  rows={shown}
                  rowKey={({ id }) => id}
                />
              )}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
