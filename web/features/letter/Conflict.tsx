// Somebody else saved the same paragraph first: both texts, and the choice between them.
import { useEffect, useRef } from 'react'
import { Alert } from '../../ui/Alert.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Words } from './Changes.tsx'

interface Props {
  readonly theirs: string
  readonly mine: string
  readonly busy: boolean
  readonly onMine: () => void
  readonly onTheirs: () => void
}

export function Conflict({ theirs, mine, busy, onMine, onTheirs }: Props) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <section ref={box} className="letter-edit" tabIndex={-1} aria-label="Twee teksten, kies er een">
      <Alert tone="warning" heading="Iemand anders heeft deze alinea intussen bewaard" live>
        <p>Kies welke tekst blijft. De andere blijft te vinden in de versies van de brief.</p>
      </Alert>
      <p>
        <strong>Zo staat de alinea er nu:</strong> {theirs}
      </p>
      <p>
        <strong>Uw tekst, met wat er anders is:</strong> <Words before={theirs} after={mine} />
      </p>
      <ButtonGroup>
        <Button kind="primary" busy={busy} onPress={onMine}>
          Bewaar mijn tekst
        </Button>
        <Button onPress={onTheirs}>Houd de andere tekst</Button>
      </ButtonGroup>
    </section>
  )
}
