// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/process/wire.h"

#include "core/media/media_json.h"

#include <QIODevice>
#include <QJsonDocument>

namespace semblance::media {
namespace {

template <typename T> void put(QDataStream& out, const std::optional<T>& value)
{
    out << value.has_value();
    if (value)
        out << *value;
}

template <typename T> void take(QDataStream& in, std::optional<T>& value)
{
    bool has = false;
    in >> has;
    value.reset();
    if (has)
        in >> value.emplace();
}

} // namespace

QDataStream& operator<<(QDataStream& out, const FrameEntry& entry)
{
    out << entry.ordinal;
    put(out, entry.pts);
    put(out, entry.timeSeconds);
    return out << entry.keyFrame << static_cast<qint8>(entry.pictureType);
}

QDataStream& operator>>(QDataStream& in, FrameEntry& entry)
{
    in >> entry.ordinal;
    take(in, entry.pts);
    take(in, entry.timeSeconds);
    qint8 type = 0;
    in >> entry.keyFrame >> type;
    entry.pictureType = static_cast<char>(type);
    return in;
}

QDataStream& operator<<(QDataStream& out, const MediaProblem& problem)
{
    put(out, problem.frame);
    return out << problem.what;
}

QDataStream& operator>>(QDataStream& in, MediaProblem& problem)
{
    take(in, problem.frame);
    return in >> problem.what;
}

QDataStream& operator<<(QDataStream& out, const MediaFacts& facts)
{
    return out << QJsonDocument(toJson(facts)).toJson(QJsonDocument::Compact);
}

QDataStream& operator>>(QDataStream& in, MediaFacts& facts)
{
    // Not CBOR: Qt 6.4 crashes where it makes JSON of an array whose elements are cut off.
    QByteArray json;
    in >> json;
    facts = factsFromJson(QJsonDocument::fromJson(json).object());
    return in;
}

QDataStream& operator<<(QDataStream& out, const Orientation& orientation)
{
    return out << orientation.clockwiseDegrees << orientation.mirrored;
}

QDataStream& operator>>(QDataStream& in, Orientation& orientation)
{
    return in >> orientation.clockwiseDegrees >> orientation.mirrored;
}

namespace wire {

QDataStream writer(QByteArray& bytes)
{
    return QDataStream(&bytes, QIODevice::WriteOnly);
}

QDataStream reader(const QByteArray& bytes)
{
    return QDataStream(bytes);
}

void put(QDataStream& out, const Error& error)
{
    out << static_cast<quint8>(error.kind) << error.message;
}

Error takeError(QDataStream& in)
{
    quint8 kind = 0;
    QString message;
    in >> kind >> message;
    if (in.status() != QDataStream::Ok || kind > static_cast<quint8>(Error::Kind::Internal))
        return { Error::Kind::Internal, Sentence::of("The decoding process gave an answer that makes no sense.") };
    return { static_cast<Error::Kind>(kind), Sentence(message) };
}

} // namespace wire
} // namespace semblance::media
