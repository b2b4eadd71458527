// The words of a signal that hardly any case uses, for the second pair of eyes, each with the reason in words.
import type { Actor } from '#core/permissions.ts'
import { type Rarity, rareWordsIn } from '#core/risk/rareWords.ts'
import { SIGNAL_TEXTS } from '#core/signalPlaces.ts'
import type { Database } from '#db/client.ts'
import type { SignalRow } from '#db/signals.ts'
import { visibleStatuses } from '#db/visibleCases.ts'
import { casesUsing } from '#search/wordUse.ts'

/** The rare words of a signal, each once and what tells most first; counted among the cases the viewer may see, so that no other is told of. */
export function rareWordsOf(db: Database, viewer: Actor | null, row: SignalRow) {
  const text = SIGNAL_TEXTS.map((field) => row[field] ?? '').join('\n\n')
  return rareWordsIn(text, casesUsing(db, visibleStatuses(viewer))).map((rare) => ({
    word: rare.word,
    reason: `${WHAT_IT_IS[rare.rarity]} ${rare.others === 0 ? 'in geen enkele casus' : 'in maar één casus'}.`,
  }))
}

const WHAT_IT_IS: Readonly<Record<Rarity, string>> = {
  region: 'Een streek of water, en',
  work: 'Een beroep of ambt, en',
  event: 'Een gebeurtenis die mensen onthouden, en',
  animal: 'Een dier, en',
  unknown: 'Staat niet in het woordenboek en',
  compound: 'Een samenstelling die niet in het woordenboek staat en',
  capital: 'Staat met een hoofdletter midden in een zin en',
}
