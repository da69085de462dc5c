// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/soon.h"
#include "ui/analysis/analysis_control.h"
#include "ui/player/frame_view.h"
#include "ui/player/player.h"
#include "ui/results/face_focus.h"
#include "ui/results/heat_map.h"
#include "ui/results/heat_map_legend.h"
#include "ui/results/results.h"
#include "ui/verdict/hierarchy_graph.h"
#include "ui/verdict/node_model.h"
#include "ui/verdict/verdict_words.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace semblance;
using namespace semblance::ui;
using test::WindowFixture;

namespace {

std::vector<NodeValue> values(std::initializer_list<double> probabilities)
{
    std::vector<NodeValue> result;
    for (const double p : probabilities)
        result.push_back({ p, false, {}, {} });
    return result;
}

void openAnalysed(WindowFixture& f)
{
    f.start();
    f.window().openFiles({ f.file(QStringLiteral("clip.mp4")) });
    SOON(f.window().findChild<Player*>()->isOpen() && f.window().findChild<Results*>()->place());
    auto* control = f.window().findChild<AnalysisControl*>();
    SOON(control->canStart());
    f.find<QAction>("analyzeAction").trigger();
    SOON(!control->isRunning());
    SOON(f.window().findChild<FaceFocus*>()->chosenFace());
}

HeatMapOverlay& heatMap(WindowFixture& f)
{
    return *f.window().findChild<HeatMapOverlay*>();
}

void showNode(WindowFixture& f, const char* node)
{
    QTest::mouseClick(&f.find<NodeButton>(node), Qt::LeftButton);
    SOON_EQUAL(heatMap(f).state(), HeatMapOverlay::State::Shown);
}

void choose(QComboBox& box, int index)
{
    box.setCurrentIndex(index);
    Q_EMIT box.activated(index);
}

} // namespace

