// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/analyze_command.h"

#include "app/command.h"
#include "app/commands/analyses_file.h"
#include "app/commands/analyze_inputs.h"
#include "app/commands/analyze_options.h"
#include "app/commands/misplaced_evidence.h"
#include "app/commands/run_summary.h"
#include "app/interrupt.h"
#include "app/messages.h"
#include "app/progress_line.h"
#include "core/analysis/heatmap_writer.h"
#include "core/analysis/load_model.h"
#include "core/analysis/run_analysis.h"
#include "core/base/file_hash.h"
#include "core/base/output_guard.h"
#include "core/cases/temporary_case.h"
#include "core/media/media_files.h"
#include "core/models/model_store.h"

#include <QFileInfo>

namespace semblance::app {
namespace {

/// One call of the command: what is open and how the inputs fared.
class AnalyzeJob {
public:
    AnalyzeJob(AnalyzeOptions options, std::stop_token stop)
        : m_options(std::move(options))
        , m_stop(std::move(stop))
    {
    }

    int run()
    {
        if (auto ready = prepare(); !ready) {
            printError(ready.error().message);
            return Failed;
        }
        for (qsizetype i = 0; i < m_inputs.size() && !m_ended; ++i) {
            const QString name = QFileInfo(m_inputs[i].path).fileName();
            m_progress.setTitle(m_inputs.size() == 1 ? name : QStringLiteral("[%1/%2] %3").arg(i + 1).arg(m_inputs.size()).arg(name));
            if (auto done = analyzeOne(m_inputs[i]); !done)
                noteFailure(m_inputs[i], done.error());
            m_progress.clear();
        }
        return finish();
    }

private:
    /// Everything that can be wrong apart from the inputs' contents, before the long work. Makes no case yet.
    Result<> prepare()
    {
        auto inputs = expandInputs(m_options.inputs);
        if (!inputs)
            return tl::unexpected(inputs.error());
        m_inputs = std::move(*inputs);
        m_several = m_options.inputs.size() > 1 || m_inputs.size() != 1 || m_inputs.first().fromFolder;
        if (!m_options.casePath.isEmpty()) {
            if (auto checked = QFileInfo::exists(m_options.casePath) ? openCase() : cases::CaseFile::check(m_options.casePath); !checked)
                return checked;
        }
        if (const QFileInfo folder(m_options.heatMapFolder);
            !m_options.heatMapFolder.isEmpty() && folder.exists() && (!folder.isDir() || !folder.isWritable()))
            return failure(Error::Kind::File,
                QStringLiteral("'%1' is no folder that heat maps can be written to; choose another one.").arg(m_options.heatMapFolder));
        return loadModel().and_then([this] { return openJson(); });
    }

    Result<> loadModel()
    {
        const auto path = m_options.model.isEmpty() ? models::defaultModel() : models::findModel(m_options.model);
        if (!path)
            return tl::unexpected(path.error());
        m_modelPath = *path;
        auto loaded = analysis::loadModelFile(*path, {}, m_options.settings);
        if (!loaded)
            return tl::unexpected(loaded.error());
        m_detector = std::move(loaded->detector);
        m_model = loaded->identity;
        if (const QString sentence = demonstrationSentence(m_model); !sentence.isEmpty())
            printError(QStringLiteral("note: ") + sentence);
        return {};
    }

    Result<> openJson()
    {
        if (m_options.jsonPath.isEmpty())
            return {};
        QStringList read { m_modelPath, m_options.casePath };
        for (const AnalyzeInput& input : m_inputs)
            read << input.path;
        if (auto apart = refuseToOverwrite(m_options.jsonPath, read); !apart)
            return apart;
        if (auto mayBe = refuseToReplaceAnotherKind(m_options.jsonPath, OutputKind::Json); !mayBe)
            return mayBe;
        auto opened = AnalysesFile::open(m_options.jsonPath, m_several);
        if (!opened)
            return tl::unexpected(opened.error());
        m_json = std::move(*opened);
        return {};
    }

    /// Only once there is something to keep, so that a call that fails leaves no empty case behind.
    Result<> openCase()
    {
        if (m_case)
            return {};
        if (m_options.casePath.isEmpty()) {
            auto made = cases::TemporaryCase::create();
            if (!made)
                return tl::unexpected(made.error());
            m_temporary = std::move(*made);
            m_case = &m_temporary->file();
            return {};
        }
        auto opened = cases::CaseFile::open(
            m_options.casePath, cases::CaseFile::Mode::ReadWrite, m_stop, [this](const Progress& p) { m_progress.show(p); });
        m_progress.clear();
        if (!opened)
            return tl::unexpected(opened.error());
        if ((*opened)->isReadOnly())
            return failure(Error::Kind::Case,
                QStringLiteral("The case file '%1' was written by a newer version of this program and can only be read by this one; update "
                               "the program or choose another case file.")
                    .arg(m_options.casePath));
        m_kept = std::move(*opened);
        m_case = m_kept.get();
        return tellMisplaced(*m_kept);
    }

