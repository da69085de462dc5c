// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_pane.h"

#include "core/cases/export_log.h"
#include "core/jobs/background.h"
#include "core/jobs/cut_finder.h"
#include "core/media/frame_samples.h"
#include "ui/files/ask.h"
#include "ui/player/frame_view.h"
#include "ui/player/player.h"
#include "ui/player/snapshot.h"
#include "ui/player/transport_bar.h"
#include "ui/player/view_options.h"
#include "ui/results/face_focus.h"
#include "ui/results/heat_map.h"
#include "ui/results/results.h"
#include "ui/text/words.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/pictures.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace semblance::ui {
namespace {
const QString kSnapshotFolder = QStringLiteral("player/snapshotFolder");
}

PlayerPane::PlayerPane(Player& player, Results& results, FaceFocus& focus, HeatMapOverlay& heatMap, Marks& marks, jobs::CutFinder& cuts,
    QSettings& settings, QWidget& commandOwner, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_results(results)
    , m_focus(focus)
    , m_heatMap(heatMap)
    , m_settings(settings)
    , m_actions(commandOwner)
    , m_marks(marks)
    , m_cuts(cuts)
    , m_view(new FrameView(this))
    , m_transport(
          new TransportBar(player, { m_actions.first, m_actions.stepBack, m_actions.play, m_actions.stepForward, m_actions.last }, this))
    , m_options(std::make_unique<ViewOptions>(*m_view, settings, commandOwner))
{
    setObjectName(QStringLiteral("playerPane"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_transport);
    m_view->setMessage(tr("Drop a video or an image here, or open one with Ctrl+O."));

    connect(&m_player, &Player::opening, this, [this] {
        if (m_player.picture())
            return;
        m_view->setFrame({});
        m_view->setBoxes({});
        m_view->setBanner({});
        m_view->setMessage(tr("Opening %1…").arg(QFileInfo(m_player.path()).fileName()));
    });
    connect(&m_player, &Player::previewed, this, [this] {
        showFrame();
        m_view->setBanner(tr("The index is being built. This is the first picture; frames can be reached exactly when it is done."));
    });
    connect(&m_player, &Player::openFailed, this, [this] {
        m_view->setFrame({});
        m_view->setBanner({});
        m_view->setMessage(tr("%1 could not be opened.").arg(QFileInfo(m_player.path()).fileName()));
    });
    connect(&m_player, &Player::opened, this, [this] { m_view->setBanner({}); });
    connect(&m_player, &Player::frameShown, this, &PlayerPane::showFrame);
    connect(&m_player, &Player::frameFailed, this, &PlayerPane::showFrame);
    connect(&m_focus, &FaceFocus::changed, this, &PlayerPane::showFaces);
    connect(&m_results, &Results::runChanged, this, &PlayerPane::compareWithAnalysis);
    connect(&m_heatMap, &HeatMapOverlay::changed, this, [this] { m_view->setOverlay(m_heatMap.overlay()); });
    connect(m_view, &FrameView::faceHovered, &m_focus, &FaceFocus::hover);
    connect(m_view, &FrameView::faceClicked, &m_focus, &FaceFocus::choose);
    connect(m_view, &FrameView::pixelHovered, this, &PlayerPane::showPixel);
    connect(m_view, &FrameView::zoomChanged, this, &PlayerPane::showZoom);
    connect(m_transport, &TransportBar::positionRefused, this, &PlayerPane::remark);
    connect(m_transport, &TransportBar::positionTaken, this, &PlayerPane::focusFrame);
    connectCommands();
    enableCommands();
}

PlayerPane::~PlayerPane() = default;

QList<QAction*> PlayerPane::allActions() const
{
    return m_actions.all + m_options->all();
}

QList<QAction*> PlayerPane::viewMenu() const
{
    return m_options->menu();
}

void PlayerPane::connectCommands()
{
    m_actions.connectTo(m_player);
    connect(&m_player, &Player::opening, this, [this] {
        if (std::exchange(m_cutsKnown, false)) {
            m_cuts.stop();
            Q_EMIT cutsEnded();
        }
    });
    connect(&m_cuts, &jobs::CutFinder::found, this, [this](const QList<qint64>& cuts, const Progress& progress, bool done) {
        if (cuts != m_marks.foundCuts())
            m_marks.setCuts(cuts);
        if (done)
            Q_EMIT cutsEnded();
        else
            Q_EMIT cutsProgressed(progress);
    });
    connect(&m_cuts, &jobs::CutFinder::failed, this, [this](const Error& error) {
        m_cutsKnown = false;
        Q_EMIT cutsEnded();
        Q_EMIT failed(error);
    });
    connect(&m_player, &Player::opening, this, &PlayerPane::enableCommands);
    connect(&m_player, &Player::opened, this, &PlayerPane::enableCommands);
    connect(&m_player, &Player::openFailed, this, &PlayerPane::enableCommands);
    connect(m_actions.goTo, &QAction::triggered, this, [this] {
        m_player.pause();
        m_transport->askForPosition();
    });
    for (const PlayerActions::Jump& jump : m_actions.jumps)
        connect(jump.action, &QAction::triggered, this, [this, jump] { this->jump(jump); });
    connect(m_actions.copyFrame, &QAction::triggered, this, [this] {
        if (m_view->frame().isNull())
            return;
        QGuiApplication::clipboard()->setImage(m_view->picture(false));
        Q_EMIT remark(tr("The frame is on the clipboard."));
    });
    connect(m_actions.snapshot, &QAction::triggered, this, [this] { takeSnapshot(false); });
    connect(m_actions.snapshotWithOverlays, &QAction::triggered, this, [this] { takeSnapshot(true); });
    connect(m_actions.snapshotFolder, &QAction::triggered, this, [this] { chooseSnapshotFolder([](const QString&) {}); });
}

void PlayerPane::enableCommands()
{
    const bool open = m_player.isOpen() && m_player.frameCount() > 0;
    m_actions.enable(open, open && m_player.frameCount() > 1);
}

/// Esc ends the loop while there is one, then the zoom; the window's Esc stops what is being worked on.
bool PlayerPane::event(QEvent* event)
{
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    const bool escape = key && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (escape && (m_player.loop() || (!m_view->frame().isNull() && !m_view->fits()))) {
        if (event->type() == QEvent::KeyPress && m_player.loop())
            m_player.clearLoop();
        else if (event->type() == QEvent::KeyPress)
            m_view->fit();
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PlayerPane::findCuts()
{
    if (m_marks.knowsAllCuts() || std::exchange(m_cutsKnown, true))
        return;
    m_cuts.start(m_player.path());
    Q_EMIT remark(tr("Looking for cuts in the whole video; those found so far can be reached already."));
}

void PlayerPane::stopFindingCuts()
{
    m_cuts.stop();
    m_cutsKnown = false;
    Q_EMIT cutsEnded();
}

void PlayerPane::jump(const PlayerActions::Jump& jump)
{
    m_player.pause();
    if (jump.kind == Marks::Kind::Cut)
        findCuts();
    const qint64 from = m_player.target();
    if (const auto ordinal = jump.direction > 0 ? m_marks.next(jump.kind, from) : m_marks.previous(jump.kind, from)) {
        // One jumps there to look at that face, not at another one that may not even be on the frame.
        if (const auto track = m_marks.trackAt(jump.kind, *ordinal, m_focus.chosenTrack()))
            m_focus.choose(track);
        m_player.goTo(*ordinal);
    } else if ((jump.kind == Marks::Kind::Suspicious || jump.kind == Marks::Kind::Disagreement) && m_results.hidesAny())
        Q_EMIT remark(tr("%1: hidden until your own opinion is recorded.").arg(jump.action->text()));
    else if (jump.kind != Marks::Kind::Cut || !m_cuts.isRunning())
        Q_EMIT remark(jump.direction > 0 ? tr("%1: none after this frame.").arg(jump.action->text())
                                         : tr("%1: none before this frame.").arg(jump.action->text()));
}

void PlayerPane::chooseSnapshotFolder(const std::function<void(const QString&)>& then)
{
    const QString folder = m_settings.value(kSnapshotFolder, QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)).toString();
    ask::forExistingFolder(this, tr("Choose a folder for snapshots"), folder, [this, then](const QString& chosen) {
        m_settings.setValue(kSnapshotFolder, chosen);
        then(chosen);
    });
}

void PlayerPane::takeSnapshot(bool withOverlays)
{
    m_player.pause();
    const QString folder = m_settings.value(kSnapshotFolder).toString();
    if (folder.isEmpty())
        chooseSnapshotFolder([this, withOverlays](const QString& chosen) { writeSnapshot(withOverlays, chosen); });
    else
        writeSnapshot(withOverlays, folder);
}

void PlayerPane::writeSnapshot(bool withOverlays, const QString& folder)
{
    const auto& shown = m_player.picture();
    if (!shown || !m_player.isOpen())
        return;
    SnapshotFacts facts;
    QString casePath;
    QJsonObject details { { QStringLiteral("what"), QStringLiteral("snapshot") }, { QStringLiteral("frame"), shown->entry.ordinal },
        { QStringLiteral("frame_sha256"), QString::fromLatin1(shown->sha256) }, { QStringLiteral("overlays"), withOverlays } };
    if (const auto& place = m_results.place()) {
        casePath = place->casePath;
        facts.caseName = QFileInfo(casePath).completeBaseName();
        details.insert(QStringLiteral("evidence_sha256"), QString::fromLatin1(place->sha256));
    }
    facts.evidenceName = QFileInfo(m_player.path()).fileName();
    facts.frame = shown->entry;
    facts.frameSha256 = shown->sha256;
    facts.withOverlays = withOverlays;
    jobs::runThenCallback(
        [picture = m_view->picture(withOverlays), facts, folder, casePath, details] {
            return ui::writeSnapshot(picture, facts, folder).and_then([&](const QString& path) {
                return cases::logExport(casePath, path, details).map([&](const cases::ExportedFile&) { return path; });
            });
        },
        this,
        [this](const Result<QString>& path) {
            if (path)
                Q_EMIT remark(tr("Snapshot written: %1").arg(QDir::toNativeSeparators(*path)));
            else
                Q_EMIT failed(path.error());
        });
}

void PlayerPane::showZoom()
{
    m_transport->setZoom(m_view->frame().isNull()
            ? QString()
            : tr("%1 %", "zoom").arg(std::lround(m_view->zoom() * 100)) + (m_view->fits() ? tr(" (fit)") : QString()));
}

void PlayerPane::showPixel(std::optional<QPoint> pixel)
{
    QStringList parts;
    if (pixel) {
        const QColor colour = m_view->frame().pixelColor(*pixel);
        parts << tr("x %1 y %2").arg(pixel->x()).arg(pixel->y())
              << QStringLiteral("RGB %1 %2 %3").arg(colour.red()).arg(colour.green()).arg(colour.blue());
        const auto& picture = m_player.picture();
        if (picture && picture->samples) {
            QStringList samples;
            for (const media::SampleValue& sample : picture->samples->at(pixel->x(), pixel->y()))
                samples << QStringLiteral("%1 %2").arg(sample.component).arg(sample.value);
            parts << samples.join(QLatin1Char(' '));
        }
    }
    m_transport->setPixel(parts);
}

void PlayerPane::setHeatMapOpacity(double opacity)
{
    m_view->setOverlayOpacity(opacity);
}

void PlayerPane::focusFrame()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void PlayerPane::showFrame()
{
    if (m_player.picture()) {
        m_view->setFrame(toQImage(m_player.picture()->image));
    } else {
        m_view->setFrame({});
        m_view->setMessage(tr("Frame %1 can't be decoded.").arg(m_player.current().value_or(0)));
    }
}

void PlayerPane::showFaces()
{
    QList<FaceBox> boxes;
    const auto& run = m_results.run();
    if (run && m_player.isOpen() && m_player.picture()) {
        for (const analysis::FaceResult& result : m_focus.faces()) {
            // What the examiner took out is seen only when it is chosen, to be looked at again.
            if (result.excluded && result.face.track != m_focus.chosenTrack())
                continue;
            const std::optional<double> p
                = result.probabilities.empty() || result.excluded ? std::nullopt : std::optional(result.probabilities.front());
            const double threshold = run->run.settings.threshold;
            FaceBox box;
            box.track = result.face.track;
            box.box = { result.face.box.x, result.face.box.y, result.face.box.width, result.face.box.height };
            box.colour = probabilityColour(p.value_or(threshold), threshold);
            for (const faces::Point& point : result.face.landmarks)
                box.landmarks << QPointF(point.x, point.y);
            box.trackText = tr("Track %1").arg(cases::trackLabel(result.face.track));
            box.probabilityText = result.excluded ? tr("excluded") : probabilityText(p);
            box.aboveThreshold = p && *p >= threshold;
            box.chosen = result.face.track == m_focus.chosenTrack();
            boxes << box;
        }
    }
    m_view->setBoxes(boxes);
    compareWithAnalysis();
}

void PlayerPane::compareWithAnalysis()
{
    const auto& picture = m_player.picture();
    const auto analysed = picture && m_player.isOpen() ? m_results.analysed(picture->entry.ordinal) : std::nullopt;
    if (!analysed) {
        m_transport->setIntegrity({}, {});
    } else if (!*analysed) {
        m_transport->setIntegrity(tr("not analysed"), tr("The shown run has no result for this frame."));
    } else if (m_focus.faces().isEmpty()) {
        m_transport->setIntegrity(tr("no face found"), tr("The shown run looked at this frame and found no face in it."));
    } else if (m_focus.faces().first().frameSha256 == picture->sha256) {
        m_transport->setIntegrity(tr("✓ same as analysed"),
            tr("The decoded samples on the screen have the SHA-256 that the analysis recorded:\n%1")
                .arg(QString::fromLatin1(picture->sha256)));
    } else {
        m_transport->setIntegrity(tr("⚠ differs from the analysis"),
            tr("The analysis recorded another SHA-256 for this frame's samples than they have now:\n%1\n%2")
                .arg(QString::fromLatin1(m_focus.faces().first().frameSha256), QString::fromLatin1(picture->sha256)));
    }
}

} // namespace semblance::ui
