// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/two_runs_pane.h"

#include "core/jobs/background.h"
#include "ui/compare/broken_line.h"
#include "ui/compare/face_subject.h"
#include "ui/player/player.h"
#include "ui/plots/plot.h"
#include "ui/plots/plot_palette.h"
#include "ui/results/face_focus.h"
#include "ui/results/heat_map.h"
#include "ui/results/results.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace semblance::ui {
namespace {

constexpr qint64 kMostFrames = 20000; ///< read of a track: some 40 MB
constexpr double kMargin = 0.04;
constexpr qsizetype kFewFaces = 60; ///< drawn with points
const QColor kSecondColour(0xd5, 0x5e, 0x00);

const analysis::TrackSummary* trackOf(const Results& results, std::optional<int> id)
{
    if (!results.run() || !id)
        return nullptr;
    const auto& tracks = results.run()->tracks;
    const auto it = std::find_if(tracks.cbegin(), tracks.cend(), [&](const analysis::TrackSummary& t) { return t.id == *id; });
    return it == tracks.cend() ? nullptr : &*it;
}

} // namespace

TwoRunsPane::TwoRunsPane(
    jobs::CaseService& service, Player& player, Results& results, FaceFocus& focus, HeatMapOverlay& heatMap, QWidget* parent)
    : QScrollArea(parent)
    , m_service(service)
    , m_player(player)
    , m_results(results)
    , m_focus(focus)
    , m_heatMap(heatMap)
{
    setObjectName(QStringLiteral("twoRunsPane"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    makeWidgets();
    connect(&m_results, &Results::placeChanged, this, &TwoRunsPane::fill);
    connect(&m_results, &Results::runChanged, this, &TwoRunsPane::fill);
    connect(&m_focus, &FaceFocus::chosenChanged, this, &TwoRunsPane::read);
    connect(&m_player, &Player::frameShown, this, &TwoRunsPane::draw);
    connect(m_other, &QComboBox::activated, this, &TwoRunsPane::read);
    connect(m_node, &QComboBox::activated, this, &TwoRunsPane::pair);
    connect(&m_heatMap, &HeatMapOverlay::changed, this, [this] {
        if (const auto node = m_heatMap.node(); node && *node < m_node->count() && *node != m_node->currentIndex()) {
            m_node->setCurrentIndex(*node);
            pair();
        }
    });
    fill();
}

void TwoRunsPane::makeWidgets()
{
    auto* content = new QWidget(this);
    const auto combo = [content](const char* name, const QString& accessibleName, const QString& toolTip) {
        auto* box = new QComboBox(content);
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(accessibleName);
        box->setToolTip(toolTip);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        return box;
    };
    m_other = combo("otherRun", tr("Other run"), tr("The run of this evidence that the shown one is compared with"));
    m_node = combo("twoRunsNode", tr("Node"), tr("Whose probability is drawn"));
    m_state = sentenceLabel("twoRunsState", content);
    m_summary = sentenceLabel("twoRunsSummary", content);
    m_plot = new Plot(content);
    m_plot->setObjectName(QStringLiteral("twoRunsPlot"));
    m_plot->setAccessibleName(tr("Probability in both runs, and their difference"));
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setMinimumHeight(fontMetrics().height() * 10);
    makePlot();
    auto* layout = new QGridLayout(content);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_other, 0, 0);
    layout->addWidget(m_node, 0, 1);
    layout->addWidget(m_state, 1, 0, 1, 2);
    layout->addWidget(m_summary, 2, 0, 1, 2);
    layout->addWidget(m_plot, 3, 0, 1, 2);
    layout->setRowStretch(3, 1); // also where there is no plot: the words stay together
    layout->setRowStretch(3, 1);
    layout->setColumnStretch(0, 2);
    layout->setColumnStretch(1, 1);
    setWidget(content);
}

void TwoRunsPane::makePlot()
{
    // Both share the frames' axis; the difference has its own below.
    auto* below = new QCPAxisRect(m_plot);
    m_plot->plotLayout()->addElement(1, 0, below);
    m_plot->plotLayout()->setRowStretchFactors({ 2, 1 });
    auto* group = new QCPMarginGroup(m_plot);
    for (QCPAxisRect* rect : { m_plot->axisRect(0), below }) {
        rect->setMarginGroup(QCP::msLeft | QCP::msRight, group);
        rect->setMinimumMargins({ 0, 3, 6, 0 });
        const auto ticker = QSharedPointer<QCPAxisTickerFixed>::create();
        ticker->setTickStep(rect == below ? 1 : 0.5);
        rect->axis(QCPAxis::atLeft)->setTicker(ticker);
    }
    m_plot->yAxis->setRange(-kMargin, 1 + kMargin);
    m_plot->xAxis->setTickLabels(false);
    below->axis(QCPAxis::atLeft)->setRange(-1 - kMargin, 1 + kMargin);
    QCPAxis* frames = below->axis(QCPAxis::atBottom);
    frames->setLabel(tr("Frame"));
    frames->setNumberFormat(QStringLiteral("f"));
    frames->setNumberPrecision(0);
}

void TwoRunsPane::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    read();
}

