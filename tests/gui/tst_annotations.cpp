// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/soon.h"
#include "ui/analysis/analysis_control.h"
#include "ui/annotations/drawn_shape.h"
#include "ui/files/ask.h"
#include "ui/player/frame_view.h"
#include "ui/player/player.h"
#include "ui/record/record_book.h"
#include "ui/results/face_focus.h"
#include "ui/results/results.h"
#include "window_fixture.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QStatusBar>
#include <QTest>
#include <QTreeWidget>
#include <QUndoStack>

using namespace semblance;
using test::WindowFixture;

class TestAnnotations : public QObject {
    Q_OBJECT
private:
    static void open(WindowFixture& f)
    {
        f.start();
        f.window().openFiles({ f.file(QStringLiteral("clip.mp4")) });
        SOON(f.window().findChild<ui::Player*>()->current());
        SOON(f.window().findChild<ui::RecordBook*>()->isReady());
        SOON(f.find<QAction>("drawArrowAction").isEnabled());
    }
    static const QList<cases::RecordEntry>& current(WindowFixture& f)
    {
        return f.window().findChild<ui::RecordBook*>()->record().current();
    }
    static void show(WindowFixture& f, qint64 frame)
    {
        auto* player = f.window().findChild<ui::Player*>();
        player->goTo(frame);
        SOON(player->current() == frame);
    }
    /// Presses at one point of the frame, goes to another and lets go.
    static void drag(ui::FrameView& view, QPointF from, QPointF to)
    {
        const QPoint start = view.toWidget(from).toPoint();
        const QPoint end = view.toWidget(to).toPoint();
        QTest::mousePress(&view, Qt::LeftButton, {}, start);
        QMouseEvent move(QEvent::MouseMove, QPointF(end), view.mapToGlobal(QPointF(end)), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&view, &move);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, end);
    }
    static bool near(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()) < 1; }