    Result<> analyzeOne(const AnalyzeInput& input)
    {
        const auto progress = [this](const Progress& p) { m_progress.show(p); };
        const auto opened = analysis::openEvidence(input.path, m_stop, progress);
        if (!opened)
            return tl::unexpected(opened.error());
        if (auto ready = openCase(); !ready) {
            m_ended = true;
            return ready;
        }
        // About the case; a temporary one is nobody's business.
        const auto known = m_kept ? analysis::noticesAbout(*m_kept, opened->evidence) : Result<QStringList>(QStringList());
        if (!known)
            return tl::unexpected(known.error());
        m_progress.clear();
        for (const QString& notice : *known)
            printError(QStringLiteral("note: ") + notice);
        const auto outcome = analysis::runAnalysis(*m_case, *opened, *m_detector, m_model, m_options.settings, m_stop, progress);
        m_progress.clear();
        if (!outcome) {
            // The next input would meet the same full disk or device.
            m_ended = true;
            return tl::unexpected(outcome.error());
        }
        // Of a temporary case nobody wants to hear; what a check found is wanted everywhere.
        const bool told = m_kept || m_options.settings.backend == model::Backend::Checked;
        for (const QString& notice : told ? outcome->notices.mid(known->size()) : QStringList())
            printError(QStringLiteral("note: ") + notice);
        ++m_analyzed;
        m_partial = m_partial || outcome->summary.status != analysis::Status::Complete;
        tellStatus(opened->evidence.fileName, *outcome);
        if (auto written = output(*outcome, opened->evidence.fileName); !written) {
            m_ended = true;
            m_outputFailed = true;
            return written;
        }
        if (m_options.heatMapFolder.isEmpty() || outcome->summary.status == analysis::Status::Cancelled)
            return {};
        return analysis::writeHeatMaps(m_options.heatMapFolder, *m_case, outcome->run, *opened->video, *m_detector, m_stop, progress)
            .map([](const QStringList&) {});
    }

    void tellStatus(const QString& fileName, const analysis::RunOutcome& outcome)
    {
        if (outcome.summary.status == analysis::Status::Cancelled) {
            m_ended = true;
            printError(
                QStringLiteral("the analysis of '%1' was stopped; what was done is kept%2.")
                    .arg(fileName,
                        m_options.casePath.isEmpty() ? QString() : QStringLiteral(" in the case, and the same command goes on with it")));
        } else if (outcome.summary.status == analysis::Status::Partial) {
            printError(
                QStringLiteral("'%1' could be analysed in part only: %2%3")
                    .arg(fileName, outcome.summary.problems.first().what,
                        outcome.summary.problems.size() == 1 ? QString()
                                                             : QStringLiteral(" (and %1 more)").arg(outcome.summary.problems.size() - 1)));
        }
    }

    Result<> output(const analysis::RunOutcome& outcome, const QString& fileName)
    {
        if (m_json)
            return m_json->add(*m_case, outcome.run, fileName);
        const auto run = m_case->run(outcome.run);
        if (!run)
            return tl::unexpected(run.error());
        return runSummary(*m_case, *run).and_then([&](const QString& text) -> Result<> {
            if (!printResult(singleLine(fileName) + QLatin1Char('\n') + text))
                return failure(Error::Kind::File, QStringLiteral("The summary can't be written to standard output."));
            return {};
        });
    }

    void noteFailure(const AnalyzeInput& input, const Error& error)
    {
        m_progress.clear();
        const QString name = QFileInfo(input.path).fileName();
        if (error.kind == Error::Kind::Cancelled) {
            m_ended = true;
            m_partial = true;
            printError(QStringLiteral("stopped at '%1'.").arg(name));
        } else if (input.fromFolder && error.kind == Error::Kind::Media && !media::hasMediaSuffix(input.path)) {
            printError(QStringLiteral("skipped '%1', which is no video or picture.").arg(name));
            if (m_json)
                m_json->addSkipped(name, error.message);
        } else {
            ++m_failures;
            printError(error.message);
            if (m_json)
                m_json->addFailed(name, error.message);
        }
    }

    int finish()
    {
        if (m_analyzed == 0 && m_failures == 0 && !m_partial)
            printError(QStringLiteral("no video or picture was found to analyse."));
        if (m_analyzed == 0)
            return m_partial && m_failures == 0 ? Partial : Failed;
        if (m_outputFailed)
            return Failed;
        if (m_json) {
            if (auto written = m_json->commit().and_then([this] { return logExport(); }); !written) {
                printError(written.error().message);
                return Failed;
            }
        }
        return m_failures > 0 || m_partial ? Partial : Done;
    }

    /// What goes out of a case is told in its log.
    Result<> logExport()
    {
        const QFileInfo written(m_options.jsonPath);
        if (!m_kept || !written.isFile())
            return {};
        return fileSha256(m_options.jsonPath).and_then([&](const QByteArray& sha256) {
            return m_kept->logEvent(cases::AuditKind::Exported,
                { { QStringLiteral("what"), QStringLiteral("results") }, { QStringLiteral("path"), written.absoluteFilePath() },
                    { QStringLiteral("bytes"), written.size() }, { QStringLiteral("sha256"), QString::fromLatin1(sha256) } });
        });
    }

    AnalyzeOptions m_options;
    std::stop_token m_stop;
    ProgressLine m_progress;
    QList<AnalyzeInput> m_inputs;
    bool m_several = false;
    std::unique_ptr<model::Detector> m_detector;
    cases::ModelIdentity m_model;
    QString m_modelPath;
    std::unique_ptr<AnalysesFile> m_json;
    std::unique_ptr<cases::TemporaryCase> m_temporary;
    std::unique_ptr<cases::CaseFile> m_kept;
    cases::CaseFile* m_case = nullptr;
    bool m_ended = false;
    bool m_outputFailed = false;
    bool m_partial = false;
    int m_analyzed = 0;
    int m_failures = 0;
};

} // namespace

int runAnalyze(const QStringList& arguments)
{
    auto parsed = parseAnalyzeOptions(arguments);
    if (const auto* help = std::get_if<HelpWanted>(&parsed))
        return printResult(help->text) ? Done : Failed;
    if (const auto* wrong = std::get_if<WrongUsage>(&parsed)) {
        printError(wrong->sentence);
        return Usage;
    }
    return AnalyzeJob(std::move(std::get<AnalyzeOptions>(parsed)), interruptToken()).run();
}

} // namespace semblance::app
