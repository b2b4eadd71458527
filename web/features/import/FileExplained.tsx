// What a file has to look like, and what happens with what stands in it.
import { COLUMNS, REQUIRED_COLUMNS } from '#core/import/columns.ts'
import { Button } from '../../ui/Button.tsx'
import { download, emptyFile } from './download.ts'

export const FileExplained = () => (
  <>
    <p>
      Het bestand zelf verlaat uw computer niet. Een rij met een gegeven dat zeker van iemand is, zoals een
      telefoonnummer, gaat niet mee; die krijgt u terug met de reden erbij. Over woorden waar twijfel over is,
      beslist u. Hetzelfde bestand twee keer indienen kan geen kwaad: wat er al is, komt er niet nog eens bij.
    </p>
    <details className="rd-details">
      <summary>Welke kolommen?</summary>
      <p>
        Verplicht: <code>{REQUIRED_COLUMNS.join(', ')}</code>.
      </p>
      <p>
        Ook gelezen, als u ze hebt:{' '}
        <code>
          {COLUMNS.filter((column) => !REQUIRED_COLUMNS.some((needed) => needed === column)).join(', ')}
        </code>
        .
      </p>
      <p>
        <Button onPress={() => download(emptyFile(), 'signalen.csv')}>
          Haal een leeg bestand met alle kolommen op
        </Button>
      </p>
      <p>
        Andere kolommen slaan wij over. De volgorde maakt niet uit. Een periode is een maand of een kwartaal.
      </p>
    </details>
  </>
)
