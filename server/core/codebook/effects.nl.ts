// The codebook on what it did to someone (gevolg voor de burger) and on who can solve it. All cases are invented.
import type { Addressee, Effect } from '../codes.ts'
import type { CodeGuide } from './guide.ts'

type Entry = Omit<CodeGuide, 'definition'>

export const effectGuides = {
  inkomen: {
    inclusion: 'Het inkomen viel weg of kwam onder het bestaansminimum.',
    exclusion: 'Er is alleen een schuld; het maandinkomen bleef gelijk.',
    example: 'Zes weken geen uitkering en geen voorschot.',
    counterExample: 'Een terugvordering waarvan nog niets wordt geïnd.',
  },
  schulden: {
    inclusion: 'Er ontstond een schuld of een betalingsachterstand, of die groeide.',
    exclusion: 'Het geld is krap, maar alle rekeningen zijn betaald.',
    example: 'Door de korting liep de huurachterstand op.',
    counterExample: 'Iemand leeft een maand van spaargeld.',
  },
  wonen: {
    inclusion: 'De woning kwam in gevaar, of iemand raakte die kwijt of vond er geen.',
    exclusion: 'Iemand verhuist uit eigen wens.',
    example: 'De verhuurder vroeg om ontruiming.',
    counterExample: 'Een inwonend kind vindt een eigen kamer.',
  },
  gezondheid: {
    inclusion: 'Het lichaam leed eronder, of nodige behandeling bleef uit.',
    exclusion: 'Stress of angst: kies Geestelijke gezondheid.',
    example: 'Medicijnen werden niet opgehaald om het eigen risico.',
    counterExample: 'Iemand was al ziek en dat veranderde niet.',
  },
  geestelijk: {
    inclusion: 'Stress, angst, slapeloosheid of somberheid door wat er gebeurde.',
    exclusion: 'Alleen boosheid over een besluit.',
    example: 'Iemand durfde de post niet meer te openen.',
    counterExample: 'Iemand vond het besluit oneerlijk en maakte bezwaar.',
  },
  gezin: {
    inclusion: 'Een relatie of de band met familie kwam onder druk.',
    exclusion: 'Het raakt alleen kinderen: kies Kinderen geraakt.',
    example: 'Een moeder vroeg haar zoon te vertrekken om de norm te houden.',
    counterExample: 'Een stel was al uit elkaar.',
  },
  kinderen: {
    inclusion: 'Kinderen merkten het zelf: eten, school, vrije tijd, onrust.',
    exclusion: 'Er zijn kinderen, maar uit niets blijkt dat zij het merkten.',
    example: 'Het kind ging niet mee op schoolreis.',
    counterExample: 'Een volwassen kind hielp met het formulier.',
  },
  werk: {
    inclusion: 'Werk, re-integratie of een opleiding werd belemmerd of ging niet door.',
    exclusion: 'Iemand kon om een andere reden niet werken.',
    example: 'Een proefplaatsing stopte omdat de reiskosten niet werden vergoed.',
    counterExample: 'Iemand wacht op een operatie.',
  },
  zorg: {
    inclusion: 'Zorg of een voorziening was niet te bereiken of viel weg.',
    exclusion: 'De zorg liep door.',
    example: 'Het pgb stopte en er kwam niets voor in de plaats.',
    counterExample: 'Het pgb werd later betaald, maar de hulp bleef komen.',
  },
  vertrouwen: {
    inclusion: 'Iemand vertrouwt de overheid niet meer, voelt zich verdacht of mijdt haar.',
    exclusion: 'Iemand is teleurgesteld en vraagt toch weer hulp.',
    example: 'Iemand vraagt uit angst geen toeslag meer aan.',
    counterExample: 'Iemand dient een klacht in en wacht het antwoord af.',
  },
  rechtsbescherming: {
    inclusion: 'Een recht of een termijn ging verloren, of bezwaar was niet haalbaar.',
    exclusion: 'Er is bezwaar gemaakt en inhoudelijk besloten.',
    example: 'De brief kwam aan op het oude adres en de termijn verliep.',
    counterExample: 'Het bezwaar werd na een zitting afgewezen.',
  },
} as const satisfies Record<Effect, Entry>

const ministry = (what: string, example: string) => ({
  inclusion: `De oplossing ligt in ${what}.`,
  exclusion: 'De regel laat het toe; de uitvoering koos anders.',
  example,
  counterExample: 'Een gemeente past een goede regel verkeerd toe.',
})

const executor = (who: string, example: string, counterExample: string) => ({
  inclusion: `${who} kan het zelf veranderen: beleid, werkwijze of één besluit.`,
  exclusion: 'De wet schrijft het voor; kies dan het ministerie.',
  example,
  counterExample,
})

export const addresseeGuides = {
  szw: ministry('de Participatiewet of andere sociale zekerheid', 'De vrijlating van giften in de wet.'),
  ocw: ministry('studiefinanciering of onderwijs', 'Studiefinanciering die botst met bijstand.'),
  vws: ministry('zorg, Wmo of pgb', 'Het pgb telt als inkomen van een mantelzorger.'),
  bzk: ministry('bestuursrecht, adresregistratie of huisvesting', 'De regels voor een briefadres.'),
  jenv: ministry('strafrecht, schuldsanering of verblijfsrecht', 'Detentie en doorlopende huur.'),
  fin: ministry('toeslagen of belastingen', 'Een toeslagpartner die er niet meer woont.'),
  gemeente: executor(
    'De gemeente',
    'Een beleidsregel over giften die te streng is.',
    'De hoogte van de bijstandsnorm.',
  ),
  vng: executor('De VNG', 'Een handreiking of modelverordening.', 'Het besluit van één gemeente.'),
  uwv: executor('Het UWV', 'Te laat verwerken van een wijziging.', 'De verplichte terugvordering in de wet.'),
  svb: executor('De SVB', 'De uitleg in een brief over de AIO.', 'De vermogensgrens in de wet.'),
  dienst_toeslagen: executor(
    'Dienst Toeslagen',
    'Een persoonlijke betalingsregeling.',
    'De hoogte van de toeslag.',
  ),
  duo: executor('DUO', 'Een draagkrachtmeting op maat.', 'De bijverdiengrens in de wet.'),
  cjib: executor('Het CJIB', 'Uitstel bij betalingsonmacht.', 'De hoogte van de boete.'),
  arbeidsinspectie: executor(
    'De Arbeidsinspectie',
    'Toezicht op een malafide tussenpersoon.',
    'Een besluit over één uitkering.',
  ),
  maatwerkloket: {
    inclusion: 'De zaak zit vast tussen meer organisaties en iemand moet doorpakken.',
    exclusion: 'Eén organisatie kan het zelf oplossen.',
    example: 'Gemeente, UWV en Toeslagen wachten op elkaar.',
    counterExample: 'Alleen de gemeente moet opnieuw beslissen.',
  },
  anders: {
    inclusion: 'Geen van de andere past. Schrijf in de toelichting wie.',
    exclusion: 'U twijfelt tussen twee van de lijst: kies ze dan allebei.',
    example: 'Een woningcorporatie of zorgverzekeraar.',
    counterExample: 'Een gemeente in een samenwerkingsverband: kies Gemeenten.',
  },
} as const satisfies Record<Addressee, Entry>
