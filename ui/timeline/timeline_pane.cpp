// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_pane.h"

#include "ui/player/player.h"
#include "ui/results/face_focus.h"
#include "ui/results/results.h"
#include "ui/text/words.h"
#include "ui/timeline/timeline_plot.h"
#include "ui/widgets/colours.h"

#include <QLabel>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace semblance::ui {
namespace {

/// A line style for each chosen node, with a sign for the caption.
constexpr std::array kStyles { std::pair { Qt::SolidLine, u"━━" }, std::pair { Qt::DashLine, u"╍╍" }, std::pair { Qt::DotLine, u"┅┅" },
    std::pair { Qt::DashDotLine, u"━·" }, std::pair { Qt::DashDotDotLine, u"━··" } };

} // namespace

TimelinePane::TimelinePane(Player& player, Results& results, FaceFocus& focus, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_results(results)
    , m_focus(focus)
    , m_caption(new QLabel(this))
    , m_plot(new TimelinePlot(this))
{
    setObjectName(QStringLiteral("timelinePane"));
    m_caption->setObjectName(QStringLiteral("timelineCaption"));
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_caption->setToolTip(tr("Each track has the colour that the list of tracks shows; the nodes ticked in the list of nodes are drawn."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_caption);
    layout->addWidget(m_plot, 1);

    connect(&m_player, &Player::opening, this, &TimelinePane::showAxis);
    connect(&m_player, &Player::opened, this, &TimelinePane::showAxis);
    const auto moveCursor = [this](qint64 ordinal) { m_plot->setCursor(m_player.axisPosition(ordinal)); };
    connect(&m_player, &Player::frameShown, this, moveCursor);
    connect(&m_player, &Player::frameFailed, this, moveCursor);
    connect(&m_results, &Results::runChanged, this, &TimelinePane::showCurves);
    connect(&m_results, &Results::timelineChanged, this, &TimelinePane::showCurves);
    connect(&m_results, &Results::seriesNodesChanged, this, &TimelinePane::showCurves);
    connect(&m_focus, &FaceFocus::chosenChanged, this, &TimelinePane::showCurves);
    connect(m_plot, &TimelinePlot::seekRequested, this, [this](double position) {
        m_player.pause();
        m_player.goTo(m_player.frameAtTime(position));
    });
    showAxis();
}

void TimelinePane::showAxis()
{
    const bool open = m_player.isOpen() && m_player.frameCount() > 0;
    m_plot->setAxis(
        open ? m_player.axisPosition(0) : 0, open ? m_player.axisPosition(m_player.frameCount() - 1) : 1, !open || m_player.hasTimes());
    if (!open)
        m_plot->setCursor(std::nullopt);
    showCurves();
}

void TimelinePane::showCurves()
{
    const auto& run = m_results.run();
    QList<TimelinePlot::Curve> curves;
    QString caption = tr("Probability over time");
    if (run && m_player.isOpen()) {
        const double unit = qMax(1.0, fontMetrics().height() / 15.0);
        std::map<int, std::size_t> styles;
        std::map<int, QList<SeriesPoint>> series;
        for (const int node : m_results.seriesNodes()) {
            if (!m_results.timeline() || node >= run->hierarchy.size())
                continue;
            for (const auto& track : m_results.timeline()->tracks) {
                for (std::size_t i = 0; i < track->scores().size(); ++i)
                    series[node] << SeriesPoint { track->scores().frames[i], track->scores().track, track->scores().probability(i, node) };
            }
        }
        for (const auto& [node, points] : series) {
            const auto style = styles.emplace(node, styles.size() % kStyles.size()).first->second;
            caption += QStringLiteral("    %1 %2")
                           .arg(QString::fromUtf16(kStyles[style].second),
                               nodeLabel(run->hierarchy.nodes()[static_cast<std::size_t>(node)].name));
        }
        const auto all = timelineCurves(series, run->run.settings.every, [this](qint64 frame) { return m_player.axisPosition(frame); });
        for (const bool chosenOnes : { false, true }) { // The chosen track is drawn last, on top.
            for (const TimelineCurve& curve : all) {
                const bool chosen = curve.track == m_focus.chosenTrack();
                if (chosen != chosenOnes)
                    continue;
                QColor colour = trackColour(curve.track);
                colour.setAlpha(chosen ? 255 : 150);
                curves << TimelinePlot::Curve { curve, QPen(colour, unit * (chosen ? 2.5 : 1.2), kStyles[styles.at(curve.node)].first) };
            }
        }
    }
    m_caption->setText(caption);
    m_plot->setThreshold(run ? std::optional(run->run.settings.threshold) : std::nullopt);
    m_plot->setMessage(!m_player.isOpen() ? QString()
            : !run                        ? tr("Not analysed yet: press F5.")
            : !run->tracks.isEmpty()      ? tr("Tick a node to draw it here.")
            : run->run.finishedUtc        ? tr("No face found.")
                                          : tr("No face found so far."));
    m_plot->setCurves(curves);
}

} // namespace semblance::ui
