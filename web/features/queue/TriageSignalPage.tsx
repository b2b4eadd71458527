// Triage: does a checked signal become a case, belong to one, need an answer first, or belong elsewhere?
import { useParams } from '@tanstack/react-router'
import { SignalDone } from './SignalDone.tsx'
import { SignalWorkPage } from './SignalWorkPage.tsx'
import { TriageForm } from './TriageForm.tsx'

export function TriageSignalPage() {
  const { id } = useParams({ from: '/member/werkvoorraad/beoordelen/$id' })
  return (
    <SignalWorkPage key={id} id={id} task="Beoordelen">
      {(signal) =>
        signal.actions.includes('signal.triage') ? (
          <TriageForm signal={signal} />
        ) : (
          <SignalDone signal={signal} step="beoordelen" />
        )
      }
    </SignalWorkPage>
  )
}
