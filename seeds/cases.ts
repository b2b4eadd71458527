// All invented cases of the demo, theme by theme.
import type { CaseSeed } from './caseSeed.ts'
import { COMMUNICATIE } from './cases/communicatie.ts'
import { CONTROLE_EN_KETEN } from './cases/controleEnKeten.ts'
import { DIGITALE_DEUR } from './cases/digitaleDeur.ts'
import { DUBBELE_MELDING } from './cases/dubbeleMelding.ts'
import { GOEDE_VOORBEELDEN } from './cases/goedeVoorbeelden.ts'
import { HANDHAVING } from './cases/handhaving.ts'
import { LEEFVORM } from './cases/leefvorm.ts'
import { LOONGEGEVENS } from './cases/loongegevens.ts'
import { MELDWEEK } from './cases/meldweek.ts'
import { MIDDELEN } from './cases/middelen.ts'
import { SAMENLOOP } from './cases/samenloop.ts'
import { SANCTIES } from './cases/sancties.ts'
import { TERUGVORDERING } from './cases/terugvordering.ts'
import { TOEGANG } from './cases/toegang.ts'

export const CASES: readonly CaseSeed[] = [
  ...MIDDELEN,
  ...TERUGVORDERING,
  ...SANCTIES,
  ...LEEFVORM,
  ...TOEGANG,
  ...SAMENLOOP,
  ...COMMUNICATIE,
  ...CONTROLE_EN_KETEN,
  ...HANDHAVING,
  ...GOEDE_VOORBEELDEN,
  ...DUBBELE_MELDING,
  ...MELDWEEK,
  ...LOONGEGEVENS,
  ...DIGITALE_DEUR,
]
