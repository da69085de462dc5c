// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/verification_service.h"
#include "support/case_samples.h"
#include "support/result_check.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace semblance;
using namespace semblance::jobs;
using State = VerificationEvent::State;

class VerificationServiceTest : public QObject {
    Q_OBJECT

private:
    /// The event that ends the verification.
    static VerificationEvent last(VerificationService& service, const std::function<void()>& begin)
    {
        VerificationEvent final;
        int ends = 0;
        connect(&service, &VerificationService::verificationEvent, &service, [&](const VerificationEvent& event) {
            final = event;
            ends += event.state == State::Running ? 0 : 1;
        });
        begin();
        [[maybe_unused]] const bool ended = QTest::qWaitFor([&] { return ends > 0; }, 20000);
        service.disconnect();
        return final;
    }

private Q_SLOTS:
    void aCaseIsVerifiedWithItsFrames()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.semcase"));
        {
            const auto file = cases::CaseFile::open(path);
            VERIFY_RESULT(file);
            VERIFY_RESULT((*file)->addEvidence(test::sampleEvidence()));
        }
        VerificationService service;
        const auto event = last(service, [&] { service.start(path); });
        QCOMPARE(event.state, State::Done);
        QVERIFY(!event.check.differs());
        QCOMPARE(event.check.count(custody::CheckState::Missing), 1);
        QVERIFY(!service.isRunning());
        QCOMPARE(last(service, [&] { service.start(dir.filePath(QStringLiteral("absent.semcase"))); }).state, State::Failed);
    }

    void cancellingEndsItAndANewOneReplacesAnOlder()
    {
        const auto untilStopped
            = [](const QString& path, const custody::VerifyOptions&, const std::stop_token& stop, const ProgressFn& progress) {
                  progress({ 1, 2, QStringLiteral("rows") });
                  while (path == QStringLiteral("endless") && !stop.stop_requested())
                      std::this_thread::yield();
                  return path == QStringLiteral("endless")
                      ? Result<custody::CaseCheck>(failure(Error::Kind::Cancelled, QStringLiteral("stopped")))
                      : custody::CaseCheck();
              };
        VerificationService service(untilStopped);
        const auto cancelled = last(service, [&] {
            service.start(QStringLiteral("endless"));
            service.cancel();
        });
        QCOMPARE(cancelled.state, State::Cancelled);
        const auto replaced = last(service, [&] {
            service.start(QStringLiteral("endless"));
            service.start(QStringLiteral("short"));
        });
        QCOMPARE(replaced.state, State::Done);
        QCOMPARE(replaced.casePath, QStringLiteral("short"));
    }
};

QTEST_GUILESS_MAIN(VerificationServiceTest)
#include "tst_verification_service.moc"
