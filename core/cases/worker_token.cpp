// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/worker_token.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QSet>
#include <QSysInfo>
#include <QUuid>

namespace semblance::cases {
namespace {

struct Instances {
    QMutex mutex;
    QSet<QString> alive;
};

Instances& instances()
{
    static Instances all;
    return all;
}

QString readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).trimmed() : QString();
}

QString bootId()
{
    return readFile(QStringLiteral("/proc/sys/kernel/random/boot_id"));
}

/// Ticks since boot at which the process started: with the boot and the pid it names one process for good. Empty: no such process.
QString startTime(qint64 pid)
{
    const QString stat = readFile(QStringLiteral("/proc/%1/stat").arg(pid));
    // The program's name is in parentheses and may have any character in it; the start time is the 20th field behind it.
    return stat.mid(stat.lastIndexOf(QLatin1Char(')')) + 2).section(QLatin1Char(' '), 19, 19);
}

} // namespace

WorkerToken::WorkerToken()
    : m_instance(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    const qint64 pid = QCoreApplication::applicationPid();
    const QJsonObject json { { QStringLiteral("host"), QSysInfo::machineHostName() }, { QStringLiteral("boot"), bootId() },
        { QStringLiteral("pid"), pid }, { QStringLiteral("started"), startTime(pid) }, { QStringLiteral("instance"), m_instance } };
    m_text = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    QMutexLocker lock(&instances().mutex);
    instances().alive.insert(m_instance);
}

WorkerToken::~WorkerToken()
{
    QMutexLocker lock(&instances().mutex);
    instances().alive.remove(m_instance);
}

bool WorkerToken::isAlive(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    if (json.value(QStringLiteral("host")).toString() != QSysInfo::machineHostName()
        || json.value(QStringLiteral("boot")).toString() != bootId())
        return false;
    const qint64 pid = json.value(QStringLiteral("pid")).toInteger();
    const QString started = json.value(QStringLiteral("started")).toString();
    if (pid <= 0 || started.isEmpty() || startTime(pid) != started)
        return false;
    if (pid != QCoreApplication::applicationPid())
        return true;
    QMutexLocker lock(&instances().mutex);
    return instances().alive.contains(json.value(QStringLiteral("instance")).toString());
}

} // namespace semblance::cases
