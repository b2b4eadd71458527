// Asks back before a question goes that looks like the name of a person.
import { Alert } from '../../ui/Alert.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'

interface Props {
  readonly name: string
  readonly onSearch: () => void
  readonly onMend: () => void
}

export const LooksLikeName = ({ name, onSearch, onMend }: Props) => (
  <div className="search-asks">
    <Alert tone="warning" heading="Dit lijkt een naam" takesFocus live>
      <p>
        ‘<span translate="no">{name}</span>’ lijkt de naam van een mens. Uw zoekvraag is nog niet verstuurd.
        Namen staan niet in de casussen: zoek op wat er gebeurde. Is het geen naam, zoek dan toch.
      </p>
      <ButtonGroup>
        <Button kind="primary" onPress={onMend}>
          Pas aan
        </Button>
        <Button onPress={onSearch}>Zoek toch</Button>
      </ButtonGroup>
    </Alert>
  </div>
)
