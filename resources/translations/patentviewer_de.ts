<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About patentviewer</source>
        <translation>Über patentviewer</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Bestandteile und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Finds similar design-patent drawings on this machine.</source>
        <translation>Findet ähnliche Zeichnungen von Designs auf diesem Rechner.</translation>
    </message>
    <message>
        <source>It opens no network connection: no account, no upload, no update check, no telemetry. Drawings, queries and notes stay on this machine.</source>
        <translation>Es öffnet keine Netzverbindung: kein Konto, kein Hochladen, keine Suche nach Updates, keine Telemetrie. Zeichnungen, Anfragen und Notizen bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Weighs</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>{0} figures in {1} collections</source>
        <translation>{0} Figuren in {1} Sammlungen</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Gespeichert in</translation>
    </message>
    <message>
        <source>{0} figures in 1 collection</source>
        <translation>{0} Figuren in 1 Sammlung</translation>
    </message>
</context>
<context>
    <name>ActionPalette</name>
    <message>
        <source>Find any action</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No action is called “{0}”.</source>
        <translation>Keine Aktion heißt „{0}“.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open drawings…</source>
        <translation>Zeichnungen öffnen…</translation>
    </message>
    <message>
        <source>Paste as query</source>
        <translation>Als Anfrage einfügen</translation>
    </message>
    <message>
        <source>Index a folder…</source>
        <translation>Ordner indexieren…</translation>
    </message>
    <message>
        <source>Try the sample collection</source>
        <translation>Beispielsammlung ausprobieren</translation>
    </message>
    <message>
        <source>Find any action…</source>
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <source>Go to search</source>
        <translation>Zur Recherche</translation>
    </message>
    <message>
        <source>Go to compare</source>
        <translation>Zum Vergleich</translation>
    </message>
    <message>
        <source>Go to collections</source>
        <translation>Zu den Sammlungen</translation>
    </message>
    <message>
        <source>Go to records</source>
        <translation>Zu den Protokollen</translation>
    </message>
    <message>
        <source>Go to settings</source>
        <translation>Zu den Einstellungen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Open the folder of logs</source>
        <translation>Ordner der Protokolldateien öffnen</translation>
    </message>
    <message>
        <source>About patentviewer</source>
        <translation>Über patentviewer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Clear the query</source>
        <translation>Anfrage leeren</translation>
    </message>
    <message>
        <source>Search all figures together</source>
        <translation>Mit allen Figuren gemeinsam suchen</translation>
    </message>
    <message>
        <source>Crop to a region</source>
        <translation>Auf einen Bereich zuschneiden</translation>
    </message>
    <message>
        <source>Mask a region out</source>
        <translation>Einen Bereich ausblenden</translation>
    </message>
    <message>
        <source>Mirror the figure</source>
        <translation>Figur spiegeln</translation>
    </message>
    <message>
        <source>Rotate the figure</source>
        <translation>Figur drehen</translation>
    </message>
    <message>
        <source>Search the whole sheet</source>
        <translation>Mit dem ganzen Blatt suchen</translation>
    </message>
    <message>
        <source>Draw on this figure</source>
        <translation>Auf dieser Figur zeichnen</translation>
    </message>
    <message>
        <source>New sketch</source>
        <translation>Neue Skizze</translation>
    </message>
    <message>
        <source>Open a sketch…</source>
        <translation>Skizze öffnen…</translation>
    </message>
    <message>
        <source>Save the sketch…</source>
        <translation>Skizze speichern…</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Polyline</source>
        <translation>Linienzug</translation>
    </message>
    <message>
        <source>Erase strokes</source>
        <translation>Striche löschen</translation>
    </message>
    <message>
        <source>Erase an area</source>
        <translation>Fläche radieren</translation>
    </message>
    <message>
        <source>Symmetry axis</source>
        <translation>Symmetrieachse</translation>
    </message>
    <message>
        <source>Thicker</source>
        <translation>Dicker</translation>
    </message>
    <message>
        <source>Thinner</source>
        <translation>Dünner</translation>
    </message>
    <message>
        <source>Show the drawing underneath</source>
        <translation>Zeichnung darunter zeigen</translation>
    </message>
    <message>
        <source>Clear the sketch</source>
        <translation>Skizze leeren</translation>
    </message>
    <message>
        <source>Compare with the query</source>
        <translation>Mit der Anfrage vergleichen</translation>
    </message>
    <message>
        <source>Look at it large</source>
        <translation>Groß ansehen</translation>
    </message>
    <message>
        <source>Mark as relevant</source>
        <translation>Als relevant markieren</translation>
    </message>
    <message>
        <source>Mark as not relevant</source>
        <translation>Als nicht relevant markieren</translation>
    </message>
    <message>
        <source>Mark as unsure</source>
        <translation>Als unsicher markieren</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Use as query</source>
        <translation>Als Anfrage verwenden</translation>
    </message>
    <message>
        <source>Show as closest prior art</source>
        <translation>Als nächstliegende Entgegenhaltung zeigen</translation>
    </message>
    <message>
        <source>Show those nearly the same, or fold them</source>
        <translation>Fast gleiche zeigen oder einklappen</translation>
    </message>
    <message>
        <source>More like the relevant ones</source>
        <translation>Mehr wie die relevanten</translation>
    </message>
    <message>
        <source>Only designs of this applicant</source>
        <translation>Nur Designs dieses Anmelders</translation>
    </message>
    <message>
        <source>Show less similar designs</source>
        <translation>Weniger ähnliche Designs zeigen</translation>
    </message>
    <message>
        <source>Filter the results</source>
        <translation>Ergebnisse filtern</translation>
    </message>
    <message>
        <source>History of the session</source>
        <translation>Verlauf der Sitzung</translation>
    </message>
    <message>
        <source>What is being done in the background</source>
        <translation>Was im Hintergrund geschieht</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>Hide designs already seen</source>
        <translation>Gesehene Designs ausblenden</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Als Karten zeigen</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Als Liste zeigen</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Open the containing folder</source>
        <translation>Enthaltenden Ordner öffnen</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Overlay in two inks</source>
        <translation>In zwei Farben übereinander</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Abwechselnd</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>Durchscheinend</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Correspondences</source>
        <translation>Entsprechungen</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Mirror the hit</source>
        <translation>Treffer spiegeln</translation>
    </message>
    <message>
        <source>Link zoom and pan</source>
        <translation>Zoom und Ausschnitt koppeln</translation>
    </message>
    <message>
        <source>Third pane: closest prior art</source>
        <translation>Drittes Feld: nächstliegende Entgegenhaltung</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Pointer: move the drawing, choose a note</source>
        <translation>Zeiger: Zeichnung schieben, Anmerkung wählen</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Callout</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorheben</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Mark the hit as relevant</source>
        <translation>Treffer als relevant markieren</translation>
    </message>
    <message>
        <source>Mark the hit as unsure</source>
        <translation>Treffer als unsicher markieren</translation>
    </message>
    <message>
        <source>Mark the hit as not relevant</source>
        <translation>Treffer als nicht relevant markieren</translation>
    </message>
    <message>
        <source>Copy the comparison as a picture</source>
        <translation>Vergleich als Bild kopieren</translation>
    </message>
    <message>
        <source>Print the comparison…</source>
        <translation>Vergleich drucken…</translation>
    </message>
    <message>
        <source>Keep this comparison in the record</source>
        <translation>Diesen Vergleich ins Protokoll aufnehmen</translation>
    </message>
    <message>
        <source>Refresh all collections</source>
        <translation>Alle Sammlungen aktualisieren</translation>
    </message>
    <message>
        <source>Forget the recent queries</source>
        <translation>Letzte Anfragen vergessen</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>reading, embedding, title pages</source>
        <translation>Lesen, Merkmale berechnen, Titelseiten</translation>
    </message>
    <message>
        <source>learning from the collection</source>
        <translation>aus der Sammlung lernen</translation>
    </message>
    <message>
        <source>forgetting what was learned</source>
        <translation>Gelerntes vergessen</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>What is being done in the background</source>
        <translation>Was im Hintergrund geschieht</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>Nothing is being done.</source>
        <translation>Zurzeit geschieht nichts.</translation>
    </message>
