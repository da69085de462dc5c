// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/blind_review.h"
#include "core/cases/schema.h"
#include "core/report/build_report.h"
#include "core/report/report_html.h"
#include "core/report/report_json.h"
#include "report/report_case.h"
#include "support/fake_video_source.h"
#include "support/result_check.h"
#include "support/tiny_model.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace semblance;
using namespace semblance::report;
using namespace semblance::test;

class ReportTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_number = 0;

    QString newPath() { return m_dir.filePath(QStringLiteral("case%1.semcase").arg(++m_number)); }
    static ReportOptions options()
    {
        ReportOptions options;
        options.dateUtc = QDateTime(QDate(2026, 11, 23), QTime(7, 0), Qt::UTC);
        return options;
    }
    static Report built(
        const cases::CaseFile& file, const ReportOptions& options, const ReportSources& sources = ReportSources::installed())
    {
        auto report = buildReport(file, options, {}, sources);
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        return std::move(*report);
    }
    static const Section& section(const Report& report, const char* key)
    {
        for (const Section& one : report.sections) {
            if (one.key == QLatin1String(key))
                return one;
        }
        qFatal("no section %s", key);
    }
    template <typename T> static QList<T> blocks(const Section& section)
    {
        QList<T> found;
        for (const Block& block : section.blocks) {
            if (const auto* one = std::get_if<T>(&block))
                found << *one;
        }
        return found;
    }
    static QStringList warnings(const Section& section)
    {
        QStringList texts;
        for (const Paragraph& paragraph : blocks<Paragraph>(section)) {
            if (paragraph.style == Paragraph::Style::Warning)
                texts << paragraph.text;
        }
        return texts;
    }
    /// Evidence that is there: a file with any bytes, and a video made up for it.
    cases::Evidence presentEvidence(const QString& name) const
    {
        cases::Evidence evidence = sampleEvidence();
        evidence.fileName = name;
        evidence.path = m_dir.filePath(QStringLiteral("present.bin"));
        QFile file(evidence.path);
        if (!file.open(QIODevice::WriteOnly) || file.write("present") != 7)
            qFatal("no evidence");
        evidence.sha256 = QCryptographicHash::hash("present", QCryptographicHash::Sha256).toHex();
        evidence.facts.frames = 60;
        return evidence;
    }
    static ReportSources fakeSources()
    {
        ReportSources sources = ReportSources::installed();
        sources.openVideo = [](const QString&, std::stop_token) -> Result<std::unique_ptr<media::VideoSource>> {
            return std::make_unique<FakeVideoSource>(60);
        };
        return sources;
    }

