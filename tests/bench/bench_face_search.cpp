// SPDX-License-Identifier: GPL-3.0-or-later
// What each face search finds and costs, held against a search of every frame at full size:
//   bench_face_search VIDEO... [--frames N]
#include "core/faces/association.h"
#include "core/faces/face_detector.h"
#include "core/faces/face_follower.h"
#include "core/media/video_source.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <map>

using namespace semblance;

namespace {

constexpr double kSameFace = 0.4; // overlap
constexpr int kLeastSide = 80; // pixels

double cpuMilliseconds()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

struct Tally {
    qint64 wanted = 0;
    qint64 found = 0;
    double centreError = 0; ///< sum, in shares of the face's side
    double milliseconds = 0;
    qint64 faces = 0;
};

double sideOf(const faces::Box& box)
{
    return std::max(box.width, box.height);
}

/// Faces that a search of this frame alone at full size gives, in frame pixels.
QList<faces::Detection> everythingIn(faces::FaceDetector& detector, const RgbImage& image)
{
    auto found = detector.detect(image, { {}, 1.0, false });
    if (!found)
        qFatal("%s", qPrintable(found.error().message));
    found->removeIf([](const faces::Detection& d) { return sideOf(d.box) < kLeastSide; });
    return *found;
}

int measure(const QString& path, qint64 limit, std::map<QString, Tally>& totals)
{
    auto video = media::VideoSource::open(path, { .cacheBytes = 0 });
    if (!video) {
        std::fprintf(stderr, "%s\n", qPrintable(video.error().message));
        return 1;
    }
    auto detector = faces::FaceDetector::create(QStringLiteral("hog"), {});
    std::map<QString, std::unique_ptr<faces::FaceFollower>> followers;
    for (const faces::FaceSearch& search : faces::kFaceSearches) {
        faces::FollowerSettings settings;
        settings.detectEvery = search.detectEvery;
        settings.smallestFace = search.smallestFace;
        auto follower = faces::FaceFollower::create(settings);
        if (!detector || !follower)
            qFatal("no detector");
        followers[QString::fromLatin1(search.name)] = std::move(*follower);
    }
    std::map<QString, Tally> tallies;
    const qint64 count = std::min(limit, static_cast<qint64>((*video)->frames().size()));
    for (qint64 i = 0; i < count; ++i) {
        const auto frame = (*video)->frame(i);
        if (!frame)
            continue;
        double start = cpuMilliseconds();
        const auto truth = everythingIn(**detector, frame->image);
        Tally& full = tallies[QStringLiteral("every frame, full size")];
        full.milliseconds += cpuMilliseconds() - start;
        full.wanted += truth.size();
        full.found += truth.size();
        full.faces += truth.size();
        for (auto& [name, follower] : followers) {
            start = cpuMilliseconds();
            const auto faces = follower->next(i, frame->image);
            Tally& tally = tallies[name];
            tally.milliseconds += cpuMilliseconds() - start;
            if (!faces)
                continue;
            tally.faces += faces->size();
            for (const faces::Detection& d : truth) {
                ++tally.wanted;
                const auto best = std::ranges::max_element(*faces, {}, [&](const faces::Face& f) { return faces::overlap(f.box, d.box); });
                if (best == faces->end() || faces::overlap(best->box, d.box) < kSameFace)
                    continue;
                ++tally.found;
                const double dx = best->box.x + best->box.width / 2 - d.box.x - d.box.width / 2;
                const double dy = best->box.y + best->box.height / 2 - d.box.y - d.box.height / 2;
                tally.centreError += std::hypot(dx, dy) / sideOf(d.box);
            }
        }
    }
    std::printf("%s: %d x %d, %lld frames\n", qPrintable(QFileInfo(path).fileName()), (*video)->facts().width, (*video)->facts().height,
        static_cast<long long>(count));
    for (const auto& [name, t] : tallies) {
        std::printf("  %-24s recall %6.2f %% of %lld   centre off by %.3f of a side   %7lld faces   %6.1f ms CPU a frame\n",
            qPrintable(name), t.wanted > 0 ? 100.0 * double(t.found) / double(t.wanted) : 0.0, static_cast<long long>(t.wanted),
            t.found > 0 ? t.centreError / double(t.found) : 0.0, static_cast<long long>(t.faces),
            t.milliseconds / double(std::max<qint64>(count, 1)));
        Tally& total = totals[name];
        total.wanted += t.wanted;
        total.found += t.found;
        total.centreError += t.centreError;
        total.faces += t.faces;
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QStringList paths = QCoreApplication::arguments().mid(1);
    qint64 limit = std::numeric_limits<qint64>::max();
    if (const qsizetype at = paths.indexOf(QStringLiteral("--frames")); at >= 0 && at + 1 < paths.size()) {
        limit = paths[at + 1].toLongLong();
        paths.remove(at, 2);
    }
    if (paths.isEmpty() || limit < 1) {
        std::fprintf(stderr, "Usage: bench_face_search VIDEO... [--frames N]\n");
        return 2;
    }
    std::map<QString, Tally> totals;
    for (const QString& path : std::as_const(paths)) {
        if (measure(path, limit, totals) != 0)
            return 1;
    }
    std::printf("All together, faces of %d pixels and more\n", kLeastSide);
    for (const auto& [name, t] : totals) {
        std::printf("  %-24s recall %6.2f %% of %lld   centre off by %.3f of a side\n", qPrintable(name),
            t.wanted > 0 ? 100.0 * double(t.found) / double(t.wanted) : 0.0, static_cast<long long>(t.wanted),
            t.found > 0 ? t.centreError / double(t.found) : 0.0);
    }
    return 0;
}
