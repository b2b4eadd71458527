// The secret address at which a feed reader follows the messages.
import { useState } from 'react'
import { formatDay } from '../../dates.ts'
import { Problems } from '../../Problems.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { useAction } from '../../useAction.ts'
import { CREATE_FEED, REVOKE_FEED } from './messageDocuments.ts'

export function FollowMessages({ since }: { readonly since: string | null }) {
  const [path, setPath] = useState<string | null>(null)
  const create = useAction(CREATE_FEED)
  const revoke = useAction(REVOKE_FEED)

  async function make() {
    const answer = await create.run({})
    setPath(answer?.createFeed.path ?? null)
  }
  async function stop() {
    if (await revoke.run({})) setPath(null)
  }

  return (
    <section className="rd-stack" aria-labelledby="volgen">
      <Heading id="volgen">Volg uw berichten elders</Heading>
      <p>
        Met een geheim adres ziet u uw berichten in een nieuwslezer (Atom). Er staan alleen titels in. Deel
        het adres met niemand.
        {since ? ` Uw adres werkt sinds ${formatDay(since)}. Een nieuw adres vervangt het.` : ''}
      </p>
      {path ? (
        <Alert tone="ok" heading="Bewaar dit adres nu, u ziet het maar één keer" live>
          <code className="rd-secret">{`${window.location.origin}${path}`}</code>
        </Alert>
      ) : null}
      <Problems failure={create.failure ?? revoke.failure} />
      <ButtonGroup>
        <Button busy={create.busy} onPress={() => void make()}>
          {since ? 'Maak een nieuw adres' : 'Maak een adres'}
        </Button>
        {since ? (
          <Button busy={revoke.busy} onPress={() => void stop()}>
            Laat het adres vervallen
          </Button>
        ) : null}
      </ButtonGroup>
    </section>
  )
}
