// What the viewer may do with a case in its present state.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button, ButtonGroup, buttonClass } from '../../ui/Button.tsx'
import { CoarsenDialog } from './CoarsenDialog.tsx'
import type { ShownCase } from './caseDocuments.ts'
import { entryFor, PublishDialog, type PublishEntry } from './PublishDialog.tsx'
import { ReopenDialog } from './ReopenDialog.tsx'
import { WithdrawDialog } from './WithdrawDialog.tsx'

export function CaseActions({ shown }: { readonly shown: ShownCase }) {
  const { id, reference, version, actions } = shown
  const [asking, setAsking] = useState<'publish' | 'coarsen' | 'reopen' | 'withdraw' | null>(null)
  const [entry, setEntry] = useState<PublishEntry | null>(null)
  const dialog = { id, version, onClose: () => setAsking(null) }
  const mayDo = (action: string) => actions.includes(action)

  if (actions.length === 0) return null
  return (
    <>
      <ButtonGroup>
        {mayDo('case.publish') ? (
          <Button kind="primary" onPress={() => setAsking('publish')}>
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
        {mayDo('case.coarsen') ? <Button onPress={() => setAsking('coarsen')}>Maak grover</Button> : null}
        {mayDo('case.reopen') ? <Button onPress={() => setAsking('reopen')}>Heropen besluit</Button> : null}
        {mayDo('case.withdraw') ? (
          <Button kind="danger" onPress={() => setAsking('withdraw')}>
            Trek in
          </Button>
        ) : null}
      </ButtonGroup>
      {asking === 'publish' ? (
        <PublishDialog
          {...dialog}
          entry={entryFor(version, entry)}
          onEntry={setEntry}
          onCoarsen={() => setAsking('coarsen')}
        />
      ) : asking === 'coarsen' ? (
        <CoarsenDialog shown={shown} onClose={dialog.onClose} />
      ) : asking === 'reopen' ? (
        <ReopenDialog {...dialog} />
      ) : asking === 'withdraw' ? (
        <WithdrawDialog {...dialog} />
      ) : null}
    </>
  )
}
