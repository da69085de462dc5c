// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/commit_whole.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace semblance;

namespace {

/// No file of this process grows beyond these bytes meanwhile, as on a full disk.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit { bytes, m_before.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY(FileSizeLimit)

private:
    rlimit m_before {};
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCommitWhole : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileThatTheDiskTakesIsPutInPlace()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a"));
        QSaveFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("new") == 3);
        QVERIFY(commitWhole(file));
        QCOMPARE(contentOf(path), QByteArray("new"));
    }

    void whatTheDiskRefusesAtTheEndReplacesNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a"));
        {
            QFile before(path);
            QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        }
        bool wasOpened = false;
        bool wasCommitted = true;
        QString reason;
        {
            QSaveFile file(path);
            wasOpened = file.open(QIODevice::WriteOnly) && file.write(QByteArray(100, 'x')) == 100;
            const FileSizeLimit none(0);
            wasCommitted = commitWhole(file);
            reason = file.errorString();
        }
        QVERIFY(wasOpened);
        QVERIFY(!wasCommitted);
        QVERIFY2(reason.contains(QStringLiteral("large")), qPrintable(reason)); // EFBIG; a full disk has ENOSPC
        QCOMPARE(contentOf(path), QByteArray("before"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList { QStringLiteral("a") });
    }
};

QTEST_GUILESS_MAIN(TestCommitWhole)
#include "tst_commit_whole.moc"
