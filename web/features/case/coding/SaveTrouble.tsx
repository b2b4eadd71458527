// What to do when a coding could not be saved, above all when it was changed somewhere else.
import { useClient } from 'urql'
import { Problems } from '../../../Problems.tsx'
import { Alert } from '../../../ui/Alert.tsx'
import { Button, ButtonGroup } from '../../../ui/Button.tsx'
import { CaseToCodeDocument } from './codingDocuments.ts'
import type { Draft } from './codingState.ts'
import type { Saver, SaveStatus } from './saver.ts'
import { storedDraft } from './storedDraft.ts'

interface Props {
  readonly reference: string
  readonly saver: Saver
  readonly status: SaveStatus
  readonly onLoad: (draft: Draft) => void
}

const NO_ANSWER = 'Bewaren lukte niet. Bij uw volgende keuze proberen wij het opnieuw.'

export function SaveTrouble({ reference, saver, status: { state, problems }, onLoad }: Props) {
  const client = useClient()

  async function stored() {
    const { data } = await client.query(CaseToCodeDocument, { reference }, { requestPolicy: 'network-only' })
    return storedDraft(data?.case?.myCoding ?? null)
  }

  async function takeOver() {
    const { version, draft } = await stored()
    saver.takeOver(version, draft)
    onLoad(draft)
  }

  if (state !== 'conflict')
    return <Problems problems={problems} failure={state === 'failed' ? NO_ANSWER : null} />
  return (
    <Alert tone="warning" heading="Deze duiding is ergens anders gewijzigd" live>
      <p>Misschien hebt u haar in een ander venster open. Uw laatste keuzes zijn nog niet bewaard.</p>
      <ButtonGroup>
        <Button onPress={async () => saver.overwrite((await stored()).version)}>Bewaar wat hier staat</Button>
        <Button onPress={takeOver}>Haal op wat bewaard is</Button>
      </ButtonGroup>
    </Alert>
  )
}
