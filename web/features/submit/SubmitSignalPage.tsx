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
  const [sent, setSent] = useState<{ id: string; code: string; urgent: boolean } | null>(null)
  if (sent) return <Sent signal={sent} urgent={sent.urgent} onAgain={() => setSent(null)} />
  return (
    <Page
      title="Signaal indienen"
      lead="Vertel waar regels hard uitpakten, of juist goed. Terwijl u schrijft, kijkt uw browser mee en haalt weg waaraan iemand te herkennen is."
    >
      <p>
        Wij bewaren niets tot u op ‘Signaal versturen’ drukt, en dan alleen de tekst zonder namen en nummers.
        Om casussen te vinden die op uw verhaal lijken, gaan losse, gewone woorden eruit al eerder naar onze
        server, op alfabet en zonder woorden die een naam kunnen zijn. Dat kunt u onder uw verhaal uitzetten.
      </p>
      <SignalForm
        start={EMPTY_DRAFT}
        busy={submit.busy}
        failure={submit.failure}
        send={async (input) => {
          const answer = await submit.run({ input })
          const signal = answer?.submitSignal.signal
          if (signal) setSent({ ...signal, urgent: input.urgent === true })
          return answer?.submitSignal.problems ?? null
        }}
      />
    </Page>
  )
}
