// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/explanation.h"
#include "model/hierarchy/joint_distribution.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>

using namespace semblance;
using namespace semblance::analysis;
using model::LabelHierarchy;
using model::Level;

namespace {

using Probabilities = std::vector<double>;

QString plain(const LabelHierarchy& hierarchy, int node)
{
    return QString::fromStdString(hierarchy.nodes()[static_cast<std::size_t>(node)].name).replace(QLatin1Char('_'), QLatin1Char(' '));
}

/// A node is named with its probability behind it: "lip (0.72)", "lip (just over 0.500000)".
bool names(const QString& text, const QString& node)
{
    return text.contains(QRegularExpression(QStringLiteral("\\b%1 \\(((just )?(over|under) )?[0-9.]+\\)").arg(node)));
}

} // namespace

class ExplanationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWordGoesThroughTheWording()
    {
        const analysis::Wording upsideDown { [](const char* source) {
                                                QString text;
                                                for (const QChar c : QString::fromUtf8(source))
                                                    text += c.isLetter() ? QChar(u'x') : c;
                                                return text;
                                            },
            [](const std::string&) { return QStringLiteral("x"); }, QStringLiteral(",") };
        static const QRegularExpression other(QStringLiteral("[a-wyzA-Z]|0\\.[0-9]"));
        const auto hierarchy = model::LabelHierarchy::ffpp();
        for (const auto subject :
            { analysis::Subject::Face, analysis::Subject::Track, analysis::Subject::Video, analysis::Subject::Picture }) {
            for (const double p : { 0.002, 0.3, 0.49, 0.4999999, 0.5, 0.7, 0.999 }) {
                for (const int tracks : { 0, 2, 3 }) {
                    const analysis::ExplanationInput input { std::vector(10, p), 0.5, 3 * tracks, subject, 10, tracks, tracks - 1, tracks,
                        tracks, {} };
                    const QString text = explain(hierarchy, input, upsideDown);
                    QVERIFY2(!text.contains(other), qPrintable(text));
                }
            }
            const QString none = explain(hierarchy, { {}, 0.5, 0, subject }, upsideDown);
            QVERIFY2(!none.isEmpty() && !none.contains(other), qPrintable(none));
        }
    }

    void theSentenceSaysWhatIsAlteredAndHowProbableEachPartIs_data()
    {
        QTest::addColumn<QList<double>>("probabilities");
        QTest::addColumn<double>("threshold");
        QTest::addColumn<QString>("expected");
        // face, expression, identity, physical inconsistency, eye, eyebrow, lip, mouth, nose, skin
        QTest::newRow("one attribute through two regions")
            << QList<double> { 0.91, 0.2, 0.81, 0.1, 0.77, 0.1, 0.2, 0.1, 0.62, 0.3 } << 0.5
            << QStringLiteral(
                   "The face is probably fake (0.91) because the global attribute of identity (0.81) is altered, through the local "
                   "regions of eye (0.77) and nose (0.62). A node counts as altered from a probability of 0.5 on.");
        QTest::newRow("one region") << QList<double> { 0.91, 0.8, 0.1, 0.1, 0.1, 0.1, 0.7, 0.1, 0.1, 0.1 } << 0.5
                                    << QStringLiteral(
                                           "The face is probably fake (0.91) because the global attribute of expression (0.80) is "
                                           "altered, through the local region of lip (0.70). A node counts as altered from a "
                                           "probability of 0.5 on.");
        QTest::newRow("a region under two attributes")
            << QList<double> { 0.95, 0.1, 0.9, 0.6, 0.8, 0.75, 0.1, 0.1, 0.1, 0.1 } << 0.5
            << QStringLiteral(
                   "The face is probably fake (0.95) because the global attribute of identity (0.90) is altered, through the local "
                   "regions of eye (0.80) and eyebrow (0.75), and the global attribute of physical inconsistency (0.60) is altered, "
                   "through the local region of eye (0.80). A node counts as altered from a probability of 0.5 on.");
        QTest::newRow("three regions are listed with commas")
            << QList<double> { 0.9, 0.8, 0.8, 0.1, 0.1, 0.1, 0.7, 0.6, 0.1, 0.9 } << 0.5
            << QStringLiteral(
                   "The face is probably fake (0.90) because the global attribute of expression (0.80) is altered, through the "
                   "local regions of lip (0.70) and mouth (0.60), and the global attribute of identity (0.80) is altered, through "
                   "the local regions of lip (0.70), mouth (0.60) and skin (0.90). A node counts as altered from a probability of "
                   "0.5 on.");
        QTest::newRow("attribute without a region")
            << QList<double> { 0.9, 0.8, 0.1, 0.1, 0.1, 0.1, 0.4, 0.4, 0.1, 0.1 } << 0.5
            << QStringLiteral(
                   "The face is probably fake (0.90) because the global attribute of expression (0.80) is altered, though none of "
                   "its local regions reaches the threshold. A node counts as altered from a probability of 0.5 on.");
        QTest::newRow("fake, but no attribute")
            << QList<double> { 0.9, 0.2, 0.44, 0.3, 0.1, 0.1, 0.4, 0.4, 0.1, 0.1 } << 0.5
            << QStringLiteral(
                   "The face is probably fake (0.90), but no global attribute reaches the threshold, so it remains open what was "
                   "altered; the most probable is identity (0.44). A node counts as altered from a probability of 0.5 on.");
        QTest::newRow("regions without an attribute are counted, not named")
            << QList<double> { 0.9, 0.4, 0.44, 0.4, 0.7, 0.1, 0.6, 0.4, 0.1, 0.1 } << 0.5
            << QStringLiteral(
                   "The face is probably fake (0.90), but no global attribute reaches the threshold, so it remains open what was "
                   "altered; the most probable is identity (0.44). 2 local regions reach the threshold without an attribute that "
                   "would explain them. A node counts as altered from a probability of 0.5 on.");
        QTest::newRow("one region of an attribute that is not altered")
            << QList<double> { 0.9, 0.7, 0.45, 0.4, 0.1, 0.1, 0.6, 0.1, 0.51, 0.1 } << 0.5
            << QStringLiteral(
                   "The face is probably fake (0.90) because the global attribute of expression (0.70) is altered, through the "
                   "local region of lip (0.60). One local region reaches the threshold without an attribute that would explain it. "
                   "A node counts as altered from a probability of 0.5 on.");
        QTest::newRow("nothing reaches the threshold")
            << QList<double> { 0.12, 0.02, 0.08, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01 } << 0.5
            << QStringLiteral(
                   "The face does not reach the threshold: that it is fake has the probability 0.12, and the most probable altered "
                   "attribute is identity (0.08). This does not show that it is genuine. A node counts as altered from a "
                   "probability of 0.5 on.");
        QTest::newRow("an attribute above, the face below")
            << QList<double> { 0.40, 0.02, 0.58, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01 } << 0.5
            << QStringLiteral(
                   "The face does not reach the threshold: that it is fake has the probability 0.40, yet the global attribute of "
                   "identity (0.58) reaches it. Under the label hierarchy both can't hold, so this result is in doubt. A node "
                   "counts as altered from a probability of 0.5 on.");
        QTest::newRow("close to the threshold")
            << QList<double> { 0.52, 0.1, 0.51, 0.1, 0.51, 0.1, 0.1, 0.1, 0.1, 0.1 } << 0.5
            << QStringLiteral(
                   "The face is probably fake (0.52) because the global attribute of identity (0.51) is altered, through the local "
                   "region of eye (0.51). The probability of a fake is close to the threshold. A node counts as altered from a "
                   "probability of 0.5 on.");
        QTest::newRow("exactly at another threshold")
            << QList<double> { 0.75, 0.1, 0.75, 0.1, 0.75, 0.7, 0.1, 0.1, 0.1, 0.1 } << 0.75
            << QStringLiteral(
                   "The face is probably fake (0.75) because the global attribute of identity (0.75) is altered, through the local "
                   "region of eye (0.75). The probability of a fake is close to the threshold. A node counts as altered from a "
                   "probability of 0.75 on.");
    }
    void theSentenceSaysWhatIsAlteredAndHowProbableEachPartIs()
    {
        QFETCH(QList<double>, probabilities);
        QFETCH(double, threshold);
        QFETCH(QString, expected);
        QCOMPARE(
            explain(LabelHierarchy::ffpp(), { Probabilities(probabilities.begin(), probabilities.end()), threshold, 1, Subject::Face }),
            expected);
    }

    void aShownProbabilityNeverLooksLikeWhatItIsNot_data()
    {
        QTest::addColumn<double>("probability");
        QTest::addColumn<QString>("shown");
        QTest::newRow("below, rounds up to it") << 0.499 << QStringLiteral("0.499");
        QTest::newRow("far below") << 0.444444 << QStringLiteral("0.44");
        QTest::newRow("a hair below") << 0.49999999 << QStringLiteral("just under 0.500000");
        QTest::newRow("a hair above") << 0.50000001 << QStringLiteral("0.50");
        QTest::newRow("rounds to 0.99") << 0.993 << QStringLiteral("0.99");
        QTest::newRow("over 0.99") << 0.9951 << QStringLiteral("over 0.99");
        QTest::newRow("a hair under one") << 1 - 1e-9 << QStringLiteral("over 0.99");
        QTest::newRow("one") << 1.0 << QStringLiteral("1.00");
        QTest::newRow("0.99") << 0.99 << QStringLiteral("0.99");
        QTest::newRow("rounds to 0.01") << 0.006 << QStringLiteral("0.01");
        QTest::newRow("under 0.01") << 0.0003 << QStringLiteral("under 0.01");
        QTest::newRow("nothing") << 0.0 << QStringLiteral("0.00");
    }
    void aShownProbabilityNeverLooksLikeWhatItIsNot()
    {
        QFETCH(double, probability);
        QFETCH(QString, shown);
        Probabilities all(10, 0.0);
        all[0] = probability;
        const QString text = explain(LabelHierarchy::ffpp(), { all, 0.5, 1, Subject::Face });
        const QString where = probability >= 0.5 ? QStringLiteral("fake (%1)") : QStringLiteral("probability %1,");
        QVERIFY2(text.contains(where.arg(shown)), qPrintable(text));
    }

    void theSubjectAndTheNumberOfFacesAreSaid_data()
    {
        QTest::addColumn<Subject>("subject");
        QTest::addColumn<int>("faces");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::newRow("face") << Subject::Face << 1 << QStringLiteral("The face is") << QStringLiteral("of 0.5 on.");
        QTest::newRow("track of one") << Subject::Track << 1 << QStringLiteral("The face in this track is")
                                      << QStringLiteral(" This rests on one face only.");
        QTest::newRow("track of few") << Subject::Track << 9 << QStringLiteral("The face in this track is")
                                      << QStringLiteral(" The probabilities are means over only 9 faces.");
        QTest::newRow("video of few") << Subject::Video << 3 << QStringLiteral("The video is")
                                      << QStringLiteral(" The probabilities are means over only 3 faces.");
        QTest::newRow("picture") << Subject::Picture << 2 << QStringLiteral("The picture is")
                                 << QStringLiteral(" The probabilities are means over only 2 faces.");
        QTest::newRow("video of many") << Subject::Video << 400 << QStringLiteral("The video is")
                                       << QStringLiteral(" The probabilities are means over 400 faces.");
    }
    void theSubjectAndTheNumberOfFacesAreSaid()
    {
        QFETCH(Subject, subject);
        QFETCH(int, faces);
        QFETCH(QString, start);
        QFETCH(QString, end);
        const QString text = explain(LabelHierarchy::ffpp(), { Probabilities(10, 0.8), 0.5, faces, subject });
        QVERIFY2(text.startsWith(start) && text.endsWith(end), qPrintable(text));
    }

    void aForgedFaceThatTheMeanHidesIsCounted_data()
    {
        QTest::addColumn<int>("tracks");
        QTest::addColumn<int>("reaching");
        QTest::addColumn<QString>("end");
        QTest::newRow("one of three") << 3 << 1
                                      << QStringLiteral(" Taken one by one, 1 of the 3 faces that were followed reaches the threshold.");
        QTest::newRow("two of three") << 3 << 2
                                      << QStringLiteral(" Taken one by one, 2 of the 3 faces that were followed reach the threshold.");
        QTest::newRow("none of two") << 2 << 0
                                     << QStringLiteral(" Taken one by one, none of the 2 faces that were followed reaches the threshold.");
        QTest::newRow("the only one") << 1 << 1 << QStringLiteral(" The probabilities are means over 60 faces.");
    }
    void aForgedFaceThatTheMeanHidesIsCounted()
    {
        QFETCH(int, tracks);
        QFETCH(int, reaching);
        QFETCH(QString, end);
        ExplanationInput input { Probabilities(10, 0.4), 0.5, 60, Subject::Video };
        input.tracks = tracks;
        input.tracksReaching = reaching;
        const QString text = explain(LabelHierarchy::ffpp(), input);
        QVERIFY2(text.endsWith(end), qPrintable(text));
    }

    void withoutAFaceNothingIsClaimed()
    {
        const auto hierarchy = LabelHierarchy::ffpp();
        QCOMPARE(explain(hierarchy, { std::nullopt, 0.5, 0, Subject::Video, 12 }),
            QStringLiteral("No face was found, so nothing can be said about forgery; this does not show that the video is genuine."));
        QCOMPARE(explain(hierarchy, { std::nullopt, 0.5, 0, Subject::Video, 0 }),
            QStringLiteral("No frame could be analysed, so nothing can be said."));
    }

    void probabilitiesThatFitNoHierarchyAreNotInterpreted()
    {
        for (const Probabilities& wrong :
            { Probabilities(9, 0.5), Probabilities(10, 1.5), Probabilities(10, std::nan("")), Probabilities() })
            QVERIFY(explain(LabelHierarchy::ffpp(), { wrong, 0.5, 1, Subject::Face }).contains(QStringLiteral("don't fit")));
    }

    void aRegionRightUnderTheFaceNeedsNoAttribute()
    {
        const auto hierarchy = LabelHierarchy::fromJson(R"({"name": "flat", "nodes": [{"name": "face", "level": "primary"},
            {"name": "hair", "level": "local"}, {"name": "ear", "level": "local"}], "edges": [["face", "hair"], ["face", "ear"]]})");
        const QString text = explain(hierarchy, { Probabilities { 0.9, 0.8, 0.1 }, 0.5, 1, Subject::Face });
        QVERIFY2(text.startsWith(QStringLiteral("The face is probably fake (0.90) because the local region of hair (0.80) is altered.")),
            qPrintable(text));
    }

    /// Both hierarchies, consistent probabilities (from random scores) and arbitrary ones, many thresholds.
    void whatIsNamedFollowsFromTheProbabilitiesAndTheHierarchy()
    {
        QRandomGenerator random(20240816);
        for (const LabelHierarchy& hierarchy : { LabelHierarchy::ffpp(), LabelHierarchy::ffsc() }) {
            const model::JointDistribution distribution(hierarchy);
            for (int round = 0; round < 1500; ++round) {
                const double threshold = 0.05 + 0.9 * random.generateDouble();
                Probabilities p(static_cast<std::size_t>(hierarchy.size()));
                for (double& value : p)
                    value = round % 2 == 0 ? random.generateDouble() : 12 * random.generateDouble() - 6;
                if (round % 2 == 1)
                    p = distribution.marginals(p);
                const auto reaches = [&](int node) { return p[static_cast<std::size_t>(node)] >= threshold; };
                const QString text = explain(hierarchy, { p, threshold, 20, Subject::Face });

                QCOMPARE(text.contains(QStringLiteral("probably fake")), reaches(0));
                for (const int region : hierarchy.level(Level::LocalRegion)) {
                    const auto& parents = hierarchy.nodes()[static_cast<std::size_t>(region)].parents;
                    const bool allowed = reaches(0) && reaches(region) && std::any_of(parents.begin(), parents.end(), reaches);
                    QVERIFY2(names(text, plain(hierarchy, region)) == allowed, qPrintable(text));
                }
                const bool consistent = round % 2 == 1;
                int attributesAbove = 0;
                for (const int attribute : hierarchy.level(Level::GlobalAttribute)) {
                    attributesAbove += reaches(attribute);
                    if (reaches(attribute))
                        QVERIFY2(names(text, plain(hierarchy, attribute)), qPrintable(text));
                }
                if (attributesAbove > 0) {
                    for (const int attribute : hierarchy.level(Level::GlobalAttribute))
                        QVERIFY2(names(text, plain(hierarchy, attribute)) == reaches(attribute), qPrintable(text));
                }
                if (consistent)
                    QVERIFY2(!text.contains(QStringLiteral("can't hold")), qPrintable(text));
                QVERIFY2(text.contains(QString::number(threshold, 'g', 6)), qPrintable(text));
                QVERIFY(text.endsWith(QLatin1Char('.')) && !text.contains(QStringLiteral("  ")) && !text.contains(QStringLiteral("..")));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ExplanationTest)
#include "tst_explanation.moc"
