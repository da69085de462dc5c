// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace semblance::model {

/// What a pickle describes, as inert data: nothing is imported, called or built. A class or function is a Global (its name), a call or
/// an object is a Call (what would be called, with what), whatever that may be.
class PickleDocument {
public:
    using Index = std::uint32_t;

    enum class Kind : std::uint8_t { None, Bool, Integer, HugeInteger, Float, Bytes, Text, List, Tuple, Dict, Set, Global, Call, PersistentId };

    struct Node {
        Kind kind = Kind::None;
        std::int64_t integer = 0; ///< Bool, Integer
        double real = 0;          ///< Float
        std::string text;         ///< Bytes, Text, Global ("module.name"), HugeInteger (its bytes)
        /// List, Tuple, Set: the elements. Call: [callee, arguments], then the state, if one was set. PersistentId: [id].
        std::vector<Index> items;
        /// Dict, Call (what was set on the object by key): key, value, key, value, ...
        std::vector<Index> entries;
    };

    const Node& node(Index index) const { return m_nodes[index]; }
    const Node& root() const { return m_nodes[m_root]; }
    Index rootIndex() const { return m_root; }

    /// The value under a text key of a Dict, or of what was set on a Call by key; the last one counts. Null where there is none.
    const Node* find(const Node& dict, std::string_view key) const;
    /// The name of the callee of a Call, or "" where it is none.
    const std::string& calleeOf(const Node& node) const;

private:
    friend class Unpickler;
    std::vector<Node> m_nodes;
    Index m_root = 0;
};

/// Reads protocols 0 to 5. Memory is bounded by the text's length times a constant; there is no recursion, so nesting is not limited.
/// Throws Error, beginning with what, on anything malformed, cut short or not supported.
PickleDocument readPickle(std::string_view bytes, const std::string& what);

} // namespace semblance::model
