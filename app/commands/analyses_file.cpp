// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/analyses_file.h"

#include "core/analysis/analysis_json.h"
#include "core/base/commit_whole.h"

#include <QFile>
#include <cstdio>

namespace semblance::app {
namespace {

std::unique_ptr<QFileDevice> makeDevice(const QString& path)
{
    if (path == QStringLiteral("-"))
        return std::make_unique<QFile>();
    return std::make_unique<QSaveFile>(path);
}

} // namespace

AnalysesFile::AnalysesFile(const QString& path, bool several)
    : m_path(path)
    , m_several(several)
    , m_device(makeDevice(path))
    , m_writer(*m_device)
{
}

Result<std::unique_ptr<AnalysesFile>> AnalysesFile::open(const QString& path, bool several)
{
    std::unique_ptr<AnalysesFile> file(new AnalysesFile(path, several));
    auto* save = qobject_cast<QSaveFile*>(file->m_device.get());
    const bool opened
        = save ? save->open(QIODevice::WriteOnly) : static_cast<QFile*>(file->m_device.get())->open(stdout, QIODevice::WriteOnly);
    if (!opened)
        return tl::unexpected(file->cannotWrite());
    if (several) {
        file->m_writer.beginObject();
        file->m_writer.member("schema", QStringLiteral("semblance.analyses/1"));
        file->m_writer.key(QStringLiteral("analyses"));
        file->m_writer.beginArray();
    }
    return file;
}

Result<> AnalysesFile::add(const cases::CaseFile& caseFile, cases::RunId run, const QString& fileName)
{
    return analysis::writeAnalysis(m_writer, caseFile, run, fileName);
}

Result<> AnalysesFile::commit()
{
    if (m_several) {
        m_writer.endArray();
        writeLeft("skipped", m_skipped);
        writeLeft("failed", m_failed);
        m_writer.endObject();
    }
    auto* save = qobject_cast<QSaveFile*>(m_device.get());
    if (!m_writer.finish() || !(save ? commitWhole(*save) : m_device->flush()))
        return tl::unexpected(cannotWrite());
    return {};
}

void AnalysesFile::writeLeft(const char* key, const QList<Left>& list)
{
    m_writer.key(QString::fromLatin1(key));
    m_writer.beginArray();
    for (const Left& left : list) {
        m_writer.beginObject(analysis::JsonWriter::Layout::OneLine);
        m_writer.member("file_name", left.fileName);
        m_writer.member("what", left.what);
        m_writer.endObject();
    }
    m_writer.endArray();
}

Error AnalysesFile::cannotWrite() const
{
    return { Error::Kind::File, QStringLiteral("The JSON file '%1' can't be written: %2.").arg(m_path, m_device->errorString()) };
}

} // namespace semblance::app
