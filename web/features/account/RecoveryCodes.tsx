// The codes for who loses the app, shown once.
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { CopyText } from '../../ui/CopyText.tsx'

export const RecoveryCodes = ({ codes }: { readonly codes: readonly string[] }) => (
  <Alert tone="ok" heading="De tweede stap staat aan. Bewaar nu deze herstelcodes" live>
    <p>
      Bent u uw app kwijt, dan komt u met een herstelcode binnen. Elke code werkt één keer. U ziet ze hierna
      niet meer: druk ze af of bewaar ze bij uw wachtwoorden. Log daarna opnieuw in, met een code van uw app.
      Sleutels voor scripts en het adres van uw berichten maakt u opnieuw.
    </p>
    <ul className="rd-recovery-codes">
      {codes.map((code) => (
        <li key={code}>
          <code>{code}</code>
        </li>
      ))}
    </ul>
    <CopyText text={codes.join('\n')} button="Kopieer de codes" copied="De codes zijn gekopieerd." />
    <Button onPress={() => window.location.assign('/inloggen')}>Ik heb ze bewaard, log opnieuw in</Button>
  </Alert>
)
