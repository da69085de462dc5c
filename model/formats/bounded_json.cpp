// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/bounded_json.h"

#include "model/error.h"

#include <utility>
#include <vector>

namespace semblance::model {
namespace {

using nlohmann::json;

constexpr std::size_t kMostValues = 1U << 20; // an empty list of three characters takes 50 bytes and more

/// Builds the value while it is read. json::parse() with a callback takes time that grows with the square of a list's length.
class Builder : public nlohmann::json_sax<json> {
public:
    Builder(const std::string& what, int maxDepth)
        : m_what(what)
        , m_maxDepth(static_cast<std::size_t>(maxDepth))
    {
    }

    json take() { return std::move(m_root); }

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t&) override { return put(value); }
    bool string(string_t& value) override { return put(std::move(value)); }
    bool binary(binary_t& value) override { return put(std::move(value)); }
    bool start_object(std::size_t) override { return open(json::object()); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        if (m_open.back()->contains(name))
            throw Error(m_what + " has the name \"" + name + "\" twice.");
        m_key = std::move(name);
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const json::exception&) override
    {
        throw Error(m_what + " is not valid JSON (at byte " + std::to_string(position) + ").");
    }

private:
    json* place(json value)
    {
        if (++m_values > kMostValues)
            throw Error(m_what + " has more than " + std::to_string(kMostValues) + " values.");
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        json& parent = *m_open.back();
        if (parent.is_object())
            return &(parent[m_key] = std::move(value));
        parent.push_back(std::move(value));
        return &parent.back();
    }

    bool put(json value)
    {
        place(std::move(value));
        return true;
    }

    bool open(json container)
    {
        if (m_open.size() >= m_maxDepth)
            throw Error(m_what + " is nested more than " + std::to_string(m_maxDepth) + " levels deep.");
        m_open.push_back(place(std::move(container)));
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    const std::string& m_what;
    std::size_t m_maxDepth;
    std::size_t m_values = 0;
    json m_root;
    std::vector<json*> m_open; ///< only the innermost grows, so that the others stay where they are
    std::string m_key;
};

}

nlohmann::json parseBoundedJson(std::string_view text, const std::string& what, int maxDepth)
{
    Builder builder(what, maxDepth);
    try {
        json::sax_parse(text.begin(), text.end(), &builder);
    } catch (const json::exception&) {
        throw Error(what + " is not valid JSON.");
    }
    return builder.take();
}

std::optional<std::int64_t> wholeNumber(const nlohmann::json& value, std::int64_t least, std::int64_t most)
{
    const bool tooLarge = value.is_number_unsigned() && value.get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX);
    if (!value.is_number_integer() || tooLarge || value.get<std::int64_t>() < least || value.get<std::int64_t>() > most)
        return {};
    return value.get<std::int64_t>();
}

} // namespace semblance::model
