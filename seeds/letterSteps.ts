// The letters of the demo as steps: one over 2024 that went all the way, and one over 2025 that is under review.

import { chaptersOf } from '#core/letter/signOff.ts'
import { SIGNATORIES, type Signatory } from '#core/letterCodes.ts'
import type { Problem } from '#core/problem.ts'
import type { Result } from '#core/result.ts'
import { proposedOrder } from '#db/letterOrders.ts'
import { findLetterByYear, findLetterVersion } from '#db/letters.ts'
import { commentOnLetter } from '#usecases/commentOnLetter.ts'
import type { Deps } from '#usecases/deps.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { freezeLetter } from '#usecases/freezeLetter.ts'
import { chapterHash } from '#usecases/letterHash.ts'
import { moveLetter } from '#usecases/moveLetter.ts'
import { settleLetterOrder } from '#usecases/settleLetterOrder.ts'
import { signLetter } from '#usecases/signLetter.ts'
import { known, type Step, settled, type World } from './steps.ts'

/** Who writes the letters. */
export const drafterOf = (world: World) => known(world.actors, 'bas.beleid')

/** Who signs for each partner. */
const SIGNERS = {
  lcr: 'vera.voorzitter',
  vng: 'dirk.duider',
  nla: 'noor.naduider',
  szw: 'sanne.samenhang',
} as const satisfies Record<Signatory, string>

/** From draft to answer for 2024; for 2025 as far as a first reading by the partners. */
export const letterSteps = (): readonly Step[] => [
  letterStep('draft letter 2024', '2025-02-17', (deps, world) => draftLetter(deps, drafterOf(world), 2024)),
  letterStep('offer letter 2024', '2025-02-24', (deps, world) =>
    moveLetter(deps, drafterOf(world), { ...at(deps, 2024), step: 'submit' }),
  ),
  ...SIGNATORIES.map((partner) =>
    letterStep(`sign letter 2024 ${partner}`, '2025-03-10', (deps, world) =>
      sign(deps, world, 2024, partner),
    ),
  ),
  letterStep('freeze letter 2024', '2025-03-20', (deps, world) =>
    freezeLetter(deps, known(world.actors, 'vera.voorzitter'), {
      ...at(deps, 2024),
      reason: 'Wat daarna nog verandert, komt in de brief over 2025.',
    }),
  ),
  letterStep('send letter 2024', '2025-03-24', (deps, world) =>
    moveLetter(deps, drafterOf(world), { ...at(deps, 2024), step: 'send', day: '2025-03-24' }),
  ),
  letterStep('draft letter 2025', '2026-10-12', (deps, world) => draftLetter(deps, drafterOf(world), 2025)),
  letterStep('settle the order of letter 2025', '2026-10-12', (deps, world) =>
    settleLetterOrder(deps, known(world.actors, 'vera.voorzitter'), {
      year: 2025,
      bottleneckIds: orderFor(deps, 2025),
    }),
  ),
  letterStep('count letter 2025 again', '2026-10-12', (deps, world) =>
    draftLetter(deps, drafterOf(world), 2025),
  ),
  letterStep('offer letter 2025', '2026-10-12', (deps, world) =>
    moveLetter(deps, drafterOf(world), { ...at(deps, 2025), step: 'submit' }),
  ),
  letterStep('remark on letter 2025', '2026-10-15', (deps, world) =>
    commentOnLetter(deps, known(world.actors, 'lot.leesmee'), {
      year: 2025,
      paragraphId: 'leeswijzer.grenzen',
      body: 'Kunnen we hier duidelijker zeggen dat niet iedereen de weg naar ons weet te vinden?',
    }),
  ),
  letterStep('sign letter 2025 vng', '2026-10-16', (deps, world) => sign(deps, world, 2025, 'vng', 3)),
]

/** The letter as it is now. */
const at = ({ db }: Deps, year: number) => ({
  year,
  version: findLetterByYear(db, year)?.currentVersion ?? 0,
})

/** The order as the chair reads it. */
function orderFor({ db }: Deps, year: number): readonly string[] {
  const letter = findLetterByYear(db, year)
  const version = letter && findLetterVersion(db, letter.id, letter.currentVersion)
  return version ? proposedOrder(db, version.draft).bottleneckIds : []
}

/** Signs all chapters, or only the first ones. */
function sign(deps: Deps, world: World, year: number, partner: Signatory, first?: number) {
  const letter = findLetterByYear(deps.db, year)
  const version = letter && findLetterVersion(deps.db, letter.id, letter.currentVersion)
  const chapters = version ? chaptersOf(version.draft).slice(0, first) : []
  return signLetter(deps, known(world.actors, SIGNERS[partner]), {
    year,
    verdict: 'agreed',
    chapters: chapters.map((chapter) => ({ id: chapter.id, contentHash: chapterHash(chapter) })),
  })
}

const letterStep = (
  key: string,
  day: string,
  act: (...about: Parameters<Step['run']>) => Result<unknown, Problem>,
): Step => ({
  key,
  at: new Date(`${day}T10:00:00.000Z`),
  run: (deps, world) => {
    settled(act(deps, world), key)
  },
})
