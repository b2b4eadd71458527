// Taking a signal back, after asking once.
import { useState } from 'react'
import { ActionDialog } from '../../ActionDialog.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { WITHDRAW_SIGNAL } from './signalDocuments.ts'

export function WithdrawButton({ signalId }: { readonly signalId: string }) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <ButtonGroup>
        <Button kind="danger" onPress={() => setAsking(true)}>
          Trek dit signaal in
        </Button>
      </ButtonGroup>
      {asking ? (
        <ActionDialog
          title="Wilt u dit signaal intrekken?"
          verb="Ja, trek in"
          kind="danger"
          cancel="Nee, laat staan"
          document={WITHDRAW_SIGNAL}
          input={() => ({ id: signalId })}
          problemsOf={({ withdrawSignal }) => withdrawSignal.problems}
          onClose={() => setAsking(false)}
        >
          <p>
            Het team gebruikt het dan niet. U kunt dit niet terugdraaien, maar u kunt altijd een nieuw signaal
            indienen.
          </p>
        </ActionDialog>
      ) : null}
    </>
  )
}
