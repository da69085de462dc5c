// SPDX-License-Identifier: GPL-3.0-or-later
// A script of an examiner's work through the whole window, with the program's own detector: on a generated forgery and on a real clip,
// in every language. SEMBLANCE_EXAMINER_PICTURES: a folder for a picture of the window after each step.
#include "app/places.h"
#include "app/services.h"
#include "core/base/file_hash.h"
#include "shown_texts.h"
#include "support/program.h"
#include "support/shared_data.h"
#include "support/soon.h"
#include "support/stall_watchdog.h"
#include "ui/action_maker.h"
#include "ui/analysis/analysis_control.h"
#include "ui/appearance.h"
#include "ui/compare/counterfactual_pane.h"
#include "ui/compare/side_by_side_pane.h"
#include "ui/files/ask.h"
#include "ui/player/player.h"
#include "ui/record/record_book.h"
#include "ui/results/face_focus.h"
#include "ui/results/heat_map.h"
#include "ui/results/marks.h"
#include "ui/results/results.h"
#include "ui/review/review_settings.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <memory>

using namespace semblance;
using Kind = ui::Marks::Kind;

namespace {

const QString kNote = QStringLiteral("0123 4567"); ///< no word of any language

QByteArray sha256Of(const QString& path)
{
    const auto hash = fileSha256(path);
    return hash ? *hash : QByteArray();
}

QList<QList<QVariant>> rowsOf(const QString& caseFile, const QString& query)
{
    QList<QList<QVariant>> rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("examiner"));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        database.setDatabaseName(caseFile);
        if (database.open()) {
            QSqlQuery result(query, database);
            while (result.next()) {
                QList<QVariant> row;
                for (int i = 0; result.value(i).isValid(); ++i)
                    row << result.value(i);
                rows << row;
            }
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("examiner"));
    return rows;
}

/// The window and who sits before it.
class Desk {
public:
    explicit Desk(const QString& name)
        : m_name(name)
        , m_pictures(qEnvironmentVariable("SEMBLANCE_EXAMINER_PICTURES"))
        , m_services(std::make_unique<app::WindowServices>())
        , m_window(std::make_unique<ui::MainWindow>(m_services->forWindow()))
    {
        m_window->setWindowState(Qt::WindowNoState);
        m_window->resize(1280, 720);
        m_window->show();
    }

    ui::MainWindow& window() { return *m_window; }
    template <typename T> T& part() { return *m_window->findChild<T*>(); }
    QAction& command(const char* name)
    {
        auto* action = m_window->findChild<QAction*>(QString::fromLatin1(name));
        if (!action)
            qFatal("no command is named %s", name);
        return *action;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_window.get(), static_cast<Qt::Key>(key), modifiers); }

    /// What was cut off is kept, the window is photographed where a folder is given, and the step's longest gap is printed.
    void done(const char* step)
    {
        QTest::qWait(0);
        for (const auto& text : test::shownTexts(*m_window)) {
            texts.insert(text.text, text.where);
            if (text.isClipped())
                clipped << QStringLiteral("%1: \"%2\" at %3 needs %4 pixels, has %5")
                               .arg(QLatin1String(step), text.text, text.where)
                               .arg(text.needs)
                               .arg(text.has);
        }
        for (const QAction* action : m_window->findChildren<QAction*>()) {
            texts.insert(action->text(), action->objectName());
            texts.insert(action->toolTip(), action->objectName());
        }
        const auto* explanation = m_window->findChild<QTextBrowser*>(QStringLiteral("explanation"));
        for (const QString& line : explanation->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            texts.insert(line, explanation->objectName());
        if (!m_pictures.isEmpty())
            m_window->grab().save(
                QStringLiteral("%1/%2-%3-%4.png").arg(m_pictures, m_name).arg(++m_steps, 2, 10, QLatin1Char('0')).arg(QLatin1String(step)));
        const std::string flow = m_name.toStdString() + ", " + step;
        m_watchdog->print(flow.c_str());
        m_watchdog = std::make_unique<test::StallWatchdog>();
    }

    /// The test itself kept the window waiting.
    void waited() { m_watchdog = std::make_unique<test::StallWatchdog>(); }

    QStringList clipped;
    QMap<QString, QString> texts; ///< and where

private:
    QString m_name;
    QString m_pictures;
    int m_steps = 0;
    std::unique_ptr<app::WindowServices> m_services;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<test::StallWatchdog> m_watchdog = std::make_unique<test::StallWatchdog>();
};

} // namespace

