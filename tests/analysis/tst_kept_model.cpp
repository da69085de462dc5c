// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kept_model.h"
#include "support/fake_detector.h"
#include "support/result_check.h"

#include <QTest>

using namespace semblance;
using analysis::KeptModel;
using analysis::LoadedModel;
using analysis::Settings;

class TestKeptModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isReadOnceForTheSameNameAndSettings()
    {
        Settings settings;
        QVERIFY(m_model.get(QStringLiteral("a"), settings));
        settings.every = 5;
        settings.threshold = 0.3;
        settings.follower.detectEvery = 15;
        QVERIFY(m_model.get(QStringLiteral("a"), settings));
        QCOMPARE(m_reads, QStringList { QStringLiteral("a") });
    }

    void isReadAgainWhereItIsToBeComputedInAnotherWay_data()
    {
        QTest::addColumn<Settings>("other");
        const auto row = [](const char* name, auto member, auto value) {
            Settings settings;
            settings.*member = value;
            QTest::newRow(name) << settings;
        };
        row("backend", &Settings::backend, model::Backend::Reference);
        row("precision", &Settings::precision, model::Precision::BFloat16);
        row("device", &Settings::device, QStringLiteral("cuda:0"));
        row("threads", &Settings::threads, 1);
    }

    void isReadAgainWhereItIsToBeComputedInAnotherWay()
    {
        QFETCH(const Settings, other);
        QVERIFY(m_model.get(QStringLiteral("a"), {}));
        QVERIFY(m_model.get(QStringLiteral("a"), other));
        QCOMPARE(m_reads.size(), 2);
        QVERIFY(m_model.get(QStringLiteral("b"), other));
        QCOMPARE(m_reads.last(), QStringLiteral("b"));
    }

    void aFailureKeepsNothing()
    {
        QVERIFY(m_model.get(QStringLiteral("a"), {}));
        QVERIFY(!m_model.get(QStringLiteral("none"), {}));
        QVERIFY(m_model.get(QStringLiteral("a"), {}));
        QCOMPARE(m_reads.size(), 3);
    }

    void init()
    {
        m_reads.clear();
        m_model = KeptModel([this](const QString& name, const Settings&) -> Result<LoadedModel> {
            m_reads << name;
            if (name == QLatin1String("none"))
                return failure(Error::Kind::Model, QStringLiteral("no such model."));
            return LoadedModel { std::make_unique<test::FakeDetector>(), {} };
        });
    }

private:
    QStringList m_reads;
    KeptModel m_model { KeptModel::Load() };
};

QTEST_GUILESS_MAIN(TestKeptModel)
#include "tst_kept_model.moc"
