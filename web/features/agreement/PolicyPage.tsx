// The chair settles which cases two coders read, and how often a decided case comes back unannounced.
import { type FormEvent, useState } from 'react'
import { useQuery } from 'urql'
import { graphql, type ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { Problems } from '../../Problems.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
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
const asShare = (percent: string): number => Number(percent.replace(',', '.')) / 100

function PolicyForm({ policy }: { readonly policy: Policy }) {
  const [double, setDouble] = useState(asPercent(policy.doubleShare))
  const [months, setMonths] = useState(String(policy.newCodeMonths))
  const [cases, setCases] = useState(String(policy.newCodeCases))
  const [repeats, setRepeats] = useState(asPercent(policy.repeatShare))
  const [wrong, setWrong] = useState<
    readonly { readonly path: readonly string[]; readonly message: string }[]
  >([])
  const [kept, setKept] = useState(false)
  const { run, busy, failure } = useAction(SET_POLICY)
  const input = {
    doubleShare: asShare(double),
    newCodeMonths: Number(months),
    newCodeCases: Number(cases),
    repeatShare: asShare(repeats),
  }
  const errorOf = (field: keyof Policy): string | undefined =>
    wrong.find(({ path }) => path[0] === field)?.message

  async function send(event: FormEvent) {
    event.preventDefault()
    setKept(false)
    const unread = Object.entries(input)
      .filter(([, value]) => !Number.isFinite(value))
      .map(([field]) => ({ path: [field], message: 'Vul hier een getal in.' }))
    setWrong(unread)
    if (unread.length > 0) return
    const answer = await run({ input })
    setWrong(answer?.setCodingPolicy.problems ?? [])
    setKept(answer?.setCodingPolicy.policy != null)
  }

  return (
    <form onSubmit={send} noValidate>
      <TextField
        label="Hoeveel procent van de casussen lezen twee duiders?"
        hint="100 is alle casussen. Bij minder wordt geloot; een duider kan vooraf niet zien welke casus is geloot. Bij de andere casussen krijgt de duider voorstellen van de software te zien."
        value={double}
        onChange={setDouble}
        error={errorOf('doubleShare')}
        narrow
      />
      <TextField
        label="Een rode draad is nieuw tot zoveel maanden"
        hint="Casussen onder een nieuwe draad lezen altijd twee duiders."
        value={months}
        onChange={setMonths}
        error={errorOf('newCodeMonths')}
        narrow
      />
      <TextField
        label="Of tot zoveel besliste casussen"
        value={cases}
        onChange={setCases}
        error={errorOf('newCodeCases')}
        narrow
      />
      <TextField
        label="Naast hoeveel procent van de nieuwe casussen komt een besliste casus terug?"
        hint="De casus komt onaangekondigd in de werkvoorraad, als elke andere. Zo ziet u of de betekenis van een code verschuift. Ten hoogste 50; bij 0 komt er niets terug."
        value={repeats}
        onChange={setRepeats}
        error={errorOf('repeatShare')}
        narrow
      />
      <Problems failure={failure} />
      {kept ? (
        <Alert tone="ok" live>
          De afspraken zijn vastgelegd.
        </Alert>
      ) : null}
      <Button type="submit" kind="primary" busy={busy}>
        Leg vast
      </Button>
    </form>
  )
}
