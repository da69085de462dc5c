// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/landmark_finder.h"
#include "core/faces/landmark_model.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <dlib/image_processing/shape_predictor.h>
#include <dlib/opencv.h>

#include <opencv2/imgproc.hpp>

#include <random>
#include <sstream>

using namespace semblance;
using faces::LandmarkModel;

namespace {

using Tree = dlib::impl::regression_tree;

/// A shape predictor of random numbers, which dlib itself writes: so that the tests do not depend on one file.
dlib::shape_predictor randomPredictor(unsigned seed, int parts = 68, int stages = 3, int trees = 20, int depth = 4, int pixels = 50)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> place(0, 1);
    std::normal_distribution<float> step(0, 0.01F);
    std::uniform_int_distribution<unsigned long> pixel(0, static_cast<unsigned long>(pixels - 1));
    std::uniform_real_distribution<float> threshold(-60, 60);
    dlib::matrix<float, 0, 1> mean(2 * parts);
    for (long i = 0; i < mean.size(); ++i)
        mean(i) = place(random);
    std::vector<std::vector<Tree>> forests(static_cast<std::size_t>(stages));
    std::vector<std::vector<dlib::vector<float, 2>>> coordinates(static_cast<std::size_t>(stages));
    for (std::size_t s = 0; s < forests.size(); ++s) {
        for (int i = 0; i < pixels; ++i)
            coordinates[s].emplace_back(place(random), place(random));
        for (int t = 0; t < trees; ++t) {
            Tree& tree = forests[s].emplace_back();
            for (int i = 0; i < (1 << depth) - 1; ++i)
                tree.splits.push_back({ pixel(random), pixel(random), threshold(random) });
            for (int i = 0; i < 1 << depth; ++i) {
                dlib::matrix<float, 0, 1> leaf(2 * parts);
                for (long k = 0; k < leaf.size(); ++k)
                    leaf(k) = step(random);
                tree.leaf_values.push_back(leaf);
            }
        }
    }
    return { mean, forests, coordinates };
}

QByteArray bytesOf(const dlib::shape_predictor& predictor)
{
    std::ostringstream out;
    dlib::serialize(predictor, out);
    return QByteArray::fromStdString(out.str());
}

cv::Mat noise(int width, int height, unsigned seed)
{
    cv::Mat picture(height, width, CV_8UC3);
    cv::RNG random(seed);
    random.fill(picture, cv::RNG::UNIFORM, 0, 256);
    cv::GaussianBlur(picture, picture, cv::Size(9, 9), 0);
    return picture;
}

/// The first landmark that differs; -1: none.
int firstDifference(
    const dlib::shape_predictor& theirs, const LandmarkModel& ours, const cv::Mat& picture, const LandmarkModel::Edges& face)
{
    const auto expected = theirs(dlib::cv_image<dlib::rgb_pixel>(picture), dlib::rectangle(face.left, face.top, face.right, face.bottom));
    const auto found = ours.find(picture, face);
    for (std::size_t i = 0; i < found.size(); ++i) {
        const dlib::point& p = expected.part(i);
        if (found[i].x != double(p.x()) || found[i].y != double(p.y()))
            return int(i);
    }
    return -1;
}

const LandmarkModel::Edges kFaces[] = { { 40, 30, 180, 170 }, { -60, -40, 90, 110 }, { 200, 150, 420, 370 }, { 10, 10, 12, 12 } };

} // namespace

class TestLandmarkModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatDlibFinds_data()
    {
        QTest::addColumn<int>("depth");
        for (const int depth : { 1, 3, 4, 6 })
            QTest::addRow("trees of %d levels", depth) << depth;
    }
    void findsWhatDlibFinds()
    {
        QFETCH(int, depth);
        const dlib::shape_predictor theirs = randomPredictor(unsigned(depth), 68, 3, 20, depth);
        const auto ours = LandmarkModel::read(written(bytesOf(theirs)));
        QVERIFY2(ours, ours ? "" : qPrintable(ours.error().message));
        const cv::Mat picture = noise(320, 240, 3);
        for (const auto& face : kFaces)
            QCOMPARE(firstDifference(theirs, **ours, picture, face), -1);
    }

    void findsWhatDlibFindsWithTheInstalledModel()
    {
        const QString path = faces::LandmarkFinder::modelPath();
        if (!QFile::exists(path))
            QSKIP("the 68-landmark model of libdlib-data is not installed");
        dlib::shape_predictor theirs;
        dlib::deserialize(path.toStdString()) >> theirs;
        const auto ours = LandmarkModel::read(path);
        QVERIFY2(ours, ours ? "" : qPrintable(ours.error().message));
        for (unsigned seed = 0; seed < 20; ++seed) {
            const cv::Mat picture = noise(320 + int(seed), 240, seed);
            for (const auto& face : kFaces)
                QCOMPARE(firstDifference(theirs, **ours, picture, face), -1);
        }
    }

    void aFileCutOffAnywhereIsRefused()
    {
        const QByteArray whole = bytesOf(randomPredictor(1, 68, 2, 3, 2, 10));
        QVERIFY(LandmarkModel::read(written(whole)));
        for (qsizetype length = 0; length < whole.size(); length += length < 200 ? 1 : 211) {
            const auto cut = LandmarkModel::read(written(whole.left(length)));
            QVERIFY2(!cut, qPrintable(QString::number(length)));
            QVERIFY(cut.error().message.contains(QStringLiteral("libdlib-data")));
        }
        QVERIFY(!LandmarkModel::read(written(whole + '\0')));
    }

    void changedBytesAreRefusedOrGiveAShape()
    {
        const QByteArray whole = bytesOf(randomPredictor(2, 68, 2, 3, 2, 10));
        const cv::Mat picture = noise(64, 64, 1);
        std::mt19937 random(9);
        int refused = 0;
        for (int i = 0; i < 600; ++i) {
            QByteArray changed = whole;
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(i % 2 == 0 ? 400 : whole.size()));
            changed[at] = static_cast<char>(random());
            const auto model = LandmarkModel::read(written(changed));
            if (model)
                (*model)->find(picture, { 5, 5, 50, 50 });
            else
                ++refused;
        }
        QVERIFY(refused > 50);
    }

    void anotherNumberOfLandmarksIsRefused()
    {
        const auto five = LandmarkModel::read(written(bytesOf(randomPredictor(4, 5))));
        QVERIFY(!five);
        QVERIFY(five.error().message.contains(QStringLiteral("68 landmarks")));
    }

    void aMissingFileIsNamed()
    {
        const auto none = LandmarkModel::read(m_folder.filePath(QStringLiteral("none.dat")));
        QVERIFY(!none);
        QVERIFY(none.error().message.contains(QStringLiteral("none.dat")));
    }

private:
    QString written(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("shape.dat"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestLandmarkModel)
#include "tst_landmark_model.moc"
