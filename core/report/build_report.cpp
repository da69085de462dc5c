// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build_report.h"

#include "core/custody/contradictions.h"
#include "core/report/pictures.h"
#include "core/report/sections.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace semblance::report {
namespace {

struct Kind {
    const char* key;
    const char* title; ///< empty: the report's own
    Blocks (*blocks)(const Context&);
};

constexpr std::array kKinds {
    Kind { "title", "", titleBlocks },
    Kind { "request", QT_TRANSLATE_NOOP("Report", "Request and questions"), requestBlocks },
    Kind { "summary", QT_TRANSLATE_NOOP("Report", "Findings in brief"), summaryBlocks },
    Kind { "material", QT_TRANSLATE_NOOP("Report", "Material examined"), materialBlocks },
    Kind { "method", QT_TRANSLATE_NOOP("Report", "Method"), methodBlocks },
    Kind { "results", QT_TRANSLATE_NOOP("Report", "Results"), resultBlocks },
    Kind { "record", QT_TRANSLATE_NOOP("Report", "Examiner's record"), recordBlocks },
    Kind { "limitations", QT_TRANSLATE_NOOP("Report", "Limitations and other explanations"), limitationBlocks },
    Kind { "validation", QT_TRANSLATE_NOOP("Report", "Validation and error rates"), validationBlocks },
    Kind { "annex", QT_TRANSLATE_NOOP("Report", "Technical annex"), annexBlocks },
    Kind { "glossary", QT_TRANSLATE_NOOP("Report", "Glossary"), glossaryBlocks },
    Kind { "audit", QT_TRANSLATE_NOOP("Report", "Audit extract"), auditBlocks },
    Kind { "signature", QT_TRANSLATE_NOOP("Report", "Signatures"), signatureBlocks },
    Kind { "checklist", QT_TRANSLATE_NOOP("Report", "Checklist: Federal Rule of Evidence 702"), checklistBlocks },
};

const Kind* kindOf(const QString& key)
{
    for (const Kind& kind : kKinds) {
        if (key == QLatin1String(kind.key))
            return &kind;
    }
    return nullptr;
}

/// What was not given is what the case says.
void fillIn(CaseDetails& details, const cases::CaseFacts& facts)
{
    const auto fill = [&facts](QString& detail, const char* name) {
        if (detail.isEmpty())
            detail = facts.value(QString::fromLatin1(name));
    };
    fill(details.number, "number");
    fill(details.title, "title");
    fill(details.examiner, "examiner");
    fill(details.agency, "agency");
    fill(details.description, "description");
    if (details.questions.isEmpty())
        details.questions = facts.value(QStringLiteral("questions")).split(u'\n', Qt::SkipEmptyParts);
}

QStringList gapsOf(const ReportMaterial& material)
{
    QStringList gaps;
    const auto add = [&gaps](const Sentence& sentence) { gaps << sentence.english(); };
    if (!material.contradictions.isEmpty())
        add(custody::contradictionSentence(material.caseName, material.contradictions));
    for (const EvidenceMaterial& evidence : material.evidence) {
        const QString& path = evidence.evidence.path;
        if (evidence.state == EvidenceMaterial::State::Changed)
            add(Sentence::of("'%1' is not the file that was examined (its SHA-256 differs), so the report shows no picture of it.").arg(path));
        else if (!evidence.problem.isEmpty())
            gaps << evidence.problem;
        else if (evidence.state == EvidenceMaterial::State::Missing)
            add(Sentence::of("'%1' was not found, so the report shows no picture of it; put the evidence back and make the report again.")
                    .arg(path));
        if (evidence.run && !evidence.run->facts)
            add(Sentence::of("The model '%1' is not installed, so the report has no heat maps and no facts of its file; import it with "
                             "\"semblance model import\".")
                    .arg(evidence.run->run.model.name));
        else if (evidence.run && !evidence.run->modelProblem.isEmpty())
            gaps << evidence.run->modelProblem;
        if (!evidence.run)
            add(Sentence::of("'%1' has no analysis with results.").arg(path));
    }
    return gaps;
}

} // namespace

QString programName()
{
    return QStringLiteral("Semblance " SEMBLANCE_VERSION);
}

QStringList sectionKeys()
{
    QStringList keys;
    for (const Kind& kind : kKinds)
        keys << QString::fromLatin1(kind.key);
    return keys;
}

QString sectionTitle(const QString& key, const Language& language)
{
    const Kind* kind = kindOf(key);
    const Words say(language);
    return !kind ? QString() : *kind->title ? say(kind->title) : say(QT_TRANSLATE_NOOP("Report", "Title page"));
}

