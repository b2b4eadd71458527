// What a file has to look like, and what happens with what stands in it.
import { COLUMNS, REQUIRED_COLUMNS } from '#core/import/columns.ts'

export const FileExplained = () => (
  <>
    <p>
      De server leest elke rij na. Staat er nog een naam, nummer of adres in, dan wordt de rij geweigerd en
      bewaren wij er niets van. U ziet dan op welke plek het staat, zodat u het zelf kunt verbeteren.
      Hetzelfde bestand twee keer sturen kan geen kwaad: wat er al is, komt er niet nog eens bij.
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
        Andere kolommen slaan wij over. De volgorde maakt niet uit. Een periode is een maand of een kwartaal.
      </p>
    </details>
  </>
)
