// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QJsonObject>

namespace semblance::training {

/// What a training run keeps beside its model file: the checkpoint, what run it is, and the log.
class RunFiles {
public:
    explicit RunFiles(const QString& output);

    QString checkpoint() const { return m_output + QStringLiteral(".checkpoint"); }
    QString identity() const { return m_output + QStringLiteral(".run.json"); }
    QString log() const { return m_output + QStringLiteral(".log"); }

    /// Removes what a process that was killed while it wrote the checkpoint or the model left beside it. Only for the holder of the run's lock.
    void removeLeftovers() const;
    /// A new run: writes its identity and an empty log.
    Result<> begin(const QJsonObject& identity);
    /// Error::Kind::File: the checkpoint is another run's; says what differs.
    Result<> checkSameRun(const QJsonObject& identity) const;
    /// Drops the log's lines of steps behind a checkpoint, from which the run now goes on.
    Result<> takeBackAfter(qint64 step);
    /// Appends one line. What can't be written is lost without ending the run: the log is no result.
    void tell(const QJsonObject& event);

private:
    QString m_output;
    QFile m_log;
};

} // namespace semblance::training