Result<Report> composeReport(const ReportMaterial& material, const ReportOptions& given)
{
    ReportOptions options = given;
    fillIn(options.details, material.facts);
    QStringList keys = options.sections.isEmpty() ? sectionKeys() : options.sections;
    keys.removeAll(QStringLiteral("title"));
    keys.prepend(QStringLiteral("title"));
    const Words say(options.language);
    Context context { say, material, options, {} };
    int number = 0;
    for (const QString& key : keys) {
        if (!kindOf(key))
            return failure(Error::Kind::Usage,
                Sentence::of("'%1' is no section of a report; there are %2.").arg(key, sectionKeys().join(QStringLiteral(", "))));
        if (context.numbers.contains(key))
            return failure(Error::Kind::Usage, Sentence::of("The section '%1' is named twice; name it once.").arg(key));
        context.numbers.insert(key, number == 0 ? QString() : QString::number(number));
        ++number;
    }

    Report report;
    report.language = options.language.code;
    report.title = options.title.isEmpty() ? say(QT_TRANSLATE_NOOP("Report", "Report on the examination of faces for forgery"))
                                           : foreign(options.title);
    report.author = options.details.examiner.isEmpty() ? QString() : foreign(options.details.examiner);
    report.generator = programName();
    report.dateUtc = options.dateUtc.toUTC();
    report.labels = { say(QT_TRANSLATE_NOOP("Report", "Contents")), say(QT_TRANSLATE_NOOP("Report", "Page %1 of %2")),
        say(QT_TRANSLATE_NOOP("Report", "SHA-256 of this report's content:")), say(QT_TRANSLATE_NOOP("Report", "Content SHA-256")) };
    for (const QString& key : keys) {
        const Kind* kind = kindOf(key);
        report.sections.append({ key, context.numbers.value(key), *kind->title ? say(kind->title) : report.title, kind->blocks(context) });
    }
    report.gaps = gapsOf(material);
    return report;
}

Result<Report> buildReport(const cases::CaseFile& caseFile, const ReportOptions& options, const MaterialOptions& materialOptions,
    const ReportSources& sources, std::stop_token stop, const ProgressFn& progress)
{
    // What can't be composed is told before the evidence is hashed.
    if (const auto possible = composeReport({}, options); !possible)
        return possible;
    return gatherMaterial(caseFile, materialOptions, sources, std::move(stop), progress).and_then([&](const ReportMaterial& material) {
        return composeReport(material, options);
    });
}

Result<> logExport(
    const QString& casePath, const QString& file, const QByteArray& bytes, const Report& report, const QJsonObject& signature)
{
    QJsonObject details { { QStringLiteral("what"), QStringLiteral("report") }, { QStringLiteral("file"), QFileInfo(file).fileName() },
        { QStringLiteral("bytes"), bytes.size() },
        { QStringLiteral("sha256"), QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) },
        { QStringLiteral("content_sha256"), QString::fromLatin1(contentSha256(report)) } };
    for (auto it = signature.begin(); it != signature.end(); ++it)
        details.insert(it.key(), it.value());
    return cases::CaseFile::log(casePath, cases::AuditKind::Exported, details);
}

Result<Picture> readLogo(const QString& path)
{
    constexpr int kWidth = 400;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File, Sentence::of("The logo '%1' can't be read: %2.").arg(path, file.errorString()));
    const QByteArray bytes = file.readAll();
    try {
        const cv::Mat raw(1, static_cast<int>(bytes.size()), CV_8U, const_cast<char*>(bytes.data()));
        cv::Mat bgr = bytes.isEmpty() ? cv::Mat() : cv::imdecode(raw, cv::IMREAD_UNCHANGED);
        if (!bgr.empty() && bgr.depth() == CV_8U) {
            cv::Mat rgb(bgr.rows, bgr.cols, CV_8UC3, cv::Scalar::all(255));
            if (bgr.channels() == 4) { // on white, as the paper is
                std::vector<cv::Mat> planes;
                cv::split(bgr, planes);
                cv::Mat colour;
                cv::cvtColor(bgr, colour, cv::COLOR_BGRA2RGB);
                colour.copyTo(rgb, planes[3] > 127);
            } else {
                cv::cvtColor(bgr, rgb, bgr.channels() == 1 ? cv::COLOR_GRAY2RGB : cv::COLOR_BGR2RGB);
            }
            std::vector<std::uint8_t> pixels(rgb.datastart, rgb.dataend);
            if (auto picture = reducedPicture(RgbImage(rgb.cols, rgb.rows, std::move(pixels)), kWidth))
                return *picture;
        }
    } catch (const cv::Exception&) {
    }
    return failure(Error::Kind::File, Sentence::of("'%1' is no picture that can be read; give a PNG or JPEG file.").arg(path));
}

} // namespace semblance::report
