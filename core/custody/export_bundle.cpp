// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/export_bundle.h"

#include "core/analysis/analysis_json.h"
#include "core/base/commit_whole.h"
#include "core/base/file_hash.h"
#include "core/cases/kept_models.h"
#include "core/base/new_file.h"
#include "core/base/sql_copy.h"
#include "core/cases/audit_log.h"
#include "core/cases/schema.h"
#include "core/custody/bundle_manifest.h"
#include "core/custody/check_rows.h"
#include "core/custody/evidence_place.h"
#include "core/custody/zip_writer.h"
#include "core/models/model_store.h"
#include "core/report/report_html.h"
#include "core/report/report_json.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryDir>

#include <unistd.h>

namespace semblance::custody {
namespace {

QByteArray sha256Of(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// "0001.mp4": nothing of a file's own name but an ending that is one everywhere.
QString numberedName(qint64 number, const QString& fileName)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z0-9]{1,12}$"));
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    return QStringLiteral("%1%2").arg(number, 4, 10, QLatin1Char('0')).arg(plain.match(suffix).hasMatch() ? u'.' + suffix : QString());
}

/// What a bundle is put together from, in a private folder beside it.
class Assembly {
public:
    Assembly(const QString& casePath, const BundleOptions& options, const std::stop_token& stop, const ProgressFn& progress)
        : m_casePath(casePath)
        , m_options(options)
        , m_stop(stop)
        , m_progress(progress)
        , m_folder(QFileInfo(options.output).absoluteFilePath() + QStringLiteral(".part-XXXXXX"))
    {
    }

    Result<BundleOutcome> make()
    {
        if (!m_folder.isValid())
            return failure(Error::Kind::File,
                Sentence::of("'%1' can't be written: %2; choose another place.").arg(m_options.output, m_folder.errorString()));
        return copyCase()
            .and_then([this] { return addEvidence(); })
            .and_then([this] { return addModels(); })
            .and_then([this] { return addResults(); })
            .and_then([this] { return addReport(); })
            .and_then([this] { return seal(); })
            .map_error([this](const Error& error) { return outside(error); });
    }

    QByteArray manifestSha256() const { return m_manifestSha256; }
    const QJsonObject& signature() const { return m_signature; }

private:
    /// A sentence about a file in the private folder would name what is gone when it is read.
    Error outside(const Error& error) const
    {
        if (error.kind == Error::Kind::Cancelled)
            return { error.kind, Sentence::of("The export to '%1' was cancelled; no bundle was written.").arg(m_options.output) };
        if (!error.message.contains(m_folder.path()))
            return error;
        static const QString rest = QStringLiteral("[^']*");
        return { error.kind,
            Sentence(
                QString(error.message).replace(QRegularExpression(QRegularExpression::escape(m_folder.path()) + rest), m_options.output)) };
    }

