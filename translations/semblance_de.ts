<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open a video or an image</source>
        <translation>Ein Video oder Bild öffnen</translation>
    </message>
    <message>
        <source>Open or make a &amp;case file…</source>
        <translation>&amp;Falldatei öffnen oder anlegen…</translation>
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
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window; a running analysis keeps what it has</source>
        <translation>Fenster schließen; eine laufende Analyse behält, was sie hat</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
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
        <source>10 frames back</source>
        <translation>10 Bilder zurück</translation>
    </message>
    <message>
        <source>Go back by ten frames</source>
        <translation>Zehn Bilder zurückgehen</translation>
    </message>
    <message>
        <source>10 frames forward</source>
        <translation>10 Bilder vor</translation>
    </message>
    <message>
        <source>Go forward by ten frames</source>
        <translation>Zehn Bilder vorgehen</translation>
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
        <source>&amp;Go to frame…</source>
        <translation>&amp;Gehe zu Bild…</translation>
    </message>
    <message>
        <source>Type the number of a frame</source>
        <translation>Die Nummer eines Bildes eingeben</translation>
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
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>Stop what is being worked on; what is done is kept</source>
        <translation>Die laufende Arbeit anhalten; was fertig ist, bleibt erhalten</translation>
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
</context>
<context>
    <name>semblance::ui::FrameView</name>
    <message>
        <source>Frame</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>semblance::ui::MainWindow</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>One file is shown at a time; the others are under File &gt; Open recent.</source>
        <translation>Es wird immer eine Datei gezeigt; die anderen stehen unter Datei &gt; Zuletzt geöffnet.</translation>
    </message>
    <message>
        <source>%1 – Semblance</source>
        <translation>%1 – Semblance</translation>
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
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>No model can be used</source>
        <translation>Kein Modell benutzbar</translation>
    </message>
    <message>
        <source>Case file: %1</source>
        <translation>Falldatei: %1</translation>
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
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
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
        <source>Every frame</source>
        <translation>Jedes Bild</translation>
    </message>
    <message>
        <source>One frame in %1</source>
        <translation>Jedes %1. Bild</translation>
    </message>
    <message>
        <source>&amp;Frames</source>
        <translation>&amp;Bilder</translation>
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
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptleiste</translation>
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
        <source>Results are kept in a case file of its own for each piece of evidence</source>
        <translation>Ergebnisse liegen für jedes Beweismittel in einer eigenen Falldatei</translation>
    </message>
    <message>
        <source>“%1” is a demonstration model and not validated for casework; its probabilities are not findings.</source>
        <translation>„%1“ ist ein Demonstrationsmodell und nicht für die Fallarbeit validiert; seine Wahrscheinlichkeiten sind keine Befunde.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
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
</context>
<context>
    <name>semblance::ui::NodePane</name>
    <message>
        <source>&amp;Heat map</source>
        <translation>&amp;Heatmap</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Lay over the face where the model looked for the chosen node (H)</source>
        <translation>Über das Gesicht legen, worauf das Modell beim gewählten Knoten geachtet hat (H)</translation>
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
        <source>No face found</source>
        <translation>Kein Gesicht gefunden</translation>
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
        <source>%1: no face here</source>
        <translation>%1: hier kein Gesicht</translation>
    </message>
    <message>
        <source>%1: pause to see it</source>
        <translation>%1: zum Ansehen anhalten</translation>
    </message>
    <message>
        <source>%1: computing…</source>
        <translation>%1: wird berechnet…</translation>
    </message>
    <message>
        <source>Grad-CAM of the node&apos;s raw score. The model&apos;s own grid has %1 × %2 cells; between them the picture is interpolated.</source>
        <translation>Grad-CAM des Rohwerts dieses Knotens. Das Raster des Modells hat %1 × %2 Zellen; dazwischen ist das Bild interpoliert.</translation>
    </message>
    <message>
        <source>%1: not available</source>
        <translation>%1: nicht verfügbar</translation>
    </message>
    <message>
        <source>No face found so far</source>
        <translation>Bisher kein Gesicht gefunden</translation>
    </message>
    <message>
        <source>%1: no place spoke for it</source>
        <translation>%1: keine Stelle sprach dafür</translation>
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
        <translation>%1 wird geöffnet…</translation>
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
        <source>Track %1: %2</source>
        <translation>Spur %1: %2</translation>
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
</context>
<context>
    <name>semblance::ui::RecentFiles</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese Liste &amp;leeren</translation>
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
</context>
<context>
    <name>semblance::ui::TimelinePane</name>
    <message>
        <source>Each track has the colour that the list of tracks shows; the nodes ticked in the list of nodes are drawn.</source>
        <translation>Jede Spur hat die Farbe aus der Liste der Spuren; gezeichnet werden die angehakten Knoten.</translation>
    </message>
    <message>
        <source>Probability over time</source>
        <translation>Wahrscheinlichkeit über der Zeit</translation>
    </message>
    <message>
        <source>Not analysed yet: press F5.</source>
        <translation>Noch nicht analysiert: F5 drücken.</translation>
    </message>
    <message>
        <source>No face found.</source>
        <translation>Kein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>Tick a node to draw it here.</source>
        <translation>Einen Knoten anhaken, um ihn hier zu zeichnen.</translation>
    </message>
    <message>
        <source>No face found so far.</source>
        <translation>Bisher kein Gesicht gefunden.</translation>
    </message>
</context>
<context>
    <name>semblance::ui::TimelinePlot</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Press or drag to go to a time; turn the wheel to zoom</source>
        <translation>Drücken oder ziehen, um zu einem Zeitpunkt zu gehen; mit dem Rad vergrößern</translation>
    </message>
    <message>
        <source>Time (h:mm:ss)</source>
        <translation>Zeit (h:mm:ss)</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Zeit (s)</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>Schwelle %1</translation>
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
        <source>Frame number</source>
        <translation>Bildnummer</translation>
    </message>
    <message>
        <source>Frame in presentation order, from 0; type a number and press Return (Ctrl+G)</source>
        <translation>Bild in Anzeigereihenfolge, ab 0; Nummer eingeben und die Eingabetaste drücken (Strg+G)</translation>
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
</context>
</TS>
