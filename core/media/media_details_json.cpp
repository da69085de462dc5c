// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_details_json.h"

#include <QJsonArray>

namespace semblance::media {
namespace {

/// One list of members for both directions, so that what is written is read again.
class Writer {
public:
    void text(const char* key, const QString& value) { m_json.insert(QLatin1String(key), value.isEmpty() ? QJsonValue() : value); }
    void integer(const char* key, qint64 value) { m_json.insert(QLatin1String(key), value); }
    void integer(const char* key, const std::optional<qint64>& value) { insert(key, value); }
    void real(const char* key, double value) { m_json.insert(QLatin1String(key), value); }
    void real(const char* key, const std::optional<double>& value) { insert(key, value); }
    void truth(const char* key, bool value) { m_json.insert(QLatin1String(key), value); }
    void texts(const char* key, const QStringList& value) { m_json.insert(QLatin1String(key), QJsonArray::fromStringList(value)); }
    template <typename T> void list(const char* key, const QList<T>& values)
    {
        QJsonArray array;
        for (const T& value : values)
            array.append(written(value));
        m_json.insert(QLatin1String(key), array);
    }
    template <typename T> void object(const char* key, const std::optional<T>& value)
    {
        m_json.insert(QLatin1String(key), value ? QJsonValue(written(*value)) : QJsonValue());
    }
    template <typename T> static QJsonObject written(const T& value)
    {
        Writer writer;
        members(writer, value);
        return writer.m_json;
    }

private:
    template <typename T> void insert(const char* key, const std::optional<T>& value)
    {
        m_json.insert(QLatin1String(key), value ? QJsonValue(*value) : QJsonValue());
    }
    QJsonObject m_json;
};

class Reader {
public:
    explicit Reader(QJsonObject json)
        : m_json(std::move(json))
    {
    }
    void text(const char* key, QString& value) const { value = at(key).toString(); }
    void integer(const char* key, qint64& value) const { value = at(key).toInteger(); }
    void integer(const char* key, int& value) const { value = at(key).toInt(); }
    void integer(const char* key, std::optional<qint64>& value) const
    {
        value = at(key).isDouble() ? std::optional(at(key).toInteger()) : std::nullopt;
    }
    void real(const char* key, double& value) const { value = at(key).toDouble(); }
    void real(const char* key, std::optional<double>& value) const
    {
        value = at(key).isDouble() ? std::optional(at(key).toDouble()) : std::nullopt;
    }
    void truth(const char* key, bool& value) const { value = at(key).toBool(); }
    void texts(const char* key, QStringList& value) const
    {
        for (const QJsonValue& one : at(key).toArray())
            value << one.toString();
    }
    template <typename T> void list(const char* key, QList<T>& values) const
    {
        for (const QJsonValue& one : at(key).toArray())
            values.append(readFrom<T>(one.toObject()));
    }
    template <typename T> void object(const char* key, std::optional<T>& value) const
    {
        value = at(key).isObject() ? std::optional(readFrom<T>(at(key).toObject())) : std::nullopt;
    }
    template <typename T> static T readFrom(const QJsonObject& json)
    {
        T value;
        members(Reader(json), value);
        return value;
    }

private:
    QJsonValue at(const char* key) const { return m_json.value(QLatin1String(key)); }
    QJsonObject m_json;
};

template <typename Io, typename T>
    requires std::is_same_v<std::remove_const_t<T>, StreamFacts>
void members(Io&& io, T& facts)
{
    io.integer("index", facts.index);
    io.text("kind", facts.kind);
    io.text("codec", facts.codec);
    io.text("profile", facts.profile);
    io.text("tag", facts.tag);
    io.text("language", facts.language);
    io.text("handler", facts.handler);
    io.integer("bit_rate", facts.bitRate);
    io.real("start_s", facts.startSeconds);
    io.real("duration_s", facts.durationSeconds);
    io.integer("frames", facts.frames);
    io.text("format", facts.format);
    io.truth("attached_picture", facts.attachedPicture);
}

template <typename Io, typename T>
    requires std::is_same_v<std::remove_const_t<T>, GopFacts::Share>
void members(Io&& io, T& share)
{
    io.text("what", share.what);
    io.integer("count", share.count);
}

template <typename Io, typename T>
    requires std::is_same_v<std::remove_const_t<T>, GopFacts>
void members(Io&& io, T& gop)
{
    io.integer("key_frames", gop.keyFrames);
    io.integer("shortest", gop.shortest);
    io.integer("longest", gop.longest);
    io.real("mean", gop.mean);
    io.list("distances", gop.distances);
    io.integer("different_distances", gop.differentDistances);
    io.list("patterns", gop.patterns);
    io.integer("different_patterns", gop.differentPatterns);
    io.list("types", gop.types);
    io.integer("most_b_in_a_row", gop.mostBInARow);
    io.truth("open", gop.open);
}

template <typename Io, typename T>
    requires std::is_same_v<std::remove_const_t<T>, EditEntry>
void members(Io&& io, T& edit)
{
    io.integer("track", edit.track);
    io.real("duration_s", edit.durationSeconds);
    io.real("media_s", edit.mediaSeconds);
    io.real("rate", edit.rate);
}

template <typename Io, typename T>
    requires std::is_same_v<std::remove_const_t<T>, MetadataTag>
void members(Io&& io, T& tag)
{
    io.text("source", tag.source);
    io.text("group", tag.group);
    io.text("name", tag.name);
    io.text("value", tag.value);
}

template <typename Io, typename T>
    requires std::is_same_v<std::remove_const_t<T>, MediaDetails>
void members(Io&& io, T& details)
{
    io.text("level", details.level);
    io.text("codec_tag", details.codecTag);
    io.text("colour_range", details.colourRange);
    io.text("colour_matrix", details.colourMatrix);
    io.text("colour_primaries", details.colourPrimaries);
    io.text("colour_transfer", details.colourTransfer);
    io.text("chroma_location", details.chromaLocation);
    io.text("sample_aspect_ratio", details.sampleAspectRatio);
    io.texts("side_data", details.sideData);
    io.text("brands", details.brands);
    io.text("boxes", details.boxes);
    io.integer("overall_bit_rate", details.overallBitRate);
    io.integer("measured_bit_rate", details.measuredBitRate);
    io.integer("hidden_by_edits", details.hiddenByEdits);
    io.list("edit_list", details.edits);
    io.object("gop", details.gop);
    io.list("streams", details.streams);
    io.list("tags", details.tags);
    io.integer("tags_left_out", details.tagsLeftOut);
    io.text("readers", details.readers);
}

} // namespace

QJsonObject toJson(const MediaDetails& details)
{
    return Writer::written(details);
}

MediaDetails detailsFromJson(const QJsonObject& json)
{
    return Reader::readFrom<MediaDetails>(json);
}

} // namespace semblance::media