    Result<> copyCase()
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("case"));
        // Under its own name, which the report gives.
        m_copyPath = m_folder.filePath(QStringLiteral("case/") + QFileInfo(m_casePath).fileName());
        if (auto copied = copyDatabase(m_casePath, m_copyPath, cases::caseFileSubject(), m_stop, m_progress); !copied)
            return copied;
        const auto connection = cases::openForReading(m_copyPath);
        if (!connection)
            return tl::unexpected(connection.error());
        const auto check = checkRows(**connection, {}, m_stop, m_progress);
        if (!check)
            return tl::unexpected(check.error());
        for (const CheckLine& line : check->lines) {
            if (line.state == CheckState::Differs)
                return failure(Error::Kind::Case,
                    Sentence::of(
                        "The case file '%1' does not match its own audit log (%2), so no bundle was made of it; see semblance case verify.")
                        .arg(m_casePath, QStringList { line.what, line.subject, line.note }.join(u' ').simplified()));
        }
        m_manifest.auditEntries = check->entries;
        m_manifest.auditHead = check->head;
        auto opened = cases::CaseFile::open(m_copyPath, cases::CaseFile::Mode::ReadOnly);
        if (!opened)
            return tl::unexpected(opened.error());
        m_case = std::move(*opened);
        const auto log = m_case->auditLog();
        const auto facts = m_case->caseFacts();
        if (!log || !facts)
            return tl::unexpected(log ? facts.error() : log.error());
        m_manifest.program = cases::programAndVersion();
        m_manifest.utc = log->isEmpty() ? QString() : log->last().utc;
        m_manifest.caseFileName = QFileInfo(m_casePath).fileName();
        const auto fact = [&](const char* name) {
            const QString value = facts->value(QString::fromLatin1(name));
            return value.isEmpty() ? std::nullopt : std::optional(value);
        };
        m_manifest.caseNumber = fact("number");
        m_manifest.caseTitle = fact("title");
        return addFile(kCaseName, m_copyPath);
    }

    Result<> addEvidence()
    {
        const auto all = m_case->evidence();
        if (!all)
            return tl::unexpected(all.error());
        for (const cases::Evidence& evidence : *all) {
            BundleManifest::Evidence item { evidence.id.value, evidence.fileName, evidence.bytes, evidence.sha256, {} };
            if (m_options.evidence) {
                const QString path = whereIs(m_casePath, evidence.path, evidence.bytes);
                const QFileInfo file(path);
                if (!file.isFile() || file.size() != evidence.bytes)
                    return failure(Error::Kind::File,
                        Sentence::of("The evidence '%1' is not there or not as large as it was; put it back, or export its hash alone.")
                            .arg(evidence.path));
                item.file = QStringLiteral("evidence/") + numberedName(evidence.id.value, evidence.fileName);
                m_last.append({ *item.file, path, evidence.bytes, evidence.sha256 });
            }
            m_manifest.evidence << item;
        }
        return {};
    }

    /// Each model once, by its hash.
    Result<> addModels()
    {
        for (const BundleManifest::Evidence& evidence : std::as_const(m_manifest.evidence)) {
            const auto runs = m_case->runs({ evidence.id });
            if (!runs)
                return tl::unexpected(runs.error());
            // Newest first.
            for (auto run = runs->crbegin(); run != runs->crend(); ++run) {
                if (run->status == analysis::Status::Running)
                    return failure(Error::Kind::Case,
                        Sentence::of("An analysis of the case '%1' is still going on; export the case when it has ended.").arg(m_casePath));
                m_runs << *run;
                if (auto added = addModel(run->model); !added)
                    return added;
            }
        }
        return {};
    }

    Result<> addModel(const cases::ModelIdentity& model)
    {
        for (const BundleManifest::Model& known : std::as_const(m_manifest.models)) {
            if (known.sha256 == model.sha256)
                return {};
        }
        BundleManifest::Model item { model.name, model.sha256, {} };
        if (m_options.models) {
            const auto kept = cases::keptCopy(m_casePath, model.sha256, m_stop, m_progress);
            if (kept && !kept->sha256 && kept->sha256.error().kind == Error::Kind::Cancelled)
                return tl::unexpected(kept->sha256.error());
            const bool isRight = kept && kept->sha256 && *kept->sha256 == model.sha256;
            const auto path = isRight ? Result<QString>(kept->path) : m_options.sources.findModel(model.sha256);
            if (!path && kept)
                return failure(path.error().kind,
                    Sentence::of("The copy '%1' is not the model '%2' any more or can't be read, and %3")
                        .arg(kept->path, model.name, path.error().sentence));
            if (!path)
                return tl::unexpected(path.error());
            if (kept && !isRight)
                m_outcome.notices << Sentence::of(
                    "The copy '%1' is not the model '%2' any more or can't be read; the installed one was taken for the bundle.")
                                         .arg(kept->path, model.name)
                                         .english();
            item.file = QStringLiteral("models/") + numberedName(m_manifest.models.size() + 1, *path);
            m_last.append({ *item.file, *path, QFileInfo(*path).size(), model.sha256 });
        }
        m_manifest.models << item;
        return {};
    }

    Result<> addResults()
    {
        for (const cases::Run& run : std::as_const(m_runs)) {
            const QString name = QStringLiteral("results/analysis-%1.json").arg(run.id.value, 4, 10, QLatin1Char('0'));
            const QString path = m_folder.filePath(QStringLiteral("analysis-%1.json").arg(run.id.value));
            if (m_stop.stop_requested())
                return failure(Error::Kind::Cancelled, {});
            if (auto written = writeResults(*m_case, run, path); !written)
                return written;
            m_manifest.analyses.append({ run.id.value, name });
            if (auto added = addFile(name, path); !added)
                return added;
        }
        return {};
    }

    Result<> addReport()
    {
        report::ReportOptions options;
        auto language = report::languageFor(m_options.language);
        if (!language)
            return tl::unexpected(language.error());
        options.language = std::move(*language);
        // Of the case, not of this moment: the same case gives the same report.
        options.dateUtc = QDateTime::fromString(m_manifest.utc, Qt::ISODateWithMs);
        report::MaterialOptions material;
        material.contradictions = QStringList(); // The copy was held against its log.
        // Evidence and models that were copied into the case lie beside the case itself, not beside its copy.
        report::ReportSources sources = m_options.sources;
        sources.findEvidence = [this](const cases::Evidence& each) { return whereIs(m_casePath, each.path, each.bytes); };
        sources.findModel = [this](const QByteArray& sha256) {
            const auto kept = cases::keptModel(m_casePath, sha256, m_stop);
            return kept ? Result<QString>(*kept) : m_options.sources.findModel(sha256);
        };
        const auto report = report::buildReport(*m_case, options, material, sources, m_stop, m_progress);
        if (!report)
            return tl::unexpected(report.error());
        m_outcome.notices << report->gaps;
        add(QStringLiteral("report/report.html"), report::reportHtml(*report));
        add(QStringLiteral("report/report.json"), report::reportJson(*report));
        if (m_options.pdf) {
            const auto pdf = m_options.pdf(*report);
            if (!pdf)
                return tl::unexpected(pdf.error());
            add(QStringLiteral("report/report.pdf"), *pdf);
        }
        return {};
    }

    Result<BundleOutcome> seal()
    {
        m_case.reset();
        m_files += m_last;
        for (const ZipSource& file : std::as_const(m_files))
            m_manifest.files.append({ file.name, file.bytes, file.sha256 });
        const auto manifest = manifestBytes(m_manifest);
        if (!manifest)
            return tl::unexpected(manifest.error());
        m_manifestSha256 = sha256Of(*manifest);
        QList<ZipSource> first { inMemory(kManifestName, *manifest) };
        if (m_options.signer) {
            const auto signature = m_options.signer->sign(*manifest, m_stop);
            if (!signature)
                return tl::unexpected(signature.error());
            m_signature = signatureDetails(*m_options.signer, *signature);
            m_outcome.signer = m_options.signer->name();
            first << inMemory(kManifestName + signature->suffix, signature->bytes);
            if (!signature->publicKey.isEmpty())
                first << inMemory(kSignerName, signature->publicKey);
        }
        const QString zip = m_folder.filePath(QStringLiteral("bundle"));
        m_outcome.files = first.size() + m_files.size();
        m_outcome.head = m_manifest.auditHead;
        return writeZip(zip, first + m_files, m_stop, m_progress)
            .and_then([&] { return fileSha256(zip, m_stop, m_progress); })
            .and_then([&](const QByteArray& sha256) {
                m_outcome.sha256 = sha256;
                m_outcome.bytes = QFileInfo(zip).size();
                return putInPlace(zip);
            })
            .map([&] { return m_outcome; });
    }

    Result<> putInPlace(const QString& zip)
    {
        QFile file(zip);
        // On disk before it has its name. rename() refuses to replace a file.
        if (file.open(QIODevice::ReadWrite) && ::fsync(file.handle()) == 0
            && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther)
            && file.rename(m_options.output))
            return {};
        return failure(Error::Kind::File,
            Sentence::of("'%1' could not be written: %2; choose another place.").arg(m_options.output, file.errorString()));
    }

    Result<> addFile(const QString& name, const QString& path)
    {
        return fileSha256(path, m_stop, m_progress).map([&](const QByteArray& sha256) {
            m_files.append({ name, path, QFileInfo(path).size(), sha256 });
        });
    }

    static ZipSource inMemory(const QString& name, const QByteArray& bytes) { return { name, bytes, bytes.size(), sha256Of(bytes) }; }
    void add(const QString& name, const QByteArray& bytes) { m_files << inMemory(name, bytes); }

    const QString m_casePath;
    const BundleOptions& m_options;
    const std::stop_token& m_stop;
    const ProgressFn& m_progress;
    QTemporaryDir m_folder;
    QString m_copyPath;
    std::unique_ptr<cases::CaseFile> m_case;
    QList<cases::Run> m_runs;
    BundleManifest m_manifest;
    QByteArray m_manifestSha256;
    QJsonObject m_signature;
    QList<ZipSource> m_files;
    QList<ZipSource> m_last; ///< the large ones
    BundleOutcome m_outcome;
};

