// What the ministry answered, newest first.
import { useState } from 'react'
import { formatDay } from '../../dates.ts'
import { label } from '../../labels.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { useVisit } from '../../viewer.tsx'
import type { ShownBottleneck } from './bottleneckDocuments.ts'
import { ResponseDialog } from './ResponseDialog.tsx'

export function Responses({ bottleneck }: { readonly bottleneck: ShownBottleneck }) {
  const { responses, withdrawal } = bottleneck
  const { may } = useVisit()
  const [recording, setRecording] = useState(false)
  return (
    <section className="rd-stack" aria-labelledby="reacties">
      <Heading id="reacties">Reactie van het ministerie</Heading>
      {responses.length === 0 ? <p className="rd-soft">Er is nog geen reactie vastgelegd.</p> : null}
      <ul className="responses">
        {responses
          .toSorted((a, b) => b.date.localeCompare(a.date))
          .map(({ id, kind, date, body, citation }) => (
            <li key={id}>
              <p>
                <Badge tone={kind === 'OVERGENOMEN' ? 'ok' : 'neutral'}>{label('responseKind', kind)}</Badge>{' '}
                <span className="rd-soft">{formatDay(date)}</span>
              </p>
              <p className="rd-prose">{body}</p>
              {citation ? <p className="rd-soft">Vindplaats: {citation}</p> : null}
            </li>
          ))}
      </ul>
      {may('response.record') && withdrawal === null ? (
        <div>
          <Button onPress={() => setRecording(true)}>Leg een reactie vast</Button>
        </div>
      ) : null}
      {recording ? <ResponseDialog bottleneck={bottleneck} onClose={() => setRecording(false)} /> : null}
    </section>
  )
}