class TestExaminer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString sample = m_home.filePath(QStringLiteral("generated.mp4"));
        const auto made = test::runProgram(QStringLiteral(SEMBLANCE_PROGRAM),
            { QStringLiteral("sample"), QStringLiteral("--out"), sample, QStringLiteral("--frames"), QStringLiteral("60") }, m_home.path());
        QVERIFY2(made.code == 0, made.err.constData());
    }

    void aTextThatIsCutOffIsFound()
    {
        QWidget window;
        auto* label = new QLabel(QStringLiteral("a long text"), &window);
        auto* button = new QPushButton(QStringLiteral("another one"), &window);
        auto* paragraph = new QLabel(QStringLiteral("several words that need more than one line"), &window);
        paragraph->setWordWrap(true);
        label->resize(label->sizeHint());
        button->setGeometry(0, 40, button->sizeHint().width(), 30);
        paragraph->setGeometry(0, 80, 80, paragraph->heightForWidth(80));
        window.resize(400, 300);
        window.show();
        const auto clipped = [&] {
            int count = 0;
            for (const auto& text : test::shownTexts(window))
                count += text.isClipped();
            return count;
        };
        QCOMPARE(test::shownTexts(window).size(), 3);
        QCOMPARE(clipped(), 0);
        label->resize(label->width() - 5, label->height());
        QCOMPARE(clipped(), 1);
        button->resize(30, 30);
        QCOMPARE(clipped(), 2);
        paragraph->resize(80, paragraph->height() / 2);
        QCOMPARE(clipped(), 3);
    }

    void theWholeScript_data()
    {
        QTest::addColumn<QString>("evidence");
        QTest::addColumn<QString>("language");
        const QString generated = m_home.filePath(QStringLiteral("generated.mp4"));
        QTest::newRow("generated, English") << generated << QStringLiteral("en");
        QTest::newRow("generated, German") << generated << QStringLiteral("de");
        QTest::newRow("generated, Chinese") << generated << QStringLiteral("zh_CN");
        QTest::newRow("stage clip, English") << test::sharedPath(QStringLiteral("media/stage_clip_360p.mp4")) << QStringLiteral("en");
    }
    void theWholeScript()
    {
        QFETCH(QString, evidence);
        QFETCH(QString, language);
        SEMBLANCE_NEEDS(evidence);
        const QByteArray untouched = sha256Of(evidence);
        QDir(app::automaticCaseFolder()).removeRecursively();
        const QString snapshots = m_home.filePath(QStringLiteral("snapshots"));
        QDir(snapshots).removeRecursively();
        QDir().mkpath(snapshots);
        {
            QDir().mkpath(QFileInfo(app::settingsFile()).path());
            QSettings settings(app::settingsFile(), QSettings::IniFormat);
            settings.clear();
            settings.setValue(QStringLiteral("player/snapshotFolder"), snapshots);
            settings.setValue(QStringLiteral("player/sound"), false);
            settings.setValue(ui::kEveryKey, 5);
        }
        ui::setLanguage(*qApp, language);
        Desk desk(QFileInfo(evidence).baseName() + QLatin1Char('-') + language);
        auto& player = desk.part<ui::Player>();
        auto& results = desk.part<ui::Results>();
        auto& marks = desk.part<ui::Marks>();
        auto& record = desk.part<ui::RecordBook>();
        desk.done("empty");

        desk.window().openFiles({ evidence });
        SOON(player.isOpen() && player.current() == 0 && player.picture());
        SOON(desk.part<ui::AnalysisControl>().canStart());
        desk.done("open");

        desk.press(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(
            results.timeline() && results.timeline()->complete && results.run() && !marks.suspicious().isEmpty(), 280000);
        SOON(!desk.command("cancelAction").isEnabled());
        desk.done("analyse");

        const auto interval = marks.suspicious().first();
        player.goTo(player.frameCount() - 1);
        SOON(player.current() == player.frameCount() - 1);
        desk.press(Qt::Key_S, Qt::ShiftModifier);
        SOON(marks.frames(Kind::Suspicious).contains(player.current().value_or(-1)));
        player.goTo(0);
        SOON(player.current() == 0);
        // The jump chooses the track whose interval begins there; typing a place leaves the one that is chosen.
        if (interval.firstFrame == 0) {
            player.goTo(1);
            SOON(player.current() == 1);
        }
        desk.press(Qt::Key_S, interval.firstFrame > 0 ? Qt::NoModifier : Qt::ShiftModifier);
        SOON(player.current() == interval.firstFrame);
        desk.done("next suspicious interval");

        desk.press(Qt::Key_Right);
        SOON(player.current() == interval.firstFrame + 1);
        desk.press(Qt::Key_Comma);
        SOON(player.current() == interval.firstFrame);
        desk.done("step");

        auto& focus = desk.part<ui::FaceFocus>();
        SOON(focus.chosenFace());
        auto& heatMap = desk.part<ui::HeatMapOverlay>();
        heatMap.showNode(0);
        SOON(heatMap.state() == ui::HeatMapOverlay::State::Shown);
        desk.done("heat map");
        desk.press(Qt::Key_H);
        SOON(heatMap.state() == ui::HeatMapOverlay::State::Off);

        desk.press(Qt::Key_B);
        SOON(record.record().current().size() == 1);
        ui::ask::setNextAnswer(kNote);
        desk.press(Qt::Key_N);
        SOON(record.record().current().size() == 2);
        desk.done("bookmark and note");

        const qint64 shown = *player.current();
        desk.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        SOON(!QDir(snapshots).entryList({ QStringLiteral("*.png") }).isEmpty());
        desk.done("snapshot");
        const QString snapshot = QDir(snapshots).entryList({ QStringLiteral("*.png") }).first();
        QVERIFY2(snapshot.contains(QStringLiteral("frame%1").arg(shown, 7, 10, QLatin1Char('0'))), qPrintable(snapshot));
        QVERIFY2(snapshot.contains(QString::fromLatin1(frameHash(evidence, shown))), qPrintable(snapshot));
        desk.waited();

        desk.press(Qt::Key_R, Qt::ShiftModifier);
        QAction* csv = &desk.command("exportRobustnessAction");
        SOON(csv->isEnabled());
        desk.done("robustness");
        desk.press(Qt::Key_T, Qt::ShiftModifier);
        // The first analysed frame has no previous one.
        auto& transplant = desk.part<ui::CounterfactualPane>();
        SOON(transplant.result() || !transplant.findChild<QLabel*>(QStringLiteral("transplantState"))->text().isEmpty());
        desk.done("transplant");
        desk.press(Qt::Key_V, Qt::ShiftModifier);
        auto& sides = desk.part<ui::SideBySidePane>();
        SOON(sides.isVisible() && !sides.findChild<QLabel*>(QStringLiteral("sideState"))->text().isEmpty());
        desk.done("side by side");

        const int excluded = *focus.chosenTrack();
        ui::ask::setNextAnswer(kNote);
        desk.press(Qt::Key_X);
        const auto isOut = [&](const analysis::TrackSummary& track) { return track.id == excluded && track.excluded; };
        SOON(std::any_of(results.run()->tracks.cbegin(), results.run()->tracks.cend(), isOut));
        SOON(std::none_of(marks.suspicious().cbegin(), marks.suspicious().cend(), [&](const auto& i) { return i.track == excluded; }));
        desk.done("exclude the track");

        const QString caseFile = results.place()->casePath;
        QCOMPARE(rowsOf(caseFile, QStringLiteral("SELECT kind FROM record_entry ORDER BY id")),
            (QList<QList<QVariant>> { { QStringLiteral("bookmark") }, { QStringLiteral("note") }, { QStringLiteral("exclusion") } }));
        QCOMPARE(sha256Of(evidence), untouched);

        m_texts[language].insert(desk.texts);
        if (!desk.clipped.isEmpty())
            qInfo().noquote() << desk.clipped.join(QLatin1Char('\n'));
        QVERIFY2(desk.clipped.isEmpty(), qPrintable(QStringLiteral("%1 texts are cut off").arg(desk.clipped.size())));
    }

    void noTextStaysInEnglish_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN");
    }
    void noTextStaysInEnglish()
    {
        QFETCH(QString, language);
        QVERIFY(m_texts[language].size() > 200);
        // Paths, units, the open file, names, and what the model's maker wrote into the model.
        static const QRegularExpression own(QStringLiteral(
            "^/|^[0-9]+ MiB$|^PTS |^CSV$|^JPEG$|^Timecode |^generated.mp4$|^semblance-demo$|^English$|^Deutsch$|^Semblance$|"
            "^A small demonstration"));
        static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
        QStringList english;
        for (auto it = m_texts[language].cbegin(); it != m_texts[language].cend(); ++it) {
            if (m_texts[QStringLiteral("en")].contains(it.key()) && it.key().contains(word) && !it.key().contains(own)
                && !(language == QLatin1String("de") && m_sameInGerman.contains(ui::plainText(it.key()))))
                english << QStringLiteral("\"%1\" at %2").arg(it.key(), it.value());
        }
        QVERIFY2(english.isEmpty(), qPrintable(english.join(QLatin1Char('\n'))));
    }