/// What the log says of an export at each of its stages.
QJsonObject entryOf(const BundleOptions& options, const char* state)
{
    const auto kept = [](bool whole) { return whole ? QStringLiteral("files") : QStringLiteral("hashes"); };
    return { { QStringLiteral("what"), QStringLiteral("bundle") }, { QStringLiteral("state"), QString::fromLatin1(state) },
        { QStringLiteral("file"), QFileInfo(options.output).fileName() }, { QStringLiteral("evidence"), kept(options.evidence) },
        { QStringLiteral("models"), kept(options.models) } };
}

Result<> logExport(const QString& casePath, const QJsonObject& details)
{
    return cases::CaseFile::log(casePath, cases::AuditKind::Exported, details);
}

} // namespace

Result<> writeResults(const cases::CaseFile& file, const cases::Run& run, const QString& path)
{
    const auto all = file.evidence();
    if (!all)
        return tl::unexpected(all.error());
    QString fileName;
    for (const cases::Evidence& evidence : *all) {
        if (evidence.id == run.evidence)
            fileName = evidence.fileName;
    }
    QSaveFile output(path);
    const auto cannotWrite
        = [&] { return failure(Error::Kind::File, Sentence::of("'%1' can't be written: %2.").arg(path, output.errorString())); };
    if (!output.open(QIODevice::WriteOnly))
        return cannotWrite();
    analysis::JsonWriter writer(output);
    if (auto written = analysis::writeAnalysis(writer, file, run.id, fileName); !written)
        return written;
    if (!writer.finish() || !commitWhole(output))
        return cannotWrite();
    return {};
}

