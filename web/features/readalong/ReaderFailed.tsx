// Without the reading along nothing is sent, and the form says why.
import { Alert } from '../../ui/Alert.tsx'

export const ReaderFailed = () => (
  <Alert tone="error" heading="Het meelezen werkt niet in deze browser">
    Zonder meelezen versturen wij niets, want dan kan er een naam blijven staan. Laad de pagina opnieuw of
    gebruik een andere browser.
  </Alert>
)
