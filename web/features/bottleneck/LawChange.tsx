// What changed in the law behind a bottleneck, with the cases before and after: did it help?
import { formatDay, formatNumber } from '../../dates.ts'
import { Heading } from '../../ui/Heading.tsx'
import { Table } from '../../ui/Table.tsx'
import type { ShownBottleneck } from './bottleneckDocuments.ts'

type Change = NonNullable<ShownBottleneck['lawChange']>
type Counts = NonNullable<Change['counts']>

export const LawChange = ({ shown }: { readonly shown: ShownBottleneck }) => {
  const { lawChange } = shown
  return (
    <section className="rd-stack">
      <Heading>Wat er veranderde in de wet</Heading>
      {shown.provisions.length === 0 ? (
        <p>Bij dit knelpunt hoort nog geen bepaling.</p>
      ) : lawChange === null ? (
        <p>
          Van de bepalingen bij dit knelpunt is geen wijziging met een datum bekend. Aantallen van voor en na
          zijn er daarom niet.
        </p>
      ) : (
        <>
          <p>
            Per {formatDay(lawChange.inForceFrom)} {lawChange.counts ? 'veranderde' : 'verandert'}{' '}
            {lawChange.provision.citation}. {lawChange.description}
          </p>
          {lawChange.counts ? (
            <BeforeAndAfter counts={lawChange.counts} />
          ) : (
            <p>Die wijziging geldt nog niet; daarna staan hier de aantallen van ervoor en erna.</p>
          )}
        </>
      )}
    </section>
  )
}

const BeforeAndAfter = ({ counts }: { readonly counts: Counts }) => (
  <>
    <Table
      caption="Gepubliceerde casussen voor en na de wijziging"
      columns={[
        { header: 'Ervoor', numeric: true, cell: ({ before }: Counts) => formatNumber(before) },
        { header: 'Erna', numeric: true, cell: ({ after }: Counts) => formatNumber(after) },
        { header: 'Verwacht zonder wijziging', numeric: true, cell: expectedWords },
      ]}
      rows={[counts]}
      rowKey={() => 'wijziging'}
    />
    <p className="rd-soft">
      Erna telt vanaf het jaar van de wijziging. Verwacht is wat het tempo van ervoor tot vandaag zou hebben
      opgeleverd, met een marge van 95%. Minder casussen bewijst nog niet dat de wijziging helpt: na een
      wijziging wordt vaak minder gemeld, en casussen van ervoor komen soms pas later binnen.
    </p>
  </>
)

const expectedWords = ({ expectation }: Counts): string =>
  expectation === null
    ? 'geen jaren van ervoor'
    : `${formatNumber(expectation.expected)} (${formatNumber(expectation.low)} tot ${formatNumber(expectation.high)})`
