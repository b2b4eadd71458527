// The laws and other rules that signals are about.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
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
  { header: 'Status', cell: ({ status }) => stateLabel(status), oneLine: true, plain: true },
]

const fits = ({ name, abbreviation, aliases }: RegulationRow, words: string): boolean =>
  [name, abbreviation ?? '', ...aliases].some((text) => text.toLowerCase().includes(words))

/** Whether cases that the reader can find are about it. */
const hasCases = ({ provisions }: RegulationRow): boolean => provisions.some(({ caseCount }) => caseCount > 0)

export function RegulationsPage() {
  const [result] = useQuery({ query: REGULATION_LIST })
  return (
    <Page
      title="Wetten"
      lead="De regels waar signalen over gaan: de Participatiewet en wat eraan grenst."
      wide
    >
      <Loaded result={result}>{({ regulations }) => <Regulations regulations={regulations} />}</Loaded>
    </Page>
  )
}

/** Those that cases are about, or all of them; words are looked for in all. */
function Regulations({ regulations }: { readonly regulations: readonly RegulationRow[] }) {
  const [words, setWords] = useState('')
  const [all, setAll] = useState(false)
  const asked = words.trim().toLowerCase()
  const withCases = regulations.filter(hasCases)
  // Before the first case there is nothing to narrow by.
  const isWhole = all || asked !== '' || withCases.length === 0
  const shown = isWhole ? regulations.filter((regulation) => fits(regulation, asked)) : withCases
  return (
    <>
      <TextField label="Zoek op naam of afkorting" type="search" narrows value={words} onChange={setWords} />
      {asked === '' && withCases.length > 0 ? (
        <Checkbox label="Toon ook regelingen waarover nog geen casus gaat" checked={all} onChange={setAll} />
      ) : null}
      <p role="status" className="rd-soft">
        {shown.length} van {regulations.length} regelingen
      </p>
      {shown.length === 0 ? (
        <EmptyState title="Geen regeling met deze naam">Probeer een korter stuk van de naam.</EmptyState>
      ) : (
        <Table caption="Regelingen" captionHidden columns={COLUMNS} rows={shown} rowKey={({ id }) => id} />
      )}
    </>
  )
}
