// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/dataset_service.h"
#include "core/jobs/label_file.h"
#include "support/fake_datasets.h"
#include "support/soon.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

using namespace semblance;
using jobs::DatasetJobEvent;
using jobs::DatasetRequest;
using jobs::DatasetService;
using test::FakeDatasets;

namespace {

DatasetJobEvent last(const QSignalSpy& spy, jobs::JobId job)
{
    for (auto it = spy.crbegin(); it != spy.crend(); ++it) {
        const auto event = it->first().value<DatasetJobEvent>();
        if (event.job == job)
            return event;
    }
    return {};
}

QString makeDataset(const QTemporaryDir& folder, const DatasetService::Functions& functions)
{
    const QString path = folder.filePath(QStringLiteral("faces"));
    const QString source = folder.filePath(QStringLiteral("source"));
    QDir().mkpath(source);
    const auto scanned = functions.scan(source, {}, {}, [](const Progress&) { });
    if (!functions.create({ path, *scanned, {}, {} }))
        qFatal("create");
    return path;
}

} // namespace

class TestDatasetService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aScanCountsByMethodAndSplit()
    {
        QTemporaryDir folder;
        DatasetService service(FakeDatasets {}.functions());
        QSignalSpy spy(&service, &DatasetService::scanEvent);
        service.scan(folder.path(), {});
        SOON(!spy.isEmpty() && spy.last()[0].value<jobs::ScanEvent>().state != jobs::ScanEvent::State::Running);
        const auto event = spy.last()[0].value<jobs::ScanEvent>();
        QCOMPARE(event.state, jobs::ScanEvent::State::Done);
        QCOMPARE(
            event.counts.value(QString()).value(QStringLiteral("train")) + event.counts.value(QString()).value(QStringLiteral("test")), 3);
        QCOMPARE(event.dataset.items.size(), 6);
    }

    void aNewerScanReplacesAnOlderOne()
    {
        QTemporaryDir folder;
        auto functions = FakeDatasets {}.functions();
        QSemaphore gate;
        const auto scan = functions.scan;
        functions.scan = [&](const QString& root, const dataset::ScanOptions& options, std::stop_token stop, const ProgressFn& progress) {
            gate.acquire();
            return scan(root, options, std::move(stop), progress);
        };
        DatasetService service(functions);
        QSignalSpy spy(&service, &DatasetService::scanEvent);
        service.scan(QStringLiteral("/nowhere"), {});
        service.scan(folder.path(), {});
        gate.release(2);
        SOON(!spy.isEmpty() && spy.last()[0].value<jobs::ScanEvent>().state == jobs::ScanEvent::State::Done);
        for (const auto& signal : std::as_const(spy))
            QCOMPARE(signal[0].value<jobs::ScanEvent>().root, folder.path());
    }

    void jobsRunOneAfterAnotherAndTheNewestProgressIsAlwaysSaid()
    {
        QTemporaryDir folder;
        FakeDatasets fake;
        fake.gate = std::make_shared<QSemaphore>();
        const QString path = makeDataset(folder, fake.functions());
        DatasetService service(fake.functions());
        QSignalSpy spy(&service, &DatasetService::jobEvent);
        DatasetRequest extract;
        extract.folder = path;
        DatasetRequest expand = extract;
        expand.kind = DatasetRequest::Kind::Expand;
        expand.expand.perMethod = 1;
        const auto first = service.start(extract);
        const auto second = service.start(expand);
        fake.gate->release(4);
        SOON_EQUAL(last(spy, first).extract.videosDone, 4); // Then it waits, and nothing more is said.
        QCOMPARE(last(spy, second).state, DatasetJobEvent::State::Queued);
        fake.gate->release(100);
        SOON_EQUAL(last(spy, second).state, DatasetJobEvent::State::Done);
        QCOMPARE(last(spy, first).state, DatasetJobEvent::State::Done);
        QCOMPARE(last(spy, first).extract.crops, 6 * test::kFakeCrops);
        QCOMPARE(last(spy, second).expand.made, 3);
    }

    void aCancelledJobKeepsItsCountsAndAQueuedOneNeverBegins()
    {
        QTemporaryDir folder;
        FakeDatasets fake;
        fake.gate = std::make_shared<QSemaphore>();
        const QString path = makeDataset(folder, fake.functions());
        DatasetService service(fake.functions());
        QSignalSpy spy(&service, &DatasetService::jobEvent);
        DatasetRequest request;
        request.folder = path;
        const auto first = service.start(request);
        const auto second = service.start(request);
        fake.gate->release(2);
        SOON_EQUAL(last(spy, first).extract.videosDone, 2);
        service.cancel(second);
        service.cancel(first);
        SOON_EQUAL(last(spy, second).state, DatasetJobEvent::State::Cancelled);
        QCOMPARE(last(spy, first).state, DatasetJobEvent::State::Cancelled);
        QCOMPARE(last(spy, first).extract.videosDone, 2);
        QCOMPARE(last(spy, second).extract.videos, 0);
    }

    void aFailureIsSaidAndTheNextJobRuns()
    {
        QTemporaryDir folder;
        auto functions = FakeDatasets {}.functions();
        const QString path = makeDataset(folder, functions);
        const auto extract = functions.extract;
        functions.extract = [&](const DatasetRequest& request, std::stop_token stop, const dataset::ExtractProgressFn& progress) {
            if (request.folder.endsWith(QStringLiteral("thrown")))
                throw std::runtime_error("a mistake");
            return extract(request, std::move(stop), progress);
        };
        DatasetService service(functions);
        QSignalSpy spy(&service, &DatasetService::jobEvent);
        DatasetRequest request;
        request.folder = folder.filePath(QStringLiteral("gone"));
        const auto gone = service.start(request);
        request.folder = folder.filePath(QStringLiteral("thrown"));
        const auto thrown = service.start(request);
        request.folder = path;
        const auto good = service.start(request);
        SOON_EQUAL(last(spy, good).state, DatasetJobEvent::State::Done);
        QCOMPARE(last(spy, gone).state, DatasetJobEvent::State::Failed);
        QVERIFY(last(spy, gone).error.message.contains(QStringLiteral("gone")));
        QCOMPARE(last(spy, thrown).state, DatasetJobEvent::State::Failed);
        QVERIFY(last(spy, thrown).error.message.contains(QStringLiteral("a mistake")));
    }

    void aServiceThatGoesStopsItsJob()
    {
        QTemporaryDir folder;
        FakeDatasets fake;
        fake.gate = std::make_shared<QSemaphore>();
        const QString path = makeDataset(folder, fake.functions());
        {
            DatasetService service(fake.functions());
            QSignalSpy spy(&service, &DatasetService::jobEvent);
            DatasetRequest request;
            request.folder = path;
            const auto job = service.start(request);
            fake.gate->release(1);
            SOON_EQUAL(last(spy, job).extract.videosDone, 1);
        }
        auto manifest = dataset::Manifest::open(path, dataset::Manifest::Mode::ReadOnly);
        QCOMPARE((*manifest)->videos(dataset::VideoState::Done)->size(), 1);
    }

    void theReaderAnswersAndSaysThatAFolderIsGone()
    {
        QTemporaryDir folder;
        const auto functions = FakeDatasets {}.functions();
        const QString path = makeDataset(folder, functions);
        QVERIFY(functions.extract({ DatasetRequest::Kind::Extract, path, {}, false, {} }, {}, [](const auto&) {}));
        jobs::DatasetReader reader(FakeDatasets::view);
        std::optional<Result<jobs::DatasetOverview>> overview;
        reader.readOverview(path, [&](const auto& read) { overview = read; });
        SOON(overview);
        QVERIFY(*overview);
        QCOMPARE((*overview)->layout, QStringLiteral("plain"));
        std::optional<Result<QList<qint64>>> ids;
        reader.readIds(path, {}, [&](const auto& read) { ids = read; });
        SOON(ids);
        QCOMPARE((*ids)->size(), 6 * test::kFakeCrops);
        std::optional<Result<>> reviewed;
        dataset::ReviewRow review { (*ids)->first(), QDateTime::currentDateTimeUtc(), QStringLiteral("me"),
            dataset::ReviewRow::Action::Reject, {}, QStringLiteral("blurred") };
        reader.addReviews(path, { review }, [&](const auto& done) { reviewed = done; });
        SOON(reviewed);
        QVERIFY(*reviewed);
        std::optional<Result<jobs::ShownSample>> shown;
        reader.readSample(path, (*ids)->first(), [&](const auto& read) { shown = read; });
        SOON(shown);
        QCOMPARE((*shown)->detail.sample.rejected, QStringLiteral("blurred"));
        QVERIFY(QDir(path).removeRecursively());
        overview.reset();
        reader.readOverview(path, [&](const auto& read) { overview = read; });
        SOON(overview);
        QVERIFY(!*overview);
        QVERIFY(overview->error().message.contains(path));
    }

    void aSampleWhosePictureIsGoneStillShowsItsRecord()
    {
        QTemporaryDir folder;
        const auto functions = FakeDatasets {}.functions();
        const QString path = makeDataset(folder, functions);
        QVERIFY(functions.extract({ DatasetRequest::Kind::Extract, path, {}, false, {} }, {}, [](const auto&) {}));
        jobs::DatasetReader reader(dataset::viewSample);
        std::optional<Result<jobs::ShownSample>> shown;
        reader.readSample(path, 1000000, [&](const auto& read) { shown = read; });
        SOON(shown);
        QVERIFY(*shown);
        QVERIFY(!(*shown)->view);
        QVERIFY(!(*shown)->error.message.isEmpty());
        QCOMPARE((*shown)->detail.targetVideo.id, 1);
    }

    void savedLabelRowsAreReadBack()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("labels.json"));
        const auto row = test::labelsOf("1?01100110");
        QVERIFY(jobs::writeLabelFile(file, dataset::Hierarchy::Ffpp, { { QStringLiteral("Mine"), row } }));
        const auto table = dataset::LabelTable::withFile(dataset::Hierarchy::Ffpp, file);
        QVERIFY(table);
        QCOMPARE(dataset::toText(*table->labels(QStringLiteral("Mine"))), dataset::toText(row));
        QVERIFY(!jobs::writeLabelFile(folder.filePath(QStringLiteral("no/such/folder.json")), dataset::Hierarchy::Ffpp, {}));
    }
};
QTEST_GUILESS_MAIN(TestDatasetService)
#include "tst_dataset_service.moc"