private Q_SLOTS:
    void shapesAreHitOnTheirLinesAndKeptInTheRecord()
    {
        using ui::ShapeKind;
        const ui::DrawnShape box { 1, ShapeKind::Box, { 10, 10 }, { 30, 20 }, {}, false };
        QVERIFY(ui::isOn(box, { 10, 15 }, 2));
        QVERIFY(!ui::isOn(box, { 20, 15 }, 2)); // inside, so that faces there can be clicked
        QVERIFY(!ui::isOn(box, { 40, 15 }, 2));
        const ui::DrawnShape ellipse { 1, ShapeKind::Ellipse, { 0, 0 }, { 40, 20 }, {}, false };
        QVERIFY(ui::isOn(ellipse, { 40, 10 }, 2));
        QVERIFY(!ui::isOn(ellipse, { 20, 10 }, 2));
        const ui::DrawnShape arrow { 1, ShapeKind::Arrow, { 0, 0 }, { 10, 0 }, {}, false };
        QVERIFY(ui::isOn(arrow, { 5, 1 }, 2));
        QVERIFY(!ui::isOn(arrow, { 14, 0 }, 2));
        const ui::DrawnShape distance { 1, ShapeKind::Distance, { 0, 0 }, { 3, 4 }, {}, false };
        const QJsonObject payload = ui::shapePayload(distance, 10.0);
        QCOMPARE(payload.value(QStringLiteral("pixels")).toDouble(), 5.0);
        QCOMPARE(payload.value(QStringLiteral("ratio")).toDouble(), 0.5);
        QVERIFY(!ui::shapePayload(distance, std::nullopt).contains(QStringLiteral("ratio")));
        cases::RecordEntry entry;
        entry.content.payload = payload;
        QVERIFY(ui::shapeOf(entry)->text.contains(QStringLiteral("0.50")));
        entry.content.payload.insert(QStringLiteral("to"), QStringLiteral("nowhere"));
        QVERIFY(!ui::shapeOf(entry));
        entry.content.payload = { { cases::kShapeKey, QStringLiteral("spiral") } };
        QVERIFY(!ui::shapeOf(entry));
    }

    void nothingIsDrawnOutsideTheFrame()
    {
        WindowFixture f;
        open(f);
        auto& view = f.find<ui::FrameView>("frameView");
        const QSizeF frame = view.frame().size();
        f.find<QAction>("drawBoxAction").trigger();
        drag(view, { 5, 6 }, { frame.width() + 30, frame.height() + 20 });
        SOON_EQUAL(view.shapes().size(), 1);
        QVERIFY(near(view.shapes()[0].from, { 5, 6 }));
        QCOMPARE(view.shapes()[0].to, QPointF(frame.width(), frame.height()));
        // Moved as far as there is room, and kept as large as it is.
        drag(view, { 5, 20 }, { -40, 14 });
        SOON(near(view.shapes()[0].from, { 0, 0 }));
        QVERIFY(near(view.shapes()[0].to, { frame.width() - 5, frame.height() - 6 }));
        QVERIFY(f.window().statusBar()->currentMessage().isEmpty()); // The tool's hint is over too.
    }

    void aDrawnArrowIsOnItsFrameMovedRemovedAndUndone()
    {
        WindowFixture f;
        open(f);
        auto& view = f.find<ui::FrameView>("frameView");
        auto* undo = f.window().findChild<QUndoStack*>();
        show(f, 7);
        f.find<QAction>("drawArrowAction").trigger();
        drag(view, { 10, 10 }, { 40, 30 });
        SOON_EQUAL(current(f).size(), 1);
        SOON_EQUAL(view.shapes().size(), 1);
        QVERIFY(near(view.shapes()[0].from, { 10, 10 }) && near(view.shapes()[0].to, { 40, 30 }));
        QCOMPARE(current(f)[0].content.kind, cases::RecordKind::Annotation);
        QCOMPARE(current(f)[0].content.firstFrame, 7);
        QVERIFY(!f.find<QAction>("drawArrowAction").isChecked());
        show(f, 8);
        QVERIFY(view.shapes().isEmpty());
        show(f, 7);

        // It stays where it is on the frame, however that is enlarged.
        view.setZoom(4);
        QVERIFY(near(view.shapes()[0].from, { 10, 10 }));
        view.fit();
        drag(view, { 25, 20 }, { 30, 22 });
        SOON(current(f).size() == 1 && near(view.shapes()[0].from, { 15, 12 }) && near(view.shapes()[0].to, { 45, 32 }));
        QVERIFY(view.shapes()[0].chosen);
        undo->undo();
        SOON(near(view.shapes().value(0).from, { 10, 10 }));
        undo->redo();
        SOON(near(view.shapes().value(0).from, { 15, 12 }));

        show(f, 9);
        f.find<QAction>("extendAnnotationAction").trigger();
        SOON_EQUAL(view.shapes().size(), 1);
        QCOMPARE(current(f)[0].content.lastFrame, 9);
        QTest::keyClick(&view, Qt::Key_Delete);
        SOON(current(f).isEmpty() && view.shapes().isEmpty());
        undo->undo();
        SOON_EQUAL(view.shapes().size(), 1);
        QCOMPARE(f.window().findChild<ui::RecordBook*>()->record().versions().size(), 7);
    }

    void textAndDistanceAreListedFilteredAndExported()
    {
        WindowFixture f;
        open(f);
        SOON(f.window().findChild<ui::AnalysisControl*>()->canStart());
        f.find<QAction>("analyzeAction").trigger();
        const auto* results = f.window().findChild<ui::Results*>();
        SOON(results->timeline() && results->timeline()->complete);
        auto& view = f.find<ui::FrameView>("frameView");
        show(f, 3);
        SOON(f.window().findChild<ui::FaceFocus*>()->chosenFace() && f.window().findChild<ui::FaceFocus*>()->chosenFace()->frame == 3);
        ui::ask::setNextAnswer(QStringLiteral("no pores, \"smooth\""));
        f.find<QAction>("drawTextAction").trigger();
        drag(view, { 20, 20 }, { 20, 20 });
        SOON_EQUAL(current(f).size(), 1);
        f.find<QAction>("measureAction").trigger();
        drag(view, { 5, 5 }, { 35, 45 });
        SOON_EQUAL(current(f).size(), 2);
        const QJsonObject measured = current(f)[1].content.payload;
        QVERIFY(std::abs(measured.value(QStringLiteral("pixels")).toDouble() - 50) < 1.5);
        const double eyes = measured.value(QStringLiteral("interocular_pixels")).toDouble();
        QVERIFY(eyes > 1);
        QVERIFY(std::abs(measured.value(QStringLiteral("ratio")).toDouble() * eyes - measured.value(QStringLiteral("pixels")).toDouble())
            < 0.01);

        auto& list = f.find<QTreeWidget>("recordList");
        auto& kinds = f.find<QComboBox>("recordKinds");
        kinds.setCurrentIndex(kinds.findData(static_cast<int>(cases::RecordKind::Annotation)));
        QCOMPARE(list.topLevelItemCount(), 2);
        QVERIFY(list.topLevelItem(1)->text(2).contains(QStringLiteral("px")));
        kinds.setCurrentIndex(kinds.findData(static_cast<int>(cases::RecordKind::Note)));
        QCOMPARE(list.topLevelItemCount(), 0);

        const QString path = f.folder(QStringLiteral("record.csv"));
        ui::ask::setNextAnswer(path);
        f.find<QAction>("exportRecordAction").trigger();
        SOON(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY2(csv.contains("\r\nannotation,3,3,"), csv.constData());
        QVERIFY(csv.contains("\"no pores, \"\"smooth\"\"\""));
        QVERIFY(csv.contains("\"\"shape\"\":\"\"distance\"\""));
    }

    void aSnapshotHasTheAnnotationsWhereAskedFor()
    {
        WindowFixture f;
        open(f);
        auto& view = f.find<ui::FrameView>("frameView");
        const QImage bare = view.picture(true);
        f.find<QAction>("drawBoxAction").trigger();
        drag(view, { 10, 10 }, { 40, 30 });
        SOON_EQUAL(view.shapes().size(), 1);
        QCOMPARE(view.picture(false), bare);
        QVERIFY(view.picture(true) != bare);
        f.find<QAction>("annotationsAction").trigger(); // hides them
        QCOMPARE(view.picture(true), bare);
    }

    void escapeEndsATool()
    {
        WindowFixture f;
        open(f);
        auto& view = f.find<ui::FrameView>("frameView");
        f.find<QAction>("drawBoxAction").trigger();
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!f.find<QAction>("drawBoxAction").isChecked());
        drag(view, { 10, 10 }, { 40, 30 });
        QVERIFY(current(f).isEmpty());
    }
};
QTEST_MAIN(TestAnnotations)
#include "tst_annotations.moc"
