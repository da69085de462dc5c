// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/verify_bundle.h"

#include "core/base/file_hash.h"
#include "core/cases/audit_log.h"
#include "core/cases/schema.h"
#include "core/custody/bundle_reader.h"
#include "core/custody/check_report.h"
#include "core/custody/check_rows.h"
#include "core/custody/ed25519.h"
#include "core/custody/export_bundle.h"
#include "core/custody/gpg.h"
#include "core/models/model_store.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

namespace semblance::custody {
namespace {

constexpr qint64 kMostManifestBytes = 32 << 20;
constexpr qint64 kMostSignatureBytes = 64 << 10;
constexpr qint64 kMostReportBytes = 256 << 20;
const QString kReportName = QStringLiteral("report/report");

QString text(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes);
}

class Verification {
public:
    Verification(BundleReader& reader, const VerifyBundleOptions& options, const std::stop_token& stop, const ProgressFn& progress)
        : m_reader(reader)
        , m_options(options)
        , m_stop(stop)
        , m_progress(progress)
    {
    }

    Result<BundleCheck> run()
    {
        if (!m_folder.isValid())
            return failure(Error::Kind::File,
                Sentence::of("No temporary folder can be made in '%1'; set TMPDIR to one that can be written.").arg(QDir::tempPath()));
        return checkManifest()
            .and_then([this] { return checkSignature(); })
            .and_then([this] { return checkFiles(); })
            .and_then([this] { return checkCase(); })
            .and_then([this] { return m_case ? lookForFiles() : Result<>(); })
            .and_then([this] { return m_case ? compareReport() : Result<>(); })
            .and_then([this] { return m_case && m_options.rerun ? repeatAnalyses() : Result<>(); })
            .map([this] { return m_result; });
    }

private:
    void add(const QString& what, CheckState state, const QString& note = {}, std::optional<qint64> count = {}, const QString& unit = {},
        const QString& subject = {})
    {
        m_result.check.add({ what, subject, state, count, unit, note });
    }

    /// The manifest and the files are of each other, and nothing else is there.
    Result<> checkManifest()
    {
        const BundleEntry* entry = m_reader.find(kManifestName);
        if (!entry)
            return m_reader.wrong(Sentence::of("it has no %1").arg(kManifestName));
        auto bytes = m_reader.small(*entry, kMostManifestBytes);
        if (!bytes)
            return tl::unexpected(bytes.error());
        m_manifestBytes = *bytes;
        auto manifest = readManifest(m_manifestBytes, m_reader.path());
        if (!manifest)
            return tl::unexpected(manifest.error());
        m_result.manifest = std::move(*manifest);
        m_places = m_result.manifest.places();
        QSet<QString> known { kManifestName, kSignatureName, kGpgSignatureName, kSignerName };
        for (const BundleManifest::File& file : m_result.manifest.files) {
            const BundleEntry* found = m_reader.find(file.path);
            if (!found)
                return m_reader.wrong(Sentence::of("'%1' of its manifest is missing").arg(file.path.left(80)));
            if (known.contains(file.path))
                return m_reader.wrong(Sentence::of("'%1' is listed twice").arg(file.path));
            if (file.bytes != found->bytes)
                return m_reader.wrong(
                    Sentence::of("'%1' has %2 bytes, not %3 as its manifest says").arg(file.path).arg(found->bytes).arg(file.bytes));
            known.insert(file.path);
        }
        for (const BundleEntry& each : m_reader.entries()) {
            if (!known.contains(each.name))
                return m_reader.wrong(Sentence::of("'%1' is in it but not in its manifest").arg(each.name));
        }
        for (const auto& file : references()) {
            if (!listed(file))
                return m_reader.wrong(Sentence::of("its manifest speaks of '%1', which it does not list").arg(file.left(80)));
        }
        if (!listed(kCaseName))
            return m_reader.wrong(Sentence::of("it has no %1").arg(kCaseName));
        add(QStringLiteral("structure"), CheckState::Matches, {}, m_reader.entries().size(), QStringLiteral("files"));
        return {};
    }

    const BundleManifest::File* listed(const QString& path) const
    {
        const auto it = m_places.find(path);
        return it == m_places.end() ? nullptr : &m_result.manifest.files[*it];
    }

