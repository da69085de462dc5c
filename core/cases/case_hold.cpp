// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_hold.h"

#include "core/cases/audit_log.h"
#include "core/cases/examiner_record.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QSysInfo>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace semblance::cases {
namespace {

constexpr qint64 kFreshMs = 2000;
constexpr int kPollMs = 20;
constexpr int kFewTries = 10; ///< somebody who only looks has the lock for a moment
constexpr int kManyTries = 1000;

struct Registry {
    QRecursiveMutex mutex; ///< the last owner may let go while somebody looks
    QHash<QString, std::weak_ptr<CaseHold>> holds; ///< by path of the lock
};

Registry& registry()
{
    static Registry all;
    return all;
}

/// The same for every name of the file.
QString lockPathOf(const QString& casePath)
{
    const QFileInfo info(casePath);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    const QString file = info.exists() ? info.canonicalFilePath()
        : folder.isEmpty()             ? info.absoluteFilePath()
                                       : QDir(folder).filePath(info.fileName());
    return file + QStringLiteral("-lock");
}

QByteArray aboutThisProgram()
{
    const QJsonObject json { { QStringLiteral("program"), programAndVersion() }, { QStringLiteral("user"), systemUserName() },
        { QStringLiteral("host"), QSysInfo::machineHostName() }, { QStringLiteral("process_id"), QCoreApplication::applicationPid() },
        { QStringLiteral("since"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) } };
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

CaseHolder holderFrom(const QString& lockPath)
{
    QFile file(lockPath);
    const QJsonObject json = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(4096)).object() : QJsonObject();
    return { json.value(QStringLiteral("program")).toString(), json.value(QStringLiteral("user")).toString(),
        json.value(QStringLiteral("host")).toString(), json.value(QStringLiteral("process_id")).toInteger(),
        QDateTime::fromString(json.value(QStringLiteral("since")).toString(), Qt::ISODateWithMs) };
}

bool isFresh(const CaseHolder& holder)
{
    return !holder.sinceUtc.isValid() || holder.sinceUtc.msecsTo(QDateTime::currentDateTimeUtc()) < kFreshMs;
}

tl::unexpected<Error> inUse(const QString& casePath, const CaseHolder& holder)
{
    if (!holder.sinceUtc.isValid())
        return failure(Error::Kind::Case,
            Sentence::of("The case file '%1' is in use by another program; it can be read, and written when that is closed.")
                .arg(casePath));
    return failure(Error::Kind::Case,
        Sentence::of(
            "The case file '%1' is in use by %2 of user %3 on host %4 (process %5) since %6; it can be read, and written when that "
            "is closed.")
            .arg(casePath, holder.program, holder.user, holder.host)
            .arg(holder.processId)
            .arg(holder.sinceUtc.toString(Qt::ISODate)));
}

/// Whether the descriptor is of the file that has the name now: a holder removes its file when it lets go.
bool isStillThere(int descriptor, const QByteArray& name)
{
    struct stat held { };
    struct stat named { };
    return fstat(descriptor, &held) == 0 && stat(name.constData(), &named) == 0 && held.st_dev == named.st_dev
        && held.st_ino == named.st_ino;
}

enum class Lock { Taken, Busy, Impossible };

struct Attempt {
    Lock lock = Lock::Impossible;
    int descriptor = -1;
};

Attempt tryLock(const QByteArray& name)
{
    for (;;) {
        int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        const bool isOurs = descriptor >= 0;
        // Another user's file can be locked all the same, though not written to.
        if (descriptor < 0)
            descriptor = ::open(name.constData(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0)
            return {};
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const bool isBusy = errno == EWOULDBLOCK;
            ::close(descriptor);
            return { isBusy ? Lock::Busy : Lock::Impossible, -1 };
        }
        if (!isStillThere(descriptor, name)) {
            ::close(descriptor);
            continue;
        }
        const QByteArray text = aboutThisProgram();
        const bool isWritten = ::ftruncate(descriptor, 0) == 0
            && ::pwrite(descriptor, text.constData(), static_cast<std::size_t>(text.size()), 0) == text.size();
        // On a full disk it is held all the same: who by, nobody can read.
        if (isWritten || isOurs || ::unlink(name.constData()) != 0)
            return { Lock::Taken, descriptor };
        ::close(descriptor); // What another user's program left behind is gone now.
    }
}

} // namespace

Result<std::shared_ptr<CaseHold>> CaseHold::take(const QString& casePath, Patience patience)
{
    const QString lockPath = lockPathOf(casePath);
    const QByteArray name = QFile::encodeName(lockPath);
    for (int attempt = 0;; ++attempt) {
        {
            QMutexLocker<QRecursiveMutex> guard(&registry().mutex);
            if (auto held = registry().holds.value(lockPath).lock())
                return held;
            if (const Attempt lock = tryLock(name); lock.lock != Lock::Busy) {
                std::shared_ptr<CaseHold> hold(new CaseHold);
                if (lock.lock == Lock::Taken)
                    hold->m_lockPath = lockPath;
                hold->m_descriptor = lock.descriptor;
                registry().holds.insert(lockPath, hold);
                return hold;
            }
        }
        const CaseHolder holder = holderFrom(lockPath);
        if (attempt >= kManyTries || (attempt >= kFewTries && (patience == Patience::None || !isFresh(holder))))
            return inUse(casePath, holder);
        QThread::msleep(kPollMs);
    }
}

std::optional<CaseHolder> CaseHold::other(const QString& casePath)
{
    const QString lockPath = lockPathOf(casePath);
    QMutexLocker<QRecursiveMutex> guard(&registry().mutex);
    if (registry().holds.value(lockPath).lock())
        return std::nullopt;
    const int descriptor = ::open(QFile::encodeName(lockPath).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return std::nullopt;
    const bool isBusy = ::flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(descriptor);
    if (!isBusy)
        return std::nullopt;
    const CaseHolder holder = holderFrom(lockPath);
    // This program's own lock, which is just being let go of.
    if (holder.processId == QCoreApplication::applicationPid() && holder.host == QSysInfo::machineHostName())
        return std::nullopt;
    return holder;
}

CaseHold::~CaseHold()
{
    // Nobody of this program may find the lock busy between the two.
    QMutexLocker<QRecursiveMutex> guard(&registry().mutex);
    if (!m_lockPath.isEmpty())
        ::unlink(QFile::encodeName(m_lockPath).constData());
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace semblance::cases
