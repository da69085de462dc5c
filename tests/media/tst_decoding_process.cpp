// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/audio_source.h"
#include "core/media/file_metadata.h"
#include "core/media/frame_samples.h"
#include "core/media/media_json.h"
#include "core/media/media_remarks.h"
#include "core/media/opened_index.h"
#include "core/media/process/confinement.h"
#include "core/media/process/decoding_process.h"
#include "media_fixtures.h"
#include "support/result_check.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace semblance;
using media::DecodingProcess;
using media::VideoSource;
using test::Ffmpeg;
using test::words;

namespace {

const QString kDecoder = QStringLiteral(SEMBLANCE_DECODER);

/// Decoding in processes while it lives.
struct Separately {
    explicit Separately(const QString& program = kDecoder) { DecodingProcess::use(program); }
    ~Separately() { DecodingProcess::use({}); }
};

/// The decoding processes that this one has started and that still run.
QList<pid_t> decoders()
{
    QList<pid_t> found;
    const QStringList all = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString& name : all) {
        const QByteArray stat = test::contentOf(QStringLiteral("/proc/%1/stat").arg(name));
        const QByteArray rest = stat.mid(stat.lastIndexOf(')') + 2);
        if (stat.contains("(semblance-decod") && !rest.startsWith('Z') && rest.split(' ').value(1).toInt() == ::getpid())
            found << name.toInt();
    }
    return found;
}

QString sampleText(const media::DecodedFrame& frame, int x, int y)
{
    QString text;
    for (const media::SampleValue& sample : frame.samples->at(x, y))
        text += QStringLiteral("%1 %2 ").arg(sample.component).arg(sample.value);
    return text;
}

bool samePicture(const RgbImage& one, const RgbImage& other)
{
    return one.width() == other.width() && one.height() == other.height()
        && std::memcmp(one.pixels(), other.pixels(), static_cast<std::size_t>(one.stride()) * static_cast<std::size_t>(one.height())) == 0;
}

