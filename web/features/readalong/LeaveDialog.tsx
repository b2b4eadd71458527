// Asks before unsent work is lost: on going to another page here, and, in the browser's own words, on closing the tab.
import { useBlocker } from '@tanstack/react-router'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

const STAY = 'Blijf op deze pagina'

/** What is lost, in the words of the page: text that was written, answers and choices, or figures. */
const WORDS = {
  text: {
    title: 'Uw tekst is nog niet verstuurd',
    lost: 'Als u weggaat, is wat u schreef weg. Wij bewaren geen tekst die u niet hebt verstuurd, ook niet op uw computer.',
    stay: STAY,
    leave: 'Ga weg zonder te versturen',
  },
  answers: {
    title: 'Uw antwoorden zijn nog niet vastgelegd',
    lost: 'Als u weggaat, is wat u hier koos, aankruiste en schreef weg. U begint dan opnieuw.',
    stay: STAY,
    leave: 'Ga weg zonder vast te leggen',
  },
  words: {
    title: 'Wat u schreef is nog niet bewaard',
    lost: 'Als u weggaat, is wat u hier veranderde of schreef weg.',
    stay: STAY,
    leave: 'Ga weg zonder te bewaren',
  },
  figures: {
    title: 'Uw cijfers zijn nog niet bewaard',
    lost: 'Als u weggaat, is weg wat u invulde en nog niet bewaarde.',
    stay: STAY,
    leave: 'Ga weg zonder te bewaren',
  },
  period: {
    title: 'Uw cijfers zijn nog niet bewaard',
    lost: 'Als u een andere periode kiest, is weg wat u invulde en nog niet bewaarde.',
    stay: 'Blijf bij deze periode',
    leave: 'Ga naar de andere periode',
  },
} as const

type Lost = keyof typeof WORDS

interface Props {
  readonly unsent: boolean
  readonly kind?: Lost
}

export function LeaveDialog({ unsent, kind = 'text' }: Props) {
  const { status, proceed, reset } = useBlocker({
    // From step to step on the same page nothing is lost.
    shouldBlockFn: ({ current, next }) => unsent && current.pathname !== next.pathname,
    enableBeforeUnload: unsent,
    withResolver: true,
  })
  if (status !== 'blocked') return null
  return <LeaveQuestion kind={kind} onStay={reset} onLeave={proceed} />
}

interface QuestionProps {
  readonly kind: Lost
  readonly onStay: () => void
  readonly onLeave: () => void
}

/** The question by itself, for a choice that loses the work while the address stays the same. */
export function LeaveQuestion({ kind, onStay, onLeave }: QuestionProps) {
  const { title, lost, stay, leave } = WORDS[kind]
  return (
    <Dialog title={title} onClose={onStay}>
      <p>{lost}</p>
      <ButtonGroup>
        <Button kind="primary" onPress={onStay}>
          {stay}
        </Button>
        <Button kind="danger" onPress={onLeave}>
          {leave}
        </Button>
      </ButtonGroup>
    </Dialog>
  )
}
