/** Endings of nouns that no family bears. */
const NOUN_ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|hilfe|hilfen|raum|räume|geld|gelder|angebot|angebote|bedarf|bedarfe|kosten|zeit|zeiten|platz|plätze|arbeit|kurs|kurse|sprache|sprachen|zentrum|büro|pflege|krise|krisen|fragen|probleme|sorgen|themen|termine|kontakte|möglichkeiten|anspruch|ansprüche|treff|treffs|gruppe|gruppen|projekt|projekte|förderung|material|pädagogik|beratung|urlaub|vertrag|verträge|formulare|anträge|antrag|unterlagen|nachweis|gespräch|gespräche|besuch|besuche|kinder|eltern|familien|leute|kräfte|amt|ämter|innen)$/iu;

/** Families that are called like one of them. */
const SURNAMES = new Set(['Jung', 'Hartung', 'Hornung', 'Amelung', 'Gerstung']);

/** What follows „Familie“, „Kind“ or „Frau“ in ordinary sentences without being a name. */
const NOUNS = new Set(
  `Abend Abende Abstand Adresse Alltag Angst Ängste Anlass Anlaufstelle Anschluss Ansprechpartner Antworten Arabisch Armut Auskunft Asyl
  Aufwand Austausch Auto Bargeld Bedenken Bedürfnisse Begleiter Behörden Beispiel Beruf Bescheid Bindung Briefe Bücher Chancen Dank Daten
  Dari Demokratie Deutsch Druck Ehe Ehrenamt Eigeninitiative Einblick Einfluss Einkommen Ende Englisch Entgelt Erfahrungen Erfolg Erfolge
  Essen Euro Farsi Feedback Ferien Fernsehen Flucht Forum Französisch Frauen Freiraum Freizeit Freude Freunde Freundinnen Frieden Frühstück
  Fuß Geborgenheit Geburt Geduld Gehör Geschwister Gesellschaft Gesundheit Gewalt Glück Grenzen Großeltern Grund Gründe Hab Halt Haus Haushalt
  Hausaufgaben Hebamme Heimat Hilfe Hoffnung Hort Hunger Ideen Impulse Information Informationen Interesse Internet Italienisch Jahr Jahre
  Jobcenter Jugend Jugendamt Jugendliche Junge Jungen Karriere Kinder Kind Kirche Kita Kitas Klarheit Kleidung Konflikt Konflikte Konsum Kontakt Kontakte Kopf
  Kraft Krankheit Krankengeld Krieg Kultur Kurdisch Lebensmittel Lob Luft Lust Mädchen Männer Migration Mitglied Mitglieder Mitleid Mittag Mittagessen
  Mittelpunkt Mitsprache Mut Mutter Mütter Nachbarn Nachteil Nachteile Nahrung Not Nutzen Ohr Ort Orte Partner Paschtu Pate Paten Patin Perspektive Perspektiven
  Pflegegeld Pflicht Platz Plätze Polnisch Post Projekte Quartier Rat Raum Räume Respekt Ressourcen Risiken Rolle Rollen Rückhalt Rückzug Ruhe Rumänisch
  Russisch Schaden Scham Schritt Schritte Schuld Schulden Schule Schulen Schuljahr Schutz Schwierigkeiten Senioren Sicherheit Sinn Soziales Spanisch Spaß Spiel
  Spiele Spielzeug Sport Sprache Sprachmittlung Stabilität Stadt Stadtteil Stärken Streit Stress Struktur Stunden Sucht Tag Tage Taschengeld
  Termin Tod Transparenz Trauer Träger Trennung Türkisch Überblick Überforderung Ukrainisch Umzug Unterhalt Unterkunft Unterricht Unterstützer Urlaub
  Vater Väter Verbände Verein Vereine Verhalten Verlust Verständnis Vertrauen Verwandte Verwandten Vorbilder Vorrang Vorschläge Vorschule Vorteile
  Wärme Wege Werte Wertschätzung Wissen Woche Wochen Wohlergehen Wohngeld Wohnraum Wohnung Wünsche Würde Zeit Ziel Ziele Zugang Zuhause
  Zukunft Zuneigung Zusammenhalt Zuschuss Zuspruch Zutrauen Zuversicht Zuwendung Albanisch Bulgarisch Chinesisch Persisch Somali Tigrinya Vietnamesisch Romanes
  Anlaufpunkt Aufenthalt Aufmerksamkeit Ausweis Auszug Betreuerin Betreuer Brot Dinge Eis Elterngeld Elternzeit Fachkräfte Fahrrad Förderbedarf Fortschritte
  Fieber Freunden Frühförderung Gefahr Gefahren Gefühle Gegenstand Geld Gepäck Gelegenheit Grundsicherung Gutscheine Hauptrolle Inklusion
  Kindergeld Kindergarten Koffer Kosten Logopädie Medien Medikamente Mobbing Musik Nachhilfe Nachmittage Nein Noten Obst Opfer Papiere Pausen Praktika
  Recht Rechte Regeln Reisen Ritalin Rollenbilder Schmerzen Schulabschluss Schulbücher Schulweg Schwimmen Seepferdchen Selbstvertrauen Smartphone Sozialleistungen
  Sprachkenntnisse Stimme Strom Texte Tests Therapie Tiere Traumata Trost Unrecht Verantwortung Verlässlichkeit Verletzungen Vieles Vorerfahrung
  Wasser Widerspruch Worte Zähne Zeugnisse Zettel Zoff Zugehörigkeit Zwang Alkohol Drogen Cannabis Holle Muster Mustermann Musterfrau Beispiel Beispielfrau
  Amt Bund Land Eltern Familie Frau Mann Menschen Personen Beteiligte Fachkraft Anträge Unterlagen ELTERN ASD HzE SGB KiTa`.split(
    /\s+/,
  ),
);

