// Four eyes: someone of another organisation checks that a signal is anonymous, or sends it back.
import { useParams } from '@tanstack/react-router'
import { CheckForm } from './CheckForm.tsx'
import { SignalDone } from './SignalDone.tsx'
import { SignalWorkPage } from './SignalWorkPage.tsx'

export function CheckSignalPage() {
  const { id } = useParams({ from: '/member/werkvoorraad/controleren/$id' })
  return (
    <SignalWorkPage key={id} id={id} task="Controleren" withMarks>
      {(signal) =>
        signal.actions.includes('signal.check') ? (
          <CheckForm signal={signal} />
        ) : (
          <SignalDone signal={signal} step="controleren" />
        )
      }
    </SignalWorkPage>
  )
}
