// What the reading along of a form has to say: by ear what it found, and in sight when it does not work.
import { Alert } from '../../ui/Alert.tsx'
import type { ReadingAlong } from './useReadingAlong.ts'

/** Without the reading along nothing is sent, and the form says why. */
export const ReaderState = ({
  reading,
}: {
  readonly reading: Pick<ReadingAlong<string>, 'failed' | 'status'>
}) => (
  <>
    <p className="rd-visually-hidden" role="status" translate="no">
      {reading.status}
    </p>
    {reading.failed ? (
      <Alert tone="error" heading="Het meelezen werkt niet in deze browser" live>
        Zonder meelezen versturen wij niets, want dan kan er een naam blijven staan. Laad de pagina opnieuw of
        gebruik een andere browser.
      </Alert>
    ) : null}
  </>
)
