// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/case_service.h"
#include "core/jobs/training_service.h"
#include "ui/results/results_words.h"
#include "ui/text/words.h"

#include <QTest>
#include <QTranslator>

using namespace semblance;
using namespace semblance::ui;

namespace {

class InGerman {
public:
    InGerman()
    {
        [[maybe_unused]] const bool loaded = m_translator.load(QStringLiteral(":/i18n/semblance_de.qm"));
        QCoreApplication::installTranslator(&m_translator);
        QLocale::setDefault(QLocale(QLocale::German));
    }
    ~InGerman()
    {
        QLocale::setDefault(QLocale::c());
        QCoreApplication::removeTranslator(&m_translator);
    }
    InGerman(const InGerman&) = delete;
    InGerman& operator=(const InGerman&) = delete;

private:
    QTranslator m_translator;
};

} // namespace

class TestWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void noFaceIsSaidOnlyOfWhatWasAnalysed()
    {
        jobs::RunResults run {};
        run.run.status = analysis::Status::Cancelled;
        QCOMPARE(noFaceText(run), QStringLiteral("No frame is analysed yet."));
        run.verdict.framesAnalyzed = 8;
        QCOMPARE(noFaceText(run), QStringLiteral("No face found so far."));
        run.run.status = analysis::Status::Partial;
        QCOMPARE(noFaceText(run), QStringLiteral("No face found."));
        run.verdict.framesAnalyzed = 0;
        QCOMPARE(noFaceText(run), QStringLiteral("No frame could be analysed."));
    }

    void aProbabilityIsNeverRoundedToACertainty_data()
    {
        QTest::addColumn<double>("probability");
        QTest::addColumn<QString>("text");
        QTest::newRow("middle") << 0.504 << QStringLiteral("0.50");
        QTest::newRow("nearly one") << 0.9951 << QStringLiteral("> 0.99");
        QTest::newRow("below nearly one") << 0.9949 << QStringLiteral("0.99");
        QTest::newRow("one") << 1.0 << QStringLiteral("1.00");
        QTest::newRow("nearly zero") << 0.0049 << QStringLiteral("< 0.01");
        QTest::newRow("above nearly zero") << 0.0051 << QStringLiteral("0.01");
        QTest::newRow("zero") << 0.0 << QStringLiteral("0.00");
    }
    void aProbabilityIsNeverRoundedToACertainty()
    {
        QFETCH(double, probability);
        QFETCH(QString, text);
        QCOMPARE(probabilityText(probability), text);
    }

    void unknownIsADash()
    {
        QCOMPARE(probabilityText(std::nullopt), QStringLiteral("—"));
        QCOMPARE(timeText(std::nullopt), QStringLiteral("—"));
    }

    void aProbabilityBesideAThresholdIsReadOnItsOwnSide()
    {
        QCOMPARE(probabilityBeside(0.7, 0.5), QStringLiteral("0.70"));
        QCOMPARE(probabilityBeside(0.499, 0.5), QStringLiteral("0.499"));
        QCOMPARE(probabilityBeside(0.49996, 0.5), QStringLiteral("0.49996"));
        QCOMPARE(probabilityBeside(0.5, 0.5), QStringLiteral("0.50"));
        QCOMPARE(probabilityBeside(0.994, 0.9945), QStringLiteral("0.99"));
    }

    void timesAreShownToTheMillisecond()
    {
        QCOMPARE(timeText(0.0), QStringLiteral("0:00:00.000"));
        QCOMPARE(timeText(3661.0415), QStringLiteral("1:01:01.042"));
        QCOMPARE(timeText(59.9996), QStringLiteral("0:01:00.000"));
        QCOMPARE(timeText(-0.04), QStringLiteral("-0:00:00.040"));
    }

    void numbersAreWrittenAsInTheUsersLanguage()
    {
        const InGerman german;
        QCOMPARE(timeText(3661.0415), QStringLiteral("1:01:01,042"));
        QCOMPARE(probabilityText(0.994), QStringLiteral("0,99"));
        QCOMPARE(probabilityText(0.9999), QStringLiteral("> 0,99"));
        QCOMPARE(probabilityBeside(0.499, 0.5), QStringLiteral("0,499"));
    }

    void everyKindOfErrorHasASentenceAndKeepsItsDetails()
    {
        for (const auto kind : { Error::Kind::Cancelled, Error::Kind::Usage, Error::Kind::Media, Error::Kind::Faces, Error::Kind::Model,
                 Error::Kind::Case, Error::Kind::File, Error::Kind::Internal }) {
            const QString text = errorText({ kind, QStringLiteral("'x' is wrong.") });
            QVERIFY(text.endsWith(QStringLiteral(" 'x' is wrong.")));
            QVERIFY(!errorText({ kind, {} }).isEmpty());
        }
    }

    void everyKindOfErrorIsSaidInTheWindowsLanguageAndKeptInEnglish()
    {
        const InGerman german;
        const auto why
            = Sentence::of("%1 cannot be read: %2.").arg(QStringLiteral("20 pictures/a%2.mp4"), QStringLiteral("Permission denied"));
        for (const auto kind : { Error::Kind::Cancelled, Error::Kind::Usage, Error::Kind::Media, Error::Kind::Faces, Error::Kind::Model,
                 Error::Kind::Case, Error::Kind::File, Error::Kind::Internal }) {
            const Error error(kind, why);
            QCOMPARE(error.message, QStringLiteral("20 pictures/a%2.mp4 cannot be read: Permission denied."));
            QVERIFY(errorText(error).endsWith(QStringLiteral(" 20 pictures/a%2.mp4 kann nicht gelesen werden: Zugriff verweigert.")));
        }
    }

    void whatIsStoredInEnglishIsFoundAgainByItsTemplate_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("notice") << QStringLiteral("It goes on from an earlier analysis of 'a.mp4', which had ended behind frame 77.")
                                << QStringLiteral("Sie setzt eine frühere Analyse von „a.mp4“ fort, die hinter Bild 77 geendet hatte.");
        QTest::newRow("of a library") << QStringLiteral("does not decode: Invalid data found when processing input")
                                      << QStringLiteral("nicht dekodierbar: ungültige Daten bei der Verarbeitung der Eingabe");
        QTest::newRow("of the model layer") << QStringLiteral("/m/x.json is not valid JSON (at byte 12).")
                                            << QStringLiteral("/m/x.json ist kein gültiges JSON (bei Byte 12).");
        QTest::newRow("what a scan finds") << QStringLiteral("7 clips of other names") << QStringLiteral("7 Clips mit anderen Namen");
        QTest::newRow("what a scan expects") << QStringLiteral("the 1000 videos of Deepfakes at c23")
                                             << QStringLiteral("die 1000 Videos von Deepfakes bei c23");
        QTest::newRow("a model's") << QStringLiteral("The tensor \"a.b\" has 3 dimensions where CLIP has 2.")
                                   << QStringLiteral("Der Tensor „a.b“ hat 3 Dimensionen, wo CLIP 2 hat.");
        QTest::newRow("unknown") << QStringLiteral("what nobody has said") << QStringLiteral("what nobody has said");
    }
    void whatIsStoredInEnglishIsFoundAgainByItsTemplate()
    {
        QFETCH(QString, english);
        QFETCH(QString, german);
        QCOMPARE(Sentence(english).translated(), english);
        const InGerman inGerman;
        QCOMPARE(Sentence(english).translated(), german);
        QCOMPARE(Sentence(english).english(), english);
    }

    void everyBundledRecipeIsDescribedInTheWindowsLanguage()
    {
        const auto recipes = jobs::TrainingService::recipes();
        QVERIFY(!recipes.isEmpty());
        const InGerman german;
        for (const auto& [name, sentence] : recipes)
            QVERIFY2(Sentence(sentence).translated() != sentence, qPrintable(name));
    }

    void aFractionInASentenceHasTheLanguagesDecimalPoint()
    {
        const auto sentence = Sentence::of("must be a number from %1 to %2").arg(0.5, 3);
        QCOMPARE(sentence.english(), QStringLiteral("must be a number from 0.5 to 3"));
        const InGerman german;
        QCOMPARE(sentence.translated(), QStringLiteral("muss eine Zahl von 0,5 bis 3 sein"));
    }

    void theExplanationIsCoresOwnSentenceInEnglish()
    {
        const auto hierarchy = model::LabelHierarchy::ffpp();
        analysis::ExplanationInput input { std::vector(10, 0.75) };
        QCOMPARE(explanationText(hierarchy, input), analysis::explain(hierarchy, input));
    }

    void aNodeOfAForeignHierarchyKeepsItsName()
    {
        QCOMPARE(nodeLabel("physical_inconsistency"), QStringLiteral("Physical inconsistency"));
        QCOMPARE(nodeLabel("left_ear"), QStringLiteral("left ear"));
    }

    void timeLeftIsInTheUnitOnesEyeExpects()
    {
        QCOMPARE(timeLeftText(0.2), QStringLiteral("about 1 s left"));
        QCOMPARE(timeLeftText(89), QStringLiteral("about 89 s left"));
        QCOMPARE(timeLeftText(180), QStringLiteral("about 3 min left"));
        QCOMPARE(timeLeftText(3 * 3600), QStringLiteral("about 3 h left"));
    }
};
QTEST_MAIN(TestWords)
#include "tst_words.moc"
