// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/track_edits.h"
#include "ui/compare/broken_line.h"
#include "ui/tracks/track_model.h"
#include "ui/verdict/node_model.h"
#include "ui/widgets/colours.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace semblance;
using ui::NodeModel;
using ui::TrackModel;

namespace {

analysis::TrackSummary track(int id, qint64 first, qint64 last, double p)
{
    return { id, first, last, static_cast<int>(last - first + 1), { p, 0.1 }, QStringLiteral("words") };
}

int countRows(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    int rows = model.rowCount(parent);
    for (int row = 0; row < model.rowCount(parent); ++row)
        rows += countRows(model, model.index(row, 0, parent));
    return rows;
}

} // namespace

class TestItemModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTrackModelKeepsItsContractWhileTracksGrowAndGo()
    {
        TrackModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTracks({ track(0, 0, 9, 0.2), track(1, 3, 3, 0.9) }, 0.5);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, TrackModel::FramesColumn).data().toString(), QStringLiteral("0–9"));
        QCOMPARE(model.index(1, TrackModel::FramesColumn).data().toString(), QStringLiteral("3"));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setTracks({ track(0, 0, 19, 0.3), track(1, 3, 8, 0.8), track(2, 15, 19, 0.1) }, 0.5);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.rowOf(2), 2);
        model.setTracks({ track(7, 0, 1, 0.3) }, 0.5);
        QCOMPARE(model.rowOf(7), 0);
        QCOMPARE(model.rowOf(0), std::nullopt);
        model.setTracks({}, 0.5);
        QCOMPARE(model.rowCount(), 0);
    }

    void theNodeModelShowsEachRegionUnderEveryAttributeItBelongsTo()
    {
        NodeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHierarchy(model::LabelHierarchy::ffpp());
        QCOMPARE(model.rowCount(), 1);
        const QModelIndex face = model.index(0, 0);
        QCOMPARE(model.rowCount(face), 3);
        QCOMPARE(countRows(model), 1 + 3 + 2 + 6 + 4);
        for (int row = 0; row < 3; ++row) {
            const QModelIndex attribute = model.index(row, 0, face);
            const auto& node = model.hierarchy().nodes()[attribute.data(NodeModel::NodeRole).toUInt()];
            QCOMPARE(model.rowCount(attribute), static_cast<int>(node.children.size()));
        }
        model.setHierarchy(model::LabelHierarchy::ffsc());
        QCOMPARE(model.rowCount(model.index(0, 0)), 5);
    }

    void unknownIsADashAndNeverZero()
    {
        NodeModel model;
        model.setHierarchy(model::LabelHierarchy::ffpp());
        const QModelIndex face = model.index(0, NodeModel::FaceColumn);
        QCOMPARE(face.data().toString(), QStringLiteral("—"));
        QVERIFY(!face.data(NodeModel::ProbabilityRole).isValid());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setValues(NodeModel::FaceColumn, std::vector<double>(10, 0.25));
        QVERIFY(changed.size() > 0);
        QCOMPARE(face.data(NodeModel::ProbabilityRole).toDouble(), 0.25);
        QCOMPARE(face.data().toString(), QStringLiteral("0.25"));
        model.setValues(NodeModel::FaceColumn, std::nullopt);
        QCOMPARE(face.data().toString(), QStringLiteral("—"));
    }

    void aLineHasGapsWhereFramesLackAValue()
    {
        ui::BrokenLine line(2);
        for (const qint64 frame : { 0, 2, 4, 10, 16, 18 })
            line.add(frame, 0.5);
        QCOMPARE(line.frames(), (QList<double> { 0, 2, 4, 7, 10, 13, 16, 18 }));
        QVERIFY(std::isnan(line.values()[3]) && std::isnan(line.values()[5]));
        QCOMPARE(line.loneFrames(), QList<double> { 10 });
        QCOMPARE(line.loneValues(), QList<double> { 0.5 });
    }

    void aPartThatWasSplitOffHasAColourOfItsOwn()
    {
        QVERIFY(ui::trackColour(3) != ui::trackColour(cases::splitTrackNumber(3, 1)));
        QVERIFY(ui::trackColour(cases::splitTrackNumber(3, 1)) != ui::trackColour(cases::splitTrackNumber(3, 2)));
    }

    void aTickIsTheNodesAndNotTheRows()
    {
        NodeModel model;
        model.setHierarchy(model::LabelHierarchy::ffpp());
        const int lip = model.hierarchy().indexOf("lip");
        const QModelIndex face = model.index(0, 0);
        QList<QModelIndex> rows;
        for (int i = 0; i < 3; ++i) {
            const QModelIndex attribute = model.index(i, 0, face);
            for (int j = 0; j < model.rowCount(attribute); ++j) {
                if (model.index(j, 0, attribute).data(NodeModel::NodeRole).toInt() == lip)
                    rows << model.index(j, 0, attribute);
            }
        }
        QCOMPARE(rows.size(), 3);
        QSignalSpy ticked(&model, &NodeModel::tickedChanged);
        QVERIFY(model.setData(rows[1], Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(ticked.size(), 1);
        for (const QModelIndex& row : rows)
            QCOMPARE(row.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        QCOMPARE(model.ticked(), QSet<int>({ 0, lip }));
    }
};
QTEST_MAIN(TestItemModels)
#include "tst_item_models.moc"
