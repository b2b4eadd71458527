// Gives a search a name and keeps it, so that new cases show up by themselves.
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Problems } from '../../Problems.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'
import { SaveSearchDocument } from './searchDocuments.ts'
import { type SearchParams, toFilter } from './searchParams.ts'

interface Props {
  readonly params: SearchParams
  readonly onClose: () => void
}

export function SaveSearchDialog({ params, onClose }: Props) {
  const [name, setName] = useState(params.words ?? '')
  const [saved, setSaved] = useState(false)
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(SaveSearchDocument)

  async function send(event: FormEvent) {
    event.preventDefault()
    const answer = await run({ input: { name, words: params.words ?? '', filter: toFilter(params) } })
    const found = answer?.saveSearch.problems ?? []
    setProblems(found)
    setSaved(answer !== null && found.length === 0)
  }

  return (
    <Dialog title="Zoekvraag bewaren" onClose={onClose}>
      {saved ? (
        <>
          <Alert tone="ok" live>
            <p>
              Bewaard. U vindt hem terug bij{' '}
              <Link to="/zoeken/bewaard" className="nl-link">
                uw bewaarde zoekvragen
              </Link>
              . Komt er een casus bij, dan krijgt u een bericht.
            </p>
          </Alert>
          <Button onPress={onClose}>Sluit</Button>
        </>
      ) : (
        <form onSubmit={send} noValidate>
          <TextField label="Naam" hint="Zo herkent u de zoekvraag later." value={name} onChange={setName} />
          <Problems problems={problems} failure={failure} />
          <ButtonGroup>
            <Button type="submit" kind="primary" busy={busy}>
              Bewaar
            </Button>
            <Button onPress={onClose}>Annuleer</Button>
          </ButtonGroup>
        </form>
      )}
    </Dialog>
  )
}
