// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/synthesis/dataset_plan.h"

#include <QDir>
#include <QString>

namespace semblance::dataset::synthesis {

QString identityName(int identity); ///< "person-000"

/// Where the files of a generated dataset lie: FaceForensics++'s folders, and truth/ beside them. Paths are below the dataset's folder.
class DatasetFiles {
public:
    DatasetFiles(const QString& folder, const QString& compression)
        : m_folder(folder)
        , m_compression(compression)
    {
    }

    QString absolute(const QString& path) const { return m_folder.filePath(path); }
    QString videoPath(const QString& method, const QString& id) const; ///< method empty: real
    QString maskPath(const QString& method, const QString& id) const;
    QString truthPath(const QString& method, const QString& id) const;

    /// Makes the folder with synthesis.json, README.md, identities.csv and splits/. Errors: File, where the folder holds something else
    /// or a dataset of other options.
    Result<> prepare(const SynthesisOptions& options, const DatasetPlan& plan) const;

private:
    QDir m_folder;
    QString m_compression;
};

} // namespace semblance::dataset::synthesis
