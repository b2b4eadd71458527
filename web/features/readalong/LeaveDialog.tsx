// Asks before unsent work is lost: on going to another page here, and, in the browser's own words, on closing the tab.
import { useBlocker } from '@tanstack/react-router'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

/** What is lost, in the words of the page: text that was written, or answers and choices. */
const WORDS = {
  text: {
    title: 'Uw tekst is nog niet verstuurd',
    lost: 'Als u weggaat, is wat u schreef weg. Wij bewaren geen tekst die u niet hebt verstuurd, ook niet op uw computer.',
    leave: 'Ga weg zonder te versturen',
  },
  answers: {
    title: 'Uw antwoorden zijn nog niet vastgelegd',
    lost: 'Als u weggaat, is wat u hier koos, aankruiste en schreef weg. U begint dan opnieuw.',
    leave: 'Ga weg zonder vast te leggen',
  },
} as const

interface Props {
  readonly unsent: boolean
  readonly kind?: keyof typeof WORDS
}

export function LeaveDialog({ unsent, kind = 'text' }: Props) {
  const { title, lost, leave } = WORDS[kind]
  const { status, proceed, reset } = useBlocker({
    // From step to step on the same page nothing is lost.
    shouldBlockFn: ({ current, next }) => unsent && current.pathname !== next.pathname,
    enableBeforeUnload: unsent,
    withResolver: true,
  })
  if (status !== 'blocked') return null
  return (
    <Dialog title={title} onClose={reset}>
      <p>{lost}</p>
      <ButtonGroup>
        <Button kind="primary" onPress={reset}>
          Blijf op deze pagina
        </Button>
        <Button kind="danger" onPress={proceed}>
          {leave}
        </Button>
      </ButtonGroup>
    </Dialog>
  )
}
