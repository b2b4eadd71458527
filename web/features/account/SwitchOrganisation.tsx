// Going on on behalf of another organisation one belongs to.
import { useState } from 'react'
import { Problems } from '../../Problems.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { useAction } from '../../useAction.ts'
import type { SignedIn } from '../../viewer.tsx'
import { SWITCH_ORGANISATION } from './accountDocuments.ts'

export function SwitchOrganisation({ viewer }: { readonly viewer: SignedIn }) {
  const [organisationId, setOrganisationId] = useState(viewer.organisation.id)
  const [problems, setProblems] = useState<readonly { message: string }[]>([])
  const { run, busy, failure } = useAction(SWITCH_ORGANISATION)

  async function change() {
    const answer = await run({ organisationId })
    // A fresh page: what was loaded belongs to the other organisation.
    if (answer?.switchOrganisation.viewer) window.location.assign('/')
    else setProblems(answer?.switchOrganisation.problems ?? [])
  }

  return (
    <form
      className="rd-card"
      onSubmit={(event) => {
        event.preventDefault()
        void change()
      }}
    >
      <h2 className="nl-heading nl-heading--level-2">Werken namens</h2>
      <Problems problems={problems} failure={failure} />
      <Select
        label="Organisatie"
        options={viewer.organisations.map(({ id, name }) => ({ value: id, label: name }))}
        value={organisationId}
        onChange={setOrganisationId}
      />
      <Button type="submit" busy={busy}>
        Wissel van organisatie
      </Button>
    </form>
  )
}
