// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/score_pyramid.h"
#include "core/base/split_mix.h"

#include <QTest>

#include <algorithm>

using namespace semblance;
using namespace semblance::analysis;

namespace {

/// Faces on four of five analysed frames, with an absence in the middle.
std::shared_ptr<TrackScores> drawnTrack(int faces, int nodes, int every)
{
    auto scores = std::make_shared<TrackScores>();
    SplitMix64 random(7);
    scores->nodes = nodes;
    scores->every = every;
    qint64 frame = 40 * every;
    for (int i = 0; i < faces; ++i) {
        frame += every * (i == faces / 2 ? 5000 : random.chance(0.2) ? 2 : 1);
        scores->frames.push_back(frame);
        for (int k = 0; k < nodes; ++k)
            scores->probabilities.push_back(random.uniform());
    }
    return scores;
}

std::vector<qint64> edgesOf(qint64 first, qint64 last, int columns)
{
    std::vector<qint64> edges;
    for (int i = 0; i <= columns; ++i)
        edges.push_back(first + (last - first) * i / columns);
    return edges;
}

} // namespace

class ScorePyramidTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyColumnEqualsWhatItsFacesGive_data()
    {
        QTest::addColumn<int>("every");
        QTest::addColumn<int>("columns");
        for (const int every : { 1, 3 }) {
            for (const int columns : { 1, 2, 9, 300, 1920, 9000 })
                QTest::addRow("%d columns, every %d", columns, every) << every << columns;
        }
    }

    void everyColumnEqualsWhatItsFacesGive()
    {
        QFETCH(int, every);
        QFETCH(int, columns);
        const auto scores = drawnTrack(6000, 3, every);
        const auto pyramid = ScorePyramid::build(scores);
        for (const auto& [first, last] :
            { std::pair { qint64(0), scores->frames.back() + 99 }, { scores->frames[777], scores->frames[2999] } }) {
            const auto edges = edgesOf(first, last, columns);
            std::vector<ScorePyramid::Column> found(static_cast<std::size_t>(columns) * 3);
            pyramid->columns(edges, found);
            for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
                // The definition, read literally.
                qint64 from = (edges[i] + every - 1) / every * every;
                qint64 end = edges[i + 1];
                if (from >= end) {
                    from = edges[i] / every * every;
                    end = from + 1;
                }
                const std::size_t begin = scores->lowerBound(from);
                const std::size_t behind = scores->lowerBound(end);
                for (std::size_t node = 0; node < 3; ++node) {
                    const auto& column = found[i * 3 + node];
                    QCOMPARE(column.faces, int(behind - begin));
                    if (behind == begin)
                        continue;
                    double sum = 0;
                    float least = 1;
                    float most = 0;
                    for (std::size_t f = begin; f < behind; ++f) {
                        const double p = scores->probability(f, int(node));
                        sum += p;
                        least = std::min(least, float(p));
                        most = std::max(most, float(p));
                    }
                    QCOMPARE(column.least, least);
                    QCOMPARE(column.most, most);
                    QVERIFY(std::abs(double(column.mean) - sum / double(behind - begin)) < 1e-5);
                }
            }
        }
    }

    void anAnalysedFrameHoldsUntilTheNextWhenPixelsAreSmaller()
    {
        auto scores = std::make_shared<TrackScores>();
        scores->nodes = 1;
        scores->every = 10;
        scores->frames = { 0, 10, 30 };
        scores->probabilities = { 0.1, 0.2, 0.3 };
        const auto pyramid = ScorePyramid::build(scores);
        const std::vector<qint64> edges { 0, 0, 5, 9, 10, 10, 19, 20, 20, 25, 30, 39, 40, 45 };
        std::vector<ScorePyramid::Column> columns(edges.size() - 1);
        pyramid->columns(edges, columns);
        const std::vector<float> expected { 0.1f, 0.1f, 0.1f, 0.1f, 0.2f, 0.2f, 0.2f, -1, -1, -1, 0.3f, 0.3f, -1 };
        for (std::size_t i = 0; i < columns.size(); ++i)
            QCOMPARE(columns[i].faces > 0 ? columns[i].mean : -1, expected[i]);
    }

    void anAbsenceStaysEmpty()
    {
        const auto scores = drawnTrack(2000, 1, 1);
        const auto pyramid = ScorePyramid::build(scores);
        const qint64 from = scores->frames[999] + 1;
        std::vector<ScorePyramid::Column> columns(10);
        pyramid->columns(edgesOf(from + 600, from + 4400, 10), columns);
        QVERIFY(std::all_of(columns.begin(), columns.end(), [](const auto& c) { return c.faces == 0; }));
    }

    void aTrackWithoutFacesHasNothingToShow()
    {
        const auto pyramid = ScorePyramid::build(std::make_shared<TrackScores>());
        pyramid->columns(std::vector<qint64> { 0, 1, 2, 3 }, {});
        QCOMPARE(pyramid->scores().size(), std::size_t(0));
    }

    void aStoppedBuildGivesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!ScorePyramid::build(drawnTrack(1000, 1, 1), stop.get_token()));
    }
};

QTEST_GUILESS_MAIN(ScorePyramidTest)
#include "tst_score_pyramid.moc"
