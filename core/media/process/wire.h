// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/media_types.h"
#include "core/media/orientation.h"

#include <QDataStream>

namespace semblance::media {

QDataStream& operator<<(QDataStream& out, const FrameEntry& entry);
QDataStream& operator>>(QDataStream& in, FrameEntry& entry);
QDataStream& operator<<(QDataStream& out, const MediaProblem& problem);
QDataStream& operator>>(QDataStream& in, MediaProblem& problem);
QDataStream& operator<<(QDataStream& out, const MediaFacts& facts);
QDataStream& operator>>(QDataStream& in, MediaFacts& facts);
QDataStream& operator<<(QDataStream& out, const Orientation& orientation);
QDataStream& operator>>(QDataStream& in, Orientation& orientation);

/// What goes between the program and its decoding process; both are of one build.
namespace wire {

    enum class Request : quint8 { AskConfinement, Open, Read, Hash, SetDirection, ReadAhead, IsAtHand, SetCacheBytes, FirstPicture, Metadata, OpenSound, SeekSound, ReadSound, Cancel };
    enum class Reply : quint8 { Progress, Failed, Done };

    QDataStream writer(QByteArray& bytes);
    QDataStream reader(const QByteArray& bytes);

    void put(QDataStream& out, const Error& error);
    Error takeError(QDataStream& in);

    /// A list grows as its elements arrive: Qt's own reading makes room for as many as the stream claims.
    template <typename List> void putList(QDataStream& out, const List& values)
    {
        out << static_cast<qint64>(values.size());
        for (const auto& value : values)
            out << value;
    }
    template <typename List> void takeList(QDataStream& in, List& values)
    {
        qint64 count = 0;
        in >> count;
        values.clear();
        for (qint64 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
            typename List::value_type value {};
            in >> value;
            values.push_back(std::move(value));
        }
    }

} // namespace wire
} // namespace semblance::media
