// The cases that were found, each with a box to take it along to a bottleneck.
import type { ResultOf } from '../../graphql.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { useVisit } from '../../viewer.tsx'
import { Hit } from './Hit.tsx'
import type { SearchDocument } from './searchDocuments.ts'
import type { useTicks } from './ToBottleneck.tsx'

interface Props extends ReturnType<typeof useTicks> {
  readonly edges: ResultOf<typeof SearchDocument>['search']['edges']
}

export function Hits({ edges, ticked, tick }: Props) {
  const { may } = useVisit()
  if (edges.length === 0) return null
  return (
    <ol className="hits">
      {edges.map(({ node }) => (
        <Hit key={node.case.id} hit={node}>
          {may('bottleneck.manage') ? (
            <Checkbox
              label={
                <>
                  Kies deze casus <span className="rd-visually-hidden">{node.case.reference}</span>
                </>
              }
              checked={ticked.includes(node.case.reference)}
              onChange={(on) => tick(node.case.reference, on)}
            />
          ) : null}
        </Hit>
      ))}
    </ol>
  )
}
