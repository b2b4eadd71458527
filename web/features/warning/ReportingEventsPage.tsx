// The register of campaigns and weeks in the media: more reports without more going wrong.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { daysInWords } from '#core/dutch/dates.ts'
import { capitalise } from '#core/dutch/words.ts'
import { ActionDialog } from '../../ActionDialog.tsx'
import { Loaded } from '../../Loaded.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { Table } from '../../ui/Table.tsx'
import { useVisit } from '../../viewer.tsx'
import { ReportingEventForm } from './ReportingEventForm.tsx'
import { EVENT_KINDS } from './verdicts.ts'
import {
  RemoveReportingEventDocument,
  type ReportingEvent,
  ReportingEventsDocument,
} from './warningDocuments.ts'

export function ReportingEventsPage() {
  const { may } = useVisit()
  const [result, refresh] = useQuery({ query: ReportingEventsDocument, requestPolicy: 'cache-and-network' })
  const [said, setSaid] = useState('')
  const changed = (words: string) => {
    setSaid(words)
    refresh({ requestPolicy: 'network-only' })
  }
  return (
    <Page
      wide
      title="Campagnes en mediaweken"
      lead="Vraagt iemand om meldingen, of staat het in de krant, dan komen er meer. Wat hier staat, is te zien bij vroegsignalen en knelpunten, en in de brief."
      eyebrow={
        <Link to="/vroegsignalering" className="nl-link">
          Vroegsignalering
        </Link>
      }
    >
      {said ? (
        <Alert key={said} tone="ok" live takesFocus>
          {said}
        </Alert>
      ) : null}
      <Loaded result={result}>
        {({ reportingEvents }) =>
          reportingEvents.length === 0 ? (
            <EmptyState title="Er is nog niets vastgelegd." />
          ) : (
            <EventTable
              events={reportingEvents}
              mayChange={may('reporting-event.manage')}
              onChange={changed}
            />
          )
        }
      </Loaded>
      {may('reporting-event.manage') ? <ReportingEventForm onSaved={changed} /> : null}
    </Page>
  )
}

interface TableProps {
  readonly events: readonly ReportingEvent[]
  readonly mayChange: boolean
  /** Told what was done, in words. */
  readonly onChange: (words: string) => void
}

function EventTable({ events, mayChange, onChange }: TableProps) {
  const [removing, setRemoving] = useState<ReportingEvent | null>(null)
  return (
    <>
      <Table
        caption="Campagnes en mediaweken"
        captionHidden
        rows={events}
        rowKey={({ id }) => id}
        columns={[
          { header: 'Wat', rowHeader: true, cell: ({ what }) => what },
          {
            header: 'Waarover',
            cell: ({ threads }) => threads.map(({ label }) => label).join('; ') || 'Alles',
          },
          { header: 'Soort', cell: ({ kind }) => EVENT_KINDS[kind] },
          { header: 'Wanneer', cell: (event) => capitalise(daysInWords(event)) },
          { header: 'Bron', cell: ({ source }) => source ?? '–' },
          ...(mayChange
            ? [
                {
                  header: 'Weghalen',
                  cell: (event: ReportingEvent) => (
                    <Button
                      kind="subtle"
                      size="small"
                      label={`Haal weg: ${event.what}`}
                      onPress={() => setRemoving(event)}
                    >
                      Haal weg
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {removing ? (
        <RemoveDialog
          event={removing}
          onDone={() => {
            setRemoving(null)
            onChange(`“${removing.what}” is weggehaald.`)
          }}
          onClose={() => setRemoving(null)}
        />
      ) : null}
    </>
  )
}

interface RemoveProps {
  readonly event: ReportingEvent
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Asks first: it is told at more places than this page. */
const RemoveDialog = ({ event: { id, kind, what, ...days }, onDone, onClose }: RemoveProps) => (
  <ActionDialog
    title={`${EVENT_KINDS[kind]} weghalen`}
    verb="Haal weg"
    kind="danger"
    document={RemoveReportingEventDocument}
    input={() => ({ id })}
    problemsOf={({ removeReportingEvent }) => removeReportingEvent.problems}
    onDone={onDone}
    onClose={onClose}
  >
    <p>
      “{what}”, {daysInWords(days)}.
    </p>
    <p>
      Bij vroegsignalen en knelpunten uit die tijd staat daarna niet meer dat hierdoor meer kan zijn gemeld,
      en in een nieuwe of vernieuwde brief ook niet. Tellingen, oordelen en vastgestelde brieven blijven zoals
      ze zijn. Weghalen is bedoeld voor een vergissing. Terugzetten kan niet; u kunt het wel opnieuw
      vastleggen.
    </p>
  </ActionDialog>
)
