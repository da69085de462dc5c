// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace semblance::model {

enum class Level { Primary = 0, GlobalAttribute = 1, LocalRegion = 2 };

/// Whether the root needs an active child. Official: it does not (251 FF++ states). Strict: Eq. (1) to the letter (250).
enum class StateRule { Official, Strict };

struct Node {
    std::string name;
    Level level = Level::Primary;
    std::vector<int> parents;  ///< indices into LabelHierarchy::nodes()
    std::vector<int> children;
};

/// The directed label graph and its legal states (section IV-A, Eq. (1)): an active node needs an active parent and an
/// active child, where it has any. Node 0 is the primary node. At most 20 nodes, so that states can be enumerated.
class LabelHierarchy {
public:
    LabelHierarchy() = default;

    /// {"name": s, "rule": "official"|"strict", "nodes": [{"name": s, "level": "primary"|"global"|"local"}], "edges": [[parent, child]]}
    /// with node names in edges. Throws Error on a cycle, a second root, a duplicate or an unknown name.
    static LabelHierarchy fromJson(std::string_view text);
    std::string toJson() const;

    static LabelHierarchy ffpp(StateRule rule = StateRule::Official); ///< 10 nodes, Table I
    static LabelHierarchy ffsc(StateRule rule = StateRule::Official); ///< 12 nodes

    const std::string& name() const { return m_name; }
    StateRule rule() const { return m_rule; }
    const std::vector<Node>& nodes() const { return m_nodes; }
    int size() const { return static_cast<int>(m_nodes.size()); }
    int indexOf(std::string_view node) const; ///< -1 when there is no such node
    std::vector<int> level(Level level) const; ///< indices of that level's nodes, ascending

    /// Legal states, stateCount() rows of size() values in {0, 1}; node 0 is the most significant digit of the row order.
    const std::vector<std::uint8_t>& states() const { return m_states; }
    int stateCount() const { return m_nodes.empty() ? 0 : static_cast<int>(m_states.size() / m_nodes.size()); }

private:
    void finish(); ///< fills children and states, checks the graph

    std::string m_name;
    StateRule m_rule = StateRule::Official;
    std::vector<Node> m_nodes;
    std::vector<std::uint8_t> m_states;
};

} // namespace semblance::model
