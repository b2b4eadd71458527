// Handing in a signal.
import { useState } from 'react'
import { Page } from '../../ui/Page.tsx'
import { useAction } from '../../useAction.ts'
import { EMPTY_DRAFT } from './draft.ts'
import { Sent } from './Sent.tsx'
import { SignalForm } from './SignalForm.tsx'
import { SUBMIT_SIGNAL } from './submitDocuments.ts'

export function SubmitSignalPage() {
  const submit = useAction(SUBMIT_SIGNAL)
  // The same until an answer comes: what is sent again after one that got lost comes in once.
  const [draftId, setDraftId] = useState(drawn)
  const [sent, setSent] = useState<{ id: string; code: string; urgent: boolean } | null>(null)
  if (sent) return <Sent signal={sent} urgent={sent.urgent} onAgain={() => setSent(null)} />
  return (
    <Page
      title="Signaal indienen"
      lead="Vertel waar regels hard uitpakten, of juist goed. Terwijl u schrijft, kijkt uw browser mee en haalt weg waaraan iemand te herkennen is."
    >
      <p>
        Wij bewaren niets tot u op ‘Signaal versturen’ drukt, en dan alleen de tekst zonder namen en nummers.
        Om casussen te vinden die op uw verhaal lijken, gaan losse woorden die in veel verhalen staan al
        eerder naar onze server, op alfabet en zonder woorden die een naam kunnen zijn. Dat kunt u onder uw
        verhaal uitzetten.
      </p>
      <SignalForm
        start={EMPTY_DRAFT}
        busy={submit.busy}
        failure={submit.failure}
        send={async (input) => {
          const answer = await submit.run({ input, draftId })
          const signal = answer?.submitSignal.signal
          if (answer) setDraftId(drawn())
          if (signal) setSent({ ...signal, urgent: input.urgent === true })
          return answer?.submitSignal.problems ?? null
        }}
      />
    </Page>
  )
}

const drawn = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
