// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures.h"

#include <algorithm>
#include <cmath>

namespace semblance::report {
namespace {

constexpr double kWidth = 500; // as wide as a page's text, in points
constexpr double kTextSize = 8;
const QString kInk = QStringLiteral("#1f2933");
const QString kGrid = QStringLiteral("#d5dae0");
const QString kMark = QStringLiteral("#1f5fa8");
const QString kThreshold = QStringLiteral("#b3261e");
const QString kReaching = QStringLiteral("#f3d9b1");

class Drawing {
public:
    void line(QList<QPointF> points, const QString& colour, double width, bool dashed = false)
    {
        m_shapes.append({ Shape::Kind::Line, std::move(points), colour, width, dashed });
    }
    void area(QList<QPointF> points, const QString& colour, double opacity = 1)
    {
        m_shapes.append({ Shape::Kind::Area, std::move(points), colour, 0, false, opacity });
    }
    void box(double left, double top, double right, double bottom, const QString& colour, double opacity = 1)
    {
        area({ { left, top }, { right, top }, { right, bottom }, { left, bottom } }, colour, opacity);
    }
    void text(double x, double y, const QString& text, Shape::Anchor anchor, const QString& colour = kInk)
    {
        m_shapes.append({ Shape::Kind::Text, { { x, y } }, colour, kTextSize, false, 1, text, anchor });
    }
    QList<Shape> take() { return std::move(m_shapes); }

private:
    QList<Shape> m_shapes;
};

/// 1, 2 or 5 times a power of ten, so that about `steps` of them make up the whole.
double roundStep(double whole, int steps)
{
    const double raw = std::max(whole / steps, 1e-9);
    const double power = std::pow(10, std::floor(std::log10(raw)));
    const double factor = raw / power;
    return power * (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10);
}

} // namespace

Figure timelineFigure(const Words& say, const RunMaterial& run, const TrackMaterial& track)
{
    constexpr double left = 34;
    constexpr double right = kWidth - 8;
    constexpr double top = 10;
    constexpr double bottom = 128;
    constexpr double height = 158;
    const analysis::TrackScores& scores = track.timeline->scores();
    const double threshold = run.run.settings.threshold;
    const qint64 first = scores.frames.empty() ? 0 : scores.frames.front();
    const qint64 last = scores.frames.empty() ? 0 : scores.frames.back();
    const double span = static_cast<double>(std::max<qint64>(1, last - first + 1));
    const auto x = [&](double frame) { return left + (frame - static_cast<double>(first)) / span * (right - left); };
    const auto y = [&](double probability) { return bottom - probability * (bottom - top); };

    Drawing drawing;
    for (const analysis::SuspiciousInterval& interval : track.timeline->suspicious)
        drawing.box(
            x(static_cast<double>(interval.firstFrame)), top, x(static_cast<double>(interval.lastFrame + 1)), bottom, kReaching, 0.6);
    for (int tenths = 0; tenths <= 10; tenths += 5) {
        const double p = tenths / 10.0;
        drawing.line({ { left, y(p) }, { right, y(p) } }, kGrid, 0.5);
        drawing.text(left - 4, y(p) + 3, say.number(p, 1), Shape::Anchor::End);
    }
    const double step = std::max(1.0, roundStep(span, 8));
    for (double frame = std::ceil(static_cast<double>(first) / step) * step; frame <= static_cast<double>(last); frame += step) {
        drawing.line({ { x(frame), bottom }, { x(frame), bottom + 3 } }, kInk, 0.5);
        drawing.text(x(frame), bottom + 12, QString::number(static_cast<qint64>(frame)), Shape::Anchor::Middle);
    }
    drawing.text((left + right) / 2, bottom + 26, say(QT_TRANSLATE_NOOP("Report", "Frame")), Shape::Anchor::Middle);

    constexpr std::size_t kPlaces = 400;
    const std::size_t places = std::min<std::size_t>(kPlaces, static_cast<std::size_t>(span));
    std::vector<qint64> edges;
    for (std::size_t i = 0; i <= places; ++i)
        edges.push_back(first + static_cast<qint64>(std::llround(span * static_cast<double>(i) / static_cast<double>(places))));
    std::vector<analysis::ScorePyramid::Column> columns(places * static_cast<std::size_t>(scores.nodes));
    track.timeline->pyramid->columns(edges, columns);
    QList<QPointF> mean;
    QList<QPointF> most;
    QList<QPointF> least;
    const auto flush = [&] {
        QList<QPointF> band = most;
        band.append(QList<QPointF>(least.crbegin(), least.crend()));
        if (mean.size() == 1)
            mean.append(mean.first() + QPointF(0.8, 0));
        if (band.size() > 2)
            drawing.area(band, kMark, 0.25);
        if (!mean.isEmpty())
            drawing.line(mean, kMark, 1);
        mean.clear();
        most.clear();
        least.clear();
    };
    for (std::size_t i = 0; i < places; ++i) {
        const auto& column = columns[i * static_cast<std::size_t>(scores.nodes)];
        if (column.faces == 0) {
            flush();
            continue;
        }
        const double middle = x((static_cast<double>(edges[i]) + static_cast<double>(edges[i + 1])) / 2);
        mean.append({ middle, y(static_cast<double>(column.mean)) });
        most.append({ middle, y(static_cast<double>(column.most)) });
        least.append({ middle, y(static_cast<double>(column.least)) });
    }
    flush();
    drawing.line({ { left, y(threshold) }, { right, y(threshold) } }, kThreshold, 0.8, true);
    drawing.line({ { left, top }, { left, bottom }, { right, bottom } }, kInk, 0.6);

    Figure figure;
    figure.width = kWidth;
    figure.height = height;
    figure.shapes = drawing.take();
    figure.caption = say(QT_TRANSLATE_NOOP("Report",
                             "Probability of the node %1 over the frames of track %2. Line: mean; band: least to greatest where several "
                             "frames fall on one place; "
                             "dashed: threshold %3; shaded: stretches that reach it."),
        say.node(run.hierarchy.nodes()[0].name), say.integer(track.model.id), say.number(threshold, 2));
    figure.description = figure.caption;
    return figure;
}

Figure nodeFigure(const Words& say, const model::LabelHierarchy& hierarchy, const std::vector<double>& means,
    const std::vector<analysis::MeanUncertainty>& uncertainty, double threshold)
{
    constexpr double left = 120;
    constexpr double right = kWidth - 60;
    constexpr double row = 12.5;
    constexpr double top = 6;
    const double bottom = top + row * static_cast<double>(means.size());
    const auto x = [&](double p) { return left + p * (right - left); };

    Drawing drawing;
    for (int tenths = 0; tenths <= 10; tenths += 2) {
        const double p = tenths / 10.0;
        drawing.line({ { x(p), top }, { x(p), bottom } }, kGrid, 0.5);
        drawing.text(x(p), bottom + 11, say.number(p, 1), Shape::Anchor::Middle);
    }
    for (std::size_t node = 0; node < means.size(); ++node) {
        const double y = top + row * static_cast<double>(node);
        const double indent = 8 * static_cast<double>(hierarchy.nodes()[node].level);
        drawing.text(4 + indent, y + row / 2 + 3, say.node(hierarchy.nodes()[node].name), Shape::Anchor::Start);
        drawing.box(left, y + 2.5, x(means[node]), y + row - 2.5, kMark, means[node] >= threshold ? 0.85 : 0.4);
        if (node < uncertainty.size() && uncertainty[node].interval) {
            const auto& interval = *uncertainty[node].interval;
            const double middle = y + row / 2;
            drawing.line({ { x(interval.low), middle }, { x(interval.high), middle } }, kInk, 0.8);
            for (const double end : { interval.low, interval.high })
                drawing.line({ { x(end), middle - 2.5 }, { x(end), middle + 2.5 } }, kInk, 0.8);
        }
        drawing.text(kWidth - 4, y + row / 2 + 3, say.probability(means[node]), Shape::Anchor::End);
    }
    drawing.line({ { x(threshold), top }, { x(threshold), bottom } }, kThreshold, 0.8, true);
    drawing.line({ { left, top }, { left, bottom } }, kInk, 0.6);

    Figure figure;
    figure.width = kWidth;
    figure.height = bottom + 18;
    figure.shapes = drawing.take();
    figure.caption = say(
        QT_TRANSLATE_NOOP("Report",
            "Mean probability of each node. Whiskers: 95 % interval of the mean over the frames at hand, where it can be given; dashed: "
            "threshold %1."),
        say.number(threshold, 2));
    figure.description = figure.caption;
    return figure;
}

} // namespace semblance::report
