// How good the suggestions of the program are: what coders, who did not see them, chose themselves.
import { useQuery } from 'urql'
import { formatDay, formatNumber } from '../../dates.ts'
import type { ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { type Column, Table } from '../../ui/Table.tsx'
import { SUGGESTION_QUALITY } from './suggestionDocuments.ts'

type Quality = ResultOf<typeof SUGGESTION_QUALITY>['suggestionQuality']
type Code = Quality['codes'][number]
type Band = Quality['bands'][number]
type Kind = Code['kind']

const KINDS: readonly { readonly kind: Kind; readonly title: string }[] = [
  { kind: 'THREAD', title: 'Rode draden' },
  { kind: 'PROVISION', title: 'Bepalingen' },
  { kind: 'CAUSE', title: 'Oorzaken' },
]
/** A share of fewer than this tells more about chance than about the suggestion. */
const SHARE_FROM = 5

const percentage = new Intl.NumberFormat('nl-NL', { style: 'percent' })

const shareOf = ({
  suggested,
  accepted,
}: {
  readonly suggested: number
  readonly accepted: number
}): string => (suggested < SHARE_FROM ? 'te weinig' : percentage.format(accepted / suggested))

const COLUMNS: readonly Column<Code>[] = [
  { header: 'Label', rowHeader: true, cell: ({ label }) => label },
  { header: 'Voorgesteld', numeric: true, cell: ({ suggested }) => formatNumber(suggested) },
  { header: 'Ook gekozen', numeric: true, cell: ({ accepted }) => formatNumber(accepted) },
  { header: 'Aandeel', numeric: true, cell: shareOf },
  { header: 'Gemiddelde kans', numeric: true, cell: ({ meanScore }) => percentage.format(meanScore) },
]

export function SuggestionQualityPage() {
  const [result] = useQuery({ query: SUGGESTION_QUALITY, requestPolicy: 'cache-and-network' })
  return (
    <Page
      title="Hoe goed zijn de voorstellen"
      lead="Het programma stelt labels voor. Hier staat hoe vaak duiders die het voorstel nog niet zagen, hetzelfde kozen."
    >
      <Loaded result={result}>
        {({ suggestionQuality: { model, bands, codes } }) => (
          <>
            <Origin model={model} />
            {codes.length === 0 ? (
              <EmptyState title="Er is nog niets te tellen">
                Zodra twee duiders een casus hebben afgerond, tellen de voorstellen bij die casus mee.
              </EmptyState>
            ) : (
              <>
                <Calibration bands={bands} />
                {KINDS.map(({ kind, title }) => (
                  <section key={kind} className="rd-stack" aria-labelledby={`voorstellen-${kind}`}>
                    <h2 className="nl-heading nl-heading--level-2" id={`voorstellen-${kind}`}>
                      {title}
                    </h2>
                    <Table
                      caption={`Voorgesteld en gekozen: ${title.toLowerCase()}`}
                      captionHidden
                      columns={COLUMNS}
                      rows={codes.filter((code) => code.kind === kind)}
                      rowKey={({ target }) => target}
                    />
                  </section>
                ))}
              </>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

const Origin = ({ model }: { readonly model: Quality['model'] }) => (
  <p className="nl-paragraph">
    {model
      ? `Het programma heeft op ${formatDay(model.trainedAt)} geleerd van ${formatNumber(model.cases)} casussen waarover beslist is. Dat doet het opnieuw na 25 nieuwe beslissingen.`
      : 'Het programma heeft nog niet van eigen casussen geleerd. Dat begint bij 25 casussen waarover beslist is.'}{' '}
    Van elke casus tellen de eerste vijf voorstellen per soort mee, voor elke duider. Een ander lid van
    hetzelfde artikel telt als hetzelfde.
  </p>
)

const FIFTHS = [0, 0.2, 0.4, 0.6, 0.8]

function Calibration({ bands }: { readonly bands: readonly Band[] }) {
  const cellFor = (from: number, kind: Kind) => {
    const found = bands.find((band) => band.kind === kind && Math.abs(band.from - from) < 0.01)
    return found
      ? `${shareOf(found)} (${formatNumber(found.accepted)} van ${formatNumber(found.suggested)})`
      : '–'
  }
  return (
    <section className="rd-stack" aria-labelledby="voorstellen-kans">
      <h2 className="nl-heading nl-heading--level-2" id="voorstellen-kans">
        Klopt de kans die erbij staat?
      </h2>
      <p className="nl-paragraph">
        Bij elk voorstel staat een kans. Als die klopt, kiezen duiders van de voorstellen met een kans van 60
        tot 80% er ongeveer zeven op de tien ook.
      </p>
      <Table
        caption="Hoe vaak een voorstel ook gekozen is, naar de kans die erbij stond"
        rows={FIFTHS}
        rowKey={String}
        columns={[
          {
            header: 'Kans bij het voorstel',
            rowHeader: true,
            cell: (from) => `${percentage.format(from)} tot ${percentage.format(from + 0.2)}`,
          },
          ...KINDS.map(({ kind, title }) => ({ header: title, cell: (from: number) => cellFor(from, kind) })),
        ]}
      />
    </section>
  )
}
