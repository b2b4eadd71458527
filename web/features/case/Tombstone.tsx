// What is left of a case that was taken back: that it was there, and since when it is not.
import { formatDay } from '../../dates.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Page } from '../../ui/Page.tsx'
import { CaseHistory } from './CaseHistory.tsx'
import type { ShownCase } from './caseDocuments.ts'

export function Tombstone({ shown }: { readonly shown: ShownCase }) {
  const { reference, withdrawnAt } = shown
  return (
    <Page title="Deze casus is ingetrokken" eyebrow={`Casus ${reference}`}>
      <Alert
        heading={`Casus ${reference} is ingetrokken${withdrawnAt ? ` op ${formatDay(withdrawnAt)}` : ''}`}
      >
        Het team trekt een casus in als de tekst niet blijkt te kloppen, als de casus dubbel is of als iemand
        erin te herkennen kan zijn. Welke reden het hier was, vertellen wij niet.
      </Alert>
      <p>
        De tekst en de gegevens zijn niet meer te zien en tellen niet meer mee. Dit nummer wordt niet opnieuw
        gebruikt. Brieven die eerder zijn vastgesteld, blijven zoals ze waren.
      </p>
      <CaseHistory shown={{ ...shown, signals: [] }} />
    </Page>
  )
}
