// Where a signal is on its way, in one word.
import type { EnumOf } from '../../graphql.ts'
import { label } from '../../labels.ts'
import { Badge, type BadgeTone } from '../../ui/Badge.tsx'

type Status = EnumOf<'SignalStatus'>

const TONES = {
  RECEIVED: 'info',
  RETURNED: 'warning',
  CHECKED: 'info',
  QUESTIONED: 'warning',
  LINKED: 'ok',
  DECLINED: 'neutral',
  WITHDRAWN: 'neutral',
} as const satisfies Record<Status, BadgeTone>

export const SignalStatusBadge = ({ status }: { readonly status: Status }) => (
  <Badge tone={TONES[status]}>{label('ownSignalStatus', status)}</Badge>
)
