// Handing in many signals at once from a file, and reading back what became of each row.
import { useState } from 'react'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Page } from '../../ui/Page.tsx'
import { FileExplained } from './FileExplained.tsx'
import './import.css'
import { type ImportOutcome, sendFile } from './importReport.ts'
import { Report } from './Report.tsx'

export function ImportPage() {
  const [file, setFile] = useState<File | null>(null)
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null)

  async function send() {
    if (!file) return setError('Kies eerst een bestand.')
    setError(undefined)
    setBusy(true)
    setOutcome(null)
    setOutcome(await sendFile(file))
    setBusy(false)
  }

  return (
    <Page
      title="Bestand indienen"
      lead="Dien veel signalen tegelijk in. Goede rijen gaan erin, van de andere leest u waarom niet."
      wide
    >
      <FileExplained />
      <form
        className="rd-card"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <Field
          label="Bestand"
          hint="Excel (.xlsx), CSV of JSON. De eerste rij heeft de namen van de kolommen."
          error={error}
        >
          {(control) => (
            <input
              {...control}
              className="rd-file"
              type="file"
              accept=".csv,.xlsx,.json,.txt"
              onChange={(event) => setFile(event.target.files?.[0] ?? null)}
            />
          )}
        </Field>
        <Button kind="primary" type="submit" busy={busy}>
          Dien dit bestand in
        </Button>
      </form>
      {busy ? <Loading>Bezig met lezen, rij voor rij</Loading> : null}
      {outcome && 'refused' in outcome ? (
        <Alert tone="error" heading="Er is niets opgenomen" live>
          {outcome.refused}
        </Alert>
      ) : null}
      {outcome && 'report' in outcome ? <Report report={outcome.report} /> : null}
    </Page>
  )
}