    QStringList references() const
    {
        QStringList all;
        for (const auto& evidence : m_result.manifest.evidence) {
            if (evidence.file)
                all << *evidence.file;
        }
        for (const auto& model : m_result.manifest.models) {
            if (model.file)
                all << *model.file;
        }
        for (const auto& analysis : m_result.manifest.analyses)
            all << analysis.file;
        return all;
    }

    Result<std::optional<QByteArray>> optional(const QString& name)
    {
        const BundleEntry* entry = m_reader.find(name);
        if (!entry)
            return std::nullopt;
        return m_reader.small(*entry, kMostSignatureBytes).map([](const QByteArray& bytes) { return std::optional(bytes); });
    }

    Result<> checkSignature()
    {
        std::optional<PublicKey> given;
        if (!m_options.key.isEmpty()) {
            auto key = PublicKey::read(m_options.key);
            if (!key)
                return tl::unexpected(key.error());
            given = std::move(*key);
        }
        const auto signature = optional(kSignatureName);
        const auto armour = optional(kGpgSignatureName);
        const auto pem = optional(kSignerName);
        for (const auto* each : { &signature, &armour, &pem }) {
            if (!*each)
                return tl::unexpected(each->error());
        }
        if (*signature && *armour)
            return m_reader.wrong(Sentence::of("it has two signatures"));
        using Kind = BundleSignature;
        if (*armour && !given) {
            const GpgVerdict verdict = gpgVerify(m_manifestBytes, **armour, m_stop);
            if (m_stop.stop_requested())
                return failure(Error::Kind::Cancelled, Sentence::of("Checking the signature was cancelled."));
            m_result.signedBy = QStringLiteral("GPG %1").arg(verdict.signer).trimmed();
            switch (verdict.state) {
            case GpgVerdict::State::Good:
                return told(Kind::Known, CheckState::Matches,
                    QStringList { Sentence::of("signed: %1").arg(m_result.signedBy).english(), verdict.note });
            case GpgVerdict::State::Bad:
                return told(Kind::Wrong, CheckState::Differs,
                    { Sentence::of("the signature is not good: %1").arg(m_result.signedBy).english(), verdict.note });
            case GpgVerdict::State::UnknownKey:
                return told(Kind::UnknownKey, CheckState::NotChecked,
                    { Sentence::of("signed, but gpg does not know the key %1; get it from the signer").arg(verdict.signer).english() });
            case GpgVerdict::State::NotChecked:
                return told(
                    Kind::NotChecked, CheckState::NotChecked, { Sentence::of("signed with GPG, not checked").english(), verdict.note });
            }
        }
        if (!*signature) {
            return given ? told(Kind::None, CheckState::Differs, { Sentence::of("not signed with '%1'").arg(m_options.key).english() })
                         : told(Kind::None, CheckState::NotChecked, { Sentence::of("not signed").english() });
        }
        if (!given && !*pem)
            return m_reader.wrong(Sentence::of("it has a signature but no %1").arg(kSignerName));
        auto key = given ? Result<PublicKey>(*given) : PublicKey::fromPem(**pem, kSignerName);
        if (!key)
            return tl::unexpected(key.error());
        m_result.signedBy = QStringLiteral("Ed25519 %1").arg(text(key->fingerprint()));
        const bool good = key->verifies(m_manifestBytes, **signature);
        if (!good)
            return told(Kind::Wrong, CheckState::Differs,
                { given ? Sentence::of("not signed with '%1' (fingerprint %2), or changed since")
                              .arg(m_options.key, text(key->fingerprint()))
                              .english()
                        : Sentence::of("the signature is not one of the key that came with it").english() });
        return given
            ? told(Kind::Known, CheckState::Matches,
                { Sentence::of("signed with '%1', fingerprint %2").arg(m_options.key, text(key->fingerprint())).english() })
            : told(Kind::UnknownKey, CheckState::NotChecked,
                { Sentence::of("signed, but the key is not known here: fingerprint %1; ask the signer for it, or give the public key")
                        .arg(text(key->fingerprint()))
                        .english() });
    }

