// How good the suggestions of the program are: what coders, who did not see them, chose themselves.
import { useState } from 'react'
import { useQuery } from 'urql'
import { formatDay, formatNumber, formatShare } from '../../dates.ts'
import type { ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { LongTable } from '../../ui/LongTable.tsx'
import { Page } from '../../ui/Page.tsx'
import { type Column, Table } from '../../ui/Table.tsx'
import { TextField } from '../../ui/TextField.tsx'
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
/** The labels of each kind that are suggested most stand in sight at first. */
const SHOWN_AT_FIRST = 10
/** A share of fewer than this tells more about chance than about the suggestion. */
const SHARE_FROM = 5

const shareOf = ({
  suggested,
  accepted,
}: {
  readonly suggested: number
  readonly accepted: number
}): string => (suggested < SHARE_FROM ? 'te weinig' : formatShare(accepted / suggested))

const COLUMNS: readonly Column<Code>[] = [
  { header: 'Label', rowHeader: true, cell: ({ label }) => label },
  { header: 'Voorgesteld', numeric: true, cell: ({ suggested }) => formatNumber(suggested) },
  { header: 'Ook gekozen', numeric: true, cell: ({ accepted }) => formatNumber(accepted) },
  { header: 'Aandeel', numeric: true, cell: shareOf },
  { header: 'Gemiddelde kans', numeric: true, cell: ({ meanScore }) => formatShare(meanScore) },
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
                <Codes codes={codes} />
              </>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** What became of the suggestions of each label: the most suggested first, or those with the words that were typed. */
function Codes({ codes }: Pick<Quality, 'codes'>) {
  const [words, setWords] = useState('')
  const asked = words.trim().toLowerCase()
  const fitting = codes.filter(({ label }) => label.toLowerCase().includes(asked))
  return (
    <>
      <TextField label="Zoek een label" type="search" narrows value={words} onChange={setWords} />
      {fitting.length === 0 ? (
        <EmptyState title="Geen label met deze naam">Probeer een korter stuk van de naam.</EmptyState>
      ) : null}
      {KINDS.map(({ kind, title }) => (
        <CodesOfKind
          key={`${kind} ${asked}`}
          kind={kind}
          title={title}
          codes={fitting.filter((code) => code.kind === kind)}
        />
      ))}
    </>
  )
}

interface CodesOfKindProps {
  readonly kind: Kind
  readonly title: string
  readonly codes: readonly Code[]
}

function CodesOfKind({ kind, title, codes }: CodesOfKindProps) {
  if (codes.length === 0) return null
  return (
    <section className="rd-stack" aria-labelledby={`voorstellen-${kind}`}>
      <Heading id={`voorstellen-${kind}`}>
        {title} ({formatNumber(codes.length)})
      </Heading>
      <LongTable
        caption={`Voorgesteld en gekozen: ${title.toLowerCase()}`}
        captionHidden
        columns={COLUMNS}
        rows={codes}
        rowKey={({ target }) => target}
        few={SHOWN_AT_FIRST}
        toAll={`Toon alle ${formatNumber(codes.length)} ${title.toLowerCase()}`}
      />
    </section>
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
      <Heading id="voorstellen-kans">Klopt de kans die erbij staat?</Heading>
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
            cell: (from) => `${formatShare(from)} tot ${formatShare(from + 0.2)}`,
          },
          ...KINDS.map(({ kind, title }) => ({
            header: title,
            numeric: true,
            cell: (from: number) => cellFor(from, kind),
          })),
        ]}
      />
    </section>
  )
}
