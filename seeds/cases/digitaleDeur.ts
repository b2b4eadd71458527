// Invented cases of the late summer of 2026, when desks closed and a new way of logging in came: a rise that early warning shows.
import type { CaseSeed } from '../caseSeed.ts'

export const DIGITALE_DEUR: readonly CaseSeed[] = [
  {
    key: 'balie-wordt-scherm',
    period: '2026-08',
    law: 'pw',
    who: ['single', '60_aow', 'bijstand'],
    where: ['Gelderland', '50k_100k'],
    signals: [
      {
        from: 'cr-schijnbergen',
        by: 'clientenraad_lokaal',
        title: 'De balie is weg, er hangt een scherm',
        text: `Sinds de zomer is de balie van werk en inkomen dicht. Op de plek van de medewerkster hangt een scherm met een
          code die je moet scannen. Een man die nooit een mobieltje had, stond er drie ochtenden achter elkaar met zijn
          inkomstenbriefje. De bewaker mocht het niet aannemen. Zijn briefje kwam te laat en de uitkering werd opgeschort.
          Wij hebben hem met het toestel van een raadslid geholpen. Dat kan toch de bedoeling niet zijn van dienstverlening
          voor iedereen.`,
        effect: 'Uitkering opgeschort omdat een briefje niet meer kon worden afgegeven.',
        helped: 'Een brievenbus en een mens op vaste ochtenden.',
        hint: 'uitvoering',
        provisions: ['awb-art-2-1-lid-1'],
      },
    ],
    coding: {
      threads: {
        'digitale-drempel': 'een scherm met een code die je moet scannen',
        'geen-persoonlijk-contact': 'Op de plek van de medewerkster hangt een scherm',
      },
      provisions: {
        'awb-art-2-1-lid-1': 'De bewaker mocht het niet aannemen',
        'pw-art-54-lid-1': 'de uitkering werd opgeschort',
      },
      causes: { systeem_of_proces: 'Sinds de zomer is de balie van werk en inkomen dicht' },
      effects: { inkomen: 'de uitkering werd opgeschort' },
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
  },
  {
    key: 'code-verloopt-op-het-strand',
    period: '2026-08',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Noord-Holland', '100k_250k'],
    signals: [
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Inloggen kan alleen nog met een toestel dat zij niet heeft',
        text: `De nieuwe inlog van de gemeente eist een app die haar toestel niet aankan. De code per sms is in juli afgeschaft. Cliënte wilde
          bijzondere bijstand voor een bril van haar dochter en kwam er niet in. Aan de telefoon hoorde zij dat een papieren
          aanvraag niet meer bestaat. Zij leende ten slotte de telefoon van haar buurman, die nu weet dat zij bijstand heeft.
          Dat vond zij erger dan het wachten.`,
        effect: 'Een kind weken zonder bril en een moeder die haar situatie aan de buren moest vertellen.',
        helped: 'Een papieren formulier blijven aannemen.',
        hint: 'uitvoering',
        provisions: ['awb-art-2-1-lid-1', 'pw-art-35-lid-1'],
      },
      {
        from: 'cr-voorbeeldstad',
        by: 'clientenraad_lokaal',
        title: 'Ook in onze wijk komen mensen er niet meer in',
        text: `Op ons spreekuur zagen wij in twee weken negen mensen die niet meer konden inloggen. De meesten hebben een
          ouder toestel gekregen van familie. Wij hebben de wethouder gevraagd de oude inlog open te houden tot er
          een ander loket is. Daarop kwam nog geen antwoord.`,
        effect: 'Een groep inwoners bereikt de gemeente niet meer.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'digitale-drempel': 'eist een app die haar toestel niet aankan',
        'geen-persoonlijk-contact': 'dat een papieren aanvraag niet meer bestaat',
        'bijzondere-bijstand': 'bijzondere bijstand voor een bril van haar dochter',
      },
      provisions: {
        'awb-art-2-1-lid-1': 'dat een papieren aanvraag niet meer bestaat',
        'pw-art-35-lid-1': 'bijzondere bijstand voor een bril van haar dochter',
      },
      causes: { systeem_of_proces: 'De code per sms is in juli afgeschaft' },
      effects: {
        kinderen: 'een bril van haar dochter',
        vertrouwen: 'Dat vond zij erger dan het wachten',
      },
      addressees: ['gemeente', 'bzk'],
      severity: 2,
      duration: 'weken',
      amount: 'tot_500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
    },
  },
  {
    key: 'machtiging-voor-moeder',
    period: '2026-08',
    law: 'aow',
    who: ['single', 'aow', 'aio'],
    where: ['Zuid-Holland', 'gt_250k'],
    signals: [
      {
        from: 'svb',
        by: 'professional',
        title: 'Dochters mogen hun moeder niet meer helpen aan de telefoon',
        text: `Wie voor een ander belt, moet sinds deze zomer eerst digitaal gemachtigd zijn. Een dochter regelde jarenlang alles
          voor haar moeder, die niet leest en niet ziet. De machtiging moet de moeder zelf aanzetten met een eigen inlog, en
          die heeft zij niet. Mijn collega mocht de dochter daarom niet te woord staan over een vakantiemelding. Zij kwamen
          samen met de taxi naar ons kantoor. Wij hebben er intern een vraag over gesteld.`,
        effect: 'Een oude vrouw moest door het land reizen voor een melding van vijf minuten.',
        helped: 'Een machtiging op papier met handtekening.',
        hint: 'uitvoering',
        provisions: ['awb-art-2-1-lid-2'],
      },
    ],
    coding: {
      threads: {
        'digitale-drempel': 'De machtiging moet de moeder zelf aanzetten met een eigen inlog',
        'geen-persoonlijk-contact': 'mocht de dochter daarom niet te woord staan',
      },
      provisions: {
        'awb-art-2-1-lid-1': '~Passende hulp bij het contact bleef uit.',
        'awb-art-2-1-lid-2': 'moet sinds deze zomer eerst digitaal gemachtigd zijn',
      },
      causes: { systeem_of_proces: 'moet sinds deze zomer eerst digitaal gemachtigd zijn' },
      effects: { gezin: 'Een dochter regelde jarenlang alles' },
      addressees: ['svb', 'bzk'],
      severity: 1,
      duration: 'weken',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
    },
  },
  {
    key: 'tolk-past-niet-in-de-app',
    period: '2026-08',
    law: 'pw',
    who: ['couple_with_children', '27_44', 'bijstand'],
    where: ['Zeeland', '50k_100k'],
    signals: [
      {
        from: 'vng',
        by: 'gemeente',
        title: 'Een afspraak maken kan alleen nog in het Nederlands en op een scherm',
        text: `Een gemeente meldt ons dat haar afsprakenplanner sinds augustus de enige ingang is. Een vader die de taal
          leert, kon vroeger met een briefje naar de balie. Nu koos hij in de planner drie keer het verkeerde onderwerp en zat
          hij tegenover iemand van parkeren. Zijn vraag ging over het loon van zijn oudste dochter. Tegen de tijd dat hij
          de juiste medewerker sprak, liep er al een onderzoek. Het is zonder vordering gesloten, maar hij slaapt
          slecht.`,
        effect: 'Een vader werd onderzocht terwijl hij al weken probeerde te melden.',
        helped: 'Een inloopochtend naast de planner.',
        hint: 'uitvoering',
        provisions: ['awb-art-2-1-lid-1'],
      },
    ],
    coding: {
      threads: {
        'digitale-drempel': 'dat haar afsprakenplanner sinds augustus de enige ingang is',
        'geen-persoonlijk-contact': 'zat hij tegenover iemand van parkeren',
        'taal-en-laaggeletterdheid': 'Een vader die de taal leert',
      },
      provisions: { 'awb-art-2-1-lid-1': 'kon vroeger met een briefje naar de balie' },
      causes: { systeem_of_proces: 'dat haar afsprakenplanner sinds augustus de enige ingang is' },
      effects: { geestelijk: 'hij slaapt slecht' },
      addressees: ['gemeente'],
      severity: 1,
      duration: 'weken',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
      preventive: false,
    },
  },
  {
    key: 'spookafspraak',
    period: '2026-09',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Utrecht', 'gt_250k'],
    signals: [
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'De afspraak stond in een postvak dat hij niet kon openen',
        text: `De oproep voor een gesprek kwam niet met de post, maar in een digitaal postvak. Cliënt had bij zijn aanvraag een
          vinkje gezet waarvan hij niet wist wat het deed. Hij verscheen niet en kreeg een maatregel. Op zijn bezwaar stond de
          gemeente erop dat het bericht was bezorgd, want dat zag zij op het scherm. Of iemand het heeft gelezen, ziet zij
          niet. Na een half uur aan tafel was de zaak opgelost. Die tafel hadden wij zelf moeten regelen.`,
        effect: 'Een korting op de uitkering voor een oproep die niemand las.',
        helped: 'Een belangrijke oproep ook per post sturen.',
        hint: 'uitvoering',
        provisions: ['awb-art-2-1-lid-1', 'pw-art-18-lid-2'],
      },
    ],
    coding: {
      threads: {
        'digitale-drempel': 'maar in een digitaal postvak',
        'geen-persoonlijk-contact': 'Die tafel hadden wij zelf moeten regelen',
      },
      provisions: { 'awb-art-2-1-lid-1': 'een vinkje gezet waarvan hij niet wist wat het deed' },
      causes: { communicatie_of_preventie: 'kwam niet met de post, maar in een digitaal postvak' },
      effects: { inkomen: 'kreeg een maatregel' },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'weken',
      amount: 'tot_500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'evenredigheid',
    },
  },
  {
    key: 'vier-pogingen-per-dag',
    period: '2026-09',
    law: 'ww',
    who: ['couple_with_children', '45_59', 'ww'],
    where: ['Limburg', '50k_100k'],
    signals: [
      {
        from: 'lcr',
        by: 'burger',
        title: 'Geblokkeerd na vier pogingen, en de telefoon verwijst naar de site',
        text: `Ik ben stratenmaker geweest en mijn duim is stuk. De nieuwe inlog leest mijn vinger niet en na vier keer zit je dag dicht. Zo
          liep mijn termijn voor de inkomstenopgave af. Bellen hielp niet, een stem zei dat het sneller ging via de
          website. Toen ik bij het kantoor stond, hing daar een briefje met hetzelfde adres. De betaling kwam drie weken
          later. Mijn vrouw heeft de boodschappen op de rekening van haar zus gezet.`,
        effect: 'Een gezin drie weken zonder uitkering door een vinger die niet werd herkend.',
        helped: 'Iemand die de opgave aan de telefoon invult.',
        hint: 'uitvoering',
        provisions: ['awb-art-2-1-lid-1'],
      },
    ],
    coding: {
      threads: {
        'digitale-drempel': 'De nieuwe inlog leest mijn vinger niet',
        'geen-persoonlijk-contact': 'een stem zei dat het sneller ging via de website',
      },
      provisions: { 'awb-art-2-1-lid-1': 'hing daar een briefje met hetzelfde adres' },
      causes: { systeem_of_proces: 'na vier keer zit je dag dicht' },
      effects: {
        inkomen: 'De betaling kwam drie weken later',
        gezin: 'op de rekening van haar zus gezet',
      },
      addressees: ['uwv'],
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
      instead: { severity: 1 },
      reason: 'Drie weken zonder inkomen is voor een gezin met kinderen meer dan hinder.',
    },
  },
  {
    key: 'bibliotheek-als-loket',
    period: '2026-09',
    law: 'pw',
    who: ['couple', '45_59', 'bijstand'],
    where: ['Fryslân', '20k_50k'],
    signals: [
      {
        from: 'gem-nergenshuizen',
        by: 'professional',
        title: 'Vrijwilligers van de bibliotheek vullen onze formulieren in',
        text: `Wij sloten ons loket op drie van de vijf dagen en verwijzen naar de bibliotheek. Daar zitten vrijwilligers achter
          een computer. Zij zien nu afschriften, diagnoses en ruzies van mensen die zij van het dorpsplein kennen. Een
          echtpaar haalde zijn aanvraag terug omdat de buurvrouw achter het toetsenbord zat. Twee maanden leefden zij van hun
          spaargeld. Als medewerker schaam ik mij hiervoor. Het besluit was een bezuiniging, aan deze mensen is niet
          gedacht.`,
        effect: 'Een echtpaar vroeg geen bijstand aan uit schaamte voor een bekende.',
        helped: 'Een loket met medewerkers die geheimhouding hebben.',
        hint: 'uitvoering',
        provisions: ['awb-art-2-1-lid-1'],
      },
    ],
    coding: {
      threads: {
        'digitale-drempel': 'Daar zitten vrijwilligers achter een computer',
        'geen-persoonlijk-contact': 'Wij sloten ons loket op drie van de vijf dagen',
        'niet-gebruik': 'haalde zijn aanvraag terug omdat de buurvrouw achter het toetsenbord zat',
      },
      provisions: { 'awb-art-2-1-lid-1': 'verwijzen naar de bibliotheek' },
      causes: { systeem_of_proces: 'Het besluit was een bezuiniging' },
      effects: { inkomen: 'Twee maanden leefden zij van hun spaargeld' },
      addressees: ['gemeente', 'vng'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'onbekend',
      remedy: 'beleid',
      outcome: 'deels_opgelost',
    },
  },
  {
    key: 'chat-zonder-mens',
    period: '2026-09',
    law: 'pw',
    who: ['single', '18_26', 'bijstand'],
    where: ['Noord-Brabant', '100k_250k'],
    signals: [
      {
        from: 'nla',
        by: 'arbeidsinspectie',
        title: 'Een assistent op de site gaf antwoord dat nergens op rustte',
        text: `In een onderzoek naar dienstverlening legden wij tien vragen voor aan de nieuwe digitale assistent van een
          gemeente. Bij drie vragen was het antwoord onjuist. Een jongere kreeg te horen dat zijn opleiding hem uitsloot van
          bijstand; hij heeft zich daarna niet gemeld. Doorverbinden met een mens kon alleen na inloggen, en wie zich nog
          wil melden heeft geen inlog. De gemeente paste twee antwoorden aan na ons bericht. Wat eerder is gezegd, is niet
          bewaard.`,
        effect: 'Een jongere meldde zich maanden niet door een verkeerd antwoord.',
        helped: 'Altijd een knop naar een medewerker, ook zonder inlog.',
        hint: 'communicatie',
        provisions: ['awb-art-2-1-lid-1', 'awb-art-3-2'],
      },
    ],
    coding: {
      threads: {
        'digitale-drempel': 'wie zich nog wil melden heeft geen inlog',
        'geen-persoonlijk-contact': 'Doorverbinden met een mens kon alleen na inloggen',
      },
      provisions: {
        'awb-art-2-1-lid-1': 'Doorverbinden met een mens kon alleen na inloggen',
        'awb-art-3-2': 'Bij drie vragen was het antwoord onjuist',
      },
      causes: { communicatie_of_preventie: 'Bij drie vragen was het antwoord onjuist' },
      effects: { inkomen: 'hij heeft zich daarna niet gemeld' },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'maanden',
      traits: ['onduidelijk', 'ja', 'ja', 'ja'],
      tailoring: 'onbekend',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
      preventive: true,
    },
  },
  {
    key: 'geen-nummer-in-de-brief',
    period: '2026-09',
    law: 'pw',
    who: ['cost_sharing', '45_59', 'bijstand'],
    where: ['Overijssel', '50k_100k'],
    signals: [
      {
        from: 'cr-fictiehoven',
        by: 'burger',
        title: 'Onder de brief staat geen nummer meer',
        text: `Op mijn laatste brief stond geen telefoonnummer en geen naam, alleen een vierkantje met stippen. Ik wilde zeggen
          dat mijn zus bij mij komt wonen na haar scheiding. Dat moet binnen een week. Ik heb een kaart geschreven en in de bus
          van het gemeentehuis gedaan. De kaart is zoekgeraakt. Nu zeggen ze dat ik niets heb gemeld en moet ik twee maanden
          terugbetalen. Een foto van de kaart heb ik niet gemaakt, wie doet dat.`,
        effect: 'Twee maanden terugbetalen terwijl zij het had opgeschreven.',
        helped: 'Een telefoonnummer in elke brief.',
        hint: 'communicatie',
        provisions: ['awb-art-2-1-lid-1', 'pw-art-17-lid-1', 'pw-art-58-lid-1'],
      },
    ],
    coding: {
      threads: {
        'digitale-drempel': 'alleen een vierkantje met stippen',
        'geen-persoonlijk-contact': 'stond geen telefoonnummer en geen naam',
        'bewijslast-bij-burger': 'Een foto van de kaart heb ik niet gemaakt',
      },
      provisions: {
        'awb-art-2-1-lid-1': 'stond geen telefoonnummer en geen naam',
        'pw-art-58-lid-1': 'moet ik twee maanden terugbetalen',
      },
      causes: { communicatie_of_preventie: 'stond geen telefoonnummer en geen naam' },
      effects: { schulden: 'moet ik twee maanden terugbetalen' },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'loopt_nog',
      preventive: false,
    },
  },
]