private Q_SLOTS:
    void theNumbersAreThoseOfTheCase()
    {
        const auto file = reportCase(newPath());
        const Report report = built(*file, options());
        const auto verdict = file->verdict({ 1 });
        const auto tracks = file->tracks({ 1 });
        VERIFY_RESULT(verdict);
        VERIFY_RESULT(tracks);
        QList<std::vector<double>> wanted { *verdict->probabilities };
        // By falling mean of the primary node.
        auto sorted = *tracks;
        std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.probabilities[0] > b.probabilities[0]; });
        for (const auto& track : sorted)
            wanted << track.probabilities;
        QList<std::vector<double>> found;
        for (const Table& table : blocks<Table>(section(report, "results"))) {
            if (table.rows.size() != 10)
                continue;
            std::vector<double> means;
            for (const auto& row : table.rows) {
                QVERIFY(row.at(1).value);
                means.push_back(*row.at(1).value);
                QCOMPARE(row.at(1).text, QString::number(*row.at(1).value, 'f', 4));
            }
            found << means;
        }
        QCOMPARE(found, wanted);
    }

    void theSectionsComeInTheOrderAskedFor()
    {
        const auto file = reportCase(newPath());
        ReportOptions wanted = options();
        wanted.sections = { QStringLiteral("validation"), QStringLiteral("results"), QStringLiteral("checklist") };
        const Report report = built(*file, wanted);
        QStringList keys;
        QStringList numbers;
        for (const Section& one : report.sections) {
            keys << one.key;
            numbers << one.number;
        }
        QCOMPARE(keys, QStringList({ QStringLiteral("title") }) + wanted.sections);
        QCOMPARE(numbers, QStringList({ QString(), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3") }));
        const auto checklist = blocks<Table>(section(report, "checklist"));
        QCOMPARE(checklist.first().rows.at(2).at(2).text, QStringLiteral("Section 2"));
        QCOMPARE(checklist.first().rows.at(1).at(2).text, QStringLiteral("left out of this report"));
        wanted.sections << QStringLiteral("results");
        VERIFY_ERROR(buildReport(*file, wanted), QStringLiteral("'results' is named twice"));
        wanted.sections = { QStringLiteral("nonsense") };
        VERIFY_ERROR(buildReport(*file, wanted), QStringLiteral("'nonsense' is no section"));
        QCOMPARE(built(*file, options()).sections.size(), sectionKeys().size());
    }

    void twoReportsDifferInTheirDateOnly()
    {
        const auto file = reportCase(newPath());
        ReportOptions later = options();
        later.dateUtc = later.dateUtc.addYears(1);
        const Report a = built(*file, options());
        const Report b = built(*file, later);
        QCOMPARE(contentSha256(a), contentSha256(b));
        for (const auto& [first, second] : { std::pair(reportJson(a), reportJson(b)), std::pair(reportHtml(a), reportHtml(b)) }) {
            QVERIFY(first != second);
            const QList<QByteArray> firstLines = first.split('\n');
            const QList<QByteArray> secondLines = second.split('\n');
            QCOMPARE(firstLines.size(), secondLines.size());
            int different = 0;
            for (qsizetype i = 0; i < firstLines.size(); ++i)
                different += firstLines.at(i) != secondLines.at(i) ? 1 : 0;
            QCOMPARE(different, 1);
        }
    }

    void theHashIsOfTheJsonsContentLine()
    {
        const auto file = reportCase(newPath());
        const Report report = built(*file, options());
        const QByteArray json = reportJson(report);
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        QCOMPARE(object.value(QLatin1String("schema")).toString(), QStringLiteral("semblance.report/1"));
        QByteArray line;
        for (const QByteArray& one : json.split('\n')) {
            if (one.startsWith("\"content\": "))
                line = one.mid(11);
        }
        const QByteArray hash = QCryptographicHash::hash(line, QCryptographicHash::Sha256).toHex();
        QCOMPARE(object.value(QLatin1String("content_sha256")).toString().toLatin1(), hash);
        QVERIFY(reportHtml(report).contains("content=\"" + hash + "\""));
        ReportOptions other = options();
        other.details.examiner = QStringLiteral("Ada");
        QVERIFY(contentSha256(built(*file, other)) != hash);
    }

    void aHostileNameNeitherBreaksNorMisleads()
    {
        cases::Evidence evidence = sampleEvidence();
        evidence.fileName = hostileName();
        evidence.path = QStringLiteral("/nowhere/") + hostileName();
        const auto file = reportCase(newPath(), evidence);
        ReportOptions hostile = options();
        hostile.title = hostileName();
        hostile.details
            = { hostileName(), hostileName(), hostileName(), hostileName(), hostileName(), hostileName(), { hostileName() }, {} };
        const Report report = built(*file, hostile);
        const QString html = QString::fromUtf8(reportHtml(report));
        QVERIFY(!html.contains(QLatin1String("<script")));
        QVERIFY(!html.contains(QLatin1String("<img src=http")));
        QVERIFY(!html.contains(QChar(0x202e)));
        QVERIFY(html.contains(QLatin1String("<bdi>&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;'%1%2&lt;U+202E&gt;4pm.exe</bdi>")));
        QVERIFY(!QString::fromUtf8(contentJson(report)).contains(QChar(0x202e)));
        // Every element is closed where it was opened.
        QString body = html.mid(html.indexOf(QLatin1String("<body>")));
        body = body.left(body.indexOf(QLatin1String("</body>")) + 7).replace(QLatin1String("<br>"), QLatin1String("<br/>"));
        body.replace(QRegularExpression(QStringLiteral("(<img [^>]*)>")), QStringLiteral("\\1/>"));
        QXmlStreamReader xml(body);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    void whatTheFileSaysAboutItselfIsToldAndCanNeitherBreakNorMislead()
    {
        cases::Evidence evidence = sampleEvidence();
        auto details = std::make_shared<media::MediaDetails>();
        details->level = QStringLiteral("4.1");
        details->hiddenByEdits = 7;
        details->edits = { { 1, 2, 0.5, 1 } };
        details->gop.emplace();
        details->gop->distances = { { QStringLiteral("12"), 3 }, { QStringLiteral("10"), 1 } };
        details->gop->differentDistances = 2;
        details->tags = { { QStringLiteral("container"), QStringLiteral("file"), QStringLiteral("encoder"), QStringLiteral("Lavf59") },
            { QStringLiteral("exiv2"), QStringLiteral("Exif.Image"), QStringLiteral("Software"),
                QStringLiteral("<b>GIMP</b>") + QChar(0x202e) + QStringLiteral("gpj") },
            { QStringLiteral("mediainfo"), QStringLiteral("General"), QStringLiteral("Comment"), QString(5000, QLatin1Char('x')) },
            { QStringLiteral("mediainfo"), QStringLiteral("Video 1"), QStringLiteral("Width"), QStringLiteral("640") } };
        evidence.facts.details = details;
        const Section material = section(built(*reportCase(newPath(), evidence), options()), "material");
        QStringList facts;
        for (const Facts& table : blocks<Facts>(material)) {
            for (const auto& [name, cell] : table.rows)
                facts << name + QStringLiteral(" = ") + cell.text;
        }
        const QString all = facts.join(u'\n');
        for (const char* wanted : { "Level = \u20684.1", "Pictures hidden by the edit list = \u20687", "12 (3 ×), 10 (1 ×)" })
            QVERIFY2(all.contains(QString::fromUtf8(wanted)), wanted);
        QString remarks;
        for (const List& list : blocks<List>(material))
            remarks += list.items.join(u'\n');
        QVERIFY(remarks.contains(QStringLiteral("keeps 7 pictures from being shown")));
        QVERIFY(remarks.contains(QStringLiteral("\u2068Lavf59\u2069")));
        QVERIFY(!remarks.contains(QChar(0x202e)) && remarks.contains(QStringLiteral("<U+202E>")));
        const auto tables = blocks<Table>(material);
        const auto table = std::find_if(tables.begin(), tables.end(), [](const Table& t) { return t.columns.size() == 4 && t.rows.size() == 3; });
        QVERIFY(table != tables.end());
        QCOMPARE(table->rows.at(1).at(3).text, QStringLiteral("\u2068<b>GIMP</b><U+202E>gpj\u2069"));
        QCOMPARE(table->rows.at(2).at(3).text.size(), 305); // shortened
    }

    void textFromOutsideIsIsolatedAndItsControlsAreSpeltOut()
    {
        QCOMPARE(foreign(QStringLiteral("a.mp4")), QChar(0x2068) + QStringLiteral("a.mp4") + QChar(0x2069));
        QCOMPARE(foreignName(QStringLiteral("a\nb\t.mp4")), QChar(0x2068) + QStringLiteral("a<U+000A>b<U+0009>.mp4") + QChar(0x2069));
        QCOMPARE(foreign(QStringLiteral("a\nb")), QChar(0x2068) + QStringLiteral("a b") + QChar(0x2069));
        for (const char16_t c : { u'\u202e', u'\u2069', u'\u2068', u'\u200f', u'\u200b', u'\u0007', u'\u2028' }) {
            const QString shown = foreign(QStringLiteral("x") + QChar(c) + QStringLiteral("y"));
            QCOMPARE(shown,
                QChar(0x2068)
                    + QStringLiteral("x<U+%1>y").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper().replace(u'X', u'x').replace(u'Y', u'y')
                    + QChar(0x2069));
        }
        // Right-to-left names stay readable.
        const QString hebrew = QStringLiteral("\u05d0\u05d1.mp4");
        QVERIFY(foreign(hebrew).contains(hebrew));
    }

    void theHtmlRefersToNothingOutside()
    {
        cases::Evidence evidence = presentEvidence(QStringLiteral("clip.mp4"));
        const auto file = reportCase(newPath(), evidence);
        const Report report = built(*file, options(), fakeSources());
        QVERIFY(!blocks<Pictures>(section(report, "material")).isEmpty());
        // At even distances, so no "key frames" but by chance.
        QStringList headings;
        for (const Heading& heading : blocks<Heading>(section(report, "material")))
            headings << heading.text;
        QVERIFY(headings.contains(QStringLiteral("Frames for orientation")) && !headings.contains(QStringLiteral("Key frames")));
        const QString html = QString::fromUtf8(reportHtml(report));
        QVERIFY(html.contains(QLatin1String("default-src 'none'")));
        static const QRegularExpression reference(
            QStringLiteral("\\s(?:src|href|action|data|poster|srcset|xlink:href)\\s*=\\s*\"([^\"]*)\""));
        int seen = 0;
        for (auto it = reference.globalMatch(html); it.hasNext(); ++seen) {
            const QString target = it.next().captured(1);
            QVERIFY2(target.startsWith(QLatin1String("data:image/jpeg;base64,")) || target.startsWith(u'#'), qPrintable(target.left(80)));
        }
        QVERIFY(seen > 4);
        for (const char* none : { "<link", "<iframe", "<script", "@import", "url(", "<object", "<embed" })
            QVERIFY2(!html.contains(QLatin1String(none)), none);
    }

    void missingEvidenceAndAMissingModelAreSaid()
    {
        const auto file = reportCase(newPath());
        const Report report = built(*file, options());
        QVERIFY(warnings(section(report, "material"))
                    .join(QLatin1Char('\n'))
                    .contains(QLatin1String("The file was not found when this report was made")));
        const QString results = warnings(section(report, "results")).join(QLatin1Char('\n'));
        QVERIFY(results.contains(QLatin1String("The model is not installed where this report was made")));
        QVERIFY(results.contains(QLatin1String("frames are named, not shown")));
        QVERIFY(warnings(section(report, "validation")).join(QLatin1Char('\n')).contains(QLatin1String("Its error rates are unknown")));
        QCOMPARE(report.gaps.size(), 2);
        QVERIFY(blocks<Pictures>(section(report, "results")).isEmpty());
    }

    void changedEvidenceIsSaidAndNotShown()
    {
        cases::Evidence evidence = presentEvidence(QStringLiteral("clip.mp4"));
        evidence.sha256 = sampleHash(99);
        const auto file = reportCase(newPath(), evidence);
        const Report report = built(*file, options(), fakeSources());
        const QString said = warnings(section(report, "material")).join(QLatin1Char('\n'));
        QVERIFY(said.contains(QLatin1String("is not the one that was examined")));
        QVERIFY(said.contains(QString::fromLatin1(QCryptographicHash::hash("present", QCryptographicHash::Sha256).toHex())));
        QVERIFY(blocks<Pictures>(section(report, "material")).isEmpty());
        QVERIFY(report.gaps.first().contains(QLatin1String("SHA-256 differs")));
    }

    void numbersChangedPastTheLogAreSaidOnTheTitlePage()
    {
        const QString path = newPath();
        auto file = reportCase(path);
        QCOMPARE(built(*file, options()).gaps.filter(QStringLiteral("audit log")).size(), 0);
        file.reset();
        {
            const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite, cases::caseFileSubject());
            VERIFY_RESULT(connection);
            Transaction tx(**connection, Transaction::Kind::Write);
            QStringList names;
            QSqlQuery triggers = tx.prepare(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
            for (tx.exec(triggers); tx.next(triggers);)
                names << triggers.value(0).toString();
            triggers.finish();
            for (const QString& name : std::as_const(names))
                tx.exec(QStringLiteral("DROP TRIGGER ") + name);
            tx.exec(QStringLiteral("UPDATE face_score SET probability = 0.02"));
            VERIFY_RESULT(tx.finish());
        }
        auto opened = cases::CaseFile::open(path, cases::CaseFile::Mode::ReadOnly);
        VERIFY_RESULT(opened);
        const Report report = built(**opened, options());
        const QString said = warnings(section(report, "title")).join(QLatin1Char('\n'));
        QVERIFY(said.contains(QLatin1String("The case file is not as its own audit log says")));
        QVERIFY2(said.contains(QLatin1String("results")), qPrintable(said));
        QCOMPARE(report.gaps.filter(QStringLiteral("does not match its own audit log")).size(), 1);
    }

    void aFrameWithAnotherHashIsNotShownAsAnalysed()
    {
        // The made-up video's samples are not those that the stored run saw.
        const auto file = reportCase(newPath(), presentEvidence(QStringLiteral("clip.mp4")));
        const Report report = built(*file, options(), fakeSources());
        QCOMPARE(blocks<Pictures>(section(report, "material")).first().pictures.size(), 4);
        QVERIFY(blocks<Pictures>(section(report, "results")).isEmpty());
    }

    void aDemonstrationModelIsNamedOnTheTitlePageAndAtEachVerdict()
    {
        const auto file = reportCase(newPath());
        const Report report = built(*file, options());
        QVERIFY(warnings(section(report, "title")).first().contains(QLatin1String("not validated for casework")));
        const auto leads = [](const Section& one) {
            qsizetype count = 0;
            for (const Paragraph& paragraph : blocks<Paragraph>(one))
                count += paragraph.style == Paragraph::Style::Lead ? 1 : 0;
            return count;
        };
        const Section& results = section(report, "results");
        QCOMPARE(leads(results), 3); // the file and its two tracks
        QCOMPARE(warnings(results).filter(QStringLiteral("not validated for casework")).size(), 3);

        cases::ModelIdentity serious = sampleModel();
        serious.demonstration = false;
        const auto other = reportCase(newPath(), sampleEvidence(), serious);
        const Report second = built(*other, options());
        QVERIFY(warnings(section(second, "title")).isEmpty());
        QVERIFY(!QString::fromUtf8(contentJson(second)).contains(QLatin1String("not validated for casework")));
    }

    void exclusionsStandWithTheirReasonAndWhatTheyChange()
    {
        const auto file = reportCase(newPath());
        const Report report = built(*file, options());
        const Section& record = section(report, "record");
        bool reason = false;
        const auto tables = blocks<Table>(record);
        for (const auto& row : tables.first().rows)
            reason = reason || row.at(3).text.contains(QLatin1String("a poster on the wall"));
        QVERIFY(reason);
        const auto edits = file->trackEdits({ 1 });
        const auto before = file->verdict({ 1 });
        const auto after = file->verdict({ 1 }, *edits);
        const auto facts = blocks<Facts>(record);
        QCOMPARE(facts.first().rows.at(4).second.value, before->probabilities->at(0));
        QCOMPARE(facts.first().rows.at(5).second.value, after->probabilities->at(0));
    }

    void theExaminersOwnOpinionIsToldWithItsTime()
    {
        const auto file = reportCase(newPath());
        QStringList texts;
        const auto tables = blocks<Table>(section(built(*file, options()), "record"));
        for (const auto& row : tables.first().rows)
            texts << row.at(3).text;
        QVERIFY(texts.contains(QStringLiteral("Mouth: altered; given before the program's scores were shown")));
    }

    void aBlindReviewIsToldOnceBothHaveSignedOff()
    {
        const auto file = reportCase(newPath());
        const QStringList examiners { QStringLiteral("Ada"), QStringLiteral("Bob") };
        VERIFY_RESULT(file->addEntry({ 1 }, cases::newBlindReview({ 1 }, examiners, {}), {}));
        const auto review = [&] { return cases::blindReviews(cases::ExaminerRecord(*file->record({ 1 })), { 1 }).last(); };
        for (const QString& examiner : examiners) {
            const QJsonObject opinions { { QStringLiteral("mouth"), QStringLiteral("altered") },
                { QStringLiteral("eye"), examiner == examiners[0] ? QStringLiteral("altered") : QStringLiteral("cannot_say") } };
            VERIFY_RESULT(file->addEntry({ 1 }, cases::reviewOpinion(review(), examiner, 0, opinions, QStringLiteral("a secret")), {}));
        }
        VERIFY_RESULT(file->correctEntry(review().entry.id, cases::signedReview(review(), examiners[0]), {}));
        const Report sealed = built(*file, options());
        QVERIFY(!contentJson(sealed).contains("a secret"));
        QVERIFY(contentJson(sealed).contains("stay hidden until both"));
        QVERIFY(blocks<Table>(section(sealed, "record")).size() < 3);
        VERIFY_RESULT(file->correctEntry(review().entry.id, cases::signedReview(review(), examiners[1]), {}));
        const Report open = built(*file, options());
        QVERIFY(contentJson(open).contains("a secret"));
        const auto tables = blocks<Table>(section(open, "record"));
        QCOMPARE(tables.size(), 3);
        QCOMPARE(tables[1].rows.size(), 2); // eye, mouth
        QCOMPARE(tables[1].rows[0][2].value, 0.0);
        QCOMPARE(tables[1].rows[1][2].value, 1.0);
        QCOMPARE(tables[2].rows.size(), 1);
        QCOMPARE(tables[2].rows[0][2].text, QStringLiteral("altered"));
        QCOMPARE(tables[2].rows[0][3].text, QStringLiteral("cannot say"));
    }

    void aBlindReviewBeganWhenItWasBegunNotWhenItWasSigned()
    {
        const auto file = reportCase(newPath());
        const QStringList examiners { QStringLiteral("Ada"), QStringLiteral("Bob") };
        VERIFY_RESULT(file->addEntry({ 1 }, cases::newBlindReview({ 1 }, examiners, {}), QStringLiteral("Carol")));
        const auto review = [&] { return cases::blindReviews(cases::ExaminerRecord(*file->record({ 1 })), { 1 }).last(); };
        const QDateTime begun = review().entry.createdUtc;
        // Reports tell times by the second.
        QTRY_VERIFY(QDateTime::currentSecsSinceEpoch() > begun.toSecsSinceEpoch());
        const QJsonObject opinions { { QStringLiteral("mouth"), QStringLiteral("altered") } };
        for (const QString& examiner : examiners) {
            VERIFY_RESULT(file->addEntry({ 1 }, cases::reviewOpinion(review(), examiner, 0, opinions, {}), examiner));
            VERIFY_RESULT(file->correctEntry(review().entry.id, cases::signedReview(review(), examiner), examiner));
        }
        QVERIFY(review().entry.createdUtc.toSecsSinceEpoch() > begun.toSecsSinceEpoch());
        const auto facts = blocks<Facts>(section(built(*file, options()), "record"));
        QCOMPARE(facts.first().rows.first().first, QStringLiteral("Begun"));
        QCOMPARE(facts.first().rows.first().second.text,
            foreign(QStringLiteral("Carol")) + begun.toUTC().toString(QStringLiteral(", yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC"));
    }

    void theWordsABlindReviewBeganWithAreInTheReportsLanguage()
    {
        const auto file = reportCase(newPath());
        const QStringList examiners { QStringLiteral("Ada"), QStringLiteral("Bob") };
        const QString about = QStringLiteral("Blind second review by Ada and Bob");
        VERIFY_RESULT(file->addEntry({ 1 }, cases::newBlindReview({ 1 }, examiners, about), {}));
        VERIFY_RESULT(file->addEntry({ 1 }, { cases::RecordKind::Note, {}, {}, {}, {}, { { QStringLiteral("text"), about } } }, {}));
        ReportOptions other = options();
        other.language.code = QStringLiteral("de");
        other.language.translate = [](const char*, const char* source) {
            return QByteArray(source) == "Blind second review by %1 and %2" ? QStringLiteral("Zweitgutachten: %1, %2")
                                                                            : QString::fromUtf8(source);
        };
        QStringList texts;
        const auto tables = blocks<Table>(section(built(*file, other), "record"));
        for (const auto& row : tables.first().rows)
            texts << row.at(3).text;
        QVERIFY(texts.contains(QStringLiteral("Zweitgutachten: %1, %2").arg(foreign(examiners[0]), foreign(examiners[1]))));
        QCOMPARE(texts.count(foreign(about)), 1); // the examiner's own note
    }

    void aStretchTellsHowManyOfItsFacesReachTheThreshold()
    {
        std::vector<double> means;
        for (qint64 frame = 0; frame < 60; ++frame)
            means.push_back(sampleFace(frame, 0).probabilities[0]);
        std::sort(means.begin(), means.end());
        const double threshold = means[30];
        const auto file = reportCase(newPath(), sampleEvidence(), sampleModel(), 60, threshold);
        int track = 0; // the one with the higher mean comes first
        int below = 0;
        for (const Table& table : blocks<Table>(section(built(*file, options()), "results"))) {
            if (!table.caption.startsWith(QLatin1String("Stretches")))
                continue;
            QVERIFY2(table.caption.contains(QStringLiteral("Gaps of up to 0.5 s (12 frames")), qPrintable(table.caption));
            for (const auto& row : table.rows) {
                const QStringList ends = row.at(0).text.split(QChar(0x2013));
                int faces = 0;
                int reach = 0;
                for (qint64 frame = ends.first().toLongLong(); frame <= ends.last().toLongLong(); ++frame) {
                    if (frame % 10 == 9 || (track == 1 && frame % 2 == 0))
                        continue;
                    ++faces;
                    reach += sampleFace(frame, track).probabilities[0] >= threshold ? 1 : 0;
                }
                QCOMPARE(row.at(2).text, QString::number(faces));
                QCOMPARE(row.at(3).text, QString::number(reach));
                below += faces - reach;
            }
            ++track;
        }
        QVERIFY(track > 0);
        QVERIFY(below > 0);
    }

    void noTwoFacesShownAreNearerThanASixteenthOfTheTrack()
    {
        const Report report = built(*reportCase(newPath(), sampleEvidence(), sampleModel(), 20), options());
        int strips = 0;
        for (const Table& table : blocks<Table>(section(report, "results"))) {
            if (table.columns.size() != 7 || table.columns.at(2).title != QLatin1String("PTS"))
                continue;
            ++strips;
            // Frames 0 to 18, or 1 to 17: neighbours are nearer than a sixteenth of it.
            for (qsizetype i = 0; i < table.rows.size(); ++i) {
                for (qsizetype j = 0; j < i; ++j)
                    QVERIFY(std::abs(table.rows.at(i).at(1).text.toInt() - table.rows.at(j).at(1).text.toInt()) >= 2);
            }
        }
        QCOMPARE(strips, 4); // most and least suspicious of two tracks
    }

    void errorRatesSayInWordsWhatTheyAreOf()
    {
        const QString model = m_dir.filePath(QStringLiteral("tested.semblance"));
        writeTinyModel(model.toStdString(), 1, true,
            R"({"held_out_auc": {"half_size": {"face": 0.9, "false_alarms_at_0.5": 3, "real_pictures": 100},
                "poisson": {"face": 0.8, "false_alarms_at_0.5": 4, "real_pictures": 100}},
                "own_auc": {"night": {"face": 0.7, "false_alarms_at_0.5": 5, "real_pictures": 100}}})");
        ReportSources sources = ReportSources::installed();
        sources.findModel = [&](const QByteArray&) { return Result<QString>(model); };
        const Section validation = section(built(*reportCase(newPath()), options(), sources), "validation");
        QStringList columns;
        for (const Column& column : blocks<Table>(validation).first().columns)
            columns << column.title;
        QCOMPARE(columns,
            QStringList({ QStringLiteral("Node"), QStringLiteral("Held out, half size"), QStringLiteral("Held out, Poisson blending"),
                foreign(QStringLiteral("night")) }));
        QStringList rates;
        for (const List& list : blocks<List>(validation))
            rates << list.items;
        QCOMPARE(rates.size(), 3);
        QVERIFY2(rates.at(0).startsWith(QLatin1String("Held out, half size: 3 of 100")), qPrintable(rates.at(0)));
        QVERIFY2(rates.at(1).startsWith(QLatin1String("Held out, Poisson blending: 4 of 100")), qPrintable(rates.at(1)));
        QVERIFY2(rates.at(2).startsWith(foreign(QStringLiteral("own_auc.night")) + QStringLiteral(": 5 of 100")), qPrintable(rates.at(2)));
    }

    void conclusionsStandWithTheirListsAndNothingOfThemIsMarkUp()
    {
        const auto file = reportCase(newPath());
        const QString markup = QStringLiteral("The face is **very likely** forged.\n- the [mouth](http://x.test/a) <b>moves</b>\n- late");
        VERIFY_RESULT(file->addEntry({ 1 },
            { cases::RecordKind::Conclusion, {}, {}, {}, {}, { { QStringLiteral("text"), markup }, { cases::kRichKey, true } } },
            QStringLiteral("Ada")));
        const QString html = QString::fromUtf8(reportHtml(built(*file, options())));
        QVERIFY(html.contains(QStringLiteral("The face is very likely forged.")));
        QVERIFY(html.contains(QStringLiteral("the mouth (http://x.test/a) &lt;b&gt;moves&lt;/b&gt;")));
        QVERIFY(!html.contains(QStringLiteral("**")));
        QVERIFY(!html.contains(QStringLiteral("U+000A")));
    }

    void splitTracksAreListedAsTheExaminerLeftThem()
    {
        const auto file = reportCase(newPath());
        const cases::RecordContent split { cases::RecordKind::Split, 30, 30, cases::RunId { 1 }, 0,
            { { QStringLiteral("text"), QStringLiteral("another person") },
                { QStringLiteral("becomes"), cases::splitTrackNumber(0, 1) } } };
        VERIFY_RESULT(file->addEntry({ 1 }, split, QStringLiteral("Ada")));
        const auto edits = file->trackEdits({ 1 });
        const auto tracks = file->tracks({ 1 }, *edits);
        const auto tables = blocks<Table>(section(built(*file, options()), "record"));
        QCOMPARE(tables.size(), 2);
        QCOMPARE(tables.last().rows.size(), tracks->size());
        QCOMPARE(tables.last().rows.first().at(4).value, tracks->first().probabilities.at(0));
    }

    void theAuditLogIsToldAndAnExportDoesNotChangeTheNextReport()
    {
        const QString path = newPath();
        auto file = reportCase(path);
        const Report before = built(*file, options());
        const auto log = file->auditLog();
        VERIFY_RESULT(log);
        const auto rows = blocks<Table>(section(before, "audit")).first().rows;
        QVERIFY(rows.size() > 3);
        bool found = false;
        for (const auto& row : rows)
            found = found || row.at(4).text == log->last().hash;
        QVERIFY(found);
        VERIFY_RESULT(logExport(path, QStringLiteral("/somewhere/report.json"), "bytes", before));
        const auto after = file->auditLog();
        QCOMPARE(after->last().kind, QStringLiteral("exported"));
        QCOMPARE(after->last().detailsObject().value(QLatin1String("content_sha256")).toString().toLatin1(), contentSha256(before));
        QCOMPARE(contentSha256(built(*file, options())), contentSha256(before));
    }

    void whatTheCaseSaysOfItselfAndItsEvidenceIsTold()
    {
        const auto file = reportCase(newPath());
        VERIFY_RESULT(file->setCaseFacts(
            { { QStringLiteral("number"), QStringLiteral("K-17") }, { QStringLiteral("examiner"), QStringLiteral("Bob") },
                { QStringLiteral("questions"), QStringLiteral("Is it forged?\nWhere?") } },
            QStringLiteral("Ada")));
        cases::Intake intake;
        intake.exhibit = QStringLiteral("seal 4711");
        intake.md5 = QString(32, u'a');
        VERIFY_RESULT(file->addIntake({ 1 }, intake));
        ReportOptions given = options();
        given.details.examiner = QStringLiteral("Ada");
        const Report report = built(*file, given);
        const auto facts = blocks<Facts>(section(report, "title"));
        QCOMPARE(facts.first().rows.at(0).second.text, foreign(QStringLiteral("K-17")));
        QCOMPARE(facts.first().rows.at(2).second.text, foreign(QStringLiteral("Ada")));
        const auto questions = blocks<List>(section(report, "request"));
        QCOMPARE(questions.first().items.size(), 2);
        const QString json = QString::fromUtf8(contentJson(report));
        QVERIFY(json.contains(QStringLiteral("seal 4711")));
        QVERIFY(json.contains(*intake.md5));
    }

    void anEmptyCaseAndUnanalysedEvidenceGiveAReport()
    {
        auto empty = cases::CaseFile::open(newPath());
        VERIFY_RESULT(empty);
        QVERIFY(reportHtml(built(**empty, options())).contains("The case holds no evidence."));
        VERIFY_RESULT((*empty)->addEvidence(sampleEvidence()));
        const QByteArray html = reportHtml(built(**empty, options()));
        QVERIFY(html.contains("No analysis of this evidence has results"));
        MaterialOptions second;
        second.evidence = 2;
        VERIFY_ERROR(buildReport(**empty, options(), second), QStringLiteral("has no evidence 2"));
    }

    void aStopLeavesNothing()
    {
        const auto file = reportCase(newPath());
        std::stop_source stop;
        stop.request_stop();
        const auto report = buildReport(*file, options(), {}, ReportSources::installed(), stop.get_token());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Cancelled);
    }
};
QTEST_GUILESS_MAIN(ReportTest)
#include "tst_report.moc"
