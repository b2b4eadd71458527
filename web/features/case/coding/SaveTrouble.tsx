// What to do when a coding could not be saved: it was changed somewhere else, refused, or the server gave no answer.
import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import { Problems } from '../../../Problems.tsx'
import { Alert } from '../../../ui/Alert.tsx'
import { Button, ButtonGroup } from '../../../ui/Button.tsx'
import { Table } from '../../../ui/Table.tsx'
import { ITEMS, itemWords, sameOn } from '../adjudication/compare.ts'
import { CaseToCodeDocument } from './codingDocuments.ts'
import type { CodingAction, Draft } from './codingState.ts'
import type { Saver, SaveStatus } from './saver.ts'
import { storedDraft } from './storedDraft.ts'

interface Props {
  readonly reference: string
  readonly saver: Saver
  readonly status: SaveStatus
  readonly draft: Draft
  readonly dispatch: (action: CodingAction) => void
}

type Stored = ReturnType<typeof storedDraft>

const KEPT = 'Uw werk staat nog op dit scherm. Wij proberen het vanzelf opnieuw; sluit dit venster nog niet.'

export function SaveTrouble({
  reference,
  saver,
  status: { state, problems, failure },
  draft,
  dispatch,
}: Props) {
  const stored = useStored(reference, state === 'conflict')

  // The answer to an earlier save may have been lost on its way: what is stored is then our own work.
  const isOwn = stored !== null && JSON.stringify(stored.draft) === JSON.stringify(draft)
  useEffect(() => {
    if (isOwn) saver.overwrite(stored.version)
  }, [isOwn, stored, saver])

  if (state !== 'conflict')
    return <Problems problems={problems} failure={failure === null ? null : `${failure} ${KEPT}`} />
  if (!stored || isOwn) return null
  return (
    <Alert tone="warning" heading="Deze duiding is ergens anders gewijzigd" live>
      <p>
        Misschien hebt u haar in een ander venster open. Kies waarmee u verdergaat. Met “Maak ongedaan” haalt
        u de andere terug.
      </p>
      <Differences here={draft} stored={stored.draft} />
      <ButtonGroup>
        <Button
          onPress={() => {
            dispatch({ type: 'over', stored: stored.draft })
            saver.overwrite(stored.version)
          }}
        >
          Bewaar wat hier staat
        </Button>
        <Button
          onPress={() => {
            saver.takeOver(stored.version, stored.draft)
            dispatch({ type: 'replace', draft: stored.draft })
          }}
        >
          Haal op wat bewaard is
        </Button>
      </ButtonGroup>
    </Alert>
  )
}

/** What the server has now, asked as soon as it differs from what we sent. */
function useStored(reference: string, wanted: boolean): Stored | null {
  const client = useClient()
  const [stored, setStored] = useState<Stored | null>(null)
  useEffect(() => {
    setStored(null)
    if (!wanted) return
    let current = true
    void client
      .query(CaseToCodeDocument, { reference }, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ data }) => {
        if (current && data?.case) setStored(storedDraft(data.case.myCoding))
      })
    return () => {
      current = false
    }
  }, [client, reference, wanted])
  return stored
}

interface Difference {
  readonly title: string
  readonly here: string
  readonly stored: string
}

function Differences({ here, stored }: { readonly here: Draft; readonly stored: Draft }) {
  const rows: readonly Difference[] = [
    ...ITEMS.filter((item) => !sameOn(here, stored, item)).map((item) => ({
      title: item.title,
      here: itemWords(here, item).join(', ') || 'niets',
      stored: itemWords(stored, item).join(', ') || 'niets',
    })),
    ...((here.fields.note ?? '') === (stored.fields.note ?? '')
      ? []
      : [{ title: 'Toelichting', here: here.fields.note || 'niets', stored: stored.fields.note || 'niets' }]),
  ]
  if (rows.length === 0) return <p>Het verschil zit in passages, notities of wat u extra invulde.</p>
  return (
    <Table
      caption="Wat er verschilt"
      columns={[
        { header: 'Onderdeel', cell: ({ title }: Difference) => title, rowHeader: true },
        { header: 'Hier', cell: ({ here: words }: Difference) => words },
        { header: 'Bewaard', cell: ({ stored: words }: Difference) => words },
      ]}
      rows={rows}
      rowKey={({ title }) => title}
    />
  )
}
