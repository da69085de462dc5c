// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QTemporaryDir>

namespace semblance::test {

/// A dataset's folder made of one-byte files, enough for a scan, which opens no video.
class DatasetTree {
public:
    QString root() const { return m_folder.path(); }
    QString path(const QString& below) const { return m_folder.filePath(below); }

    DatasetTree& file(const char* below, const QByteArray& content = "x") { return file(QString::fromUtf8(below), content); }
    DatasetTree& file(const QString& below, const QByteArray& content = "x")
    {
        QDir().mkpath(QFileInfo(path(below)).path());
        QFile out(path(below));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("a fixture cannot be written");
        return *this;
    }
    /// "a/{b,c}/{d,e}.mp4" as the shell expands it.
    DatasetTree& files(const char* pattern)
    {
        for (const QString& name : expanded(QString::fromUtf8(pattern)))
            file(name);
        return *this;
    }
    DatasetTree& remove(const char* below)
    {
        const QString gone = path(QString::fromUtf8(below));
        if (QFileInfo(gone).isDir() ? !QDir(gone).removeRecursively() : !QFile::remove(gone))
            qFatal("a fixture to be removed is not there");
        return *this;
    }
    DatasetTree& link(const char* below, const QString& target)
    {
        QDir().mkpath(QFileInfo(path(QString::fromUtf8(below))).path());
        if (!QFile::link(target, path(QString::fromUtf8(below))))
            qFatal("a link cannot be made");
        return *this;
    }

