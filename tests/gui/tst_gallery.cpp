// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_datasets.h"
#include "support/soon.h"
#include "ui/datasets/open_dataset.h"
#include "ui/datasets/sample_grid.h"
#include "ui/datasets/sample_model.h"
#include "ui/datasets/thumbnails.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <ctime>

using namespace semblance;
using dataset::Manifest;
using test::FakeDatasets;
using ui::OpenDataset;
using ui::SampleGrid;
using ui::SampleModel;

namespace {

constexpr int kManyVideos = 200;
constexpr int kManyCrops = 1000; ///< a video

/// The longest turn of this thread's event loop: by the clock, which other programs lengthen, and in time that the thread worked itself.
class StallWatch : public QObject {
public:
    StallWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &StallWatch::beat);
        m_clock.start();
        m_worked = worked();
        m_timer.start(2);
    }
    void say(const char* phase)
    {
        beat();
        qInfo("%s: longest turn %lld ms, %.0f ms of them work", phase, m_longest, m_longestWork);
        m_longest = 0;
        m_longestWork = 0;
    }
    int beats() const { return m_beats; }

private:
    static double worked()
    {
        timespec time {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_nsec) / 1e6;
    }
    void beat()
    {
        const double now = worked();
        m_longest = std::max(m_longest, m_clock.restart());
        m_longestWork = std::max(m_longestWork, now - m_worked);
        m_worked = now;
        ++m_beats;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
    double m_worked = 0;
    double m_longestWork = 0;
    int m_beats = 0;
};

/// Lets the event loop go round once.
void turn()
{
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void fill(const QString& folder, int videos, int crops)
{
    auto manifest = Manifest::create(folder, test::sampleDataset(videos), {});
    if (!manifest)
        qFatal("%s", qPrintable(manifest.error().message));
    for (int id = 1; id <= videos; ++id) {
        if (auto stored = (*manifest)->storeVideo(test::doneVideo(id), test::sampleCrops(id, crops)); !stored)
            qFatal("%s", qPrintable(stored.error().message));
    }
}

} // namespace

class TestGallery : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_many;

