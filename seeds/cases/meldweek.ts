// Invented cases that came in when advisers asked for them in January 2026: old debts, told all at once, so a campaign.
import type { CaseSeed } from '../caseSeed.ts'

export const MELDWEEK: readonly CaseSeed[] = [
  {
    key: 'aflossen-sinds-de-verhuizing',
    period: '2026-01',
    law: 'pw',
    who: ['single', '60_aow', 'bijstand'],
    where: ['Limburg', '50k_100k'],
    signals: [
      {
        from: 'cr-voorbeeldstad',
        by: 'burger',
        title: 'Al negen jaar gaat er elke maand iets af',
        text: `Ik las de oproep in de wachtkamer en dacht, dit ben ik. Negen jaar geleden moest ik geld terugbetalen na een verhuizing. Sinds die dag
          houdt de gemeente elke maand zestig euro in. Hoeveel er nog openstaat, staat nergens. Ik heb twee keer gevraagd of
          het minder kon toen mijn wasmachine stuk was. Dat moest schriftelijk met drie bijlagen. Ik ben eraan gewend geraakt
          om met de hand te wassen.`,
        effect: 'Negen jaar onder het minimum leven zonder te weten wanneer het stopt.',
        helped: 'Elk jaar een overzicht en vragen of het nog gaat.',
        hint: 'uitvoering',
        provisions: ['pw-art-60-lid-3'],
      },
    ],
    coding: {
      threads: {
        'invordering-en-bestaansminimum': 'houdt de gemeente elke maand zestig euro in',
        'onduidelijke-communicatie': 'Hoeveel er nog openstaat, staat nergens',
      },
      provisions: { 'pw-art-60-lid-3': 'houdt de gemeente elke maand zestig euro in' },
      causes: { systeem_of_proces: 'Dat moest schriftelijk met drie bijlagen' },
      effects: { inkomen: 'elke maand zestig euro' },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'jaren',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
      preventive: false,
    },
  },
  {
    key: 'drie-schuldeisers-een-uitkering',
    period: '2026-01',
    law: 'pw',
    who: ['couple_with_children', '27_44', 'bijstand'],
    where: ['Noord-Holland', 'gt_250k'],
    signals: [
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Gemeente houdt in, deurwaarder legt beslag, belastingdienst verrekent',
        text: `Naar aanleiding van de meldweek zochten wij in ons archief. Dit gezin had in het voorjaar van twintig drieëntwintig drie
          schuldeisers die elk voor zich rekenden. De gemeente hield in op de bijstand, een deurwaarder legde beslag op het
          restant en de toeslag werd verrekend met een oude aanslag. Samen kwamen zij ver onder de beslagvrije voet uit.
          Niemand hoefde van de ander te weten. Wij hadden een dag nodig om het bij elkaar te tellen; daarna stopte de gemeente
          vrijwillig.`,
        effect: 'Een gezin leefde een half jaar ver onder het minimum.',
        helped: 'Eerst opvragen wat anderen al inhouden.',
        hint: 'samenloop',
        provisions: ['pw-art-60-lid-3'],
      },
    ],
    coding: {
      threads: {
        'invordering-en-bestaansminimum': 'Samen kwamen zij ver onder de beslagvrije voet uit',
        'samenloop-toeslagen': 'de toeslag werd verrekend met een oude aanslag',
      },
      provisions: { 'pw-art-60-lid-3': 'De gemeente hield in op de bijstand' },
      causes: { samenloop: 'drie schuldeisers die elk voor zich rekenden' },
      effects: { inkomen: 'ver onder de beslagvrije voet', schulden: 'een deurwaarder legde beslag' },
      addressees: ['gemeente', 'dienst_toeslagen'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
      preventive: false,
    },
  },
  {
    key: 'erfgenaam-van-een-vordering',
    period: '2026-01',
    law: 'pw',
    who: ['single_parent', '45_59', 'bijstand'],
    where: ['Zeeland', '20k_50k'],
    signals: [
      {
        from: 'lcr',
        by: 'burger',
        title: 'Zijn fout staat op mijn naam',
        text: `Mijn ex werkte zwart toen wij nog samen waren. Ik wist van niets. Het gezin kreeg te veel, dus ook ik moet alles terug. Hij is
          vertrokken en bij hem valt niets te halen. Bij mij gaat er elke maand een vast bedrag van de uitkering af, al
          sinds ons jongste kind op school zit; zij doet dit jaar eindexamen. Uit de oproep begreep ik dat meer vrouwen dit
          hebben. Het is niet erger geworden, ik heb er alleen nooit eerder over verteld.`,
        effect: 'Jarenlang betalen voor wat een vertrokken partner verzweeg.',
        helped: 'Na een aantal jaren opnieuw kijken of het nog redelijk is.',
        hint: 'wet',
        provisions: ['pw-art-60-lid-3', 'pw-art-59-lid-2'],
      },
    ],
    coding: {
      threads: {
        'medeaansprakelijkheid-en-verhaal': 'dus ook ik moet alles terug',
        'invordering-en-bestaansminimum': 'Bij mij gaat er elke maand een vast bedrag van de uitkering af',
      },
      provisions: {
        'pw-art-60-lid-3': 'een vast bedrag van de uitkering af',
      },
      causes: { wet_te_hard: 'dus ook ik moet alles terug' },
      effects: { schulden: 'alles terug', kinderen: 'al sinds ons jongste kind op school zit' },
      addressees: ['szw', 'gemeente'],
      severity: 3,
      duration: 'jaren',
      amount: 'tot_25000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
      preventive: false,
    },
  },
  {
    key: 'overzicht-na-zeven-jaar',
    period: '2026-01',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Overijssel', '100k_250k'],
    signals: [
      {
        from: 'gem-verzonnenveld',
        by: 'gemeente',
        title: 'Bij het opschonen bleek de schuld al jaren betaald',
        text: `De meldweek was voor ons aanleiding om de oudste vorderingen na te lopen. Bij een man zonder werk bleek de inhouding na
          de laatste termijn gewoon te zijn doorgegaan. Zeventien maanden lang ging er vijfenveertig euro te veel af. In het
          systeem eindigt een inhouding pas als iemand haar uitzet. Wij hebben alles terugbetaald en excuses gemaakt.
          Hij had het nooit durven vragen, omdat hij bang was dat er dan iets anders boven kwam.`,
        effect: 'Anderhalf jaar te weinig inkomen door een knop die niemand omzette.',
        helped: 'Een inhouding die vanzelf stopt bij nul.',
        hint: 'uitvoering',
        provisions: ['pw-art-60-lid-3'],
      },
    ],
    coding: {
      threads: {
        'invordering-en-bestaansminimum': 'ging er vijfenveertig euro te veel af',
        'fout-van-de-overheid': 'gewoon te zijn doorgegaan',
      },
      provisions: { 'pw-art-60-lid-3': 'In het systeem eindigt een inhouding pas als iemand haar uitzet' },
      causes: { systeem_of_proces: 'pas als iemand haar uitzet' },
      effects: { inkomen: 'vijfenveertig euro te veel af', vertrouwen: 'Hij had het nooit durven vragen' },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'jaren',
      amount: 'tot_2500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
      preventive: true,
    },
  },
]
