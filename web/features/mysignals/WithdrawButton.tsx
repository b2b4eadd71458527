// Taking a signal back, after asking once.
import { useState } from 'react'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useAction } from '../../useAction.ts'
import { WITHDRAW_SIGNAL } from './signalDocuments.ts'

export function WithdrawButton({ signalId }: { readonly signalId: string }) {
  const [asking, setAsking] = useState(false)
  const [problems, setProblems] = useState<readonly { message: string }[]>([])
  const withdraw = useAction(WITHDRAW_SIGNAL)

  async function confirm() {
    const answer = await withdraw.run({ id: signalId })
    if (answer?.withdrawSignal.signal) setAsking(false)
    setProblems(answer?.withdrawSignal.problems ?? [])
  }

  return (
    <>
      <ButtonGroup>
        <Button kind="danger" onPress={() => setAsking(true)}>
          Trek dit signaal in
        </Button>
      </ButtonGroup>
      {asking ? (
        <Dialog title="Wilt u dit signaal intrekken?" onClose={() => setAsking(false)}>
          <p>
            Het team gebruikt het dan niet. U kunt dit niet terugdraaien, maar u kunt altijd een nieuw signaal
            indienen.
          </p>
          <Problems problems={problems} failure={withdraw.failure} />
          <ButtonGroup>
            <Button kind="danger" busy={withdraw.busy} onPress={() => void confirm()}>
              Ja, trek in
            </Button>
            <Button onPress={() => setAsking(false)}>Nee, laat staan</Button>
          </ButtonGroup>
        </Dialog>
      ) : null}
    </>
  )
}
