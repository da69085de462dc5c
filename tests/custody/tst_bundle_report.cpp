// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/load_model.h"
#include "core/analysis/run_analysis.h"
#include "core/custody/bundle_reader.h"
#include "core/custody/check_report.h"
#include "core/custody/zip_writer.h"
#include "core/dataset/synthesis/synthesize.h"
#include "custody/bundle_case.h"
#include "support/result_check.h"
#include "support/tiny_model.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::test;
using custody::CheckState;

/// The report of a bundle, held against the case in the bundle.
class BundleReportTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_clip;
    QString m_model;
    QString m_case;
    QString m_whole; ///< with evidence and model
    QString m_hashes; ///< with their hashes alone, its report made where both were at hand

    QString file(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    static QByteArray pdfOf(const report::Report& report)
    {
        return "%PDF-1.4\n<< /Subject (Content SHA-256 " + report::contentSha256(report) + ") >>\n%%EOF\n";
    }

    Result<custody::BundleOutcome> exported(const QString& output, bool withFiles, bool hasModel = true) const
    {
        custody::BundleOptions options;
        options.output = output;
        options.evidence = options.models = withFiles;
        options.log = false;
        options.pdf = [](const report::Report& report) { return Result<QByteArray>(pdfOf(report)); };
        options.sources.findModel = [this, hasModel](const QByteArray&) -> Result<QString> {
            return hasModel ? Result<QString>(m_model) : failure(Error::Kind::Model, QStringLiteral("none"));
        };
        return custody::exportBundle(m_case, options, {}, {});
    }
    static Result<custody::BundleCheck> verified(const QString& bundle, const QStringList& evidence = {}, const QStringList& models = {})
    {
        custody::VerifyBundleOptions options;
        options.rerun = false;
        options.evidence = evidence;
        options.models = models;
        options.pdf = [](const report::Report& report) { return Result<QByteArray>(pdfOf(report)); };
        return custody::verifyBundle(bundle, options, {}, {});
    }
    static custody::CheckLine lineOf(const Result<custody::BundleCheck>& check, const char* what)
    {
        if (!check)
            return { QString::fromLatin1(what), {}, CheckState::Missing, {}, {}, check.error().message };
        for (const custody::CheckLine& line : check->check.lines) {
            if (line.what == QLatin1String(what))
                return line;
        }
        return { QString::fromLatin1(what), {}, CheckState::Missing, {}, {}, QStringLiteral("no such line") };
    }

    /// The bundle anew with these changes, and a manifest that has the hashes of what is in it then.
    QString forged(const QString& bundle, const char* name, const QMap<QString, std::function<QByteArray(QByteArray)>>& changes) const
    {
        const auto reader = custody::BundleReader::open(bundle);
        const auto bytesOf = [&](const QString& path) { return *(*reader)->small(*(*reader)->find(path), 1 << 30); };
        custody::BundleManifest manifest = *custody::readManifest(bytesOf(custody::kManifestName), bundle);
        QList<custody::ZipSource> sources;
        for (custody::BundleManifest::File& each : manifest.files) {
            QByteArray bytes = bytesOf(each.path);
            if (const auto change = changes.find(each.path); change != changes.end()) {
                const QByteArray changed = (*change)(bytes);
                if (changed == bytes)
                    qFatal("nothing was changed in %s", qPrintable(each.path));
                bytes = changed;
            }
            each.bytes = bytes.size();
            each.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
            sources.append({ each.path, bytes, each.bytes, each.sha256 });
        }
        const QByteArray bytes = *custody::manifestBytes(manifest);
        sources.prepend({ custody::kManifestName, bytes, bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() });
        const QString path = file(name);
        QFile::remove(path);
        if (const auto written = custody::writeZip(path, sources, {}, {}); !written)
            qFatal("%s", qPrintable(written.error().message));
        return path;
    }
    static std::function<QByteArray(QByteArray)> replacing(const QByteArray& from, const QByteArray& to)
    {
        return [from, to](QByteArray bytes) {
            const qsizetype at = bytes.indexOf(from);
            return at < 0 ? bytes : bytes.replace(at, from.size(), to);
        };
    }

    /// The change of a report.json, and its hash made anew.
    static std::function<QByteArray(QByteArray)> rehashed(const std::function<QByteArray(QByteArray)>& change)
    {
        return [change](const QByteArray& json) {
            QByteArray changed = change(json);
            const qsizetype begin = changed.indexOf("\n\"content\": ") + 12;
            const QByteArray hash = QCryptographicHash::hash(
                changed.mid(begin, changed.indexOf('\n', begin) - begin), QCryptographicHash::Sha256).toHex();
            return changed.replace(changed.indexOf("\"content_sha256\": \"") + 19, hash.size(), hash);
        };
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* name : { "HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME" })
            qputenv(name, m_dir.path().toLocal8Bit());
        m_clip = file("clip.mp4");
        m_model = file("tiny.safetensors");
        m_case = file("a case.semcase");
        writeTinyModel(m_model.toStdString());
        dataset::SampleClipOptions clip;
        clip.frames = 6;
        clip.width = 320;
        clip.height = 240;
        VERIFY_RESULT(dataset::synthesizeClip(m_clip, clip));
        {
            analysis::Settings settings;
            settings.threads = 1;
            const auto opened = cases::CaseFile::open(m_case);
            VERIFY_RESULT(opened);
            const auto loaded = analysis::loadModelFile(m_model, QStringLiteral("tiny"), settings);
            VERIFY_RESULT(loaded);
            VERIFY_RESULT(
                analysis::runAnalysis(**opened, m_clip, *loaded->detector, loaded->identity, settings, std::stop_token(), {}));
        }
        m_whole = file("whole.sembundle");
        m_hashes = file("hashes.sembundle");
        VERIFY_RESULT(exported(m_whole, true));
        VERIFY_RESULT(exported(m_hashes, false));
    }

    void theReportOfAnUntouchedBundleMatches()
    {
        const auto check = verified(m_whole);
        QVERIFY2(lineOf(check, "report").state == CheckState::Matches, qPrintable(lineOf(check, "report").note));
        QVERIFY2(lineOf(check, "report as PDF").state == CheckState::Matches, qPrintable(lineOf(check, "report as PDF").note));
        QVERIFY(!check->differs());
    }

    void whatShowsEvidenceThatIsNotHereCanNotBeTold()
    {
        const auto check = verified(m_hashes);
        const custody::CheckLine line = lineOf(check, "report");
        QVERIFY2(line.state == CheckState::NotChecked, qPrintable(line.note));
        QVERIFY2(line.note.startsWith(QStringLiteral("evidence and model are not here, so that these sections can't be made again: ")),
            qPrintable(line.note));
        QVERIFY(line.note.contains(QStringLiteral("material")) && !line.note.contains(QStringLiteral("summary")));
        QCOMPARE(lineOf(check, "report as PDF").state, CheckState::NotChecked);
        QVERIFY(!check->differs());
        const auto named = verified(m_hashes, { m_clip }, { m_model });
        QVERIFY2(lineOf(named, "report").state == CheckState::Matches, qPrintable(lineOf(named, "report").note));
    }

    void aReportThatWasMadeWithoutEvidenceOrModelIsKnownAsThat()
    {
        VERIFY_RESULT(exported(file("no model.sembundle"), false, false));
        QVERIFY(QFile::rename(m_clip, file("elsewhere.mp4")));
        const auto noEvidence = exported(file("no evidence.sembundle"), false);
        const auto neither = exported(file("neither.sembundle"), false, false);
        QVERIFY(QFile::rename(file("elsewhere.mp4"), m_clip));
        VERIFY_RESULT(noEvidence);
        VERIFY_RESULT(neither);
        for (const char* name : { "no model.sembundle", "no evidence.sembundle", "neither.sembundle" }) {
            const auto line = lineOf(verified(file(name), { m_clip }, { m_model }), "report");
            QVERIFY2(line.state == CheckState::Matches, qPrintable(QLatin1String(name) + QStringLiteral(": ") + line.note));
        }
        const auto line = lineOf(verified(file("neither.sembundle")), "report");
        QVERIFY2(line.state == CheckState::Matches, qPrintable(line.note));
    }

    void aReportThatSaysSomethingElseThanTheCaseDiffers_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("said");
        const QString json = QStringLiteral("report/report.json");
        QTest::newRow("a section") << json << QByteArray("\"key\":\"summary\"") << QByteArray("\"key\":\"Summary\"")
                                   << QStringLiteral("not what the case says: summary");
        QTest::newRow("a picture") << json << QByteArray("\"jpeg_base64\":\"/9j/4AAQ") << QByteArray("\"jpeg_base64\":\"/9j/4AAR")
                                   << QStringLiteral("pictures of frames");
        QTest::newRow("only its form") << json << QByteArray("\"schema\": ") << QByteArray("\"schema\":  ")
                                       << QStringLiteral("is not written as this program writes it");
        QTest::newRow("its date") << json << QByteArray("\"date\": \"20") << QByteArray("\"date\": \"19")
                                  << QStringLiteral("is not written as this program writes it");
        QTest::newRow("its language") << json << QByteArray("\"language\":\"en\"") << QByteArray("\"language\":\"xx\"")
                                      << QStringLiteral("its language is none");
        QTest::newRow("no JSON") << json << QByteArray("{") << QByteArray("[") << QStringLiteral("its language is none");
        QTest::newRow("HTML alone") << QStringLiteral("report/report.html") << QByteArray("probability") << QByteArray("improbability")
                                    << QStringLiteral("report.html is not the same report");
    }
    void aReportThatSaysSomethingElseThanTheCaseDiffers()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, said);
        const QString bundle = forged(m_whole, "forged.sembundle", { { path, replacing(from, to) } });
        const auto check = verified(bundle);
        const auto line = lineOf(check, "report");
        QVERIFY2(line.state == CheckState::Differs && line.note.contains(said), qPrintable(line.note));
        QVERIFY(check->differs());
        // Nothing else of the bundle tells, but a PDF that has the hash of another content.
        const bool isOtherContent = lineOf(check, "report as PDF").state == CheckState::Differs;
        QCOMPARE(check->check.count(CheckState::Differs), isOtherContent ? 2 : 1);
        QVERIFY(!isOtherContent || path == QStringLiteral("report/report.json"));
    }

    void withoutEvidenceWhatTheCaseAloneSaysIsHeldAgainstItAllTheSame()
    {
        const QString path = QStringLiteral("report/report.json");
        const QString summary = forged(m_hashes, "summary.sembundle",
            { { path, replacing("\"key\":\"summary\",\"number\":\"2\"", "\"key\":\"summary\",\"number\":\"3\"") } });
        const auto differs = lineOf(verified(summary), "report");
        QVERIFY2(differs.state == CheckState::Differs, qPrintable(differs.note));
        QCOMPARE(differs.note, QStringLiteral("not what the case says: summary"));
        // Forged to the same in the HTML.
        const auto reader = custody::BundleReader::open(m_hashes);
        const QByteArray before = *(*reader)->small(*(*reader)->find(path), 1 << 30);
        const QByteArray after
            = rehashed(replacing("\"key\":\"results\",\"number\":\"5\"", "\"key\":\"results\",\"number\":\"6\""))(before);
        const auto html = [&](QByteArray bytes) {
            const auto hashOf = [](const QByteArray& json) { return json.mid(json.indexOf("\"content_sha256\": \"") + 19, 64); };
            bytes.replace(hashOf(before), hashOf(after)).replace("href=\"#results\">5 ", "href=\"#results\">6 ");
            return bytes.replace("<section id=\"results\">\n<h2>5 ", "<section id=\"results\">\n<h2>6 ");
        };
        const QString results = forged(m_hashes, "results.sembundle",
            { { path, rehashed(replacing("\"key\":\"results\",\"number\":\"5\"", "\"key\":\"results\",\"number\":\"6\"")) },
                { QStringLiteral("report/report.html"), html } });
        const auto untold = lineOf(verified(results), "report");
        QVERIFY2(untold.state == CheckState::NotChecked && untold.note.contains(QStringLiteral("results")), qPrintable(untold.note));
        const auto told = lineOf(verified(results, { m_clip }, { m_model }), "report");
        QVERIFY2(told.state == CheckState::Differs, qPrintable(told.note));
    }

    void withoutEvidenceTheFilesOfTheReportAreHeldAgainstEachOther_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<std::function<QByteArray(QByteArray)>>("change");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("said");
        const QString json = QStringLiteral("report/report.json");
        const QString html = QStringLiteral("report/report.html");
        const QString pdf = QStringLiteral("report/report.pdf");
        const QString report = QStringLiteral("report");
        const QString asPdf = QStringLiteral("report as PDF");
        const auto row = [](const char* name, const QString& path, const std::function<QByteArray(QByteArray)>& change, const QString& what,
                             const char* said) { QTest::newRow(name) << path << change << what << QString::fromLatin1(said); };
        const auto renumbered = replacing("\"key\":\"results\",\"number\":\"5\"", "\"key\":\"results\",\"number\":\"6\"");
        row("a word of the HTML", html, replacing("probability", "improbability"), report, "report.html is not the same report");
        row("a cell of the HTML", html, replacing("</td>", "0</td>"), report, "report.html is not the same report");
        row("a line of a figure", html, replacing("<polyline points=\"", "<polyline points=\"1,1 "), report,
            "report.html is not the same report");
        row("no HTML in the file", html, [](const QByteArray&) { return QByteArray(); }, report, "report.html does not carry the hash");
        row("a script", html, replacing("<body>", "<body><script>1</script>"), report, "report.html is not the same report");
        row("the HTML's hash", html, replacing("\"content-sha256\" content=\"", "\"content-sha256\" content=\"0"), report,
            "report.html does not carry the hash");
        row("the JSON's hash", json, replacing("\"content_sha256\": \"", "\"content_sha256\": \"0"), report,
            "the hash in report.json is not that of its content");
        row("the JSON's content", json, renumbered, report, "the hash in report.json is not that of its content");
        row("content and hash", json, rehashed(renumbered), report, "report.html does not carry the hash");
        row("the JSON's date", json, replacing("\"date\": \"20", "\"date\": \"19"), report, "is not written as this program writes it");
        row("the JSON's author", json, rehashed(replacing("{\"author\":\"", "{\"author\":\"Dr ")), report,
            "report.html does not carry the hash");
        row("junk for the PDF", pdf, [](const QByteArray&) { return QByteArray("%PDF-1.4 hi"); }, asPdf, "is no PDF that carries the hash");
        row("another report's PDF", pdf, replacing("SHA-256 ", "SHA-256 0"), asPdf, "is no PDF that carries the hash");
        row("a PDF cut off", pdf, replacing("%%EOF", ""), asPdf, "is no PDF that carries the hash");
    }
    void withoutEvidenceTheFilesOfTheReportAreHeldAgainstEachOther()
    {
        QFETCH(QString, path);
        QFETCH(std::function<QByteArray(QByteArray)>, change);
        QFETCH(QString, what);
        QFETCH(QString, said);
        const QString bundle = forged(m_hashes, "files.sembundle", { { path, change } });
        const auto check = verified(bundle);
        const auto line = lineOf(check, qPrintable(what));
        QVERIFY2(line.state == CheckState::Differs && line.note.contains(said), qPrintable(line.note));
        // Another version, of which nothing but the hashes can be told.
        const custody::SealedReport older { "{\n\"content_sha256\": \"0\",\n\"content\": {}\n}\n", {}, {} };
        QVERIFY(custody::reportFileFaults(older).report.startsWith(QStringLiteral("the hash in report.json")));
    }

    void anotherPdfIsSaidToBeAnother()
    {
        const QString bundle = forged(m_whole, "pdf.sembundle", { { QStringLiteral("report/report.pdf"), replacing("-1.4", "-1.5") } });
        const auto line = lineOf(verified(bundle), "report as PDF");
        QVERIFY2(line.state == CheckState::NotChecked && line.note.contains(QStringLiteral("fonts")), qPrintable(line.note));
    }
};

QTEST_GUILESS_MAIN(BundleReportTest)
#include "tst_bundle_report.moc"