    Result<> told(BundleSignature kind, CheckState state, QStringList notes)
    {
        notes.removeAll(QString());
        m_result.signature = kind;
        add(QStringLiteral("signature"), state, notes.join(QStringLiteral("; ")));
        return {};
    }

    /// Every hash; the case is unpacked on the way.
    Result<> checkFiles()
    {
        QFile copy(m_folder.filePath(kCaseName));
        if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
            return failure(Error::Kind::File, Sentence::of("'%1' can't be written: %2.").arg(copy.fileName(), copy.errorString()));
        qint64 bytes = 0;
        qint64 total = 0;
        for (const BundleManifest::File& file : m_result.manifest.files)
            total += file.bytes;
        QStringList wrongOnes;
        for (const BundleManifest::File& file : m_result.manifest.files) {
            const bool isCase = file.path == kCaseName;
            const auto hash = m_reader.read(
                *m_reader.find(file.path), [&](const QByteArray& block) { return !isCase || copy.write(block) == block.size(); }, m_stop,
                [&](const Progress& p) {
                    if (m_progress)
                        m_progress({ bytes + p.done, total, p.stage });
                });
            if (!hash)
                return tl::unexpected(hash.error());
            bytes += file.bytes;
            if (*hash != file.sha256)
                wrongOnes << QStringLiteral("'%1' has SHA-256 %2").arg(file.path, text(*hash));
        }
        copy.close();
        m_caseIsWhole = std::none_of(wrongOnes.begin(), wrongOnes.end(), [](const QString& s) { return s.startsWith(u'\'' + kCaseName); });
        add(QStringLiteral("hashes"), wrongOnes.isEmpty() ? CheckState::Matches : CheckState::Differs,
            wrongOnes.isEmpty() ? QString()
                                : Sentence::of("not as in the manifest: %1").arg(wrongOnes.mid(0, 5).join(QStringLiteral("; "))).english(),
            m_result.manifest.files.size(), QStringLiteral("files"));
        return {};
    }

    Result<> checkCase()
    {
        const QString path = m_folder.filePath(kCaseName);
        // What is not the sealed file is not looked into.
        if (!m_caseIsWhole)
            return {};
        if (auto checked = cases::checkFile(path, false); !checked)
            return inCase(checked.error());
        {
            const auto connection = cases::openForReading(path);
            if (!connection)
                return inCase(connection.error());
            if (const auto version = cases::storedVersion(**connection); version && *version > cases::schemaVersion())
                return failure(Error::Kind::Case,
                    Sentence::of("The case in the bundle '%1' is of a newer version (schema %2, this one knows %3); update the program to "
                                 "verify it.")
                        .arg(m_reader.path())
                        .arg(*version)
                        .arg(cases::schemaVersion()));
            auto rows = checkRows(**connection, {}, m_stop, m_progress);
            if (!rows)
                return inCase(rows.error());
            const BundleManifest& manifest = m_result.manifest;
            const bool sameHead = rows->entries == manifest.auditEntries && rows->head == manifest.auditHead;
            add(QStringLiteral("log's head"), sameHead ? CheckState::Matches : CheckState::Differs,
                sameHead
                    ? QString()
                    : Sentence::of("the manifest says entry %1, %2").arg(manifest.auditEntries).arg(text(manifest.auditHead)).english(),
                rows->entries, QStringLiteral("entries"));
            m_result.check.lines += rows->lines;
            m_result.check.entries = rows->entries;
            m_result.check.head = rows->head;
        }
        auto file = cases::CaseFile::open(path, cases::CaseFile::Mode::ReadOnly);
        if (!file)
            return inCase(file.error());
        m_case = std::move(*file);
        return checkContents();
    }

    /// A sentence about the unpacked copy would name a file that nobody knows.
    tl::unexpected<Error> inCase(const Error& error) const
    {
        if (error.kind == Error::Kind::Cancelled)
            return tl::unexpected(error);
        QString message = error.message;
        return failure(error.kind,
            Sentence(message.replace(
                m_folder.filePath(kCaseName), QStringLiteral("%1 in %2").arg(kCaseName, QFileInfo(m_reader.path()).fileName()))));
    }

