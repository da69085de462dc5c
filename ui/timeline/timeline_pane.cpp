// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_pane.h"

#include "core/analysis/interval_statistics.h"
#include "core/jobs/background.h"
#include "ui/player/player.h"
#include "ui/results/face_focus.h"
#include "ui/results/marks.h"
#include "ui/results/results.h"
#include "ui/results/results_words.h"
#include "ui/text/words.h"
#include "ui/timeline/face_tip.h"
#include "ui/timeline/interval_panel.h"
#include "ui/timeline/timeline_plot.h"
#include "ui/widgets/pictures.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace semblance::ui {
namespace {

constexpr int kHoverMs = 60; ///< the pointer rests this long before a face is decoded
constexpr int kPicturesKept = 256;

/// Signs of the line styles for the caption.
constexpr std::array kStyleSigns { u"━━", u"╍╍", u"┅┅", u"━·" };
static_assert(kStyleSigns.size() == kTimelineStyles);

} // namespace

TimelinePane::TimelinePane(
    Player& player, Results& results, FaceFocus& focus, Marks& marks, jobs::FacePictureService& pictures, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_results(results)
    , m_focus(focus)
    , m_marks(marks)
    , m_pictures(pictures)
    , m_caption(new QLabel(this))
    , m_plot(new TimelinePlot(this))
    , m_panel(new IntervalPanel(this))
    , m_tip(new FaceTip(this))
    , m_cache(kPicturesKept)
{
    setObjectName(QStringLiteral("timelinePane"));
    m_caption->setObjectName(QStringLiteral("timelineCaption"));
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_caption->setToolTip(
        tr("The nodes ticked in the list of nodes are drawn as lines. Orange bars: at or above the threshold. Pink bars: the nodes "
           "contradict one another. Heat strip: blue below, grey at, orange above the threshold; hatched: unknown.\n"
           "Press or drag to seek, Shift+drag to measure an interval (keys I and O), wheel to zoom, Shift+wheel to pan."));
    m_panel->hide();
    m_hoverDelay.setSingleShot(true);
    m_hoverDelay.setInterval(kHoverMs);

    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_plot, 1);
    row->addWidget(m_panel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_caption);
    layout->addLayout(row, 1);

    connect(&m_player, &Player::opening, this, &TimelinePane::showAxis);
    connect(&m_player, &Player::opened, this, &TimelinePane::showAxis);
    connect(&m_player, &Player::frameShown, this, &TimelinePane::showCursor);
    connect(&m_player, &Player::frameFailed, this, &TimelinePane::showCursor);
    connect(&m_player, &Player::targetChanged, this, [this] { m_plot->setPlace(m_player.place()); });
    connect(&m_results, &Results::runChanged, this, &TimelinePane::showScene);
    connect(&m_results, &Results::timelineChanged, this, &TimelinePane::showScene);
    connect(&m_results, &Results::timelineChanged, this, &TimelinePane::showStatistics);
    connect(&m_results, &Results::seriesNodesChanged, this, &TimelinePane::showScene);
    connect(&m_results, &Results::facesChanged, this, &TimelinePane::showHover);
    connect(&m_marks, &Marks::changed, this, &TimelinePane::showScene);
    connect(&m_focus, &FaceFocus::chosenChanged, this, [this](std::optional<int> track) {
        showScene();
        if (track)
            m_plot->revealTrack(*track);
        showStatistics();
    });
    connect(m_plot, &TimelinePlot::seekRequested, this, [this](qint64 frame) {
        m_player.pause();
        m_player.goTo(frame);
    });
    connect(m_plot, &TimelinePlot::trackChosen, this, [this](int track) { m_focus.choose(track); });
    connect(m_plot, &TimelinePlot::trackStepRequested, &m_focus, &FaceFocus::chooseNext);
    connect(m_plot, &TimelinePlot::brushed, this, &TimelinePane::setInterval);
    connect(m_plot, &TimelinePlot::hovered, this, [this](std::optional<int> track, qint64 frame, const QPoint& place) {
        setHover(track ? std::optional(Hover { *track, frame, place }) : std::nullopt);
    });
    connect(m_plot, &TimelinePlot::left, this, [this] { setHover(std::nullopt); });
    connect(&m_hoverDelay, &QTimer::timeout, this, &TimelinePane::showHover);
    connect(&m_pictures, &jobs::FacePictureService::arrived, this, &TimelinePane::onPicture);
    connect(m_panel, &IntervalPanel::loopRequested, this, [this] {
        if (m_interval)
            Q_EMIT loopRequested(m_interval->first, m_interval->second);
    });
    connect(m_panel, &IntervalPanel::closeRequested, this, [this] {
        m_plot->setBrush(std::nullopt);
        m_interval.reset();
        showStatistics();
        Q_EMIT intervalChanged(m_interval);
    });
    showAxis();
}