/// What a confined process is refused: 0 where it is refused all of it, else a bit for each that it could do.
int triedInAConfinedProcess(const QByteArray& folder)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const bool filtered = media::confineThisProcess(4LL << 30);
        int done = filtered ? 0 : 128;
        if (::open((folder + "/new").constData(), O_WRONLY | O_CREAT, 0600) >= 0)
            done |= 1;
        if (::open((folder + "/there").constData(), O_RDWR) >= 0)
            done |= 2;
        if (::unlink((folder + "/there").constData()) == 0)
            done |= 4;
        if (::socket(AF_INET, SOCK_STREAM, 0) >= 0)
            done |= 8;
        if (::rename((folder + "/there").constData(), (folder + "/moved").constData()) == 0)
            done |= 16;
        if (::kill(::getppid(), 0) == 0)
            done |= 32;
        if (::open((folder + "/there").constData(), O_RDONLY) < 0)
            done |= 64;
        ::execl("/bin/true", "true", nullptr); // which would end with 0
        ::_exit(done == 0 ? 99 : done);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class TestDecodingProcess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!Ffmpeg::isThere())
            QSKIP("the ffmpeg program is not installed");
        QVERIFY(m_folder.isValid());
        QVERIFY(make("plain.mp4", "-c:v libx264 -bf 3 -g 10 -pix_fmt yuv420p"));
    }

    void theSameFactsFramesAndPicturesAsInThisProcess_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("encoder");
        QTest::newRow("B-frames") << QByteArray("b.mp4") << QByteArray("-c:v libx264 -bf 3 -g 10 -pix_fmt yuv420p");
        QTest::newRow("10 bits") << QByteArray("ten.mkv") << QByteArray("-c:v libx264 -pix_fmt yuv422p10le");
        QTest::newRow("odd sides") << QByteArray("odd.mkv") << QByteArray("-vf scale=161:91 -c:v libx264 -pix_fmt yuv444p");
        QTest::newRow("turned") << QByteArray("turned.mp4") << QByteArray("-c:v mpeg4 -metadata:s:v rotate=90");
        QTest::newRow("interlaced") << QByteArray("interlaced.mkv") << QByteArray("-c:v libx264 -flags +ildct+ilme -pix_fmt yuv420p");
        QTest::newRow("palette") << QByteArray("palette.gif") << QByteArray("-frames:v 5");
        QTest::newRow("transparency") << QByteArray("clear.png") << QByteArray("-pix_fmt rgba -frames:v 1");
        QTest::newRow("AVI without time stamps") << QByteArray("a.avi") << QByteArray("-c:v mjpeg");
    }
    void theSameFactsFramesAndPicturesAsInThisProcess()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, encoder);
        QVERIFY2(make(file.constData(), encoder.constData()), qPrintable(Ffmpeg::lastError()));
        const QString video = path(file.constData());
        auto here = VideoSource::open(video);
        VERIFY_RESULT(here);
        const Separately separately;
        auto there = VideoSource::open(video);
        VERIFY_RESULT(there);
        QCOMPARE(decoders().size(), 1);
        QCOMPARE(toJson((*there)->facts()), toJson((*here)->facts()));
        QCOMPARE((*there)->frames().size(), (*here)->frames().size());
        for (const qint64 ordinal : test::shuffled((*here)->frames().size(), 3)) {
            const auto one = (*here)->frame(ordinal);
            const auto other = (*there)->frame(ordinal);
            VERIFY_RESULT(one);
            VERIFY_RESULT(other);
            QCOMPARE(toJson(other->entry), toJson(one->entry));
            QCOMPARE(other->sha256, one->sha256);
            QCOMPARE(other->interlaced, one->interlaced);
            QVERIFY(samePicture(other->image, one->image));
            QCOMPARE(sampleText(*other, 7, 5), sampleText(*one, 7, 5));
            QVERIFY(!sampleText(*one, 7, 5).isEmpty());
            QCOMPARE((*there)->hash(ordinal)->sha256, one->sha256);
            QCOMPARE(toJson((*there)->frames()[ordinal]), toJson((*here)->frames()[ordinal]));
        }
        QCOMPARE(toJson((*there)->problems()), toJson((*here)->problems()));
        (*there).reset();
        QVERIFY(decoders().isEmpty());
    }

    void theFirstPictureAndTheMetadataAreTheSame()
    {
        const QString video = path("plain.mp4");
        const auto here = media::firstPicture(video);
        VERIFY_RESULT(here);
        const media::MediaFacts facts = (*VideoSource::open(video))->facts();
        const QJsonObject read = toJson(media::withMetadata(facts, video));
        const Separately separately;
        const auto there = media::firstPicture(video);
        VERIFY_RESULT(there);
        QCOMPARE(there->sha256, here->sha256);
        QVERIFY(samePicture(there->image, here->image));
        QCOMPARE(toJson(media::withMetadata(facts, video)), read);
        QVERIFY(!media::withMetadata(facts, video).details->readers.isEmpty());
        QVERIFY(decoders().isEmpty());
    }

    void theSoundIsTheSame()
    {
        const QString file = path("sound.mp4");
        QVERIFY(Ffmpeg::run(words("-f lavfi -i sine=frequency=440:duration=2 -c:a aac") + QStringList { file }));
        const auto heard = [&] {
            auto source = media::AudioSource::open(file);
            if (!source)
                return source.error().message.toUtf8();
            QByteArray sound = (*source)->read(20000);
            sound += (*source)->seek(1.0) ? "there" : "not there";
            sound += (*source)->read(1000000);
            return sound + QByteArray::number((*source)->position());
        };
        const QByteArray here = heard();
        QVERIFY(here.size() > 100000);
        const Separately separately;
        QVERIFY(heard() == here);
        VERIFY_ERROR(media::AudioSource::open(path("plain.mp4")), path("plain.mp4"));
        auto source = media::AudioSource::open(file);
        VERIFY_RESULT(source);
        QCOMPARE(::kill(decoders().first(), SIGKILL), 0);
        QVERIFY((*source)->read(100).isEmpty());
        QVERIFY(!(*source)->seek(0));
    }

    void framesStayWholeWhileOthersAreRead()
    {
        const Separately separately;
        auto source = VideoSource::open(path("plain.mp4"));
        VERIFY_RESULT(source);
        std::vector<media::DecodedFrame> kept;
        QStringList first;
        for (qint64 i = 0; i < 12; ++i) {
            kept.push_back(*(*source)->frame(i));
            first << sampleText(kept.back(), 100, 60) + sampleText(kept.back(), 3, 100);
        }
        for (qint64 i = 12; i < 40; ++i)
            VERIFY_RESULT((*source)->frame(i));
        (*source).reset();
        for (qint64 i = 0; i < 12; ++i)
            QCOMPARE(sampleText(kept[static_cast<std::size_t>(i)], 100, 60) + sampleText(kept[static_cast<std::size_t>(i)], 3, 100), first[i]);
    }

    void withoutSharedMemoryTheFramesAreTheSame()
    {
        auto here = VideoSource::open(path("plain.mp4"));
        const Separately separately;
        rlimit before {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 4096;
        ::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        auto source = VideoSource::open(path("plain.mp4"));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        VERIFY_RESULT(source);
        for (const qint64 ordinal : { 0, 9, 3 }) {
            const auto frame = (*source)->frame(ordinal);
            VERIFY_RESULT(frame);
            QVERIFY(samePicture(frame->image, (*here)->frame(ordinal)->image));
            QCOMPARE(sampleText(*frame, 8, 8), sampleText(*(*here)->frame(ordinal), 8, 8));
        }
    }

    void steppingBackAndReadingAheadAreTheOtherProcesss()
    {
        const Separately separately;
        auto source = VideoSource::open(path("plain.mp4"));
        VERIFY_RESULT(source);
        VERIFY_RESULT((*source)->frame(30));
        (*source)->setDirection(-1);
        int steps = 0;
        while ((*source)->readAhead())
            QVERIFY(++steps < 1000);
        QVERIFY(steps > 0);
        QVERIFY((*source)->isAtHand(29));
        (*source)->setCacheBytes(0);
        QVERIFY(!(*source)->isAtHand(28));
    }

    void aProcessThatEndsCostsOneFrame()
    {
        auto here = VideoSource::open(path("plain.mp4"));
        const Separately separately;
        auto source = VideoSource::open(path("plain.mp4"), { .cacheBytes = 0 });
        VERIFY_RESULT(source);
        VERIFY_RESULT((*source)->frame(4));
        QCOMPARE(decoders().size(), 1);
        QCOMPARE(::kill(decoders().first(), SIGSEGV), 0);
        const auto lost = (*source)->frame(5);
        VERIFY_ERROR(lost, QStringLiteral("signal 11"));
        VERIFY_ERROR(lost, QStringLiteral("Frame 5 of"));
        QCOMPARE((*source)->problems().size(), 1);
        QCOMPARE((*source)->problems().first().frame, std::optional<qint64>(5));
        // It isn't tried again, and the others are what they were.
        VERIFY_ERROR((*source)->frame(5), QStringLiteral("signal 11"));
        QVERIFY(decoders().isEmpty());
        for (const qint64 ordinal : { 6, 4, 30 })
            QCOMPARE((*source)->hash(ordinal)->sha256, (*here)->hash(ordinal)->sha256);
        QCOMPARE((*source)->problems().size(), 1);
    }

    void theProcessSaysWhetherItIsConfined()
    {
        const Separately separately;
        auto process = DecodingProcess::start();
        VERIFY_RESULT(process);
        QVERIFY((*process)->isConfined().has_value());
        QCOMPARE(::kill(decoders().first(), SIGKILL), 0);
        QVERIFY(!(*process)->isConfined());
        QVERIFY((*process)->whyEnded().english().contains(QStringLiteral("signal 9")));
    }

    void aFileThatEndsEveryProcessIsGivenUp()
    {
        const Separately separately;
        auto source = VideoSource::open(path("plain.mp4"), { .cacheBytes = 0 });
        VERIFY_RESULT(source);
        qint64 ordinal = 0;
        for (int round = 0; round < 9; ++round) {
            VERIFY_RESULT((*source)->frame(ordinal++));
            QCOMPARE(::kill(decoders().first(), SIGKILL), 0);
            VERIFY_ERROR((*source)->frame(ordinal++), QStringLiteral("signal 9"));
        }
        VERIFY_ERROR((*source)->frame(ordinal), QStringLiteral("too often"));
    }

    void aSharedIndexGoesToTheNextProcess()
    {
        const Separately separately;
        const QString video = path("shared.mp4");
        QVERIFY(test::writeFile(video, test::contentOf(path("plain.mp4"))));
        int told = 0;
        const ProgressFn count = [&](const Progress&) { ++told; };
        auto first = VideoSource::open(video, { .sharesIndex = true }, {}, count);
        VERIFY_RESULT(first);
        QVERIFY(told > 0);
        told = 0;
        auto second = VideoSource::open(video, { .sharesIndex = true }, {}, count);
        VERIFY_RESULT(second);
        QCOMPARE(told, 0);
        QCOMPARE((*second)->hash(17)->sha256, (*first)->hash(17)->sha256);
        QCOMPARE(toJson((*second)->facts()), toJson((*first)->facts()));
    }

    void openingCanBeCancelled()
    {
        const Separately separately;
        std::stop_source stop;
        const auto source = VideoSource::open(path("plain.mp4"), {}, stop.get_token(), [&](const Progress&) { stop.request_stop(); });
        QVERIFY(!source);
        QCOMPARE(source.error().kind, Error::Kind::Cancelled);
        QVERIFY(decoders().isEmpty());
    }

    void aSearchForAFrameThatIsStoppedLeavesTheSourceAsUseful()
    {
        auto here = VideoSource::open(path("plain.mp4"));
        const Separately separately;
        auto source = VideoSource::open(path("plain.mp4"), { .cacheBytes = 0 });
        VERIFY_RESULT(source);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = (*source)->frame(45, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QVERIFY((*source)->problems().isEmpty());
        for (const qint64 ordinal : { 45, 2 })
            QCOMPARE((*source)->hash(ordinal)->sha256, (*here)->hash(ordinal)->sha256);
    }

    void whatIsNoVideoIsSaidAsInThisProcess()
    {
        const QString text = path("text.mp4");
        QVERIFY(test::writeFile(text, "nothing to see"));
        const QString here = VideoSource::open(text).error().message;
        const Separately separately;
        const auto there = VideoSource::open(text);
        QVERIFY(!there);
        QCOMPARE(there.error().message, here);
        QCOMPARE(there.error().kind, Error::Kind::Media);
        const auto none = VideoSource::open(path("none.mp4"));
        VERIFY_ERROR(none, path("none.mp4"));
    }

    void aMissingOrWrongDecoderIsSaid()
    {
        {
            const Separately separately(path("no-decoder"));
            VERIFY_ERROR(VideoSource::open(path("plain.mp4")), QStringLiteral("can't be started"));
        }
        const Separately separately(QStringLiteral("/bin/false"));
        VERIFY_ERROR(VideoSource::open(path("plain.mp4")), QStringLiteral("exit status 1"));
        VERIFY_ERROR(media::firstPicture(path("plain.mp4")), QStringLiteral("exit status 1"));
    }

    void metadataWhoseReadingBreaksOffIsSaidAndNothingElseIsLost()
    {
        const media::MediaFacts facts = (*VideoSource::open(path("plain.mp4")))->facts();
        const media::MediaFacts read = media::withMetadata(facts, path("plain.mp4"));
        QVERIFY(!media::isMetadataUnreadable(*read.details));
        const Separately separately(QStringLiteral("/bin/false"));
        const media::MediaFacts full = media::withMetadata(facts, path("plain.mp4"));
        QVERIFY(media::isMetadataUnreadable(*full.details));
        QVERIFY(full.details->tags == facts.details->tags);
        const QString remarks = media::mediaRemarks(full).join(u'\n');
        QVERIFY2(remarks.contains(QStringLiteral("metadata can't be read")), qPrintable(remarks));
        // It stays said in the case, and gives way to what was read before or is read later.
        QVERIFY(media::isMetadataUnreadable(*media::factsFromJson(toJson(full)).details));
        QVERIFY(*media::keepingMetadata(full, read).details == *read.details);
        QVERIFY(*media::keepingMetadata(read, full).details == *read.details);
    }

    void aConfinedProcessCanReadAndNothingElse()
    {
        QVERIFY(test::writeFile(path("there"), "x"));
        const int tried = triedInAConfinedProcess(QFile::encodeName(m_folder.path()));
        if (tried > 0 && tried != 99 && (tried & 128))
            QSKIP("this system has no filter for system calls");
        QCOMPARE(tried, 99);
        QCOMPARE(test::contentOf(path("there")), QByteArray("x"));
    }

    void anIndexThatIsCutOffIsNone()
    {
        media::OpenedIndex opened;
        opened.index.packets.resize(3);
        opened.table.frames.resize(2);
        opened.table.setPictures({ { 0, 0 }, { 1, 0 } });
        opened.table.samples.resize(2);
        opened.table.samples[1].emplace().fill('a');
        const QByteArray bytes = media::toBytes(opened);
        const auto whole = media::openedIndexFromBytes(bytes);
        QVERIFY(whole);
        QCOMPARE(media::toBytes(*whole), bytes);
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY(!media::openedIndexFromBytes(bytes.left(length)));
    }

    /// Found by fuzz_decoder_answers: facts as CBOR with such an array crashed Qt.
    void factsThatMakeNoSenseAreNone()
    {
        QByteArray answer(432, '\0');
        const std::pair<qsizetype, char> bytes[] = { { 7, '\xe9' }, { 8, '\x74' }, { 9, '\x89' }, { 11, '\x60' }, { 12, '\x61' },
            { 32, '\x0d' }, { 141, '\x04' }, { 220, '\x02' }, { 264, '\x28' }, { 415, '\x9d' } };
        for (const auto& [at, value] : bytes)
            answer[at] = value;
        QDataStream in = media::wire::reader(answer);
        QByteArray index;
        media::MediaFacts facts;
        in >> index >> facts;
        QVERIFY(index.isEmpty());
        QCOMPARE(facts.frames, 0);
    }

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    bool make(const char* name, const char* encoder) const
    {
        return Ffmpeg::run(words("-f lavfi -i testsrc2=size=160x120:rate=25:duration=2") + words(encoder) + QStringList { path(name) });
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestDecodingProcess)
#include "tst_decoding_process.moc"
