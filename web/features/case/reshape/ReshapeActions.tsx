// The chair's buttons to merge a case, to take a merge apart, to split, and to put a case beside another.
import { useState } from 'react'
import { Button, ButtonGroup } from '../../../ui/Button.tsx'
import type { ShownCase } from '../caseDocuments.ts'
import { MergeDialog } from './MergeDialog.tsx'
import { RelateDialog } from './RelateDialog.tsx'
import { SplitDialog } from './SplitDialog.tsx'
import { UnmergeDialog } from './UnmergeDialog.tsx'

export function ReshapeActions({ shown }: { readonly shown: ShownCase }) {
  const [open, setOpen] = useState<'merge' | 'unmerge' | 'split' | 'relate' | null>(null)
  const mayDo = (action: string) => shown.actions.includes(action)
  const close = () => setOpen(null)
  if (!['case.merge', 'case.unmerge', 'case.split', 'case.relate'].some(mayDo)) return null
  return (
    <>
      <ButtonGroup>
        {mayDo('case.merge') ? <Button onPress={() => setOpen('merge')}>Voeg samen</Button> : null}
        {mayDo('case.split') ? <Button onPress={() => setOpen('split')}>Splits</Button> : null}
        {mayDo('case.relate') ? <Button onPress={() => setOpen('relate')}>Zet ernaast</Button> : null}
        {mayDo('case.unmerge') ? (
          <Button onPress={() => setOpen('unmerge')}>Zet weer op zichzelf</Button>
        ) : null}
      </ButtonGroup>
      {open === 'merge' ? <MergeDialog shown={shown} onClose={close} /> : null}
      {open === 'split' ? <SplitDialog shown={shown} onClose={close} /> : null}
      {open === 'relate' ? <RelateDialog shown={shown} onClose={close} /> : null}
      {open === 'unmerge' ? <UnmergeDialog shown={shown} onClose={close} /> : null}
    </>
  )
}