</context>
<context>
    <name>AnnotatedView</name>
    <message>
        <source>Text on the drawing</source>
        <translation>Text auf der Zeichnung</translation>
    </message>
    <message>
        <source>Text, then Enter</source>
        <translation>Text, dann Eingabetaste</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Shape against rendering</source>
        <translation>Form oder Darstellungsweise</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Left: outline and form count. Right: how it is drawn. A double click goes back to the model&apos;s own balance.</source>
        <translation>Links: Umriss und Form zählen. Rechts: die Darstellung. Ein Doppelklick stellt das Gleichgewicht des Modells wieder her.</translation>
    </message>
</context>
<context>
    <name>Classes</name>
    <message>
        <source>Find a class by its name or number…</source>
        <translation>Klasse nach Name oder Nummer suchen…</translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation>Klasse suchen</translation>
    </message>
    <message>
        <source>Like the query’s: {0}</source>
        <translation>Wie die der Anfrage: {0}</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message>
        <source>Embed again</source>
        <translation>Merkmale neu berechnen</translation>
    </message>
    <message>
        <source>The model has changed since {0} was indexed. Embed it again, so that all of it can be searched.</source>
        <translation>Das Modell hat sich geändert, seit {0} indexiert wurde. Lassen Sie die Merkmale neu berechnen, damit alles durchsucht werden kann.</translation>
    </message>
    <message>
        <source>Choose a folder to index</source>
        <translation>Ordner zum Indexieren wählen</translation>
    </message>
    <message>
        <source>designs</source>
        <translation>Designs</translation>
    </message>
    <message>
        <source>Delete the collection “{0}”?</source>
        <translation>Sammlung „{0}“ löschen?</translation>
    </message>
    <message>
        <source>It stays on the office&apos;s server, and is not searched from here.</source>
        <translation>Sie bleibt auf dem Server des Amts und wird von hier aus nicht mehr durchsucht.</translation>
    </message>
    <message>
        <source>Its index is deleted. The folders and their files are not touched.</source>
        <translation>Ihr Index wird gelöscht. Die Ordner und ihre Dateien bleiben unberührt.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Take “{0}” out of “{1}”?</source>
        <translation>„{0}“ aus „{1}“ herausnehmen?</translation>
    </message>
    <message>
        <source>Its figures can no longer be found. The folder itself is not touched.</source>
        <translation>Seine Figuren werden nicht mehr gefunden. Der Ordner selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>CollectionCard</name>
    <message>
        <source>Progress of {0}</source>
        <translation>Fortschritt von {0}</translation>
    </message>
    <message>
        <source>Last refreshed: {0}</source>
        <translation>Zuletzt aktualisiert: {0}</translation>
    </message>
    <message>
        <source>Not read to its end yet</source>
        <translation>Noch nicht zu Ende gelesen</translation>
    </message>
    <message>
        <source>model {0}</source>
        <translation>Modell {0}</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>{0} problems</source>
        <translation>{0} Probleme</translation>
    </message>
    <message>
        <source>On an office&apos;s server: {0}. What a search sends there are numbers.</source>
        <translation>Auf einem Server des Amts: {0}. Eine Recherche sendet nur Zahlen dorthin.</translation>
    </message>
    <message>
        <source>1 table</source>
        <translation>1 Tabelle</translation>
    </message>
    <message>
        <source>{0} tables</source>
        <translation>{0} Tabellen</translation>
    </message>
    <message>
        <source>It cannot be searched now</source>
        <translation>Sie kann zurzeit nicht durchsucht werden</translation>
    </message>
    <message>
        <source>Nothing indexed yet</source>
        <translation>Noch nichts indexiert</translation>
    </message>
    <message>
        <source>No drawings were found in its folders</source>
        <translation>In ihren Ordnern wurden keine Zeichnungen gefunden</translation>
    </message>
    <message>
        <source>cannot be changed where it lies</source>
        <translation>kann dort, wo sie liegt, nicht geändert werden</translation>
    </message>
    <message>
        <source>The last refresh was stopped. Refresh to go on.</source>
        <translation>Die letzte Aktualisierung wurde abgebrochen. Aktualisieren Sie, um fortzufahren.</translation>
    </message>
    <message>
        <source>The last refresh was stopped: {0} files are left. Refresh to go on.</source>
        <translation>Die letzte Aktualisierung wurde abgebrochen: {0} Dateien fehlen noch. Aktualisieren Sie, um fortzufahren.</translation>
    </message>
    <message>
        <source>The last refresh was stopped: 1 file is left. Refresh to go on.</source>
        <translation>Die letzte Aktualisierung wurde abgebrochen: 1 Datei fehlt noch. Aktualisieren Sie, um fortzufahren.</translation>
    </message>
    <message>
        <source>Files read by an earlier version of this program: {0}. Refreshing reads them again, and better.</source>
        <translation>Von einer früheren Version dieses Programms gelesene Dateien: {0}. Beim Aktualisieren werden sie noch einmal gelesen, und besser.</translation>
    </message>
    <message>
        <source>Waits until the collection before it is done</source>
        <translation>Wartet, bis die vorige Sammlung fertig ist</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Beginnt…</translation>
    </message>
    <message>
        <source>Paused. What is done is searchable.</source>
        <translation>Angehalten. Was fertig ist, ist durchsuchbar.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Embed again</source>
        <translation>Merkmale neu berechnen</translation>
    </message>
    <message>
        <source>Build anew</source>
        <translation>Neu aufbauen</translation>
    </message>
    <message>
        <source>Read its folders again; records keep what you judged</source>
        <translation>Liest ihre Ordner noch einmal; Ihre Beurteilungen bleiben in den Protokollen</translation>
    </message>
    <message>
        <source>What its tables say of its documents</source>
        <translation>Was ihre Tabellen über die Dokumente sagen</translation>
    </message>
    <message>
        <source>More for {0}</source>
        <translation>Mehr zu {0}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Use it no more…</source>
        <translation>Nicht mehr verwenden…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add a table…</source>
        <translation>Tabelle hinzufügen…</translation>
    </message>
    <message>
        <source>Take {0} out</source>
        <translation>{0} herausnehmen</translation>
    </message>
    <message>
        <source>Embed all figures again</source>
        <translation>Merkmale aller Figuren neu berechnen</translation>
    </message>
    <message>
        <source>Delete the collection…</source>
        <translation>Sammlung löschen…</translation>
    </message>
    <message>
        <source>{0} of {1} figures searchable</source>
        <translation>{0} von {1} Figuren durchsuchbar</translation>
    </message>
    <message>
        <source>1 design</source>
        <translation>1 Design</translation>
    </message>
    <message>
        <source>{0} designs</source>
        <translation>{0} Designs</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} Dateien</translation>
    </message>
    <message>
        <source>Another model embedded these figures. Embed them again, so that all of them can be searched.</source>
        <translation>Die Merkmale dieser Figuren stammen von einem anderen Modell. Lassen Sie sie neu berechnen, damit alle durchsucht werden können.</translation>
    </message>
    <message>
        <source>Learn from its classes</source>
        <translation>Aus ihren Klassen lernen</translation>
    </message>
    <message>
        <source>Rank by the model alone</source>
        <translation>Nur nach dem Modell ordnen</translation>
    </message>
    <message>
        <source>Learned from {0} documents; same class among ten: {1} to {2}</source>
        <translation>Aus {0} Dokumenten gelernt; gleiche Klasse unter den ersten zehn: statt {1} jetzt {2}</translation>
    </message>
    <message>
        <source>{0}. That is no better: the model alone ranks.</source>
        <translation>{0}. Das ist nicht besser: Das Modell allein ordnet.</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>Index a folder…</source>
        <translation>Ordner indexieren…</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>Alle aktualisieren</translation>
    </message>
    <message>
        <source>Office&apos;s collections…</source>
        <translation>Sammlungen des Amts…</translation>
    </message>
    <message>
        <source>Use collections that lie on an office&apos;s server</source>
        <translation>Sammlungen verwenden, die auf einem Server des Amts liegen</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Try the sample collection</source>
        <translation>Beispielsammlung ausprobieren</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>Noch ist nichts indexiert</translation>
    </message>
    <message>
        <source>Choose a folder of prior designs: PDFs, scans or office bulk data. They are read where they lie, and nothing leaves this machine.</source>
        <translation>Wählen Sie einen Ordner mit älteren Designs: PDFs, Scans oder Massendaten eines Amts. Sie werden gelesen, wo sie liegen, und nichts verlässt diesen Rechner.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Figure that matched</source>
        <translation>Passende Figur</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Locarno</source>
        <translation>Locarno</translation>
    </message>
    <message>
        <source>US class</source>
        <translation>US-Klasse</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Anmelder</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Fast gleich</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Show another figure</source>
        <translation>Andere Figur zeigen</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Dieses Feld schließen</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Drawn on {0} {1}</source>
        <translation>Eingezeichnet in {0} {1}</translation>
    </message>
    <message>
        <source>Views paired by hand</source>
        <translation>Ansichten von Hand gepaart</translation>
    </message>
    <message>
        <source>Hit moved by hand</source>
        <translation>Treffer von Hand verschoben</translation>
    </message>
    <message>
        <source>This document has no figure to show.</source>
        <translation>Dieses Dokument hat keine Figur.</translation>
    </message>
    <message>
        <source>The query has no figure of this view.</source>
        <translation>Die Anfrage hat keine Figur dieser Ansicht.</translation>
    </message>
    <message>
        <source>The hit has no figure of this view.</source>
        <translation>Der Treffer hat keine Figur dieser Ansicht.</translation>
    </message>
    <message>
        <source>The file cannot be reached: its small picture is shown.</source>
        <translation>Die Datei ist nicht erreichbar: Gezeigt wird das kleine Bild.</translation>
    </message>
    <message>
        <source>Laying the drawings on each other…</source>
        <translation>Zeichnungen werden übereinandergelegt…</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>This could not be worked out; the log says why.</source>
        <translation>Das ließ sich nicht ermitteln; die Protokolldatei sagt, warum.</translation>
    </message>