class TestVerdictPane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void boxesOfAnyHierarchyNeverOverlapWhereThereIsRoom()
    {
        const auto alone = model::LabelHierarchy::fromJson(
            R"({"name":"own","rule":"official","nodes":[{"name":"face","level":"primary"},{"name":"a","level":"local"}],"edges":[["face","a"]]})");
        for (const auto& hierarchy : { model::LabelHierarchy::ffpp(), model::LabelHierarchy::ffsc(), alone }) {
            const BoxNeeds needs { std::vector<int>(static_cast<std::size_t>(hierarchy.size()), 80), 40, 2, 16 };
            const QSize least = smallestArea(hierarchy, needs);
            for (const QSize& area : { least, least + QSize(0, 300), QSize(2000, least.height()), QSize(2000, 900) }) {
                const HierarchyLayout layout = layOut(hierarchy, area, needs);
                QCOMPARE(layout.inRows, area.width() == 2000 || hierarchy.size() == 2);
                for (std::size_t a = 0; a < layout.boxes.size(); ++a) {
                    QVERIFY(QRect(QPoint(0, 0), area).contains(layout.boxes[a]));
                    for (std::size_t b = 0; b < a; ++b)
                        QVERIFY(!layout.boxes[a].intersects(layout.boxes[b]));
                }
                // Children lie behind their parents in the direction of reading.
                for (int child = 0; child < hierarchy.size(); ++child) {
                    for (const int parent : hierarchy.nodes()[static_cast<std::size_t>(child)].parents) {
                        const QRect& p = layout.boxes[static_cast<std::size_t>(parent)];
                        const QRect& c = layout.boxes[static_cast<std::size_t>(child)];
                        QVERIFY(layout.inRows ? p.bottom() < c.top() : p.right() < c.left());
                    }
                }
            }
        }
    }

    void nodesAndEdgesAreActiveFromTheThresholdOn()
    {
        HierarchyGraph graph;
        graph.setHierarchy(model::LabelHierarchy::ffpp());
        //                    face  expr  ident phys  eye   brow  lip   mouth nose  skin
        graph.setValues(values({ 0.9, 0.5, 0.2, 0.7, 0.1, 0.9, 0.49, 0.5, 0.8, 0.1 }), 0.5);
        const auto& h = model::LabelHierarchy::ffpp();
        const auto node = [&](const char* name) { return h.indexOf(name); };
        QVERIFY(graph.button(node("expression"))->isActive()); // exactly at the threshold
        QVERIFY(!graph.button(node("lip"))->isActive());
        QVERIFY(graph.isEdgeActive(0, node("expression")));
        QVERIFY(graph.isEdgeActive(node("expression"), node("mouth")));
        QVERIFY(!graph.isEdgeActive(node("expression"), node("lip")));
        QVERIFY(!graph.isEdgeActive(node("identity"), node("eyebrow"))); // Its only parent is not active.
        graph.setValues(std::vector<NodeValue>(10), 0.5);
        QVERIFY(!graph.button(0)->isActive());
        QVERIFY(graph.button(0)->accessibleName().contains(QStringLiteral("unknown")));
    }

    void theGraphIsWalkedAndChosenByKeys()
    {
        HierarchyGraph graph;
        graph.setHierarchy(model::LabelHierarchy::ffpp());
        graph.resize(1400, 400);
        graph.show();
        graph.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&graph, 300000));
        QSignalSpy chosen(&graph, &HierarchyGraph::nodeChosen);
        auto* face = graph.findChild<NodeButton*>(QStringLiteral("node_face"));
        face->setFocus();
        QTest::keyClick(face, Qt::Key_Down);
        QCOMPARE(graph.current(), model::LabelHierarchy::ffpp().indexOf("identity")); // the middle one of three
        QTest::keyClick(graph.focusWidget(), Qt::Key_Left);
        QCOMPARE(graph.focusWidget()->objectName(), QStringLiteral("node_expression"));
        QTest::keyClick(graph.focusWidget(), Qt::Key_Left); // There is none further left.
        QCOMPARE(graph.focusWidget()->objectName(), QStringLiteral("node_expression"));
        QTest::keyClick(graph.focusWidget(), Qt::Key_Return);
        QTest::keyClick(graph.focusWidget(), Qt::Key_Space);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[1][0].toInt(), 1);
        int stops = 0; // One stop in the order of focus, whatever the number of nodes.
        for (const auto* button : graph.findChildren<NodeButton*>())
            stops += button->focusPolicy() & Qt::TabFocus ? 1 : 0;
        QCOMPARE(stops, 1);
    }

    void aPaneThatIsOpenedBelowLeavesTheGraphItsRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x720") << QSize(1280, 720);
        QTest::newRow("1920x1080") << QSize(1920, 1080);
    }
    void aPaneThatIsOpenedBelowLeavesTheGraphItsRoom()
    {
        QFETCH(QSize, size);
        WindowFixture f;
        f.start().resize(size);
        SOON_EQUAL(f.window().size(), size);
        const auto* graph = f.window().findChild<HierarchyGraph*>();
        const auto* area = qobject_cast<QScrollArea*>(graph->parentWidget()->parentWidget());
        QVERIFY(area);
        const int needed = std::min(graph->minimumSizeHint().height(), f.window().screen()->availableGeometry().height() / 3);
        QVERIFY(needed > 0);
        for (const char* name : { "showheatMap", "showrobustness", "showrecord" }) {
            f.find<QAction>(name).trigger();
            SOON(area->height() >= needed);
        }
    }

    void theGraphShowsFaceTrackOrVideo()
    {
        WindowFixture f;
        openAnalysed(f);
        const auto* results = f.window().findChild<Results*>();
        const auto* focus = f.window().findChild<FaceFocus*>();
        auto& graph = f.find<HierarchyGraph>("hierarchyGraph");
        SOON(graph.button(4)->value().probability);
        QCOMPARE(*graph.button(4)->value().probability, focus->face()->probabilities[4]);
        f.find<QToolButton>("scopeTrack").click();
        QCOMPARE(*graph.button(4)->value().probability, results->run()->tracks.first().probabilities[4]);
        QVERIFY(f.find<QLabel>("nodeSubject").toolTip().contains(QString::number(results->run()->tracks.first().faces)));
        f.find<QToolButton>("scopeVideo").click();
        QCOMPARE(*graph.button(4)->value().probability, (*results->run()->verdict.probabilities)[4]);
        QVERIFY(graph.button(4)->value().isMean);
        QVERIFY(f.find<QLabel>("nodeThreshold").text().contains(QStringLiteral("0.5")));
        f.find<QToolButton>("viewTable").click();
        QVERIFY(f.find<QTreeView>("nodeTree").isVisible());
        QVERIFY(!graph.isVisible());
    }

    void theExplanationSaysWhatWouldChangeTheVerdict()
    {
        WindowFixture f;
        openAnalysed(f);
        const auto* focus = f.window().findChild<FaceFocus*>();
        auto& text = f.find<QTextBrowser>("explanation");
        SOON(text.toPlainText().contains(QStringLiteral("What would change it.")));
        const model::JointDistribution joint(model::LabelHierarchy::ffpp());
        const auto change = analysis::whatWouldChange(joint, focus->face()->rawScores, 0.5);
        for (const auto& state : change->states)
            QVERIFY(text.toPlainText().contains(stateText(joint.hierarchy(), state.state)));
        QVERIFY(text.toPlainText().contains(QStringLiteral("Face would have to")));
    }

    void statesAreSaidInWords()
    {
        const auto h = model::LabelHierarchy::ffpp();
        QCOMPARE(stateText(h, std::vector<std::uint8_t>(10)), QStringLiteral("Nothing is altered"));
        QCOMPARE(stateText(h, { 1, 0, 1, 0, 1, 0, 0, 0, 1, 0 }), QStringLiteral("Identity; Eye, Nose"));
        QVERIFY(stateText(h, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 }).contains(QStringLiteral("no attribute")));
    }

    void theHeatMapsTargetLookAndNodeAreChosen()
    {
        WindowFixture f;
        openAnalysed(f);
        showNode(f, "node_nose");
        QCOMPARE(f.find<QComboBox>("heatMapNode").currentText(), QStringLiteral("Nose"));
        QCOMPARE(f.find<HeatMapLegend>("heatMapLegend").numbers(),
            QStringList({ QStringLiteral("−8"), QStringLiteral("0"), QStringLiteral("+8") }));
        const QImage cells = heatMap(f).overlay()->picture;
        QCOMPARE(cells.size(), QSize(4 * kCellPixels, 3 * kCellPixels));
        f.find<QCheckBox>("heatMapSmooth").click();
        QVERIFY(heatMap(f).overlay()->picture != cells);
        f.find<QCheckBox>("heatMapSmooth").click();
        QCOMPARE(heatMap(f).overlay()->picture, cells);
        QVERIFY(!f.find<QComboBox>("heatMapColours").isEnabled()); // They are for what has one sign.
        choose(f.find<QComboBox>("heatMapSigns"), 1);
        QVERIFY(f.find<QComboBox>("heatMapColours").isEnabled());
        QCOMPARE(f.find<HeatMapLegend>("heatMapLegend").numbers().first(), QStringLiteral("0"));
        choose(f.find<QComboBox>("heatMapTarget"), 1);
        SOON_EQUAL(heatMap(f).state(), HeatMapOverlay::State::Shown);
        QCOMPARE(f.find<HeatMapLegend>("heatMapLegend").numbers().last(), QStringLiteral("0.8"));
        QVERIFY(f.find<QLabel>("heatMapUnits").text().contains(QStringLiteral("probability")));
        choose(f.find<QComboBox>("heatMapNode"), 4);
        SOON_EQUAL(heatMap(f).state(), HeatMapOverlay::State::Shown);
        QCOMPARE(heatMap(f).node(), 4);
    }

    void theHeatMapsPaneIsReachedFromTheVerdict()
    {
        WindowFixture f;
        openAnalysed(f);
        QVERIFY(!f.find<QToolButton>("heatMapDetails").isVisible());
        showNode(f, "node_nose");
        QVERIFY(f.find<QLabel>("heatMapLine").toolTip().contains(QStringLiteral("Nose")));
        QVERIFY(!f.find<QWidget>("heatMapPane").isVisible());
        f.find<QToolButton>("heatMapDetails").click();
        SOON(f.find<QWidget>("heatMapPane").isVisible());
    }

    void aMapThatOnlySpeaksAgainstIsNeverDrawnAsAFinding()
    {
        WindowFixture f;
        openAnalysed(f);
        showNode(f, "node_expression"); // node 1 of the fake
        QVERIFY(heatMap(f).overlay());
        QVERIFY(f.find<QLabel>("heatMapState").text().contains(QStringLiteral("speaks against it")));
        choose(f.find<QComboBox>("heatMapSigns"), 1);
        QVERIFY(!heatMap(f).overlay());
        QVERIFY(!f.find<FrameView>("frameView").hasOverlay());
        QVERIFY(f.find<QLabel>("heatMapState").text().contains(QStringLiteral("nothing to draw")));
        QVERIFY(f.find<HeatMapLegend>("heatMapLegend").numbers().isEmpty());
    }

    void theShareInsideTheRegionIsSaidAgainstChance()
    {
        WindowFixture f;
        openAnalysed(f);
        showNode(f, "node_identity");
        QVERIFY(f.find<QLabel>("heatMapFigure").text().contains(QStringLiteral("unknown")));
        showNode(f, "node_skin");
        const auto& region = heatMap(f).result()->region;
        if (region) { // The fake follower's landmarks need not span a face.
            QVERIFY(f.find<QLabel>("heatMapFigure").text().contains(QString::number(qRound(region->inside * 100))));
            QVERIFY(f.find<QLabel>("heatMapFigure").text().contains(QString::number(qRound(region->chance * 100))));
        }
    }

    void theRandomisedModelIsShownBesideItWithTheirCorrelation()
    {
        WindowFixture f;
        openAnalysed(f);
        auto& beside = f.find<QWidget>("heatMapComparison");
        showNode(f, "node_nose");
        QVERIFY(beside.isHidden());
        f.find<QCheckBox>("heatMapCompare").click();
        SOON_EQUAL(heatMap(f).state(), HeatMapOverlay::State::Shown);
        QVERIFY(!beside.isHidden());
        QVERIFY(!f.find<QLabel>("heatMapTrained").pixmap().isNull());
        QVERIFY(!f.find<QLabel>("heatMapRandomized").pixmap().isNull());
        QVERIFY(f.find<QLabel>("heatMapTrained").pixmap().toImage() != f.find<QLabel>("heatMapRandomized").pixmap().toImage());
        const auto correlation = heatMap(f).result()->randomizedCorrelation;
        QVERIFY(correlation);
        QVERIFY(f.find<QLabel>("heatMapCorrelation").text().contains(QString::number(*correlation, 'f', 2)));
        f.find<QCheckBox>("heatMapCompare").click();
        SOON_EQUAL(heatMap(f).state(), HeatMapOverlay::State::Shown);
        QVERIFY(beside.isHidden());
    }
};
QTEST_MAIN(TestVerdictPane)
#include "tst_verdict_pane.moc"