    /// Manifest and results against the case.
    Result<> checkContents()
    {
        const auto evidence = m_case->evidence();
        if (!evidence)
            return inCase(evidence.error());
        m_evidence = *evidence;
        QStringList found;
        QStringList named;
        for (const cases::Evidence& each : m_evidence)
            found << QStringLiteral("%1 %2 %3").arg(each.id.value).arg(each.bytes).arg(text(each.sha256));
        for (const auto& each : m_result.manifest.evidence)
            named << QStringLiteral("%1 %2 %3").arg(each.id).arg(each.bytes).arg(text(each.sha256));
        bool same = found == named;
        for (const auto& each : m_result.manifest.evidence) {
            if (const auto* file = each.file ? listed(*each.file) : nullptr)
                same = same && file->sha256 == each.sha256;
        }
        for (const auto& each : m_result.manifest.models) {
            if (const auto* file = each.file ? listed(*each.file) : nullptr)
                same = same && file->sha256 == each.sha256;
        }
        add(QStringLiteral("list of evidence"), same ? CheckState::Matches : CheckState::Differs,
            same ? QString() : Sentence::of("the manifest's is not the case's").english(), found.size(), QStringLiteral("pieces"));
        for (const cases::Evidence& each : m_evidence) {
            const auto runs = m_case->runs(each.id);
            if (!runs)
                return inCase(runs.error());
            for (auto run = runs->crbegin(); run != runs->crend(); ++run)
                m_runs << *run;
        }
        return checkResults();
    }