</context>
<context>
    <name>CompareToolbar</name>
    <message>
        <source>Look</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Mark up</source>
        <translation>Anmerken</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagern</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>Folie</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Zeiger</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Callout</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorheben</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Größer</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>The comparison stands in the record.</source>
        <translation>Der Vergleich steht im Protokoll.</translation>
    </message>
    <message>
        <source>Comparison left out</source>
        <translation>Vergleich weggelassen</translation>
    </message>
    <message>
        <source>The comparison is left out of the report; Ctrl+Z takes it back.</source>
        <translation>Der Vergleich wird im Bericht weggelassen; Strg+Z nimmt das zurück.</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Granted before</source>
        <translation>Eingetragen vor</translation>
    </message>
    <message>
        <source>Granted from</source>
        <translation>Eingetragen ab</translation>
    </message>
</context>
<context>
    <name>DesignPanel</name>
    <message>
        <source>Tags, with commas</source>
        <translation>Schlagwörter, mit Kommas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note for the file</source>
        <translation>Notiz für die Akte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Warum hier</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Locarno</source>
        <translation>Locarno</translation>
    </message>
    <message>
        <source>US class</source>
        <translation>US-Klasse</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Anmelder</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden durch</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Fast gleich</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The very design</source>
        <translation>Dasselbe Design</translation>
    </message>
    <message>
        <source>Read by machine from the printed title page: letters may be mistaken.</source>
        <translation>Maschinell von der gedruckten Titelseite gelesen: Einzelne Zeichen können falsch sein.</translation>
    </message>
    <message>
        <source>By its class</source>
        <translation>Durch seine Klasse</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>The program met an error that it did not expect. What you were doing may not have worked; everything that was kept is unharmed.</source>
        <translation>Im Programm ist ein unerwarteter Fehler aufgetreten. Was Sie gerade taten, hat vielleicht nicht funktioniert; alles Gespeicherte ist unversehrt.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>The previous run ended unexpectedly</source>
        <translation>Das Programm wurde beim letzten Mal unerwartet beendet</translation>
    </message>
    <message>
        <source>What was kept until then is still there.</source>
        <translation>Was bis dahin gespeichert war, ist noch da.</translation>
    </message>
    <message>
        <source>The program did not end as it should the last time.</source>
        <translation>Das Programm wurde beim letzten Mal nicht ordnungsgemäß beendet.</translation>
    </message>
