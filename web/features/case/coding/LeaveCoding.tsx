// Asks before work is lost that the server does not have: on going to another page, and on closing the tab.
import { useBlocker } from '@tanstack/react-router'
import { Button, ButtonGroup } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'

export function LeaveCoding({ unsaved }: { readonly unsaved: boolean }) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: () => unsaved,
    enableBeforeUnload: unsaved,
    withResolver: true,
  })
  if (status !== 'blocked') return null
  return (
    <Dialog title="Uw laatste keuzes zijn nog niet bewaard" onClose={reset}>
      <p>De server heeft ze nog niet. Gaat u nu weg, dan zijn ze weg.</p>
      <ButtonGroup>
        <Button kind="primary" onPress={reset}>
          Blijf op deze pagina
        </Button>
        <Button kind="danger" onPress={proceed}>
          Ga weg zonder te bewaren
        </Button>
      </ButtonGroup>
    </Dialog>
  )
}
