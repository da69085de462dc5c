// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate_folder.h"

#include "core/analysis/load_model.h"
#include "core/evaluation/report_files.h"
#include "core/evaluation/score_samples.h"

#include <QDir>

namespace semblance::evaluation {

Result<> checkOutputApart(const QString& dataset, const QString& output)
{
    if (QDir(dataset).absolutePath() == QDir(output).absolutePath())
        return failure(Error::Kind::Usage, Sentence::of("The results must go to another folder than the dataset %1.").arg(dataset));
    return {};
}

Result<FolderEvaluation> evaluateFolder(const FolderRequest& request, std::stop_token stop, const ProgressFn& progress)
{
    if (auto apart = checkOutputApart(request.dataset, request.output); !apart)
        return tl::unexpected(apart.error());
    const auto manifest = dataset::Manifest::open(request.dataset, dataset::Manifest::Mode::ReadOnly);
    if (!manifest)
        return tl::unexpected(manifest.error());
    auto table = readSamples(**manifest, request.selection);
    if (!table)
        return tl::unexpected(table.error());
    if (auto known = checkNode(*table, request.options); !known)
        return tl::unexpected(known.error());
    for (const QString& path : request.models) {
        if (progress)
            progress({ 0, 0, QStringLiteral("model") });
        auto loaded = analysis::loadModelFile(path, {}, request.settings);
        if (!loaded)
            return tl::unexpected(loaded.error());
        if (auto scored = scoreSamples(*table, *loaded, request.settings, request.output, stop, progress); !scored)
            return tl::unexpected(scored.error());
    }
    auto report = evaluate(*table, request.options, stop, progress);
    if (!report)
        return tl::unexpected(report.error());
    if (auto written = writeEvaluation(*table, *report, request.output); !written)
        return tl::unexpected(written.error());
    return FolderEvaluation { *std::move(table), *std::move(report) };
}

} // namespace semblance::evaluation
