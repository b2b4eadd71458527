// Invented signals that are not for this team: sent back, each with a reason and the way to go.
import type { LooseSignalSeed } from './caseSeed.ts'

export const DECLINED_SIGNALS: readonly LooseSignalSeed[] = [
  {
    key: 'trapgehuil-bij-buren',
    period: '2022-Q2',
    law: null,
    who: [null, null, null],
    where: [null, '50k_100k'],
    from: 'cr-denkbeeldrecht',
    by: 'burger',
    title: 'Geluidsoverlast en geen hulp van de woningcorporatie',
    text: `Mijn bovenburen maken elke nacht lawaai en de woningcorporatie doet niets. Ik slaap al maanden slecht en heb de gemeente en de wijkagent gebeld. Ik heb bijstand, dus
      ik dacht dat ik dit hier kon melden. Ik wil graag een andere woning.`,
    effect: 'Slecht slapen en stress door overlast.',
    outcome: {
      step: 'declined',
      reason:
        'Dit gaat over overlast en de verhuurder, niet over uitkeringen. De gemeente kan helpen via buurtbemiddeling.',
      referral: 'gemeente',
    },
  },
  {
    key: 'multiprobleem-vijf-instanties',
    period: '2023-Q3',
    law: 'pw',
    who: ['couple_with_children', '27_44', 'bijstand'],
    where: ['Gelderland', '50k_100k'],
    from: 'raad-proefwoude',
    by: 'naaste_of_belangenbehartiger',
    title: 'Gezin zit vast tussen vijf instanties, er moet nu iets gebeuren',
    text: `Een gezin heeft tegelijk te maken met een ontruiming, een geweigerde verblijfsvergunning van de moeder, een terugvordering van toeslagen, een uithuisplaatsing en een bijstandsaanvraag. Alles hangt
      aan elkaar. Wij zoeken iemand die deze week een knoop kan doorhakken. Er zijn drie kinderen bij betrokken.`,
    effect: 'Het gezin dreigt deze maand op straat te staan.',
    urgent: true,
    outcome: {
      step: 'declined',
      reason:
        'Het Signaleringsteam leert van casussen en kan niet ingrijpen. Voor een vastgelopen zaak met spoed is het Landelijk Maatwerkloket Multiproblematiek de aangewezen plek.',
      referral: 'maatwerkloket',
    },
  },
  {
    key: 'lopende-rechtszaak',
    period: '2024-Q2',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Limburg', '20k_50k'],
    from: 'cr-schijnbergen',
    by: 'burger',
    title: 'Ik wil dat jullie de rechter vertellen dat ik gelijk heb',
    text: `Over een paar weken is mijn zitting over een terugvordering. Ik heb geen advocaat. Ik wil dat het team een brief schrijft aan de rechter. De gemeente heeft fouten gemaakt en ik kan dat
      bewijzen. Ik stuur graag alle stukken op als dat nodig is.`,
    effect: 'Grote zorgen over een rechtszaak zonder hulp.',
    outcome: {
      step: 'declined',
      reason:
        'Het team geeft geen oordeel over lopende zaken. Het Juridisch Loket en sociaal raadslieden helpen kosteloos bij een zitting.',
      referral: 'rechtshulp',
    },
  },
  {
    key: 'belasting-zelfstandige',
    period: '2024-Q3',
    law: null,
    who: ['single', '45_59', null],
    where: ['Utrecht', '50k_100k'],
    from: 'cr-voorbeeldstad',
    by: 'burger',
    title: 'Aanslag inkomstenbelasting te hoog',
    text: `Ik heb een klein bedrijf en kreeg een aanslag die volgens mij te hoog is. De belastingtelefoon kan mij niet helpen. Ik heb geen uitkering. Ik hoop dat jullie dit kunnen doorgeven aan de juiste
      persoon bij het ministerie.`,
    effect: 'Een aanslag die moeilijk te betalen is.',
    outcome: {
      step: 'declined',
      reason:
        'Belastingaanslagen vallen buiten wat het team onderzoekt. Het meldpunt van het ministerie van Financiën neemt dit soort signalen aan.',
      referral: 'ministerie',
    },
  },
  {
    key: 'hond-in-de-huurwoning',
    period: '2025-Q1',
    law: null,
    who: [null, null, null],
    where: [null, '100k_250k'],
    from: 'cr-voorbeeldstad',
    by: 'burger',
    title: 'Verhuurder wil mijn hond niet',
    text: `Ik kreeg via de gemeente een woning aangeboden, maar de verhuurder wil geen dieren. Mijn hond is er al dertien jaar. Ik leef van bijstand en kan niet kiezen. Kunt u de verhuurder aanspreken of zorgen voor een andere woning? Ik slaap er niet van.`,
    effect: 'Kiezen tussen een woning en een hond.',
    outcome: {
      step: 'declined',
      reason:
        'De regels van een verhuurder vallen buiten wat het team onderzoekt. Het huurteam van de gemeente helpt hierbij.',
      referral: 'gemeente',
    },
  },
  {
    key: 'afvalstoffenheffing',
    period: '2025-Q1',
    law: null,
    who: ['single', '60_aow', 'bijstand'],
    where: ['Drenthe', '20k_50k'],
    from: 'cr-droomwaarde',
    by: 'burger',
    title: 'Afvalheffing niet kwijtgescholden',
    text: `Ik vroeg kwijtschelding van de afvalheffing en kreeg die niet omdat er te veel op mijn rekening stond. Dat was het geld voor de huur. De heffing is van het belastingkantoor van de gemeente. Ik wil weten of dat zomaar mag en wie het kan herstellen.`,
    effect: 'Een rekening die niet van de uitkering te betalen is.',
    outcome: {
      step: 'declined',
      reason:
        'Kwijtschelding van gemeentelijke belastingen heeft eigen regels en een eigen bezwaarweg bij de gemeente. Daar is de vraag op haar plaats.',
      referral: 'gemeente',
    },
  },
  {
    key: 'inschrijving-school',
    period: '2025-Q2',
    law: null,
    who: ['couple_with_children', '27_44', null],
    where: ['Utrecht', '50k_100k'],
    from: 'cr-fictiehoven',
    by: 'burger',
    title: 'Geen plek op de school in onze wijk',
    text: `Onze zoon kan niet naar de school om de hoek omdat de wachtlijst vol is. Wij hebben een laag inkomen en kunnen hem niet elke dag met de bus brengen. De leerplicht belt al. Wij dachten dat u iets kon doen omdat u bij gemeenten meekijkt.`,
    effect: 'Een kind dat weken thuiszit.',
    outcome: {
      step: 'declined',
      reason:
        'Dit gaat over toelating tot een school. De afdeling onderwijs van de gemeente en de leerplichtambtenaar zijn hiervoor.',
      referral: 'gemeente',
    },
  },
  {
    key: 'taxipas-ingetrokken',
    period: '2025-Q2',
    law: 'wmo2015',
    who: ['single', 'aow', null],
    where: ['Zeeland', '20k_50k'],
    from: 'cr-schijnbergen',
    by: 'naaste_of_belangenbehartiger',
    title: 'Taxipas van mijn vader is verlopen',
    text: `De pas waarmee mijn vader met de regiotaxi mag, is verlopen en niemand kan zeggen wanneer de nieuwe komt. Hij is slecht ter been en mist zijn dagbesteding. Wij willen alleen dat iemand hem de pas stuurt. Met zijn pensioen is niets mis.`,
    effect: 'Een oude man die zijn huis niet uitkomt.',
    outcome: {
      step: 'declined',
      reason:
        'Dit is een losse klacht over een voorziening en gaat niet over een uitkering. De klachtencoördinator van de gemeente kan het snel oplossen.',
      referral: 'gemeente',
    },
  },
  {
    key: 'boom-voor-het-raam',
    period: '2025-Q3',
    law: null,
    who: [null, null, null],
    where: [null, '20k_50k'],
    from: 'cr-nergenshuizen',
    by: 'burger',
    title: 'Zonnepanelen werken niet door een boom van de gemeente',
    text: `Bij ons op het dak liggen panelen van de corporatie, maar een boom van de gemeente houdt het licht tegen. Daardoor is de energierekening hoog en ik heb alleen een uitkering. De groendienst zegt dat de boom beschermd is. Ik vraag om hulp bij een brief.`,
    effect: 'Een hoge energierekening.',
    outcome: {
      step: 'declined',
      reason:
        'Over bomen en vergunningen gaat de gemeente. Het team onderzoekt alleen regels over uitkeringen en hoe die uitpakken.',
      referral: 'gemeente',
    },
  },
  {
    key: 'wachtlijst-schuldhulp',
    period: '2025-Q3',
    law: 'wgs',
    who: ['single', '27_44', 'ww'],
    where: ['Overijssel', '50k_100k'],
    from: 'raad-proefwoude',
    by: 'naaste_of_belangenbehartiger',
    title: 'Cliënt wil morgen al een gesprek bij schuldhulp',
    text: `Een cliënt heeft een afspraak bij de schuldhulpverlening over drie weken en wil eerder aan de beurt zijn. Er is geen ontruiming of afsluiting. De termijn is volgens de wet in orde. Hij vraagt of het team de gemeente kan vragen om hem voor te laten gaan.`,
    effect: 'Drie weken onrust.',
    outcome: {
      step: 'declined',
      reason:
        'De afspraak valt binnen de wettelijke termijn en het team kan niemand voor laten gaan. De gemeente kan bij spoed zelf de planning aanpassen.',
      referral: 'gemeente',
    },
  },
]
