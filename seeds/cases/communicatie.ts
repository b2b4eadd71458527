// Invented cases on communication, treatment and legal protection (doenvermogen, bejegening, rechtsbescherming).
import type { CaseSeed } from '../caseSeed.ts'

export const COMMUNICATIE: readonly CaseSeed[] = [
  {
    key: 'elf-kanten',
    period: '2022-Q1',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Zuid-Holland', '100k_250k'],
    signals: [
      {
        from: 'cr-fictiehoven',
        by: 'clientenraad_lokaal',
        title: 'Besluit van elf kanten dat niemand begreep',
        text: `Een man bracht ons een besluit van elf kanten over zijn bijstand. Er stonden vier bedragen in, drie periodes en zes wetsartikelen. Hij
          dacht dat hij geld kreeg. In werkelijkheid moest hij terugbetalen en was de termijn voor bezwaar al voorbij. Wij legden de
          brief voor aan een jurist, die had twintig minuten nodig. Het bedrag bleek ook nog verkeerd opgeteld. De gemeente heeft het
          rekenwerk hersteld en zegt dat de brief uit het systeem komt en niet te wijzigen is.`,
        effect: 'Een man mist zijn bezwaar omdat de brief niet te begrijpen was.',
        helped: 'Een eerste bladzijde met: wat verandert er, hoeveel, en wat kunt u doen.',
        hint: 'communicatie',
        provisions: ['awb-art-3-46', 'awb-art-3-47'],
      },
    ],
    coding: {
      threads: {
        'onduidelijke-communicatie': 'een besluit van elf kanten over zijn bijstand',
        'motivering-en-kenbaarheid': 'vier bedragen in, drie periodes en zes wetsartikelen',
        'drempel-bezwaar-en-klacht': 'was de termijn voor bezwaar al voorbij',
      },
      provisions: {
        'awb-art-3-46': 'vier bedragen in, drie periodes en zes wetsartikelen',
        'awb-art-6-7': 'was de termijn voor bezwaar al voorbij',
      },
      causes: {
        systeem_of_proces: 'dat de brief uit het systeem komt en niet te wijzigen is',
        communicatie_of_preventie: 'Hij dacht dat hij geld kreeg',
      },
      effects: {
        rechtsbescherming: 'was de termijn voor bezwaar al voorbij',
        schulden: 'moest hij terugbetalen',
      },
      addressees: ['gemeente'],
      severity: 1,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'onbekend',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
    },
  },
  {
    key: 'afbeelding-afbeelding',
    period: '2023-Q1',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Fryslân', '50k_100k'],
    signals: [
      {
        from: 'cr-droomwaarde',
        by: 'burger',
        title: 'Het portaal bestaat uit plaatjes die mijn computer niet voorleest',
        text: `Ik ben blind en werk met een programma dat het scherm voorleest. Het nieuwe portaal van de gemeente bestaat uit plaatjes van knoppen,
          en bij een plaatje zegt mijn computer alleen: afbeelding. Ik wist niet welke brief nieuw was en welke knop ja betekende.
          Bij bijzondere bijstand heb ik daardoor nee ingevuld bij een vraag over zorgkosten. Dat kon niet meer terug. Ik vroeg om een
          formulier in gewone tekst. Een medewerker wilde het voorlezen aan de telefoon, maar mocht niets voor mij invullen. Drie mensen
          hebben mij uitgelegd dat het portaal aan alle eisen voldoet.`,
        effect: 'Bijzondere bijstand misgelopen door een knop die niet voorgelezen wordt.',
        helped: 'Een formulier in gewone tekst, en een fout mogen herstellen.',
        hint: 'uitvoering',
        provisions: ['pw-art-35-lid-1'],
      },
    ],
    coding: {
      threads: {
        'digitale-drempel': 'bij een plaatje zegt mijn computer alleen: afbeelding',
        'bijzondere-bijstand': 'Bij bijzondere bijstand heb ik daardoor nee ingevuld',
        'geen-herstel-na-fout': 'Dat kon niet meer terug',
      },
      provisions: {
        'pw-art-35-lid-1': 'Bij bijzondere bijstand heb ik daardoor nee ingevuld',
        'awb-art-3-2': 'mocht niets voor mij invullen',
      },
      causes: { systeem_of_proces: 'Het nieuwe portaal van de gemeente bestaat uit plaatjes van knoppen' },
      effects: { inkomen: '~Zorgkosten niet vergoed.', vertrouwen: 'dat het portaal aan alle eisen voldoet' },
      addressees: ['gemeente', 'bzk'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
    },
  },
  {
    key: 'inlogcode-dochter',
    period: '2023-Q3',
    law: 'aow',
    who: ['single', 'aow', 'aio'],
    where: ['Overijssel', '20k_50k'],
    signals: [
      {
        from: 'cr-schijnbergen',
        by: 'naaste_of_belangenbehartiger',
        title: 'Machtigen lukte alleen digitaal',
        text: `Mijn moeder kan niet met de computer overweg en ik doe haar post. Om namens haar iets te melden aan de SVB moest zij mij machtigen, en dat ging
          alleen met haar eigen inlogcode. Die had zij niet. De code komt per brief, maar dan moet er een telefoon bij. Wij zijn drie keer naar de
          bibliotheek gegaan. Intussen was een wijziging te laat gemeld en kwam er een waarschuwing. Op papier kan het ook, hoorde ik later van
          een medewerker, maar dat formulier staat alleen op internet.`,
        effect: 'Een waarschuwing voor te laat melden door een digitale hindernis.',
        helped: 'Het papieren formulier gewoon toesturen.',
        hint: 'uitvoering',
        provisions: ['aow-art-49', 'awb-art-2-1-lid-2'],
      },
      {
        from: 'svb',
        by: 'svb',
        title: 'Papieren machtiging moeilijk te vinden',
        text: `Machtigen kan bij ons op papier. Uit klantreizen blijkt dat mensen dat niet vinden, ook onze telefonisten wijzen er weinig op. Ongeveer een op de
          zes AIO-gerechtigden doet niets digitaal. Wij passen de brieven aan en sturen het formulier voortaan mee.`,
        effect: 'Ouderen zonder computer melden te laat.',
        hint: 'communicatie',
      },
    ],
    coding: {
      threads: {
        'digitale-drempel': 'dat ging alleen met haar eigen inlogcode',
        'onvolledige-aow-en-aio': '~Het gaat om een oudere met een aanvulling.',
      },
      provisions: {
        'awb-art-2-1-lid-2': 'moest zij mij machtigen',
        'aow-art-49': 'was een wijziging te laat gemeld',
      },
      causes: {
        systeem_of_proces: 'dat ging alleen met haar eigen inlogcode',
        communicatie_of_preventie: 'dat formulier staat alleen op internet',
      },
      effects: { vertrouwen: 'kwam er een waarschuwing' },
      addressees: ['svb'],
      severity: 1,
      duration: 'weken',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
    },
  },
  {
    key: 'app-op-een-oude-telefoon',
    period: '2023-Q3',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Noord-Brabant', '50k_100k'],
    signals: [
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Loonstrook in de brievenbus telt niet, het moet met de app',
        text: `De gemeente nam afscheid van het papieren maandformulier. Inkomsten doorgeven gaat met een app, en die werkt niet op de telefoon van
          cliënte, een oud model. Zij maakt schoon op een school en geeft haar uren al jaren stipt door. Nu lukte dat niet. Zij belde, mailde een
          foto van haar loonstrook en legde een kopie in de brievenbus. Haar uitkering werd opgeschort, omdat zij de gegevens niet op de
          voorgeschreven manier had verstrekt. Na een brief van ons is er alsnog betaald. Een nieuwe telefoon mocht zij aanvragen bij de
          bijzondere bijstand, als lening.`,
        effect: 'Twee weken geen geld voor een moeder die alles op tijd had doorgegeven.',
        helped: 'Gegevens aannemen zoals ze komen.',
        hint: 'uitvoering',
        provisions: ['pw-art-54-lid-1', 'pw-art-17-lid-1'],
      },
    ],
    coding: {
      threads: {
        'digitale-drempel': 'die werkt niet op de telefoon van cliënte',
        'maatwerkruimte-onbenut': 'omdat zij de gegevens niet op de voorgeschreven manier had verstrekt',
        'geen-persoonlijk-contact':
          'Zij belde, mailde een foto van haar loonstrook en legde een kopie in de brievenbus',
      },
      provisions: {
        'pw-art-54-lid-1': 'Haar uitkering werd opgeschort',
        'pw-art-17-lid-1': 'geeft haar uren al jaren stipt door',
      },
      causes: {
        beslisfout: 'Haar uitkering werd opgeschort',
        systeem_of_proces: 'Inkomsten doorgeven gaat met een app',
      },
      effects: { inkomen: 'Haar uitkering werd opgeschort' },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
    },
    dissent: {
      coder: 2,
      instead: {
        causes: {
          systeem_of_proces: 'Inkomsten doorgeven gaat met een app',
          beslisfout: 'Haar uitkering werd opgeschort',
        },
      },
      reason:
        'De gegevens waren er. Wie ze heeft, mag niet opschorten omdat ze langs een andere weg kwamen: een fout.',
    },
  },
  {
    key: 'twee-rapporteurs',
    period: '2024-Q1',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Zuid-Holland', 'gt_250k'],
    signals: [
      {
        from: 'cr-denkbeeldrecht',
        by: 'burger',
        title: 'Drie uur verhoor over een anonieme tip',
        text: `Iemand had gebeld dat ik zwart zou werken in een kapsalon. Ik paste daar op het kind van een vriendin. Twee mensen ondervroegen mij drie uur, ik
          mocht niet bellen en kreeg geen water. Ze vroegen of ik een relatie had met de eigenaar. Ik moest tekenen dat het verslag klopte, anders
          kon ik niet weg, zo voelde het. Er kwam niets uit. Een excuus heb ik nooit gehad. Toen ik daarnaar vroeg, zei de manager dat
          niet is vastgesteld dat de tip onjuist was. Ik schrik nu van elk onbekend nummer.`,
        effect: 'Angst en wantrouwen na een onderzoek dat nergens toe leidde.',
        helped: 'Eerst een telefoontje, en een excuus als er niets aan de hand is.',
        hint: 'uitvoering',
        provisions: ['pw-art-53a-lid-6', 'awb-art-9-1-lid-1'],
      },
      {
        from: 'nla',
        by: 'arbeidsinspectie',
        title: 'Gespreksvoering bij signaalonderzoek',
        text: `In een aantal dossiers is het verloop van onderzoeksgesprekken bekeken. De duur en de rechten van betrokkene zijn niet steeds vastgelegd. Het
          wijzen op de mogelijkheid om iemand mee te nemen ontbreekt in ongeveer een derde. Een afsluitend bericht bij onderzoek zonder resultaat
          is geen onderdeel van de werkwijze.`,
        effect: 'Onnodige belasting van mensen bij wie niets wordt vastgesteld.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'wantrouwende-bejegening': 'Twee mensen ondervroegen mij drie uur',
        'drempel-bezwaar-en-klacht': 'Een excuus heb ik nooit gehad',
        'geen-herstel-na-fout': 'dat niet is vastgesteld dat de tip onjuist was',
      },
      provisions: {
        'pw-art-53a-lid-6': 'Twee mensen ondervroegen mij drie uur',
        'awb-art-9-1-lid-1': 'Toen ik daarnaar vroeg',
      },
      causes: { bejegening: 'Twee mensen ondervroegen mij drie uur' },
      effects: {
        vertrouwen: 'Ik schrik nu van elk onbekend nummer',
        geestelijk: 'Ik schrik nu van elk onbekend nummer',
      },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'maanden',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
    },
  },
  {
    key: 'zuil-in-de-hal',
    period: '2024-Q1',
    law: 'pw',
    who: ['single', '60_aow', null],
    where: ['Noord-Brabant', 'gt_250k'],
    signals: [
      {
        from: 'cr-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Geen telefoon, dus geen afspraak, dus niet geweest',
        text: `De hal van de gemeente is verbouwd. Waar de balie was, staat een zuil die vraagt om een code van je telefoon. Ik ben vrijwilliger
          bij de nachtopvang en ging mee met een man van begin zestig die een briefadres en bijstand nodig had. Hij heeft geen telefoon, wel
          een tas met papieren. De beveiliger was vriendelijk en schreef een internetadres op een briefje. Wij zijn drie
          ochtenden gegaan voordat er iemand naar voren kwam. Zij hielp hem in tien minuten. Zijn uitkering begint op die derde
          ochtend. Op de eerste twee was hij volgens de computer niet geweest.`,
        effect: 'Een week later geld en adres dan nodig was, voor iemand die buiten slaapt.',
        helped: 'Iemand in de hal die mensen zonder telefoon verder helpt en de datum noteert.',
        hint: 'uitvoering',
        provisions: ['awb-art-2-1-lid-1', 'pw-art-44-lid-1'],
      },
    ],
    coding: {
      threads: {
        'digitale-drempel': 'een zuil die vraagt om een code van je telefoon',
        'dakloos-en-briefadres': 'die een briefadres en bijstand nodig had',
        'geen-terugwerkende-kracht': 'Op de eerste twee was hij volgens de computer niet geweest',
      },
      provisions: {
        'awb-art-2-1-lid-1': 'schreef een internetadres op een briefje',
        'brp-art-2-23': 'die een briefadres en bijstand nodig had',
        'pw-art-44-lid-1': 'Zijn uitkering begint op die derde ochtend',
      },
      causes: {
        systeem_of_proces: 'Op de eerste twee was hij volgens de computer niet geweest',
        doenvermogen: 'Hij heeft geen telefoon',
      },
      effects: {
        inkomen: 'Zijn uitkering begint op die derde ochtend',
        wonen: '~Zonder adres geen vaste plek.',
      },
      addressees: ['gemeente', 'bzk'],
      severity: 2,
      duration: 'weken',
      amount: 'tot_500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
    },
  },
  {
    key: 'bezwaar-te-laat',
    period: '2024-Q2',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Noord-Brabant', '50k_100k'],
    signals: [
      {
        from: 'advocaten-verzonnenveld',
        by: 'naaste_of_belangenbehartiger',
        title: 'Bezwaar vier dagen te laat, inhoud nooit bekeken',
        text: `Cliënt lag op de intensive care toen het besluit kwam. Zijn bezwaar was vier dagen te laat. Het college verklaart het niet-ontvankelijk: hij had een
          buurvrouw met een sleutel, die had de post kunnen openen. Over de inhoud, een duidelijke rekenfout, is niets gezegd. De wet laat
          ruimte voor te laat bezwaar als iemand daar niets aan kan doen, en het college mag ook zelf terugkomen op een fout besluit. Van beide
          is geen gebruik gemaakt. Een beroep bij de rechter kost hem meer tijd dan hij aankan.`,
        effect: 'Een rekenfout blijft in stand omdat iemand ernstig ziek was.',
        helped: 'De fout uit eigen beweging herstellen.',
        hint: 'maatwerk_niet_benut',
        provisions: ['awb-art-6-11', 'awb-art-6-7'],
      },
      {
        from: 'cr-schijnbergen',
        by: 'clientenraad_lokaal',
        title: 'Te laat is te laat, ook vanuit het ziekenhuis',
        text: `In onze raad kwam een man vertellen dat zijn bezwaar niet is gelezen omdat hij vier dagen te laat was. Hij lag op de intensive care. Iedereen aan tafel snapte dat dit niet
          klopt, ook de ambtenaar die erbij zat. Zij kon er niets aan doen, zei ze, de termijn is de termijn.`,
        effect: 'Een fout besluit blijft staan.',
        hint: 'maatwerk_niet_benut',
      },
    ],
    coding: {
      threads: {
        'drempel-bezwaar-en-klacht': 'Zijn bezwaar was vier dagen te laat',
        'geen-herstel-na-fout': 'een duidelijke rekenfout, is niets gezegd',
        'maatwerkruimte-onbenut': 'Van beide is geen gebruik gemaakt',
        'doenvermogen-overschat': 'Cliënt lag op de intensive care toen het besluit kwam',
      },
      provisions: {
        'awb-art-6-11': 'ruimte voor te laat bezwaar als iemand daar niets aan kan doen',
        'awb-art-6-7': 'Zijn bezwaar was vier dagen te laat',
      },
      causes: {
        maatwerk_niet_geboden: 'Van beide is geen gebruik gemaakt',
        doenvermogen: 'Cliënt lag op de intensive care',
      },
      effects: {
        rechtsbescherming: 'Over de inhoud, een duidelijke rekenfout, is niets gezegd',
        schulden: '~De rekenfout blijft voor zijn rekening.',
      },
      addressees: ['gemeente', 'bzk'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'loopt_nog',
    },
  },
  {
    key: 'elf-onleesbare-fotos',
    period: '2024-Q2',
    law: 'pw',
    who: ['couple_with_children', '27_44', null],
    where: ['Overijssel', '50k_100k'],
    signals: [
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'Papier wordt niet meer aangenomen, de foto is onleesbaar',
        text: `Cliënten vroegen bijstand aan nadat hun winkel dichtging. Bewijsstukken mogen alleen als foto worden ingestuurd. Hun telefoon
          is oud, en elf van de twintig foto’s kwamen terug met de melding onleesbaar. Zij boden aan met de map langs te komen. Dat kon
          niet, stukken op papier worden niet meer aangenomen. Na de hersteltermijn is de aanvraag buiten behandeling gesteld. Wij hebben
          dezelfde stukken op ons kantoor gescand en alles was in één keer goed. Dat kostte een kwartier. Het kostte dit gezin
          vijf weken uitkering, want de nieuwe aanvraag telt vanaf de nieuwe datum.`,
        effect: 'Een gezin vijf weken zonder uitkering om de camera van een telefoon.',
        helped: 'Stukken op papier aannemen als sturen niet lukt.',
        hint: 'uitvoering',
        provisions: ['awb-art-4-5-lid-1', 'awb-art-2-1-lid-1'],
      },
    ],
    coding: {
      threads: {
        'digitale-drempel': 'elf van de twintig foto’s kwamen terug met de melding onleesbaar',
        aanvraagdrempel: 'Na de hersteltermijn is de aanvraag buiten behandeling gesteld',
        'maatwerkruimte-onbenut': 'Zij boden aan met de map langs te komen',
      },
      provisions: {
        'awb-art-4-5-lid-1': 'de aanvraag buiten behandeling gesteld',
        'awb-art-2-1-lid-1': 'stukken op papier worden niet meer aangenomen',
        'pw-art-44-lid-1': 'de nieuwe aanvraag telt vanaf de nieuwe datum',
      },
      causes: {
        systeem_of_proces: 'Bewijsstukken mogen alleen als foto worden ingestuurd',
        maatwerk_niet_geboden: 'Zij boden aan met de map langs te komen',
      },
      effects: { inkomen: 'vijf weken uitkering' },
      addressees: ['gemeente', 'bzk'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
    },
    dissent: {
      coder: 2,
      instead: {
        causes: { maatwerk_niet_geboden: 'Zij boden aan met de map langs te komen' },
      },
      reason: 'De weigering van papier is geen keuze in dit geval: het hele proces laat niets anders toe.',
    },
  },
  {
    key: 'inlogcode-bij-de-ex',
    period: '2024-Q3',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Gelderland', '100k_250k'],
    signals: [
      {
        from: 'gem-denkbeeldrecht',
        by: 'professional',
        title: 'Haar ex-man leest de digitale post',
        text: `Een vrouw uit mijn inburgeringsgroep had nooit zelf een inlogcode gehad. Haar man deed alles, en toen zij bij hem wegging hield
          hij de telefoon waarop de codes binnenkomen. Iedere brief van ons ging naar een digitaal postvak dat hij las en zij niet. Zo
          wist hij wanneer zij bij ons was. Ik heb gevraagd om haar post op papier te zetten. Dat kan alleen als de klant dat zelf digitaal
          aanvinkt. Na zes weken heeft een collega van de helpdesk het buiten de regels om gedaan. Die zes weken heb ik haar steeds
          gebeld, en in het dossier gezet dat ik mij daarmee niet aan de werkwijze hield.`,
        effect: 'Een ex-partner die weken meelas, en gemiste brieven.',
        helped: 'Een medewerker laten omzetten naar papier als iemand onveilig is.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'digitale-drempel': 'Dat kan alleen als de klant dat zelf digitaal aanvinkt',
        'taal-en-laaggeletterdheid': '~Zij was nog aan het inburgeren en had de post nooit zelf gedaan.',
        uitvoeringsvoorwaarden: 'buiten de regels om gedaan',
      },
      provisions: { 'awb-art-2-1-lid-1': 'Ik heb gevraagd om haar post op papier te zetten' },
      causes: {
        systeem_of_proces: 'Dat kan alleen als de klant dat zelf digitaal aanvinkt',
      },
      effects: {
        geestelijk: 'Zo wist hij wanneer zij bij ons was',
        rechtsbescherming: 'een digitaal postvak dat hij las en zij niet',
      },
      addressees: ['gemeente', 'bzk'],
      severity: 3,
      duration: 'weken',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
    },
  },
  {
    key: 'dertien-klantmanagers',
    period: '2024-Q4',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Utrecht', 'gt_250k'],
    signals: [
      {
        from: 'cr-voorbeeldstad',
        by: 'burger',
        title: 'Dertien klantmanagers in vier jaar',
        text: `Ik heb in vier jaar dertien klantmanagers gehad. Aan iedereen moest ik opnieuw uitleggen waarom ik niet ’s avonds kan werken, ik zorg voor mijn
          kleinzoon met een meervoudige handicap. De een vond dat logisch, de volgende legde mij een sollicitatieplicht op, de derde haalde die er
          weer af. Bij nummer elf kreeg ik een maatregel omdat een afspraak van nummer negen niet in de computer stond. Die maatregel is
          teruggedraaid door nummer twaalf. Ik ken hun namen niet meer. Ik heb een map gemaakt en neem die overal mee naartoe.
          Eén keer had ik iemand die er anderhalf jaar zat. Die belde op als er iets in de brief stond wat ik niet zou snappen. Toen ging zij naar een andere gemeente. Ik begrijp dat mensen van baan wisselen, maar een
          overdracht van tien minuten moet toch kunnen.`,
        effect: 'Steeds opnieuw uitleggen, wisselende plichten en een onterechte maatregel.',
        helped: 'Eén vaste persoon, of minstens een goed dossier.',
        hint: 'uitvoering',
        provisions: ['pw-art-9-lid-2'],
      },
      {
        from: 'lcr',
        by: 'lcr',
        title: 'Geen vaste contactpersoon',
        text: `Het ontbreken van een vast gezicht is al jaren een van de meest gehoorde klachten. Mensen vertellen hun verhaal telkens opnieuw, inclusief de pijnlijke delen. Afspraken raken zoek. In
          gemeenten die wel met een vaste klantmanager werken, horen wij deze klacht nauwelijks.`,
        effect: 'Verlies van vertrouwen en fouten door wisselingen.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'geen-persoonlijk-contact': 'Ik heb in vier jaar dertien klantmanagers gehad',
        'arbeidsverplichting-past-niet': 'de volgende legde mij een sollicitatieplicht op',
        'onjuiste-registratie': 'omdat een afspraak van nummer negen niet in de computer stond',
      },
      provisions: { 'pw-art-9-lid-2': 'ik zorg voor mijn kleinzoon met een meervoudige handicap' },
      causes: {
        systeem_of_proces: 'Ik heb in vier jaar dertien klantmanagers gehad',
        signaal_genegeerd: 'niet in de computer stond',
      },
      effects: {
        inkomen: 'kreeg ik een maatregel',
        vertrouwen: 'Ik heb een map gemaakt en neem die overal mee naartoe',
      },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'jaren',
      amount: 'tot_2500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
    },
  },
  {
    key: 'dagloon-fout',
    period: '2025-Q1',
    law: 'wia',
    who: ['single', '45_59', 'wia'],
    where: ['Gelderland', '50k_100k'],
    signals: [
      {
        from: 'lcr',
        by: 'burger',
        title: 'Mijn dagloon is fout en ik mag wachten tot ik aan de beurt ben',
        text: `Ik zag op het nieuws dat er fouten zijn gemaakt bij het berekenen van WIA-uitkeringen. Ik rekende het na en bij mij klopt het ook niet, ik krijg
          zeker honderdvijftig euro per maand te weinig. Ik belde. De fout werd erkend, maar herstel gaat op volgorde en dat kan nog jaren duren. Zelf
          een verzoek doen mag, maar dan gelden andere regels over hoe ver het teruggaat. Ik vroeg wat verstandig was, dat mocht de medewerker niet
          zeggen. Zo lang krijg ik elke maand een bedrag waarvan wij allebei weten dat het fout is.`,
        effect: 'Jarenlang te weinig inkomen door een erkende fout.',
        helped: 'Vanaf vandaag het juiste bedrag betalen en het verleden later uitzoeken.',
        hint: 'uitvoering',
        provisions: ['wia-art-76'],
      },
      {
        from: 'uwv',
        by: 'uwv',
        title: 'Herstel van daglonen loopt via een vaste volgorde',
        text: `Voor het herstel van onjuist vastgestelde daglonen is een volgorde gekozen naar risico en jaar. Wie zelf belt, verstoort die volgorde. Begrijpelijk
          vindt de klant dat niet. Een voorlopige correctie op het lopende bedrag kan ons systeem niet aan zonder de hele beoordeling opnieuw te
          doen.`,
        effect: 'Mensen wachten lang op geld waar zij recht op hebben.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'geen-herstel-na-fout': 'De fout werd erkend, maar herstel gaat op volgorde',
        'fout-van-de-overheid': 'dat er fouten zijn gemaakt bij het berekenen van WIA-uitkeringen',
        'onduidelijke-communicatie': 'Ik vroeg wat verstandig was, dat mocht de medewerker niet zeggen',
      },
      provisions: { 'wia-art-76': 'De fout werd erkend' },
      causes: {
        systeem_of_proces: 'herstel gaat op volgorde en dat kan nog jaren duren',
        beslisfout: 'bij mij klopt het ook niet',
      },
      effects: {
        inkomen: 'zeker honderdvijftig euro per maand te weinig',
        vertrouwen: 'een bedrag waarvan wij allebei weten dat het fout is',
      },
      addressees: ['uwv', 'szw'],
      severity: 2,
      duration: 'jaren',
      amount: 'tot_10000',
      traits: ['onduidelijk', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'loopt_nog',
    },
  },
  {
    key: 'portaal-time-out',
    period: '2025-Q2',
    law: 'pw',
    who: ['single', '45_59', null],
    where: ['Limburg', '100k_250k'],
    signals: [
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'Aanvraag verdween na twintig minuten uit het portaal',
        text: `Cliënt kan moeilijk lezen. De aanvraag moet via een portaal dat na twintig minuten afsluit zonder op te slaan. Hij probeerde het vijf avonden. Bij de balie
          werd hij verwezen naar het portaal, bij het portaal naar de chat. Hulp aan huis of op papier zou volgens de website mogelijk zijn, maar op het
          nummer dat erbij staat, neemt niemand op. Wij vulden het in een half uur met hem in. Vier weken later ging zijn uitkering in, niet
          vanaf zijn eerste poging, want daarvan bestaat geen spoor.`,
        effect: 'Vier weken inkomen verloren door een portaal.',
        helped: 'Passende hulp aan de balie, zoals de wet nu vraagt.',
        hint: 'uitvoering',
        provisions: ['awb-art-2-1-lid-1', 'pw-art-44-lid-1'],
      },
      {
        from: 'cr-droomwaarde',
        by: 'clientenraad_lokaal',
        title: 'Balie verwijst naar website, website naar balie',
        text: `Wij deden een proef met vijf vrijwilligers die zich meldden voor bijstand zonder computer. Vier kregen een kaartje met een webadres. Eén kreeg een
          afspraak, na drie weken. In de verordening staat dat hulp op papier mogelijk is. De medewerkers aan de balie wisten dat niet.`,
        effect: 'Wie niet digitaal is, komt niet binnen.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'digitale-drempel': 'een portaal dat na twintig minuten afsluit zonder op te slaan',
        'taal-en-laaggeletterdheid': 'Cliënt kan moeilijk lezen',
        aanvraagdrempel: 'Bij de balie werd hij verwezen naar het portaal',
        'geen-terugwerkende-kracht': 'niet vanaf zijn eerste poging',
      },
      provisions: {
        'awb-art-2-1-lid-1': 'Hulp aan huis of op papier zou volgens de website mogelijk zijn',
        'pw-art-44-lid-1': 'Vier weken later ging zijn uitkering in',
      },
      causes: {
        systeem_of_proces: 'een portaal dat na twintig minuten afsluit',
        ruimte_niet_herkend: 'Bij de balie werd hij verwezen naar het portaal',
      },
      effects: {
        inkomen: 'niet vanaf zijn eerste poging',
        rechtsbescherming: 'want daarvan bestaat geen spoor',
      },
      addressees: ['gemeente', 'bzk'],
      severity: 2,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
    },
    dissent: {
      coder: 1,
      instead: {
        causes: {
          doenvermogen: 'Cliënt kan moeilijk lezen',
          systeem_of_proces: 'een portaal dat na twintig minuten afsluit',
        },
        addressees: ['gemeente'],
      },
      reason: 'Ook iemand die goed leest loopt vast op dit portaal. Het proces is de hoofdoorzaak.',
      threads: {
        leaves: ['aanvraagdrempel'],
        adds: { 'doenvermogen-overschat': 'Hij probeerde het vijf avonden' },
        reason: 'Hij deed wat hij moest doen, vijf keer. De drempel zit in de aanvraag.',
      },
    },
  },
  {
    key: 'doorprocederen',
    period: '2025-Q3',
    law: 'pw',
    who: ['couple', '60_aow', 'bijstand'],
    where: ['Noord-Holland', '20k_50k'],
    signals: [
      {
        from: 'advocaten-verzonnenveld',
        by: 'naaste_of_belangenbehartiger',
        title: 'Gemeente in hoger beroep om een bedrag van niets',
        text: `De rechtbank matigde de terugvordering bij cliënten van ruim tweeduizend naar achthonderd euro, omdat de gemeente zelf te laat was. Het college ging in
          hoger beroep, naar eigen zeggen om duidelijkheid te krijgen. Cliënten zijn op leeftijd en slapen er niet van. De kosten van de
          landsadvocatuur voor deze zaak zijn vele malen hoger dan het verschil. Wij vroegen om een gesprek. De jurist wilde wel, het
          college niet, want het ging om het principe. Over wiens principe, vraagt mijn cliënt zich af.`,
        effect: 'Nog twee jaar onzekerheid voor een ouder echtpaar.',
        helped: 'Een gesprek in plaats van een procedure.',
        hint: 'uitvoering',
        provisions: ['pw-art-58-lid-8', 'awb-art-3-4-lid-2'],
      },
    ],
    coding: {
      threads: {
        'drempel-bezwaar-en-klacht': 'Het college ging in hoger beroep',
        'dringende-redenen-te-eng': 'De rechtbank matigde de terugvordering',
        'fout-van-de-overheid': 'omdat de gemeente zelf te laat was',
      },
      provisions: {
        'pw-art-58-lid-8': 'De rechtbank matigde de terugvordering',
        'awb-art-3-4-lid-2': 'vele malen hoger dan het verschil',
      },
      causes: { maatwerk_niet_geboden: 'het college niet, want het ging om het principe' },
      effects: { geestelijk: 'slapen er niet van', rechtsbescherming: 'Het college ging in hoger beroep' },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'jaren',
      amount: 'tot_2500',
      traits: ['onduidelijk', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'loopt_nog',
    },
  },
  {
    key: 'alleen-ja-en-nee',
    period: '2025-Q3',
    law: 'wia',
    who: ['couple', '45_59', 'wia'],
    where: ['Noord-Holland', '50k_100k'],
    signals: [
      {
        from: 'lcr',
        by: 'naaste_of_belangenbehartiger',
        title: 'Wie niet kan praten komt niet door het keuzemenu',
        text: `Mijn man kreeg een beroerte en kan alleen nog ja en nee zeggen. Voor zijn WIA moest hij een wijziging doorgeven. Bellen kan, maar de
          computer vraagt eerst of u in één zin wilt zeggen waarvoor u belt. Inloggen kan ook, met een telefoon die een gezicht wil zien dat
          beweegt. Zijn gezicht beweegt aan één kant. Ik mag het namens hem doen als hij mij machtigt, en machtigen gaat via dezelfde
          inlog. Ik ben er drie weken mee bezig geweest, naast de revalidatie. Een medewerker in het ziekenhuis hielp ons ten slotte aan een
          papieren formulier uit een la.`,
        effect: 'Weken onzekerheid over inkomen in een tijd waarin alle kracht naar herstel moest.',
        helped: 'Een papieren formulier aanbieden zodra iemand zegt dat het anders niet gaat.',
        hint: 'uitvoering',
        provisions: ['awb-art-2-1-lid-1', 'awb-art-2-1-lid-2'],
      },
    ],
    coding: {
      threads: {
        'digitale-drempel': 'met een telefoon die een gezicht wil zien dat beweegt',
        'doenvermogen-overschat': 'kan alleen nog ja en nee zeggen',
      },
      provisions: {
        'awb-art-2-1-lid-1': 'de computer vraagt eerst of u in één zin wilt zeggen waarvoor u belt',
        'awb-art-2-1-lid-2': 'Ik mag het namens hem doen als hij mij machtigt',
        'wia-art-27-lid-1': 'moest hij een wijziging doorgeven',
      },
      causes: { systeem_of_proces: 'machtigen gaat via dezelfde inlog' },
      effects: { geestelijk: 'Ik ben er drie weken mee bezig geweest', gezin: 'naast de revalidatie' },
      addressees: ['uwv', 'bzk'],
      severity: 1,
      duration: 'weken',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
    },
  },
  {
    key: 'klacht-dan-controle',
    period: '2025-Q4',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Drenthe', '20k_50k'],
    signals: [
      {
        from: 'cr-nergenshuizen',
        by: 'burger',
        title: 'Na mijn klacht kreeg ik een heronderzoek',
        text: `Ik diende een klacht in over de toon van mijn klantmanager. Twee weken later kreeg ik een uitnodiging voor een heronderzoek, met dertien stukken
          die ik moest inleveren. Toeval, zeiden ze. In mijn dorp kent iedereen iedereen en ik durfde niet door te vragen. De klacht is
          afgesloten met de zin dat partijen de situatie anders beleven. Ik heb op een bijeenkomst gehoord dat meer mensen dit meemaken. Ik
          schrijf dit alleen op omdat het zonder naam kan.`,
        effect: 'Angst om te klagen en het gevoel gestraft te worden.',
        helped: 'De klacht door een ander laten behandelen en in die periode geen controle starten.',
        hint: 'uitvoering',
        provisions: ['awb-art-9-1-lid-1'],
      },
      {
        from: 'lcr',
        by: 'lcr',
        title: 'Mensen klagen niet uit angst voor gevolgen',
        text: `In onze jaarlijkse peiling zegt een groot deel van de mensen met bijstand dat zij niet klagen, omdat zij denken dat het tegen hen wordt gebruikt. Of dat
          klopt weten wij niet. Dat zij het denken is al een probleem. Gemeenten kennen die angst nauwelijks, want wie bang is meldt zich
          niet.`,
        effect: 'Fouten blijven onzichtbaar doordat mensen zwijgen.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'drempel-bezwaar-en-klacht': 'Ik diende een klacht in over de toon van mijn klantmanager',
        'wantrouwende-bejegening': 'Twee weken later kreeg ik een uitnodiging voor een heronderzoek',
        'onnodige-uitvraag': 'met dertien stukken die ik moest inleveren',
      },
      provisions: { 'awb-art-9-1-lid-1': 'Ik diende een klacht in' },
      causes: { bejegening: 'De klacht is afgesloten met de zin dat partijen de situatie anders beleven' },
      effects: { vertrouwen: 'ik durfde niet door te vragen', rechtsbescherming: 'De klacht is afgesloten' },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'maanden',
      traits: ['nee', 'ja', 'ja', 'onduidelijk'],
      tailoring: 'onbekend',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
    },
    dissent: {
      coder: 2,
      instead: { traits: ['nee', 'ja', 'ja', 'ja'] },
      reason:
        'Het verband tussen klacht en controle is niet vast te stellen. Onduidelijk is dan het eerlijke antwoord op de herkomst.',
    },
  },
  {
    key: 'brief-zonder-bedrag',
    period: '2026-Q1',
    law: 'pw',
    who: ['couple_with_children', '27_44', 'bijstand'],
    where: ['Utrecht', '100k_250k'],
    signals: [
      {
        from: 'gem-denkbeeldrecht',
        by: 'professional',
        title: 'Vereenvoudigde brief is zo kort dat niemand weet waar hij aan toe is',
        text: `Wij hebben onze brieven herschreven in eenvoudige taal. Dat is gelukt, maar bij terugvordering is het bedrag per maand naar een bijlage verhuisd die in
          het digitale dossier staat. Inwoners zonder inlogcode zien alleen dat zij iets moeten betalen. Mensen bellen massaal en wij kunnen het
          telefonisch ook niet zien. Een gezin betaalde uit voorzorg het hele bedrag van de kinderbijslag. Simpel schrijven is goed,
          maar de kern moet erin blijven.`,
        effect: 'Onnodige betaling en onrust door een te korte brief.',
        helped: 'Bedrag, maanden en keuzes op de eerste bladzijde.',
        hint: 'communicatie',
        provisions: ['awb-art-3-46'],
      },
    ],
    coding: {
      threads: {
        'onduidelijke-communicatie': 'is het bedrag per maand naar een bijlage verhuisd',
        'digitale-drempel': 'Inwoners zonder inlogcode zien alleen dat zij iets moeten betalen',
      },
      provisions: { 'awb-art-3-46': 'is het bedrag per maand naar een bijlage verhuisd' },
      causes: { communicatie_of_preventie: 'maar de kern moet erin blijven' },
      effects: { inkomen: 'betaalde uit voorzorg het hele bedrag van de kinderbijslag' },
      addressees: ['gemeente'],
      severity: 1,
      duration: 'weken',
      amount: 'tot_500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
    },
    state: 'decided',
  },
]
