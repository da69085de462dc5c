// SPDX-License-Identifier: GPL-3.0-or-later
// How long an analysis goes on after it was told to stop, at random moments:
//   bench_cancel VIDEO TRIALS SEED [thorough|normal|fast [DECODER]]
// DECODER: the program semblance-decoder, in whose processes files are decoded then, as in the program; without it, in this process.
#include "core/analysis/load_model.h"
#include "core/analysis/run_analysis.h"
#include "core/media/process/decoding_process.h"
#include "core/models/model_store.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>
#include <stop_token>
#include <thread>

using namespace semblance;
using Clock = std::chrono::steady_clock;

namespace {

/// Milliseconds from the request to the end of runAnalysis(); negative: it had ended before.
double cancelAfter(double milliseconds, const QString& path, model::Detector& detector, const cases::ModelIdentity& model,
    const analysis::Settings& settings)
{
    const QTemporaryDir folder;
    std::stop_source stop;
    Clock::time_point ended;
    std::jthread worker([&] {
        auto caseFile = cases::CaseFile::open(folder.filePath(QStringLiteral("c.semcase")));
        if (!caseFile)
            qFatal("%s", qPrintable(caseFile.error().message));
        const auto outcome = analysis::runAnalysis(**caseFile, path, detector, model, settings, stop.get_token(), {});
        ended = Clock::now();
        if (!outcome && outcome.error().kind != Error::Kind::Cancelled)
            qFatal("%s", qPrintable(outcome.error().message));
    });
    std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(milliseconds));
    const Clock::time_point asked = Clock::now();
    stop.request_stop();
    worker.join();
    return std::chrono::duration<double, std::milli>(ended - asked).count();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int trials = words.value(2).toInt();
    if (words.size() < 4 || trials < 1) {
        std::fprintf(stderr, "Usage: bench_cancel VIDEO TRIALS SEED [thorough|normal|fast [DECODER]]\n");
        return 2;
    }
    media::DecodingProcess::use(words.value(5));
    analysis::Settings settings;
    const auto search = std::ranges::find_if(faces::kFaceSearches,
        [&](const faces::FaceSearch& s) { return words.value(4, QStringLiteral("thorough")) == QLatin1String(s.name); });
    if (search == std::end(faces::kFaceSearches)) {
        std::fprintf(stderr, "no such search\n");
        return 2;
    }
    settings.follower.detectEvery = search->detectEvery;
    settings.follower.smallestFace = search->smallestFace;
    const auto path = models::defaultModel();
    if (!path)
        qFatal("%s", qPrintable(path.error().message));
    auto model = analysis::loadModelFile(*path, {}, settings);
    if (!model)
        qFatal("%s", qPrintable(model.error().message));

    std::mt19937 random(words.at(3).toUInt());
    std::uniform_real_distribution<double> moment(0, 5000);
    std::vector<double> latencies;
    for (int i = 0; i < trials; ++i) {
        const double latency = cancelAfter(moment(random), words.at(1), *model->detector, model->identity, settings);
        if (latency >= 0)
            latencies.push_back(latency);
    }
    std::ranges::sort(latencies);
    if (latencies.empty())
        qFatal("every analysis had ended before it was told to stop; give a longer video");
    const auto at = [&](double share) { return latencies[static_cast<std::size_t>(share * double(latencies.size() - 1))]; };
    std::printf("%zu of %d analyses stopped: median %.0f ms, 95th percentile %.0f ms, longest %.0f ms\n", latencies.size(), trials, at(0.5),
        at(0.95), latencies.back());
    return 0;
}
