// Publishes a case: how many people fit what readers will see, and a reason when those are too few.
import { useQuery } from 'urql'
import type { ChecklistPoint } from '#core/checklist.ts'
import { NOTE_CHARS_MAX } from '#core/textLength.ts'
import { ActionDialog } from '../../ActionDialog.tsx'
import { Loaded } from '../../Loaded.tsx'
import { enumOrNull, optionsOf } from '../../labels.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { ConfirmPoints, confirmationOf } from '../checklist/ConfirmPoints.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { PublishedMeter } from '../risk/RiskMeter.tsx'
import { CaseRiskDocument } from '../risk/riskDocuments.ts'
import { PublishCaseDocument } from './caseDocuments.ts'

const FIELDS = { exception: 'Toelichting' }

/** What was filled in so far. It stays when the dialog closes, and holds for the version it was filled in for. */
export interface PublishEntry {
  readonly version: number
  readonly ground: string
  readonly reason: string
  readonly ticked: readonly ChecklistPoint[]
}

/** Nothing yet; also when the case was changed since, as another text was looked at then. */
export const entryFor = (version: number, kept: PublishEntry | null): PublishEntry =>
  kept?.version === version ? kept : { version, ground: '', reason: '', ticked: [] }

interface Props {
  readonly id: string
  readonly version: number
  readonly entry: PublishEntry
  readonly onEntry: (entry: PublishEntry) => void
  readonly onClose: () => void
  readonly onCoarsen: () => void
}

export function PublishDialog({ id, version, entry, onEntry, onClose, onCoarsen }: Props) {
  const [result] = useQuery({ query: CaseRiskDocument, variables: { id } })
  const { ground, reason, ticked } = entry
  const change = (changed: Partial<PublishEntry>) => onEntry({ ...entry, ...changed })

  return (
    <ActionDialog
      title="Casus publiceren"
      verb="Publiceer"
      document={PublishCaseDocument}
      input={() => {
        const chosen = enumOrNull('exceptionGround', ground)
        const exception = chosen ? { ground: chosen, reason } : null
        return { id, version, exception, checklist: confirmationOf('publish', ticked) }
      }}
      problemsOf={({ publishCase }) => publishCase.problems}
      fields={ground === '' ? {} : FIELDS}
      onClose={onClose}
    >
      <WhatChanges />
      <Loaded result={result}>
        {(data) =>
          data.case?.risk ? (
            <>
              <PublishedMeter goal={data.case.risk.published} />
              {data.case.risk.published.reached ? null : (
                <Exception
                  {...{ ground, reason, onCoarsen }}
                  onGround={(chosen) => change({ ground: chosen })}
                  onReason={(told) => change({ reason: told })}
                />
              )}
            </>
          ) : null
        }
      </Loaded>
      <ConfirmPoints step="publish" ticked={ticked} onTick={(points) => change({ ticked: points })} />
    </ActionDialog>
  )
}

/** Who sees what from then on, and what stays where it was. */
const WhatChanges = () => (
  <ul>
    <li>
      <strong>Te lezen voor iedereen die inlogt om casussen te lezen</strong>, ook indieners, onderzoekers en
      het ministerie: de titel, de samenvatting, het verhaal, de labels en de meeste gegevens.
    </li>
    <li>
      <strong>Blijft bij het team</strong>: de signalen, hoe groot de gemeente is, levensgebeurtenissen en een
      opvallende omstandigheid. De indiener ziet zijn eigen opgave. De provincie zien de inspectie en het
      ministerie niet.
    </li>
    <li>
      <strong>Telt mee</strong> in de aantallen en in de knelpuntenbrief. In de open data staan alleen codes
      die genoeg casussen delen, nooit de tekst.
    </li>
    <li>
      <strong>Terug kan altijd</strong>: u kunt de casus later aanpassen of intrekken.
    </li>
  </ul>
)

interface ExceptionProps {
  readonly ground: string
  readonly reason: string
  readonly onGround: (ground: string) => void
  readonly onReason: (reason: string) => void
  readonly onCoarsen: () => void
}

const Exception = ({ ground, reason, onGround, onReason, onCoarsen }: ExceptionProps) => (
  <>
    <p>
      Maak de casus liever <strong>eerst grover</strong>. Kan dat niet, of hoeft het niet, leg dan vast
      waarom. Uw naam en reden blijven bij de casus bewaard.
    </p>
    <Button onPress={onCoarsen}>Maak eerst grover</Button>
    <Select
      label="Waarom kan het toch?"
      value={ground}
      onChange={onGround}
      empty="Geen uitzondering"
      options={optionsOf('exceptionGround')}
    />
    {ground === '' ? null : (
      <NoteArea label={FIELDS.exception} value={reason} onChange={onReason} rows={2} max={NOTE_CHARS_MAX} />
    )}
  </>
)
