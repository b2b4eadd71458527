// Invented cases on fines and reductions (boetes en maatregelen).
import type { CaseSeed } from '../caseSeed.ts'

export const SANCTIES: readonly CaseSeed[] = [
  {
    key: 'sollicitatie-in-ziekenhuis',
    period: '2021-Q3',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Noord-Brabant', '100k_250k'],
    signals: [
      {
        from: 'lcr',
        by: 'burger',
        title: 'Maand zonder uitkering omdat ik in het ziekenhuis lag',
        text: `Ik moest vier keer per week solliciteren. In de zomer werd ik plotseling opgenomen met een longontsteking, bijna drie
          weken. Ik had mijn telefoon bij me maar geen fut. Toen ik thuiskwam lag er een brief: een maand geen uitkering omdat ik
          niet had gesolliciteerd. Ik heb de ontslagbrief van het ziekenhuis laten zien. Ze zeiden dat ik me had moeten
          afmelden. De wet is honderd procent, daar kunnen wij niets aan doen. Mijn buurvrouw heeft mij een maand te eten
          gegeven.`,
        effect: 'Een maand geen inkomen tijdens herstel van een ernstige ziekte.',
        helped: 'Geen maatregel als iemand er niets aan kon doen; dat staat al in de wet.',
        hint: 'uitvoering',
        provisions: ['pw-art-18-lid-5', 'pw-art-18-lid-9'],
        urgent: true,
      },
    ],
    coding: {
      threads: {
        'uniforme-maatregelen': 'De wet is honderd procent, daar kunnen wij niets aan doen',
        'maatwerkruimte-onbenut': 'Ze zeiden dat ik me had moeten afmelden',
      },
      provisions: {
        'pw-art-18-lid-9': 'Ik had mijn telefoon bij me maar geen fut',
        'pw-art-18-lid-5': 'een maand geen uitkering',
      },
      causes: {
        beslisfout: 'Ik heb de ontslagbrief van het ziekenhuis laten zien',
        ruimte_niet_herkend: 'daar kunnen wij niets aan doen',
      },
      effects: { inkomen: 'een maand geen uitkering', gezondheid: 'werd ik plotseling opgenomen' },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
      preventive: false,
    },
  },
  {
    key: 'gemist-gesprek-kinderen',
    period: '2022-Q2',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Zuid-Holland', 'gt_250k'],
    signals: [
      {
        from: 'cr-denkbeeldrecht',
        by: 'clientenraad_lokaal',
        title: 'Gezin van vier zonder inkomen na gemiste training',
        text: `Een moeder van drie kinderen miste twee keer een verplichte training. De eerste keer was een kind ziek, de tweede keer
          lag de oproep bij de buren. Zij kreeg een verlaging van honderd procent voor een maand. Bij de beslissing is alleen naar
          haar gedrag gekeken. Dat er drie kinderen van moeten eten, staat niet in het besluit. De school belde ons omdat de
          jongste zonder brood kwam. De gemeente zei dat de verlaging over twee maanden kon worden gespreid, maar dat had
          niemand haar verteld.`,
        effect: 'Drie kinderen in een huis waar een maand geen inkomen is.',
        helped: 'Vooraf kijken wat een maatregel met de kinderen doet.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-18-lid-5', 'pw-art-18-lid-10'],
      },
      {
        from: 'gem-voorbeeldstad',
        by: 'professional',
        title: 'Collega’s boeken een gemist gesprek liever niet',
        text: `Wij weten dat een gemiste afspraak al snel een maand geen geld betekent. Daarom noteren collega’s soms dat iemand zich
          had afgemeld, ook als dat niet zo is. Dat is goed bedoeld maar niet eerlijk: wie een strenge consulent treft, wordt wel
          gekort. De maatregel is zo zwaar dat wij hem ontwijken.`,
        effect: 'Willekeur tussen inwoners, omdat de maatregel niet past.',
        hint: 'wet',
      },
    ],
    coding: {
      threads: {
        'sanctie-treft-gezin': 'Dat er drie kinderen van moeten eten, staat niet in het besluit',
        'uniforme-maatregelen': 'een verlaging van honderd procent voor een maand',
        'maatwerkruimte-onbenut': 'Bij de beslissing is alleen naar haar gedrag gekeken',
      },
      provisions: {
        'pw-art-18-lid-5': 'een verlaging van honderd procent voor een maand',
        'pw-art-18-lid-10': 'Bij de beslissing is alleen naar haar gedrag gekeken',
      },
      causes: {
        maatwerk_niet_geboden: 'Bij de beslissing is alleen naar haar gedrag gekeken',
        wet_te_hard: 'een verlaging van honderd procent',
      },
      effects: { kinderen: 'de jongste zonder brood kwam', inkomen: 'een verlaging van honderd procent' },
      addressees: ['gemeente', 'szw'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
      preventive: false,
    },
    dissent: {
      coder: 2,
      instead: {
        causes: {
          wet_te_hard: 'een verlaging van honderd procent',
          maatwerk_niet_geboden: 'Bij de beslissing is alleen naar haar gedrag gekeken',
        },
      },
      reason:
        'Bij dringende redenen moet de maatregel worden afgestemd. Die toets is overgeslagen, daarom staat het niet bieden van maatwerk voorop.',
    },
  },
  {
    key: 'een-kwartier-tussen-de-haken',
    period: '2022-Q2',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Overijssel', '50k_100k'],
    signals: [
      {
        from: 'cr-nergenshuizen',
        by: 'burger',
        title: 'Flauwgevallen op de eerste dag, een maand geen uitkering',
        text: `Ik kan niet tegen bloed, dat heb ik als kind al. De baan die ik kreeg aangeboden was aan de band van een slachterij. Ik vroeg
          of er iets anders was, de kassenbouw of de schoonmaak, dat doe ik graag. De coach zei dat je niet mag kiezen. Ik ben gegaan en na een
          kwartier flauwgevallen tussen de haken. Dat telde als zelf weggaan. Een maand niets. De bedrijfsleider heeft nog een briefje
          geschreven dat ik het had geprobeerd. Daar stond geen datum op, dus kon het niet mee. Mijn moeder heeft mijn huur
          voorgeschoten uit haar potje voor later.`,
        effect: 'Een maand zonder inkomen voor iemand die ander werk graag had gedaan.',
        helped: 'Vragen wat er op die dag gebeurde, en dan pas beslissen.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-18-lid-4-ond-a', 'pw-art-18-lid-9'],
      },
    ],
    coding: {
      threads: {
        'uniforme-maatregelen': 'Een maand niets',
        'maatwerkruimte-onbenut': 'Daar stond geen datum op, dus kon het niet mee',
      },
      provisions: {
        'pw-art-18-lid-9': 'De bedrijfsleider heeft nog een briefje geschreven dat ik het had geprobeerd',
        'pw-art-18-lid-4-ond-a': 'Dat telde als zelf weggaan',
        'pw-art-18-lid-5': 'Een maand niets',
      },
      causes: {
        beslisfout: 'Dat telde als zelf weggaan',
        maatwerk_niet_geboden: 'De coach zei dat je niet mag kiezen',
      },
      effects: { inkomen: 'Een maand niets', gezin: 'Mijn moeder heeft mijn huur voorgeschoten' },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
      preventive: false,
    },
  },
  {
    key: 'boete-en-terugvordering',
    period: '2023-Q1',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Gelderland', '20k_50k'],
    signals: [
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'Terugvordering, boete en verlaging voor hetzelfde',
        text: `Cliënt paste op het huis van een vriend en kreeg daarvoor kost en inwoning. Hij meldde dat niet. De gemeente vordert
          terug wegens te lage kosten, legt een boete op omdat hij het niet meldde en verlaagt de uitkering een maand omdat hij
          in die tijd minder solliciteerde. Ieder besluit kwam van een andere afdeling, met eigen termijn en eigen
          bezwaarformulier. Opgeteld verliest hij meer dan vier maanden bijstand. Niemand heeft naar het totaal gekeken. De
          rechtbank ziet straks drie losse zaken.`,
        effect: 'Drie straffen voor één feit; opgeteld vier maanden inkomen.',
        helped: 'Een afweging van het geheel voordat de besluiten uitgaan.',
        hint: 'uitvoering',
        provisions: ['pw-art-18a-lid-1', 'pw-art-58-lid-1', 'awb-art-5-46-lid-2'],
      },
    ],
    coding: {
      threads: {
        'stapeling-van-sancties': 'Niemand heeft naar het totaal gekeken',
        terugvorderingsplicht: 'De gemeente vordert terug wegens te lage kosten',
        'drempel-bezwaar-en-klacht': 'met eigen termijn en eigen bezwaarformulier',
        'maatwerkruimte-onbenut': 'Niemand heeft naar het totaal gekeken',
      },
      provisions: {
        'pw-art-18a-lid-1': 'legt een boete op omdat hij het niet meldde',
        'pw-art-58-lid-1': 'De gemeente vordert terug',
        'awb-art-5-46-lid-2': 'Niemand heeft naar het totaal gekeken',
      },
      causes: {
        keten: 'Ieder besluit kwam van een andere afdeling',
        maatwerk_niet_geboden: 'Niemand heeft naar het totaal gekeken',
      },
      effects: {
        schulden: 'Opgeteld verliest hij meer dan vier maanden bijstand',
        rechtsbescherming: 'De rechtbank ziet straks drie losse zaken',
      },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'loopt_nog',
      preventive: false,
    },
  },
  {
    key: 'tachtig-procent-compleet',
    period: '2023-Q2',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Utrecht', '50k_100k'],
    signals: [
      {
        from: 'cr-fictiehoven',
        by: 'burger',
        title: 'Inschrijven bij uitzendbureaus kan alleen nog online',
        text: `Ik moest mij inschrijven bij drie uitzendbureaus. Bij het eerste in de winkelstraat zat een briefje op de deur: alleen nog
          online. Online wilden ze een foto van mijn paspoort, en daarna een app, en daarna een code in een mail die ik niet had. Mijn
          nichtje kreeg er één voor elkaar. De andere twee bleven hangen op ‘uw profiel is voor tachtig procent compleet’. Bij de
          gemeente bleek tachtig procent niet genoeg. De maatregel was honderd procent. Ik heb nog gezegd dat ik naar alle drie de
          winkels was gefietst. Waar stond dat dan, vroeg zij.`,
        effect: 'Een maand zonder uitkering omdat een website vastliep.',
        helped: 'Samen achter de computer gaan zitten.',
        hint: 'uitvoering',
        provisions: ['pw-art-18-lid-4-ond-b', 'pw-art-18-lid-5'],
      },
    ],
    coding: {
      threads: {
        'uniforme-maatregelen': 'De maatregel was honderd procent',
        'digitale-drempel': 'alleen nog online',
        'maatwerkruimte-onbenut': 'Ik heb nog gezegd dat ik naar alle drie de winkels was gefietst',
      },
      provisions: {
        'pw-art-18-lid-4-ond-b': 'Ik moest mij inschrijven bij drie uitzendbureaus',
        'pw-art-18-lid-5': 'De maatregel was honderd procent',
      },
      causes: {
        maatwerk_niet_geboden: 'Waar stond dat dan, vroeg zij',
        doenvermogen: 'een code in een mail die ik niet had',
      },
      effects: { inkomen: 'De maatregel was honderd procent' },
      addressees: ['gemeente', 'szw'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
      preventive: false,
    },
    dissent: {
      coder: 1,
      instead: { causes: { doenvermogen: 'een code in een mail die ik niet had' } },
      reason: 'Hij was naar drie winkels gefietst. Wie dat weet en toch een maatregel oplegt, kiest ervoor.',
    },
  },
  {
    key: 'taaleis-analfabeet',
    period: '2023-Q3',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Utrecht', '100k_250k'],
    signals: [
      {
        from: 'cr-fictiehoven',
        by: 'clientenraad_lokaal',
        title: 'Verlaging wegens taal voor een vrouw die nooit naar school ging',
        text: `Een vrouw die als kind nooit naar school is geweest, kreeg een verlaging omdat zij de taaltoets niet haalde. Zij volgt
          al twee jaar trouw les bij een vrijwilligersgroep. De docent zegt dat zij op haar niveau vooruitgaat. De gemeente telt
          alleen erkende cursussen en vond dat zij zich niet genoeg inspande. De brief over de verlaging was vier kanten tekst.
          Zij dacht dat het een uitnodiging was. Onze vrijwilliger las hem pas voor toen de huur niet kon worden betaald.`,
        effect: 'Zes maanden twintig procent minder, voor iemand die haar best doet.',
        helped: 'De vrijwillige lessen als inspanning erkennen en de brief mondeling uitleggen.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-18b-lid-9', 'pw-art-18b-lid-6'],
      },
      {
        from: 'nla',
        by: 'arbeidsinspectie',
        title: 'Taaleis wordt wisselend toegepast',
        text: `Uit gesprekken met gemeenten blijkt dat de verlaging wegens onvoldoende taal zelden wordt toegepast. Waar dat wel
          gebeurt, is de beoordeling van de inspanning niet uniform. Een enkele gemeente beperkt zich tot erkende cursussen.
          De wet spreekt van bereidheid en voortgang en stelt die eis niet.`,
        effect: 'Verschil in uitkomst bij gelijke inspanning.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'taal-en-laaggeletterdheid': 'als kind nooit naar school is geweest',
        'sanctie-disproportioneel': 'kreeg een verlaging omdat zij de taaltoets niet haalde',
        'onduidelijke-communicatie': 'De brief over de verlaging was vier kanten tekst',
      },
      provisions: {
        'pw-art-18b-lid-6': 'De gemeente telt alleen erkende cursussen',
        'pw-art-18b-lid-9': 'kreeg een verlaging',
      },
      causes: {
        lokale_regel_te_streng: 'De gemeente telt alleen erkende cursussen',
        doenvermogen: 'Zij dacht dat het een uitnodiging was',
      },
      effects: { inkomen: 'kreeg een verlaging', wonen: 'toen de huur niet kon worden betaald' },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'beleid',
      outcome: 'opgelost_binnen_regels',
      ground: 'afwijken_van_beleidsregel',
      preventive: false,
    },
  },
  {
    key: 'maatregel-paniekaanval',
    period: '2024-Q1',
    law: 'pw',
    who: ['single', '18_26', 'bijstand'],
    where: ['Overijssel', '100k_250k'],
    signals: [
      {
        from: 'cr-voorbeeldstad',
        by: 'burger',
        title: 'Ik durfde de deur niet uit en kreeg een maand niets',
        text: `Ik heb sinds mijn studie paniekaanvallen. De gemeente stuurde mij naar een werkplek in een groot magazijn. De eerste
          dag stond ik buiten en kon ik niet naar binnen. De tweede dag ook niet. Op de derde dag kwam het besluit: een maand geen
          uitkering wegens weigeren van een voorziening. Mijn begeleider van de ggz belde nog, maar de klantmanager zei dat er geen
          medische verklaring in het dossier zat. Die mogen ze zelf opvragen als ik teken. Dat formulier had niemand mij
          gegeven.`,
        effect: 'Een maand zonder inkomen en een terugval in angst.',
        helped: 'Na de eerste dag bellen, en de begeleider geloven.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-18-lid-4-ond-h', 'pw-art-18-lid-9'],
      },
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Maatregel zonder te vragen waarom iemand wegbleef',
        text: `Een jonge vrouw kreeg een verlaging van honderd procent zonder te zijn gehoord. Volgens het besluit was zij twee keer
          gebeld met een anoniem nummer. Zij neemt dan niet op, dat is deel van haar klachten. Wij kregen het ongedaan, na zeven
          weken.`,
        effect: 'Zeven weken zonder geld voor een jongere in behandeling.',
        hint: 'maatwerk_niet_benut',
      },
    ],
    coding: {
      threads: {
        'uniforme-maatregelen': 'een maand geen uitkering wegens weigeren van een voorziening',
        'medische-beperking-niet-erkend': 'dat er geen medische verklaring in het dossier zat',
        'maatwerkruimte-onbenut': 'Mijn begeleider van de ggz belde nog',
        'doenvermogen-overschat': 'De eerste dag stond ik buiten en kon ik niet naar binnen',
      },
      provisions: {
        'pw-art-18-lid-9': 'De eerste dag stond ik buiten en kon ik niet naar binnen',
        'pw-art-18-lid-4-ond-h': 'wegens weigeren van een voorziening',
      },
      causes: {
        maatwerk_niet_geboden: 'de klantmanager zei dat er geen medische verklaring in het dossier zat',
        doenvermogen: 'kon ik niet naar binnen',
      },
      effects: {
        inkomen: 'een maand geen uitkering',
        geestelijk: 'Ik heb sinds mijn studie paniekaanvallen',
      },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
      preventive: false,
    },
  },
  {
    key: 'nachtdienst-en-een-zoon',
    period: '2024-Q1',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Limburg', '20k_50k'],
    signals: [
      {
        from: 'cr-schijnbergen',
        by: 'clientenraad_lokaal',
        title: 'Nachtdienst geweigerd omdat niemand op haar zoon past',
        text: `De baan was in een distributiecentrum, van elf uur in de avond tot zeven uur in de ochtend. Een moeder met een zoon van negen zei
          dat zij dan niemand voor hem had. Haar werkcoach noteerde: weigert algemeen geaccepteerde arbeid. Een maand geen
          uitkering. In de verordening van deze gemeente is één maand het minimum en over kinderen staat er niets in. De jongen heeft
          twee weken bij zijn oma gegeten. Wij vroegen wat zij had moeten doen. Antwoord van de wethouder in ons overleg: daar
          had zij een oplossing voor kunnen vragen. Aan wie, dat wist hij ook niet.`,
        effect: 'Een moeder en haar zoon een maand zonder uitkering.',
        helped: 'Eerst de opvang regelen en dan pas een baan in de nacht aanbieden.',
        hint: 'wet',
        provisions: ['pw-art-18-lid-4-ond-a', 'pw-art-18-lid-5'],
      },
    ],
    coding: {
      threads: {
        'uniforme-maatregelen': 'Een maand geen uitkering',
        'sanctie-treft-gezin': 'De jongen heeft twee weken bij zijn oma gegeten',
        'arbeidsverplichting-past-niet': 'dat zij dan niemand voor hem had',
      },
      provisions: {
        'pw-art-18-lid-5': 'is één maand het minimum',
        'pw-art-18-lid-4-ond-a': 'weigert algemeen geaccepteerde arbeid',
        'pw-art-9-lid-4': '~Bij een kind onder de twaalf moet eerst passende opvang er zijn.',
      },
      causes: {
        beslisfout: 'dat zij dan niemand voor hem had',
        wet_te_hard: 'is één maand het minimum',
      },
      effects: { inkomen: 'Een maand geen uitkering', kinderen: 'twee weken bij zijn oma gegeten' },
      addressees: ['gemeente', 'szw'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
      preventive: false,
    },
    dissent: {
      coder: 2,
      instead: { causes: { wet_te_hard: 'is één maand het minimum' }, remedy: 'regelgeving' },
      reason:
        'De wet vraagt bij een kind onder de twaalf eerst om opvang. Dat is overgeslagen, en daarmee is het een fout.',
    },
  },
  {
    key: 'drie-minuten-onder-drie-uur',
    period: '2024-Q2',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Groningen', '20k_50k'],
    signals: [
      {
        from: 'gem-verzonnenveld',
        by: 'professional',
        title: 'Sjabloon kent twee dringende redenen',
        text: `In de wet staat dat iemand drie uur per dag moet willen reizen. In ons gebied haal je dat met één overstap die niet aansluit. Een
          man van rond de vijftig met een kapotte knie zegde een baan in een wasserij op nadat hij een week lang om half vijf was
          opgestaan. Ik vond dat hij het eerlijk had geprobeerd. Mijn teamleider niet: werk behouden is een verplichting en de reistijd
          bleef drie minuten onder de grens. Ik mocht de verlaging afstemmen, zei zij, als ik een dringende reden kon noemen die in
          ons sjabloon staat. Daar staan er twee: overlijden en opname.`,
        effect: 'Een maand geen uitkering voor iemand die het werk had geprobeerd.',
        helped: 'Het sjabloon weghalen en de medewerker laten opschrijven wat er speelt.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-18-lid-4-ond-d', 'pw-art-18-lid-10'],
      },
    ],
    coding: {
      threads: {
        'uniforme-maatregelen': 'Ik mocht de verlaging afstemmen',
        'maatwerkruimte-onbenut': 'als ik een dringende reden kon noemen die in ons sjabloon staat',
        uitvoeringsvoorwaarden: 'Daar staan er twee: overlijden en opname',
      },
      provisions: {
        'pw-art-18-lid-10': 'als ik een dringende reden kon noemen',
        'pw-art-18-lid-4-ond-d': 'drie uur per dag moet willen reizen',
        'pw-art-18-lid-5': '~De verlaging is honderd procent.',
      },
      causes: {
        lokale_regel_te_streng: 'Daar staan er twee: overlijden en opname',
        wet_te_hard: 'drie uur per dag moet willen reizen',
      },
      effects: {
        inkomen: '~Een maand zonder uitkering.',
        gezondheid: 'een kapotte knie',
      },
      addressees: ['gemeente', 'vng'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'beleid',
      outcome: 'niet_opgelost',
      preventive: false,
    },
  },
  {
    key: 'boete-late-alimentatie',
    period: '2024-Q3',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Noord-Holland', '50k_100k'],
    signals: [
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Boete na grillige alimentatie',
        text: `De ex-man van cliënte betaalt soms alimentatie, soms maanden niet, dan weer drie maanden ineens. Zij meldde de
          betalingen samen, eens per kwartaal, omdat zij pas dan wist wat het was. De gemeente ziet dat als te laat melden en legt een
          boete op van vijftig procent. Dat zij zelf ieder kwartaal een overzicht maakte, heet in het besluit onvoldoende. Zij was
          juist trots op haar overzicht. De boete is hoger dan de alimentatie van een maand.`,
        effect: 'Boete voor een moeder die een onbetrouwbare betaler moet bijhouden.',
        helped: 'Een afspraak over een vast moment van melden.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-18a-lid-1', 'pw-art-17-lid-1'],
      },
    ],
    coding: {
      threads: {
        'sanctie-disproportioneel': 'De boete is hoger dan de alimentatie van een maand',
        'vergissing-versus-fraude':
          'Dat zij zelf ieder kwartaal een overzicht maakte, heet in het besluit onvoldoende',
        'alleenstaande-ouders-en-scheiding':
          'De ex-man van cliënte betaalt soms alimentatie, soms maanden niet',
        'reikwijdte-inlichtingenplicht': 'omdat zij pas dan wist wat het was',
      },
      provisions: {
        'pw-art-18a-lid-1': 'een boete op van vijftig procent',
        'pw-art-17-lid-1': 'De gemeente ziet dat als te laat melden',
      },
      causes: {
        maatwerk_niet_geboden: 'heet in het besluit onvoldoende',
        communicatie_of_preventie: '~Een afspraak over het meldmoment ontbrak.',
      },
      effects: {
        schulden: 'een boete op van vijftig procent',
        vertrouwen: 'Zij was juist trots op haar overzicht',
      },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
      ground: 'evenredigheid',
      preventive: false,
    },
    dissent: {
      coder: 1,
      instead: {
        severity: 1,
        outcome: 'opgelost_binnen_regels',
        effects: { schulden: 'een boete op van vijftig procent' },
      },
      reason: 'De boete is verlaagd maar niet vervallen. Voor dit huishouden is dat nog een merkbaar nadeel.',
      threads: {
        adds: { 'doenvermogen-overschat': 'omdat zij pas dan wist wat het was' },
        reason: 'Zij kon melden en deed het ook. Zij las de regel anders.',
      },
    },
  },
  {
    key: 'zes-dossiers-drie-gemeenten',
    period: '2024-Q3',
    law: 'pw',
    who: [null, null, 'bijstand'],
    where: [null, '50k_100k'],
    signals: [
      {
        from: 'nla',
        by: 'arbeidsinspectie',
        title: 'Zelfde feit, drie gemeenten, drie uitkomsten',
        text: `Zes dossiers met hetzelfde feit, het niet verschijnen op een groepstraining, zijn voorgelegd aan klantmanagers van drie
          gemeenten. In de eerste gemeente volgde vijf keer de volledige maatregel. In de tweede volgde geen enkele maatregel, omdat
          medewerkers steeds noteerden dat ieder verwijt ontbrak. In de derde hing het af van wie het dossier las. Gevraagd naar de reden
          noemde niemand de inhoud van het dossier. Men noemde de cultuur van het team, de accountant of de ervaring dat honderd procent
          bijna altijd tot nieuwe schulden leidt. De tussenweg, afstemmen bij dringende redenen, is in geen enkel besluit gebruikt.`,
        effect: 'Wie een maand zonder inkomen komt te zitten, hangt af van de medewerker.',
        hint: 'wet',
        provisions: ['pw-art-18-lid-5', 'pw-art-18-lid-9', 'pw-art-18-lid-10'],
      },
      {
        from: 'vng',
        by: 'vng',
        title: 'Leden kiezen tussen alles en niets',
        text: `Leden zeggen ons dat de maatregel van honderd procent hen dwingt tot een keuze tussen alles en niets. Wie niets wil, schrijft dat er
          geen verwijt is. Dat is begrijpelijk, en het maakt de verschillen tussen gemeenten groot en onzichtbaar.`,
        effect: 'Ongelijke behandeling die in geen enkel cijfer te zien is.',
        hint: 'wet',
      },
    ],
    coding: {
      threads: {
        'uniforme-maatregelen': 'volgde vijf keer de volledige maatregel',
        'verschillen-tussen-gemeenten': 'In de derde hing het af van wie het dossier las',
        'maatwerkruimte-onbenut': 'afstemmen bij dringende redenen, is in geen enkel besluit gebruikt',
        'vakmanschap-en-casuistiek': 'noemde niemand de inhoud van het dossier',
      },
      provisions: {
        'pw-art-18-lid-5': 'de volledige maatregel',
        'pw-art-18-lid-10': 'De tussenweg, afstemmen bij dringende redenen',
        'pw-art-18-lid-9': 'dat ieder verwijt ontbrak',
      },
      causes: {
        ruimte_niet_bruikbaar: 'Men noemde de cultuur van het team, de accountant',
        wet_te_hard: 'dat honderd procent bijna altijd tot nieuwe schulden leidt',
      },
      effects: {
        rechtsbescherming: 'In de derde hing het af van wie het dossier las',
        inkomen: 'nieuwe schulden',
      },
      addressees: ['szw', 'vng'],
      severity: 2,
      duration: 'weken',
      traits: ['ja', 'ja', 'onduidelijk', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'regelgeving',
      outcome: 'onbekend',
      preventive: false,
    },
    dissent: {
      coder: 1,
      instead: { causes: { wet_te_hard: 'dat honderd procent bijna altijd tot nieuwe schulden leidt' } },
      reason:
        'De wet kent een tussenweg die niemand durft te gebruiken. Dat zegt meer dan de strengheid van de regel.',
      unclear: true,
    },
  },
  {
    key: 'inkeer-na-vier-dagen',
    period: '2024-Q3',
    law: 'pw',
    who: ['couple', '27_44', 'bijstand'],
    where: ['Zeeland', '50k_100k'],
    signals: [
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Spijt na vier dagen, straf van een maand',
        text: `Cliënten zijn een stel en hij sloeg een sollicitatietraining over na een woordenwisseling met de trainer. Vier dagen later belde hij
          zelf, zei sorry en haalde de training in. De verlaging van honderd procent bleef staan, een hele maand. In de wet staat dat een
          verlaging kan worden herzien zodra iemand zich weer aan zijn verplichtingen houdt. Daar moet je om vragen en dat stond niet in
          het besluit. Toen wij het vroegen, was de maand voorbij en viel er volgens de medewerker niets meer te herzien. Zij had het
          artikel moeten opzoeken, want er had nog nooit iemand naar gevraagd.`,
        effect: 'Een maand geen inkomen voor twee mensen, terwijl het na vier dagen was rechtgezet.',
        helped: 'In elk besluit zetten dat herstel de verlaging kan beëindigen.',
        hint: 'communicatie',
        provisions: ['pw-art-18-lid-11'],
      },
    ],
    coding: {
      threads: {
        'uniforme-maatregelen': 'De verlaging van honderd procent bleef staan',
        'maatwerkruimte-onbenut': 'Daar moet je om vragen en dat stond niet in het besluit',
        'vakmanschap-en-casuistiek': 'Zij had het artikel moeten opzoeken',
      },
      provisions: {
        'pw-art-18-lid-11':
          'een verlaging kan worden herzien zodra iemand zich weer aan zijn verplichtingen houdt',
        'pw-art-18-lid-5': 'De verlaging van honderd procent bleef staan',
      },
      causes: {
        ruimte_niet_herkend: 'er had nog nooit iemand naar gevraagd',
        communicatie_of_preventie: 'dat stond niet in het besluit',
      },
      effects: { inkomen: 'een hele maand' },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
      preventive: false,
    },
  },
  {
    key: 'ww-sollicitaties-te-weinig',
    period: '2024-Q4',
    law: 'ww',
    who: ['single', '45_59', 'ww'],
    where: ['Flevoland', '100k_250k'],
    signals: [
      {
        from: 'lcr',
        by: 'burger',
        title: 'Kwart van mijn WW ingehouden om één ontbrekende sollicitatie',
        text: `In de maand dat ik mijn huis moest ontruimen na de scheiding, heb ik drie keer gesolliciteerd in plaats van vier keer.
          Ik vulde het eerlijk in. Vier maanden werd er een kwart ingehouden. Als ik een verzonnen bedrijf had ingevuld, was er niets
          gebeurd, dat weet iedereen. Bij de telefoniste kreeg ik begrip, maar de maatregel stond vast en van de scheiding was niets
          genoteerd. Ik had het wel twee keer verteld aan mijn adviseur.`,
        effect: 'Vier maanden een kwart minder inkomen, terwijl zij eerlijk was.',
        helped: 'Kijken naar de omstandigheden in die maand.',
        hint: 'maatwerk_niet_benut',
        provisions: ['ww-art-27-lid-3'],
      },
    ],
    coding: {
      threads: {
        'sanctie-disproportioneel': 'Vier maanden werd er een kwart ingehouden',
        'arbeidsverplichting-past-niet': 'heb ik drie keer gesolliciteerd in plaats van vier keer',
        'maatwerkruimte-onbenut': 'van de scheiding was niets genoteerd',
      },
      provisions: { 'ww-art-27-lid-3': 'Vier maanden werd er een kwart ingehouden' },
      causes: {
        signaal_genegeerd: 'Ik had het wel twee keer verteld aan mijn adviseur',
        maatwerk_niet_geboden: 'de maatregel stond vast',
      },
      effects: {
        inkomen: 'een kwart ingehouden',
        wonen: 'mijn huis moest ontruimen',
        vertrouwen: 'Als ik een verzonnen bedrijf had ingevuld, was er niets gebeurd',
      },
      addressees: ['uwv'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['onduidelijk', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
      preventive: false,
    },
  },
  {
    key: 'afvalscheiding-geweigerd',
    period: '2025-Q1',
    law: 'pw',
    who: ['couple_with_children', '27_44', 'bijstand'],
    where: ['Limburg', '50k_100k'],
    signals: [
      {
        from: 'gem-fictiehoven',
        by: 'professional',
        title: 'Vader weigert werk, moeder verliest haar proefplaatsing',
        text: `Een vader van drie weigerde een plek op de afvalscheiding. Hij schaamde zich voor de buurt. Onhandig, want het is passend werk. Zijn
          vrouw werkt overal aan mee en had die week net een proefplaatsing op een school. De uitkering is van hen samen, dus ging honderd
          procent van het hele gezin eraf. Zij moest de proefplaatsing afzeggen omdat er geen geld was voor de bus. Ik mocht de maand over
          drie maanden spreiden en heb dat gedaan. Dat maakt de klap kleiner, niet eerlijker. Wie niets verkeerd deed, betaalde in dit huis
          het meest.`,
        effect: 'Een gezin met drie kinderen zonder inkomen en een kans op werk verloren.',
        helped: 'Alleen het deel verlagen van wie de verplichting niet nakwam.',
        hint: 'wet',
        provisions: ['pw-art-18-lid-5', 'pw-art-18-lid-12'],
      },
    ],
    coding: {
      threads: {
        'sanctie-treft-gezin': 'ging honderd procent van het hele gezin eraf',
        'uniforme-maatregelen': 'honderd procent',
      },
      provisions: {
        'pw-art-18-lid-5': 'Ik mocht de maand over drie maanden spreiden',
        'pw-art-18-lid-12': 'De uitkering is van hen samen',
        'pw-art-18-lid-4-ond-a': 'weigerde een plek op de afvalscheiding',
      },
      causes: { wet_te_hard: 'ging honderd procent van het hele gezin eraf' },
      effects: {
        inkomen: 'honderd procent van het hele gezin',
        werk: 'Zij moest de proefplaatsing afzeggen',
        kinderen: 'Een vader van drie',
      },
      addressees: ['szw'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
      preventive: false,
    },
  },
  {
    key: 'onder-de-magneet',
    period: '2025-Q1',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Drenthe', '50k_100k'],
    signals: [
      {
        from: 'cr-droomwaarde',
        by: 'clientenraad_lokaal',
        title: 'Oproepen per brief aan iemand die niet leest',
        text: `Een man die nauwelijks kan lezen hangt alle post van de gemeente met een magneet op de koelkast, tot zijn nichtje komt. Zij was in
          het begin van het jaar ziek. Onder de magneet hingen drie oproepen voor een cursus en een voornemen om zijn uitkering een maand
          niet te betalen. De gemeente wist dat hij niet leest, zij stuurde hem zelf ooit naar een taalhuis. Toch ging alles per brief,
          want alleen een brief geldt als bewijs dat er is opgeroepen. In ons overleg vroeg iemand hoeveel tijd bellen kost. Niemand had het
          ooit gemeten.`,
        effect: 'Een maand zonder uitkering omdat niemand de brieven voorlas.',
        helped: 'In het dossier zetten dat iemand niet leest, en dan bellen.',
        hint: 'uitvoering',
        provisions: ['pw-art-18-lid-4-ond-h', 'pw-art-18-lid-9'],
      },
    ],
    coding: {
      threads: {
        'uniforme-maatregelen': 'zijn uitkering een maand niet te betalen',
        'taal-en-laaggeletterdheid': 'De gemeente wist dat hij niet leest',
        'geen-persoonlijk-contact': 'Toch ging alles per brief',
      },
      provisions: {
        'pw-art-18-lid-9': '~Wie een oproep niet kan lezen, valt niets te verwijten.',
        'pw-art-18-lid-4-ond-h': 'drie oproepen voor een cursus',
        'awb-art-2-1-lid-1': 'De gemeente wist dat hij niet leest',
      },
      causes: {
        signaal_genegeerd: 'De gemeente wist dat hij niet leest',
        systeem_of_proces: 'alleen een brief geldt als bewijs dat er is opgeroepen',
      },
      effects: { inkomen: 'zijn uitkering een maand niet te betalen' },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
      preventive: false,
    },
    dissent: {
      coder: 1,
      instead: {
        causes: {
          systeem_of_proces: 'alleen een brief geldt als bewijs dat er is opgeroepen',
          signaal_genegeerd: 'De gemeente wist dat hij niet leest',
        },
      },
      reason:
        'De werkwijze dwong tot brieven, maar de gemeente kende deze man. Wat zij al wist, weegt het zwaarst.',
    },
  },
  {
    key: 'derde-keer-drie-maanden',
    period: '2025-Q2',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Limburg', '100k_250k'],
    signals: [
      {
        from: 'gem-denkbeeldrecht',
        by: 'professional',
        title: 'Herhaling leidt tot drie maanden zonder geld',
        text: `Een man met schulden en een beginnende verslaving verscheen voor de derde keer binnen een jaar niet bij een traject.
          Volgens de wet is het dan drie maanden honderd procent. Als klantmanager weet ik zeker dat hij daardoor zijn kamer
          verliest en nog verder wegzakt. De wet geeft mij alleen de zin over dringende redenen en onze juristen vinden dat dakloos
          raken daar niet vanzelf onder valt. Wij hebben de maatregel opgelegd. Hij slaapt nu in de opvang, die per nacht
          meer kost dan zijn uitkering.
          Vier jaar geleden mochten wij in zo’n geval zelf kiezen, bijvoorbeeld dertig procent en een huisbezoek met de verslavingszorg. Dat
          werkte niet altijd, maar vaker dan dit. Ik schrijf dit niet om de man vrij te pleiten, hij had kunnen bellen. Ik schrijf het omdat ik zelf het
          besluit heb getekend en wist wat er zou gebeuren.`,
        effect: 'Dakloos geworden door een voorgeschreven maatregel.',
        helped: 'De hoogte en duur zelf mogen bepalen, naar wat werkt.',
        hint: 'wet',
        provisions: ['pw-art-18-lid-7', 'pw-art-18-lid-10'],
      },
      {
        from: 'cr-schijnbergen',
        by: 'clientenraad_lokaal',
        title: 'Maatregel duwt mensen de opvang in',
        text: `In de nachtopvang spreken wij mannen die geen uitkering hebben door een maatregel van drie maanden. Zij verloren eerst
          hun kamer. De opvang mag hen niet inschrijven, dus daarna begint de ellende met het adres. Het kost de samenleving
          veel meer dan het oplevert.`,
        effect: 'Dakloosheid als gevolg van een sanctie.',
        hint: 'wet',
      },
    ],
    coding: {
      threads: {
        'uniforme-maatregelen': 'Volgens de wet is het dan drie maanden honderd procent',
        'dakloos-en-briefadres': 'Hij slaapt nu in de opvang',
        'maatwerkruimte-onbenut': 'De wet geeft mij alleen de zin over dringende redenen',
        'zorg-versus-handhaving': 'nog verder wegzakt',
      },
      provisions: {
        'pw-art-18-lid-7': 'drie maanden honderd procent',
        'pw-art-18-lid-10': 'de zin over dringende redenen',
      },
      causes: {
        wet_te_hard: 'Volgens de wet is het dan drie maanden honderd procent',
        ruimte_niet_bruikbaar: 'onze juristen vinden dat dakloos raken daar niet vanzelf onder valt',
      },
      effects: { wonen: 'zijn kamer verliest', inkomen: 'drie maanden honderd procent' },
      addressees: ['szw', 'gemeente'],
      severity: 4,
      duration: 'maanden',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
      preventive: false,
    },
    dissent: {
      coder: 2,
      instead: {
        causes: {
          ruimte_niet_bruikbaar: 'onze juristen vinden dat dakloos raken daar niet vanzelf onder valt',
          wet_te_hard: 'Volgens de wet is het dan drie maanden honderd procent',
        },
      },
      reason:
        'De voorgeschreven duur van drie maanden brengt het gevolg teweeg, ook bij een goede toepassing. De onzekerheid over de noodklep staat ernaast.',
      unclear: true,
      threads: {
        leaves: ['maatwerkruimte-onbenut'],
        adds: {
          'maatwerkruimte-ontbreekt-in-wet': 'De wet geeft mij alleen de zin over dringende redenen',
          'dringende-redenen-te-eng': 'onze juristen vinden dat dakloos raken daar niet vanzelf onder valt',
        },
        reason:
          'Er staat een noodklep in de wet, hoe smal ook. De omschrijving van de draden zegt niet waar de grens ligt.',
      },
    },
  },
  {
    key: 'cursus-met-filmpje',
    period: '2025-Q2',
    law: 'pw',
    who: ['single', '60_aow', 'bijstand'],
    where: ['Zeeland', '20k_50k'],
    signals: [
      {
        from: 'cr-denkbeeldrecht',
        by: 'burger',
        title: 'Het programma gaf een seintje en het seintje werd een maatregel',
        text: `Ik ben de zestig voorbij en heb mijn leven lang op het land gewerkt. Nu moest ik een cursus op de computer volgen om mijn kansen te
          vergroten. Thuis heb ik geen computer, dus deed ik het in de bibliotheek, tot die om vijf uur dichtging. Bij les vier vroeg het
          programma om een filmpje van mijzelf. Dat heb ik niet gedaan. Het programma gaf een seintje dat ik was gestopt, en dat seintje werd
          een maatregel van een maand. Niemand heeft gevraagd waarom. Over een paar jaar krijg ik AOW. Ik had liever iemand geholpen
          met sjouwen.`,
        effect: 'Een maand zonder uitkering om een les op de computer.',
        helped: 'Vragen wat iemand nog wil en kan leren, en dat samen doen.',
        hint: 'wet',
        provisions: ['pw-art-18-lid-4-ond-f', 'pw-art-18-lid-5'],
      },
    ],
    coding: {
      threads: {
        'uniforme-maatregelen': 'dat seintje werd een maatregel van een maand',
        'digitale-drempel': 'Thuis heb ik geen computer',
        'arbeidsverplichting-past-niet': 'Over een paar jaar krijg ik AOW',
      },
      provisions: {
        'pw-art-18-lid-4-ond-f': 'een cursus op de computer volgen om mijn kansen te vergroten',
        'pw-art-18-lid-5': 'een maatregel van een maand',
      },
      causes: {
        systeem_of_proces: 'Het programma gaf een seintje dat ik was gestopt',
        wet_te_hard: 'een maatregel van een maand',
      },
      effects: { inkomen: 'een maatregel van een maand', vertrouwen: 'Niemand heeft gevraagd waarom' },
      addressees: ['gemeente', 'szw'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
      preventive: false,
    },
  },
  {
    key: 'boete-bij-psychose',
    period: '2025-Q3',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Groningen', '100k_250k'],
    signals: [
      {
        from: 'advocaten-verzonnenveld',
        by: 'naaste_of_belangenbehartiger',
        title: 'Boete voor niet melden tijdens gedwongen opname',
        text: `Cliënt werd gedwongen opgenomen met een psychose. In die weken stortte een vriend zijn deel van een gezamenlijk
          abonnement op zijn rekening en liep een vakantiebaantje door. Niets daarvan is gemeld. Het college legt een boete op wegens
          normale verwijtbaarheid, want er was geen bewindvoerder. In het boeterapport staat de opname niet, hoewel de gemeente
          die zelf regelde via haar eigen meldpunt zorg. De boete is na bezwaar ingetrokken. Dat het eigen meldpunt en de
          boeteambtenaar elkaar niet kennen, is het werkelijke probleem.`,
        effect: 'Een boete voor gedrag tijdens een psychose, met spanning en terugval als gevolg.',
        helped: 'Voor het opleggen van een boete iemand spreken.',
        hint: 'uitvoering',
        provisions: ['awb-art-5-41', 'boetebesluit-art-2a-lid-2-ond-b'],
      },
    ],
    coding: {
      threads: {
        'vergissing-versus-fraude': 'een boete op wegens normale verwijtbaarheid',
        'doenvermogen-overschat': 'werd gedwongen opgenomen met een psychose',
        'zorg-versus-handhaving': 'Dat het eigen meldpunt en de boeteambtenaar elkaar niet kennen',
      },
      provisions: {
        'awb-art-5-41': '~Zonder verwijt geen boete.',
        'boetebesluit-art-2a-lid-2-ond-b': 'werd gedwongen opgenomen met een psychose',
      },
      causes: {
        beslisfout: 'wegens normale verwijtbaarheid, want er was geen bewindvoerder',
        keten: 'Dat het eigen meldpunt en de boeteambtenaar elkaar niet kennen',
      },
      effects: {
        geestelijk: 'gedwongen opgenomen met een psychose',
        vertrouwen: '~De boete schaadde het vertrouwen in de hulp.',
      },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'evenredigheid',
      preventive: false,
    },
  },
  {
    key: 'kleding-en-houding',
    period: '2026-Q1',
    law: 'pw',
    who: ['single', '18_26', 'bijstand'],
    where: ['Zuid-Holland', '50k_100k'],
    signals: [
      {
        from: 'cr-fictiehoven',
        by: 'clientenraad_lokaal',
        title: 'Maatregel omdat zij haar jas niet uitdeed',
        text: `Een jonge vrouw kreeg een maatregel omdat zij op een bedrijfsbezoek haar jas aanhield en weinig zei. Volgens de
          begeleider belemmerde haar gedrag de kans op werk. Zij draagt die jas omdat zij littekens heeft die zij niet wil laten zien,
          dat durfde zij in de groep niet te zeggen. Het verslag spreekt van een negatieve houding. Er is geen gesprek onder vier ogen
          geweest. De klachtenfunctionaris vond dat een maatregel hier nooit had mogen volgen, maar kan besluiten niet
          terugdraaien.`,
        effect: 'Een maand zonder inkomen en diep gekrenkt.',
        helped: 'Eén gesprek onder vier ogen.',
        hint: 'uitvoering',
        provisions: ['pw-art-18-lid-4-ond-g', 'pw-art-18-lid-9'],
      },
    ],
    coding: {
      threads: {
        'uniforme-maatregelen': 'Een jonge vrouw kreeg een maatregel',
        'wantrouwende-bejegening': 'Het verslag spreekt van een negatieve houding',
        'geen-persoonlijk-contact': 'Er is geen gesprek onder vier ogen geweest',
      },
      provisions: { 'pw-art-18-lid-4-ond-g': 'belemmerde haar gedrag de kans op werk' },
      causes: {
        bejegening: 'Het verslag spreekt van een negatieve houding',
        beslisfout: 'een maatregel hier nooit had mogen volgen',
      },
      effects: {
        inkomen: 'kreeg een maatregel',
        geestelijk: 'omdat zij littekens heeft die zij niet wil laten zien',
      },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'loopt_nog',
      preventive: false,
    },
    state: 'disputed',
    dissent: {
      coder: 1,
      instead: { causes: { beslisfout: 'een maatregel hier nooit had mogen volgen' }, severity: 2 },
    },
  },
]
