<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a video or an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or make a &amp;case file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the results of all evidence in one case file that you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a case file of its own for &amp;each evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep results in a case file that is made and found by the evidence&apos;s SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window; a running analysis keeps what it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back by one frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward by one frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 frames back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back by ten frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 frames forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward by ten frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the last frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to frame…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and score every face; a cancelled analysis goes on where it stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what is being worked on; what is done is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the previous track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the next track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the chosen node&apos;s heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map fainter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the heat map fainter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map stronger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the heat map stronger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node in the &amp;timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the chosen node in the timeline, or no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom timeline in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less of the timeline, about the shown frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom timeline out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more of the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen, or no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Semblance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, licences and what the model may be used for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial: the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical inconsistency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eyebrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces can&apos;t be looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake; please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the index of frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the file&apos;s SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, model %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>semblance::ui::AboutDialog</name>
    <message>
        <source>About Semblance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workstation for forensic examiners: finds the faces of a video or an image, says how probable it is that each is fake and which attributes and regions were altered, shows where the model looked, and says it in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its results mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A probability is the opinion of a trained model, not a measurement. It depends on the model, its training data and the quality of the evidence, and has to be weighed by an examiner beside other findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model “%1” is a demonstration model and not validated for casework.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semblance is free software under the GNU General Public License, version 3 or later, and comes without any warranty. It uses Qt (LGPL 3), QCustomPlot (GPL 3), LibTorch (BSD), OpenCV (Apache 2.0), dlib (Boost), FFmpeg (LGPL 2.1 or GPL 2), SQLite (public domain) and OpenSSL (Apache 2.0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The landmark model is CC0 in Debian, but was trained on a set of photos whose authors exclude commercial use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>semblance::ui::ActivityBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this; what is done is kept (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>semblance::ui::ExplanationPane</name>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the analysis the findings stand here in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face in frame %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>semblance::ui::FrameView</name>
    <message>
        <source>Frame</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>semblance::ui::MainWindow</name>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file is shown at a time; the others are under File &gt; Open recent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Semblance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence of this case is not where it was, %1. Open it from where it is now; it is known by its SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a demonstration model, not validated for casework: its probabilities are no finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are kept in a case file for each evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results will be kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: what could be read was analysed, the rest is listed in the case file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis of %1 is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis of %1 was cancelled. What is done is kept; Analyze goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;vidence in this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a video or an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos and images (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.ts *.jpg *.jpeg *.png *.tif *.tiff *.webp);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or make a case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case files (*.semcase)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>semblance::ui::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>semblance::ui::NodeModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One region, listed under each attribute it can belong to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be altered: the face, its attributes, their regions. A tick draws the node in the timeline; a click shows its heat map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability for this one face on the shown frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean probability over the track&apos;s faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean probability over all analysed faces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>semblance::ui::NodePane</name>
    <message>
        <source>&amp;Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay over the face where the model looked for the chosen node (H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the heat map ([ and ])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face under the cursor: track %1, frame %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face of track %1, frame %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track %1 has no analysed face on this frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no face here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: pause to see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grad-CAM of the node&apos;s raw score. The model&apos;s own grid has %1 × %2 cells; between them the picture is interpolated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not available</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>semblance::ui::PlayerPane</name>
    <message>
        <source>Drop a video or an image here, or open one with Ctrl+O.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame %1 can&apos;t be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shown run has no result for this frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no face found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shown run looked at this frame and found no face in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ same as analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoded samples on the screen have the SHA-256 that the analysis recorded:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ differs from the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis recorded another SHA-256 for this frame&apos;s samples than they have now:
%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>semblance::ui::RecentFiles</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>semblance::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a track or a node in the list that has the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the tracks: go to the track&apos;s first frame; in the nodes: show the node&apos;s heat map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>semblance::ui::TimelinePane</name>
    <message>
        <source>Each track has the colour that the list of tracks shows; the nodes ticked in the list of nodes are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not analysed yet: press F5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a node to draw it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>semblance::ui::TimelinePlot</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press or drag to go to a time; turn the wheel to zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (h:mm:ss)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>semblance::ui::TrackModel</name>
    <message>
        <source>Track %1, probability that it is fake %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P(fake)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One face followed through a shot; the colour is that of its line in the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last frame with this face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of analysed faces in this track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that the face is fake, mean over the track&apos;s faces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>semblance::ui::TracksPane</name>
    <message>
        <source>Analysis run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis run that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>semblance::ui::TransportBar</name>
    <message>
        <source>%1 (key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, interlaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame in presentation order, from 0; type a number and press Return (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation time, h:mm:ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation time stamp as the container says, in units of the stream&apos;s time base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture type: I, P or B, as the codec says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 (0 to %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PTS %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