    Result<> checkResults()
    {
        const QString what = QStringLiteral("results");
        if (m_result.manifest.program != cases::programAndVersion()) {
            add(what, CheckState::NotChecked,
                Sentence::of("written by %1, which may write them in another way").arg(m_result.manifest.program).english(), m_runs.size(),
                QStringLiteral("files"));
            return {};
        }
        QStringList others;
        const QString path = m_folder.filePath(QStringLiteral("results.json"));
        if (m_result.manifest.analyses.size() != m_runs.size())
            others << QStringLiteral("the case has %1").arg(m_runs.size());
        for (const cases::Run& run : std::as_const(m_runs)) {
            if (auto written = writeResults(*m_case, run, path); !written)
                return inCase(written.error());
            const auto hash = fileSha256(path, m_stop);
            if (!hash)
                return tl::unexpected(hash.error());
            const auto& all = m_result.manifest.analyses;
            const auto it = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.run == run.id.value; });
            if (it == all.end() || listed(it->file)->sha256 != *hash)
                others << QStringLiteral("analysis %1").arg(run.id.value);
        }
        add(what, others.isEmpty() ? CheckState::Matches : CheckState::Differs,
            others.isEmpty() ? QString()
                             : Sentence::of("not what the case says: %1").arg(others.mid(0, 5).join(QStringLiteral(", "))).english(),
            m_runs.size(), QStringLiteral("files"));
        return {};
    }

    /// Evidence and models besides those in the bundle.
    Result<> lookForFiles()
    {
        for (const QString& path : m_options.evidence) {
            const auto hash = fileSha256(path, m_stop, m_progress);
            if (!hash)
                return tl::unexpected(hash.error());
            m_evidencePaths.try_emplace(*hash, path);
        }
        return findModels();
    }

    /// The report made again from the case.
    Result<> compareReport()
    {
        const QString what = QStringLiteral("report");
        SealedReport sealed { {}, m_result.manifest.caseFileName,
            QDateTime::fromString(m_result.manifest.utc, Qt::ISODateWithMs) };
        for (const QLatin1String ending : { QLatin1String(".html"), QLatin1String(".pdf"), QLatin1String(".json") }) {
            const auto* file = listed(kReportName + ending);
            const bool isJson = ending == QLatin1String(".json");
            if (!file && !isJson)
                continue;
            if (!file || file->bytes > kMostReportBytes) {
                add(what, file ? CheckState::NotChecked : CheckState::Differs,
                    (file ? Sentence::of("it is too large to be compared") : Sentence::of("it is not there")).english());
                return {};
            }
            auto bytes = m_reader.small(*m_reader.find(file->path), kMostReportBytes);
            if (!bytes)
                return tl::unexpected(bytes.error());
            if (isJson)
                sealed.json = std::move(*bytes);
            else
                (ending == QLatin1String(".pdf") ? sealed.pdf : sealed.html) = std::move(*bytes);
        }
        if (m_result.manifest.program != cases::programAndVersion()) {
            const FileFaults faults = reportFileFaults(sealed);
            add(what, faults.report.isEmpty() ? CheckState::NotChecked : CheckState::Differs,
                faults.report.isEmpty()
                    ? Sentence::of("written by %1, which may write it in another way").arg(m_result.manifest.program).english()
                    : faults.report);
            if (!faults.pdf.isEmpty())
                add(QStringLiteral("report as PDF"), CheckState::Differs, faults.pdf);
            return {};
        }
        QByteArray unpacked; // one at a time
        const auto pack = [&] {
            if (const auto it = m_evidencePaths.find(unpacked); it != m_evidencePaths.end()) {
                QFile::remove(it->second);
                m_evidencePaths.erase(it);
            }
        };
        std::optional<Error> failed;
        const auto find = [&](std::map<QByteArray, QString>& paths, const QByteArray& sha256, auto unpack) -> QString {
            if (!failed && !paths.contains(sha256)) {
                if (auto done = unpack(); !done)
                    failed = done.error();
            }
            const auto it = paths.find(sha256);
            return it == paths.end() ? QString() : it->second;
        };
        report::ReportSources sources = report::ReportSources::installed();
        sources.findEvidence = [&](const cases::Evidence& evidence) {
            const bool wasHere = m_evidencePaths.contains(evidence.sha256);
            if (!wasHere) {
                pack();
                unpacked = evidence.sha256;
            }
            return find(m_evidencePaths, evidence.sha256, [&] { return unpackEvidence(evidence); });
        };
        sources.findModel = [&](const QByteArray& sha256) -> Result<QString> {
            const QString path = find(m_modelPaths, sha256, [&] { return unpackModel(sha256); });
            if (path.isEmpty())
                return failure(Error::Kind::Model, Sentence::of("the model is not here; give its file to repeat the analysis"));
            return path;
        };
        auto lines = checkReport(*m_case, sealed, sources, m_options.pdf, m_stop, m_progress);
        pack();
        if (failed)
            return tl::unexpected(*failed);
        if (!lines)
            return inCase(lines.error());
        m_result.check.lines += *lines;
        return {};
    }

    Result<> repeatAnalyses()
    {
        for (const cases::Evidence& evidence : std::as_const(m_evidence)) {
            const bool wasHere = m_evidencePaths.contains(evidence.sha256);
            for (const cases::Run& run : std::as_const(m_runs)) {
                if (run.evidence != evidence.id)
                    continue;
                auto match = repeat(evidence, run);
                if (!match)
                    return tl::unexpected(match.error());
                match->evidence = QStringLiteral("%1 '%2'").arg(evidence.id.value).arg(evidence.fileName);
                m_result.runs << *match;
            }
            // One unpacked piece at a time.
            if (const auto it = m_evidencePaths.find(evidence.sha256); it != m_evidencePaths.end() && !wasHere) {
                QFile::remove(it->second);
                m_evidencePaths.erase(it);
            }
        }
        return {};
    }

    Result<RunMatch> repeat(const cases::Evidence& evidence, const cases::Run& run)
    {
        RunMatch match;
        match.run = run.id;
        match.model = run.model.name;
        const auto notRun = [&match](const QString& why) {
            match.note = why;
            return match;
        };
        if (!run.lastFrame)
            return notRun(Sentence::of("it has no results").english());
        if (!m_modelPaths.contains(run.model.sha256)) {
            if (auto unpacked = unpackModel(run.model.sha256); !unpacked)
                return tl::unexpected(unpacked.error());
        }
        const auto model = m_modelPaths.find(run.model.sha256);
        if (model == m_modelPaths.end())
            return notRun(Sentence::of("the model is not here; give its file to repeat the analysis").english());
        if (!m_evidencePaths.contains(evidence.sha256)) {
            if (auto unpacked = unpackEvidence(evidence); !unpacked)
                return tl::unexpected(unpacked.error());
        }
        const auto path = m_evidencePaths.find(evidence.sha256);
        if (path == m_evidencePaths.end())
            return notRun(Sentence::of("the evidence is not here; give its file to repeat the analysis").english());
        const auto repeated = rerun(*m_case, run, path->second, model->second, m_stop, m_progress);
        if (!repeated)
            return repeated.error().kind == Error::Kind::Case ? inCase(repeated.error()) : repeated;
        return repeated;
    }

    /// By hash: those named, then the installed ones.
    Result<> findModels()
    {
        QList<QString> paths;
        for (const QString& name : m_options.models) {
            const auto path = models::findModel(name);
            if (!path)
                return tl::unexpected(path.error());
            paths << *path;
        }
        for (const models::StoredModel& model : models::storedModels())
            paths << model.path;
        for (const QString& path : std::as_const(paths)) {
            const auto hash = fileSha256(path, m_stop, m_progress);
            if (hash)
                m_modelPaths.try_emplace(*hash, path);
            else if (hash.error().kind == Error::Kind::Cancelled)
                return tl::unexpected(hash.error());
        }
        return {};
    }

    Result<> unpackModel(const QByteArray& sha256)
    {
        for (const auto& model : m_result.manifest.models) {
            if (model.sha256 == sha256 && model.file)
                return unpack(*model.file, sha256, m_modelPaths);
        }
        return {};
    }

    Result<> unpackEvidence(const cases::Evidence& evidence)
    {
        for (const auto& each : m_result.manifest.evidence) {
            if (each.sha256 == evidence.sha256 && each.file)
                return unpack(*each.file, evidence.sha256, m_evidencePaths);
        }
        return {};
    }

    /// Nothing where the bytes are not those of the hash: that was told with the hashes.
    Result<> unpack(const QString& name, const QByteArray& sha256, std::map<QByteArray, QString>& paths)
    {
        // The folder of its kind, so that no name is that of the case.
        const QString path = m_folder.filePath(QStringLiteral("unpacked-") + QString(name).replace(u'/', u'-'));
        QFile file(path);
        QFile::remove(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
            return failure(Error::Kind::File, Sentence::of("'%1' can't be written: %2.").arg(path, file.errorString()));
        const auto hash = m_reader.read(
            *m_reader.find(name), [&](const QByteArray& block) { return file.write(block) == block.size(); }, m_stop, m_progress);
        if (!hash)
            return tl::unexpected(hash.error());
        if (*hash == sha256)
            paths.emplace(sha256, path);
        return {};
    }

    BundleReader& m_reader;
    const VerifyBundleOptions& m_options;
    const std::stop_token& m_stop;
    const ProgressFn& m_progress;
    QTemporaryDir m_folder;
    BundleCheck m_result;
    QHash<QString, qsizetype> m_places; ///< of the manifest's files
    QByteArray m_manifestBytes;
    bool m_caseIsWhole = false;
    std::unique_ptr<cases::CaseFile> m_case;
    QList<cases::Evidence> m_evidence;
    QList<cases::Run> m_runs;
    std::map<QByteArray, QString> m_evidencePaths; ///< by hash
    std::map<QByteArray, QString> m_modelPaths;
};

} // namespace

bool BundleCheck::differs() const
{
    return check.differs()
        || std::any_of(runs.begin(), runs.end(), [](const RunMatch& run) { return run.state == RunMatch::State::Differs; });
}

bool BundleCheck::repeatedAll() const
{
    return std::none_of(runs.begin(), runs.end(), [](const RunMatch& run) { return run.state == RunMatch::State::NotRun; });
}

Result<BundleCheck> verifyBundle(
    const QString& path, const VerifyBundleOptions& options, const std::stop_token& stop, const ProgressFn& progress)
{
    return BundleReader::open(path)
        .and_then([&](const std::unique_ptr<BundleReader>& reader) { return Verification(*reader, options, stop, progress).run(); })
        .map_error([&](const Error& error) {
            // Whatever it was doing.
            return error.kind == Error::Kind::Cancelled
                ? Error { error.kind, Sentence::of("The verification of '%1' was cancelled.").arg(path) }
                : error;
        });
}

} // namespace semblance::custody
