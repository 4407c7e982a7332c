export type Severity = 'fehler' | 'warnung' | 'hinweis';

/** What `gremium explain <code>` says about a finding. */
export interface CodeEntry {
  readonly severity: Severity;
  /** These three hold the words that differ between cities as forms in braces; `inWorten` puts in the city's own. */
  readonly title: string;
  readonly meaning: string;
  readonly remedy: string;
  /**
   * The file tells the truth, and the truth breaks a rule: no edit mends a meeting that was not held. Such a finding does
   * not keep documents from being written, or no report could ever show the gap.
   */
  readonly isFact?: true;
  /** Law or standard behind the rule; a city's own basis stands in its data (`grundlage:`). */
  readonly basis?: string;
}

/** Every finding there is. The order is that of the pipeline; the texts are read by planners. */
export const CODES = {
  'datei/zeichensatz': {
    severity: 'fehler',
    title: 'Datei nicht in UTF-8 gespeichert',
    meaning:
      'Die Datei ist in einer anderen Zeichenkodierung gespeichert, meist vom Windows-Editor. Umlaute gingen beim Lesen verloren; deshalb wird sie gar nicht erst gelesen.',
    remedy:
      'Datei im Editor öffnen und als „UTF-8“ speichern (in VS Code unten rechts auf die Kodierung klicken).',
  },
  'datei/steuerzeichen': {
    severity: 'fehler',
    title: 'Steuerzeichen in der Datei',
    meaning: 'Die Datei enthält ein unsichtbares Steuerzeichen, das in Text nichts zu suchen hat.',
    remedy:
      'Die Stelle löschen und neu tippen; beim Einfügen aus anderen Programmen „ohne Formatierung“ wählen.',
  },
  'datei/zu-gross': {
    severity: 'fehler',
    title: 'Datei zu groß',
    meaning:
      'Eine Datei darf höchstens 1 MiB groß sein, eine Dokumentvorlage 256 KiB. Ein Protokoll hat wenige Kilobyte.',
    remedy:
      'Prüfen, ob versehentlich etwas anderes gespeichert wurde, und den Inhalt auf mehrere Dateien verteilen.',
  },
  'datei/nicht-lesbar': {
    severity: 'fehler',
    title: 'Datei nicht lesbar',
    meaning:
      'Die Datei lässt sich nicht öffnen, ist eine Verknüpfung oder keine gewöhnliche Datei. Verknüpfungen wird nicht gefolgt.',
    remedy: 'Leserechte prüfen; statt einer Verknüpfung die Datei selbst ablegen.',
  },
  'datei/leer': {
    severity: 'fehler',
    title: 'Datei ist leer',
    meaning: 'In der Datei steht nichts außer Leerzeilen oder Kommentaren.',
    remedy:
      'Inhalt ergänzen oder die Datei löschen. `gremium init` legt Muster an, die man abschreiben kann.',
  },
  'datei/konflikt': {
    severity: 'fehler',
    title: 'Ungelöster Zusammenführungskonflikt',
    meaning:
      'Zwei Personen haben dieselbe Stelle geändert; git hat beide Fassungen zwischen <<<<<<< und >>>>>>> stehen lassen.',
    remedy: 'Eine Fassung auswählen, die andere und die drei Markierungszeilen löschen.',
  },
  'datei/name': {
    severity: 'fehler',
    title: 'Dateiname passt nicht',
    meaning:
      'Der Dateiname ist zugleich der Kurzname. Er besteht aus Kleinbuchstaben a–z, Ziffern und Bindestrichen und endet auf .yaml. Sitzungen beginnen mit ihrem Datum.',
    remedy: 'Datei umbenennen: ä wird ae, ö wird oe, ü wird ue, ß wird ss, Leerzeichen wird Bindestrich.',
  },
  'datei/ort': {
    severity: 'fehler',
    title: 'Datei liegt am falschen Ort',
    meaning:
      'Der Ordner sagt, was eine Datei ist. An dieser Stelle erwartet gremium keine Datei und hat sie nicht geprüft.',
    remedy: 'Datei in den passenden Ordner verschieben, zum Beispiel sitzungen/2018/ oder budgets/2018/.',
  },
  'datei/doppelt': {
    severity: 'fehler',
    title: 'Kurzname doppelt vergeben',
    meaning: 'Zwei Einträge derselben Art haben denselben Kurznamen. Verweise darauf wären nicht eindeutig.',
    remedy: 'Einen der beiden umbenennen und die Verweise darauf anpassen.',
  },
  'datei/fehlt': {
    severity: 'fehler',
    title: 'Nichts zu prüfen',
    meaning: 'Neben gremium.yaml gibt es keine einzige Datei. Was nicht da ist, kann nicht geprüft werden.',
    remedy:
      'Mindestens ein Gremium anlegen. `gremium init <ordner>` zeigt, wie ein kleiner Bestand aussieht.',
  },
  'dokumentvorlage/schreibweise': {
    severity: 'fehler',
    title: 'Eigene Vorlage nicht richtig geschrieben',
    meaning:
      'In einer Datei unter templates/ steht etwas, das Vorlagen nicht kennen: ein Block ist nicht geschlossen, ein Helfer, Partial oder Bereich falsch geschrieben, oder es wird etwas verlangt, was Vorlagen nicht dürfen.',
    remedy: 'Die Stelle berichtigen; docs/vorlagen.md zeigt, was es gibt.',
  },
  'dokumentvorlage/feld': {
    severity: 'fehler',
    title: 'Eigene Vorlage nennt ein unbekanntes Feld',
    meaning:
      'Eine Datei unter templates/ verwendet ein Feld, das ihr Dokument an dieser Stelle nie bekommt. Beim Schreiben würde sie scheitern; wird nach dem Feld nur gefragt, bliebe die Stelle für immer leer.',
    remedy:
      'Das Feld so schreiben, wie es in docs/vorlagen.md steht; „--context json“ zeigt alle mit Inhalt.',
  },
  'dokumentvorlage/art': {
    severity: 'fehler',
    title: 'Feld in eigener Vorlage von anderer Art',
    meaning:
      'Eine Datei unter templates/ behandelt ein Feld als etwas, das es nicht ist: eine Liste als einzelnen Wert, einen Text als Zahl, einen einzelnen Wert als Liste.',
    remedy: 'Nachsehen, was das Feld enthält: in docs/vorlagen.md oder mit „--context json“.',
  },
  'dokumentvorlage/unbenutzt': {
    severity: 'warnung',
    title: 'Eigene Vorlage wird nie verwendet',
    meaning:
      'Eine Datei unter templates/ heißt weder wie die Vorlage eines Dokuments noch wird sie von einer aufgerufen. Meist ist der Name verschrieben; dann gilt weiter die mitgelieferte Vorlage.',
    remedy: 'Die Datei so nennen wie die Vorlage, die sie ersetzen soll, oder löschen.',
  },
  'yaml/doppelpunkt': {
    severity: 'fehler',
    title: 'Doppelpunkt im Text',
    meaning:
      'Ein Doppelpunkt mit Leerzeichen trennt in diesen Dateien Feld und Wert. Mitten im Text ist er nur in Anführungszeichen erlaubt.',
    remedy: 'Den ganzen Text in gerade Anführungszeichen setzen: titel: "Bericht: Kita".',
  },
  'yaml/anfuehrungszeichen': {
    severity: 'fehler',
    title: 'Anführungszeichen nicht geschlossen',
    meaning:
      'Ein Text beginnt mit einem geraden Anführungszeichen, aber das schließende fehlt oder nach ihm geht der Text weiter.',
    remedy:
      'Das schließende Zeichen ergänzen oder den ganzen Text in "…" setzen. Typografische „…“ im Text sind immer erlaubt.',
  },
  'yaml/einrueckung': {
    severity: 'fehler',
    title: 'Einrückung stimmt nicht',
    meaning:
      'Was zusammengehört, ist gleich weit eingerückt. Hier beginnt eine Zeile weiter links oder rechts als ihre Nachbarn.',
    remedy:
      'Die Zeile so weit einrücken wie die anderen Felder daneben; nur Leerzeichen verwenden, zwei je Stufe.',
  },
  'yaml/tabulator': {
    severity: 'fehler',
    title: 'Tabulator in der Einrückung',
    meaning:
      'Eingerückt wird mit Leerzeichen; ein Tabulator ist von außen nicht zu sehen und wird nicht angenommen.',
    remedy: 'Den Tabulator durch zwei Leerzeichen ersetzen.',
  },
  'yaml/unsichtbar': {
    severity: 'fehler',
    title: 'Unsichtbares Zeichen',
    meaning:
      'In der Einrückung oder in einem Feldnamen steht ein geschütztes Leerzeichen oder ein anderes unsichtbares Zeichen, meist aus Word oder dem Browser kopiert.',
    remedy: 'Die Stelle löschen und mit gewöhnlichen Leerzeichen neu tippen.',
  },
  'yaml/unsichtbar-im-text': {
    severity: 'warnung',
    title: 'Unsichtbares Zeichen im Text',
    meaning:
      'Im Text steht ein Zeichen, das niemand sieht, meist aus Word oder dem Browser kopiert. Ein Schreibrichtungszeichen kann Wörter und Zahlen in anderer Reihenfolge zeigen; eines ohne Breite verhindert, dass das Wort gefunden wird. Geschützte Leerzeichen sind nicht gemeint.',
    remedy: 'Das Wort löschen und neu tippen.',
  },
  'yaml/feld-ohne-doppelpunkt': {
    severity: 'fehler',
    title: 'Nach dem Feldnamen fehlt „: “',
    meaning:
      'Eine Zeile besteht aus Feldname, Doppelpunkt, Leerzeichen und Wert. Hier fehlt der Doppelpunkt oder das Leerzeichen danach.',
    remedy: 'So schreiben: gremium: neustadt. Soll die Zeile zum Text darüber gehören, weiter einrücken.',
  },
  'yaml/listenstrich': {
    severity: 'fehler',
    title: 'Listenstrich stimmt nicht',
    meaning:
      'Jeder Eintrag einer Liste steht in einer eigenen Zeile und beginnt mit Strich und Leerzeichen. Alle Striche einer Liste stehen untereinander; hinter dem Feld, zu dem die Liste gehört, steht nur der Doppelpunkt.',
    remedy: 'Eine Zeile „anwesend:“ und darunter je Eintrag eine Zeile „  - beate-wiesinger“ schreiben.',
  },
  'yaml/doppeltes-feld': {
    severity: 'fehler',
    title: 'Feld steht zweimal da',
    meaning: 'Dasselbe Feld kommt zweimal vor; es wäre unklar, welcher Wert gilt.',
    remedy: 'Eines der beiden löschen oder beide zusammenführen.',
  },
  'yaml/rueckstrich': {
    severity: 'fehler',
    title: 'Rückstrich in doppelten Anführungszeichen',
    meaning:
      'Zwischen doppelten Anführungszeichen bildet ein Rückstrich mit dem Zeichen danach ein anderes Zeichen. Ein Dateipfad wie "C:\\bilder" wird so verfälscht.',
    remedy: "Einfache Anführungszeichen verwenden ('C:\\bilder') oder gar keine.",
  },
  'yaml/zeichen-am-anfang': {
    severity: 'fehler',
    title: 'Zeichen am Textanfang',
    meaning:
      'Ein Text darf nicht mit @, `, %, ?, |, >, & oder * beginnen, weil diese Zeichen hier eine eigene Bedeutung haben.',
    remedy: 'Den ganzen Text in gerade Anführungszeichen setzen: "@…".',
  },
  'yaml/nicht-erlaubt': {
    severity: 'fehler',
    title: 'Schreibweise nicht erlaubt',
    meaning:
      'Anker, Verweise (&, *), Typangaben (!), <<, %-Zeilen und mehrere Dokumente in einer Datei sind Teil von YAML, aber Protokolle brauchen sie nicht. Sie werden nicht angenommen.',
    remedy: 'Den Inhalt ausschreiben; für ein zweites Dokument eine eigene Datei anlegen.',
  },
  'yaml/klammer': {
    severity: 'fehler',
    title: 'Klammer passt nicht',
    meaning: 'Eine Klammer [ oder { wurde nicht geschlossen, oder eine schließende steht allein.',
    remedy: 'Klammer ergänzen oder den Text in gerade Anführungszeichen setzen.',
  },
  'yaml/komma': {
    severity: 'fehler',
    title: 'Komma in geschweiften Klammern',
    meaning:
      'Innerhalb von {…} und […] trennt ein Komma zwei Einträge. Ein Text mit Komma wird dort zerschnitten.',
    remedy: 'Den Text in gerade Anführungszeichen setzen oder die Felder untereinander schreiben.',
  },
  'yaml/schreibweise': {
    severity: 'fehler',
    title: 'Zeile nicht verständlich',
    meaning: 'Die Datei folgt an dieser Stelle nicht den Schreibregeln.',
    remedy:
      'Mit einer Datei vergleichen, die funktioniert; oft hilft es, den Text in gerade Anführungszeichen zu setzen.',
  },
  'yaml/text-verloren': {
    severity: 'warnung',
    title: 'Text nach # geht verloren',
    meaning: 'Ein Leerzeichen mit # beginnt einen Kommentar. Der Text danach wird nicht gelesen.',
    remedy:
      'Gehört er zum Text, alles in gerade Anführungszeichen setzen: "Bedarf #1 klären". Ist es ein Kommentar, nach # ein Leerzeichen lassen.',
  },
  'schema/pflichtfeld': {
    severity: 'fehler',
    title: 'Angabe fehlt',
    meaning: 'Ein Feld, das immer nötig ist, fehlt.',
    remedy: 'Das genannte Feld ergänzen.',
  },
  'schema/unbekanntes-feld': {
    severity: 'fehler',
    title: 'Feld ist hier nicht bekannt',
    meaning:
      'Ein Feld mit diesem Namen gibt es an dieser Stelle nicht. Oft ist es ein Tippfehler, oder die Einrückung stimmt nicht.',
    remedy:
      'Schreibweise prüfen (Feldnamen ohne Umlaute und klein) und ob das Feld an der richtigen Stelle steht.',
  },
  'schema/fallangabe': {
    severity: 'fehler',
    title: 'Feld für Angaben zu einzelnen Personen',
    meaning:
      'Angaben über einzelne Kinder, Jugendliche oder Familien gehören nicht in ein Planungs-Repository. Sozialdaten, die für die Planung genutzt werden, sind unverzüglich zu anonymisieren; es gibt deshalb kein Feld für sie.',
    remedy:
      'Das Feld entfernen, bevor die Datei mit git gespeichert wird: die git-Historie behält auch Gelöschtes.',
    basis: '§ 64 Abs. 3 SGB VIII',
  },
  'schema/leer': {
    severity: 'fehler',
    title: 'Feld ist leer',
    meaning: 'Hinter dem Feldnamen steht nichts.',
    remedy: 'Einen Wert ergänzen oder die Zeile löschen.',
  },
  'schema/art': {
    severity: 'fehler',
    title: 'Text, Liste oder Felder verwechselt',
    meaning:
      'An dieser Stelle wird etwas anderes erwartet: ein Text, eine Liste (Zeilen mit „- “) oder eingerückte Felder.',
    remedy: 'So schreiben, wie es die Meldung sagt; ein Muster steht im Handbuch.',
  },
  'schema/wert': {
    severity: 'fehler',
    title: 'Wert nicht zulässig',
    meaning: 'Der Wert hat nicht die Form oder ist keiner der Werte, die hier möglich sind.',
    remedy: 'Einen der genannten Werte verwenden.',
  },
  'schema/datum': {
    severity: 'fehler',
    title: 'Kein Datum',
    meaning: 'Ein Datum ist ein wirklicher Kalendertag in der Form JJJJ-MM-TT.',
    remedy: 'Zum Beispiel 2018-03-14 schreiben.',
  },
  'schema/betrag': {
    severity: 'fehler',
    title: 'Kein eindeutiger Betrag',
    meaning:
      'Beträge stehen in deutscher Schreibweise ohne Euro-Zeichen. Was man auf zwei Arten lesen kann, wird nicht angenommen.',
    remedy: '1.500,00 oder 620,50 oder 1500 schreiben.',
  },
  'schema/zeile': {
    severity: 'fehler',
    title: 'Mehr als eine Zeile',
    meaning:
      'Namen, Titel, Ämter, Orte und andere kurze Angaben stehen in Überschriften, Briefköpfen und in der Kopfzeile von Mails. Dort zerreißt ein Zeilenumbruch den Text, und ein unsichtbares Schreibrichtungszeichen lässt ihn anders aussehen, als er ist.',
    remedy: 'Den Text in eine Zeile schreiben; was mehr Platz braucht, gehört in ein Feld für längeren Text.',
  },
  'schema/umfang': {
    severity: 'fehler',
    title: 'Zu viel oder zu lang',
    meaning: 'Ein Text, eine Liste oder ein Kurzname ist länger als vorgesehen.',
    remedy: 'Kürzen oder aufteilen.',
  },
  'verweis/unbekannt': {
    severity: 'fehler',
    title: 'Verweis führt ins Leere',
    meaning: 'Der genannte Kurzname kommt nirgends vor.',
    remedy: 'Schreibweise prüfen oder den fehlenden Eintrag anlegen.',
  },
  'verweis/art': {
    severity: 'fehler',
    title: 'Verweis auf etwas anderes',
    meaning: 'Den Kurznamen gibt es, aber er bezeichnet etwas anderes, als hier stehen muss.',
    remedy: 'Den Kurznamen eines Eintrags der richtigen Art einsetzen.',
  },
  'verweis/mehrdeutig': {
    severity: 'fehler',
    title: 'Verweis nicht eindeutig',
    meaning: 'Der Kurzname bezeichnet mehrere Dinge, die hier stehen könnten.',
    remedy: 'Einen der Einträge umbenennen, zum Beispiel asd-neustadt statt neustadt.',
  },
  'verweis/kreis': {
    severity: 'fehler',
    title: 'Verweis führt im Kreis',
    meaning:
      'Folgt man den Verweisen, kommt man wieder dort an, wo man begonnen hat: Ein Gremium wartet auf sich selbst, ein Indikator ist Teil seiner selbst, zwei Vorlagen nennen einander als frühere, eine Person vertritt sich selbst.',
    remedy: 'Den Verweis an einer der genannten Stellen berichtigen oder streichen.',
  },
  'verweis/datei': {
    severity: 'fehler',
    title: 'Genannte Datei gibt es nicht',
    meaning:
      'Eine Grundlage, eine Anlage oder das Erscheinungsbild nennt eine Datei, die nicht im Bestand liegt: Sie fehlt, heißt anders (auch Groß- und Kleinschreibung zählen), liegt außerhalb oder ist nur eine Verknüpfung.',
    remedy:
      'Die Datei in den Bestand legen und ihren Pfad vom Ordner mit gremium.yaml aus angeben, zum Beispiel konzepte/rahmen.pdf.',
  },
  'erscheinungsbild/kontrast': {
    severity: 'warnung',
    title: 'Farbe hebt sich zu wenig ab',
    meaning:
      'Die Farbe unter erscheinungsbild: steht auch in Vermerken, Links und Diagrammen. Wer schlecht sieht oder grau druckt, erkennt sie auf weißem Papier nur, wenn sie dunkel genug ist.',
    remedy: 'Eine dunklere Farbe wählen, am besten eine aus dem Gestaltungshandbuch der Stadt.',
    basis: 'BITV 2.0, EN 301 549 (WCAG 1.4.3)',
  },
  'verweis/unbenutzt': {
    severity: 'hinweis',
    title: 'Eintrag wird nirgends genannt',
    meaning:
      'Auf diese Maßnahme oder Person verweist keine andere Datei: Sie taucht in keinem Protokoll und keinem Verteiler auf.',
    remedy:
      'Die Maßnahme beim Tagesordnungspunkt unter massnahmen: nennen, die Person einem Gremium oder einer Funktion zuordnen; oder die Datei löschen.',
  },
  'regel/nicht-einstellbar': {
    severity: 'fehler',
    title: 'Diese Regel lässt sich nicht einstellen',
    meaning:
      'Unter regeln: oder ausnahmen: in gremium.yaml steht eine Regel, die es nicht gibt oder die immer gilt. Immer gelten Schreibweise, Verweise, Dateien und Datenschutz.',
    remedy: 'Schreibweise prüfen („gremium explain“ zeigt alle Regeln) oder den Eintrag löschen.',
  },
  'regel/ausnahme-unnoetig': {
    severity: 'hinweis',
    title: 'Ausnahme ist unnötig',
    meaning:
      'Eine Ausnahme in gremium.yaml betrifft keinen Befund: Die Sache ist erledigt, oder Regel und Datei passen nicht zu einer Meldung.',
    remedy: 'Den Eintrag unter ausnahmen: löschen oder berichtigen.',
  },
  'sozialraum/stadtteil-doppelt': {
    severity: 'fehler',
    title: '{stadtteil} mehrfach zugeordnet',
    meaning: '{Jeder stadtteil} gehört an jedem Tag zu genau {einem sozialraum}.',
    remedy:
      '{Den stadtteil} an einer der beiden Stellen entfernen oder mit von: und bis: angeben, was wann gilt.',
  },
  'sozialraum/stadtteil-fehlt': {
    severity: 'fehler',
    title: '{stadtteil} in {keinem sozialraum}',
    meaning: '{Ein stadtteil} aus gremium.yaml gehört am Stichtag zu {keinem sozialraum}.',
    remedy: '{Den stadtteil} bei {einem sozialraum} unter stadtteile: ergänzen.',
  },
  'sozialraum/anzahl': {
    severity: 'warnung',
    title: 'Andere Zahl als vorgesehen',
    meaning:
      'Unter anzahl_sozialraeume: in gremium.yaml steht, wie viele {sozialraeume} die Kommune beschlossen hat.',
    remedy: 'Eine Datei in sozialraeume/ ergänzen oder löschen, oder die Zahl berichtigen.',
  },
  'sozialraum/ohne-gremium': {
    severity: 'fehler',
    title: '{sozialraum} ohne Gremium',
    meaning: 'Für {jeden sozialraum} muss es am Stichtag ein Gremium der vorgesehenen Art geben.',
    remedy: 'In gremien/ eine Datei mit sozialraum: und art: anlegen.',
  },
  'sozialraum/mehrere-gremien': {
    severity: 'fehler',
    title: 'Mehrere Gremien für {einen sozialraum}',
    meaning: 'Für {jeden sozialraum} gibt es am Stichtag genau ein Gremium der vorgesehenen Art.',
    remedy: 'Bei dem Gremium, das es nicht mehr gibt, aufgeloest: mit Datum eintragen.',
  },
  'mitglied/doppelt': {
    severity: 'warnung',
    title: 'Person steht zweimal in mitglieder/',
    meaning:
      'Zwei Dateien in mitglieder/ nennen denselben Namen und dieselbe E-Mail-Adresse. Wer zweimal dasteht, wird zweimal gezählt und zweimal angeschrieben.',
    remedy:
      'Eine der beiden Dateien löschen; was nur in ihr steht, vorher in die andere übernehmen. Sind es wirklich zwei Personen, die E-Mail-Adressen prüfen.',
  },
  'mitglied/stufe': {
    severity: 'fehler',
    title: 'Mitgliedschaft vor der Ausbaustufe',
    meaning: 'Mitglieder einer Ausbaustufe gehören dem Gremium erst an, wenn die Stufe erreicht ist.',
    remedy: 'von: bei der Mitgliedschaft oder stufe: beim Gremium berichtigen.',
  },
  'mitglied/besetzung': {
    severity: 'fehler',
    title: 'Mitglied passt nicht zur Ausbaustufe',
    meaning:
      'Mit jeder Ausbaustufe kommen Mitglieder aus bestimmten Einrichtungen dazu. Einrichtung, Träger oder Beschäftigung der Person passen nicht zu der Stufe, die bei ihrer Mitgliedschaft steht.',
    remedy:
      'stufe: bei der Mitgliedschaft berichtigen; wer nur hinzugezogen wird, bekommt „rolle: bei_bedarf“.',
  },
  'mitglied/erprobung': {
    severity: 'fehler',
    title: 'Mitglied eines anderen Trägers während der Erprobung',
    meaning:
      'Solange ein Gremium erprobt wird, gehören ihm nur Mitglieder öffentlicher Träger an. Andere kommen erst nach der Erprobung dazu.',
    remedy: 'von: bei der Mitgliedschaft oder erprobung: beim Gremium berichtigen.',
  },
  'mitglied/ueberschneidung': {
    severity: 'fehler',
    title: 'Zweimal Mitglied zur selben Zeit',
    meaning: 'Zwei Einträge unter gremien: nennen dasselbe Gremium, und ihre Zeiträume überschneiden sich.',
    remedy: 'Beim früheren Eintrag bis: ergänzen oder einen der beiden löschen.',
  },
  'funktion/unbesetzt': {
    severity: 'warnung',
    title: 'Funktion ist unbesetzt',
    meaning:
      'Ein Verteiler oder ein Sitz nennt eine Funktion, die am Stichtag niemand innehat. Die Post an sie geht an niemanden.',
    remedy: 'Bei der Nachfolge in mitglieder/ unter funktionen: eintragen, ab wann sie das Amt hat.',
  },
  'funktion/ohne-email': {
    severity: 'fehler',
    title: 'Keine E-Mail-Adresse',
    meaning: 'Wer auf einem Verteiler steht, braucht eine dienstliche E-Mail-Adresse.',
    remedy: 'email: in der Datei der Person ergänzen.',
  },
  'gremium/geschaeftsfuehrung': {
    severity: 'fehler',
    title: 'Niemand führt die Geschäfte',
    meaning:
      'Die Geschäftsführung lädt ein und leitet die Sitzungen. Das Gremium sagt nicht, welche Funktion sie hat.',
    remedy:
      'Im Gremium geschaeftsfuehrung: mit einer Funktion aus gremium.yaml angeben; wer sie innehat, steht mit Datum in mitglieder/.',
  },
  'gremium/einrichtung-ohne-mitglied': {
    severity: 'warnung',
    title: 'Einrichtung ohne Mitglied',
    meaning:
      'Aus jeder Einrichtung der Arten unter je_einrichtung: soll jemand Mitglied sein, sobald eine erreichte Ausbaustufe es zulässt. Aus dieser ist es niemand.',
    remedy:
      'Jemanden aus der Einrichtung gewinnen und in mitglieder/ mit einrichtung: und gremien: eintragen.',
  },
  'gremium/extern': {
    severity: 'fehler',
    title: 'Angaben passen nicht zu einem externen Gremium',
    meaning:
      'Ein externes Gremium führt seine Protokolle anderswo. Hier stehen nur seine Termine; Regeln und Sitzungen hat es hier nicht. Bei allen anderen Gremien ist es umgekehrt.',
    remedy:
      'Regeln und Sitzungen des externen Gremiums löschen und die Tage unter termine: eintragen, oder bei seiner Art die Zeile extern: ja löschen.',
  },
  'gremium/andere-geschaeftsfuehrung': {
    severity: 'fehler',
    title: 'Andere Stelle führt die Geschäfte',
    meaning:
      'Diese Funktion ist für die Geschäftsführung nicht vorgesehen: Sie steht bei der Gremienart nicht unter geschaeftsfuehrung: funktionen:, oder das Gremium arbeitet nicht dort, wo sie zuständig ist.',
    remedy: 'geschaeftsfuehrung: im Gremium berichtigen oder die Funktion in gremium.yaml.',
  },
  'gremium/delegation': {
    severity: 'fehler',
    title: 'Aufgabe lässt sich nicht abgeben',
    meaning:
      'Die Geschäftsführung kann nur Aufgaben abgeben, die bei der Gremienart unter geschaeftsfuehrung: delegierbar: stehen.',
    remedy: 'aufgabe: berichtigen oder die Aufgabe in gremium.yaml als delegierbar eintragen.',
  },
  'gremium/stufenfolge': {
    severity: 'fehler',
    title: 'Ausbaustufen in falscher Folge',
    meaning:
      'Eine Ausbaustufe beginnt nicht vor der Stufe darunter. Wo es so geregelt ist, beginnt die Stufe 2 erst, nachdem das Gremium einmal in der Besetzung der Stufe 1 getagt hat.',
    remedy: 'Unter stufe: beim Gremium die Tage prüfen.',
  },
  'gremium/zu-viele-mitglieder': {
    severity: 'fehler',
    title: 'Mehr Mitglieder als vorgesehen',
    meaning:
      'Am Stichtag hat das Gremium mehr Mitglieder, als seine Regeln zulassen. Wer nur bei Bedarf kommt, zählt nicht.',
    remedy: 'Bei denen, die ausgeschieden sind, bis: eintragen.',
  },
  'gremium/zu-wenige-mitglieder': {
    severity: 'warnung',
    title: 'Weniger Mitglieder als vorgesehen',
    meaning:
      'Am Stichtag hat das Gremium weniger Mitglieder, als seine Regeln vorsehen. Wer nur bei Bedarf kommt, zählt nicht.',
    remedy: 'Fehlende Mitglieder in mitglieder/ unter gremien: eintragen oder neue gewinnen.',
  },
  'gremium/bereich-fehlt': {
    severity: 'warnung',
    title: 'Ein Bereich ist nicht vertreten',
    meaning:
      'Die Regeln des Gremiums nennen Bereiche, aus denen jemand Mitglied ist, soweit {der sozialraum} eine solche Einrichtung hat. Aus einem davon ist am Stichtag niemand Mitglied.',
    remedy: 'Jemanden aus diesem Bereich als Mitglied gewinnen und in mitglieder/ eintragen.',
  },
  'gremium/uebergeordnet': {
    severity: 'fehler',
    title: 'Gremium über sich selbst',
    meaning:
      'Wer über wem steht, bildet einen Baum; daraus entsteht das Organigramm. Folgt man hier dem Feld uebergeordnet:, kommt man zum selben Gremium zurück.',
    remedy: 'uebergeordnet: bei einem der genannten Gremien berichtigen oder streichen.',
  },
  'gremium/sitz': {
    severity: 'warnung',
    isFact: true,
    title: 'Sitz nicht besetzt wie vorgesehen',
    meaning:
      'Das Gremium oder sein Organisationsteam hat diesen Sitz für eine bestimmte Zahl von Personen. Am Stichtag haben ihn mehr oder weniger.',
    remedy:
      'Bei der Mitgliedschaft der Person, die den Sitz hat, sitz: mit der kennung eintragen; wer ihn abgegeben hat, bekommt ein bis:.',
  },
  'gremium/freier-traeger': {
    severity: 'warnung',
    isFact: true,
    title: 'Organisationsteam ohne freien Träger',
    meaning:
      'Die Kommune will freie Träger an der Vorbereitung beteiligen. Am Stichtag arbeiten im Team zu wenige Personen bei einem Träger, der nicht öffentlich ist.',
    remedy: 'Jemanden aus der Einrichtung eines freien Trägers für einen der Sitze gewinnen.',
  },
  'gremium/gruppe': {
    severity: 'warnung',
    isFact: true,
    title: 'Eingeladene Gruppe fehlt',
    meaning:
      'Die Kommune hat festgelegt, welche Gruppen eingeladen werden. Aus dieser gehört am Stichtag niemand zum Gremium, oder es sind zu wenige.',
    remedy:
      'Jemanden gewinnen und bei der Mitgliedschaft gruppe: eintragen, wenn sie sich nicht aus der Einrichtung ergibt.',
  },
  'gremium/gruppe-je-art': {
    severity: 'warnung',
    isFact: true,
    title: 'Andere Zahl je Art als vorgesehen',
    meaning:
      'Aus jeder Art von Einrichtung dieser Gruppe, die es in {dem sozialraum} gibt, kommt eine bestimmte Zahl von Personen, zum Beispiel eine je Schulform. Am Stichtag sind es mehr oder weniger.',
    remedy: 'Mitgliedschaften prüfen: Wer fehlt, wird eingetragen; wer zu viel ist, bekommt ein bis:.',
  },
  'gremium/arbeitsweise': {
    severity: 'warnung',
    isFact: true,
    title: 'Gremium ohne das, was es sich geben soll',
    meaning:
      'Gremien dieser Art geben sich zum Beispiel eine Geschäftsordnung, eine Sprecherin oder einen Sprecher, einen Rhythmus, einen Verteiler und Prioritäten. Am Stichtag fehlt davon etwas.',
    remedy: 'Was beschlossen ist, beim Gremium nachtragen; sonst in die nächste Sitzung einbringen.',
  },
  'gremium/sprecher': {
    severity: 'warnung',
    isFact: true,
    title: 'Sprecher:in und Geschäftsführung in einer Hand',
    meaning:
      'Wer für das Gremium spricht, soll jemand anderes sein als wer die Geschäfte führt. Am Stichtag ist es dieselbe Person.',
    remedy: 'Unter sprecher: jemand anderen eintragen, mit von:.',
  },
  'gremium/prioritaet': {
    severity: 'fehler',
    title: 'Rang oder Thema doppelt vergeben',
    meaning: 'Prioritäten sind eine Reihenfolge: Jeder Rang und jedes Thema kommt höchstens einmal vor.',
    remedy: 'Jedem Thema einen eigenen Rang geben; 1 ist das Dringlichste.',
  },
  'gremium/teilgremium': {
    severity: 'fehler',
    title: 'Teilgremium ohne gültige Grundlage',
    meaning:
      'Ein Gremium kann sich unterteilen, wenn alle Beteiligten zustimmen. Das Teilgremium nennt das ganze Gremium, {die stadtteile}, um die es sich kümmert, und den Beschluss; eine dieser Angaben passt nicht.',
    remedy: 'Die Angaben unter teil_von: berichtigen.',
  },
  'funktion/hoechstzahl': {
    severity: 'fehler',
    title: 'Zu viele Personen auf einem Sitz',
    meaning:
      'Der Sitz lässt nur eine bestimmte Zahl von Personen zu; am Stichtag haben mehr die Funktion inne.',
    remedy: 'Bei denen, die die Funktion abgegeben haben, unter funktionen: ein bis: eintragen.',
  },
  'sitzung/turnus': {
    severity: 'fehler',
    isFact: true,
    title: 'Zu wenige Sitzungen',
    meaning:
      'In dem Zeitabschnitt fanden nicht so viele Sitzungen statt, wie es die Regeln des Gremiums verlangen. Abgesagte zählen nicht.',
    remedy: 'Die fehlende Sitzung nachtragen oder einen Termin ansetzen.',
  },
  'sitzung/turnus-vorwarnung': {
    severity: 'warnung',
    title: 'Termin fehlt noch',
    meaning: 'Der Zeitabschnitt endet bald, und es steht noch nicht genug Termine fest.',
    remedy: 'Eine Sitzung mit status: geplant anlegen.',
  },
  'sitzung/turnus-hoechstens': {
    severity: 'warnung',
    title: 'Mehr Sitzungen als vorgesehen',
    meaning:
      'In dem Zeitabschnitt gibt es mehr Sitzungen, als die Regeln des Gremiums vorsehen. Abgesagte zählen nicht.',
    remedy: 'Prüfen, ob eine Sitzung verlegt oder zusammengelegt werden kann.',
  },
  'sitzung/vorlauf': {
    severity: 'warnung',
    title: 'Sitzung liegt zu knapp vor einer anderen',
    meaning:
      'Das Gremium bereitet die Sitzungen eines anderen vor und tagt deshalb einige Wochen vorher. Diese Sitzung liegt näher daran, als es die Regeln vorsehen.',
    remedy: 'Einen früheren Termin ansetzen.',
  },
  'sitzung/ortswechsel': {
    severity: 'warnung',
    title: 'Zweimal in derselben Art von Einrichtung',
    meaning:
      'Die Sitzungen wechseln zwischen verschiedenen Arten von Einrichtungen, soweit {der sozialraum} sie hat. Abgesagte Sitzungen zählen nicht.',
    remedy:
      'Für eine geplante Sitzung eine Einrichtung anderer Art unter ort: eintragen; die Meldung schlägt eine vor.',
  },
  'sitzung/ortszyklus': {
    severity: 'warnung',
    title: 'Eine Art von Einrichtung kommt zu früh wieder an die Reihe',
    meaning:
      'Wo unter ortswechsel: die Zeile zyklus: ja steht, kommt jede Art von Einrichtung einmal an die Reihe, bevor eine zum zweiten Mal dran ist. Abgesagte Sitzungen und andere Orte zählen nicht.',
    remedy: 'Für eine geplante Sitzung eine Einrichtung der fehlenden Art unter ort: eintragen.',
  },
  'sitzung/einrichtung-fehlt': {
    severity: 'warnung',
    title: 'Einrichtung weder vertreten noch entschuldigt',
    meaning:
      'Aus jeder Einrichtung, die ein Mitglied stellt, ist in der Sitzung jemand da, vertreten oder entschuldigt.',
    remedy:
      'Wer gefehlt hat, unter entschuldigt: eintragen, wer vertreten wurde, mit vertritt: bei der Vertretung.',
  },
  'text/schreibweise': {
    severity: 'hinweis',
    title: 'Schreibweise weicht vom Glossar ab',
    meaning:
      'Unter glossar: in gremium.yaml steht, wie ein Wort geschrieben werden soll und welche Schreibweisen nicht. Eine davon kommt in diesem Text vor. Verteilte Protokolle werden nicht durchgesehen, denn ihr Wortlaut bleibt.',
    remedy: 'Das Wort ersetzen oder das Glossar ändern.',
  },
  'wahlperiode/folge': {
    severity: 'fehler',
    title: 'Wahlperioden überschneiden sich oder lassen eine Lücke',
    meaning:
      'Eine Wahlperiode beginnt am Tag nach dem Ende der vorigen. Hier überschneiden sich zwei, oder zwischen ihnen liegen Tage, die zu keiner gehören.',
    remedy: 'von: und bis: der Wahlperioden in gremium.yaml prüfen.',
  },
  'zeitraum/verkehrt': {
    severity: 'fehler',
    title: 'Ende vor Beginn',
    meaning: 'Ein Zeitraum endet, bevor er beginnt.',
    remedy: 'von: und bis: prüfen.',
  },
  'sitzung/ohne-leitung': {
    severity: 'hinweis',
    title: 'Weder Leitung noch Stellvertretung da',
    meaning:
      'Aus der Einrichtung war jemand in der Sitzung, aber niemand, dessen stellung: unter den leitungsstellungen: der Gremienart steht.',
    remedy:
      'Die Stellung der Person prüfen; stimmt sie, beim nächsten Mal um Leitung oder Stellvertretung bitten.',
  },
  'sitzung/status-veraltet': {
    severity: 'warnung',
    title: 'Sitzung vorbei, Status nicht fortgeschrieben',
    meaning:
      'Der Sitzungstag liegt vor dem Stichtag, aber die Sitzung gilt noch als geplant oder eingeladen.',
    remedy: 'status: auf durchgefuehrt, entwurf oder abgesagt setzen.',
  },
  'sitzung/zeit': {
    severity: 'fehler',
    title: 'Uhrzeit kann nicht stimmen',
    meaning:
      'Die Sitzung endet vor oder mit ihrem Beginn, oder sie nennt eine Uhrzeit, die es an diesem Tag nicht gab: In der Nacht zur Sommerzeit folgt auf 1:59 Uhr gleich 3:00 Uhr.',
    remedy: 'beginn: und ende: prüfen. Ging die Sitzung über Mitternacht, als Ende 23:59 eintragen.',
  },
  'sitzung/feiertag': {
    severity: 'warnung',
    title: 'Sitzung an einem Feiertag oder Sonntag',
    meaning:
      'Der Tag der Sitzung ist ein Sonntag oder ein Feiertag. Feiertage sind die gesetzlichen des Landes (land: in gremium.yaml) und die unter feiertage: eingetragenen.',
    remedy: 'Das Datum prüfen. Gilt der Feiertag hier nicht, ihn unter feiertage: mit gilt: nein eintragen.',
  },
  'sitzung/wochentag': {
    severity: 'fehler',
    title: 'Wochentag passt nicht zum Datum',
    meaning:
      'Wer zum Datum auch den Wochentag schreibt, bemerkt Tippfehler. Hier passen beide nicht zusammen; in Dokumenten steht immer der errechnete Wochentag.',
    remedy: 'Datum und Wochentag prüfen und den falschen berichtigen.',
  },
  'sitzung/nummer': {
    severity: 'warnung',
    title: 'Sitzungsnummer doppelt oder ausgelassen',
    meaning:
      'Wo ein Gremium seine Sitzungen zählt, folgt eine Nummer auf die andere. Mit einem neuen Jahr oder einer neuen Wahlperiode darf die Zählung von vorn beginnen; gemeinsame Sitzungen, abgesagte und solche ohne Nummer können eine Lücke füllen.',
    remedy: 'Die Nummern prüfen oder die fehlende Sitzung nachtragen.',
  },
  'sitzung/ueberschneidung': {
    severity: 'fehler',
    title: 'Zwei Sitzungen desselben Gremiums zur selben Zeit',
    meaning:
      'Zwei Sitzungen eines Gremiums überschneiden sich. Mehrere Sitzungen an einem Tag sind möglich, wenn sie nacheinander liegen; abgesagte zählen nicht.',
    remedy: 'Tag und Uhrzeiten beider Sitzungen prüfen; eine doppelt angelegte Datei löschen.',
  },
  'sitzung/doppelt-verplant': {
    severity: 'warnung',
    title: 'Person in zwei Sitzungen zur selben Zeit',
    meaning:
      'Zwei Sitzungen verschiedener Gremien überschneiden sich, und dieselbe Person ist in beiden als anwesend eingetragen oder, solange sie erst geplant sind, in beiden Mitglied.',
    remedy: 'Einen Termin verlegen oder eine Vertretung entsenden; bei Protokollen die Anwesenheit prüfen.',
  },
  'sitzung/voraussetzung': {
    severity: 'warnung',
    isFact: true,
    title: 'Sitzung vor der Auswertung, auf die sie wartet',
    meaning:
      'Das Gremium soll erst tagen, nachdem die erste Sitzung eines anderen ausgewertet ist. Der Tag der Auswertung fehlt oder liegt nicht davor.',
    remedy: 'Bei der Sitzung des anderen Gremiums ausgewertet: eintragen oder diese Sitzung verschieben.',
  },
  'sitzung/erste-tagesordnung': {
    severity: 'warnung',
    isFact: true,
    title: 'Punkt fehlt auf der ersten Tagesordnung',
    meaning:
      'Die Kommune hat festgelegt, was in der ersten Sitzung eines Gremiums behandelt wird. Verglichen werden die Titel; Groß- und Kleinschreibung und Satzzeichen zählen nicht.',
    remedy: 'Den Punkt mit seinem Titel aufnehmen. „gremium render tagesordnung“ zeigt, was noch fehlt.',
  },
  'sitzung/vorbereitung': {
    severity: 'warnung',
    title: 'Aufgabe zur Sitzung ohne Person',
    meaning:
      'Zu jeder Sitzung gehören Aufgaben, die jemand übernimmt, zum Beispiel Einladung, Raum und Protokoll. Für diese Sitzung ist mindestens eine nicht verteilt.',
    remedy:
      'Bei der Sitzung unter vorbereitung: mit aufgabe: und wer: ergänzen. „gremium render checkliste“ zeigt alle.',
  },
  'sitzung/fachfremd': {
    severity: 'warnung',
    title: 'Fachfremdes Thema ohne Bezug zur Jugendhilfe',
    meaning:
      'Themen von außerhalb der Jugendhilfe kommen nur auf die Tagesordnung, wenn sie unmittelbar mit ihr zu tun haben. Beim Tagesordnungspunkt steht nicht, wie.',
    remedy: 'bezug_jugendhilfe: ergänzen oder den Punkt von der Tagesordnung nehmen.',
  },
  'sitzung/stadtweit': {
    severity: 'hinweis',
    title: 'Stadtweite Frage nicht verwiesen',
    meaning:
      'Der Punkt betrifft die ganze Stadt, das Gremium ist für einen Teil von ihr da. Solche Fragen gibt es an ein Gremium weiter, das für alle zuständig ist.',
    remedy: 'Beim Tagesordnungspunkt verwiesen_an: mit dem Gremium ergänzen; das Protokoll nennt es.',
  },
  'sitzung/naechste': {
    severity: 'warnung',
    title: 'Nächster Termin fehlt im Protokoll',
    meaning:
      'Die Regeln des Gremiums verlangen, dass jedes freigegebene Protokoll den Tag der nächsten Sitzung nennt.',
    remedy:
      'In der Datei der Sitzung naechste_sitzung: mit dem Tag ergänzen; ist das Protokoll schon verteilt, genügt die Datei der nächsten Sitzung.',
  },
  'sitzung/naechste-davor': {
    severity: 'warnung',
    title: 'Nächste Sitzung nicht nach dieser',
    meaning: 'Der Tag unter naechste_sitzung: ist der Tag dieser Sitzung selbst oder liegt davor.',
    remedy:
      'datum: und naechste_sitzung: prüfen, vor allem das Jahr. Was schon verteilt ist, im nächsten Protokoll richtigstellen.',
  },
  'sitzung/status': {
    severity: 'fehler',
    title: 'Status passt nicht zu den übrigen Angaben',
    meaning:
      'Der Status sagt, wie weit eine Sitzung ist. Er widerspricht hier dem Datum oder anderen Feldern.',
    remedy: 'status: oder das genannte Feld berichtigen.',
  },
  'sitzung/ladungsfrist': {
    severity: 'fehler',
    isFact: true,
    title: 'Ladungsfrist unterschritten',
    meaning: 'Die Einladung ging später hinaus, als die Regeln des Gremiums es verlangen.',
    remedy: 'Das Datum prüfen; ist es richtig, die Sitzung verlegen oder die Frist mit dem Gremium klären.',
  },
  'sitzung/einladungstag': {
    severity: 'hinweis',
    title: 'Tag der Einladung fehlt',
    meaning:
      'Die Sitzung hat stattgefunden, für die Einladung gilt eine Frist, und es steht nirgends, wann sie hinausging. Ob die Frist gewahrt ist, kann dann niemand sagen.',
    remedy: 'Unter einladung: eine Zeile versandt: mit dem Tag ergänzen.',
  },
  'sitzung/kein-mitglied': {
    severity: 'fehler',
    title: 'Person gehörte dem Gremium an dem Tag nicht an',
    meaning:
      'Anwesend oder entschuldigt sind Mitglieder des Gremiums am Tag der Sitzung. Andere sind Gäste oder vertreten jemanden.',
    remedy:
      'Bei Gästen person: und als: gast schreiben, bei Vertretungen person: und vertritt:; oder die Mitgliedschaft in mitglieder/ berichtigen.',
  },
  'sitzung/erprobung-gast': {
    severity: 'warnung',
    title: 'Gast während der Erprobung',
    meaning:
      'In der Zeit seiner Erprobung arbeitet ein Gremium nur mit Fachkräften öffentlicher Träger. Hier war jemand von einem anderen Träger zu Gast oder in Vertretung da.',
    remedy: 'Unter anwesend: prüfen, wer da war, oder die Erprobung beim Gremium berichtigen.',
  },
  'sitzung/doppelt-genannt': {
    severity: 'fehler',
    title: 'Person doppelt genannt',
    meaning:
      'Dieselbe Person steht zweimal unter anwesend und entschuldigt, oder ein vertretenes Mitglied war selbst da.',
    remedy: 'Einen der Einträge löschen.',
  },
  'protokoll/unvollstaendig': {
    severity: 'fehler',
    title: 'Protokoll unvollständig',
    meaning:
      'Ein freigegebenes Protokoll nennt Beginn, Ende, Ort, Anwesende und Protokollführung, und jeder Tagesordnungspunkt hat ein Ergebnis oder einen Beschluss.',
    remedy: 'Das Genannte ergänzen oder den Status auf entwurf zurücksetzen.',
    basis: 'DIN 5008',
  },
  'protokoll/leitfrage': {
    severity: 'warnung',
    title: '{leitfrage} nicht behandelt',
    meaning: 'In jeder Sitzung wird {jeder leitfrage} behandelt oder ausdrücklich „keine Meldung“ vermerkt.',
    remedy:
      'Die Nummer beim passenden Tagesordnungspunkt unter leitfragen: oder bei der Sitzung unter keine_meldung: ergänzen.',
  },
  'protokoll/leitfrage-widerspruch': {
    severity: 'fehler',
    title: '{leitfrage} behandelt und „keine Meldung“',
    meaning:
      'Zu {einem leitfrage} gibt es einen Tagesordnungspunkt und zugleich den Vermerk „keine Meldung“.',
    remedy: 'Eines von beiden streichen.',
  },
  'protokoll/reaktion': {
    severity: 'fehler',
    title: 'Wer reagiert wie?',
    meaning: 'Zu {diesem leitfrage} gehört, wer wie darauf reagiert.',
    remedy: 'Beim Tagesordnungspunkt reaktion: mit wer: und wie: ergänzen.',
  },
  'protokoll/fuehrung': {
    severity: 'warnung',
    title: 'Protokollführung hat nicht gewechselt',
    meaning:
      'Das Protokoll führt jedes Mal jemand anderes. Hier ist es dieselbe Person wie in der vorigen Sitzung.',
    remedy:
      'Für die nächste Sitzung jemand anderen unter protokoll: fuehrung: eintragen; die Meldung schlägt jemanden vor.',
  },
  'protokoll/frist': {
    severity: 'warnung',
    title: 'Protokoll nicht fristgerecht verteilt',
    meaning:
      'Das Protokoll wurde später verteilt, als die Regeln des Gremiums es vorsehen, oder steht noch aus.',
    remedy:
      'Protokoll fertigstellen, freigeben und verteilen; das Datum unter protokoll: verteilt: eintragen.',
  },
  'protokoll/veraendert': {
    severity: 'fehler',
    title: 'Verteiltes Protokoll verändert',
    meaning:
      'Was ein Protokoll sagt, steht fest, sobald es verteilt ist: Die Prüfsumme gehört zu der Fassung, die alle bekommen haben. Der Stand von Aufträgen, Berichtigungen und Kenntnisnahmen zählen nicht dazu.',
    remedy:
      'Den verteilten Wortlaut wiederherstellen (git zeigt, was sich geändert hat) und unter berichtigungen: eintragen, was falsch war und wie es richtig heißt.',
  },
  'protokoll/ohne-pruefsumme': {
    severity: 'hinweis',
    title: 'Prüfsumme des verteilten Protokolls fehlt',
    meaning:
      'Nach den Regeln des Gremiums gehört zu einem verteilten Protokoll seine Prüfsumme. Ohne sie bliebe eine spätere Änderung unbemerkt.',
    remedy:
      'Den Wortlaut mit dem vergleichen, was verteilt wurde; die Prüfsumme gilt für den heutigen. Stimmt er überein, die genannte Zeile unter protokoll: ergänzen; `gremium email <sitzung>` nennt sie ebenfalls.',
  },
  'protokoll/berichtigung': {
    severity: 'fehler',
    title: 'Berichtigung passt nicht zur Sitzung',
    meaning:
      'Eine Berichtigung nennt einen Tagesordnungspunkt dieser Sitzung und einen Tag, der nicht vor ihr liegt.',
    remedy: 'top: oder am: bei der Berichtigung prüfen.',
  },
  'protokoll/kenntnisnahme': {
    severity: 'warnung',
    title: 'Kenntnisnahme steht aus',
    meaning:
      'Wer an der Sitzung teilgenommen hat, sorgt dafür, dass die Kolleginnen und Kollegen das Protokoll kennen. Die Frist dafür ist vorbei, und von mindestens einer Einrichtung fehlt der Vermerk.',
    remedy:
      'Bei den Einrichtungen nachfragen und unter kenntnisnahme: je Einrichtung den Tag eintragen; das Kenntnisnahmeblatt hilft dabei.',
  },
  'protokoll/wortprotokoll': {
    severity: 'fehler',
    title: 'Wortbeiträge in einem Ergebnisprotokoll',
    meaning:
      'Wer was gesagt hat, gehört nur in die Niederschrift eines Gremiums, dessen Art in gremium.yaml unter protokoll: „art: wort“ hat. Ein Ergebnisprotokoll nennt, was herauskam.',
    remedy: 'Das Ergebnis unter ergebnis: zusammenfassen oder die Protokollart des Gremiums ändern.',
  },
  'protokoll/wortbeitrag': {
    severity: 'fehler',
    title: 'Wortbeitrag von jemandem, der nicht da war',
    meaning:
      'In der Niederschrift spricht nur, wer unter anwesend: steht: eine Person mit ihrem Kurznamen aus mitglieder/, ein Gast mit seinem Namen.',
    remedy: 'Den Namen berichtigen oder die Anwesenheit ergänzen.',
  },
  'protokoll/frage-offen': {
    severity: 'hinweis',
    title: 'Frage ohne Antwort',
    meaning:
      'In der Niederschrift steht eine Frage, auf die unter demselben Punkt keine Antwort folgt. Das kann so gewesen sein; dann ist sie ein offener Punkt und als solcher gekennzeichnet.',
    remedy: 'Die Antwort ergänzen oder als Auftrag mit Frist vereinbaren.',
    isFact: true,
  },
  'beschluss/stimmen': {
    severity: 'fehler',
    title: 'Mehr Stimmen als Anwesende',
    meaning: 'Die Zahl der Stimmen ist höher als die Zahl derer, die abstimmen konnten.',
    remedy: 'Stimmen oder Anwesenheit berichtigen.',
  },
  'beschluss/realisierung': {
    severity: 'warnung',
    title: 'Realisierung fehlt',
    meaning:
      'Der Beschluss hat einen Auftrag oder einen Betrag, und es ist nicht vermerkt, was daraus geworden ist. Fällig ist der Vermerk mit dem letzten Auftrag, ohne Frist am Jahresende.',
    remedy: 'Beim Beschluss unter realisierung: einen Vermerk mit am: und stand: ergänzen.',
  },
  'beschluss/einzelfall': {
    severity: 'fehler',
    title: 'Geld für einen Einzelfall beschlossen',
    meaning:
      'Hilfen im Einzelfall werden nicht vom Gremium bezahlt. Ein Punkt, der einen Einzelfall berät, beschließt deshalb keinen Betrag.',
    remedy: 'Den Betrag streichen oder den Punkt teilen.',
  },
  'protokoll/einzelfall-ebene': {
    severity: 'warnung',
    title: 'Einzelfall auf anderer Ebene',
    meaning:
      'Der Punkt berät einen Einzelfall, aber seine handlungsebene: fehlt oder ist keine, die in gremium.yaml mit einzelfall: ja gekennzeichnet ist.',
    remedy: 'handlungsebene: berichtigen oder einzelfall: streichen.',
  },
  'auftrag/ohne-frist': {
    severity: 'warnung',
    title: 'Auftrag ohne Frist',
    meaning: 'Nach den Regeln des Gremiums sagt jeder offene Auftrag, bis wann er erledigt wird.',
    remedy: 'bis: mit einem Tag ergänzen.',
  },
  'auftrag/tag': {
    severity: 'warnung',
    title: 'Tag eines Auftrags kann nicht stimmen',
    meaning:
      'Ein Auftrag ist vor der Sitzung fällig, in der er vergeben wurde, oder er soll an einem Tag erledigt worden sein, der erst noch kommt.',
    remedy:
      'bis: und erledigt: prüfen, vor allem das Jahr. Was schon verteilt ist, im nächsten Protokoll richtigstellen.',
  },
  'auftrag/ueberfaellig': {
    severity: 'warnung',
    title: 'Auftrag überfällig',
    meaning: 'Die Frist des Auftrags ist am Stichtag vorbei, und er ist nicht als erledigt vermerkt.',
    remedy:
      'erledigt: mit Datum eintragen oder den Auftrag in der nächsten Sitzung mit neuer Frist neu vereinbaren; ein verteiltes Protokoll ändert man nicht mehr.',
  },
  'datenschutz/einzelfall': {
    severity: 'fehler',
    title: 'Einzelfall ohne Grundlage',
    meaning:
      'Einzelfälle werden im Gremium nur anonymisiert oder mit Schweigepflichtsentbindung beraten, die vor der Sitzung vorliegt. Ob ein Text anonym ist, kann gremium nicht beurteilen; das prüfen zwei Menschen.',
    remedy:
      'einzelfall: anonymisiert eintragen, oder darunter schweigepflichtsentbindung: mit Datum. Angaben zum Fall gehören nicht in die Datei.',
    basis: '§ 64 SGB VIII; § 203 StGB',
  },
  'datenschutz/personenmerkmal': {
    severity: 'warnung',
    title: 'Text könnte jemanden erkennbar machen',
    meaning:
      'Ein Text enthält etwas, das wie ein Geburtsdatum, ein Aktenzeichen, der Name einer Familie oder eines Kindes, eine private Anschrift, Telefonnummer oder E-Mail-Adresse aussieht. Geprüft wird nur, wonach es aussieht: Findet gremium nichts, ist der Text deshalb noch nicht anonym. Das prüfen zwei Menschen, zwischen Entwurf und Freigabe.',
    remedy:
      'Die Stelle entfernen oder allgemein fassen, bevor die Datei mit git gespeichert wird: Die git-Historie behält auch Gelöschtes. Gehört eine Anschrift oder Nummer zu einer Einrichtung oder Fachkraft, dort eintragen.',
    basis: '§ 64 Abs. 3 SGB VIII',
  },
  'datenschutz/unbekannter-name': {
    severity: 'warnung',
    title: 'Name einer unbekannten Person',
    meaning:
      'Ein Text nennt jemanden mit „Frau“ oder „Herr“, der weder in mitglieder/ steht noch als Gast dieser Sitzung. Es könnte jemand sein, über den beraten wurde. Auch ein bekannter Nachname kann einer anderen Person gehören; gremium merkt das nicht.',
    remedy:
      'Eine Fachkraft in mitglieder/ eintragen, einen Gast bei anwesend: unter gast:. Jeden anderen Namen entfernen, bevor die Datei mit git gespeichert wird: Die git-Historie behält auch Gelöschtes.',
    basis: '§ 64 Abs. 3 SGB VIII',
  },
  'datenschutz/loeschvorschlag': {
    severity: 'hinweis',
    title: 'Angaben, die gelöscht werden könnten',
    meaning:
      'Personen, die schon länger keinem Gremium angehören und kein Amt haben, oder Protokolle sind älter als die Fristen unter aufbewahrung: in gremium.yaml. gremium löscht nie selbst.',
    remedy:
      '`gremium render loeschliste` zeigt sie. Was gelöscht wird, entscheiden Menschen; davor ist zu klären, ob das Archiv es haben möchte. Die git-Historie behält auch Gelöschtes.',
    basis: 'Art. 5 und 17 DSGVO',
  },
  'budget/jahr': {
    severity: 'fehler',
    title: 'Buchung in einem anderen Jahr',
    meaning: 'Das Budget gilt für das Jahr seines Ordners; die Buchung liegt außerhalb.',
    remedy: 'Datum berichtigen oder die Buchung in das Budget des richtigen Jahres verschieben.',
  },
  'budget/topf': {
    severity: 'fehler',
    title: 'Topf der Buchung unklar',
    meaning: 'Das Budget hat mehrere Töpfe, oder der genannte hat hier keinen Ansatz.',
    remedy: 'Bei der Buchung topf: mit einem der Töpfe dieses Budgets angeben.',
  },
  'budget/ansatz': {
    severity: 'fehler',
    isFact: true,
    title: 'Mehr ausgegeben als angesetzt',
    meaning: 'Die Buchungen eines Topfes übersteigen seinen Ansatz.',
    remedy: 'Buchungen prüfen oder den Ansatz nach einer Bewilligung anpassen.',
  },
  'budget/hoechstbetrag': {
    severity: 'fehler',
    isFact: true,
    title: 'Höchstbetrag überschritten',
    meaning: 'Für diesen Zweck oder Topf gilt je Gremium und Zeitabschnitt ein Höchstbetrag.',
    remedy: 'Buchungen prüfen; was über den Höchstbetrag geht, anders finanzieren.',
  },
  'budget/fast-verbraucht': {
    severity: 'warnung',
    title: 'Budget fast verbraucht',
    meaning:
      'Im laufenden Jahr ist der größte Teil eines Topfes oder eines Höchstbetrags ausgegeben. Frühere Jahre werden nicht gemeldet.',
    remedy:
      'Weitere Ausgaben mit dem Rest abstimmen; die Schwelle steht in gremium.yaml unter budget: warnung_ab_prozent:.',
  },
  'budget/quelle': {
    severity: 'warnung',
    title: 'Herkunft des Geldes fehlt',
    meaning: 'Zu jedem Topf gehört, woher das Geld kommt.',
    remedy: 'Beim Topf quelle: ergänzen.',
  },
  'budget/beschluss': {
    severity: 'fehler',
    title: 'Ausgabe ohne Beschluss des Gremiums',
    meaning:
      'Über die Verwendung für diesen Zweck entscheidet das Gremium selbst. Der Beschluss muss von ihm stammen, vor der Buchung gefasst sein und den Betrag decken.',
    remedy:
      'Bei der Buchung beschluss: mit Sitzung und Tagesordnungspunkt angeben oder den Beschluss nachholen.',
  },
  'massnahme/bewilligung': {
    severity: 'fehler',
    title: 'Ohne gültige Bewilligung',
    meaning:
      'Bevor für eine Maßnahme gezahlt wird, bewilligt sie die Funktion, die in den Regeln des Gremiums unter bewilligung_durch: steht. Die Bewilligung einer anderen Stelle zählt nicht.',
    remedy: 'In der Maßnahme bewilligt: mit durch: und am: eintragen oder die Buchung berichtigen.',
  },
  'massnahme/grundlage': {
    severity: 'warnung',
    title: 'Maßnahme ohne vorgesehene Vorlage',
    meaning:
      'Nach den Regeln des Gremiums stützt sich jede Maßnahme auf eine Vorlage, gegebenenfalls auf eine der dort genannten.',
    remedy: 'grundlage: ergänzen oder die Nummer berichtigen.',
  },
  'massnahme/beschreibung': {
    severity: 'warnung',
    title: 'Maßnahme ohne Beschreibung',
    meaning: 'Nach den Regeln des Gremiums sagt jede Maßnahme, wie sie umgesetzt wird.',
    remedy: 'beschreibung: ergänzen.',
  },
  'massnahme/kosten': {
    severity: 'warnung',
    title: 'Mehr ausgegeben als veranschlagt',
    meaning: 'Alle Zahlungen für eine Maßnahme zusammen liegen über ihren Kosten.',
    remedy: 'Buchungen prüfen oder die höheren Kosten bewilligen lassen und unter kosten: eintragen.',
  },
  'massnahme/einzelfall': {
    severity: 'fehler',
    title: 'Einzelfall mit Kosten oder Bewilligung',
    meaning:
      'Hilfen im Einzelfall werden nicht vom Gremium bezahlt. Eine solche Maßnahme hat weder Kosten noch Bewilligung noch Buchungen.',
    remedy: 'Die Angaben entfernen oder handlungsebene: berichtigen.',
  },
  'vorlage/nummer': {
    severity: 'fehler',
    title: 'Keine Vorlagennummer',
    meaning: 'Die Nummer folgt nicht dem Muster, das gremium.yaml unter vorlagennummer: vorgibt.',
    remedy: 'Die Nummer so schreiben wie das Beispiel dort; Leerzeichen stören nicht.',
  },
  'vorlage/doppelt': {
    severity: 'fehler',
    title: 'Vorlagennummer doppelt',
    meaning: 'Zwei Vorlagen tragen dieselbe Nummer. Leerzeichen in der Nummer machen keinen Unterschied.',
    remedy: 'Eine der beiden Nummern berichtigen.',
  },
  'vorlage/unvollstaendig': {
    severity: 'fehler',
    title: 'Vorlage unvollständig',
    meaning:
      'Bevor eine Vorlage in ein Gremium geht, braucht sie eine Nummer, eine Beratungsfolge und einen Beschlussvorschlag; den nicht, wenn ihre Art nur der Kenntnis dient (entscheidung: nein).',
    remedy: 'Die Angaben ergänzen oder status: entwurf eintragen.',
  },
  'vorlage/reihenfolge': {
    severity: 'fehler',
    title: 'Beratungsfolge nicht nach Terminen geordnet',
    meaning:
      'Die Schritte der Beratungsfolge stehen in der Reihenfolge ihrer Termine. Zwei Schritte am selben Tag sind in Ordnung: So beraten zwei Gremien gemeinsam.',
    remedy: 'Die Schritte umordnen oder den Termin berichtigen.',
  },
  'vorlage/entscheidung': {
    severity: 'fehler',
    title: 'Der letzte Schritt entscheidet nicht',
    meaning:
      'Das letzte Gremium der Beratungsfolge entscheidet, die davor beraten. Welche Zuständigkeit entscheidet, steht in gremium.yaml. Geprüft wird, sobald ein Schritt eine Zuständigkeit nennt und die Vorlage kein Entwurf mehr ist.',
    remedy: 'Die Zuständigkeit berichtigen oder das Gremium ergänzen, das entscheidet.',
  },
  'vorlage/ergebnis': {
    severity: 'fehler',
    title: 'Ergebnis vor der Beratung',
    meaning:
      'Ein Ergebnis gibt es frühestens am Tag der Sitzung, und dieser Tag muss dastehen: Monat oder Quartal genügen dann nicht mehr. Dass ein Punkt vertagt oder zurückgezogen ist, kann vorher feststehen.',
    remedy: 'Den Tag der Sitzung eintragen oder das Ergebnis erst danach.',
  },
  'vorlage/sitzung': {
    severity: 'fehler',
    title: 'Beratungsschritt und Sitzung widersprechen sich',
    meaning:
      'Der Schritt nennt eine Sitzung aus dem Bestand, aber einen anderen Tag oder ein Gremium, das dort nicht tagt.',
    remedy: 'datum: löschen (es gilt der Tag der Sitzung) oder die Angaben berichtigen.',
  },
  'vorlage/status': {
    severity: 'fehler',
    title: 'Status passt nicht zur Beratungsfolge',
    meaning:
      'Der Status einer Vorlage folgt aus den Ergebnissen: beschlossen oder abgelehnt nach dem letzten Schritt, beraten nach einem früheren, sonst entwurf oder eingebracht. Zurückgezogen werden kann sie jederzeit vor der Entscheidung.',
    remedy: 'status: oder die Ergebnisse in der Beratungsfolge berichtigen.',
  },
  'vorlage/finanzen': {
    severity: 'fehler',
    title: 'Finanzielle Auswirkungen unklar',
    meaning:
      'Ohne finanzielle Auswirkungen sind alle Beträge null. Mit ihnen gehören dazu: ein Betrag, das PSP-Element, ob sie im Haushaltsplan stehen, und wenn ja, die Kostenart. Ein Entwurf darf das noch offenlassen. Bei Arten mit finanzblatt: ja muss überhaupt etwas dazu dastehen.',
    remedy: 'auswirkungen: berichtigen oder die Angaben unter finanzen: ergänzen.',
  },
  'vorlage/summe': {
    severity: 'fehler',
    title: 'Summe oder Saldo falsch',
    meaning:
      'Die Kosten insgesamt sind die Summe aus Personal-, Sach- und Kapitalkosten; der Saldo sind diese Kosten abzüglich der Erträge und Einsparungen. Beides rechnet gremium auf den Cent.',
    remedy: 'Die Zeile löschen oder die Beträge berichtigen.',
  },
  'vorlage/bezug': {
    severity: 'fehler',
    title: 'Bezug auf eine frühere Vorlage nicht auffindbar',
    meaning:
      'Eine frühere Vorlage liegt im Bestand, oder der Bezug nennt Tag und Gremium des Beschlusses. Liegt sie im Bestand, passen beide zu ihrer Beratungsfolge.',
    remedy: 'datum: und gremium: ergänzen oder berichtigen.',
  },
  'vorlage/berichtsauftrag': {
    severity: 'warnung',
    title: 'Bericht an ein Gremium steht aus',
    meaning:
      'Der Beschluss verlangt einen Bericht. Die Frist ist am Stichtag vorbei (bei einem Monat oder Halbjahr dessen letzter Tag), und kein Bericht ist vermerkt; oder die Vorlage, die der Bericht sein soll, geht nicht an dieses Gremium.',
    remedy: 'Unter berichtsauftrag: ergänzen, womit und wann berichtet wurde.',
  },
  'bericht/quelle': {
    severity: 'fehler',
    title: 'Aussage ohne freigegebenes Protokoll',
    meaning:
      'Jede Empfehlung und jede Einschätzung, die eine Quelle nennt, muss auf ein freigegebenes Protokoll zurückgehen, das im Berichtsjahr oder davor liegt.',
    remedy: 'Eine andere Quelle angeben oder das Protokoll freigeben.',
  },
  'bericht/sozialraum-fehlt': {
    severity: 'warnung',
    title: '{sozialraum} fehlt im Jahresbericht',
    meaning: 'Zum Jahresbericht gehört für {jeden sozialraum} eine Einschätzung der Situation.',
    remedy: 'In berichte/<Jahr>/sozialraeume/ eine Datei mit situation: anlegen.',
  },
  'bericht/ohne-empfehlung': {
    severity: 'warnung',
    title: 'Weder Empfehlung noch Begründung',
    meaning: 'Zu {jedem sozialraum} gehört mindestens eine Empfehlung oder ein Satz, warum es keine gibt.',
    remedy: 'empfehlungen: oder keine_empfehlung: ergänzen.',
  },
  'bericht/zustaendig': {
    severity: 'warnung',
    title: 'Andere Stelle zuständig',
    meaning:
      'Unter empfehlungen: in gremium.yaml steht, welche Organisationseinheiten für Empfehlungen zuständig sind. Diese ist nicht dabei.',
    remedy: 'zustaendig: berichtigen oder die Organisationseinheit in gremium.yaml aufnehmen.',
  },
  'bericht/ohne-frist': {
    severity: 'warnung',
    title: 'Empfehlung ohne Frist',
    meaning: 'Nach den Regeln der Kommune sagt jede Empfehlung, bis wann sie umgesetzt sein soll.',
    remedy: 'frist: mit einem Tag ergänzen.',
  },
  'bericht/fundstelle': {
    severity: 'fehler',
    title: 'Fundstelle statt Quelle',
    meaning:
      'In Worten darf eine Empfehlung ihre Herkunft nur für Jahre angeben, von denen es hier noch keine Protokolle gibt. Danach nennt sie die Tagesordnungspunkte, damit man sie nachschlagen kann.',
    remedy: 'fundstelle: durch quelle: mit den Tagesordnungspunkten ersetzen.',
  },
  'bericht/fehlt': {
    severity: 'warnung',
    title: 'Bericht liegt nicht vor',
    meaning:
      'Unter berichte: in gremium.yaml steht, welche Berichte es jedes Jahr oder in jeder Wahlperiode gibt und bis wann. Der Tag ist vorbei, und die eigenen Worte dazu fehlen; Zahlen und Auszüge aus Protokollen allein sind kein Bericht.',
    remedy:
      'Den Text schreiben: zusammenfassung: in jahresbericht.yaml, bewertung: in umsetzungsbericht.yaml, wirksamkeit: in reflexionsbericht.yaml, bewertung: in wahlperiodenbericht.yaml, für den Kurzbericht eines der vier Felder seiner Datei.',
  },
  'ressourcenkarte/fehlt': {
    severity: 'warnung',
    title: 'Ressourcenkarte fehlt',
    meaning:
      'Nach den Regeln des Gremiums gibt es für {den sozialraum} eine Ressourcenkarte: was vorhanden ist, was fehlt und wer zusammenarbeitet.',
    remedy: 'In ressourcen/ eine Datei mit dem Kurznamen {des sozialraum} anlegen.',
  },
  'ressourcenkarte/veraltet': {
    severity: 'warnung',
    title: 'Ressourcenkarte veraltet',
    meaning: 'Die Karte ist am Stichtag älter, als die Regeln des Gremiums erlauben.',
    remedy: 'Karte mit den Einrichtungen durchsehen und stand: auf den Tag der Durchsicht setzen.',
  },
  'hospitation/eigenes-haus': {
    severity: 'fehler',
    title: 'Hospitation in der eigenen Einrichtung',
    meaning:
      'Eine Hospitation ist ein Besuch in einer anderen Einrichtung. Gast und Gastgeber gehören hier zu derselben.',
    remedy: 'gast: oder gastgeber: berichtigen.',
  },
  'hospitation/gegenbesuch': {
    severity: 'hinweis',
    title: 'Gegenbesuch fehlt',
    meaning:
      'Hospitationen sind gegenseitig gedacht. Seit dem Besuch ist ein Jahr vergangen, und aus der besuchten Einrichtung war niemand zu Gast.',
    remedy: 'Den Gegenbesuch nachtragen, verabreden oder es dabei belassen.',
  },
  'reflexion/sitzung-fehlt': {
    severity: 'warnung',
    title: 'Sitzung zur Reflexion fehlt',
    meaning:
      'Die Kommune hat festgelegt, wie oft der Gesamtprozess gemeinsam mit Delegierten der Gremien und wie oft ohne sie reflektiert wird. Der Zeitabschnitt ist vorbei, und eine dieser Sitzungen ist nicht zu finden.',
    remedy:
      'Bei der Sitzung, die es war, „reflexion: gemeinsam“ oder „reflexion: eigene“ ergänzen; sonst den Grund im Reflexionsbericht nennen.',
  },
  'reflexion/delegierte': {
    severity: 'warnung',
    title: 'Gremium ohne Delegierte in der Reflexion',
    meaning:
      'Jedes Gremium der genannten Art entsendet jemanden in die gemeinsame Reflexion. Unter den Anwesenden ist keine Person, die am Sitzungstag als delegiert eingetragen ist.',
    remedy: 'Beim Gremium unter delegierte: die Person mit von: eintragen, bei der Sitzung unter anwesend:.',
  },
  'sitzung/teilnehmendenzahl': {
    severity: 'warnung',
    title: 'Zahl der Teilnehmenden fehlt oder passt nicht',
    meaning:
      'Bei einer Konferenz werden die Teilnehmenden gezählt, nicht alle mit Namen genannt. Die Zahl fehlt, oder sie ist kleiner als die Liste unter anwesend:.',
    remedy: 'teilnehmendenzahl: eintragen; wer unter anwesend: steht, zählt mit.',
  },
  'verfahren/schrittfolge': {
    severity: 'fehler',
    title: 'Schritte eines Verfahrens nicht geordnet',
    meaning:
      'Jeder Schritt hat einen eigenen Kurznamen, und unter nach: stehen Kurznamen anderer Schritte. Hier kommt einer zweimal vor, fehlt, oder die Schritte warten im Kreis aufeinander.',
    remedy: 'kennung: oder nach: berichtigen.',
  },
  'verfahren/reihenfolge': {
    severity: 'warnung',
    title: 'Schritt vor seinem Vorgänger',
    meaning:
      'Ein Schritt ist früher geplant oder erledigt als ein Schritt, der ihm vorausgehen soll. Ohne nach: geht der Schritt voraus, der in der Liste davor steht.',
    remedy: 'Termin oder Tag berichtigen, oder unter nach: nennen, was wirklich vorausgeht.',
  },
  'verfahren/verantwortlich': {
    severity: 'warnung',
    title: 'Schritt ohne eindeutig Verantwortlichen',
    meaning:
      'Für jeden Schritt steht genau eine der beteiligten Stellen ein. Wo es keine ist oder mehrere, fühlt sich leicht niemand zuständig.',
    remedy: 'Unter verantwortlich: genau eine Stelle nennen, die auch unter beteiligt: steht.',
  },
  'verfahren/beschluss': {
    severity: 'warnung',
    title: 'Umsetzung vor dem Beschluss',
    meaning:
      'Nach den Regeln der Kommune (verfahren: in gremium.yaml) wird erst beschlossen, dann aufgebaut oder umgesetzt. Vor diesem Schritt kommt kein solcher Beschluss.',
    remedy:
      'Einen Schritt „art: beschluss“ mit dem beschließenden Gremium davor einordnen oder diesen Schritt nach ihm.',
  },
  'verfahren/rueckbericht': {
    severity: 'warnung',
    title: 'Rückbericht fehlt',
    meaning:
      'Ein Gremium trägt zu einem Verfahren bei und soll erfahren, was daraus geworden ist. Kein späterer Schritt „art: bericht“ nennt es, oder der Bericht gilt als erledigt, ohne dass eine Sitzung dieses Gremiums dabeisteht.',
    remedy:
      'Das Gremium beim Berichtsschritt unter gremien: ergänzen, oder unter sitzungen: nennen, wann es den Bericht bekommen hat.',
  },
  'verfahren/ueberfaellig': {
    severity: 'warnung',
    title: 'Schritt eines Verfahrens überfällig',
    meaning:
      'Der Termin des Schritts ist vorbei, und es steht nicht da, dass er erledigt ist. Ein Monat, Quartal oder Jahr ist erst nach seinem letzten Tag vorbei.',
    remedy: 'erledigt: eintragen, sobald der Schritt abgeschlossen ist, oder den Termin neu verabreden.',
    isFact: true,
  },
  'thema/dopplung': {
    severity: 'hinweis',
    title: 'Gleiches Thema ohne Querverweis',
    meaning:
      'Zwei Gremien beraten im selben Jahr dasselbe Thema, ohne aufeinander zu verweisen. Wissen sie voneinander, können sie sich abstimmen oder einander die Arbeit abnehmen. Die Regel gilt nur, wo querverweise: in gremium.yaml es verlangt.',
    remedy:
      'Beim späteren Tagesordnungspunkt unter querverweise: den früheren nennen, oder ein Verfahren, an dem beide Gremien beteiligt sind.',
  },
  'lebenslauf/luecke': {
    severity: 'hinweis',
    title: 'Lücke in der Präventionskette',
    meaning:
      'Zu einer Lebensphase oder zu einem Übergang zwischen zwei Phasen gibt es am Stichtag kein Angebot.',
    remedy: 'Das Angebot in planung/angebote/ eintragen oder, wenn es keines gibt, die Lücke beraten.',
    isFact: true,
  },
  'lebenslauf/uebergang': {
    severity: 'fehler',
    title: 'Übergang zwischen Phasen, die nicht aufeinander folgen',
    meaning: 'Ein Übergang führt von einer Lebensphase in die nächste, in der Reihenfolge von lebenslauf:.',
    remedy: 'Die beiden Phasen unter uebergang: berichtigen oder phasen: verwenden.',
  },
  'ziel/ohne-meilenstein': {
    severity: 'hinweis',
    title: 'Ziel ohne Meilenstein',
    meaning:
      'Zu dem Ziel steht kein Schritt, an dem man sieht, ob man vorankommt. Ziele, denen andere Ziele dienen, brauchen keinen eigenen.',
    remedy: 'In der Datei des Ziels unter meilensteine: mindestens einen Schritt mit titel: und bis: nennen.',
  },
  'ziel/ueberfaellig': {
    severity: 'warnung',
    title: 'Meilenstein überfällig',
    meaning:
      'Der letzte Tag, der mit bis: gemeint sein kann, ist vorbei, und der Meilenstein ist weder erreicht noch aufgegeben. „2018-Q1“ gilt bis zum 31. März.',
    remedy:
      'Den Stand eintragen: status: erreicht mit seit:, oder unter abweichung: den Grund und einen neuen Zeitpunkt.',
  },
  'ziel/freigaben': {
    severity: 'warnung',
    title: 'Freigaben in falscher Reihenfolge',
    meaning:
      'Die Kommune hat festgelegt, in welcher Reihenfolge einem Ziel zugestimmt wird (freigabeschritte: in gremium.yaml). Ein späterer Schritt trägt hier einen früheren Tag, oder er ist getan, während ein früherer noch aussteht.',
    remedy: 'Die Tage bei freigaben: prüfen; fehlt einer, unter am: nachtragen.',
  },
  'ziel/kreis': {
    severity: 'fehler',
    title: 'Ziel ist sich selbst übergeordnet',
    meaning: 'Folgt man uebergeordnet: von Ziel zu Ziel, kommt man wieder beim ersten an.',
    remedy: 'Bei einem der Ziele uebergeordnet: löschen oder ändern.',
  },
  'indikator/ohne-quelle': {
    severity: 'fehler',
    title: 'Indikator ohne Quelle oder Stand',
    meaning:
      'Eine Zahl ohne Herkunft und Zeitpunkt lässt sich nicht nachprüfen und nicht vergleichen. Deshalb nennt jeder Indikator beides.',
    remedy: 'quelle: und stand: ergänzen, am besten auch fundstelle: mit Abschnitt und Seite.',
  },
  'indikator/anteil': {
    severity: 'fehler',
    title: 'Teil größer als das Ganze',
    meaning:
      'Der Indikator ist als Teil eines anderen eingetragen, hat aber zum selben Zeitpunkt am selben Ort den größeren Wert.',
    remedy: 'Beide Zahlen und anteil_von: prüfen.',
  },
  'indikator/verhaeltnis': {
    severity: 'hinweis',
    title: 'Verhältniswort passt nicht zur Zahl',
    meaning:
      'In einem Satz steht die Zahl eines Indikators und daneben ein Verhältnis in Worten („mehr als ein Drittel“, „die Hälfte“). Gerechnet kommt etwas anderes heraus. „Ein Drittel“ ohne Zusatz darf um drei Prozentpunkte abweichen.',
    remedy: 'Den gerechneten Anteil schreiben oder die Wendung berichtigen.',
  },
  'foerderung/endet': {
    severity: 'warnung',
    title: 'Förderung läuft aus',
    meaning:
      'Die Förderung endet innerhalb von sechs Monaten nach dem Stichtag. So lange dauert oft schon ein Antrag.',
    remedy: 'Klären, wie es weitergeht. Ist die Förderung verlängert, bis: ändern.',
    isFact: true,
  },
  'foerderung/ohne-vermerk': {
    severity: 'hinweis',
    title: 'Förderung ohne Vermerk',
    meaning:
      'Die Förderung gilt einem Gremium, einer Maßnahme oder einem Ziel. Wer fördert, verlangt meist einen Hinweis darauf in allen Papieren; hier ist keiner hinterlegt.',
    remedy:
      'Den Satz aus dem Bescheid unter vermerk: eintragen; er steht dann von selbst im Fuß der Dokumente.',
  },
  'bericht/ohne-beteiligung': {
    severity: 'hinweis',
    title: 'Jahresbericht ohne Kapitel Beteiligung',
    meaning:
      'Die Kommune will in jedem Jahresbericht lesen, wie junge Menschen und ihre Familien beteiligt waren (beteiligung: in gremium.yaml). Hier steht dazu nichts.',
    remedy: 'In jahresbericht.yaml unter beteiligung: in wenigen Sätzen ergänzen, auch wenn es wenig war.',
    basis: '§ 80 Abs. 1 Nr. 2 SGB VIII',
  },
  'gremium/ohne-junge-menschen': {
    severity: 'hinweis',
    title: 'Kein Sitz für junge Menschen',
    meaning:
      'Die Kommune will junge Menschen beteiligen (beteiligung: in gremium.yaml), aber kein bestehendes Gremium hat einen Sitz für sie.',
    remedy: 'Bei einem Gremium unter sitze: einen Sitz mit „junge_menschen: ja“ ergänzen.',
    basis: '§ 80 Abs. 1 Nr. 2 SGB VIII',
  },
  'ausgabe/veraltet': {
    severity: 'fehler',
    title: 'Dokument ist veraltet',
    meaning:
      'Ein geschriebenes Dokument ist nicht mehr das, was die heutigen Daten und Vorlagen ergeben: Seitdem wurde etwas geändert, das darin steht. Verglichen wird mit dem Stichtag, zu dem es entstand.',
    remedy: 'Mit dem genannten Befehl neu schreiben; ergibt es sich gar nicht mehr, die Datei löschen.',
  },
  'ausgabe/geaendert': {
    severity: 'fehler',
    title: 'Dokument von Hand geändert',
    meaning:
      'Ein Dokument, das gremium geschrieben hat, sieht anders aus als zuvor. Beim nächsten Schreiben ginge die Änderung verloren; deshalb überschreibt gremium es nur mit --force.',
    remedy:
      'Die Änderung in die Daten übernehmen und mit --force neu schreiben, oder die Datei umbenennen, um sie zu behalten.',
  },
  'ausgabe/fehlt': {
    severity: 'fehler',
    title: 'Dokument fehlt',
    meaning:
      'Ein geschriebenes Dokument liegt nicht mehr da, oder die heutigen Daten ergeben eines mehr: zum Beispiel eine weitere Sitzung in einem Jahr, zu dem alle Protokolle geschrieben wurden.',
    remedy: 'Mit dem genannten Befehl schreiben.',
  },
  'ausgabe/ungeprueft': {
    severity: 'fehler',
    title: 'Dokument nicht prüfbar',
    meaning:
      'Wie das Dokument entstand, wurde nicht festgehalten, etwa weil eine ältere Fassung von gremium es schrieb. Ob es noch stimmt, lässt sich nicht sagen.',
    remedy: 'Das Dokument einmal neu schreiben.',
  },
  'ausgabe/fremd': {
    severity: 'hinweis',
    title: 'Datei nicht von gremium',
    meaning:
      'Zwischen den Dokumenten liegt eine Datei, die gremium nicht geschrieben hat. Sie wird weder geprüft noch verändert.',
    remedy: 'Gehört sie nicht dorthin, in einen anderen Ordner verschieben.',
  },
} as const satisfies Record<string, CodeEntry>;

export type Code = keyof typeof CODES;
