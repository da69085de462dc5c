// SPDX-License-Identifier: GPL-3.0-or-later
// Frame times of the timeline with a million faces across two hours: bench_timeline [faces] [frames a gesture]
#include "core/analysis/interval_statistics.h"
#include "core/analysis/run_timeline.h"
#include "core/base/split_mix.h"
#include "ui/timeline/timeline_plot.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace semblance;

namespace {

constexpr double kFramesPerSecond = 29.97;
constexpr int kFrames = static_cast<int>(2 * 3600 * kFramesPerSecond);

double userMs()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Five people throughout, in shots of half a minute: a track each.
analysis::ScoreRows rowsOf(int faces)
{
    constexpr int kPeople = 5;
    constexpr int kShot = 900;
    analysis::ScoreRows rows;
    rows.nodes = 10;
    SplitMix64 random(1);
    std::vector<double> level(kPeople * 10, 0.3);
    for (int frame = 0; frame < kFrames && static_cast<int>(rows.frames.size()) < faces; ++frame) {
        for (int person = 0; person < kPeople; ++person) {
            rows.frames.push_back(frame);
            rows.seconds.emplace_back(frame / kFramesPerSecond);
            rows.tracks.push_back(
                frame / kShot / 60 * kPeople + person); // a new track every half an hour: few, long ones are the hard case
            for (int node = 0; node < 10; ++node) {
                double& p = level[static_cast<std::size_t>(person * 10 + node)];
                p = std::clamp(p + 0.02 * random.normal() + 0.002 * (0.4 - p), 0.0, 1.0);
                rows.probabilities.push_back(p);
            }
        }
    }
    return rows;
}

void measure(const char* name, ui::TimelinePlot& plot, int count, const std::function<void(int)>& change)
{
    std::vector<double> wall;
    std::vector<double> cpu;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        const double before = userMs();
        change(i);
        plot.viewport()->repaint();
        cpu.push_back(userMs() - before);
        wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    const auto quantile = [](std::vector<double>& values, double q) {
        std::sort(values.begin(), values.end());
        return values[static_cast<std::size_t>(q * static_cast<double>(values.size() - 1))];
    };
    std::printf("%-28s %6d   %7.1f %7.1f %7.1f   %7.1f %7.1f %7.1f\n", name, count, quantile(wall, 0.5), quantile(wall, 0.95),
        quantile(wall, 1), quantile(cpu, 0.5), quantile(cpu, 0.95), quantile(cpu, 1));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const int faces = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const int count = argc > 2 ? std::atoi(argv[2]) : 200;

    const analysis::ScoreRows rows = rowsOf(faces);
    double before = userMs();
    analysis::TimelineBuilder builder(model::LabelHierarchy::ffpp(), 1, 0.5);
    builder.add(rows);
    const auto run = builder.build(kFrames - 1, true);
    std::printf("%zu faces, %d frames, %zu tracks; put together in %.0f ms of processor time\n", rows.frames.size(), kFrames,
        run->tracks.size(), userMs() - before);
    before = userMs();
    const auto statistics = analysis::intervalStatistics(run->tracks[0]->scores(), 0, kFrames, 0.5);
    std::printf("statistics of all %d faces of a track: %.0f ms of processor time\n", statistics.faces, userMs() - before);

    for (const QSize size : { QSize(900, 250), QSize(2600, 1000) }) {
        ui::TimelinePlot plot;
        plot.resize(size);
        std::vector<double> positions;
        for (int i = 0; i < kFrames; ++i)
            positions.push_back(i / kFramesPerSecond);
        ui::TimelineScene scene;
        scene.run = run;
        for (int node = 0; node < 10; ++node)
            scene.nodes << QStringLiteral("node %1").arg(node);
        scene.lines = { { 0, 0 }, { 2, 1 } };
        for (int i = 0; i < kFrames; i += 48)
            scene.keyFrames << i;
        plot.setAxis(std::move(positions), true);
        plot.setScene(scene);
        plot.show();
        QApplication::processEvents();
        std::printf("\n%d x %d\n%-28s %6s   %23s   %23s\n%-28s %6s   %7s %7s %7s   %7s %7s %7s\n", size.width(), size.height(), "", "",
            "wall time, ms", "processor time, ms", "", "frames", "median", "95 %", "max", "median", "95 %", "max");
        measure("zoom in to single frames", plot, count, [&](int) { plot.zoom(std::pow(kFrames / 4.0, 1.0 / count)); });
        measure("pan at single frames", plot, count, [&](int i) { plot.setCursor(kFrames / 2 + i * 7); });
        measure("zoom out to two hours", plot, count, [&](int) { plot.zoom(std::pow(kFrames / 4.0, -1.0 / count)); });
        plot.zoom(4);
        measure("pan at half an hour", plot, count,
            [&](int i) { plot.horizontalScrollBar()->setValue(plot.horizontalScrollBar()->maximum() * i / count); });
        plot.showAll();
        measure("scroll the tracks", plot, count,
            [&](int i) { plot.verticalScrollBar()->setValue(plot.verticalScrollBar()->maximum() * i / count); });
        measure("move the cursor", plot, count, [&](int i) { plot.setCursor(kFrames / 2 + i); });
    }
    return 0;
}
