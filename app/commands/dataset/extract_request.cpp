// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/dataset/extract_request.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <limits>

namespace semblance::app {
namespace {

constexpr const char* kValued[] = { "out", "layout", "compression", "labels", "mapping", "frames", "every", "faces", "smallest-face",
    "format", "threads", "detector", "detector-weights" };

/// Reads options one by one and keeps the first sentence about a wrong one.
class Reader {
public:
    explicit Reader(const QCommandLineParser& parser)
        : m_parser(parser)
    {
    }

    std::optional<QString> text(const char* name)
    {
        const QString option = QString::fromLatin1(name);
        if (!m_parser.isSet(option))
            return std::nullopt;
        if (m_parser.value(option).isEmpty())
            wrong(option, QStringLiteral("a value"));
        return m_parser.value(option);
    }

    std::optional<QString> file(const char* name)
    {
        const auto given = text(name);
        if (given && !QFileInfo(*given).isFile())
            wrong(QString::fromLatin1(name), QStringLiteral("a file"));
        return given ? std::optional(QFileInfo(*given).absoluteFilePath()) : std::nullopt;
    }

    std::optional<int> number(const char* name, int low, int high = std::numeric_limits<int>::max())
    {
        const auto given = text(name);
        if (!given)
            return std::nullopt;
        bool ok = false;
        const int value = given->toInt(&ok);
        if (!ok || value < low || value > high)
            wrong(QString::fromLatin1(name),
                QStringLiteral("a whole number from %1 %2")
                    .arg(QString::number(low),
                        high < std::numeric_limits<int>::max() ? QStringLiteral("to %1").arg(high) : QStringLiteral("on")));
        return value;
    }

    std::optional<bool> choice(const char* name, const char* ifTrue, const char* ifFalse)
    {
        const auto given = text(name);
        if (given && *given != QLatin1String(ifTrue) && *given != QLatin1String(ifFalse))
            wrong(QString::fromLatin1(name), QStringLiteral("%1 or %2").arg(QLatin1String(ifFalse), QLatin1String(ifTrue)));
        return given ? std::optional(*given == QLatin1String(ifTrue)) : std::nullopt;
    }

    const QString& problem() const { return m_problem; }

private:
    void wrong(const QString& option, const QString& wanted)
    {
        if (m_problem.isEmpty())
            m_problem = QStringLiteral("--%1 needs %2, not '%3'.").arg(option, wanted, m_parser.value(option));
    }

    const QCommandLineParser& m_parser;
    QString m_problem;
};

tl::unexpected<Error> usage(const QString& sentence)
{
    return failure(Error::Kind::Usage, sentence);
}

QString shown(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() ? QStringLiteral("none") : value.toVariant().toString();
}

} // namespace

dataset::ExtractOptions ExtractRequest::extractOptions(dataset::ExtractOptions base) const
{
    if (frames)
        base.framesPerVideo = frames;
    if (every) {
        base.framesPerVideo.reset();
        base.every = *every;
    }
    base.allTracks = allTracks.value_or(base.allTracks);
    base.smallestFace = smallestFace.value_or(base.smallestFace);
    base.jpeg = jpeg.value_or(base.jpeg);
    base.detector = detector.value_or(base.detector);
    base.detectorWeights = detectorWeights.value_or(base.detectorWeights);
    return base;
}

dataset::ScanOptions ExtractRequest::scanOptions() const
{
    dataset::ScanOptions options;
    options.layout = layout.value_or(QString());
    options.compression = compression.value_or(QString());
    options.labelFile = labels.value_or(QString());
    options.mapping = mapping.value_or(QString());
    options.unobservedAsNo = unobservedAsNo;
    return options;
}

Result<> ExtractRequest::checkGoesOn(const dataset::Manifest& manifest) const
{
    // A dataset that is not there now has no real path, and the extraction itself tells that.
    const QString real = QFileInfo(root).canonicalFilePath();
    const QString stored = QFileInfo(manifest.root()).canonicalFilePath();
    const bool same
        = real.isEmpty() ? QDir::cleanPath(QFileInfo(root).absoluteFilePath()) == QDir::cleanPath(manifest.root()) : real == stored;
    if (!same)
        return usage(QStringLiteral("The folder '%1' holds faces of the dataset '%2', not of '%3'; choose another folder for --out.")
                         .arg(out, manifest.root(), root));
    const auto begun = dataset::extractOptionsFromJson(manifest.settings());
    if (!begun)
        return tl::unexpected(begun.error());
    const QJsonObject before = manifest.settings();
    const QJsonObject wanted = dataset::toJson(extractOptions(*begun));
    const auto differs = [&](const QString& what, const QJsonValue& then, const QJsonValue& now) {
        return usage(
            QStringLiteral("The folder '%1' was begun with other settings (%2: %3, not %4); leave that option out to go on with it, or "
                           "choose another folder for --out.")
                .arg(out, what, shown(then), shown(now)));
    };
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (before.value(it.key()) != it.value())
            return differs(it.key(), before.value(it.key()), it.value());
    }
    const QJsonObject scan = before.value(QStringLiteral("scan")).toObject();
    for (const auto& [key, given] : { std::pair { "layout", &layout }, std::pair { "compression", &compression },
             std::pair { "labels", &labels }, std::pair { "mapping", &mapping } }) {
        const QJsonValue then = scan.value(QLatin1String(key));
        const bool recognised = QLatin1String(key) == QLatin1String("layout") && *given == manifest.layout();
        if (*given && !recognised && then.toString() != **given)
            return differs(QString::fromLatin1(key), then, **given);
    }
    if (unobservedAsNo && !scan.value(QStringLiteral("unobserved_as_no")).toBool())
        return differs(QStringLiteral("unobserved_as_no"), false, true);
    return {};
}

Result<std::variant<ExtractRequest, ExtractHelp>> parseExtractRequest(const QStringList& arguments)
{
    QCommandLineParser parser;
    for (const char* name : kValued)
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), {}, QStringLiteral("V")));
    const QCommandLineOption unobserved(QStringLiteral("unobserved-as-no"));
    const QCommandLineOption retry(QStringLiteral("retry-failed"));
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    parser.addOptions({ unobserved, retry, help });
    if (!parser.parse(QStringList { QStringLiteral("semblance dataset extract") } + arguments))
        return usage(parser.errorText());
    if (parser.isSet(help))
        return ExtractHelp {};
    if (parser.positionalArguments().size() != 1)
        return usage(QStringLiteral("dataset extract wants one folder to read."));
    Reader reader(parser);
    ExtractRequest request;
    request.root = parser.positionalArguments().first();
    request.out = reader.text("out").value_or(QString());
    request.layout = reader.text("layout");
    request.compression = reader.text("compression");
    request.labels = reader.file("labels");
    request.mapping = reader.file("mapping");
    request.unobservedAsNo = parser.isSet(unobserved);
    request.frames = reader.number("frames", 1);
    request.every = reader.number("every", 1);
    request.allTracks = reader.choice("faces", "all", "largest");
    request.smallestFace = reader.number("smallest-face", 1);
    request.jpeg = reader.choice("format", "jpeg", "png");
    request.threads = reader.number("threads", 0, 1024);
    request.detector = reader.text("detector");
    request.detectorWeights = reader.file("detector-weights");
    request.retryFailed = parser.isSet(retry);
    if (!reader.problem().isEmpty())
        return usage(reader.problem());
    if (request.out.isEmpty())
        return usage(QStringLiteral("dataset extract wants --out DIR."));
    if (request.frames && request.every)
        return usage(QStringLiteral("--frames and --every exclude each other."));
    return request;
}

} // namespace semblance::app