private Q_SLOTS:
    void initTestCase()
    {
        // SEMBLANCE_GALLERY_DATASET: a dataset folder with real pictures to scroll through instead.
        m_many = qEnvironmentVariable("SEMBLANCE_GALLERY_DATASET");
        if (m_many.isEmpty()) {
            m_many = m_folder.filePath(QStringLiteral("many"));
            fill(m_many, kManyVideos, kManyCrops);
        }
    }

    void theModelKeepsItsContractWhileSamplesComeAndAreFiltered()
    {
        const QString folder = m_folder.filePath(QStringLiteral("few"));
        fill(folder, 8, 50);
        jobs::DatasetReader reader(FakeDatasets::view);
        OpenDataset dataset(reader);
        SampleModel model(dataset);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        dataset.open(folder);
        SOON_EQUAL(model.rowCount(), 400);
        QVERIFY(!model.sample(0));
        QVERIFY(!model.index(0).data().isValid());
        model.want(0, 10);
        SOON(model.sample(10));
        QCOMPARE(model.sample(10)->id, model.idAt(10));
        QVERIFY(!model.sample(SampleModel::kPageRows));
        QCOMPARE(model.rowOf(model.idAt(399)), 399);
        QVERIFY(!model.rowOf(-5));
        dataset::SampleFilter filter;
        filter.method = QString();
        dataset.setFilter(filter);
        SOON_EQUAL(model.rowCount(), 200);
        filter.identity = QStringLiteral("nobody");
        dataset.setFilter(filter);
        SOON_EQUAL(model.rowCount(), 0);
    }

    void whatAJobAddsComesAtTheEndWithoutAReset()
    {
        const QString folder = m_folder.filePath(QStringLiteral("growing"));
        auto manifest = Manifest::create(folder, test::sampleDataset(2), {});
        QVERIFY(manifest);
        QVERIFY((*manifest)->storeVideo(test::doneVideo(1), test::sampleCrops(1, 5)));
        jobs::DatasetReader reader(FakeDatasets::view);
        OpenDataset dataset(reader);
        SampleModel model(dataset);
        dataset.open(folder);
        SOON_EQUAL(model.rowCount(), 5);
        model.want(0, 4);
        SOON(model.sample(4));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QVERIFY((*manifest)->storeVideo(test::doneVideo(2), test::sampleCrops(2, 5)));
        dataset.refresh();
        SOON_EQUAL(model.rowCount(), 10);
        QCOMPARE(reset.size(), 0);
        model.want(0, 9);
        SOON(model.sample(9));
        QCOMPARE(model.sample(9)->id, model.idAt(9));
    }

    void theGridKnowsWhatIsSeen()
    {
        jobs::DatasetReader reader(FakeDatasets::view);
        jobs::ThumbnailService service(FakeDatasets::thumbnail);
        OpenDataset dataset(reader);
        SampleModel model(dataset);
        ui::Thumbnails thumbnails(service);
        SampleGrid grid(model, thumbnails);
        grid.resize(600, 500);
        grid.show();
        dataset.open(m_many);
        SOON(model.rowCount() > 0);
        QCoreApplication::processEvents();
        grid.verticalScrollBar()->setValue(grid.verticalScrollBar()->maximum() / 2);
        const auto [first, last] = grid.seenRows();
        QCOMPARE(grid.indexAt(QPoint(5, 0)).row(), first);
        QVERIFY(grid.visualRect(model.index(last)).intersects(grid.viewport()->rect()));
        QVERIFY(!grid.visualRect(model.index(last + 1)).intersects(grid.viewport()->rect()));
        SOON(model.sample(last));
        SOON(thumbnails.bytes() > 0);
        QVERIFY(thumbnails.bytes() <= ui::Thumbnails::kBytes);
    }

    void scrollingAndFilteringManySamplesReadsOnlyWhatIsSeen()
    {
        jobs::DatasetReader reader(FakeDatasets::view);
        std::atomic<int> decoded = 0;
        const bool real = qEnvironmentVariableIsSet("SEMBLANCE_GALLERY_DATASET");
        jobs::ThumbnailService service([&](const QString& file, int side) {
            ++decoded;
            return real ? jobs::readThumbnail(file, side) : FakeDatasets::thumbnail(file, side);
        });
        OpenDataset dataset(reader);
        SampleModel model(dataset);
        ui::Thumbnails thumbnails(service);
        SampleGrid grid(model, thumbnails);
        grid.resize(qEnvironmentVariableIntValue("SEMBLANCE_GALLERY_WIDTH") > 0 ? QSize(3840, 2160) : QSize(1280, 720));
        grid.show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));

        StallWatch watch;
        dataset.open(m_many);
        SOON(model.rowCount() > 0 && dataset.overview());
        const int rows = model.rowCount();
        watch.say("opening");
        QScrollBar& bar = *grid.verticalScrollBar();
        const int top = bar.maximum();
        QVERIFY(top > grid.height());
        // As a hand drags the handle, then as the wheel turns, then page by page.
        for (int step = 0; step <= 300; ++step) {
            bar.setValue(static_cast<int>(static_cast<qint64>(top) * step / 300));
            turn();
        }
        watch.say("dragging through");
        for (int step = 0; step < 300; ++step) {
            bar.setValue(bar.value() - 120);
            turn();
        }
        grid.setFocus();
        grid.setCurrentIndex(model.index(rows / 2));
        for (int step = 0; step < 100; ++step) {
            QTest::keyClick(&grid, step % 3 == 0 ? Qt::Key_PageDown : Qt::Key_Down);
            turn();
        }
        watch.say("wheel and keys");
        grid.selectAll();
        turn();
        QTest::keyClick(&grid, Qt::Key_End);
        QCOMPARE(grid.currentIndex().row(), rows - 1);
        SOON(model.sample(rows - 1));
        watch.say("choosing all");
        dataset::SampleFilter filter;
        filter.kind = dataset::SampleKind::Real;
        dataset.setFilter(filter);
        SOON(model.rowCount() < rows);
        const int fewer = model.rowCount();
        filter.kind.reset();
        filter.label = dataset::SampleFilter::NodeLabel { 1, std::nullopt };
        dataset.setFilter(filter);
        SOON(model.rowCount() != fewer);
        filter.label.reset();
        filter.rejected = false;
        dataset.setFilter(filter);
        SOON(model.rowCount() > fewer);
        watch.say("filters");
        grid.scrollToTop();
        const QPoint place = grid.visualRect(model.index(50)).topLeft();
        grid.resize(grid.width() - 200, grid.height());
        SOON(grid.visualRect(model.index(50)).topLeft() != place);
        watch.say("resizing");
        qInfo("%d samples, %d beats, %d thumbnails decoded, %lld MB kept", rows, watch.beats(), decoded.load(),
            thumbnails.bytes() / 1024 / 1024);
        QVERIFY(watch.beats() > 100);
        QVERIFY(decoded > 0);
        if (!real)
            QCOMPARE(rows, kManyVideos * kManyCrops);
        QVERIFY2(decoded < rows / 4, "what was scrolled past must not be decoded");
    }
};
QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
