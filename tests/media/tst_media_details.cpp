// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/file_metadata.h"
#include "core/media/media_json.h"
#include "core/media/media_remarks.h"
#include "core/media/video_source.h"
#include "media_fixtures.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using media::MediaDetails;
using media::MediaFacts;
using test::Ffmpeg;
using test::words;

namespace {

const char* const kPicture = "-f lavfi -i testsrc2=size=160x120:rate=25:duration=3";

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(-1);
    return process.readAllStandardOutput();
}

bool isThere(const char* program)
{
    return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
}

QJsonObject ffprobe(const QString& file, const QStringList& show)
{
    return QJsonDocument::fromJson(outputOf(QStringLiteral("ffprobe"),
                                       QStringList { QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-of"),
                                           QStringLiteral("json") }
                                           + show + QStringList { file }))
        .object();
}

QJsonObject exiftool(const QString& file)
{
    return QJsonDocument::fromJson(outputOf(QStringLiteral("exiftool"),
                                       { QStringLiteral("-j"), QStringLiteral("-G1"), QStringLiteral("-api"), QStringLiteral("QuickTimeUTC=0"),
                                           file }))
        .array()
        .at(0)
        .toObject();
}

Result<MediaFacts> factsOf(const QString& file)
{
    return media::VideoSource::open(file).map([&](const auto& source) { return media::withMetadata(source->facts(), file); });
}

QString tag(const MediaFacts& facts, const char* source, const char* group, const char* name)
{
    for (const media::MetadataTag& one : facts.details->tags) {
        if (one.source == QLatin1String(source) && one.group == QLatin1String(group) && one.name == QLatin1String(name))
            return one.value;
    }
    return {};
}

qint64 countOf(const QList<media::GopFacts::Share>& shares, const char* what)
{
    for (const auto& share : shares) {
        if (share.what == QLatin1String(what))
            return share.count;
    }
    return 0;
}

QString allRemarks(const MediaFacts& facts, const std::optional<QDateTime>& modified = {})
{
    return media::mediaRemarks(facts, modified).join(u'\n');
}

} // namespace

