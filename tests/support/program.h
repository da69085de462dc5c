// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>

namespace semblance::test {

/// What a program said and how it ended.
struct ProgramResult {
    int code = -1; ///< -1: it did not start or was killed
    QByteArray out;
    QByteArray err;
};

/// Runs a program to its end; folder is its home and its place for temporary and cached files.
inline ProgramResult runProgram(const QString& program, const QStringList& arguments, const QString& folder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : { "HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME" })
        environment.insert(QString::fromLatin1(name), folder);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    ProgramResult result;
    if (process.waitForFinished(280000) && process.exitStatus() == QProcess::NormalExit)
        result.code = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

inline bool makeVideo(const QString& path, const QStringList& ffmpegArguments)
{
    return runProgram(QStringLiteral("ffmpeg"),
               QStringList { QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y") } + ffmpegArguments + QStringList { path },
               QDir::tempPath())
               .code
        == 0;
}

inline QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QJsonObject fileJson(const QString& path)
{
    return QJsonDocument::fromJson(fileBytes(path)).object();
}

} // namespace semblance::test
