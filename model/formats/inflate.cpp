// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/inflate.h"

#include "model/error.h"

#include <algorithm>
#include <limits>

#ifdef SEMBLANCE_HAVE_ZLIB
#include <zlib.h>
#endif

namespace semblance::model {

#ifdef SEMBLANCE_HAVE_ZLIB
namespace {

/// zlib's window bits: raw deflate, or with a gzip header.
enum Wrapper { Raw = -MAX_WBITS, Gzip = MAX_WBITS + 16 };

class Inflater {
public:
    Inflater(std::string_view packed, Wrapper wrapper, const std::string& what)
        : m_what(what)
    {
        if (packed.size() > std::numeric_limits<uInt>::max())
            throw Error(what + " is too large to be unpacked.");
        // zlib does not write to its input, but takes it as such.
        m_stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(packed.data()));
        m_stream.avail_in = static_cast<uInt>(packed.size());
        if (inflateInit2(&m_stream, wrapper) != Z_OK)
            throw Error(what + " cannot be unpacked.");
    }
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    /// Fills up to count bytes; fewer at the data's end.
    std::size_t fill(unsigned char* to, std::size_t count)
    {
        std::size_t done = 0;
        while (done < count && !m_ended) {
            const auto room = static_cast<uInt>(std::min<std::size_t>(count - done, 1U << 30));
            m_stream.next_out = to + done;
            m_stream.avail_out = room;
            const int result = inflate(&m_stream, Z_NO_FLUSH);
            done += room - m_stream.avail_out;
            m_ended = result == Z_STREAM_END;
            if (!m_ended && (result != Z_OK || (m_stream.avail_in == 0 && m_stream.avail_out > 0)))
                throw Error(m_what + " is damaged or cut short and cannot be unpacked.");
        }
        return done;
    }

    /// Whether the data ended here; reads what may be left of its trailer.
    bool ended()
    {
        unsigned char more = 0;
        return m_ended || (fill(&more, 1) == 0 && m_ended);
    }

private:
    z_stream m_stream{};
    const std::string& m_what;
    bool m_ended = false;
};

}

void inflateRaw(std::string_view packed, void* to, std::size_t count, const std::string& what)
{
    Inflater inflater(packed, Raw, what);
    if (inflater.fill(static_cast<unsigned char*>(to), count) != count || !inflater.ended())
        throw Error(what + " does not unpack to the size it announces.");
}

std::string gunzip(std::string_view packed, std::size_t limit, const std::string& what)
{
    constexpr std::size_t step = 1U << 20;
    Inflater inflater(packed, Gzip, what);
    std::string text;
    std::size_t done = 0;
    while (done == text.size()) {
        if (done >= limit)
            throw Error(what + " unpacks to more than the " + std::to_string(limit) + " bytes expected of such a file.");
        text.resize(std::min(limit, done + step));
        done += inflater.fill(reinterpret_cast<unsigned char*>(text.data()) + done, text.size() - done);
    }
    text.resize(done);
    return text;
}
#else
void inflateRaw(std::string_view, void*, std::size_t, const std::string& what)
{
    throw Error(what + " is compressed, and this program was built without zlib; save it again without compression.");
}

std::string gunzip(std::string_view, std::size_t, const std::string& what)
{
    throw Error(what + " is compressed, and this program was built without zlib; unpack it first (gunzip).");
}
#endif

} // namespace semblance::model
