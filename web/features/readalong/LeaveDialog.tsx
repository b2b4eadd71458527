// Asks before unsent text is lost: on going to another page here, and, in the browser's own words, on closing the tab.
import { useBlocker } from '@tanstack/react-router'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

export function LeaveDialog({ unsent }: { readonly unsent: boolean }) {
  const { status, proceed, reset } = useBlocker({
    // From step to step on the same page nothing is lost.
    shouldBlockFn: ({ current, next }) => unsent && current.pathname !== next.pathname,
    enableBeforeUnload: unsent,
    withResolver: true,
  })
  if (status !== 'blocked') return null
  return (
    <Dialog title="Uw tekst is nog niet verstuurd" onClose={reset}>
      <p>
        Als u weggaat, is wat u schreef weg. Wij bewaren geen tekst die u niet hebt verstuurd, ook niet op uw
        computer.
      </p>
      <ButtonGroup>
        <Button kind="primary" onPress={reset}>
          Blijf op deze pagina
        </Button>
        <Button kind="danger" onPress={proceed}>
          Ga weg zonder te versturen
        </Button>
      </ButtonGroup>
    </Dialog>
  )
}
