<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AnalysisSettings</name>
    <message>
        <source>Faces: thorough</source>
        <translation>Gesichter: gründlich</translation>
    </message>
    <message>
        <source>Faces: normal</source>
        <translation>Gesichter: normal</translation>
    </message>
    <message>
        <source>Faces: fast</source>
        <translation>Gesichter: schnell</translation>
    </message>
    <message>
        <source>Faces: one frame in %1 as a whole, %2 pixels and more</source>
        <translation>Gesichter: jedes %1. Bild ganz, ab %2 Pixeln</translation>
    </message>
    <message>
        <source>Automatic: the fastest that can compute the model</source>
        <translation>Automatisch: die schnellste, die das Modell rechnen kann</translation>
    </message>
    <message>
        <source>Reference: LibTorch</source>
        <translation>Referenz: LibTorch</translation>
    </message>
    <message>
        <source>oneDNN, on the processor</source>
        <translation>oneDNN, auf dem Prozessor</translation>
    </message>
    <message>
        <source>oneDNN: not in this program</source>
        <translation>oneDNN: nicht in diesem Programm</translation>
    </message>
    <message>
        <source>Checked: both, and how far they are apart</source>
        <translation>Geprüft: beide, und wie weit sie auseinanderliegen</translation>
    </message>
    <message>
        <source>fp32: 32 bits</source>
        <translation>fp32: 32 Bit</translation>
    </message>
    <message>
        <source>bf16: 16 bits, faster and less exact</source>
        <translation>bf16: 16 Bit, schneller und weniger genau</translation>
    </message>
    <message>
        <source>bf16: not on this processor</source>
        <translation>bf16: nicht auf diesem Prozessor</translation>
    </message>
    <message>
        <source>Thorough: every frame as a whole</source>
        <translation>Gründlich: jedes Bild ganz</translation>
    </message>
    <message>
        <source>Normal: every 5th frame as a whole</source>
        <translation>Normal: jedes 5. Bild ganz</translation>
    </message>
    <message>
        <source>Fast: every 15th frame as a whole, faces of 80 pixels and more</source>
        <translation>Schnell: jedes 15. Bild ganz, Gesichter ab 80 Pixeln</translation>
    </message>
    <message>
        <source>%1; scoring %2 in %3</source>
        <translation>%1; Bewertung %2 in %3</translation>
    </message>
    <message>
        <source>what scored is not recorded</source>
        <translation>womit bewertet wurde, ist nicht festgehalten</translation>
    </message>
    <message>
        <source>scored by %1 in %2 (%3)</source>
        <translation>bewertet von %1 in %2 (%3)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1; checked against %2</source>
        <translation>%1; geprüft an %2</translation>
    </message>
</context>
<context>
    <name>AnnotatedFrame</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Frame %1   PTS %2   %3   SHA-256 of the frame %4</source>
        <translation>Bild %1   PTS %2   %3   SHA-256 des Bildes %4</translation>
    </message>
    <message>
        <source>%1   SHA-256 %2   case %3</source>
        <translation>%1   SHA-256 %2   Fall %3</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
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
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Frame %1: %2</source>
        <translation>Bild %1: %2</translation>
    </message>
    <message>
        <source>%1, track %2, faces: %3</source>
        <translation>%1, Spur %2, Gesichter: %3</translation>
    </message>
    <message>
        <source>Worst track</source>
        <translation>Schlimmste Spur</translation>
    </message>
    <message>
        <source>Worst node</source>
        <translation>Schlimmster Knoten</translation>
    </message>
    <message>
        <source>Mean of all faces</source>
        <translation>Mittel aller Gesichter</translation>
    </message>
    <message>
        <source>Suspicious time</source>
        <translation>Verdächtige Zeit</translation>
    </message>
    <message>
        <source>%1; most suspicious: frame %2</source>
        <translation>%1; am verdächtigsten: Bild %2</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>%1, a demonstration model: not validated for casework</source>
        <translation>%1, ein Demonstrationsmodell: nicht für die Fallarbeit validiert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Done in part</source>
        <translation>Teilweise fertig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>&gt; %1 %</source>
        <translation>&gt; %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Falldatei</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Probleme: %1</translation>
    </message>
    <message>
        <source>The others are in the case file.</source>
        <translation>Die übrigen stehen in der Falldatei.</translation>
    </message>
    <message>
        <source>%1 of %2 files finished</source>
        <translation>%1 von %2 Dateien beendet</translation>
    </message>
    <message>
        <source>, failed: %1</source>
        <translation>, fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>, stopped: %1</source>
        <translation>, angehalten: %1</translation>
    </message>
    <message>
        <source>, paused</source>
        <translation>, pausiert</translation>
    </message>
    <message>
        <source>, looking for files…</source>
        <translation>, Dateien werden gesucht …</translation>
    </message>
    <message>
        <source>No video or picture was found there.</source>
        <translation>Dort wurde kein Video und kein Bild gefunden.</translation>
    </message>
    <message>
        <source>Files that were in the list already: %1.</source>
        <translation>Dateien, die schon in der Liste waren: %1.</translation>
    </message>
    <message>
        <source>Files that are tried once more: %1.</source>
        <translation>Dateien, die noch einmal versucht werden: %1.</translation>
    </message>
    <message>
        <source>Folders that can&apos;t be read: %1.</source>
        <translation>Ordner, die nicht gelesen werden können: %1.</translation>
    </message>
</context>
<context>
    <name>BatchActions</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Queue videos and pictures; or drop them on the table</source>
        <translation>Videos und Bilder einreihen; oder auf die Tabelle ziehen</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Queue the videos and pictures in a folder and all folders below it</source>
        <translation>Die Videos und Bilder eines Ordners und aller Ordner darunter einreihen</translation>
    </message>
    <message>
        <source>&amp;Case file…</source>
        <translation>&amp;Falldatei …</translation>
    </message>
    <message>
        <source>Choose where the results of files added from now on are kept</source>
        <translation>Wählen, wo die Ergebnisse der von jetzt an hinzugefügten Dateien bleiben</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Hold the queue; the running file goes on where it is</source>
        <translation>Die Warteschlange anhalten; die laufende Datei fährt fort, wo sie ist</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Let the chosen files that failed or were stopped wait once more, all of them where none is chosen</source>
        <translation>Die gewählten fehlgeschlagenen oder angehaltenen Dateien noch einmal einreihen; alle, wenn keine gewählt ist</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Stop the chosen files; what is done is kept, and Retry goes on from there</source>
        <translation>Die gewählten Dateien anhalten; was fertig ist, bleibt, und „Erneut versuchen“ fährt dort fort</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take the chosen files from the list; their results stay in the case</source>
        <translation>Die gewählten Dateien aus der Liste nehmen; ihre Ergebnisse bleiben im Fall</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>Fertige e&amp;ntfernen</translation>
    </message>
    <message>
        <source>Take every file that is done from the list; the results stay in the case</source>
        <translation>Alle fertigen Dateien aus der Liste nehmen; die Ergebnisse bleiben im Fall</translation>
    </message>
    <message>
        <source>To the &amp;top</source>
        <translation>An den An&amp;fang</translation>
    </message>
    <message>
        <source>Let the chosen files be the next</source>
        <translation>Die gewählten Dateien als nächste analysieren</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move the chosen files one place up in the queue</source>
        <translation>Die gewählten Dateien in der Warteschlange um einen Platz nach oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move the chosen files one place down in the queue</source>
        <translation>Die gewählten Dateien in der Warteschlange um einen Platz nach unten</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Ans En&amp;de</translation>
    </message>
    <message>
        <source>Let the chosen files be the last</source>
        <translation>Die gewählten Dateien als letzte analysieren</translation>
    </message>
    <message>
        <source>Open in Re&amp;view</source>
        <translation>Unter „&amp;Begutachten“ öffnen</translation>
    </message>
    <message>
        <source>Show the chosen file at its most suspicious frame; so does Enter on its row</source>
        <translation>Die gewählte Datei an ihrem verdächtigsten Bild zeigen; ebenso die Eingabetaste auf ihrer Zeile</translation>
    </message>
    <message>
        <source>Read the results a&amp;gain</source>
        <translation>Ergebnisse neu &amp;lesen</translation>
    </message>
    <message>
        <source>Take over what was excluded or renamed in Review since</source>
        <translation>Übernehmen, was inzwischen unter „Begutachten“ ausgeschlossen oder benannt wurde</translation>
    </message>
    <message>
        <source>E&amp;xport the table…</source>
        <translation>Tabelle e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Write the rows that are shown as CSV</source>
        <translation>Die gezeigten Zeilen als CSV schreiben</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>Type what the table is searched for</source>
        <translation>Eingeben, wonach die Tabelle durchsucht wird</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Neuer Fall …</translation>
    </message>
    <message>
        <source>Make a case file with number, title, examiner and questions</source>
        <translation>Eine Falldatei mit Nummer, Titel, untersuchender Person und Fragen anlegen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a case file, a video or an image</source>
        <translation>Eine Falldatei, ein Video oder ein Bild öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open a clip of a person who does not exist, forged from the middle on; it is made when it is not there yet</source>
        <translation>Einen Clip einer Person öffnen, die es nicht gibt, ab der Mitte gefälscht; er wird erzeugt, wenn es ihn noch nicht gibt</translation>
    </message>
    <message>
        <source>&amp;Find cases</source>
        <translation>Fälle &amp;suchen</translation>
    </message>
    <message>
        <source>Type what the cases are searched for; Return searches every case in the folder</source>
        <translation>Suchwörter für die Fälle eingeben; Eingabe durchsucht jeden Fall im Ordner</translation>
    </message>
    <message>
        <source>Folder to &amp;search…</source>
        <translation>&amp;Ordner zum Suchen …</translation>
    </message>
    <message>
        <source>Choose the folder whose cases are searched</source>
        <translation>Den Ordner wählen, dessen Fälle durchsucht werden</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>Aus der &amp;Liste nehmen</translation>
    </message>
    <message>
        <source>Take the chosen case off this list; the file stays where it is</source>
        <translation>Den gewählten Fall aus dieser Liste nehmen; die Datei bleibt, wo sie ist</translation>
    </message>
    <message>
        <source>&amp;Edit the case&apos;s facts…</source>
        <translation>Angaben zum Fall &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Say what the case is about; what was said before stays in the file</source>
        <translation>Angeben, worum es in dem Fall geht; frühere Angaben bleiben in der Datei</translation>
    </message>
    <message>
        <source>&amp;Add evidence…</source>
        <translation>Be&amp;weismittel aufnehmen …</translation>
    </message>
    <message>
        <source>Take videos and images into the case with their intake record and hashes; or drop them here</source>
        <translation>Videos und Bilder mit Eingangsvermerk und Hashwerten in den Fall aufnehmen; oder hier ablegen</translation>
    </message>
    <message>
        <source>Check the &amp;files</source>
        <translation>&amp;Dateien prüfen</translation>
    </message>
    <message>
        <source>Hash the evidence files and say whether they are still those that were taken in</source>
        <translation>Die Dateien der Beweismittel hashen und sagen, ob es noch die aufgenommenen sind</translation>
    </message>
    <message>
        <source>Open in &amp;Review</source>
        <translation>Unter „&amp;Begutachten“ öffnen</translation>
    </message>
    <message>
        <source>Look at the chosen evidence, track or entry</source>
        <translation>Das gewählte Beweismittel, die Spur oder den Eintrag ansehen</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>Über&amp;prüfen</translation>
    </message>
    <message>
        <source>Hold the case against its own audit log, its evidence files and its models</source>
        <translation>Den Fall mit seinem Prüfprotokoll, seinen Beweismitteln und seinen Modellen vergleichen</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>Be&amp;richt …</translation>
    </message>
    <message>
        <source>Write what the case holds as PDF, HTML or JSON, with a preview</source>
        <translation>Was der Fall enthält als PDF, HTML oder JSON schreiben, mit Vorschau</translation>
    </message>
    <message>
        <source>Export the &amp;log…</source>
        <translation>Prüf&amp;protokoll exportieren …</translation>
    </message>
    <message>
        <source>Write the shown entries of the audit log as CSV or JSON</source>
        <translation>Die gezeigten Einträge des Prüfprotokolls als CSV oder JSON schreiben</translation>
    </message>
    <message>
        <source>C&amp;lose the case…</source>
        <translation>Fall ab&amp;schließen …</translation>
    </message>
    <message>
        <source>From then on nothing in the case can be changed, until it is reopened; both are logged with the reason</source>
        <translation>Danach lässt sich im Fall nichts mehr ändern, bis er wieder geöffnet wird; beides wird mit dem Grund protokolliert</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>S&amp;tartseite</translation>
    </message>
    <message>
        <source>Go to the list of recent cases</source>
        <translation>Zur Liste der letzten Fälle gehen</translation>
    </message>
    <message>
        <source>New &amp;note…</source>
        <translation>Neue &amp;Notiz …</translation>
    </message>
    <message>
        <source>Write a note on a piece of evidence, with bold words, lists and links</source>
        <translation>Eine Notiz zu einem Beweismittel schreiben, mit fetten Wörtern, Listen und Verweisen</translation>
    </message>
    <message>
        <source>New c&amp;onclusion…</source>
        <translation>Neue &amp;Schlussfolgerung …</translation>
    </message>
    <message>
        <source>Write what you conclude about a piece of evidence; it stands in the report</source>
        <translation>Schreiben, was man über ein Beweismittel schließt; es steht im Bericht</translation>
    </message>
    <message>
        <source>E&amp;dit the entry…</source>
        <translation>Eintrag &amp;ändern …</translation>
    </message>
    <message>
        <source>Change the chosen note or conclusion; every version is kept</source>
        <translation>Die gewählte Notiz oder Schlussfolgerung ändern; jede Fassung bleibt</translation>
    </message>
    <message>
        <source>&amp;Withdraw the entry</source>
        <translation>Eintrag &amp;zurückziehen</translation>
    </message>
    <message>
        <source>Take the chosen note or conclusion back; it stays in the file</source>
        <translation>Die gewählte Notiz oder Schlussfolgerung zurückziehen; sie bleibt in der Datei</translation>
    </message>
    <message>
        <source>Find &amp;moved evidence…</source>
        <translation>&amp;Verschobene Beweismittel suchen …</translation>
    </message>
    <message>
        <source>Look in a folder for evidence that is not where it was; it is known by its SHA-256</source>
        <translation>In einem Ordner nach Beweismitteln suchen, die nicht mehr an ihrem Ort sind; sie werden an ihrem SHA-256 erkannt</translation>
    </message>
    <message>
        <source>Export sealed &amp;bundle…</source>
        <translation>&amp;Versiegeltes Bündel exportieren …</translation>
    </message>
    <message>
        <source>Write the case as one file with every hash, signed where you have a key, that another examiner can check and repeat</source>
        <translation>Den Fall als eine Datei mit allen Hashes schreiben, signiert, wenn Sie einen Schlüssel haben; andere können sie prüfen und die Analysen wiederholen</translation>
    </message>
    <message>
        <source>Verify b&amp;undle…</source>
        <translation>Bünde&amp;l überprüfen …</translation>
    </message>
    <message>
        <source>Check a sealed bundle from elsewhere and repeat its analyses</source>
        <translation>Ein versiegeltes Bündel von anderswo prüfen und seine Analysen wiederholen</translation>
    </message>
    <message>
        <source>&amp;Keep the models&apos; files</source>
        <translation>Dateien der &amp;Modelle aufbewahren</translation>
    </message>
    <message>
        <source>Copy the models that the analyses used into a folder beside the case, so that they can be repeated whatever becomes of the installed ones</source>
        <translation>Die Modelle der Analysen in einen Ordner neben dem Fall kopieren, damit sie sich wiederholen lassen, was auch immer aus den installierten wird</translation>
    </message>
</context>
<context>
    <name>CaseExport</name>
    <message>
        <source>Frame %1 does not decode and is left out.</source>
        <translation>Bild %1 lässt sich nicht dekodieren und fehlt.</translation>
    </message>
    <message>
        <source>no face analysed on this frame</source>
        <translation>auf diesem Bild kein Gesicht analysiert</translation>
    </message>
    <message>
        <source>The samples of this frame are not those that were analysed: no boxes</source>
        <translation>Die Abtastwerte dieses Bildes sind nicht die analysierten: keine Rahmen</translation>
    </message>
    <message>
        <source>The samples of frame %1 are not those that were analysed; it has no boxes.</source>
        <translation>Die Abtastwerte von Bild %1 sind nicht die analysierten; es hat keine Rahmen.</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Nicht analysiert</translation>
    </message>
    <message>
        <source>%1 by %2, SHA-256 %3   threshold %4   analysis %5</source>
        <translation>%1 nach %2, SHA-256 %3   Schwelle %4   Analyse %5</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Spur %1</translation>
    </message>
    <message>
        <source>The file gives no times for these frames: the clip shows them at an even rate.</source>
        <translation>Die Datei nennt keine Zeiten für diese Bilder: Der Ausschnitt zeigt sie in gleichmäßigem Takt.</translation>
    </message>
    <message>
        <source>THE CASE DOES NOT MATCH ITS AUDIT LOG</source>
        <translation>DER FALL STIMMT NICHT MIT SEINEM PRÜFPROTOKOLL ÜBEREIN</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Case number</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Untersuchende Person</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Intake record</source>
        <translation>Eingangsvermerk</translation>
    </message>
    <message>
        <source>Case made</source>
        <translation>Fall angelegt</translation>
    </message>
    <message>
        <source>Log begun</source>
        <translation>Protokoll begonnen</translation>
    </message>
    <message>
        <source>Found when the log began</source>
        <translation>Bei Protokollbeginn vorgefunden</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>Auf neuen Stand gebracht</translation>
    </message>
    <message>
        <source>Opened to write</source>
        <translation>Zum Schreiben geöffnet</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>Beweismittel aufgenommen</translation>
    </message>
    <message>
        <source>Evidence&apos;s place or facts</source>
        <translation>Ort oder Merkmale des Beweismittels</translation>
    </message>
    <message>
        <source>Model used first</source>
        <translation>Modell erstmals benutzt</translation>
    </message>
    <message>
        <source>Analysis begun</source>
        <translation>Analyse begonnen</translation>
    </message>
    <message>
        <source>Analysis resumed</source>
        <translation>Analyse fortgesetzt</translation>
    </message>
    <message>
        <source>Results added</source>
        <translation>Ergebnisse hinzugefügt</translation>
    </message>
    <message>
        <source>Analysis ended</source>
        <translation>Analyse beendet</translation>
    </message>
    <message>
        <source>Record: added</source>
        <translation>Aufzeichnung: hinzugefügt</translation>
    </message>
    <message>
        <source>Record: corrected</source>
        <translation>Aufzeichnung: berichtigt</translation>
    </message>
    <message>
        <source>Record: withdrawn</source>
        <translation>Aufzeichnung: zurückgezogen</translation>
    </message>
    <message>
        <source>Fact of the case</source>
        <translation>Angabe zum Fall</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Überprüft</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Fall abgeschlossen</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>Fall wieder geöffnet</translation>
    </message>
    <message>
        <source>Tables and triggers</source>
        <translation>Tabellen und Trigger</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Log of this check</source>
        <translation>Vermerk dieser Überprüfung</translation>
    </message>
    <message>
        <source>Noted head</source>
        <translation>Notierter Endwert</translation>
    </message>
    <message>
        <source>Schema history</source>
        <translation>Schemaverlauf</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweismittel</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Examiner&apos;s record</source>
        <translation>Aufzeichnungen der untersuchenden Person</translation>
    </message>
    <message>
        <source>Facts of the case</source>
        <translation>Angaben zum Fall</translation>
    </message>
    <message>
        <source>Intake records</source>
        <translation>Eingangsvermerke</translation>
    </message>
    <message>
        <source>Tracks and counts</source>
        <translation>Spuren und Anzahlen</translation>
    </message>
    <message>
        <source>Rows in no entry</source>
        <translation>Zeilen ohne Eintrag</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>Datei des Beweismittels</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht fertig</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 Bytes)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Closed by %1 on %2: %3</source>
        <translation>Abgeschlossen von %1 am %2: %3</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Structure of the file</source>
        <translation>Aufbau der Datei</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Hashes of the files</source>
        <translation>Hashes der Dateien</translation>
    </message>
    <message>
        <source>Head of the log</source>
        <translation>Kopf des Protokolls</translation>
    </message>
    <message>
        <source>List of evidence</source>
        <translation>Liste der Beweismittel</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Bericht als PDF</translation>
    </message>
    <message>
        <source>Times of the log</source>
        <translation>Zeiten des Protokolls</translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>What matches</source>
        <translation>Was übereinstimmt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>CompareActions</name>
    <message>
        <source>&amp;Robustness</source>
        <translation>&amp;Robustheit</translation>
    </message>
    <message>
        <source>Score the chosen face again after recompression, resizing, blur and brightness steps</source>
        <translation>Das gewählte Gesicht nach Stufen von Neukompression, Verkleinerung, Unschärfe und Helligkeit neu bewerten</translation>
    </message>
    <message>
        <source>E&amp;xport robustness…</source>
        <translation>Robustheit e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Write every measured score to a CSV file</source>
        <translation>Jeden gemessenen Wert in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV …</translation>
    </message>
    <message>
        <source>&amp;Transplant</source>
        <translation>&amp;Transplantation</translation>
    </message>
    <message>
        <source>Replace a region of the chosen face by another face&apos;s and see how each node moves</source>
        <translation>Eine Region des gewählten Gesichts durch die eines anderen ersetzen und sehen, wie sich jeder Knoten bewegt</translation>
    </message>
    <message>
        <source>&amp;Keep face as source</source>
        <translation>Gesicht als &amp;Quelle merken</translation>
    </message>
    <message>
        <source>Keep the chosen face as the source of transplants into other faces</source>
        <translation>Das gewählte Gesicht als Quelle für Transplantationen in andere Gesichter merken</translation>
    </message>
    <message>
        <source>Keep face</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Lay the chosen face over another track&apos;s or an authentic video&apos;s</source>
        <translation>Das gewählte Gesicht auf das einer anderen Spur oder eines echten Videos legen</translation>
    </message>
    <message>
        <source>Nudge this video back</source>
        <translation>Dieses Video zurückschieben</translation>
    </message>
    <message>
        <source>Go back by one frame while the other video stays</source>
        <translation>Ein Bild zurückgehen, während das andere Video stehen bleibt</translation>
    </message>
    <message>
        <source>Nudge this video on</source>
        <translation>Dieses Video vorschieben</translation>
    </message>
    <message>
        <source>Go on by one frame while the other video stays</source>
        <translation>Ein Bild weitergehen, während das andere Video stehen bleibt</translation>
    </message>
    <message>
        <source>Nudge other video back</source>
        <translation>Anderes Video zurückschieben</translation>
    </message>
    <message>
        <source>Move the other video back by one frame against this one</source>
        <translation>Das andere Video gegen dieses um ein Bild zurückschieben</translation>
    </message>
    <message>
        <source>Nudge other video on</source>
        <translation>Anderes Video vorschieben</translation>
    </message>
    <message>
        <source>Move the other video on by one frame against this one</source>
        <translation>Das andere Video gegen dieses um ein Bild vorschieben</translation>
    </message>
    <message>
        <source>Two r&amp;uns</source>
        <translation>Zwei Lä&amp;ufe</translation>
    </message>
    <message>
        <source>Draw the chosen track&apos;s node in two runs or models over each other</source>
        <translation>Den Knoten der gewählten Spur in zwei Läufen oder Modellen übereinander zeichnen</translation>
    </message>
</context>
<context>
    <name>DatasetActions</name>
    <message>
        <source>&amp;Add dataset…</source>
        <translation>Datensatz &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Read a folder of videos or pictures and extract its faces</source>
        <translation>Einen Ordner mit Videos oder Bildern lesen und seine Gesichter ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Open dataset…</source>
        <translation>Datensatz &amp;öffnen …</translation>
    </message>
    <message>
        <source>Open a folder that faces were extracted into</source>
        <translation>Einen Ordner öffnen, in den Gesichter ausgeschnitten wurden</translation>
    </message>
    <message>
        <source>&amp;Expand…</source>
        <translation>&amp;Erweitern …</translation>
    </message>
    <message>
        <source>Make augmented samples from the dataset&apos;s faces</source>
        <translation>Aus den Gesichtern des Datensatzes augmentierte Beispiele machen</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Als &amp;CSV exportieren …</translation>
    </message>
    <message>
        <source>Write the manifest, a row a sample, as a CSV file</source>
        <translation>Das Manifest als CSV-Datei schreiben, eine Zeile je Beispiel</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Neu &amp;lesen</translation>
    </message>
    <message>
        <source>Read the manifest and the filtered samples again</source>
        <translation>Das Manifest und die gefilterten Beispiele neu lesen</translation>
    </message>
    <message>
        <source>C&amp;lose dataset</source>
        <translation>Datensatz &amp;schließen</translation>
    </message>
    <message>
        <source>Show no dataset; jobs go on</source>
        <translation>Keinen Datensatz zeigen; Aufträge laufen weiter</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Go to the filters</source>
        <translation>Zu den Filtern gehen</translation>
    </message>
    <message>
        <source>&amp;Show all samples</source>
        <translation>&amp;Alle Beispiele zeigen</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Alle Filter wegnehmen</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Größere Bilder</translation>
    </message>
    <message>
        <source>Show the samples larger</source>
        <translation>Die Beispiele größer zeigen</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Kleinere Bilder</translation>
    </message>
    <message>
        <source>Show the samples smaller</source>
        <translation>Die Beispiele kleiner zeigen</translation>
    </message>
    <message>
        <source>&amp;Previous sample</source>
        <translation>&amp;Voriges Beispiel</translation>
    </message>
    <message>
        <source>Go to the previous sample</source>
        <translation>Zum vorigen Beispiel gehen</translation>
    </message>
    <message>
        <source>&amp;Next sample</source>
        <translation>&amp;Nächstes Beispiel</translation>
    </message>
    <message>
        <source>Go to the next sample</source>
        <translation>Zum nächsten Beispiel gehen</translation>
    </message>
    <message>
        <source>A&amp;ccept…</source>
        <translation>A&amp;nnehmen …</translation>
    </message>
    <message>
        <source>Accept the chosen samples, with a reason</source>
        <translation>Die gewählten Beispiele mit Begründung annehmen</translation>
    </message>
    <message>
        <source>&amp;Reject…</source>
        <translation>Abl&amp;ehnen …</translation>
    </message>
    <message>
        <source>Reject the chosen samples, with a reason; they never reach training</source>
        <translation>Die gewählten Beispiele mit Begründung ablehnen; sie gelangen nie ins Training</translation>
    </message>
    <message>
        <source>Re&amp;label…</source>
        <translation>&amp;Umkennzeichnen …</translation>
    </message>
    <message>
        <source>Change the labels of the chosen samples, with a reason</source>
        <translation>Die Labels der gewählten Beispiele mit Begründung ändern</translation>
    </message>
    <message>
        <source>Land&amp;marks</source>
        <translation>Land&amp;marken</translation>
    </message>
    <message>
        <source>Draw the landmarks over the pictures, or no more</source>
        <translation>Die Landmarken über die Bilder zeichnen oder nicht mehr</translation>
    </message>
</context>
<context>
    <name>DatasetWords</name>
    <message>
        <source>Eye</source>
        <translation>Auge</translation>
    </message>
    <message>
        <source>Lip and mouth</source>
        <translation>Lippe, Mund</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Nase</translation>
    </message>
    <message>
        <source>Whole-face swap</source>
        <translation>Ganzgesichtstausch</translation>
    </message>
    <message>
        <source>Self-blended</source>
        <translation>Selbstüberblendung</translation>
    </message>
    <message>
        <source>Face X-ray</source>
        <translation>Face X-ray</translation>
    </message>
    <message>
        <source>Mouth reenactment</source>
        <translation>Mundübertragung</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>%1, augmented</source>
        <translation>%1, augmentiert</translation>
    </message>
    <message>
        <source>Face too small</source>
        <translation>Gesicht zu klein</translation>
    </message>
    <message>
        <source>Heads turned too differently</source>
        <translation>Köpfe zu verschieden gedreht</translation>
    </message>
    <message>
        <source>Mask outside the face</source>
        <translation>Maske außerhalb des Gesichts</translation>
    </message>
    <message>
        <source>Result equal to the target</source>
        <translation>Ergebnis gleich dem Ziel</translation>
    </message>
    <message>
        <source>Landmarks implausible</source>
        <translation>Landmarken unglaubwürdig</translation>
    </message>
    <message>
        <source>Seam visible</source>
        <translation>Naht sichtbar</translation>
    </message>
    <message>
        <source>Faces do not fit together</source>
        <translation>Gesichter passen nicht zusammen</translation>
    </message>
    <message>
        <source>Target picture unreadable</source>
        <translation>Zielbild nicht lesbar</translation>
    </message>
    <message>
        <source>Source picture unreadable</source>
        <translation>Quellbild nicht lesbar</translation>
    </message>
    <message>
        <source>No source face</source>
        <translation>Kein Quellgesicht</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Keine Begründung</translation>
    </message>
    <message>
        <source>Forged</source>
        <translation>Gefälscht</translation>
    </message>
    <message>
        <source>Augmented</source>
        <translation>Augmentiert</translation>
    </message>
    <message>
        <source>List file</source>
        <translation>Listendatei</translation>
    </message>
    <message>
        <source>Plain folders</source>
        <translation>Einfache Ordner</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>No split</source>
        <translation>Keine Teilmenge</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>not altered</source>
        <translation>nicht verändert</translation>
    </message>
    <message>
        <source>nothing altered</source>
        <translation>nichts verändert</translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n nicht bekannt</numerusform>
            <numerusform>%n nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Extract %1</source>
        <translation>%1 ausschneiden</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>%1 erweitern</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 von %2 Dateien</translation>
    </message>
    <message>
        <source>%1 crops</source>
        <translation>%1 Ausschnitte</translation>
    </message>
    <message>
        <source>%1 without a face</source>
        <translation>%1 ohne Gesicht</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 crops/s</source>
        <translation>%1 Ausschnitte/s</translation>
    </message>
    <message>
        <source>%1 of %2 samples made</source>
        <translation>%1 von %2 Beispielen gemacht</translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 Beispiele/s</translation>
    </message>
</context>
<context>
    <name>EvaluationActions</name>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Auswerten</translation>
    </message>
    <message>
        <source>Score the dataset with the chosen models and compute every figure</source>
        <translation>Den Datensatz mit den gewählten Modellen bewerten und alle Kennzahlen berechnen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Stop; the scores are kept, and evaluating again goes on from there</source>
        <translation>Anhalten; die Werte bleiben, erneutes Auswerten fährt dort fort</translation>
    </message>
    <message>
        <source>&amp;Open an evaluation…</source>
        <translation>Auswertung &amp;öffnen …</translation>
    </message>
    <message>
        <source>Show the results of an earlier evaluation&apos;s folder</source>
        <translation>Die Ergebnisse im Ordner einer früheren Auswertung zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy the table as CSV</source>
        <translation>Tabelle als CSV &amp;kopieren</translation>
    </message>
    <message>
        <source>Every figure of the table that is shown, in full precision, to the clipboard</source>
        <translation>Alle Kennzahlen der gezeigten Tabelle in voller Genauigkeit in die Zwischenablage</translation>
    </message>
    <message>
        <source>Copy the table as &amp;LaTeX</source>
        <translation>Tabelle als &amp;LaTeX kopieren</translation>
    </message>
    <message>
        <source>The table that is shown as a LaTeX tabular, to the clipboard</source>
        <translation>Die gezeigte Tabelle als LaTeX-Tabelle in die Zwischenablage</translation>
    </message>
    <message>
        <source>E&amp;xport the table…</source>
        <translation>Tabelle e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Write the table that is shown as CSV or LaTeX</source>
        <translation>Die gezeigte Tabelle als CSV oder LaTeX schreiben</translation>
    </message>
    <message>
        <source>Export the c&amp;harts…</source>
        <translation>&amp;Diagramme exportieren …</translation>
    </message>
    <message>
        <source>Write the charts that are shown as SVG or PDF</source>
        <translation>Die gezeigten Diagramme als SVG oder PDF schreiben</translation>
    </message>
    <message>
        <source>Open the &amp;frame</source>
        <translation>&amp;Bild öffnen</translation>
    </message>
    <message>
        <source>Show the chosen face&apos;s frame in Review</source>
        <translation>Das Bild des gewählten Gesichts in der Prüfung zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;files</source>
        <translation>Da&amp;teien zeigen</translation>
    </message>
    <message>
        <source>Open the folder that holds scores, figures and tables</source>
        <translation>Den Ordner mit Werten, Kennzahlen und Tabellen öffnen</translation>
    </message>
</context>
<context>
    <name>EvaluationWords</name>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>How often a forged one scores above a real one; 0.5 is chance.</source>
        <translation>Wie oft ein gefälschtes über einem echten liegt; 0,5 ist Zufall.</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>Average precision: precision averaged over recall. Chance is the share of forged ones.</source>
        <translation>Mittlere Präzision: Präzision über die Trefferquote gemittelt. Zufall ist der Anteil der gefälschten.</translation>
    </message>
    <message>
        <source>EER</source>
        <translation>EER</translation>
    </message>
    <message>
        <source>Equal error rate: where as many real ones are accused as forged ones are missed.</source>
        <translation>Gleichfehlerrate: wo ebenso viele echte verdächtigt wie gefälschte übersehen werden.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Share of right calls at the threshold.</source>
        <translation>Anteil richtiger Einstufungen an der Schwelle.</translation>
    </message>
    <message>
        <source>Recall at
FPR 1 %</source>
        <translation>Treffer bei
FPR 1 %</translation>
    </message>
    <message>
        <source>Share of the forged ones found while at most 1 % of the real ones are accused.</source>
        <translation>Anteil der gefundenen gefälschten, wenn höchstens 1 % der echten verdächtigt werden.</translation>
    </message>
    <message>
        <source>Recall at
FPR 0.1 %</source>
        <translation>Treffer bei
FPR 0,1 %</translation>
    </message>
    <message>
        <source>Share of the forged ones found while at most 0.1 % of the real ones are accused.</source>
        <translation>Anteil der gefundenen gefälschten, wenn höchstens 0,1 % der echten verdächtigt werden.</translation>
    </message>
    <message>
        <source>ECE</source>
        <translation>ECE</translation>
    </message>
    <message>
        <source>Expected calibration error: how far probabilities are from shares, on average.</source>
        <translation>Erwarteter Kalibrierungsfehler: wie weit Wahrscheinlichkeiten im Mittel von den Anteilen abweichen.</translation>
    </message>
    <message>
        <source>Brier</source>
        <translation>Brier</translation>
    </message>
    <message>
        <source>Brier score: mean squared distance of the probability from the truth.</source>
        <translation>Brier-Wert: mittlerer quadratischer Abstand der Wahrscheinlichkeit von der Wahrheit.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Unknown: no label of this node is observed here.</source>
        <translation>Unbekannt: Zu diesem Knoten ist hier keine Beschriftung bekannt.</translation>
    </message>
    <message>
        <source>Unknown: no video is altered here, so there is nothing to find.</source>
        <translation>Unbekannt: Kein Video ist hier verändert, es gibt also nichts zu finden.</translation>
    </message>
    <message>
        <source>Unknown: no face is altered here, so there is nothing to find.</source>
        <translation>Unbekannt: Kein Gesicht ist hier verändert, es gibt also nichts zu finden.</translation>
    </message>
    <message>
        <source>Unknown: no video is unaltered here, so there is nothing to tell apart from.</source>
        <translation>Unbekannt: Kein Video ist hier unverändert, es gibt also nichts zu unterscheiden.</translation>
    </message>
    <message>
        <source>Unknown: no face is unaltered here, so there is nothing to tell apart from.</source>
        <translation>Unbekannt: Kein Gesicht ist hier unverändert, es gibt also nichts zu unterscheiden.</translation>
    </message>
    <message>
        <source>videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>%1 crops of %2 of %3 videos</source>
        <translation>%1 Ausschnitte aus %2 von %3 Videos</translation>
    </message>
    <message>
        <source>%1 without a face</source>
        <translation>%1 ohne Gesicht</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 nicht lesbar</translation>
    </message>
    <message>
        <source>%1 not yet extracted</source>
        <translation>%1 noch nicht extrahiert</translation>
    </message>
    <message>
        <source>%1 with every crop rejected</source>
        <translation>%1 mit lauter verworfenen Ausschnitten</translation>
    </message>
    <message>
        <source>%1: %2 crops of %3 videos, %4 of altered and %5 of unaltered faces.</source>
        <translation>%1: %2 Ausschnitte aus %3 Videos, %4 veränderter und %5 unveränderter Gesichter.</translation>
    </message>
    <message>
        <source>One class is empty: what tells two apart will be unknown.</source>
        <translation>Eine Klasse ist leer: Was zwei unterscheidet, wird unbekannt sein.</translation>
    </message>
    <message>
        <source>Videos without a crop: %1. They are counted, not scored.</source>
        <translation>Videos ohne Ausschnitt: %1. Sie werden gezählt, nicht bewertet.</translation>
    </message>
    <message>
        <source>%1 scores at the %2 a second of the last time: %3. Then the figures, with %4 resamples.</source>
        <translation>%1 Bewertungen bei den %2 je Sekunde vom letzten Mal: %3. Danach die Kennzahlen mit %4 Ziehungen.</translation>
    </message>
    <message>
        <source>%1 scores; how long they take is known after the first ones. Then the figures, with %2 resamples.</source>
        <translation>%1 Bewertungen; wie lange sie dauern, ist nach den ersten bekannt. Danach die Kennzahlen mit %2 Ziehungen.</translation>
    </message>
    <message>
        <source>Reading the evaluation</source>
        <translation>Auswertung wird gelesen</translation>
    </message>
    <message>
        <source>Scoring with model %1 of %2</source>
        <translation>Bewertung mit Modell %1 von %2</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Computing figures</source>
        <translation>Kennzahlen werden berechnet</translation>
    </message>
    <message>
        <source>Filling the table</source>
        <translation>Tabelle wird gefüllt</translation>
    </message>
    <message>
        <source>Reading the dataset</source>
        <translation>Datensatz wird gelesen</translation>
    </message>
    <message>
        <source>%1 (Table %2)</source>
        <translation>%1 (Tabelle %2)</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>just under %1</source>
        <translation>knapp unter %1</translation>
    </message>
    <message>
        <source>just over %1</source>
        <translation>knapp über %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>Das Gesicht</translation>
    </message>
    <message>
        <source>The face in this track</source>
        <translation>Das Gesicht dieser Spur</translation>
    </message>
    <message>
        <source>The video</source>
        <translation>Das Video</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source> The examiner excluded this track, so it counts in no verdict.</source>
        <translation> Die prüfende Person hat diese Spur ausgeschlossen; sie zählt in keinem Urteil.</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 Spur</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>%1 Spuren</translation>
    </message>
    <message>
        <source>1 detection</source>
        <translation>1 Erkennung</translation>
    </message>
    <message>
        <source>%1 detections</source>
        <translation>%1 Erkennungen</translation>
    </message>
    <message>
        <source> The examiner excluded %1.</source>
        <translation> Die prüfende Person hat %1 ausgeschlossen.</translation>
    </message>
    <message>
        <source>No face was found, so nothing can be said about forgery; this does not show that the face is genuine.</source>
        <translation>Es wurde kein Gesicht gefunden, über eine Fälschung lässt sich also nichts sagen; das zeigt nicht, dass das Gesicht echt ist.</translation>
    </message>
    <message>
        <source>No face was found, so nothing can be said about forgery; this does not show that the face in this track is genuine.</source>
        <translation>Es wurde kein Gesicht gefunden, über eine Fälschung lässt sich also nichts sagen; das zeigt nicht, dass das Gesicht dieser Spur echt ist.</translation>
    </message>
    <message>
        <source>No face was found, so nothing can be said about forgery; this does not show that the video is genuine.</source>
        <translation>Es wurde kein Gesicht gefunden, über eine Fälschung lässt sich also nichts sagen; das zeigt nicht, dass das Video echt ist.</translation>
    </message>
    <message>
        <source>No face was found, so nothing can be said about forgery; this does not show that the picture is genuine.</source>
        <translation>Es wurde kein Gesicht gefunden, über eine Fälschung lässt sich also nichts sagen; das zeigt nicht, dass das Bild echt ist.</translation>
    </message>
    <message>
        <source>No frame could be analysed, so nothing can be said.</source>
        <translation>Kein Bild konnte analysiert werden, es lässt sich also nichts sagen.</translation>
    </message>
    <message>
        <source>The examiner excluded every face that was found, so nothing can be said.</source>
        <translation>Die prüfende Person hat jedes gefundene Gesicht ausgeschlossen, es lässt sich also nichts sagen.</translation>
    </message>
    <message>
        <source>the global attribute of %1 is altered, though none of its local regions reaches the threshold</source>
        <translation>das globale Attribut %1 verändert ist, obwohl keine seiner lokalen Regionen die Schwelle erreicht</translation>
    </message>
    <message>
        <source>the global attribute of %1 is altered, through the local region of %2</source>
        <translation>das globale Attribut %1 verändert ist, und zwar über die lokale Region %2</translation>
    </message>
    <message>
        <source>the global attribute of %1 is altered, through the local regions of %2</source>
        <translation>das globale Attribut %1 verändert ist, und zwar über die lokalen Regionen %2</translation>
    </message>
    <message>
        <source>the local region of %1 is altered</source>
        <translation>die lokale Region %1 verändert ist</translation>
    </message>
    <message>
        <source>the local regions of %1 are altered</source>
        <translation>die lokalen Regionen %1 verändert sind</translation>
    </message>
    <message>
        <source>%1 is probably fake (%2) because %3.</source>
        <translation>%1 ist wahrscheinlich gefälscht (%2), weil %3.</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, und </translation>
    </message>
    <message>
        <source>%1 is probably fake (%2), but no global attribute reaches the threshold, so it remains open what was altered; the most probable is %3.</source>
        <translation>%1 ist wahrscheinlich gefälscht (%2), aber kein globales Attribut erreicht die Schwelle; was verändert wurde, bleibt also offen. Am wahrscheinlichsten ist %3.</translation>
    </message>
    <message>
        <source>%1 is probably fake (%2).</source>
        <translation>%1 ist wahrscheinlich gefälscht (%2).</translation>
    </message>
    <message>
        <source>%1 does not reach the threshold: that it is fake has the probability %2, yet the global attribute of %3 reaches it. Under the label hierarchy both can&apos;t hold, so this result is in doubt.</source>
        <translation>%1 erreicht die Schwelle nicht: Eine Fälschung hat die Wahrscheinlichkeit %2, doch das globale Attribut %3 erreicht sie. Nach der Hierarchie der Labels kann nicht beides gelten; dieses Ergebnis ist also zweifelhaft.</translation>
    </message>
    <message>
        <source>%1 does not reach the threshold: that it is fake has the probability %2, yet the global attributes of %3 reach it. Under the label hierarchy both can&apos;t hold, so this result is in doubt.</source>
        <translation>%1 erreicht die Schwelle nicht: Eine Fälschung hat die Wahrscheinlichkeit %2, doch die globalen Attribute %3 erreichen sie. Nach der Hierarchie der Labels kann nicht beides gelten; dieses Ergebnis ist also zweifelhaft.</translation>
    </message>
    <message>
        <source>%1 does not reach the threshold: that it is fake has the probability %2, and the most probable altered attribute is %3. This does not show that it is genuine.</source>
        <translation>%1 erreicht die Schwelle nicht: Eine Fälschung hat die Wahrscheinlichkeit %2, und das am ehesten veränderte Attribut ist %3. Das ist kein Nachweis der Echtheit.</translation>
    </message>
    <message>
        <source>%1 does not reach the threshold: that it is fake has the probability %2. This does not show that it is genuine.</source>
        <translation>%1 erreicht die Schwelle nicht: Eine Fälschung hat die Wahrscheinlichkeit %2. Das ist kein Nachweis der Echtheit.</translation>
    </message>
    <message>
        <source> One local region reaches the threshold without an attribute that would explain it.</source>
        <translation> Eine lokale Region erreicht die Schwelle ohne ein Attribut, das sie erklären würde.</translation>
    </message>
    <message>
        <source> %1 local regions reach the threshold without an attribute that would explain them.</source>
        <translation> %1 lokale Regionen erreichen die Schwelle ohne ein Attribut, das sie erklären würde.</translation>
    </message>
    <message>
        <source> Taken one by one, none of the %1 faces that were followed reaches the threshold.</source>
        <translation> Einzeln betrachtet erreicht keines der %1 verfolgten Gesichter die Schwelle.</translation>
    </message>
    <message>
        <source> Taken one by one, 1 of the %1 faces that were followed reaches the threshold.</source>
        <translation> Einzeln betrachtet erreicht 1 der %1 verfolgten Gesichter die Schwelle.</translation>
    </message>
    <message>
        <source> Taken one by one, %1 of the %2 faces that were followed reach the threshold.</source>
        <translation> Einzeln betrachtet erreichen %1 der %2 verfolgten Gesichter die Schwelle.</translation>
    </message>
    <message>
        <source> This rests on one face only.</source>
        <translation> Das beruht auf nur einem Gesicht.</translation>
    </message>
    <message>
        <source> The probabilities are means over only %1 faces.</source>
        <translation> Die Wahrscheinlichkeiten sind Mittelwerte über nur %1 Gesichter.</translation>
    </message>
    <message>
        <source> The probabilities are means over %1 faces.</source>
        <translation> Die Wahrscheinlichkeiten sind Mittelwerte über %1 Gesichter.</translation>
    </message>
    <message>
        <source>The probabilities don&apos;t fit the label hierarchy, so nothing can be said.</source>
        <translation>Die Wahrscheinlichkeiten passen nicht zur Hierarchie der Labels, es lässt sich also nichts sagen.</translation>
    </message>
    <message>
        <source> The probability of a fake is close to the threshold.</source>
        <translation> Die Wahrscheinlichkeit einer Fälschung liegt nahe an der Schwelle.</translation>
    </message>
    <message>
        <source> A node counts as altered from a probability of %1 on.</source>
        <translation> Ein Knoten gilt ab einer Wahrscheinlichkeit von %1 als verändert.</translation>
    </message>
    <message>
        <source> The examiner merged a track with another.</source>
        <translation> Die prüfende Person hat eine Spur mit einer anderen zusammengeführt.</translation>
    </message>
    <message>
        <source> The examiner merged %1 tracks with others.</source>
        <translation> Die prüfende Person hat %1 Spuren mit anderen zusammengeführt.</translation>
    </message>
    <message>
        <source> The examiner split a track once.</source>
        <translation> Die prüfende Person hat eine Spur einmal geteilt.</translation>
    </message>
    <message>
        <source> The examiner split tracks %1 times.</source>
        <translation> Die prüfende Person hat Spuren %1-mal geteilt.</translation>
    </message>
</context>
<context>
    <name>FaceChecks</name>
    <message>
        <source>Open a video or an image first.</source>
        <translation>Zuerst ein Video oder ein Bild öffnen.</translation>
    </message>
    <message>
        <source>Analyse the evidence first: a face is scored again by the model that scored it.</source>
        <translation>Zuerst das Beweismittel analysieren: Ein Gesicht wird von dem Modell neu bewertet, das es bewertet hat.</translation>
    </message>
    <message>
        <source>Pause on a face to score it again.</source>
        <translation>Bei einem Gesicht anhalten, um es neu zu bewerten.</translation>
    </message>
    <message>
        <source>The chosen track has no analysed face on this frame.</source>
        <translation>Die gewählte Spur hat in diesem Bild kein analysiertes Gesicht.</translation>
    </message>
    <message>
        <source>Track %1, frame %2</source>
        <translation>Spur %1, Bild %2</translation>
    </message>
    <message>
        <source>“%1” is a small demonstration model, not validated for casework: what is shown here says how it behaves, not whether the face is altered.</source>
        <translation>„%1“ ist ein kleines Demonstrationsmodell und nicht für die Fallarbeit validiert: Was hier steht, sagt, wie es sich verhält, nicht ob das Gesicht verändert ist.</translation>
    </message>
    <message>
        <source>Scored again, the unchanged face differs from what the run stored by up to %1: the file, the precision or the software is another one.</source>
        <translation>Neu bewertet weicht das unveränderte Gesicht um bis zu %1 von dem ab, was der Lauf gespeichert hat: Datei, Genauigkeit oder Software ist eine andere.</translation>
    </message>
    <message>
        <source>Scores are hidden until your own opinion on the track is recorded.</source>
        <translation>Werte sind verborgen, bis die eigene Einschätzung der Spur festgehalten ist.</translation>
    </message>
</context>
<context>
    <name>HeatMapWords</name>
    <message>
        <source>%1: no place moves the probability. It is too certain for small changes to matter; look at the raw score.</source>
        <translation>%1: Keine Stelle bewegt die Wahrscheinlichkeit. Sie ist zu sicher, als dass kleine Änderungen zählten; sehen Sie sich den Rohwert an.</translation>
    </message>
    <message>
        <source>%1: no place moves the raw score.</source>
        <translation>%1: Keine Stelle bewegt den Rohwert.</translation>
    </message>
    <message>
        <source>There is nothing to draw with &quot;For only&quot;.</source>
        <translation>Mit „Nur dafür“ gibt es nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>%1: some places speak for it, others against it.</source>
        <translation>%1: Manche Stellen sprechen dafür, andere dagegen.</translation>
    </message>
    <message>
        <source>%1: no place speaks against it.</source>
        <translation>%1: Keine Stelle spricht dagegen.</translation>
    </message>
    <message>
        <source>%1: no face here</source>
        <translation>%1: hier kein Gesicht</translation>
    </message>
    <message>
        <source>%1: pause to see it</source>
        <translation>%1: zum Ansehen anhalten</translation>
    </message>
    <message>
        <source>%1: computing…</source>
        <translation>%1: wird berechnet …</translation>
    </message>
    <message>
        <source>%1: not available. %2</source>
        <translation>%1: nicht verfügbar. %2</translation>
    </message>
    <message>
        <source>%1: every place that counts speaks against it.</source>
        <translation>%1: Jede Stelle, die zählt, spricht dagegen.</translation>
    </message>
    <message>
        <source>%1: hidden until your own opinion is recorded</source>
        <translation>%1: verborgen, bis die eigene Einschätzung festgehalten ist</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswert</translation>
    </message>
    <message>
        <source>What the file says about itself</source>
        <translation>Was die Datei über sich sagt</translation>
    </message>
    <message>
        <source>The first %1 pictures can&apos;t be decoded, since they need pictures that the file does not hold; that is so after a cut without encoding anew.</source>
        <translation>Die ersten %1 Bilder lassen sich nicht dekodieren, weil sie Bilder brauchen, die nicht in der Datei sind; so ist es nach einem Schnitt ohne erneute Kodierung.</translation>
    </message>
    <message>
        <source>The file asks players to turn or mirror the picture; the frames are shown and numbered as turned.</source>
        <translation>Die Datei verlangt von Abspielprogrammen, das Bild zu drehen oder zu spiegeln; die Bilder werden gedreht gezeigt und so nummeriert.</translation>
    </message>
    <message>
        <source>The file holds more metadata than is kept: %1 entries were left out or shortened.</source>
        <translation>Die Datei enthält mehr Metadaten, als aufbewahrt werden: %1 Einträge wurden weggelassen oder gekürzt.</translation>
    </message>
    <message>
        <source>The file names programs that encode anew, convert or edit: %1. Sharing and archiving use them too; cameras seldom do.</source>
        <translation>Die Datei nennt Programme, die neu kodieren, umwandeln oder bearbeiten: %1. Auch beim Teilen und Archivieren werden sie benutzt; Kameras benutzen sie selten.</translation>
    </message>
    <message>
        <source>The file says that it was made at %1, which is later than the file system&apos;s time of its last change, %2. Wrong clocks and copying do this.</source>
        <translation>Laut Datei ist sie am %1 entstanden, also später als ihre letzte Änderung nach dem Dateisystem, %2. Falsch gehende Uhren und Kopieren bewirken das.</translation>
    </message>
    <message>
        <source>The file&apos;s own times of making differ: %1 and %2.</source>
        <translation>Die Entstehungszeiten, die die Datei selbst nennt, sind verschieden: %1 und %2.</translation>
    </message>
    <message>
        <source>The container gives no time of making. Cameras and telephones mostly write one; many programs leave it out.</source>
        <translation>Der Container nennt keine Entstehungszeit. Kameras und Telefone schreiben meist eine; viele Programme lassen sie weg.</translation>
    </message>
    <message>
        <source>An edit list keeps %1 pictures from being shown: they are in the file, but players leave them out, and they are not among the frames. Cutting without encoding anew does this.</source>
        <translation>Eine Schnittliste blendet %1 Bilder aus: Sie sind in der Datei, aber Abspielprogramme lassen sie weg, und sie zählen nicht zu den Bildern. Schneiden ohne erneute Kodierung bewirkt das.</translation>
    </message>
    <message>
        <source>The edit list puts a track together from several pieces.</source>
        <translation>Die Schnittliste setzt eine Spur aus mehreren Stücken zusammen.</translation>
    </message>
    <message>
        <source>The edit list asks for another speed than that of the recording.</source>
        <translation>Die Schnittliste verlangt eine andere Geschwindigkeit als die der Aufnahme.</translation>
    </message>
    <message>
        <source>The frames come at uneven distances in time (variable frame rate), as telephones and screen recorders write them; times and counted frames can&apos;t be turned into each other by a fixed rate.</source>
        <translation>Die Bilder folgen in ungleichen zeitlichen Abständen aufeinander (variable Bildrate), wie Telefone und Bildschirmaufzeichner sie schreiben; Zeiten und gezählte Bilder lassen sich nicht mit einer festen Rate ineinander umrechnen.</translation>
    </message>
    <message>
        <source>The container announces %1 frames; %2 are shown.</source>
        <translation>Der Container kündigt %1 Bilder an; gezeigt werden %2.</translation>
    </message>
    <message>
        <source>Key frames are not evenly spaced (%1 to %2 pictures apart). Encoders that begin a group at each change of scene do this, and so does joining of pieces.</source>
        <translation>Die Schlüsselbilder liegen ungleich weit auseinander (%1 bis %2 Bilder). Kodierer, die bei jedem Szenenwechsel eine Gruppe beginnen, bewirken das, ebenso das Zusammenfügen von Stücken.</translation>
    </message>
    <message>
        <source>Groups of pictures have %1 different patterns of picture types. Encoders that choose B pictures as they go do this, and so does joining of pieces.</source>
        <translation>Die Bildgruppen haben %1 verschiedene Muster von Bildtypen. Kodierer, die B-Bilder nach Bedarf wählen, bewirken das, ebenso das Zusammenfügen von Stücken.</translation>
    </message>
    <message>
        <source>The file holds %1 video streams; only stream %2 is examined.</source>
        <translation>Die Datei enthält %1 Videoströme; untersucht wird nur Strom %2.</translation>
    </message>
    <message>
        <source>Sound and picture differ in length: %1 s of sound, %2 s of picture.</source>
        <translation>Ton und Bild sind verschieden lang: %1 s Ton, %2 s Bild.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 bit/s</source>
        <translation>%1 bit/s</translation>
    </message>
    <message>
        <source>and %1 others</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 (decoded %2, turned %3° clockwise, mirrored: %4)</source>
        <translation>%1 (dekodiert %2, um %3° im Uhrzeigersinn gedreht, gespiegelt: %4)</translation>
    </message>
    <message>
        <source>%1 frames per second</source>
        <translation>%1 Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>%1 on average; variable</source>
        <translation>im Mittel %1; veränderlich</translation>
    </message>
    <message>
        <source>Video stream</source>
        <translation>Videostrom</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Codec and profile</source>
        <translation>Codec und Profil</translation>
    </message>
    <message>
        <source>Pixel format</source>
        <translation>Pixelformat</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Time base</source>
        <translation>Zeitbasis</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Zeilensprung</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>Undecodable pictures at the start</source>
        <translation>Nicht dekodierbare Bilder am Anfang</translation>
    </message>
    <message>
        <source>Codec and colour</source>
        <translation>Codec und Farbe</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Codec&apos;s name in the container</source>
        <translation>Name des Codecs im Container</translation>
    </message>
    <message>
        <source>Colour range</source>
        <translation>Farbbereich</translation>
    </message>
    <message>
        <source>Colour matrix</source>
        <translation>Farbmatrix</translation>
    </message>
    <message>
        <source>Colour primaries</source>
        <translation>Primärfarben</translation>
    </message>
    <message>
        <source>Transfer characteristics</source>
        <translation>Übertragungskennlinie</translation>
    </message>
    <message>
        <source>Place of the chroma samples</source>
        <translation>Lage der Farbabtastwerte</translation>
    </message>
    <message>
        <source>Pixel aspect ratio</source>
        <translation>Seitenverhältnis der Pixel</translation>
    </message>
    <message>
        <source>Side data</source>
        <translation>Begleitdaten</translation>
    </message>
    <message>
        <source>Bit rate as measured</source>
        <translation>Gemessene Bitrate</translation>
    </message>
    <message>
        <source>Groups of pictures</source>
        <translation>Bildgruppen</translation>
    </message>
    <message>
        <source>Key frames</source>
        <translation>Schlüsselbilder</translation>
    </message>
    <message>
        <source>From key frame to key frame</source>
        <translation>Von Schlüsselbild zu Schlüsselbild</translation>
    </message>
    <message>
        <source>%1 to %2 pictures, %3 on average</source>
        <translation>%1 bis %2 Bilder, im Mittel %3</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>Picture types</source>
        <translation>Bildtypen</translation>
    </message>
    <message>
        <source>Most B pictures in a row</source>
        <translation>Meiste B-Bilder nacheinander</translation>
    </message>
    <message>
        <source>Patterns as shown</source>
        <translation>Muster in der Reihenfolge der Anzeige</translation>
    </message>
    <message>
        <source>Open groups</source>
        <translation>Offene Gruppen</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 frames by the container</source>
        <translation>laut Container %1 Bilder</translation>
    </message>
    <message>
        <source>attached picture</source>
        <translation>beigefügtes Bild</translation>
    </message>
    <message>
        <source>Container and streams</source>
        <translation>Container und Ströme</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Marken (Brands)</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Boxen</translation>
    </message>
    <message>
        <source>Bit rate of the whole file</source>
        <translation>Bitrate der ganzen Datei</translation>
    </message>
    <message>
        <source>Stream %1, the one examined</source>
        <translation>Strom %1, der untersuchte</translation>
    </message>
    <message>
        <source>Stream %1</source>
        <translation>Strom %1</translation>
    </message>
    <message>
        <source>%1 of the track from %2 on, at %3 times its speed</source>
        <translation>%1 der Spur ab %2, mit %3-facher Geschwindigkeit</translation>
    </message>
    <message>
        <source>nothing for %1</source>
        <translation>nichts für %1</translation>
    </message>
    <message>
        <source>Edit list, track %1</source>
        <translation>Schnittliste, Spur %1</translation>
    </message>
    <message>
        <source>Pictures hidden by the edit list</source>
        <translation>Von der Schnittliste ausgeblendete Bilder</translation>
    </message>
    <message>
        <source>Metadata read by</source>
        <translation>Metadaten gelesen von</translation>
    </message>
    <message>
        <source>The file&apos;s metadata can&apos;t be read: the libraries for it broke off over the file, which damaged and hostile files bring about.</source>
        <translation>Die Metadaten der Datei sind nicht lesbar: Die Bibliotheken dafür sind an der Datei abgebrochen, was beschädigte und böswillige Dateien bewirken.</translation>
    </message>
    <message>
        <source>nothing: reading broke off</source>
        <translation>nichts: Das Lesen brach ab</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Import a .pth, .pt or .safetensors file; or drop one on the window</source>
        <translation>Eine Datei .pth, .pt oder .safetensors importieren oder auf das Fenster ziehen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Write a copy of this model&apos;s file</source>
        <translation>Eine Kopie der Datei dieses Modells schreiben</translation>
    </message>
    <message>
        <source>Make it the &amp;default</source>
        <translation>Zum Stan&amp;dard machen</translation>
    </message>
    <message>
        <source>Use this model wherever none is named, in the window and on the command line</source>
        <translation>Dieses Modell überall verwenden, wo keines genannt ist, im Fenster und auf der Kommandozeile</translation>
    </message>
    <message>
        <source>&amp;No default of my own</source>
        <translation>Kein &amp;eigener Standard</translation>
    </message>
    <message>
        <source>Use the model that came with the program again</source>
        <translation>Wieder das mitgelieferte Modell verwenden</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Move this model to the trash, after a look at the cases that refer to it</source>
        <translation>Dieses Modell in den Papierkorb legen, nach einem Blick auf die Fälle, die sich darauf beziehen</translation>
    </message>
    <message>
        <source>Copy the &amp;SHA-256</source>
        <translation>&amp;SHA-256 kopieren</translation>
    </message>
    <message>
        <source>Put this model&apos;s SHA-256 on the clipboard</source>
        <translation>Den SHA-256 dieses Modells in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Type what the list is searched for</source>
        <translation>Eingeben, wonach die Liste durchsucht wird</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Score the dataset with both models and compare them node by node</source>
        <translation>Den Datensatz mit beiden Modellen bewerten und sie Knoten für Knoten vergleichen</translation>
    </message>
    <message>
        <source>S&amp;top comparing</source>
        <translation>Vergleich a&amp;nhalten</translation>
    </message>
    <message>
        <source>Stop; scores that are there are kept for the next time</source>
        <translation>Anhalten; vorhandene Werte bleiben für das nächste Mal erhalten</translation>
    </message>
    <message>
        <source>&amp;Open the scores</source>
        <translation>&amp;Werte öffnen</translation>
    </message>
    <message>
        <source>Open the folder with every score and figure of this comparison</source>
        <translation>Den Ordner mit allen Werten und Zahlen dieses Vergleichs öffnen</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Pictures a step</source>
        <translation>Bilder je Schritt</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Porträts</translation>
    </message>
    <message>
        <source>SHA-256 of the portraits</source>
        <translation>SHA-256 der Porträts</translation>
    </message>
    <message>
        <source>Portraits held out</source>
        <translation>Zurückgehaltene Porträts</translation>
    </message>
    <message>
        <source>Precision of the image encoder</source>
        <translation>Genauigkeit des Bildkodierers</translation>
    </message>
    <message>
        <source>SHA-256 of the samples</source>
        <translation>SHA-256 der Beispiele</translation>
    </message>
    <message>
        <source>Split to learn from</source>
        <translation>Teil zum Lernen</translation>
    </message>
    <message>
        <source>Split to watch</source>
        <translation>Teil zum Beobachten</translation>
    </message>
    <message>
        <source>Step of the last look at the validation split</source>
        <translation>Schritt des letzten Blicks auf den Validierungsteil</translation>
    </message>
    <message>
        <source>Samples of the validation split</source>
        <translation>Beispiele des Validierungsteils</translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation>Validierungsteil</translation>
    </message>
    <message>
        <source>SHA-256 of the base model</source>
        <translation>SHA-256 des Ausgangsmodells</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>Version des Programms</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importiert aus</translation>
    </message>
    <message>
        <source>Format of the imported file</source>
        <translation>Format der importierten Datei</translation>
    </message>
    <message>
        <source>Names of the imported tensors</source>
        <translation>Namen der importierten Tensoren</translation>
    </message>
    <message>
        <source>SHA-256 of the imported file</source>
        <translation>SHA-256 der importierten Datei</translation>
    </message>
    <message>
        <source>Tensors left out</source>
        <translation>Ausgelassene Tensoren</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Real pictures</source>
        <translation>Echte Bilder</translation>
    </message>
    <message>
        <source>False alarms at 0.5</source>
        <translation>Fehlalarme bei 0,5</translation>
    </message>
    <message>
        <source>Mean of the regions</source>
        <translation>Mittel der Regionen</translation>
    </message>
    <message>
        <source>Held out, as it is</source>
        <translation>Zurückgehalten, unverändert</translation>
    </message>
    <message>
        <source>Held out, half size</source>
        <translation>Zurückgehalten, halbe Größe</translation>
    </message>
    <message>
        <source>Held out, JPEG 60</source>
        <translation>Zurückgehalten, JPEG 60</translation>
    </message>
    <message>
        <source>Held out, Poisson blending</source>
        <translation>Zurückgehalten, Poisson-Überblendung</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Joint embedding: inner product of picture and prompt, divided by tau</source>
        <translation>Gemeinsame Einbettung: Skalarprodukt von Bild und Prompt, geteilt durch tau</translation>
    </message>
    <message>
        <source>Cosine of the angle between picture and prompt, divided by tau</source>
        <translation>Kosinus des Winkels zwischen Bild und Prompt, geteilt durch tau</translation>
    </message>
    <message>
        <source>A linear layer on the picture&apos;s features, without prompts</source>
        <translation>Eine lineare Schicht auf den Bildmerkmalen, ohne Prompts</translation>
    </message>
    <message>
        <source>%1 × %1 pixels</source>
        <translation>%1 × %1 Pixel</translation>
    </message>
    <message>
        <source>, of the central %1 % of the crop</source>
        <translation>, aus den mittleren %1 % des Ausschnitts</translation>
    </message>
    <message>
        <source>, resampled by %1</source>
        <translation>, umgerechnet mit %1</translation>
    </message>
    <message>
        <source>, colour and a high-pass residual</source>
        <translation>, Farbe und ein Hochpassrest</translation>
    </message>
    <message>
        <source>, colour and %1</source>
        <translation>, Farbe und %1</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>CLIP: image encoder and text encoder</source>
        <translation>CLIP: Bildkodierer und Textkodierer</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>Hierarchie</translation>
    </message>
    <message>
        <source>%1: %2 nodes, %3 legal states, %4 reading of the rule</source>
        <translation>%1: %2 Knoten, %3 zulässige Zustände, Regel %4 gelesen</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>streng</translation>
    </message>
    <message>
        <source>official</source>
        <translation>wie im offiziellen Code</translation>
    </message>
    <message>
        <source>tau</source>
        <translation>tau</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>none: probabilities are the model&apos;s own</source>
        <translation>keine: Die Wahrscheinlichkeiten sind die des Modells selbst</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1, %2 parameters in %3 tensors (%4)</source>
        <translation>%1, %2 Parameter in %3 Tensoren (%4)</translation>
    </message>
    <message>
        <source>Area under the ROC curve, as the training run recorded it</source>
        <translation>Fläche unter der ROC-Kurve, wie der Trainingslauf sie festhielt</translation>
    </message>
    <message>
        <source>The file records none: this model&apos;s error rates are unknown here. Compare models on a dataset, or evaluate it.</source>
        <translation>Die Datei hält keine fest: Die Fehlerraten dieses Modells sind hier unbekannt. Vergleichen Sie Modelle auf einem Datensatz oder werten Sie es aus.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>In brackets the recorded interval; where there is none, it is unknown.</source>
        <translation>In Klammern das festgehaltene Intervall; wo keines steht, ist es unbekannt.</translation>
    </message>
    <message>
        <source>The record has no intervals: how sure these figures are is unknown.</source>
        <translation>Es sind keine Intervalle festgehalten: Wie sicher diese Zahlen sind, ist unbekannt.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>unknown: imported weights</source>
        <translation>unbekannt: importierte Gewichte</translation>
    </message>
    <message>
        <source>%1 portraits, forged by the program</source>
        <translation>%1 Porträts, vom Programm gefälscht</translation>
    </message>
    <message>
        <source>a dataset of %1 samples</source>
        <translation>ein Datensatz mit %1 Beispielen</translation>
    </message>
    <message>
        <source>Not validated for casework: its probabilities are not findings.</source>
        <translation>Nicht für die Fallarbeit validiert: Seine Wahrscheinlichkeiten sind keine Befunde.</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation>Wofür es verwendet werden darf</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say.</source>
        <translation>Die Datei sagt es nicht.</translation>
    </message>
    <message>
        <source>How it was trained</source>
        <translation>Wie es trainiert wurde</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>Licence of the data</source>
        <translation>Lizenz der Daten</translation>
    </message>
    <message>
        <source>The file has no training record.</source>
        <translation>Die Datei hat keine Aufzeichnung des Trainings.</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Name in der Datei</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>being taken…</source>
        <translation>wird berechnet …</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
    <message>
        <source>%1 was imported as “%2”.</source>
        <translation>%1 wurde als „%2“ importiert.</translation>
    </message>
    <message>
        <source>%1 was written; its SHA-256 is that of the model.</source>
        <translation>%1 wurde geschrieben; der SHA-256 ist der des Modells.</translation>
    </message>
    <message>
        <source>The import of %1 was stopped; nothing was kept.</source>
        <translation>Der Import von %1 wurde angehalten; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>The export of %1 was stopped; nothing was written.</source>
        <translation>Der Export von %1 wurde angehalten; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>PlayerActions</name>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Play at normal speed, or pause</source>
        <translation>Mit normaler Geschwindigkeit abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>Rückwärts abspielen</translation>
    </message>
    <message>
        <source>Play backwards; again: faster, up to 16 times</source>
        <translation>Rückwärts abspielen; noch einmal: schneller, bis zu 16-fach</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play forwards</source>
        <translation>Vorwärts abspielen</translation>
    </message>
    <message>
        <source>Play; again: faster, up to 16 times</source>
        <translation>Abspielen; noch einmal: schneller, bis zu 16-fach</translation>
    </message>
    <message>
        <source>Slowly backwards</source>
        <translation>Langsam rückwärts</translation>
    </message>
    <message>
        <source>Play backwards at a quarter of the speed; again: half</source>
        <translation>Mit einem Viertel der Geschwindigkeit rückwärts abspielen; noch einmal: mit der Hälfte</translation>
    </message>
    <message>
        <source>Slowly forwards</source>
        <translation>Langsam vorwärts</translation>
    </message>
    <message>
        <source>Play at a quarter of the speed; again: half</source>
        <translation>Mit einem Viertel der Geschwindigkeit abspielen; noch einmal: mit der Hälfte</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Bild &amp;zurück</translation>
    </message>
    <message>
        <source>Go back by one frame</source>
        <translation>Ein Bild zurückgehen</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Bild &amp;vor</translation>
    </message>
    <message>
        <source>Go forward by one frame</source>
        <translation>Ein Bild vorgehen</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Eine Sekunde zurück</translation>
    </message>
    <message>
        <source>Go back by one second</source>
        <translation>Eine Sekunde zurückgehen</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>Eine Sekunde vor</translation>
    </message>
    <message>
        <source>Go forward by one second</source>
        <translation>Eine Sekunde vorgehen</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>Go to the first frame</source>
        <translation>Zum ersten Bild gehen</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Letztes Bild</translation>
    </message>
    <message>
        <source>Go to the last frame</source>
        <translation>Zum letzten Bild gehen</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu …</translation>
    </message>
    <message>
        <source>Type a frame&apos;s number, a time or a timecode</source>
        <translation>Bildnummer, Zeit oder Timecode eingeben</translation>
    </message>
    <message>
        <source>Previous suspicious interval</source>
        <translation>Voriger verdächtiger Abschnitt</translation>
    </message>
    <message>
        <source>Next suspicious interval</source>
        <translation>Nächster verdächtiger Abschnitt</translation>
    </message>
    <message>
        <source>Previous disagreement between nodes</source>
        <translation>Voriger Widerspruch zwischen Knoten</translation>
    </message>
    <message>
        <source>Next disagreement between nodes</source>
        <translation>Nächster Widerspruch zwischen Knoten</translation>
    </message>
    <message>
        <source>Previous key frame</source>
        <translation>Voriges Schlüsselbild</translation>
    </message>
    <message>
        <source>Next key frame</source>
        <translation>Nächstes Schlüsselbild</translation>
    </message>
    <message>
        <source>Previous cut</source>
        <translation>Voriger Schnitt</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>Nächster Schnitt</translation>
    </message>
    <message>
        <source>Previous start of a track</source>
        <translation>Voriger Beginn einer Spur</translation>
    </message>
    <message>
        <source>Next start of a track</source>
        <translation>Nächster Beginn einer Spur</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>Voriges Lesezeichen</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>Nächstes Lesezeichen</translation>
    </message>
    <message>
        <source>Loop from here</source>
        <translation>Schleife ab hier</translation>
    </message>
    <message>
        <source>Repeat from this frame on</source>
        <translation>Ab diesem Bild wiederholen</translation>
    </message>
    <message>
        <source>Loop to here</source>
        <translation>Schleife bis hier</translation>
    </message>
    <message>
        <source>Repeat up to this frame</source>
        <translation>Bis zu diesem Bild wiederholen</translation>
    </message>
    <message>
        <source>End the loop</source>
        <translation>Schleife beenden</translation>
    </message>
    <message>
        <source>Repeat nothing any more (Esc while the frame has the keyboard)</source>
        <translation>Nichts mehr wiederholen (Esc, solange das Bild die Tastatur hat)</translation>
    </message>
    <message>
        <source>&amp;Copy the frame</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Put the frame&apos;s pixels on the clipboard, without what lies over them</source>
        <translation>Die Pixel des Bildes ohne das, was darüber liegt, in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>&amp;Snapshot</source>
        <translation>&amp;Schnappschuss</translation>
    </message>
    <message>
        <source>Write the frame as a PNG named for case, evidence, frame, PTS and SHA-256</source>
        <translation>Das Bild als PNG schreiben; der Name nennt Fall, Beweismittel, Bild, PTS und SHA-256</translation>
    </message>
    <message>
        <source>Snapshot with &amp;overlays</source>
        <translation>Schnappschuss mit &amp;Überlagerungen</translation>
    </message>
    <message>
        <source>Write the frame with what lies over it as a PNG</source>
        <translation>Das Bild mit allem, was darüber liegt, als PNG schreiben</translation>
    </message>
    <message>
        <source>Folder for snapshots…</source>
        <translation>Ordner für Schnappschüsse …</translation>
    </message>
    <message>
        <source>Choose where snapshots are written</source>
        <translation>Wählen, wohin Schnappschüsse geschrieben werden</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Jump to</source>
        <translation>&amp;Springen zu</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>T&amp;on</translation>
    </message>
    <message>
        <source>Let the video be heard while it plays forwards at normal speed</source>
        <translation>Den Ton des Videos hören, während es mit normaler Geschwindigkeit vorwärts läuft</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmark the shown frame</source>
        <translation>Das gezeigte Bild mit einem Lesezeichen versehen</translation>
    </message>
    <message>
        <source>Begin &amp;span</source>
        <translation>Abschnitt &amp;beginnen</translation>
    </message>
    <message>
        <source>Mark a stretch: once where it begins, again where it ends</source>
        <translation>Einen Abschnitt festhalten: einmal am Anfang, noch einmal am Ende</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz …</translation>
    </message>
    <message>
        <source>Write a note on the shown frame</source>
        <translation>Eine Notiz zum gezeigten Bild schreiben</translation>
    </message>
    <message>
        <source>E&amp;xclude track…</source>
        <translation>Spur &amp;ausschließen …</translation>
    </message>
    <message>
        <source>Leave the chosen track out of every verdict, with a reason, or count it again</source>
        <translation>Die gewählte Spur mit Begründung aus jedem Urteil lassen oder wieder mitzählen</translation>
    </message>
    <message>
        <source>Exclude &amp;detection…</source>
        <translation>&amp;Erkennung ausschließen …</translation>
    </message>
    <message>
        <source>Leave the chosen track&apos;s face on the shown frame out, with a reason, or count it again</source>
        <translation>Das Gesicht der gewählten Spur im gezeigten Bild mit Begründung auslassen oder wieder mitzählen</translation>
    </message>
    <message>
        <source>Na&amp;me track…</source>
        <translation>Spur be&amp;nennen …</translation>
    </message>
    <message>
        <source>Give the chosen track a name</source>
        <translation>Der gewählten Spur einen Namen geben</translation>
    </message>
    <message>
        <source>&amp;Export record…</source>
        <translation>Protokoll e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Write all entries of the record to a CSV file</source>
        <translation>Alle Einträge des Protokolls in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>Mer&amp;ge track…</source>
        <translation>Spur &amp;zusammenführen …</translation>
    </message>
    <message>
        <source>The chosen track is the same person as another one: make them one track</source>
        <translation>Die gewählte Spur ist dieselbe Person wie eine andere: beide zu einer Spur machen</translation>
    </message>
    <message>
        <source>Spl&amp;it track here</source>
        <translation>Spur hier &amp;teilen</translation>
    </message>
    <message>
        <source>From the shown frame on the chosen track is another person: make it two tracks</source>
        <translation>Vom gezeigten Bild an ist die gewählte Spur eine andere Person: daraus zwei Spuren machen</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>Name of a track</source>
        <translation>Name einer Spur</translation>
    </message>
    <message>
        <source>Merged tracks</source>
        <translation>Vereinte Spuren</translation>
    </message>
    <message>
        <source>Split track</source>
        <translation>Geteilte Spur</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 Spur</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>%1 Spuren</translation>
    </message>
    <message>
        <source>1 detection</source>
        <translation>1 Erkennung</translation>
    </message>
    <message>
        <source>%1 detections</source>
        <translation>%1 Erkennungen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Excluded by the examiner: %1.</source>
        <translation>Von der prüfenden Person ausgeschlossen: %1.</translation>
    </message>
    <message>
        <source>%1 (%2 into %3)</source>
        <translation>%1 (%2 in %3)</translation>
    </message>
    <message>
        <source>%1 (%2, from here %3)</source>
        <translation>%1 (%2, ab hier %3)</translation>
    </message>
    <message>
        <source>%1 (track %2)</source>
        <translation>%1 (Spur %2)</translation>
    </message>
    <message>
        <source>Tracks merged by the examiner: %1.</source>
        <translation>Zusammengeführte Spuren: %1.</translation>
    </message>
    <message>
        <source>Tracks split by the examiner: %1.</source>
        <translation>Geteilte Spuren: %1.</translation>
    </message>
    <message>
        <source>Own opinion</source>
        <translation>Eigene Einschätzung</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Schlussfolgerung</translation>
    </message>
    <message>
        <source>Sealed until both examiners have signed off</source>
        <translation>Versiegelt, bis beide untersuchenden Personen unterzeichnet haben</translation>
    </message>
    <message>
        <source>Review by %1 (track %2)</source>
        <translation>Begutachtung durch %1 (Spur %2)</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Request and questions</source>
        <translation>Auftrag und Fragen</translation>
    </message>
    <message>
        <source>Findings in brief</source>
        <translation>Befunde in Kürze</translation>
    </message>
    <message>
        <source>Material examined</source>
        <translation>Untersuchtes Material</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Examiner&apos;s record</source>
        <translation>Aufzeichnungen der untersuchenden Person</translation>
    </message>
    <message>
        <source>Limitations and other explanations</source>
        <translation>Grenzen und andere Erklärungen</translation>
    </message>
    <message>
        <source>Validation and error rates</source>
        <translation>Validierung und Fehlerraten</translation>
    </message>
    <message>
        <source>Technical annex</source>
        <translation>Technischer Anhang</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Audit extract</source>
        <translation>Auszug aus dem Protokoll</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Checklist: Federal Rule of Evidence 702</source>
        <translation>Prüfliste: Federal Rule of Evidence 702</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Titelseite</translation>
    </message>
    <message>
        <source>Report on the examination of faces for forgery</source>
        <translation>Bericht über die Untersuchung von Gesichtern auf Fälschung</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>SHA-256 of this report&apos;s content:</source>
        <translation>SHA-256 des Inhalts dieses Berichts:</translation>
    </message>
    <message>
        <source>Content SHA-256</source>
        <translation>Inhalt SHA-256</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Probability of the node %1 over the frames of track %2. Line: mean; band: least to greatest where several frames fall on one place; dashed: threshold %3; shaded: stretches that reach it.</source>
        <translation>Wahrscheinlichkeit des Knotens %1 über die Bilder der Spur %2. Linie: Mittelwert; Band: kleinster bis größter Wert, wo mehrere Bilder auf eine Stelle fallen; gestrichelt: Schwelle %3; hinterlegt: Abschnitte, die sie erreichen.</translation>
    </message>
    <message>
        <source>Mean probability of each node. Whiskers: 95 % interval of the mean over the frames at hand, where it can be given; dashed: threshold %1.</source>
        <translation>Mittlere Wahrscheinlichkeit jedes Knotens. Striche: 95-%-Intervall des Mittelwerts über die vorliegenden Bilder, wo es angegeben werden kann; gestrichelt: Schwelle %1.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 genuine pictures reached the threshold %4: false alarm rate %5, 95 % interval %6 to %7.</source>
        <translation>%1: %2 von %3 echten Bildern erreichten die Schwelle %4: Fehlalarmrate %5, 95-%-Intervall %6 bis %7.</translation>
    </message>
    <message>
        <source>Area under the ROC curve on held-out material, with 95 % intervals where recorded, as the model&apos;s file says</source>
        <translation>Fläche unter der ROC-Kurve auf zurückgehaltenem Material, mit 95-%-Intervallen, wo sie vermerkt sind, laut der Datei des Modells</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>The file&apos;s frames are read one by one in the order in which they are shown, and each frame&apos;s decoded samples are hashed.</source>
        <translation>Die Bilder der Datei werden einzeln in der Reihenfolge gelesen, in der sie gezeigt werden, und von den dekodierten Werten jedes Bildes wird ein Hash gebildet.</translation>
    </message>
    <message>
        <source>Faces are looked for on the frames. 68 landmarks are placed on each, and the same face is followed from frame to frame as one track. A track ends at a cut.</source>
        <translation>Auf den Bildern werden Gesichter gesucht. Auf jedes werden 68 Punkte gesetzt, und dasselbe Gesicht wird von Bild zu Bild als eine Spur verfolgt. Eine Spur endet am Schnitt.</translation>
    </message>
    <message>
        <source>Each face is turned upright and cut out at 317 × 317 pixels, in the way that was published for this kind of detector.</source>
        <translation>Jedes Gesicht wird aufgerichtet und mit 317 × 317 Pixeln ausgeschnitten, wie es für diese Art von Detektor veröffentlicht ist.</translation>
    </message>
    <message>
        <source>A neural network compares the cut-out with one sentence for each node of a label hierarchy: whether the face as a whole is forged, which attributes are altered (expression, identity, physical consistency), and in which regions (eye, eyebrow, lip, mouth, nose, skin). This gives one raw score for each node.</source>
        <translation>Ein neuronales Netz vergleicht den Ausschnitt mit je einem Satz für jeden Knoten einer Hierarchie: ob das Gesicht als Ganzes gefälscht ist, welche Merkmale verändert sind (Ausdruck, Identität, physikalische Stimmigkeit) und in welchen Bereichen (Auge, Augenbraue, Lippe, Mund, Nase, Haut). Das ergibt für jeden Knoten einen Rohwert.</translation>
    </message>
    <message>
        <source>The raw scores are turned into probabilities over the combinations of nodes that the hierarchy allows: a region can&apos;t be altered without an attribute that explains it. Each node&apos;s probability is what all allowed combinations with it add up to.</source>
        <translation>Die Rohwerte werden zu Wahrscheinlichkeiten über die Kombinationen von Knoten, die die Hierarchie erlaubt: Ein Bereich kann nicht verändert sein ohne ein Merkmal, das es erklärt. Die Wahrscheinlichkeit eines Knotens ist die Summe aller erlaubten Kombinationen mit ihm.</translation>
    </message>
    <message>
        <source>The probabilities of a track&apos;s faces, and of all faces of a file, are averaged. A node whose mean is at or above the threshold counts as altered. The findings in words are made from these numbers by fixed rules.</source>
        <translation>Die Wahrscheinlichkeiten der Gesichter einer Spur und aller Gesichter einer Datei werden gemittelt. Ein Knoten, dessen Mittelwert an oder über der Schwelle liegt, gilt als verändert. Die Befunde in Worten entstehen aus diesen Zahlen nach festen Regeln.</translation>
    </message>
    <message>
        <source>In plain words, this was done with each piece of evidence:</source>
        <translation>In einfachen Worten geschah mit jedem Beweisstück dies:</translation>
    </message>
    <message>
        <source>The same file, model, settings and machine give the same numbers. The technical annex names everything that decides them.</source>
        <translation>Dieselbe Datei, dasselbe Modell, dieselben Einstellungen und dieselbe Maschine ergeben dieselben Zahlen. Der technische Anhang nennt alles, was sie bestimmt.</translation>
    </message>
    <message>
        <source>The method follows the published work on semantics-oriented joint embedding for the detection of face forgery; deviations stand in the program&apos;s documentation.</source>
        <translation>Das Verfahren folgt der veröffentlichten Arbeit über semantisch ausgerichtete gemeinsame Einbettung zur Erkennung von Gesichtsfälschungen; Abweichungen stehen in der Dokumentation des Programms.</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>The program looks at faces only. Changes to the background, the sound, the order of scenes or the meaning of what is said leave no trace in its numbers.</source>
        <translation>Das Programm betrachtet nur Gesichter. Änderungen am Hintergrund, am Ton, an der Reihenfolge der Szenen oder am Sinn des Gesagten hinterlassen in seinen Zahlen keine Spur.</translation>
    </message>
    <message>
        <source>A result below the threshold does not show that the material is genuine. Kinds of forgery that the model has not learnt may pass unnoticed.</source>
        <translation>Ein Ergebnis unter der Schwelle zeigt nicht, dass das Material echt ist. Fälschungsarten, die das Modell nicht gelernt hat, können unbemerkt bleiben.</translation>
    </message>
    <message>
        <source>A result at or above the threshold does not show that the material was forged with intent, nor by whom.</source>
        <translation>Ein Ergebnis an oder über der Schwelle zeigt nicht, dass das Material absichtlich gefälscht wurde, und nicht von wem.</translation>
    </message>
    <message>
        <source>The probabilities are the model&apos;s own. They are not calibrated to how often such material is forged, unless the model&apos;s record says so.</source>
        <translation>Die Wahrscheinlichkeiten sind die des Modells. Sie sind nicht darauf abgestimmt, wie oft solches Material gefälscht ist, es sei denn, der Vermerk des Modells sagt es.</translation>
    </message>
    <message>
        <source>Strong compression, small or blurred faces, faces turned aside, darkness and occlusion weaken the scores and can turn them either way.</source>
        <translation>Starke Kompression, kleine oder unscharfe, abgewandte, dunkle und verdeckte Gesichter schwächen die Werte und können sie in beide Richtungen verschieben.</translation>
    </message>
    <message>
        <source>Frames of one video are not independent of one another. Many frames with the same error are still one error.</source>
        <translation>Die Bilder eines Videos sind nicht unabhängig voneinander. Viele Bilder mit demselben Fehler sind immer noch ein Fehler.</translation>
    </message>
    <message>
        <source>Heat maps show where the model&apos;s score came from, on a coarse grid. They are no drawing of what was altered.</source>
        <translation>Heatmaps zeigen auf einem groben Raster, woher der Wert des Modells kam. Sie zeichnen nicht, was verändert wurde.</translation>
    </message>
    <message>
        <source>Faces that the detector did not find were not scored.</source>
        <translation>Gesichter, die der Detektor nicht fand, wurden nicht bewertet.</translation>
    </message>
    <message>
        <source>Other explanations of a high probability</source>
        <translation>Andere Erklärungen für eine hohe Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Recompression by a platform, screen recording, scaling, sharpening or noise removal</source>
        <translation>Neukompression durch eine Plattform, Bildschirmaufnahme, Skalieren, Schärfen oder Entrauschen</translation>
    </message>
    <message>
        <source>Beauty filters, make-up, lighting, lenses and other lawful changes of appearance</source>
        <translation>Schönheitsfilter, Schminke, Beleuchtung, Objektive und andere erlaubte Änderungen des Aussehens</translation>
    </message>
    <message>
        <source>Video coding errors, interlacing, or frames put in by frame rate conversion</source>
        <translation>Fehler der Videokodierung, Zeilensprung oder durch Bildratenwandlung eingefügte Bilder</translation>
    </message>
    <message>
        <source>Pictures, masks, dolls or drawings of faces that were taken for living faces</source>
        <translation>Bilder, Masken, Puppen oder Zeichnungen von Gesichtern, die für lebende Gesichter gehalten wurden</translation>
    </message>
    <message>
        <source>People, cameras or kinds of scenes unlike those that the model was trained on</source>
        <translation>Menschen, Kameras oder Arten von Szenen, die denen der Trainingsdaten nicht gleichen</translation>
    </message>
    <message>
        <source>Other explanations of a low probability</source>
        <translation>Andere Erklärungen für eine niedrige Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>A forgery of a kind or quality that the model has not learnt</source>
        <translation>Eine Fälschung von einer Art oder Güte, die das Modell nicht gelernt hat</translation>
    </message>
    <message>
        <source>Compression or scaling after the forgery that removed its traces</source>
        <translation>Kompression oder Skalierung nach der Fälschung, die ihre Spuren beseitigte</translation>
    </message>
    <message>
        <source>A forgery of few frames, which the mean hides; see the timeline and the stretches listed</source>
        <translation>Eine Fälschung weniger Bilder, die der Mittelwert verdeckt; siehe den Zeitverlauf und die genannten Abschnitte</translation>
    </message>
    <message>
        <source>A forgery outside of the face</source>
        <translation>Eine Fälschung außerhalb des Gesichts</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>The model&apos;s file is not at hand, so what it was tested on is unknown here. Its error rates are unknown.</source>
        <translation>Die Datei des Modells liegt nicht vor; woran es geprüft wurde, ist hier daher unbekannt. Seine Fehlerraten sind unbekannt.</translation>
    </message>
    <message>
        <source>The model&apos;s record names no test on held-out material.</source>
        <translation>Der Vermerk des Modells nennt keine Prüfung an zurückgehaltenem Material.</translation>
    </message>
    <message>
        <source>Error rates at the threshold used, %1</source>
        <translation>Fehlerraten an der benutzten Schwelle %1</translation>
    </message>
    <message>
        <source>No error rates at this threshold are recorded for this model: how often it is wrong is unknown.</source>
        <translation>Für dieses Modell sind an dieser Schwelle keine Fehlerraten vermerkt: Wie oft es irrt, ist unbekannt.</translation>
    </message>
    <message>
        <source>The intervals are after Wilson (1927). How many forgeries are missed at this threshold is not recorded: unknown.</source>
        <translation>Die Intervalle sind nach Wilson (1927). Wie viele Fälschungen an dieser Schwelle übersehen werden, ist nicht vermerkt: unbekannt.</translation>
    </message>
    <message>
        <source>These figures are of the material that the model&apos;s makers held out. None is known for material like that of this case: its error rate there is unknown.</source>
        <translation>Diese Zahlen gelten für das Material, das die Hersteller des Modells zurückhielten. Für Material wie das dieses Falls ist keine bekannt: Die Fehlerrate dort ist unbekannt.</translation>
    </message>
    <message>
        <source>No model was used.</source>
        <translation>Es wurde kein Modell benutzt.</translation>
    </message>
    <message>
        <source>Demonstration model</source>
        <translation>Demonstrationsmodell</translation>
    </message>
    <message>
        <source>Intended use, in its maker&apos;s words</source>
        <translation>Vorgesehener Gebrauch, in den Worten des Herstellers</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Größe der Datei</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>Tau (scale of the raw scores)</source>
        <translation>Tau (Maßstab der Rohwerte)</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>%1 × %1 pixels, centre %2 of the crop, resampling %3</source>
        <translation>%1 × %1 Pixel, mittlere %2 des Ausschnitts, Umrechnung %3</translation>
    </message>
    <message>
        <source>Further channels</source>
        <translation>Weitere Kanäle</translation>
    </message>
    <message>
        <source>Mean and deviation of the input</source>
        <translation>Mittelwert und Abweichung der Eingabe</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Licence of the training data</source>
        <translation>Lizenz der Trainingsdaten</translation>
    </message>
    <message>
        <source>Label hierarchy %1, rule %2, %3 legal states</source>
        <translation>Hierarchie %1, Regel %2, %3 erlaubte Zustände</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Eltern</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>%1 entries, in the model&apos;s file</source>
        <translation>%1 Einträge, in der Datei des Modells</translation>
    </message>
    <message>
        <source>Training record</source>
        <translation>Trainingsvermerk</translation>
    </message>
    <message>
        <source>Analysis %1 of %2</source>
        <translation>Analyse %1 von %2</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Aligned crop</source>
        <translation>Ausgerichteter Ausschnitt</translation>
    </message>
    <message>
        <source>A face cut out of a frame, turned upright and brought to one size.</source>
        <translation>Ein aus einem Bild ausgeschnittenes, aufgerichtetes und auf eine Größe gebrachtes Gesicht.</translation>
    </message>
    <message>
        <source>Bootstrap</source>
        <translation>Bootstrap</translation>
    </message>
    <message>
        <source>A way to tell how far a mean would move with other frames, by drawing from the frames at hand again and again.</source>
        <translation>Ein Weg, um zu sagen, wie weit sich ein Mittelwert mit anderen Bildern verschöbe: Aus den vorliegenden Bildern wird immer wieder gezogen.</translation>
    </message>
    <message>
        <source>A way to colour the places of a picture that a network&apos;s score came from.</source>
        <translation>Ein Weg, die Stellen eines Bildes zu färben, aus denen der Wert eines Netzes kam.</translation>
    </message>
    <message>
        <source>A hash: a number of 64 hexadecimal digits computed from a file&apos;s bytes. Two files with the same hash can be taken to be the same.</source>
        <translation>Ein Hash: eine Zahl aus 64 hexadezimalen Ziffern, aus den Bytes einer Datei berechnet. Zwei Dateien mit demselben Hash dürfen als gleich gelten.</translation>
    </message>
    <message>
        <source>Frame number</source>
        <translation>Bildnummer</translation>
    </message>
    <message>
        <source>The place of a frame in the order in which frames are shown, from 0.</source>
        <translation>Der Platz eines Bildes in der Reihenfolge, in der Bilder gezeigt werden, ab 0.</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Gesichtspunkte</translation>
    </message>
    <message>
        <source>68 points on a face: along jaw, brows, eyes, nose and mouth.</source>
        <translation>68 Punkte auf einem Gesicht: an Kiefer, Brauen, Augen, Nase und Mund.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Here: a node&apos;s probability averaged over faces.</source>
        <translation>Hier: die über Gesichter gemittelte Wahrscheinlichkeit eines Knotens.</translation>
    </message>
    <message>
        <source>One statement of the label hierarchy, such as that the mouth is altered.</source>
        <translation>Eine Aussage der Hierarchie, etwa dass der Mund verändert ist.</translation>
    </message>
    <message>
        <source>Probability of the primary node: that the face is forged, as the model says.</source>
        <translation>Wahrscheinlichkeit des obersten Knotens: dass das Gesicht gefälscht ist, wie das Modell sagt.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Of a face: the square root of its box&apos;s area in pixels of the frame.</source>
        <translation>Eines Gesichts: die Wurzel aus der Fläche seines Rahmens in Pixeln des Bildes.</translation>
    </message>
    <message>
        <source>Presentation time stamp: the time of a frame as the container says it, in units of the time base.</source>
        <translation>Presentation time stamp: die Zeit eines Bildes, wie der Container sie angibt, in Einheiten der Zeitbasis.</translation>
    </message>
    <message>
        <source>Raw score</source>
        <translation>Rohwert</translation>
    </message>
    <message>
        <source>What the network says about one node before the hierarchy is taken into account.</source>
        <translation>Was das Netz über einen Knoten sagt, bevor die Hierarchie berücksichtigt wird.</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>ROC-Kurve</translation>
    </message>
    <message>
        <source>Hits against false alarms over all thresholds. The area under it is 1 for a faultless and 0.5 for a guessing model.</source>
        <translation>Treffer gegen Fehlalarme über alle Schwellen. Die Fläche darunter ist 1 bei einem fehlerlosen und 0,5 bei einem ratenden Modell.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>The probability from which on a node counts as altered.</source>
        <translation>Die Wahrscheinlichkeit, ab der ein Knoten als verändert gilt.</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>One face followed through the frames of one scene.</source>
        <translation>Ein durch die Bilder einer Szene verfolgtes Gesicht.</translation>
    </message>
    <message>
        <source>left out of this report</source>
        <translation>in diesem Bericht weggelassen</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>Evidence %1: %2</source>
        <translation>Beweisstück %1: %2</translation>
    </message>
    <message>
        <source>The model %1 is a demonstration model and not validated for casework: this finding shows how the program works and proves nothing.</source>
        <translation>Das Modell %1 ist ein Demonstrationsmodell und nicht für die Fallarbeit validiert: Dieser Befund zeigt, wie das Programm arbeitet, und beweist nichts.</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>Name of a track</source>
        <translation>Name einer Spur</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>partial: the file is damaged</source>
        <translation>teilweise: die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: hinzugefügt</translation>
    </message>
    <message>
        <source>%1: analysis %2 begun with the model %3</source>
        <translation>%1: Analyse %2 mit dem Modell %3 begonnen</translation>
    </message>
    <message>
        <source>%1: analysis %2 ended, %3</source>
        <translation>%1: Analyse %2 beendet, %3</translation>
    </message>
    <message>
        <source>%1: entry %2 withdrawn (%3)</source>
        <translation>%1: Eintrag %2 zurückgezogen (%3)</translation>
    </message>
    <message>
        <source>%1: entry %2 corrects an earlier one (%3)</source>
        <translation>%1: Eintrag %2 berichtigt einen früheren (%3)</translation>
    </message>
    <message>
        <source>%1: entry %2 made (%3)</source>
        <translation>%1: Eintrag %2 angelegt (%3)</translation>
    </message>
    <message>
        <source>The signature is for this report with the content hash that stands on every page.</source>
        <translation>Die Unterschrift gilt diesem Bericht mit dem Hash des Inhalts, der auf jeder Seite steht.</translation>
    </message>
    <message>
        <source>Examiner: name and signature</source>
        <translation>Untersuchende Person: Name und Unterschrift</translation>
    </message>
    <message>
        <source>Examiner: %1, signature</source>
        <translation>Untersuchende Person: %1, Unterschrift</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Ort und Datum</translation>
    </message>
    <message>
        <source>Reviewed by: name and signature</source>
        <translation>Gegengeprüft von: Name und Unterschrift</translation>
    </message>
    <message>
        <source>The rule as amended on December 1, 2023: the proponent shows that each is more likely than not</source>
        <translation>Die Regel in der Fassung vom 1. Dezember 2023: Wer den Beweis anbietet, zeigt, dass jedes davon eher zutrifft als nicht</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What this report has to say</source>
        <translation>Was dieser Bericht dazu sagt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>The witness is qualified by knowledge, skill, experience, training or education</source>
        <translation>Die Person ist durch Wissen, Können, Erfahrung, Schulung oder Ausbildung befähigt</translation>
    </message>
    <message>
        <source>Nothing: for the examiner to show.</source>
        <translation>Nichts: Das hat die untersuchende Person zu zeigen.</translation>
    </message>
    <message>
        <source>(a) The expert&apos;s specialised knowledge will help the trier of fact to understand the evidence or to determine a fact in issue</source>
        <translation>(a) Das Fachwissen hilft dem Gericht, die Beweise zu verstehen oder eine streitige Tatsache festzustellen</translation>
    </message>
    <message>
        <source>The questions asked, which of them this program can speak to, and the findings in plain words.</source>
        <translation>Die gestellten Fragen, zu welchen dieses Programm etwas sagen kann, und die Befunde in einfachen Worten.</translation>
    </message>
    <message>
        <source>(b) The testimony is based on sufficient facts or data</source>
        <translation>(b) Die Aussage beruht auf hinreichenden Tatsachen oder Daten</translation>
    </message>
    <message>
        <source>What was examined with hashes, how many frames and faces, what could not be read or was excluded, and how far the means would move with other frames.</source>
        <translation>Was untersucht wurde, mit Hashes; wie viele Bilder und Gesichter; was nicht gelesen werden konnte oder ausgeschlossen wurde; wie weit sich die Mittelwerte mit anderen Bildern verschöben.</translation>
    </message>
    <message>
        <source>(c) The testimony is the product of reliable principles and methods</source>
        <translation>(c) Die Aussage ist das Ergebnis verlässlicher Grundsätze und Verfahren</translation>
    </message>
    <message>
        <source>Not shown: the model is a demonstration model and not validated for casework. The method, its tests and what is unknown are stated.</source>
        <translation>Nicht gezeigt: Das Modell ist ein Demonstrationsmodell und nicht für die Fallarbeit validiert. Das Verfahren, seine Prüfungen und was unbekannt ist, sind genannt.</translation>
    </message>
    <message>
        <source>The method, what the model was tested on and its error rates where they are known; where they are not, this is stated.</source>
        <translation>Das Verfahren, woran das Modell geprüft wurde, und seine Fehlerraten, wo sie bekannt sind; wo nicht, ist das gesagt.</translation>
    </message>
    <message>
        <source>(d) The expert&apos;s opinion reflects a reliable application of the principles and methods to the facts of the case</source>
        <translation>(d) Das Gutachten gibt eine verlässliche Anwendung der Grundsätze und Verfahren auf den Fall wieder</translation>
    </message>
    <message>
        <source>Settings, versions and hashes with which the numbers can be computed again, what speaks against each finding, limitations, and who did what when. The opinion itself is the examiner&apos;s.</source>
        <translation>Einstellungen, Versionen und Hashes, mit denen sich die Zahlen erneut berechnen lassen; was gegen jeden Befund spricht; Grenzen; wer wann was tat. Das Gutachten selbst ist das der untersuchenden Person.</translation>
    </message>
    <message>
        <source>This page helps to find things. It is no legal advice and no statement that the rule is met.</source>
        <translation>Diese Seite hilft beim Auffinden. Sie ist keine Rechtsberatung und keine Aussage, dass die Regel erfüllt ist.</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The file was hashed again for this report and is the one that was examined.</source>
        <translation>Von der Datei wurde für diesen Bericht erneut ein Hash gebildet; sie ist die untersuchte.</translation>
    </message>
    <message>
        <source>The file at this place is not the one that was examined: its SHA-256 is now %1. The results below are of the file with the hash above; no picture of the changed file is shown.</source>
        <translation>Die Datei an diesem Ort ist nicht die untersuchte: Ihr SHA-256 ist jetzt %1. Die Ergebnisse unten gelten der Datei mit dem Hash oben; von der veränderten Datei wird kein Bild gezeigt.</translation>
    </message>
    <message>
        <source>The file was not found when this report was made, so it could not be hashed again and no picture of it is shown. The results below are of the file with the hash above.</source>
        <translation>Die Datei wurde nicht gefunden, als dieser Bericht entstand; darum konnte kein Hash erneut gebildet werden, und kein Bild von ihr wird gezeigt. Die Ergebnisse unten gelten der Datei mit dem Hash oben.</translation>
    </message>
    <message>
        <source>The file could not be read when this report was made (%1), so it could not be hashed again and no picture of it is shown. The results below are of the file with the hash above.</source>
        <translation>Die Datei konnte nicht gelesen werden, als dieser Bericht entstand (%1); darum konnte kein Hash erneut gebildet werden, und kein Bild von ihr wird gezeigt. Die Ergebnisse unten gelten der Datei mit dem Hash oben.</translation>
    </message>
    <message>
        <source>nothing can be said</source>
        <translation>keine Aussage möglich</translation>
    </message>
    <message>
        <source>reaches the threshold</source>
        <translation>erreicht die Schwelle</translation>
    </message>
    <message>
        <source>does not reach the threshold</source>
        <translation>erreicht die Schwelle nicht</translation>
    </message>
    <message>
        <source>Logo of the agency</source>
        <translation>Logo der Behörde</translation>
    </message>
    <message>
        <source>Demonstration model: not validated for casework. The model behind these results was made to show how the program works. It must not be used to decide anything about a person or a recording.</source>
        <translation>Demonstrationsmodell: nicht für die Fallarbeit validiert. Das Modell hinter diesen Ergebnissen wurde gemacht, um zu zeigen, wie das Programm arbeitet. Mit ihm darf über keine Person und keine Aufnahme etwas entschieden werden.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Fallnummer</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Untersuchende Person</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Falldatei</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Evidence in this report</source>
        <translation>Beweisstücke in diesem Bericht</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The case holds no evidence.</source>
        <translation>Der Fall enthält keine Beweisstücke.</translation>
    </message>
    <message>
        <source>Date of this report</source>
        <translation>Datum dieses Berichts</translation>
    </message>
    <message>
        <source>SHA-256 of its content</source>
        <translation>SHA-256 seines Inhalts</translation>
    </message>
    <message>
        <source>The hash is of the report&apos;s content without its date. The JSON form of this report holds the exact bytes that it is of.</source>
        <translation>Der Hash gilt dem Inhalt des Berichts ohne sein Datum. Die JSON-Form dieses Berichts enthält genau die Bytes, aus denen er gebildet ist.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>The questions put to the examiner are not recorded: unknown.</source>
        <translation>Die der untersuchenden Person gestellten Fragen sind nicht vermerkt: unbekannt.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>This program can contribute to one kind of question only: whether faces in the material carry traces that a given model takes for signs of forgery. It can&apos;t tell who made a recording, when, why, or whether what is shown took place.</source>
        <translation>Dieses Programm kann nur zu einer Art von Frage beitragen: ob Gesichter im Material Spuren tragen, die ein bestimmtes Modell für Zeichen einer Fälschung hält. Es kann nicht sagen, wer eine Aufnahme gemacht hat, wann, warum, oder ob das Gezeigte stattfand.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>nicht analysiert</translation>
    </message>
    <message>
        <source>A mean is the model&apos;s probability averaged over faces. It is no probability that the material is forged: that would also need to know how often such material is forged at all, and how the model behaves on material like this.</source>
        <translation>Ein Mittelwert ist die über Gesichter gemittelte Wahrscheinlichkeit des Modells. Er ist keine Wahrscheinlichkeit, dass das Material gefälscht ist: Dazu müsste man auch wissen, wie oft solches Material überhaupt gefälscht ist und wie sich das Modell an solchem Material verhält.</translation>
    </message>
    <message>
        <source>Evidence is opened for reading only. Frames are numbered from 0 in the order in which they are shown. A frame&apos;s SHA-256 is taken over its decoded samples, as ffmpeg&apos;s framehash takes it, so that any frame named here can be found again with other programs.</source>
        <translation>Beweisstücke werden nur zum Lesen geöffnet. Bilder sind in der Reihenfolge, in der sie gezeigt werden, ab 0 nummeriert. Der SHA-256 eines Bildes ist über seine dekodierten Werte gebildet, wie ffmpegs framehash es tut, sodass jedes hier genannte Bild mit anderen Programmen wiedergefunden werden kann.</translation>
    </message>
    <message>
        <source>Original name</source>
        <translation>Ursprünglicher Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Added to the case</source>
        <translation>Dem Fall hinzugefügt</translation>
    </message>
    <message>
        <source>Media facts</source>
        <translation>Angaben zum Medium</translation>
    </message>
    <message>
        <source>Frame %1: %2</source>
        <translation>Bild %1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>Frames at even distances, as reduced copies for orientation</source>
        <translation>Bilder in gleichen Abständen, verkleinert zur Orientierung</translation>
    </message>
    <message>
        <source>The frames shown</source>
        <translation>Die gezeigten Bilder</translation>
    </message>
    <message>
        <source>SHA-256 of the samples</source>
        <translation>SHA-256 der Werte</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>No picture could be made: %1</source>
        <translation>Es konnte kein Bild gemacht werden: %1</translation>
    </message>
    <message>
        <source>Analyses in the case, newest first; this report shows the newest with results</source>
        <translation>Analysen im Fall, neueste zuerst; dieser Bericht zeigt die neueste mit Ergebnissen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model&apos;s SHA-256</source>
        <translation>SHA-256 des Modells</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Analysen</translation>
    </message>
    <message>
        <source>This evidence was not analysed.</source>
        <translation>Dieses Beweisstück wurde nicht analysiert.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Each node&apos;s probability, averaged over the faces</source>
        <translation>Die Wahrscheinlichkeit jedes Knotens, über die Gesichter gemittelt</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Threshold reached</source>
        <translation>Schwelle erreicht</translation>
    </message>
    <message>
        <source>Spread: standard deviation over the faces.</source>
        <translation>Streuung: Standardabweichung über die Gesichter.</translation>
    </message>
    <message>
        <source>The interval says how far the mean would move if such frames were drawn anew (block bootstrap); it is no probability that the finding is right.</source>
        <translation>Das Intervall sagt, wie weit sich der Mittelwert verschöbe, wenn solche Bilder neu gezogen würden (Block-Bootstrap); es ist keine Wahrscheinlichkeit, dass der Befund stimmt.</translation>
    </message>
    <message>
        <source>A dash: too few frames for an interval.</source>
        <translation>Ein Strich: zu wenige Bilder für ein Intervall.</translation>
    </message>
    <message>
        <source>A dash: the frames depend on one another for too long for an interval.</source>
        <translation>Ein Strich: Die Bilder hängen zu lange voneinander ab für ein Intervall.</translation>
    </message>
    <message>
        <source>Heat maps (Grad-CAM of the raw score of the primary node) on the aligned crops of the same faces, from the model&apos;s own coarse grid: bright places spoke for the node. A heat map shows where the model looked, not that anything was altered there.</source>
        <translation>Heatmaps (Grad-CAM des Rohwerts des obersten Knotens) auf den ausgerichteten Ausschnitten derselben Gesichter, aus dem groben Raster des Modells: Helle Stellen sprachen für den Knoten. Eine Heatmap zeigt, wohin das Modell sah, nicht, dass dort etwas verändert wurde.</translation>
    </message>
    <message>
        <source>SHA-256 of the frame&apos;s samples</source>
        <translation>SHA-256 der Werte des Bildes</translation>
    </message>
    <message>
        <source>%1: frame %2, %3</source>
        <translation>%1: Bild %2, %3</translation>
    </message>
    <message>
        <source>Heat map of %1</source>
        <translation>Heatmap von %1</translation>
    </message>
    <message>
        <source>%1 of %2 faces (%3) stay below the threshold.</source>
        <translation>%1 von %2 Gesichtern (%3) bleiben unter der Schwelle.</translation>
    </message>
    <message>
        <source>%1 of %2 faces (%3) reach the threshold.</source>
        <translation>%1 von %2 Gesichtern (%3) erreichen die Schwelle.</translation>
    </message>
    <message>
        <source>The 95 % interval of the mean lies across the threshold: another choice of frames could turn the finding round.</source>
        <translation>Das 95-%-Intervall des Mittelwerts liegt über der Schwelle hinweg: Eine andere Auswahl von Bildern könnte den Befund umkehren.</translation>
    </message>
    <message>
        <source>On the most suspicious face (frame %1) a change of the primary node&apos;s raw score by %2 alone would bring its probability to the threshold.</source>
        <translation>Am verdächtigsten Gesicht (Bild %1) brächte allein eine Änderung des Rohwerts des obersten Knotens um %2 seine Wahrscheinlichkeit auf die Schwelle.</translation>
    </message>
    <message>
        <source>%1 of the %2 faces shown are smaller than %3 pixels: the model&apos;s input is mostly enlarged from them, and scores of such faces are weak.</source>
        <translation>%1 der %2 gezeigten Gesichter sind kleiner als %3 Pixel: Die Eingabe des Modells ist aus ihnen großenteils vergrößert, und Werte solcher Gesichter sind schwach.</translation>
    </message>
    <message>
        <source>%1 of the %2 faces shown are turned aside by more than %3°.</source>
        <translation>%1 der %2 gezeigten Gesichter sind um mehr als %3° abgewandt.</translation>
    </message>
    <message>
        <source>The model is a demonstration model; on real compressed video it raises false alarms.</source>
        <translation>Das Modell ist ein Demonstrationsmodell; an echtem komprimiertem Video löst es Fehlalarme aus.</translation>
    </message>
    <message>
        <source>No stretch of frames reaches the threshold.</source>
        <translation>Kein Abschnitt erreicht die Schwelle.</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>at frame</source>
        <translation>bei Bild</translation>
    </message>
    <message>
        <source>Track %1: frames %2, faces: %3</source>
        <translation>Spur %1: Bilder %2, Gesichter: %3</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Most suspicious frames</source>
        <translation>Verdächtigste Bilder</translation>
    </message>
    <message>
        <source>Least suspicious frames</source>
        <translation>Unverdächtigste Bilder</translation>
    </message>
    <message>
        <source>What speaks against this finding</source>
        <translation>Was gegen diesen Befund spricht</translation>
    </message>
    <message>
        <source>No analysis of this evidence has results, so nothing can be said.</source>
        <translation>Keine Analyse dieses Beweisstücks hat Ergebnisse, darum ist keine Aussage möglich.</translation>
    </message>
    <message>
        <source>State of the analysis</source>
        <translation>Stand der Analyse</translation>
    </message>
    <message>
        <source>Frames analysed</source>
        <translation>Analysierte Bilder</translation>
    </message>
    <message>
        <source>The analysis did not read all of the file: what is said holds for the frames analysed only.</source>
        <translation>Die Analyse hat nicht die ganze Datei gelesen: Das Gesagte gilt nur für die analysierten Bilder.</translation>
    </message>
    <message>
        <source>The model is not installed where this report was made: heat maps and facts of its file are absent. Its numbers are those stored in the case.</source>
        <translation>Das Modell ist dort, wo dieser Bericht entstand, nicht installiert: Heatmaps und Angaben seiner Datei fehlen. Seine Zahlen sind die im Fall gespeicherten.</translation>
    </message>
    <message>
        <source>No heat maps: %1</source>
        <translation>Keine Heatmaps: %1</translation>
    </message>
    <message>
        <source>The evidence as it was examined is not at hand: frames are named, not shown.</source>
        <translation>Das Beweisstück, wie es untersucht wurde, liegt nicht vor: Bilder sind genannt, nicht gezeigt.</translation>
    </message>
    <message>
        <source>All faces together</source>
        <translation>Alle Gesichter zusammen</translation>
    </message>
    <message>
        <source>Further tracks, by falling mean</source>
        <translation>Weitere Spuren, nach fallendem Mittelwert</translation>
    </message>
    <message>
        <source>Entries that hold; every correction is a new version, and none is deleted</source>
        <translation>Geltende Einträge; jede Berichtigung ist eine neue Fassung, und keine wird gelöscht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Author, time</source>
        <translation>Verfasst von, Zeit</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Excluded tracks</source>
        <translation>Ausgeschlossene Spuren</translation>
    </message>
    <message>
        <source>Excluded single detections</source>
        <translation>Ausgeschlossene einzelne Funde</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Nachher: %1</translation>
    </message>
    <message>
        <source>The examiner recorded nothing: no bookmarks, notes, judgements or exclusions.</source>
        <translation>Es wurde nichts aufgezeichnet: keine Lesezeichen, Notizen, Urteile oder Ausschlüsse.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Stretches of frames in which nodes contradict each other under the label hierarchy: %1, the first at frame %2 (%3).</source>
        <translation>Abschnitte, in denen Knoten einander nach der Hierarchie widersprechen: %1, der erste bei Bild %2 (%3).</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Merged tracks</source>
        <translation>Zusammengelegte Spuren</translation>
    </message>
    <message>
        <source>Split track</source>
        <translation>Geteilte Spur</translation>
    </message>
    <message>
        <source>This case file was made before the audit log. What it keeps with a time and can be put in order:</source>
        <translation>Diese Falldatei entstand vor dem Protokoll. Was sie mit einer Zeit festhält und sich ordnen lässt:</translation>
    </message>
    <message>
        <source>Each entry of the case&apos;s audit log holds the hash of the one before. Left out here, so that making a report does not change the next one, are entries that the case was opened, verified or exported; and each batch of results. &quot;semblance case verify&quot; checks the whole log.</source>
        <translation>Jeder Eintrag des Protokolls des Falls enthält den Hash des vorigen. Hier weggelassen, damit ein Bericht den nächsten nicht ändert, sind Einträge, dass der Fall geöffnet, geprüft oder exportiert wurde, und jede Teilmenge von Ergebnissen. „semblance case verify“ prüft das ganze Protokoll.</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>Hash des Eintrags</translation>
    </message>
    <message>
        <source>The whole of each piece of evidence, after the examiner&apos;s merges, splits and exclusions</source>
        <translation>Jedes Beweisstück als Ganzes, nach Zusammenlegungen, Teilungen und Ausschlüssen der untersuchenden Person</translation>
    </message>
    <message>
        <source>Mean after the examiner&apos;s steps</source>
        <translation>Mittelwert nach den Schritten der untersuchenden Person</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>not altered</source>
        <translation>nicht verändert</translation>
    </message>
    <message>
        <source>cannot say</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>into track %1</source>
        <translation>in Spur %1</translation>
    </message>
    <message>
        <source>from there on track %1</source>
        <translation>von dort an Spur %1</translation>
    </message>
    <message>
        <source>drawn: %1</source>
        <translation>gezeichnet: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>given before the program&apos;s scores were shown</source>
        <translation>abgegeben, bevor die Werte des Programms gezeigt wurden</translation>
    </message>
    <message>
        <source>given when the program&apos;s scores could be seen</source>
        <translation>abgegeben, als die Werte des Programms zu sehen waren</translation>
    </message>
    <message>
        <source>Tracks as the examiner&apos;s merges, splits and exclusions left them; the results above are of the tracks as they were followed</source>
        <translation>Spuren, wie die untersuchende Person sie durch Zusammenlegen, Teilen und Ausschließen hinterließ; die Ergebnisse oben gelten den Spuren, wie sie verfolgt wurden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>What the examiner&apos;s steps change</source>
        <translation>Was die Schritte der untersuchenden Person ändern</translation>
    </message>
    <message>
        <source>Merges of tracks</source>
        <translation>Zusammengelegte Spuren</translation>
    </message>
    <message>
        <source>Splits of tracks</source>
        <translation>Geteilte Spuren</translation>
    </message>
    <message>
        <source>Mean of the primary node before them</source>
        <translation>Mittelwert des obersten Knotens davor</translation>
    </message>
    <message>
        <source>Mean after them</source>
        <translation>Mittelwert danach</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Entgegengenommen von</translation>
    </message>
    <message>
        <source>Seal or exhibit number</source>
        <translation>Siegel- oder Asservatennummer</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>File made, as the file system said</source>
        <translation>Datei angelegt, laut Dateisystem</translation>
    </message>
    <message>
        <source>File changed, as the file system said</source>
        <translation>Datei geändert, laut Dateisystem</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Schlussfolgerung</translation>
    </message>
    <message>
        <source>Conclusion of %1, %2</source>
        <translation>Schlussfolgerung von %1, %2</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswert</translation>
    </message>
    <message>
        <source>None of this says by itself that a recording was forged: each has ordinary reasons too. Whoever can write a file can also write what it says about itself.</source>
        <translation>Nichts davon besagt für sich, dass eine Aufnahme gefälscht ist: Für alles gibt es auch gewöhnliche Gründe. Wer eine Datei schreiben kann, kann auch schreiben, was sie über sich sagt.</translation>
    </message>
    <message>
        <source>What the file says about devices, programs, times and places</source>
        <translation>Was die Datei über Geräte, Programme, Zeiten und Orte sagt</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 further entries of metadata stand in the case.</source>
        <translation>%1 weitere Einträge der Metadaten stehen im Fall.</translation>
    </message>
    <message>
        <source>in the blind second review, by %1</source>
        <translation>in der blinden Zweitbegutachtung, von %1</translation>
    </message>
    <message>
        <source>sealed until both examiners have signed off</source>
        <translation>versiegelt, bis beide untersuchenden Personen unterzeichnet haben</translation>
    </message>
    <message>
        <source>Blind second review by %1 and %2</source>
        <translation>Blinde Zweitbegutachtung durch %1 und %2</translation>
    </message>
    <message>
        <source>Tracks judged by %1</source>
        <translation>Von %1 beurteilte Spuren</translation>
    </message>
    <message>
        <source>Signed off by %1</source>
        <translation>Unterzeichnet von %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1, from the account %2</source>
        <translation>%1, vom Benutzerkonto %2</translation>
    </message>
    <message>
        <source>The judgements stay hidden until both examiners have signed off, so nothing of them is said here.</source>
        <translation>Die Urteile bleiben verborgen, bis beide untersuchenden Personen unterzeichnet haben; deshalb steht hier nichts davon.</translation>
    </message>
    <message>
        <source>The two examiners judged no track in common.</source>
        <translation>Die beiden untersuchenden Personen haben keine Spur gemeinsam beurteilt.</translation>
    </message>
    <message>
        <source>How often the two examiners said the same of a track</source>
        <translation>Wie oft die beiden untersuchenden Personen von einer Spur dasselbe sagten</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Judged by both</source>
        <translation>Von beiden beurteilt</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <source>Kappa is the agreement beyond that which chance would bring about with the same frequencies of answers; it is not given for fewer than %1 tracks, where it means nothing.</source>
        <translation>Kappa ist die Übereinstimmung über die hinaus, die der Zufall bei gleichen Häufigkeiten der Antworten brächte; bei weniger als %1 Spuren besagt es nichts und wird nicht angegeben.</translation>
    </message>
    <message>
        <source>Where the two examiners differ</source>
        <translation>Worin sich die beiden untersuchenden Personen unterscheiden</translation>
    </message>
    <message>
        <source>The two examiners differ nowhere.</source>
        <translation>Die beiden untersuchenden Personen unterscheiden sich nirgends.</translation>
    </message>
    <message>
        <source>The case file is not as its own audit log says: something was changed in it past this program, or was damaged. What this report says must not be relied on until that is explained. Different: %1.</source>
        <translation>Die Falldatei ist nicht so, wie ihr eigenes Protokoll sagt: Etwas wurde an diesem Programm vorbei geändert oder beschädigt. Auf die Angaben dieses Berichts darf man sich nicht stützen, bis das geklärt ist. Abweichend: %1.</translation>
    </message>
    <message>
        <source>Held out, as it is</source>
        <translation>Zurückgehalten, unverändert</translation>
    </message>
    <message>
        <source>Held out, half size</source>
        <translation>Zurückgehalten, halbe Größe</translation>
    </message>
    <message>
        <source>Held out, JPEG 60</source>
        <translation>Zurückgehalten, JPEG 60</translation>
    </message>
    <message>
        <source>Held out, Poisson blending</source>
        <translation>Zurückgehalten, Poisson-Überblendung</translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation>Validierungsteil</translation>
    </message>
    <message>
        <source>Frames for orientation</source>
        <translation>Einzelbilder</translation>
    </message>
    <message>
        <source>Stretches in which the primary node reaches the threshold. Gaps of up to %1 s (%2 frames where the track has no times) are joined, so faces below the threshold can lie within a stretch</source>
        <translation>Abschnitte, in denen der oberste Knoten die Schwelle erreicht. Lücken bis %1 s (%2 Bilder, wo die Spur keine Zeiten hat) sind geschlossen, daher können in einem Abschnitt Gesichter unter der Schwelle liegen</translation>
    </message>
    <message>
        <source>of them at or above the threshold</source>
        <translation>davon an oder über der Schwelle</translation>
    </message>
    <message>
        <source>The faces with the highest probability, with their boxes; no two are nearer to each other than a sixteenth of the track&apos;s length</source>
        <translation>Die Gesichter mit der höchsten Wahrscheinlichkeit, mit ihren Rahmen; keine zwei liegen näher beieinander als ein Sechzehntel der Länge der Spur</translation>
    </message>
    <message>
        <source>The faces with the lowest probability, with their boxes; no two are nearer to each other than a sixteenth of the track&apos;s length</source>
        <translation>Die Gesichter mit der niedrigsten Wahrscheinlichkeit, mit ihren Rahmen; keine zwei liegen näher beieinander als ein Sechzehntel der Länge der Spur</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>95 % by video: %1</source>
        <translation>95 % nach Video: %1</translation>
    </message>
    <message>
        <source>95 % by identity: %1</source>
        <translation>95 % nach Person: %1</translation>
    </message>
</context>
<context>
    <name>ResultsWords</name>
    <message>
        <source>No frame could be analysed.</source>
        <translation>Kein Bild ließ sich analysieren.</translation>
    </message>
    <message>
        <source>No frame is analysed yet.</source>
        <translation>Noch kein Bild ist analysiert.</translation>
    </message>
    <message>
        <source>No face found.</source>
        <translation>Kein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>No face found so far.</source>
        <translation>Bisher kein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>Not analysed yet: press F5.</source>
        <translation>Noch nicht analysiert: F5 drücken.</translation>
    </message>
    <message>
        <source>Not analysed yet; the analysis of %1 has to end first.</source>
        <translation>Noch nicht analysiert; erst muss die Analyse von %1 zu Ende sein.</translation>
    </message>
    <message>
        <source>The analysis has begun; its results come here.</source>
        <translation>Die Analyse hat begonnen; hier erscheinen ihre Ergebnisse.</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>Open a video or an image</source>
        <translation>Ein Video oder Bild öffnen</translation>
    </message>
    <message>
        <source>Open or make a &amp;case file…</source>
        <translation>&amp;Falldatei öffnen oder anlegen …</translation>
    </message>
    <message>
        <source>Keep the results of all evidence in one case file that you choose</source>
        <translation>Die Ergebnisse aller Beweismittel in einer selbst gewählten Falldatei ablegen</translation>
    </message>
    <message>
        <source>Use a case file of its own for &amp;each evidence</source>
        <translation>Für &amp;jedes Beweismittel eine eigene Falldatei</translation>
    </message>
    <message>
        <source>Keep results in a case file that is made and found by the evidence&apos;s SHA-256</source>
        <translation>Ergebnisse in einer Falldatei ablegen, die über den SHA-256 des Beweismittels angelegt und gefunden wird</translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>A&amp;nalysieren</translation>
    </message>
    <message>
        <source>Find and score every face; a cancelled analysis goes on where it stopped</source>
        <translation>Jedes Gesicht suchen und bewerten; eine abgebrochene Analyse wird fortgesetzt</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Vorige Spur</translation>
    </message>
    <message>
        <source>Choose the previous track</source>
        <translation>Die vorige Spur wählen</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Nächste Spur</translation>
    </message>
    <message>
        <source>Choose the next track</source>
        <translation>Die nächste Spur wählen</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>&amp;Heatmap</translation>
    </message>
    <message>
        <source>Show or hide the chosen node&apos;s heat map</source>
        <translation>Heatmap des gewählten Knotens zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Heat map fainter</source>
        <translation>Heatmap schwächer</translation>
    </message>
    <message>
        <source>Make the heat map fainter</source>
        <translation>Die Heatmap schwächer zeichnen</translation>
    </message>
    <message>
        <source>Heat map stronger</source>
        <translation>Heatmap kräftiger</translation>
    </message>
    <message>
        <source>Make the heat map stronger</source>
        <translation>Die Heatmap kräftiger zeichnen</translation>
    </message>
    <message>
        <source>Node in the &amp;timeline</source>
        <translation>Knoten in der &amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Draw the chosen node in the timeline, or no more</source>
        <translation>Den gewählten Knoten in der Zeitleiste zeichnen oder nicht mehr</translation>
    </message>
    <message>
        <source>Zoom timeline in</source>
        <translation>Zeitleiste vergrößern</translation>
    </message>
    <message>
        <source>Show less of the timeline, about the shown frame</source>
        <translation>Einen kleineren Teil der Zeitleiste um das gezeigte Bild zeigen</translation>
    </message>
    <message>
        <source>Zoom timeline out</source>
        <translation>Zeitleiste verkleinern</translation>
    </message>
    <message>
        <source>Show more of the timeline</source>
        <translation>Einen größeren Teil der Zeitleiste zeigen</translation>
    </message>
    <message>
        <source>Whole timeline</source>
        <translation>Ganze Zeitleiste</translation>
    </message>
    <message>
        <source>Show the whole timeline</source>
        <translation>Die ganze Zeitleiste zeigen</translation>
    </message>
    <message>
        <source>&amp;Faces of the track</source>
        <translation>&amp;Gesichter der Spur</translation>
    </message>
    <message>
        <source>Show the faces of the chosen track or interval, sorted by a node</source>
        <translation>Die Gesichter der gewählten Spur oder des Abschnitts zeigen, nach einem Knoten sortiert</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht …</translation>
    </message>
    <message>
        <source>Write what the case holds as PDF, HTML or JSON, with a preview</source>
        <translation>Was der Fall enthält als PDF, HTML oder JSON schreiben, mit Vorschau</translation>
    </message>
    <message>
        <source>E&amp;xport frame, clip or numbers…</source>
        <translation>Bild, Ausschnitt oder Zahlen e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Write an annotated frame or clip, or the numbers of every face, from the case</source>
        <translation>Ein beschriftetes Bild oder einen Ausschnitt oder die Zahlen jedes Gesichts aus dem Fall schreiben</translation>
    </message>
</context>
<context>
    <name>ReviewSettings</name>
    <message>
        <source>Every frame</source>
        <translation>Jedes Bild</translation>
    </message>
    <message>
        <source>One frame in %1</source>
        <translation>Jedes %1. Bild</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
</context>
<context>
    <name>Robustness</name>
    <message>
        <source>JPEG quality</source>
        <translation>JPEG-Qualität</translation>
    </message>
    <message>
        <source>Size in %</source>
        <translation>Größe in %</translation>
    </message>
    <message>
        <source>Blur in pixels</source>
        <translation>Unschärfe in Pixeln</translation>
    </message>
    <message>
        <source>Brightness in %</source>
        <translation>Helligkeit in %</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no recompression</comment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>JPEG quality %1</source>
        <translation>JPEG-Qualität %1</translation>
    </message>
    <message>
        <source>%1 % of the size</source>
        <translation>%1 % der Größe</translation>
    </message>
    <message>
        <source>a blur of %1 pixels</source>
        <translation>Unschärfe von %1 Pixeln</translation>
    </message>
    <message>
        <source>%1 % brightness</source>
        <translation>%1 % Helligkeit</translation>
    </message>
    <message>
        <source>%1 counts as altered (%2; threshold %3).</source>
        <translation>%1 gilt als verändert (%2; Schwelle %3).</translation>
    </message>
    <message>
        <source>%1 counts as not altered (%2; threshold %3).</source>
        <translation>%1 gilt als nicht verändert (%2; Schwelle %3).</translation>
    </message>
    <message>
        <source>It stays on that side under all %1 changes, between %2 and %3.</source>
        <translation>Bei allen %1 Veränderungen bleibt es auf dieser Seite, zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>It changes sides from: %1. On the other side: %2 of %3 changes; all lie between %4 and %5.</source>
        <translation>Es wechselt die Seite ab: %1. Auf der anderen Seite: %2 von %3 Veränderungen; alle liegen zwischen %4 und %5.</translation>
    </message>
    <message>
        <source>Not everything is measured yet.</source>
        <translation>Noch ist nicht alles gemessen.</translation>
    </message>
</context>
<context>
    <name>SampleRecord</name>
    <message>
        <source>was: %1</source>
        <translation>war: %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>relabelled (%1)</source>
        <translation>umgekennzeichnet (%1)</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File&apos;s SHA-256</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, bei %2</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>%1 pixels, turned %2°, sharpness %3</source>
        <translation>%1 Pixel, %2° gedreht, Schärfe %3</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Gespeichert als</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Durchsichten</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Wie es gemacht wurde</translation>
    </message>
    <message>
        <source>Landmark distance</source>
        <translation>Abstand der Landmarken</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 ends before the data it announces; it is cut short or damaged.</source>
        <translation>%1 endet vor den Daten, die die Datei ankündigt; sie ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>%1 became shorter while it was read.</source>
        <translation>%1 wurde während des Lesens kürzer.</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>%1 hat sich während des Lesens geändert.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 bytes expected of such a file.</source>
        <translation>%1 ist größer als die %2 Bytes, die bei einer solchen Datei zu erwarten sind.</translation>
    </message>
    <message>
        <source>%1 is too short to be a .safetensors file.</source>
        <translation>%1 ist zu kurz für eine .safetensors-Datei.</translation>
    </message>
    <message>
        <source>%1 is not a .safetensors file, or is cut short: its header would be %2 bytes long.</source>
        <translation>%1 ist keine .safetensors-Datei oder abgeschnitten: Ihr Kopf wäre %2 Bytes lang.</translation>
    </message>
    <message>
        <source>%1 is not a .safetensors file: its header does not begin with a brace.</source>
        <translation>%1 ist keine .safetensors-Datei: Ihr Kopf beginnt nicht mit einer geschweiften Klammer.</translation>
    </message>
    <message>
        <source>%1: two tensors overlap; the file is damaged.</source>
        <translation>%1: Zwei Tensoren überlappen; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: some of its bytes belong to no tensor; the file is damaged.</source>
        <translation>%1: Einige Bytes gehören zu keinem Tensor; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: its metadata is not a list of names and texts.</source>
        <translation>%1: Die Metadaten sind keine Liste aus Namen und Texten.</translation>
    </message>
    <message>
        <source>%1: its metadata entry %2 is not a text.</source>
        <translation>%1: Der Metadateneintrag %2 ist kein Text.</translation>
    </message>
    <message>
        <source>%1 lies outside the file; the file is cut short or damaged.</source>
        <translation>%1 liegt außerhalb der Datei; sie ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>%1 has the type %2, which is not supported.</source>
        <translation>%1 hat den Typ %2, der nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: %2.</source>
        <translation>%1 ist beschädigt oder abgeschnitten: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short and cannot be unpacked.</source>
        <translation>%1 ist beschädigt oder abgeschnitten und lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked.</source>
        <translation>%1 lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON (at byte %2).</source>
        <translation>%1 ist kein gültiges JSON (bei Byte %2).</translation>
    </message>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation>%1 ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>%1 is nested more than %2 levels deep.</source>
        <translation>%1 ist mehr als %2 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>%1 has more than %2 values.</source>
        <translation>%1 hat mehr als %2 Werte.</translation>
    </message>
    <message>
        <source>%1 has the name &quot;%2&quot; twice.</source>
        <translation>%1 enthält den Namen „%2“ zweimal.</translation>
    </message>
    <message>
        <source>%1 does not say its %2; it is not a complete model file.</source>
        <translation>%1 nennt „%2“ nicht; die Modelldatei ist unvollständig.</translation>
    </message>
    <message>
        <source>The %1 of %2 is not a JSON object.</source>
        <translation>„%1“ in %2 ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1 holds tensors but is not a Semblance model; make one of it with &quot;semblance model import&quot;.</source>
        <translation>%1 enthält Tensoren, ist aber kein Semblance-Modell; machen Sie mit „semblance model import“ eines daraus.</translation>
    </message>
    <message>
        <source>%1 is a model of the format %2, which this version cannot read; a newer version may.</source>
        <translation>%1 ist ein Modell im Format %2, das diese Version nicht lesen kann; eine neuere kann es vielleicht.</translation>
    </message>
    <message>
        <source>%1 computes its scores by &quot;%2&quot;, which this version does not know.</source>
        <translation>%1 berechnet seine Werte mit „%2“, das diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>%1 has prompts, a tau, an input recipe or a demonstration mark that cannot be understood.</source>
        <translation>%1 hat Prompts, ein Tau, eine Eingabevorschrift oder einen Demonstrationsvermerk, die sich nicht verstehen lassen.</translation>
    </message>
    <message>
        <source>%1 cannot be loaded: %2</source>
        <translation>%1 kann nicht geladen werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>%1 kann nicht importiert werden: %2</translation>
    </message>
    <message>
        <source>%1 is a Semblance model already; use it by its path or copy it into the model folder.</source>
        <translation>%1 ist schon ein Semblance-Modell; benutzen Sie es über seinen Pfad, oder kopieren Sie es in den Modellordner.</translation>
    </message>
    <message>
        <source>The import of &quot;%1&quot; was stopped.</source>
        <translation>Der Import von „%1“ wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 is neither a PyTorch checkpoint nor a .safetensors file, or it is cut short.</source>
        <translation>%1 ist weder ein PyTorch-Checkpoint noch eine .safetensors-Datei, oder die Datei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>%1 is no PyTorch checkpoint: it is not a zip archive.</source>
        <translation>%1 ist kein PyTorch-Checkpoint: Die Datei ist kein Zip-Archiv.</translation>
    </message>
    <message>
        <source>%1 is in the format of PyTorch before 1.6, which is not supported: it lacks the zip archive that newer files are. Load it in Python with torch.load and save it again with torch.save.</source>
        <translation>%1 hat das Format von PyTorch vor 1.6, das nicht unterstützt wird: Es fehlt das Zip-Archiv der neueren Dateien. Laden Sie die Datei in Python mit torch.load, und speichern Sie sie mit torch.save neu.</translation>
    </message>
    <message>
        <source>%1 is a zip file but no PyTorch checkpoint: it has no data.pkl.</source>
        <translation>%1 ist eine Zip-Datei, aber kein PyTorch-Checkpoint: Es fehlt data.pkl.</translation>
    </message>
    <message>
        <source>%1 holds no table of tensors (state_dict), neither bare nor under &quot;model&quot; or &quot;state_dict&quot;.</source>
        <translation>%1 enthält keine Tensortabelle (state_dict), weder direkt noch unter „model“ oder „state_dict“.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a pickle: %2.</source>
        <translation>%1 lässt sich nicht als Pickle lesen: %2.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; holds no floating-point values.</source>
        <translation>Der Tensor „%1“ enthält keine Gleitkommawerte.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; holds values that are not finite.</source>
        <translation>Der Tensor „%1“ enthält Werte, die nicht endlich sind.</translation>
    </message>
    <message>
        <source>The weights take %1 input channels, where CLIP takes three colours.</source>
        <translation>Die Gewichte nehmen %1 Eingabekanäle; CLIP nimmt drei Farben.</translation>
    </message>
    <message>
        <source>The weights are not complete; missing: %1.</source>
        <translation>Die Gewichte sind nicht vollständig; es fehlt: %1.</translation>
    </message>
    <message>
        <source>The weights lack the tensor &quot;%1&quot;; this is not a whole CLIP model.</source>
        <translation>Den Gewichten fehlt der Tensor „%1“; das ist kein ganzes CLIP-Modell.</translation>
    </message>
    <message>
        <source>The weights are no CLIP model: no tensor is named like &quot;visual.conv1.weight&quot; or &quot;vision_model.post_layernorm.weight&quot;.</source>
        <translation>Die Gewichte sind kein CLIP-Modell: Kein Tensor heißt wie „visual.conv1.weight“ oder „vision_model.post_layernorm.weight“.</translation>
    </message>
    <message>
        <source>The weights belong to an architecture that is not CLIP&apos;s; not known: %1.</source>
        <translation>Die Gewichte gehören zu einer anderen Architektur als CLIP; unbekannt: %1.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; does not have the shape that the other weights ask for.</source>
        <translation>Der Tensor „%1“ hat nicht die Form, die die übrigen Gewichte verlangen.</translation>
    </message>
    <message>
        <source>There is a prompt for &quot;%1&quot;, which is no node of the hierarchy &quot;%2&quot;.</source>
        <translation>Es gibt einen Prompt für „%1“, der kein Knoten der Hierarchie „%2“ ist.</translation>
    </message>
    <message>
        <source>The prompt &quot;%1&quot; is not among the published ones; give CLIP&apos;s vocabulary to turn it into tokens.</source>
        <translation>Der Prompt „%1“ gehört nicht zu den veröffentlichten; geben Sie das Vokabular von CLIP an, um ihn in Token zu zerlegen.</translation>
    </message>
    <message>
        <source>%1 is not CLIP&apos;s vocabulary: it gives the published prompt &quot;%2&quot; other tokens.</source>
        <translation>%1 ist nicht das Vokabular von CLIP: Der veröffentlichte Prompt „%2“ ergibt damit andere Token.</translation>
    </message>
    <message>
        <source>The prompt &quot;%1&quot; does not fit the weights, which know %2 tokens and %3 places.</source>
        <translation>Der Prompt „%1“ passt nicht zu den Gewichten, die %2 Token und %3 Plätze kennen.</translation>
    </message>
    <message>
        <source>%1 is no CLIP vocabulary: a line of it is not a pair of symbols.</source>
        <translation>%1 ist kein CLIP-Vokabular: Eine Zeile ist kein Paar von Symbolen.</translation>
    </message>
    <message>
        <source>%1 is no CLIP vocabulary: it has no start and end marks.</source>
        <translation>%1 ist kein CLIP-Vokabular: Die Marken für Anfang und Ende fehlen.</translation>
    </message>
    <message>
        <source>%1 is no CLIP vocabulary: its first line does not say so.</source>
        <translation>%1 ist kein CLIP-Vokabular: Die erste Zeile weist es nicht als solches aus.</translation>
    </message>
    <message>
        <source>%1 is cut short: CLIP needs %2 merges, it has %3.</source>
        <translation>%1 ist abgeschnitten: CLIP braucht %2 Verschmelzungen, vorhanden sind %3.</translation>
    </message>
    <message>
        <source>%1 is not a list of tokens and numbers.</source>
        <translation>%1 ist keine Liste aus Token und Nummern.</translation>
    </message>
    <message>
        <source>The prompt &quot;%1&quot; has %2 tokens; the model reads %3.</source>
        <translation>Der Prompt „%1“ hat %2 Token; das Modell liest %3.</translation>
    </message>
    <message>
        <source>The label hierarchy is not the JSON that is expected: %1</source>
        <translation>Die Label-Hierarchie ist nicht das erwartete JSON: %1</translation>
    </message>
    <message>
        <source>The label hierarchy has a node of the unknown level &quot;%1&quot;; use primary, global or local.</source>
        <translation>Die Label-Hierarchie hat einen Knoten der unbekannten Ebene „%1“; nehmen Sie primary, global oder local.</translation>
    </message>
    <message>
        <source>The label hierarchy asks for the unknown state rule &quot;%1&quot;; use official or strict.</source>
        <translation>Die Label-Hierarchie verlangt die unbekannte Zustandsregel „%1“; nehmen Sie official oder strict.</translation>
    </message>
    <message>
        <source>The label hierarchy names the node &quot;%1&quot; twice.</source>
        <translation>Die Label-Hierarchie nennt den Knoten „%1“ zweimal.</translation>
    </message>
    <message>
        <source>The label hierarchy has an edge to a node that it does not name: %1.</source>
        <translation>Die Label-Hierarchie hat eine Kante zu einem Knoten, den sie nicht nennt: %1.</translation>
    </message>
    <message>
        <source>The label hierarchy needs between 1 and %1 nodes, not %2.</source>
        <translation>Die Label-Hierarchie braucht zwischen 1 und %1 Knoten, nicht %2.</translation>
    </message>
    <message>
        <source>The label hierarchy must have one root, its first node, and that one alone is of the primary level (see &quot;%1&quot;).</source>
        <translation>Die Label-Hierarchie muss genau eine Wurzel haben, ihren ersten Knoten, und nur dieser ist von der obersten Ebene (siehe „%1“).</translation>
    </message>
    <message>
        <source>The label hierarchy has an edge to &quot;%1&quot; twice.</source>
        <translation>Die Label-Hierarchie hat zweimal eine Kante zu „%1“.</translation>
    </message>
    <message>
        <source>The label hierarchy has an edge to &quot;%1&quot; from a node that is not of a higher level.</source>
        <translation>Die Label-Hierarchie hat eine Kante zu „%1“ von einem Knoten, der nicht auf einer höheren Ebene liegt.</translation>
    </message>
    <message>
        <source>The raw score of &quot;%1&quot; is not a finite number.</source>
        <translation>Der Rohwert von „%1“ ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>There is no node number %1 in the hierarchy &quot;%2&quot;.</source>
        <translation>Es gibt keinen Knoten Nummer %1 in der Hierarchie „%2“.</translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot;; use cpu or cuda:N.</source>
        <translation>Es gibt kein Gerät „%1“; nehmen Sie cpu oder cuda:N.</translation>
    </message>
    <message>
        <source>There is no device %1; the last one is cuda:%2.</source>
        <translation>Es gibt kein Gerät %1; das letzte ist cuda:%2.</translation>
    </message>
    <message>
        <source>The device %1 cannot be used: this LibTorch sees no CUDA device. Use cpu.</source>
        <translation>Das Gerät %1 ist nicht benutzbar: Dieses LibTorch sieht kein CUDA-Gerät. Nehmen Sie cpu.</translation>
    </message>
    <message>
        <source>Model &quot;%1&quot;: %2</source>
        <translation>Modell „%1“: %2</translation>
    </message>
    <message>
        <source>A face crop is %1 x %2 pixels, but must be square.</source>
        <translation>Ein Gesichtsausschnitt hat %1 x %2 Pixel, muss aber quadratisch sein.</translation>
    </message>
    <message>
        <source>A heat map is not finite.</source>
        <translation>Eine Heatmap ist nicht endlich.</translation>
    </message>
    <message>
        <source>The file %1 is not a training checkpoint of this version.</source>
        <translation>Die Datei %1 ist kein Trainingszwischenstand dieser Version.</translation>
    </message>
    <message>
        <source>The checkpoint %1 was made with other settings; start a new run or give the settings it was made with.</source>
        <translation>Der Zwischenstand %1 entstand mit anderen Einstellungen; beginnen Sie einen neuen Lauf, oder geben Sie die damaligen Einstellungen an.</translation>
    </message>
    <message>
        <source>The %1 loss is not a finite number; lower the learning rate or look for damaged pictures.</source>
        <translation>Der Verlust der Ebene %1 ist keine endliche Zahl; senken Sie die Lernrate, oder suchen Sie nach beschädigten Bildern.</translation>
    </message>
    <message>
        <source>A gradient is not a finite number; lower the learning rate.</source>
        <translation>Ein Gradient ist keine endliche Zahl; senken Sie die Lernrate.</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>The device&apos;s memory is full; train with a smaller micro-batch, with recomputed activations or with a smaller model.</source>
        <translation>Der Speicher des Geräts ist voll; trainieren Sie mit kleineren Teilstapeln, mit neu berechneten Aktivierungen oder einem kleineren Modell.</translation>
    </message>
    <message>
        <source>LibTorch could not train: %1</source>
        <translation>LibTorch konnte nicht trainieren: %1</translation>
    </message>
    <message>
        <source>Training stopped: %1</source>
        <translation>Das Training wurde angehalten: %1</translation>
    </message>
    <message>
        <source>%1 takes other pictures than the input recipe gives; keep the base model&apos;s input recipe.</source>
        <translation>%1 nimmt andere Bilder, als die Eingabevorschrift ergibt; behalten Sie die Eingabevorschrift des Basismodells bei.</translation>
    </message>
    <message>
        <source>%1 has no text encoder to train a joint embedding with; choose another base model or the linear head.</source>
        <translation>%1 hat keinen Textencoder, mit dem sich eine gemeinsame Einbettung trainieren ließe; wählen Sie ein anderes Basismodell oder den linearen Kopf.</translation>
    </message>
    <message>
        <source>%1 does not know every token of the prompts.</source>
        <translation>%1 kennt nicht alle Token der Prompts.</translation>
    </message>
    <message>
        <source>The map of altered places needs a ModifiedResNet as image encoder; train this model without it.</source>
        <translation>Die Karte veränderter Stellen braucht ein ModifiedResNet als Bildencoder; trainieren Sie dieses Modell ohne sie.</translation>
    </message>
    <message>
        <source>Frame %1: %2 (and %3 more).</source>
        <translation>Bild %1: %2 (und %3 weitere).</translation>
    </message>
    <message>
        <source>%1 (and %2 more).</source>
        <translation>%1 (und %2 weitere).</translation>
    </message>
    <message>
        <source>Frame %1: %2.</source>
        <translation>Bild %1: %2.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Speicherplatz mehr auf dem Gerät</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei existiert bereits</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>nicht genug Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Invalid data found when processing input</source>
        <translation>ungültige Daten bei der Verarbeitung der Eingabe</translation>
    </message>
    <message>
        <source>End of file</source>
        <translation>Dateiende</translation>
    </message>
    <message>
        <source>Decoder not found</source>
        <translation>kein Decoder gefunden</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The snapshot can&apos;t be written into %1 (%2); choose another folder.</source>
        <translation>Der Schnappschuss kann nicht in %1 geschrieben werden (%2); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The report&apos;s PDF could not be begun.</source>
        <translation>Das PDF des Berichts konnte nicht begonnen werden.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 ist ein Ordner; geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>OpenSSL offers no %1.</source>
        <translation>OpenSSL bietet kein %1.</translation>
    </message>
    <message>
        <source>Hashing %1 was cancelled.</source>
        <translation>Das Bilden des Hashwerts von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>OpenSSL could not finish hashing %1.</source>
        <translation>OpenSSL konnte den Hashwert von %1 nicht zu Ende bilden.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; exists already and is not overwritten; choose another name.</source>
        <translation>„%1“ gibt es schon und wird nicht überschrieben; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be written: %2; choose another place.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a file that is read here and would be overwritten; choose another name for the output.</source>
        <translation>„%1“ ist eine Datei, die hier gelesen wird und überschrieben würde; wählen Sie einen anderen Namen für die Ausgabe.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing; install the package libqt6sql6-sqlite.</source>
        <translation>Der SQLite-Treiber von Qt fehlt; installieren Sie das Paket libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>the file is cut off: its %1 should end at byte %2, the file ends at %3</source>
        <translation>die Datei ist abgeschnitten: ihr Teil %1 müsste bei Byte %2 enden, die Datei endet bei %3</translation>
    </message>
    <message>
        <source>the file is cut off: it does not end with a whole tag</source>
        <translation>die Datei ist abgeschnitten: sie endet nicht mit einem vollständigen Tag</translation>
    </message>
    <message>
        <source>the packet is incomplete</source>
        <translation>das Paket ist unvollständig</translation>
    </message>
    <message>
        <source>No decoder for %1 is installed.</source>
        <translation>Für %1 ist kein Decoder installiert.</translation>
    </message>
    <message>
        <source>The decoder %1 does not accept this stream (%2).</source>
        <translation>Der Decoder %1 nimmt diesen Strom nicht an (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be read as a video or a picture (%2); check that it is the right file and complete.</source>
        <translation>%1 lässt sich nicht als Video oder Bild lesen (%2); prüfen Sie, ob es die richtige Datei und sie vollständig ist.</translation>
    </message>
    <message>
        <source>Opening %1 was cancelled.</source>
        <translation>Das Öffnen von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a video or picture file.</source>
        <translation>%1 ist ein Ordner; geben Sie eine Video- oder Bilddatei an.</translation>
    </message>
    <message>
        <source>%1 does not exist; check the path.</source>
        <translation>%1 gibt es nicht; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 is no file but a device or pipe; copy it to a file first.</source>
        <translation>%1 ist keine Datei, sondern ein Gerät oder eine Pipe; kopieren Sie den Inhalt zuerst in eine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2); check its permissions.</source>
        <translation>%1 kann nicht gelesen werden (%2); prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 is empty; copy it again from its source.</source>
        <translation>%1 ist leer; kopieren Sie die Datei erneut von ihrer Quelle.</translation>
    </message>
    <message>
        <source>its format is not known</source>
        <translation>das Format ist nicht bekannt</translation>
    </message>
    <message>
        <source>it is text</source>
        <translation>es ist Text</translation>
    </message>
    <message>
        <source>its streams are not described</source>
        <translation>die Ströme sind nicht beschrieben</translation>
    </message>
    <message>
        <source>no decoder for its video codec is installed</source>
        <translation>für den Videocodec ist kein Decoder installiert</translation>
    </message>
    <message>
        <source>%1 holds no video stream; choose a file with moving or still pictures.</source>
        <translation>%1 enthält keinen Videostrom; wählen Sie eine Datei mit bewegten oder stehenden Bildern.</translation>
    </message>
    <message>
        <source>%1 holds no sound that can be decoded.</source>
        <translation>%1 enthält keinen Ton, der sich dekodieren lässt.</translation>
    </message>
    <message>
        <source>%1 shows no picture at its beginning.</source>
        <translation>%1 zeigt am Anfang kein Bild.</translation>
    </message>
    <message>
        <source>Pixel format %1 cannot be shown as RGB.</source>
        <translation>Das Pixelformat %1 lässt sich nicht als RGB darstellen.</translation>
    </message>
    <message>
        <source>The frame could not be converted to RGB.</source>
        <translation>Das Bild ließ sich nicht in RGB umwandeln.</translation>
    </message>
    <message>
        <source>the last picture of the file %1</source>
        <translation>das letzte Bild der Datei %1</translation>
    </message>
    <message>
        <source>the last %1 pictures of the file %2</source>
        <translation>die letzten %1 Bilder der Datei: %2</translation>
    </message>
    <message>
        <source>Decoding was cancelled.</source>
        <translation>Das Dekodieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>the decoder gives no picture</source>
        <translation>der Decoder liefert kein Bild</translation>
    </message>
    <message>
        <source>%1 pictures at the start do not decode</source>
        <translation>%1 Bilder am Anfang lassen sich nicht dekodieren</translation>
    </message>
    <message>
        <source>does not decode: %1</source>
        <translation>nicht dekodierbar: %1</translation>
    </message>
    <message>
        <source>packet %1 gives no picture: %2</source>
        <translation>Paket %1 ergibt kein Bild: %2</translation>
    </message>
    <message>
        <source>Reading the index was cancelled.</source>
        <translation>Das Lesen des Index wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The stream has more packets than this program can number.</source>
        <translation>Der Strom hat mehr Pakete, als dieses Programm nummerieren kann.</translation>
    </message>
    <message>
        <source>reading stopped after packet %1: %2</source>
        <translation>das Lesen endete nach Paket %1: %2</translation>
    </message>
    <message>
        <source>the file ends early: its index announces %1 packets, %2 are there</source>
        <translation>die Datei endet zu früh: ihr Index kündigt %1 Pakete an, vorhanden sind %2</translation>
    </message>
    <message>
        <source>%1 cannot be decoded (%2); check that it is complete.</source>
        <translation>%1 lässt sich nicht dekodieren (%2); prüfen Sie, ob die Datei vollständig ist.</translation>
    </message>
    <message>
        <source>it holds no frame</source>
        <translation>sie enthält kein Bild</translation>
    </message>
    <message>
        <source>the file changed while it was open</source>
        <translation>die Datei wurde verändert, während sie geöffnet war</translation>
    </message>
    <message>
        <source>the decoder gives no picture for it</source>
        <translation>der Decoder liefert dafür kein Bild</translation>
    </message>
    <message>
        <source>Frame %1 of %2 does not decode (%3).</source>
        <translation>Bild %1 von %2 lässt sich nicht dekodieren (%3).</translation>
    </message>
    <message>
        <source>%1 has no frame %2; its frames are 0 to %3.</source>
        <translation>%1 hat kein Bild %2; die Bilder gehen von 0 bis %3.</translation>
    </message>
    <message>
        <source>%1 is too large to be a description.</source>
        <translation>%1 ist zu groß für eine Beschreibung.</translation>
    </message>
    <message>
        <source>%1 is not a JSON description of a label hierarchy.</source>
        <translation>%1 ist keine JSON-Beschreibung einer Label-Hierarchie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the prompt of &quot;%2&quot; is not a text.</source>
        <translation>%1: Der Prompt von „%2“ ist kein Text.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object of nodes and their prompts.</source>
        <translation>%1 ist kein JSON-Objekt aus Knoten und ihren Prompts.</translation>
    </message>
    <message>
        <source>%1 is a Semblance model already, with a hierarchy and prompts of its own; import it without others.</source>
        <translation>%1 ist bereits ein Semblance-Modell mit eigener Hierarchie und eigenen Prompts; importieren Sie es ohne andere.</translation>
    </message>
    <message>
        <source>%1 is in the model folder already.</source>
        <translation>%1 ist schon im Modellordner.</translation>
    </message>
    <message>
        <source>%1 is no file; choose a .pth, .pt or .safetensors.</source>
        <translation>%1 ist keine Datei; wählen Sie eine .pth, .pt oder .safetensors.</translation>
    </message>
    <message>
        <source>The copy of %1 was stopped; nothing was written.</source>
        <translation>Das Kopieren von %1 wurde angehalten; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 is not the same as %2: one of them changed while it was copied.</source>
        <translation>%1 ist nicht gleich %2: Eine von beiden hat sich beim Kopieren geändert.</translation>
    </message>
    <message>
        <source>The search for cases was stopped; the model is as it was.</source>
        <translation>Die Suche nach Fällen wurde angehalten; das Modell ist unverändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; came with the program and can&apos;t be deleted.</source>
        <translation>„%1“ gehört zum Programm und kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>A training run is working on &quot;%1&quot;; stop it before deleting the model.</source>
        <translation>Ein Trainingslauf arbeitet an „%1“; halten Sie ihn an, bevor Sie das Modell löschen.</translation>
    </message>
    <message>
        <source>There is no model named &quot;%1&quot; in the model folder %2.</source>
        <translation>Es gibt kein Modell namens „%1“ im Modellordner %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be deleted: %2.</source>
        <translation>%1 kann nicht gelöscht werden: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a model&apos;s name; use letters, digits, spaces and . _ + -, at most 100 of them.</source>
        <translation>„%1“ kann kein Modellname sein; nehmen Sie Buchstaben, Ziffern, Leerzeichen und . _ + -, höchstens 100 davon.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a bundled model; choose another one.</source>
        <translation>„%1“ ist der Name eines mitgelieferten Modells; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is a model named &quot;%1&quot; already (%2); choose another name or use --replace.</source>
        <translation>Es gibt schon ein Modell namens „%1“ (%2); wählen Sie einen anderen Namen, oder nehmen Sie --replace.</translation>
    </message>
    <message>
        <source>There is no model file %1.</source>
        <translation>Es gibt keine Modelldatei %1.</translation>
    </message>
    <message>
        <source>There is no model named &quot;%1&quot;; %2.</source>
        <translation>Es gibt kein Modell namens „%1“; %2.</translation>
    </message>
    <message>
        <source>%1 cannot be removed; the default model is as it was.</source>
        <translation>%1 lässt sich nicht entfernen; das Standardmodell ist unverändert.</translation>
    </message>
    <message>
        <source>The default model &quot;%1&quot; is not there any more; choose another one with &quot;semblance model default&quot; or in the Models screen.</source>
        <translation>Das Standardmodell „%1“ gibt es nicht mehr; wählen Sie ein anderes mit „semblance model default“ oder im Bereich Modelle.</translation>
    </message>
    <message>
        <source>No model is bundled, so one must be named; %1.</source>
        <translation>Kein Modell ist mitgeliefert, es muss also eines genannt werden; %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture.</source>
        <translation>%1 lässt sich nicht als Bild lesen.</translation>
    </message>
    <message>
        <source>%1 is %2 x %3 pixels, but an aligned face crop is square.</source>
        <translation>%1 hat %2 x %3 Pixel, ein ausgerichteter Gesichtsausschnitt ist aber quadratisch.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture: %2.</source>
        <translation>%1 lässt sich nicht als Bild lesen: %2.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 pictures.</source>
        <translation>Angehalten nach %1 von %2 Bildern.</translation>
    </message>
    <message>
        <source>The face detector failed: %1.</source>
        <translation>Die Gesichtserkennung ist fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read as weights of dlib&apos;s CNN face detector (%2); use mmod_human_face_detector.dat.</source>
        <translation>%1 lässt sich nicht als Gewichte der CNN-Gesichtserkennung von dlib lesen (%2); nehmen Sie mmod_human_face_detector.dat.</translation>
    </message>
    <message>
        <source>There is no face detector named &quot;%1&quot;; choose hog, cnn or yunet.</source>
        <translation>Es gibt keine Gesichtserkennung namens „%1“; wählen Sie hog, cnn oder yunet.</translation>
    </message>
    <message>
        <source>The face detector %1 needs its weights (usually %2); name their file or choose hog.</source>
        <translation>Die Gesichtserkennung %1 braucht ihre Gewichte (gewöhnlich %2); nennen Sie deren Datei, oder wählen Sie hog.</translation>
    </message>
    <message>
        <source>The weights %1 of the face detector %2 do not exist; name another file (usually %3) or choose hog.</source>
        <translation>Die Gewichte %1 der Gesichtserkennung %2 gibt es nicht; nennen Sie eine andere Datei (gewöhnlich %3), oder wählen Sie hog.</translation>
    </message>
    <message>
        <source>Frame %1 has no picture to look for faces in.</source>
        <translation>Zu Bild %1 gibt es keine Bilddaten, in denen Gesichter zu suchen wären.</translation>
    </message>
    <message>
        <source>Frames must come in rising order, but frame %1 came after frame %2.</source>
        <translation>Die Bilder müssen in aufsteigender Reihenfolge kommen, aber Bild %1 kam nach Bild %2.</translation>
    </message>
    <message>
        <source>The landmark model %1 does not exist; install the package libdlib-data or name the file in SEMBLANCE_LANDMARKS.</source>
        <translation>Das Landmarkenmodell %1 gibt es nicht; installieren Sie das Paket libdlib-data, oder nennen Sie die Datei in SEMBLANCE_LANDMARKS.</translation>
    </message>
    <message>
        <source>The YuNet face detector failed (%1); OpenCV %2 reads face_detection_yunet_2022mar.onnx.</source>
        <translation>Die YuNet-Gesichtserkennung ist fehlgeschlagen (%1); OpenCV %2 liest face_detection_yunet_2022mar.onnx.</translation>
    </message>
    <message>
        <source>%1 cannot be read as weights of the YuNet face detector (%2); OpenCV %3 reads face_detection_yunet_2022mar.onnx.</source>
        <translation>%1 lässt sich nicht als Gewichte der YuNet-Gesichtserkennung lesen (%2); OpenCV %3 liest face_detection_yunet_2022mar.onnx.</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is damaged (a face of frame %2 lacks scores); use a backup copy of it.</source>
        <translation>Die Falldatei „%1“ ist beschädigt (einem Gesicht in Bild %2 fehlen Werte); verwenden Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is damaged (run %2 has no evidence); use a backup copy of it.</source>
        <translation>Die Falldatei „%1“ ist beschädigt (Lauf %2 hat kein Beweismittel); verwenden Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>Analyse every n-th frame and at most m frames with n and m of 1 or more.</source>
        <translation>Analysieren Sie jedes n-te Bild und höchstens m Bilder, mit n und m ab 1.</translation>
    </message>
    <message>
        <source>The heat map &apos;%1&apos; can&apos;t be written: %2.</source>
        <translation>Die Heatmap „%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Frame %1 is not the one that was analysed: its SHA-256 differs; analyse the file again.</source>
        <translation>Bild %1 ist nicht das analysierte: Sein SHA-256 weicht ab; analysieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; for heat maps can&apos;t be made; choose another one.</source>
        <translation>Der Ordner „%1“ für Heatmaps kann nicht angelegt werden; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The case &apos;%1&apos; lacks the evidence of run %2.</source>
        <translation>Dem Fall „%1“ fehlt das Beweismittel von Lauf %2.</translation>
    </message>
    <message>
        <source>The heat maps were cancelled.</source>
        <translation>Die Heatmaps wurden abgebrochen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has the same content as &apos;%2&apos;, which is in the case already; the results are kept with that.</source>
        <translation>„%1“ hat denselben Inhalt wie „%2“, das schon im Fall ist; die Ergebnisse werden bei jenem geführt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has changed since it was added to the case (SHA-256 %2... then, %3... now); it is kept as new evidence beside the old one.</source>
        <translation>„%1“ hat sich geändert, seit es in den Fall aufgenommen wurde (SHA-256 damals %2..., jetzt %3...); es wird als neues Beweismittel neben dem alten geführt.</translation>
    </message>
    <message>
        <source>The case holds a finished analysis of the content of &apos;%1&apos; with the same model and settings; it was not repeated.</source>
        <translation>Der Fall enthält eine abgeschlossene Analyse des Inhalts von „%1“ mit demselben Modell und denselben Einstellungen; sie wurde nicht wiederholt.</translation>
    </message>
    <message>
        <source>The file was changed while it was being analysed.</source>
        <translation>Die Datei wurde während der Analyse verändert.</translation>
    </message>
    <message>
        <source>The model &apos;%1&apos; gave scores that are no numbers or no probabilities; its file may be damaged.</source>
        <translation>Das Modell „%1“ lieferte Werte, die keine Zahlen oder keine Wahrscheinlichkeiten sind; seine Datei ist womöglich beschädigt.</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is in use by another program, or on a file system that can&apos;t hold a shared database; try again, or keep it on a local disk.</source>
        <translation>Die Falldatei „%1“ wird von einem anderen Programm benutzt oder liegt auf einem Dateisystem, das keine gemeinsam genutzte Datenbank erlaubt; versuchen Sie es erneut, oder legen Sie sie auf eine lokale Festplatte.</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; was written by a newer version of this program (schema %2, this one knows %3); update the program to open it.</source>
        <translation>Die Falldatei „%1“ wurde von einer neueren Version dieses Programms geschrieben (Schema %2, dieses kennt %3); aktualisieren Sie das Programm, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder, not a case file; name a file in it, such as case.semcase.</source>
        <translation>„%1“ ist ein Ordner, keine Falldatei; geben Sie eine Datei darin an, etwa case.semcase.</translation>
    </message>
    <message>
        <source>There is no case file &apos;%1&apos;; check the path.</source>
        <translation>Es gibt keine Falldatei „%1“; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; for the case file does not exist; make it first.</source>
        <translation>Den Ordner „%1“ für die Falldatei gibt es nicht; legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; for the case file can&apos;t be written; choose another one.</source>
        <translation>In den Ordner „%1“ für die Falldatei kann nicht geschrieben werden; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; can&apos;t be read; check its permissions.</source>
        <translation>Die Falldatei „%1“ kann nicht gelesen werden; prüfen Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is empty; check that it is the right file.</source>
        <translation>Die Falldatei „%1“ ist leer; prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a database of another program, not a case file; choose a .semcase file.</source>
        <translation>„%1“ ist die Datenbank eines anderen Programms und keine Falldatei; wählen Sie eine .semcase-Datei.</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; could not be brought from schema %2 to %3 and is as before: %4</source>
        <translation>Die Falldatei „%1“ konnte nicht von Schema %2 auf %3 gebracht werden und ist unverändert: %4</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; has no contents yet; check that it is the right file.</source>
        <translation>Die Falldatei „%1“ hat noch keinen Inhalt; prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is open for reading only (it may be of a newer version of this program); use another case file for new results.</source>
        <translation>Die Falldatei „%1“ ist nur zum Lesen geöffnet (sie ist womöglich von einer neueren Programmversion); nehmen Sie für neue Ergebnisse eine andere Falldatei.</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; was brought up to date by a newer version of this program meanwhile; go on with that one.</source>
        <translation>Die Falldatei „%1“ wurde inzwischen von einer neueren Version dieses Programms aktualisiert; arbeiten Sie mit dieser weiter.</translation>
    </message>
    <message>
        <source>Analysis run %1 of the case &apos;%2&apos; is finished; start a new one.</source>
        <translation>Der Analyselauf %1 des Falls „%2“ ist abgeschlossen; beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Another program is working on analysis run %1 of the case &apos;%2&apos;; wait for it or cancel it there.</source>
        <translation>Ein anderes Programm arbeitet am Analyselauf %1 des Falls „%2“; warten Sie darauf, oder brechen Sie ihn dort ab.</translation>
    </message>
    <message>
        <source>The case &apos;%1&apos; has no analysis run %2.</source>
        <translation>Der Fall „%1“ hat keinen Analyselauf %2.</translation>
    </message>
    <message>
        <source>Analysis run %1 of the case &apos;%2&apos; is not running.</source>
        <translation>Der Analyselauf %1 des Falls „%2“ läuft nicht.</translation>
    </message>
    <message>
        <source>Another program has taken over analysis run %1 of the case &apos;%2&apos;; go on there.</source>
        <translation>Ein anderes Programm hat den Analyselauf %1 des Falls „%2“ übernommen; machen Sie dort weiter.</translation>
    </message>
    <message>
        <source>Frames were given to analysis run %1 of the case &apos;%2&apos; out of order.</source>
        <translation>Die Bilder des Analyselaufs %1 im Fall „%2“ kamen in falscher Reihenfolge.</translation>
    </message>
    <message>
        <source>Frame %1 was given behind frame %2.</source>
        <translation>Bild %1 kam nach Bild %2.</translation>
    </message>
    <message>
        <source>A face of frame %1 has unequal scores.</source>
        <translation>Ein Gesicht in Bild %1 hat ungleich viele Werte.</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is damaged (record entry %2 is of no known kind); use a backup copy of it.</source>
        <translation>Die Falldatei „%1“ ist beschädigt (Eintrag %2 des Prüfvermerks ist von unbekannter Art); verwenden Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>Name the analysis, the track and what it is merged with or where it is split.</source>
        <translation>Geben Sie die Analyse, die Spur und dazu an, womit sie zusammengelegt oder wo sie geteilt wird.</translation>
    </message>
    <message>
        <source>Track %1 has no face that counts in analysis %2: it is excluded, part of another track already or was never there; choose another one.</source>
        <translation>Spur %1 hat kein Gesicht, das in Analyse %2 zählt: Sie ist ausgeschlossen, schon Teil einer anderen Spur oder war nie vorhanden; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Track %1 can&apos;t be merged with itself; choose another one.</source>
        <translation>Spur %1 kann nicht mit sich selbst zusammengelegt werden; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Tracks %1 and %2 both have a face on frame %3, so they are not one person; exclude wrong detections or split a track first.</source>
        <translation>Die Spuren %1 und %2 haben in Bild %3 beide ein Gesicht, sind also nicht eine Person; schließen Sie zuerst falsche Erkennungen aus, oder teilen Sie eine Spur.</translation>
    </message>
    <message>
        <source>Track %1 begins at frame %2, so nothing of it comes before frame %3; split it at a later frame.</source>
        <translation>Spur %1 beginnt mit Bild %2, vor Bild %3 liegt also nichts von ihr; teilen Sie sie bei einem späteren Bild.</translation>
    </message>
    <message>
        <source>Track %1 ends at frame %2; split it at an earlier frame, or exclude a single wrong face.</source>
        <translation>Spur %1 endet mit Bild %2; teilen Sie sie bei einem früheren Bild, oder schließen Sie ein einzelnes falsches Gesicht aus.</translation>
    </message>
    <message>
        <source>Other entries speak of track %1, which this split made; withdraw those first.</source>
        <translation>Andere Einträge sprechen von Spur %1, die durch diese Teilung entstand; ziehen Sie zuerst jene zurück.</translation>
    </message>
    <message>
        <source>The case &apos;%1&apos; has no record entry %2.</source>
        <translation>Der Fall „%1“ hat keinen Eintrag %2.</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is damaged (%2); use a backup copy of it.</source>
        <translation>Die Falldatei „%1“ ist beschädigt (%2); verwenden Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>run %1 has no state</source>
        <translation>Lauf %1 hat keinen Zustand</translation>
    </message>
    <message>
        <source>track %1 of run %2 lacks scores</source>
        <translation>Spur %1 von Lauf %2 fehlen Werte</translation>
    </message>
    <message>
        <source>face %1 has no landmarks</source>
        <translation>Gesicht %1 hat keine Landmarken</translation>
    </message>
    <message>
        <source>face %1 lies where no frame is</source>
        <translation>Gesicht %1 liegt, wo kein Bild ist</translation>
    </message>
    <message>
        <source>faces of run %1 lack scores</source>
        <translation>Gesichtern von Lauf %1 fehlen Werte</translation>
    </message>
    <message>
        <source>No temporary folder can be made in &apos;%1&apos;; set TMPDIR to one that can be written.</source>
        <translation>In „%1“ kann kein temporärer Ordner angelegt werden; setzen Sie TMPDIR auf einen beschreibbaren.</translation>
    </message>
    <message>
        <source>The check of the frames of &apos;%1&apos; was cancelled.</source>
        <translation>Die Prüfung der Bilder von „%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The verification of &apos;%1&apos; was cancelled.</source>
        <translation>Die Verifizierung von „%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was changed while it was being read; add it when it is complete.</source>
        <translation>„%1“ wurde während des Lesens verändert; nehmen Sie die Datei auf, wenn sie vollständig ist.</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is of a newer version (schema %2, this one knows %3); update the program to verify it.</source>
        <translation>Die Falldatei „%1“ ist von einer neueren Version (Schema %2, dieses Programm kennt %3); aktualisieren Sie das Programm, um sie zu verifizieren.</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is from before the audit log (schema %2), so there is nothing to verify it by; the log begins when something is written to it.</source>
        <translation>Die Falldatei „%1“ stammt aus der Zeit vor dem Protokoll (Schema %2), es gibt also nichts, woran sie sich verifizieren ließe; das Protokoll beginnt, sobald etwas hineingeschrieben wird.</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is of another version than this program writes.</source>
        <translation>Die Falldatei „%1“ ist von einer anderen Version als der, die dieses Programm schreibt.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 GiB, which is no list of a dataset.</source>
        <translation>%1 ist größer als 1 GiB und damit keine Liste eines Datensatzes.</translation>
    </message>
    <message>
        <source>%1 is UTF-16; save it as UTF-8.</source>
        <translation>%1 ist UTF-16; speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, Zeile %2: %3.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text; save it as UTF-8.</source>
        <translation>%1 ist kein UTF-8-Text; speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>%1, line %2: the JSON is broken (%3).</source>
        <translation>%1, Zeile %2: Das JSON ist fehlerhaft (%3).</translation>
    </message>
    <message>
        <source>there is text after the closing quote of a field; write a quote inside quotes twice</source>
        <translation>nach dem schließenden Anführungszeichen eines Feldes steht Text; schreiben Sie ein Anführungszeichen innerhalb von Anführungszeichen doppelt</translation>
    </message>
    <message>
        <source>there is a quote inside a field without quotes</source>
        <translation>in einem Feld ohne Anführungszeichen steht ein Anführungszeichen</translation>
    </message>
    <message>
        <source>a quote is opened and not closed</source>
        <translation>ein Anführungszeichen wird geöffnet und nicht geschlossen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>wanted is an object with &quot;methods&quot;</source>
        <translation>erwartet wird ein Objekt mit „methods“</translation>
    </message>
    <message>
        <source>the key %1 is unknown; &quot;hierarchy&quot; and &quot;methods&quot; are the ones a label file has</source>
        <translation>der Schlüssel %1 ist unbekannt; eine Labeldatei hat „hierarchy“ und „methods“</translation>
    </message>
    <message>
        <source>&quot;hierarchy&quot; is &quot;ffpp&quot; or &quot;ffsc&quot;</source>
        <translation>„hierarchy“ ist „ffpp“ oder „ffsc“</translation>
    </message>
    <message>
        <source>it is for the hierarchy %1, but this dataset&apos;s is %2</source>
        <translation>sie gilt für die Hierarchie %1, dieser Datensatz hat aber %2</translation>
    </message>
    <message>
        <source>&quot;methods&quot; must be an object with a label row for each method</source>
        <translation>„methods“ muss ein Objekt mit einer Labelzeile je Verfahren sein</translation>
    </message>
    <message>
        <source>the method %1 %2</source>
        <translation>das Verfahren %1 %2</translation>
    </message>
    <message>
        <source>real faces have no altered node and can be given no other labels.</source>
        <translation>Echte Gesichter haben keinen veränderten Knoten und können keine anderen Labels bekommen.</translation>
    </message>
    <message>
        <source>the method %1 has %2 labels, the hierarchy %3 has %4 nodes.</source>
        <translation>Das Verfahren %1 hat %2 Labels, die Hierarchie %3 hat %4 Knoten.</translation>
    </message>
    <message>
        <source>the method %1 has the labels %2, which break the hierarchy&apos;s rules: an altered node needs an altered parent, and an altered attribute an altered region.</source>
        <translation>Das Verfahren %1 hat die Labels %2, die gegen die Regeln der Hierarchie verstoßen: Ein veränderter Knoten braucht einen veränderten Elternknoten, ein verändertes Attribut eine veränderte Region.</translation>
    </message>
    <message>
        <source>There is no folder %1; give the folder that holds the portraits.</source>
        <translation>Es gibt keinen Ordner %1; geben Sie den Ordner mit den Porträts an.</translation>
    </message>
    <message>
        <source>Reading the portraits was cancelled.</source>
        <translation>Das Lesen der Porträts wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The portrait %1 cannot be read: %2.</source>
        <translation>Das Porträt %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>No image in %1 shows a face that can be found; give a folder of portraits.</source>
        <translation>Kein Bild in %1 zeigt ein auffindbares Gesicht; geben Sie einen Ordner mit Porträts an.</translation>
    </message>
    <message>
        <source>No sample is as asked for, so there is no contact sheet.</source>
        <translation>Kein Beispiel entspricht der Auswahl, es gibt also keinen Kontaktbogen.</translation>
    </message>
    <message>
        <source>A contact sheet holds at most %1 samples.</source>
        <translation>Ein Kontaktbogen fasst höchstens %1 Beispiele.</translation>
    </message>
    <message>
        <source>The expansion was cancelled; the same command goes on where it stopped.</source>
        <translation>Die Erweiterung wurde abgebrochen; derselbe Befehl fährt dort fort.</translation>
    </message>
    <message>
        <source>The %1 label table has no row for the augmentation %2; give one in a label file (docs/datasets.md).</source>
        <translation>Die Labeltabelle für %1 hat keine Zeile für die Augmentierung %2; geben Sie eine in einer Labeldatei an (docs/datasets.md).</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made; check its permissions.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden; prüfen Sie seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The sample %1 can&apos;t be written: %2.</source>
        <translation>Das Beispiel %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Another program is writing into &apos;%1&apos;; wait until it has finished.</source>
        <translation>Ein anderes Programm schreibt in „%1“; warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>The manifest of %1 has changed since its expansion %2 was begun; expand with another seed.</source>
        <translation>Das Manifest von %1 hat sich geändert, seit seine Erweiterung %2 begonnen wurde; erweitern Sie mit einem anderen Startwert.</translation>
    </message>
    <message>
        <source>The expansion&apos;s options can&apos;t be used: &quot;seed&quot; wants a whole number in quotes.</source>
        <translation>Die Optionen der Erweiterung sind nicht brauchbar: „seed“ verlangt eine ganze Zahl in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The expansion&apos;s options can&apos;t be used: %1.</source>
        <translation>Die Optionen der Erweiterung sind nicht brauchbar: %1.</translation>
    </message>
    <message>
        <source>An expansion wants at least one method of %1.</source>
        <translation>Eine Erweiterung verlangt mindestens ein Verfahren aus %1.</translation>
    </message>
    <message>
        <source>There is no augmentation &quot;%1&quot;; there are %2.</source>
        <translation>Es gibt keine Augmentierung „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>The augmentation %1 is named twice.</source>
        <translation>Die Augmentierung %1 ist zweimal genannt.</translation>
    </message>
    <message>
        <source>There is no perturbation &quot;%1&quot;; there are %2.</source>
        <translation>Es gibt keine Störung „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>A perturbation&apos;s level is 1 or 2.</source>
        <translation>Die Stufe einer Störung ist 1 oder 2.</translation>
    </message>
    <message>
        <source>The mask&apos;s dilation is between -0.5 and 1 distances between the eyes.</source>
        <translation>Die Aufweitung der Maske liegt zwischen -0,5 und 1 Augenabständen.</translation>
    </message>
    <message>
        <source>The mask&apos;s blur is between 0 and 0.5 distances between the eyes.</source>
        <translation>Die Unschärfe der Maske liegt zwischen 0 und 0,5 Augenabständen.</translation>
    </message>
    <message>
        <source>The limit of a rejection rule is 0 (off) or more.</source>
        <translation>Die Grenze einer Ablehnungsregel ist 0 (aus) oder mehr.</translation>
    </message>
    <message>
        <source>The number of threads is from 0 (one per core) to %1.</source>
        <translation>Die Zahl der Threads liegt zwischen 0 (einer je Kern) und %1.</translation>
    </message>
    <message>
        <source>The expansion was cancelled.</source>
        <translation>Die Erweiterung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The dataset %1 has no real face to expand; extract its real videos first.</source>
        <translation>Der Datensatz %1 hat kein echtes Gesicht zum Erweitern; schneiden Sie zuerst aus seinen echten Videos aus.</translation>
    </message>
    <message>
        <source>Samples of %1 can&apos;t be made: %2.</source>
        <translation>Beispiele von %1 können nicht erzeugt werden: %2.</translation>
    </message>
    <message>
        <source>The picture %1 is missing or no crop of %2 x %2 pixels; bring it back from a copy, or extract and expand into another folder.</source>
        <translation>Das Bild %1 fehlt oder ist kein Ausschnitt von %2 x %2 Pixeln; holen Sie es aus einer Kopie zurück, oder schneiden Sie in einen anderen Ordner aus und erweitern Sie dort.</translation>
    </message>
    <message>
        <source>Sample %1 of %2 can&apos;t be shown: %3.</source>
        <translation>Beispiel %1 von %2 kann nicht gezeigt werden: %3.</translation>
    </message>
    <message>
        <source>wanted is 1 (real) or 0 (forged) and a video, such as &quot;1 YouTube-real/00170.mp4&quot;</source>
        <translation>erwartet wird 1 (echt) oder 0 (gefälscht) und ein Video, etwa „1 YouTube-real/00170.mp4“</translation>
    </message>
    <message>
        <source>%1 leads out of the dataset&apos;s folder</source>
        <translation>%1 führt aus dem Ordner des Datensatzes heraus</translation>
    </message>
    <message>
        <source>%1 says %2, but the folder of %3 says the opposite; in this list 1 is real</source>
        <translation>%1 sagt %2, der Ordner von %3 aber das Gegenteil; in dieser Liste ist 1 echt</translation>
    </message>
    <message>
        <source>wanted is the name of a manipulated video such as 000_M101.mp4, not &quot;%1&quot;</source>
        <translation>erwartet wird der Name eines manipulierten Videos wie 000_M101.mp4, nicht „%1“</translation>
    </message>
    <message>
        <source>%1 is in the split %2 already</source>
        <translation>%1 ist schon in der Teilmenge %2</translation>
    </message>
    <message>
        <source>wanted is an object with an entry for each video</source>
        <translation>erwartet wird ein Objekt mit einem Eintrag für jedes Video</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; is no file name; it would lead out of the folder</source>
        <translation>der Eintrag „%1“ ist kein Dateiname; er führte aus dem Ordner heraus</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; has neither a label REAL or FAKE nor is_fake 0 or 1</source>
        <translation>der Eintrag „%1“ hat weder ein Label REAL oder FAKE noch ein is_fake von 0 oder 1</translation>
    </message>
    <message>
        <source>%1: the first line must name the columns filename and label.</source>
        <translation>%1: Die erste Zeile muss die Spalten filename und label nennen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file name; it would lead out of the folder</source>
        <translation>„%1“ ist kein Dateiname; er führte aus dem Ordner heraus</translation>
    </message>
    <message>
        <source>the label is 0 or REAL, 1 or FAKE, not &quot;%1&quot;</source>
        <translation>das Label ist 0 oder REAL, 1 oder FAKE, nicht „%1“</translation>
    </message>
    <message>
        <source>%1 has another label in line %2</source>
        <translation>%1 hat in Zeile %2 ein anderes Label</translation>
    </message>
    <message>
        <source>%1, line %2: wanted are two fields, video and identity.</source>
        <translation>%1, Zeile %2: Erwartet werden zwei Felder, Video und Identität.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 leads out of %4; list files may name only what lies below the dataset&apos;s folder.</source>
        <translation>%1, Zeile %2: %3 führt aus %4 heraus; Listendateien dürfen nur nennen, was unter dem Ordner des Datensatzes liegt.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 was named in line %4 of %5 with other facts; remove one of the two.</source>
        <translation>%1, Zeile %2: %3 wurde in Zeile %4 von %5 mit anderen Angaben genannt; entfernen Sie eine der beiden.</translation>
    </message>
    <message>
        <source>%1: wanted is a path, a flag or none, and a label key, not &quot;%2&quot;.</source>
        <translation>%1: Erwartet werden ein Pfad, eine Kennzahl oder keine und ein Labelschlüssel, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1: the label key %2 is none of the hierarchy %3 (%4).</source>
        <translation>%1: Der Labelschlüssel %2 gehört nicht zur Hierarchie %3 (%4).</translation>
    </message>
    <message>
        <source>%1: wanted is a list of pairs such as [[&quot;071&quot;, &quot;054&quot;], ...].</source>
        <translation>%1: Erwartet wird eine Liste von Paaren wie [[&quot;071&quot;, &quot;054&quot;], ...].</translation>
    </message>
    <message>
        <source>%1, pair %2: wanted are two ids in quotes, such as [&quot;071&quot;, &quot;054&quot;].</source>
        <translation>%1, Paar %2: Erwartet werden zwei Kennungen in Anführungszeichen wie [&quot;071&quot;, &quot;054&quot;].</translation>
    </message>
    <message>
        <source>%1, pair %2: the id %3 is in the split %4 already.</source>
        <translation>%1, Paar %2: Die Kennung %3 ist schon in der Teilmenge %4.</translation>
    </message>
    <message>
        <source>%1 is empty; its first line must name the columns: %2.</source>
        <translation>%1 ist leer; die erste Zeile muss die Spalten nennen: %2.</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is unknown; the columns are %2</source>
        <translation>die Spalte „%1“ ist unbekannt; die Spalten sind %2</translation>
    </message>
    <message>
        <source>there are two columns &quot;%1&quot;</source>
        <translation>es gibt zwei Spalten „%1“</translation>
    </message>
    <message>
        <source>there is no column &quot;path&quot;</source>
        <translation>es gibt keine Spalte „path“</translation>
    </message>
    <message>
        <source>there are %1 fields, but %2 columns; put a field that holds a comma in quotes</source>
        <translation>es sind %1 Felder, aber %2 Spalten; setzen Sie ein Feld mit Komma in Anführungszeichen</translation>
    </message>
    <message>
        <source>the path is empty</source>
        <translation>der Pfad ist leer</translation>
    </message>
    <message>
        <source>%1 leads out of %2; a mapping may name only what lies below the dataset&apos;s folder</source>
        <translation>%1 führt aus %2 heraus; eine Zuordnung darf nur nennen, was unter dem Ordner des Datensatzes liegt</translation>
    </message>
    <message>
        <source>the split is train, val or test, not &quot;%1&quot;</source>
        <translation>die Teilmenge ist train, val oder test, nicht „%1“</translation>
    </message>
    <message>
        <source>the labels &quot;%1&quot; are not %2 characters of 1, 0, ? for %3, or break the hierarchy&apos;s rules</source>
        <translation>die Labels „%1“ sind nicht %2 Zeichen aus 1, 0, ? für %3 oder verstoßen gegen die Regeln der Hierarchie</translation>
    </message>
    <message>
        <source>nothing says whether %1 is real: it lies in no method&apos;s folder and the line has neither method nor labels</source>
        <translation>nichts sagt, ob %1 echt ist: Es liegt im Ordner keines Verfahrens, und die Zeile hat weder Verfahren noch Labels</translation>
    </message>
    <message>
        <source>the method &quot;%1&quot; and the label of face contradict each other</source>
        <translation>das Verfahren „%1“ und das Label von face widersprechen sich</translation>
    </message>
    <message>
        <source>There is no layout &quot;%1&quot;; the layouts are %2.</source>
        <translation>Es gibt keinen Aufbau „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>No dataset was recognised in %1</source>
        <translation>In %1 wurde kein Datensatz erkannt</translation>
    </message>
    <message>
        <source>%1, but its folder %2 looks like %3; give that one.</source>
        <translation>%1, aber der Ordner %2 darin sieht nach %3 aus; geben Sie diesen an.</translation>
    </message>
    <message>
        <source>%1; looked for were %2.</source>
        <translation>%1; gesucht wurde nach %2.</translation>
    </message>
    <message>
        <source>%1 is no folder; give the dataset&apos;s folder.</source>
        <translation>%1 ist kein Ordner; geben Sie den Ordner des Datensatzes an.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read; check its permissions.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden; prüfen Sie seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>A mapping belongs to the layout plain, not to %1.</source>
        <translation>Eine Zuordnung gehört zum Aufbau plain, nicht zu %1.</translation>
    </message>
    <message>
        <source>The layout %1 tells no compression levels apart; leave the compression out.</source>
        <translation>Der Aufbau %1 unterscheidet keine Kompressionsstufen; lassen Sie die Kompression weg.</translation>
    </message>
    <message>
        <source>The scan of %1 was cancelled.</source>
        <translation>Das Durchsuchen von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 holds no video or picture where the layout %2 has them; looked for was %3%4%5.</source>
        <translation>%1 enthält kein Video oder Bild, wo der Aufbau %2 sie hat; gesucht wurde nach %3%4%5.</translation>
    </message>
    <message>
        <source>A face could not be encoded as a picture; free some memory and try again.</source>
        <translation>Ein Gesicht ließ sich nicht als Bild speichern; geben Sie Arbeitsspeicher frei, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the way of new crops and can&apos;t be removed; remove it.</source>
        <translation>„%1“ ist neuen Ausschnitten im Weg und lässt sich nicht entfernen; entfernen Sie es.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; can&apos;t be made; check the disk and its permissions.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden; prüfen Sie den Datenträger und die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be written (%2); free some space or make its folder writable. Videos stored before are intact.</source>
        <translation>„%1“ kann nicht geschrieben werden (%2); schaffen Sie Platz, oder machen Sie den Ordner beschreibbar. Bereits gespeicherte Videos sind unversehrt.</translation>
    </message>
    <message>
        <source>The dataset&apos;s folder &apos;%1&apos; is not there; connect its disk or bring it back, then go on.</source>
        <translation>Der Ordner „%1“ des Datensatzes ist nicht da; schließen Sie seinen Datenträger an, oder bringen Sie ihn zurück, und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>The extraction was stopped; the videos stored so far are kept.</source>
        <translation>Das Ausschneiden wurde angehalten; die bisher gespeicherten Videos bleiben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be worked on (%2); check it with another program.</source>
        <translation>„%1“ lässt sich nicht bearbeiten (%2); prüfen Sie die Datei mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; holds no picture.</source>
        <translation>Der Ordner „%1“ enthält kein Bild.</translation>
    </message>
    <message>
        <source>The dataset &apos;%1&apos; lists &apos;%2&apos; twice; correct its list.</source>
        <translation>Der Datensatz „%1“ führt „%2“ zweimal auf; berichtigen Sie seine Liste.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; lies in the dataset &apos;%2&apos;, which is only read; choose one outside it.</source>
        <translation>Der Ordner „%1“ liegt im Datensatz „%2“, der nur gelesen wird; wählen Sie einen außerhalb.</translation>
    </message>
    <message>
        <source>The manifest &apos;%1&apos; is open for reading only.</source>
        <translation>Das Manifest „%1“ ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; can&apos;t be made; choose another one.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; can&apos;t be written; choose another one.</source>
        <translation>In den Ordner „%1“ kann nicht geschrieben werden; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is a manifest &apos;%1&apos; already; go on with it or choose another folder.</source>
        <translation>Es gibt schon ein Manifest „%1“; setzen Sie es fort, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The manifest &apos;%1&apos; can&apos;t be written; check that no other program is making it.</source>
        <translation>Das Manifest „%1“ kann nicht geschrieben werden; prüfen Sie, ob ein anderes Programm es gerade anlegt.</translation>
    </message>
    <message>
        <source>The manifest &apos;%1&apos; is damaged (it names no dataset); use a backup copy of it.</source>
        <translation>Das Manifest „%1“ ist beschädigt (es nennt keinen Datensatz); verwenden Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; gives more than %2 faces, which a manifest can&apos;t hold; take fewer frames.</source>
        <translation>„%1“ ergibt mehr als %2 Gesichter, die ein Manifest nicht fassen kann; nehmen Sie weniger Bilder.</translation>
    </message>
    <message>
        <source>Video %1 of the manifest &apos;%2&apos; is stored already; no other program may extract into it at the same time.</source>
        <translation>Video %1 des Manifests „%2“ ist schon gespeichert; kein anderes Programm darf gleichzeitig hinein ausschneiden.</translation>
    </message>
    <message>
        <source>crop %1 is of no video</source>
        <translation>Ausschnitt %1 gehört zu keinem Video</translation>
    </message>
    <message>
        <source>The table &apos;%1&apos; can&apos;t be written (%2); choose another place.</source>
        <translation>Die Tabelle „%1“ kann nicht geschrieben werden (%2); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The export was stopped; &apos;%1&apos; is as before.</source>
        <translation>Der Export wurde angehalten; „%1“ ist unverändert.</translation>
    </message>
    <message>
        <source>The manifest &apos;%1&apos; is damaged (%2); use a backup copy of it.</source>
        <translation>Das Manifest „%1“ ist beschädigt (%2); verwenden Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>the labels &apos;%1&apos; of row %2 have another form</source>
        <translation>die Labels „%1“ von Zeile %2 haben eine andere Form</translation>
    </message>
    <message>
        <source>the file &apos;%1&apos; lies outside its folder</source>
        <translation>die Datei „%1“ liegt außerhalb ihres Ordners</translation>
    </message>
    <message>
        <source>crop %1 has no landmarks</source>
        <translation>Ausschnitt %1 hat keine Landmarken</translation>
    </message>
    <message>
        <source>The manifest &apos;%1&apos; has no sample %2.</source>
        <translation>Das Manifest „%1“ hat kein Beispiel %2.</translation>
    </message>
    <message>
        <source>Only an expansion&apos;s samples can be added; those of crops come with their video.</source>
        <translation>Nur Beispiele einer Erweiterung können hinzugefügt werden; die der Ausschnitte kommen mit ihrem Video.</translation>
    </message>
    <message>
        <source>The manifest &apos;%1&apos; has no expansion %2.</source>
        <translation>Das Manifest „%1“ hat keine Erweiterung %2.</translation>
    </message>
    <message>
        <source>A relabelling of sample %1 needs one value for each of the %2 nodes.</source>
        <translation>Ein Umkennzeichnen von Beispiel %1 braucht je einen Wert für die %2 Knoten.</translation>
    </message>
    <message>
        <source>The labels %1 of sample %2 break the hierarchy&apos;s rules: an altered node needs an altered parent, and an altered attribute an altered region.</source>
        <translation>Die Labels %1 von Beispiel %2 verstoßen gegen die Regeln der Hierarchie: Ein veränderter Knoten braucht einen veränderten Elternknoten, ein verändertes Attribut eine veränderte Region.</translation>
    </message>
    <message>
        <source>A rejection of sample %1 needs a reason.</source>
        <translation>Die Ablehnung von Beispiel %1 braucht eine Begründung.</translation>
    </message>
    <message>
        <source>There is no manifest &apos;%1&apos;; name a folder that &apos;semblance dataset extract&apos; has made.</source>
        <translation>Es gibt kein Manifest „%1“; geben Sie einen Ordner an, den „semblance dataset extract“ angelegt hat.</translation>
    </message>
    <message>
        <source>The manifest &apos;%1&apos; can&apos;t be read; check its permissions.</source>
        <translation>Das Manifest „%1“ kann nicht gelesen werden; prüfen Sie seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no manifest; choose another dataset folder or move that file away.</source>
        <translation>„%1“ ist kein Manifest; wählen Sie einen anderen Datensatzordner, oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a database of another program, not a manifest; choose another dataset folder.</source>
        <translation>„%1“ ist die Datenbank eines anderen Programms und kein Manifest; wählen Sie einen anderen Datensatzordner.</translation>
    </message>
    <message>
        <source>The manifest &apos;%1&apos; is damaged: its end is missing; use a backup copy of it.</source>
        <translation>Das Manifest „%1“ ist beschädigt: Sein Ende fehlt; verwenden Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>The manifest&apos;s schema is missing from the program; build it again.</source>
        <translation>Dem Programm fehlt das Schema des Manifests; bauen Sie es neu.</translation>
    </message>
    <message>
        <source>The manifest &apos;%1&apos; was written by a newer version of this program (schema %2, this one knows %3); update the program to use it.</source>
        <translation>Das Manifest „%1“ wurde von einer neueren Version dieses Programms geschrieben (Schema %2, dieses kennt %3); aktualisieren Sie das Programm, um es zu benutzen.</translation>
    </message>
    <message>
        <source>The manifest &apos;%1&apos; is in use by another program, or on a file system that can&apos;t hold a shared database; try again, or keep it on a local disk.</source>
        <translation>Das Manifest „%1“ wird von einem anderen Programm benutzt oder liegt auf einem Dateisystem, das keine gemeinsam genutzte Datenbank erlaubt; versuchen Sie es erneut, oder legen Sie es auf eine lokale Festplatte.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 is no appearance model; make one with semblance dataset appearance.</source>
        <translation>%1 ist kein Erscheinungsmodell; erzeugen Sie eines mit semblance dataset appearance.</translation>
    </message>
    <message>
        <source>The appearance model %1 can&apos;t be read: %2.</source>
        <translation>Das Erscheinungsmodell %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 holds a dataset made with other options (see its synthesis.json); choose another folder, or the same options to go on.</source>
        <translation>%1 enthält einen Datensatz, der mit anderen Optionen erzeugt wurde (siehe dessen synthesis.json); wählen Sie einen anderen Ordner, oder zum Fortsetzen dieselben Optionen.</translation>
    </message>
    <message>
        <source>%1 is not empty and holds no generated dataset; choose another folder.</source>
        <translation>%1 ist nicht leer und enthält keinen erzeugten Datensatz; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Learning the appearance model was cancelled.</source>
        <translation>Das Lernen des Erscheinungsmodells wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Only %1 of the pictures in %2 are frontal colour portraits; at least %3 are needed.</source>
        <translation>Nur %1 der Bilder in %2 sind frontale Farbporträts; mindestens %3 werden gebraucht.</translation>
    </message>
    <message>
        <source>The appearance model could not be learnt: %1.</source>
        <translation>Das Erscheinungsmodell konnte nicht gelernt werden: %1.</translation>
    </message>
    <message>
        <source>A size of %1 x %2 can&apos;t be made; both sides must be even numbers from 96 to 3840.</source>
        <translation>Eine Größe von %1 x %2 ist nicht möglich; beide Seiten müssen gerade Zahlen von 96 bis 3840 sein.</translation>
    </message>
    <message>
        <source>%1 frames a second can&apos;t be made; give 1 to 120.</source>
        <translation>%1 Bilder pro Sekunde sind nicht möglich; geben Sie 1 bis 120 an.</translation>
    </message>
    <message>
        <source>%1 frames a video can&apos;t be made; give 1 to %2.</source>
        <translation>%1 Bilder je Video sind nicht möglich; geben Sie 1 bis %2 an.</translation>
    </message>
    <message>
        <source>There is no compression &quot;%1&quot;; give raw, c23, c40 or another c0 to c51.</source>
        <translation>Es gibt keine Kompression „%1“; geben Sie raw, c23, c40 oder eine andere von c0 bis c51 an.</translation>
    </message>
    <message>
        <source>Making the dataset was cancelled; the same command goes on.</source>
        <translation>Das Erzeugen des Datensatzes wurde abgebrochen; derselbe Befehl fährt fort.</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be made.</source>
        <translation>Der Ordner von %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 people with %2 videos each can&apos;t be made; give 2 to 500 people and at most 1000 videos.</source>
        <translation>%1 Personen mit je %2 Videos sind nicht möglich; geben Sie 2 bis 500 Personen und höchstens 1000 Videos an.</translation>
    </message>
    <message>
        <source>%1 threads can&apos;t be used; give 0 for one per core, or more.</source>
        <translation>%1 Threads sind nicht möglich; geben Sie 0 für einen je Kern oder mehr an.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made; choose another place.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no forging method &quot;%1&quot;; there are %2.</source>
        <translation>Es gibt kein Fälschungsverfahren „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>The forgery can&apos;t begin at frame %1 of %2 frames.</source>
        <translation>Die Fälschung kann nicht bei Bild %1 von %2 Bildern beginnen.</translation>
    </message>
    <message>
        <source>Making %1 was cancelled.</source>
        <translation>Das Erzeugen von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The video %1 can&apos;t be written: %2.</source>
        <translation>Das Video %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>FFmpeg&apos;s libraries on this machine have no libx264 encoder; install one with H.264 encoding.</source>
        <translation>Die FFmpeg-Bibliotheken dieses Rechners haben keinen libx264-Encoder; installieren Sie welche mit H.264-Kodierung.</translation>
    </message>
    <message>
        <source>The video %1 can&apos;t be put in its place.</source>
        <translation>Das Video %1 lässt sich nicht an seinen Platz bringen.</translation>
    </message>
    <message>
        <source>The dataset %1 has no node &quot;%2&quot;; it has: %3.</source>
        <translation>Der Datensatz %1 hat keinen Knoten „%2“; er hat: %3.</translation>
    </message>
    <message>
        <source>Stopped while the figures were computed; the scores are kept.</source>
        <translation>Angehalten, während die Kennzahlen berechnet wurden; die Werte bleiben erhalten.</translation>
    </message>
    <message>
        <source>The results must go to another folder than the dataset %1.</source>
        <translation>Die Ergebnisse müssen in einen anderen Ordner als den Datensatz %1.</translation>
    </message>
    <message>
        <source>There is no perturbation &quot;%1&quot;; there are block-1, block-2, noise-1, noise-2, blur-1, blur-2, pixelation-1, pixelation-2, jpeg-QUALITY with a quality from 1 to 100, and half-size.</source>
        <translation>Es gibt keine Störung „%1“; es gibt block-1, block-2, noise-1, noise-2, blur-1, blur-2, pixelation-1, pixelation-2, jpeg-QUALITÄT mit einer Qualität von 1 bis 100 und half-size.</translation>
    </message>
    <message>
        <source>A picture cannot be changed by %1: %2.</source>
        <translation>Ein Bild lässt sich nicht mit %1 verändern: %2.</translation>
    </message>
    <message>
        <source>There is no protocol or file &quot;%1&quot;; the protocols are: %2.</source>
        <translation>Es gibt kein Protokoll und keine Datei „%1“; die Protokolle sind: %2.</translation>
    </message>
    <message>
        <source>its &quot;schema&quot; must be &quot;%1&quot;</source>
        <translation>ihr „schema“ muss „%1“ sein</translation>
    </message>
    <message>
        <source>too many files build on each other</source>
        <translation>zu viele Dateien bauen aufeinander auf</translation>
    </message>
    <message>
        <source>The protocol %1 cannot be used: %2.</source>
        <translation>Das Protokoll %1 ist nicht brauchbar: %2.</translation>
    </message>
    <message>
        <source>its &quot;unit&quot; is video or frame, not &quot;%1&quot;</source>
        <translation>„unit“ ist video oder frame, nicht „%1“</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot; in what it extends</source>
        <translation>es gibt keine Spalte „%1“ in dem, was es erweitert</translation>
    </message>
    <message>
        <source>it needs a name, a title, a node and the headings &quot;facts&quot;</source>
        <translation>es braucht einen Namen, einen Titel, einen Knoten und die Überschriften „facts“</translation>
    </message>
    <message>
        <source>every column needs a key of its own</source>
        <translation>jede Spalte braucht einen eigenen Schlüssel</translation>
    </message>
    <message>
        <source>it needs a column and a row with a &quot;run&quot;</source>
        <translation>es braucht eine Spalte und eine Zeile mit „run“</translation>
    </message>
    <message>
        <source>two rows have the same &quot;run&quot;</source>
        <translation>zwei Zeilen haben dasselbe „run“</translation>
    </message>
    <message>
        <source>the row &quot;%1&quot; has %2 facts, but there are %3 headings</source>
        <translation>die Zeile „%1“ hat %2 Angaben, es gibt aber %3 Überschriften</translation>
    </message>
    <message>
        <source>the mean &quot;%1&quot; names the column &quot;%2&quot;, which is not there</source>
        <translation>das Mittel „%1“ nennt die Spalte „%2“, die es nicht gibt</translation>
    </message>
    <message>
        <source>the dataset has no label of %1</source>
        <translation>der Datensatz hat kein Label für %1</translation>
    </message>
    <message>
        <source>dataset or model have no node %1</source>
        <translation>Datensatz oder Modell haben keinen Knoten %1</translation>
    </message>
    <message>
        <source>the dataset has no such forgery</source>
        <translation>der Datensatz hat keine solche Fälschung</translation>
    </message>
    <message>
        <source>the dataset has no real face</source>
        <translation>der Datensatz hat kein echtes Gesicht</translation>
    </message>
    <message>
        <source>protocol.json cannot be composed.</source>
        <translation>protocol.json lässt sich nicht zusammenstellen.</translation>
    </message>
    <message>
        <source>%1 is no protocol&apos;s result that this version can read.</source>
        <translation>%1 ist kein Protokollergebnis, das diese Version lesen kann.</translation>
    </message>
    <message>
        <source>%1 is of an older version and does not tell the order of its columns; evaluate again.</source>
        <translation>%1 ist von einer älteren Version und nennt die Reihenfolge der Spalten nicht; werten Sie neu aus.</translation>
    </message>
    <message>
        <source>%1 does not belong to the metrics.json beside it; evaluate again.</source>
        <translation>%1 gehört nicht zur metrics.json daneben; werten Sie neu aus.</translation>
    </message>
    <message>
        <source>%1 is no result of semblance evaluate that this version can read.</source>
        <translation>%1 ist kein Ergebnis von semblance evaluate, das diese Version lesen kann.</translation>
    </message>
    <message>
        <source>%1 names no model or no node; evaluate again.</source>
        <translation>%1 nennt kein Modell oder keinen Knoten; werten Sie neu aus.</translation>
    </message>
    <message>
        <source>%1 holds no metrics.json or protocol.json; choose a folder that semblance evaluate has written.</source>
        <translation>%1 enthält keine metrics.json oder protocol.json; wählen Sie einen Ordner, den semblance evaluate geschrieben hat.</translation>
    </message>
    <message>
        <source>it is no scores.csv of semblance evaluate</source>
        <translation>sie ist keine scores.csv von semblance evaluate</translation>
    </message>
    <message>
        <source>the row is damaged</source>
        <translation>die Zeile ist beschädigt</translation>
    </message>
    <message>
        <source>the models before have not scored the same samples</source>
        <translation>die Modelle davor haben nicht dieselben Beispiele bewertet</translation>
    </message>
    <message>
        <source>the models have not scored the same samples</source>
        <translation>die Modelle haben nicht dieselben Beispiele bewertet</translation>
    </message>
    <message>
        <source>it holds no sample</source>
        <translation>sie enthält kein Beispiel</translation>
    </message>
    <message>
        <source>the last model has not scored all samples</source>
        <translation>das letzte Modell hat nicht alle Beispiele bewertet</translation>
    </message>
    <message>
        <source>%1, line %2: %3; evaluate again.</source>
        <translation>%1, Zeile %2: %3; werten Sie neu aus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no label</source>
        <translation>„%1“ ist kein Label</translation>
    </message>
    <message>
        <source>a score is no number</source>
        <translation>ein Wert ist keine Zahl</translation>
    </message>
    <message>
        <source>Stopped while %1 was read.</source>
        <translation>Angehalten, während %1 gelesen wurde.</translation>
    </message>
    <message>
        <source>the file breaks off</source>
        <translation>die Datei bricht ab</translation>
    </message>
    <message>
        <source>%1, line %2: the row is damaged; evaluate again.</source>
        <translation>%1, Zeile %2: Die Zeile ist beschädigt; werten Sie neu aus.</translation>
    </message>
    <message>
        <source>The protocol %1 has several rows; say which one a model is for: --model ROW=M, with ROW one of: %2.</source>
        <translation>Das Protokoll %1 hat mehrere Zeilen; geben Sie an, für welche ein Modell gilt: --model ZEILE=M, mit ZEILE aus: %2.</translation>
    </message>
    <message>
        <source>The protocol %1 has no dataset &quot;%2&quot;; it has: %3.</source>
        <translation>Das Protokoll %1 hat keinen Datensatz „%2“; es hat: %3.</translation>
    </message>
    <message>
        <source>The crop %1 cannot be read: %2; extract the dataset again.</source>
        <translation>Der Ausschnitt %1 kann nicht gelesen werden: %2; schneiden Sie den Datensatz neu aus.</translation>
    </message>
    <message>
        <source>The crop %1 is not the one that the manifest describes (its SHA-256 differs); extract the dataset again.</source>
        <translation>Der Ausschnitt %1 ist nicht der, den das Manifest beschreibt (sein SHA-256 weicht ab); schneiden Sie den Datensatz neu aus.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 crops; the same command goes on from there.</source>
        <translation>Angehalten nach %1 von %2 Ausschnitten; derselbe Befehl fährt dort fort.</translation>
    </message>
    <message>
        <source>The model %1 gives no finite score for the crop %2; it cannot be evaluated.</source>
        <translation>Das Modell %1 liefert für den Ausschnitt %2 keinen endlichen Wert; es kann nicht ausgewertet werden.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; choose another one.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Sample %1 of the dataset %2 names a crop that is not there; extract the dataset again.</source>
        <translation>Beispiel %1 des Datensatzes %2 nennt einen Ausschnitt, den es nicht gibt; schneiden Sie den Datensatz neu aus.</translation>
    </message>
    <message>
        <source>%1 shows only %2 faces; training needs at least 8 people.</source>
        <translation>%1 zeigt nur %2 Gesichter; das Training braucht mindestens 8 Personen.</translation>
    </message>
    <message>
        <source>A batch of %1 can&apos;t be shared evenly by %2 processes.</source>
        <translation>Ein Stapel von %1 lässt sich nicht gleichmäßig auf %2 Prozesse verteilen.</translation>
    </message>
    <message>
        <source>There is no %1 to end the run from; train first.</source>
        <translation>Es gibt kein %1, von dem aus der Lauf beendet werden könnte; trainieren Sie zuerst.</translation>
    </message>
    <message>
        <source>%1 has no accepted sample%2 of the wanted kinds and methods; extract faces first, or choose others.</source>
        <translation>%1 hat kein angenommenes Beispiel%2 der gewünschten Arten und Verfahren; schneiden Sie zuerst Gesichter aus, oder wählen Sie andere.</translation>
    </message>
    <message>
        <source>The sample %1 can&apos;t be read as a square picture; extract or expand anew.</source>
        <translation>Das Beispiel %1 lässt sich nicht als quadratisches Bild lesen; schneiden Sie aus oder erweitern Sie neu.</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be one of &quot;%1&quot;</source>
        <translation>muss eines von „%1“ sein</translation>
    </message>
    <message>
        <source>must be a list of %1 numbers</source>
        <translation>muss eine Liste von %1 Zahlen sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>may hold &quot;%1&quot; only</source>
        <translation>darf nur „%1“ enthalten</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>must be an object of texts</source>
        <translation>muss ein Objekt aus Texten sein</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>it has the unknown key &quot;%1&quot;</source>
        <translation>es hat den unbekannten Schlüssel „%1“</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation>muss eine Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>&quot;%1%2&quot; %3</source>
        <translation>„%1%2“ %3</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read, which says what run %2 belongs to; choose another output, or remove the checkpoint to start anew.</source>
        <translation>%1 lässt sich nicht lesen, worin steht, zu welchem Lauf %2 gehört; wählen Sie eine andere Ausgabe, oder entfernen Sie den Zwischenstand, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>%1 is the checkpoint of a run with another %2; choose another output, or remove it to start anew.</source>
        <translation>%1 ist der Zwischenstand eines Laufs mit anderem Inhalt bei „%2“; wählen Sie eine andere Ausgabe, oder entfernen Sie ihn, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The folder %1 for the model does not exist; make it first.</source>
        <translation>Den Ordner %1 für das Modell gibt es nicht; legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>%1 is being trained by another process; wait until it ends, or stop it.</source>
        <translation>%1 wird von einem anderen Prozess trainiert; warten Sie, bis er endet, oder halten Sie ihn an.</translation>
    </message>
    <message>
        <source>The new model needs a name.</source>
        <translation>Das neue Modell braucht einen Namen.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist; choose another file.</source>
        <translation>Den Ordner von %1 gibt es nicht; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>There is a model file %1 already; choose another one.</source>
        <translation>Es gibt schon eine Modelldatei %1; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A run that is not finished has this name already (%1); open it to go on, or choose another name.</source>
        <translation>Ein nicht abgeschlossener Lauf hat schon diesen Namen (%1); öffnen Sie ihn, um weiterzumachen, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose the dataset to learn from.</source>
        <translation>Wählen Sie den Datensatz, aus dem gelernt wird.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read, so the run can&apos;t go on from here; give the command that started it again.</source>
        <translation>%1 lässt sich nicht lesen, der Lauf kann von hier also nicht weitergehen; geben Sie noch einmal den Befehl, der ihn begann.</translation>
    </message>
    <message>
        <source>its schema is not %1</source>
        <translation>das Schema ist nicht %1</translation>
    </message>
    <message>
        <source>&quot;fresh.input_size&quot; must be a multiple of %1, by which the network shrinks a picture</source>
        <translation>„fresh.input_size“ muss ein Vielfaches von %1 sein, um das das Netz ein Bild verkleinert</translation>
    </message>
    <message>
        <source>&quot;prompts&quot; is &quot;own&quot; but &quot;own_prompts&quot; is empty</source>
        <translation>„prompts“ ist „own“, aber „own_prompts“ ist leer</translation>
    </message>
    <message>
        <source>There is no recipe &quot;%1&quot;: neither a file nor one of %2.</source>
        <translation>Es gibt kein Rezept „%1“: weder eine Datei noch eines von %2.</translation>
    </message>
    <message>
        <source>The recipe %1 is not a JSON object: %2.</source>
        <translation>Das Rezept %1 ist kein JSON-Objekt: %2.</translation>
    </message>
    <message>
        <source>The recipe %1 can&apos;t be used: %2.</source>
        <translation>Das Rezept %1 ist nicht brauchbar: %2.</translation>
    </message>
    <message>
        <source>There are no %1 prompts for the FFSC hierarchy; take the published ones or your own.</source>
        <translation>Für die FFSC-Hierarchie gibt es keine %1-Prompts; nehmen Sie die veröffentlichten oder eigene.</translation>
    </message>
    <message>
        <source>Prompts of your own need CLIP&apos;s vocabulary; give --vocab FILE.</source>
        <translation>Eigene Prompts brauchen das Vokabular von CLIP; geben Sie --vocab DATEI an.</translation>
    </message>
    <message>
        <source>The region cannot be transplanted: %1.</source>
        <translation>Die Region kann nicht transplantiert werden: %1.</translation>
    </message>
    <message>
        <source>the region cannot be carried over: the two faces&apos; landmarks lie too differently; choose another source.</source>
        <translation>Die Region lässt sich nicht übertragen: Die Landmarken der beiden Gesichter liegen zu verschieden; wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>the landmarks of %1 do not lie as on a face; choose another frame.</source>
        <translation>Die Landmarken von %1 liegen nicht wie in einem Gesicht; wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <source>Stopped before every picture was scored.</source>
        <translation>Angehalten, bevor jedes Bild bewertet war.</translation>
    </message>
    <message>
        <source>no face is found in this picture; choose one in which a face is seen from the front.</source>
        <translation>In diesem Bild wurde kein Gesicht gefunden; wählen Sie eines, in dem ein Gesicht von vorn zu sehen ist.</translation>
    </message>
    <message>
        <source>The picture cannot be changed (%1, strength %2): %3.</source>
        <translation>Das Bild kann nicht verändert werden (%1, Stärke %2): %3.</translation>
    </message>
    <message>
        <source>Stopped before every change was scored.</source>
        <translation>Angehalten, bevor jede Veränderung bewertet war.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no section of a report; there are %2.</source>
        <translation>„%1“ ist kein Abschnitt eines Berichts; es gibt %2.</translation>
    </message>
    <message>
        <source>The section &apos;%1&apos; is named twice; name it once.</source>
        <translation>Der Abschnitt „%1“ ist zweimal genannt; nennen Sie ihn einmal.</translation>
    </message>
    <message>
        <source>The logo &apos;%1&apos; can&apos;t be read: %2.</source>
        <translation>Das Logo „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no picture that can be read; give a PNG or JPEG file.</source>
        <translation>„%1“ ist kein lesbares Bild; geben Sie eine PNG- oder JPEG-Datei an.</translation>
    </message>
    <message>
        <source>The report was cancelled; nothing was written.</source>
        <translation>Der Bericht wurde abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>the model with SHA-256 %1... is not among the installed ones; import it with &quot;semblance model import&quot;.</source>
        <translation>Das Modell mit dem SHA-256 %1... ist nicht installiert; importieren Sie es mit „semblance model import“.</translation>
    </message>
    <message>
        <source>The case &apos;%1&apos; has no evidence %2; it has %3, numbered from 1.</source>
        <translation>Der Fall „%1“ hat kein Beweismittel %2; er hat %3, ab 1 gezählt.</translation>
    </message>
    <message>
        <source>The report&apos;s PDF could not be made: %1.</source>
        <translation>Das PDF des Berichts konnte nicht erzeugt werden: %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no language of reports; there are %2.</source>
        <translation>„%1“ ist keine Sprache von Berichten; es gibt %2.</translation>
    </message>
    <message>
        <source>this program holds no texts for &apos;%1&apos;; use en.</source>
        <translation>Dieses Programm enthält keine Texte für „%1“; nehmen Sie en.</translation>
    </message>
    <message>
        <source>The batch queue is not open.</source>
        <translation>Die Stapelwarteschlange ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>The analysis of &apos;%1&apos; did not tell where its results are.</source>
        <translation>Die Analyse von „%1“ hat nicht gemeldet, wo ihre Ergebnisse liegen.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; for the batch queue can&apos;t be made; check the disk.</source>
        <translation>Der Ordner „%1“ für die Stapelwarteschlange kann nicht angelegt werden; prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>Another window of this program works on the batch queue in &apos;%1&apos;; use that one, or close it.</source>
        <translation>Ein anderes Fenster dieses Programms arbeitet mit der Stapelwarteschlange in „%1“; benutzen Sie dieses, oder schließen Sie es.</translation>
    </message>
    <message>
        <source>The batch queue &apos;%1&apos; was written by a newer version of this program; update the program, or move the file away.</source>
        <translation>Die Stapelwarteschlange „%1“ wurde von einer neueren Version dieses Programms geschrieben; aktualisieren Sie das Programm, oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>the label hierarchy stored with the run is not readable: %1</source>
        <translation>Die mit dem Lauf gespeicherte Label-Hierarchie ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the model gave no heat map for this node.</source>
        <translation>Das Modell lieferte für diesen Knoten keine Heatmap.</translation>
    </message>
    <message>
        <source>the label file &apos;%1&apos; can&apos;t be written (%2); choose another place.</source>
        <translation>Die Labeldatei „%1“ kann nicht geschrieben werden (%2); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>no video is open.</source>
        <translation>Es ist kein Video geöffnet.</translation>
    </message>
    <message>
        <source>the picture &apos;%1&apos; can&apos;t be read.</source>
        <translation>Das Bild „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be started: %2.</source>
        <translation>%1 kann nicht gestartet werden: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is no log of a training run.</source>
        <translation>%1 ist kein Protokoll eines Trainingslaufs.</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; lacks the evidence of an analysis; use a backup copy of it.</source>
        <translation>Der Falldatei „%1“ fehlt das Beweismittel einer Analyse; verwenden Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>the folder of &apos;%1&apos; can&apos;t be made; choose another case file.</source>
        <translation>Der Ordner von „%1“ kann nicht angelegt werden; wählen Sie eine andere Falldatei.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be read as a model.</source>
        <translation>„%1“ lässt sich nicht als Modell lesen.</translation>
    </message>
    <message>
        <source>the model that made these results (SHA-256 %1...) is not among the installed ones; import it with &quot;semblance model import&quot;.</source>
        <translation>Das Modell, von dem diese Ergebnisse stammen (SHA-256 %1...), ist nicht installiert; importieren Sie es mit „semblance model import“.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; can&apos;t be made; check its permissions.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden; bitte die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; was written by a newer version of this program and can only be read by this one.</source>
        <translation>Die Falldatei „%1“ wurde von einer neueren Version dieses Programms geschrieben und kann von dieser nur gelesen werden.</translation>
    </message>
    <message>
        <source>Say what to search the cases for.</source>
        <translation>Bitte angeben, wonach die Fälle durchsucht werden sollen.</translation>
    </message>
    <message>
        <source>There is no folder &apos;%1&apos; to search; check the path.</source>
        <translation>Es gibt keinen Ordner „%1“ zum Durchsuchen; bitte den Pfad prüfen.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde angehalten.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>„%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text</source>
        <translation>„%1“ muss ein Text sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds a character that no text has</source>
        <translation>„%1“ enthält ein Zeichen, das es in keinem Text gibt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of at most %2 texts</source>
        <translation>„%1“ muss eine Liste mit höchstens %2 Texten sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be an object</source>
        <translation>„%1“ muss ein Objekt sein</translation>
    </message>
    <message>
        <source>The template &apos;%1&apos; can&apos;t be used: %2; correct the file or take it away.</source>
        <translation>Die Vorlage „%1“ ist nicht brauchbar: %2; bitte die Datei berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>There is no template file &apos;%1&apos;; check the path.</source>
        <translation>Es gibt keine Vorlage „%1“; bitte den Pfad prüfen.</translation>
    </message>
    <message>
        <source>The template &apos;%1&apos; can&apos;t be read; check its permissions.</source>
        <translation>Die Vorlage „%1“ kann nicht gelesen werden; bitte die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The template &apos;%1&apos; is larger than 1 MiB and is not read; make it smaller.</source>
        <translation>Die Vorlage „%1“ ist größer als 1 MiB und wird nicht gelesen; bitte verkleinern.</translation>
    </message>
    <message>
        <source>The template &apos;%1&apos; is no JSON object (%2 at byte %3); correct the file or take it away.</source>
        <translation>Die Vorlage „%1“ ist kein JSON-Objekt (%2 bei Byte %3); bitte die Datei berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>ein anderer Wert</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no template of this version of the program (its schema is not %2); correct the file or take it away.</source>
        <translation>„%1“ ist keine Vorlage dieser Programmversion (das Schema ist nicht %2); bitte die Datei berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>it wants a name of 1 to 100 characters</source>
        <translation>sie braucht einen Namen mit 1 bis 100 Zeichen</translation>
    </message>
    <message>
        <source>its logo must be the name of a picture beside it</source>
        <translation>ihr Logo muss der Name eines Bildes daneben sein</translation>
    </message>
    <message>
        <source>there are more than %1 texts</source>
        <translation>es sind mehr als %1 Texte</translation>
    </message>
    <message>
        <source>A template wants a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a file &apos;%1&apos; already; choose another name.</source>
        <translation>Es gibt schon eine Datei „%1“; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The logo &apos;%1&apos; can&apos;t be read; check the path.</source>
        <translation>Das Logo „%1“ kann nicht gelesen werden; bitte den Pfad prüfen.</translation>
    </message>
    <message>
        <source>No template is called &apos;%1&apos;, and there are none in &apos;%2&apos;.</source>
        <translation>Keine Vorlage heißt „%1“, und in „%2“ gibt es keine.</translation>
    </message>
    <message>
        <source>No template is called &apos;%1&apos;; there are %2.</source>
        <translation>Keine Vorlage heißt „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>The case &apos;%1&apos; was closed by %2 on %3 (%4); reopen it before changing it.</source>
        <translation>Der Fall „%1“ wurde von %2 am %3 abgeschlossen (%4); vor einer Änderung bitte wieder öffnen.</translation>
    </message>
    <message>
        <source>Say why the case is closed.</source>
        <translation>Bitte angeben, warum der Fall abgeschlossen wird.</translation>
    </message>
    <message>
        <source>Say why the case is opened again.</source>
        <translation>Bitte angeben, warum der Fall wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>The case &apos;%1&apos; is closed already.</source>
        <translation>Der Fall „%1“ ist schon abgeschlossen.</translation>
    </message>
    <message>
        <source>The case &apos;%1&apos; is not closed.</source>
        <translation>Der Fall „%1“ ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Analysis run %1 of the case &apos;%2&apos; is being worked on; wait for it or cancel it before closing the case.</source>
        <translation>An der Analyse %1 des Falls „%2“ wird gearbeitet; vor dem Abschließen bitte abwarten oder abbrechen.</translation>
    </message>
    <message>
        <source>It goes on from an earlier analysis of &apos;%1&apos;, which had ended behind frame %2.</source>
        <translation>Sie setzt eine frühere Analyse von „%1“ fort, die hinter Bild %2 geendet hatte.</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; could not be copied to &apos;%3&apos;: %4.</source>
        <translation>%1 „%2“ konnte nicht nach „%3“ kopiert werden: %4.</translation>
    </message>
    <message>
        <source>Copying &apos;%1&apos; was cancelled.</source>
        <translation>Das Kopieren von „%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest could not be made.</source>
        <translation>Das Verzeichnis des Bündels konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The manifest of the bundle &apos;%1&apos; is damaged; get the bundle again.</source>
        <translation>Das Verzeichnis des Bündels „%1“ ist beschädigt; besorgen Sie das Bündel erneut.</translation>
    </message>
    <message>
        <source>The bundle &apos;%1&apos; was written by a newer version of this program; update the program to verify it.</source>
        <translation>Das Bündel „%1“ wurde von einer neueren Version dieses Programms geschrieben; aktualisieren Sie das Programm, um es zu überprüfen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is an absolute path</source>
        <translation>„%1“ ist ein absoluter Pfad</translation>
    </message>
    <message>
        <source>&apos;%1&apos; leads out of the bundle</source>
        <translation>„%1“ führt aus dem Bündel heraus</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a file in a bundle</source>
        <translation>„%1“ ist kein Name einer Datei in einem Bündel</translation>
    </message>
    <message>
        <source>There is no bundle &apos;%1&apos;; check the path.</source>
        <translation>Es gibt kein Bündel „%1“; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The bundle &apos;%1&apos; can&apos;t be read: %2.</source>
        <translation>Das Bündel „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no sealed bundle as this program writes it: %2.</source>
        <translation>„%1“ ist kein versiegeltes Bündel, wie dieses Programm es schreibt: %2.</translation>
    </message>
    <message>
        <source>it does not begin as a zip</source>
        <translation>es beginnt nicht wie eine ZIP-Datei</translation>
    </message>
    <message>
        <source>its end is missing or something was added to it; copy it again</source>
        <translation>das Ende fehlt, oder etwas wurde angefügt; kopieren Sie es erneut</translation>
    </message>
    <message>
        <source>its end is damaged; copy it again</source>
        <translation>das Ende ist beschädigt; kopieren Sie es erneut</translation>
    </message>
    <message>
        <source>its directory claims more than the file holds</source>
        <translation>sein Inhaltsverzeichnis behauptet mehr, als die Datei enthält</translation>
    </message>
    <message>
        <source>it claims to be in several parts</source>
        <translation>es gibt vor, aus mehreren Teilen zu bestehen</translation>
    </message>
    <message>
        <source>its directory is not where it says; it is cut off or something was added to it</source>
        <translation>sein Inhaltsverzeichnis ist nicht an der angegebenen Stelle; es ist abgeschnitten, oder etwas wurde eingefügt</translation>
    </message>
    <message>
        <source>it claims %1 files</source>
        <translation>es behauptet, %1 Dateien zu enthalten</translation>
    </message>
    <message>
        <source>its directory is damaged</source>
        <translation>sein Inhaltsverzeichnis ist beschädigt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in it twice</source>
        <translation>„%1“ ist zweimal darin</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a link or something else than a file</source>
        <translation>„%1“ ist ein Link oder etwas anderes als eine Datei</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is compressed, and a bundle&apos;s files are stored as they are</source>
        <translation>„%1“ ist komprimiert, und die Dateien eines Bündels sind unkomprimiert gespeichert</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is encrypted or of a size told later</source>
        <translation>„%1“ ist verschlüsselt oder gibt seine Größe erst danach an</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a date, a comment or a part of its own</source>
        <translation>„%1“ hat ein Datum, einen Kommentar oder einen eigenen Teil</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has fields that a bundle does not use</source>
        <translation>„%1“ hat Felder, die ein Bündel nicht benutzt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; claims %2 bytes, which the file does not hold</source>
        <translation>„%1“ behauptet %2 Bytes, die die Datei nicht enthält</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not right behind the file before it</source>
        <translation>„%1“ steht nicht unmittelbar hinter der vorigen Datei</translation>
    </message>
    <message>
        <source>there are bytes in it that belong to no file</source>
        <translation>es enthält Bytes, die zu keiner Datei gehören</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not where the directory says</source>
        <translation>„%1“ ist nicht da, wo das Inhaltsverzeichnis sagt</translation>
    </message>
    <message>
        <source>what stands before &apos;%1&apos; is not what the directory says of it</source>
        <translation>was vor „%1“ steht, ist nicht, was das Inhaltsverzeichnis davon sagt</translation>
    </message>
    <message>
        <source>Reading &apos;%1&apos; was cancelled.</source>
        <translation>Das Lesen von „%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of the bundle &apos;%2&apos; could not be written; free some space in the temporary folder or set TMPDIR to another one.</source>
        <translation>„%1“ aus dem Bündel „%2“ konnte nicht geschrieben werden; schaffen Sie Platz im temporären Ordner, oder setzen Sie TMPDIR auf einen anderen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is damaged (its CRC-32 does not match)</source>
        <translation>„%1“ ist beschädigt (seine CRC-32 stimmt nicht)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 bytes, far more than it needs</source>
        <translation>„%1“ hat %2 Bytes, weit mehr als nötig</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; can&apos;t be read: %2.</source>
        <translation>Der Schlüssel „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large for a key; name a PEM file.</source>
        <translation>„%1“ ist zu groß für einen Schlüssel; geben Sie eine PEM-Datei an.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a key of another kind; make an Ed25519 key with &quot;openssl genpkey -algorithm ed25519 -out KEY.pem&quot;.</source>
        <translation>„%1“ ist ein Schlüssel anderer Art; erzeugen Sie einen Ed25519-Schlüssel mit „openssl genpkey -algorithm ed25519 -out KEY.pem“.</translation>
    </message>
    <message>
        <source>The passphrase of &apos;%1&apos; is too long.</source>
        <translation>Die Passphrase von „%1“ ist zu lang.</translation>
    </message>
    <message>
        <source>OpenSSL could not sign with the Ed25519 key.</source>
        <translation>OpenSSL konnte mit dem Ed25519-Schlüssel nicht signieren.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a private key; give the public one, made by &quot;openssl pkey -in KEY.pem -pubout -out PUB.pem&quot;.</source>
        <translation>„%1“ ist ein privater Schlüssel; geben Sie den öffentlichen an, den „openssl pkey -in KEY.pem -pubout -out PUB.pem“ erzeugt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no public key in PEM form.</source>
        <translation>„%1“ ist kein öffentlicher Schlüssel im PEM-Format.</translation>
    </message>
    <message>
        <source>The passphrase of &apos;%1&apos; is wrong.</source>
        <translation>Die Passphrase von „%1“ ist falsch.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a public key; sign with the private one.</source>
        <translation>„%1“ ist ein öffentlicher Schlüssel; signieren Sie mit dem privaten.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no private key in PEM form; make one with &quot;openssl genpkey -algorithm ed25519&quot;.</source>
        <translation>„%1“ ist kein privater Schlüssel im PEM-Format; erzeugen Sie einen mit „openssl genpkey -algorithm ed25519“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be written: %2; choose another place.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; does not match its own audit log (%2), so no bundle was made of it; see semblance case verify.</source>
        <translation>Die Falldatei „%1“ stimmt nicht mit ihrem eigenen Prüfprotokoll überein (%2), deshalb wurde kein Bündel daraus gemacht; siehe semblance case verify.</translation>
    </message>
    <message>
        <source>The evidence &apos;%1&apos; is not there or not as large as it was; put it back, or export its hash alone.</source>
        <translation>Das Beweismittel „%1“ ist nicht da oder nicht so groß, wie es war; legen Sie es zurück, oder exportieren Sie nur seinen Hash.</translation>
    </message>
    <message>
        <source>An analysis of the case &apos;%1&apos; is still going on; export the case when it has ended.</source>
        <translation>Eine Analyse des Falls „%1“ läuft noch; exportieren Sie den Fall, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>There is no folder &apos;%1&apos;; make it or choose another place.</source>
        <translation>Es gibt keinen Ordner „%1“; legen Sie ihn an, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The bundle was written but its hash not noted in the case&apos;s audit log: %1</source>
        <translation>Das Bündel wurde geschrieben, sein Hash aber nicht im Prüfprotokoll des Falls vermerkt: %1</translation>
    </message>
    <message>
        <source>The program gpg can&apos;t be started; install GnuPG or sign with a PEM key.</source>
        <translation>Das Programm gpg kann nicht gestartet werden; installieren Sie GnuPG, oder signieren Sie mit einem PEM-Schlüssel.</translation>
    </message>
    <message>
        <source>Waiting for gpg was cancelled.</source>
        <translation>Das Warten auf gpg wurde abgebrochen.</translation>
    </message>
    <message>
        <source>gpg did not sign with the key &apos;%1&apos; (%2); see gpg --list-secret-keys.</source>
        <translation>gpg hat mit dem Schlüssel „%1“ nicht signiert (%2); siehe gpg --list-secret-keys.</translation>
    </message>
    <message>
        <source>no temporary file could be written</source>
        <translation>es konnte keine temporäre Datei geschrieben werden</translation>
    </message>
    <message>
        <source>the key or the signature has expired</source>
        <translation>der Schlüssel oder die Signatur ist abgelaufen</translation>
    </message>
    <message>
        <source>its owner has revoked the key</source>
        <translation>der Schlüssel wurde widerrufen</translation>
    </message>
    <message>
        <source>Comparing the analyses was cancelled.</source>
        <translation>Der Vergleich der Analysen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>the face detector&apos;s own weights are not in a bundle</source>
        <translation>die eigenen Gewichte der Gesichtserkennung sind nicht in einem Bündel</translation>
    </message>
    <message>
        <source>its settings are out of range</source>
        <translation>ihre Einstellungen liegen außerhalb des Erlaubten</translation>
    </message>
    <message>
        <source>it has no results</source>
        <translation>sie hat keine Ergebnisse</translation>
    </message>
    <message>
        <source>the model file is not the one that was used</source>
        <translation>die Modelldatei ist nicht die verwendete</translation>
    </message>
    <message>
        <source>The repeated analysis was cancelled.</source>
        <translation>Die wiederholte Analyse wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 frames could be analysed here</source>
        <translation>%1 Bilder konnten hier analysiert werden</translation>
    </message>
    <message>
        <source>not the same faces on the same frames</source>
        <translation>nicht dieselben Gesichter auf denselben Bildern</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>es hat kein %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of its manifest is missing</source>
        <translation>„%1“ aus seinem Verzeichnis fehlt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is listed twice</source>
        <translation>„%1“ ist zweimal aufgeführt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 bytes, not %3 as its manifest says</source>
        <translation>„%1“ hat %2 Bytes, nicht %3, wie sein Verzeichnis sagt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in it but not in its manifest</source>
        <translation>„%1“ ist darin, aber nicht in seinem Verzeichnis</translation>
    </message>
    <message>
        <source>its manifest speaks of &apos;%1&apos;, which it does not list</source>
        <translation>sein Verzeichnis spricht von „%1“, das es nicht aufführt</translation>
    </message>
    <message>
        <source>it has two signatures</source>
        <translation>es hat zwei Signaturen</translation>
    </message>
    <message>
        <source>Checking the signature was cancelled.</source>
        <translation>Die Prüfung der Signatur wurde abgebrochen.</translation>
    </message>
    <message>
        <source>signed: %1</source>
        <translation>signiert: %1</translation>
    </message>
    <message>
        <source>the signature is not good: %1</source>
        <translation>die Signatur ist nicht gültig: %1</translation>
    </message>
    <message>
        <source>signed, but gpg does not know the key %1; get it from the signer</source>
        <translation>signiert, aber gpg kennt den Schlüssel %1 nicht; besorgen Sie ihn von der signierenden Person</translation>
    </message>
    <message>
        <source>signed with GPG, not checked</source>
        <translation>mit GPG signiert, nicht geprüft</translation>
    </message>
    <message>
        <source>not signed with &apos;%1&apos;</source>
        <translation>nicht mit „%1“ signiert</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>it has a signature but no %1</source>
        <translation>es hat eine Signatur, aber kein %1</translation>
    </message>
    <message>
        <source>not signed with &apos;%1&apos; (fingerprint %2), or changed since</source>
        <translation>nicht mit „%1“ (Fingerabdruck %2) signiert oder seitdem geändert</translation>
    </message>
    <message>
        <source>the signature is not one of the key that came with it</source>
        <translation>die Signatur ist keine des mitgelieferten Schlüssels</translation>
    </message>
    <message>
        <source>signed with &apos;%1&apos;, fingerprint %2</source>
        <translation>mit „%1“ signiert, Fingerabdruck %2</translation>
    </message>
    <message>
        <source>not as in the manifest: %1</source>
        <translation>nicht wie im Verzeichnis: %1</translation>
    </message>
    <message>
        <source>The case in the bundle &apos;%1&apos; is of a newer version (schema %2, this one knows %3); update the program to verify it.</source>
        <translation>Der Fall im Bündel „%1“ ist von einer neueren Version (Schema %2, dieses Programm kennt %3); aktualisieren Sie das Programm, um ihn zu überprüfen.</translation>
    </message>
    <message>
        <source>the manifest says entry %1, %2</source>
        <translation>das Verzeichnis nennt Eintrag %1, %2</translation>
    </message>
    <message>
        <source>the manifest&apos;s is not the case&apos;s</source>
        <translation>die des Verzeichnisses ist nicht die des Falls</translation>
    </message>
    <message>
        <source>written by %1, which may write them in another way</source>
        <translation>geschrieben von %1, das sie womöglich anders schreibt</translation>
    </message>
    <message>
        <source>not what the case says: %1</source>
        <translation>nicht, was der Fall sagt: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Writing the bundle was cancelled.</source>
        <translation>Das Schreiben des Bündels wurde abgebrochen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the file that it was (its SHA-256 is no longer %2); put the right one back.</source>
        <translation>„%1“ ist nicht die Datei, die es war (ihr SHA-256 ist nicht mehr %2); legen Sie die richtige zurück.</translation>
    </message>
    <message>
        <source>signed, but the key is not known here: fingerprint %1; ask the signer for it, or give the public key</source>
        <translation>signiert, aber der Schlüssel ist hier nicht bekannt: Fingerabdruck %1; fragen Sie die signierende Person danach, oder geben Sie den öffentlichen Schlüssel an</translation>
    </message>
    <message>
        <source>the model is not here; give its file to repeat the analysis</source>
        <translation>das Modell ist nicht da; geben Sie seine Datei an, um die Analyse zu wiederholen</translation>
    </message>
    <message>
        <source>the evidence is not here; give its file to repeat the analysis</source>
        <translation>das Beweismittel ist nicht da; geben Sie seine Datei an, um die Analyse zu wiederholen</translation>
    </message>
    <message>
        <source>The landmark model %1 cannot be read: %2.</source>
        <translation>Das Landmarkenmodell %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is no dlib model of 68 landmarks; install the package libdlib-data anew or name another file in SEMBLANCE_LANDMARKS.</source>
        <translation>%1 ist kein dlib-Modell mit 68 Landmarken; installieren Sie das Paket libdlib-data neu oder nennen Sie eine andere Datei in SEMBLANCE_LANDMARKS.</translation>
    </message>
    <message>
        <source>The measurement was stopped.</source>
        <translation>Die Messung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No face was found in the first %1 frames of &apos;%2&apos;, so there is nothing to score; choose another clip.</source>
        <translation>In den ersten %1 Bildern von „%2“ wurde kein Gesicht gefunden, also gibt es nichts zu bewerten; wählen Sie einen anderen Clip.</translation>
    </message>
    <message>
        <source>Two backends scored %1 faces of &apos;%2&apos;: their probabilities differ by at most %3 (mean %4), raw scores by at most %5.</source>
        <translation>Zwei Rechenwege haben %1 Gesichter von „%2“ bewertet: Ihre Wahrscheinlichkeiten weichen um höchstens %3 voneinander ab (im Mittel %4), die Rohwerte um höchstens %5.</translation>
    </message>
    <message>
        <source>Two backends give probabilities that differ by up to %1, more than the %2 that are tolerated; analyse with the backend reference.</source>
        <translation>Die Wahrscheinlichkeiten zweier Rechenwege weichen um bis zu %1 voneinander ab, mehr als die zulässigen %2; analysieren Sie mit dem Rechenweg „reference“.</translation>
    </message>
    <message>
        <source>Its input recipe says %1 pixels, its weights say %2.</source>
        <translation>Seine Eingabevorschrift sagt %1 Pixel, seine Gewichte sagen %2.</translation>
    </message>
    <message>
        <source>Its input recipe gives %1 channels, its weights take %2.</source>
        <translation>Seine Eingabevorschrift gibt %1 Kanäle, seine Gewichte nehmen %2.</translation>
    </message>
    <message>
        <source>It scores by joint embedding but holds no text encoder.</source>
        <translation>Es rechnet mit gemeinsamer Einbettung, enthält aber keinen Textkodierer.</translation>
    </message>
    <message>
        <source>Its prompt of &quot;%1&quot; has more than %2 tokens.</source>
        <translation>Sein Prompt für „%1“ hat mehr als %2 Token.</translation>
    </message>
    <message>
        <source>Its prompt of &quot;%1&quot; has the token id %2, which its weights do not know.</source>
        <translation>Sein Prompt für „%1“ hat die Tokennummer %2, die seine Gewichte nicht kennen.</translation>
    </message>
    <message>
        <source>The two backends gave results for different numbers of faces.</source>
        <translation>Die beiden Rechenwege ergaben Werte für verschieden viele Gesichter.</translation>
    </message>
    <message>
        <source>Its linear head is missing or does not fit its image encoder and its hierarchy.</source>
        <translation>Sein linearer Kopf fehlt oder passt nicht zu seinem Bildkodierer und seiner Hierarchie.</translation>
    </message>
    <message>
        <source>Its linear head holds values that are not finite.</source>
        <translation>Sein linearer Kopf enthält Werte, die nicht endlich sind.</translation>
    </message>
    <message>
        <source>The model %1 cannot be computed on oneDNN: %2</source>
        <translation>Das Modell %1 lässt sich nicht mit oneDNN berechnen: %2</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; is not a matrix.</source>
        <translation>Der Tensor „%1“ ist keine Matrix.</translation>
    </message>
    <message>
        <source>The query, key and value projections of %1self_attn do not fit each other.</source>
        <translation>Die Projektionen für Query, Key und Value von %1self_attn passen nicht zueinander.</translation>
    </message>
    <message>
        <source>%1 is too large to be unpacked.</source>
        <translation>%1 ist zu groß zum Auspacken.</translation>
    </message>
    <message>
        <source>%1 does not unpack to the size it announces.</source>
        <translation>%1 hat ausgepackt nicht die Größe, die es angibt.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than the %2 bytes expected of such a file.</source>
        <translation>%1 wird ausgepackt größer als die %2 Bytes, die von einer solchen Datei erwartet werden.</translation>
    </message>
    <message>
        <source>%1 is compressed, and this program was built without zlib; save it again without compression.</source>
        <translation>%1 ist komprimiert, und dieses Programm wurde ohne zlib gebaut; speichern Sie es noch einmal ohne Kompression.</translation>
    </message>
    <message>
        <source>%1 is compressed, and this program was built without zlib; unpack it first (gunzip).</source>
        <translation>%1 ist komprimiert, und dieses Programm wurde ohne zlib gebaut; packen Sie es zuerst aus (gunzip).</translation>
    </message>
    <message>
        <source>The prompt of &quot;%1&quot; has a token id that is none.</source>
        <translation>Der Prompt für „%1“ hat eine Tokennummer, die keine ist.</translation>
    </message>
    <message>
        <source>%1 cannot be written because it %2.</source>
        <translation>%1 lässt sich nicht schreiben, denn: %2.</translation>
    </message>
    <message>
        <source>%1: its %2 record is not a JSON object.</source>
        <translation>%1: sein Eintrag %2 ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1 cannot be written: a name or a text of its description is not valid UTF-8.</source>
        <translation>%1 lässt sich nicht schreiben: Ein Name oder Text der Beschreibung ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The tensor %1 has a type that a .safetensors file cannot hold.</source>
        <translation>Der Tensor %1 hat einen Typ, den eine .safetensors-Datei nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>%1 lacks its dtype, shape or data_offsets.</source>
        <translation>Bei %1 fehlen dtype, shape oder data_offsets.</translation>
    </message>
    <message>
        <source>%1 has more than %2 dimensions.</source>
        <translation>%1 hat mehr als %2 Dimensionen.</translation>
    </message>
    <message>
        <source>%1 has a shape that is not a list of sizes.</source>
        <translation>%1 hat eine Form, die keine Liste von Größen ist.</translation>
    </message>
    <message>
        <source>%1 has an impossible shape.</source>
        <translation>%1 hat eine unmögliche Form.</translation>
    </message>
    <message>
        <source>%1 has data_offsets that are not offsets.</source>
        <translation>%1 hat data_offsets, die keine Positionen sind.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes where its shape needs %3.</source>
        <translation>%1 hat %2 Bytes, wo seine Form %3 braucht.</translation>
    </message>
    <message>
        <source>%1: the tensor %2 holds values that are neither true nor false.</source>
        <translation>%1: Der Tensor %2 enthält Werte, die weder wahr noch falsch sind.</translation>
    </message>
    <message>
        <source>The tensor %1 is empty and cannot be written.</source>
        <translation>Der Tensor %1 ist leer und lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1: its part %2 is packed by a method that is not supported; save it again without compression.</source>
        <translation>%1: Der Teil %2 ist mit einem nicht unterstützten Verfahren gepackt; speichern Sie ihn noch einmal ohne Kompression.</translation>
    </message>
    <message>
        <source>The hierarchy has %1 nodes, but %2 raw scores were given.</source>
        <translation>Die Hierarchie hat %1 Knoten, gegeben wurden aber %2 Rohwerte.</translation>
    </message>
    <message>
        <source>An image of %1 x %2 pixels cannot be resized.</source>
        <translation>Ein Bild mit %1 x %2 Pixeln lässt sich nicht umrechnen.</translation>
    </message>
    <message>
        <source>An image cannot be resized to %1 x %2 pixels.</source>
        <translation>Ein Bild lässt sich nicht auf %1 x %2 Pixel umrechnen.</translation>
    </message>
    <message>
        <source>The model asks for the input channels &quot;%1&quot;, which this version does not know; a newer version may.</source>
        <translation>Das Modell verlangt die Eingabekanäle „%1“, die diese Version nicht kennt; eine neuere vielleicht.</translation>
    </message>
    <message>
        <source>Low-rank fine-tuning of the image encoder needs a vision transformer; this model has a ModifiedResNet.</source>
        <translation>Feinabstimmung niedrigen Ranges des Bildkodierers braucht einen Vision Transformer; dieses Modell hat ein ModifiedResNet.</translation>
    </message>
    <message>
        <source>Low-rank fine-tuning of the text encoder needs one; this model has none.</source>
        <translation>Feinabstimmung niedrigen Ranges des Textkodierers braucht einen; dieses Modell hat keinen.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; has %2 dimensions where CLIP has %3.</source>
        <translation>Der Tensor „%1“ hat %2 Dimensionen, wo CLIP %3 hat.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; has the impossible size %2.</source>
        <translation>Der Tensor „%1“ hat die unmögliche Größe %2.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; has %2 positions, which is not a square grid and one more.</source>
        <translation>Der Tensor „%1“ hat %2 Positionen; das ist kein quadratisches Raster und eine mehr.</translation>
    </message>
    <message>
        <source>The weights hold neither CLIP&apos;s vision transformer (&quot;visual.proj&quot; is missing) nor its ModifiedResNet (&quot;visual.layer1.0.conv1.weight&quot; is missing).</source>
        <translation>Die Gewichte enthalten weder CLIPs Vision Transformer („visual.proj“ fehlt) noch sein ModifiedResNet („visual.layer1.0.conv1.weight“ fehlt).</translation>
    </message>
    <message>
        <source>%1 was changed after the model was loaded from it; load it again.</source>
        <translation>%1 wurde geändert, nachdem das Modell daraus geladen wurde; laden Sie es neu.</translation>
    </message>
    <message>
        <source>oneDNN reports: %1</source>
        <translation>oneDNN meldet: %1</translation>
    </message>
    <message>
        <source>Its linear head is missing or does not fit its image encoder and its hierarchy: %1</source>
        <translation>Sein linearer Kopf fehlt oder passt nicht zu seinem Bildkodierer und seiner Hierarchie: %1</translation>
    </message>
    <message>
        <source>The weights hold a transformer without blocks.</source>
        <translation>Die Gewichte enthalten einen Transformer ohne Blöcke.</translation>
    </message>
    <message>
        <source>The weights hold a transformer of width %1, which its heads of 64 do not divide.</source>
        <translation>Die Gewichte enthalten einen Transformer der Breite %1, die sich nicht durch Köpfe von 64 teilen lässt.</translation>
    </message>
    <message>
        <source>%1 gives the token &quot;%2&quot; no number.</source>
        <translation>%1 gibt dem Token „%2“ keine Nummer.</translation>
    </message>
    <message>
        <source>A word of %1 bytes is too long for a prompt.</source>
        <translation>Ein Wort von %1 Bytes ist für einen Prompt zu lang.</translation>
    </message>
    <message>
        <source>The vocabulary has no number for &quot;%1&quot;.</source>
        <translation>Das Vokabular hat keine Nummer für „%1“.</translation>
    </message>
    <message>
        <source>The checkpoint lacks &quot;%1&quot; or has it in another shape; it was made with other settings.</source>
        <translation>Dem Sicherungspunkt fehlt „%1“, oder es hat dort eine andere Form; er wurde mit anderen Einstellungen gemacht.</translation>
    </message>
    <message>
        <source>Learning the loss weights needs a second minibatch.</source>
        <translation>Das Lernen der Verlustgewichte braucht einen zweiten Teilstapel.</translation>
    </message>
    <message>
        <source>The checkpoint lacks &quot;%1&quot;; it was made with another weighting of the losses.</source>
        <translation>Dem Sicherungspunkt fehlt „%1“; er wurde mit einer anderen Gewichtung der Verluste gemacht.</translation>
    </message>
    <message>
        <source>The model needs one prompt per node of the hierarchy.</source>
        <translation>Das Modell braucht einen Prompt je Knoten der Hierarchie.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; is missing or has another shape.</source>
        <translation>Der Tensor „%1“ fehlt oder hat eine andere Form.</translation>
    </message>
    <message>
        <source>The environment variable %1 is &quot;%2&quot;, but must be a whole number from %3 to %4.</source>
        <translation>Die Umgebungsvariable %1 ist „%2“, muss aber eine ganze Zahl von %3 bis %4 sein.</translation>
    </message>
    <message>
        <source>Training in several processes needs the environment variable MASTER_ADDR, the address of the first one; torchrun sets it.</source>
        <translation>Training in mehreren Prozessen braucht die Umgebungsvariable MASTER_ADDR, die Adresse des ersten; torchrun setzt sie.</translation>
    </message>
    <message>
        <source>This LibTorch has no NCCL to train on several CUDA devices with.</source>
        <translation>Dieses LibTorch hat kein NCCL, um auf mehreren CUDA-Geräten zu trainieren.</translation>
    </message>
    <message>
        <source>The %1 training processes did not find each other at %2:%3: %4</source>
        <translation>Die %1 Trainingsprozesse haben sich unter %2:%3 nicht gefunden: %4</translation>
    </message>
    <message>
        <source>This build cannot train in several processes: the header gloo/context.h was missing when it was made (Debian: libgloo-dev).</source>
        <translation>Dieser Bau kann nicht in mehreren Prozessen trainieren: Der Header gloo/context.h fehlte dabei (Debian: libgloo-dev).</translation>
    </message>
    <message>
        <source>Learning the loss weights needs a second minibatch of the training set.</source>
        <translation>Das Lernen der Verlustgewichte braucht einen zweiten Teilstapel der Trainingsmenge.</translation>
    </message>
    <message>
        <source>The checkpoint %1 lacks the tensor &quot;head.%2&quot;.</source>
        <translation>Dem Sicherungspunkt %1 fehlt der Tensor „head.%2“.</translation>
    </message>
    <message>
        <source>Nothing is left to train with these settings.</source>
        <translation>Mit diesen Einstellungen bleibt nichts zu trainieren.</translation>
    </message>
    <message>
        <source>The training batch does not have the sizes that its count asks for.</source>
        <translation>Der Trainingsstapel hat nicht die Größen, die seine Anzahl verlangt.</translation>
    </message>
    <message>
        <source>The images do not have the size that the input recipe asks for.</source>
        <translation>Die Bilder haben nicht die Größe, die die Eingabevorschrift verlangt.</translation>
    </message>
    <message>
        <source>Low-rank fine-tuning of both encoders of a CLIP base model, for little memory.</source>
        <translation>Feinabstimmung niedrigen Ranges beider Kodierer eines CLIP-Grundmodells, für wenig Speicher.</translation>
    </message>
    <message>
        <source>As sjedd, with the official code&apos;s treatment of unobserved labels as not altered.</source>
        <translation>Wie sjedd, aber unbeobachtete Labels gelten wie im offiziellen Code als nicht verändert.</translation>
    </message>
    <message>
        <source>The paper&apos;s optimisation for a CLIP base model: bi-level loss weights, fidelity loss over observed labels.</source>
        <translation>Die Optimierung der Veröffentlichung für ein CLIP-Grundmodell: zweistufig gelernte Verlustgewichte, Fidelity-Verlust über beobachtete Labels.</translation>
    </message>
    <message>
        <source>As small, for the primary node alone: the binary baseline.</source>
        <translation>Wie small, nur für den obersten Knoten: die binäre Vergleichslinie.</translation>
    </message>
    <message>
        <source>As small, with the cross-entropy in place of the fidelity loss.</source>
        <translation>Wie small, mit der Kreuzentropie anstelle des Fidelity-Verlusts.</translation>
    </message>
    <message>
        <source>As small, with dynamic weight average.</source>
        <translation>Wie small, mit dynamischem Gewichtsmittel.</translation>
    </message>
    <message>
        <source>As small, with loss weights 1, 1, 1.</source>
        <translation>Wie small, mit den Verlustgewichten 1, 1, 1.</translation>
    </message>
    <message>
        <source>As small, with a linear layer in place of the joint embedding (Table VI).</source>
        <translation>Wie small, mit einer linearen Schicht anstelle der gemeinsamen Einbettung (Tabelle VI).</translation>
    </message>
    <message>
        <source>As small, on the original faces alone (Table X).</source>
        <translation>Wie small, nur auf den ursprünglichen Gesichtern (Tabelle X).</translation>
    </message>
    <message>
        <source>A small network from fresh weights, for a machine without a GPU; bi-level loss weights.</source>
        <translation>Ein kleines Netz aus frischen Gewichten, für einen Rechner ohne GPU; zweistufig gelernte Verlustgewichte.</translation>
    </message>
    <message>
        <source>real videos of celebrities (590 as published)</source>
        <translation>echte Videos von Prominenten (590 in der Veröffentlichung)</translation>
    </message>
    <message>
        <source>real videos from YouTube (300 as published)</source>
        <translation>echte Videos von YouTube (300 in der Veröffentlichung)</translation>
    </message>
    <message>
        <source>face swaps (5639 as published)</source>
        <translation>vertauschte Gesichter (5639 in der Veröffentlichung)</translation>
    </message>
    <message>
        <source>the list of the 518 videos of the test set</source>
        <translation>die Liste der 518 Videos der Testmenge</translation>
    </message>
    <message>
        <source>the split of all videos</source>
        <translation>die Aufteilung aller Videos</translation>
    </message>
    <message>
        <source>folders of real faces</source>
        <translation>Ordner mit echten Gesichtern</translation>
    </message>
    <message>
        <source>folders of swapped faces</source>
        <translation>Ordner mit vertauschten Gesichtern</translation>
    </message>
    <message>
        <source>the real faces of this folder</source>
        <translation>die echten Gesichter dieses Ordners</translation>
    </message>
    <message>
        <source>all forged faces</source>
        <translation>alle gefälschten Gesichter</translation>
    </message>
    <message>
        <source>%1 clip</source>
        <translation>%1 Clip</translation>
    </message>
    <message>
        <source>%1 clips</source>
        <translation>%1 Clips</translation>
    </message>
    <message>
        <source>the videos of the test set</source>
        <translation>die Videos der Testmenge</translation>
    </message>
    <message>
        <source>%1 video</source>
        <translation>%1 Video</translation>
    </message>
    <message>
        <source>%1 videos</source>
        <translation>%1 Videos</translation>
    </message>
    <message>
        <source>the names of the manipulated videos of a split</source>
        <translation>die Namen der manipulierten Videos einer Teilmenge</translation>
    </message>
    <message>
        <source>the split of its videos</source>
        <translation>die Aufteilung seiner Videos</translation>
    </message>
    <message>
        <source>1000 manipulated videos</source>
        <translation>1000 manipulierte Videos</translation>
    </message>
    <message>
        <source>the studio recordings of the actors</source>
        <translation>die Studioaufnahmen der Darsteller</translation>
    </message>
    <message>
        <source>all of them: they are not the real class, by the dataset&apos;s own document</source>
        <translation>alle: Nach dem eigenen Dokument des Datensatzes sind sie nicht die echte Klasse</translation>
    </message>
    <message>
        <source>manipulated videos</source>
        <translation>manipulierte Videos</translation>
    </message>
    <message>
        <source>the %1 videos that the split files name</source>
        <translation>die %1 Videos, die die Dateien der Aufteilung nennen</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>%1 davon</translation>
    </message>
    <message>
        <source>names that a split file has</source>
        <translation>Namen, die in einer Datei der Aufteilung stehen</translation>
    </message>
    <message>
        <source>%1 clip of another name</source>
        <translation>%1 Clip mit anderem Namen</translation>
    </message>
    <message>
        <source>%1 clips of other names</source>
        <translation>%1 Clips mit anderen Namen</translation>
    </message>
    <message>
        <source>the split of %1</source>
        <translation>die Aufteilung von %1</translation>
    </message>
    <message>
        <source>the real target videos</source>
        <translation>die echten Zielvideos</translation>
    </message>
    <message>
        <source>the real target videos, which are FaceForensics++&apos;s 1000 at c23 (or in target_videos/)</source>
        <translation>die echten Zielvideos, nämlich die 1000 von FaceForensics++ bei c23 (oder in target_videos/)</translation>
    </message>
    <message>
        <source>all real faces, so that there is no real class</source>
        <translation>alle echten Gesichter, so dass es keine echte Klasse gibt</translation>
    </message>
    <message>
        <source>the labels of this part&apos;s videos</source>
        <translation>die Labels der Videos dieses Teils</translation>
    </message>
    <message>
        <source>all videos of %1</source>
        <translation>alle Videos von %1</translation>
    </message>
    <message>
        <source>a table of filename and label, or metadata.json in each part</source>
        <translation>eine Tabelle mit filename und label, oder metadata.json in jedem Teil</translation>
    </message>
    <message>
        <source>videos that metadata.json names</source>
        <translation>Videos, die metadata.json nennt</translation>
    </message>
    <message>
        <source>%1 clip that it doesn&apos;t name</source>
        <translation>%1 Clip, den sie nicht nennt</translation>
    </message>
    <message>
        <source>%1 clips that it doesn&apos;t name</source>
        <translation>%1 Clips, die sie nicht nennt</translation>
    </message>
    <message>
        <source>%1 repeated line</source>
        <translation>%1 wiederholte Zeile</translation>
    </message>
    <message>
        <source>%1 repeated lines</source>
        <translation>%1 wiederholte Zeilen</translation>
    </message>
    <message>
        <source>the repetitions</source>
        <translation>die Wiederholungen</translation>
    </message>
    <message>
        <source>videos that labels.csv names</source>
        <translation>Videos, die labels.csv nennt</translation>
    </message>
    <message>
        <source>the videos it names: %1</source>
        <translation>die Videos, die sie nennt: %1</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>real pictures</source>
        <translation>echte Bilder</translation>
    </message>
    <message>
        <source>a folder of no kind that %1 has</source>
        <translation>ein Ordner, den es bei %1 nicht gibt</translation>
    </message>
    <message>
        <source>what it holds</source>
        <translation>was darin ist</translation>
    </message>
    <message>
        <source>pictures of the kind %1</source>
        <translation>Bilder der Art %1</translation>
    </message>
    <message>
        <source>%1 picture</source>
        <translation>%1 Bild</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>pictures by %1</source>
        <translation>Bilder von %1</translation>
    </message>
    <message>
        <source>the %1 that the split files name</source>
        <translation>die %1, die die Dateien der Aufteilung nennen</translation>
    </message>
    <message>
        <source>ids that a split file names</source>
        <translation>Kennungen, die eine Datei der Aufteilung nennt</translation>
    </message>
    <message>
        <source>%1 clip of another id</source>
        <translation>%1 Clip mit anderer Kennung</translation>
    </message>
    <message>
        <source>%1 clips of other ids</source>
        <translation>%1 Clips mit anderen Kennungen</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>what it holds: FaceForensics++ has no such originals</source>
        <translation>was darin ist: FaceForensics++ hat keine solchen Originale</translation>
    </message>
    <message>
        <source>what it holds: it is no compression such as raw, c23, c40</source>
        <translation>was darin ist: Es ist keine Kompression wie raw, c23, c40</translation>
    </message>
    <message>
        <source>videos, or folders of frames in images/</source>
        <translation>Videos, oder Ordner mit Einzelbildern in images/</translation>
    </message>
    <message>
        <source>a folder without raw, c23 or c40</source>
        <translation>ein Ordner ohne raw, c23 oder c40</translation>
    </message>
    <message>
        <source>the %1 real videos at %2</source>
        <translation>die %1 echten Videos bei %2</translation>
    </message>
    <message>
        <source>all real faces at %1, so that there is nothing to expand and no real class</source>
        <translation>alle echten Gesichter bei %1, so dass es nichts zu erweitern und keine echte Klasse gibt</translation>
    </message>
    <message>
        <source>the %1 videos of %2 at %3</source>
        <translation>die %1 Videos von %2 bei %3</translation>
    </message>
    <message>
        <source>videos, or folders of frames in faces/</source>
        <translation>Videos, oder Ordner mit Einzelbildern in faces/</translation>
    </message>
    <message>
        <source>FaceShifter at %1</source>
        <translation>FaceShifter bei %1</translation>
    </message>
    <message>
        <source>the real videos, which are FaceForensics++&apos;s, at %1</source>
        <translation>die echten Videos, nämlich die von FaceForensics++, bei %1</translation>
    </message>
    <message>
        <source>all real faces at %1</source>
        <translation>alle echten Gesichter bei %1</translation>
    </message>
    <message>
        <source>the split of its videos (FaceForensics++&apos;s are meant)</source>
        <translation>die Aufteilung seiner Videos (gemeint ist die von FaceForensics++)</translation>
    </message>
    <message>
        <source>a folder for each method, and Real</source>
        <translation>ein Ordner je Verfahren, und Real</translation>
    </message>
    <message>
        <source>the split %1</source>
        <translation>die Teilmenge %1</translation>
    </message>
    <message>
        <source>the real faces of the split %1</source>
        <translation>die echten Gesichter der Teilmenge %1</translation>
    </message>
    <message>
        <source>pictures forged by %1</source>
        <translation>von %1 gefälschte Bilder</translation>
    </message>
    <message>
        <source>%1 item</source>
        <translation>%1 Eintrag</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>%1, of which %2 no video, picture or folder of pictures</source>
        <translation>%1, davon %2 kein Video, Bild oder Ordner mit Bildern</translation>
    </message>
    <message>
        <source>a line for each picture, video or folder of pictures: path, flag, label key</source>
        <translation>eine Zeile für jedes Bild, jedes Video oder jeden Ordner mit Bildern: Pfad, Kennzeichen, Labelschlüssel</translation>
    </message>
    <message>
        <source>a text whose first line is no path with a label key</source>
        <translation>ein Text, dessen erste Zeile kein Pfad mit Labelschlüssel ist</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>diese Datei</translation>
    </message>
    <message>
        <source>the pairs of ids of a split</source>
        <translation>die Paare von Kennungen einer Teilmenge</translation>
    </message>
    <message>
        <source>all of it: these are the clips of %1/ once more</source>
        <translation>alles: Es sind die Clips von %1/ noch einmal</translation>
    </message>
    <message>
        <source>a folder real/</source>
        <translation>ein Ordner real/</translation>
    </message>
    <message>
        <source>%1 in the folder itself, taken as real, each of a person of its own</source>
        <translation>%1 im Ordner selbst, als echt genommen, jeweils von einer eigenen Person</translation>
    </message>
    <message>
        <source>videos and pictures in real/ or a method&apos;s folder</source>
        <translation>Videos und Bilder in real/ oder im Ordner eines Verfahrens</translation>
    </message>
    <message>
        <source>%1 beside them</source>
        <translation>%1 daneben</translation>
    </message>
    <message>
        <source>these: nothing says what they are</source>
        <translation>diese: Nichts sagt, was sie sind</translation>
    </message>
    <message>
        <source>real videos or pictures</source>
        <translation>echte Videos oder Bilder</translation>
    </message>
    <message>
        <source>all real faces, so that there is nothing to expand and no real class</source>
        <translation>alle echten Gesichter, so dass es nichts zu erweitern und keine echte Klasse gibt</translation>
    </message>
    <message>
        <source>videos or pictures forged by %1</source>
        <translation>von %1 gefälschte Videos oder Bilder</translation>
    </message>
    <message>
        <source>no video or picture</source>
        <translation>kein Video oder Bild</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a line for each video, picture or folder of pictures</source>
        <translation>eine Zeile für jedes Video, jedes Bild oder jeden Ordner mit Bildern</translation>
    </message>
    <message>
        <source>%1 that the table does not name</source>
        <translation>%1, die in der Tabelle nicht stehen</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>ein Verweis, der nirgendwohin führt</translation>
    </message>
    <message>
        <source>a link that leads out of the dataset&apos;s folder</source>
        <translation>ein Verweis, der aus dem Ordner des Datensatzes hinausführt</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>a folder that cannot be read</source>
        <translation>ein Ordner, der sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>an empty folder</source>
        <translation>ein leerer Ordner</translation>
    </message>
    <message>
        <source>a folder that can be read</source>
        <translation>ein Ordner, der sich lesen lässt</translation>
    </message>
    <message>
        <source>links to places below the dataset&apos;s folder</source>
        <translation>Verweise auf Orte im Ordner des Datensatzes</translation>
    </message>
    <message>
        <source>%1 elsewhere, nowhere or in a circle</source>
        <translation>%1 woandershin, nirgendwohin oder im Kreis</translation>
    </message>
    <message>
        <source>names in UTF-8</source>
        <translation>Namen in UTF-8</translation>
    </message>
    <message>
        <source>%1 name in another encoding</source>
        <translation>%1 Name in anderer Kodierung</translation>
    </message>
    <message>
        <source>%1 names in another encoding</source>
        <translation>%1 Namen in anderer Kodierung</translation>
    </message>
    <message>
        <source>the files of these names</source>
        <translation>die Dateien dieser Namen</translation>
    </message>
    <message>
        <source>%1 without a byte</source>
        <translation>%1 ohne ein Byte</translation>
    </message>
    <message>
        <source>nothing yet, but no frame can be read from %1</source>
        <translation>noch nichts, aber aus %1 lässt sich kein Bild lesen</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; is encrypted; give its passphrase.</source>
        <translation>Der Schlüssel „%1“ ist verschlüsselt; geben Sie seine Passphrase an.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>This evidence is not in the case &apos;%1&apos;.</source>
        <translation>Dieses Beweismittel ist nicht im Fall „%1“.</translation>
    </message>
    <message>
        <source>The case has no analysis %1 of this evidence.</source>
        <translation>Der Fall hat keine Analyse %1 dieses Beweismittels.</translation>
    </message>
    <message>
        <source>This evidence was not analysed yet, so there are no numbers to export.</source>
        <translation>Dieses Beweismittel wurde noch nicht analysiert, es gibt also keine Zahlen zu exportieren.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no node of the analysis&apos;s model; there are %2.</source>
        <translation>„%1“ ist kein Knoten des Modells der Analyse; es gibt %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the file that was taken into the case: its SHA-256 is %2 and not %3.</source>
        <translation>„%1“ ist nicht die Datei, die in den Fall aufgenommen wurde: Ihr SHA-256 ist %2 und nicht %3.</translation>
    </message>
    <message>
        <source>Frames %1 to %2 are not all in the evidence, which has frames 0 to %3.</source>
        <translation>Die Bilder %1 bis %2 sind nicht alle im Beweismittel, das die Bilder 0 bis %3 hat.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be made: %1.</source>
        <translation>Das Bild lässt sich nicht herstellen: %1.</translation>
    </message>
    <message>
        <source>None of these frames decodes; nothing was written.</source>
        <translation>Keines dieser Bilder lässt sich dekodieren; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The analysis has no results on frames %1 to %2.</source>
        <translation>Die Analyse hat keine Ergebnisse zu den Bildern %1 bis %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be read; check its permissions.</source>
        <translation>„%1“ kann nicht gelesen werden; prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be read at byte %2; check the disk.</source>
        <translation>„%1“ kann bei Byte %2 nicht gelesen werden; prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be written: %2.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>What was read back of &apos;%1&apos; is not what was written; check the disk.</source>
        <translation>Was von „%1“ zurückgelesen wurde, ist nicht, was geschrieben wurde; prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The clip can&apos;t be encoded: %1.</source>
        <translation>Der Ausschnitt lässt sich nicht kodieren: %1.</translation>
    </message>
    <message>
        <source>The search for faces was cancelled.</source>
        <translation>Die Suche nach Gesichtern wurde abgebrochen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has changed since it was opened here (SHA-256 %2... then, %3... now); open it again, and it is kept as new evidence beside the old one.</source>
        <translation>„%1“ hat sich geändert, seit es hier geöffnet wurde (SHA-256 damals %2..., jetzt %3...); öffnen Sie es noch einmal, dann wird es als neues Beweismittel neben dem alten geführt.</translation>
    </message>
    <message>
        <source>it was cancelled.</source>
        <translation>der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A blind second review wants the names of two examiners that differ.</source>
        <translation>Eine blinde Zweitbegutachtung braucht die Namen zweier verschiedener untersuchender Personen.</translation>
    </message>
    <message>
        <source>A blind second review is of one analysis and begins unsigned.</source>
        <translation>Eine blinde Zweitbegutachtung gilt einer Analyse und beginnt ohne Unterschrift.</translation>
    </message>
    <message>
        <source>A blind second review of this analysis by %1 and %2 is going on already.</source>
        <translation>Eine blinde Zweitbegutachtung dieser Analyse durch %1 und %2 läuft bereits.</translation>
    </message>
    <message>
        <source>The blind second review is signed by %1 and can&apos;t be withdrawn.</source>
        <translation>Die blinde Zweitbegutachtung ist von %1 unterzeichnet und lässt sich nicht zurückziehen.</translation>
    </message>
    <message>
        <source>A blind second review can only be signed, by one examiner after the other.</source>
        <translation>Eine blinde Zweitbegutachtung kann nur unterzeichnet werden, von einer Person nach der anderen.</translation>
    </message>
    <message>
        <source>%1 is no examiner of this blind second review who has still to sign.</source>
        <translation>%1 gehört nicht zu den Personen dieser blinden Zweitbegutachtung, deren Unterschrift noch fehlt.</translation>
    </message>
    <message>
        <source>%1 has judged no track yet, so there is nothing to sign.</source>
        <translation>%1 hat noch keine Spur beurteilt, es gibt also nichts zu unterzeichnen.</translation>
    </message>
    <message>
        <source>A judgement stays with its blind second review, examiner and track.</source>
        <translation>Ein Urteil bleibt bei seiner blinden Zweitbegutachtung, seiner untersuchenden Person und seiner Spur.</translation>
    </message>
    <message>
        <source>There is no blind second review %1.</source>
        <translation>Es gibt keine blinde Zweitbegutachtung %1.</translation>
    </message>
    <message>
        <source>%1 is no examiner of this blind second review.</source>
        <translation>%1 gehört nicht zu den Personen dieser blinden Zweitbegutachtung.</translation>
    </message>
    <message>
        <source>%1 has signed this blind second review, so the judgements of %1 can&apos;t change any more.</source>
        <translation>%1 hat diese blinde Zweitbegutachtung unterzeichnet; die Urteile von %1 lassen sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>A judgement names a track of the reviewed analysis and says altered, not altered or can&apos;t say of its nodes.</source>
        <translation>Ein Urteil nennt eine Spur der begutachteten Analyse und sagt von ihren Knoten: verändert, nicht verändert oder nicht zu sagen.</translation>
    </message>
    <message>
        <source>%1 has judged track %2 already; correct that judgement.</source>
        <translation>%1 hat Spur %2 bereits beurteilt; berichtigen Sie dieses Urteil.</translation>
    </message>
    <message>
        <source>what was read back is not what was written</source>
        <translation>was zurückgelesen wurde, ist nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <source>no backup of it could be written to &apos;%1&apos; (%2); make that folder writable and free some space.</source>
        <translation>es konnte keine Sicherung davon nach „%1“ geschrieben werden (%2); machen Sie diesen Ordner beschreibbar und schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is in use by another program; it can be read, and written when that is closed.</source>
        <translation>Die Falldatei „%1“ wird von einem anderen Programm benutzt; sie kann gelesen werden, und geschrieben, wenn jenes geschlossen ist.</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is in use by %2 of user %3 on host %4 (process %5) since %6; it can be read, and written when that is closed.</source>
        <translation>Die Falldatei „%1“ wird seit %6 von %2 des Benutzers %3 auf dem Rechner %4 (Prozess %5) benutzt; sie kann gelesen werden, und geschrieben, wenn jenes geschlossen ist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was written, but the case&apos;s audit log does not tell of it: %2</source>
        <translation>„%1“ wurde geschrieben, aber das Prüfprotokoll des Falls sagt nichts davon: %2</translation>
    </message>
    <message>
        <source>The numbers could not be written: %1.</source>
        <translation>Die Zahlen ließen sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a case file; choose a .semcase file, or have semblance case repair look for what is left of a damaged one.</source>
        <translation>„%1“ ist keine Falldatei; wählen Sie eine .semcase-Datei, oder lassen Sie semblance case repair nach den Resten einer beschädigten suchen.</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is damaged: its end is missing; use a backup copy of it, or semblance case repair.</source>
        <translation>Die Falldatei „%1“ ist beschädigt: Ihr Ende fehlt; nehmen Sie eine Sicherungskopie oder semblance case repair.</translation>
    </message>
    <message>
        <source>The evidence &apos;%1&apos; is not where it was (&apos;%2&apos;); if it was moved, say where to: semblance case relink.</source>
        <translation>Das Beweismittel „%1“ liegt nicht mehr dort, wo es war („%2“); wenn es verschoben wurde, sagen Sie wohin: semblance case relink.</translation>
    </message>
    <message>
        <source>The evidence &apos;%1&apos; has changed: &apos;%2&apos; has %3 bytes, not %4; the results in the case are those of the old content.</source>
        <translation>Das Beweismittel „%1“ hat sich geändert: „%2“ hat %3 Bytes statt %4; die Ergebnisse im Fall sind die des alten Inhalts.</translation>
    </message>
    <message>
        <source>The evidence &apos;%1&apos; may have changed: &apos;%2&apos; was written to on %3, and on %4 when it was taken in; semblance case verify says by its hash.</source>
        <translation>Das Beweismittel „%1“ hat sich vielleicht geändert: „%2“ wurde zuletzt am %3 geschrieben, bei der Aufnahme war es der %4; semblance case verify sagt es anhand des Hashwerts.</translation>
    </message>
    <message>
        <source>There is no file or folder &apos;%1&apos;; check the path.</source>
        <translation>Es gibt keine Datei und keinen Ordner „%1“; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no evidence of this case: no file there has the SHA-256 of any.</source>
        <translation>„%1“ ist kein Beweismittel dieses Falls: Keine Datei dort hat den SHA-256 eines solchen.</translation>
    </message>
    <message>
        <source>Nothing of a case can be found in &apos;%1&apos;.</source>
        <translation>In „%1“ ist von einem Fall nichts zu finden.</translation>
    </message>
    <message>
        <source>The repair of &apos;%1&apos; was cancelled.</source>
        <translation>Die Reparatur von „%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>What was saved of &apos;%1&apos; does not fit together.</source>
        <translation>Was von „%1“ gerettet wurde, passt nicht zusammen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be written; choose another place.</source>
        <translation>„%1“ konnte nicht geschrieben werden; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; can&apos;t be made; choose another place for the case.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden; wählen Sie einen anderen Ort für den Fall.</translation>
    </message>
    <message>
        <source>The search for frame %1 of %2 was stopped.</source>
        <translation>Die Suche nach Bild %1 von %2 wurde angehalten.</translation>
    </message>
    <message>
        <source>signal %1, %2</source>
        <translation>Signal %1, %2</translation>
    </message>
    <message>
        <source>it stood still for 30 seconds</source>
        <translation>er stand 30 Sekunden still</translation>
    </message>
    <message>
        <source>it needed more memory than it may use</source>
        <translation>er brauchte mehr Speicher, als er benutzen darf</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>Rückgabewert %1</translation>
    </message>
    <message>
        <source>The program&apos;s part that decodes, &apos;%1&apos;, can&apos;t be started (%2); install the program again.</source>
        <translation>Der dekodierende Teil des Programms, &apos;%1&apos;, lässt sich nicht starten (%2); installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>%1 made the decoding process end (%2): it is damaged, or made to do this. Nothing else was affected.</source>
        <translation>%1 hat den Dekodierprozess beendet (%2): Die Datei ist beschädigt oder darauf angelegt. Sonst ist nichts betroffen.</translation>
    </message>
    <message>
        <source>%1: the decoding process gave an answer that makes no sense.</source>
        <translation>%1: Der Dekodierprozess gab eine sinnlose Antwort.</translation>
    </message>
    <message>
        <source>Frame %1 of %2 was not read: the file ended the decoding process too often.</source>
        <translation>Bild %1 von %2 wurde nicht gelesen: Die Datei hat den Dekodierprozess zu oft beendet.</translation>
    </message>
    <message>
        <source>it ended the decoding process: %1</source>
        <translation>es hat den Dekodierprozess beendet: %1</translation>
    </message>
    <message>
        <source>Frame %1 can&apos;t be shown: its samples are of a kind, or of a size, that can&apos;t be handed over.</source>
        <translation>Bild %1 kann nicht gezeigt werden: Seine Abtastwerte sind von einer Art oder Größe, die sich nicht übergeben lässt.</translation>
    </message>
    <message>
        <source>The decoding process gave an answer that makes no sense.</source>
        <translation>Der Dekodierprozess gab eine sinnlose Antwort.</translation>
    </message>
    <message>
        <source>The program was built without oneDNN: LibTorch scores, which is slower on a processor.</source>
        <translation>Das Programm wurde ohne oneDNN gebaut: LibTorch bewertet, was auf einem Prozessor langsamer ist.</translation>
    </message>
    <message>
        <source>The model %1 can&apos;t be read: %2</source>
        <translation>Das Modell %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Qt has no driver for SQLite: no case can be opened or made; install the package libqt6sql6-sqlite.</source>
        <translation>Qt hat keinen Treiber für SQLite: Kein Fall kann geöffnet oder angelegt werden; installieren Sie das Paket libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>%1 is no folder, so %2 can&apos;t be made; move it away.</source>
        <translation>%1 ist kein Ordner, daher kann %2 nicht angelegt werden; räumen Sie es aus dem Weg.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written; change its rights, or name another folder (docs/configuration.md).</source>
        <translation>In %1 kann nicht geschrieben werden; ändern Sie die Rechte oder nennen Sie einen anderen Ordner (docs/configuration.md).</translation>
    </message>
    <message>
        <source>Only %1 MB are left on the disk of %2; analyses and exports may not fit.</source>
        <translation>Auf dem Datenträger von %2 sind nur noch %1 MB frei; Analysen und Exporte passen vielleicht nicht mehr darauf.</translation>
    </message>
    <message>
        <source>FFmpeg here has no decoder for %1: such files can&apos;t be opened; install a complete libavcodec.</source>
        <translation>FFmpeg hat hier keinen Decoder für %1: Solche Dateien können nicht geöffnet werden; installieren Sie eine vollständige libavcodec.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was changed while it was being copied; try again.</source>
        <translation>&apos;%1&apos; wurde während des Kopierens geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Copying the models of &apos;%1&apos; was cancelled.</source>
        <translation>Das Kopieren der Modelle von &apos;%1&apos; wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Foreign files are decoded in the program itself (SEMBLANCE_DECODING=in-process): a hostile one can end it or take it over; unset that for casework.</source>
        <translation>Fremde Dateien werden im Programm selbst dekodiert (SEMBLANCE_DECODING=in-process): Eine böswillige kann es beenden oder übernehmen; für Fallarbeit ist das abzustellen.</translation>
    </message>
    <message>
        <source>The program&apos;s part that decodes, &apos;%1&apos;, ends at once (%2); install the program again.</source>
        <translation>Der dekodierende Teil des Programms, &apos;%1&apos;, endet sofort (%2); installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>This system has no filter for system calls (seccomp): the process that decodes foreign files can do what you can.</source>
        <translation>Dieses System hat keinen Filter für Systemaufrufe (seccomp): Der Prozess, der fremde Dateien dekodiert, darf, was Sie dürfen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already and is no %2 file, so it is not replaced; choose another name for the output.</source>
        <translation>&apos;%1&apos; ist schon da und ist keine %2-Datei, wird also nicht ersetzt; wählen Sie einen anderen Namen für die Ausgabe.</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; says that it is of schema %2, but is of schema %3: another program has changed it, and it is only read. semblance case verify tells what does not fit.</source>
        <translation>Die Falldatei &apos;%1&apos; gibt Schema %2 an, ist aber von Schema %3: Ein anderes Programm hat sie geändert, und sie wird nur gelesen. „semblance case verify“ sagt, was nicht passt.</translation>
    </message>
    <message>
        <source>There is a file &apos;%1&apos; already; choose another name, or open it.</source>
        <translation>Es gibt schon eine Datei „%1“; bitte einen anderen Namen wählen oder sie öffnen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder, not a bundle; name a file, such as case.sembundle.</source>
        <translation>„%1“ ist ein Ordner, kein Bündel; nennen Sie eine Datei, etwa fall.sembundle.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a device or a pipe, not a bundle; name a file.</source>
        <translation>„%1“ ist ein Gerät oder eine Pipe, kein Bündel; nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The export to &apos;%1&apos; was cancelled; no bundle was written.</source>
        <translation>Der Export nach „%1“ wurde abgebrochen; es wurde kein Bündel geschrieben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a link to &apos;%2&apos;, where nothing is; choose another name.</source>
        <translation>„%1“ ist ein Link auf „%2“, wo nichts ist; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The disk of &apos;%1&apos; is full; free some space. What was stored before is intact.</source>
        <translation>Auf dem Datenträger von &apos;%1&apos; ist kein Platz mehr; schaffen Sie Platz. Was vorher gespeichert war, ist unversehrt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an ordinary file but a pipe, a socket or a device; choose a .semcase file.</source>
        <translation>&apos;%1&apos; ist keine gewöhnliche Datei, sondern eine Pipe, ein Socket oder ein Gerät; wählen Sie eine .semcase-Datei.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is an empty file that is there already; name another file for the case, best one ending in .semcase.</source>
        <translation>&apos;%1&apos; ist eine leere Datei, die schon da ist; nennen Sie für den Fall eine andere Datei, am besten mit der Endung .semcase.</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Zu viele Ebenen symbolischer Verknüpfungen</translation>
    </message>
    <message>
        <source>case file</source>
        <translation>Falldatei</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>batch queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>der Aufbau der Datenbank ist gestört</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>die Datei ist keine Datenbank</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>Ein-/Ausgabefehler des Datenträgers</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>kein Speicher mehr</translation>
    </message>
    <message>
        <source>The name of the case file &apos;%1…&apos; is too long: %2 bytes, where %3 are possible, since files with a longer ending are kept beside it. Give it a shorter one.</source>
        <translation>Der Name der Falldatei „%1…“ ist zu lang: %2 Bytes; möglich sind %3, da Dateien mit längerer Endung daneben liegen. Geben Sie ihr einen kürzeren.</translation>
    </message>
    <message>
        <source>The path of the case file &apos;%1&apos; is too long: %2 bytes with all its folders, where SQLite takes %3. Keep the case in a folder with a shorter path.</source>
        <translation>Der Pfad der Falldatei „%1“ ist zu lang: %2 Bytes mit allen Ordnern; SQLite erlaubt %3. Legen Sie den Fall in einen Ordner mit kürzerem Pfad.</translation>
    </message>
    <message>
        <source>The audit log of the case file &apos;%1&apos; does not hold (%2), so the case is only read. semblance case verify tells what does not fit; semblance case repair makes a case that can be written to of what can be saved.</source>
        <translation>Das Prüfprotokoll der Falldatei „%1“ ist nicht schlüssig (%2), daher wird der Fall nur gelesen. „semblance case verify“ sagt, was nicht passt; „semblance case repair“ macht aus dem, was sich retten lässt, einen Fall, in den geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is not built as this program builds it (added, changed or missing: %2), so it is only read. semblance case verify tells what does not fit; semblance case repair makes a case that can be written to of what can be saved.</source>
        <translation>Die Falldatei „%1“ ist nicht so aufgebaut, wie dieses Programm sie aufbaut (hinzugefügt, geändert oder fehlend: %2), daher wird sie nur gelesen. „semblance case verify“ sagt, was nicht passt; „semblance case repair“ macht aus dem, was sich retten lässt, einen Fall, in den geschrieben werden kann.</translation>
    </message>
    <message>
        <source>its language is none that reports are written in</source>
        <translation>seine Sprache ist keine, in der Berichte geschrieben werden</translation>
    </message>
    <message>
        <source>not the bytes of a PDF made here, as where fonts are others or the report itself could not be made again; compare it with the report as HTML</source>
        <translation>nicht die Bytes eines hier erzeugten PDF, so bei anderen Schriften oder wenn der Bericht selbst nicht neu erzeugt werden konnte; vergleichen Sie es mit dem Bericht als HTML</translation>
    </message>
    <message>
        <source>report.json is not written as this program writes it</source>
        <translation>report.json ist nicht so geschrieben, wie dieses Programm es schreibt</translation>
    </message>
    <message>
        <source>report.html is not the same report as report.json</source>
        <translation>report.html ist nicht derselbe Bericht wie report.json</translation>
    </message>
    <message>
        <source>text and numbers match; %1 pictures of frames are not those that are made here</source>
        <translation>Text und Zahlen stimmen überein; %1 gezeigte Bilder sind nicht die, die hier entstehen</translation>
    </message>
    <message>
        <source>all but %1 heat maps match, which have other bytes here, as on another processor</source>
        <translation>alles stimmt überein bis auf %1 Heatmaps, die hier andere Bytes haben, so auf einem anderen Prozessor</translation>
    </message>
    <message>
        <source>evidence and model are not here, so that these sections can&apos;t be made again: %1</source>
        <translation>Beweismittel und Modell sind nicht hier, so dass diese Abschnitte nicht neu erzeugt werden können: %1</translation>
    </message>
    <message>
        <source>evidence is not here, so that these sections can&apos;t be made again: %1</source>
        <translation>Beweismittel sind nicht hier, so dass diese Abschnitte nicht neu erzeugt werden können: %1</translation>
    </message>
    <message>
        <source>a model is not here, so that these sections can&apos;t be made again: %1</source>
        <translation>ein Modell ist nicht hier, so dass diese Abschnitte nicht neu erzeugt werden können: %1</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; does not match its own audit log (%2); rely on none of its numbers before that is explained. semblance case verify tells all of it.</source>
        <translation>Die Falldatei „%1“ stimmt nicht mit ihrem eigenen Prüfprotokoll überein (%2); verlassen Sie sich auf keine ihrer Zahlen, bevor das geklärt ist. „semblance case verify“ sagt alles dazu.</translation>
    </message>
    <message>
        <source>written by %1, which may write it in another way</source>
        <translation>geschrieben von %1, das ihn anders schreiben kann</translation>
    </message>
    <message>
        <source>it is too large to be compared</source>
        <translation>er ist zu groß für einen Vergleich</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>er ist nicht da</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the file that was examined (its SHA-256 differs), so the report shows no picture of it.</source>
        <translation>„%1“ ist nicht die untersuchte Datei (ihr SHA-256 weicht ab), daher zeigt der Bericht kein Bild davon.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was not found, so the report shows no picture of it; put the evidence back and make the report again.</source>
        <translation>„%1“ wurde nicht gefunden, daher zeigt der Bericht kein Bild davon; legen Sie das Beweismittel zurück und erstellen Sie den Bericht erneut.</translation>
    </message>
    <message>
        <source>The model &apos;%1&apos; is not installed, so the report has no heat maps and no facts of its file; import it with &quot;semblance model import&quot;.</source>
        <translation>Das Modell „%1“ ist nicht installiert, daher hat der Bericht keine Heatmaps und keine Angaben zu seiner Datei; importieren Sie es mit „semblance model import“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no analysis with results.</source>
        <translation>„%1“ hat keine Analyse mit Ergebnissen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a link that leads back to itself; name the file itself.</source>
        <translation>„%1“ ist eine Verknüpfung, die auf sich selbst zurückführt; nennen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is longer than the system allows (%2 bytes); use shorter names.</source>
        <translation>„%1“ ist länger, als das System erlaubt (%2 Bytes); verwenden Sie kürzere Namen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be looked for: %2; check the permissions of the folders that it lies in.</source>
        <translation>„%1“ kann nicht gesucht werden: %2; prüfen Sie die Rechte der Ordner, in denen es liegt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a link to &apos;%2&apos;, where nothing is; check the path.</source>
        <translation>„%1“ ist eine Verknüpfung auf „%2“, wo nichts ist; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; is being written by another program; try again when that has finished.</source>
        <translation>%1 „%2“: wird gerade von einem anderen Programm geschrieben; versuchen Sie es erneut, wenn das beendet ist.</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; can&apos;t be written; make it and its folder writable, or work on a copy.</source>
        <translation>%1 „%2“: kann nicht geschrieben werden; machen Sie Datei und Ordner beschreibbar, oder arbeiten Sie mit einer Kopie.</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; can&apos;t be opened; check that its folder exists and can be written.</source>
        <translation>%1 „%2“: kann nicht geöffnet werden; prüfen Sie, ob der Ordner besteht und beschreibbar ist.</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; can&apos;t be read or written (%3); check the disk.</source>
        <translation>%1 „%2“: kann nicht gelesen oder geschrieben werden (%3); prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; is damaged (%3); use a backup copy of it.</source>
        <translation>%1 „%2“: beschädigt (%3); verwenden Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; can&apos;t be used: %3.</source>
        <translation>%1 „%2“: kann nicht verwendet werden: %3.</translation>
    </message>
    <message>
        <source>The number of samples a method is from 1 to %1.</source>
        <translation>Die Zahl der Muster je Verfahren ist 1 bis %1.</translation>
    </message>
    <message>
        <source>Stored crops are gone from &apos;%1&apos; (videos: %2, the first: %3); bring them back, or extract into a new folder.</source>
        <translation>In „%1“ fehlen gespeicherte Ausschnitte (Videos: %2, das erste: %3); bringen Sie sie zurück oder extrahieren Sie in einen neuen Ordner.</translation>
    </message>
    <message>
        <source>The dataset&apos;s manifest is damaged (its settings have no sensible &apos;%1&apos;); scan the dataset into a new folder.</source>
        <translation>Das Manifest des Datensatzes ist beschädigt (in seinen Einstellungen ist „%1“ nicht sinnvoll); erfassen Sie den Datensatz in einen neuen Ordner.</translation>
    </message>
    <message>
        <source>it is another value</source>
        <translation>es ist ein anderer Wert</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; stands twice in one object</source>
        <translation>der Name „%1“ steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; can&apos;t be made; check that the folder of the case can be written and the disk has room.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden; prüfen Sie, ob der Ordner des Falls beschreibbar ist und der Datenträger Platz hat.</translation>
    </message>
    <message>
        <source>The file could no longer be found when its analysis ended; connect its drive and analyse it again.</source>
        <translation>Die Datei war nicht mehr zu finden, als ihre Analyse endete; verbinden Sie ihr Laufwerk und analysieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The copy &apos;%1&apos; is not the model &apos;%2&apos; any more or can&apos;t be read, and %3</source>
        <translation>Die Kopie „%1“ ist nicht mehr das Modell „%2“ oder lässt sich nicht lesen. %3</translation>
    </message>
    <message>
        <source>The copy &apos;%1&apos; is not the model &apos;%2&apos; any more or can&apos;t be read; the installed one was taken for the bundle.</source>
        <translation>Die Kopie „%1“ ist nicht mehr das Modell „%2“ oder lässt sich nicht lesen; in das Bündel kam das installierte.</translation>
    </message>
    <message>
        <source>report.json has no content with its hash</source>
        <translation>report.json hat keinen Inhalt mit seinem Hash</translation>
    </message>
    <message>
        <source>the hash in report.json is not that of its content</source>
        <translation>der Hash in report.json ist nicht der seines Inhalts</translation>
    </message>
    <message>
        <source>report.html does not carry the hash of report.json&apos;s content</source>
        <translation>report.html trägt nicht den Hash des Inhalts von report.json</translation>
    </message>
    <message>
        <source>report.pdf is no PDF that carries the hash of report.json&apos;s content</source>
        <translation>report.pdf ist keine PDF-Datei mit dem Hash des Inhalts von report.json</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>%1 = %2 × eye distance</source>
        <translation>%1 = %2 × Augenabstand</translation>
    </message>
</context>
<context>
    <name>SystemSound</name>
    <message>
        <source>No sound: %1</source>
        <translation>Kein Ton: %1</translation>
    </message>
    <message>
        <source>No sound: this machine has no device for it.</source>
        <translation>Kein Ton: Dieser Rechner hat kein Gerät dafür.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>The weights of the three level losses are learnt by bi-level optimisation.</source>
        <translation>Die Gewichte der drei Ebenenverluste werden durch zweistufige Optimierung gelernt.</translation>
    </message>
    <message>
        <source>The weights of the three level losses follow how fast each falls.</source>
        <translation>Die Gewichte der drei Ebenenverluste richten sich danach, wie schnell jeder fällt.</translation>
    </message>
    <message>
        <source>The weights of the three level losses stay fixed.</source>
        <translation>Die Gewichte der drei Ebenenverluste bleiben fest.</translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>etwa %n s</numerusform>
            <numerusform>etwa %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>etwa %n min</numerusform>
            <numerusform>etwa %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h</source>
        <translation>
            <numerusform>etwa %n h</numerusform>
            <numerusform>etwa %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n days</source>
        <translation>
            <numerusform>etwa %n Tag</numerusform>
            <numerusform>etwa %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 samples to learn from; %2 to watch over the run.</source>
        <translation>%1 Beispiele zum Lernen; %2 zur Kontrolle unterwegs.</translation>
    </message>
    <message>
        <source>The dataset has no validation split, so there will be no AUC on the way.</source>
        <translation>Der Datensatz hat keinen Validierungsteil, daher gibt es unterwegs keine AUC.</translation>
    </message>
    <message>
        <source>%1 steps of %2 pictures (%3 × %3 pixels): %4 epochs of %5 steps.</source>
        <translation>%1 Schritte zu %2 Bildern (%3 × %3 Pixel): %4 Epochen zu %5 Schritten.</translation>
    </message>
    <message>
        <source>The network has %1 parameters; weights, gradients and optimiser take %2, the pictures of a batch more.</source>
        <translation>Das Netz hat %1 Parameter; Gewichte, Gradienten und Optimierer brauchen %2, die Bilder eines Stapels kommen hinzu.</translation>
    </message>
    <message>
        <source>Time: %1, at the %2 pictures a second of the last run of this recipe.</source>
        <translation>Dauer: %1, bei den %2 Bildern je Sekunde des letzten Laufs mit diesem Rezept.</translation>
    </message>
    <message>
        <source>Time: known after the first steps.</source>
        <translation>Dauer: nach den ersten Schritten bekannt.</translation>
    </message>
    <message>
        <source>Model file: %1</source>
        <translation>Modelldatei: %1</translation>
    </message>
    <message>
        <source>Starting: reading model and dataset</source>
        <translation>Startet: Modell und Datensatz werden gelesen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Stopping: writing the checkpoint</source>
        <translation>Hält an: der Zwischenstand wird geschrieben</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>%1 pictures/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>%1 Speicher</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log can&apos;t be read</source>
        <translation>
            <numerusform>%n Zeile des Protokolls ist nicht lesbar</numerusform>
            <numerusform>%n Zeilen des Protokolls sind nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended without a word: killed, out of memory, or the machine went off. It can go on from its last checkpoint.</source>
        <translation>Er endete ohne ein Wort: abgebrochen, kein Speicher mehr oder der Rechner ging aus. Er kann vom letzten Zwischenstand weitergehen.</translation>
    </message>
    <message>
        <source>Its error rates are unknown until it is evaluated on pictures that it has never seen.</source>
        <translation>Seine Fehlerraten sind unbekannt, bis es an Bildern ausgewertet wird, die es nie gesehen hat.</translation>
    </message>
    <message>
        <source>“%1” is trained and in the list of models. %2</source>
        <translation>„%1“ ist trainiert und steht in der Liste der Modelle. %2</translation>
    </message>
    <message>
        <source>“%1” is trained and in the list of models; AUC %2 for the face on %3 validation samples. %4</source>
        <translation>„%1“ ist trainiert und steht in der Liste der Modelle; AUC %2 für das Gesicht an %3 Validierungsbeispielen. %4</translation>
    </message>
</context>
<context>
    <name>TrainingActions</name>
    <message>
        <source>&amp;Start training</source>
        <translation>Training &amp;starten</translation>
    </message>
    <message>
        <source>Start the run that the plan describes, as a process of its own</source>
        <translation>Den Lauf, den der Plan beschreibt, als eigenen Prozess starten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Stop the run; it keeps a checkpoint and can go on</source>
        <translation>Den Lauf anhalten; er behält einen Zwischenstand und kann weitergehen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Go on from the run&apos;s checkpoint</source>
        <translation>Vom Zwischenstand des Laufs weitergehen</translation>
    </message>
    <message>
        <source>Stop and &amp;keep the model</source>
        <translation>Anhalten und Modell &amp;behalten</translation>
    </message>
    <message>
        <source>End the run where it stands and write its model file</source>
        <translation>Den Lauf hier beenden und seine Modelldatei schreiben</translation>
    </message>
    <message>
        <source>&amp;Open a run…</source>
        <translation>Einen Lauf ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Follow a run that was started elsewhere, by its log file</source>
        <translation>Einem anderswo gestarteten Lauf über sein Protokoll folgen</translation>
    </message>
    <message>
        <source>&amp;Compare with a run…</source>
        <translation>Mit einem Lauf &amp;vergleichen …</translation>
    </message>
    <message>
        <source>Draw the curves of another run&apos;s log over these</source>
        <translation>Die Kurven eines anderen Laufs darüber zeichnen</translation>
    </message>
    <message>
        <source>Compare &amp;no more</source>
        <translation>&amp;Nicht mehr vergleichen</translation>
    </message>
    <message>
        <source>Take the other runs&apos; curves away</source>
        <translation>Die Kurven der anderen Läufe wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Whole run</source>
        <translation>&amp;Ganzer Lauf</translation>
    </message>
    <message>
        <source>Show all steps in every chart</source>
        <translation>In jedem Diagramm alle Schritte zeigen</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>%1 would have to fall by %2, from %3 to %4.</source>
        <translation>%1 müsste um %2 sinken, von %3 auf %4.</translation>
    </message>
    <message>
        <source>%1 would have to rise by %2, from %3 to %4.</source>
        <translation>%1 müsste um %2 steigen, von %3 auf %4.</translation>
    </message>
    <message>
        <source>Nothing is altered</source>
        <translation>Nichts ist verändert</translation>
    </message>
    <message>
        <source>The face, by no attribute or region that is named</source>
        <translation>Das Gesicht, durch kein benanntes Merkmal und keine benannte Region</translation>
    </message>
    <message>
        <source>Spread over frames (standard deviation): %1</source>
        <translation>Streuung über die Einzelbilder (Standardabweichung): %1</translation>
    </message>
    <message>
        <source>95 % interval of the mean: %1 to %2; neighbouring frames were drawn together in blocks of %3</source>
        <translation>95-%-Intervall des Mittelwerts: %1 bis %2; benachbarte Einzelbilder wurden in Blöcken zu %3 gemeinsam gezogen</translation>
    </message>
    <message>
        <source>No interval: the frames depend on one another for too long</source>
        <translation>Kein Intervall: Die Einzelbilder hängen über zu lange Zeit voneinander ab</translation>
    </message>
    <message>
        <source>No interval: too few frames</source>
        <translation>Kein Intervall: zu wenige Einzelbilder</translation>
    </message>
    <message>
        <source>That nothing is altered has %1.</source>
        <translation>Dass nichts verändert ist, hat %1.</translation>
    </message>
    <message>
        <source>The most probable reading in which the face is altered (%1) has %2.</source>
        <translation>Die wahrscheinlichste Lesart, in der das Gesicht verändert ist (%1), hat %2.</translation>
    </message>
    <message>
        <source>For the verdict to flip at the threshold %1, one raw score alone:</source>
        <translation>Damit das Urteil bei der Schwelle %1 kippt, ein Rohwert allein:</translation>
    </message>
    <message>
        <source>No other score alone could do it.</source>
        <translation>Kein anderer Rohwert allein könnte es.</translation>
    </message>
</context>
<context>
    <name>ViewOptions</name>
    <message>
        <source>&amp;Fit the frame</source>
        <translation>Bild ein&amp;passen</translation>
    </message>
    <message>
        <source>Show the whole frame as large as fits</source>
        <translation>Das ganze Bild so groß wie möglich zeigen</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>One pixel of the frame on one pixel of the screen</source>
        <translation>Ein Pixel des Bildes auf einem Pixel des Bildschirms</translation>
    </message>
    <message>
        <source>Enlarge the frame</source>
        <translation>Bild vergrößern</translation>
    </message>
    <message>
        <source>Enlarge the frame, up to 3200 %; the wheel does so about the cursor</source>
        <translation>Das Bild vergrößern, bis 3200 %; das Mausrad tut es um den Zeiger</translation>
    </message>
    <message>
        <source>Reduce the frame</source>
        <translation>Bild verkleinern</translation>
    </message>
    <message>
        <source>Make the frame smaller</source>
        <translation>Das Bild verkleinern</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>&amp;Rahmen</translation>
    </message>
    <message>
        <source>Draw a box around each face</source>
        <translation>Um jedes Gesicht einen Rahmen zeichnen</translation>
    </message>
    <message>
        <source>&amp;Landmarks</source>
        <translation>&amp;Landmarken</translation>
    </message>
    <message>
        <source>Draw each face&apos;s 68 landmarks and the outlines they follow</source>
        <translation>Die 68 Landmarken jedes Gesichts und ihre Umrisse zeichnen</translation>
    </message>
    <message>
        <source>Landmark &amp;mesh</source>
        <translation>Landmarken&amp;netz</translation>
    </message>
    <message>
        <source>Draw the triangles between each face&apos;s landmarks</source>
        <translation>Die Dreiecke zwischen den Landmarken jedes Gesichts zeichnen</translation>
    </message>
    <message>
        <source>&amp;Track numbers</source>
        <translation>&amp;Spurnummern</translation>
    </message>
    <message>
        <source>Write each face&apos;s track at its box</source>
        <translation>An jeden Rahmen die Spur des Gesichts schreiben</translation>
    </message>
    <message>
        <source>&amp;Probabilities</source>
        <translation>&amp;Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Write each face&apos;s probability at its box</source>
        <translation>An jeden Rahmen die Wahrscheinlichkeit des Gesichts schreiben</translation>
    </message>
    <message>
        <source>&amp;Smooth pixels</source>
        <translation>Pixel &amp;glätten</translation>
    </message>
    <message>
        <source>Interpolate between pixels; off: each pixel is a square</source>
        <translation>Zwischen Pixeln interpolieren; aus: jedes Pixel ist ein Quadrat</translation>
    </message>
    <message>
        <source>Pixel &amp;grid</source>
        <translation>Pixel&amp;raster</translation>
    </message>
    <message>
        <source>Draw a grid from 800 % on, and each pixel&apos;s values at 3200 %</source>
        <translation>Ab 800 % ein Raster und bei 3200 % die Werte jedes Pixels zeichnen</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Zeichnungen</translation>
    </message>
    <message>
        <source>Draw the annotations of the frame</source>
        <translation>Die Zeichnungen des Bildes zeigen</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>Stop what is being worked on; what is done is kept</source>
        <translation>Die laufende Arbeit anhalten; was fertig ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Fill the screen, or no more</source>
        <translation>Den Bildschirm füllen oder nicht mehr</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List the keyboard shortcuts</source>
        <translation>Die Tastenkürzel auflisten</translation>
    </message>
    <message>
        <source>&amp;About Semblance</source>
        <translation>Ü&amp;ber Semblance</translation>
    </message>
    <message>
        <source>Versions, licences and what the model may be used for</source>
        <translation>Versionen, Lizenzen und wofür das Modell benutzt werden darf</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window; a running analysis keeps what it has</source>
        <translation>Fenster schließen; eine laufende Analyse behält, was sie hat</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Language, colours, text size and how analyses are made</source>
        <translation>Sprache, Farben, Textgröße und wie Analysen gemacht werden</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>Find a command by its name and run it</source>
        <translation>Einen Befehl nach seinem Namen finden und ausführen</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>First steps, every screen, limits of the method</source>
        <translation>Erste Schritte, alle Ansichten, Grenzen der Methode</translation>
    </message>
    <message>
        <source>&amp;Check this installation…</source>
        <translation>Diese &amp;Installation prüfen …</translation>
    </message>
    <message>
        <source>Versions, devices, decoders, models and folders, and what is wrong with them, as semblance doctor prints it</source>
        <translation>Versionen, Geräte, Decoder, Modelle und Ordner und was damit nicht stimmt, wie „semblance doctor“ es ausgibt</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>partial: the file is damaged</source>
        <translation>teilweise: die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Mimik</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Physical inconsistency</source>
        <translation>Physische Unstimmigkeit</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Kopfhaltung</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Auge</translation>
    </message>
    <message>
        <source>Eyebrow</source>
        <translation>Augenbraue</translation>
    </message>
    <message>
        <source>Lip</source>
        <translation>Lippe</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>Mund</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Nase</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Haar</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>This can&apos;t be done.</source>
        <translation>Das geht nicht.</translation>
    </message>
    <message>
        <source>The evidence can&apos;t be read.</source>
        <translation>Das Beweismittel ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Faces can&apos;t be looked for.</source>
        <translation>Gesichter können nicht gesucht werden.</translation>
    </message>
    <message>
        <source>The model can&apos;t be used.</source>
        <translation>Das Modell ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>The case file can&apos;t be used.</source>
        <translation>Die Falldatei ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>The file can&apos;t be used.</source>
        <translation>Die Datei ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>The program made a mistake; please report it.</source>
        <translation>Das Programm hat einen Fehler gemacht; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>Reading the index of frames</source>
        <translation>Bildindex wird gelesen</translation>
    </message>
    <message>
        <source>Taking the file&apos;s SHA-256</source>
        <translation>SHA-256 der Datei wird berechnet</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Analysing frames</source>
        <translation>Bilder werden analysiert</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>noch etwa %n s</numerusform>
            <numerusform>noch etwa %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>noch etwa %n min</numerusform>
            <numerusform>noch etwa %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>noch etwa %n h</numerusform>
            <numerusform>noch etwa %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, model %2, %3</source>
        <translation>%1, Modell %2, %3</translation>
    </message>
    <message>
        <source>Finding the frames</source>
        <translation>Bilder werden ermittelt</translation>
    </message>
    <message>
        <source>Writing the CSV file</source>
        <translation>CSV-Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>Datei wird kopiert</translation>
    </message>
    <message>
        <source>Copying the case file before it is brought up to date</source>
        <translation>Die Falldatei wird gesichert, bevor sie auf neuen Stand gebracht wird</translation>
    </message>
    <message>
        <source>Bringing the case file up to date</source>
        <translation>Die Falldatei wird auf neuen Stand gebracht</translation>
    </message>
    <message>
        <source>Copying the case</source>
        <translation>Der Fall wird kopiert</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Die Datenbank wird geprüft</translation>
    </message>
    <message>
        <source>Checking the audit log</source>
        <translation>Das Prüfprotokoll wird geprüft</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>Die Zeilen werden geprüft</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Das Bündel wird geschrieben</translation>
    </message>
    <message>
        <source>Loading the face models</source>
        <translation>Gesichtsmodelle werden geladen</translation>
    </message>
</context>
<context>
    <name>semblance::ui::AboutDialog</name>
    <message>
        <source>About Semblance</source>
        <translation>Über Semblance</translation>
    </message>
    <message>
        <source>A workstation for forensic examiners: finds the faces of a video or an image, says how probable it is that each is fake and which attributes and regions were altered, shows where the model looked, and says it in words.</source>
        <translation>Ein Arbeitsplatz für forensische Sachverständige: findet die Gesichter eines Videos oder Bildes, sagt, wie wahrscheinlich jedes gefälscht ist und welche Merkmale und Bereiche verändert wurden, zeigt, worauf das Modell geachtet hat, und fasst es in Worte.</translation>
    </message>
    <message>
        <source>What its results mean</source>
        <translation>Was die Ergebnisse bedeuten</translation>
    </message>
    <message>
        <source>A probability is the opinion of a trained model, not a measurement. It depends on the model, its training data and the quality of the evidence, and has to be weighed by an examiner beside other findings.</source>
        <translation>Eine Wahrscheinlichkeit ist die Einschätzung eines trainierten Modells, keine Messung. Sie hängt vom Modell, seinen Trainingsdaten und der Güte des Beweismittels ab und ist von Sachverständigen neben anderen Befunden zu würdigen.</translation>
    </message>
    <message>
        <source>Model “%1” is a demonstration model and not validated for casework.</source>
        <translation>Das Modell „%1“ ist ein Demonstrationsmodell und nicht für die Fallarbeit validiert.</translation>
    </message>
    <message>
        <source>Model “%1”.</source>
        <translation>Modell „%1“.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Semblance is free software under the GNU General Public License, version 3 or later, and comes without any warranty. It uses Qt (LGPL 3), QCustomPlot (GPL 3), LibTorch (BSD), OpenCV (Apache 2.0), dlib (Boost), FFmpeg (LGPL 2.1 or GPL 2), SQLite (public domain) and OpenSSL (Apache 2.0).</source>
        <translation>Semblance ist freie Software unter der GNU General Public License, Version 3 oder neuer, und kommt ohne jede Gewährleistung. Es nutzt Qt (LGPL 3), QCustomPlot (GPL 3), LibTorch (BSD), OpenCV (Apache 2.0), dlib (Boost), FFmpeg (LGPL 2.1 oder GPL 2), SQLite (gemeinfrei) und OpenSSL (Apache 2.0).</translation>
    </message>
    <message>
        <source>The landmark model is CC0 in Debian, but was trained on a set of photos whose authors exclude commercial use.</source>
        <translation>Das Landmarkenmodell ist in Debian CC0, wurde aber mit Fotos trainiert, deren Urheber eine gewerbliche Nutzung ausschließen.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ActivityBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop this; what is done is kept (Esc)</source>
        <translation>Anhalten; was fertig ist, bleibt erhalten (Esc)</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
</context>
<context>
    <name>semblance::ui::AddDatasetDialog</name>
    <message>
        <source>Add a dataset</source>
        <translation>Datensatz hinzufügen</translation>
    </message>
    <message>
        <source>Items by method and split</source>
        <translation>Dateien nach Verfahren und Teilmenge</translation>
    </message>
    <message>
        <source>Folders and files of the layout</source>
        <translation>Ordner und Dateien des Aufbaus</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Add and extract</source>
        <translation>Hinzufügen und ausschneiden</translation>
    </message>
    <message>
        <source>Choose the dataset&apos;s folder: its layout is recognised, and nothing in it is changed.</source>
        <translation>Wählen Sie den Ordner des Datensatzes: sein Aufbau wird erkannt, und nichts darin wird verändert.</translation>
    </message>
    <message>
        <source>Folder of the dataset</source>
        <translation>Ordner des Datensatzes</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Recognise the layout</source>
        <translation>Aufbau erkennen</translation>
    </message>
    <message>
        <source>Read the folder as this layout</source>
        <translation>Den Ordner nach diesem Aufbau lesen</translation>
    </message>
    <message>
        <source>all, or e.g. c23</source>
        <translation>alle, oder z. B. c23</translation>
    </message>
    <message>
        <source>Only videos of this compression, where the layout has several</source>
        <translation>Nur Videos dieser Kompression, wo der Aufbau mehrere hat</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>E&amp;inlesen</translation>
    </message>
    <message>
        <source>Read the folders and lists; no video is opened yet</source>
        <translation>Ordner und Listen lesen; noch wird kein Video geöffnet</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>A&amp;ufbau:</translation>
    </message>
    <message>
        <source>C&amp;ompression:</source>
        <translation>&amp;Kompression:</translation>
    </message>
    <message>
        <source>Extraction</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>A new folder for the crops and their manifest, outside the dataset</source>
        <translation>Ein neuer Ordner für die Ausschnitte und ihr Manifest, außerhalb des Datensatzes</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>Wähle&amp;n …</translation>
    </message>
    <message>
        <source>&amp;Into the folder:</source>
        <translation>In den Ordne&amp;r:</translation>
    </message>
    <message>
        <source>Folder for the crops</source>
        <translation>Ordner für die Ausschnitte</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Reading: %1 files seen</source>
        <translation>Wird gelesen: %1 Dateien gesehen</translation>
    </message>
    <message>
        <source>Nothing was recognised.</source>
        <translation>Nichts wurde erkannt.</translation>
    </message>
    <message>
        <source>%1, items: %2.</source>
        <translation>%1, Dateien: %2.</translation>
    </message>
    <message>
        <source>Problems: %1, see Folders.</source>
        <translation>Probleme: %1, siehe Ordner.</translation>
    </message>
    <message>
        <source>No label row for %1, see Labels.</source>
        <translation>Keine Labelzeile für %1, siehe Labels.</translation>
    </message>
    <message>
        <source>Folders (problems: %1)</source>
        <translation>Ordner (Probleme: %1)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Ordner oder Datei</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Scan a folder first.</source>
        <translation>Lesen Sie erst einen Ordner ein.</translation>
    </message>
    <message>
        <source>Save the changed label rows first, or take the published table.</source>
        <translation>Speichern Sie erst die geänderten Labelzeilen, oder nehmen Sie die veröffentlichte Tabelle.</translation>
    </message>
    <message>
        <source>Choose a folder for the crops.</source>
        <translation>Wählen Sie einen Ordner für die Ausschnitte.</translation>
    </message>
    <message>
        <source>Choose a folder outside the dataset, which is never changed.</source>
        <translation>Wählen Sie einen Ordner außerhalb des Datensatzes, der nie verändert wird.</translation>
    </message>
    <message>
        <source>Make the folder and queue the extraction</source>
        <translation>Den Ordner anlegen und das Ausschneiden einreihen</translation>
    </message>
</context>
<context>
    <name>semblance::ui::Annotations</name>
    <message>
        <source>&amp;Draw on the frame</source>
        <translation>Auf das Bild &amp;zeichnen</translation>
    </message>
    <message>
        <source>&amp;Arrow</source>
        <translation>&amp;Pfeil</translation>
    </message>
    <message>
        <source>Draw an arrow on the frame by dragging</source>
        <translation>Durch Ziehen einen Pfeil auf das Bild zeichnen</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>&amp;Rahmen</translation>
    </message>
    <message>
        <source>Draw a box on the frame by dragging</source>
        <translation>Durch Ziehen einen Rahmen auf das Bild zeichnen</translation>
    </message>
    <message>
        <source>&amp;Ellipse</source>
        <translation>&amp;Ellipse</translation>
    </message>
    <message>
        <source>Draw an ellipse on the frame by dragging</source>
        <translation>Durch Ziehen eine Ellipse auf das Bild zeichnen</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Write on the frame where it is clicked</source>
        <translation>Auf das Bild schreiben, wo geklickt wird</translation>
    </message>
    <message>
        <source>&amp;Measure a distance</source>
        <translation>Abstand &amp;messen</translation>
    </message>
    <message>
        <source>Measure by dragging, in pixels and against the distance between the chosen face&apos;s eyes</source>
        <translation>Durch Ziehen messen, in Pixeln und im Verhältnis zum Augenabstand des gewählten Gesichts</translation>
    </message>
    <message>
        <source>Show it &amp;up to here</source>
        <translation>&amp;Bis hier zeigen</translation>
    </message>
    <message>
        <source>Keep the chosen annotation on all frames up to the shown one</source>
        <translation>Die gewählte Zeichnung auf allen Bildern bis zum gezeigten behalten</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text on frame %1:</source>
        <translation>Text auf Bild %1:</translation>
    </message>
    <message>
        <source>move of a drawing</source>
        <translation>Verschieben einer Zeichnung</translation>
    </message>
    <message>
        <source>change of a drawing</source>
        <translation>Änderung einer Zeichnung</translation>
    </message>
    <message>
        <source>The annotation is shown on frames %1 to %2.</source>
        <translation>Die Zeichnung wird auf den Bildern %1 bis %2 gezeigt.</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>Zurückziehen</translation>
    </message>
</context>
<context>
    <name>semblance::ui::AuditModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>Hash des Eintrags</translation>
    </message>
</context>
<context>
    <name>semblance::ui::AuditPane</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>jeder Tag</translation>
    </message>
    <message>
        <source>The first day there is stands for any day</source>
        <translation>Der früheste Tag steht für jeden Tag</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Entries of the audit log</source>
        <translation>Einträge des Prüfprotokolls</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This case file is from before the audit log.</source>
        <translation>Diese Falldatei ist älter als das Prüfprotokoll.</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>Kein Eintrag passt.</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Eintrag %1: %2</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>%1, frames %2 to %3</source>
        <translation>%1, Bilder %2 bis %3</translation>
    </message>
    <message>
        <source>Binds</source>
        <translation>Bindet</translation>
    </message>
    <message>
        <source>SHA-256 of the rows</source>
        <translation>SHA-256 der Zeilen</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>Hash des Eintrags davor</translation>
    </message>
    <message>
        <source>Hash of this entry</source>
        <translation>Hash dieses Eintrags</translation>
    </message>
    <message>
        <source>Computed again now</source>
        <translation>Jetzt neu berechnet</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differs: %1</source>
        <translation>weicht ab: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>The %1 bytes that are hashed</source>
        <translation>Die %1 Bytes, die gehasht werden</translation>
    </message>
    <message>
        <source>%1 (rows: %2)</source>
        <translation>%1 (Zeilen: %2)</translation>
    </message>
</context>
<context>
    <name>semblance::ui::BalancePane</name>
    <message>
        <source>Accepted samples by method</source>
        <translation>Angenommene Beispiele nach Verfahren</translation>
    </message>
    <message>
        <source>Accepted samples by node</source>
        <translation>Angenommene Beispiele nach Knoten</translation>
    </message>
    <message>
        <source>Rejected samples by reason</source>
        <translation>Abgelehnte Beispiele nach Grund</translation>
    </message>
    <message>
        <source>Accepted samples by split</source>
        <translation>Angenommene Beispiele nach Teilmenge</translation>
    </message>
    <message>
        <source>No sample is rejected.</source>
        <translation>Kein Beispiel ist abgelehnt.</translation>
    </message>
    <message>
        <source>No samples yet.</source>
        <translation>Noch keine Beispiele.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::BatchScreen</name>
    <message>
        <source>Videos and pictures (%1);;All files (*)</source>
        <translation>Videos und Bilder (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find by path, node, state or problem</source>
        <translation>Nach Pfad, Knoten, Zustand oder Problem suchen</translation>
    </message>
    <message>
        <source>Files that are shown</source>
        <translation>Gezeigte Dateien</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Every file of the list</source>
        <translation>Jede Datei der Liste</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Some face reaches the threshold on some frame</source>
        <translation>Auf irgendeinem Bild erreicht ein Gesicht die Schwelle</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Failed, or could be read in part only</source>
        <translation>Fehlgeschlagen oder nur teilweise lesbar</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>No face was found, the interval of the mean holds the threshold, or there is no result</source>
        <translation>Kein Gesicht gefunden, das Intervall des Mittels enthält die Schwelle, oder es gibt kein Ergebnis</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>Waiting or being analysed</source>
        <translation>Wartet oder wird analysiert</translation>
    </message>
    <message>
        <source>Progress of all files</source>
        <translation>Fortschritt aller Dateien</translation>
    </message>
    <message>
        <source>Files of the batch</source>
        <translation>Dateien des Stapels</translation>
    </message>
    <message>
        <source>Details of the chosen file</source>
        <translation>Einzelheiten zur gewählten Datei</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Stapel</translation>
    </message>
    <message>
        <source>Files added: %1</source>
        <translation>Hinzugefügte Dateien: %1</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Case file of the batch</source>
        <translation>Falldatei des Stapels</translation>
    </message>
    <message>
        <source>Case files (*.semcase)</source>
        <translation>Falldateien (*.semcase)</translation>
    </message>
    <message>
        <source>Taken from the list: %1. Results stay in the case.</source>
        <translation>Aus der Liste genommen: %1. Ergebnisse bleiben im Fall.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Analyse many files and see which ones to look at first</source>
        <translation>Viele Dateien analysieren und sehen, welche zuerst zu begutachten sind</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Die Warteschlange wird gelesen …</translation>
    </message>
    <message>
        <source>The queue can&apos;t be used.</source>
        <translation>Die Warteschlange kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Drop videos, pictures or folders here, or add them with the buttons above. They are analysed one after another; the list is kept when the program ends.</source>
        <translation>Ziehen Sie Videos, Bilder oder Ordner hierher, oder fügen Sie sie mit den Knöpfen oben hinzu. Sie werden nacheinander analysiert; die Liste bleibt, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>Batch: file %1 of %2</source>
        <translation>Stapel: Datei %1 von %2</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Dateien werden gesucht</translation>
    </message>
    <message>
        <source>The batch has files waiting from before: %1. It is paused; Resume goes on with them.</source>
        <translation>Im Stapel warten Dateien von vorher: %1. Er ist pausiert; „Fortsetzen“ macht mit ihnen weiter.</translation>
    </message>
    <message>
        <source>Choose a file to see what is known of it.</source>
        <translation>Wählen Sie eine Datei, um zu sehen, was über sie bekannt ist.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>“%1” is a demonstration model, trained on few portraits and not validated for casework; its numbers order the files and are no findings.</source>
        <translation>„%1“ ist ein Demonstrationsmodell, mit wenigen Porträts trainiert und nicht für die Fallarbeit validiert; seine Zahlen ordnen die Dateien und sind keine Befunde.</translation>
    </message>
    <message>
        <source>Results of this batch: %1</source>
        <translation>Ergebnisse dieses Stapels: %1</translation>
    </message>
    <message>
        <source>Results will go to the case that is open in Review: %1</source>
        <translation>Ergebnisse kommen in den Fall, der unter „Begutachten“ offen ist: %1</translation>
    </message>
    <message>
        <source>Results will go to a new case file for this batch</source>
        <translation>Ergebnisse kommen in eine neue Falldatei für diesen Stapel</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The batch is running. The list is kept, and so is every file that is finished and what is scored of the running one, but for its frames since the last whole group, %1 at most. At the next start the batch is paused; Resume goes on from there. To follow the faces it reads the frames before once more, but scores none of them again.</source>
        <translation>Der Stapel läuft. Die Liste bleibt erhalten, ebenso jede fertige Datei und was von der laufenden bewertet ist, bis auf ihre Bilder seit der letzten ganzen Gruppe, höchstens %1. Beim nächsten Start ist der Stapel pausiert; „Fortsetzen“ macht dort weiter. Um den Gesichtern zu folgen, liest es die Bilder davor noch einmal, bewertet aber keines neu.</translation>
    </message>
    <message>
        <source>Files are being looked for to add them to the batch. Those that were not found yet have to be added again.</source>
        <translation>Es werden Dateien für den Stapel gesucht. Die noch nicht gefundenen müssen noch einmal hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The batch is over: %1.</source>
        <translation>Der Stapel ist zu Ende: %1.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::BatchTable</name>
    <message>
        <source>Mean over the faces of track %1, the one where it is highest</source>
        <translation>Mittel über die Gesichter von Spur %1, wo es am höchsten ist</translation>
    </message>
    <message>
        <source>Mean over the faces of track %1</source>
        <translation>Mittel über die Gesichter von Spur %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Place in the queue; sorted by it, files can be dragged</source>
        <translation>Platz in der Warteschlange; danach sortiert, lassen sich Dateien ziehen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Double click or Enter opens it in Review at its most suspicious frame</source>
        <translation>Doppelklick oder Eingabetaste öffnet sie unter „Begutachten“ am verdächtigsten Bild</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What is being done, or how it ended</source>
        <translation>Was gerade geschieht oder wie es endete</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Probability that a face is altered: the mean over the faces of the track where it is highest</source>
        <translation>Wahrscheinlichkeit, dass ein Gesicht verändert ist: das Mittel über die Gesichter der Spur, wo es am höchsten ist</translation>
    </message>
    <message>
        <source>Worst node</source>
        <translation>Schlimmster Knoten</translation>
    </message>
    <message>
        <source>The most probable attribute or region, over all tracks; sorted by probability</source>
        <translation>Das wahrscheinlichste Merkmal oder der wahrscheinlichste Bereich über alle Spuren; nach Wahrscheinlichkeit sortiert</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Share of the time in which a face reaches the threshold</source>
        <translation>Anteil der Zeit, in der ein Gesicht die Schwelle erreicht</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Faces that were followed, without excluded ones</source>
        <translation>Verfolgte Gesichter, ohne ausgeschlossene</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Detections on all frames, without excluded ones</source>
        <translation>Funde auf allen Bildern, ohne ausgeschlossene</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Of the video; pictures have none</source>
        <translation>Des Videos; Bilder haben keine</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>What could not be read, and why a file failed; sorted by number</source>
        <translation>Was nicht gelesen werden konnte und warum eine Datei scheiterte; nach Anzahl sortiert</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Hidden until your own opinion on each of its tracks is recorded (in Review, Shift+O)</source>
        <translation>Verborgen, bis Ihre eigene Einschätzung zu jeder der Spuren festgehalten ist (unter „Begutachten“, Umschalt+O)</translation>
    </message>
</context>
<context>
    <name>semblance::ui::BlindReviewing</name>
    <message>
        <source>Blind &amp;second review</source>
        <translation>Blinde &amp;Zweitbegutachtung</translation>
    </message>
    <message>
        <source>&amp;Work as</source>
        <translation>&amp;Arbeiten als</translation>
    </message>
    <message>
        <source>&amp;Begin…</source>
        <translation>&amp;Beginnen …</translation>
    </message>
    <message>
        <source>Have two examiners judge the tracks of this analysis without seeing each other&apos;s judgements</source>
        <translation>Zwei Personen die Spuren dieser Analyse beurteilen lassen, ohne dass sie die Urteile der anderen sehen</translation>
    </message>
    <message>
        <source>&amp;Sign off…</source>
        <translation>&amp;Unterzeichnen …</translation>
    </message>
    <message>
        <source>End your part of the review; once both have signed off the judgements are shown</source>
        <translation>Ihren Teil der Begutachtung beenden; haben beide unterzeichnet, werden die Urteile gezeigt</translation>
    </message>
    <message>
        <source>judgement of the review</source>
        <translation>Urteil der Begutachtung</translation>
    </message>
    <message>
        <source>The judgement of %1 on track %2 is recorded and sealed.</source>
        <translation>Das Urteil von %1 über Spur %2 ist festgehalten und versiegelt.</translation>
    </message>
    <message>
        <source>Blind second review</source>
        <translation>Blinde Zweitbegutachtung</translation>
    </message>
    <message>
        <source>Two examiners judge the tracks of the shown analysis. Neither sees the other&apos;s judgements until both have signed off. The program hides them; the case file itself is not encrypted.</source>
        <translation>Zwei Personen beurteilen die Spuren der gezeigten Analyse. Keine sieht die Urteile der anderen, bis beide unterzeichnet haben. Das Programm verbirgt sie; die Falldatei selbst ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>&amp;First examiner:</source>
        <translation>&amp;Erste Person:</translation>
    </message>
    <message>
        <source>&amp;Second examiner:</source>
        <translation>&amp;Zweite Person:</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>blind second review</source>
        <translation>blinde Zweitbegutachtung</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Unterzeichnen</translation>
    </message>
    <message>
        <source>Sign off the judgements of %1 on %2 tracks? They can&apos;t be changed any more.</source>
        <translation>Die Urteile von %1 über %2 Spuren unterzeichnen? Sie lassen sich dann nicht mehr ändern.</translation>
    </message>
    <message>
        <source>&amp;Sign off</source>
        <translation>&amp;Unterzeichnen</translation>
    </message>
    <message>
        <source>&amp;Go on judging</source>
        <translation>&amp;Weiter beurteilen</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>%1 has signed off.</source>
        <translation>%1 hat unterzeichnet.</translation>
    </message>
    <message>
        <source>Nobody: opinions go into the record</source>
        <translation>Niemand: Meinungen kommen ins Protokoll</translation>
    </message>
    <message>
        <source>Blind second review by %1 and %2.</source>
        <translation>Blinde Zweitbegutachtung durch %1 und %2.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 tracks judged, %4.</source>
        <translation>%1: %2 von %3 Spuren beurteilt, %4.</translation>
    </message>
    <message>
        <source>not signed off yet</source>
        <translation>noch nicht unterzeichnet</translation>
    </message>
    <message>
        <source>signed off on %1</source>
        <translation>am %1 unterzeichnet</translation>
    </message>
    <message>
        <source>The judgements are hidden until both have signed off.</source>
        <translation>Die Urteile sind verborgen, bis beide unterzeichnet haben.</translation>
    </message>
    <message>
        <source>You work as %1: Shift+O judges the chosen track.</source>
        <translation>Sie arbeiten als %1: Umschalt+O beurteilt die gewählte Spur.</translation>
    </message>
    <message>
        <source>%1: the same for %2 of %3 tracks</source>
        <translation>%1: gleich bei %2 von %3 Spuren</translation>
    </message>
    <message>
        <source>, Cohen&apos;s kappa %1</source>
        <translation>, Cohens Kappa %1</translation>
    </message>
    <message>
        <source>The review has begun. Say who judges under Record &gt; Blind second review &gt; Work as.</source>
        <translation>Die Begutachtung hat begonnen. Unter Protokoll &gt; Blinde Zweitbegutachtung &gt; Arbeiten als wählen, wer urteilt.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::BundleExportDialog</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>Wä&amp;hlen …</translation>
    </message>
    <message>
        <source>with the e&amp;vidence files, not only their hashes</source>
        <translation>mit den Be&amp;weismitteln, nicht nur ihren Hashes</translation>
    </message>
    <message>
        <source>with the &amp;models, so that the analyses can be repeated anywhere</source>
        <translation>mit den &amp;Modellen, damit sich die Analysen überall wiederholen lassen</translation>
    </message>
    <message>
        <source>Choose the ke&amp;y…</source>
        <translation>S&amp;chlüssel wählen …</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Export a sealed bundle</source>
        <translation>Versiegeltes Bündel exportieren</translation>
    </message>
    <message>
        <source>One file with the case, its results, its report and the hash of each; another examiner can check it and repeat the analyses. The export and the bundle&apos;s hash are noted in the case&apos;s audit log.</source>
        <translation>Eine Datei mit dem Fall, seinen Ergebnissen, seinem Bericht und dem Hash von allem; eine andere Person kann sie prüfen und die Analysen wiederholen. Der Export und der Hash des Bündels werden im Prüfprotokoll des Falls vermerkt.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>&amp;Bundle:</source>
        <translation>&amp;Bündel:</translation>
    </message>
    <message>
        <source>Contents:</source>
        <translation>Inhalt:</translation>
    </message>
    <message>
        <source>&amp;Language of the report:</source>
        <translation>Sprache des Be&amp;richts:</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>with an Ed25519 key in a PEM file</source>
        <translation>mit einem Ed25519-Schlüssel in einer PEM-Datei</translation>
    </message>
    <message>
        <source>with GnuPG</source>
        <translation>mit GnuPG</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>&amp;Signatur:</translation>
    </message>
    <message>
        <source>where the key has one</source>
        <translation>falls der Schlüssel eine hat</translation>
    </message>
    <message>
        <source>Passp&amp;hrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>Sealed bundles (*.sembundle)</source>
        <translation>Versiegelte Bündel (*.sembundle)</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Keys (*.pem);;All files (*)</source>
        <translation>Schlüssel (*.pem);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>Der Export wurde angehalten; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Written: %1 files, %2, %3.
SHA-256: %4
Head of the log: %5</source>
        <translation>Geschrieben: %1 Dateien, %2, %3.
SHA-256: %4
Kopf des Protokolls: %5</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>signiert von %1</translation>
    </message>
    <message>
        <source>&amp;Key&apos;s name:</source>
        <translation>Name des Sch&amp;lüssels:</translation>
    </message>
    <message>
        <source>Private &amp;key:</source>
        <translation>Privater Sch&amp;lüssel:</translation>
    </message>
    <message>
        <source>Key&apos;s name</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>an address, name or fingerprint that gpg knows</source>
        <translation>eine Adresse, ein Name oder Fingerabdruck, den gpg kennt</translation>
    </message>
</context>
<context>
    <name>semblance::ui::BundleVerifyDialog</name>
    <message>
        <source>every number bit-equal</source>
        <translation>jede Zahl bitgleich</translation>
    </message>
    <message>
        <source>close</source>
        <translation>nahe</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>not repeated</source>
        <translation>nicht wiederholt</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>Es ist nicht signiert.</translation>
    </message>
    <message>
        <source>It is signed with the expected key.</source>
        <translation>Es ist mit dem erwarteten Schlüssel signiert.</translation>
    </message>
    <message>
        <source>It is signed, but the key is not known here.</source>
        <translation>Es ist signiert, aber der Schlüssel ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Its signature is wrong.</source>
        <translation>Seine Signatur ist falsch.</translation>
    </message>
    <message>
        <source>It is signed, but the signature could not be checked.</source>
        <translation>Es ist signiert, aber die Signatur konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Wä&amp;hlen …</translation>
    </message>
    <message>
        <source>Choose the ke&amp;y…</source>
        <translation>S&amp;chlüssel wählen …</translation>
    </message>
    <message>
        <source>Repeat the &amp;analyses and compare every number</source>
        <translation>Die &amp;Analysen wiederholen und jede Zahl vergleichen</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>&amp;Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>Fortschritt der Überprüfung</translation>
    </message>
    <message>
        <source>Verify a sealed bundle</source>
        <translation>Versiegeltes Bündel überprüfen</translation>
    </message>
    <message>
        <source>Repeated analyses</source>
        <translation>Wiederholte Analysen</translation>
    </message>
    <message>
        <source>Analysis or node</source>
        <translation>Analyse oder Knoten</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Bit-equal</source>
        <translation>Bitgleich</translation>
    </message>
    <message>
        <source>Probability off by</source>
        <translation>Abweichung (Wahrsch.)</translation>
    </message>
    <message>
        <source>Raw score off by</source>
        <translation>Abweichung (Rohwert)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>Über&amp;prüfen</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>a .sembundle file; or drop it here</source>
        <translation>eine .sembundle-Datei; oder hier ablegen</translation>
    </message>
    <message>
        <source>&amp;Bundle:</source>
        <translation>&amp;Bündel:</translation>
    </message>
    <message>
        <source>where you have it from the signer</source>
        <translation>falls Sie ihn von der signierenden Person haben</translation>
    </message>
    <message>
        <source>Signer&apos;s public &amp;key:</source>
        <translation>Öffentlicher Sch&amp;lüssel:</translation>
    </message>
    <message>
        <source>Evidence and models that the bundle has only hashes of; what is the right file is known by its SHA-256</source>
        <translation>Beweismittel und Modelle, von denen das Bündel nur Hashes hat; die richtige Datei wird am SHA-256 erkannt</translation>
    </message>
    <message>
        <source>Evidence or m&amp;odels beside it:</source>
        <translation>Beweismittel oder M&amp;odelle dazu:</translation>
    </message>
    <message>
        <source>Sealed bundle</source>
        <translation>Versiegeltes Bündel</translation>
    </message>
    <message>
        <source>Sealed bundles (*.sembundle);;All files (*)</source>
        <translation>Versiegelte Bündel (*.sembundle);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Keys (*.pem);;All files (*)</source>
        <translation>Schlüssel (*.pem);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Evidence or models</source>
        <translation>Beweismittel oder Modelle</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The verification was stopped; nothing was found out.</source>
        <translation>Die Überprüfung wurde angehalten; nichts wurde festgestellt.</translation>
    </message>
    <message>
        <source>Something does not match.</source>
        <translation>Etwas stimmt nicht überein.</translation>
    </message>
    <message>
        <source>Everything matches.</source>
        <translation>Alles stimmt überein.</translation>
    </message>
    <message>
        <source>What is there matches; not every analysis could be repeated.</source>
        <translation>Was da ist, stimmt überein; nicht jede Analyse konnte wiederholt werden.</translation>
    </message>
    <message>
        <source>%1 %2
Case %3, sealed by %4, log up to %5
Head of the log: entry %6, %7</source>
        <translation>%1 %2
Fall %3, versiegelt von %4, Protokoll bis %5
Kopf des Protokolls: Eintrag %6, %7</translation>
    </message>
    <message>
        <source>Analysis %1 of %2, model %3</source>
        <translation>Analyse %1 von %2, Modell %3</translation>
    </message>
    <message>
        <source>%1 frames, %2 faces stored, %3 again</source>
        <translation>%1 Bilder, %2 Gesichter gespeichert, %3 wieder gefunden</translation>
    </message>
    <message>
        <source>other software: %1</source>
        <translation>andere Software: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Checks the file&apos;s structure, every hash, the signature and the audit log of the case in it, makes the report again, and repeats each analysis whose evidence and model are there. Nothing is written but to a private temporary folder.</source>
        <translation>Prüft den Aufbau der Datei, jeden Hash, die Signatur und das Prüfprotokoll des Falls darin, erstellt den Bericht neu und wiederholt jede Analyse, deren Beweismittel und Modell da sind. Geschrieben wird nur in einen privaten temporären Ordner.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::CaseFactsDialog</name>
    <message>
        <source>The case&apos;s facts</source>
        <translation>Angaben zum Fall</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>eine je Zeile</translation>
    </message>
    <message>
        <source>Who says this; stands in the audit log</source>
        <translation>Wer das angibt; steht im Prüfprotokoll</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Angegeben von</translation>
    </message>
    <message>
        <source>Every change is a new version: what was said before stays in the file.</source>
        <translation>Jede Änderung ist eine neue Fassung: Frühere Angaben bleiben in der Datei.</translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>Vor&amp;lage:</translation>
    </message>
</context>
<context>
    <name>semblance::ui::CasePage</name>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Empfangen von</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Seal or exhibit</source>
        <translation>Siegel oder Asservat</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>File made</source>
        <translation>Datei angelegt</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Datei geändert</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>What the case is about</source>
        <translation>Worum es in dem Fall geht</translation>
    </message>
    <message>
        <source>&amp;Case and evidence</source>
        <translation>&amp;Fall und Beweismittel</translation>
    </message>
    <message>
        <source>Analyses and their tracks</source>
        <translation>Analysen und ihre Spuren</translation>
    </message>
    <message>
        <source>Analysis or track</source>
        <translation>Analyse oder Spur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Ana&amp;lyses</source>
        <translation>Ana&amp;lysen</translation>
    </message>
    <message>
        <source>Recor&amp;d</source>
        <translation>Auf&amp;zeichnungen</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>E&amp;xports</source>
        <translation>E&amp;xporte</translation>
    </message>
    <message>
        <source>Audit lo&amp;g</source>
        <translation>Prüfprotoko&amp;ll</translation>
    </message>
    <message>
        <source>Verifica&amp;tion</source>
        <translation>Ü&amp;berprüfung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweismittel</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Asservat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Analysen</translation>
    </message>
    <message>
        <source>Return opens the file in Review</source>
        <translation>Eingabe öffnet die Datei unter „Begutachten“</translation>
    </message>
    <message>
        <source>The chosen evidence</source>
        <translation>Das gewählte Beweismittel</translation>
    </message>
    <message>
        <source>The examiners&apos; record</source>
        <translation>Aufzeichnungen der untersuchenden Personen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Der Fall</translation>
    </message>
    <message>
        <source>%1: analysis %2</source>
        <translation>%1: Analyse %2</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Spur %1</translation>
    </message>
    <message>
        <source>Track %1: %2</source>
        <translation>Spur %1: %2</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>There is no evidence in this case yet. Add videos or images, or drop them here.</source>
        <translation>In diesem Fall gibt es noch kein Beweismittel. Videos oder Bilder aufnehmen oder hier ablegen.</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>Intake record</source>
        <translation>Eingangsvermerk</translation>
    </message>
    <message>
        <source>None. Add the evidence once more to write one.</source>
        <translation>Keiner. Das Beweismittel noch einmal aufnehmen, um einen zu schreiben.</translation>
    </message>
    <message>
        <source>Earlier intake records</source>
        <translation>Frühere Eingangsvermerke</translation>
    </message>
    <message>
        <source>The case&apos;s facts were written; what was said before stays in the file.</source>
        <translation>Die Angaben zum Fall wurden geschrieben; frühere bleiben in der Datei.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Prüfprotokoll exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;JSON files (*.json)</source>
        <translation>CSV-Dateien (*.csv);;JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>The log was written to %1.</source>
        <translation>Das Protokoll wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>Fall wieder öffnen</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Fall abschließen</translation>
    </message>
    <message>
        <source>Why is the case opened again?</source>
        <translation>Warum wird der Fall wieder geöffnet?</translation>
    </message>
    <message>
        <source>Why is the case closed? Nothing in it can be changed from then on.</source>
        <translation>Warum wird der Fall abgeschlossen? Danach lässt sich nichts mehr darin ändern.</translation>
    </message>
    <message>
        <source>The case is open again.</source>
        <translation>Der Fall ist wieder offen.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Der Fall ist abgeschlossen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New conclusion</source>
        <translation>Neue Schlussfolgerung</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>The entry was written.</source>
        <translation>Der Eintrag wurde geschrieben.</translation>
    </message>
    <message>
        <source>The entry was changed; the version before stays in the file.</source>
        <translation>Der Eintrag wurde geändert; die Fassung davor bleibt in der Datei.</translation>
    </message>
    <message>
        <source>The entry was withdrawn; it stays in the file.</source>
        <translation>Der Eintrag wurde zurückgezogen; er bleibt in der Datei.</translation>
    </message>
    <message>
        <source>%1
%2, by %3</source>
        <translation>%1
%2, von %3</translation>
    </message>
    <message>
        <source>Said earlier</source>
        <translation>Früher angegeben</translation>
    </message>
    <message>
        <source>Folder where the evidence is now</source>
        <translation>Ordner, in dem die Beweismittel jetzt liegen</translation>
    </message>
    <message>
        <source>Evidence found by its SHA-256: %1.</source>
        <translation>Am SHA-256 erkannte Beweismittel: %1.</translation>
    </message>
    <message>
        <source>%1 is not where it was. If it was moved, say where to (Case &gt; Find moved evidence); it is known by its SHA-256.</source>
        <translation>%1 ist nicht mehr dort. Wurde die Datei verschoben, bitte sagen, wohin (Fall &gt; Verschobene Beweismittel suchen); sie wird an ihrem SHA-256 erkannt.</translation>
    </message>
    <message>
        <source>Threshold %1; %2; %3</source>
        <translation>Schwelle %1; %2; %3</translation>
    </message>
    <message>
        <source>The files of these models are not among the installed ones: %1. Import them on the Models screen.</source>
        <translation>Die Dateien dieser Modelle sind nicht unter den installierten: %1. Importieren Sie sie auf dem Bildschirm Modelle.</translation>
    </message>
    <message>
        <source>Copied to %1: %2. There already: %3.</source>
        <translation>Nach %1 kopiert: %2. Schon vorhanden: %3.</translation>
    </message>
    <message>
        <source>These copies were not the model any more or could not be read, and were replaced: %1.</source>
        <translation>Diese Kopien waren nicht mehr das Modell oder ließen sich nicht lesen und wurden ersetzt: %1.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::CasesScreen</name>
    <message>
        <source>&amp;Case</source>
        <translation>F&amp;all</translation>
    </message>
    <message>
        <source>Ca&amp;ses</source>
        <translation>&amp;Fälle</translation>
    </message>
    <message>
        <source>Recent cases; a case&apos;s facts, evidence, analyses, record and audit log</source>
        <translation>Letzte Fälle; Angaben, Beweismittel, Analysen, Aufzeichnungen und Prüfprotokoll eines Falls</translation>
    </message>
    <message>
        <source>Case file: %1</source>
        <translation>Falldatei: %1</translation>
    </message>
    <message>
        <source>Verifying the case</source>
        <translation>Fall wird überprüft</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>New case file</source>
        <translation>Neue Falldatei</translation>
    </message>
    <message>
        <source>Case files (*.semcase)</source>
        <translation>Falldateien (*.semcase)</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Beispiel wird erzeugt</translation>
    </message>
    <message>
        <source>Open a case file, a video or an image</source>
        <translation>Eine Falldatei, ein Video oder ein Bild öffnen</translation>
    </message>
    <message>
        <source>Cases, videos and pictures (%1);;All files (*)</source>
        <translation>Fälle, Videos und Bilder (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Folder whose cases are searched</source>
        <translation>Ordner, dessen Fälle durchsucht werden</translation>
    </message>
    <message>
        <source>Searching the cases</source>
        <translation>Fälle werden durchsucht</translation>
    </message>
    <message>
        <source>R&amp;eopen the case…</source>
        <translation>Fall wieder ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>C&amp;lose the case…</source>
        <translation>Fall ab&amp;schließen …</translation>
    </message>
    <message>
        <source>A case is being verified. Nothing is kept of it; it has to be begun again.</source>
        <translation>Ein Fall wird geprüft. Davon bleibt nichts erhalten; die Prüfung muss neu begonnen werden.</translation>
    </message>
    <message>
        <source>The evidence files of a case are being checked. Nothing is kept of it; it has to be begun again.</source>
        <translation>Die Beweisdateien eines Falls werden geprüft. Davon bleibt nichts erhalten; es muss neu begonnen werden.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ChartsPane</name>
    <message>
        <source>Charts shown</source>
        <translation>Gezeigte Diagramme</translation>
    </message>
    <message>
        <source>Four charts at once, or one of them large</source>
        <translation>Vier Diagramme zugleich oder eines davon groß</translation>
    </message>
    <message>
        <source>Four charts</source>
        <translation>Vier Diagramme</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Figure of the bars</source>
        <translation>Kennzahl der Balken</translation>
    </message>
    <message>
        <source>Unknown: the model %1 has no node %2.</source>
        <translation>Unbekannt: Das Modell %1 hat keinen Knoten %2.</translation>
    </message>
    <message>
        <source>Nothing to draw: no rate is between 0 and 1, as one class is never mistaken.</source>
        <translation>Nichts zu zeichnen: Keine Rate liegt zwischen 0 und 1, da eine Klasse nie verwechselt wird.</translation>
    </message>
    <message>
        <source>%1 of each node, %2, with 95 % intervals by video</source>
        <translation>%1 jedes Knotens, %2, mit 95-%-Intervallen nach Video</translation>
    </message>
    <message>
        <source>AUC %1, ECE %2</source>
        <translation>AUC %1, ECE %2</translation>
    </message>
</context>
<context>
    <name>semblance::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name</source>
        <translation>Einen Teil des Befehlsnamens eingeben</translation>
    </message>
    <message>
        <source>No command is found by “%1”.</source>
        <translation>Zu „%1“ gibt es keinen Befehl.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ComparePane</name>
    <message>
        <source>First model</source>
        <translation>Erstes Modell</translation>
    </message>
    <message>
        <source>The model whose AUC comes first in each difference</source>
        <translation>Das Modell, dessen AUC in jeder Differenz vorn steht</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Zweites Modell</translation>
    </message>
    <message>
        <source>The model that is taken away in each difference</source>
        <translation>Das Modell, das in jeder Differenz abgezogen wird</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>A folder that the Datasets screen has extracted; it is only read</source>
        <translation>Ein Ordner, den die Ansicht Datensätze extrahiert hat; er wird nur gelesen</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Which of the dataset&apos;s samples are scored; a model must not have learnt from them</source>
        <translation>Welche Beispiele des Datensatzes bewertet werden; ein Modell darf nicht aus ihnen gelernt haben</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>Alle Beispiele</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Gezählt nach</translation>
    </message>
    <message>
        <source>Whether a video counts once, by the mean of its frames, or each frame by itself</source>
        <translation>Ob ein Video einmal zählt, mit dem Mittel seiner Bilder, oder jedes Bild für sich</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Choose a dataset folder</source>
        <translation>Einen Datensatzordner wählen</translation>
    </message>
    <message>
        <source>&amp;First model:</source>
        <translation>&amp;Erstes Modell:</translation>
    </message>
    <message>
        <source>&amp;Second model:</source>
        <translation>&amp;Zweites Modell:</translation>
    </message>
    <message>
        <source>Data&amp;set:</source>
        <translation>Daten&amp;satz:</translation>
    </message>
    <message>
        <source>Sa&amp;mples:</source>
        <translation>&amp;Beispiele:</translation>
    </message>
    <message>
        <source>Counted &amp;by:</source>
        <translation>Gezählt &amp;nach:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Area under the ROC curve of both models</source>
        <translation>Fläche unter der ROC-Kurve beider Modelle</translation>
    </message>
    <message>
        <source>Two models are needed: import or train another one.</source>
        <translation>Es werden zwei Modelle gebraucht: Importieren oder trainieren Sie ein weiteres.</translation>
    </message>
    <message>
        <source>Choose two different models.</source>
        <translation>Wählen Sie zwei verschiedene Modelle.</translation>
    </message>
    <message>
        <source>Choose a dataset that the Datasets screen has extracted.</source>
        <translation>Wählen Sie einen Datensatz, den die Ansicht Datensätze extrahiert hat.</translation>
    </message>
    <message>
        <source>Without a split</source>
        <translation>Ohne Teil</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>Teil „%1“</translation>
    </message>
    <message>
        <source>Scoring with “%1”: %2 of %3 samples</source>
        <translation>Bewertung mit „%1“: %2 von %3 Beispielen</translation>
    </message>
    <message>
        <source>Computing the figures…</source>
        <translation>Die Zahlen werden berechnet …</translation>
    </message>
    <message>
        <source>Reading model and dataset…</source>
        <translation>Modell und Datensatz werden gelesen …</translation>
    </message>
    <message>
        <source>Stopped; the scores that are there are kept for the next time.</source>
        <translation>Angehalten; vorhandene Werte bleiben für das nächste Mal erhalten.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>DeLong p</source>
        <translation>DeLong-p</translation>
    </message>
    <message>
        <source>The area under the ROC curve of each node, with 95 % intervals, and whether the two differ.</source>
        <translation>Die Fläche unter der ROC-Kurve jedes Knotens mit 95-%-Intervallen, und ob sich beide unterscheiden.</translation>
    </message>
    <message>
        <source>DeLong&apos;s test takes frames as independent, which frames of one video are not: these p values are too small.</source>
        <translation>Der Test von DeLong nimmt Bilder als unabhängig an, was Bilder eines Videos nicht sind: Diese p-Werte sind zu klein.</translation>
    </message>
    <message>
        <source>The p values are not corrected for the number of nodes.</source>
        <translation>Die p-Werte sind nicht für die Zahl der Knoten korrigiert.</translation>
    </message>
    <message>
        <source>%1 of %2 videos were scored; %3 have no face, %4 can&apos;t be read, %5 wait for extraction, %6 have no accepted sample. Intervals: 95 %, by resampling videos. A model that has learnt from these samples looks better than it is.</source>
        <translation>%1 von %2 Videos wurden bewertet; %3 haben kein Gesicht, %4 sind nicht lesbar, %5 warten auf die Extraktion, %6 haben kein angenommenes Beispiel. Intervalle: 95 %, durch erneutes Ziehen von Videos. Ein Modell, das aus diesen Beispielen gelernt hat, sieht besser aus, als es ist.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ComparePanes</name>
    <message>
        <source>Robustness</source>
        <translation>Robustheit</translation>
    </message>
    <message>
        <source>Transplant</source>
        <translation>Transplantation</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Two runs</source>
        <translation>Zwei Läufe</translation>
    </message>
</context>
<context>
    <name>semblance::ui::CounterfactualPane</name>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>What is replaced</source>
        <translation>Was ersetzt wird</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Augen</translation>
    </message>
    <message>
        <source>Lips and mouth</source>
        <translation>Lippen und Mund</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Nase</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The face that the region is taken from</source>
        <translation>Das Gesicht, von dem die Region stammt</translation>
    </message>
    <message>
        <source>Previous analysed frame</source>
        <translation>Voriges analysiertes Bild</translation>
    </message>
    <message>
        <source>Next analysed frame</source>
        <translation>Nächstes analysiertes Bild</translation>
    </message>
    <message>
        <source>Another track, this frame</source>
        <translation>Andere Spur, dieses Bild</translation>
    </message>
    <message>
        <source>The kept face</source>
        <translation>Gemerktes Gesicht</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Eine Datei …</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Transplanted</source>
        <translation>Transplantiert</translation>
    </message>
    <message>
        <source>Probabilities of all nodes before and after the transplant</source>
        <translation>Wahrscheinlichkeiten aller Knoten vor und nach der Transplantation</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Transplanted less control</source>
        <translation>Transplantiert minus Kontrolle</translation>
    </message>
    <message>
        <source>Take a face from a file</source>
        <translation>Ein Gesicht aus einer Datei nehmen</translation>
    </message>
    <message>
        <source>Videos and images (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.ts *.jpg *.jpeg *.png *.tif *.tiff *.webp);;All files (*)</source>
        <translation>Videos und Bilder (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.ts *.jpg *.jpeg *.png *.tif *.tiff *.webp);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The track has no analysed face there.</source>
        <translation>Die Spur hat dort kein analysiertes Gesicht.</translation>
    </message>
    <message>
        <source>The faces there are being read…</source>
        <translation>Die Gesichter dort werden gelesen …</translation>
    </message>
    <message>
        <source>track %1, frame %2</source>
        <translation>Spur %1, Bild %2</translation>
    </message>
    <message>
        <source>There is no other analysed face on this frame.</source>
        <translation>In diesem Bild gibt es kein weiteres analysiertes Gesicht.</translation>
    </message>
    <message>
        <source>Go to the face to take from and keep it with &quot;%1&quot;.</source>
        <translation>Zum Gesicht gehen, von dem genommen wird, und es merken mit „%1“.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, track and frame</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose a file to take the region from.</source>
        <translation>Eine Datei wählen, aus der die Region stammt.</translation>
    </message>
    <message>
        <source>%1, largest face of its first frame</source>
        <translation>%1, größtes Gesicht des ersten Bildes</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 auf %3)</translation>
    </message>
    <message>
        <source>%1 moves most against the control: %2. The control itself moves it by %3.</source>
        <translation>%1 bewegt sich gegen die Kontrolle am meisten: %2. Die Kontrolle selbst bewegt es um %3.</translation>
    </message>
    <message>
        <source>No node changes sides of the threshold.</source>
        <translation>Kein Knoten wechselt die Seite der Schwelle.</translation>
    </message>
    <message>
        <source>Changing sides of the threshold: %1.</source>
        <translation>Die Seite der Schwelle wechseln: %1.</translation>
    </message>
    <message>
        <source>Raw score %1</source>
        <translation>Rohwert %1</translation>
    </message>
    <message>
        <source>%1, region of %2: computing…</source>
        <translation>%1, Region von %2: wird berechnet …</translation>
    </message>
    <message>
        <source>%1, region of %2: not available. %3</source>
        <translation>%1, Region von %2: nicht verfügbar. %3</translation>
    </message>
    <message>
        <source>%1, region of %2</source>
        <translation>%1, Region von %2</translation>
    </message>
    <message>
        <source>The control transplants the face&apos;s own region, so that colour transfer and blending are in both.</source>
        <translation>Die Kontrolle transplantiert die eigene Region des Gesichts, sodass Farbangleich und Überblendung in beiden stecken.</translation>
    </message>
    <message>
        <source>The seam is visible (%1 grey levels): a shift may come from the seam.</source>
        <translation>Die Naht ist sichtbar (%1 Graustufen): Eine Verschiebung kann von der Naht kommen.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::CurvePlot</name>
    <message>
        <source>Turn the wheel to zoom, drag to move, double-click to show all steps</source>
        <translation>Mit dem Rad vergrößern, durch Ziehen verschieben, mit Doppelklick alle Schritte zeigen</translation>
    </message>
</context>
<context>
    <name>semblance::ui::CurvesPane</name>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>Validation AUC</source>
        <translation>Validierungs-AUC</translation>
    </message>
    <message>
        <source>Loss weights (lambda)</source>
        <translation>Verlustgewichte (Lambda)</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Pictures per second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Global attributes</source>
        <translation>Globale Merkmale</translation>
    </message>
    <message>
        <source>Local regions</source>
        <translation>Lokale Bereiche</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>Summe von %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>semblance::ui::DatasetsScreen</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galerie</translation>
    </message>
    <message>
        <source>&amp;Balance</source>
        <translation>Aus&amp;gewogenheit</translation>
    </message>
    <message>
        <source>No dataset is open</source>
        <translation>Kein Datensatz ist offen</translation>
    </message>
    <message>
        <source>Dataset: %1</source>
        <translation>Datensatz: %1</translation>
    </message>
    <message>
        <source>No dataset</source>
        <translation>Kein Datensatz</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Er kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>%1, read from %2</source>
        <translation>%1, gelesen aus %2</translation>
    </message>
    <message>
        <source>%1 items, %2 crops, %3 identities</source>
        <translation>%1 Dateien, %2 Ausschnitte, %3 Identitäten</translation>
    </message>
    <message>
        <source>%1 not read yet</source>
        <translation>%1 noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1 without a face</source>
        <translation>%1 ohne Gesicht</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Add a dataset (%1) to extract its faces, or open one that was extracted before (%2).</source>
        <translation>Fügen Sie einen Datensatz hinzu (%1), um seine Gesichter auszuschneiden, oder öffnen Sie einen, der schon ausgeschnitten ist (%2).</translation>
    </message>
    <message>
        <source>No faces yet: the extraction has to run first.</source>
        <translation>Noch keine Gesichter: erst muss das Ausschneiden laufen.</translation>
    </message>
    <message>
        <source>No sample passes the filters.</source>
        <translation>Kein Beispiel passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Open re&amp;cent dataset</source>
        <translation>Z&amp;uletzt geöffneter Datensatz</translation>
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation>Datensatzordner öffnen</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>%1 samples were written to %2.</source>
        <translation>%1 Beispiele wurden nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>Choose at most %1 samples at once: every decision is a row that stays.</source>
        <translation>Wählen Sie höchstens %1 Beispiele auf einmal: jede Entscheidung ist eine Zeile, die bleibt.</translation>
    </message>
    <message>
        <source>&amp;Datasets</source>
        <translation>&amp;Datensätze</translation>
    </message>
    <message>
        <source>Extract, expand and look through datasets</source>
        <translation>Datensätze ausschneiden, erweitern und durchsehen</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>&amp;Datensatz</translation>
    </message>
    <message>
        <source>The dataset %1 is being extracted. Videos whose faces are all stored are kept; those that are being read begin again with Resume.</source>
        <translation>Aus dem Datensatz %1 werden Gesichter ausgeschnitten. Videos, deren Gesichter alle gespeichert sind, bleiben; die gerade gelesenen beginnen mit „Fortsetzen“ von vorn.</translation>
    </message>
    <message>
        <source>The dataset %1 is being expanded. Samples that are stored are kept; Resume goes on with the others.</source>
        <translation>Der Datensatz %1 wird erweitert. Gespeicherte Beispiele bleiben; „Fortsetzen“ macht mit den anderen weiter.</translation>
    </message>
    <message>
        <source>Samples are being exported as CSV. Nothing is kept of it; it has to be begun again.</source>
        <translation>Beispiele werden als CSV exportiert. Davon bleibt nichts erhalten; es muss neu begonnen werden.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::DeleteDialog</name>
    <message>
        <source>No case file was found where this program knows of cases.</source>
        <translation>Wo das Programm Fälle kennt, wurde keine Falldatei gefunden.</translation>
    </message>
    <message>
        <source>Case files looked at: %1, in %2. Cases anywhere else are not known to the program.</source>
        <translation>Angesehene Falldateien: %1, in %2. Fälle an anderen Orten kennt das Programm nicht.</translation>
    </message>
    <message>
        <source>%1: %2 (analyses: %3)</source>
        <translation>%1: %2 (Analysen: %3)</translation>
    </message>
    <message>
        <source>%1: can&apos;t be read</source>
        <translation>%1: nicht lesbar</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>It is the default model. No model will be chosen as the default any more.</source>
        <translation>Es ist das Standardmodell. Danach ist kein Modell mehr als Standard gewählt.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>None of them refers to this model.</source>
        <translation>Keine davon bezieht sich auf dieses Modell.</translation>
    </message>
    <message>
        <source>It is not known whether these cases refer to it:</source>
        <translation>Es ist nicht bekannt, ob sich diese Fälle darauf beziehen:</translation>
    </message>
    <message>
        <source>These cases refer to it. Their results stay readable, but can&apos;t be computed again and get no heat maps:</source>
        <translation>Diese Fälle beziehen sich darauf. Ihre Ergebnisse bleiben lesbar, lassen sich aber nicht wieder berechnen und bekommen keine Heatmaps:</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Delete it &amp;nevertheless</source>
        <translation>&amp;Trotzdem löschen</translation>
    </message>
    <message>
        <source>“%1” goes to the trash; where the file system has none, it is deleted for good.</source>
        <translation>„%1“ kommt in den Papierkorb; wo das Dateisystem keinen hat, wird es endgültig gelöscht.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::DetailPane</name>
    <message>
        <source>Record of the sample</source>
        <translation>Angaben zum Beispiel</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Choose a sample to see how it was made.</source>
        <translation>Wählen Sie ein Beispiel, um zu sehen, wie es gemacht wurde.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::DetailsPane</name>
    <message>
        <source>Details of the file</source>
        <translation>Einzelheiten der Datei</translation>
    </message>
    <message>
        <source>Open a file to see what is known of it.</source>
        <translation>Öffnen Sie eine Datei, um zu sehen, was über sie bekannt ist.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::DockArea</name>
    <message>
        <source>Pa&amp;nes</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Standard arrangement</source>
        <translation>&amp;Standardanordnung</translation>
    </message>
    <message>
        <source>&amp;Keep this arrangement…</source>
        <translation>Diese Anordnung &amp;behalten …</translation>
    </message>
    <message>
        <source>&amp;Delete an arrangement</source>
        <translation>Anordnung &amp;löschen</translation>
    </message>
    <message>
        <source>Keep this arrangement</source>
        <translation>Diese Anordnung behalten</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Pane: %1</source>
        <translation>Bereich: %1</translation>
    </message>
    <message>
        <source>Arrangement: %1</source>
        <translation>Anordnung: %1</translation>
    </message>
    <message>
        <source>Arrange the panes as they were kept under this name</source>
        <translation>Die Bereiche so anordnen, wie sie unter diesem Namen behalten wurden</translation>
    </message>
    <message>
        <source>Arrangement: standard</source>
        <translation>Anordnung: Standard</translation>
    </message>
    <message>
        <source>Put all panes back to where they were at first</source>
        <translation>Alle Bereiche dorthin zurücksetzen, wo sie am Anfang waren</translation>
    </message>
    <message>
        <source>Keep this arrangement…</source>
        <translation>Diese Anordnung behalten …</translation>
    </message>
    <message>
        <source>Keep where the panes are under a name</source>
        <translation>Die Lage der Bereiche unter einem Namen behalten</translation>
    </message>
    <message>
        <source>Delete the arrangement %1</source>
        <translation>Anordnung %1 löschen</translation>
    </message>
    <message>
        <source>Forget this arrangement; the panes stay where they are</source>
        <translation>Diese Anordnung vergessen; die Bereiche bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Hide pane: %1</source>
        <translation>Bereich ausblenden: %1</translation>
    </message>
    <message>
        <source>layout panes windows</source>
        <comment>a command is found by these words</comment>
        <translation>Layout Bereiche Fenster Anordnung</translation>
    </message>
    <message>
        <source>reset restore default</source>
        <comment>a command is found by these words</comment>
        <translation>zurücksetzen wiederherstellen Vorgabe Standard</translation>
    </message>
</context>
<context>
    <name>semblance::ui::DoctorDialog</name>
    <message>
        <source>Check of this installation</source>
        <translation>Prüfung dieser Installation</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Put the whole text on the clipboard</source>
        <translation>Den ganzen Text in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Looking at libraries, devices, decoders, models and folders…</source>
        <translation>Bibliotheken, Geräte, Decoder, Modelle und Ordner werden angesehen …</translation>
    </message>
    <message>
        <source>Broken: %1</source>
        <translation>Defekt: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Fehlt: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ErrorGallery</name>
    <message>
        <source>Worst errors</source>
        <translation>Schwerste Fehler</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ErrorModel</name>
    <message>
        <source>%1, frame %2
%3, probability %4, %5</source>
        <translation>%1, Bild %2
%3, Wahrscheinlichkeit %4, %5</translation>
    </message>
    <message>
        <source>called wrong at the threshold</source>
        <translation>an der Schwelle falsch eingestuft</translation>
    </message>
    <message>
        <source>still called right at the threshold</source>
        <translation>an der Schwelle noch richtig eingestuft</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ErrorsPane</name>
    <message>
        <source>Model whose errors are shown</source>
        <translation>Modell, dessen Fehler gezeigt werden</translation>
    </message>
    <message>
        <source>Kind of errors</source>
        <translation>Art der Fehler</translation>
    </message>
    <message>
        <source>Unaltered, most suspected</source>
        <translation>Unverändert, am stärksten verdächtigt</translation>
    </message>
    <message>
        <source>Faces without this alteration, the most probable first</source>
        <translation>Gesichter ohne diese Veränderung, die wahrscheinlichsten zuerst</translation>
    </message>
    <message>
        <source>Altered, least suspected</source>
        <translation>Verändert, am wenigsten verdächtigt</translation>
    </message>
    <message>
        <source>Faces with this alteration, the least probable first</source>
        <translation>Gesichter mit dieser Veränderung, die unwahrscheinlichsten zuerst</translation>
    </message>
    <message>
        <source>Record of the face</source>
        <translation>Angaben zum Gesicht</translation>
    </message>
    <message>
        <source>%1 of %2 wrong at the threshold; the worst %3 are shown</source>
        <translation>%1 von %2 an der Schwelle falsch; die schwersten %3 werden gezeigt</translation>
    </message>
    <message>
        <source>No face with this alteration is labelled here, so none can be missed.</source>
        <translation>Kein Gesicht mit dieser Veränderung ist hier beschriftet, also kann keines übersehen werden.</translation>
    </message>
    <message>
        <source>No face without this alteration is labelled here, so none can be accused.</source>
        <translation>Kein Gesicht ohne diese Veränderung ist hier beschriftet, also kann keines verdächtigt werden.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Choose a face to see it large.</source>
        <translation>Ein Gesicht wählen, um es groß zu sehen.</translation>
    </message>
    <message>
        <source>The crop opens instead of a frame: this face was made by the expansion and is in no video.</source>
        <translation>Statt eines Bildes öffnet sich der Ausschnitt: Dieses Gesicht hat die Erweiterung gemacht, es ist in keinem Video.</translation>
    </message>
    <message>
        <source>The crop opens instead of a frame: the source is a folder of still pictures, not a video.</source>
        <translation>Statt eines Bildes öffnet sich der Ausschnitt: Die Quelle ist ein Ordner mit Einzelbildern, kein Video.</translation>
    </message>
    <message>
        <source>The crop opens instead of a frame: the source %1 is not there any more.</source>
        <translation>Statt eines Bildes öffnet sich der Ausschnitt: Die Quelle %1 ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::EvaluationForm</name>
    <message>
        <source>What is evaluated</source>
        <translation>Was ausgewertet wird</translation>
    </message>
    <message>
        <source>One dataset, or one of the paper&apos;s tables with its numbers beside this run&apos;s</source>
        <translation>Ein Datensatz oder eine Tabelle des Artikels mit dessen Zahlen neben denen dieses Laufs</translation>
    </message>
    <message>
        <source>One dataset</source>
        <translation>Ein Datensatz</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>The part of the dataset that is scored</source>
        <translation>Die Teilmenge des Datensatzes, die bewertet wird</translation>
    </message>
    <message>
        <source>Also faces made by the &amp;expansion</source>
        <translation>Auch Gesichter der &amp;Erweiterung</translation>
    </message>
    <message>
        <source>Their truth is exact, but they are not what forgers make</source>
        <translation>Ihre Wahrheit ist genau bekannt, aber sie sind nicht, was Fälscher machen</translation>
    </message>
    <message>
        <source>Bootstrap resamples</source>
        <translation>Bootstrap-Ziehungen</translation>
    </message>
    <message>
        <source>How often videos are drawn anew for the 95 % intervals; 1000 is usual, 0 gives none</source>
        <translation>Wie oft Videos für die 95-%-Intervalle neu gezogen werden; üblich sind 1000, bei 0 gibt es keine</translation>
    </message>
    <message>
        <source>no intervals</source>
        <translation>keine Intervalle</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>For accuracy and errors: called altered from this probability on</source>
        <translation>Für Genauigkeit und Fehler: gilt ab dieser Wahrscheinlichkeit als verändert</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What computes</source>
        <translation>Was rechnet</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>Scores that are there already are not computed again</source>
        <translation>Werte, die schon da sind, werden nicht neu berechnet</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Was:</translation>
    </message>
    <message>
        <source>Choose a protocol of your own</source>
        <translation>Ein eigenes Protokoll wählen</translation>
    </message>
    <message>
        <source>Protocols (*.json)</source>
        <translation>Protokolle (*.json)</translation>
    </message>
    <message>
        <source>&amp;Models:</source>
        <translation>&amp;Modelle:</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>Eine Modelldatei hinzufügen</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelle (*.safetensors)</translation>
    </message>
    <message>
        <source>S&amp;plit:</source>
        <translation>&amp;Teilmenge:</translation>
    </message>
    <message>
        <source>&amp;Resamples:</source>
        <translation>&amp;Ziehungen:</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <translation>&amp;Schwelle:</translation>
    </message>
    <message>
        <source>Computed &amp;by:</source>
        <translation>Rechnet a&amp;uf:</translation>
    </message>
    <message>
        <source>Results &amp;to:</source>
        <translation>Ergebnisse &amp;nach:</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>Den Ordner für die Ergebnisse wählen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Models to evaluate</source>
        <translation>Auszuwertende Modelle</translation>
    </message>
    <message>
        <source>The first one chosen is compared with the others</source>
        <translation>Das erste gewählte wird mit den anderen verglichen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>Zeile der Tabelle</translation>
    </message>
    <message>
        <source>Row of the table that %1 fills</source>
        <translation>Zeile der Tabelle, die %1 füllt</translation>
    </message>
    <message>
        <source>Node: %1. Choose a folder for each dataset that you have; the others stay empty.</source>
        <translation>Knoten: %1. Für jeden vorhandenen Datensatz einen Ordner wählen; die anderen bleiben leer.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>A folder that the Datasets screen has extracted</source>
        <translation>Ein Ordner, den die Ansicht Datensätze extrahiert hat</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>&amp;Dataset:</source>
        <translation>&amp;Datensatz:</translation>
    </message>
    <message>
        <source>Choose a dataset folder</source>
        <translation>Einen Datensatzordner wählen</translation>
    </message>
    <message>
        <source>In no split</source>
        <translation>In keiner Teilmenge</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Ein Modell wählen.</translation>
    </message>
    <message>
        <source>Choose the folder of at least one dataset.</source>
        <translation>Den Ordner wenigstens eines Datensatzes wählen.</translation>
    </message>
    <message>
        <source>Choose a dataset that the Datasets screen has extracted.</source>
        <translation>Wählen Sie einen Datensatz, den die Ansicht Datensätze extrahiert hat.</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>Einen Ordner für die Ergebnisse wählen.</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>Der Plan wird ausgearbeitet …</translation>
    </message>
</context>
<context>
    <name>semblance::ui::EvaluationScreen</name>
    <message>
        <source>An evaluation is running…</source>
        <translation>Eine Auswertung läuft …</translation>
    </message>
    <message>
        <source>Evaluate a dataset, or open an earlier evaluation.</source>
        <translation>Einen Datensatz auswerten oder eine frühere Auswertung öffnen.</translation>
    </message>
    <message>
        <source>&amp;Evaluation</source>
        <translation>&amp;Auswertung</translation>
    </message>
    <message>
        <source>Evaluation that is shown</source>
        <translation>Gezeigte Auswertung</translation>
    </message>
    <message>
        <source>None is shown</source>
        <translation>Keine wird gezeigt</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>Neue Auswertung</translation>
    </message>
    <message>
        <source>Open an evaluation</source>
        <translation>Auswertung öffnen</translation>
    </message>
    <message>
        <source>The table is in the clipboard as CSV.</source>
        <translation>Die Tabelle ist als CSV in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The table is in the clipboard as LaTeX.</source>
        <translation>Die Tabelle ist als LaTeX in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Measure how well models tell real faces from forged ones</source>
        <translation>Messen, wie gut Modelle echte von gefälschten Gesichtern unterscheiden</translation>
    </message>
    <message>
        <source>No evaluation is shown</source>
        <translation>Keine Auswertung wird gezeigt</translation>
    </message>
    <message>
        <source>Evaluation: %1</source>
        <translation>Auswertung: %1</translation>
    </message>
    <message>
        <source>Scoring and computing; the figures appear when all are there.</source>
        <translation>Es wird bewertet und gerechnet; die Kennzahlen erscheinen, wenn alle da sind.</translation>
    </message>
    <message>
        <source>An evaluation is running; stop it first, or wait for its end.</source>
        <translation>Eine Auswertung läuft; erst anhalten oder ihr Ende abwarten.</translation>
    </message>
    <message>
        <source>Reading the evaluation…</source>
        <translation>Die Auswertung wird gelesen …</translation>
    </message>
    <message>
        <source>Videos that wait for their extraction: %1. The figures are without them.</source>
        <translation>Videos, die auf ihre Extraktion warten: %1. Die Kennzahlen sind ohne sie.</translation>
    </message>
    <message>
        <source>The evaluation has ended; its figures are on the Evaluation screen.</source>
        <translation>Die Auswertung ist fertig; ihre Kennzahlen sind auf der Ansicht Auswertung.</translation>
    </message>
    <message>
        <source>Stopped. The scores are kept; evaluating again goes on from there.</source>
        <translation>Angehalten. Die Werte bleiben; erneutes Auswerten fährt dort fort.</translation>
    </message>
    <message>
        <source>There is nothing to show: the evaluation ended with an error.</source>
        <translation>Nichts zu zeigen: Die Auswertung endete mit einem Fehler.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv);;LaTeX (*.tex)</source>
        <translation>CSV (*.csv);;LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>Diagramme exportieren</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PDF (*.pdf)</source>
        <translation>SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>An evaluation is running. The scores are kept; evaluating again goes on from there.</source>
        <translation>Eine Auswertung läuft. Die Werte bleiben; erneutes Auswerten fährt dort fort.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ExpandDialog</name>
    <message>
        <source>Expand the dataset</source>
        <translation>Datensatz erweitern</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>Was gemacht wird</translation>
    </message>
    <message>
        <source>Regions:</source>
        <translation>Regionen:</translation>
    </message>
    <message>
        <source>As published: each of the three regions of every real face</source>
        <translation>Wie veröffentlicht: jede der drei Regionen jedes echten Gesichts</translation>
    </message>
    <message>
        <source>Also:</source>
        <translation>Außerdem:</translation>
    </message>
    <message>
        <source>Beyond the paper: other ways to forge, for comparison</source>
        <translation>Über den Aufsatz hinaus: andere Fälschungsarten zum Vergleich</translation>
    </message>
    <message>
        <source>As many as forged faces a method</source>
        <translation>So viele wie gefälschte Gesichter je Verfahren</translation>
    </message>
    <message>
        <source>Amount:</source>
        <translation>Anzahl:</translation>
    </message>
    <message>
        <source>As published; with no forgeries, as many as real faces</source>
        <translation>Wie veröffentlicht; ohne Fälschungen so viele wie echte Gesichter</translation>
    </message>
    <message>
        <source>Samples a region:</source>
        <translation>Beispiele je Region:</translation>
    </message>
    <message>
        <source>Samples made for each of the above</source>
        <translation>Beispiele, die für jedes Obige gemacht werden</translation>
    </message>
    <message>
        <source>Seed:</source>
        <translation>Startwert:</translation>
    </message>
    <message>
        <source>The same seed and options give the same samples, byte for byte</source>
        <translation>Gleicher Startwert und gleiche Optionen geben Byte für Byte dieselben Beispiele</translation>
    </message>
    <message>
        <source>Source faces</source>
        <translation>Quellgesichter</translation>
    </message>
    <message>
        <source>Forgeries:</source>
        <translation>Fälschungen:</translation>
    </message>
    <message>
        <source>The paper takes sources from Deepfakes and FaceSwap, forged or real</source>
        <translation>Der Aufsatz nimmt Quellen aus Deepfakes und FaceSwap, gefälscht oder echt</translation>
    </message>
    <message>
        <source>Only real faces as sources</source>
        <translation>Nur echte Gesichter als Quellen</translation>
    </message>
    <message>
        <source>Instead of the paper&apos;s choice</source>
        <translation>Statt der Wahl des Aufsatzes</translation>
    </message>
    <message>
        <source>Blending</source>
        <translation>Überblendung</translation>
    </message>
    <message>
        <source>Colour transfer</source>
        <translation>Farbübertragung</translation>
    </message>
    <message>
        <source>Give the pasted region the target&apos;s colours (Reinhard, l-alpha-beta)</source>
        <translation>Der eingesetzten Region die Farben des Ziels geben (Reinhard, l-alpha-beta)</translation>
    </message>
    <message>
        <source>Without limits, as published</source>
        <translation>Ohne Grenzen, wie veröffentlicht</translation>
    </message>
    <message>
        <source>By default the transfer is limited, which keeps odd colours away</source>
        <translation>Sonst ist die Übertragung begrenzt, was seltsame Farben verhindert</translation>
    </message>
    <message>
        <source>Seamless blending</source>
        <translation>Nahtlose Überblendung</translation>
    </message>
    <message>
        <source>Poisson cloning instead of the paper&apos;s linear blend</source>
        <translation>Poisson-Verfahren statt der linearen Überblendung des Aufsatzes</translation>
    </message>
    <message>
        <source>Mask grown by:</source>
        <translation>Maske vergrößert um:</translation>
    </message>
    <message>
        <source>In distances between the eyes, beyond the region&apos;s landmarks</source>
        <translation>In Augenabständen, über die Landmarken der Region hinaus</translation>
    </message>
    <message>
        <source>Mask blurred by:</source>
        <translation>Maske weichgezeichnet um:</translation>
    </message>
    <message>
        <source>Standard deviation, in distances between the eyes</source>
        <translation>Standardabweichung, in Augenabständen</translation>
    </message>
    <message>
        <source>Labels and perturbation</source>
        <translation>Labels und Störung</translation>
    </message>
    <message>
        <source>Label file</source>
        <translation>Labeldatei</translation>
    </message>
    <message>
        <source>the published table</source>
        <translation>die veröffentlichte Tabelle</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose a label file</source>
        <translation>Labeldatei wählen</translation>
    </message>
    <message>
        <source>Label files (*.json)</source>
        <translation>Labeldateien (*.json)</translation>
    </message>
    <message>
        <source>Label file:</source>
        <translation>Labeldatei:</translation>
    </message>
    <message>
        <source>Label rows of your own for the augmentations, as saved when a dataset is added</source>
        <translation>Eigene Labelzeilen für die Augmentierungen, wie beim Hinzufügen eines Datensatzes gespeichert</translation>
    </message>
    <message>
        <source>Not known becomes not altered</source>
        <translation>Nicht bekannt wird nicht verändert</translation>
    </message>
    <message>
        <source>As the official code does; the paper leaves such labels out</source>
        <translation>Wie der offizielle Code; der Aufsatz lässt solche Labels aus</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Flecken</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>Pixelation</source>
        <translation>Verpixelung</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>A random one</source>
        <translation>Eine zufällige</translation>
    </message>
    <message>
        <source>Perturbation:</source>
        <translation>Störung:</translation>
    </message>
    <message>
        <source>What real footage suffers, applied to every sample that is made</source>
        <translation>Was echte Aufnahmen erleiden, auf jedes gemachte Beispiel angewandt</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>Stufe:</translation>
    </message>
    <message>
        <source>1: weak, 2: strong, both as published</source>
        <translation>1: schwach, 2: stark, beide wie veröffentlicht</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Faces below:</source>
        <translation>Gesichter unter:</translation>
    </message>
    <message>
        <source>Side of target and source in their own frames</source>
        <translation>Seite von Ziel und Quelle in ihren eigenen Bildern</translation>
    </message>
    <message>
        <source>Turned apart by more than:</source>
        <translation>Mehr auseinandergedreht als:</translation>
    </message>
    <message>
        <source>Between the heads of target and source</source>
        <translation>Zwischen den Köpfen von Ziel und Quelle</translation>
    </message>
    <message>
        <source>Seam of more than:</source>
        <translation>Naht von mehr als:</translation>
    </message>
    <message>
        <source>Grey levels of a step at the region&apos;s edge; at the eyes the least is allowed</source>
        <translation>Graustufen einer Stufe am Rand der Region; an den Augen ist am wenigsten erlaubt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>PNG, exact</source>
        <translation>PNG, genau</translation>
    </message>
    <message>
        <source>JPEG, quality 95</source>
        <translation>JPEG, Qualität 95</translation>
    </message>
    <message>
        <source>Pictures:</source>
        <translation>Bilder:</translation>
    </message>
    <message>
        <source>PNG keeps every pixel; JPEG takes about a fifth of the room</source>
        <translation>PNG bewahrt jedes Pixel; JPEG braucht etwa ein Fünftel des Platzes</translation>
    </message>
    <message>
        <source>one a core (%1)</source>
        <translation>einer je Kern (%1)</translation>
    </message>
    <message>
        <source>Threads:</source>
        <translation>Threads:</translation>
    </message>
    <message>
        <source>The result does not depend on it</source>
        <translation>Das Ergebnis hängt nicht davon ab</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Erweitern</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message>
        <source>Set everything as the paper has it</source>
        <translation>Alles so einstellen, wie es der Aufsatz hat</translation>
    </message>
    <message>
        <source>Queue the expansion</source>
        <translation>Die Erweiterung einreihen</translation>
    </message>
    <message>
        <source>Tick at least one region.</source>
        <translation>Wählen Sie mindestens eine Region.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ExplanationPane</name>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>After the analysis the findings stand here in words.</source>
        <translation>Nach der Analyse steht hier das Ergebnis in Worten.</translation>
    </message>
    <message>
        <source>Video.</source>
        <translation>Video.</translation>
    </message>
    <message>
        <source>Track %1.</source>
        <translation>Spur %1.</translation>
    </message>
    <message>
        <source>Face in frame %1.</source>
        <translation>Gesicht in Bild %1.</translation>
    </message>
    <message>
        <source>What would change it.</source>
        <translation>Was es ändern würde.</translation>
    </message>
    <message>
        <source>The most probable readings of this face&apos;s scores as a whole:</source>
        <translation>Die wahrscheinlichsten Lesarten aller Werte dieses Gesichts zusammen:</translation>
    </message>
    <message>
        <source>Hidden until your own opinion is recorded.</source>
        <translation>Verborgen, bis die eigene Einschätzung festgehalten ist.</translation>
    </message>
    <message>
        <source>Hidden until your own opinion on every track is recorded.</source>
        <translation>Verborgen, bis die eigene Einschätzung jeder Spur festgehalten ist.</translation>
    </message>
    <message>
        <source>Own opinion on track %1.</source>
        <translation>Eigene Einschätzung der Spur %1.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ExportDialog</name>
    <message>
        <source>Export from %1</source>
        <translation>Export aus %1</translation>
    </message>
    <message>
        <source>Annotated frame (PNG)</source>
        <translation>Beschriftetes Bild (PNG)</translation>
    </message>
    <message>
        <source>Annotated clip without sound (MP4)</source>
        <translation>Beschrifteter Ausschnitt ohne Ton (MP4)</translation>
    </message>
    <message>
        <source>Numbers of every face (CSV)</source>
        <translation>Zahlen jedes Gesichts (CSV)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>Wa&amp;s:</translation>
    </message>
    <message>
        <source>&amp;Probability of:</source>
        <translation>&amp;Wahrscheinlichkeit von:</translation>
    </message>
    <message>
        <source>&amp;First frame:</source>
        <translation>&amp;Erstes Bild:</translation>
    </message>
    <message>
        <source>&amp;Last frame:</source>
        <translation>&amp;Letztes Bild:</translation>
    </message>
    <message>
        <source>Frames carry boxes, tracks and the probability, and below the picture frame, time and hashes. The case&apos;s audit log notes what was exported with its SHA-256.</source>
        <translation>Bilder tragen Rahmen, Spuren und die Wahrscheinlichkeit, darunter Bildnummer, Zeit und Hashwerte. Das Prüfprotokoll des Falls vermerkt, was exportiert wurde, mit SHA-256.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>%1 was written: %2 bytes, SHA-256 %3.</source>
        <translation>%1 wurde geschrieben: %2 Byte, SHA-256 %3.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ExtractOptionsEditor</name>
    <message>
        <source>&amp;Evenly spaced frames a video:</source>
        <translation>&amp;Gleichmäßig verteilte Bilder je Video:</translation>
    </message>
    <message>
        <source>One frame &amp;in:</source>
        <translation>Ein Bild v&amp;on:</translation>
    </message>
    <message>
        <source>As published: this many frames from the first to the last</source>
        <translation>Wie veröffentlicht: so viele Bilder vom ersten bis zum letzten</translation>
    </message>
    <message>
        <source>From the first frame on, whatever the length</source>
        <translation>Vom ersten Bild an, wie lang es auch sei</translation>
    </message>
    <message>
        <source>Frames a video</source>
        <translation>Bilder je Video</translation>
    </message>
    <message>
        <source>One frame in</source>
        <translation>Ein Bild von</translation>
    </message>
    <message>
        <source>Largest face of a frame</source>
        <translation>Größtes Gesicht eines Bildes</translation>
    </message>
    <message>
        <source>All faces</source>
        <translation>Alle Gesichter</translation>
    </message>
    <message>
        <source>All faces follows every person through the video</source>
        <translation>Alle Gesichter verfolgt jede Person durch das Video</translation>
    </message>
    <message>
        <source>PNG, exact</source>
        <translation>PNG, genau</translation>
    </message>
    <message>
        <source>JPEG, quality 95</source>
        <translation>JPEG, Qualität 95</translation>
    </message>
    <message>
        <source>JPEG takes about a fifth of the room and changes the pixels slightly</source>
        <translation>JPEG braucht etwa ein Fünftel des Platzes und verändert die Pixel leicht</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>Kleinstes Gesicht</translation>
    </message>
    <message>
        <source>Faces with a shorter side are left out</source>
        <translation>Gesichter mit kürzerer Seite werden ausgelassen</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Videos at once</source>
        <translation>Videos zugleich</translation>
    </message>
    <message>
        <source>Videos worked on at the same time; each takes memory</source>
        <translation>Videos, die gleichzeitig bearbeitet werden; jedes braucht Speicher</translation>
    </message>
    <message>
        <source>one a core (%1)</source>
        <translation>einer je Kern (%1)</translation>
    </message>
    <message>
        <source>&amp;Faces:</source>
        <translation>Ge&amp;sichter:</translation>
    </message>
    <message>
        <source>&amp;Pictures:</source>
        <translation>&amp;Bilder:</translation>
    </message>
    <message>
        <source>S&amp;mallest face:</source>
        <translation>K&amp;leinstes Gesicht:</translation>
    </message>
    <message>
        <source>&amp;Videos at once:</source>
        <translation>&amp;Videos zugleich:</translation>
    </message>
</context>
<context>
    <name>semblance::ui::FaceCell</name>
    <message>
        <source>can&apos;t be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>wird gelesen …</translation>
    </message>
</context>
<context>
    <name>semblance::ui::FaceGrid</name>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
</context>
<context>
    <name>semblance::ui::FaceSheetModel</name>
    <message>
        <source>Frame %1, track %2, %3: %4, %5</source>
        <translation>Bild %1, Spur %2, %3: %4, %5</translation>
    </message>
    <message>
        <source>at or above the threshold</source>
        <translation>an oder über der Schwelle</translation>
    </message>
    <message>
        <source>below the threshold</source>
        <translation>unter der Schwelle</translation>
    </message>
</context>
<context>
    <name>semblance::ui::FacesPane</name>
    <message>
        <source>Whose faces</source>
        <translation>Wessen Gesichter</translation>
    </message>
    <message>
        <source>Chosen track</source>
        <translation>Gewählte Spur</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Alle Spuren</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>What the faces are sorted by</source>
        <translation>Wonach die Gesichter sortiert sind</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Höchste zuerst</translation>
    </message>
    <message>
        <source>Begin with the highest probability, or with the last frame</source>
        <translation>Mit der höchsten Wahrscheinlichkeit oder dem letzten Bild beginnen</translation>
    </message>
    <message>
        <source>Only faces of the interval that is marked in the timeline</source>
        <translation>Nur Gesichter des Abschnitts, der in der Zeitleiste markiert ist</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Ausschließen …</translation>
    </message>
    <message>
        <source>Leave the chosen detections out of every verdict, with a reason (Del)</source>
        <translation>Die gewählten Erkennungen mit Begründung aus jedem Befund auslassen (Entf)</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Exclude, name, merge or split the chosen track</source>
        <translation>Die gewählte Spur ausschließen, benennen, zusammenführen oder teilen</translation>
    </message>
    <message>
        <source>Click or Return goes to the frame, Del excludes the chosen detections</source>
        <translation>Klick oder Eingabe geht zum Bild, Entf schließt die gewählten Erkennungen aus</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Frames %1–%2</source>
        <translation>Bilder %1–%2</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 Gesicht</translation>
    </message>
    <message>
        <source>%1 faces</source>
        <translation>%1 Gesichter</translation>
    </message>
    <message>
        <source>Faces of the open evidence stand here.</source>
        <translation>Hier stehen die Gesichter des geöffneten Beweisstücks.</translation>
    </message>
    <message>
        <source>Reading the scores…</source>
        <translation>Werte werden gelesen …</translation>
    </message>
    <message>
        <source>No face that counts in this interval.</source>
        <translation>Kein Gesicht, das zählt, in diesem Abschnitt.</translation>
    </message>
    <message>
        <source>No face that counts.</source>
        <translation>Kein Gesicht, das zählt.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Why does this detection not count?</source>
        <translation>Warum zählt diese Erkennung nicht?</translation>
    </message>
    <message>
        <source>Why do these %1 detections not count?</source>
        <translation>Warum zählen diese %1 Erkennungen nicht?</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>Hidden until your own opinion is recorded.</source>
        <translation>Verborgen, bis die eigene Einschätzung festgehalten ist.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::FilterPane</name>
    <message>
        <source>Eye</source>
        <translation>Auge</translation>
    </message>
    <message>
        <source>Lip and mouth</source>
        <translation>Lippe, Mund</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Nase</translation>
    </message>
    <message>
        <source>Whole face</source>
        <translation>Ganzes Gesicht</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Art:</translation>
    </message>
    <message>
        <source>Real faces, forgeries as they came, or augmentations</source>
        <translation>Echte Gesichter, Fälschungen, wie sie kamen, oder Augmentierungen</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>Verfahren:</translation>
    </message>
    <message>
        <source>How the face was forged or augmented</source>
        <translation>Wie das Gesicht gefälscht oder augmentiert wurde</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Region:</translation>
    </message>
    <message>
        <source>The region that an augmentation altered</source>
        <translation>Die Region, die eine Augmentierung verändert hat</translation>
    </message>
    <message>
        <source>Split:</source>
        <translation>Teilmenge:</translation>
    </message>
    <message>
        <source>The part of the dataset that the sample belongs to</source>
        <translation>Der Teil des Datensatzes, zu dem das Beispiel gehört</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Only this person&apos;s faces</source>
        <translation>Nur die Gesichter dieser Person</translation>
    </message>
    <message>
        <source>All identities</source>
        <translation>Alle Identitäten</translation>
    </message>
    <message>
        <source>Identity:</source>
        <translation>Identität:</translation>
    </message>
    <message>
        <source>Node:</source>
        <translation>Knoten:</translation>
    </message>
    <message>
        <source>Only samples with a certain label at this node</source>
        <translation>Nur Beispiele mit einem bestimmten Label an diesem Knoten</translation>
    </message>
    <message>
        <source>Label:</source>
        <translation>Label:</translation>
    </message>
    <message>
        <source>The label that the node must have</source>
        <translation>Das Label, das der Knoten haben muss</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Zustand:</translation>
    </message>
    <message>
        <source>Accepted samples reach training, rejected ones do not</source>
        <translation>Angenommene Beispiele gelangen ins Training, abgelehnte nicht</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Grund:</translation>
    </message>
    <message>
        <source>Why a sample was rejected</source>
        <translation>Warum ein Beispiel abgelehnt wurde</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Alle Filter wegnehmen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle Regionen</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Jedes Label</translation>
    </message>
    <message>
        <source>Accepted and rejected</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Alle Verfahren</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Alle Teilmengen</translation>
    </message>
    <message>
        <source>Any node</source>
        <translation>Jeder Knoten</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Jeder Grund</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Samples: %1</source>
        <translation>Beispiele: %1</translation>
    </message>
</context>
<context>
    <name>semblance::ui::FirstOpinion</name>
    <message>
        <source>&amp;First opinion before the scores</source>
        <translation>&amp;Erste Einschätzung vor den Werten</translation>
    </message>
    <message>
        <source>Hide the scores of every track until your own opinion on it is recorded</source>
        <translation>Die Werte jeder Spur verbergen, bis die eigene Einschätzung festgehalten ist</translation>
    </message>
    <message>
        <source>Record own &amp;opinion…</source>
        <translation>Eigene Einsch&amp;ätzung festhalten …</translation>
    </message>
    <message>
        <source>Record what you think of the chosen track</source>
        <translation>Festhalten, was man selbst von der gewählten Spur hält</translation>
    </message>
    <message>
        <source>Own opinion on track %1</source>
        <translation>Eigene Einschätzung der Spur %1</translation>
    </message>
    <message>
        <source>own opinion</source>
        <translation>eigene Einschätzung</translation>
    </message>
    <message>
        <source>Your opinion on track %1 is recorded.</source>
        <translation>Die Einschätzung der Spur %1 ist festgehalten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Recorded by %1 on %2, before the scores were shown.</source>
        <translation>Festgehalten von %1 am %2, bevor die Werte gezeigt wurden.</translation>
    </message>
    <message>
        <source>Recorded by %1 on %2, after scores had been shown.</source>
        <translation>Festgehalten von %1 am %2, nachdem Werte gezeigt worden waren.</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Bemerkung: %1</translation>
    </message>
</context>
<context>
    <name>semblance::ui::FrameView</name>
    <message>
        <source>Frame</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>semblance::ui::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search this page; Return goes on</source>
        <translation>Auf dieser Seite suchen; die Eingabetaste sucht weiter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>The handbook is not installed. It is in the folder docs/handbook of the source.</source>
        <translation>Das Handbuch ist nicht installiert. Es liegt im Ordner docs/handbook des Quelltextes.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::HeatMapLegend</name>
    <message>
        <source>Colours of the heat map, from %1 to %2</source>
        <translation>Farben der Heatmap, von %1 bis %2</translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation>Farben der Heatmap</translation>
    </message>
</context>
<context>
    <name>semblance::ui::HeatMapPane</name>
    <message>
        <source>&amp;Heat map of</source>
        <translation>&amp;Heatmap von</translation>
    </message>
    <message>
        <source>Lay over the face where the model looked for the chosen node (H)</source>
        <translation>Über das Gesicht legen, wohin das Modell für den gewählten Knoten geschaut hat (H)</translation>
    </message>
    <message>
        <source>Node of the heat map</source>
        <translation>Knoten der Heatmap</translation>
    </message>
    <message>
        <source>What the heat map explains</source>
        <translation>Was die Heatmap erklärt</translation>
    </message>
    <message>
        <source>Raw score</source>
        <translation>Rohwert</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>The raw score is the node&apos;s own; its probability also depends on the other nodes through the hierarchy.</source>
        <translation>Der Rohwert gehört dem Knoten allein; seine Wahrscheinlichkeit hängt über die Hierarchie auch von den anderen Knoten ab.</translation>
    </message>
    <message>
        <source>Which evidence is drawn</source>
        <translation>Welche Belege gezeichnet werden</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>Dafür und dagegen</translation>
    </message>
    <message>
        <source>For only</source>
        <translation>Nur dafür</translation>
    </message>
    <message>
        <source>For only is Grad-CAM as published, which leaves out what speaks against the node.</source>
        <translation>„Nur dafür“ ist Grad-CAM wie veröffentlicht, das weglässt, was gegen den Knoten spricht.</translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation>Farben der Heatmap</translation>
    </message>
    <message>
        <source>S&amp;mooth</source>
        <translation>&amp;Glatt</translation>
    </message>
    <message>
        <source>Interpolate between the cells. It looks finer, but the model&apos;s own grid holds no more detail.</source>
        <translation>Zwischen den Zellen interpolieren. Das sieht feiner aus, aber das Raster des Modells enthält nicht mehr Einzelheiten.</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Deckkraft der Heatmap</translation>
    </message>
    <message>
        <source>Opacity of the heat map ([ and ])</source>
        <translation>Deckkraft der Heatmap ([ und ])</translation>
    </message>
    <message>
        <source>Grad-CAM: what each place adds to the node, weighted by the gradient. The sign is kept; the published map leaves out what is negative.</source>
        <translation>Grad-CAM: was jede Stelle zum Knoten beiträgt, gewichtet mit dem Gradienten. Das Vorzeichen bleibt erhalten; die veröffentlichte Karte lässt Negatives weg.</translation>
    </message>
    <message>
        <source>&amp;Compare with a randomised model</source>
        <translation>Mit einem &amp;zufälligen Modell vergleichen</translation>
    </message>
    <message>
        <source>Sanity check (Adebayo et al. 2018): the same map after the last blocks of the image encoder have been re-drawn at random. A map that stays as it was shows the picture, not what the model learnt.</source>
        <translation>Plausibilitätsprüfung (Adebayo u. a. 2018): dieselbe Karte, nachdem die letzten Blöcke des Bildencoders zufällig neu gezogen wurden. Eine Karte, die dabei gleich bleibt, zeigt das Bild und nicht, was das Modell gelernt hat.</translation>
    </message>
    <message>
        <source>Heat map of the model</source>
        <translation>Heatmap des Modells</translation>
    </message>
    <message>
        <source>Heat map of the randomised model</source>
        <translation>Heatmap des zufälligen Modells</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>Randomised</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>%1 × %2 cells.</source>
        <translation>%1 × %2 Zellen.</translation>
    </message>
    <message>
        <source>Evidence in units of the probability; %1</source>
        <translation>Belege in Einheiten der Wahrscheinlichkeit; %1</translation>
    </message>
    <message>
        <source>Evidence in units of the raw score; %1</source>
        <translation>Belege in Einheiten des Rohwerts; %1</translation>
    </message>
    <message>
        <source>Share of the evidence for the node inside its region, which is drawn from the face&apos;s landmarks, and the region&apos;s share of what the model sees: what a map without any preference would reach.</source>
        <translation>Anteil der Belege für den Knoten innerhalb seiner Region, die aus den Landmarken des Gesichts gezeichnet ist, und der Anteil der Region an dem, was das Modell sieht: so viel erreichte eine Karte ohne jede Vorliebe.</translation>
    </message>
    <message>
        <source>Share inside the region: unknown (%1 has no region of its own, or nothing speaks for it).</source>
        <translation>Anteil innerhalb der Region: unbekannt (%1 hat keine eigene Region, oder nichts spricht dafür).</translation>
    </message>
    <message>
        <source>%1 % of what speaks for it lies inside the region &quot;%2&quot;; %3 % would by chance.</source>
        <translation>%1 % dessen, was dafür spricht, liegt innerhalb der Region „%2“; zufällig wären es %3 %.</translation>
    </message>
    <message>
        <source>Rank correlation of the cells: %1.</source>
        <translation>Rangkorrelation der Zellen: %1.</translation>
    </message>
    <message>
        <source>Rank correlation of the cells: unknown.</source>
        <translation>Rangkorrelation der Zellen: unbekannt.</translation>
    </message>
    <message>
        <source>Near 0 the map depends on what the model has learnt; near 1 it shows the picture, not the model.</source>
        <translation>Nahe 0 hängt die Karte davon ab, was das Modell gelernt hat; nahe 1 zeigt sie das Bild, nicht das Modell.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::HierarchyGraph</name>
    <message>
        <source>Graph of the nodes</source>
        <translation>Graph der Knoten</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Weights of somebody else&apos;s model. Nothing in the file is executed. The new model will say that its training and its error rates are unknown.</source>
        <translation>Gewichte eines fremden Modells. Nichts in der Datei wird ausgeführt. Das neue Modell wird sagen, dass sein Training und seine Fehlerraten unbekannt sind.</translation>
    </message>
    <message>
        <source>A model of this program. It is loaded once, to see that it works, and copied byte for byte, so that its SHA-256 stays.</source>
        <translation>Ein Modell dieses Programms. Es wird einmal geladen, um zu sehen, dass es funktioniert, und Byte für Byte kopiert, sodass sein SHA-256 bleibt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The new model&apos;s name in lists, results and on the command line</source>
        <translation>Der Name des neuen Modells in Listen, Ergebnissen und auf der Kommandozeile</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>Hierarchie</translation>
    </message>
    <message>
        <source>Which labels the model gives, and how they hang together</source>
        <translation>Welche Labels das Modell vergibt und wie sie zusammenhängen</translation>
    </message>
    <message>
        <source>FF++: ten nodes, as published</source>
        <translation>FF++: zehn Knoten, wie veröffentlicht</translation>
    </message>
    <message>
        <source>FFSC: twelve nodes</source>
        <translation>FFSC: zwölf Knoten</translation>
    </message>
    <message>
        <source>From a description…</source>
        <translation>Aus einer Beschreibung …</translation>
    </message>
    <message>
        <source>&amp;Hierarchy:</source>
        <translation>&amp;Hierarchie:</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Whether a fake face may have no altered attribute: yes in the official code, no in the paper&apos;s equation</source>
        <translation>Ob ein gefälschtes Gesicht kein verändertes Attribut haben darf: ja im offiziellen Code, nein in der Gleichung des Aufsatzes</translation>
    </message>
    <message>
        <source>As the hierarchy says</source>
        <translation>Wie die Hierarchie sagt</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Wie im offiziellen Code</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>&amp;Rule:</source>
        <translation>&amp;Regel:</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>A JSON object, node to text, for nodes whose prompt is another one; empty: the published wording</source>
        <translation>Ein JSON-Objekt, Knoten zu Text, für Knoten mit anderem Prompt; leer: der veröffentlichte Wortlaut</translation>
    </message>
    <message>
        <source>the published wording</source>
        <translation>der veröffentlichte Wortlaut</translation>
    </message>
    <message>
        <source>&amp;Prompts:</source>
        <translation>&amp;Prompts:</translation>
    </message>
    <message>
        <source>Choose the prompts</source>
        <translation>Die Prompts wählen</translation>
    </message>
    <message>
        <source>Prompts (*.json)</source>
        <translation>Prompts (*.json)</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>CLIP&apos;s bpe_simple_vocab_16e6.txt.gz, or Hugging Face&apos;s vocab.json with merges.txt beside it</source>
        <translation>CLIPs bpe_simple_vocab_16e6.txt.gz oder Hugging Faces vocab.json mit merges.txt daneben</translation>
    </message>
    <message>
        <source>Choose CLIP&apos;s vocabulary</source>
        <translation>CLIPs Vokabular wählen</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.gz *.json);;All files (*)</source>
        <translation>Vokabulare (*.txt *.gz *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Vocabulary:</source>
        <translation>&amp;Vokabular:</translation>
    </message>
    <message>
        <source>Choose a description of a hierarchy</source>
        <translation>Die Beschreibung einer Hierarchie wählen</translation>
    </message>
    <message>
        <source>Descriptions (*.json)</source>
        <translation>Beschreibungen (*.json)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>There is a model of this name already; choose another one.</source>
        <translation>Es gibt schon ein Modell dieses Namens; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Prompts that are not the published ones need CLIP&apos;s vocabulary to be turned into tokens.</source>
        <translation>Andere als die veröffentlichten Prompts brauchen CLIPs Vokabular, um zu Tokens zu werden.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::IntakeDialog</name>
    <message>
        <source>Add &amp;files…</source>
        <translation>&amp;Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beweismittel aufnehmen</translation>
    </message>
    <message>
        <source>Files to take in</source>
        <translation>Aufzunehmende Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Seal or exhibit</source>
        <translation>Siegel oder Asservat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>F2 writes a file&apos;s own seal or exhibit number, where it is not the one below</source>
        <translation>F2 schreibt die eigene Siegel- oder Asservatennummer einer Datei, wo es nicht die untenstehende ist</translation>
    </message>
    <message>
        <source>Received &amp;by:</source>
        <translation>Empfangen &amp;von:</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>&amp;Wann:</translation>
    </message>
    <message>
        <source>date and time, in your words</source>
        <translation>Datum und Uhrzeit, in eigenen Worten</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Herkunft:</translation>
    </message>
    <message>
        <source>from whom, from which device</source>
        <translation>von wem, von welchem Gerät</translation>
    </message>
    <message>
        <source>Seal or e&amp;xhibit number:</source>
        <translation>Siegel- oder &amp;Asservatennummer:</translation>
    </message>
    <message>
        <source>of all files that have none of their own</source>
        <translation>aller Dateien ohne eigene</translation>
    </message>
    <message>
        <source>Con&amp;dition:</source>
        <translation>&amp;Zustand:</translation>
    </message>
    <message>
        <source>sealed, damaged, a copy of …</source>
        <translation>versiegelt, beschädigt, Kopie von …</translation>
    </message>
    <message>
        <source>Recorded b&amp;y:</source>
        <translation>&amp;Festgehalten von:</translation>
    </message>
    <message>
        <source>Expected hash</source>
        <translation>Erwarteter Hash</translation>
    </message>
    <message>
        <source>paste a SHA-256, SHA-1 or MD5 to compare</source>
        <translation>SHA-256, SHA-1 oder MD5 zum Vergleich einfügen</translation>
    </message>
    <message>
        <source>Expected &amp;hash:</source>
        <translation>E&amp;rwarteter Hash:</translation>
    </message>
    <message>
        <source>Progress of the intake</source>
        <translation>Fortschritt der Aufnahme</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>Au&amp;fnehmen</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>Videos and pictures (%1);;All files (*)</source>
        <translation>Videos und Bilder (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>Stopped. What was taken in stays in the case.</source>
        <translation>Angehalten. Was aufgenommen wurde, bleibt im Fall.</translation>
    </message>
    <message>
        <source>%1 of %2 taken in.</source>
        <translation>%1 von %2 aufgenommen.</translation>
    </message>
    <message>
        <source>This is no hash: a SHA-256 has 64 hexadecimal digits, a SHA-1 40, an MD5 32.</source>
        <translation>Das ist kein Hash: Ein SHA-256 hat 64 hexadezimale Ziffern, ein SHA-1 40, ein MD5 32.</translation>
    </message>
    <message>
        <source>Equal: the %1 of %2 is the expected one.</source>
        <translation>Gleich: Der %1 von %2 ist der erwartete.</translation>
    </message>
    <message>
        <source>Not equal: no file taken in here has this %1.</source>
        <translation>Ungleich: Keine hier aufgenommene Datei hat diesen %1.</translation>
    </message>
    <message>
        <source>It is compared with the %1 of each file once that is known.</source>
        <translation>Er wird mit dem %1 jeder Datei verglichen, sobald dieser bekannt ist.</translation>
    </message>
    <message>
        <source>stay where they &amp;are</source>
        <translation>blei&amp;ben, wo sie sind</translation>
    </message>
    <message>
        <source>are &amp;copied into the case&apos;s folder</source>
        <translation>werden in den Ordner des Falls &amp;kopiert</translation>
    </message>
    <message>
        <source>Or drop files here. They are opened for reading only.</source>
        <translation>Oder Dateien hier ablegen. Sie werden nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Read-only copies in %1, read again and compared with what was read first</source>
        <translation>Nur lesbare Kopien in %1, noch einmal gelesen und mit dem zuerst Gelesenen verglichen</translation>
    </message>
    <message>
        <source>The files:</source>
        <translation>Die Dateien:</translation>
    </message>
</context>
<context>
    <name>semblance::ui::IntervalPanel</name>
    <message>
        <source>Unknown: fewer than %1 frames say nothing about how sure the mean is.</source>
        <translation>Unbekannt: weniger als %1 Bilder sagen nichts darüber, wie sicher der Mittelwert ist.</translation>
    </message>
    <message>
        <source>Unknown: the probability changes so slowly that these frames are hardly independent of one another.</source>
        <translation>Unbekannt: Die Wahrscheinlichkeit ändert sich so langsam, dass diese Bilder kaum unabhängig voneinander sind.</translation>
    </message>
    <message>
        <source>95 % interval of the mean over frames like these: block bootstrap, %1 frames drawn together because neighbours are alike. It does not say how probable it is that the finding is right.</source>
        <translation>95-%-Intervall des Mittelwerts über Bilder wie diese: Block-Bootstrap, %1 Bilder zusammen gezogen, weil Nachbarn einander gleichen. Es sagt nicht, wie wahrscheinlich der Befund stimmt.</translation>
    </message>
    <message>
        <source>Statistics of the interval</source>
        <translation>Statistik des Abschnitts</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Kleinste</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Größte</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>95 % interval of the mean, which heeds that neighbouring frames are alike</source>
        <translation>95-%-Intervall des Mittelwerts; berücksichtigt, dass benachbarte Bilder einander gleichen</translation>
    </message>
    <message>
        <source>Standard deviation over the frames</source>
        <translation>Standardabweichung über die Bilder</translation>
    </message>
    <message>
        <source>Share of the time with the face at or above the threshold</source>
        <translation>Anteil der Zeit mit dem Gesicht, in der die Schwelle erreicht ist</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Play this interval again and again</source>
        <translation>Diesen Abschnitt immer wieder abspielen</translation>
    </message>
    <message>
        <source>Close the interval</source>
        <translation>Abschnitt schließen</translation>
    </message>
    <message>
        <source>Close the interval (Esc)</source>
        <translation>Abschnitt schließen (Esc)</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 faces</source>
        <translation>%1 von %2 Gesichtern</translation>
    </message>
    <message>
        <source>The track has no face that counts in this interval.</source>
        <translation>Die Spur hat in diesem Abschnitt kein Gesicht, das zählt.</translation>
    </message>
    <message>
        <source>1 face of the track</source>
        <translation>1 Gesicht der Spur</translation>
    </message>
    <message>
        <source>%1 faces of the track</source>
        <translation>%1 Gesichter der Spur</translation>
    </message>
    <message>
        <source>%1, first to last %2; threshold %3</source>
        <translation>%1, erstes bis letztes %2; Schwelle %3</translation>
    </message>
</context>
<context>
    <name>semblance::ui::JobCard</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Paused at %1 of %2</source>
        <translation>Angehalten bei %1 von %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop this job; what is done is kept</source>
        <translation>Diesen Auftrag anhalten; was getan ist, bleibt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>Weitermachen, wo er aufgehört hat</translation>
    </message>
    <message>
        <source>Try failed ones again</source>
        <translation>Fehlgeschlagene nochmals versuchen</translation>
    </message>
    <message>
        <source>Read the videos again that could not be read</source>
        <translation>Die Videos nochmals lesen, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take this job off the list; what it has stored stays</source>
        <translation>Diesen Auftrag von der Liste nehmen; was er gespeichert hat, bleibt</translation>
    </message>
</context>
<context>
    <name>semblance::ui::JobsPane</name>
    <message>
        <source>No jobs. Extractions and expansions run here, one after another.</source>
        <translation>Keine Aufträge. Ausschneiden und Erweitern laufen hier nacheinander.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
</context>
<context>
    <name>semblance::ui::LabelRowsEditor</name>
    <message>
        <source>&amp;Save and use…</source>
        <translation>&amp;Speichern und verwenden …</translation>
    </message>
    <message>
        <source>Use the &amp;published table</source>
        <translation>&amp;Veröffentlichte Tabelle nehmen</translation>
    </message>
    <message>
        <source>The method whose faces get these labels</source>
        <translation>Das Verfahren, dessen Gesichter diese Labels bekommen</translation>
    </message>
    <message>
        <source>A method of your own</source>
        <translation>Ein eigenes Verfahren</translation>
    </message>
    <message>
        <source>A&amp;dd method</source>
        <translation>Verfahren hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Give a forging method of your own a label row</source>
        <translation>Einem eigenen Fälschungsverfahren eine Labelzeile geben</translation>
    </message>
    <message>
        <source>Keep your rows in a JSON file, which semblance dataset reads too, and read the folder again with them</source>
        <translation>Ihre Zeilen in einer JSON-Datei ablegen, die auch semblance dataset liest, und den Ordner damit neu lesen</translation>
    </message>
    <message>
        <source>Take Table I&apos;s rows again</source>
        <translation>Wieder die Zeilen aus Tabelle I nehmen</translation>
    </message>
    <message>
        <source>C&amp;hoose a label file…</source>
        <translation>La&amp;beldatei wählen …</translation>
    </message>
    <message>
        <source>Use the rows of a JSON file that was saved before</source>
        <translation>Die Zeilen einer früher gespeicherten JSON-Datei verwenden</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation>&amp;Verfahren:</translation>
    </message>
    <message>
        <source>The dataset has no forgeries.</source>
        <translation>Der Datensatz hat keine Fälschungen.</translation>
    </message>
    <message>
        <source>Every face of “%1” gets these labels, unless the dataset brings labels of its own.</source>
        <translation>Jedes Gesicht von „%1“ bekommt diese Labels, wenn der Datensatz keine eigenen mitbringt.</translation>
    </message>
    <message>
        <source>No row for “%1” yet: its faces are labelled as altered, and nothing more is known.</source>
        <translation>Noch keine Zeile für „%1“: seine Gesichter gelten als verändert, mehr ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Changed rows are not saved yet.</source>
        <translation>Geänderte Zeilen sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The published table is used.</source>
        <translation>Die veröffentlichte Tabelle wird verwendet.</translation>
    </message>
    <message>
        <source>Label file: %1</source>
        <translation>Labeldatei: %1</translation>
    </message>
    <message>
        <source>Choose a label file</source>
        <translation>Labeldatei wählen</translation>
    </message>
    <message>
        <source>Label files (*.json)</source>
        <translation>Labeldateien (*.json)</translation>
    </message>
    <message>
        <source>Save the label rows</source>
        <translation>Labelzeilen speichern</translation>
    </message>
</context>
<context>
    <name>semblance::ui::LogNotice</name>
    <message>
        <source>Verify</source>
        <translation>Überprüfen</translation>
    </message>
</context>
<context>
    <name>semblance::ui::MainWindow</name>
    <message>
        <source>%1 – Semblance</source>
        <translation>%1 – Semblance</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>An&amp;sicht</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>%1 is nothing that can be opened here.</source>
        <translation>%1 ist nichts, was sich hier öffnen lässt.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>%1 is a folder without a dataset or an evaluation; its videos and pictures can be queued under Batch.</source>
        <translation>%1 ist ein Ordner ohne Datensatz und ohne Auswertung; seine Videos und Bilder lassen sich unter „Stapel“ einreihen.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>Trotzdem &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Offen lassen</translation>
    </message>
    <message>
        <source>font letters scale larger smaller</source>
        <comment>a command is found by these words</comment>
        <translation>Schrift Buchstaben Skalierung größer kleiner</translation>
    </message>
    <message>
        <source>theme appearance mode</source>
        <comment>a command is found by these words</comment>
        <translation>Thema Design Erscheinungsbild Modus</translation>
    </message>
    <message>
        <source>%1 does not answer yet. It is opened once it does; everything else can be used meanwhile.</source>
        <translation>%1 antwortet noch nicht. Es wird geöffnet, sobald das geschieht; alles andere kann inzwischen benutzt werden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a menu and one of its choices</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>semblance::ui::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>Read the whole message</source>
        <translation>Die ganze Meldung lesen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ModelTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>Hierarchie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ModelsScreen</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find by name, data, hierarchy or SHA-256</source>
        <translation>Nach Name, Daten, Hierarchie oder SHA-256 suchen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Reading the models…</source>
        <translation>Die Modelle werden gelesen …</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Karte des Modells</translation>
    </message>
    <message>
        <source>The maker&apos;s document</source>
        <translation>Dokument des Herstellers</translation>
    </message>
    <message>
        <source>Ca&amp;rd</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>Maker&apos;s d&amp;ocument</source>
        <translation>D&amp;okument des Herstellers</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Ver&amp;gleich</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <source>Comparing models</source>
        <translation>Modelle werden verglichen</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Ein Modell importieren</translation>
    </message>
    <message>
        <source>Weights and models (*.pth *.pt *.bin *.safetensors);;All files (*)</source>
        <translation>Gewichte und Modelle (*.pth *.pt *.bin *.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The SHA-256 is on the clipboard</source>
        <translation>Der SHA-256 ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Import, look at, compare and manage models</source>
        <translation>Modelle importieren, ansehen, vergleichen und verwalten</translation>
    </message>
    <message>
        <source>Models of your own: %1</source>
        <translation>Eigene Modelle: %1</translation>
    </message>
    <message>
        <source>There is no model yet. Import one, or drop a .pth, .pt or .safetensors file here.</source>
        <translation>Es gibt noch kein Modell. Importieren Sie eines oder ziehen Sie eine Datei .pth, .pt oder .safetensors hierher.</translation>
    </message>
    <message>
        <source>The default model “%1” is not there any more; choose another one.</source>
        <translation>Das Standardmodell „%1“ ist nicht mehr da; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Choose a model to see its card.</source>
        <translation>Wählen Sie ein Modell, um seine Karte zu sehen.</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelle (*.safetensors)</translation>
    </message>
    <message>
        <source>“%1” is the default model now</source>
        <translation>„%1“ ist jetzt das Standardmodell</translation>
    </message>
    <message>
        <source>The model that came with the program is the default again</source>
        <translation>Das mitgelieferte Modell ist wieder der Standard</translation>
    </message>
    <message>
        <source>Looking at the cases</source>
        <translation>Die Fälle werden angesehen</translation>
    </message>
    <message>
        <source>“%1” was deleted for good, as the file system has no trash.</source>
        <translation>„%1“ wurde endgültig gelöscht, da das Dateisystem keinen Papierkorb hat.</translation>
    </message>
    <message>
        <source>“%1” is in the trash: %2</source>
        <translation>„%1“ liegt im Papierkorb: %2</translation>
    </message>
    <message>
        <source>A model file is being imported or exported. Nothing is kept of it; it has to be begun again.</source>
        <translation>Eine Modelldatei wird importiert oder exportiert. Davon bleibt nichts erhalten; es muss neu begonnen werden.</translation>
    </message>
    <message>
        <source>Two models are being compared. The scores are kept; comparing the same models again goes on from there.</source>
        <translation>Zwei Modelle werden verglichen. Die Werte bleiben; derselbe Vergleich fährt beim nächsten Mal dort fort.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::NodeButton</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>at or above the threshold</source>
        <translation>an oder über der Schwelle</translation>
    </message>
    <message>
        <source>below the threshold</source>
        <translation>unter der Schwelle</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>semblance::ui::NodeModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Probability %1</source>
        <translation>Wahrscheinlichkeit %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>One region, listed under each attribute it can belong to: %1</source>
        <translation>Ein Bereich, aufgeführt unter jedem Merkmal, zu dem er gehören kann: %1</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>This face</source>
        <translation>Dieses Gesicht</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>What may be altered: the face, its attributes, their regions. A tick draws the node in the timeline; a click shows its heat map.</source>
        <translation>Was verändert sein kann: das Gesicht, seine Merkmale, deren Bereiche. Ein Häkchen zeichnet den Knoten in der Zeitleiste, ein Klick zeigt seine Heatmap.</translation>
    </message>
    <message>
        <source>Probability for this one face on the shown frame</source>
        <translation>Wahrscheinlichkeit für dieses eine Gesicht im gezeigten Bild</translation>
    </message>
    <message>
        <source>Mean probability over the track&apos;s faces</source>
        <translation>Mittlere Wahrscheinlichkeit über die Gesichter der Spur</translation>
    </message>
    <message>
        <source>Mean probability over all analysed faces</source>
        <translation>Mittlere Wahrscheinlichkeit über alle analysierten Gesichter</translation>
    </message>
    <message>
        <source>Own opinion</source>
        <translation>Eigene Einschätzung</translation>
    </message>
    <message>
        <source>What the examiner recorded about this track</source>
        <translation>Was die prüfende Person zu dieser Spur festgehalten hat</translation>
    </message>
</context>
<context>
    <name>semblance::ui::NodePane</name>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>No face chosen</source>
        <translation>Kein Gesicht gewählt</translation>
    </message>
    <message>
        <source>Face under the cursor: track %1, frame %2</source>
        <translation>Gesicht unter dem Zeiger: Spur %1, Bild %2</translation>
    </message>
    <message>
        <source>Face of track %1, frame %2</source>
        <translation>Gesicht der Spur %1, Bild %2</translation>
    </message>
    <message>
        <source>Track %1 has no analysed face on this frame</source>
        <translation>Spur %1 hat in diesem Bild kein analysiertes Gesicht</translation>
    </message>
    <message>
        <source>A node counts as altered from this probability on; it was set for the analysis.</source>
        <translation>Ab dieser Wahrscheinlichkeit gilt ein Knoten als verändert; sie wurde für die Analyse festgelegt.</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Probabilities of this one face on the shown frame</source>
        <translation>Wahrscheinlichkeiten dieses einen Gesichts im gezeigten Einzelbild</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Means over the track&apos;s faces, with their uncertainty</source>
        <translation>Mittelwerte über die Gesichter der Spur, mit ihrer Unsicherheit</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Means over all analysed faces, with their uncertainty</source>
        <translation>Mittelwerte über alle analysierten Gesichter, mit ihrer Unsicherheit</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>The nodes and how they depend on one another</source>
        <translation>Die Knoten und wie sie voneinander abhängen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Face, track and video beside each other; ticked nodes are drawn in the timeline</source>
        <translation>Gesicht, Spur und Video nebeneinander; angekreuzte Knoten werden in der Zeitleiste gezeichnet</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
    <message>
        <source>Video: mean over its faces (%1)</source>
        <translation>Video: Mittelwert über seine Gesichter (%1)</translation>
    </message>
    <message>
        <source>Track %1: mean over its faces (%2)</source>
        <translation>Spur %1: Mittelwert über ihre Gesichter (%2)</translation>
    </message>
    <message>
        <source>Heat map of %1</source>
        <translation>Heatmap von %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show the heat map&apos;s pane: what it explains, its colours in numbers, a sanity check</source>
        <translation>Den Bereich der Heatmap zeigen: was sie erklärt, ihre Farben in Zahlen, eine Plausibilitätsprüfung</translation>
    </message>
    <message>
        <source>Video: hidden until your own opinion on every track is recorded</source>
        <translation>Video: verborgen, bis die eigene Einschätzung jeder Spur festgehalten ist</translation>
    </message>
    <message>
        <source>Track %1: hidden until your own opinion is recorded</source>
        <translation>Spur %1: verborgen, bis die eigene Einschätzung festgehalten ist</translation>
    </message>
</context>
<context>
    <name>semblance::ui::NoteDialog</name>
    <message>
        <source>Evidence</source>
        <translation>Beweismittel</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>Make the chosen words bold, or no more</source>
        <translation>Die gewählten Wörter fett setzen oder nicht mehr</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>Make a list of the chosen lines, or no more</source>
        <translation>Aus den gewählten Zeilen eine Liste machen oder nicht mehr</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>&amp;Verweis …</translation>
    </message>
    <message>
        <source>Give the chosen words an address; it is shown with them and never followed</source>
        <translation>Den gewählten Wörtern eine Adresse geben; sie wird mit ihnen gezeigt und nie aufgerufen</translation>
    </message>
    <message>
        <source>Standard texts</source>
        <translation>Standardtexte</translation>
    </message>
    <message>
        <source>Insert a standard text…</source>
        <translation>Standardtext einfügen …</translation>
    </message>
    <message>
        <source>About:</source>
        <translation>Zu:</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
</context>
<context>
    <name>semblance::ui::OpinionDialog</name>
    <message>
        <source>altered</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>not altered</source>
        <translation>nicht verändert</translation>
    </message>
    <message>
        <source>can&apos;t say</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Festhalten</translation>
    </message>
    <message>
        <source>What do you think, from the picture alone? It is kept with your name and the time.</source>
        <translation>Was ist der eigene Eindruck, allein vom Bild her? Er wird mit Namen und Zeit festgehalten.</translation>
    </message>
    <message>
        <source>The face as a whole</source>
        <translation>Das Gesicht im Ganzen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>It can be recorded when every row has an answer; “can&apos;t say” is one. Still open: %1.</source>
        <translation>Festhalten lässt es sich, wenn jede Zeile eine Antwort hat; auch „nicht zu sagen“ ist eine. Noch offen: %1.</translation>
    </message>
    <message>
        <source>Every row has an answer.</source>
        <translation>Jede Zeile hat eine Antwort.</translation>
    </message>
    <message>
        <source>Close without recording? What was chosen and typed here is lost.</source>
        <translation>Schließen, ohne festzuhalten? Was hier gewählt und eingegeben wurde, geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
</context>
<context>
    <name>semblance::ui::PairView</name>
    <message>
        <source>Both faces on one grid</source>
        <translation>Beide Gesichter auf einem Raster</translation>
    </message>
</context>
<context>
    <name>semblance::ui::PlayerPane</name>
    <message>
        <source>Drop a video or an image here, or open one with Ctrl+O.</source>
        <translation>Ein Video oder Bild hierher ziehen oder mit Strg+O öffnen.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Frame %1 can&apos;t be decoded.</source>
        <translation>Bild %1 ist nicht dekodierbar.</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>nicht analysiert</translation>
    </message>
    <message>
        <source>The shown run has no result for this frame.</source>
        <translation>Der gezeigte Lauf hat für dieses Bild kein Ergebnis.</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>kein Gesicht gefunden</translation>
    </message>
    <message>
        <source>The shown run looked at this frame and found no face in it.</source>
        <translation>Der gezeigte Lauf hat dieses Bild untersucht und kein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>✓ same as analysed</source>
        <translation>✓ wie analysiert</translation>
    </message>
    <message>
        <source>The decoded samples on the screen have the SHA-256 that the analysis recorded:
%1</source>
        <translation>Die dekodierten Abtastwerte auf dem Bildschirm haben den SHA-256, den die Analyse verzeichnet hat:
%1</translation>
    </message>
    <message>
        <source>⚠ differs from the analysis</source>
        <translation>⚠ weicht von der Analyse ab</translation>
    </message>
    <message>
        <source>The analysis recorded another SHA-256 for this frame&apos;s samples than they have now:
%1
%2</source>
        <translation>Die Analyse hat für die Abtastwerte dieses Bildes einen anderen SHA-256 verzeichnet, als sie jetzt haben:
%1
%2</translation>
    </message>
    <message>
        <source>The index is being built. This is the first picture; frames can be reached exactly when it is done.</source>
        <translation>Der Index wird aufgebaut. Dies ist das erste Bild; danach sind alle Bilder genau erreichbar.</translation>
    </message>
    <message>
        <source>The frame is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Looking for cuts in the whole video; those found so far can be reached already.</source>
        <translation>Das ganze Video wird nach Schnitten durchsucht; die schon gefundenen sind bereits erreichbar.</translation>
    </message>
    <message>
        <source>%1: none after this frame.</source>
        <translation>%1: keiner nach diesem Bild.</translation>
    </message>
    <message>
        <source>%1: none before this frame.</source>
        <translation>%1: keiner vor diesem Bild.</translation>
    </message>
    <message>
        <source>Choose a folder for snapshots</source>
        <translation>Ordner für Schnappschüsse wählen</translation>
    </message>
    <message>
        <source>Snapshot written: %1</source>
        <translation>Schnappschuss geschrieben: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source> (fit)</source>
        <translation> (eingepasst)</translation>
    </message>
    <message>
        <source>x %1 y %2</source>
        <translation>x %1 y %2</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Spur %1</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>%1: hidden until your own opinion is recorded.</source>
        <translation>%1: verborgen, bis die eigene Einschätzung festgehalten ist.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::RecentFiles</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>semblance::ui::RecordPane</name>
    <message>
        <source>Kinds of entries</source>
        <translation>Arten von Einträgen</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Search the record</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Return goes to the frame, F2 edits the text, Delete withdraws the entry; every version is kept</source>
        <translation>Eingabe springt zum Bild, F2 ändert den Text, Entf zieht den Eintrag zurück; jede Fassung bleibt erhalten</translation>
    </message>
    <message>
        <source>Versions of the chosen entry</source>
        <translation>Fassungen des gewählten Eintrags</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. B bookmarks the shown frame, N writes a note.</source>
        <translation>Noch ist nichts festgehalten. B setzt ein Lesezeichen, N schreibt eine Notiz.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>End &amp;span</source>
        <translation>Abschnitt &amp;beenden</translation>
    </message>
    <message>
        <source>Begin &amp;span</source>
        <translation>Abschnitt &amp;beginnen</translation>
    </message>
    <message>
        <source>Count track again</source>
        <translation>Spur wieder mitzählen</translation>
    </message>
    <message>
        <source>E&amp;xclude track…</source>
        <translation>Spur &amp;ausschließen …</translation>
    </message>
    <message>
        <source>Count &amp;detection again</source>
        <translation>&amp;Erkennung wieder mitzählen</translation>
    </message>
    <message>
        <source>Exclude &amp;detection…</source>
        <translation>&amp;Erkennung ausschließen …</translation>
    </message>
    <message>
        <source>change of a text</source>
        <translation>Textänderung</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Frame %1 is bookmarked already.</source>
        <translation>Bild %1 hat schon ein Lesezeichen.</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Frame %1 is bookmarked.</source>
        <translation>Bild %1 hat ein Lesezeichen.</translation>
    </message>
    <message>
        <source>span</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>The span from frame %1 to %2 is recorded.</source>
        <translation>Der Abschnitt von Bild %1 bis %2 ist festgehalten.</translation>
    </message>
    <message>
        <source>A span begins at frame %1; the same command at its last frame ends it.</source>
        <translation>Bei Bild %1 beginnt ein Abschnitt; derselbe Befehl beendet ihn am letzten Bild.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on frame %1:</source>
        <translation>Notiz zu Bild %1:</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>counting again</source>
        <translation>Wiedermitzählen</translation>
    </message>
    <message>
        <source>Why does track %1 not count?</source>
        <translation>Warum zählt Spur %1 nicht?</translation>
    </message>
    <message>
        <source>Why does the face of track %1 on frame %2 not count?</source>
        <translation>Warum zählt das Gesicht der Spur %1 in Bild %2 nicht?</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>Name track</source>
        <translation>Spur benennen</translation>
    </message>
    <message>
        <source>Name of track %1:</source>
        <translation>Name der Spur %1:</translation>
    </message>
    <message>
        <source>name of a track</source>
        <translation>Name einer Spur</translation>
    </message>
    <message>
        <source>Export record</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The record was written to %1.</source>
        <translation>Das Protokoll wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1: frames %2 to %3</source>
        <translation>%1: Bilder %2 bis %3</translation>
    </message>
    <message>
        <source>There is no other track that counts.</source>
        <translation>Es gibt keine andere Spur, die zählt.</translation>
    </message>
    <message>
        <source>Merge track</source>
        <translation>Spur zusammenführen</translation>
    </message>
    <message>
        <source>Track %1 is the same person as track:</source>
        <translation>Spur %1 ist dieselbe Person wie Spur:</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <source>split</source>
        <translation>Teilung</translation>
    </message>
    <message>
        <source>Bookmarks, notes, drawings and exclusions of the open evidence stand here.</source>
        <translation>Hier stehen Lesezeichen, Notizen, Zeichnungen und Ausschlüsse des geöffneten Beweisstücks.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ReportDialog</name>
    <message>
        <source>Report of %1</source>
        <translation>Bericht von %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Form der Datei</translation>
    </message>
    <message>
        <source>All forms hold the same content and the same hash of it</source>
        <translation>Alle Formen enthalten denselben Inhalt und denselben Hash davon</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation>HTML, eine Datei</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Write the report; an existing file is never overwritten (%1)</source>
        <translation>Den Bericht schreiben; eine vorhandene Datei wird nie überschrieben (%1)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Tick what the report holds; drag or Alt+Up and Alt+Down change the order</source>
        <translation>Ankreuzen, was der Bericht enthält; Ziehen oder Alt+Auf und Alt+Ab ändern die Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Auf</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>A&amp;b</translation>
    </message>
    <message>
        <source>Move the section (%1)</source>
        <translation>Den Abschnitt verschieben (%1)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweisstück</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&amp;Pictures of frames, faces and heat maps</source>
        <translation>Bilder von &amp;Einzelbildern, Gesichtern und Heatmaps</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>the standard title</source>
        <translation>der übliche Titel</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Fallnummer</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Untersuchende Person</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>eine je Zeile</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Evidence:</source>
        <translation>Be&amp;weisstück:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>Case &amp;number:</source>
        <translation>Fall&amp;nummer:</translation>
    </message>
    <message>
        <source>&amp;Case:</source>
        <translation>Fa&amp;ll:</translation>
    </message>
    <message>
        <source>E&amp;xaminer:</source>
        <translation>&amp;Untersuchende Person:</translation>
    </message>
    <message>
        <source>&amp;Agency:</source>
        <translation>Be&amp;hörde:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>Anschri&amp;ft:</translation>
    </message>
    <message>
        <source>&amp;Questions:</source>
        <translation>F&amp;ragen:</translation>
    </message>
    <message>
        <source>Sect&amp;ions:</source>
        <translation>Abschn&amp;itte:</translation>
    </message>
    <message>
        <source>Reading the case and the evidence…</source>
        <translation>Fall und Beweisstücke werden gelesen …</translation>
    </message>
    <message>
        <source>Reading evidence %1 of %2…</source>
        <translation>Beweisstück %1 von %2 wird gelesen …</translation>
    </message>
    <message>
        <source>There is no report to show.</source>
        <translation>Es gibt keinen Bericht zu zeigen.</translation>
    </message>
    <message>
        <source>Some things could not be shown, and the report says so: %1</source>
        <translation>Manches konnte nicht gezeigt werden, und der Bericht sagt es: %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>Reports (*.%1)</source>
        <translation>Berichte (*.%1)</translation>
    </message>
    <message>
        <source>The report was written to %1, but not noted in the case&apos;s audit log: %2</source>
        <translation>Der Bericht wurde nach %1 geschrieben, aber nicht im Protokoll des Falls vermerkt: %2</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>A picture file, shown on the title page</source>
        <translation>Eine Bilddatei, auf der Titelseite gezeigt</translation>
    </message>
    <message>
        <source>Te&amp;mplate:</source>
        <translation>&amp;Vorlage:</translation>
    </message>
    <message>
        <source>Lo&amp;go:</source>
        <translation>Lo&amp;go:</translation>
    </message>
    <message>
        <source>&amp;Keep as…</source>
        <translation>&amp;Merken als …</translation>
    </message>
    <message>
        <source>Keep agency, address, logo, title, language, questions and sections as a template for other cases</source>
        <translation>Behörde, Adresse, Logo, Titel, Sprache, Fragen und Abschnitte als Vorlage für andere Fälle merken</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Logo of the agency</source>
        <translation>Logo der Behörde</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Als Vorlage merken</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Name der Vorlage:</translation>
    </message>
    <message>
        <source>The template was written to %1.</source>
        <translation>Die Vorlage wurde nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ReportPreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>The page shown (Page Up, Page Down)</source>
        <translation>Die gezeigte Seite (Bild auf, Bild ab)</translation>
    </message>
    <message>
        <source>Pa&amp;ge:</source>
        <translation>Sei&amp;te:</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ResultsPane</name>
    <message>
        <source>Dataset shown</source>
        <translation>Gezeigter Datensatz</translation>
    </message>
    <message>
        <source>Which of the protocol&apos;s datasets is shown</source>
        <translation>Welcher Datensatz des Protokolls gezeigt wird</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>What charts, methods and errors are about</source>
        <translation>Wovon Diagramme, Verfahren und Fehler handeln</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>A video&apos;s score is the mean of its frames&apos;</source>
        <translation>Der Wert eines Videos ist das Mittel seiner Bilder</translation>
    </message>
    <message>
        <source>Forgeries</source>
        <translation>Fälschungen</translation>
    </message>
    <message>
        <source>Only the forgeries of one method, against every real face</source>
        <translation>Nur die Fälschungen eines Verfahrens gegen alle echten Gesichter</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Every node, or every forging method of the chosen node</source>
        <translation>Jeder Knoten oder jedes Fälschungsverfahren des gewählten Knotens</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>A row a node</source>
        <translation>Je Knoten eine Zeile</translation>
    </message>
    <message>
        <source>A row a method</source>
        <translation>Je Verfahren eine Zeile</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Comparison of two models</source>
        <translation>Vergleich zweier Modelle</translation>
    </message>
    <message>
        <source>The paper&apos;s table</source>
        <translation>Tabelle des Artikels</translation>
    </message>
    <message>
        <source>&amp;Table of the paper</source>
        <translation>&amp;Tabelle des Artikels</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Kennzahlen</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Diagramme</translation>
    </message>
    <message>
        <source>Co&amp;mparison</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>&amp;Worst errors</source>
        <translation>Schwerste &amp;Fehler</translation>
    </message>
    <message>
        <source>All forgeries</source>
        <translation>Alle Fälschungen</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>split %1</source>
        <translation>Teilmenge %1</translation>
    </message>
    <message>
        <source>all splits</source>
        <translation>alle Teilmengen</translation>
    </message>
    <message>
        <source>“%1” is a demonstration model and not validated for casework.</source>
        <translation>„%1“ ist ein Vorführmodell und nicht für die Fallarbeit validiert.</translation>
    </message>
    <message>
        <source>%1 has no node for: %2.</source>
        <translation>%1 hat keinen Knoten für: %2.</translation>
    </message>
    <message>
        <source>Computing the curves…</source>
        <translation>Die Kurven werden berechnet …</translation>
    </message>
    <message>
        <source>Looking for the worst errors…</source>
        <translation>Die schwersten Fehler werden gesucht …</translation>
    </message>
    <message>
        <source>Unknown: the model has no such node.</source>
        <translation>Unbekannt: Das Modell hat keinen solchen Knoten.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Unknown: the model has no such node, or no label of it is observed here.</source>
        <translation>Unbekannt: Das Modell hat keinen solchen Knoten, oder hier ist keine Beschriftung dazu bekannt.</translation>
    </message>
    <message>
        <source>The split holds no forgery, so there is no method to tell apart.</source>
        <translation>Die Teilmenge enthält keine Fälschung, also kein Verfahren zum Unterscheiden.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>AUC of %1</source>
        <translation>AUC von %1</translation>
    </message>
    <message>
        <source>AUC of the other</source>
        <translation>AUC des anderen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>DeLong z</source>
        <translation>DeLong z</translation>
    </message>
    <message>
        <source>DeLong p</source>
        <translation>DeLong p</translation>
    </message>
    <message>
        <source>DeLong&apos;s test takes frames as independent, which those of one video are not: use the interval.</source>
        <translation>DeLongs Test nimmt Bilder als unabhängig an, was die eines Videos nicht sind: das Intervall verwenden.</translation>
    </message>
    <message>
        <source>Unknown: a class has fewer than two, or both models rank all alike.</source>
        <translation>Unbekannt: Eine Klasse hat weniger als zwei, oder beide Modelle ordnen alle gleich.</translation>
    </message>
    <message>
        <source>&lt; 0.001</source>
        <translation>&lt; 0,001</translation>
    </message>
    <message>
        <source>First minus the other, on the same items, with the interval under equal resamples</source>
        <translation>Das erste minus das andere, an denselben Stücken, mit dem Intervall bei gleichen Ziehungen</translation>
    </message>
    <message>
        <source>%1 of %2 videos altered</source>
        <translation>%1 von %2 Videos verändert</translation>
    </message>
    <message>
        <source>95 % by video: %1</source>
        <translation>95 % nach Video: %1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Unbekannt: %1</translation>
    </message>
    <message>
        <source>%1. AUC in percent. Bold rows with * are this run&apos;s numbers, the paper&apos;s in brackets; the other rows are the paper&apos;s. A dash was not run, or is not in the paper.</source>
        <translation>%1. AUC in Prozent. Fette Zeilen mit * sind Zahlen dieses Laufs, die des Artikels in Klammern; die anderen Zeilen sind die des Artikels. Ein Strich wurde nicht ausgeführt oder steht nicht im Artikel.</translation>
    </message>
    <message>
        <source>%1 here: %2.</source>
        <translation>%1 hier: %2.</translation>
    </message>
    <message>
        <source>%1, %2 is unknown: %3.</source>
        <translation>%1, %2 ist unbekannt: %3.</translation>
    </message>
    <message>
        <source>All pictures were changed by %1 before they were scored.</source>
        <translation>Alle Bilder wurden vor der Bewertung durch %1 verändert.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ReviewDialog</name>
    <message>
        <source>Accept this sample</source>
        <translation>Dieses Beispiel annehmen</translation>
    </message>
    <message>
        <source>Accept %1 samples</source>
        <translation>%1 Beispiele annehmen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject this sample</source>
        <translation>Dieses Beispiel ablehnen</translation>
    </message>
    <message>
        <source>Reject %1 samples</source>
        <translation>%1 Beispiele ablehnen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Relabel this sample</source>
        <translation>Dieses Beispiel umkennzeichnen</translation>
    </message>
    <message>
        <source>Relabel %1 samples</source>
        <translation>%1 Beispiele umkennzeichnen</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Umkennzeichnen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>Reviewed &amp;by:</source>
        <translation>Durchgesehen &amp;von:</translation>
    </message>
    <message>
        <source>The decision is kept in the manifest with its reason, name and time. It can be overruled, not deleted.</source>
        <translation>Die Entscheidung bleibt mit Grund, Name und Zeit im Manifest. Sie kann überstimmt, aber nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Give a reason and a name.</source>
        <translation>Geben Sie einen Grund und einen Namen an.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ReviewScreen</name>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Begutachten</translation>
    </message>
    <message>
        <source>Look at evidence and analyse it</source>
        <translation>Beweismittel ansehen und analysieren</translation>
    </message>
    <message>
        <source>One file is shown at a time; the others are under File &gt; Open recent.</source>
        <translation>Es wird immer eine Datei gezeigt; die anderen stehen unter Datei &gt; Zuletzt geöffnet.</translation>
    </message>
    <message>
        <source>The evidence of this case is not where it was, %1. Open it from where it is now; it is known by its SHA-256.</source>
        <translation>Das Beweismittel dieses Falls liegt nicht mehr unter %1. Öffnen Sie es dort, wo es jetzt liegt; es wird an seinem SHA-256 erkannt.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>No model can be used</source>
        <translation>Kein Modell benutzbar</translation>
    </message>
    <message>
        <source>“%1” is a demonstration model and not validated for casework; its probabilities are not findings.</source>
        <translation>„%1“ ist ein Demonstrationsmodell und nicht für die Fallarbeit validiert; seine Wahrscheinlichkeiten sind keine Befunde.</translation>
    </message>
    <message>
        <source>Case file: %1</source>
        <translation>Falldatei: %1</translation>
    </message>
    <message>
        <source>Results are kept in a case file of its own for each piece of evidence</source>
        <translation>Ergebnisse liegen für jedes Beweismittel in einer eigenen Falldatei</translation>
    </message>
    <message>
        <source>Results will be kept in %1</source>
        <translation>Ergebnisse werden abgelegt in %1</translation>
    </message>
    <message>
        <source>%1 is damaged: what could be read was analysed, the rest is listed in the case file.</source>
        <translation>%1 ist beschädigt: was lesbar war, wurde analysiert, der Rest ist in der Falldatei verzeichnet.</translation>
    </message>
    <message>
        <source>The analysis of %1 is complete.</source>
        <translation>Die Analyse von %1 ist vollständig.</translation>
    </message>
    <message>
        <source>The analysis of %1 was cancelled. What is done is kept; Analyze goes on from there.</source>
        <translation>Die Analyse von %1 wurde abgebrochen. Was fertig ist, bleibt erhalten; „Analysieren“ macht dort weiter.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>E&amp;vidence in this case</source>
        <translation>Be&amp;weismittel in diesem Fall</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Analyse</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Frames</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>Open a video or an image</source>
        <translation>Ein Video oder Bild öffnen</translation>
    </message>
    <message>
        <source>Videos and images (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.ts *.jpg *.jpeg *.png *.tif *.tiff *.webp);;All files (*)</source>
        <translation>Videos und Bilder (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.ts *.jpg *.jpeg *.png *.tif *.tiff *.webp);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open or make a case file</source>
        <translation>Falldatei öffnen oder anlegen</translation>
    </message>
    <message>
        <source>Case files (*.semcase)</source>
        <translation>Falldateien (*.semcase)</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>P&amp;rotokoll</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Memory for &amp;decoded frames</source>
        <translation>Speicher für &amp;dekodierte Bilder</translation>
    </message>
    <message>
        <source>looking for cuts</source>
        <translation>Suche nach Schnitten</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Ver&amp;gleich</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>First opinion: scores are hidden until your own opinion on the track is recorded (Shift+O).</source>
        <translation>Erste Einschätzung: Werte sind verborgen, bis die eigene Einschätzung der Spur festgehalten ist (Umschalt+O).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stop the analysis of %1? What is done is kept; Analyze goes on from there.</source>
        <translation>Die Analyse von %1 anhalten? Was fertig ist, bleibt erhalten; „Analysieren“ macht dort weiter.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>%1 has changed since it was added to the case: SHA-256 %2… then, %3… now. The results of the old content stay with it; an analysis keeps the file as new evidence.</source>
        <translation>%1 hat sich geändert, seit es in den Fall aufgenommen wurde: SHA-256 damals %2…, jetzt %3…. Die Ergebnisse des alten Inhalts bleiben bei diesem; eine Analyse führt die Datei als neues Beweismittel.</translation>
    </message>
    <message>
        <source>The evidence %1 is not where it was, %2.</source>
        <translation>Das Beweismittel %1 liegt nicht mehr unter %2.</translation>
    </message>
    <message>
        <source>The evidence %1 has changed: it has %2 bytes, not %3. The results are those of the old content.</source>
        <translation>Das Beweismittel %1 hat sich geändert: Es hat %2 Bytes statt %3. Die Ergebnisse sind die des alten Inhalts.</translation>
    </message>
    <message>
        <source>The evidence %1 was written to after it was taken in; verify the case.</source>
        <translation>Das Beweismittel %1 wurde nach der Aufnahme geschrieben; überprüfen Sie den Fall.</translation>
    </message>
    <message>
        <source>%1 has this case open for writing since %2 (user %3 on %4, process %5). It can only be read here.</source>
        <translation>%1 hat diesen Fall seit %2 zum Schreiben geöffnet (Benutzer %3 auf %4, Prozess %5). Hier kann er nur gelesen werden.</translation>
    </message>
    <message>
        <source>Another program has this case open for writing. It can only be read here.</source>
        <translation>Ein anderes Programm hat diesen Fall zum Schreiben geöffnet. Hier kann er nur gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Find evidence…</source>
        <translation>Beweismittel suchen …</translation>
    </message>
    <message>
        <source>Folder with the evidence; files are known by their SHA-256</source>
        <translation>Ordner mit den Beweismitteln; Dateien werden an ihrem SHA-256 erkannt</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence found</source>
        <translation>
            <numerusform>%n Beweismittel gefunden</numerusform>
            <numerusform>%n Beweismittel gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Export is possible once your own opinion on every track is recorded.</source>
        <translation>Der Export ist möglich, sobald Ihre eigene Meinung zu jeder Spur festgehalten ist.</translation>
    </message>
    <message>
        <source>The analysis of %1 is running. What is scored is kept, but for the frames since the last whole group, %2 at most. Analyze goes on from there; to follow the faces it reads the frames before once more, but scores none of them again.</source>
        <translation>Die Analyse von %1 läuft. Was bewertet ist, bleibt erhalten, bis auf die Bilder seit der letzten ganzen Gruppe, höchstens %2. „Analysieren“ macht dort weiter; um den Gesichtern zu folgen, liest es die Bilder davor noch einmal, bewertet aber keines neu.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::RobustnessPane</name>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Whose probability is drawn; all nodes are measured</source>
        <translation>Dessen Wahrscheinlichkeit gezeichnet wird; gemessen werden alle Knoten</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Was verändert wird</translation>
    </message>
    <message>
        <source>The whole frame is changed as a platform changes a file; the aligned crop as in the published evaluation, which makes a small face&apos;s changes smaller than they look</source>
        <translation>Das ganze Bild wird verändert, wie eine Plattform eine Datei verändert; der ausgerichtete Ausschnitt wie in der veröffentlichten Auswertung, wodurch die Veränderung bei kleinen Gesichtern schwächer ist, als sie aussieht</translation>
    </message>
    <message>
        <source>Change the frame</source>
        <translation>Das Bild verändern</translation>
    </message>
    <message>
        <source>Change the crop</source>
        <translation>Den Ausschnitt verändern</translation>
    </message>
    <message>
        <source>Dashed: threshold. Dotted: unchanged picture. Diamonds: on the other side of the threshold. The landmarks stay those of the unchanged frame.</source>
        <translation>Gestrichelt: Schwelle. Gepunktet: unverändertes Bild. Rauten: auf der anderen Seite der Schwelle. Die Landmarken bleiben die des unveränderten Bildes.</translation>
    </message>
    <message>
        <source>%1: not available. %2</source>
        <translation>%1: nicht verfügbar. %2</translation>
    </message>
    <message>
        <source>%1: measuring, %2 of %3</source>
        <translation>%1: Messung läuft, %2 von %3</translation>
    </message>
    <message>
        <source>%1: measuring…</source>
        <translation>%1: Messung läuft …</translation>
    </message>
    <message>
        <source>Export robustness</source>
        <translation>Robustheit exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The measurement was written to %1.</source>
        <translation>Die Messung wurde nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::RunPane</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>The run that is shown; the newest first</source>
        <translation>Der gezeigte Lauf; der neueste zuerst</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Das Protokoll wird gelesen …</translation>
    </message>
    <message>
        <source>No run is shown</source>
        <translation>Es wird kein Lauf gezeigt</translation>
    </message>
</context>
<context>
    <name>semblance::ui::SampleDelegate</name>
    <message>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>semblance::ui::SampleGrid</name>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
</context>
<context>
    <name>semblance::ui::SampleModel</name>
    <message>
        <source>Sample %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>Sample %1: %2
Identity: %3
Split: %4
Labels: %5</source>
        <translation>Beispiel %1: %2
Identität: %3
Teilmenge: %4
Labels: %5</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Sample %1, %2, accepted</source>
        <translation>Beispiel %1, %2, angenommen</translation>
    </message>
    <message>
        <source>Sample %1, %2, rejected: %3</source>
        <translation>Beispiel %1, %2, abgelehnt: %3</translation>
    </message>
</context>
<context>
    <name>semblance::ui::SamplePictures</name>
    <message>
        <source>Pictures of the sample</source>
        <translation>Bilder des Beispiels</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Real face</source>
        <translation>Echtes Gesicht</translation>
    </message>
    <message>
        <source>Forged face</source>
        <translation>Gefälschtes Gesicht</translation>
    </message>
</context>
<context>
    <name>semblance::ui::SettingsDialog</name>
    <message>
        <source>No setting is called that.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Of menus, messages, numbers and dates</source>
        <translation>Von Menüs, Meldungen, Zahlen und Datumsangaben</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>Dark or light, or as the system has it at the moment</source>
        <translation>Dunkel oder hell, oder wie es das System gerade hat</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Textgröße:</translation>
    </message>
    <message>
        <source>Of everything in the window</source>
        <translation>Von allem im Fenster</translation>
    </message>
    <message>
        <source>T&amp;hreshold of new analyses:</source>
        <translation>Sc&amp;hwelle neuer Analysen:</translation>
    </message>
    <message>
        <source>A node counts as altered at or above this probability; an analysis keeps the threshold that it was made with</source>
        <translation>Ab dieser Wahrscheinlichkeit gilt ein Knoten als verändert; eine Analyse behält die Schwelle, mit der sie gemacht wurde</translation>
    </message>
    <message>
        <source>&amp;Frames of new analyses:</source>
        <translation>&amp;Bilder neuer Analysen:</translation>
    </message>
    <message>
        <source>How many frames are looked at; fewer are faster, and see less</source>
        <translation>Wie viele Bilder angesehen werden; weniger geht schneller und sieht weniger</translation>
    </message>
    <message>
        <source>&amp;Memory for decoded frames:</source>
        <translation>&amp;Speicher für dekodierte Bilder:</translation>
    </message>
    <message>
        <source>With more of it, stepping back over more frames is quick</source>
        <translation>Je mehr davon, desto weiter geht es schnell Bild für Bild zurück</translation>
    </message>
    <message>
        <source>Sea&amp;rch for faces:</source>
        <translation>&amp;Gesichtssuche:</translation>
    </message>
    <message>
        <source>&amp;Scoring of new analyses:</source>
        <translation>Be&amp;wertung neuer Analysen:</translation>
    </message>
    <message>
        <source>What computes the model. The choices differ in the last digits of a probability. Checked takes the time of both and notes with the analysis where they are further apart than they should be.</source>
        <translation>Was das Modell rechnet. Die Möglichkeiten unterscheiden sich in den letzten Stellen einer Wahrscheinlichkeit. „Geprüft“ braucht die Zeit von beiden und vermerkt bei der Analyse, wo sie weiter auseinanderliegen, als sie sollten.</translation>
    </message>
    <message>
        <source>&amp;Precision of new analyses:</source>
        <translation>R&amp;echengenauigkeit neuer Analysen:</translation>
    </message>
    <message>
        <source>bf16 takes about half the time on a processor that has instructions for it, and moves a probability by up to 0.05, mostly by less than 0.01; a verdict near the threshold can change. What was used stands with the analysis.</source>
        <translation>bf16 braucht auf einem Prozessor mit Befehlen dafür etwa die halbe Zeit und verschiebt eine Wahrscheinlichkeit um bis zu 0,05, meist um weniger als 0,01; ein Urteil nahe der Schwelle kann sich ändern. Was verwendet wurde, steht bei der Analyse.</translation>
    </message>
    <message>
        <source>How often new analyses search the whole frame. In between, each known face is found again near its last place; after a cut or where a face was lost, the whole frame is searched at once. Searching less often is faster and may find a new face some frames later.</source>
        <translation>Wie oft neue Analysen das ganze Bild durchsuchen. Dazwischen wird jedes bekannte Gesicht nahe seinem letzten Ort wiedergefunden; nach einem Schnitt oder wo ein Gesicht verloren ging, wird sofort das ganze Bild durchsucht. Seltener zu suchen ist schneller und findet ein neues Gesicht vielleicht einige Bilder später.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters gehen</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>Choose a track or a node in the list that has the keyboard</source>
        <translation>Eine Spur oder einen Knoten in der Liste mit dem Tastaturfokus wählen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>In the tracks: go to the track&apos;s first frame; in the nodes: show the node&apos;s heat map</source>
        <translation>Bei den Spuren: zum ersten Bild der Spur gehen; bei den Knoten: die Heatmap des Knotens zeigen</translation>
    </message>
    <message>
        <source>In every list</source>
        <translation>In jeder Liste</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Nach einem Befehl oder einer Taste suchen</translation>
    </message>
    <message>
        <source>No command or key fits.</source>
        <translation>Kein Befehl und keine Taste passt.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::SideBySidePane</name>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Another track of this evidence, or an authentic video of the person</source>
        <translation>Eine andere Spur dieses Beweismittels oder ein echtes Video der Person</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Beside each other</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Wechselblick</translation>
    </message>
    <message>
        <source>Place of the wipe</source>
        <translation>Stelle der Wischkante</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Dieses</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Spur %1</translation>
    </message>
    <message>
        <source>Track %1: %2</source>
        <translation>Spur %1: %2</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Eine Datei …</translation>
    </message>
    <message>
        <source>%1 (another file…)</source>
        <translation>%1 (andere Datei …)</translation>
    </message>
    <message>
        <source>Compare with a video or an image</source>
        <translation>Mit einem Video oder Bild vergleichen</translation>
    </message>
    <message>
        <source>Videos and images (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.ts *.jpg *.jpeg *.png *.tif *.tiff *.webp);;All files (*)</source>
        <translation>Videos und Bilder (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.ts *.jpg *.jpeg *.png *.tif *.tiff *.webp);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The faces there are being read…</source>
        <translation>Die Gesichter dort werden gelesen …</translation>
    </message>
    <message>
        <source>The track has no analysed face there.</source>
        <translation>Die Spur hat dort kein analysiertes Gesicht.</translation>
    </message>
    <message>
        <source>track %1, frame %2 (%3)</source>
        <translation>Spur %1, Bild %2 (%3)</translation>
    </message>
    <message>
        <source>%1, frame %2 (%3)</source>
        <translation>%1, Bild %2 (%3)</translation>
    </message>
    <message>
        <source>Choose what to compare the face with.</source>
        <translation>Wählen, womit das Gesicht verglichen wird.</translation>
    </message>
    <message>
        <source>%1: not available. %2</source>
        <translation>%1: nicht verfügbar. %2</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>%1 beside %2: %3</source>
        <translation>%1 neben %2: %3</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 neben %2</translation>
    </message>
    <message>
        <source>Mean difference of the aligned crops: %1 grey levels.</source>
        <translation>Mittlere Differenz der ausgerichteten Ausschnitte: %1 Graustufen.</translation>
    </message>
    <message>
        <source>Differences are drawn four times as strong.</source>
        <translation>Differenzen sind vierfach verstärkt gezeichnet.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::StartPage</name>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (abgeschlossen)</translation>
    </message>
    <message>
        <source>Examines faces in videos and images for forgery, and says how sure it is and why.</source>
        <translation>Untersucht Gesichter in Videos und Bildern auf Fälschung und sagt, wie sicher das ist und warum.</translation>
    </message>
    <message>
        <source>Or drop a case file, videos or images on this window.</source>
        <translation>Oder eine Falldatei, Videos oder Bilder auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Recent e&amp;vidence</source>
        <translation>Letzte &amp;Beweismittel</translation>
    </message>
    <message>
        <source>Recent evidence</source>
        <translation>Letzte Beweismittel</translation>
    </message>
    <message>
        <source>Find cases</source>
        <translation>Fälle suchen</translation>
    </message>
    <message>
        <source>Number, title, evidence, hash or note; Return searches the folder</source>
        <translation>Aktenzeichen, Titel, Beweismittel, Hash oder Notiz; Eingabe durchsucht den Ordner</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Untersuchende Person</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Return opens the case, Delete takes it off this list</source>
        <translation>Eingabe öffnet den Fall, Entf nimmt ihn aus dieser Liste</translation>
    </message>
    <message>
        <source>Return searches every case in %1</source>
        <translation>Eingabe durchsucht jeden Fall in %1</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Letzte Fälle</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (nicht vorhanden)</translation>
    </message>
    <message>
        <source>%1 (can&apos;t be read)</source>
        <translation>%1 (nicht lesbar)</translation>
    </message>
    <message>
        <source>This file is not where it was. Delete takes it off this list.</source>
        <translation>Diese Datei ist nicht mehr dort. Entf nimmt sie aus dieser Liste.</translation>
    </message>
    <message>
        <source>No case in this folder holds all of these words.</source>
        <translation>Kein Fall in diesem Ordner enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>None of the recent cases. Return searches every case in %1.</source>
        <translation>Keiner der letzten Fälle. Eingabe durchsucht jeden Fall in %1.</translation>
    </message>
    <message>
        <source>No case has been opened yet. Make one, open one, or drop a video or image: its results are then kept in a case file of its own.</source>
        <translation>Noch wurde kein Fall geöffnet. Einen anlegen, einen öffnen oder ein Video oder Bild ablegen: Dessen Ergebnisse kommen dann in eine eigene Falldatei.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Found %1 of %2 cases</source>
        <translation>%1 von %2 Fällen gefunden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 files could not be read: %2</source>
        <translation>%1 Dateien waren nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is not there any more. Delete takes it off this list.</source>
        <translation>%1 ist nicht mehr da. Entf nimmt es aus dieser Liste.</translation>
    </message>
    <message>
        <source>Sho&amp;w at program start</source>
        <translation>Beim Programmstart &amp;zeigen</translation>
    </message>
    <message>
        <source>The program starts with this page, or with the screen that was shown last</source>
        <translation>Das Programm beginnt mit dieser Seite oder mit der zuletzt gezeigten Ansicht</translation>
    </message>
</context>
<context>
    <name>semblance::ui::TaskProgress</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>semblance::ui::TemplateBox</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>Take templates from another folder as well</source>
        <translation>Vorlagen auch aus einem anderen Ordner nehmen</translation>
    </message>
    <message>
        <source>Folder of templates</source>
        <translation>Ordner mit Vorlagen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>What many cases have in common; from %1</source>
        <translation>Was viele Fälle gemeinsam haben; aus %1</translation>
    </message>
</context>
<context>
    <name>semblance::ui::TimelinePane</name>
    <message>
        <source>Probability over time</source>
        <translation>Wahrscheinlichkeit über der Zeit</translation>
    </message>
    <message>
        <source>The nodes ticked in the list of nodes are drawn as lines. Orange bars: at or above the threshold. Pink bars: the nodes contradict one another. Heat strip: blue below, grey at, orange above the threshold; hatched: unknown.
Press or drag to seek, Shift+drag to measure an interval (keys I and O), wheel to zoom, Shift+wheel to pan.</source>
        <translation>Die in der Knotenliste angehakten Knoten sind als Linien gezeichnet. Orange Balken: Schwelle erreicht. Rosa Balken: Die Knoten widersprechen einander. Wärmestreifen: blau unter, grau an, orange über der Schwelle; schraffiert: unbekannt.
Drücken oder ziehen springt, Umschalt+Ziehen misst einen Abschnitt (Tasten I und O), das Rad vergrößert, Umschalt+Rad verschiebt.</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Spur %1</translation>
    </message>
    <message>
        <source>Reading the scores…</source>
        <translation>Werte werden gelesen …</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>track %1: %2</source>
        <translation>Spur %1: %2</translation>
    </message>
    <message>
        <source>Track %1, frames %2 to %3</source>
        <translation>Spur %1, Bilder %2 bis %3</translation>
    </message>
    <message>
        <source>Frames %1 to %2</source>
        <translation>Bilder %1 bis %2</translation>
    </message>
    <message>
        <source>No face was analysed here.</source>
        <translation>Hier wurde kein Gesicht analysiert.</translation>
    </message>
    <message>
        <source>Frame %1, %2</source>
        <translation>Bild %1, %2</translation>
    </message>
    <message>
        <source>This frame can&apos;t be read.</source>
        <translation>Dieses Bild ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Every track is excluded.</source>
        <translation>Alle Spuren sind ausgeschlossen.</translation>
    </message>
    <message>
        <source>Hidden until your own opinion is recorded.</source>
        <translation>Verborgen, bis die eigene Einschätzung festgehalten ist.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::TimelinePlot</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>semblance::ui::TrackModel</name>
    <message>
        <source>Track %1, probability that it is fake %2</source>
        <translation>Spur %1, Wahrscheinlichkeit einer Fälschung %2</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>P(fake)</source>
        <translation>P(gefälscht)</translation>
    </message>
    <message>
        <source>One face followed through a shot; the colour is that of its line in the timeline</source>
        <translation>Ein Gesicht, verfolgt durch eine Einstellung; die Farbe ist die seiner Linie in der Zeitleiste</translation>
    </message>
    <message>
        <source>First and last frame with this face</source>
        <translation>Erstes und letztes Bild mit diesem Gesicht</translation>
    </message>
    <message>
        <source>Number of analysed faces in this track</source>
        <translation>Anzahl der analysierten Gesichter dieser Spur</translation>
    </message>
    <message>
        <source>Probability that the face is fake, mean over the track&apos;s faces</source>
        <translation>Wahrscheinlichkeit, dass das Gesicht gefälscht ist, gemittelt über die Gesichter der Spur</translation>
    </message>
    <message>
        <source>Track %1, excluded by the examiner</source>
        <translation>Spur %1, von der prüfenden Person ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>semblance::ui::TracksPane</name>
    <message>
        <source>Analysis run</source>
        <translation>Analyselauf</translation>
    </message>
    <message>
        <source>The analysis run that is shown</source>
        <translation>Der gezeigte Analyselauf</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>Noch nicht analysiert</translation>
    </message>
    <message>
        <source>The new analysis begins…</source>
        <translation>Die neue Analyse beginnt …</translation>
    </message>
</context>
<context>
    <name>semblance::ui::TrainingForm</name>
    <message>
        <source>Base model</source>
        <translation>Ausgangsmodell</translation>
    </message>
    <message>
        <source>Where the weights start: fresh, or those of a model, a trained one too</source>
        <translation>Womit die Gewichte beginnen: frisch oder die eines Modells, auch eines trainierten</translation>
    </message>
    <message>
        <source>Fresh weights</source>
        <translation>Frische Gewichte</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>A folder that the Datasets screen has extracted</source>
        <translation>Ein Ordner, den die Ansicht Datensätze extrahiert hat</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>How to train: losses, weights, schedule, size</source>
        <translation>Wie trainiert wird: Verluste, Gewichte, Zeitplan, Größe</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Name des neuen Modells</translation>
    </message>
    <message>
        <source>A name in your model folder, or a file</source>
        <translation>Ein Name in Ihrem Modellordner oder eine Datei</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed, data and recipe give the same model</source>
        <translation>Gleicher Startwert, gleiche Daten und gleiches Rezept ergeben dasselbe Modell</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How often every sample is seen</source>
        <translation>Wie oft jedes Beispiel gesehen wird</translation>
    </message>
    <message>
        <source>as the recipe says</source>
        <translation>wie im Rezept</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Pictures a step</source>
        <translation>Bilder je Schritt</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What computes</source>
        <translation>Was rechnet</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelle (*.safetensors)</translation>
    </message>
    <message>
        <source>Start &amp;from:</source>
        <translation>&amp;Ausgang:</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>Eine Modelldatei wählen</translation>
    </message>
    <message>
        <source>Data&amp;set:</source>
        <translation>Daten&amp;satz:</translation>
    </message>
    <message>
        <source>Choose a dataset folder</source>
        <translation>Einen Datensatzordner wählen</translation>
    </message>
    <message>
        <source>Re&amp;cipe:</source>
        <translation>Re&amp;zept:</translation>
    </message>
    <message>
        <source>Choose a recipe file</source>
        <translation>Eine Rezeptdatei wählen</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Rezepte (*.json)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Choose where the model goes</source>
        <translation>Wählen, wohin das Modell kommt</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>Startw&amp;ert:</translation>
    </message>
    <message>
        <source>E&amp;pochs:</source>
        <translation>E&amp;pochen:</translation>
    </message>
    <message>
        <source>&amp;Batch:</source>
        <translation>Sta&amp;pel:</translation>
    </message>
    <message>
        <source>Computed &amp;by:</source>
        <translation>Rechnet a&amp;uf:</translation>
    </message>
    <message>
        <source>Choose a dataset that the Datasets screen has extracted.</source>
        <translation>Wählen Sie einen Datensatz, den die Ansicht Datensätze extrahiert hat.</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>Der Plan wird ausgearbeitet …</translation>
    </message>
</context>
<context>
    <name>semblance::ui::TrainingScreen</name>
    <message>
        <source>No run is shown</source>
        <translation>Es wird kein Lauf gezeigt</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>What the training process said</source>
        <translation>Was der Trainingsprozess gesagt hat</translation>
    </message>
    <message>
        <source>The process has said nothing yet.</source>
        <translation>Der Prozess hat noch nichts gesagt.</translation>
    </message>
    <message>
        <source>C&amp;urves</source>
        <translation>&amp;Kurven</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>No training run is shown</source>
        <translation>Es wird kein Trainingslauf gezeigt</translation>
    </message>
    <message>
        <source>Training run: %1</source>
        <translation>Trainingslauf: %1</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Noch nichts zu zeichnen</translation>
    </message>
    <message>
        <source>Open a training run</source>
        <translation>Einen Trainingslauf öffnen</translation>
    </message>
    <message>
        <source>Logs of training runs (*.log)</source>
        <translation>Protokolle von Trainingsläufen (*.log)</translation>
    </message>
    <message>
        <source>Compare with a training run</source>
        <translation>Mit einem Trainingslauf vergleichen</translation>
    </message>
    <message>
        <source>The training run ended early. %1</source>
        <translation>Der Trainingslauf endete vorzeitig. %1</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>Train a model on a dataset and watch it</source>
        <translation>Ein Modell mit einem Datensatz trainieren und dabei zusehen</translation>
    </message>
    <message>
        <source>A model is being trained</source>
        <translation>Ein Modell wird trainiert</translation>
    </message>
    <message>
        <source>&amp;Leave it running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t close</source>
        <translation>&amp;Nicht schließen</translation>
    </message>
    <message>
        <source>Models are being trained</source>
        <translation>Es werden Modelle trainiert</translation>
    </message>
    <message>
        <source>A training run is a process of its own. Should it stop, keeping its checkpoint, or go on without the window? It is found again when the window is opened.</source>
        <translation>Ein Trainingslauf ist ein eigener Prozess. Soll er anhalten und seinen Zwischenstand behalten, oder ohne das Fenster weiterlaufen? Beim nächsten Öffnen des Fensters wird er wiedergefunden.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::TransportBar</name>
    <message>
        <source>%1 (key)</source>
        <translation>%1 (Schlüsselbild)</translation>
    </message>
    <message>
        <source>%1, interlaced</source>
        <translation>%1, Halbbilder</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Stelle im Video</translation>
    </message>
    <message>
        <source>Presentation time, h:mm:ss</source>
        <translation>Anzeigezeit, h:mm:ss</translation>
    </message>
    <message>
        <source>Presentation time stamp as the container says, in units of the stream&apos;s time base</source>
        <translation>Zeitstempel (PTS), wie ihn der Container angibt, in Einheiten der Zeitbasis des Stroms</translation>
    </message>
    <message>
        <source>Picture type: I, P or B, as the codec says</source>
        <translation>Bildtyp: I, P oder B, wie ihn der Codec angibt</translation>
    </message>
    <message>
        <source>&amp;Frame</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>of %1 (0 to %2)</source>
        <translation>von %1 (0 bis %2)</translation>
    </message>
    <message>
        <source>Time %1</source>
        <translation>Zeit %1</translation>
    </message>
    <message>
        <source>PTS %1</source>
        <translation>PTS %1</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Typ %1</translation>
    </message>
    <message>
        <source>There is no such frame; they are 0 to %1.</source>
        <translation>Dieses Bild gibt es nicht; es sind 0 bis %1.</translation>
    </message>
    <message>
        <source>This file gives no times; type a frame&apos;s number instead.</source>
        <translation>Diese Datei nennt keine Zeiten; geben Sie stattdessen eine Bildnummer ein.</translation>
    </message>
    <message>
        <source>This file gives no frame rate to count a timecode with; type a frame&apos;s number instead.</source>
        <translation>Diese Datei nennt keine Bildrate, mit der ein Timecode zu zählen wäre; geben Sie stattdessen eine Bildnummer ein.</translation>
    </message>
    <message>
        <source>Type a frame (1234), a time (12.5s or 1:02.500) or a timecode (00:01:02:12).</source>
        <translation>Geben Sie ein Bild (1234), eine Zeit (12,5s oder 1:02,500) oder einen Timecode (00:01:02:12) ein.</translation>
    </message>
    <message>
        <source>Frame, time or timecode to go to</source>
        <translation>Bild, Zeit oder Timecode als Ziel</translation>
    </message>
    <message>
        <source>&lt;p&gt;The shown frame. Type where to go and press Return (Ctrl+G):&lt;/p&gt;&lt;p&gt;&lt;b&gt;1234&lt;/b&gt; or &lt;b&gt;#1234&lt;/b&gt;: the frame in presentation order, counted from 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;12.5s&lt;/b&gt;, &lt;b&gt;1:02.500&lt;/b&gt; or &lt;b&gt;0:01:02&lt;/b&gt;: a time; the frame on show at that presentation time.&lt;/p&gt;&lt;p&gt;&lt;b&gt;00:01:02:12&lt;/b&gt;: a timecode, counted from frame 0 at the nominal rate, non-drop.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Das gezeigte Bild. Ziel eingeben und Eingabetaste drücken (Strg+G):&lt;/p&gt;&lt;p&gt;&lt;b&gt;1234&lt;/b&gt; oder &lt;b&gt;#1234&lt;/b&gt;: das Bild in Wiedergabereihenfolge, ab 0 gezählt.&lt;/p&gt;&lt;p&gt;&lt;b&gt;12,5s&lt;/b&gt;, &lt;b&gt;1:02,500&lt;/b&gt; oder &lt;b&gt;0:01:02&lt;/b&gt;: eine Zeit; das Bild, das zu dieser Wiedergabezeit zu sehen ist.&lt;/p&gt;&lt;p&gt;&lt;b&gt;00:01:02:12&lt;/b&gt;: ein Timecode, ab Bild 0 mit der Nennbildrate gezählt, ohne Auslassungen (non-drop).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Speed of playing; J, K and L change it</source>
        <translation>Abspielgeschwindigkeit; J, K und L ändern sie</translation>
    </message>
    <message>
        <source>Playing repeats these frames; [ and ] set the ends, Esc clears them</source>
        <translation>Diese Bilder werden wiederholt; [ und ] setzen die Enden, Esc löscht sie</translation>
    </message>
    <message>
        <source>The pixel under the cursor: its place, its colour as shown, and the stream&apos;s own samples</source>
        <translation>Das Pixel unter dem Zeiger: sein Ort, seine gezeigte Farbe und die Abtastwerte des Datenstroms</translation>
    </message>
    <message>
        <source>Screen pixels for one pixel of the frame</source>
        <translation>Bildschirmpixel je Pixel des Bildes</translation>
    </message>
    <message>
        <source>Timecode (count) %1</source>
        <translation>Timecode (Zählung) %1</translation>
    </message>
    <message>
        <source>Timecode %1</source>
        <translation>Timecode %1</translation>
    </message>
    <message>
        <source>Frames counted at the nominal rate; unknown here</source>
        <translation>Mit der Nennbildrate gezählte Bilder; hier unbekannt</translation>
    </message>
    <message>
        <source>Frames counted at %1 a second, non-drop. This file&apos;s frame rate varies, so this is only a count: for when a frame is shown, see its time.</source>
        <translation>Bilder, zu %1 je Sekunde gezählt, ohne Auslassungen (non-drop). Die Bildrate dieser Datei schwankt, daher ist dies nur eine Zählung: Wann ein Bild zu sehen ist, sagt seine Zeit.</translation>
    </message>
    <message>
        <source>Frames counted at %1 a second from 00:00:00:00, non-drop</source>
        <translation>Bilder, ab 00:00:00:00 zu %1 je Sekunde gezählt, ohne Auslassungen (non-drop)</translation>
    </message>
    <message>
        <source>Loop %1 to %2</source>
        <translation>Schleife %1 bis %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>semblance::ui::TwoRunsPane</name>
    <message>
        <source>Other run</source>
        <translation>Anderer Lauf</translation>
    </message>
    <message>
        <source>The run of this evidence that the shown one is compared with</source>
        <translation>Der Lauf dieses Beweismittels, mit dem der gezeigte verglichen wird</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Whose probability is drawn</source>
        <translation>Dessen Wahrscheinlichkeit gezeichnet wird</translation>
    </message>
    <message>
        <source>Probability in both runs, and their difference</source>
        <translation>Wahrscheinlichkeit in beiden Läufen und ihre Differenz</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>No other run</source>
        <translation>Kein anderer Lauf</translation>
    </message>
    <message>
        <source>Analyse the evidence first.</source>
        <translation>Zuerst das Beweismittel analysieren.</translation>
    </message>
    <message>
        <source>The case holds one run of this evidence. Analyse it again with another model or other settings to compare.</source>
        <translation>Der Fall enthält einen Lauf zu diesem Beweismittel. Zum Vergleichen mit einem anderen Modell oder anderen Einstellungen noch einmal analysieren.</translation>
    </message>
    <message>
        <source>Choose a track.</source>
        <translation>Eine Spur wählen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The other run&apos;s model has no node of this name.</source>
        <translation>Das Modell des anderen Laufs hat keinen Knoten dieses Namens.</translation>
    </message>
    <message>
        <source>Track %1. Solid: shown run, model %2, threshold %3. Dashed: other run, model %4, threshold %5. Below: shown less other.</source>
        <translation>Spur %1. Durchgezogen: gezeigter Lauf, Modell %2, Schwelle %3. Gestrichelt: anderer Lauf, Modell %4, Schwelle %5. Darunter: gezeigter minus anderer.</translation>
    </message>
    <message>
        <source>Only the first %1 frames of the track are compared.</source>
        <translation>Nur die ersten %1 Bilder der Spur werden verglichen.</translation>
    </message>
    <message>
        <source>A demonstration model took part: its figures are no findings.</source>
        <translation>Ein Demonstrationsmodell war beteiligt: Seine Zahlen sind keine Befunde.</translation>
    </message>
    <message>
        <source>Faces in both runs: %1; on different sides of the thresholds: %2; mean difference %3; largest %4 on frame %5; not in the other run: %6.</source>
        <translation>Gesichter in beiden Läufen: %1; auf verschiedenen Seiten der Schwellen: %2; mittlere Differenz %3; größte %4 in Bild %5; nicht im anderen Lauf: %6.</translation>
    </message>
    <message>
        <source>The other run has no face in the place of this track&apos;s.</source>
        <translation>Der andere Lauf hat an der Stelle dieser Spur kein Gesicht.</translation>
    </message>
    <message>
        <source>Hidden until your own opinion is recorded.</source>
        <translation>Verborgen, bis die eigene Einschätzung festgehalten ist.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::VerifyPane</name>
    <message>
        <source>&amp;Verify</source>
        <translation>Über&amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>no frames</source>
        <translation>keine Bilder</translation>
    </message>
    <message>
        <source>up to %1 frames of each</source>
        <translation>bis zu %1 Bilder je Beweismittel</translation>
    </message>
    <message>
        <source>every frame</source>
        <translation>jedes Bild</translation>
    </message>
    <message>
        <source>Frames that are decoded again and compared by their hash</source>
        <translation>Bilder, die neu dekodiert und am Hash verglichen werden</translation>
    </message>
    <message>
        <source>a hash of the log that was noted earlier, if there is one</source>
        <translation>ein früher notierter Hash des Protokolls, falls vorhanden</translation>
    </message>
    <message>
        <source>The log must still contain the entry with this hash; up to there it is then as it was</source>
        <translation>Das Protokoll muss den Eintrag mit diesem Hash noch enthalten; bis dahin ist es dann wie damals</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>Fortschritt der Überprüfung</translation>
    </message>
    <message>
        <source>&amp;Frames:</source>
        <translation>&amp;Bilder:</translation>
    </message>
    <message>
        <source>&amp;Noted head:</source>
        <translation>&amp;Notierter Endwert:</translation>
    </message>
    <message>
        <source>Verifying holds the case against its own log: tables and triggers, the chain of hashes, every row; the evidence files, frames and models that are still there.</source>
        <translation>Das Überprüfen vergleicht den Fall mit seinem eigenen Protokoll: Tabellen und Trigger, die Hashkette, jede Zeile; die noch vorhandenen Beweismittel, Bilder und Modelle.</translation>
    </message>
    <message>
        <source>A noted head has 64 hexadecimal digits.</source>
        <translation>Ein notierter Endwert hat 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird überprüft …</translation>
    </message>
    <message>
        <source>The verification was stopped; nothing was found out.</source>
        <translation>Die Überprüfung wurde angehalten; es gibt kein Ergebnis.</translation>
    </message>
    <message>
        <source>%1 match, %2 differ, %3 missing, %4 not checked.</source>
        <translation>%1 stimmen überein, %2 weichen ab, %3 fehlen, %4 nicht geprüft.</translation>
    </message>
    <message>
        <source>%1 %2
Head of the log, to be noted outside of the file: entry %3, %4</source>
        <translation>%1 %2
Ende des Protokolls, außerhalb der Datei zu notieren: Eintrag %3, %4</translation>
    </message>
    <message>
        <source>Something differs from what the log says.</source>
        <translation>Etwas weicht von dem ab, was das Protokoll sagt.</translation>
    </message>
    <message>
        <source>All that is there matches.</source>
        <translation>Alles, was da ist, stimmt überein.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::XyChart</name>
    <message>
        <source>False positive rate</source>
        <translation>Falsch-positiv-Rate</translation>
    </message>
    <message>
        <source>True positive rate</source>
        <translation>Richtig-positiv-Rate</translation>
    </message>
    <message>
        <source>False negative rate</source>
        <translation>Falsch-negativ-Rate</translation>
    </message>
    <message>
        <source>False positive rate, %</source>
        <translation>Falsch-positiv-Rate, %</translation>
    </message>
    <message>
        <source>False negative rate, %</source>
        <translation>Falsch-negativ-Rate, %</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Mean probability</source>
        <translation>Mittlere Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Share of altered ones</source>
        <translation>Anteil der veränderten</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>DET, normal deviate scales</source>
        <translation>DET, Normalabweichungs-Skalen</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Präzision und Trefferquote</translation>
    </message>
    <message>
        <source>Reliability, with counts</source>
        <translation>Zuverlässigkeit, mit Anzahlen</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1: %2 Punkte</translation>
    </message>
    <message>
        <source>Threshold: %1</source>
        <translation>Schwelle: %1</translation>
    </message>
    <message>
        <source>No threshold</source>
        <translation>Keine Schwelle</translation>
    </message>
    <message>
        <source>%1
%2 to %3: %4 of them, mean probability %5, %6 altered</source>
        <translation>%1
%2 bis %3: %4 Stück, mittlere Wahrscheinlichkeit %5, %6 verändert</translation>
    </message>
</context>
</TS>