/** First names that are common here; unusual ones are recognised by what stands around them. */
const VORNAMEN = new Set(
  `Aaliyah Aaron Abdul Abdullah Adam Adem Adrian Ahmad Ahmed Ahmet Aila Aileen Alan Albert Alea Aleksander Aleyna Alexander Alexandra Alexej Alfred Ali Alia Alica Alice
  Alicia Alina Alisa Alissa Alma Alparslan Alya Amal Amalia Amar Amelia Amelie Amin Amina Amir Amira Amy Ana Anastasia Anatoli Andre André Andreas Andrei Andrej Angela Angelina
  Anja Anke Ann Anna Annabell Anne Annelie Annika Anni Anouk Anton Antonia Antonio Arda Arian Arif Armin Arne Aron Arthur Artur Arya Aslan Asya Atakan Aurelia Ava Aya Ayaan Ayla Aylin Ayse Ayşe
  Azra Baran Bastian Batuhan Bea Beatrice Ben Benedikt Benjamin Bennet Bennett Benno Berat Berkay Bernd Betül Bianca Bilal Bjarne Björn Bogdan Boris Bruno Burak Can Carina Carl Carla Carlo
  Carlotta Carmen Carolina Caroline Caspar Cathleen Celina Celine Cem Cemile Charlotte Chiara Chris Christian Christina Christoph Clara Claudia Collin Colin Conrad Constantin Cora Cornelia
  Damian Damir Dana Daniel Daniela Danilo Daria Darius David Dean Delia Dejan Dennis Denis Denise Deniz Derya Devin Diana Diego Dilan Dimitri Dina Domenik Dominic Dominik Dragan Dustin Dylan
  Ebru Ecrin Eda Eddie Edgar Edith Eduard Efe Ege Eileen Ela Elena Elias Elif Elina Elisa Elisabeth Elise Ella Elli Elif Elijah Eliano Elyas Emil Emilia Emilian Emilie Emilio Emily Emir Emma Emmi
  Emre Enes Enno Enrico Enya Eren Eric Erik Erika Erwin Esma Esra Esther Eva Evelyn Ewa Fabian Fabio Fabrice Farid Fatih Fatima Fatma Felix Felicitas Ferdinand Fiete Filip Fine Finja Finn Fiona
  Florian Florentine Frank Franka Franz Franziska Fred Freddy Frederic Frederik Frederike Freya Frida Frieda Friedrich Fritz Gabriel Gabriela Georg Gesa Gina Gino Giulia Giuliano Greta Gustav Hailey Hakan Halil
  Hamza Hanna Hannah Hannes Hans Harun Hasan Hassan Hatice Havin Hedi Heidi Helen Helena Helene Henri Henriette Henrik Henry Hira Holger Hugo Hussein Hüseyin Ian Ibrahim Ida Ilayda Ilias Ilja Ilyas Imran Ina Ines Ingo Inga Irem Iris Irina
  Isabel Isabell Isabella Ismael Ismail Ivan Ivana Jack Jacob Jakob Jakub Jamal James Jamie Jan Jana Janina Janine Janis Jannes Jannik Jannis Janosch Jascha Jasmin Jasmina Jason Jasper Jayden Jean Jeremias Jeremy Jessica Jette Jil Jill Joel
  Johann Johanna Johannes John Jon Jona Jonah Jonas Jonathan Jonte Jordan Jos Josef Josefine Joseph Josephine Joshua Josua Joyce Judith Jule Julia Julian Juliana Juliane Julie Julien Juliette Julina Julius Jonna Juna Junis Justin Justus
  Kaan Kaja Kai Karim Karin Karina Karl Karla Karlotta Karolina Kasper Katarina Katharina Kathrin Katja Kay Kayla Kenan Kerem Kerim Kevin Khaled Khalil Kian Kilian Kim Kimberly Kira Klara Klaus Konrad Konstantin Korbinian Krzysztof Kurt Lana Lara Larissa Lars
  Lasse Latifa Laura Laurens Laurenz Laurin Lea Leah Leander Leandro Leif Leila Lena Leni Lenia Lenn Lennard Lennart Lennox Lenny Leo Leon Leona Leonard Leonardo Leonas Leonhard Leoni Leonie Leonora Leopold Letizia Levent Levi Levin Leyla Lia Liah Liam Lian
  Liana Lias Lilia Lilian Liliana Lilli Lilly Lily Lina Linda Linea Linn Linnea Linus Lio Lisa Lisbeth Liv Livia Loana Logan Loki Lorena Lorenz Loris Lotta Lotte Louis Louisa Louise Luan Luana Luca Lucas Lucia Lucy Luis Luisa Luise Luka Lukas Luke Luna Lutz Lya
  Madeleine Mads Magdalena Mahmoud Mahmud Maik Maike Maila Maja Majd Malea Malia Malik Malin Malina Malou Malte Manar Manfred Manuel Mara Marah Marc Marcel Marco Marek Maren Margarete Maria Mariam Marian Marie Mariella Marija Marika Marina Mario Marion Marisa Mariusz Marius Mark Marko
  Markus Marla Marleen Marlene Marlies Marlon Marta Martha Marten Martin Martina Marvin Mary Maryam Mateo Mathilda Mathis Matilda Matteo Matthias Mattis Matti Maurice Mauro Max Maxim Maxima Maximilian May Maya Mehmet Meike Melanie Melek Melih Melina Melis Melissa Merle Mert Meryem
  Metin Mia Michael Michal Michelle Miguel Mika Mikael Mikail Mila Milan Milana Milena Milla Milo Mina Mira Miran Mirac Mirko Miriam Mohamad Mohamed Mohammad Mohammed Mona Monika Moritz Muhammad Muhammed Murat Musa Mustafa Nabil Nadia Nadine Nael Nahla Naima Najib Nala Natalia Natalie Natascha
  Nathan Nayla Neele Nele Nell Nelly Neo Nevio Niclas Nico Nicolas Nicole Niels Nika Nikita Niklas Niko Nikolas Nikolai Nils Nina Nino Noah Noel Noelia Nola Noemi Nora Norah Nour Nova Nuri Nurcan Ole Oleg Oleksandr Olga Olena Oliver Olivia Omar Ömer Onur Oscar Oskar Oskar Otto Pascal Patricia Patrick Paul
  Paula Paulina Pauline Pelin Pepe Peter Petra Phil Philip Philipp Philippa Phillip Pia Piet Pietro Piotr Polina Quentin Rachel Rafael Raik Rainer Ralf Ramin Ramona Rana Ranja Raphael Rashid Raul Rayan Rebecca Rebekka Reem Rene René Resul Ricardo Riccardo Richard Rico Robert Robin Rocco Roman
  Romeo Romy Ronja Rosa Rosalie Ruben Ruby Rukiye Runa Ruth Ryan Sabina Sabine Sabrina Sahra Said Sally Salma Salim Sam Samantha Samir Samira Samuel Sandra Sara Sarah Sascha Saskia Sebastian Selin Selina Selma Semih Serkan Sevda Sevval Shirin Sibel Sidney Silas Silvia Simon Simone Sina Sinan Sinem Smilla
  Sofia Sofie Sonja Sophia Sophie Stefan Stefanie Stella Stephan Steven Summer Susanne Sven Svenja Svetlana Sylvia Tabea Taha Talia Tamara Tamer Tamina Tammo Tara Tarek Tariq Tatjana Taylan Teresa Tessa Thea Theo Theodor Theresa Thilo Thomas Thore Tiago Till Tilda Tim Timo Timon Timur
  Tina Tino Titus Tobias Toby Tom Tomas Tomasz Tommy Toni Torben Torsten Tristan Tugba Tuana Tyler Umut Ursula Valentin Valentina Valeria Vanessa Vera Veronika Victoria Viktor Viktoria Vincent Viola Violetta Vivien Vladimir Walid Wassim Wiebke Wilhelm Wilma Wiktoria Xaver Yahya Yannick Yannik Yannis Yara Yaren Yaroslav
  Yasin Yasmin Yasmina Yassin Younes Youssef Yuna Yunus Yusuf Yvonne Zain Zara Zayn Zehra Zeynep Ziad Zoe Zoé Zoey`.split(
    /\s+/,
  ),
);

export function isVorname(word: string): boolean {
  return VORNAMEN.has(word) || (word.endsWith('s') && VORNAMEN.has(word.slice(0, -1)));
}

/** Whether a capitalised word is rather a thing than somebody's name. */
export function isNoun(word: string): boolean {
  if (SURNAMES.has(word)) return false;
  if (word.length < 2 || NOUNS.has(word) || NOUN_ENDING.test(word) || /^\p{Lu}+$/u.test(word)) return true;
  return word.includes('-') && isNoun(word.slice(word.lastIndexOf('-') + 1));
}
