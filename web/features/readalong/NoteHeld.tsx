// Why a form was not sent yet: a note in it is still being read, or names someone and its writer has not said that this may be.
import { Alert } from '../../ui/Alert.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import type { HeldSubmit } from './useHeldSubmit.ts'

interface Props {
  readonly label: string
  readonly held: HeldSubmit
}

export const NoteHeld = ({ label, held: { waits, asks, goOn } }: Props) => (
  <>
    <p className="rd-soft" role="status" hidden={!waits}>
      {waits ? 'Wij lezen de tekst eerst na. Daarna gaat het vanzelf verder.' : ''}
    </p>
    {asks ? (
      <Alert tone="warning" heading="Er is nog niets verstuurd" live takesFocus>
        <p>
          In ‘{label}’ staan nog woorden die iemand kunnen aanwijzen. Anderen lezen deze tekst, en wat
          verstuurd is haalt u er niet meer uit. Haal die woorden weg en druk nog eens, of laat ze staan.
        </p>
        <ButtonGroup>
          <Button onPress={goOn}>Laat staan en ga verder</Button>
        </ButtonGroup>
      </Alert>
    ) : null}
  </>
)
