// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/dataset_reader.h"
#include "core/jobs/dataset_service.h"
#include "core/jobs/thumbnail_service.h"
#include "dataset/manifest_samples.h"

#include <QFileInfo>
#include <QSemaphore>

#include <memory>

namespace semblance::test {

/// The engine's functions over real manifests, without videos: every folder holds sampleDataset(videos) with one incomplete folder, and
/// every video gives kFakeCrops crops. gate set: each video, and each augmented sample, takes one permit.
inline constexpr int kFakeCrops = 3;
struct FakeDatasets {
    int videos = 6;
    std::shared_ptr<QSemaphore> gate;

    static Error cancelled() { return { Error::Kind::Cancelled, QStringLiteral("stopped.") }; }

    static bool passes(const std::shared_ptr<QSemaphore>& gate, const std::stop_token& stop)
    {
        while (!stop.stop_requested()) {
            if (!gate || gate->tryAcquire(1, 5))
                return true;
        }
        return false;
    }

    jobs::DatasetService::Functions functions() const
    {
        jobs::DatasetService::Functions fake;
        fake.scan = [videos = videos](const QString& root, const dataset::ScanOptions& options, const std::stop_token&,
                        const ProgressFn& progress) -> Result<dataset::ScannedDataset> {
            if (!QFileInfo(root).isDir())
                return failure(Error::Kind::File, QStringLiteral("the folder '%1' does not exist.").arg(root));
            progress({ videos, 0, QStringLiteral("scan") });
            auto scanned = sampleDataset(videos);
            scanned.root = root;
            using Kind = dataset::LayoutFinding::Kind;
            scanned.findings = { { Kind::Found, QStringLiteral("real"), QStringLiteral("videos"), QStringLiteral("3 videos"), QString() },
                { Kind::Missing, QStringLiteral("NeuralTextures"), QStringLiteral("a folder of videos"), QStringLiteral("nothing"),
                    QStringLiteral("the method NeuralTextures") } };
            for (auto& item : scanned.items) {
                if (item.method == QLatin1String("Face2Face"))
                    item.method = QStringLiteral("MyMethod");
            }
            if (options.labelFile.isEmpty()) {
                scanned.methodsWithoutLabels = QStringList { QStringLiteral("MyMethod") };
            } else {
                auto table = dataset::LabelTable::withFile(dataset::Hierarchy::Ffpp, options.labelFile);
                if (!table)
                    return tl::unexpected(table.error());
                for (auto& item : scanned.items) {
                    if (const auto labels = table->labels(item.method))
                        item.labels = *labels;
                }
            }
            return scanned;
        };
        fake.create = [](const jobs::NewDataset& wanted) -> Result<> {
            auto made = dataset::Manifest::create(wanted.folder, wanted.scanned, dataset::toJson(wanted.options));
            if (!made)
                return tl::unexpected(made.error());
            return {};
        };
        fake.extract = [gate = gate](const jobs::DatasetRequest& request, const std::stop_token& stop,
                           const dataset::ExtractProgressFn& progress) -> Result<dataset::ExtractProgress> {
            auto manifest = dataset::Manifest::open(request.folder, dataset::Manifest::Mode::ReadWrite);
            if (!manifest)
                return tl::unexpected(manifest.error());
            if (request.retryFailed)
                (*manifest)->retryFailed();
            const auto all = (*manifest)->videos();
            const auto pending = (*manifest)->videos(dataset::VideoState::Pending);
            dataset::ExtractProgress state;
            state.videos = all->size();
            state.videosDone = all->size() - pending->size();
            state.crops = state.videosDone * kFakeCrops;
            progress(state);
            for (const dataset::VideoRow& video : *pending) {
                if (!passes(gate, stop))
                    return tl::unexpected(cancelled());
                dataset::VideoRow done = doneVideo(video.id);
                done.item = video.item;
                if (auto stored = (*manifest)->storeVideo(done, sampleCrops(video.id, kFakeCrops)); !stored)
                    return tl::unexpected(stored.error());
                ++state.videosDone;
                state.crops += kFakeCrops;
                state.cropsThisRun += kFakeCrops;
                progress(state);
            }
            return state;
        };
        fake.expand = [gate = gate](const QString& folder, const dataset::ExpandOptions& options, const std::stop_token& stop,
                          const dataset::ExpandProgressFn& progress) -> Result<dataset::ExpandProgress> {
            auto manifest = dataset::Manifest::open(folder, dataset::Manifest::Mode::ReadWrite);
            if (!manifest)
                return tl::unexpected(manifest.error());
            dataset::SampleFilter real;
            real.kind = dataset::SampleKind::Real;
            const auto crops = (*manifest)->sampleIds(real);
            const auto expansion = (*manifest)->beginExpansion(options.seed, dataset::toJson(options));
            if (!expansion)
                return tl::unexpected(expansion.error());
            dataset::ExpandProgress state;
            state.wanted = std::min<qint64>(options.perMethod.value_or(4), 4) * options.methods.size();
            state.made = (*manifest)->storedAttempts(*expansion)->size();
            for (int number = static_cast<int>(state.made); number < state.wanted; ++number) {
                if (!passes(gate, stop))
                    return tl::unexpected(cancelled());
                auto sample = augmentedSample(*expansion, crops->value(number % crops->size()), crops->value((number + 1) % crops->size()),
                    options.methods.value(number % static_cast<int>(options.methods.size())), number);
                if (number == 1) {
                    sample.rejected = QStringLiteral("yaw_mismatch");
                    ++state.rejected[sample.rejected];
                }
                if (auto added = (*manifest)->appendSamples({ sample }); !added)
                    return tl::unexpected(added.error());
                ++state.made;
                progress(state);
            }
            (*manifest)->finishExpansion(*expansion);
            return state;
        };
        return fake;
    }

    static RgbImage picture(int side, int value)
    {
        std::vector<std::uint8_t> pixels(static_cast<std::size_t>(side * side * 3));
        for (std::size_t i = 0; i < pixels.size(); ++i)
            pixels[i] = static_cast<std::uint8_t>(i % 3 == 0 ? value : 90);
        return { side, side, std::move(pixels) };
    }

    static Result<dataset::SampleView> view(const QString&, const dataset::SampleDetail& detail)
    {
        dataset::SampleView view;
        view.target = picture(317, 60);
        view.targetLandmarks = detail.target.cropLandmarks;
        if (detail.sample.kind == dataset::SampleKind::Augmented) {
            view.source = picture(317, 200);
            view.sourceLandmarks = detail.target.cropLandmarks;
            view.mask = picture(317, 255);
            view.result = picture(317, 130);
        }
        return view;
    }

    static Result<RgbImage> thumbnail(const QString& file, int side) { return picture(side, static_cast<int>(qHash(file) % 256)); }
};

} // namespace semblance::test
