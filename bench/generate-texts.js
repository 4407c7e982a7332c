/**
 * What minutes talk about, invented. `{n}` and `{m}` become numbers, `{e}` and `{f}` institutions of the Sozialraum,
 * `{s}` its name, `{d}` a day.
 */
export const THEMEN = [
  {
    id: 'ferien',
    titel: [
      'Angebote in den Sommerferien',
      'Ferien: was fehlt und was überläuft',
      'Rückblick auf die Ferienwochen',
    ],
    saetze: [
      'In den ersten drei Ferienwochen waren alle {n} Plätze vergeben, in den letzten beiden gab es in {s} kein Angebot.',
      'Auf der Warteliste standen zuletzt {m} Kinder, die meisten zwischen sechs und zehn Jahren.',
      'Die Einrichtung „{e}“ kann ihre Räume in der fünften Woche öffnen, wenn jemand die Schlüssel übernimmt.',
      'Berufstätige Alleinerziehende fragen schon im Januar nach Plätzen und bekommen im Mai die Absage.',
      'Ein gemeinsamer Plan mit allen Schließzeiten würde Eltern viele Anrufe ersparen.',
    ],
  },
  {
    id: 'treffpunkte',
    titel: ['Treffpunkte für Jugendliche', 'Beschwerden am Abend', 'Wohin am Wochenende?'],
    saetze: [
      'Freitags und samstags sitzen bis zu {n} Jugendliche am Bolzplatz; seit dem Frühjahr gab es {m} Beschwerden.',
      'Die Jugendlichen wünschen sich einen trockenen Ort ohne Programm, an dem sie niemand wegschickt.',
      'Aus der Nachbarschaft kommen nicht nur Klagen: Zwei Familien haben Bänke gespendet und helfen beim Streichen.',
      'Die offene Halle wird von „{e}“ betreut und schließt um 20 Uhr, also zu früh.',
      'Gespräche vor Ort helfen, wenn immer dieselben Fachkräfte kommen; Plakate haben nichts bewirkt.',
    ],
  },
  {
    id: 'uebergaenge',
    titel: ['Von der Kita in die Schule', 'Übergänge gemeinsam gestalten', 'Anmeldungen zum neuen Schuljahr'],
    saetze: [
      'Von {n} angemeldeten Kindern hat die Schule bei {m} eine zusätzliche Sprachförderung empfohlen.',
      'Zwischen „{e}“ und „{f}“ fehlt bisher ein Gespräch, in dem beide dasselbe Blatt vor sich haben.',
      'Eltern bekommen dieselbe Beratung zweimal, andere gar keine.',
      'Im Frühsommer soll es zwei Nachmittage geben, an denen künftige Schulkinder das Haus anschauen können.',
      'Wer keine Kita besucht hat, wird von Briefen kaum erreicht; persönliche Einladungen wirken besser.',
    ],
  },
  {
    id: 'schulabsentismus',
    titel: ['Fehlzeiten in den Klassen 7 bis 9', 'Wenn Schülerinnen und Schüler nicht kommen'],
    saetze: [
      'Im letzten Halbjahr fehlten {m} Schülerinnen und Schüler an mehr als 20 Tagen, im Jahr davor waren es weniger.',
      'Ein Anruf am dritten Fehltag bringt mehr als ein Schreiben nach sechs Wochen.',
      'Jede Klassenleitung handhabt anders, wann der Soziale Dienst einbezogen wird.',
      'Die Rückkehr nach langer Abwesenheit braucht eine feste Person und einen verkürzten Stundenplan.',
      'Vereinbart wird eine Seite mit klarer Reihenfolge: wer spricht wann mit wem.',
    ],
  },
  {
    id: 'elternarbeit',
    titel: ['Elterncafé', 'Wie Eltern erreicht werden', 'Elternabende, zu denen jemand kommt'],
    saetze: [
      'Zum Elterncafé kommen inzwischen {n} Mütter und Väter; begonnen hat es mit sechs.',
      'Der Raum bei „{e}“ liegt am Eingang, man kommt beim Bringen der Kinder daran vorbei.',
      'Ohne Sprachmittlung bleibt ein Teil der Eltern weg; benötigt werden vor allem Arabisch, Türkisch und Russisch.',
      'Beim Elternabend waren {m} Erwachsene, doppelt so viele wie im Vorjahr.',
      'Väter kommen eher am Samstag, und wenn es etwas zu bauen gibt.',
    ],
  },
  {
    id: 'wohnen',
    titel: ['Wohnen und Umzüge', 'Baustelle im Quartier', 'Enge Wohnungen'],
    saetze: [
      'In den Häusern an der Ringstraße laufen Bauarbeiten in {n} Wohnungen; der Aufzug steht seit {d} still.',
      'Kinder machen Hausaufgaben im Treppenhaus, weil es dort heller ist als in der Küche.',
      'Die Wohnungsgesellschaft hat zugesagt, einen leeren Laden bis zum Jahresende zu überlassen.',
      'Mietschulden werden oft erst bekannt, wenn die Kündigung schon auf dem Tisch liegt.',
      'Die Beratung von „{e}“ findet künftig einmal in der Woche vor Ort statt.',
    ],
  },
  {
    id: 'medien',
    titel: ['Klassenchats', 'Medien: Regeln, die halten', 'Mobiltelefone in der Grundschule'],
    saetze: [
      'In {n} Klassen gab es Streit, der im Chat begann und auf dem Schulhof weiterging.',
      'Regeln wirken, wenn die Klassen sie selbst geschrieben und aufgehängt haben.',
      'Die Werkstatt mit „{e}“ erreichte {m} Kinder; gewünscht ist eine Wiederholung im Frühjahr.',
      'Eltern fragen nach einer kurzen Übersicht, was in welchem Alter erlaubt ist.',
      'Weitergeleitete Bilder sind ein Thema ab Klasse 3, nicht erst ab Klasse 7.',
    ],
  },
  {
    id: 'gesundheit',
    titel: ['Gesundes Frühstück', 'Bewegung und Ernährung', 'Wartezeiten bei der Frühförderung'],
    saetze: [
      'Rund {m} von 100 Kindern kommen ohne Frühstück, montags mehr als an den übrigen Tagen.',
      'Auf einen Termin zur Frühförderung warten Familien {n} Wochen.',
      'Die Küche von „{e}“ darf nach dem Umbau auch von anderen Gruppen genutzt werden.',
      'Der Sportverein stellt eine Übungsleiterin, wenn die Halle am Dienstag frei bleibt.',
      'Obst und Wasser werden angenommen, sobald sie einfach dastehen.',
    ],
  },
];

