// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

namespace semblance::test {

/// The ffmpeg program, against which decoded frames are checked. Arguments are given as one line split at spaces, then files.
class Ffmpeg {
public:
    static bool isThere() { return !QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty(); }

    static bool hasEncoder(const char* name)
    {
        static const QByteArray list = output({ QStringLiteral("-encoders") });
        return list.contains(QByteArray(" ") + name + ' ');
    }

    static bool run(const QStringList& arguments)
    {
        QProcess program;
        program.start(
            QStringLiteral("ffmpeg"), QStringList { QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y") } + arguments);
        program.waitForFinished(-1);
        m_error = QString::fromUtf8(program.readAllStandardError());
        return program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
    }

    /// The SHA-256 of each frame of the file's first video stream, in the order in which ffmpeg decodes them.
    static QList<QByteArray> frameHashes(const QString& file, const QStringList& before = {})
    {
        const QByteArray lines = output(before
            + QStringList { QStringLiteral("-noautorotate"), QStringLiteral("-i"), file, QStringLiteral("-map"), QStringLiteral("0:v:0"),
                QStringLiteral("-vsync"), QStringLiteral("passthrough"), QStringLiteral("-autoscale"), QStringLiteral("0"),
                QStringLiteral("-f"), QStringLiteral("framehash"), QStringLiteral("-hash"), QStringLiteral("sha256"),
                QStringLiteral("-") });
        QList<QByteArray> hashes;
        for (const QByteArray& line : lines.split('\n')) {
            if (!line.isEmpty() && !line.startsWith('#'))
                hashes << line.split(',').last().trimmed();
        }
        return hashes;
    }

    static QByteArray output(const QStringList& arguments)
    {
        QProcess program;
        program.start(QStringLiteral("ffmpeg"),
            QStringList { QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-nostdin") } + arguments);
        program.waitForFinished(-1);
        return program.readAllStandardOutput();
    }

    static QString lastError() { return m_error; }

private:
    static inline QString m_error;
};

} // namespace semblance::test
