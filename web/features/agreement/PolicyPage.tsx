// The chair settles which cases two coders read, and how often a decided case comes back unannounced.
import { useState } from 'react'
import { useQuery } from 'urql'
import { graphql, type ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { SettleForm } from '../../SettleForm.tsx'
import { Page } from '../../ui/Page.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'

const POLICY = graphql(`
  query CodingPolicy {
    codingPolicy { doubleShare newCodeMonths newCodeCases repeatShare }
  }
`)

const SET_POLICY = graphql(`
  mutation SetCodingPolicy($input: CodingPolicyInput!) {
    setCodingPolicy(input: $input) {
      policy { doubleShare newCodeMonths newCodeCases repeatShare }
      problems { code message path }
    }
  }
`)

export function PolicyPage() {
  const [result] = useQuery({ query: POLICY, requestPolicy: 'network-only' })
  return (
    <Page
      title="Afspraken over dubbel duiden"
      lead="Twee duiders per casus geeft zekerheid over het codeboek, en kost tijd. Wat u hier vastlegt geldt voor casussen die daarna geopend worden."
    >
      <Loaded result={result}>{({ codingPolicy }) => <PolicyForm policy={codingPolicy} />}</Loaded>
    </Page>
  )
}

type Policy = ResultOf<typeof POLICY>['codingPolicy']

const asPercent = (share: number): string => String(Math.round(share * 1000) / 10).replace('.', ',')
const asShare = (percent: string): number => asNumber(percent) / 100
/** What was written, with a comma or a point; nothing at all is no number either. */
const asNumber = (written: string): number =>
  written.trim() === '' ? Number.NaN : Number(written.replace(',', '.'))

type Field = keyof Policy

interface FieldText {
  readonly field: Field
  readonly label: string
  readonly hint?: string
}

const FIELDS: readonly FieldText[] = [
  {
    field: 'doubleShare',
    label: 'Hoeveel procent van de casussen lezen twee duiders?',
    hint: '100 is alle casussen. Bij minder wordt geloot; een duider kan vooraf niet zien welke casus is geloot. Bij de andere casussen krijgt de duider voorstellen van de software te zien.',
  },
  {
    field: 'newCodeMonths',
    label: 'Een rode draad is nieuw tot zoveel maanden',
    hint: 'Casussen onder een nieuwe draad lezen altijd twee duiders.',
  },
  { field: 'newCodeCases', label: 'Of tot zoveel besliste casussen' },
  {
    field: 'repeatShare',
    label: 'Naast hoeveel procent van de nieuwe casussen komt een besliste casus terug?',
    hint: 'De casus komt onaangekondigd in de werkvoorraad, als elke andere. Zo ziet u of de betekenis van een code verschuift. Ten hoogste 50; bij 0 komt er niets terug.',
  },
]

function PolicyForm({ policy }: { readonly policy: Policy }) {
  const [written, setWritten] = useState<Readonly<Record<Field, string>>>({
    doubleShare: asPercent(policy.doubleShare),
    newCodeMonths: String(policy.newCodeMonths),
    newCodeCases: String(policy.newCodeCases),
    repeatShare: asPercent(policy.repeatShare),
  })
  const [wrong, setWrong] = useState<
    readonly { readonly path: readonly string[]; readonly message: string }[]
  >([])
  const { run, busy, failure } = useAction(SET_POLICY)

  async function settle(): Promise<boolean> {
    const input = {
      doubleShare: asShare(written.doubleShare),
      newCodeMonths: asNumber(written.newCodeMonths),
      newCodeCases: asNumber(written.newCodeCases),
      repeatShare: asShare(written.repeatShare),
    }
    const unread = Object.entries(input)
      .filter(([, value]) => !Number.isFinite(value))
      .map(([field]) => ({ path: [field], message: 'Vul hier een getal in.' }))
    setWrong(unread)
    if (unread.length > 0) return false
    const answer = await run({ input })
    setWrong(answer?.setCodingPolicy.problems ?? [])
    return answer?.setCodingPolicy.policy != null
  }

  return (
    <SettleForm onSettle={settle} busy={busy} failure={failure}>
      {FIELDS.map(({ field, ...text }) => (
        <TextField
          key={field}
          {...text}
          value={written[field]}
          onChange={(value) => setWritten({ ...written, [field]: value })}
          error={wrong.find(({ path }) => path[0] === field)?.message}
          narrow
        />
      ))}
    </SettleForm>
  )
}
