// Invented cases on the duty to inform, recovery and collection (inlichtingenplicht, terugvordering, invordering).
import type { CaseSeed } from '../caseSeed.ts'

export const TERUGVORDERING: readonly CaseSeed[] = [
  {
    key: 'vrijwilligersvergoeding',
    period: '2021-Q2',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Noord-Holland', '50k_100k'],
    signals: [
      {
        from: 'cr-voorbeeldstad',
        by: 'burger',
        title: 'Boete omdat ik mijn vrijwilligersvergoeding niet meldde',
        text: `Ik rijd twee dagen per week op de buurtbus en krijg daar een kleine vergoeding voor. Ik dacht dat het mocht,
          want het is minder dan het bedrag dat vrij is. Dat klopt ook, maar ik had het toch moeten melden. Toen de
          gemeente erachter kwam, kreeg ik een brief met het woord fraude erin en een boete van honderdvijftig euro. Er was
          nul euro te veel betaald. Een waarschuwing had ook gekund, hoorde ik later. Ik ben gestopt met de bus, ik
          schaamde me tegenover de andere chauffeurs.`,
        effect: 'Boete en schaamte zonder dat er iets te veel was betaald; vrijwilligerswerk gestopt.',
        helped: 'Een waarschuwing met uitleg, zonder het woord fraude.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-18a-lid-3', 'pw-art-18a-lid-4'],
      },
    ],
    coding: {
      threads: {
        'vergissing-versus-fraude': 'een brief met het woord fraude erin',
        'sanctie-disproportioneel': 'Er was nul euro te veel betaald',
      },
      provisions: {
        'pw-art-18a-lid-4': 'Een waarschuwing had ook gekund',
        'pw-art-18a-lid-3': 'Er was nul euro te veel betaald',
      },
      causes: {
        maatwerk_niet_geboden: 'Een waarschuwing had ook gekund',
        bejegening: 'een brief met het woord fraude erin',
      },
      effects: { vertrouwen: 'ik schaamde me', werk: 'Ik ben gestopt met de bus' },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
      preventive: false,
    },
  },
  {
    key: 'zoon-zes-jaar',
    period: '2021-Q4',
    law: 'pw',
    who: ['cost_sharing', '45_59', 'bijstand'],
    where: ['Zuid-Holland', 'gt_250k'],
    signals: [
      {
        from: 'advocaten-verzonnenveld',
        by: 'naaste_of_belangenbehartiger',
        title: 'Terugvordering over zes jaar wegens inwonende zoon',
        text: `Cliënte gaf bij haar zoon steeds het juiste adres op bij de gemeente, maar niet bij de sociale dienst. Zij dacht
          dat dit een en dezelfde organisatie was. De norm had lager moeten zijn vanaf zijn eenentwintigste. Het college
          vordert zes jaar terug, een bedrag van tegen de dertigduizend euro. De zoon stond al die tijd op haar adres
          ingeschreven; een blik in de eigen basisregistratie had de fout in de eerste maand laten zien. Het college
          acht zich verplicht tot terugvordering en ziet in de inschrijving geen reden voor matiging.`,
        effect: 'Een levenslange schuld door een misverstand dat de gemeente zelf had kunnen zien.',
        helped: 'Een jaarlijkse vergelijking met de eigen basisregistratie.',
        hint: 'wet',
        provisions: ['pw-art-58-lid-1', 'pw-art-22a-lid-1'],
      },
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Gemeente kende het adres maar deed niets met de gegevens',
        text: `Bij meer cliënten zien wij dat de inwoning van een volwassen kind jaren in de basisregistratie stond zonder dat
          de uitkering werd aangepast. Als het uitkomt, geldt dat als niet gemeld. Onze cliënten zeggen: het stond toch bij
          jullie. De bedragen zijn zo hoog dat aflossen geen uitzicht biedt.`,
        effect: 'Schulden van tienduizenden euro’s zonder uitzicht.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'hoge-terugvordering-lange-periode': 'vordert zes jaar terug',
        kostendelersnorm: 'De norm had lager moeten zijn vanaf zijn eenentwintigste',
        'fout-van-de-overheid':
          'een blik in de eigen basisregistratie had de fout in de eerste maand laten zien',
        terugvorderingsplicht: 'acht zich verplicht tot terugvordering',
      },
      provisions: {
        'pw-art-58-lid-1': 'acht zich verplicht tot terugvordering',
        'pw-art-22a-lid-1': 'De norm had lager moeten zijn',
      },
      causes: {
        wet_te_hard: 'acht zich verplicht tot terugvordering',
        signaal_genegeerd: 'een blik in de eigen basisregistratie had de fout in de eerste maand laten zien',
      },
      effects: {
        schulden: 'tegen de dertigduizend euro',
        geestelijk: '~Een schuld zonder uitzicht op afloop.',
      },
      addressees: ['szw', 'gemeente'],
      severity: 4,
      duration: 'jaren',
      amount: 'tot_100000',
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
          signaal_genegeerd:
            'een blik in de eigen basisregistratie had de fout in de eerste maand laten zien',
          wet_te_hard: 'acht zich verplicht tot terugvordering',
        },
      },
      reason:
        'In deze periode gaf de wet het college geen keuze. Dat het zelf had kunnen kijken, telt mee als nevenoorzaak.',
      unclear: true,
    },
  },
  {
    key: 'vlucht-geschrapt',
    period: '2022-Q1',
    law: 'pw',
    who: ['single', '60_aow', 'bijstand'],
    where: ['Zuid-Holland', '100k_250k'],
    signals: [
      {
        from: 'cr-denkbeeldrecht',
        by: 'burger',
        title: 'Terugvlucht geschrapt, bijstand gestopt',
        text: `Ik was vier weken bij mijn zieke moeder in het buitenland. Dat had ik gevraagd en het mocht. Twee dagen voor de
          terugreis werden alle vluchten geschrapt vanwege corona. Ik belde de gemeente vanaf het vliegveld, een medewerker
          zei dat het goed kwam. Ik kwam negen dagen later thuis. Over die dagen is de bijstand gestopt en mijn dossier
          gesloten, ik moest alles opnieuw aanvragen. De huur was niet betaald. In de wet staat vier weken, zeiden ze, en
          wat de medewerker had gezegd stond nergens.`,
        effect: 'Ruim een maand zonder inkomen door overmacht.',
        helped: 'De toezegging vastleggen en bij overmacht de zeer dringende redenen gebruiken.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-13-lid-1-ond-e', 'pw-art-16-lid-1'],
      },
    ],
    coding: {
      threads: {
        'verblijf-buitenland-en-vakantie': 'In de wet staat vier weken',
        'maatwerkruimte-onbenut': '~Bij overmacht kon bijstand wegens zeer dringende redenen worden gegeven.',
      },
      provisions: {
        'pw-art-13-lid-1-ond-e': 'In de wet staat vier weken',
        'pw-art-16-lid-1': '~Niet beoordeeld, hoewel er overmacht was.',
      },
      causes: {
        ruimte_niet_herkend: 'In de wet staat vier weken, zeiden ze',
        systeem_of_proces: 'mijn dossier gesloten, ik moest alles opnieuw aanvragen',
      },
      effects: { inkomen: 'Over die dagen is de bijstand gestopt', wonen: 'De huur was niet betaald' },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
      ground: 'zeer_dringende_redenen',
    },
  },
  {
    key: 'kentekens-van-een-neef',
    period: '2022-Q2',
    law: 'pw',
    who: ['couple', '45_59', 'bijstand'],
    where: ['Flevoland', '100k_250k'],
    signals: [
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Auto’s van een familielid op naam, achttien maanden bijstand terug',
        text: `Cliënt had in achttien maanden vijf auto’s op naam. Vier daarvan waren van zijn neef, die zelf geen verzekering kon krijgen. De
          gemeente ziet er handel in. Omdat niet valt vast te stellen wat er is verdiend, is alle bijstand over die maanden
          teruggevorderd, ruim twintigduizend euro. De neef verklaarde schriftelijk dat hij alles betaalde, met afschriften van de
          wegenbelasting. Dat vond het college niet objectief. Iemand met vier kentekens is hier evenveel schuldig als iemand met een
          autobedrijf. Dringende redenen ziet het college alleen bij wie er letterlijk aan onderdoor gaat.`,
        effect: 'Een schuld van meer dan een jaarinkomen voor iemand die er niets aan verdiende.',
        helped: 'Schatten wat er verdiend kan zijn, in plaats van alles terug te vragen.',
        hint: 'wet',
        provisions: ['pw-art-54-lid-3', 'pw-art-58-lid-1'],
      },
    ],
    coding: {
      threads: {
        terugvorderingsplicht: 'is alle bijstand over die maanden teruggevorderd',
        'bewijslast-bij-burger': 'Dat vond het college niet objectief',
        'dringende-redenen-te-eng': 'alleen bij wie er letterlijk aan onderdoor gaat',
      },
      provisions: {
        'pw-art-58-lid-1': 'is alle bijstand over die maanden teruggevorderd',
        'pw-art-54-lid-3': 'Omdat niet valt vast te stellen wat er is verdiend',
        'pw-art-58-lid-8': 'Dringende redenen ziet het college alleen',
      },
      causes: {
        wet_te_hard: 'Iemand met vier kentekens is hier evenveel schuldig',
        maatwerk_niet_geboden: 'Dat vond het college niet objectief',
      },
      effects: { schulden: 'ruim twintigduizend euro' },
      addressees: ['szw', 'gemeente'],
      severity: 4,
      duration: 'jaren',
      amount: 'tot_25000',
      traits: ['ja', 'ja', 'onduidelijk', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
      preventive: false,
    },
    dissent: {
      coder: 2,
      instead: { severity: 3, traits: ['ja', 'ja', 'ja', 'ja'] },
      reason:
        'De schuld is hoger dan een jaarinkomen en lost hij nooit af. Of dit gevolg ongewild is, blijft onduidelijk: de regel wil juist alles terug.',
    },
  },
  {
    key: 'ww-drie-meldingen',
    period: '2022-Q3',
    law: 'ww',
    who: ['couple', '45_59', 'ww'],
    where: ['Noord-Brabant', '100k_250k'],
    signals: [
      {
        from: 'lcr',
        by: 'burger',
        title: 'Drie keer gemeld dat mijn WW te hoog was, toch alles terug',
        text: `Na een faillissement werkte ik nog een paar uur bij de curator. Het UWV rekende die uren niet mee, mijn WW was te
          hoog. Ik belde, ik schreef via het portaal, ik belde weer. Steeds hoorde ik dat het werd verwerkt. Na zeven
          maanden kwam een terugvordering van bijna vierduizend euro, met de zin dat ik had kunnen weten dat het te veel
          was. Natuurlijk wist ik dat, ik zei het zelf! In bezwaar kreeg ik een betalingsregeling. Dat zij zelf zo lang
          stilzaten, speelde geen rol.`,
        effect: 'Een schuld die was ontstaan na drie genegeerde meldingen.',
        helped: 'De uitkering na de eerste melding aanpassen.',
        hint: 'uitvoering',
        provisions: ['ww-art-36-lid-1', 'ww-art-36-lid-6'],
      },
      {
        from: 'uwv',
        by: 'professional',
        title: 'Meldingen over te hoge WW blijven in een wachtrij',
        text: `Meldingen via het portaal komen bij ons in een werkvoorraad die naar datum wordt afgehandeld. Een melding dat
          iemand te veel krijgt, heeft geen voorrang. Tegen de tijd dat wij kijken, loopt het over maanden. Wij leggen het
          risico daarvan bij de klant, omdat terugvorderen verplicht is.`,
        effect: 'Vermijdbare schulden bij mensen die juist netjes melden.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'fout-van-de-overheid': 'Dat zij zelf zo lang stilzaten, speelde geen rol',
        'dringende-redenen-te-eng': 'speelde geen rol',
        terugvorderingsplicht: 'een terugvordering van bijna vierduizend euro',
      },
      provisions: {
        'ww-art-36-lid-1': 'een terugvordering van bijna vierduizend euro',
        'ww-art-36-lid-6': 'Dat zij zelf zo lang stilzaten, speelde geen rol',
      },
      causes: {
        signaal_genegeerd: 'Steeds hoorde ik dat het werd verwerkt',
        systeem_of_proces: 'ik schreef via het portaal, ik belde weer',
      },
      effects: { schulden: 'bijna vierduizend euro', vertrouwen: 'Natuurlijk wist ik dat, ik zei het zelf' },
      addressees: ['uwv', 'szw'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_10000',
      traits: ['onduidelijk', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
      preventive: false,
    },
  },
  {
    key: 'loonstrook-bruto',
    period: '2023-Q1',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Limburg', '50k_100k'],
    signals: [
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'Loonstrook eerst in januari verwerkt en dan bruto terug',
        text: `Cliënt leverde zijn loonstrook van november in december in. De gemeente verwerkte hem half januari. Daardoor kon
          de te veel betaalde bijstand niet meer met de belasting van het oude jaar worden verrekend en moest hij het bruto
          terugbetalen, veel meer dan hij ooit ontving. Wij noemden dit onredelijk, de fout lag bij de verwerking. De
          gemeente verwees naar een vaste gedragslijn: na de jaarwisseling altijd bruto. Over afwijken van die lijn was
          niet nagedacht.`,
        effect: 'Meer terugbetalen dan ontvangen, door de jaarwisseling.',
        helped: 'Netto terugvorderen als de vertraging niet aan de klant ligt.',
        hint: 'uitvoering',
        provisions: ['pw-art-58-lid-1', 'awb-art-4-84'],
      },
    ],
    coding: {
      threads: {
        terugvorderingsplicht: 'moest hij het bruto terugbetalen',
        'fout-van-de-overheid': 'de fout lag bij de verwerking',
        'verrekening-en-bijverdienen': 'leverde zijn loonstrook van november in december in',
        'maatwerkruimte-onbenut': 'Over afwijken van die lijn was niet nagedacht',
      },
      provisions: {
        'pw-art-58-lid-2-ond-a': 'moest hij het bruto terugbetalen',
        'awb-art-4-84': 'Over afwijken van die lijn was niet nagedacht',
      },
      causes: {
        lokale_regel_te_streng: 'na de jaarwisseling altijd bruto',
        systeem_of_proces: 'De gemeente verwerkte hem half januari',
      },
      effects: { schulden: 'veel meer dan hij ooit ontving' },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'beleid',
      outcome: 'opgelost_binnen_regels',
      ground: 'afwijken_van_beleidsregel',
      preventive: false,
    },
    dissent: {
      coder: 1,
      instead: {
        provisions: {
          'pw-art-58-lid-1': 'moest hij het bruto terugbetalen',
          'awb-art-4-84': 'Over afwijken van die lijn was niet nagedacht',
        },
      },
      reason:
        'De loonstrook was op tijd ingeleverd. Er is dus geen schending en de terugvordering rust op het tweede lid.',
    },
  },
  {
    key: 'fraudeschuld-geen-schuldhulp',
    period: '2023-Q2',
    law: 'wgs',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Groningen', '100k_250k'],
    signals: [
      {
        from: 'gem-nergenshuizen',
        by: 'professional',
        title: 'Hele schuldregeling strandt op één oude vordering',
        text: `Als schuldhulpverlener had ik van elf schuldeisers een akkoord. De twaalfde is onze eigen sociale dienst, met een
          vordering van acht jaar geleden wegens niet gemelde inkomsten. Daar ligt een boete onder met het stempel grove
          schuld en dan mag de dienst niet meewerken aan een regeling. De moeder betaalt al jaren af en heeft haar leven op
          orde. Ik snap dat bewust misbruik niet mag lonen, maar er is geen moment waarop je het oude verwijt tegen de
          huidige situatie mag afwegen. De kinderen groeien op in schulden.`,
        effect: 'Geen schuldenvrije toekomst voor een gezin, ondanks akkoord van alle anderen.',
        helped: 'Na een aantal jaren aflossen een nieuwe afweging toestaan.',
        hint: 'wet',
        provisions: ['pw-art-60c', 'wgs-art-3-lid-3'],
      },
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Stempel grove schuld uit oude boete blijft jaren doorwerken',
        text: `Een cliënte hoort bij de schuldhulp dat zij niet in aanmerking komt door een oud besluit. Zij ging destijds niet in
          bezwaar omdat de boete klein was. Dat er grove schuld in stond en wat dat later betekent, heeft niemand haar
          uitgelegd.`,
        effect: 'Uitsluiting van schuldhulp door een besluit van jaren geleden.',
        hint: 'wet',
      },
    ],
    coding: {
      threads: {
        'fraudevordering-blokkeert-schuldregeling': 'dan mag de dienst niet meewerken aan een regeling',
        'maatwerkruimte-ontbreekt-in-wet':
          'er is geen moment waarop je het oude verwijt tegen de huidige situatie mag afwegen',
      },
      provisions: {
        'pw-art-60c': 'dan mag de dienst niet meewerken aan een regeling',
        'wgs-art-3-lid-3': '~Grond om schuldhulp te weigeren bij een vordering wegens fraude.',
      },
      causes: {
        maatwerk_onmogelijk:
          'er is geen moment waarop je het oude verwijt tegen de huidige situatie mag afwegen',
      },
      effects: {
        schulden: 'De kinderen groeien op in schulden',
        kinderen: 'De kinderen groeien op in schulden',
      },
      addressees: ['szw'],
      severity: 4,
      duration: 'jaren',
      amount: 'tot_25000',
      traits: ['ja', 'ja', 'onduidelijk', 'ja'],
      tailoring: 'niet_mogelijk',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
    },
    dissent: {
      coder: 2,
      instead: {
        causes: { wet_te_hard: 'dan mag de dienst niet meewerken aan een regeling' },
        severity: 3,
      },
      reason:
        'De regel zelf is te verdedigen bij bewust misbruik; wat ontbreekt is een uitweg na jaren. Dat is maatwerk dat niet mogelijk is.',
      threads: {
        leaves: ['maatwerkruimte-ontbreekt-in-wet'],
        reason: 'Er is geen moment waarop de gemeente mag afwegen. Dan ontbreekt de ruimte in de wet.',
      },
    },
  },
  {
    key: 'leeftijd-bij-hen-bekend',
    period: '2023-Q2',
    law: 'tw',
    who: ['couple', '60_aow', 'wia'],
    where: ['Drenthe', '50k_100k'],
    signals: [
      {
        from: 'lcr',
        by: 'burger',
        title: 'Zij wisten wanneer mijn man AOW kreeg, toch moet ik terugbetalen',
        text: `Ik kreeg een toeslag van het UWV omdat mijn WIA te laag was om met zijn tweeën van te leven. Toen mijn man AOW kreeg, had die
          toeslag moeten stoppen. Hoe oud hij is staat in mijn dossier, dat hebben zij bij de aanvraag zelf opgezocht. Wij dachten dat
          zij het regelden, want de ene overheid betaalt de AOW en de andere de toeslag. Na tien maanden moest alles terug, bijna
          vijfduizend euro. Ik vroeg om te kijken naar hun eigen agenda. Dringende redenen zijn er volgens hen alleen bij gevolgen en niet
          bij oorzaken. Mijn man betaalt nu van zijn eerste AOW af op mijn toeslag.`,
        effect: 'Een schuld van duizenden euro’s door een datum die de uitvoerder kende.',
        helped: 'De toeslag stoppen op de dag dat de partner AOW krijgt.',
        hint: 'uitvoering',
        provisions: ['tw-art-20-lid-1', 'tw-art-20-lid-5'],
      },
    ],
    coding: {
      threads: {
        'fout-van-de-overheid': 'Hoe oud hij is staat in mijn dossier',
        'dringende-redenen-te-eng': 'alleen bij gevolgen en niet bij oorzaken',
        terugvorderingsplicht: 'Na tien maanden moest alles terug',
        'reikwijdte-inlichtingenplicht': 'Wij dachten dat zij het regelden',
      },
      provisions: {
        'tw-art-20-lid-1': 'Na tien maanden moest alles terug',
        'tw-art-20-lid-5': 'Dringende redenen zijn er volgens hen alleen bij gevolgen',
      },
      causes: {
        signaal_genegeerd: 'dat hebben zij bij de aanvraag zelf opgezocht',
        wet_te_hard: 'Na tien maanden moest alles terug',
      },
      effects: { schulden: 'bijna vijfduizend euro' },
      addressees: ['uwv', 'szw'],
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
    key: 'gokken-alles-terug',
    period: '2023-Q3',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Zuid-Holland', 'gt_250k'],
    signals: [
      {
        from: 'advocaten-verzonnenveld',
        by: 'naaste_of_belangenbehartiger',
        title: 'Volledige intrekking wegens gokken, ook in maanden met alleen verlies',
        text: `Cliënt heeft een gokverslaving en is in behandeling. Hij meldde zijn speelgedrag niet. Het college trekt de bijstand
          in over negentien maanden, omdat winst en verlies per dag niet meer zijn na te gaan. Uit de afschriften blijkt dat
          hij per saldo alleen verloor en nooit meer geld had dan zijn uitkering. Verlies telt niet, elke uitbetaling telt
          wel. Een schatting, zoals de rechter in vergelijkbare zaken vraagt, wil het college niet maken. De behandelaar
          waarschuwt voor terugval door de schuld.`,
        effect: 'Een schuld van tienduizenden euro’s midden in een behandeling.',
        helped: 'Een redelijke schatting van wat hij werkelijk had, en overleg met de behandelaar.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-54-lid-3', 'pw-art-58-lid-1'],
      },
    ],
    coding: {
      threads: {
        'leningen-en-bijschrijvingen': 'Verlies telt niet, elke uitbetaling telt wel',
        'bewijslast-bij-burger': 'omdat winst en verlies per dag niet meer zijn na te gaan',
        terugvorderingsplicht: 'trekt de bijstand in over negentien maanden',
        'doenvermogen-overschat': 'Cliënt heeft een gokverslaving en is in behandeling',
        'maatwerkruimte-onbenut': 'wil het college niet maken',
      },
      provisions: {
        'pw-art-54-lid-3': 'trekt de bijstand in over negentien maanden',
        'pw-art-58-lid-1': '~De terugvordering volgt op de intrekking.',
      },
      causes: {
        lokale_regel_te_streng: 'Verlies telt niet, elke uitbetaling telt wel',
        maatwerk_niet_geboden: 'wil het college niet maken',
        doenvermogen: 'Cliënt heeft een gokverslaving',
      },
      effects: { schulden: 'over negentien maanden', geestelijk: 'De behandelaar waarschuwt voor terugval' },
      addressees: ['gemeente'],
      severity: 4,
      duration: 'jaren',
      amount: 'tot_25000',
      traits: ['ja', 'ja', 'onduidelijk', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'beleid',
      outcome: 'loopt_nog',
      preventive: false,
    },
    dissent: {
      coder: 1,
      instead: {
        causes: { beslisfout: 'Een schatting, zoals de rechter in vergelijkbare zaken vraagt' },
      },
      reason:
        'De gemeente volgt een vaste lijn in alle gokzaken. De lijn is te streng; het is geen losse fout.',
      unclear: true,
      threads: {
        leaves: ['doenvermogen-overschat'],
        reason: 'Een verslaving in behandeling is ziekte, en ziekte hoort bij deze draad.',
      },
    },
  },
  {
    key: 'blikjes-en-flesjes',
    period: '2023-Q3',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Zuid-Holland', 'gt_250k'],
    signals: [
      {
        from: 'cr-denkbeeldrecht',
        by: 'clientenraad_lokaal',
        title: 'Statiegeld van gevonden blikjes geschat en teruggevorderd',
        text: `Een man uit onze achterban verzamelt lege blikjes en flesjes langs het water, sinds daar statiegeld op zit. Het geeft hem een reden
          om op te staan, en hij haalt er acht tot tien euro per week mee op. In een gesprek over zijn dagbesteding vertelde hij dat
          met trots. Drie weken later kreeg hij een brief: inkomsten uit arbeid, niet gemeld, geschat op vijftien euro per week, terug
          te betalen vanaf het begin. De schatting ging uit van een volle fietstas per dag. Hij vroeg hoe je zoiets meldt. Daar
          bestaat geen formulier voor. Hij loopt nu een andere route, zonder tas.`,
        effect: 'Een terugvordering van enkele honderden euro’s en een man die weer binnen zit.',
        helped: 'Kleine opbrengsten die niemand kan bijhouden met rust laten.',
        hint: 'wet',
        provisions: ['pw-art-17-lid-1', 'pw-art-58-lid-1'],
      },
    ],
    coding: {
      threads: {
        'reikwijdte-inlichtingenplicht': 'Hij vroeg hoe je zoiets meldt',
        terugvorderingsplicht: 'terug te betalen vanaf het begin',
        'wantrouwende-bejegening': 'De schatting ging uit van een volle fietstas per dag',
      },
      provisions: {
        'pw-art-17-lid-1': 'inkomsten uit arbeid, niet gemeld',
        'pw-art-58-lid-1': 'terug te betalen vanaf het begin',
      },
      causes: {
        wet_te_hard: 'terug te betalen vanaf het begin',
        communicatie_of_preventie: 'Daar bestaat geen formulier voor',
      },
      effects: {
        schulden: 'geschat op vijftien euro per week',
        geestelijk: 'Hij loopt nu een andere route, zonder tas',
      },
      addressees: ['szw', 'gemeente'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'regelgeving',
      outcome: 'loopt_nog',
      preventive: false,
    },
    dissent: {
      coder: 1,
      instead: { causes: { beslisfout: 'De schatting ging uit van een volle fietstas per dag' } },
      reason:
        'De schatting was grof, maar ook met de echte bedragen had alles terug gemoeten. Dat komt door de wet.',
    },
  },
  {
    key: 'verrekenen-onder-minimum',
    period: '2023-Q4',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Overijssel', '50k_100k'],
    signals: [
      {
        from: 'cr-nergenshuizen',
        by: 'naaste_of_belangenbehartiger',
        title: 'Verrekening op basis van een oude woonsituatie',
        text: `Een man lost een oude vordering af door inhouding op zijn bijstand. Toen hij van een kamer naar een flat verhuisde
          werd zijn huur drie keer zo hoog, maar de inhouding bleef gelijk. De beslagvrije voet was nog berekend op de oude
          situatie. Hij had na de vaste lasten elf euro per week over. Op zijn mails kreeg hij een automatisch antwoord.
          Pas na drie maanden en een brief van de voedselbank werd het aangepast. Wat te veel was ingehouden kreeg hij niet
          terug, dat was al afgeboekt.`,
        effect: 'Drie maanden leven van elf euro per week.',
        helped: 'Bij een verhuizing de beslagvrije voet opnieuw berekenen.',
        hint: 'uitvoering',
        provisions: ['pw-art-60-lid-4', 'rv-art-475da'],
        urgent: true,
      },
      {
        from: 'gem-fictiehoven',
        by: 'professional',
        title: 'Debiteuren en uitkering zijn twee systemen',
        text: `Een adreswijziging komt bij ons binnen bij de uitkeringsadministratie. De afdeling debiteuren krijgt daar geen
          bericht van. De beslagvrije voet wordt dus alleen herzien als iemand erom vraagt. Wij hebben daar bij de
          leverancier om gevraagd, er is geen geld voor.`,
        effect: 'Inwoners houden te weinig over zonder dat iemand het ziet.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'invordering-en-bestaansminimum': 'elf euro per week over',
        'geen-persoonlijk-contact': 'Op zijn mails kreeg hij een automatisch antwoord',
        'geen-herstel-na-fout': 'Wat te veel was ingehouden kreeg hij niet terug',
      },
      provisions: {
        'pw-art-60-lid-4': 'door inhouding op zijn bijstand',
        'rv-art-475da': 'De beslagvrije voet was nog berekend op de oude situatie',
      },
      causes: {
        systeem_of_proces: 'De beslagvrije voet was nog berekend op de oude situatie',
        keten: '~Uitkering en debiteuren delen geen wijzigingen.',
      },
      effects: { inkomen: 'elf euro per week', gezondheid: 'een brief van de voedselbank' },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'onbekend',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
    },
  },
  {
    key: 'ex-partner-hoofdelijk',
    period: '2024-Q1',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Utrecht', '100k_250k'],
    signals: [
      {
        from: 'advocaten-verzonnenveld',
        by: 'naaste_of_belangenbehartiger',
        title: 'Slachtoffer van geweld betaalt mee aan de schuld van haar ex',
        text: `Cliënte is met haar kinderen gevlucht voor huiselijk geweld. Tijdens het huwelijk werkte haar toenmalige man zwart
          zonder dat zij daar iets van wist of aan had. De gezinsbijstand wordt nu teruggevorderd en zij is hoofdelijk
          aansprakelijk. De man is onvindbaar, dus komt de hele schuld bij haar. Het college schrijft dat de wet geen
          onderscheid maakt en dat haar omstandigheden bij de invordering aan bod kunnen komen. De politie en de opvang
          hebben verklaard over de controle die hij over het geld had.
          Wij hebben aangevoerd dat de wet bij dringende redenen afzien toestaat en dat aantoonbaar geweld zo’n reden kan zijn. Het college vindt dat dit
          een precedent schept. Juist dat is de kern van ons bezwaar: als dit geval geen reden is, welk geval is dat dan wel?`,
        effect: 'De volledige schuld van een gewelddadige ex-partner, bij een nieuwe start.',
        helped: 'Bij aantoonbaar geweld afzien van terugvordering van de partner die niets wist.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-59-lid-4', 'pw-art-58-lid-8'],
      },
      {
        from: 'gem-voorbeeldstad',
        by: 'professional',
        title: 'Hoofdelijkheid raakt vooral vrouwen in de opvang',
        text: `In de vrouwenopvang zie ik als klantmanager steeds dezelfde brief: een vordering uit het huwelijk. Wij mogen afzien
          bij dringende redenen, maar in onze richtlijn is geweld geen voorbeeld. Collega’s durven het niet aan zonder
          voorbeeld. Dus gaat de vordering gewoon door.`,
        effect: 'Vrouwen in de opvang starten met schulden van een ander.',
        hint: 'maatwerk_niet_benut',
      },
    ],
    coding: {
      threads: {
        'medeaansprakelijkheid-en-verhaal': 'zij is hoofdelijk aansprakelijk',
        'maatwerkruimte-onbenut': 'dat de wet geen onderscheid maakt',
        'dringende-redenen-te-eng': 'haar omstandigheden bij de invordering aan bod kunnen komen',
        terugvorderingsplicht: 'De gezinsbijstand wordt nu teruggevorderd',
      },
      provisions: {
        'pw-art-59-lid-4': 'zij is hoofdelijk aansprakelijk',
        'pw-art-58-lid-8': 'haar omstandigheden bij de invordering aan bod kunnen komen',
      },
      causes: {
        ruimte_niet_bruikbaar: '~In de richtlijn staat geen voorbeeld van geweld, dus durft niemand.',
        wet_te_hard: 'zij is hoofdelijk aansprakelijk',
      },
      effects: { schulden: 'komt de hele schuld bij haar', gezin: 'gevlucht voor huiselijk geweld' },
      addressees: ['gemeente', 'szw'],
      severity: 4,
      duration: 'jaren',
      amount: 'tot_25000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'beleid',
      outcome: 'niet_opgelost',
      preventive: false,
    },
    dissent: {
      coder: 2,
      instead: {
        causes: { wet_te_hard: 'zij is hoofdelijk aansprakelijk' },
        remedy: 'regelgeving',
        addressees: ['szw'],
      },
      reason:
        'De dringende redenen bieden hier een uitweg. Het tweede signaal laat zien dat medewerkers die niet durven te gebruiken.',
      threads: {
        leaves: ['maatwerkruimte-onbenut', 'dringende-redenen-te-eng'],
        adds: { 'maatwerkruimte-ontbreekt-in-wet': 'dat de wet geen onderscheid maakt' },
        reason: 'De wet kent de dringende redenen. De draad over een wet zonder ruimte past dan niet.',
      },
    },
  },
  {
    key: 'signaal-bleef-liggen',
    period: '2024-Q1',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Gelderland', '50k_100k'],
    signals: [
      {
        from: 'gem-verzonnenveld',
        by: 'professional',
        title: 'Loonsignaal veertien maanden niet bekeken',
        text: `Een inwoner ging via een uitzendbureau werken en vinkte op het formulier het verkeerde vakje aan. Wij kregen al na
          een maand een signaal over loon via het Inlichtingenbureau. Door een achterstand is dat veertien maanden niet
          bekeken. Toen het boven kwam, was het te veel betaalde opgelopen tot ruim twaalfduizend euro. Wij hebben het hele
          bedrag teruggevorderd, zo staat het in ons beleid. Had iemand het eerste signaal opgepakt, dan ging het om één
          maand. Ik heb dit intern aangekaart en meld het daarom ook hier.`,
        effect: 'Een schuld die voor het grootste deel ontstond door achterstand bij de gemeente.',
        helped: 'Het eigen aandeel van de gemeente meewegen en het deel na het signaal laten vallen.',
        hint: 'uitvoering',
        provisions: ['pw-art-58-lid-1', 'pw-art-58-lid-8'],
      },
      {
        from: 'nla',
        by: 'arbeidsinspectie',
        title: 'Werkvoorraad met samenloopsignalen',
        text: `Bij een verkenning bij enkele gemeenten is vastgesteld dat signalen over loon naast bijstand maanden tot langer dan
          een jaar op behandeling wachten. De voorraad wordt naar bedrag gesorteerd. Kleine bedragen lopen daardoor op. Een
          werkwijze om de eigen vertraging bij terugvordering te wegen is niet aangetroffen.`,
        effect: 'Oplopende vorderingen door vertraging bij de uitvoerder.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'fout-van-de-overheid': 'Door een achterstand is dat veertien maanden niet bekeken',
        'dringende-redenen-te-eng': 'Wij hebben het hele bedrag teruggevorderd',
        terugvorderingsplicht: 'Wij hebben het hele bedrag teruggevorderd',
      },
      provisions: {
        'pw-art-58-lid-1': 'Wij hebben het hele bedrag teruggevorderd',
        'pw-art-58-lid-8': '~Het eigen aandeel kon als dringende reden worden gewogen.',
      },
      causes: {
        signaal_genegeerd: 'Had iemand het eerste signaal opgepakt',
        systeem_of_proces: 'Door een achterstand is dat veertien maanden niet bekeken',
      },
      effects: { schulden: 'ruim twaalfduizend euro' },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'jaren',
      amount: 'tot_25000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'loopt_nog',
      preventive: false,
    },
  },
  {
    key: 'wajong-twee-jaar-later',
    period: '2024-Q2',
    law: 'wajong',
    who: ['single', '18_26', 'wajong'],
    where: ['Noord-Brabant', '50k_100k'],
    signals: [
      {
        from: 'lcr',
        by: 'naaste_of_belangenbehartiger',
        title: 'Jongere met Wajong moet jaren loon terugbetalen',
        text: `Onze zoon heeft een verstandelijke beperking en werkt met veel plezier in een kas. Zijn baas geeft alles door aan de
          Belastingdienst, wij leverden elk jaar de papieren in bij het UWV. Na ruim twee jaar kwam een brief dat zijn
          Wajong steeds te hoog was. Hij moet bijna negenduizend euro terugbetalen. Hij begreep de brief niet en dacht dat
          hij naar de gevangenis moest. Wij vroegen om matiging omdat het UWV de gegevens had. Het antwoord was dat de
          gevolgen niet ernstig genoeg zijn. Hij wil niet meer werken.`,
        effect: 'Een grote schuld en een jongere die is gestopt met zijn baan.',
        helped: 'De oorzaak van de fout meewegen en de brief aan een ouder uitleggen.',
        hint: 'uitvoering',
        provisions: ['wajong-art-2-59-lid-1', 'wajong-art-2-59-lid-5'],
      },
      {
        from: 'uwv',
        by: 'uwv',
        title: 'Na de uitspraak van april wegen wij de oorzaak mee',
        text: `Sinds de hoogste rechter in april ruimer oordeelde over dringende redenen, kijken wij ook naar de oorzaak van de te
          hoge betaling. Oudere besluiten herzien wij alleen als iemand daarom vraagt. Mensen met een beperking vragen daar
          zelden om. Wij zoeken naar een manier om hen te bereiken.`,
        effect: 'Oudere gevallen blijven buiten de ruimere uitleg.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'dringende-redenen-te-eng': 'Het antwoord was dat de gevolgen niet ernstig genoeg zijn',
        'fout-van-de-overheid': 'wij leverden elk jaar de papieren in bij het UWV',
        'doenvermogen-overschat': 'Hij begreep de brief niet',
        terugvorderingsplicht: 'Hij moet bijna negenduizend euro terugbetalen',
      },
      provisions: {
        'wajong-art-2-59-lid-1': 'Hij moet bijna negenduizend euro terugbetalen',
        'wajong-art-2-59-lid-5': 'Wij vroegen om matiging omdat het UWV de gegevens had',
      },
      causes: {
        signaal_genegeerd: 'omdat het UWV de gegevens had',
        doenvermogen: 'Hij begreep de brief niet',
      },
      effects: {
        schulden: 'bijna negenduizend euro',
        geestelijk: 'dacht dat hij naar de gevangenis moest',
        werk: 'Hij wil niet meer werken',
      },
      addressees: ['uwv'],
      severity: 3,
      duration: 'jaren',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
      ground: 'dringende_redenen',
      preventive: false,
    },
  },
  {
    key: 'eerste-bijbaan',
    period: '2024-Q2',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Noord-Holland', '20k_50k'],
    signals: [
      {
        from: 'cr-schijnbergen',
        by: 'burger',
        title: 'Halve boete omdat ik mijn eerste maand werk te laat doorgaf',
        text: `Na vijf jaar bijstand had ik eindelijk een baantje, een paar ochtenden schoonmaken. Ik was zo blij dat ik vergat het
          formulier meteen op te sturen. Drie weken later deed ik het uit mezelf. Het loon ging van mijn uitkering af, dat
          is logisch. Maar ik kreeg ook een boete van de helft. Ik had het toch zelf gemeld? De mevrouw zei dat het normale
          verwijtbaarheid was en dat het systeem dat zo uitrekent. Mijn baas moest een verklaring invullen. Ik voelde me
          meteen verdacht op mijn nieuwe werk.`,
        effect: 'Een boete en argwaan bij de start van werk, na een eigen melding.',
        helped: 'Bij een eigen melding een waarschuwing geven, of bellen bij een late eerste opgave.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-18a-lid-1', 'pw-art-18a-lid-4', 'boetebesluit-art-2a-lid-2-ond-c'],
      },
    ],
    coding: {
      threads: {
        'vergissing-versus-fraude': 'Ik had het toch zelf gemeld',
        'sanctie-disproportioneel': 'een boete van de helft',
        'verrekening-en-bijverdienen': 'Het loon ging van mijn uitkering af',
      },
      provisions: {
        'pw-art-18a-lid-4': '~De waarschuwing is niet overwogen.',
        'pw-art-18a-lid-1': 'een boete van de helft',
        'boetebesluit-art-2a-lid-2-ond-c': 'Drie weken later deed ik het uit mezelf',
      },
      causes: {
        beslisfout: 'normale verwijtbaarheid',
        systeem_of_proces: 'dat het systeem dat zo uitrekent',
      },
      effects: { schulden: 'een boete van de helft', vertrouwen: 'Ik voelde me meteen verdacht' },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'evenredigheid',
      preventive: false,
    },
    dissent: {
      coder: 2,
      instead: {
        causes: { maatwerk_niet_geboden: 'normale verwijtbaarheid' },
        effects: { schulden: 'een boete van de helft' },
      },
      reason:
        'Melden uit eigen beweging is een vaste grond voor verminderde verwijtbaarheid. Die is over het hoofd gezien: een fout.',
      threads: {
        adds: {
          'doenvermogen-overschat': 'dat ik vergat het formulier meteen op te sturen',
          'wantrouwende-bejegening': 'Ik voelde me meteen verdacht',
        },
        reason:
          'Eén formulier vergeten is een vergissing en niet te weinig doenvermogen. Hoe zij werd toegesproken, staat er niet.',
      },
    },
  },
  {
    key: 'rekening-met-moeder',
    period: '2024-Q2',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Noord-Brabant', '100k_250k'],
    signals: [
      {
        from: 'advocaten-verzonnenveld',
        by: 'naaste_of_belangenbehartiger',
        title: 'Gezamenlijke rekening met dementerende moeder kost vier jaar bijstand',
        text: `Cliënt deed de bankzaken van zijn dementerende moeder. De bank kende daarvoor maar één mogelijkheid: een rekening op beider
          naam. Haar spaargeld stond erop, negentienduizend euro, en haar pensioen kwam erop binnen. Cliënt haalde er nooit iets voor
          zichzelf af. Na een vergelijking van bestanden is zijn bijstand over vier jaar ingetrokken, omdat hij over het geld kon
          beschikken. Wij legden verklaringen over van de bank, de huisarts en zijn zussen. Het college acht niet bewezen dat hij er
          niet aan mocht komen. Of hij er ooit iets van nam, heeft het niet onderzocht.`,
        effect: 'Een vordering van tienduizenden euro’s op een zoon die voor zijn moeder zorgde.',
        helped: 'Kijken naar wie het geld gebruikte en niet alleen naar wie op de pas staat.',
        hint: 'wet',
        provisions: ['pw-art-54-lid-3', 'pw-art-58-lid-1'],
      },
    ],
    coding: {
      threads: {
        'hoge-terugvordering-lange-periode': 'zijn bijstand over vier jaar ingetrokken',
        'bewijslast-bij-burger': 'Het college acht niet bewezen dat hij er niet aan mocht komen',
        vermogenstoets: 'omdat hij over het geld kon beschikken',
      },
      provisions: {
        'pw-art-54-lid-3': 'zijn bijstand over vier jaar ingetrokken',
        'pw-art-58-lid-1': '~De terugvordering volgt op de intrekking.',
        'pw-art-31-lid-1': 'omdat hij over het geld kon beschikken',
      },
      causes: {
        wet_te_hard: 'zijn bijstand over vier jaar ingetrokken',
        maatwerk_niet_geboden: 'Of hij er ooit iets van nam, heeft het niet onderzocht',
      },
      effects: { schulden: 'over vier jaar ingetrokken', rechtsbescherming: 'Het college acht niet bewezen' },
      addressees: ['szw', 'gemeente'],
      severity: 4,
      duration: 'jaren',
      amount: 'tot_100000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'regelgeving',
      outcome: 'loopt_nog',
      preventive: false,
    },
    dissent: {
      coder: 2,
      instead: {
        causes: { beslisfout: 'Of hij er ooit iets van nam, heeft het niet onderzocht' },
        remedy: 'uitvoering',
      },
      reason:
        'Wie op een rekening staat, geldt volgens vaste rechtspraak als bezitter. Het onderzoek was mager, maar de plicht gaf de doorslag.',
    },
  },
  {
    key: 'na-overlijden-partner',
    period: '2024-Q3',
    law: 'pw',
    who: ['single', '60_aow', 'bijstand'],
    where: ['Limburg', '50k_100k'],
    signals: [
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'Post lag maanden ongeopend na het overlijden van haar man',
        text: `Haar man deed altijd de administratie. Na zijn dood opende cliënte maanden geen post. Het kleine nabestaandenpensioen
          dat zij kreeg, gaf zij pas door toen haar dochter op bezoek kwam. De gemeente vordert alles terug en legt ook een
          boete op. Wij vroegen om rekening te houden met rouw. Het antwoord: rouw is voor iedereen zwaar en zij had iemand
          kunnen inschakelen. Dat is precies wat zij in die maanden niet kon. De huisarts heeft dit bevestigd.`,
        effect: 'Schuld en boete voor iemand die door rouw tijdelijk niets kon regelen.',
        helped: 'Na een overlijden zelf contact zoeken en de post samen doornemen.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-58-lid-8', 'boetebesluit-art-2a-lid-2-ond-a'],
      },
      {
        from: 'cr-voorbeeldstad',
        by: 'clientenraad_lokaal',
        title: 'Geen nazorg na een overlijden',
        text: `Wij vroegen wat de gemeente doet als een van twee partners met bijstand overlijdt. Het antwoord: het systeem past de
          norm aan en er gaat een brief uit. Niemand belt. Drie nabestaanden in onze achterban kregen daarna een
          terugvordering omdat een uitkering of pensioen van de overledene niet was doorgegeven.`,
        effect: 'Nabestaanden raken in de schulden in de maanden na een overlijden.',
        hint: 'communicatie',
      },
    ],
    coding: {
      threads: {
        'doenvermogen-overschat': 'Dat is precies wat zij in die maanden niet kon',
        'dringende-redenen-te-eng': 'rouw is voor iedereen zwaar',
        'maatwerkruimte-onbenut': 'Wij vroegen om rekening te houden met rouw',
        terugvorderingsplicht: 'De gemeente vordert alles terug',
        'stapeling-van-sancties': 'legt ook een boete op',
      },
      provisions: {
        'pw-art-58-lid-8': 'Wij vroegen om rekening te houden met rouw',
        'boetebesluit-art-2a-lid-2-ond-a': 'De huisarts heeft dit bevestigd',
        'pw-art-58-lid-1': 'De gemeente vordert alles terug',
      },
      causes: {
        maatwerk_niet_geboden: 'rouw is voor iedereen zwaar en zij had iemand kunnen inschakelen',
        doenvermogen: 'opende cliënte maanden geen post',
      },
      effects: {
        schulden: 'vordert alles terug',
        geestelijk: 'Na zijn dood opende cliënte maanden geen post',
      },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
      ground: 'dringende_redenen',
      preventive: false,
    },
  },
  {
    key: 'toeslag-partner-oproep',
    period: '2024-Q3',
    law: 'tw',
    who: ['couple', '45_59', 'wia'],
    where: ['Flevoland', '50k_100k'],
    signals: [
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Wisselend loon van partner, iedere maand een correctie',
        text: `Cliënt heeft een WIA-uitkering met een toeslag tot het minimum. Zijn vrouw werkt op oproep in de thuiszorg. Haar loon
          is iedere maand anders en komt pas achteraf vast te staan. Hij geeft een schatting door, daarna volgt een correctie
          en vaak een terugvordering. In een jaar telden wij negen besluiten. Hij wordt gek van de post. Ze overwegen dat zij
          stopt met werken, dan is het inkomen tenminste vast. Het UWV zegt dat de regels over inkomen van de partner geen
          andere werkwijze toelaten.`,
        effect: 'Voortdurende onzekerheid; werken loont niet en kost rust.',
        helped: 'Een vast gemiddelde of een marge waarbinnen niet wordt teruggevorderd.',
        hint: 'wet',
        provisions: ['tw-art-20-lid-1', 'tw-art-12'],
      },
    ],
    coding: {
      threads: {
        'verrekening-en-bijverdienen': 'Haar loon is iedere maand anders en komt pas achteraf vast te staan',
        terugvorderingsplicht: 'daarna volgt een correctie en vaak een terugvordering',
        'complexe-regels': 'In een jaar telden wij negen besluiten',
      },
      provisions: {
        'tw-art-20-lid-1': 'daarna volgt een correctie en vaak een terugvordering',
        'tw-art-12': 'Hij geeft een schatting door',
      },
      causes: {
        wet_te_hard: 'de regels over inkomen van de partner geen andere werkwijze toelaten',
        doenvermogen: 'Hij wordt gek van de post',
      },
      effects: {
        inkomen: '~Het inkomen is iedere maand onzeker.',
        werk: 'Ze overwegen dat zij stopt met werken',
        geestelijk: 'Hij wordt gek van de post',
      },
      addressees: ['szw', 'uwv'],
      severity: 2,
      duration: 'jaren',
      amount: 'tot_2500',
      traits: ['onduidelijk', 'ja', 'ja', 'ja'],
      tailoring: 'niet_mogelijk',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
      preventive: false,
    },
  },
  {
    key: 'beter-gemeld-in-de-chat',
    period: '2024-Q3',
    law: 'zw',
    who: ['single', '27_44', 'zw'],
    where: ['Utrecht', 'gt_250k'],
    signals: [
      {
        from: 'lcr',
        by: 'burger',
        title: 'Beter gemeld in de chat, maar de chat wordt niet bewaard',
        text: `Na een burn-out begon ik weer halve dagen. Ik meldde mij deels beter in de chat op de site van het UWV, want bellen was die
          week drie kwartier wachten. De medewerker typte: fijn, ik geef het door. Het ziekengeld liep vijf maanden door. Ik dacht
          dat dit de aanvulling was. Toen kwam er een terugvordering van zesendertighonderd euro. Van de chat was niets bewaard en een
          schermafdruk had ik niet gemaakt. Mijn beroep op dringende redenen is afgewezen, want ik kan in termijnen betalen. Die
          termijnen duren langer dan mijn contract.`,
        effect: 'Een schuld van duizenden euro’s na een melding die de organisatie zelf liet verdwijnen.',
        helped: 'Een bevestiging van elke melding, ook uit de chat.',
        hint: 'uitvoering',
        provisions: ['zw-art-33-lid-1', 'zw-art-33-lid-6'],
      },
      {
        from: 'uwv',
        by: 'professional',
        title: 'Een chatgesprek geldt bij ons niet als melding',
        text: `In de chat mogen wij uitleg geven, geen wijzigingen verwerken. Dat staat onderaan in kleine letters. Klanten lezen het niet en nieuwe
          collega’s weten het niet. Wie zijn melding daar doet, heeft bij ons officieel niets gezegd. Ik heb gevraagd om een knop die een
          gesprek in het dossier zet.`,
        effect: 'Meldingen raken kwijt en de klant draagt het risico.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'fout-van-de-overheid': 'De medewerker typte: fijn, ik geef het door',
        'dringende-redenen-te-eng': 'Mijn beroep op dringende redenen is afgewezen',
        terugvorderingsplicht: 'een terugvordering van zesendertighonderd euro',
        'digitale-drempel': 'Van de chat was niets bewaard',
      },
      provisions: {
        'zw-art-33-lid-1': 'een terugvordering van zesendertighonderd euro',
        'zw-art-33-lid-6': 'Mijn beroep op dringende redenen is afgewezen',
      },
      causes: {
        systeem_of_proces: 'Van de chat was niets bewaard',
        signaal_genegeerd: 'fijn, ik geef het door',
      },
      effects: { schulden: 'zesendertighonderd euro', vertrouwen: 'De medewerker typte: fijn' },
      addressees: ['uwv'],
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
    key: 'erfgenaam-betaalt',
    period: '2024-Q4',
    law: 'pw',
    who: ['other', '27_44', null],
    where: ['Zeeland', '20k_50k'],
    signals: [
      {
        from: 'lcr',
        by: 'burger',
        title: 'Mijn vader overleed en ik kreeg zijn bijstandsschuld',
        text: `Mijn vader had bijstand en overleed plotseling. Ik regelde de begrafenis en zegde zijn woning op. Daarna kreeg ik een
          brief van de gemeente: er was nog een vordering en ik was erfgenaam. Ik wist niet dat ik de erfenis al had
          aanvaard door zijn spullen op te ruimen. Ik ben zelf alleenstaand met een kleine baan. De gemeente zei dat zij de
          regels volgt en dat ik bij de notaris had moeten zijn. Niemand had mij gewaarschuwd, ook niet toen ik zijn
          uitkering zelf stopzette.`,
        effect: 'Een kind betaalt jarenlang af op de schuld van een overleden ouder.',
        helped:
          'Bij het melden van een overlijden wijzen op openstaande vorderingen en de keus bij de erfenis.',
        hint: 'communicatie',
        provisions: ['pw-art-58-lid-8'],
      },
    ],
    coding: {
      threads: {
        'medeaansprakelijkheid-en-verhaal': 'er was nog een vordering en ik was erfgenaam',
        'preventie-en-voorlichting': 'Niemand had mij gewaarschuwd',
      },
      provisions: { 'pw-art-58-lid-8': '~Afzien van de vordering op de erfgenaam is niet overwogen.' },
      causes: {
        communicatie_of_preventie: 'Niemand had mij gewaarschuwd',
        maatwerk_niet_geboden: 'De gemeente zei dat zij de regels volgt',
      },
      effects: { schulden: 'ik was erfgenaam', geestelijk: '~De vordering kwam midden in de rouw.' },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'jaren',
      amount: 'tot_10000',
      traits: ['onduidelijk', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
    },
  },
  {
    key: 'uitspraak-niet-bekend',
    period: '2025-Q1',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Noord-Brabant', '20k_50k'],
    signals: [
      {
        from: 'advocaten-verzonnenveld',
        by: 'naaste_of_belangenbehartiger',
        title: 'Gemeente toetst nog aan de oude uitleg van dringende redenen',
        text: `Namens cliënte is bezwaar gemaakt tegen terugvordering van acht maanden bijstand. Zij gaf haar inkomsten uit thuiswerk
          op bij haar klantmanager, die ze niet doorzette naar de administratie. Het college stelt dat alleen onaanvaardbare
          gevolgen meetellen en dat de oorzaak buiten beschouwing blijft. Dat is de uitleg van voor december. De hoogste
          rechter vraagt nu een afweging waarin ook het eigen aandeel van de gemeente meetelt. Het verslag van de zitting
          vermeldt dat de jurist die uitspraken niet kende.`,
        effect: 'Een terugvordering die bij een juiste toets geheel of deels zou vervallen.',
        helped: 'De werkinstructie aanpassen aan de uitspraken van december.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-58-lid-8'],
      },
      {
        from: 'vng',
        by: 'vng',
        title: 'Leden vragen hoe zij de nieuwe lijn moeten toepassen',
        text: `Na de uitspraken over dringende redenen krijgen wij veel vragen. Medewerkers weten dat zij ruimer mogen kijken, maar
          niet hoe zij dat in een besluit opschrijven en hoeveel zij dan matigen. Een handreiking met voorbeelden is in de
          maak. Tot die tijd blijft het oude tekstblok vaak staan.`,
        effect: 'De ruimte bestaat, maar de inwoner merkt er niets van.',
        hint: 'maatwerk_niet_benut',
      },
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Oude standaardzin staat nog in alle besluiten',
        text: `In vijf besluiten van dit voorjaar staat woordelijk dezelfde alinea over dringende redenen, met de strenge uitleg van
          vroeger. Nergens wordt gevraagd hoe de te hoge uitkering is ontstaan. Als wij de uitspraken noemen, wordt het
          besluit soms aangepast. Wie geen hulp heeft, betaalt alles.`,
        effect: 'Wie geen hulp zoekt, betaalt meer dan wie dat wel doet.',
        hint: 'maatwerk_niet_benut',
      },
    ],
    coding: {
      threads: {
        'dringende-redenen-te-eng': 'dat de oorzaak buiten beschouwing blijft',
        'vakmanschap-en-casuistiek': 'dat de jurist die uitspraken niet kende',
        'maatwerkruimte-onbenut': 'De hoogste rechter vraagt nu een afweging',
        'fout-van-de-overheid': 'die ze niet doorzette naar de administratie',
        terugvorderingsplicht: 'terugvordering van acht maanden bijstand',
      },
      provisions: { 'pw-art-58-lid-8': 'alleen onaanvaardbare gevolgen meetellen' },
      causes: {
        ruimte_niet_herkend: 'dat de jurist die uitspraken niet kende',
        signaal_genegeerd: 'die ze niet doorzette naar de administratie',
      },
      effects: {
        schulden: 'terugvordering van acht maanden bijstand',
        rechtsbescherming: 'Dat is de uitleg van voor december',
      },
      addressees: ['gemeente', 'vng'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'dringende_redenen',
      preventive: false,
    },
  },
  {
    key: 'ziekengeld-dubbel',
    period: '2025-Q1',
    law: 'zw',
    who: ['single', '27_44', 'zw'],
    where: ['Gelderland', '100k_250k'],
    signals: [
      {
        from: 'uwv',
        by: 'professional',
        title: 'Ziekengeld en loon over dezelfde weken door kruisende post',
        text: `Een uitzendkracht met ziekengeld hervatte voor halve dagen. Hij meldde dat via de app, maar koos het verkeerde
          dienstverband. Het systeem accepteerde dat zonder waarschuwing. Drie maanden later volgde een terugvordering. De
          man rekende erop dat het geregeld was, hij had een bevestiging. Wij moeten terugvorderen; dringende redenen nemen
          wij alleen aan bij heel zware gevolgen, zo staat het nog in ons werkboek. Ik vind dat een bevestiging van ons
          vertrouwen mag wekken.`,
        effect: 'Terugvordering van bijna tweeduizend euro na een bevestigde melding.',
        helped: 'Een melding controleren voordat er een bevestiging uitgaat.',
        hint: 'uitvoering',
        provisions: ['zw-art-33-lid-1', 'zw-art-33-lid-6'],
      },
    ],
    coding: {
      threads: {
        'fout-van-de-overheid': 'Het systeem accepteerde dat zonder waarschuwing',
        'dringende-redenen-te-eng': 'alleen aan bij heel zware gevolgen',
        'digitale-drempel': 'Hij meldde dat via de app',
        terugvorderingsplicht: 'Wij moeten terugvorderen',
      },
      provisions: {
        'zw-art-33-lid-1': 'Wij moeten terugvorderen',
        'zw-art-33-lid-6': 'dringende redenen nemen wij alleen aan bij heel zware gevolgen',
      },
      causes: {
        systeem_of_proces: 'Het systeem accepteerde dat zonder waarschuwing',
        ruimte_niet_herkend: 'zo staat het nog in ons werkboek',
      },
      effects: {
        schulden: 'Drie maanden later volgde een terugvordering',
        vertrouwen: 'hij had een bevestiging',
      },
      addressees: ['uwv'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
      preventive: false,
    },
  },
  {
    key: 'tabel-voor-dringende-redenen',
    period: '2025-Q1',
    law: 'pw',
    who: [null, null, 'bijstand'],
    where: ['Noord-Holland', '100k_250k'],
    signals: [
      {
        from: 'gem-denkbeeldrecht',
        by: 'professional',
        title: 'Dringende redenen zijn bij ons een tabel geworden',
        text: `Sinds de uitspraken van december mogen wij ruimer kijken naar dringende redenen. Bij ons is daar een tabel van gemaakt. Heeft de
          gemeente zelf stilgezeten, dan gaat er een kwart van de terugvordering af. In alle andere gevallen niets. Een vader met een
          hersenbloeding kreeg niets kwijtgescholden, want wij waren op tijd. Een man die het al lang wist kreeg zijn kwart, want wij
          waren te laat. Ik begrijp dat mensen houvast zoeken. Maar een afweging met twee uitkomsten is geen afweging. Toen ik in een besluit
          zelf wilde wegen, vroeg de toetser op welke regel van de tabel ik dat baseerde.`,
        effect: 'Persoonlijke omstandigheden tellen nog steeds niet mee, nu volgens een tabel.',
        helped: 'De tabel als begin gebruiken en elk besluit met een eigen weging eindigen.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-58-lid-8'],
      },
      {
        from: 'advocaten-verzonnenveld',
        by: 'naaste_of_belangenbehartiger',
        title: 'Vijfentwintig procent, zonder uitleg waarom',
        text: `In besluiten van deze gemeente lezen wij dat de terugvordering met vijfentwintig procent wordt gematigd vanwege het tijdsverloop. Over de
          cliënt zelf staat er geen woord. Als wij ernaar vragen, is het antwoord dat de matiging al heeft plaatsgevonden.`,
        effect: 'Matigen zonder te kijken naar wie moet betalen.',
        hint: 'maatwerk_niet_benut',
      },
    ],
    coding: {
      threads: {
        'dringende-redenen-te-eng': 'een afweging met twee uitkomsten is geen afweging',
        'maatwerkruimte-onbenut': 'In alle andere gevallen niets',
        'vakmanschap-en-casuistiek': 'vroeg de toetser op welke regel van de tabel ik dat baseerde',
      },
      provisions: {
        'pw-art-58-lid-8': 'mogen wij ruimer kijken naar dringende redenen',
        'awb-art-3-4-lid-2': '~Een vast deel kijkt niet naar de gevolgen voor deze persoon.',
      },
      causes: {
        lokale_regel_te_streng: 'Bij ons is daar een tabel van gemaakt',
        ruimte_niet_bruikbaar: 'Ik begrijp dat mensen houvast zoeken',
      },
      effects: { schulden: 'kreeg niets kwijtgescholden', rechtsbescherming: 'geen afweging' },
      addressees: ['gemeente', 'vng'],
      severity: 2,
      duration: 'maanden',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'beleid',
      outcome: 'loopt_nog',
    },
    dissent: {
      coder: 2,
      instead: { causes: { ruimte_niet_bruikbaar: 'Ik begrijp dat mensen houvast zoeken' }, severity: 3 },
      reason:
        'De tabel is een vaste lijn van het college en strenger dan de wet. Wat het mensen kost, verschilt sterk; gemiddeld is het merkbaar.',
    },
  },
  {
    key: 'wia-cao-verhoging',
    period: '2025-Q2',
    law: 'wia',
    who: ['couple_with_children', '45_59', 'wia'],
    where: ['Utrecht', '50k_100k'],
    signals: [
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Loonsverhoging uit de cao leidt tot terugvordering van WIA',
        text: `Cliënte werkt twee dagen naast haar WIA-uitkering en zorgt voor haar zieke moeder. Door een nieuwe cao steeg haar loon
          een paar tientjes per maand. Zij zag dat niet als een wijziging die zij moest melden, haar uren bleven gelijk. Het
          UWV kreeg haar loon iedere maand via de polisadministratie, maar rekende pas na anderhalf jaar. Nu moet zij ruim
          vijfduizend euro terugbetalen. Wij vroegen om matiging vanwege de late controle en haar mantelzorg. In eerste
          instantie geweigerd, in bezwaar is de helft kwijtgescholden.`,
        effect: 'Terugvordering door een loonsverhoging die het UWV zelf kon zien.',
        helped: 'Iedere maand rekenen met het loon dat al bekend is.',
        hint: 'uitvoering',
        provisions: ['wia-art-77-lid-1', 'wia-art-77-lid-6'],
      },
      {
        from: 'lcr',
        by: 'burger',
        title: 'Ze wisten het al, en toch is het mijn schuld',
        text: `Mijn loon staat gewoon bij het UWV, ik kan het zelf zien in mijn gegevens. Toch kreeg ik na meer dan een jaar bericht
          dat ik te veel had gekregen. Ik vroeg waarom ze niet eerder keken. Ze zeiden dat de controle achteraf gaat. Ik lees
          mijn loonstrook nu elke maand drie keer.`,
        effect: 'Een schuld en angst om iets over het hoofd te zien.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'fout-van-de-overheid': 'maar rekende pas na anderhalf jaar',
        'dringende-redenen-te-eng': 'In eerste instantie geweigerd',
        'reikwijdte-inlichtingenplicht': 'Zij zag dat niet als een wijziging die zij moest melden',
        terugvorderingsplicht: 'Nu moet zij ruim vijfduizend euro terugbetalen',
        'doenvermogen-overschat': 'zorgt voor haar zieke moeder',
      },
      provisions: {
        'wia-art-77-lid-1': 'Nu moet zij ruim vijfduizend euro terugbetalen',
        'wia-art-77-lid-6': 'Wij vroegen om matiging',
      },
      causes: {
        signaal_genegeerd: 'kreeg haar loon iedere maand via de polisadministratie',
        systeem_of_proces: 'maar rekende pas na anderhalf jaar',
      },
      effects: { schulden: 'ruim vijfduizend euro' },
      addressees: ['uwv'],
      severity: 2,
      duration: 'jaren',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
      ground: 'dringende_redenen',
      preventive: false,
    },
    dissent: {
      coder: 1,
      instead: { severity: 3, outcome: 'opgelost_binnen_regels' },
      reason:
        'De helft blijft staan, dus deels opgelost. Na de kwijtschelding is het nadeel merkbaar en niet meer zwaar.',
      threads: {
        leaves: ['doenvermogen-overschat'],
        reason: 'Naast werk en mantelzorg merkte zij een paar tientjes niet op. Dat is doenvermogen.',
      },
    },
  },
  {
    key: 'loondispensatie-voorbij',
    period: '2025-Q2',
    law: 'wajong',
    who: ['single', '27_44', 'wajong'],
    where: ['Limburg', '50k_100k'],
    signals: [
      {
        from: 'lcr',
        by: 'naaste_of_belangenbehartiger',
        title: 'UWV stopte zelf de loondispensatie en vordert daarna terug',
        text: `Mijn broer heeft oude Wajong en werkt in een groenploeg. Het UWV gaf zijn baas toestemming om minder loon te betalen en besloot na
          drie jaar zelf dat dit niet meer nodig was. Vanaf dat moment steeg zijn loon en had zijn uitkering omlaag gemoeten. Dat is pas
          na zestien maanden gebeurd. Het ene kantoor wist het dus, het andere betaalde door. Hij moet alles terugbetalen, want
          hij had het zelf moeten melden. In de brief staat dat de oorzaak is meegewogen en niet tot een ander oordeel leidt. Hoe dat is
          gewogen, staat er niet.`,
        effect: 'Een schuld van duizenden euro’s door een besluit dat het UWV zelf nam.',
        helped: 'Bij het einde van loondispensatie meteen de uitkering opnieuw berekenen.',
        hint: 'uitvoering',
        provisions: ['wajong-art-3-56-lid-1', 'wajong-art-3-56-lid-6'],
      },
    ],
    coding: {
      threads: {
        'fout-van-de-overheid': 'Het ene kantoor wist het dus, het andere betaalde door',
        'dringende-redenen-te-eng': 'dat de oorzaak is meegewogen en niet tot een ander oordeel leidt',
        terugvorderingsplicht: 'Hij moet alles terugbetalen',
        'motivering-en-kenbaarheid': 'Hoe dat is gewogen, staat er niet',
      },
      provisions: {
        'wajong-art-3-56-lid-1': 'Hij moet alles terugbetalen',
        'wajong-art-3-56-lid-6': 'In de brief staat dat de oorzaak is meegewogen',
      },
      causes: {
        signaal_genegeerd: 'Het ene kantoor wist het dus, het andere betaalde door',
        keten: '~Twee afdelingen van dezelfde uitvoerder deelden het besluit niet.',
      },
      effects: { schulden: 'Hij moet alles terugbetalen' },
      addressees: ['uwv'],
      severity: 3,
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
    key: 'tien-jaar-afgelost',
    period: '2025-Q3',
    law: 'pw',
    who: ['single', '60_aow', 'bijstand'],
    where: ['Groningen', '50k_100k'],
    signals: [
      {
        from: 'cr-nergenshuizen',
        by: 'clientenraad_lokaal',
        title: 'Na tien jaar betalen begint de teller opnieuw',
        text: `Een man lost al ruim tien jaar af op een vordering uit zijn jonge jaren. Na tien jaar mag de gemeente van de rest
          afzien als er steeds is betaald. Hij vroeg daarom. Het antwoord: in de coronatijd heeft de gemeente zelf drie maanden
          niet ingehouden, daardoor is er geen aaneengesloten periode. Die pauze had niet hij gevraagd, hij kreeg er een
          folder over. De teller staat nu weer op vier jaar. Hij zegt: ik ga dood met deze schuld. Niemand voelt zich
          bevoegd om de pauze niet mee te tellen.`,
        effect: 'Geen einde aan een schuld waarop tien jaar is afgelost.',
        helped: 'Een pauze op initiatief van de gemeente niet tegen de schuldenaar gebruiken.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-58-lid-7'],
      },
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'Pauze in de inhouding telt als onderbreking',
        text: `Wij zagen dit bij drie cliënten. De gemeente stopte zelf een tijd met innen en rekent dat nu als wanbetaling. In de brief van toen stond dat het geen
          gevolgen zou hebben. Na een brief van ons is het voor alle drie rechtgezet. Hoeveel anderen dit treft is niet nagegaan.`,
        effect: 'Kwijtschelding wordt ten onrechte jaren uitgesteld.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'hoge-terugvordering-lange-periode': 'lost al ruim tien jaar af',
        'maatwerkruimte-onbenut': 'Niemand voelt zich bevoegd om de pauze niet mee te tellen',
        'geen-herstel-na-fout': 'De teller staat nu weer op vier jaar',
      },
      provisions: { 'pw-art-58-lid-7': 'Na tien jaar mag de gemeente van de rest afzien' },
      causes: {
        ruimte_niet_bruikbaar: 'Niemand voelt zich bevoegd',
        beslisfout: 'daardoor is er geen aaneengesloten periode',
      },
      effects: {
        schulden: 'Hij zegt: ik ga dood met deze schuld',
        geestelijk: 'Hij zegt: ik ga dood met deze schuld',
      },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'jaren',
      amount: 'tot_25000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'evenredigheid',
      preventive: false,
    },
  },
  {
    key: 'drie-inhoudingen',
    period: '2025-Q4',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Noord-Holland', '100k_250k'],
    signals: [
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'Drie instanties houden tegelijk in',
        text: `Bij cliënte houdt de gemeente in op de bijstand, Dienst Toeslagen verrekent met haar huurtoeslag en ligt er beslag
          voor een oude boete in het verkeer. Elk voor zich blijft onder de grens, samen houdt zij met twee kinderen nog geen
          zestig euro per week over. Geen van de drie kent de inhouding van de ander. Wij hebben drie keer een formulier
          gestuurd en drie keer uitleg gegeven. De gemeente wilde als eerste stoppen, maar alleen als de anderen dat ook
          deden. De kinderen eten tussen de middag op school mee.
          Wij hebben het rekenwerk zelf gedaan, met drie verschillende formulieren en drie uitkomsten. De gemeente ging uit van
          toeslagen die er niet meer waren, de deurwaarder van een norm van vorig jaar. Pas toen een ervaren medewerker van de gemeente de andere twee
          opbelde, bleek dat niemand tegen een pauze was. Er was alleen niemand die begon.`,
        effect: 'Een gezin leeft maanden ver onder het bestaansminimum.',
        helped: 'Eén instantie die rekent voor alle drie.',
        hint: 'samenloop',
        provisions: ['pw-art-60-lid-4', 'awir-art-30-lid-1', 'rv-art-475da'],
        urgent: true,
      },
      {
        from: 'gem-denkbeeldrecht',
        by: 'professional',
        title: 'Wij zien de verrekening van toeslagen niet',
        text: `Voor onze beslagvrije voet vragen wij iemand zelf om gegevens. Of er met een toeslag wordt verrekend, zien wij niet. Als
          iemand het niet vertelt, rekenen wij te hoog. De mensen die het hardst worden geraakt, hebben het minste overzicht.`,
        effect: 'Opeenstapeling van inhoudingen onder het minimum.',
        hint: 'samenloop',
      },
    ],
    coding: {
      threads: {
        'invordering-en-bestaansminimum': 'nog geen zestig euro per week over',
        'samenloop-toeslagen': 'Dienst Toeslagen verrekent met haar huurtoeslag',
        'tussen-wal-en-schip': 'Geen van de drie kent de inhouding van de ander',
        'sanctie-treft-gezin': 'De kinderen eten tussen de middag op school mee',
      },
      provisions: {
        'pw-art-60-lid-4': 'houdt de gemeente in op de bijstand',
        'awir-art-30-lid-1': 'Dienst Toeslagen verrekent met haar huurtoeslag',
        'rv-art-475da': 'Elk voor zich blijft onder de grens',
      },
      causes: {
        samenloop: 'Elk voor zich blijft onder de grens',
        keten: 'Geen van de drie kent de inhouding van de ander',
      },
      effects: {
        inkomen: 'nog geen zestig euro per week over',
        kinderen: 'De kinderen eten tussen de middag op school mee',
      },
      addressees: ['szw', 'fin', 'cjib'],
      severity: 4,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
      ground: 'informele_oplossing',
      preventive: false,
    },
  },
  {
    key: 'eerste-keer-boete',
    period: '2026-Q1',
    law: 'pw',
    who: ['couple_with_children', '27_44', 'bijstand'],
    where: ['Overijssel', '20k_50k'],
    signals: [
      {
        from: 'cr-droomwaarde',
        by: 'burger',
        title: 'Een kruisje vergeten en toch een boete',
        text: `Op het maandformulier vergat ik te melden dat mijn man een dag had ingevallen op de markt. Het ging om vijfenzestig
          euro. Ik heb het zelf rechtgezet toen ik de loonstrook zag. Toch kreeg ik een boete van vijfentwintig procent met een
          brief van zes bladzijden. Ik snap dat regels nodig zijn. Maar al die tijd van die mensen voor zestien euro, en mijn
          man durft nu geen losse dagen meer aan te nemen omdat hij bang is dat het weer misgaat.`,
        effect: 'Een kleine boete met een groot gevolg: geen los werk meer durven aannemen.',
        helped: 'Een kort telefoontje en een waarschuwing.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-18a-lid-4'],
      },
    ],
    coding: {
      threads: {
        'vergissing-versus-fraude': 'Ik heb het zelf rechtgezet',
        'sanctie-disproportioneel': 'al die tijd van die mensen voor zestien euro',
        'maatwerkruimte-onbenut': 'Toch kreeg ik een boete van vijfentwintig procent',
      },
      provisions: {
        'pw-art-18a-lid-4': '~De waarschuwing is niet overwogen.',
        'pw-art-18a-lid-1': 'een boete van vijfentwintig procent',
      },
      causes: { maatwerk_niet_geboden: 'Toch kreeg ik een boete van vijfentwintig procent' },
      effects: {
        werk: 'mijn man durft nu geen losse dagen meer aan te nemen',
        vertrouwen: 'omdat hij bang is dat het weer misgaat',
      },
      addressees: ['gemeente', 'szw'],
      severity: 1,
      duration: 'weken',
      amount: 'tot_500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
      preventive: false,
    },
  },
  {
    key: 'ioaw-partner-pensioen',
    period: '2026-Q2',
    law: 'ioaw',
    who: ['couple', '60_aow', 'ioaw'],
    where: ['Fryslân', '20k_50k'],
    signals: [
      {
        from: 'gem-proefwoude',
        by: 'professional',
        title: 'Klein pensioen van partner leidt tot grote terugvordering IOAW',
        text: `Een echtpaar leeft van IOAW. De vrouw kreeg vervroegd een klein pensioen uit een baan van dertig jaar geleden. Zij
          dachten dat pensioen pas telt na de pensioenleeftijd en gaven het niet door. Na twee jaar kwam een signaal binnen. Ik
          moet alles terugvorderen. Ik heb voorgesteld om te matigen omdat zij aantoonbaar dachten dat het vrij was en onze
          website het verkeerd uitlegt. Mijn leidinggevende wil eerst zien of de nieuwe lijn over dringende redenen ook voor de
          IOAW geldt. Intussen loopt de inhouding.`,
        effect: 'Een schuld van duizenden euro’s vlak voor de pensioenleeftijd.',
        helped: 'Zekerheid dat de ruimere lijn ook hier geldt, en een juiste website.',
        hint: 'maatwerk_niet_benut',
        provisions: ['ioaw-art-25-lid-1', 'ioaw-art-25-lid-7'],
      },
    ],
    coding: {
      threads: {
        'dringende-redenen-te-eng': 'of de nieuwe lijn over dringende redenen ook voor de IOAW geldt',
        'reikwijdte-inlichtingenplicht': 'Zij dachten dat pensioen pas telt na de pensioenleeftijd',
        terugvorderingsplicht: 'Ik moet alles terugvorderen',
      },
      provisions: {
        'ioaw-art-25-lid-1': 'Ik moet alles terugvorderen',
        'ioaw-art-25-lid-7': 'de nieuwe lijn over dringende redenen',
      },
      causes: {
        ruimte_niet_bruikbaar: 'Mijn leidinggevende wil eerst zien',
        communicatie_of_preventie: 'onze website het verkeerd uitlegt',
      },
      effects: { schulden: 'Intussen loopt de inhouding' },
      addressees: ['gemeente', 'szw'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_10000',
      traits: ['onduidelijk', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'loopt_nog',
      preventive: false,
    },
    state: 'half_coded',
  },
]
