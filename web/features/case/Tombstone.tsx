// What is left of a case that was taken back or went into another: that it was there, and where to read on.
import { formatDay } from '../../dates.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Page } from '../../ui/Page.tsx'
import { CaseHistory } from './CaseHistory.tsx'
import type { ShownCase } from './caseDocuments.ts'
import { CaseFamily } from './reshape/CaseFamily.tsx'

export function Tombstone({ shown }: { readonly shown: ShownCase }) {
  return (
    <Page title={shown.title} eyebrow={`Casus ${shown.reference}`}>
      {shown.mergedInto ? null : <TakenBack shown={shown} />}
      <CaseFamily shown={shown} />
      <CaseHistory shown={{ ...shown, signals: [] }} />
    </Page>
  )
}

function TakenBack({ shown: { reference, withdrawnAt } }: { readonly shown: ShownCase }) {
  return (
    <>
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
    </>
  )
}
