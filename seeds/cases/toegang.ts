// Invented cases on access and application (toegang en aanvraag).
import type { CaseSeed } from '../caseSeed.ts'

export const TOEGANG: readonly CaseSeed[] = [
  {
    key: 'elf-weken-wachten',
    period: '2021-Q1',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Zuid-Holland', 'gt_250k'],
    signals: [
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Elf weken wachten op een besluit, geen voorschot',
        text: `Door de lockdown verloor cliënte haar werk in een restaurant. De gemeente kreeg meer aanvragen dan zij aankon. Zij wachtte
          elf weken op een besluit. Een voorschot moet na vier weken, maar de medewerker zei dat dit alleen op verzoek ging en dat eerst
          alle stukken binnen moesten zijn. Zij verkocht haar laptop, die haar dochter voor school nodig had. In week negen hebben wij
          een brief gestuurd met het wetsartikel erbij, toen kwam er binnen twee dagen geld.`,
        effect: 'Elf weken zonder inkomen en een kind zonder laptop tijdens thuisonderwijs.',
        helped: 'Na vier weken vanzelf een voorschot betalen.',
        hint: 'uitvoering',
        provisions: ['pw-art-52-lid-1', 'awb-art-4-13-lid-1'],
      },
    ],
    coding: {
      threads: {
        'wachttijd-en-voorschot': 'Zij wachtte elf weken op een besluit',
        'vakmanschap-en-casuistiek': 'dat dit alleen op verzoek ging',
      },
      provisions: {
        'pw-art-52-lid-1': 'Een voorschot moet na vier weken',
        'awb-art-4-13-lid-1': 'Zij wachtte elf weken op een besluit',
      },
      causes: {
        beslisfout: 'dat dit alleen op verzoek ging',
        systeem_of_proces: 'De gemeente kreeg meer aanvragen dan zij aankon',
      },
      effects: { inkomen: 'elf weken op een besluit', kinderen: 'die haar dochter voor school nodig had' },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
    },
  },
  {
    key: 'zoektermijn-op-straat',
    period: '2022-Q2',
    law: 'pw',
    who: ['single', '18_26', null],
    where: ['Noord-Holland', 'gt_250k'],
    signals: [
      {
        from: 'cr-voorbeeldstad',
        by: 'burger',
        title: 'Vier weken werk zoeken terwijl ik op straat leefde',
        text: `Ik was twintig en thuis eruit gezet. Bij de gemeente zeiden ze dat ik eerst vier weken werk moest zoeken en dan terug mocht komen
          met bewijs. Ik had geen telefoon, geen adres en na een paar nachten buiten geen schone kleren. Waar moest ik solliciteren? Na
          vier weken kwam ik terug met te weinig bewijs en moest het opnieuw. In die tijd heb ik dingen gedaan waar ik niet trots
          op ben om te eten. Een jongerenwerker heeft mij opgehaald. De wet kende geen uitzondering, zei de vrouw aan de
          balie, en ze huilde zelf bijna.
          Later hoorde ik dat er opvang was, maar daarvoor moest je ingeschreven staan en dat was ik niet. Ik heb nu een kamer en
          volg een opleiding in de techniek. Ik doe dat omdat er elke week jongens bij dat
          loket staan die net zo kijken als ik toen keek.`,
        effect: 'Twee maanden zonder inkomen op straat.',
        helped: 'Een uitzondering voor jongeren zonder dak en netwerk.',
        hint: 'wet',
        provisions: ['pw-art-41-lid-4'],
        urgent: true,
      },
      {
        from: 'gem-nergenshuizen',
        by: 'professional',
        title: 'Zoektermijn houdt kwetsbare jongeren buiten de deur',
        text: `Van de jongeren die zich bij ons melden en na vier weken niet terugkomen, weten wij niet waar zij blijven. Het zijn niet degenen
          met werk, die zien wij in de systemen. Wij mogen hen in die weken niet helpen aan inkomen. Een uitzondering voor
          kwetsbare jongeren is in het wetsvoorstel aangekondigd.`,
        effect: 'Kwetsbare jongeren verdwijnen uit beeld.',
        hint: 'wet',
      },
    ],
    coding: {
      threads: {
        vierwekenzoektermijn: 'dat ik eerst vier weken werk moest zoeken',
        'dakloos-en-briefadres': 'geen adres en na een paar nachten buiten geen schone kleren',
        'maatwerkruimte-ontbreekt-in-wet': 'De wet kende geen uitzondering',
      },
      provisions: { 'pw-art-41-lid-4': 'dat ik eerst vier weken werk moest zoeken' },
      causes: {
        maatwerk_onmogelijk: 'De wet kende geen uitzondering',
        doenvermogen: 'Waar moest ik solliciteren',
      },
      effects: { inkomen: 'om te eten', wonen: 'na een paar nachten buiten' },
      addressees: ['szw'],
      severity: 4,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'niet_mogelijk',
      remedy: 'regelgeving',
      outcome: 'deels_opgelost',
    },
    dissent: {
      coder: 2,
      instead: {
        causes: { wet_te_hard: 'De wet kende geen uitzondering', doenvermogen: 'Waar moest ik solliciteren' },
      },
      reason:
        'Een zoektermijn past bij veel jongeren wel. Wat hier ontbrak was de uitzondering, dus geen ruimte voor maatwerk.',
    },
  },
  {
    key: 'energietoeslag-student',
    period: '2022-Q3',
    law: 'pw',
    who: ['single', '18_26', 'anders'],
    where: ['Groningen', '100k_250k'],
    signals: [
      {
        from: 'lcr',
        by: 'burger',
        title: 'Student met eigen huishouden krijgt geen energietoeslag',
        text: `Ik studeer en woon alleen in een slecht geïsoleerd huisje, want ik heb een hulphond en kan niet in een studentenhuis. Mijn energierekening
          is verdrievoudigd. Iedereen met een laag inkomen kreeg de energietoeslag, behalve studenten. De gemeente wees mij op bijzondere
          bijstand. Die aanvraag vroeg om achttien bewijsstukken, en daarna werd ik afgewezen omdat ik kon bijlenen bij DUO. Een studiegenoot
          in een andere stad kreeg de toeslag gewoon. Ik heb de hele winter in één kamer met een dekentje gezeten.`,
        effect: 'Een koude winter en meer studieschuld voor een student met een beperking.',
        helped: 'Kijken naar de rekening en het huis in plaats van naar het woord student.',
        hint: 'wet',
        provisions: ['pw-art-35-lid-1'],
      },
    ],
    coding: {
      threads: {
        uitsluitingsgronden: 'behalve studenten',
        'bijzondere-bijstand': 'De gemeente wees mij op bijzondere bijstand',
        'verschillen-tussen-gemeenten': 'Een studiegenoot in een andere stad kreeg de toeslag gewoon',
        'maatwerkruimte-onbenut': 'daarna werd ik afgewezen omdat ik kon bijlenen',
      },
      provisions: { 'pw-art-35-lid-1': 'daarna werd ik afgewezen omdat ik kon bijlenen' },
      causes: {
        maatwerk_niet_geboden: 'afgewezen omdat ik kon bijlenen bij DUO',
        wet_te_hard: 'behalve studenten',
      },
      effects: {
        gezondheid: 'Ik heb de hele winter in één kamer met een dekentje gezeten',
        schulden: 'kon bijlenen bij DUO',
      },
      addressees: ['szw', 'gemeente', 'ocw'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
    },
  },
  {
    key: 'zoeken-met-een-zuigeling',
    period: '2022-Q3',
    law: 'pw',
    who: ['single_parent', '18_26', null],
    where: ['Groningen', '100k_250k'],
    signals: [
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'Jonge moeder moet zoeken op een plek waar geen kinderwagen mag',
        text: `Cliënte is net volwassen en heeft een zoon van vier maanden. Haar vriend vertrok en nam de bankpas mee. Zij meldde zich en kreeg de
          zoektermijn. Overdag moest zij vacatures bekijken op de computers van het werkplein, waar geen kinderwagen naar binnen mag
          vanwege de brandveiligheid. Opvang kan zij niet betalen zonder inkomen en krijgt zij niet zonder werk. Wij vroegen om de
          wachttijd over te slaan omdat het om een baby ging. Volgens de jurist maakt artikel 41 geen verschil tussen een jongere met en
          zonder kind. De voedselbank deed er luiers bij.`,
        effect: 'Een moeder en een baby vier weken zonder inkomen.',
        helped: 'Een uitzondering voor wie alleen voor een baby zorgt.',
        hint: 'maatwerkruimte_ontbreekt',
        provisions: ['pw-art-41-lid-4'],
        urgent: true,
      },
    ],
    coding: {
      threads: {
        vierwekenzoektermijn: 'Zij meldde zich en kreeg de zoektermijn',
        'maatwerkruimte-ontbreekt-in-wet':
          'maakt artikel 41 geen verschil tussen een jongere met en zonder kind',
      },
      provisions: {
        'pw-art-41-lid-4': 'maakt artikel 41 geen verschil tussen een jongere met en zonder kind',
      },
      causes: {
        maatwerk_onmogelijk: 'maakt artikel 41 geen verschil tussen een jongere met en zonder kind',
      },
      effects: { inkomen: '~Vier weken zonder uitkering.', kinderen: 'De voedselbank deed er luiers bij' },
      addressees: ['szw'],
      severity: 4,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'niet_mogelijk',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
    },
  },
  {
    key: 'achttien-zonder-ouders',
    period: '2022-Q4',
    law: 'pw',
    who: ['single', '18_26', 'bijstand'],
    where: ['Overijssel', '50k_100k'],
    signals: [
      {
        from: 'gem-proefwoude',
        by: 'professional',
        title: 'Achttien jaar, uit de jeugdzorg, driehonderd euro per maand',
        text: `Een jongen werd achttien en moest zijn gezinshuis uit. Zijn ouders zijn uit het ouderlijk gezag gezet. De jongerennorm is ruim
          tweehonderdvijftig euro per maand, de rest moeten ouders bijleggen. Dat gaat hier niet. Via bijzondere bijstand mag ik aanvullen,
          maar ik moet per kostenpost bewijzen en ieder half jaar opnieuw. Mijn collega in de buurgemeente doet het in één keer tot zijn
          eenentwintigste. De jongen kreeg intussen een huurachterstand omdat mijn eerste aanvulling zes weken op een handtekening
          lag.`,
        effect: 'Een jongere zonder ouders begint zijn volwassen leven met schulden.',
        helped: 'Een vaste hogere norm als ouders er niet zijn.',
        hint: 'wet',
        provisions: ['pw-art-20-lid-1', 'pw-art-12'],
      },
      {
        from: 'cr-schijnbergen',
        by: 'naaste_of_belangenbehartiger',
        title: 'Aanvulling op jongerennorm steeds opnieuw vragen',
        text: `Ik ben mentor van een jongere van negentien. Elke zes maanden begint het circus opnieuw: formulieren, bonnetjes, een gesprek waarin zij
          weer moet vertellen waarom haar ouders niet helpen. Zij gaat de laatste keer niet meer en heeft nu alleen de basis. Haar
          opleiding staat op het spel.`,
        effect: 'Een jongere haakt af en leeft van een fractie van het minimum.',
        hint: 'wet',
      },
    ],
    coding: {
      threads: {
        jongerennorm: 'De jongerennorm is ruim tweehonderdvijftig euro per maand',
        'bijzondere-bijstand': 'Via bijzondere bijstand mag ik aanvullen',
        'verschillen-tussen-gemeenten': 'Mijn collega in de buurgemeente doet het in één keer',
      },
      provisions: {
        'pw-art-20-lid-1': 'De jongerennorm is ruim tweehonderdvijftig euro per maand',
        'pw-art-12': 'Via bijzondere bijstand mag ik aanvullen',
      },
      causes: {
        wet_te_hard: 'de rest moeten ouders bijleggen',
        systeem_of_proces: 'zes weken op een handtekening lag',
      },
      effects: {
        inkomen: 'ruim tweehonderdvijftig euro per maand',
        schulden: 'De jongen kreeg intussen een huurachterstand',
      },
      addressees: ['szw', 'gemeente'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'regelgeving',
      outcome: 'deels_opgelost',
    },
  },
  {
    key: 'zoektermijn-boven-27',
    period: '2023-Q1',
    law: 'pw',
    who: ['single', '45_59', null],
    where: ['Limburg', '50k_100k'],
    signals: [
      {
        from: 'cr-nergenshuizen',
        by: 'clientenraad_lokaal',
        title: 'Zoektermijn opgelegd aan mensen van boven de vijftig',
        text: `Wij spraken vijf mensen van boven de vijftig die bij de balie te horen kregen dat zij eerst vier weken moesten zoeken voordat zij een
          aanvraag mochten doen. Die termijn geldt alleen onder de zevenentwintig. Zij kregen geen besluit, dus ook niets om bezwaar
          tegen te maken. Een man gaf na de tweede afwijzing aan de balie op en leefde een half jaar van zijn zus. De gemeente noemt
          het een inspanningsperiode en zegt dat het vrijwillig is. Dat staat er niet bij.`,
        effect: 'Mensen verliezen maanden recht doordat zij geen aanvraag mogen doen.',
        helped: 'Elke melding als aanvraag in behandeling nemen.',
        hint: 'uitvoering',
        provisions: ['pw-art-41-lid-4', 'pw-art-43-lid-1'],
      },
      {
        from: 'lcr',
        by: 'lcr',
        title: 'Inspanningsperiode voor ouderen in meer gemeenten',
        text: `Via onze meldlijn horen wij uit verschillende delen van het land dat ook mensen boven de zevenentwintig eerst moeten zoeken. Het heeft
          namen als proeftijd of startmaand. De ombudsman schreef jaren geleden al dat dit niet mag. Wij vragen om een vast
          toezicht hierop.`,
        effect: 'Onrechtmatig uitstel van een laatste vangnet.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        vierwekenzoektermijn: 'eerst vier weken moesten zoeken',
        'drempel-bezwaar-en-klacht': 'Zij kregen geen besluit, dus ook niets om bezwaar tegen te maken',
        aanvraagdrempel: 'voordat zij een aanvraag mochten doen',
      },
      provisions: {
        'pw-art-41-lid-4': 'Die termijn geldt alleen onder de zevenentwintig',
        'pw-art-43-lid-1': 'voordat zij een aanvraag mochten doen',
      },
      causes: {
        beslisfout: 'Die termijn geldt alleen onder de zevenentwintig',
        communicatie_of_preventie: 'Dat staat er niet bij',
      },
      effects: { inkomen: 'leefde een half jaar van zijn zus', rechtsbescherming: 'Zij kregen geen besluit' },
      addressees: ['gemeente', 'szw'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'onbekend',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
    },
    dissent: {
      coder: 1,
      instead: { causes: { lokale_regel_te_streng: 'De gemeente noemt het een inspanningsperiode' } },
      reason:
        'Een lokale werkwijze kan geen termijn invoeren die de wet niet kent. Dat is onjuiste toepassing.',
    },
  },
  {
    key: 'na-de-laatste-nacht',
    period: '2023-Q1',
    law: 'pw',
    who: ['single', '18_26', null],
    where: ['Fryslân', '20k_50k'],
    signals: [
      {
        from: 'cr-schijnbergen',
        by: 'burger',
        title: 'Negen dagen na de begrafenis naar werk zoeken',
        text: `Drie jaar heb ik mijn moeder verzorgd, tot en met de laatste nacht. Ik woonde bij haar en leefde van haar pensioen, dus voor de
          gemeente bestond ik niet. Negen dagen na de begrafenis meldde ik mij. Eerst vier weken naar werk zoeken, zei de man,
          en intussen liep de huur door op haar naam. Wat moest ik bij werkervaring zetten: drie jaar medicijnen geven? Ik heb in
          die vier weken haar kleren weggebracht en veertien sollicitaties verstuurd. Hij had er liever vijftien gezien.`,
        effect: 'Vier weken zonder inkomen, midden in de rouw.',
        helped: 'Vragen wat er net is gebeurd voordat iemand een opdracht krijgt.',
        hint: 'wet',
        provisions: ['pw-art-41-lid-4'],
      },
    ],
    coding: {
      threads: {
        vierwekenzoektermijn: 'Eerst vier weken naar werk zoeken',
        'mantelzorg-en-onderdak': 'Drie jaar heb ik mijn moeder verzorgd',
        'doenvermogen-overschat': 'Negen dagen na de begrafenis meldde ik mij',
      },
      provisions: { 'pw-art-41-lid-4': 'Eerst vier weken naar werk zoeken' },
      causes: {
        maatwerk_onmogelijk: '~De wet kent geen uitstel bij een overlijden.',
        bejegening: 'Hij had er liever vijftien gezien',
      },
      effects: { inkomen: 'intussen liep de huur door', geestelijk: 'haar kleren weggebracht' },
      addressees: ['szw', 'gemeente'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'niet_mogelijk',
      remedy: 'regelgeving',
      outcome: 'deels_opgelost',
    },
  },
  {
    key: 'inkomenstoeslag-onbekend',
    period: '2023-Q2',
    law: 'pw',
    who: ['couple', '60_aow', 'ioaw'],
    where: ['Zeeland', '20k_50k'],
    signals: [
      {
        from: 'cr-droomwaarde',
        by: 'clientenraad_lokaal',
        title: 'Twaalf jaar recht op toeslag, nooit aangevraagd',
        text: `Een echtpaar met een IOAW-uitkering leeft al twaalf jaar op het minimum. Zij hoorden op een buurtfeest van de jaarlijkse
          inkomenstoeslag. De gemeente weet dat zij aan de voorwaarden voldoen, het is dezelfde afdeling die hun uitkering betaalt. Toch moet
          ieder jaar opnieuw een formulier worden opgevraagd. Terug kan niet, alleen vanaf de aanvraag. Zij rekenden uit wat zij
          hadden laten liggen en zijn er stil van. Hun wasmachine kochten zij twee jaar geleden op afbetaling.`,
        effect: 'Duizenden euro’s steun gemist en een onnodige lening.',
        helped: 'De toeslag uit eigen beweging uitbetalen.',
        hint: 'communicatie',
        provisions: ['pw-art-36-lid-1'],
      },
    ],
    coding: {
      threads: {
        'niet-gebruik': 'leeft al twaalf jaar op het minimum',
        'inkomenstoeslag-en-studietoeslag': 'de jaarlijkse inkomenstoeslag',
        'preventie-en-voorlichting': 'Zij hoorden op een buurtfeest',
      },
      provisions: { 'pw-art-36-lid-1': 'de jaarlijkse inkomenstoeslag' },
      causes: {
        communicatie_of_preventie: 'Zij hoorden op een buurtfeest',
        systeem_of_proces: 'Toch moet ieder jaar opnieuw een formulier worden opgevraagd',
      },
      effects: { inkomen: 'wat zij hadden laten liggen', schulden: 'op afbetaling' },
      addressees: ['gemeente', 'szw'],
      severity: 2,
      duration: 'jaren',
      amount: 'tot_10000',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'beleid',
      outcome: 'deels_opgelost',
    },
  },
  {
    key: 'dubbele-huur-na-bedreiging',
    period: '2023-Q2',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Gelderland', '50k_100k'],
    signals: [
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'Bedreiging staat niet in de beleidsregel over dubbele huur',
        text: `Cliënte moest met haar dochter halsoverkop verhuizen omdat zij werd bedreigd. Twee maanden liep de oude huur door. Zij vroeg
          bijzondere bijstand voor die dubbele huur. De beleidsregel vergoedt dubbele huur bij een medische verhuizing en bij sloop.
          Bedreiging stond er niet bij. De medewerker vond het verschrikkelijk en schreef dat de beleidsregel haar geen ruimte liet. Van een
          beleidsregel moet het bestuur juist afwijken als de gevolgen niet in verhouding staan, dat staat in de wet. In bezwaar is
          dat erkend. Intussen had zij bij twee corporaties een achterstand.`,
        effect: 'Huurachterstand op twee adressen na een vlucht.',
        helped: 'Medewerkers leren dat een beleidsregel geen wet is.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-35-lid-1', 'awb-art-4-84'],
      },
    ],
    coding: {
      threads: {
        'bijzondere-bijstand': 'Zij vroeg bijzondere bijstand voor die dubbele huur',
        'maatwerkruimte-onbenut': 'schreef dat de beleidsregel haar geen ruimte liet',
        'vakmanschap-en-casuistiek': 'De medewerker vond het verschrikkelijk',
      },
      provisions: {
        'pw-art-35-lid-1': 'Zij vroeg bijzondere bijstand voor die dubbele huur',
        'awb-art-4-84': 'Van een beleidsregel moet het bestuur juist afwijken',
      },
      causes: {
        ruimte_niet_herkend: 'schreef dat de beleidsregel haar geen ruimte liet',
        lokale_regel_te_streng: 'Bedreiging stond er niet bij',
      },
      effects: { schulden: 'bij twee corporaties een achterstand', wonen: 'halsoverkop verhuizen' },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'afwijken_van_beleidsregel',
    },
  },
  {
    key: 'sleutel-en-zoektermijn',
    period: '2023-Q3',
    law: 'pw',
    who: ['single', '18_26', null],
    where: ['Noord-Holland', '50k_100k'],
    signals: [
      {
        from: 'gem-verzonnenveld',
        by: 'professional',
        title: 'Nieuwe inwoner begint met een zoektermijn en een lening',
        text: `Een jongen van begin twintig kreeg bij ons zijn eerste woning na twee jaar in een opvangcentrum. Op dezelfde dag stopte zijn leefgeld en
          begon de zoektermijn. Hij spreekt nog nauwelijks Nederlands. Solliciteren komt na zijn inburgering, dat staat in het plan dat wij
          zelf met hem maakten. Een voorschot mag, als lening. Zo begint zijn leven hier met een schuld van vierhonderd euro aan de
          gemeente. Ik heb hem uitgelegd dat hij vier weken naar werk moet kijken. Hij vroeg of kijken genoeg was.`,
        effect: 'Een start met schuld en een opdracht die niemand serieus neemt.',
        helped: 'De zoektermijn laten vervallen als er al een plan voor inburgering ligt.',
        hint: 'wet',
        provisions: ['pw-art-41-lid-4', 'pw-art-41-lid-8'],
      },
    ],
    coding: {
      threads: {
        vierwekenzoektermijn: 'Op dezelfde dag stopte zijn leefgeld en begon de zoektermijn',
        'statushouders-en-inburgering': 'Solliciteren komt na zijn inburgering',
        'maatwerkruimte-ontbreekt-in-wet': 'Een voorschot mag, als lening',
      },
      provisions: {
        'pw-art-41-lid-4': 'begon de zoektermijn',
        'pw-art-41-lid-8': 'Een voorschot mag, als lening',
      },
      causes: {
        maatwerk_onmogelijk: 'Een voorschot mag, als lening',
        samenloop: 'dat staat in het plan dat wij zelf met hem maakten',
      },
      effects: { schulden: 'een schuld van vierhonderd euro' },
      addressees: ['szw'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'niet_mogelijk',
      remedy: 'regelgeving',
      outcome: 'deels_opgelost',
    },
  },
  {
    key: 'rood-kruis-op-het-scherm',
    period: '2023-Q3',
    law: 'pw',
    who: ['single', '60_aow', 'bijstand'],
    where: ['Zuid-Holland', '100k_250k'],
    signals: [
      {
        from: 'gem-voorbeeldstad',
        by: 'professional',
        title: 'Toekennen mag, maar het systeem kent alleen de lijst',
        text: `Voor het deel van een gehoorapparaat dat de verzekeraar niet betaalt, kennen wij een lijst met bedragen. Staat iets niet op de lijst,
          dan wijst het systeem af en drukt het zelf de brief af. Een vrouw die op de markt wil gaan werken, heeft een toestel nodig
          dat ruis wegfiltert. Tweehonderdtachtig euro boven het bedrag. Ik wilde toekennen en kreeg een rood kruis. Om dat weg te halen moet
          een beheerder bij de leverancier inloggen, na goedkeuring van twee teamleiders. Daar heb ik vier weken over gedaan. Mijn
          collega naast mij zei: ik wijs gewoon af, dan haal ik vanavond mijn aantallen.`,
        effect: 'Weken wachten op een toestel dat nodig was voor werk.',
        helped: 'Een knop waarmee de medewerker zelf met een reden kan afwijken.',
        hint: 'uitvoering',
        provisions: ['pw-art-35-lid-1', 'awb-art-4-84'],
      },
    ],
    coding: {
      threads: {
        'bijzondere-bijstand': 'kennen wij een lijst met bedragen',
        uitvoeringsvoorwaarden: 'Om dat weg te halen moet een beheerder bij de leverancier inloggen',
        'maatwerkruimte-onbenut': 'ik wijs gewoon af, dan haal ik vanavond mijn aantallen',
      },
      provisions: {
        'pw-art-35-lid-1': 'Ik wilde toekennen en kreeg een rood kruis',
        'awb-art-4-84': '~Van een lijst in beleid mag worden afgeweken.',
      },
      causes: { systeem_of_proces: 'dan wijst het systeem af en drukt het zelf de brief af' },
      effects: {
        gezondheid: 'een toestel nodig dat ruis wegfiltert',
        werk: 'die op de markt wil gaan werken',
      },
      addressees: ['gemeente', 'vng'],
      severity: 2,
      duration: 'weken',
      amount: 'tot_500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'afwijken_van_beleidsregel',
    },
  },
  {
    key: 'koelkast-als-lening',
    period: '2023-Q4',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Drenthe', '20k_50k'],
    signals: [
      {
        from: 'cr-fictiehoven',
        by: 'burger',
        title: 'Derde lening bij de gemeente in twee jaar',
        text: `Mijn koelkast ging stuk en ik heb een kind met insuline die koel moet blijven. Bijzondere bijstand kon, maar alleen als lening, want je
          hoort te sparen. Van welk geld? Ik los al af op de wasmachine en de vloer. Met drie leningen hou ik te weinig over, dus kreeg
          ik een lening met nog kleinere stapjes, tot ver in de toekomst. Ik vroeg of het om niet kon vanwege de insuline. Daar
          was geen hokje voor. Uiteindelijk gaf een kringloop mij een tweedehands koelkast. De insuline lag vier dagen bij de
          buren.`,
        effect: 'Steeds nieuwe leningen, en een risico voor een ziek kind.',
        helped: 'Een gift in plaats van een lening bij medische noodzaak.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-51-lid-1', 'pw-art-35-lid-1'],
      },
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Leenbijstand stapelt zich op',
        text: `Bij gezinnen die jaren van het minimum leven zien wij drie of vier leningen voor huisraad naast elkaar. Sparen lukt niet zolang de vorige lening loopt. De
          wet laat geven om niet toe bij bijzondere omstandigheden. In de formulieren bestaat die keuze niet.`,
        effect: 'Een gezin lost jaren af op gewone huisraad.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'bijzondere-bijstand': 'Bijzondere bijstand kon, maar alleen als lening',
        'maatwerkruimte-onbenut': 'Daar was geen hokje voor',
      },
      provisions: { 'pw-art-51-lid-1': 'alleen als lening', 'pw-art-35-lid-1': 'Bijzondere bijstand kon' },
      causes: {
        ruimte_niet_herkend: 'Daar was geen hokje voor',
        systeem_of_proces: 'Daar was geen hokje voor',
      },
      effects: {
        schulden: 'Met drie leningen hou ik te weinig over',
        kinderen: 'een kind met insuline die koel moet blijven',
      },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'jaren',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'beleid',
      outcome: 'niet_opgelost',
    },
    dissent: {
      coder: 2,
      instead: {
        causes: {
          lokale_regel_te_streng: 'alleen als lening, want je hoort te sparen',
          systeem_of_proces: 'Daar was geen hokje voor',
        },
      },
      reason:
        'De wet laat geven om niet toe en de lokale regel verbiedt het niet. De medewerker zag de mogelijkheid niet.',
      threads: {
        leaves: ['maatwerkruimte-onbenut'],
        adds: { 'maatwerkruimte-ontbreekt-in-wet': 'want je hoort te sparen' },
        reason: 'De wet laat geven toe. Dat er geen hokje voor was, ligt aan de uitvoering.',
      },
    },
  },
  {
    key: 'afschriften-na-inbraak',
    period: '2024-Q1',
    law: 'pw',
    who: ['single', '27_44', null],
    where: ['Noord-Brabant', '100k_250k'],
    signals: [
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Aanvraag buiten behandeling om één ontbrekend afschrift',
        text: `Cliënt leverde bij zijn aanvraag drieëntwintig stukken in. Van een oude spaarrekening met vier euro ontbrak een afschrift, want de
          bank stuurt dat alleen per post en zijn brievenbus was opengebroken. Hij schreef dat erbij. Na de hersteltermijn is de aanvraag
          buiten behandeling gesteld. Opnieuw aanvragen betekende een nieuwe datum, zodat hij zeven weken kwijt is. De kwaliteitsmedewerker
          gaf toe dat het recht ook zonder dat afschrift vast te stellen was. Het besluit is niet teruggedraaid.`,
        effect: 'Zeven weken inkomen verloren door een rekening met vier euro.',
        helped: 'Bellen, en beslissen met wat er is.',
        hint: 'uitvoering',
        provisions: ['awb-art-4-5-lid-1', 'pw-art-53a-lid-1'],
      },
      {
        from: 'cr-denkbeeldrecht',
        by: 'clientenraad_lokaal',
        title: 'Een op de vijf aanvragen sneuvelt op papieren',
        text: `Onze gemeente gaf op verzoek cijfers: ongeveer een op de vijf aanvragen wordt buiten behandeling gesteld. De meesten vragen later
          opnieuw aan en krijgen dan bijstand. Zij hadden dus recht. In die tussentijd ontstaan de schulden waar de schuldhulp later aan
          werkt.`,
        effect: 'Wekenlang geen inkomen voor mensen die wel recht hebben.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        aanvraagdrempel: 'buiten behandeling gesteld',
        'onnodige-uitvraag': 'dat het recht ook zonder dat afschrift vast te stellen was',
        'maatwerkruimte-onbenut': 'Hij schreef dat erbij',
        'geen-herstel-na-fout': 'Het besluit is niet teruggedraaid',
      },
      provisions: {
        'awb-art-4-5-lid-1': 'Na de hersteltermijn is de aanvraag buiten behandeling gesteld',
        'pw-art-53a-lid-1': 'Van een oude spaarrekening met vier euro ontbrak een afschrift',
      },
      causes: {
        maatwerk_niet_geboden: 'Hij schreef dat erbij',
        systeem_of_proces: 'Na de hersteltermijn is de aanvraag buiten behandeling gesteld',
      },
      effects: {
        inkomen: 'zodat hij zeven weken kwijt is',
        rechtsbescherming: 'Het besluit is niet teruggedraaid',
      },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
    },
  },
  {
    key: 'zoektermijn-vanaf-de-bank',
    period: '2024-Q1',
    law: 'pw',
    who: ['single', '18_26', null],
    where: ['Zuid-Holland', '50k_100k'],
    signals: [
      {
        from: 'lcr',
        by: 'burger',
        title: 'Twintig sollicitaties terwijl ik een uur per dag kan opzitten',
        text: `Ik heb mijn diploma, maar sinds corona kan ik een uur per dag iets doen en daarna moet ik liggen. Bij de gemeente moest ik
          vier weken laten zien dat ik werk zocht, minstens twintig brieven. Mijn vader typte, ik dicteerde vanaf de bank. Eén bedrijf
          nodigde mij uit en ik moest afzeggen. Dat stond later in het verslag als een gebrek aan motivatie. De arts van de
          gemeente zag mij pas in week zeven en schreef op dat werken nu niet kan. Die vier weken waren dus voor niets. Ik heb er twee
          maanden van moeten bijkomen.`,
        effect: 'Vier weken zinloos zoeken en een terugval van twee maanden.',
        helped: 'Eerst de arts en dan pas de zoektermijn.',
        hint: 'wet',
        provisions: ['pw-art-41-lid-4'],
      },
    ],
    coding: {
      threads: {
        vierwekenzoektermijn: 'vier weken laten zien dat ik werk zocht',
        'medische-beperking-niet-erkend': 'De arts van de gemeente zag mij pas in week zeven',
      },
      provisions: {
        'pw-art-41-lid-4': 'vier weken laten zien dat ik werk zocht',
        'pw-art-43-lid-4': 'Dat stond later in het verslag als een gebrek aan motivatie',
      },
      causes: {
        maatwerk_onmogelijk: '~De wet kent geen uitzondering bij ziekte.',
        systeem_of_proces: 'De arts van de gemeente zag mij pas in week zeven',
      },
      effects: {
        gezondheid: 'Ik heb er twee maanden van moeten bijkomen',
        inkomen: '~Geen inkomen in de eerste weken.',
      },
      addressees: ['szw', 'gemeente'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'niet_mogelijk',
      remedy: 'regelgeving',
      outcome: 'deels_opgelost',
    },
  },
  {
    key: 'zoektermijn-lvb',
    period: '2024-Q2',
    law: 'pw',
    who: ['single', '18_26', null],
    where: ['Utrecht', '100k_250k'],
    signals: [
      {
        from: 'gem-denkbeeldrecht',
        by: 'professional',
        title: 'Zoektermijn voor een jongere die niet zelf kan zoeken',
        text: `Een jongen van tweeëntwintig met een licht verstandelijke beperking kwam van het praktijkonderwijs. Iedereen in de kamer wist dat hij
          zonder begeleiding geen werk vindt. Toch moest ik hem vier weken op pad sturen. Zijn moeder deed de sollicitaties, dat telde
          niet. Na vier weken kwam hij terug en begonnen wij met wat we op dag één hadden willen doen. Ik heb voorgesteld om de termijn te
          gebruiken voor begeleiding en toch te betalen. Dat mocht niet van de wet, pas met de nieuwe wet.`,
        effect: 'Een maand zonder inkomen en een slechte start voor een jongere met een beperking.',
        helped: 'Een uitzondering voor wie niet zelfstandig kan zoeken.',
        hint: 'wet',
        provisions: ['pw-art-41-lid-4'],
      },
      {
        from: 'lcr',
        by: 'naaste_of_belangenbehartiger',
        title: 'Mijn zoon begreep de zoekopdracht niet',
        text: `Mijn zoon kreeg een lijst mee met acht opdrachten. Hij kan niet goed lezen. Ik heb het voor hem gedaan naast mijn eigen werk. Toen zei de
          mevrouw dat hij zelf initiatief moest tonen. Hij dacht dat hij gezakt was voor een examen en is twee weken in bed blijven liggen.`,
        effect: 'Faalervaring en geen inkomen voor een kwetsbare jongere.',
        hint: 'wet',
      },
    ],
    coding: {
      threads: {
        vierwekenzoektermijn: 'Toch moest ik hem vier weken op pad sturen',
        'doenvermogen-overschat': 'dat hij zonder begeleiding geen werk vindt',
        'maatwerkruimte-ontbreekt-in-wet': 'Dat mocht niet van de wet, pas met de nieuwe wet',
      },
      provisions: { 'pw-art-41-lid-4': 'Toch moest ik hem vier weken op pad sturen' },
      causes: {
        maatwerk_onmogelijk: 'Dat mocht niet van de wet',
        doenvermogen: 'dat hij zonder begeleiding geen werk vindt',
      },
      effects: {
        inkomen: '~Een maand zonder inkomen.',
        werk: 'begonnen wij met wat we op dag één hadden willen doen',
      },
      addressees: ['szw'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'niet_mogelijk',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
    },
  },
  {
    key: 'zoektermijn-geheime-opvang',
    period: '2024-Q2',
    law: 'pw',
    who: ['single', '18_26', null],
    where: ['Noord-Holland', '100k_250k'],
    signals: [
      {
        from: 'advocaten-verzonnenveld',
        by: 'naaste_of_belangenbehartiger',
        title: 'Bij elke sollicitatie een spoor voor de familie die haar zoekt',
        text: `Een jonge vrouw is voor haar familie gevlucht en verblijft op een plek die niemand mag weten. Zij kreeg van de gemeente de
          gewone brief: vier weken zoeken, en van iedere sollicitatie een kopie met naam en woonplaats. Haar familie kent mensen in
          winkels en uitzendbureaus in de hele regio. Ik vroeg of zij mocht wachten tot haar veiligheid geregeld was. Dat kon niet
          zonder uitzondering in de wet en die is er niet, schreef het college. Een briefadres was ook nog niet rond. Zij heeft vier
          weken geleefd van wat de opvang aan zakgeld had.`,
        effect: 'Vier weken zonder inkomen, en kiezen tussen veiligheid en een uitkering.',
        helped: 'Een uitzondering als zoeken naar werk iemand in gevaar brengt.',
        hint: 'maatwerkruimte_ontbreekt',
        provisions: ['pw-art-41-lid-4'],
        urgent: true,
      },
    ],
    coding: {
      threads: {
        vierwekenzoektermijn: 'vier weken zoeken, en van iedere sollicitatie een kopie',
        'maatwerkruimte-ontbreekt-in-wet': 'Dat kon niet zonder uitzondering in de wet en die is er niet',
        'dakloos-en-briefadres': 'Een briefadres was ook nog niet rond',
      },
      provisions: {
        'pw-art-41-lid-4': 'vier weken zoeken, en van iedere sollicitatie een kopie',
        'brp-art-2-23': 'Een briefadres was ook nog niet rond',
      },
      causes: { maatwerk_onmogelijk: 'Dat kon niet zonder uitzondering in de wet en die is er niet' },
      effects: {
        inkomen: 'geleefd van wat de opvang aan zakgeld had',
        geestelijk: '~Zij moest kiezen tussen geld en veiligheid.',
      },
      addressees: ['szw'],
      severity: 4,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'niet_mogelijk',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
    },
  },
  {
    key: 'te-laat-na-crisis',
    period: '2024-Q3',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Gelderland', '100k_250k'],
    signals: [
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'Vier maanden te laat door een depressie',
        text: `Na het einde van zijn WW lag cliënt vier maanden in bed met een zware depressie. Zijn zus vond hem, met een stapel aanmaningen. Bijstand
          kreeg hij vanaf de dag dat wij hem aanmeldden. Over de maanden daarvoor niets, want hij had zich niet gemeld. Er bestaat rechtspraak
          over bijzondere omstandigheden, maar die is zo streng dat een huisartsverklaring niet volstaat. De huurschuld van die vier maanden
          leidde tot een vonnis. De gemeente betaalt nu de kosten van de ontruiming die zij had kunnen voorkomen.`,
        effect: 'Verlies van vier maanden recht en van zijn woning.',
        helped: 'Terugwerkende kracht als iemand aantoonbaar niet in staat was zich te melden.',
        hint: 'wet',
        provisions: ['pw-art-44-lid-1'],
      },
      {
        from: 'gem-nergenshuizen',
        by: 'professional',
        title: 'Terugwerkende kracht alleen in zeer bijzondere gevallen',
        text: `Als toetser heb ik een man moeten weigeren die door een psychische crisis maanden niets had geregeld. De rechter stelt hoge eisen aan bijzondere omstandigheden. Ik
          heb de zaak voorgelegd aan onze jurist, die gaf weinig kans. Twee maanden later betaalden wij wel zijn plek in de opvang.`,
        effect: 'Verlies van woning dat met enkele maanden bijstand was voorkomen.',
        hint: 'wet',
      },
    ],
    coding: {
      threads: {
        'geen-terugwerkende-kracht': 'Over de maanden daarvoor niets, want hij had zich niet gemeld',
        'doenvermogen-overschat': 'lag cliënt vier maanden in bed met een zware depressie',
        'samenloop-uitkeringen': 'Na het einde van zijn WW',
      },
      provisions: { 'pw-art-44-lid-1': 'Bijstand kreeg hij vanaf de dag dat wij hem aanmeldden' },
      causes: {
        wet_te_hard: 'Over de maanden daarvoor niets',
        doenvermogen: 'vier maanden in bed met een zware depressie',
      },
      effects: {
        wonen: 'leidde tot een vonnis',
        inkomen: 'Over de maanden daarvoor niets',
        rechtsbescherming: 'want hij had zich niet gemeld',
      },
      addressees: ['szw'],
      severity: 4,
      duration: 'maanden',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
    },
    dissent: {
      coder: 1,
      instead: {
        causes: {
          maatwerk_niet_geboden: 'een huisartsverklaring niet volstaat',
          doenvermogen: 'vier maanden in bed met een zware depressie',
        },
      },
      reason:
        'De ruimte in de rechtspraak is zo smal dat ook een zorgvuldige gemeente hier niet verder kwam. De regel zelf is te hard.',
      threads: {
        adds: { 'maatwerkruimte-onbenut': 'een huisartsverklaring niet volstaat' },
        reason: 'Er is getoetst, en de ruimte bleek te smal. Onbenut is die dan niet.',
      },
    },
  },
  {
    key: 'portaal-telt-af',
    period: '2024-Q3',
    law: 'pw',
    who: ['single', '27_44', null],
    where: ['Flevoland', '100k_250k'],
    signals: [
      {
        from: 'cr-fictiehoven',
        by: 'clientenraad_lokaal',
        title: 'Portaal laat dertigers vier weken aftellen',
        text: `Een man van in de dertig verloor zijn werk als schilder en vroeg digitaal bijstand aan. Het portaal opende een scherm met een
          aftelklok: u kunt uw aanvraag over achtentwintig dagen indienen. Hij wachtte. Bij onze raad kwamen er nog twee met hetzelfde
          scherm, allebei ouder dan zevenentwintig. De gemeente zocht het uit: het filter keek naar het jaar van inschrijving in de
          gemeente en niet naar het geboortejaar. Het is in een middag hersteld. Wie intussen had gewacht, kreeg de ingangsdatum van
          de latere aanvraag, want van het aftellen was geen melding vastgelegd.`,
        effect: 'Vier weken uitkering verloren door een fout in een filter.',
        helped: 'De eerste keer dat iemand het portaal opent, laten tellen als melding.',
        hint: 'uitvoering',
        provisions: ['pw-art-43-lid-1', 'pw-art-44-lid-1'],
      },
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Wachten omdat een scherm het zegt',
        text: `Ook bij ons kwam iemand die vier weken had gewacht omdat de site het zei. Hij was bijna vijftig. Bij de balie kreeg hij te horen dat
          hij gewoon had moeten bellen. Waarom zou hij, het stond er toch? Over die weken heeft hij niets gekregen.`,
        effect: 'Een maand zonder inkomen door een verkeerde mededeling.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        vierwekenzoektermijn: 'u kunt uw aanvraag over achtentwintig dagen indienen',
        'digitale-drempel': 'Het portaal opende een scherm met een aftelklok',
        'geen-terugwerkende-kracht': 'kreeg de ingangsdatum van de latere aanvraag',
      },
      provisions: {
        'pw-art-43-lid-1': 'allebei ouder dan zevenentwintig',
        'pw-art-44-lid-1': 'van het aftellen was geen melding vastgelegd',
        'pw-art-41-lid-4': '~De zoektermijn geldt alleen onder de zevenentwintig.',
      },
      causes: { systeem_of_proces: 'het filter keek naar het jaar van inschrijving' },
      effects: { inkomen: 'kreeg de ingangsdatum van de latere aanvraag' },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
    },
    dissent: {
      coder: 1,
      instead: { severity: 2, outcome: 'niet_opgelost' },
      reason:
        'Het filter is hersteld, maar wie wachtte kreeg niets terug: deels opgelost. Een maand zonder inkomen is zwaar.',
    },
  },
  {
    key: 'zwanger-met-rugzak',
    period: '2024-Q3',
    law: 'pw',
    who: ['single', '18_26', null],
    where: ['Noord-Brabant', '100k_250k'],
    signals: [
      {
        from: 'gem-fictiehoven',
        by: 'professional',
        title: 'Zeven maanden zwanger en eerst vier weken zoeken',
        text: `Aan mijn bureau zat een meisje van begin twintig, zeven maanden zwanger, met een rugzak. Ze sliep om de beurt bij drie
          vriendinnen. Ik mocht haar aanvraag niet innemen voordat de zoektermijn om was. Welke werkgever neemt iemand aan die over acht
          weken bevalt? Ik heb de verloskundige gebeld, de opvang en burgerzaken. Burgerzaken wilde voor een briefadres een verklaring van de
          hoofdbewoners, en die waren bang voor hun eigen toeslagen. In week drie regelde de verloskundige een kraamhotel. Ik heb
          de termijn afgevinkt, er zat niets in wat op zoeken leek.`,
        effect: 'Hoogzwanger zonder inkomen en zonder adres.',
        helped: 'De zoektermijn overslaan als iemand dakloos en zwanger is.',
        hint: 'maatwerkruimte_ontbreekt',
        provisions: ['pw-art-41-lid-4', 'brp-art-2-23'],
        urgent: true,
      },
    ],
    coding: {
      threads: {
        vierwekenzoektermijn: 'Ik mocht haar aanvraag niet innemen voordat de zoektermijn om was',
        'dakloos-en-briefadres': 'Ze sliep om de beurt bij drie vriendinnen',
        'tussen-wal-en-schip': 'Ik heb de verloskundige gebeld, de opvang en burgerzaken',
      },
      provisions: {
        'pw-art-41-lid-4': 'voordat de zoektermijn om was',
        'brp-art-2-23': 'Burgerzaken wilde voor een briefadres een verklaring van de hoofdbewoners',
      },
      causes: {
        maatwerk_onmogelijk: 'Ik mocht haar aanvraag niet innemen',
        lokale_regel_te_streng: 'een verklaring van de hoofdbewoners',
      },
      effects: { wonen: 'Ze sliep om de beurt bij drie vriendinnen', inkomen: '~Vier weken geen uitkering.' },
      addressees: ['szw', 'bzk'],
      severity: 4,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'niet_mogelijk',
      remedy: 'regelgeving',
      outcome: 'deels_opgelost',
    },
  },
  {
    key: 'voorschot-eerst-stukken',
    period: '2024-Q4',
    law: 'pw',
    who: ['couple_with_children', '27_44', 'bijstand'],
    where: ['Flevoland', '100k_250k'],
    signals: [
      {
        from: 'cr-schijnbergen',
        by: 'burger',
        title: 'Zeven weken geen geld en een baby van drie weken',
        text: `Mijn man zijn tijdelijke contract stopte drie weken voor de bevalling. We vroegen meteen bijstand aan. In de brief stond dat we recht
          hebben op een voorschot na vier weken. Toen ik belde, bleek dat de klok stil had gestaan omdat ze een stuk van mijn vorige
          werkgever misten. Die reageerde niet meer. Het consultatiebureau gaf ons luiers. Na zeven weken kwam alles in één keer, en toen
          hadden wij al een betalingsregeling bij het energiebedrijf en ruzie met iedereen.`,
        effect: 'Een gezin met een pasgeboren kind zeven weken zonder inkomen.',
        helped: 'Een voorschot zodra duidelijk is dat er geen inkomen is.',
        hint: 'uitvoering',
        provisions: ['pw-art-52-lid-1', 'pw-art-52-lid-2'],
        urgent: true,
      },
    ],
    coding: {
      threads: {
        'wachttijd-en-voorschot': 'recht hebben op een voorschot na vier weken',
        aanvraagdrempel: 'omdat ze een stuk van mijn vorige werkgever misten',
      },
      provisions: {
        'pw-art-52-lid-1': 'een voorschot na vier weken',
        'pw-art-53a-lid-1': 'omdat ze een stuk van mijn vorige werkgever misten',
      },
      causes: {
        ruimte_niet_herkend: 'bleek dat de klok stil had gestaan',
        systeem_of_proces: 'omdat ze een stuk van mijn vorige werkgever misten',
      },
      effects: {
        inkomen: 'Na zeven weken kwam alles in één keer',
        kinderen: 'Het consultatiebureau gaf ons luiers',
        schulden: 'een betalingsregeling bij het energiebedrijf',
      },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
    },
  },
  {
    key: 'negentien-en-niemand',
    period: '2025-Q1',
    law: 'pw',
    who: ['single', '18_26', 'bijstand'],
    where: ['Noord-Holland', '100k_250k'],
    signals: [
      {
        from: 'cr-voorbeeldstad',
        by: 'burger',
        title: 'Ze belden mijn vader om te vragen of hij wilde betalen',
        text: `Ik ben negentien en weg bij mijn vader omdat hij sloeg. Voor een normale uitkering moest de gemeente weten of hij wilde bijdragen.
          Ze hebben hem gebeld. Nu weet hij in welke stad ik ben. Hij zei aan de telefoon dat ik altijd thuis mag komen, dus volgens het
          verslag had ik een beroep op hem kunnen doen. Ik kreeg de lage norm, iets meer dan driehonderd euro. Mijn kamer kost vierhonderd.
          Veilig Thuis had een brief gestuurd, die zat in het dossier. Ik slaap nu bij mijn coach thuis, dat mag zij eigenlijk niet.
          Ik weet best dat ze ook ouders moeten kunnen vragen, er zijn vast jongeren die het verzinnen. Maar vraag dan eerst aan
          mij wie er nog meer iets van weet. Mijn mentor, de huisarts en Veilig Thuis hadden het zo kunnen zeggen. Nu moest ik kiezen tussen geld en
          veilig zijn.`,
        effect: 'Veiligheid en woonruimte in gevaar, inkomen ver onder de huur.',
        helped: 'De brief lezen en geen contact zoeken met een onveilige ouder.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-12', 'pw-art-20-lid-1'],
        urgent: true,
      },
      {
        from: 'gem-voorbeeldstad',
        by: 'professional',
        title: 'Onderzoek naar ouderbijdrage is onveilig ingericht',
        text: `Ons proces bij jongeren onder de eenentwintig begint met contact met de ouders. In het formulier staat geen vraag naar veiligheid. In drie
          dossiers van dit jaar was sprake van mishandeling. Wij weten dat contact dan niet hoeft, maar de stap zit in het systeem en moet
          worden afgevinkt.`,
        effect: 'Jongeren worden in gevaar gebracht door een vaste stap.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        jongerennorm: 'Ik kreeg de lage norm',
        'maatwerkruimte-onbenut': 'Veilig Thuis had een brief gestuurd, die zat in het dossier',
        'medeaansprakelijkheid-en-verhaal': 'of hij wilde bijdragen',
      },
      provisions: {
        'pw-art-12': 'had ik een beroep op hem kunnen doen',
        'pw-art-20-lid-1': 'Ik kreeg de lage norm',
      },
      causes: {
        signaal_genegeerd: 'die zat in het dossier',
        systeem_of_proces: '~Contact met ouders is een vaste stap zonder vraag naar veiligheid.',
      },
      effects: {
        inkomen: 'iets meer dan driehonderd euro',
        wonen: 'Ik slaap nu bij mijn coach thuis',
        geestelijk: 'Nu weet hij in welke stad ik ben',
      },
      addressees: ['gemeente', 'szw'],
      severity: 4,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'afstemming',
    },
  },
  {
    key: 'drie-weken-voor-zevenentwintig',
    period: '2025-Q1',
    law: 'pw',
    who: ['single', '18_26', null],
    where: ['Utrecht', 'gt_250k'],
    signals: [
      {
        from: 'lcr',
        by: 'burger',
        title: 'Niemand zei dat wachten mij drie weken geld kostte',
        text: `Toen ik mij meldde was ik zesentwintig, nog drie weken. Zoektermijn, zei de vrouw, vier weken. Ik vroeg of ik niet beter na mijn
          verjaardag terug kon komen, want dan hoefde het niet. Dat mocht ik zelf weten. Ik ging naar huis en dacht slim te zijn. Op mijn
          zevenentwintigste verjaardag vroeg ik aan en kreeg ik bijstand vanaf die dag. Had ik de termijn uitgezeten, dan was het vanaf mijn
          eerste melding geweest, hoorde ik later van een ander. Zo ben ik drie weken uitkering kwijt omdat niemand mij een raad gaf, en
          betaalde ik de huur met geld van mijn broer.`,
        effect: 'Drie weken uitkering misgelopen en een lening in de familie.',
        helped: 'Bij een eerste melding altijd de datum vastleggen en de gevolgen uitleggen.',
        hint: 'communicatie',
        provisions: ['pw-art-41-lid-4', 'pw-art-44-lid-1'],
      },
    ],
    coding: {
      threads: {
        vierwekenzoektermijn: 'Zoektermijn, zei de vrouw, vier weken',
        'preventie-en-voorlichting': 'omdat niemand mij een raad gaf',
        'geen-terugwerkende-kracht': 'kreeg ik bijstand vanaf die dag',
      },
      provisions: {
        'pw-art-41-lid-4': 'Zoektermijn, zei de vrouw, vier weken',
        'pw-art-44-lid-1': 'dan was het vanaf mijn eerste melding geweest',
      },
      causes: {
        communicatie_of_preventie: 'omdat niemand mij een raad gaf',
        beslisfout: '~De eerste melding had moeten tellen.',
      },
      effects: {
        inkomen: 'drie weken uitkering kwijt',
        schulden: 'betaalde ik de huur met geld van mijn broer',
      },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
    },
  },
  {
    key: 'zoeken-zonder-tolk',
    period: '2025-Q1',
    law: 'pw',
    who: ['single', '18_26', null],
    where: ['Noord-Holland', 'gt_250k'],
    signals: [
      {
        from: 'cr-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Dove jongere krijgt folder en geen tolk',
        text: `Onze zoon is doof en praat met zijn handen. Hij komt net van het speciaal onderwijs. De gemeente gaf hem in een gesprek van acht
          minuten, zonder tolk, een folder over vier weken werk zoeken. Hij dacht dat hij was aangenomen bij een project. Na die weken bleek er
          niets geregeld en had hij geen bewijzen. Hij moest nog eens vier weken. Een tolk voor het zoeken naar werk wordt pas betaald
          als je in een traject zit, en dat traject begint na de zoektermijn. Wij hebben alle mails geschreven. Dat mocht eigenlijk ook niet,
          want hij moest het zelf doen.`,
        effect: 'Twee maanden zonder inkomen voor een jongere die het gesprek niet kon volgen.',
        helped: 'Een tolk vanaf het eerste gesprek, en de termijn niet opnieuw laten beginnen.',
        hint: 'wet',
        provisions: ['pw-art-41-lid-4', 'awb-art-2-1-lid-1'],
      },
    ],
    coding: {
      threads: {
        vierwekenzoektermijn: 'een folder over vier weken werk zoeken',
        'doenvermogen-overschat': 'want hij moest het zelf doen',
        'onduidelijke-communicatie': 'Hij dacht dat hij was aangenomen bij een project',
      },
      provisions: {
        'pw-art-41-lid-4': 'een folder over vier weken werk zoeken',
        'awb-art-2-1-lid-1': 'zonder tolk',
      },
      causes: {
        maatwerk_onmogelijk: 'dat traject begint na de zoektermijn',
        doenvermogen: 'want hij moest het zelf doen',
      },
      effects: { inkomen: 'Hij moest nog eens vier weken' },
      addressees: ['szw', 'gemeente'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'niet_mogelijk',
      remedy: 'regelgeving',
      outcome: 'deels_opgelost',
    },
    dissent: {
      coder: 2,
      instead: {
        causes: { doenvermogen: 'want hij moest het zelf doen' },
        tailoring: 'mogelijk_niet_gevraagd',
      },
      reason:
        'Een tolk had gemogen, de termijn overslaan niet. Het zwaarst weegt dat de wet geen uitweg gaf.',
    },
  },
  {
    key: 'zoektermijn-herstel-verslaving',
    period: '2025-Q2',
    law: 'pw',
    who: ['single', '18_26', null],
    where: ['Groningen', '50k_100k'],
    signals: [
      {
        from: 'cr-nergenshuizen',
        by: 'naaste_of_belangenbehartiger',
        title: 'Uit de kliniek en dan vier weken niets',
        text: `Als ambulant begeleider haalde ik een jonge vrouw van drieëntwintig op uit een verslavingskliniek. Zij had een kamer, een plan en een
          dagbesteding. De gemeente liet haar vier weken zoeken naar werk. In die weken had zij geen geld voor eten en reiskosten naar haar
          therapie. Ik vroeg om leefgeld of een overbrugging, dat bestaat hier niet. In week drie viel zij terug. De wet die dit verandert ligt
          er al, hoor ik van iedereen. Wij konden er niet op wachten.`,
        effect: 'Terugval in verslaving in een maand zonder inkomen.',
        helped: 'Direct na een opname in behandeling nemen.',
        hint: 'wet',
        provisions: ['pw-art-41-lid-4'],
      },
      {
        from: 'gem-fictiehoven',
        by: 'professional',
        title: 'Wij tellen de weken in de kliniek mee als zoektijd',
        text: `Bij ons mag een jongere zich al melden tijdens een opname of detentie. De vier weken lopen dan terwijl hij nog binnen is. Dat is binnen
          de wet mogelijk en vraagt alleen een afspraak met de instelling. Veel gemeenten weten dit niet. Wij melden het omdat het
          ellende scheelt zolang de wet niet is aangepast.`,
        effect: 'Laat zien dat een overbrugging mogelijk was.',
        hint: 'maatwerk_niet_benut',
      },
    ],
    coding: {
      threads: {
        vierwekenzoektermijn: 'De gemeente liet haar vier weken zoeken naar werk',
        'maatwerkruimte-ontbreekt-in-wet': 'De wet die dit verandert ligt er al',
        'wachttijd-en-voorschot': 'Ik vroeg om leefgeld of een overbrugging',
      },
      provisions: { 'pw-art-41-lid-4': 'De gemeente liet haar vier weken zoeken naar werk' },
      causes: {
        maatwerk_onmogelijk: 'De wet die dit verandert ligt er al',
        ruimte_niet_herkend: '~Melden tijdens de opname kon al.',
      },
      effects: { gezondheid: 'In week drie viel zij terug', inkomen: 'geen geld voor eten en reiskosten' },
      addressees: ['szw', 'gemeente'],
      severity: 4,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
    },
    dissent: {
      coder: 2,
      instead: { causes: { ruimte_niet_herkend: '~Melden tijdens de opname kon al.' } },
      reason:
        'De uitweg via vroeg melden hangt af van toeval. Voor wie al buiten staat, bood de wet in deze periode geen ruimte.',
      unclear: true,
      threads: {
        leaves: ['maatwerkruimte-ontbreekt-in-wet'],
        adds: { 'maatwerkruimte-onbenut': 'dat bestaat hier niet' },
        reason: 'Leefgeld kon alleen voor wie zich eerder had gemeld. Voor haar was er geen ruimte.',
      },
    },
  },
  {
    key: 'bewindkosten',
    period: '2025-Q2',
    law: 'pw',
    who: ['single', '60_aow', 'bijstand'],
    where: ['Zuid-Holland', '50k_100k'],
    signals: [
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Kosten van bewind niet vergoed na verhuizing',
        text: `Cliënt staat onder bewind en krijgt de kosten daarvan vergoed uit bijzondere bijstand. Na een verhuizing moest dit in de nieuwe
          gemeente opnieuw worden aangevraagd. De bewindvoerder diende de aanvraag drie maanden later in. Over die maanden is niets
          vergoed, zodat de kosten van zijn leefgeld zijn gehaald, op last van de regels over bewind. Cliënt kon daar zelf niets aan
          doen, juist daarom heeft hij een bewindvoerder. De gemeente vergoedt nooit met terugwerkende kracht, ook niet bij kosten
          die de rechter heeft opgelegd.`,
        effect: 'Drie maanden minder leefgeld door een fout van een ander.',
        helped: 'Afwijken van de eigen regel bij kosten die vaststaan.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-35-lid-1', 'awb-art-4-84'],
      },
      {
        from: 'lcr',
        by: 'lcr',
        title: 'Terugwerkende kracht bij bijzondere bijstand verschilt',
        text: `Voor kosten van bewind hanteren sommige gemeenten een termijn van een jaar waarbinnen nog kan worden aangevraagd, andere geen enkele. Mensen onder bewind kunnen daar zelf niets aan doen. Zij betalen het verschil uit hun
          leefgeld.`,
        effect: 'Leefgeld gaat op aan kosten die de rechter oplegt.',
        hint: 'maatwerk_niet_benut',
      },
    ],
    coding: {
      threads: {
        'bijzondere-bijstand': 'krijgt de kosten daarvan vergoed uit bijzondere bijstand',
        'geen-terugwerkende-kracht': 'De gemeente vergoedt nooit met terugwerkende kracht',
        'maatwerkruimte-onbenut': 'ook niet bij kosten die de rechter heeft opgelegd',
      },
      provisions: {
        'pw-art-35-lid-1': 'vergoed uit bijzondere bijstand',
        'awb-art-4-84': 'De gemeente vergoedt nooit met terugwerkende kracht',
      },
      causes: { lokale_regel_te_streng: 'De gemeente vergoedt nooit met terugwerkende kracht' },
      effects: { inkomen: 'zodat de kosten van zijn leefgeld zijn gehaald' },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_500',
      traits: ['onduidelijk', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'beleid',
      outcome: 'opgelost_binnen_regels',
      ground: 'afwijken_van_beleidsregel',
    },
  },
  {
    key: 'studietoeslag-rugzak',
    period: '2025-Q3',
    law: 'pw',
    who: ['single', '18_26', 'anders'],
    where: ['Gelderland', '100k_250k'],
    signals: [
      {
        from: 'lcr',
        by: 'burger',
        title: 'Studietoeslag afgewezen omdat ik in de vakantie werkte',
        text: `Ik heb een chronische ziekte en kan naast mijn studie niet werken. Daarvoor is de studietoeslag. In augustus heb ik drie weken een paar
          uur in een ijssalon gestaan, om iets gewoons te doen. Het advies was dus dat ik wel kan werken. De arts heeft mij zeven minuten
          gesproken aan de telefoon. Dat ik daarna een maand plat lag, staat er niet in. In mijn vorige woonplaats vroegen ze alleen een
          verklaring van mijn specialist. Ik stop nu bijna met mijn studie omdat ik het collegegeld niet rond krijg.`,
        effect: 'Verlies van driehonderd euro per maand en dreigende uitval uit de studie.',
        helped: 'Een arts die de hele situatie bekijkt en de behandelaar vraagt.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-36b'],
      },
      {
        from: 'cr-voorbeeldstad',
        by: 'clientenraad_lokaal',
        title: 'Studietoeslag: arts belt, student hangt',
        text: `Drie studenten met een chronische ziekte vertelden ons over de keuring voor de studietoeslag. Die gaat per telefoon en duurt kort. Wie in de vakantie iets heeft geprobeerd, wordt afgewezen. Zij raden
          elkaar nu aan om niets te proberen. Dat kan de bedoeling niet zijn.`,
        effect: 'Studenten met een beperking durven niets meer te proberen.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'inkomenstoeslag-en-studietoeslag': 'Daarvoor is de studietoeslag',
        'medische-beperking-niet-erkend': 'Het advies was dus dat ik wel kan werken',
        'verschillen-tussen-gemeenten':
          'In mijn vorige woonplaats vroegen ze alleen een verklaring van mijn specialist',
      },
      provisions: { 'pw-art-36b': 'Daarvoor is de studietoeslag' },
      causes: {
        beslisfout: 'De arts heeft mij zeven minuten gesproken',
        maatwerk_niet_geboden: 'Het advies was dus dat ik wel kan werken',
      },
      effects: {
        werk: 'Ik stop nu bijna met mijn studie',
        inkomen: 'omdat ik het collegegeld niet rond krijg',
      },
      addressees: ['gemeente', 'szw'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'loopt_nog',
    },
  },
  {
    key: 'een-baby-kan-niet-solliciteren',
    period: '2025-Q3',
    law: 'pw',
    who: ['couple_with_children', '18_26', null],
    where: ['Fryslân', '50k_100k'],
    signals: [
      {
        from: 'dienst-droomwaarde',
        by: 'professional',
        title: 'Jong gezin op een camping moet vier weken zoeken',
        text: `Een stel van begin twintig met een baby en een peuter moest uit hun huurhuis omdat het was verkocht. Zij stonden met een tent op een
          camping. Zij vroegen bijstand en kregen een zoektermijn, allebei. Hij kon beginnen in een bakkerij, maar zonder
          inschrijving nam het bedrijf hem niet aan. De camping wilde geen inschrijving, de gemeente van hun oude huis verwees naar ons. Na
          vijf weken had het consultatiebureau gebeld, de corporatie een wisselwoning gevonden en ik twee keer tegen onze jurist geroepen
          dat een baby niet kan solliciteren.`,
        effect: 'Vijf weken zonder inkomen en zonder adres, met twee kleine kinderen.',
        helped: 'Een uitzondering op de zoektermijn voor gezinnen die dakloos zijn.',
        hint: 'maatwerkruimte_ontbreekt',
        provisions: ['pw-art-41-lid-4', 'brp-art-2-23'],
        urgent: true,
      },
    ],
    coding: {
      threads: {
        vierwekenzoektermijn: 'kregen een zoektermijn, allebei',
        'dakloos-en-briefadres': 'zonder inschrijving nam het bedrijf hem niet aan',
        'tussen-wal-en-schip': 'de gemeente van hun oude huis verwees naar ons',
      },
      provisions: {
        'pw-art-41-lid-4': 'kregen een zoektermijn, allebei',
        'brp-art-2-23': 'De camping wilde geen inschrijving',
      },
      causes: {
        maatwerk_onmogelijk: 'kregen een zoektermijn, allebei',
        keten: 'de gemeente van hun oude huis verwees naar ons',
      },
      effects: {
        inkomen: '~Vijf weken zonder uitkering.',
        wonen: 'Zij stonden met een tent op een camping',
        kinderen: 'met een baby en een peuter',
      },
      addressees: ['szw', 'bzk'],
      severity: 4,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'niet_mogelijk',
      remedy: 'regelgeving',
      outcome: 'deels_opgelost',
    },
  },
  {
    key: 'detentie-huur',
    period: '2025-Q4',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Limburg', '100k_250k'],
    signals: [
      {
        from: 'gem-denkbeeldrecht',
        by: 'professional',
        title: 'Zes weken cel, woning kwijt',
        text: `Een man moest zes weken zitten voor oude boetes. Wie vastzit heeft geen recht op bijstand, dus ook niet voor de huur. Zijn woning werd in de
          vijfde week ontruimd. Buiten de cel staat nu een dakloze man met schulden, terwijl zijn bewindvoerder twee maanden huur had
          kunnen betalen als iemand dat had voorgeschoten. Wij hebben een doorbraakfonds, maar dat vraagt een handtekening van
          drie afdelingen. Die kwam een week te laat. Een korte detentie kost zo een woning die er niet meer bij komt.`,
        effect: 'Woning verloren door een korte detentie.',
        helped: 'Vaste lasten doorbetalen bij een korte detentie.',
        hint: 'wet',
        provisions: ['pw-art-13-lid-1-ond-a', 'pw-art-16-lid-1'],
      },
      {
        from: 'cr-denkbeeldrecht',
        by: 'clientenraad_lokaal',
        title: 'Korte straf, lange gevolgen',
        text: `Twee leden van onze achterban verloren hun huis na een korte detentie. Zij zeggen dat de straf zelf te doen was, maar dat daarna hun
          hele leven stuk was. Elke gemeente doet iets anders met de huur. Hier heb je geluk nodig.`,
        effect: 'Dakloosheid na een korte straf.',
        hint: 'maatwerk_niet_benut',
      },
    ],
    coding: {
      threads: {
        uitsluitingsgronden: 'Wie vastzit heeft geen recht op bijstand',
        'dakloos-en-briefadres': 'Zijn woning werd in de vijfde week ontruimd',
        uitvoeringsvoorwaarden: 'maar dat vraagt een handtekening van drie afdelingen',
      },
      provisions: {
        'pw-art-13-lid-1-ond-a': 'Wie vastzit heeft geen recht op bijstand',
        'pw-art-16-lid-1': '~De zeer dringende redenen zijn niet beoordeeld.',
      },
      causes: {
        wet_te_hard: 'dus ook niet voor de huur',
        systeem_of_proces: 'een handtekening van drie afdelingen',
      },
      effects: {
        wonen: 'Zijn woning werd in de vijfde week ontruimd',
        schulden: 'een dakloze man met schulden',
      },
      addressees: ['szw', 'jenv', 'gemeente'],
      severity: 4,
      duration: 'blijvend',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
    },
    dissent: {
      coder: 1,
      instead: {
        causes: {
          systeem_of_proces: 'een handtekening van drie afdelingen',
          wet_te_hard: 'dus ook niet voor de huur',
        },
        remedy: 'uitvoering',
        addressees: ['gemeente'],
      },
      reason:
        'Het doorbraakfonds is een noodgreep buiten de wet. De uitsluiting zelf, ook voor vaste lasten bij een korte straf, is de oorzaak.',
    },
  },
  {
    key: 'zoektermijn-nieuwe-uitzondering',
    period: '2026-Q1',
    law: 'pw',
    who: ['single', '18_26', null],
    where: ['Overijssel', '100k_250k'],
    signals: [
      {
        from: 'cr-fictiehoven',
        by: 'burger',
        title: 'De uitzondering staat in de wet maar niet op het formulier',
        text: `Ik las dat je sinds januari niet altijd vier weken hoeft te wachten als je in de problemen zit. Ik heb een ernstige eetstoornis en ben
          net thuis uit behandeling. De balie wist van niets en gaf mij de oude folder. Ik heb het artikel laten zien op mijn telefoon. Toen
          moest een collega erbij komen, die zei dat ze nog wachten op beleid over wie kwetsbaar is. Na drie weken werd mijn aanvraag toch
          opgepakt, met een excuus. Ik ben blij, maar drie weken is bijna vier.`,
        effect: 'Drie weken onzekerheid en geen inkomen ondanks een nieuwe regel.',
        helped: 'De folder en de balie op tijd voorbereiden.',
        hint: 'uitvoering',
        provisions: ['pw-art-41-lid-11'],
      },
      {
        from: 'nla',
        by: 'arbeidsinspectie',
        title: 'Uitzondering op zoektermijn nog niet overal ingericht',
        text: `Een kwartaal na invoering is bij een aantal gemeenten nagevraagd hoe zij de uitzondering op de zoektermijn toepassen. Ongeveer de helft had
          nog geen werkinstructie. Waar die er is, loopt de uitleg van kwetsbaar uiteen van ieder met schulden tot alleen na
          opname.`,
        effect: 'Verschil in toegang voor jongeren in gelijke omstandigheden.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        vierwekenzoektermijn: 'niet altijd vier weken hoeft te wachten',
        'maatwerkruimte-onbenut': 'De balie wist van niets',
        'preventie-en-voorlichting': 'gaf mij de oude folder',
      },
      provisions: { 'pw-art-41-lid-11': 'Ik heb het artikel laten zien op mijn telefoon' },
      causes: {
        ruimte_niet_herkend: 'De balie wist van niets',
        ruimte_niet_bruikbaar: 'nog wachten op beleid over wie kwetsbaar is',
      },
      effects: {
        inkomen: 'Na drie weken werd mijn aanvraag toch opgepakt',
        gezondheid: 'Ik heb een ernstige eetstoornis',
      },
      addressees: ['gemeente', 'vng'],
      severity: 2,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
    },
  },
  {
    key: 'drie-maanden-terug',
    period: '2026-Q2',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Noord-Brabant', '50k_100k'],
    signals: [
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'Bijstand tot drie maanden terug: gemeente vraagt bewijs van nood',
        text: `Cliënte zorgde voor haar stervende man en meldde zich pas na de begrafenis. Sinds dit jaar kan bijstand tot drie maanden terug worden gegeven
          als dat nodig is. De gemeente vroeg om bewijs dat zij in die maanden schulden had gemaakt. Die had zij niet, want haar kinderen
          betaalden haar boodschappen. Daarom was er volgens het besluit geen noodzaak. De bijdrage van de kinderen is vervolgens boven de
          giftengrens meegeteld. Wij hebben bezwaar gemaakt tegen beide besluiten.`,
        effect: 'Geen bijstand over de zwaarste maanden en een verrekening van familiehulp.',
        helped: 'Noodzaak beoordelen naar de omstandigheden, niet naar schulden.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-44-lid-5', 'pw-art-31-lid-2-ond-m'],
      },
    ],
    coding: {
      threads: {
        'geen-terugwerkende-kracht': 'kan bijstand tot drie maanden terug worden gegeven',
        'giften-in-natura': 'want haar kinderen betaalden haar boodschappen',
        'maatwerkruimte-onbenut': 'Daarom was er volgens het besluit geen noodzaak',
      },
      provisions: {
        'pw-art-44-lid-5': 'kan bijstand tot drie maanden terug worden gegeven',
        'pw-art-31-lid-2-ond-m': 'boven de giftengrens meegeteld',
      },
      causes: { maatwerk_niet_geboden: 'Daarom was er volgens het besluit geen noodzaak' },
      effects: {
        inkomen: 'Daarom was er volgens het besluit geen noodzaak',
        geestelijk: 'Cliënte zorgde voor haar stervende man',
      },
      addressees: ['gemeente', 'szw'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'beleid',
      outcome: 'loopt_nog',
    },
    state: 'half_coded',
  },
]
