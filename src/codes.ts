export type Severity = 'fehler' | 'warnung' | 'hinweis';

/** What `gremium explain <code>` says about a finding. */
export interface CodeEntry {
  readonly severity: Severity;
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
    meaning: 'Eine Datei darf höchstens 1 MiB groß sein. Ein Protokoll hat wenige Kilobyte.',
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
    title: 'Stadtteil in zwei Sozialräumen',
    meaning: 'Jeder Stadtteil gehört an jedem Tag zu genau einem Sozialraum.',
    remedy: 'Den Stadtteil aus einem der beiden entfernen oder mit von/bis abgrenzen, wann er wechselt.',
  },
  'sozialraum/stadtteil-fehlt': {
    severity: 'fehler',
    title: 'Stadtteil in keinem Sozialraum',
    meaning: 'Ein Stadtteil aus gremium.yaml gehört am Stichtag zu keinem Sozialraum.',
    remedy: 'Den Stadtteil in der Datei seines Sozialraums unter stadtteile: ergänzen.',
  },
  'sozialraum/ohne-gremium': {
    severity: 'fehler',
    title: 'Sozialraum ohne Gremium',
    meaning: 'Für jeden Sozialraum muss es am Stichtag ein Gremium der vorgesehenen Art geben.',
    remedy: 'In gremien/ eine Datei mit sozialraum: und art: anlegen.',
  },
  'sozialraum/mehrere-gremien': {
    severity: 'fehler',
    title: 'Mehrere Gremien für einen Sozialraum',
    meaning: 'Für jeden Sozialraum gibt es am Stichtag genau ein Gremium der vorgesehenen Art.',
    remedy: 'Bei dem Gremium, das es nicht mehr gibt, aufgeloest: mit Datum eintragen.',
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
      'Die Regeln des Gremiums nennen Bereiche, aus denen jemand Mitglied ist, soweit der Sozialraum eine solche Einrichtung hat. Aus einem davon ist am Stichtag niemand Mitglied.',
    remedy: 'Jemanden aus diesem Bereich als Mitglied gewinnen und in mitglieder/ eintragen.',
  },
  'gremium/teilgremium': {
    severity: 'fehler',
    title: 'Teilgremium ohne gültige Grundlage',
    meaning:
      'Ein Gremium kann sich nach Stadtteilen unterteilen, wenn alle Beteiligten zustimmen. Das Teilgremium nennt das ganze Gremium, seine Stadtteile und den Beschluss; eine dieser Angaben passt nicht.',
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
      'Die Sitzungen wechseln zwischen verschiedenen Arten von Einrichtungen, soweit der Sozialraum sie hat. Abgesagte Sitzungen zählen nicht.',
    remedy:
      'Für eine geplante Sitzung eine Einrichtung anderer Art unter ort: eintragen; die Meldung schlägt eine vor.',
  },
  'sitzung/einrichtung-fehlt': {
    severity: 'warnung',
    title: 'Einrichtung weder vertreten noch entschuldigt',
    meaning:
      'Aus jeder Einrichtung, die ein Mitglied stellt, ist in der Sitzung jemand da, vertreten oder entschuldigt.',
    remedy:
      'Wer gefehlt hat, unter entschuldigt: eintragen, wer vertreten wurde, mit vertritt: bei der Vertretung.',
  },
  'zeitraum/verkehrt': {
    severity: 'fehler',
    title: 'Ende vor Beginn',
    meaning: 'Ein Zeitraum endet, bevor er beginnt.',
    remedy: 'von: und bis: prüfen.',
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
    title: 'Ende liegt nicht nach dem Beginn',
    meaning: 'Die Sitzung endet vor oder mit ihrem Beginn.',
    remedy: 'beginn: und ende: prüfen.',
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
  'sitzung/kein-mitglied': {
    severity: 'fehler',
    title: 'Person gehörte dem Gremium an dem Tag nicht an',
    meaning:
      'Anwesend oder entschuldigt sind Mitglieder des Gremiums am Tag der Sitzung. Andere sind Gäste oder vertreten jemanden.',
    remedy:
      'Bei Gästen person: und als: gast schreiben, bei Vertretungen person: und vertritt:; oder die Mitgliedschaft in mitglieder/ berichtigen.',
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
    title: 'Leitfrage nicht behandelt',
    meaning: 'In jeder Sitzung wird jede Leitfrage behandelt oder ausdrücklich „keine Meldung“ vermerkt.',
    remedy:
      'Die Nummer beim passenden Tagesordnungspunkt unter leitfragen: oder bei der Sitzung unter keine_meldung: ergänzen.',
  },
  'protokoll/leitfrage-widerspruch': {
    severity: 'fehler',
    title: 'Leitfrage behandelt und „keine Meldung“',
    meaning: 'Zu derselben Leitfrage gibt es einen Tagesordnungspunkt und den Vermerk „keine Meldung“.',
    remedy: 'Eines von beiden streichen.',
  },
  'protokoll/reaktion': {
    severity: 'fehler',
    title: 'Wer reagiert wie?',
    meaning: 'Zu dieser Leitfrage gehört, wer wie darauf reagiert.',
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
    remedy: 'Die genannte Zeile unter protokoll: ergänzen; `gremium email <sitzung>` nennt sie ebenfalls.',
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
  'auftrag/ohne-frist': {
    severity: 'warnung',
    title: 'Auftrag ohne Frist',
    meaning: 'Nach den Regeln des Gremiums sagt jeder offene Auftrag, bis wann er erledigt wird.',
    remedy: 'bis: mit einem Tag ergänzen.',
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
    meaning: 'Für diesen Zweck gilt je Gremium und Zeitabschnitt ein Höchstbetrag innerhalb des Topfes.',
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
    title: 'Zahlung ohne Bewilligung',
    meaning:
      'Bevor für eine Maßnahme gezahlt wird, bewilligt sie die Funktion, die die Geschäfte des Gremiums führt.',
    remedy: 'In der Maßnahme bewilligt: mit durch: und am: eintragen oder die Buchung berichtigen.',
  },
  'massnahme/einzelfall': {
    severity: 'fehler',
    title: 'Einzelfall mit Kosten oder Bewilligung',
    meaning:
      'Hilfen im Einzelfall werden nicht vom Gremium bezahlt. Eine Maßnahme auf dieser Handlungsebene hat weder Kosten noch Bewilligung noch Buchungen.',
    remedy: 'Die Angaben entfernen oder die Handlungsebene berichtigen.',
  },
  'vorlage/nummer': {
    severity: 'fehler',
    title: 'Keine Vorlagennummer',
    meaning: 'Die Nummer folgt nicht dem Muster, das gremium.yaml unter vorlagennummer: vorgibt.',
    remedy: 'Die Nummer so schreiben wie das Beispiel dort; Leerzeichen stören nicht.',
  },
  'bericht/quelle': {
    severity: 'fehler',
    title: 'Empfehlung ohne freigegebenes Protokoll',
    meaning:
      'Jede Empfehlung muss auf ein freigegebenes Protokoll zurückgehen, das im Berichtsjahr oder davor liegt.',
    remedy: 'Eine andere Quelle angeben oder das Protokoll freigeben.',
  },
  'bericht/sozialraum-fehlt': {
    severity: 'warnung',
    title: 'Sozialraum fehlt im Jahresbericht',
    meaning: 'Zum Jahresbericht gehört für jeden Sozialraum eine Einschätzung der Situation.',
    remedy: 'In berichte/<Jahr>/sozialraeume/ eine Datei mit situation: anlegen.',
  },
  'bericht/ohne-empfehlung': {
    severity: 'warnung',
    title: 'Weder Empfehlung noch Begründung',
    meaning: 'Zu jedem Sozialraum gehört mindestens eine Empfehlung oder ein Satz, warum es keine gibt.',
    remedy: 'empfehlungen: oder keine_empfehlung: ergänzen.',
  },
  'bericht/fundstelle': {
    severity: 'fehler',
    title: 'Fundstelle statt Quelle',
    meaning:
      'In Worten darf eine Empfehlung ihre Herkunft nur für Jahre angeben, von denen es hier noch keine Protokolle gibt. Danach nennt sie die Tagesordnungspunkte, damit man sie nachschlagen kann.',
    remedy: 'fundstelle: durch quelle: mit den Tagesordnungspunkten ersetzen.',
  },
  'ressourcenkarte/fehlt': {
    severity: 'warnung',
    title: 'Ressourcenkarte fehlt',
    meaning:
      'Nach den Regeln des Gremiums gibt es für seinen Sozialraum eine Ressourcenkarte: was vorhanden ist, was fehlt und wer zusammenarbeitet.',
    remedy: 'In ressourcen/ eine Datei mit dem Kurznamen des Sozialraums anlegen.',
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
} as const satisfies Record<string, CodeEntry>;

export type Code = keyof typeof CODES;