void TwoRunsPane::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

void TwoRunsPane::fill()
{
    const auto& run = m_results.run();
    const QVariant before = m_other->currentData();
    {
        const QSignalBlocker quiet(m_other);
        m_other->clear();
        if (run && m_results.place()) {
            for (const cases::Run& other : m_results.place()->runs) {
                if (other.id != run->run.id)
                    m_other->addItem(runText(other), other.id.value);
            }
        }
        m_other->setCurrentIndex(std::max(0, m_other->findData(before)));
        if (m_other->count() == 0)
            m_other->addItem(tr("No other run"));
    }
    const int node = m_node->currentIndex();
    m_node->clear();
    const auto hierarchy = run ? run->hierarchy : model::LabelHierarchy::ffpp();
    for (const model::Node& each : hierarchy.nodes())
        m_node->addItem(nodeLabel(each.name));
    m_node->setCurrentIndex(node >= 0 && node < m_node->count() ? node : 0);
    read();
}

std::optional<cases::Run> TwoRunsPane::otherRun() const
{
    if (!m_results.place())
        return std::nullopt;
    for (const cases::Run& run : m_results.place()->runs) {
        if (m_other->currentData().isValid() && run.id.value == m_other->currentData().toLongLong())
            return run;
    }
    return std::nullopt;
}

void TwoRunsPane::read()
{
    if (!isVisible())
        return;
    const auto* track = trackOf(m_results, m_focus.chosenTrack());
    const auto other = otherRun();
    if (!track || !other || m_results.isHidden(track->id)) {
        ++m_generation;
        m_reading.reset();
        m_firstFaces.reset();
        m_secondFaces.reset();
        return pair();
    }
    const Reading wanted { m_results.run()->run.id, other->id, track->id, track->faces };
    if (m_reading == wanted)
        return pair();
    m_reading = wanted;
    m_firstFaces.reset();
    m_secondFaces.reset();
    m_error.reset();
    const qint64 last = std::min(track->lastFrame, track->firstFrame + kMostFrames - 1);
    m_cut = last < track->lastFrame;
    const auto keep = [this, generation = ++m_generation](std::optional<QList<analysis::FaceResult>> TwoRunsPane::*faces) {
        return jobs::whileAlive(this, [this, generation, faces](const Result<jobs::FacesPage>& page) {
            if (generation != m_generation)
                return;
            if (page)
                this->*faces = page->faces;
            else
                m_error = page.error();
            pair();
        });
    };
    const QString casePath = m_results.place()->casePath;
    m_service.readFaces(casePath, wanted.first, track->firstFrame, last, keep(&TwoRunsPane::m_firstFaces));
    m_service.readFaces(casePath, wanted.second, track->firstFrame, last, keep(&TwoRunsPane::m_secondFaces));
    pair();
}

void TwoRunsPane::pair()
{
    m_scores.clear();
    m_secondThreshold.reset();
    const auto other = otherRun();
    const auto& run = m_results.run();
    if (m_reading && m_firstFaces && m_secondFaces && other && run && m_node->currentIndex() < run->hierarchy.size()) {
        try {
            const auto node = static_cast<std::size_t>(m_node->currentIndex());
            const auto hierarchy = model::LabelHierarchy::fromJson(other->model.hierarchyJson.toStdString());
            const auto& nodes = hierarchy.nodes();
            const auto same = std::find_if(
                nodes.begin(), nodes.end(), [&](const model::Node& each) { return each.name == run->hierarchy.nodes()[node].name; });
            if (same != nodes.end()) {
                m_secondThreshold = other->settings.threshold;
                m_scores = compare::pairedScores(
                    *m_firstFaces, m_reading->track, m_node->currentIndex(), *m_secondFaces, static_cast<int>(same - nodes.begin()));
            }
        } catch (const std::exception& e) {
            m_error = Error { Error::Kind::Case, QString::fromUtf8(e.what()) };
        }
    }
    draw();
}

QString TwoRunsPane::stateText() const
{
    const auto other = otherRun();
    if (!m_results.run())
        return tr("Analyse the evidence first.");
    if (const auto chosen = m_focus.chosenTrack(); chosen && m_results.isHidden(*chosen))
        return tr("Hidden until your own opinion is recorded.");
    if (!other)
        return tr("The case holds one run of this evidence. Analyse it again with another model or other settings to compare.");
    if (!m_reading)
        return tr("Choose a track.");
    if (m_error)
        return errorText(*m_error);
    if (!m_firstFaces || !m_secondFaces)
        return tr("Reading…");
    if (!m_secondThreshold)
        return tr("The other run's model has no node of this name.");
    const cases::Run& shown = m_results.run()->run;
    QString text
        = tr("Track %1. Solid: shown run, model %2, threshold %3. Dashed: other run, model %4, threshold %5. Below: shown less other.")
              .arg(m_reading->track)
              .arg(shown.model.name, QLocale().toString(shown.settings.threshold, 'g', 3), other->model.name,
                  QLocale().toString(other->settings.threshold, 'g', 3));
    if (m_cut)
        text += QLatin1Char(' ') + tr("Only the first %1 frames of the track are compared.").arg(QLocale().toString(kMostFrames));
    if (shown.model.demonstration || other->model.demonstration)
        text += QLatin1Char(' ') + tr("A demonstration model took part: its figures are no findings.");
    return text;
}

