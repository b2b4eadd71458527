// How a provision was changed, in sentences that anyone can read, in the place of the notes of the reference data.
import { longDate } from '../dutch/dates.ts'
import { amendmentOf } from './amendment.ts'
import type { Provision } from './provision.ts'

/** What the note on the amendment of a provision says beside the act and the day; by the id of the provision. */
export const CHANGES: Readonly<Record<string, string>> = {
  'pw-art-3-lid-2-ond-a':
    'Samenwonen omdat iemand zorg nodig heeft, telt niet meer als gezamenlijke huishouding, hoe ver de familieband ook is. Voorheen gold dat alleen voor bepaalde bloedverwanten.',
  'pw-art-3-lid-4-ond-a':
    'De termijn van twee jaar geldt nu ook voor mensen die met elkaar gehuwd zijn geweest.',
  'pw-art-12':
    'Het artikel is vervallen. De verhoging van artikel 20, derde lid, is ervoor in de plaats gekomen.',
  'pw-art-18-lid-8bis': 'De bepaling is toen toegevoegd.',
  'pw-art-20-lid-3':
    'De bepaling is nieuw. Zij komt in de plaats van de weg via artikel 12 en bijzondere bijstand.',
  'pw-art-24a': 'De bepaling is nieuw.',
  'pw-art-31-lid-2-ond-m':
    'Er kwam een landelijk drempelbedrag, dat wordt geïndexeerd (artikel 39). Voorheen ging onderdeel m over giften en schadevergoedingen voor zover die uit oogpunt van bijstandverlening verantwoord waren.',
  'pw-art-31-lid-2-ond-s':
    'Onderdeel s kreeg deze inhoud tussen 1 januari en 1 juli 2026. In de tekst van 1 januari 2026 ging het nog over een vergoeding voor inburgering. Welke wet dit veranderde, is niet achterhaald.',
  'pw-art-34-lid-2-ond-b':
    'Er staat nu ‘het aanwezige vermogen’, in plaats van het vermogen bij aanvang. De dag is aannemelijk, niet zeker.',
  'pw-art-34a-lid-1':
    'De bepaling komt in de plaats van de vrijlatingen van artikel 31, tweede lid. De dag is aannemelijk: twee openbare bronnen noemen hem, maar geen officiële.',
  'pw-art-34b-lid-1': 'De dag is aannemelijk, niet zeker.',
  'pw-art-41-lid-12': 'Wie 27 jaar of ouder is, krijgt geen zoektermijn opgelegd.',
  'pw-art-52-lid-2': 'Het is nu 95%. Voorheen was het 90%.',
  'awir-art-13b-lid-2':
    'De bepaling geldt sinds de herziening na de toeslagenaffaire. De dag is aannemelijk, niet zeker.',
}

/** The same of what is still to change. */
export const FUTURE_CHANGES: Readonly<Record<string, string>> = {
  'pw-art-9-lid-1-ond-c':
    'Door de Participatiewet in balans (Stb. 2025, 312) komt maatschappelijke participatie ervoor in de plaats. Dat is voorzien per 1 januari 2027; die dag is aannemelijk, niet zeker.',
  'pw-art-9-lid-2':
    'Door de Participatiewet in balans (Stb. 2025, 312) wordt de tijdelijke ontheffing ruimer. Dat is voorzien per 1 januari 2027; die dag is aannemelijk, niet zeker, en komt van gemeente.nu (15 oktober 2025).',
  'pw-art-31-lid-2-ond-n':
    'Door de Participatiewet in balans (Stb. 2025, 312) komt artikel 34a ervoor in de plaats, per 1 januari 2027. Die dag is aannemelijk, niet zeker, en komt van gemeente.nu.',
  'pw-art-36-lid-1':
    'Door de Participatiewet in balans (Stb. 2025, 312) verandert de individuele inkomenstoeslag. Dat is voorzien per 1 januari 2027; die dag is aannemelijk, niet zeker. Wat er verandert, is niet nagegaan.',
  'pw-art-58-lid-1':
    'Het wetsvoorstel handhaving sociale zekerheid (Kamerstukken 36785) wil dit verruimen. De Participatiewet in balans liet het zoals het was.',
  'pw-art-58-lid-8':
    'Het wetsvoorstel handhaving sociale zekerheid (Kamerstukken 36785) wil in de wet zetten wat dringende redenen zijn.',
}

/** Remarks on a provision that was changed. */
export const REMARKS: Readonly<Record<string, string>> = {
  'pw-art-12': 'Oudere casussen en uitspraken noemen dit artikel nog.',
  'pw-art-18-lid-8bis':
    'De wet heeft in dit artikel twee leden met nummer 8. Het tweede staat hier als “8*”. De tekst noemt artikel 31, eerste lid, onderdeel m; bedoeld is kennelijk het tweede lid.',
  'pw-art-31-lid-2-ond-m':
    'Onderdeel m betekent sinds 2026 iets heel anders. Kijk dus bij een casus welke tekst gold.',
  'pw-art-31-lid-2-ond-s': 'De tekst verschilt binnen 2026. Kijk dus bij een casus welke tekst gold.',
  'pw-art-41-lid-12':
    'De Nationale ombudsman schreef op 11 oktober 2017 dat gemeenten mensen van 27 jaar en ouder toch een zoektermijn oplegden.',
}

/** What is still to change; null when nothing is known of that. */
export const futureChangeInWords = ({
  id,
  futureChange,
}: Pick<Provision, 'id' | 'futureChange'>): string | null =>
  futureChange === null ? null : (FUTURE_CHANGES[id] ?? null)

/** What else is worth knowing; of a provision that was not changed as the reference data has it. */
export const remarkInWords = ({ id, note }: Pick<Provision, 'id' | 'note'>): string | null =>
  note === null ? null : (REMARKS[id] ?? note)

type Amended = Pick<Provision, 'id' | 'amendedBy'>

/** What changed, in one sentence or more; null when no more is known than that it changed. */
export const changeInWords = ({ id, amendedBy }: Amended): string | null =>
  amendedBy === null ? null : (CHANGES[id] ?? null)

/** The act and the day it took or takes effect, and what it changed; null when no amendment is known. */
export function amendmentInWords(provision: Amended): string | null {
  const amendment = amendmentOf(provision)
  if (amendment === null) return null
  const { description, inForceFrom } = amendment
  const act = /^[^:]+ \(Stb\. \d{4}, \d+\)/.exec(description)?.[0]
  const day = inForceFrom === null ? '' : `per ${longDate(inForceFrom)}`
  const by = [act === undefined ? '' : `door de ${act}`, day].filter((part) => part !== '').join(', ')
  const lead = by === '' ? '' : `${by.charAt(0).toUpperCase()}${by.slice(1)}.`
  return [lead, changeInWords(provision) ?? ''].filter((part) => part !== '').join(' ') || null
}
