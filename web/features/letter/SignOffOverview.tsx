// Which partner agrees with which chapter, at a glance.
import { label, optionsOf } from '../../labels.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Table } from '../../ui/Table.tsx'
import { SIGN_OFF_TONES } from './ChapterSignOff.tsx'
import type { ShownLetter } from './letterDocuments.ts'
import { sectionId } from './openPoints.ts'

export function SignOffOverview({ letter: { chapters } }: { readonly letter: ShownLetter }) {
  const all = chapters.flatMap(({ signOffs }) => signOffs)
  const given = all.filter(({ state }) => state === 'AGREED' || state === 'DISSENT').length
  return (
    <details className="letter-signs">
      <summary>
        Akkoord: {given} van {all.length} handtekeningen
      </summary>
      <Table
        caption="Akkoord per hoofdstuk en partner"
        captionHidden
        rows={chapters}
        rowKey={({ id }) => id}
        columns={[
          {
            header: 'Hoofdstuk',
            rowHeader: true,
            cell: ({ id, heading }) => (
              <a href={`#${sectionId(id)}`} className="nl-link">
                {heading}
              </a>
            ),
          },
          ...optionsOf('signatory').map(({ value, label: name }) => ({
            header: name,
            cell: ({ signOffs }: (typeof chapters)[number]) => {
              const state = signOffs.find(({ partner }) => partner === value)?.state ?? 'OPEN'
              return <Badge tone={SIGN_OFF_TONES[state]}>{label('signOffState', state)}</Badge>
            },
          })),
        ]}
      />
    </details>
  )
}
