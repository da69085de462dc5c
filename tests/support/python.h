// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>

namespace semblance::test {

/// Runs a python3 script that reads a JSON object from standard input (as d) and prints one; problem is empty where that worked.
struct PythonAnswer {
    QJsonObject json;
    QString problem;
};

/// The first python3 that has the modules ("numpy, sklearn"): the one in PATH or Debian's; empty: none.
inline QString pythonWith(const QString& modules)
{
    for (const QString& program : { QStringLiteral("python3"), QStringLiteral("/usr/bin/python3") }) {
        QProcess process;
        process.start(program, { QStringLiteral("-c"), QStringLiteral("import ") + modules });
        if (process.waitForFinished(300000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            return program;
    }
    return {};
}

inline PythonAnswer askPython(const QString& program, const QString& script, const QJsonObject& input, const QStringList& arguments = {})
{
    QProcess process;
    process.start(program, QStringList { QStringLiteral("-c"), script } + arguments);
    if (!process.waitForStarted())
        return { {}, QStringLiteral("python3 did not start") };
    process.write(QJsonDocument(input).toJson(QJsonDocument::Compact));
    process.closeWriteChannel();
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return { {}, QString::fromUtf8(process.readAllStandardError()).trimmed() };
    return { QJsonDocument::fromJson(process.readAllStandardOutput()).object(), {} };
}

} // namespace semblance::test

/// Declares python, a python3 that has the modules; skips the test function where there is none.
#define SEMBLANCE_NEEDS_PYTHON(modules)                                                                                                    \
    const QString python = semblance::test::pythonWith(QStringLiteral(modules));                                                           \
    if (python.isEmpty())                                                                                                                  \
    QSKIP("no python3 here can import " modules)
