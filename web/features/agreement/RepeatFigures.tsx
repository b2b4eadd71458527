// Decided cases that came back unannounced: whether they are read the same again, half year by half year.
import { Heading } from '../../ui/Heading.tsx'
import { LongTable } from '../../ui/LongTable.tsx'
import type { Report } from './agreementDocuments.ts'
import { asShare } from './figures.ts'

const SHOWN_AT_FIRST = 5

type Repeat = Report['repeats'][number]

export function RepeatFigures({ repeats }: { readonly repeats: readonly Repeat[] }) {
  const halfYears = [...new Set(repeats.map(({ halfYear }) => halfYear))]
  const items = [...new Map(repeats.map(({ item, label }) => [item, label]))]
  const at = (item: string, halfYear: string) =>
    repeats.find((each) => each.item === item && each.halfYear === halfYear)
  return (
    <section className="rd-stack" aria-labelledby="herhalingen">
      <Heading id="herhalingen">Herhalingen</Heading>
      <p className="rd-prose">
        Soms komt een besliste casus onaangekondigd terug. Zo is te zien of duiders hem nu weer zo lezen als
        toen besloten werd, of dat de betekenis van een code verschuift. De casus zelf verandert er niet door.
      </p>
      {items.length === 0 ? (
        <p>Er is nog geen herhaling gelezen.</p>
      ) : (
        <LongTable
          caption="Deel van de herhalingen dat weer gelezen werd zoals besloten is"
          rows={items}
          rowKey={([item]) => item}
          few={SHOWN_AT_FIRST}
          toAll={`Toon alle ${items.length} onderdelen`}
          short={halfYears.length === 1}
          columns={[
            { header: 'Onderdeel', rowHeader: true, cell: ([, label]) => label },
            ...halfYears.map((halfYear) => ({
              header: halfYearName(halfYear),
              numeric: true,
              oneLine: true,
              cell: ([item]: readonly [string, string]) => inWords(at(item, halfYear)),
            })),
            ...(repeats.some(({ readByFirstCoder }) => (readByFirstCoder ?? 0) > 0)
              ? [
                  {
                    header: 'Door dezelfde duider',
                    numeric: true,
                    oneLine: true,
                    cell: ([item]: readonly [string, string]) =>
                      ownShare(repeats.filter((each) => each.item === item)),
                  },
                ]
              : []),
          ]}
        />
      )}
    </section>
  )
}

const halfYearName = (halfYear: string): string =>
  `${halfYear.endsWith('1') ? 'Eerste' : 'Tweede'} helft ${halfYear.slice(0, 4)}`

const inWords = (repeat: Repeat | undefined): string =>
  typeof repeat?.read === 'number' && typeof repeat.same === 'number'
    ? `${asShare(repeat.same / repeat.read)} (${repeat.same} van ${repeat.read})`
    : '–'

function ownShare(rows: readonly Repeat[]): string {
  const read = rows.reduce((sum, { readByFirstCoder }) => sum + (readByFirstCoder ?? 0), 0)
  const same = rows.reduce((sum, { sameByFirstCoder }) => sum + (sameByFirstCoder ?? 0), 0)
  return read === 0 ? '–' : `${asShare(same / read)} (${same} van ${read})`
}
