// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_pane.h"

#include "ui/player/frame_view.h"
#include "ui/player/player.h"
#include "ui/results/face_focus.h"
#include "ui/results/heat_map.h"
#include "ui/results/results.h"
#include "ui/text/words.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/pictures.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace semblance::ui {

PlayerPane::PlayerPane(
    Player& player, Results& results, FaceFocus& focus, HeatMapOverlay& heatMap, const TransportBar::Buttons& buttons, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_results(results)
    , m_focus(focus)
    , m_heatMap(heatMap)
    , m_view(new FrameView(this))
    , m_transport(new TransportBar(player, buttons, this))
{
    setObjectName(QStringLiteral("playerPane"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_transport);
    m_view->setMessage(tr("Drop a video or an image here, or open one with Ctrl+O."));

    connect(&m_player, &Player::opening, this, [this] {
        m_view->setFrame({});
        m_view->setBoxes({});
        m_view->setMessage(tr("Opening %1…").arg(QFileInfo(m_player.path()).fileName()));
    });
    connect(&m_player, &Player::openFailed, this,
        [this] { m_view->setMessage(tr("%1 could not be opened.").arg(QFileInfo(m_player.path()).fileName())); });
    connect(&m_player, &Player::frameShown, this, &PlayerPane::showFrame);
    connect(&m_player, &Player::frameFailed, this, &PlayerPane::showFrame);
    connect(&m_focus, &FaceFocus::changed, this, &PlayerPane::showFaces);
    connect(&m_results, &Results::runChanged, this, &PlayerPane::compareWithAnalysis);
    connect(&m_heatMap, &HeatMapOverlay::changed, this, [this] { m_view->setOverlay(m_heatMap.overlay()); });
    connect(m_view, &FrameView::faceHovered, &m_focus, &FaceFocus::hover);
    connect(m_view, &FrameView::faceClicked, &m_focus, &FaceFocus::choose);
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
    if (run && m_player.picture()) {
        for (const analysis::FaceResult& result : m_focus.faces()) {
            const std::optional<double> p = result.probabilities.empty() ? std::nullopt : std::optional(result.probabilities.front());
            const double threshold = run->run.settings.threshold;
            FaceBox box;
            box.track = result.face.track;
            box.box = { result.face.box.x, result.face.box.y, result.face.box.width, result.face.box.height };
            box.colour = probabilityColour(p.value_or(threshold), threshold);
            box.label = tr("Track %1: %2").arg(result.face.track).arg(probabilityText(p));
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
    const auto analysed = picture ? m_results.analysed(picture->entry.ordinal) : std::nullopt;
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