</context>
<context>
    <name>DrawingQuery</name>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} von {1} Dateien</translation>
    </message>
    <message>
        <source>The figure as it was read</source>
        <translation>Die Figur, wie sie gelesen wurde</translation>
    </message>
    <message>
        <source>Mirror the figure</source>
        <translation>Figur spiegeln</translation>
    </message>
    <message>
        <source>Crop to a region</source>
        <translation>Auf einen Bereich zuschneiden</translation>
    </message>
    <message>
        <source>Turn the figure</source>
        <translation>Figur drehen</translation>
    </message>
    <message>
        <source>Leave parts out of the figure</source>
        <translation>Teile der Figur weglassen</translation>
    </message>
    <message>
        <source>Reading it failed; the log says why.</source>
        <translation>Die Datei konnte nicht gelesen werden; die Protokolldatei sagt, warum.</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Skizze</translation>
    </message>
    <message>
        <source>Ticked: searched as a sketch, by how its lines lie. A picture that looks like a sketch comes ticked; a click overrules it.</source>
        <translation>Angekreuzt: Gesucht wird wie mit einer Skizze, nach der Lage der Linien. Bei einem Bild, das wie eine Skizze aussieht, ist das Kästchen schon angekreuzt; ein Klick ändert das.</translation>
    </message>
</context>
<context>
    <name>DropLight</name>
    <message>
        <source>Draw over this drawing</source>
        <translation>Über diese Zeichnung zeichnen</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>Search with “{0}”</source>
        <translation>Mit „{0}“ suchen</translation>
    </message>
    <message>
        <source>Search with this picture</source>
        <translation>Mit diesem Bild suchen</translation>
    </message>
    <message>
        <source>This program does not go online: save the picture first, then drop the file</source>
        <translation>Dieses Programm geht nicht ins Netz: Speichern Sie das Bild zuerst, und ziehen Sie dann die Datei hierher</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Index the drawings in {0}</source>
        <translation>Die Zeichnungen in {0} indexieren</translation>
    </message>
    <message>
        <source>Search with %n files, as views of one design</source>
        <translation>Mit %n Datei suchen, als Ansichten eines Designs</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Chair</source>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lampe</translation>
    </message>
    <message>
        <source>Bottle</source>
        <translation>Flasche</translation>
    </message>
    <message>
        <source>Mug</source>
        <translation>Becher</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>Or start from:</source>
        <translation>Oder beginnen Sie mit:</translation>
    </message>
    <message>
        <source>Start from an example: {0}</source>
        <translation>Mit einem Beispiel beginnen: {0}</translation>
    </message>
</context>
<context>
    <name>FigureEditor</name>
    <message>
        <source>The figure that is searched</source>
        <translation>Die gesuchte Figur</translation>
    </message>
    <message numerus="yes">
        <source>Leave out broken lines (%n found)</source>
        <translation>
            <numerusform>Gestrichelte Linie weglassen (%n gefunden)</numerusform>
            <numerusform>Gestrichelte Linien weglassen (%n gefunden)</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken lines show what is not claimed. Click one to leave only that out.</source>
        <translation>Gestrichelte Linien zeigen, was nicht beansprucht ist. Klicken Sie eine an, um nur sie wegzulassen.</translation>
    </message>
    <message>
        <source>Turn by degrees</source>
        <translation>Um Grad drehen</translation>
    </message>
    <message>
        <source>The figure as it was read</source>
        <translation>Die Figur, wie sie gelesen wurde</translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message>
        <source>Figures</source>
        <translation>Figuren</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Words in the title</source>
        <translation>In der Bezeichnung</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>Title: {0}</source>
        <translation>Bezeichnung: {0}</translation>
    </message>
    <message>
        <source>Locarno</source>
        <translation>Locarno</translation>
    </message>
    <message>
        <source>US class</source>
        <translation>US-Klasse</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Granted from {0} and before {1}</source>
        <translation>Eingetragen ab {0} und vor {1}</translation>
    </message>
    <message>
        <source>Granted before {0}</source>
        <translation>Eingetragen vor {0}</translation>
    </message>
    <message>
        <source>Granted from {0}</source>
        <translation>Eingetragen ab {0}</translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>Filter: {0}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>How the drawings are looked at</source>
        <translation>Wie die Zeichnungen gezeigt werden</translation>
    </message>
    <message>
        <source>From the query to the hit</source>
        <translation>Von der Anfrage zum Treffer</translation>
    </message>
    <message>
        <source>Part of all lines that lie on a line of the other drawing; by {0}</source>
        <translation>Anteil der Linien, die auf einer Linie der anderen Zeichnung liegen; ausgerichtet nach: {0}</translation>
    </message>
    <message>
        <source>Shift with the arrow keys, or dragging with Ctrl, moves the hit</source>
        <translation>Umschalt mit den Pfeiltasten oder Ziehen mit Strg verschiebt den Treffer</translation>
    </message>
    <message>
        <source>Common ink {0} · common outline {1} · width to height {2} and {3}</source>
        <translation>Gemeinsame Striche {0} · gemeinsamer Umriss {1} · Breite zu Höhe {2} und {3}</translation>
    </message>
    <message>
        <source>{0} points answer each other; full: their surroundings match too ({1})</source>
        <translation>{0} Punkte entsprechen einander; gefüllt: auch ihre Umgebung stimmt überein ({1})</translation>
    </message>
    <message>
        <source>Working out what carried the similarity…</source>
        <translation>Ermittelt, was die Ähnlichkeit trug…</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>Choose a folder of prior designs…</source>
        <translation>Ordner mit älteren Designs wählen…</translation>
    </message>
    <message>
        <source>Try the sample collection</source>
        <translation>Beispielsammlung ausprobieren</translation>
    </message>
    <message>
        <source>First, choose what to search in</source>
        <translation>Wählen Sie zuerst, worin gesucht wird</translation>
    </message>
    <message>
        <source>Choose a folder of patent PDFs, scans or office bulk data, or drop it here. It is read where it lies, and you can search while it is read. Then drop the drawing under examination at the left, or sketch it. Nothing leaves this machine.</source>
        <translation>Wählen Sie einen Ordner mit Patent-PDFs, Scans oder Massendaten eines Amts, oder ziehen Sie ihn hierher. Er wird gelesen, wo er liegt, und währenddessen können Sie schon suchen. Ziehen Sie dann die zu prüfende Zeichnung nach links, oder skizzieren Sie sie. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>The drawings are being read</source>
        <translation>Die Zeichnungen werden gelesen</translation>
    </message>
    <message>
        <source>What has been read can be searched at once: the first designs can be found in a few seconds, all of them once the line below says so.</source>
        <translation>Was gelesen ist, kann sofort durchsucht werden: die ersten Designs nach wenigen Sekunden, alle, sobald die Zeile unten es anzeigt.</translation>
    </message>
    <message>
        <source>Draw, and the most similar designs appear here</source>
        <translation>Zeichnen Sie: Die ähnlichsten Designs erscheinen hier</translation>
    </message>
    <message>
        <source>An outline is enough to begin with. A photograph of a sketch on paper, dropped on the drawing’s side, is searched in the same way.</source>
        <translation>Ein Umriss genügt für den Anfang. Ein Foto einer Skizze auf Papier, auf die Seite der Zeichnung gezogen, wird ebenso gesucht.</translation>
    </message>
    <message>
        <source>Open a drawing…</source>
        <translation>Zeichnung öffnen…</translation>
    </message>
    <message>
        <source>Draw a sketch</source>
        <translation>Skizze zeichnen</translation>
    </message>
    <message>
        <source>What does the design look like?</source>
        <translation>Wie sieht das Design aus?</translation>
    </message>
    <message>
        <source>Drop a drawing, a whole patent PDF or a picture at the left, paste one with Ctrl+V, or draw what you remember. The most similar designs appear here.</source>
        <translation>Ziehen Sie eine Zeichnung, ein ganzes Patent-PDF oder ein Bild nach links, fügen Sie eines mit Strg+V ein, oder zeichnen Sie, woran Sie sich erinnern. Die ähnlichsten Designs erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>FolderQuestions</name>
    <message>
        <source>Take the missing files out of “{0}”?</source>
        <translation>Die fehlenden Dateien aus „{0}“ herausnehmen?</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Has the folder moved?</source>
        <translation>Ist der Ordner umgezogen?</translation>
    </message>
    <message>
        <source>{0} holds the files that “{1}” knows of {2}, which is not there any more. If the folder has moved, nothing needs to be read again.</source>
        <translation>{0} enthält die Dateien, die „{1}“ von {2} kennt, das nicht mehr da ist. Wenn der Ordner umgezogen ist, muss nichts noch einmal gelesen werden.</translation>
    </message>
    <message>
        <source>It has moved</source>
        <translation>Er ist umgezogen</translation>
    </message>
    <message>
        <source>Read it as a new one</source>
        <translation>Als neuen lesen</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the session</source>
        <translation>Verlauf der Sitzung</translation>
    </message>
    <message>
        <source>Press a search to ask it again. All of them stand in the record.</source>
        <translation>Ein Klick auf eine Recherche wiederholt sie. Alle stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Nothing has been searched for yet.</source>
        <translation>Noch wurde nicht recherchiert.</translation>
    </message>