TimelinePane::~TimelinePane()
{
    // The plot goes after this object's members, and says then that the pointer has left it.
    m_plot->disconnect(this);
}

void TimelinePane::setInterval(const std::optional<std::pair<qint64, qint64>>& frames)
{
    m_plot->setBrush(frames);
    m_interval = frames;
    showStatistics();
    Q_EMIT intervalChanged(m_interval);
}

void TimelinePane::showAxis()
{
    std::vector<double> positions;
    if (m_player.isOpen()) {
        positions.reserve(static_cast<std::size_t>(m_player.frameCount()));
        for (qint64 frame = 0; frame < m_player.frameCount(); ++frame)
            positions.push_back(m_player.axisPosition(frame));
    }
    m_plot->setAxis(std::move(positions), !m_player.isOpen() || m_player.hasTimes());
    m_interval.reset();
    m_cache.clear();
    setHover(std::nullopt);
    m_pictures.open(m_player.isOpen() ? m_player.path() : QString());
    showScene();
    showStatistics();
    Q_EMIT intervalChanged(m_interval);
}

QString TimelinePane::caption() const
{
    QString text = tr("Probability over time");
    for (const TimelineLine& line : m_plot->scene().lines)
        text += QStringLiteral("    %1 %2")
                    .arg(QString::fromUtf16(kStyleSigns[static_cast<std::size_t>(line.style)]), m_plot->scene().nodes.value(line.node));
    return text;
}

void TimelinePane::setAnalysisUnderway(const std::optional<QString>& otherFile)
{
    if (std::exchange(m_analysisUnderway, otherFile) != otherFile)
        showScene();
}

void TimelinePane::showScene()
{
    const auto& run = m_results.run();
    TimelineScene scene;
    if (run && m_player.isOpen()) {
        scene.run = m_results.timeline();
        for (const model::Node& node : run->hierarchy.nodes())
            scene.nodes << nodeLabel(node.name);
        QList<int> nodes(m_results.seriesNodes().cbegin(), m_results.seriesNodes().cend());
        std::sort(nodes.begin(), nodes.end());
        for (const int node : std::as_const(nodes)) {
            if (node < run->hierarchy.size())
                scene.lines << TimelineLine { node, static_cast<int>(scene.lines.size()) % kTimelineStyles };
        }
        if (scene.run) {
            for (const auto& track : scene.run->tracks) {
                const int number = track->scores().track;
                const auto it = std::find_if(run->tracks.cbegin(), run->tracks.cend(), [number](const auto& t) { return t.id == number; });
                const bool known = it != run->tracks.cend() && !it->probabilities.empty();
                scene.trackNames << QStringLiteral("%1 · %2").arg(tr("Track %1").arg(cases::trackLabel(number)),
                    probabilityText(known ? std::optional(it->probabilities.front()) : std::nullopt));
            }
        }
    }
    scene.chosenTrack = m_focus.chosenTrack();
    scene.keyFrames = m_marks.frames(Marks::Kind::KeyFrame);
    scene.cuts = m_marks.frames(Marks::Kind::Cut);
    scene.bookmarks = m_marks.frames(Marks::Kind::Bookmark);
    scene.unreadable = m_marks.frames(Marks::Kind::Unreadable);
    m_plot->setScene(std::move(scene));
    m_plot->setMessage(!m_player.isOpen()                  ? QString()
            : !run                                         ? notAnalysedText(m_analysisUnderway)
            : m_results.hidesAny() && m_results.timeline() ? tr("Hidden until your own opinion is recorded.")
            : !run->tracks.isEmpty() && run->verdict.faces == 0 && run->verdict.excludedTracks > 0 ? tr("Every track is excluded.")
            : !run->tracks.isEmpty()                                                               ? tr("Reading the scores…")
                                                                                                   : noFaceText(*run));
    m_caption->setText(caption());
    describe();
}

void TimelinePane::showCursor()
{
    m_plot->setCursor(m_player.current());
    m_plot->setPlace(m_player.place());
    describe();
}

void TimelinePane::describe()
{
    const auto frame = m_player.current();
    if (!frame) {
        m_plot->setAccessibleDescription(QString());
        return;
    }
    QString text = tr("Frame %1 of %2").arg(*frame).arg(m_player.frameCount());
    if (const auto& run = m_results.timeline(); run && m_focus.chosenTrack()) {
        if (const auto* track = run->track(*m_focus.chosenTrack())) {
            const std::size_t face = track->scores().lowerBound(*frame);
            const bool known = face < track->scores().size() && track->scores().frames[face] == *frame;
            text += QStringLiteral("; ")
                + tr("track %1: %2")
                      .arg(cases::trackLabel(*m_focus.chosenTrack()))
                      .arg(probabilityText(known ? std::optional(track->scores().probability(face, 0)) : std::nullopt));
        }
    }
    m_plot->setAccessibleDescription(text);
}

