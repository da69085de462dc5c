// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/bounded_json.h"

#include "model/error.h"

#include <set>
#include <vector>

namespace semblance::model {

nlohmann::json parseBoundedJson(std::string_view text, const std::string& what, int maxDepth)
{
    using json = nlohmann::json;
    std::vector<std::set<std::string>> names;
    const auto check = [&](int depth, json::parse_event_t event, json& parsed) {
        switch (event) {
        case json::parse_event_t::object_start:
        case json::parse_event_t::array_start:
            if (depth >= maxDepth)
                throw Error(what + " is nested more than " + std::to_string(maxDepth) + " levels deep.");
            names.emplace_back();
            break;
        case json::parse_event_t::object_end:
        case json::parse_event_t::array_end:
            names.pop_back();
            break;
        case json::parse_event_t::key:
            if (!names.back().insert(parsed.get<std::string>()).second)
                throw Error(what + " has the name \"" + parsed.get<std::string>() + "\" twice.");
            break;
        default:
            break;
        }
        return true;
    };
    try {
        return json::parse(text.begin(), text.end(), check);
    } catch (const json::parse_error& e) {
        throw Error(what + " is not valid JSON (at byte " + std::to_string(e.byte) + ").");
    } catch (const json::exception&) {
        throw Error(what + " is not valid JSON.");
    }
}

} // namespace semblance::model