/** What fits any topic. */
export const ALLGEMEIN = [
  'Die Runde hält fest, dass darüber schon {n}-mal gesprochen wurde und jetzt jemand den nächsten Schritt gehen muss.',
  'Aus „{e}“ wird berichtet, dass sich die Lage seit dem letzten Treffen entspannt hat.',
  'Einigkeit besteht darüber, klein anzufangen und nach einem halben Jahr zu schauen, was sich bewährt.',
  'Die Zahlen stammen aus den Häusern selbst und sind keine Erhebung.',
  'Offen ist, wer die Kosten von etwa {g} Euro im nächsten Jahr trägt.',
  'Am {d} soll es dazu ein Gespräch mit der Schulleitung geben.',
  '„{f}“ bietet an, die Einladung zu schreiben und die Rückmeldungen zu sammeln.',
  'Bei der Abstimmung im Stadtteil zeigte sich, dass viele Angebote einander nicht kennen.',
  'Das Thema kommt in einem Jahr wieder auf die Tagesordnung.',
  'Wichtig ist allen, dass Angebote ohne Anmeldung und ohne Kosten bleiben.',
  'Ehrenamtliche tragen vieles mit, brauchen aber eine Ansprechperson, die zuverlässig zurückruft.',
  'Von {n} angeschriebenen Einrichtungen haben {m} geantwortet.',
];

export const AUFTRAEGE = [
  'Übersicht der Angebote auf einer Seite zusammenstellen und herumschicken',
  'Mit der Schulleitung einen Termin vereinbaren',
  'Kosten und Räume klären und bei der nächsten Sitzung berichten',
  'Elternbrief in leichter Sprache entwerfen',
  'Bei der Wohnungsgesellschaft nach einem Raum fragen',
  'Rückmeldungen der Häuser sammeln und auswerten',
  'Ablauf für neue Kolleginnen und Kollegen aufschreiben',
  'Schließzeiten des nächsten Jahres abgleichen',
];

export const BESCHLUESSE = [
  'Das Gremium befürwortet den Versuch für ein halbes Jahr und wertet ihn danach aus.',
  'Das Gremium empfiehlt, das Angebot bis zu den Sommerferien fortzuführen.',
  'Das Gremium bittet die Verwaltung, die Öffnungszeiten am Abend zu prüfen.',
  'Das Gremium lädt die Schulen des Sozialraums zu einer der nächsten Sitzungen ein.',
];

export const ARTEN = [
  { art: 'asd', name: 'ASD', stellung: 'Teamleitung' },
  { art: 'kijukuz', name: 'Kinder- und Jugendzentrum', stellung: 'Leitung' },
  { art: 'kita', name: 'Städtische Kita Sonnenhang', stellung: 'Leitung' },
  { art: 'kita', name: 'Städtische Kita Regenbogen', stellung: 'Stellvertretende Leitung' },
  {
    art: 'schulsozialarbeit',
    name: 'Schulsozialarbeit an der Grundschule',
    stellung: 'Schulsozialarbeiterin',
  },
  { art: 'quartiermanagement', name: 'Quartiermanagement', stellung: 'Quartiermanagerin' },
  { art: 'erziehungshilfe', name: 'Ambulante Hilfen', stellung: 'Teamleitung' },
  { art: 'schule', name: 'Grundschule', stellung: 'Konrektorin' },
];

export const VORNAMEN =
  'Anke Bernd Carina Detlef Elke Frieder Gesa Holger Ines Jochen Karin Ludger Mareike Nils Olga Petra Ralf Silke Torsten Ulrike Volker Wiebke Yvonne Zoran Aylin Burak Cem Dilek Emre Fatma Hakan Irina Jana Kemal Leyla Marek Nadja Oleg Pavel Selin'.split(
    ' ',
  );
const ANFANG =
  'Birken Eichen Dorn Hasel Erlen Linden Weiden Ahorn Buchen Kiefern Ginster Moos Farn Heide Stein Sand Lehm Kies Bruch Quell Bach See Wolken Nebel Winter Sommer Herbst Morgen Sternen Tauben Raben Falken Reiher Lerchen'.split(
    ' ',
  );
const ENDE =
  'kamp stedt hoff brink loh rath wede horst siek moor diek holt wisch büll kotten schott lage mark'.split(
    ' ',
  );
/** 612 surnames that nobody need bear. */
export const NACHNAMEN = ENDE.flatMap((ende) => ANFANG.map((anfang) => `${anfang}${ende}`));