    static QStringList expanded(const QString& pattern)
    {
        const qsizetype open = pattern.indexOf(u'{');
        if (open < 0)
            return { pattern };
        const qsizetype close = pattern.indexOf(u'}', open);
        QStringList all;
        for (const QString& word : pattern.sliced(open + 1, close - open - 1).split(u','))
            all += expanded(pattern.first(open) + word + pattern.sliced(close + 1));
        return all;
    }

private:
    QTemporaryDir m_folder;
};

// Each published layout in small. Every one is complete: its scan has no missing and no incomplete finding.

inline void makeFaceForensics(DatasetTree& tree)
{
    tree.files("original_sequences/youtube/c23/videos/{000,001,002,003}.mp4")
        .files("manipulated_sequences/{Deepfakes,Face2Face,FaceSwap,NeuralTextures}/c23/videos/{000_001,001_000,002_003,003_002}.mp4")
        .file("splits/train.json", "[[\"000\", \"001\"]]")
        .file("splits/val.json", "[]")
        .file("splits/test.json", "[\n [\"002\", \"003\"]\n]\n");
}

inline void makeFfsc(DatasetTree& tree)
{
    tree.files("Train/BlendFace/_-926WzaH2A_215_0037_by_pNqmJjTr2PA_107_0069.png")
        .files("Train/{diffae-age,StyleRes-age,StyleRes-expr}/_-926WzaH2A_215/{0037,0038}.png")
        .files("Train/diffae-gender/Male/_-926WzaH2A_215_0037_Male_-0.2.png")
        .files("Train/fomm-expr/_-926WzaH2A_215_0037_surprised.png")
        .files("Train/fomm-pose/_-926WzaH2A_215_0037_pose_fr100.png")
        .files("Train/fsgan/0H007ZkBJSs_168.766667_176.933333/0011.png")
        .files("Train/Real/CDF-youtube/00000/0078.png")
        .files("Train/Real/AVSpeech/_-926WzaH2A_215/0037.png")
        .files("Train/simswap/_-926WzaH2A_215_2_pNqmJjTr2PA_107/0007.png")
        .files("Train/StyleGAN2_dis-gender/_-926WzaH2A_215_0037_gender.png")
        .files("Train/TPS-pose/pose/_-926WzaH2A_215_0037_pose_fr100.png")
        .files("Val/Real/AVSpeech/0H007ZkBJSs_1/0001.png")
        .files("Test/Real/AVSpeech/_wKUEOeAnFI_60/0018.png")
        .files("Test/Protocol-1/FNeVR/_wKUEOeAnFI_60_0018_pose_fr15.png")
        .files("Test/Protocol-1/{HFGI-age,HFGI-smile}/_wKUEOeAnFI_60/0018.png")
        .files("Test/Protocol-1/InfoSwap/_wKUEOeAnFI_60_To_00168/0165_gen.png")
        .files("Test/Protocol-1/StyleCLIP-gender/_wKUEOeAnFI_60_0018.png");
}

inline void makeCelebDf(DatasetTree& tree)
{
    tree.files("Celeb-real/{id0_0000,id1_0000}.mp4")
        .files("YouTube-real/{00000,00170}.mp4")
        .files("Celeb-synthesis/{id0_id1_0000,id1_id0_0000}.mp4")
        .file("List_of_testing_videos.txt", "1 YouTube-real/00170.mp4\n0 Celeb-synthesis/id1_id0_0000.mp4\n1 Celeb-real/id1_0000.mp4\n");
}

inline void makeFaceShifter(DatasetTree& tree)
{
    tree.files("c23/videos/{000_003,003_000}.mp4")
        .files("original_sequences/youtube/c23/videos/{000,003}.mp4")
        .file("train.json", "[]")
        .file("val.json", "[]")
        .file("test.json", "[[\"000\", \"003\"]]");
}

inline void makeDeeperForensics(DatasetTree& tree)
{
    tree.files("manipulated_videos/"
               "{end_to_end,reenact_postprocess,end_to_end_level_1,end_to_end_level_2,end_to_end_level_3,end_to_end_level_4,end_to_end_"
               "level_5,"
               "end_to_end_random_level,end_to_end_mix_2_distortions,end_to_end_mix_3_distortions,end_to_end_mix_4_distortions}/"
               "{000_M101,001_W004,002_M005}.mp4")
        .files("source_videos/M101/light_down/happy/camera_front/M101_light_down_happy_camera_front.mp4")
        .files("original_sequences/youtube/c23/videos/{000,001,002}.mp4")
        .file("lists/splits/train.txt", "000_M101.mp4\n")
        .file("lists/splits/val.txt", "001_W004.mp4\r\n")
        .file("lists/splits/test.txt", "end_to_end/002_M005.mp4");
}

inline void makeDfdcTrain(DatasetTree& tree)
{
    tree.files("dfdc_train_part_0/{aaaa,bbbb}.mp4")
        .file("dfdc_train_part_0/metadata.json",
            R"({"aaaa.mp4": {"label": "REAL", "split": "train"}, "bbbb.mp4": {"label": "FAKE", "split": "train", "original": "aaaa.mp4"}})")
        .files("dfdc_train_part_1/cccc.mp4")
        .file("dfdc_train_part_1/metadata.json", R"({"cccc.mp4": {"label": "REAL", "split": "train", "original": null}})");
}

inline void makeDfdcTest(DatasetTree& tree)
{
    tree.files("videos/{aalscayrfi,bbbb}.mp4")
        .file("labels.csv",
            "\xEF\xBB\xBF"
            "filename,label\r\naalscayrfi.mp4,1\r\nbbbb.mp4,0\r\n");
}

inline void makeDiffusionFace(DatasetTree& tree)
{
    tree.files("{Diffswap,Inpaint_SDv15,Img2Img,ADM}/{1,2}.png").files("CelebA-HQ/{1,2,3}.jpg");
}

inline void makeDiff(DatasetTree& tree)
{
    tree.files("{DiFF_train,DiFF_val}/FS/{DiffFace,DCFace}/{1,2}.png")
        .files("{DiFF_train,DiFF_val}/{T2I/SDXL,I2I/LoRA,FE/Imagic}/1.png")
        .files("{DiFF_train,DiFF_val}/real/1.png");
}

inline void makeList(DatasetTree& tree)
{
    tree.files("faces/youtube/{000,001}/0001.png")
        .files("faces/Deepfakes/000_001/0001.png")
        .files("faces/NeuralTextures/000_001/0001.png")
        .files("faces/aug/{eye,mouth,nose}/000_0001.png")
        .file("train_list.txt",
            "faces/youtube/000/0001.png train 1000000000\n"
            "faces/Deepfakes/000_001/0001.png train 0101011111\n"
            "faces/NeuralTextures/000_001/0001.png train 0110001100\n"
            "faces/aug/eye/000_0001.png train 0100110000\n"
            "faces/aug/mouth/000_0001.png train 0100101100\n"
            "faces/aug/nose/000_0001.png train 0100100010\n")
        .file("val_list.txt", "faces/youtube/001/0001.png\t1000000000\n");
}

inline void makePlain(DatasetTree& tree)
{
    tree.files("real/{anna,bert}.mp4").files("real/clip/{1,2}.png").files("MyMethod/{anna,bert}.png");
}

} // namespace semblance::test
