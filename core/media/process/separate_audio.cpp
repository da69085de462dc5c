// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/audio_source.h"
#include "core/media/process/decoding_process.h"

#include <utility>

namespace semblance::media {
namespace {

using wire::Request;

/// After the end of its process it is at the end of the sound.
class SeparateAudio final : public AudioSource {
public:
    SeparateAudio(std::unique_ptr<DecodingProcess> process, double position)
        : m_process(std::move(process))
        , m_position(position)
    {
    }

    bool seek(double seconds) override
    {
        const auto answer = m_process->ask(Request::SeekSound, [&](QDataStream& out) { out << seconds; });
        if (!answer)
            return false;
        QDataStream in = wire::reader(answer->body);
        bool there = false;
        in >> there >> m_position;
        return there;
    }

    double position() const override { return m_position; }

    QByteArray read(qint64 samples) override
    {
        const auto answer = m_process->ask(Request::ReadSound, [&](QDataStream& out) { out << samples; });
        if (!answer)
            return {};
        QDataStream in = wire::reader(answer->body);
        QByteArray sound;
        in >> sound >> m_position;
        return sound.size() <= samples * kSampleBytes ? sound : QByteArray();
    }

private:
    std::unique_ptr<DecodingProcess> m_process;
    double m_position;
};

} // namespace

Result<std::unique_ptr<AudioSource>> AudioSource::open(const QString& path, std::stop_token stop)
{
    if (!DecodingProcess::isUsed())
        return openHere(path, std::move(stop));
    auto process = DecodingProcess::start();
    if (!process)
        return tl::unexpected(process.error());
    const auto answer = (*process)->ask(Request::OpenSound, [&](QDataStream& out) { out << path; }, std::move(stop));
    if (!answer)
        return tl::unexpected((*process)->endedOver(path));
    QDataStream in = wire::reader(answer->body);
    if (answer->failed)
        return tl::unexpected(wire::takeError(in));
    double position = 0;
    in >> position;
    return std::make_unique<SeparateAudio>(std::move(*process), position);
}

} // namespace semblance::media
