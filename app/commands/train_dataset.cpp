// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/train_dataset.h"

#include "app/commands/command_end.h"
#include "app/interrupt.h"
#include "app/messages.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("train");
constexpr qint64 kLineIntervalMs = 5000;

QString numbers(const QJsonValue& list, int digits)
{
    QStringList texts;
    for (const auto& value : list.toArray())
        texts << QString::number(value.toDouble(), 'f', digits);
    return texts.join(QStringLiteral(", "));
}

QString number(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'f', 4) : QStringLiteral("-");
}

/// Turns events into lines for a person, not more than one every few seconds.
class EventLines {
public:
    void tell(const QJsonObject& event)
    {
        const QString kind = event[QStringLiteral("event")].toString();
        const qint64 step = event[QStringLiteral("step")].toInteger();
        if (kind == QLatin1String("start")) {
            m_steps = event[QStringLiteral("steps")].toInteger();
            print(QStringLiteral("%1 samples, %2 steps, %3 an epoch%4")
                      .arg(event[QStringLiteral("samples")].toInteger())
                      .arg(m_steps)
                      .arg(event[QStringLiteral("steps_per_epoch")].toInteger())
                      .arg(step > 0 ? QStringLiteral("; going on after step %1").arg(step) : QString()));
            m_firstStep = step;
            m_clock.start();
        } else if (kind == QLatin1String("step") && (m_shown.isValid() ? m_shown.elapsed() >= kLineIntervalMs : true)) {
            m_shown.start();
            const double left = static_cast<double>(m_clock.elapsed()) / static_cast<double>(step - m_firstStep) * static_cast<double>(m_steps - step) / 60000;
            print(QStringLiteral("step %1 of %2: losses %3; weights %4; %5 pictures/s; %6 min left")
                      .arg(step)
                      .arg(m_steps)
                      .arg(numbers(event[QStringLiteral("losses")], 4), numbers(event[QStringLiteral("weights")], 4))
                      .arg(event[QStringLiteral("pictures_per_second")].toDouble(), 0, 'f', 1)
                      .arg(left, 0, 'f', 0));
        } else if (kind == QLatin1String("validation")) {
            QStringList nodes;
            const auto auc = event[QStringLiteral("auc")].toObject();
            for (const QString& node : auc.keys())
                nodes << node + QLatin1Char(' ') + number(auc[node]);
            print(QStringLiteral("step %1, AUC on %2 validation samples: %3")
                      .arg(step)
                      .arg(event[QStringLiteral("samples")].toInteger())
                      .arg(nodes.join(QStringLiteral(", "))));
        }
    }

private:
    static void print(const QString& line) { QTextStream(stderr) << line << '\n'; }

    qint64 m_steps = 0;
    qint64 m_firstStep = 0;
    QElapsedTimer m_clock;
    QElapsedTimer m_shown;
};

} // namespace

int runDatasetTraining(const training::TrainingRequest& request)
{
    EventLines lines;
    const auto outcome = training::trainOnDataset(request, interruptToken(), [&](const QJsonObject& event) { lines.tell(event); });
    if (!outcome)
        return kEnd.failed(outcome.error(), Partial);
    if (!outcome->finished) {
        printError(QStringLiteral("Stopped after step %1 of %2; the same command goes on from there.").arg(outcome->steps).arg(outcome->allSteps));
        return Partial;
    }
    const QJsonObject result { { QStringLiteral("model"), request.output }, { QStringLiteral("steps"), outcome->steps },
        { QStringLiteral("validation"), outcome->validation.isEmpty() ? QJsonValue() : QJsonValue(outcome->validation) } };
    return kEnd.printed(QString::fromUtf8(QJsonDocument(result).toJson()));
}

} // namespace semblance::app
