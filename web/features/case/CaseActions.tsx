// What the viewer may do with a case in its present state.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup, buttonClass } from '../../ui/Button.tsx'
import { useAction } from '../../useAction.ts'
import { PublishCaseDocument, type ShownCase } from './caseDocuments.ts'
import { WithdrawDialog } from './WithdrawDialog.tsx'

export function CaseActions({ shown: { id, reference, version, actions } }: { readonly shown: ShownCase }) {
  const [withdrawing, setWithdrawing] = useState(false)
  const { run, busy, failure } = useAction(PublishCaseDocument)
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const mayDo = (action: string) => actions.includes(action)

  async function publish() {
    const answer = await run({ id, version })
    setProblems(answer?.publishCase.problems ?? [])
  }

  if (!['case.publish', 'case.code', 'case.adjudicate', 'case.edit', 'case.withdraw'].some(mayDo)) return null
  return (
    <>
      <ButtonGroup>
        {mayDo('case.publish') ? (
          <Button kind="primary" busy={busy} onPress={publish}>
            Publiceer
          </Button>
        ) : null}
        {mayDo('case.code') ? (
          <Link to="/casussen/$reference/duiden" params={{ reference }} className={buttonClass('primary')}>
            Duid deze casus
          </Link>
        ) : null}
        {mayDo('case.adjudicate') ? (
          <Link to="/casussen/$reference/beslissen" params={{ reference }} className={buttonClass('primary')}>
            Beslis over de labels
          </Link>
        ) : null}
        {mayDo('case.edit') ? (
          <Link to="/casussen/$reference/aanpassen" params={{ reference }} className={buttonClass()}>
            Pas tekst aan
          </Link>
        ) : null}
        {mayDo('case.withdraw') ? (
          <Button kind="danger" onPress={() => setWithdrawing(true)}>
            Trek in
          </Button>
        ) : null}
      </ButtonGroup>
      <Problems problems={problems} failure={failure} />
      {withdrawing ? (
        <WithdrawDialog id={id} version={version} onClose={() => setWithdrawing(false)} />
      ) : null}
    </>
  )
}