void TimelinePane::showStatistics()
{
    const quint64 number = ++m_statistics;
    m_panel->setVisible(m_interval.has_value());
    if (!m_interval)
        return;
    const auto [first, last] = *m_interval;
    const auto chosen = m_focus.chosenTrack();
    const QString title = chosen ? tr("Track %1, frames %2 to %3").arg(cases::trackLabel(*chosen)).arg(first).arg(last)
                                 : tr("Frames %1 to %2").arg(first).arg(last);
    const auto run = m_results.timeline();
    const auto* track = run && chosen ? run->track(*chosen) : nullptr;
    if (!track) {
        m_panel->showNothing(title,
            chosen && m_results.isHidden(*chosen) ? tr("Hidden until your own opinion is recorded.") : tr("No face was analysed here."));
        return;
    }
    m_panel->showBusy(title);
    jobs::runThenCallback([run, track, first, last] { return analysis::intervalStatistics(track->scores(), first, last, run->threshold); },
        this,
        [this, number, title, threshold = run->threshold](const analysis::IntervalStatistics& statistics) {
            if (number == m_statistics)
                m_panel->show(title, statistics, m_plot->scene().nodes, threshold);
        });
}

void TimelinePane::setHover(const std::optional<Hover>& hover)
{
    const bool sameFace = hover && m_hover && hover->track == m_hover->track && hover->frame == m_hover->frame;
    m_hover = hover;
    if (!hover) {
        m_hoverDelay.stop();
        m_tip->hide();
        m_pictures.want({}, FaceTip::kSide);
    } else if (sameFace && m_tip->isVisible()) {
        showHover();
    } else {
        m_hoverDelay.start();
    }
}

void TimelinePane::showHover()
{
    if (!m_hover || m_hoverDelay.isActive())
        return;
    const auto& run = m_results.timeline();
    const auto* track = run ? run->track(m_hover->track) : nullptr;
    if (!track || track->scores().size() == 0)
        return m_tip->hide();
    // The analysed frame that is drawn here.
    const analysis::TrackScores& scores = track->scores();
    const qint64 frame = m_hover->frame - m_hover->frame % std::max(1, scores.every);
    const std::size_t face = scores.lowerBound(frame);
    if (face >= scores.size() || scores.frames[face] != frame)
        return m_tip->hide();
    QString text = QStringLiteral("<b>%1</b><br>%2<table>")
                       .arg(tr("Track %1").arg(cases::trackLabel(m_hover->track)).toHtmlEscaped(),
                           tr("Frame %1, %2")
                               .arg(frame)
                               .arg(timeText(scores.hasTimes() ? std::optional(scores.seconds[face]) : std::nullopt))
                               .toHtmlEscaped());
    const QStringList& nodes = m_plot->scene().nodes;
    for (int node = 0; node < nodes.size() && node < scores.nodes; ++node) {
        const double p = scores.probability(face, node);
        const QString number = probabilityText(p).toHtmlEscaped();
        text += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td align=right>%2</td></tr>")
                    .arg(nodes[node].toHtmlEscaped(), p >= run->threshold ? QStringLiteral("<b>%1</b>").arg(number) : number);
    }
    text += QStringLiteral("</table>");
    if (const QImage* picture = m_cache.object({ frame, m_hover->track })) {
        m_tip->setPicture(*picture);
    } else {
        m_tip->setPictureMessage(QString());
        if (const auto faces = m_results.facesOn(frame)) {
            for (const analysis::FaceResult& f : *faces) {
                if (f.face.track == m_hover->track)
                    m_pictures.want({ { frame, m_hover->track, f.face.box } }, qRound(FaceTip::kSide * devicePixelRatioF()));
            }
        }
    }
    m_tip->showAt(m_hover->place, text);
}

void TimelinePane::onPicture(const jobs::FacePicture& picture)
{
    if (picture.use != jobs::FacePictureUse::Pointer)
        return;
    const QImage image = picture.picture.isNull() ? QImage() : toQImage(picture.picture).copy();
    if (!image.isNull())
        m_cache.insert({ picture.face.frame, picture.face.track }, new QImage(image));
    if (!m_hover || !m_tip->isVisible() || m_hover->track != picture.face.track)
        return;
    if (image.isNull())
        m_tip->setPictureMessage(tr("This frame can't be read."));
    else
        showHover();
}

} // namespace semblance::ui
