// The words of a signal that hardly any case uses, for the second pair of eyes, each with the reason in words.
import type { Actor } from '#core/permissions.ts'
import { type RareWord, rareWordsIn } from '#core/risk/rareWords.ts'
import { SIGNAL_TEXTS } from '#core/signalPlaces.ts'
import type { Database } from '#db/client.ts'
import type { SignalRow } from '#db/signals.ts'
import { visibleStatuses } from '#db/visibleCases.ts'
import { casesUsing } from '#search/wordUse.ts'

/** The rare words of a signal, each once; counted among the cases the viewer may see, so that no other is told of. */
export function rareWordsOf(db: Database, viewer: Actor | null, row: SignalRow) {
  const text = SIGNAL_TEXTS.map((field) => row[field] ?? '').join('\n\n')
  return rareWordsIn(text, casesUsing(db, visibleStatuses(viewer))).map((rare) => ({
    word: rare.word,
    reason: `${whatItIs(rare)} ${whereItIs(rare)}`,
  }))
}

const whatItIs = ({ rarity }: RareWord): string =>
  rarity === 'unknown'
    ? 'Staat niet in het woordenboek'
    : rarity === 'compound'
      ? 'Een samenstelling die niet in het woordenboek staat'
      : 'Staat met een hoofdletter midden in een zin'

const whereItIs = ({ others }: RareWord): string =>
  others === 0 ? 'en in geen enkele casus.' : 'en in maar één casus.'