private:
    static QByteArray frameHash(const QString& evidence, qint64 ordinal)
    {
        const auto list = test::runProgram(QStringLiteral("ffmpeg"),
            { QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), evidence, QStringLiteral("-map"),
                QStringLiteral("0:v:0"), QStringLiteral("-vsync"), QStringLiteral("passthrough"), QStringLiteral("-f"),
                QStringLiteral("framehash"), QStringLiteral("-hash"), QStringLiteral("sha256"), QStringLiteral("-") },
            QDir::tempPath());
        QList<QByteArray> hashes;
        for (const QByteArray& line : list.out.split('\n')) {
            if (!line.isEmpty() && !line.startsWith('#'))
                hashes << line.split(',').last().trimmed();
        }
        return hashes.value(ordinal, "none");
    }

    QTemporaryDir m_home;
    QMap<QString, QMap<QString, QString>> m_texts;
    const QSet<QString> m_sameInGerman { QStringLiteral("Filter"), QStringLiteral("Training"), QStringLiteral("Graph"),
        QStringLiteral("Video"), QStringLiteral("Ellipse"), QStringLiteral("Pause"), QStringLiteral("Text"), QStringLiteral("Original") };
};

int main(int argc, char** argv)
{
    const QTemporaryDir home;
    for (const char* name : { "HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME" })
        qputenv(name, home.path().toUtf8());
    QCoreApplication::setApplicationName(QStringLiteral("semblance"));
    QApplication application(argc, argv);
    TestExaminer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_examiner.moc"
