// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/exif_reader.h"

#include <QMutex>

#include <exception>
#include <exiv2/exiv2.hpp>

namespace semblance::media {
namespace {

/// Values that are pictures or a maker's private bytes.
constexpr long kLargestValue = 64 << 10;

/// exiv2's XMP toolkit has one state for the whole program.
QMutex& exiv2Mutex()
{
    static QMutex mutex;
    return mutex;
}

template <typename Data> void addAll(TagList& list, const Data& data)
{
    for (const auto& datum : data) {
        QString value;
        try {
            if (datum.size() > kLargestValue)
                value = QStringLiteral("(%1 bytes)").arg(datum.size());
            else
                value = QString::fromStdString(datum.toString());
        } catch (const std::exception&) {
            continue;
        }
        QStringList key = QString::fromStdString(datum.key()).split(QLatin1Char('.'));
        const QString name = key.takeLast();
        list.add({ QStringLiteral("exiv2"), key.join(QLatin1Char('.')), name, value });
    }
}

} // namespace

void addPictureTags(TagList& tags, const QByteArray& file)
{
    const QMutexLocker lock(&exiv2Mutex());
    Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
    try {
        const auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte*>(file.constData()), file.size());
        image->readMetadata();
        addAll(tags, image->exifData());
        addAll(tags, image->iptcData());
        addAll(tags, image->xmpData());
        if (const std::string comment = image->comment(); !comment.empty())
            tags.add({ QStringLiteral("exiv2"), QStringLiteral("file"), QStringLiteral("comment"), QString::fromStdString(comment) });
    } catch (const std::exception&) { // Not a kind that exiv2 knows, or damaged.
    }
}

void addXmpTags(TagList& tags, const QByteArray& packet)
{
    const QMutexLocker lock(&exiv2Mutex());
    Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
    try {
        Exiv2::XmpData data;
        if (Exiv2::XmpParser::decode(data, packet.toStdString()) == 0)
            addAll(tags, data);
    } catch (const std::exception&) {
    }
}

QString exiv2Version()
{
    return QStringLiteral("exiv2 ") + QString::fromLatin1(Exiv2::version());
}

} // namespace semblance::media
