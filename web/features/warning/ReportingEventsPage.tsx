// The register of campaigns and weeks in the media: more reports without more going wrong.
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useQuery } from 'urql'
import { daysInWords } from '#core/dutch/dates.ts'
import { capitalise } from '#core/dutch/words.ts'
import { Loaded } from '../../Loaded.tsx'
import { Problems } from '../../Problems.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Page } from '../../ui/Page.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Table } from '../../ui/Table.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'
import { useVisit } from '../../viewer.tsx'
import type { Linked } from '../bottleneck/bottleneckFields.ts'
import { LinkedThreads } from '../bottleneck/LinkedFields.tsx'
import { EVENT_KINDS } from './verdicts.ts'
import {
  RemoveReportingEventDocument,
  type ReportingEvent,
  ReportingEventsDocument,
  SaveReportingEventDocument,
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
      {may('reporting-event.manage') ? <NewEvent onSaved={changed} /> : null}
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
  const { run, busy, failure } = useAction(RemoveReportingEventDocument)
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
                  cell: ({ id, what }: ReportingEvent) => (
                    <Button
                      kind="subtle"
                      size="small"
                      busy={busy}
                      label={`Haal weg: ${what}`}
                      onPress={async () => {
                        if (await run({ id })) onChange(`“${what}” is weggehaald.`)
                      }}
                    >
                      Haal weg
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      <Problems problems={[]} failure={failure} />
    </>
  )
}

const EMPTY = { what: '', source: '', firstDay: '', lastDay: '' }

function NewEvent({ onSaved }: { readonly onSaved: (words: string) => void }) {
  const [kind, setKind] = useState<ReportingEvent['kind']>('CAMPAGNE')
  const [fields, setFields] = useState(EMPTY)
  const [threads, setThreads] = useState<readonly Linked[]>([])
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(SaveReportingEventDocument)
  const put = (name: keyof typeof EMPTY) => (value: string) => setFields({ ...fields, [name]: value })

  async function send(event: FormEvent) {
    event.preventDefault()
    const { what, source, firstDay, lastDay } = fields
    if (what.trim() === '' || firstDay === '' || lastDay === '')
      return setProblems([{ message: 'Vul in wat het was, en de eerste en de laatste dag.' }])
    const answer = await run({
      input: {
        ...{ kind, what, source: source.trim() || null, firstDay, lastDay },
        threadIds: threads.map(({ id }) => id),
      },
    })
    const found = answer?.saveReportingEvent.problems ?? []
    setProblems(found)
    if (!answer || found.length > 0) return
    setFields(EMPTY)
    setThreads([])
    onSaved(`“${what}” is vastgelegd.`)
  }

  return (
    <form onSubmit={send} noValidate>
      <Heading level={2}>Nieuwe vastleggen</Heading>
      <RadioGroup
        legend="Soort"
        inline
        value={kind}
        onChange={setKind}
        options={[
          { value: 'CAMPAGNE', label: EVENT_KINDS.CAMPAGNE },
          { value: 'MEDIA', label: EVENT_KINDS.MEDIA },
        ]}
      />
      <TextField
        label="Wat was het?"
        hint="In enkele woorden. Zo komt het ook in de openbare brief te staan."
        value={fields.what}
        onChange={put('what')}
        maxLength={200}
      />
      <TextField label="Bron" optional value={fields.source} onChange={put('source')} maxLength={200} />
      <div className="rd-fields">
        <TextField label="Eerste dag" type="date" value={fields.firstDay} onChange={put('firstDay')} />
        <TextField label="Laatste dag" type="date" value={fields.lastDay} onChange={put('lastDay')} />
      </div>
      <LinkedThreads
        linked={threads}
        onChange={setThreads}
        hint="Waarover ging het? Laat leeg als het over alles ging."
      />
      <Problems problems={problems} failure={failure} />
      <Button type="submit" kind="primary" busy={busy}>
        Leg vast
      </Button>
    </form>
  )
}
