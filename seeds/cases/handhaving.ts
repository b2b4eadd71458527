// Invented cases on enforcement and fraud phenomena; they tell what happened to people, never how abuse is done.
import type { CaseSeed } from '../caseSeed.ts'

export const HANDHAVING: readonly CaseSeed[] = [
  {
    key: 'bewindvoerder-verdween',
    period: '2023-Q2',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Limburg', '100k_250k'],
    signals: [
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'Cliënt moet terugbetalen wat zijn bewindvoerder verzweeg',
        text: `De bewindvoerder van cliënt ontving jarenlang een klein pensioen op de beheerrekening en gaf dit niet door. Het bureau is failliet en het geld is weg. De gemeente
          vordert de te hoge bijstand terug van cliënt, want hij blijft zelf verantwoordelijk. Hij zag zijn eigen afschriften nooit, dat is de bedoeling van bewind.
          De kantonrechter heeft het bureau ontslagen. Wij vroegen de gemeente om de schade bij het bureau te halen en cliënt met rust te laten. Een
          regeling daarvoor ontbreekt.`,
        effect: 'Slachtoffer van een bureau krijgt ook nog een schuld bij de gemeente.',
        helped: 'Afzien van terugvordering bij aantoonbaar misbruik door een vertegenwoordiger.',
        hint: 'maatwerkruimte_ontbreekt',
        provisions: ['pw-art-58-lid-1', 'pw-art-58-lid-8'],
      },
      {
        from: 'gem-denkbeeldrecht',
        by: 'professional',
        title: 'Vier klanten van hetzelfde bureau',
        text: `Na het eerste geval bleken vier klanten van ons bij hetzelfde bureau te zitten. Wij mogen andere gemeenten niet zomaar waarschuwen en er is geen plek om zo’n bureau te
          melden, behalve bij de rechtbank. Bij de rechtbank lagen al eerder klachten, hoorden wij later. Tussen de keten zit geen draad.`,
        effect: 'Misbruik duurt langer omdat signalen niet bij elkaar komen.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'malafide-tussenpersoon': 'Het bureau is failliet en het geld is weg',
        terugvorderingsplicht: 'want hij blijft zelf verantwoordelijk',
        'instrumentarium-ontoereikend': 'Een regeling daarvoor ontbreekt',
      },
      provisions: {
        'pw-art-58-lid-1': 'vordert de te hoge bijstand terug van cliënt',
        'pw-art-58-lid-8': 'cliënt met rust te laten',
      },
      causes: {
        handhaafbaarheid: 'Een regeling daarvoor ontbreekt',
        wet_te_hard: 'want hij blijft zelf verantwoordelijk',
      },
      effects: {
        schulden: 'vordert de te hoge bijstand terug van cliënt',
        vertrouwen: '~De man vertrouwt geen hulpverlener meer.',
      },
      addressees: ['jenv', 'szw', 'gemeente'],
      severity: 3,
      duration: 'jaren',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'regelgeving',
      outcome: 'loopt_nog',
      preventive: false,
    },
    dissent: {
      coder: 2,
      instead: {
        causes: {
          maatwerk_niet_geboden: 'cliënt met rust te laten',
          handhaafbaarheid: 'Een regeling daarvoor ontbreekt',
        },
      },
      reason:
        'De kern is dat niemand het bureau kan aanspreken of stoppen. Het instrument schiet tekort; de cliënt draait ervoor op.',
      threads: {
        adds: { 'doenvermogen-overschat': 'Hij zag zijn eigen afschriften nooit' },
        reason:
          'Onder bewind hoeft hij zijn afschriften niet te zien. Dit gaat over toezicht, niet over doenvermogen.',
      },
    },
  },
  {
    key: 'huurcontract-op-papier',
    period: '2024-Q2',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Zuid-Holland', 'gt_250k'],
    signals: [
      {
        from: 'gem-fictiehoven',
        by: 'professional',
        title: 'Mensen betalen voor een adres waar zij niet mogen wonen',
        text: `In een pand met zes kamers stonden eenendertig mensen ingeschreven. Zij betaalden een beheerder voor een adres, de meesten sliepen elders. Zonder adres kregen zij
          geen bijstand of werk. Toen het pand werd gesloten, verloren zij hun inschrijving en hun uitkering en kregen sommigen een terugvordering. De beheerder is
          niet te pakken, want verhuren van een kamer is niet strafbaar. Handhaving treft zo vooral wie geen keus had. Wij hebben geen bevoegdheid tegen de
          persoon die eraan verdient.
          Bij de sluiting stond ik zelf in de gang met een lijst. Een man vroeg of hij zijn insuline nog mocht pakken. Een vrouw met een baby had een huurcontract dat
          alleen in haar telefoon bestond. Wij hebben die middag negen mensen aan een plek geholpen en de anderen niet meer teruggezien.`,
        effect: 'Kwetsbare mensen verliezen inkomen, de beheerder gaat vrijuit.',
        helped: 'Ruimer een briefadres geven en een instrument tegen de beheerder.',
        hint: 'uitvoering',
        provisions: ['brp-art-2-23', 'brp-art-2-47'],
      },
      {
        from: 'nla',
        by: 'arbeidsinspectie',
        title: 'Adressen met veel inschrijvingen',
        text: `Bij een gezamenlijke controle is vastgesteld dat bewoners tegen betaling op een adres staan ingeschreven. Een deel werkt via een tussenpersoon zonder eigen administratie.
          De samenhang tussen huisvesting, werk en uitkering valt onder vier toezichthouders. Geen daarvan heeft het geheel in beeld.`,
        effect: 'Uitbuiting blijft buiten bereik van één toezichthouder.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'malafide-tussenpersoon': 'Zij betaalden een beheerder voor een adres',
        'dakloos-en-briefadres': 'Zonder adres kregen zij geen bijstand of werk',
        'instrumentarium-ontoereikend': 'Wij hebben geen bevoegdheid tegen de persoon die eraan verdient',
      },
      provisions: {
        'brp-art-2-23': 'Zonder adres kregen zij geen bijstand of werk',
        'brp-art-2-47': 'stonden eenendertig mensen ingeschreven',
      },
      causes: {
        handhaafbaarheid: 'Wij hebben geen bevoegdheid tegen de persoon die eraan verdient',
        keten: '~Vier toezichthouders zien elk een deel.',
      },
      effects: {
        inkomen: 'verloren zij hun inschrijving en hun uitkering',
        wonen: 'Toen het pand werd gesloten',
      },
      addressees: ['bzk', 'szw', 'arbeidsinspectie'],
      severity: 3,
      duration: 'maanden',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'onbekend',
      remedy: 'regelgeving',
      outcome: 'loopt_nog',
    },
  },
  {
    key: 'buitenlandse-bank',
    period: '2024-Q4',
    law: 'pw',
    who: ['couple', '45_59', 'bijstand'],
    where: ['Noord-Brabant', 'gt_250k'],
    signals: [
      {
        from: 'gem-voorbeeldstad',
        by: 'professional',
        title: 'Gegevens van online banken zijn niet op te vragen',
        text: `Bij een gegrond vermoeden van niet gemelde inkomsten kunnen wij bij Nederlandse banken gegevens vorderen. Bij online banken met een vergunning in een ander land lukt dat niet of pas na
          vele maanden. Wij lossen dat nu op door alles bij de inwoner zelf te vragen, met opschorting als drukmiddel. Dat treft ook mensen die niets verbergen, zoals een
          gezin dat zes weken zonder inkomen zat omdat hun bank geen afschrift in het Nederlands gaf. Zij hadden gewoon een gratis
          rekening.`,
        effect: 'Een gezin zonder inkomen doordat het instrument voor controle ontbreekt.',
        helped: 'Een bevoegdheid en een route naar buitenlandse aanbieders.',
        hint: 'uitvoering',
        provisions: ['pw-art-64-lid-1', 'pw-art-54-lid-1'],
      },
      {
        from: 'vng',
        by: 'vng',
        title: 'Bevoegdheid stopt bij de grens',
        text: `Gemeenten vragen om een werkbare manier om gegevens te krijgen van aanbieders van betaalrekeningen buiten Nederland. De huidige bevoegdheid is geschreven voor binnenlandse banken. Nu ligt de last bij de inwoner, ook
          waar niets aan de hand is. Dat is ongewenst voor beide kanten.`,
        effect: 'Opschorting van uitkeringen terwijl er niets wordt verborgen.',
        hint: 'wet',
      },
    ],
    coding: {
      threads: {
        'instrumentarium-ontoereikend':
          'Bij online banken met een vergunning in een ander land lukt dat niet',
        'bewijslast-bij-burger': 'door alles bij de inwoner zelf te vragen',
        'verzwegen-middelen-of-leefvorm': 'Bij een gegrond vermoeden van niet gemelde inkomsten',
      },
      provisions: {
        'pw-art-64-lid-1': 'kunnen wij bij Nederlandse banken gegevens vorderen',
        'pw-art-54-lid-1': 'met opschorting als drukmiddel',
      },
      causes: { handhaafbaarheid: 'lukt dat niet of pas na vele maanden' },
      effects: { inkomen: 'zes weken zonder inkomen' },
      addressees: ['szw', 'fin'],
      severity: 2,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'regelgeving',
      outcome: 'loopt_nog',
    },
  },
  {
    key: 'eigen-zaak-verzwegen',
    period: '2025-Q2',
    law: 'pw',
    who: ['couple', '45_59', 'bijstand'],
    where: ['Noord-Holland', 'gt_250k'],
    signals: [
      {
        from: 'nla',
        by: 'arbeidsinspectie',
        title: 'Langdurig niet gemelde inkomsten, terugvordering terecht maar oninbaar',
        text: `Uit onderzoek bleek dat een echtpaar jarenlang inkomsten uit een eigen zaak niet had gemeld. Zij erkenden dat. De terugvordering en boete zijn hoog en staan in rechte vast. Van het geld is
          niets over. De gemeente int nu een klein bedrag per maand, de kosten van invordering zijn hoger. Intussen is een kleinkind in het gezin geplaatst. Het dossier laat
          zien dat al na vier maanden een melding van een collega binnenkwam. Die is niet onderzocht wegens gebrek aan capaciteit. Vroeg ingrijpen had
          het bedrag beperkt.`,
        effect: 'Een terechte maar onbetaalbare schuld die vroeg ingrijpen had beperkt.',
        helped: 'Na een melding snel een gesprek, ook bij weinig capaciteit.',
        hint: 'uitvoering',
        provisions: ['pw-art-58-lid-1', 'pw-art-18a-lid-1'],
      },
      {
        from: 'gem-denkbeeldrecht',
        by: 'professional',
        title: 'Melding van een collega bleef jaren liggen',
        text: `Een collega gaf al in het eerste jaar aan dat er iets niet klopte. Wij hadden toen één handhaver voor de hele regio. De melding kwam onderop. Toen het onderzoek eindelijk begon, was het bedrag niet meer te betalen. Een gesprek aan
          het begin had iedereen veel gescheeld.`,
        effect: 'Een oninbare vordering door late opvolging.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'verzwegen-middelen-of-leefvorm': 'jarenlang inkomsten uit een eigen zaak niet had gemeld',
        'signaal-zonder-opvolging': 'Die is niet onderzocht wegens gebrek aan capaciteit',
        'hoge-terugvordering-lange-periode': 'De terugvordering en boete zijn hoog',
      },
      provisions: {
        'pw-art-58-lid-1': 'De terugvordering en boete zijn hoog',
        'pw-art-17-lid-1': 'niet had gemeld',
        'pw-art-18a-lid-1': 'De terugvordering en boete zijn hoog',
      },
      causes: {
        systeem_of_proces: 'wegens gebrek aan capaciteit',
        handhaafbaarheid: 'de kosten van invordering zijn hoger',
      },
      effects: {
        schulden: 'De gemeente int nu een klein bedrag per maand',
        kinderen: 'Intussen is een kleinkind in het gezin geplaatst',
      },
      addressees: ['gemeente', 'szw'],
      severity: 3,
      duration: 'jaren',
      amount: 'tot_100000',
      traits: ['ja', 'nee', 'nee', 'onduidelijk'],
      tailoring: 'onbekend',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
      preventive: false,
    },
    dissent: {
      coder: 1,
      instead: { traits: ['ja', 'onduidelijk', 'nee', 'onduidelijk'], severity: 2 },
      reason:
        'De schuld is zwaar, maar niet buiten verhouding: zij erkennen jaren van niet melden. Ernstig is dus ja, onevenredig nee.',
    },
  },
  {
    key: 'zorgbureau-pgb',
    period: '2025-Q4',
    law: 'wmo2015',
    who: ['single', '27_44', 'bijstand'],
    where: ['Overijssel', '100k_250k'],
    signals: [
      {
        from: 'gem-nergenshuizen',
        by: 'professional',
        title: 'Zorgbureau levert niets, cliënt is de dupe',
        text: `Een bureau haalde mensen met een beperking over om met een pgb bij hen begeleiding in te kopen. De begeleiding kwam bijna nooit. Cliënten durfden niet te klagen omdat het bureau ook hun
          kamer verhuurde. Wij kunnen bij hen alleen terugvorderen als zij het bewust deden, en dat was niet zo. Bij het bureau is het geld via een andere weg verdwenen. De volgende maand begon
          het onder een nieuwe naam in een buurgemeente. Onze toezichthouder mag daar niets zeggen over het oude bureau.`,
        effect: 'Mensen zonder zorg en met een onveilige woonplek; het bureau gaat door.',
        helped: 'Een landelijke plek waar toezichthouders elkaar mogen waarschuwen.',
        hint: 'wet',
        provisions: ['wmo2015-art-2-4-1-lid-1', 'wmo2015-art-6-1-lid-1'],
      },
      {
        from: 'cr-schijnbergen',
        by: 'naaste_of_belangenbehartiger',
        title: 'Mijn broer kreeg geen begeleiding en raakte zijn kamer kwijt',
        text: `Mijn broer heeft een verstandelijke beperking. Zijn begeleider kwam één keer in de maand een handtekening halen. Toen ik vragen stelde, moest hij zijn kamer uit. Bij de gemeente wisten ze het al,
          maar konden ze niets doen, zeiden ze. Hij woont nu bij mij. Ik wil dat dit bij een ander stopt.`,
        effect: 'Geen zorg, en dakloos na vragen van familie.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'malafide-tussenpersoon': 'De begeleiding kwam bijna nooit',
        'pgb-en-zorg': 'met een pgb bij hen begeleiding in te kopen',
        'instrumentarium-ontoereikend': 'Onze toezichthouder mag daar niets zeggen over het oude bureau',
      },
      provisions: {
        'wmo2015-art-2-4-1-lid-1': 'alleen terugvorderen als zij het bewust deden',
        'wmo2015-art-6-1-lid-1': 'Onze toezichthouder mag daar niets zeggen',
      },
      causes: { handhaafbaarheid: 'Onze toezichthouder mag daar niets zeggen over het oude bureau' },
      effects: { zorg: 'De begeleiding kwam bijna nooit', wonen: 'omdat het bureau ook hun kamer verhuurde' },
      addressees: ['vws', 'gemeente'],
      severity: 3,
      duration: 'jaren',
      amount: 'tot_25000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'onbekend',
      remedy: 'regelgeving',
      outcome: 'loopt_nog',
    },
  },
  {
    key: 'rekening-uitgeleend',
    period: '2026-Q1',
    law: 'pw',
    who: ['single', '18_26', 'bijstand'],
    where: ['Zuid-Holland', 'gt_250k'],
    signals: [
      {
        from: 'cr-denkbeeldrecht',
        by: 'naaste_of_belangenbehartiger',
        title: 'Onder druk rekening afgestaan, daarna alles kwijt',
        text: `Als jongerenwerker begeleid ik een jongen met een licht verstandelijke beperking. Oudere jongens dwongen hem zijn bankpas af te staan. Er ging geld over zijn rekening dat niet van hem was. De bank
          sloot de rekening, de gemeente trok de bijstand in en vordert alle bedragen terug als zijn inkomen. De politie ziet hem als slachtoffer, de gemeente als overtreder. Hij durft geen
          aangifte te doen. Zonder rekening kan hij geen loon ontvangen, dus zijn bijbaan is ook weg.
          Wij hebben een gesprek gevoerd met politie, gemeente en school. Iedereen wilde helpen, maar ieder had een eigen regel die voorging. De bank
          geeft geen reden voor de sluiting. Een nieuwe rekening bij een andere bank is twee keer geweigerd. Zo blijft hij afhankelijk van
          contant geld, precies wat de jongens die hem dwongen graag zien.`,
        effect: 'Slachtoffer van uitbuiting zonder rekening, inkomen en werk, met een grote schuld.',
        helped: 'Bij vermoeden van dwang eerst overleg met politie en jongerenwerk.',
        hint: 'uitvoering',
        provisions: ['pw-art-54-lid-3', 'pw-art-58-lid-8'],
        urgent: true,
      },
      {
        from: 'gem-proefwoude',
        by: 'professional',
        title: 'Geen route voor slachtoffers van geldezelaars',
        text: `Wij zien jongeren van wie de rekening is misbruikt. In ons proces bestaat alleen de vraag of inkomsten zijn gemeld. Een afspraak met de politie over slachtofferschap is er niet. Het informatie- en
          expertisecentrum wil meedenken, maar alleen bij grote zaken.`,
        effect: 'Slachtoffers worden behandeld als overtreders.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'georganiseerde-fraude-ondermijning': 'Oudere jongens dwongen hem zijn bankpas af te staan',
        'zorg-versus-handhaving': 'De politie ziet hem als slachtoffer, de gemeente als overtreder',
        terugvorderingsplicht: 'vordert alle bedragen terug als zijn inkomen',
        'doenvermogen-overschat': 'een jongen met een licht verstandelijke beperking',
      },
      provisions: {
        'pw-art-54-lid-3': 'trok de bijstand in',
        'pw-art-58-lid-8': 'vordert alle bedragen terug als zijn inkomen',
      },
      causes: {
        keten: 'De politie ziet hem als slachtoffer, de gemeente als overtreder',
        doenvermogen: 'Oudere jongens dwongen hem',
      },
      effects: {
        inkomen: 'trok de bijstand in',
        werk: 'zijn bijbaan is ook weg',
        schulden: 'vordert alle bedragen terug',
      },
      addressees: ['gemeente', 'jenv'],
      severity: 4,
      duration: 'maanden',
      amount: 'tot_25000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'loopt_nog',
      preventive: false,
    },
  },
  {
    key: 'platform-gegevens',
    period: '2026-Q2',
    law: 'pw',
    who: [null, null, 'bijstand'],
    where: [null, 'gt_250k'],
    signals: [
      {
        from: 'gem-voorbeeldstad',
        by: 'professional',
        title: 'Wat mensen via platforms verdienen, is voor niemand te overzien',
        text: `Inwoners klussen, bezorgen of verhuren via digitale platforms. De inkomsten komen in losse kleine bedragen, soms na aftrek van kosten en in een tegoed. Wie eerlijk wil melden, weet niet wat en wie niet meldt,
          zien wij pas een jaar later via de Belastingdienst. Onze bevoegdheid om gegevens op te vragen noemt deze platforms niet. Het gevolg is een grote terugvordering bij mensen die het vaak wel wilden
          melden. Wij zoeken een manier om het vooraf goed te regelen in plaats van achteraf te jagen.`,
        effect: 'Grote terugvorderingen die met maandelijkse gegevens waren voorkomen.',
        helped: 'Gegevens per maand en een eenvoudige manier van opgeven.',
        hint: 'wet',
        provisions: ['pw-art-64-lid-1', 'pw-art-53a-lid-6'],
      },
    ],
    coding: {
      threads: {
        'instrumentarium-ontoereikend': 'Onze bevoegdheid om gegevens op te vragen noemt deze platforms niet',
        'reikwijdte-inlichtingenplicht': 'Wie eerlijk wil melden, weet niet wat',
        'verrekening-en-bijverdienen': 'De inkomsten komen in losse kleine bedragen',
      },
      provisions: {
        'pw-art-64-lid-1': 'Onze bevoegdheid om gegevens op te vragen noemt deze platforms niet',
      },
      causes: { handhaafbaarheid: 'Onze bevoegdheid om gegevens op te vragen noemt deze platforms niet' },
      effects: { schulden: 'Het gevolg is een grote terugvordering' },
      addressees: ['szw', 'fin'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_10000',
      traits: ['onduidelijk', 'ja', 'ja', 'ja'],
      tailoring: 'niet_mogelijk',
      remedy: 'regelgeving',
      outcome: 'loopt_nog',
    },
    state: 'half_coded',
  },
]
