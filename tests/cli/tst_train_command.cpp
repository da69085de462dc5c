// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/drawn_dataset.h"
#include "support/program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::test;

/// The built program as a user starts it.
class TrainCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedAtRandomItResumesToTheSameModelAndLog()
    {
        const QTemporaryDir dir;
        DrawnDataset drawn;
        drawn.people = 1;
        drawn.withUnscorable = false;
        drawn.split = QStringLiteral("train");
        makeDrawnDataset(dir.filePath(QStringLiteral("faces")), drawn);
        const auto result = runProgram(QStringLiteral(SEMBLANCE_SOURCE_DIR "/scripts/kill_training.sh"),
            { QStringLiteral(SEMBLANCE_PROGRAM), dir.filePath(QStringLiteral("kills")), QStringLiteral("3"), QStringLiteral("2"),
                dir.filePath(QStringLiteral("faces")) },
            dir.path());
        QVERIFY2(result.code == 0, (result.out + result.err).constData());
        // How many runs two kills fall on depends on how long a run takes.
        QVERIFY2(result.out.contains("\nafter 2 kills "), result.out.constData());
        QVERIFY2(result.out.contains(" runs equal: "), result.out.constData());
    }
};

QTEST_GUILESS_MAIN(TrainCommandTest)
#include "tst_train_command.moc"
