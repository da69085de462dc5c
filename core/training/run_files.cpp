// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run_files.h"

#include "core/base/commit_whole.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>

namespace semblance::training {
namespace {

Result<> write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && commitWhole(file))
        return {};
    return failure(Error::Kind::File, Sentence::of("%1 can't be written: %2.").arg(path, file.errorString()));
}

} // namespace

RunFiles::RunFiles(const QString& output)
    : m_output(output)
    , m_log(output + QStringLiteral(".log"))
{
}

void RunFiles::removeLeftovers() const
{
    const QFileInfo output(m_output);
    QDir folder = output.absoluteDir();
    const QRegularExpression leftover(
        QStringLiteral("^%1(\\.checkpoint)?\\.partial-[A-Za-z0-9]{6}$").arg(QRegularExpression::escape(output.fileName())));
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (leftover.match(name).hasMatch())
            folder.remove(name);
    }
}

Result<> RunFiles::begin(const QJsonObject& identity)
{
    if (auto written = write(this->identity(), QJsonDocument(identity).toJson()); !written)
        return written;
    return write(log(), {});
}

Result<> RunFiles::checkSameRun(const QJsonObject& identity) const
{
    QFile file(this->identity());
    const auto stored = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    if (stored.isEmpty())
        return failure(Error::Kind::File,
            Sentence::of(
                "%1 can't be read, which says what run %2 belongs to; choose another output, or remove the checkpoint to start anew.")
                .arg(this->identity(), checkpoint()));
    // Through text, as the stored one went.
    const auto wanted = QJsonDocument::fromJson(QJsonDocument(identity).toJson()).object();
    for (const QString& key : wanted.keys()) {
        if (stored.value(key) != wanted.value(key))
            return failure(Error::Kind::File,
                Sentence::of("%1 is the checkpoint of a run with another %2; choose another output, or remove it to start anew.")
                    .arg(checkpoint(), QString(key).replace(QLatin1Char('_'), QLatin1Char(' '))));
    }
    return {};
}

Result<> RunFiles::takeBackAfter(qint64 step)
{
    QFile file(log());
    QByteArray kept;
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd()) {
            const QByteArray line = file.readLine();
            const auto event = QJsonDocument::fromJson(line).object();
            if (!event.isEmpty() && line.endsWith('\n') && event.value(QStringLiteral("step")).toInteger() <= step)
                kept += line;
        }
        file.close();
    }
    return write(log(), kept);
}

void RunFiles::tell(const QJsonObject& event)
{
    if (!m_log.isOpen() && !m_log.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    m_log.write(QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n');
    m_log.flush();
}

} // namespace semblance::training