void TwoRunsPane::draw()
{
    if (!isVisible())
        return;
    m_state->setText(stateText());
    const double threshold = m_results.run() ? m_results.run()->run.settings.threshold : 0.5;
    const auto summary = compare::summaryOf(m_scores, threshold, m_secondThreshold.value_or(threshold));
    const auto withSign = [](double value) {
        return (std::signbit(value) ? QStringLiteral("−") : QStringLiteral("+")) + QLocale().toString(std::abs(value), 'f', 3);
    };
    QString text;
    if (summary)
        text = tr("Faces in both runs: %1; on different sides of the thresholds: %2; mean difference %3; largest %4 on frame %5; not in "
                  "the other run: %6.")
                   .arg(QLocale().toString(summary->pairs), QLocale().toString(summary->otherSide), withSign(summary->mean),
                       withSign(summary->largest))
                   .arg(summary->largestFrame)
                   .arg(QLocale().toString(summary->alone));
    else if (!m_scores.isEmpty())
        text = tr("The other run has no face in the place of this track's.");
    m_summary->setText(text);
    m_summary->setVisible(!text.isEmpty());
    m_plot->setVisible(!m_scores.isEmpty());

    m_plot->clearPlottables();
    m_plot->clearItems();
    applyPalette(*m_plot, *this);
    QCPAxisRect* below = m_plot->axisRect(1);
    QCPAxis* frames = below->axis(QCPAxis::atBottom);
    QCPAxis* shift = below->axis(QCPAxis::atLeft);
    const QColor colour = palette().color(QPalette::Text);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    m_plot->yAxis->setTickLabelFont(small);
    for (QCPAxis* axis : { frames, shift }) {
        axis->setBasePen(QPen(colour));
        axis->setTickPen(QPen(colour));
        axis->setSubTickPen(QPen(colour));
        axis->setTickLabelColor(colour);
        axis->setLabelColor(colour);
        axis->setTickLabelFont(small);
        axis->setLabelFont(small);
        axis->grid()->setPen(m_plot->xAxis->grid()->pen());
        axis->grid()->setZeroLinePen(QPen(colour, 1, Qt::DotLine));
    }
    const auto other = otherRun();
    const qint64 everyFirst = m_results.run() ? std::max(1, m_results.run()->run.settings.every) : 1;
    // A run that analysed fewer frames still has a line, from each of its frames to the next.
    const qint64 everyBoth = other ? std::lcm(everyFirst, qint64(std::max(1, other->settings.every))) : everyFirst;
    BrokenLine first(everyFirst);
    BrokenLine second(everyBoth);
    BrokenLine difference(everyBoth);
    for (const compare::PairedScore& score : m_scores) {
        first.add(score.frame, score.first);
        if (!score.second)
            continue;
        second.add(score.frame, *score.second);
        difference.add(score.frame, score.first - *score.second);
    }
    const auto draw = [&](QCPAxis* key, QCPAxis* value, BrokenLine& line, const QPen& pen) {
        QCPGraph* graph = m_plot->addGraph(key, value);
        graph->setPen(pen);
        graph->setData(line.frames(), line.values(), true);
        // A face without neighbours is no line.
        QCPGraph* points = m_plot->addGraph(key, value);
        points->setPen(QPen(pen.color(), pen.widthF()));
        points->setLineStyle(QCPGraph::lsNone);
        points->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, 4));
        if (line.frames().size() < kFewFaces)
            points->setData(line.frames(), line.values(), true);
        else
            points->setData(line.loneFrames(), line.loneValues(), true);
    };
    draw(m_plot->xAxis, m_plot->yAxis, first, QPen(colour, 1.5));
    draw(m_plot->xAxis, m_plot->yAxis, second, QPen(kSecondColour, 1.5, Qt::DashLine));
    draw(frames, shift, difference, QPen(colour, 1.5));
    const double from = m_scores.isEmpty() ? 0 : static_cast<double>(m_scores.first().frame);
    const double to = m_scores.isEmpty() ? 1 : static_cast<double>(m_scores.last().frame);
    for (QCPAxis* axis : { m_plot->xAxis, frames })
        axis->setRange(from - 0.5, std::max(to, from + 1) + 0.5);
    if (m_player.current()) {
        auto* here = new QCPItemStraightLine(m_plot);
        here->setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        const auto frame = static_cast<double>(*m_player.current());
        here->point1->setCoords(frame, 0);
        here->point2->setCoords(frame, 1);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace semblance::ui