</context>
<context>
    <name>Judgements</name>
    <message>
        <source>no mark</source>
        <translation>kein Urteil</translation>
    </message>
    <message>
        <source>Mark {0}: {1}</source>
        <translation>{0} markieren: {1}</translation>
    </message>
    <message>
        <source>Tag {0}</source>
        <translation>Schlagwörter für {0}</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation>Notiz zu {0}</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Only a pair of views can be kept.</source>
        <translation>Nur ein Paar von Ansichten kann aufgenommen werden.</translation>
    </message>
    <message>
        <source>It is kept as soon as the drawings lie on each other.</source>
        <translation>Das Paar wird aufgenommen, sobald die Zeichnungen aufeinander liegen.</translation>
    </message>
</context>
<context>
    <name>KeptBar</name>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave this comparison out of the report</source>
        <translation>Diesen Vergleich im Bericht weglassen</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>Im Protokoll</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>Comparisons in the record</source>
        <translation>Vergleiche im Protokoll</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>fit {0}</source>
        <translation>Übereinstimmung {0}</translation>
    </message>
    <message>
        <source>Leave this comparison out of the report</source>
        <translation>Diesen Vergleich im Bericht weglassen</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>The figure, large</source>
        <translation>Die Figur, groß</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The file cannot be reached: this is the small picture</source>
        <translation>Die Datei ist nicht erreichbar: dies ist das kleine Bild</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone: {0}</source>
        <translation>Rückgängig gemacht: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Wiederholt: {0}</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>relevant</source>
        <translation>relevant</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>nicht relevant</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Country or office</source>
        <translation>Land oder Amt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Locarno class</source>
        <translation>Locarno-Klasse</translation>
    </message>
    <message>
        <source>US class</source>
        <translation>US-Klasse</translation>
    </message>
    <message>
        <source>Day of filing</source>
        <translation>Anmeldetag</translation>
    </message>
    <message>
        <source>Day of priority</source>
        <translation>Prioritätstag</translation>
    </message>
    <message>
        <source>Day of grant or registration</source>
        <translation>Tag der Eintragung oder Erteilung</translation>
    </message>
    <message>
        <source>Applicant or owner</source>
        <translation>Anmelder oder Inhaber</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>D&amp;esign</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Note for the report</source>
        <translation>Notiz für den Bericht</translation>
    </message>
    <message>
        <source>Note on the comparison</source>
        <translation>Notiz zum Vergleich</translation>
    </message>
</context>
<context>
    <name>NothingCompared</name>
    <message>
        <source>Go to search</source>
        <translation>Zur Recherche</translation>
    </message>
    <message>
        <source>Nothing is being compared</source>
        <translation>Es wird nichts verglichen</translation>
    </message>
    <message>
        <source>Choose a hit among the results and press Enter to see it beside the query; choose two for the closest prior art beside both.</source>
        <translation>Wählen Sie unter den Ergebnissen einen Treffer und drücken Sie die Eingabetaste, um ihn neben der Anfrage zu sehen; wählen Sie zwei, steht die nächstliegende Entgegenhaltung neben beiden.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>OfficeDialog</name>
    <message>
        <source>Use an office&apos;s collections</source>
        <translation>Sammlungen eines Amts verwenden</translation>
    </message>
    <message>
        <source>Only where your system does not know it</source>
        <translation>Nur wenn Ihr System es nicht kennt</translation>
    </message>
    <message>
        <source>As it is kept, or user:password</source>
        <translation>Wie gespeichert, oder Benutzer:Kennwort</translation>
    </message>
    <message>
        <source>A new one, built by this machine</source>
        <translation>Eine neue, von diesem Rechner aufgebaut</translation>
    </message>
    <message>
        <source>Name of a new collection</source>
        <translation>Name einer neuen Sammlung</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Show its collections</source>
        <translation>Sammlungen anzeigen</translation>
    </message>
    <message>
        <source>Collections on the server</source>
        <translation>Sammlungen auf dem Server</translation>
    </message>
    <message>
        <source>A search of them sends numbers that describe the query&apos;s figures to this server, and no drawing. The token is kept on this machine for you alone.</source>
        <translation>Eine Recherche darin sendet diesem Server Zahlen, die die Figuren der Anfrage beschreiben, und keine Zeichnung. Das Token wird auf diesem Rechner nur für Sie gespeichert.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>There is no collection on {0} yet.</source>
        <translation>Auf {0} ist noch keine Sammlung.</translation>
    </message>
    <message>
        <source>The certificate of the server&apos;s authority</source>
        <translation>Das Zertifikat der Stelle, die den Server beglaubigt</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>PairStrip</name>
    <message>
        <source>Pairs of views</source>
        <translation>Paare von Ansichten</translation>
    </message>
    <message>
        <source>{0}: no partner</source>
        <translation>{0}: allein</translation>
    </message>
    <message>
        <source>{0}: only here</source>
        <translation>{0}: nur hier</translation>
    </message>
    <message>
        <source>Pair with {0}</source>
        <translation>Mit {0} paaren</translation>
    </message>
    <message>
        <source>No partner</source>
        <translation>Kein Gegenstück</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Prior art</source>
        <translation>Entgegenhaltung</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>There is nothing to print yet: choose a hit.</source>
        <translation>Noch gibt es nichts zu drucken: Wählen Sie einen Treffer.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
