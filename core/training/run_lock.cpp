// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run_lock.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace semblance::training {
namespace {

QString pathOf(const QString& output)
{
    return output + QStringLiteral(".lock");
}

bool isStillAt(int file, const QByteArray& path)
{
    struct stat opened { };
    struct stat named { };
    return fstat(file, &opened) == 0 && stat(path.constData(), &named) == 0 && opened.st_ino == named.st_ino
        && opened.st_dev == named.st_dev;
}

} // namespace

RunLock::~RunLock()
{
    if (m_file < 0)
        return;
    QFile::remove(m_path);
    close(m_file);
}

Result<> RunLock::take(const QString& output)
{
    m_path = pathOf(output);
    const QByteArray path = QFile::encodeName(m_path);
    const QString folder = QFileInfo(output).absolutePath();
    if (!QFileInfo(folder).isDir())
        return failure(Error::Kind::File, Sentence::of("The folder %1 for the model does not exist; make it first.").arg(folder));
    while (m_file < 0) {
        const int file = open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (file < 0)
            return failure(
                Error::Kind::File, Sentence::of("%1 can't be written: %2.").arg(m_path, QString::fromLocal8Bit(std::strerror(errno))));
        if (flock(file, LOCK_EX | LOCK_NB) != 0) {
            close(file);
            return failure(
                Error::Kind::File, Sentence::of("%1 is being trained by another process; wait until it ends, or stop it.").arg(output));
        }
        // The holder before may have removed the file between the two calls.
        if (isStillAt(file, path))
            m_file = file;
        else
            close(file);
    }
    const QByteArray number = QByteArray::number(static_cast<qint64>(getpid())) + '\n';
    if (ftruncate(m_file, 0) != 0 || write(m_file, number.constData(), static_cast<std::size_t>(number.size())) != number.size())
        return failure(
            Error::Kind::File, Sentence::of("%1 can't be written: %2.").arg(m_path, QString::fromLocal8Bit(std::strerror(errno))));
    return {};
}

std::optional<qint64> RunLock::holder(const QString& output)
{
    const int file = open(QFile::encodeName(pathOf(output)).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return std::nullopt;
    const auto closing = qScopeGuard([file] { close(file); });
    if (flock(file, LOCK_SH | LOCK_NB) == 0)
        return std::nullopt;
    std::array<char, 32> text {};
    const auto size = read(file, text.data(), text.size() - 1);
    const qint64 process = size > 0 ? QByteArray(text.data(), size).trimmed().toLongLong() : 0;
    return process > 0 ? std::optional(process) : std::nullopt;
}

} // namespace semblance::training
