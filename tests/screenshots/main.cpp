// SPDX-License-Identifier: GPL-3.0-or-later
// semblance_screenshots DATA OUT [SCREEN...]: pictures of the program's window with the data that scripts/screenshots.sh makes.
// QT_SCALE_FACTOR 1 makes them 1280x720, 2 makes them 3840x2160. SEMBLANCE_LANGUAGE: de, zh_CN.
#include "app/services.h"
#include "core/jobs/batch_service.h"
#include "ui/appearance.h"
#include "ui/files/ask.h"
#include "ui/player/player.h"
#include "ui/record/record_book.h"
#include "ui/results/results.h"
#include "ui/shell/dock_area.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace semblance;

namespace {

constexpr int kLongestMs = 120000;
constexpr int kSettleMs = 1500; ///< thumbnails, curves, plan
constexpr int kMeasuringMs = 6000; ///< scores under changed conditions
const QList<QStringList> kPanes { { QStringLiteral("faces"), QStringLiteral("robustness") },
    { QStringLiteral("timeline"), QStringLiteral("heatMap") }, { QStringLiteral("timeline"), QStringLiteral("record") } };

void settle(int ms)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < ms)
        QTest::qWait(20);
}

} // namespace

int main(int argc, char** argv)
{
    // The user's settings stay as they are; the script may give a home of its own.
    const bool hasOwnHome = qEnvironmentVariableIsSet("SEMBLANCE_SCREENSHOTS_INSIDE");
    QStandardPaths::setTestModeEnabled(!hasOwnHome);
    QCoreApplication::setApplicationName(hasOwnHome ? QStringLiteral("semblance") : QStringLiteral("semblance-screenshots"));
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        qCritical("usage: semblance_screenshots DATA OUT [SCREEN...]");
        return 2;
    }
    const QDir data(arguments[1]);
    const QDir out(arguments[2]);
    const QStringList wanted = arguments.mid(3);

    app::WindowServices services;
    QSettings& settings = services.settings();
    settings.clear();
    settings.setValue(QStringLiteral("datasets/recent"), data.filePath(QStringLiteral("faces")));
    settings.setValue(QStringLiteral("training/watched"), data.filePath(QStringLiteral("small-run.safetensors")));
    settings.setValue(QStringLiteral("training/runs"), data.filePath(QStringLiteral("small-run.safetensors")));
    ui::setLanguage(application, qEnvironmentVariable("SEMBLANCE_LANGUAGE", QStringLiteral("en")));
    ui::setTextSize(application, 100);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/semblance.svg")));
    ui::MainWindow window(services.forWindow());
    window.setWindowState(Qt::WindowNoState);
    const bool large = window.devicePixelRatioF() > 1;
    window.resize(large ? QSize(1920, 1080) : QSize(1280, 720));
    window.show();

    window.openFiles({ data.filePath(QStringLiteral("faces")) });
    if (!QTest::qWaitFor([&] { return window.shownScreen() == QStringLiteral("datasets"); }, kLongestMs))
        return 1;
    window.openFiles({ data.filePath(QStringLiteral("evaluation")) });
    // The queue takes over the sample's analysis; the other files wait or are no videos.
    jobs::BatchService& batch = services.forWindow().batch;
    jobs::BatchOptions how;
    how.casePath = data.filePath(QStringLiteral("K-17-2026.semcase"));
    how.settings.every = 2;
    if (!QTest::qWaitFor([&] { return batch.access() == jobs::BatchService::Access::Ready; }, kLongestMs))
        return 1;
    QList<jobs::BatchId> former;
    for (const jobs::BatchItem& item : batch.items())
        former << item.id;
    batch.remove(former);
    batch.setPaused(false);
    batch.add({ data.filePath(QStringLiteral("town-hall.mp4")), data.filePath(QStringLiteral("transcript.txt")) }, how);
    if (!QTest::qWaitFor([&] { return batch.items().size() == 2 && batch.totals().finished() == 2; }, kLongestMs)) {
        qCritical("the batch could not be made");
        return 1;
    }
    batch.setPaused(true);
    batch.add({ data.filePath(QStringLiteral("people")) }, how);
    window.showScreen(QStringLiteral("review"));
    window.openFiles({ data.filePath(QStringLiteral("K-17-2026.semcase")) });
    auto* results = window.findChild<ui::Results*>();
    auto* player = window.findChild<ui::Player*>();
    if (!QTest::qWaitFor([&] { return player->isOpen() && results->run(); }, kLongestMs)) {
        qCritical("the sample's analysis could not be opened");
        return 1;
    }
    player->goTo(player->frameCount() * 2 / 3);
    auto* record = window.findChild<ui::RecordBook*>();
    if (!QTest::qWaitFor([&] { return record->isReady() && player->current() == player->target(); }, kLongestMs)) {
        qCritical("the case can't be written");
        return 1;
    }
    if (record->record().current().isEmpty()) {
        window.findChild<QAction*>(QStringLiteral("bookmarkAction"))->trigger();
        ui::ask::setNextAnswer(QStringLiteral("The cheek's edge is sharper than the hair beside it."));
        window.findChild<QAction*>(QStringLiteral("noteAction"))->trigger();
        if (!QTest::qWaitFor([&] { return record->record().current().size() == 2; }, kLongestMs)) {
            qCritical("bookmark and note could not be kept");
            return 1;
        }
    }
    window.showScreen(QStringLiteral("case"));
    window.openFiles({ data.filePath(QStringLiteral("K-17-2026.semcase")) });
    settle(kSettleMs);

    for (const auto& [appearance, name] :
        { std::pair(ui::Appearance::Light, QStringLiteral("light")), std::pair(ui::Appearance::Dark, QStringLiteral("dark")) }) {
        ui::setAppearance(application, appearance);
        for (const ui::Screen* screen : window.findChildren<ui::Screen*>()) {
            if (!wanted.isEmpty() && !wanted.contains(screen->key()))
                continue;
            window.showScreen(screen->key());
            if (auto* files = screen->findChild<QAbstractItemView*>(QStringLiteral("batchList")))
                files->setCurrentIndex(files->model()->index(0, 0));
            const auto take = [&](const QString& what) {
                settle(kSettleMs);
                const QString file
                    = out.filePath(QStringLiteral("%1-%2-%3.png").arg(what, name, large ? QStringLiteral("2160") : QStringLiteral("720")));
                const bool isWritten = window.grab().save(file);
                if (!isWritten)
                    qCritical("%s can't be written", qPrintable(file));
                return isWritten;
            };
            if (!take(screen->key()))
                return 1;
            auto* docks = screen->findChild<ui::DockArea*>(QStringLiteral("reviewDocks"));
            if (!docks)
                continue;
            QAction* heatMap = window.findChild<QAction*>(QStringLiteral("heatMapAction"));
            for (const QStringList& panes : kPanes) {
                const bool hasMap = panes.contains(QStringLiteral("heatMap"));
                if (hasMap)
                    heatMap->trigger();
                for (const QString& pane : panes)
                    docks->raisePane(pane);
                settle(kMeasuringMs);
                if (!take(QStringLiteral("review-") + panes.constLast()))
                    return 1;
                if (hasMap)
                    heatMap->trigger();
            }
            docks->arrangeAsStandard();
        }
    }
    return 0;
}
