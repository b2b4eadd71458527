// The numbers that would come out differently if they were counted again now.
import { counted } from '#core/dutch/words.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Table } from '../../ui/Table.tsx'
import { useVisit } from '../../viewer.tsx'
import type { ShownLetter } from './letterDocuments.ts'
import { isBlocked } from './settling.ts'

/** What who may not renew a letter can do about it. */
export const ASK_TO_RENEW = 'Vraag de schrijver van de brief om de cijfers te vernieuwen.'

/** Why numbers can read otherwise: what they count changed, or what may be told of it. */
const CHANGED =
  'Sinds het opstellen is er iets veranderd aan de casussen of de knelpunten waarop deze getallen rusten.'
const SECRET =
  'Een knelpunt in deze brief mag niet meer openbaar zijn. Daardoor vallen getallen anders uit; er kan ook iets aan de casussen zijn veranderd.'

interface Props {
  readonly letter: ShownLetter
  readonly onOpen: (token: string) => void
}

export function StaleNumbers({ letter: { staleNumbers, status, nextSteps }, onOpen }: Props) {
  const { may } = useVisit()
  if (staleNumbers.length === 0) return null
  const wayOut = may('letter.draft') ? 'Vernieuw de cijfers om ze over te nemen.' : ASK_TO_RENEW
  return (
    <Alert
      tone="warning"
      heading={counted(staleNumbers.length, 'getal is veranderd', 'getallen zijn veranderd')}
    >
      <p>
        {status === 'FROZEN'
          ? 'Deze brief is vastgesteld en verandert niet mee. Zo zou de telling nu uitvallen:'
          : `${nextSteps.some(isBlocked) ? SECRET : CHANGED} ${wayOut}`}
      </p>
      <details>
        <summary>Toon de getallen</summary>
        <Table
          caption="Getallen die nu anders uitvallen"
          captionHidden
          rows={staleNumbers}
          rowKey={({ numberId }) => numberId}
          columns={[
            { header: 'Wat er geteld is', rowHeader: true, cell: ({ question }) => question },
            {
              header: 'In de brief',
              numeric: true,
              cell: ({ numberId, was }) => (
                <button
                  type="button"
                  className="letter-number"
                  aria-haspopup="dialog"
                  onClick={() => onOpen(numberId)}
                >
                  {was}
                </button>
              ),
            },
            { header: 'Nu', numeric: true, cell: ({ now }) => now },
          ]}
        />
      </details>
    </Alert>
  )
}
