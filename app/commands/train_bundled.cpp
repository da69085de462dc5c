// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/train_bundled.h"

#include "app/commands/command_end.h"
#include "app/interrupt.h"
#include "app/messages.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>
#include <optional>

namespace semblance::app {
namespace {
constexpr CommandEnd kEnd("train");
}

int runBundledTraining(const training::BundledRecipe& recipe)
{
    QFile logFile(recipe.output + QStringLiteral(".log"));
    if (!logFile.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text)) {
        printError(QStringLiteral("The log %1 cannot be written: %2.").arg(logFile.fileName(), logFile.errorString()));
        return Failed;
    }
    QElapsedTimer clock;
    clock.start();
    qint64 shown = 0;
    std::optional<qint64> firstStep;
    const auto log = [&](const QString& line) {
        logFile.write(line.toUtf8() + '\n');
        logFile.flush();
        QTextStream(stderr) << line << '\n';
    };
    const auto progress = [&](const Progress& p) {
        if (p.stage != QLatin1String("train"))
            return;
        if (!firstStep) {
            firstStep = p.done;
            clock.restart();
        }
        constexpr qint64 interval = 10000;
        if (clock.elapsed() - shown < interval || p.done <= *firstStep)
            return;
        shown = clock.elapsed();
        const double perStep = static_cast<double>(shown) / 1000 / static_cast<double>(p.done - *firstStep);
        QTextStream(stderr) << QStringLiteral("step %1 of %2, %3 pictures/s, %4 min left\n")
                                   .arg(p.done)
                                   .arg(p.total)
                                   .arg(recipe.batch / perStep, 0, 'f', 0)
                                   .arg(perStep * static_cast<double>(p.total - p.done) / 60, 0, 'f', 0);
    };
    const auto outcome = training::trainBundledModel(recipe, interruptToken(), progress, log);
    if (!outcome)
        return kEnd.failed(outcome.error(), Partial);
    if (!outcome->finished) {
        printError(QStringLiteral("Stopped after step %1; the same command goes on from there.").arg(outcome->steps));
        return Partial;
    }
    return kEnd.printed(QString::fromUtf8(QJsonDocument(outcome->metrics).toJson()));
}

} // namespace semblance::app
