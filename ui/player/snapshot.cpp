// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/snapshot.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageWriter>
#include <QRegularExpression>
#include <QTemporaryFile>

namespace semblance::ui {
namespace {

constexpr int kNameBytes = 60; ///< of the case's and the evidence's name each: all of it has to stay below 255
constexpr int kCopies = 10'000;

QString clean(const QString& text)
{
    static const QRegularExpression unsuitable(QStringLiteral("[^\\w.+-]+"), QRegularExpression::UseUnicodePropertiesOption);
    QString name = QString(text).replace(unsuitable, QStringLiteral("-"));
    while (name.toUtf8().size() > kNameBytes)
        name.chop(1);
    return name;
}

tl::unexpected<Error> unwritable(const QString& folder, const QString& why)
{
    return failure(Error::Kind::File, Sentence::of("The snapshot can't be written into %1 (%2); choose another folder.").arg(folder, why));
}

} // namespace

QString snapshotName(const SnapshotFacts& facts)
{
    QStringList parts;
    for (const QString& name : { facts.caseName, facts.evidenceName }) {
        if (!name.isEmpty())
            parts << clean(name);
    }
    parts << QStringLiteral("frame%1").arg(facts.frame.ordinal, 7, 10, QLatin1Char('0'));
    if (facts.frame.pts)
        parts << QStringLiteral("pts%1").arg(*facts.frame.pts);
    parts << QString::fromLatin1(facts.frameSha256);
    if (facts.withOverlays)
        parts << QStringLiteral("overlays");
    return parts.join(QLatin1Char('_')) + QStringLiteral(".png");
}

Result<QString> writeSnapshot(const QImage& picture, const SnapshotFacts& facts, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return unwritable(folder, QStringLiteral("the folder can't be made"));
    QTemporaryFile file(QDir(folder).filePath(QStringLiteral(".snapshot-XXXXXX.part")));
    if (!file.open())
        return unwritable(folder, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    QImageWriter writer(&file, "png");
    writer.setText(QStringLiteral("Software"), QStringLiteral("Semblance"));
    writer.setText(QStringLiteral("Case"), facts.caseName);
    writer.setText(QStringLiteral("Evidence"), facts.evidenceName);
    writer.setText(QStringLiteral("Frame"), QString::number(facts.frame.ordinal));
    if (facts.frame.pts)
        writer.setText(QStringLiteral("PTS"), QString::number(*facts.frame.pts));
    writer.setText(QStringLiteral("FrameSHA256"), QString::fromLatin1(facts.frameSha256));
    if (!writer.write(picture))
        return unwritable(folder, writer.errorString());
    if (!file.flush())
        return unwritable(folder, file.errorString());
    const QString written = file.fileName();
    file.close();
    const QFileInfo wanted(QDir(folder).filePath(snapshotName(facts)));
    // Renaming refuses names that are taken, as an existence check alone could not.
    for (int copy = 1; copy <= kCopies; ++copy) {
        const QString path
            = copy == 1 ? wanted.filePath() : QStringLiteral("%1/%2 (%3).png").arg(wanted.path(), wanted.completeBaseName()).arg(copy);
        if (QFile::rename(written, path))
            return path;
        if (!QFileInfo::exists(path))
            break;
    }
    return unwritable(folder, QStringLiteral("it can't be given its name"));
}

} // namespace semblance::ui
