// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/examine.h"

#include "core/base/file_hash.h"
#include "core/base/software_versions.h"
#include "core/faces/landmark_finder.h"
#include "core/models/model_store.h"
#include "model/error.h"
#include "model/formats/model_file.h"
#include "model/machine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QThread>

#include <algorithm>
#include <openssl/crypto.h>
#include <sqlite3.h>

namespace semblance::doctor {
namespace {

constexpr qint64 kLittleRoom = 1'000'000'000;

QList<Finding> examineSoftware()
{
    const QString part = QStringLiteral("software");
    QList<Finding> findings;
    const QJsonObject versions = softwareVersions();
    for (auto it = versions.begin(); it != versions.end(); ++it)
        findings << Finding { part, it.key() == QLatin1String("version") ? QStringLiteral("semblance") : it.key(), it.value().toString() };
    findings << Finding { part, QStringLiteral("openssl"), QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION)) };
    findings << Finding { part, QStringLiteral("sqlite"), QString::fromLatin1(sqlite3_libversion()) };
    Finding scorer { part, QStringLiteral("onednn"), QString::fromStdString(model::processorScorer()) };
    if (scorer.value.isEmpty()) {
        scorer.state = State::Missing;
        scorer.problem = Sentence::of("The program was built without oneDNN: LibTorch scores, which is slower on a processor.");
    }
    return findings << scorer;
}

QString firstLine(const QString& path, const QByteArray& key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        if (line.startsWith(key))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).simplified();
    }
    return {};
}

QList<Finding> examineDevices()
{
    const QString part = QStringLiteral("devices");
    const int cuda = model::cudaDevices();
    return { { part, QStringLiteral("cpu"),
                 QStringLiteral("%1, %2 threads").arg(firstLine(QStringLiteral("/proc/cpuinfo"), "model name")).arg(QThread::idealThreadCount()) },
        { part, QStringLiteral("memory"), firstLine(QStringLiteral("/proc/meminfo"), "MemTotal") },
        { part, QStringLiteral("cuda"), cuda == 0 ? QString() : cuda == 1 ? QStringLiteral("cuda:0") : QStringLiteral("cuda:0 to cuda:%1").arg(cuda - 1) } };
}

Finding examineModel(const models::StoredModel& stored)
{
    Finding finding { QStringLiteral("models"), stored.name, stored.path };
    const auto hash = fileSha256(stored.path);
    if (!hash) {
        finding.state = State::Missing;
        finding.problem = hash.error().sentence;
        return finding;
    }
    finding.value += QStringLiteral(" SHA-256 ") + QString::fromLatin1(*hash);
    try {
        if (model::describeModelFile(stored.path.toStdString()).demonstration)
            finding.value += QStringLiteral(" (a demonstration, not validated for casework)");
    } catch (const model::Error& e) {
        finding.state = State::Missing;
        finding.problem = Sentence::of("The model %1 can't be read: %2").arg(stored.path, QString::fromUtf8(e.what()));
    }
    return finding;
}

QList<Finding> examineModels()
{
    QList<Finding> findings;
    for (const models::StoredModel& stored : models::storedModels())
        findings << examineModel(stored);
    Finding standard { QStringLiteral("models"), QStringLiteral("default") };
    if (const auto path = models::defaultModel()) {
        standard.value = *path;
        const auto same = std::find_if(findings.begin(), findings.end(), [&](const Finding& f) { return f.value.startsWith(*path); });
        if (same != findings.end() && same->state != State::Fine) {
            standard.state = State::Broken;
            standard.problem = same->problem;
        }
    } else {
        standard.state = State::Broken;
        standard.problem = path.error().sentence;
    }
    findings << standard;

    Finding landmarks { QStringLiteral("models"), QStringLiteral("landmarks"), faces::LandmarkFinder::modelPath() };
    if (const auto finder = faces::LandmarkFinder::open(); !finder) {
        landmarks.state = State::Broken;
        landmarks.problem = finder.error().sentence;
    } else if (const auto hash = fileSha256(landmarks.value)) {
        landmarks.value += QStringLiteral(" SHA-256 ") + QString::fromLatin1(*hash);
    }
    return findings << landmarks;
}

Finding examineDatabase()
{
    const QString driver = QStringLiteral("QSQLITE");
    Finding finding { QStringLiteral("database"), driver, {} };
    if (QSqlDatabase::isDriverAvailable(driver)) {
        finding.value = QStringLiteral("available");
    } else {
        finding.state = State::Broken;
        finding.problem = Sentence::of("Qt has no driver for SQLite: no case can be opened or made; install the package libqt6sql6-sqlite.");
    }
    return finding;
}

Finding examineFolder(const QString& name, const QString& path)
{
    Finding finding { QStringLiteral("folders"), name, path };
    // Made when it is first needed: then what counts is the folder that it will be made in.
    QString there = QFileInfo(path).absoluteFilePath();
    while (!QFileInfo::exists(there) && QFileInfo(there).absolutePath() != there)
        there = QFileInfo(there).absolutePath();
    const QFileInfo folder(there);
    const qint64 room = QStorageInfo(there).bytesAvailable();
    if (!folder.isDir()) {
        finding.state = State::Broken;
        finding.problem = Sentence::of("%1 is no folder, so %2 can't be made; move it away.").arg(there, path);
    } else if (!folder.isWritable()) {
        finding.state = State::Broken;
        finding.problem = Sentence::of("%1 can't be written; change its rights, or name another folder (docs/configuration.md).").arg(there);
    } else if (room >= 0 && room < kLittleRoom) {
        finding.state = State::Missing;
        finding.problem = Sentence::of("Only %1 MB are left on the disk of %2; analyses and exports may not fit.").arg(room / 1'000'000, path);
    }
    if (room >= 0)
        finding.value += QStringLiteral(", %1 MB free").arg(room / 1'000'000);
    return finding;
}

} // namespace

QList<Finding> examine()
{
    const auto standard = [](QStandardPaths::StandardLocation place) { return QStandardPaths::writableLocation(place); };
    const std::pair<QString, QString> folders[] { { QStringLiteral("settings"), standard(QStandardPaths::AppConfigLocation) },
        { QStringLiteral("data"), standard(QStandardPaths::AppDataLocation) }, { QStringLiteral("models"), models::userModelFolder() },
        { QStringLiteral("cache"), standard(QStandardPaths::CacheLocation) }, { QStringLiteral("temporary"), QDir::tempPath() } };
    QList<Finding> findings = examineSoftware() + examineDevices() + examineDecoders() + examineModels();
    findings << examineDatabase();
    for (const auto& [name, path] : folders)
        findings << examineFolder(name, path);
    return findings;
}

State worst(const QList<Finding>& findings)
{
    State state = State::Fine;
    for (const Finding& finding : findings)
        state = std::max(state, finding.state);
    return state;
}

} // namespace semblance::doctor