class TestMediaDetails : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!Ffmpeg::isThere() || !Ffmpeg::hasEncoder("libx264"))
            QSKIP("the ffmpeg program with libx264 is not installed");
        QVERIFY(m_folder.isValid());
        make("plain.mp4",
            "PIC -c:v libx264 -bf 2 -b_strategy 0 -sc_threshold 0 -g 12 -level 3.1 -pix_fmt yuv420p -color_range tv -colorspace bt709 "
            "-color_primaries bt709 -color_trc bt709 -metadata creation_time=2024-03-02T01:02:03Z");
        make("cut.mp4", "-ss 0.9 -i %1/plain.mp4 -c copy");
        make("vfr.mp4", "PIC -vf select='not(mod(n,3))+not(mod(n,7))' -vsync vfr -c:v libx264 -bf 2 -g 20 -pix_fmt yuv420p");
        make("turned.mp4", "-i %1/plain.mp4 -c copy -metadata:s:v rotate=90");
        make("sound.mkv", "PIC -f lavfi -i sine=duration=1 -c:v libx264 -g 12 -pix_fmt yuv420p -c:a aac");
        make("scenes.mp4", "PIC -c:v libx264 -bf 0 -g 250 -force_key_frames 0.4,1.6,2 -pix_fmt yuv420p");
        make("mpeg2.mpg", "PIC -c:v mpeg2video -bf 2 -g 12");
    }

    void streamFactsAreFfprobes_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : { "plain.mp4", "cut.mp4", "vfr.mp4", "turned.mp4", "sound.mkv", "scenes.mp4", "mpeg2.mpg" })
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void streamFactsAreFfprobes()
    {
        QFETCH(QString, file);
        const auto facts = factsOf(path(file));
        QVERIFY2(facts, qPrintable(facts ? QString() : facts.error().message));
        const MediaDetails& details = *facts->details;
        const QJsonObject probed = ffprobe(path(file), { QStringLiteral("-show_streams"), QStringLiteral("-show_format") });
        const QJsonArray streams = probed.value(QLatin1String("streams")).toArray();
        QCOMPARE(details.streams.size(), streams.size());
        for (qsizetype i = 0; i < streams.size(); ++i) {
            const QJsonObject stream = streams[i].toObject();
            QCOMPARE(details.streams[i].kind, stream.value(QLatin1String("codec_type")).toString());
            QCOMPARE(details.streams[i].codec, stream.value(QLatin1String("codec_name")).toString());
            QCOMPARE(details.streams[i].frames.value_or(0), stream.value(QLatin1String("nb_frames")).toString().toLongLong());
        }
        const QJsonObject video = streams[facts->streamIndex].toObject();
        const auto text = [&](const char* key) { return video.value(QLatin1String(key)).toString(); };
        QCOMPARE(details.colourMatrix, text("color_space"));
        QCOMPARE(details.colourPrimaries, text("color_primaries"));
        QCOMPARE(details.colourTransfer, text("color_transfer"));
        QCOMPARE(details.colourRange, text("color_range"));
        QCOMPARE(details.chromaLocation, text("chroma_location"));
        const int level = video.value(QLatin1String("level")).toInt();
        QCOMPARE(details.level, facts->codec == QStringLiteral("h264") ? QString::number(level / 10.0, 'f', 1) : QString::number(level));
        QCOMPARE(details.overallBitRate.value_or(0),
            probed.value(QLatin1String("format")).toObject().value(QLatin1String("bit_rate")).toString().toLongLong());
    }

    void groupsOfPicturesAreThoseThatFfprobeDecodes_data() { streamFactsAreFfprobes_data(); }
    void groupsOfPicturesAreThoseThatFfprobeDecodes()
    {
        QFETCH(QString, file);
        const auto facts = factsOf(path(file));
        QVERIFY(facts && facts->details->gop);
        const media::GopFacts& gop = *facts->details->gop;
        const QJsonArray packets = ffprobe(path(file),
            { QStringLiteral("-select_streams"), QStringLiteral("v:0"), QStringLiteral("-show_packets") })
                                       .value(QLatin1String("packets"))
                                       .toArray();
        QList<qint64> keys;
        qint64 hidden = 0;
        for (qsizetype i = 0; i < packets.size(); ++i) {
            const QString flags = packets[i].toObject().value(QLatin1String("flags")).toString();
            if (flags.startsWith(u'K'))
                keys << i;
            hidden += flags.contains(u'D');
        }
        QCOMPARE(gop.keyFrames, keys.size());
        QCOMPARE(facts->details->hiddenByEdits, hidden);
        qint64 shortest = 1000;
        qint64 longest = 0;
        for (qsizetype i = 1; i < keys.size(); ++i) {
            shortest = std::min(shortest, keys[i] - keys[i - 1]);
            longest = std::max(longest, keys[i] - keys[i - 1]);
        }
        if (keys.size() > 1) {
            QCOMPARE(gop.shortest, shortest);
            QCOMPARE(gop.longest, longest);
        }
        if (hidden > 0 || file == QStringLiteral("mpeg2.mpg")) // ffprobe does not show those frames, or not the last one
            return;
        const QJsonArray frames = ffprobe(path(file),
            { QStringLiteral("-select_streams"), QStringLiteral("v:0"), QStringLiteral("-show_frames"), QStringLiteral("-show_entries"),
                QStringLiteral("frame=pict_type") })
                                      .value(QLatin1String("frames"))
                                      .toArray();
        for (const char* type : { "I", "P", "B" })
            QCOMPARE(countOf(gop.types, type), std::count_if(frames.begin(), frames.end(), [&](const QJsonValue& frame) {
                return frame.toObject().value(QLatin1String("pict_type")).toString() == QLatin1String(type);
            }));
    }

    void aFixedPatternIsToldAsOne()
    {
        const auto facts = factsOf(path(QStringLiteral("plain.mp4")));
        QVERIFY(facts);
        const media::GopFacts& gop = *facts->details->gop;
        QCOMPARE(gop.differentDistances, 1);
        QCOMPARE(gop.distances.first().what, QStringLiteral("12"));
        QCOMPARE(gop.mostBInARow, 2);
        QCOMPARE(gop.differentPatterns, 1);
        QVERIFY2(gop.patterns.first().what.startsWith(QStringLiteral("IB2PB2P")), qPrintable(gop.patterns.first().what));
        QVERIFY(!gop.open);
        const auto scenes = factsOf(path(QStringLiteral("scenes.mp4")));
        QVERIFY(scenes);
        QCOMPARE(scenes->details->gop->differentDistances, 2); // 10, 30, 10
        QVERIFY(allRemarks(*scenes).contains(QStringLiteral("10 to 30 pictures apart")));
        QVERIFY(!allRemarks(*facts).contains(QStringLiteral("evenly")));
    }

    void timesBrandsAndEncodersAreExiftoolsAndMediainfos()
    {
        if (!isThere("exiftool") || !isThere("mediainfo"))
            QSKIP("exiftool or mediainfo is not installed");
        const QString file = path(QStringLiteral("plain.mp4"));
        const auto facts = factsOf(file);
        QVERIFY(facts);
        const QJsonObject seen = exiftool(file);
        const auto colons = [](QString iso) { return iso.replace(u'-', u':').replace(u'T', u' ').remove(u'Z'); };
        QCOMPARE(colons(tag(*facts, "boxes", "movie", "creation time")), seen.value(QLatin1String("QuickTime:CreateDate")).toString());
        QCOMPARE(colons(tag(*facts, "boxes", "track 1", "media creation time")), seen.value(QLatin1String("Track1:MediaCreateDate")).toString());
        QCOMPARE(tag(*facts, "boxes", "track 1", "handler name"), seen.value(QLatin1String("Track1:HandlerDescription")).toString());
        QStringList brands;
        for (const QJsonValue& brand : seen.value(QLatin1String("QuickTime:CompatibleBrands")).toArray())
            brands << brand.toString();
        QCOMPARE(facts->details->brands.section(QStringLiteral(": "), 1), brands.join(u' '));
        QCOMPARE(tag(*facts, "container", "file", "encoder"), seen.value(QLatin1String("ItemList:Encoder")).toString());

        const auto mediainfo = [&](const char* query) {
            return QString::fromUtf8(outputOf(QStringLiteral("mediainfo"), { QStringLiteral("--Inform=") + QLatin1String(query), file })).trimmed();
        };
        QCOMPARE(tag(*facts, "mediainfo", "Video 1", "Encoded_Library"), mediainfo("Video;%Encoded_Library%"));
        QVERIFY(mediainfo("Video;%Encoded_Library%").contains(QStringLiteral("x264")));
        QCOMPARE(tag(*facts, "mediainfo", "Video 1", "Encoded_Library_Settings"), mediainfo("Video;%Encoded_Library_Settings%"));
        QCOMPARE(tag(*facts, "mediainfo", "General", "Encoded_Application"), mediainfo("General;%Encoded_Application%"));
        const QString remarks = allRemarks(*facts);
        QVERIFY2(remarks.contains(QStringLiteral("x264")) && remarks.contains(QStringLiteral("Lavf")), qPrintable(remarks));
    }

    void anEditListThatHidesFramesIsTold()
    {
        const auto facts = factsOf(path(QStringLiteral("cut.mp4")));
        QVERIFY(facts);
        QVERIFY(facts->details->hiddenByEdits > 0);
        QVERIFY(!facts->details->edits.isEmpty() && facts->details->edits.last().mediaSeconds.value_or(0) > 0);
        QVERIFY(allRemarks(*facts).contains(QStringLiteral("keeps %1 pictures from being shown").arg(facts->details->hiddenByEdits)));
        const auto plain = factsOf(path(QStringLiteral("plain.mp4")));
        QVERIFY(plain && !allRemarks(*plain).contains(QStringLiteral("edit list")));
    }

    void whatIsWorthKnowingIsToldWithoutJudging()
    {
        const auto remarksOf = [&](const char* file) { return allRemarks(factsOf(path(QString::fromLatin1(file))).value()); };
        QVERIFY(remarksOf("vfr.mp4").contains(QStringLiteral("variable frame rate")));
        QVERIFY(!remarksOf("plain.mp4").contains(QStringLiteral("variable frame rate")));
        QVERIFY(remarksOf("turned.mp4").contains(QStringLiteral("turn or mirror")));
        const auto plain = factsOf(path(QStringLiteral("plain.mp4")));
        const auto at = [](const char* iso) { return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate); };
        QVERIFY(allRemarks(*plain, at("2024-03-02T01:00:00Z")).contains(QStringLiteral("later than the file system's time")));
        QVERIFY(!allRemarks(*plain, at("2024-03-02T01:02:03Z")).contains(QStringLiteral("later")));
        for (const char* word : { "fake", "forged", "manipulat", "suspicious", "tamper" })
            QVERIFY(!remarksOf("cut.mp4").contains(QLatin1String(word)));
    }

    void exifOfAPictureIsWhatExiftoolWrote()
    {
        if (!isThere("exiftool"))
            QSKIP("exiftool is not installed");
        const QString file = path(QStringLiteral("photo.jpg"));
        make("photo.jpg", "-f lavfi -i testsrc2=size=64x48 -frames:v 1");
        outputOf(QStringLiteral("exiftool"),
            { QStringLiteral("-overwrite_original"), QStringLiteral("-Make=Canon"), QStringLiteral("-Model=EOS 5D"),
                QStringLiteral("-Software=Adobe Photoshop 24.0"), QStringLiteral("-DateTimeOriginal=2031:05:06 07:08:09"),
                QStringLiteral("-XMP:CreatorTool=GIMP 2.10"), QStringLiteral("-IPTC:City=Basel"), file });
        const auto facts = factsOf(file);
        QVERIFY(facts);
        QCOMPARE(tag(*facts, "exiv2", "Exif.Image", "Make"), QStringLiteral("Canon"));
        QCOMPARE(tag(*facts, "exiv2", "Exif.Image", "Model"), QStringLiteral("EOS 5D"));
        QCOMPARE(tag(*facts, "exiv2", "Exif.Photo", "DateTimeOriginal"), QStringLiteral("2031:05:06 07:08:09"));
        QCOMPARE(tag(*facts, "exiv2", "Xmp.xmp", "CreatorTool"), QStringLiteral("GIMP 2.10"));
        QCOMPARE(tag(*facts, "exiv2", "Iptc.Application2", "City"), QStringLiteral("Basel"));
        const QString remarks = allRemarks(*facts, QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC));
        QVERIFY(remarks.contains(QStringLiteral("Photoshop")) && remarks.contains(QStringLiteral("GIMP")));
        QVERIFY2(remarks.contains(QStringLiteral("later")), qPrintable(remarks));
    }

    void xmpInAVideoIsRead()
    {
        if (!isThere("exiftool"))
            QSKIP("exiftool is not installed");
        const QString file = path(QStringLiteral("xmp.mp4"));
        QVERIFY(QFile::copy(path(QStringLiteral("plain.mp4")), file));
        outputOf(QStringLiteral("exiftool"),
            { QStringLiteral("-overwrite_original"), QStringLiteral("-XMP:CreatorTool=Adobe Premiere Pro 24"), file });
        const auto facts = factsOf(file);
        QVERIFY(facts);
        QCOMPARE(tag(*facts, "exiv2", "Xmp.xmp", "CreatorTool"), QStringLiteral("Adobe Premiere Pro 24"));
        QVERIFY(allRemarks(*facts).contains(QStringLiteral("Premiere")));
    }

    void hostileMetadataIsBoundedAndSpeltOut()
    {
        const QString file = path(QStringLiteral("hostile.mkv"));
        QStringList arguments = words("-i") + QStringList { path(QStringLiteral("plain.mp4")) } + words("-c copy");
        for (int i = 0; i < 900; ++i)
            arguments << QStringLiteral("-metadata") << QStringLiteral("key%1=value").arg(i);
        arguments << QStringLiteral("-metadata") << QStringLiteral("title=") + QString(50000, u'x');
        arguments << QStringLiteral("-metadata") << QStringLiteral("encoded_by=x264 ") + QChar(0x202e) + QStringLiteral("gpj\x1b[2J<b>");
        QVERIFY2(Ffmpeg::run(arguments + QStringList { file }), qPrintable(Ffmpeg::lastError()));
        const auto facts = factsOf(file);
        QVERIFY(facts);
        QVERIFY(facts->details->tags.size() <= media::kMostTags);
        QVERIFY(facts->details->tagsLeftOut > 300);
        for (const media::MetadataTag& one : facts->details->tags)
            QVERIFY(one.value.size() <= media::kLongestTag + 3);
        const QString remarks = allRemarks(*facts);
        QVERIFY(remarks.contains(QStringLiteral("were left out or shortened")));
        for (const media::FactGroup& group : media::factGroups(*facts)) {
            for (const media::FactRow& row : group.rows)
                QVERIFY(!row.value.contains(QChar(0x202e)) && !row.value.contains(QChar(0x1b)));
        }
        QVERIFY(!remarks.contains(QChar(0x202e)) && !remarks.contains(QChar(0x1b)));
    }

    void noBitOfTheHeaderBreaksTheReading()
    {
        const QByteArray good = test::contentOf(path(QStringLiteral("cut.mp4")));
        const qsizetype moov = good.indexOf("moov");
        QVERIFY(moov > 0);
        const QString file = path(QStringLiteral("flipped.mp4"));
        std::mt19937 random(5);
        for (int round = 0; round < 60; ++round) {
            QByteArray bad = good;
            for (int n = 0; n < 4; ++n) {
                const auto at = moov + static_cast<qsizetype>(random() % static_cast<unsigned>(good.size() - moov));
                bad[at] = static_cast<char>(random());
            }
            QVERIFY(test::writeFile(file, bad));
            if (const auto facts = factsOf(file)) {
                QVERIFY(facts->details->edits.size() <= 64);
                allRemarks(*facts);
            }
        }
    }

    void factsSurviveTheirJson()
    {
        for (const char* file : { "cut.mp4", "sound.mkv", "scenes.mp4" }) {
            const auto facts = factsOf(path(QString::fromLatin1(file)));
            QVERIFY(facts);
            const QByteArray text = QJsonDocument(media::toJson(*facts)).toJson();
            const MediaFacts again = media::factsFromJson(QJsonDocument::fromJson(text).object());
            QVERIFY(again.details && *again.details == *facts->details);
        }
        QVERIFY(!media::factsFromJson({}).details);
    }

    void readingTwiceGivesTheSame()
    {
        const auto first = factsOf(path(QStringLiteral("sound.mkv")));
        const auto second = factsOf(path(QStringLiteral("sound.mkv")));
        QVERIFY(first && second && *first->details == *second->details);
        for (const media::MetadataTag& one : first->details->tags)
            QVERIFY2(!one.value.contains(m_folder.path()), qPrintable(one.name));
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    void make(const char* file, const char* arguments)
    {
        QStringList all;
        for (const QString& word : words(arguments)) {
            if (word == QStringLiteral("PIC"))
                all += words(kPicture);
            else
                all << (word.contains(QStringLiteral("%1")) ? word.arg(m_folder.path()) : word);
        }
        QVERIFY2(Ffmpeg::run(all + QStringList { path(QString::fromLatin1(file)) }), qPrintable(Ffmpeg::lastError()));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestMediaDetails)
#include "tst_media_details.moc"
