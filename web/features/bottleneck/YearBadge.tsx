// How a bottleneck stands in a year, in words; the tone only helps.
import type { EnumOf } from '../../graphql.ts'
import { label } from '../../labels.ts'
import { Badge, type BadgeTone } from '../../ui/Badge.tsx'

const TONES = {
  NIEUW: 'info',
  AANHOUDEND: 'warning',
  IN_BEHANDELING: 'info',
  DEELS_OPGELOST: 'info',
  OPGELOST: 'ok',
  TERUGGEKEERD: 'error',
  NIET_OVERGENOMEN: 'error',
  GEEN_MIDDELEN: 'warning',
} as const satisfies Record<EnumOf<'YearStatus'>, BadgeTone>

export const YearBadge = ({ status }: { readonly status: EnumOf<'YearStatus'> | null }) =>
  status === null ? (
    <Badge>Nog geen stap</Badge>
  ) : (
    <Badge tone={TONES[status]}>{label('yearStatus', status)}</Badge>
  )
