// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/hierarchy/label_hierarchy.h"

#include "model/error.h"
#include "model/formats/bounded_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

namespace semblance::model {
namespace {

constexpr std::size_t kMostNodes = 20;
constexpr std::size_t kLongestText = 256 << 10; ///< bytes

using NamedEdges = std::vector<std::pair<const char*, std::vector<const char*>>>;

const char* levelName(Level level)
{
    switch (level) {
    case Level::Primary: return "primary";
    case Level::GlobalAttribute: return "global";
    case Level::LocalRegion: return "local";
    }
    return "";
}

Level levelFromName(const std::string& name)
{
    for (const Level level : {Level::Primary, Level::GlobalAttribute, Level::LocalRegion}) {
        if (name == levelName(level))
            return level;
    }
    throw Error("The label hierarchy has a node of the unknown level \"" + name + "\"; use primary, global or local.");
}

[[noreturn]] void refuseCount(std::size_t count)
{
    throw Error("The label hierarchy needs between 1 and " + std::to_string(kMostNodes) + " nodes, not " + std::to_string(count) + ".");
}

std::string describe(const char* name, StateRule rule, const std::vector<const char*>& globals, const std::vector<const char*>& locals,
                     const NamedEdges& edges)
{
    nlohmann::json json{{"name", name}, {"rule", rule == StateRule::Official ? "official" : "strict"}};
    json["nodes"].push_back({{"name", "face"}, {"level", "primary"}});
    for (const char* node : globals) {
        json["nodes"].push_back({{"name", node}, {"level", "global"}});
        json["edges"].push_back({"face", node});
    }
    for (const char* node : locals)
        json["nodes"].push_back({{"name", node}, {"level", "local"}});
    for (const auto& [parent, children] : edges) {
        for (const char* child : children)
            json["edges"].push_back({parent, child});
    }
    return json.dump();
}

} // namespace

LabelHierarchy LabelHierarchy::fromJson(std::string_view text)
{
    LabelHierarchy result;
    try {
        if (text.size() > kLongestText)
            throw Error("The label hierarchy is longer than 256 KiB, which no hierarchy of at most " + std::to_string(kMostNodes) + " nodes is.");
        const auto json = parseBoundedJson(text, "The label hierarchy"); // nesting without end would overflow the stack in dump()
        result.m_name = json.at("name").get<std::string>();
        const auto rule = json.value("rule", std::string("official"));
        if (rule != "official" && rule != "strict")
            throw Error("The label hierarchy asks for the unknown state rule \"" + rule + "\"; use official or strict.");
        result.m_rule = rule == "strict" ? StateRule::Strict : StateRule::Official;
        if (json.at("nodes").size() > kMostNodes)
            refuseCount(json.at("nodes").size());
        for (const auto& node : json.at("nodes")) {
            Node added{node.at("name").get<std::string>(), levelFromName(node.at("level").get<std::string>()), {}, {}};
            if (result.indexOf(added.name) >= 0)
                throw Error("The label hierarchy names the node \"" + added.name + "\" twice.");
            result.m_nodes.push_back(std::move(added));
        }
        for (const auto& edge : json.at("edges")) {
            const int parent = result.indexOf(edge.at(0).get<std::string>());
            const int child = result.indexOf(edge.at(1).get<std::string>());
            if (parent < 0 || child < 0)
                throw Error("The label hierarchy has an edge to a node that it does not name: " + edge.dump() + ".");
            result.m_nodes[static_cast<std::size_t>(child)].parents.push_back(parent);
        }
    } catch (const nlohmann::json::exception& e) {
        throw Error(std::string("The label hierarchy is not the JSON that is expected: ") + e.what());
    }
    result.finish();
    return result;
}

std::string LabelHierarchy::toJson() const
{
    nlohmann::json json{{"name", m_name}, {"rule", m_rule == StateRule::Official ? "official" : "strict"}};
    json["nodes"] = nlohmann::json::array();
    json["edges"] = nlohmann::json::array();
    for (const Node& node : m_nodes) {
        json["nodes"].push_back({{"name", node.name}, {"level", levelName(node.level)}});
        for (const int parent : node.parents)
            json["edges"].push_back({m_nodes[static_cast<std::size_t>(parent)].name, node.name});
    }
    return json.dump();
}

LabelHierarchy LabelHierarchy::ffpp(StateRule rule)
{
    return fromJson(describe("ffpp", rule, {"expression", "identity", "physical_inconsistency"},
                             {"eye", "eyebrow", "lip", "mouth", "nose", "skin"},
                             {{"expression", {"lip", "mouth"}},
                              {"identity", {"eye", "eyebrow", "lip", "mouth", "nose", "skin"}},
                              {"physical_inconsistency", {"eye", "lip", "mouth", "nose"}}}));
}

LabelHierarchy LabelHierarchy::ffsc(StateRule rule)
{
    return fromJson(describe("ffsc", rule, {"age", "expression", "gender", "identity", "pose"},
                             {"eye", "eyebrow", "lip", "mouth", "nose", "skin"},
                             {{"age", {"eye", "skin"}},
                              {"expression", {"eye", "lip", "mouth", "nose", "skin"}},
                              {"gender", {"eye", "eyebrow", "lip", "mouth", "skin"}},
                              {"identity", {"eye", "eyebrow", "lip", "mouth", "nose", "skin"}},
                              {"pose", {"eye", "eyebrow", "lip", "mouth", "nose", "skin"}}}));
}

int LabelHierarchy::indexOf(std::string_view node) const
{
    const auto it = std::find_if(m_nodes.begin(), m_nodes.end(), [&](const Node& n) { return n.name == node; });
    return it == m_nodes.end() ? -1 : static_cast<int>(it - m_nodes.begin());
}

std::vector<int> LabelHierarchy::level(Level level) const
{
    std::vector<int> indices;
    for (int i = 0; i < size(); ++i) {
        if (m_nodes[static_cast<std::size_t>(i)].level == level)
            indices.push_back(i);
    }
    return indices;
}

void LabelHierarchy::finish()
{
    const int count = size();
    if (count == 0)
        refuseCount(0);
    for (int i = 0; i < count; ++i) {
        Node& node = m_nodes[static_cast<std::size_t>(i)];
        if ((i == 0) != (node.level == Level::Primary) || (i == 0) != node.parents.empty())
            throw Error("The label hierarchy must have one root, its first node, and that one alone is of the primary level (see \"" + node.name
                        + "\").");
        std::sort(node.parents.begin(), node.parents.end());
        if (std::adjacent_find(node.parents.begin(), node.parents.end()) != node.parents.end())
            throw Error("The label hierarchy has an edge to \"" + node.name + "\" twice.");
        for (const int parent : node.parents) {
            // Parents of a higher level only: that also rules out cycles.
            if (m_nodes[static_cast<std::size_t>(parent)].level >= node.level)
                throw Error("The label hierarchy has an edge to \"" + node.name + "\" from a node that is not of a higher level.");
            m_nodes[static_cast<std::size_t>(parent)].children.push_back(i);
        }
    }

    const auto bit = [count](int node) { return 1U << static_cast<unsigned>(count - 1 - node); };
    std::vector<unsigned> parentMask(m_nodes.size());
    std::vector<unsigned> childMask(m_nodes.size());
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        for (const int parent : m_nodes[i].parents)
            parentMask[i] |= bit(parent);
        if (i > 0 || m_rule == StateRule::Strict) {
            for (const int child : m_nodes[i].children)
                childMask[i] |= bit(child);
        }
    }
    for (unsigned state = 0; state < (1U << static_cast<unsigned>(count)); ++state) {
        bool legal = true;
        for (int i = 0; i < count && legal; ++i) {
            const auto n = static_cast<std::size_t>(i);
            if (state & bit(i))
                legal = (parentMask[n] == 0 || (state & parentMask[n])) && (childMask[n] == 0 || (state & childMask[n]));
        }
        for (int i = 0; i < count && legal; ++i)
            m_states.push_back((state & bit(i)) ? 1 : 0);
    }
}

} // namespace semblance::model
