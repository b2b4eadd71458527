// Everyday words by which a coder may look for a cause, beside the words of its label and of when to choose it.
import type { Cause } from '../codes.ts'

export const causeWords = {
  wet_te_hard: ['wetgeving', 'landelijke regel', 'streng', 'dwingend'],
  maatwerk_onmogelijk: ['geen uitzondering', 'hardheidsclausule', 'afwijken mag niet'],
  lokale_regel_te_streng: ['gemeente', 'beleid', 'verordening', 'beleidsregel', 'plaatselijk'],
  ruimte_niet_herkend: ['uitvoering', 'kennis', 'onbekend', 'onwetendheid'],
  ruimte_niet_bruikbaar: ['uitvoering', 'onduidelijk', 'handreiking', 'verantwoording'],
  maatwerk_niet_geboden: ['uitvoering', 'gemeente', 'weigering', 'onwil', 'streng toegepast'],
  beslisfout: ['uitvoering', 'vergissing', 'onjuist besluit', 'verkeerd toegepast', 'rekenfout'],
  signaal_genegeerd: ['uitvoering', 'melding', 'wist het al', 'niets mee gedaan'],
  systeem_of_proces: ['uitvoering', 'ICT', 'software', 'automatisch', 'wachttijd', 'traag'],
  samenloop: ['stapeling', 'combinatie', 'meer regelingen', 'toeslagen'],
  communicatie_of_preventie: ['communicatie', 'voorlichting', 'informatie', 'brief', 'taal'],
  doenvermogen: ['zelfredzaamheid', 'stress', 'ziek', 'te ingewikkeld', 'laaggeletterd'],
  gegevens_onjuist: ['BRP', 'basisregistratie', 'inschrijving', 'bestand', 'vervuiling'],
  keten: ['samenwerking', 'doorverwezen', 'kastje naar de muur', 'gemeente', 'UWV', 'SVB'],
  bejegening: ['houding', 'respect', 'wantrouwen', 'onvriendelijk', 'dwang'],
  handhaafbaarheid: ['toezicht', 'controle', 'bevoegdheid', 'handhaving', 'misbruik'],
  nog_te_duiden: ['onbekend', 'weet niet', 'onduidelijk'],
} as const satisfies Record<Cause, readonly string[]>