</context>
<context>
    <name>PriorArtPane</name>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Choose the closest prior art among the results: Shift+Enter shows it here.</source>
        <translation>Wählen Sie die nächstliegende Entgegenhaltung unter den Ergebnissen: Umschalt+Eingabe zeigt sie hier.</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>ProblemsTable</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Open the containing folder</source>
        <translation>Enthaltenden Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>The machine that builds this collection reads these files again.</source>
        <translation>Der Rechner, der diese Sammlung aufbaut, liest diese Dateien noch einmal.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Show ignored ({0})</source>
        <translation>Ignorierte zeigen ({0})</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Read the chosen files again, all of them where none is chosen</source>
        <translation>Die gewählten Dateien noch einmal lesen, alle, wenn keine gewählt ist</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} je Sekunde</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>In der Zwischenablage ist weder ein Bild noch eine Datei.</translation>
    </message>
    <message>
        <source>Open drawings</source>
        <translation>Zeichnungen öffnen</translation>
    </message>
    <message>
        <source>Drawings ({0})</source>
        <translation>Zeichnungen ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Skizze</translation>
    </message>
    <message>
        <source>What to search with</source>
        <translation>Womit gesucht wird</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Search with “{0}” again</source>
        <translation>Wieder mit „{0}“ suchen</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Search of {0}</source>
        <translation>Recherche vom {0}</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherchen</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterzeichnet</translation>
    </message>
    <message>
        <source>Go to search</source>
        <translation>Zur Recherche</translation>
    </message>
    <message>
        <source>No search has been recorded yet</source>
        <translation>Noch ist keine Recherche protokolliert</translation>
    </message>
    <message>
        <source>Every search is recorded by itself: what was asked, what came back, with which model and coverage, and what you marked and noted.</source>
        <translation>Jede Recherche wird von selbst protokolliert: womit gesucht wurde, was gefunden wurde, mit welchem Modell und welcher Abdeckung, und was Sie markiert und notiert haben.</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Neue Sitzung…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Unterzeichnen…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>begun {0}</source>
        <translation>begonnen am {0}</translation>
    </message>
    <message>
        <source>the present session</source>
        <translation>die laufende Sitzung</translation>
    </message>
    <message>
        <source>signed by {0}</source>
        <translation>unterzeichnet von {0}</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Application number, or a name:</source>
        <translation>Aktenzeichen oder ein Name:</translation>
    </message>
    <message>
        <source>Searching again…</source>
        <translation>Recherche wird wiederholt…</translation>
    </message>
    <message>
        <source>Leave this comparison out of the report?</source>
        <translation>Diesen Vergleich im Bericht weglassen?</translation>
    </message>
    <message>
        <source>The record still tells that it was kept, and that it was left out.</source>
        <translation>Das Protokoll zeigt weiterhin, dass er aufgenommen und dass er weggelassen wurde.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Take over everything of another session, which itself stays as it is:</source>
        <translation>Alles einer anderen Sitzung übernehmen, die selbst bleibt, wie sie ist:</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterzeichnen</translation>
    </message>
    <message>
        <source>Your initials vouch for everything up to now:</source>
        <translation>Mit Ihrem Kürzel stehen Sie für alles bis jetzt ein:</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Report (*.pdf)</source>
        <translation>Bericht (*.pdf)</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Seite (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Daten (*.json)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Der Bericht wird geschrieben…</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschrieben: {0}</translation>
    </message>
    <message>
        <source>The record is whole: every entry and every picture is as it was written.</source>
        <translation>Das Protokoll ist unversehrt: jeder Eintrag und jedes Bild ist, wie es geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Nothing has been sent. The report names files and folders, and holds no drawings.</source>
        <translation>Es wurde nichts gesendet. Der Bericht nennt Dateien und Ordner und enthält keine Zeichnungen.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ResultsHead</name>
    <message>
        <source>Size of the cards</source>
        <translation>Größe der Karten</translation>
    </message>
    <message>
        <source>Sort by…</source>
        <translation>Sortieren nach…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>likeness {0}</source>
        <translation>Ähnlichkeit {0}</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Designs found, as cards</source>
        <translation>Gefundene Designs, als Karten</translation>
    </message>
    <message>
        <source>What does the design look like?</source>
        <translation>Wie sieht das Design aus?</translation>
    </message>
    <message>
        <source>The search could not be made</source>
        <translation>Die Recherche war nicht möglich</translation>
    </message>
    <message>
        <source>Without “{0}”: {1} designs</source>
        <translation>Ohne „{0}“: {1} Designs</translation>
    </message>
    <message>
        <source>Without “{0}”: 1 design</source>
        <translation>Ohne „{0}“: 1 Design</translation>
    </message>
    <message>
        <source>Designs found, as a list</source>
        <translation>Gefundene Designs, als Liste</translation>
    </message>
    <message>
        <source>Nothing is folded under this design.</source>
        <translation>Unter diesem Design ist nichts eingeklappt.</translation>
    </message>
    <message>
        <source>Two designs are chosen: Enter shows both beside the query.</source>
        <translation>Zwei Designs sind gewählt: Die Eingabetaste zeigt beide neben der Anfrage.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Noch nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>No figure is searchable. Index a folder of drawings first.</source>
        <translation>Keine Figur ist durchsuchbar. Indexieren Sie zuerst einen Ordner mit Zeichnungen.</translation>
    </message>
    <message>
        <source>No design fits these filters</source>
        <translation>Kein Design passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>You asked for {0}.</source>
        <translation>Ihre Filter: {0}.</translation>
    </message>
    <message>
        <source>1 design</source>
        <translation>1 Design</translation>
    </message>
    <message>
        <source>{0} designs</source>
        <translation>{0} Designs</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>1 further design, less similar</source>
        <translation>1 weiteres Design, weniger ähnlich</translation>
    </message>
    <message>
        <source>{0} further designs, less similar</source>
        <translation>{0} weitere Designs, weniger ähnlich</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Tags in use</source>
        <translation>Verwendete Schlagwörter</translation>
    </message>
    <message>
        <source>There is no tag {0} yet: T writes one.</source>
        <translation>Es gibt noch kein Schlagwort {0}: Mit T schreiben Sie eines.</translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>Searches of the session</source>
        <translation>Recherchen der Sitzung</translation>
    </message>
    <message>
        <source>in {0}: {1} of {2} figures searchable</source>
        <translation>in {0}: {1} von {2} Figuren durchsuchbar</translation>
    </message>
    <message>
        <source>1 design, {1} looked at</source>
        <translation>1 Design, {1} angesehen</translation>
    </message>
    <message>
        <source>{0} designs, {1} looked at</source>
        <translation>{0} Designs, {1} angesehen</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>kein Filter</translation>
    </message>
    <message>
        <source>sketch</source>
        <translation>Skizze</translation>
    </message>
    <message>
        <source>{0} figures</source>
        <translation>{0} Figuren</translation>
    </message>
</context>
<context>
    <name>SearchOptions</name>
    <message>
        <source>Find mirrored designs too</source>
        <translation>Auch gespiegelte Designs finden</translation>
    </message>
    <message>
        <source>Try small turns of the drawing too</source>
        <translation>Auch kleine Drehungen versuchen</translation>
    </message>
    <message>
        <source>Let the classes of the nearest count</source>
        <translation>Die Klassen der nächsten zählen lassen</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Art der Recherche</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Mark some designs first: R for relevant, N for not relevant.</source>
        <translation>Markieren Sie zuerst einige Designs: R für relevant, N für nicht relevant.</translation>
    </message>
    <message>
        <source>The applicant of this design is not known.</source>
        <translation>Der Anmelder dieses Designs ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>Kopiert: {0}</translation>
    </message>
    <message>
        <source>The figures and data of the design you choose, and your notes, stand here.</source>
        <translation>Hier stehen Figuren und Daten des gewählten Designs und Ihre Notizen.</translation>
    </message>
</context>
<context>
    <name>SearchingPapers</name>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Drawings stay black on white paper in both.</source>
        <translation>Zeichnungen bleiben in beiden schwarz auf weißem Papier.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Let things move a little</source>
        <translation>Animationen zulassen</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>As it is to stand in a report.</source>
        <translation>So, wie der Name im Bericht stehen soll.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Wie das Programm</translation>
    </message>
    <message>
        <source>Titles, notes and other words of documents stay as they are.</source>
        <translation>Titel, Notizen und andere Worte von Dokumenten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Find mirror images too</source>
        <translation>Auch Spiegelbilder finden</translation>
    </message>
    <message>
        <source>A left-handed article is found with a drawing of the right-handed one.</source>
        <translation>Mit der Zeichnung der rechten Ausführung wird auch die linke gefunden.</translation>
    </message>
    <message>
        <source>Leave out the document that the query comes from</source>
        <translation>Das Dokument, aus dem die Anfrage stammt, auslassen</translation>
    </message>
    <message>
        <source>Else it would be the best hit of every search.</source>
        <translation>Sonst wäre es bei jeder Recherche der beste Treffer.</translation>
    </message>
    <message>
        <source>Only this machine</source>
        <translation>Nur dieser Rechner</translation>
    </message>
    <message>
        <source>Collections of an office&apos;s server are not used; nothing is asked of it.</source>
        <translation>Sammlungen auf einem Server des Amts werden nicht verwendet; an ihn geht keine Anfrage.</translation>
    </message>
    <message>
        <source>The model runs on</source>
        <translation>Das Modell läuft auf</translation>
    </message>
    <message>
        <source>Whatever is fastest</source>
        <translation>Was am schnellsten ist</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>dem Prozessor</translation>
    </message>
    <message>
        <source>A graphics card (CUDA)</source>
        <translation>einer Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>A graphics card (DirectML)</source>
        <translation>einer Grafikkarte (DirectML)</translation>
    </message>
    <message>
        <source>Apple&apos;s neural engine (Core ML)</source>
        <translation>Apples Neural Engine (Core ML)</translation>
    </message>
    <message>
        <source>Where a graphics card fails, the processor takes over. Holds from the next start.</source>
        <translation>Versagt eine Grafikkarte, übernimmt der Prozessor. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Threads of a search</source>
        <translation>Threads je Recherche</translation>
    </message>
    <message>
        <source>Processes that read files</source>
        <translation>Prozesse, die Dateien lesen</translation>
    </message>
    <message>
        <source>While an index is built.</source>
        <translation>Während ein Index aufgebaut wird.</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <translation>So viele, wie es Kerne gibt</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>The administrators of this machine have switched it on for all users, in {0}.</source>
        <translation>Die Administratoren dieses Rechners haben es für alle eingeschaltet, in {0}.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Open the folder of the settings</source>
        <translation>Ordner der Einstellungen öffnen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>SketchCanvas</name>
    <message>
        <source>Sketch</source>
        <translation>Skizze</translation>
    </message>
    <message>
        <source>Paper to draw on with a pen or the mouse</source>
        <translation>Papier zum Zeichnen mit Stift oder Maus</translation>
    </message>
    <message>
        <source>Open a sketch</source>
        <translation>Skizze öffnen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Symmetry axis</source>
        <translation>Symmetrieachse</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Move the axis</source>
        <translation>Achse verschieben</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Draw what you remember.
The search follows the pen.</source>
        <translation>Zeichnen Sie, woran Sie sich erinnern.
Die Suche folgt dem Stift.</translation>
    </message>
</context>
<context>
    <name>SketchPanel</name>
    <message>
        <source>Small paper</source>
        <translation>Kleines Blatt</translation>
    </message>
    <message>
        <source>Search the drawing too</source>
        <translation>Auch mit der Zeichnung suchen</translation>
    </message>
    <message>
        <source>Unticked, the drawing is only there to trace</source>
        <translation>Ohne Haken dient die Zeichnung nur zum Durchpausen</translation>
    </message>
    <message>
        <source>Take the drawing away</source>
        <translation>Zeichnung entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Strichstärke</translation>
    </message>
    <message>
        <source>Large paper</source>
        <translation>Großes Blatt</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Skizze</translation>
    </message>
    <message>
        <source>Sketches (*.svg)</source>
        <translation>Skizzen (*.svg)</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>looking</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>Listen anlegen</translation>
    </message>
    <message>
        <source>indexing</source>
        <translation>Indexieren</translation>
    </message>
    <message>
        <source>title pages</source>
        <translation>Titelseiten</translation>
    </message>
    <message>
        <source>sealing</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>Lernen</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>What a search can see; press for the collections</source>
        <translation>Was eine Recherche sieht; ein Klick führt zu den Sammlungen</translation>
    </message>
    <message>
        <source>What is being done in the background</source>
        <translation>Was im Hintergrund geschieht</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Pause building</source>
        <translation>Aufbau anhalten</translation>
    </message>
    <message>
        <source>Stop building</source>
        <translation>Aufbau abbrechen</translation>
    </message>
    <message>
        <source>Nothing indexed yet</source>
        <translation>Noch nichts indexiert</translation>
    </message>
    <message>
        <source>{0} of {1} figures searchable</source>
        <translation>{0} von {1} Figuren durchsuchbar</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>{0} problems</source>
        <translation>{0} Probleme</translation>
    </message>
    <message>
        <source>not searched: {0}</source>
        <translation>nicht durchsucht: {0}</translation>
    </message>
    <message>
        <source>Query&apos;s numbers go to {0}</source>
        <translation>Zahlen der Anfrage gehen an {0}</translation>
    </message>
    <message>
        <source>Vectors of the query&apos;s figures are sent to the office&apos;s server, to be compared there. Drawings are not. The settings can forbid it.</source>
        <translation>Die Merkmalsvektoren der Figuren werden dem Server des Amts gesendet und dort verglichen, die Zeichnungen nicht. In den Einstellungen lässt sich das untersagen.</translation>
    </message>
    <message>
        <source>Go on building</source>
        <translation>Aufbau fortsetzen</translation>
    </message>
    <message>
        <source>{0}: paused</source>
        <translation>{0}: angehalten</translation>
    </message>
</context>
<context>
    <name>TableCare</name>
    <message>
        <source>Choose a table of documents</source>
        <translation>Tabelle mit Dokumenten wählen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>{0} of {1} lines fit a drawing of this collection</source>
        <translation>{0} von {1} Zeilen passen zu einer Zeichnung dieser Sammlung</translation>
    </message>
    <message>
        <source>What the columns of {0} mean</source>
        <translation>Was die Spalten von {0} bedeuten</translation>
    </message>
    <message>
        <source>What the column {0} means</source>
        <translation>Was die Spalte {0} bedeutet</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Search {0}</source>
        <translation>Mit {0} suchen</translation>
    </message>
    <message>
        <source>Weight of {0}</source>
        <translation>Gewicht von {0}</translation>
    </message>
    <message>
        <source>Counts {0}</source>
        <translation>Zählt {0}</translation>
    </message>
</context>
<context>
    <name>UnusableCollections</name>
    <message>
        <source>The collection “{0}” is not searched. {1}</source>
        <translation>Die Sammlung „{0}“ wird nicht durchsucht. {1}</translation>
    </message>
    <message>
        <source>Build anew</source>
        <translation>Neu aufbauen</translation>
    </message>
    <message>
        <source>Show the collections</source>
        <translation>Sammlungen zeigen</translation>
    </message>
</context>
<context>
    <name>Unwritten</name>
    <message>
        <source>Close, though not everything stands in the record?</source>
        <translation>Schließen, obwohl nicht alles im Protokoll steht?</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Schließen und verwerfen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Not in the record yet: %n search(es) and judgement(s).</source>
        <translation>
            <numerusform>Noch nicht im Protokoll: %n Recherche oder Beurteilung.</numerusform>
            <numerusform>Noch nicht im Protokoll: %n Recherchen und Beurteilungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept here and written as soon as that is possible.</source>
        <translation>Sie bleiben hier erhalten und werden geschrieben, sobald das möglich ist.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Wert suchen</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>perspective</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>front</source>
        <translation>vorn</translation>
    </message>
    <message>
        <source>rear</source>
        <translation>hinten</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>exploded</source>
        <translation>Explosion</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>im Gebrauch</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Only a pair of views can be laid on each other.</source>
        <translation>Nur ein Paar von Ansichten kann übereinandergelegt werden.</translation>
    </message>
    <message>
        <source>Working out the differences…</source>
        <translation>Unterschiede werden ermittelt…</translation>
    </message>
    <message>
        <source>Tinted: what carried the similarity for the model</source>
        <translation>Getönt: was für das Modell die Ähnlichkeit trug</translation>
    </message>
    <message>
        <source>new, and in the hit</source>
        <translation>neu, und im Treffer</translation>
    </message>
    <message>
        <source>new, not in the hit</source>
        <translation>neu, nicht im Treffer</translation>
    </message>
    <message>
        <source>in the prior art too</source>
        <translation>auch vorbekannt</translation>
    </message>
    <message>
        <source>only the query</source>
        <translation>nur die Anfrage</translation>
    </message>
    <message>
        <source>only the hit</source>
        <translation>nur der Treffer</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>left: {0}</source>
        <translation>links: {0}</translation>
    </message>
    <message>
        <source>right: {0}</source>
        <translation>rechts: {0}</translation>
    </message>
    <message>
        <source>query: {0}</source>
        <translation>Anfrage: {0}</translation>
    </message>
    <message>
        <source>hit: {0}</source>
        <translation>Treffer: {0}</translation>
    </message>
</context>
<context>
    <name>Well</name>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Search the whole sheet</source>
        <translation>Mit dem ganzen Blatt suchen</translation>
    </message>
    <message>
        <source>Back to the query</source>
        <translation>Zurück zur Anfrage</translation>
    </message>
    <message>
        <source>Drop a drawing here</source>
        <translation>Zeichnung hierher ziehen</translation>
    </message>
    <message>
        <source>A picture, a patent PDF, several views, or a folder to index</source>
        <translation>Ein Bild, ein Patent-PDF, mehrere Ansichten oder einen Ordner zum Indexieren</translation>
    </message>
    <message>
        <source>This cannot be searched</source>
        <translation>Damit kann nicht gesucht werden</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Skizze</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>way of drawing</source>
        <translation>Zeichenweise</translation>
    </message>
    <message>
        <source>shape and way of drawing</source>
        <translation>Form und Zeichenweise</translation>
    </message>
    <message>
        <source>same class</source>
        <translation>gleiche Klasse</translation>
    </message>
    <message>
        <source>view {0}</source>
        <translation>Ansicht {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>durch {0}</translation>
    </message>
    <message>
        <source>{0} of {1} views</source>
        <translation>{0} von {1} Ansichten</translation>
    </message>
    <message>
        <source>class of the nearest {0}</source>
        <translation>Klasse der nächsten {0}</translation>
    </message>
    <message>
        <source>same class {0}</source>
        <translation>gleiche Klasse {0}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>sheet {0}</source>
        <translation>Blatt {0}</translation>
    </message>
    <message>
        <source>very like</source>
        <translation>sehr ähnlich</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>like</source>
        <translation>ähnlich</translation>
    </message>
    <message>
        <source>somewhat like</source>
        <translation>etwas ähnlich</translation>
    </message>
    <message>
        <source>hardly like</source>
        <translation>kaum ähnlich</translation>
    </message>
    <message>
        <source>1 in {0}</source>
        <translation>1 von {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>drawing {0} of {1}</source>
        <translation>Zeichnung {0} von {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>_FolderRow</name>
    <message>
        <source>Open this folder</source>
        <translation>Diesen Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder {0}</source>
        <translation>Ordner {0} öffnen</translation>
    </message>
    <message>
        <source>cannot be reached now; what was read stays searchable</source>
        <translation>zurzeit nicht erreichbar; Gelesenes bleibt durchsuchbar</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Progress of {0}</source>
        <translation>Fortschritt von {0}</translation>
    </message>
    <message>
        <source>Stop the work on {0}</source>
        <translation>Arbeit an {0} abbrechen</translation>
    </message>
    <message>
        <source>paused: {0}</source>
        <translation>angehalten: {0}</translation>
    </message>
    <message>
        <source>waits for its turn: {0}</source>
        <translation>wartet: {0}</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation>Mit {0} fortfahren</translation>
    </message>
    <message>
        <source>Pause the work on {0}</source>
        <translation>Arbeit an {0} anhalten</translation>
    </message>
</context>
</TS>
