// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/evaluate_command.h"

#include "app/command.h"
#include "app/commands/evaluate_options.h"
#include "app/interrupt.h"
#include "app/messages.h"
#include "app/progress_line.h"
#include "core/evaluation/evaluate_folder.h"
#include "core/evaluation/protocol.h"
#include "core/evaluation/report_files.h"
#include "core/models/model_store.h"

#include <QDir>

namespace semblance::app {
namespace {

using namespace evaluation;

/// One call of the command.
class EvaluateJob {
public:
    EvaluateJob(EvaluateArguments arguments, std::stop_token stop)
        : m_arguments(std::move(arguments))
        , m_stop(std::move(stop))
    {
    }

    int run()
    {
        const auto done = m_arguments.protocol.isEmpty() ? runDataset() : runProtocol();
        m_progress.clear();
        if (!done) {
            printError(done.error().message);
            switch (done.error().kind) {
            case Error::Kind::Cancelled:
                return Partial;
            case Error::Kind::Usage:
                return Usage;
            default:
                return Failed;
            }
        }
        return m_pending ? Partial : Done;
    }

private:
    Result<> runDataset()
    {
        QStringList paths;
        for (const QString& model : m_arguments.models.isEmpty() ? QStringList { QString() } : m_arguments.models) {
            const auto path = pathOf(model);
            if (!path)
                return tl::unexpected(path.error());
            paths.append(*path);
        }
        const auto evaluated = evaluateDataset(m_arguments.dataset, paths, m_arguments.output);
        if (!evaluated)
            return tl::unexpected(evaluated.error());
        return print(readableReport(evaluated->table, evaluated->report));
    }

    Result<> runProtocol()
    {
        auto protocol = loadProtocol(m_arguments.protocol);
        if (!protocol)
            return tl::unexpected(protocol.error());
        QMap<QString, QStringList> paths; // run -> model files
        if (auto chosen = chooseModels(*protocol, paths); !chosen)
            return chosen;
        QMap<QString, QString> folders;
        for (const QString& data : m_arguments.data) {
            const QString name = data.left(data.indexOf(u'='));
            if (!protocol->data().contains(name))
                return failure(Error::Kind::Usage,
                    QStringLiteral("The protocol %1 has no dataset \"%2\"; it has: %3.")
                        .arg(protocol->name, name, protocol->data().join(QStringLiteral(", "))));
            folders.insert(name, data.mid(data.indexOf(u'=') + 1));
            if (auto apart = outputApart(folders.value(name)); !apart)
                return apart;
        }
        QStringList all;
        for (const QStringList& each : paths)
            all += each;
        all.removeDuplicates();

        QMap<QString, ScoreTable> tables;
        for (auto it = folders.constBegin(); it != folders.constEnd(); ++it) {
            m_progress.setTitle(it.key());
            auto evaluated = evaluateDataset(it.value(), all, QDir(m_arguments.output).filePath(QString(it.key()).replace(u'/', u'_')));
            if (!evaluated)
                return tl::unexpected(evaluated.error());
            tables.insert(it.key(), std::move(evaluated->table));
        }
        QMap<QString, QList<QByteArray>> models;
        for (auto it = paths.constBegin(); it != paths.constEnd(); ++it) {
            for (const QString& path : it.value())
                models[it.key()].append(m_sha256.value(path));
        }
        const ProtocolResult result = fillProtocol(*protocol, tables, models, m_arguments.options.bootstrap, m_stop);
        if (m_stop.stop_requested())
            return failure(Error::Kind::Cancelled, QStringLiteral("Stopped while the figures were computed; the scores are kept."));
        if (auto written = writeProtocol(result, m_arguments.output); !written)
            return written;
        m_progress.clear();
        return print(readableProtocol(result));
    }

    /// Which model files fill which rows.
    Result<> chooseModels(const Protocol& protocol, QMap<QString, QStringList>& paths) const
    {
        const QStringList runs = protocol.runs();
        QString main = runs.size() == 1 ? runs.first() : QString();
        for (const ProtocolRow& row : protocol.rows) {
            if (row.isDefault)
                main = row.run;
        }
        for (const QString& given : m_arguments.models.isEmpty() ? QStringList { QString() } : m_arguments.models) {
            const QString prefix = given.left(given.indexOf(u'='));
            const bool isNamed = given.contains(u'=') && runs.contains(prefix);
            if (!isNamed && main.isEmpty())
                return failure(Error::Kind::Usage,
                    QStringLiteral("The protocol %1 has several rows; say which one a model is for: --model ROW=M, with ROW one of: %2.")
                        .arg(protocol.name, runs.join(QStringLiteral(", "))));
            const auto path = pathOf(isNamed ? given.mid(given.indexOf(u'=') + 1) : given);
            if (!path)
                return tl::unexpected(path.error());
            paths[isNamed ? prefix : main].append(*path);
        }
        return {};
    }

    static Result<QString> pathOf(const QString& model) { return model.isEmpty() ? models::defaultModel() : models::findModel(model); }

    Result<> outputApart(const QString& dataset) const
    {
        if (QDir(dataset).absolutePath() == QDir(m_arguments.output).absolutePath())
            return failure(Error::Kind::Usage, QStringLiteral("--out must be another folder than the dataset %1.").arg(dataset));
        return {};
    }

    Result<FolderEvaluation> evaluateDataset(const QString& folder, const QStringList& paths, const QString& output)
    {
        auto evaluated = evaluateFolder({ folder, paths, m_arguments.selection, m_arguments.options, m_arguments.settings, output }, m_stop,
            [this](const Progress& p) { m_progress.show(p); });
        if (!evaluated)
            return evaluated;
        for (qsizetype i = 0; i < paths.size(); ++i)
            m_sha256.insert(paths[i], evaluated->table.models[i].sha256);
        m_progress.clear();
        const Coverage& coverage = evaluated->report.coverage;
        if (coverage.pending > 0) {
            m_pending = true;
            printError(QStringLiteral("%1 of %2 videos of %3 wait for semblance dataset extract; the figures are without them.")
                           .arg(coverage.pending)
                           .arg(coverage.videos)
                           .arg(folder));
        }
        return evaluated;
    }

    static Result<> print(const QString& text)
    {
        if (!printResult(text))
            return failure(Error::Kind::File, QStringLiteral("can't write to standard output."));
        return {};
    }

    EvaluateArguments m_arguments;
    std::stop_token m_stop;
    ProgressLine m_progress;
    QMap<QString, QByteArray> m_sha256; ///< by model file
    bool m_pending = false;
};

int printProtocols()
{
    QString text;
    for (const QString& name : protocolNames()) {
        const auto protocol = loadProtocol(name);
        if (!protocol) {
            printError(protocol.error().message);
            return Failed;
        }
        text += QStringLiteral("%1  Table %2: %3\n  datasets: %4\n  rows: %5\n")
                    .arg(name, protocol->table, protocol->title, protocol->data().join(QStringLiteral(", ")),
                        protocol->runs().join(QStringLiteral(", ")));
    }
    return printResult(text) ? Done : Failed;
}

} // namespace

int runEvaluate(const QStringList& arguments)
{
    const auto parsed = parseEvaluateArguments(arguments);
    if (!parsed) {
        printError(parsed.error().message);
        return Usage;
    }
    if (parsed->helpWanted)
        return printResult(evaluateHelp()) ? Done : Failed;
    if (parsed->protocolsWanted)
        return printProtocols();
    return EvaluateJob(*parsed, interruptToken()).run();
}

} // namespace semblance::app
