// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace semblance::custody {

// Names of the files in a bundle that are not listed in its manifest.
inline const QString kManifestName = QStringLiteral("manifest.json");
inline const QString kSignatureName = QStringLiteral("manifest.json.sig");
inline const QString kGpgSignatureName = QStringLiteral("manifest.json.asc");
inline const QString kSignerName = QStringLiteral("signer.pem");
inline const QString kCaseName = QStringLiteral("case.semcase");

/// What a sealed bundle holds: manifest.json, schema "semblance.bundle/1" (docs/bundle.md). Hashes are SHA-256 in lower-case hex.
struct BundleManifest {
    struct File {
        QString path;
        qint64 bytes = 0;
        QByteArray sha256;
    };
    struct Evidence {
        qint64 id = 0; ///< in the case
        QString fileName;
        qint64 bytes = 0;
        QByteArray sha256;
        std::optional<QString> file; ///< path of its content in the bundle; absent: only its hash is there
    };
    struct Model {
        QString name;
        QByteArray sha256;
        std::optional<QString> file;
    };
    struct Analysis {
        qint64 run = 0; ///< in the case
        QString file;
    };

    QString program; ///< "semblance 0.1.0"
    QString caseFileName;
    std::optional<QString> caseNumber;
    std::optional<QString> caseTitle;
    QString utc; ///< of the last entry of the case's audit log
    qint64 auditEntries = 0;
    QByteArray auditHead;
    QList<Evidence> evidence;
    QList<Model> models;
    QList<Analysis> analyses;
    QList<File> files; ///< all but the manifest, its signature and the signer's key

    /// Where each path is in files.
    QHash<QString, qsizetype> places() const;
};

/// The same manifest gives the same bytes. Error::Kind::Internal.
Result<QByteArray> manifestBytes(const BundleManifest& manifest);
/// bundle: for sentences. Error::Kind::File: no manifest, or one of a newer version.
Result<BundleManifest> readManifest(const QByteArray& bytes, const QString& bundle);

} // namespace semblance::custody
