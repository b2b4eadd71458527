// Keys with which a script may do what its owner may; a key is shown once.
import { useState } from 'react'
import { useQuery } from 'urql'
import { formatDay } from '../../dates.ts'
import type { ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { Problems } from '../../Problems.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Table } from '../../ui/Table.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'
import { API_TOKENS, CREATE_TOKEN, REVOKE_TOKEN } from './accountDocuments.ts'

type Token = NonNullable<ResultOf<typeof API_TOKENS>['viewer']>['apiTokens'][number]

/** How long a new key works. */
const DAYS = 90

export function ApiTokens() {
  const [name, setName] = useState('')
  const [secret, setSecret] = useState<string | null>(null)
  const [problems, setProblems] = useState<readonly { message: string }[]>([])
  const [result] = useQuery({ query: API_TOKENS, context: TOKEN_CACHE })
  const create = useAction(CREATE_TOKEN)
  const revoke = useAction(REVOKE_TOKEN)

  async function make() {
    const answer = await create.run({ name, days: DAYS })
    setSecret(answer?.createApiToken.secret ?? null)
    setProblems(answer?.createApiToken.problems ?? [])
    if (answer?.createApiToken.apiToken) setName('')
  }
  async function stop(id: string) {
    const answer = await revoke.run({ id })
    setProblems(answer?.revokeApiToken.problems ?? [])
  }

  return (
    <section className="rd-card" aria-labelledby="sleutels">
      <h2 className="nl-heading nl-heading--level-2" id="sleutels">
        Sleutels voor scripts
      </h2>
      <p>
        Met een sleutel kan een script doen wat u mag, bijvoorbeeld signalen insturen. Deel hem met niemand.
        Een sleutel werkt {DAYS} dagen.
      </p>
      <Problems problems={problems} failure={create.failure ?? revoke.failure} />
      {secret ? <NewSecret secret={secret} /> : null}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <TextField
          label="Naam van de sleutel"
          hint="Bijvoorbeeld: export uit ons systeem."
          value={name}
          onChange={setName}
        />
        <Button type="submit" busy={create.busy}>
          Maak een sleutel
        </Button>
      </form>
      <Loaded result={result}>
        {({ viewer }) => <TokenTable tokens={viewer?.apiTokens ?? []} onRevoke={(id) => void stop(id)} />}
      </Loaded>
    </section>
  )
}

/** An empty list says nothing about its kind, so the cache is told that new keys change this answer. */
const TOKEN_CACHE = { additionalTypenames: ['ApiToken'] }

const NewSecret = ({ secret }: { readonly secret: string }) => (
  <Alert tone="ok" heading="Bewaar deze sleutel nu, u ziet hem maar één keer" live>
    <code className="rd-secret">{secret}</code>
  </Alert>
)

interface TokenTableProps {
  readonly tokens: readonly Token[]
  readonly onRevoke: (id: string) => void
}

function TokenTable({ tokens, onRevoke }: TokenTableProps) {
  if (tokens.length === 0) return <p className="rd-soft">U hebt nog geen sleutels.</p>
  return (
    <Table
      caption="Uw sleutels"
      columns={[
        { header: 'Naam', cell: ({ name }: Token) => name, rowHeader: true },
        { header: 'Gemaakt', cell: ({ createdAt }: Token) => formatDay(createdAt) },
        { header: 'Werkt tot', cell: ({ expiresAt }: Token) => formatDay(expiresAt) },
        {
          header: 'Stand',
          cell: ({ id, name, revoked }: Token) =>
            revoked ? (
              <Badge>ingetrokken</Badge>
            ) : (
              <Button label={`Trek in: ${name}`} onPress={() => onRevoke(id)}>
                Trek in
              </Button>
            ),
        },
      ]}
      rows={tokens}
      rowKey={({ id }) => id}
    />
  )
}