Result<BundleOutcome> exportBundle(
    const QString& casePath, const BundleOptions& options, const std::stop_token& stop, const ProgressFn& progress)
{
    if (auto free = checkNameIsFree(options.output); !free)
        return tl::unexpected(free.error());
    if (!QFileInfo(QFileInfo(options.output).absolutePath()).isDir())
        return failure(Error::Kind::File,
            Sentence::of("There is no folder '%1'; make it or choose another place.").arg(QFileInfo(options.output).absolutePath()));
    if (auto checked = cases::checkFile(casePath, false); !checked)
        return tl::unexpected(checked.error());
    if (options.log) {
        if (auto logged = logExport(casePath, entryOf(options, "begun")); !logged)
            return tl::unexpected(logged.error());
    }
    Assembly assembly(casePath, options, stop, progress);
    auto outcome = assembly.make();
    if (!options.log)
        return outcome;
    QJsonObject details = entryOf(options, outcome ? "written" : "abandoned");
    if (outcome) {
        details.insert(QStringLiteral("bytes"), outcome->bytes);
        details.insert(QStringLiteral("sha256"), QString::fromLatin1(outcome->sha256));
        details.insert(QStringLiteral("manifest_sha256"), QString::fromLatin1(assembly.manifestSha256()));
        const QJsonObject& signature = assembly.signature();
        for (auto it = signature.begin(); it != signature.end(); ++it)
            details.insert(it.key(), it.value());
    }
    if (const auto logged = logExport(casePath, details); !logged && outcome)
        outcome->notices << Sentence::of("The bundle was written but its hash not noted in the case's audit log: %1")
                                .arg(logged.error().sentence)
                                .english();
    return outcome;
}

} // namespace semblance::custody
