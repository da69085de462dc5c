// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/pickle.h"

#include "model/error.h"

#include <bit>
#include <charconv>
#include <cstring>
#include <unordered_map>

namespace semblance::model {

/// The opcodes are those of Python's pickletools; the names in the comments are its.
class Unpickler {
public:
    Unpickler(std::string_view bytes, const std::string& what) : m_bytes(bytes), m_what(what) { }

    PickleDocument run()
    {
        while (!m_stopped)
            step(static_cast<unsigned char>(take(1)[0]));
        m_document.m_root = pop();
        return std::move(m_document);
    }

private:
    using Node = PickleDocument::Node;
    using Index = PickleDocument::Index;
    using Kind = PickleDocument::Kind;

    [[noreturn]] void refuse(const std::string& why) const { throw Error(m_what + " cannot be read as a pickle: " + why + "."); }

    // ---- the bytes ----
    std::string_view take(std::uint64_t count)
    {
        if (count > m_bytes.size() - m_position)
            refuse("it ends too early");
        const auto part = m_bytes.substr(m_position, static_cast<std::size_t>(count));
        m_position += static_cast<std::size_t>(count);
        return part;
    }

    std::string_view takeLine()
    {
        const auto end = m_bytes.find('\n', m_position);
        if (end == std::string_view::npos)
            refuse("it ends too early");
        const auto line = m_bytes.substr(m_position, end - m_position);
        m_position = end + 1;
        return line;
    }

    template <typename Number>
    Number takeNumber()
    {
        Number value;
        std::memcpy(&value, take(sizeof value).data(), sizeof value);
        return value;
    }

    // ---- the stack ----
    Index add(Node node)
    {
        m_document.m_nodes.push_back(std::move(node));
        return static_cast<Index>(m_document.m_nodes.size() - 1);
    }

    Node& at(Index index) { return m_document.m_nodes[index]; }

    void push(Index index) { m_stack.push_back(index); }
    void push(Node node) { push(add(std::move(node))); }
    void push(Kind kind) { push(Node{kind, 0, 0, {}, {}, {}}); }
    void push(Kind kind, std::string_view text) { push(Node{kind, 0, 0, std::string(text), {}, {}}); }
    void pushInteger(std::int64_t value) { push(Node{Kind::Integer, value, 0, {}, {}, {}}); }
    void pushBool(bool value) { push(Node{Kind::Bool, value ? 1 : 0, 0, {}, {}, {}}); }
    void pushFloat(double value) { push(Node{Kind::Float, 0, value, {}, {}, {}}); }

    Index pop()
    {
        if (m_stack.size() <= (m_marks.empty() ? 0 : m_marks.back()))
            refuse("it takes a value where there is none");
        const Index index = m_stack.back();
        m_stack.pop_back();
        return index;
    }

    Index top()
    {
        const Index index = pop();
        push(index);
        return index;
    }

    std::vector<Index> popToMark()
    {
        if (m_marks.empty())
            refuse("it closes a list that was not opened");
        const auto begin = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
        std::vector<Index> items(begin, m_stack.end());
        m_stack.resize(m_marks.back());
        m_marks.pop_back();
        return items;
    }

    // ---- the values ----
    void pushLong(std::string_view littleEndian)
    {
        if (littleEndian.size() > sizeof(std::int64_t))
            return push(Kind::HugeInteger, littleEndian);
        std::uint64_t bits = !littleEndian.empty() && (littleEndian.back() & 0x80) ? ~std::uint64_t{0} : 0;
        std::memcpy(&bits, littleEndian.data(), littleEndian.size());
        pushInteger(std::bit_cast<std::int64_t>(bits));
    }

    void pushDecimal(std::string_view text)
    {
        if (text == "00" || text == "01")
            return pushBool(text == "01");
        if (!text.empty() && text.back() == 'L')
            text.remove_suffix(1);
        std::int64_t value = 0;
        const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
        if (parsed.ec == std::errc::result_out_of_range)
            return push(Kind::HugeInteger, text);
        if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size())
            refuse("it has a number that is none");
        pushInteger(value);
    }

    void pushDecimalFloat(std::string_view text)
    {
        double value = 0;
        const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
        if (parsed.ec == std::errc::invalid_argument || parsed.ptr != text.data() + text.size())
            refuse("it has a number that is none");
        pushFloat(value);
    }

    static std::string_view unquoted(std::string_view text)
    {
        if (text.size() >= 2 && text.front() == text.back() && (text.front() == '\'' || text.front() == '"'))
            return text.substr(1, text.size() - 2);
        return text;
    }

    void pushBigEndianFloat()
    {
        auto bits = takeNumber<std::uint64_t>();
        bits = __builtin_bswap64(bits);
        pushFloat(std::bit_cast<double>(bits));
    }

    void pushList(Kind kind, std::vector<Index> items) { push(Node{kind, 0, 0, {}, std::move(items), {}}); }

    void pushTuple(std::size_t count)
    {
        std::vector<Index> items(count);
        for (std::size_t i = count; i > 0; --i)
            items[i - 1] = pop();
        pushList(Kind::Tuple, std::move(items));
    }

    void pushCall(Index callee, Index arguments) { push(Node{Kind::Call, 0, 0, {}, {callee, arguments}, {}}); }

    void pushCall(Index callee, std::vector<Index> arguments)
    {
        pushCall(callee, add(Node{Kind::Tuple, 0, 0, {}, std::move(arguments), {}}));
    }

    Index addGlobal(std::string_view module, std::string_view name)
    {
        return add(Node{Kind::Global, 0, 0, std::string(module) + '.' + std::string(name), {}, {}});
    }

    void append(Index target, const std::vector<Index>& values)
    {
        Node& node = at(target);
        switch (node.kind) {
        case Kind::List:
        case Kind::Set:
            node.items.insert(node.items.end(), values.begin(), values.end());
            break;
        case Kind::Call: // an object that acts like a list: what it holds is of no use here
            break;
        default:
            refuse("it appends to what is no list");
        }
    }

    void setEntries(Index target, const std::vector<Index>& values)
    {
        Node& node = at(target);
        if (node.kind != Kind::Dict && node.kind != Kind::Call)
            refuse("it sets an entry of what is no dictionary");
        if (values.size() % 2 != 0)
            refuse("it has a key without a value");
        node.entries.insert(node.entries.end(), values.begin(), values.end());
    }

    void build()
    {
        const Index state = pop();
        Node& object = at(top());
        if (object.kind == Kind::Call)
            object.items.push_back(state);
    }

    void remember(std::uint64_t key) { m_memo[key] = top(); }

    void recall(std::uint64_t key)
    {
        const auto it = m_memo.find(key);
        if (it == m_memo.end())
            refuse("it refers to a value that it did not give");
        push(it->second);
    }

    std::uint64_t memoKey(std::string_view text) const
    {
        std::uint64_t key = 0;
        const auto parsed = std::from_chars(text.data(), text.data() + text.size(), key);
        if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size())
            refuse("it refers to a value that it did not give");
        return key;
    }

    void step(unsigned char opcode)
    {
        switch (opcode) {
        case 0x80: take(1); break;                                        // PROTO
        case 0x95: take(8); break;                                        // FRAME
        case '.': m_stopped = true; break;                                // STOP
        case '(': m_marks.push_back(m_stack.size()); break;               // MARK
        case '0': dropTop(); break;                                       // POP
        case '1': popToMark(); break;                                     // POP_MARK
        case '2': push(top()); break;                                     // DUP
        case 'N': push(Kind::None); break;                                // NONE
        case 0x88: pushBool(true); break;                                 // NEWTRUE
        case 0x89: pushBool(false); break;                                // NEWFALSE
        case 'I': pushDecimal(takeLine()); break;                         // INT
        case 'L': pushDecimal(takeLine()); break;                         // LONG
        case 'J': pushInteger(takeNumber<std::int32_t>()); break;         // BININT
        case 'K': pushInteger(takeNumber<std::uint8_t>()); break;         // BININT1
        case 'M': pushInteger(takeNumber<std::uint16_t>()); break;        // BININT2
        case 0x8a: pushLong(take(takeNumber<std::uint8_t>())); break;     // LONG1
        case 0x8b: pushLong(take(takeNumber<std::uint32_t>())); break;    // LONG4
        case 'F': pushDecimalFloat(takeLine()); break;                    // FLOAT
        case 'G': pushBigEndianFloat(); break;                            // BINFLOAT
        case 'S': push(Kind::Text, unquoted(takeLine())); break;          // STRING
        case 'V': push(Kind::Text, takeLine()); break;                    // UNICODE
        case 'T': push(Kind::Bytes, take(takeNumber<std::uint32_t>())); break;  // BINSTRING
        case 'U': push(Kind::Bytes, take(takeNumber<std::uint8_t>())); break;   // SHORT_BINSTRING
        case 'B': push(Kind::Bytes, take(takeNumber<std::uint32_t>())); break;  // BINBYTES
        case 'C': push(Kind::Bytes, take(takeNumber<std::uint8_t>())); break;   // SHORT_BINBYTES
        case 0x8e: push(Kind::Bytes, take(takeNumber<std::uint64_t>())); break; // BINBYTES8
        case 0x96: push(Kind::Bytes, take(takeNumber<std::uint64_t>())); break; // BYTEARRAY8
        case 'X': push(Kind::Text, take(takeNumber<std::uint32_t>())); break;   // BINUNICODE
        case 0x8c: push(Kind::Text, take(takeNumber<std::uint8_t>())); break;   // SHORT_BINUNICODE
        case 0x8d: push(Kind::Text, take(takeNumber<std::uint64_t>())); break;  // BINUNICODE8
        case ']': push(Kind::List); break;                                // EMPTY_LIST
        case '}': push(Kind::Dict); break;                                // EMPTY_DICT
        case ')': push(Kind::Tuple); break;                               // EMPTY_TUPLE
        case 0x8f: push(Kind::Set); break;                                // EMPTY_SET
        case 'l': pushList(Kind::List, popToMark()); break;               // LIST
        case 't': pushList(Kind::Tuple, popToMark()); break;              // TUPLE
        case 0x91: pushList(Kind::Set, popToMark()); break;               // FROZENSET
        case 0x85: pushTuple(1); break;                                   // TUPLE1
        case 0x86: pushTuple(2); break;                                   // TUPLE2
        case 0x87: pushTuple(3); break;                                   // TUPLE3
        case 'd': makeDict(); break;                                      // DICT
        case 'a': appendOne(); break;                                     // APPEND
        case 'e':                                                         // APPENDS
        case 0x90: appendMany(); break;                                   // ADDITEMS
        case 's': setOne(); break;                                        // SETITEM
        case 'u': setMany(); break;                                       // SETITEMS
        case 'p': remember(memoKey(takeLine())); break;                   // PUT
        case 'q': remember(takeNumber<std::uint8_t>()); break;            // BINPUT
        case 'r': remember(takeNumber<std::uint32_t>()); break;           // LONG_BINPUT
        case 0x94: remember(m_memo.size()); break;                        // MEMOIZE
        case 'g': recall(memoKey(takeLine())); break;                     // GET
        case 'h': recall(takeNumber<std::uint8_t>()); break;              // BINGET
        case 'j': recall(takeNumber<std::uint32_t>()); break;             // LONG_BINGET
        case 'P': push(Kind::Text, takeLine()); [[fallthrough]];          // PERSID
        case 'Q': pushList(Kind::PersistentId, {pop()}); break;           // BINPERSID
        case 'c': global(); break;                                        // GLOBAL
        case 0x93: stackGlobal(); break;                                  // STACK_GLOBAL
        case 'R':                                                         // REDUCE
        case 0x81: call(); break;                                         // NEWOBJ
        case 0x92: callWithKeywords(); break;                             // NEWOBJ_EX
        case 'o': callFromMark(); break;                                  // OBJ
        case 'i': instance(); break;                                      // INST
        case 'b': build(); break;                                         // BUILD
        default: refuse("it uses the instruction " + std::to_string(opcode) + ", which checkpoints do not need");
        }
    }

    void dropTop()
    {
        if (!m_marks.empty() && m_marks.back() == m_stack.size())
            m_marks.pop_back();
        else
            pop();
    }

    void makeDict()
    {
        auto values = popToMark();
        push(Kind::Dict);
        setEntries(top(), values);
    }

    void appendOne()
    {
        const Index value = pop();
        append(top(), {value});
    }

    void appendMany()
    {
        const auto values = popToMark();
        append(top(), values);
    }

    void setOne()
    {
        const Index value = pop();
        const Index key = pop();
        setEntries(top(), {key, value});
    }

    void setMany()
    {
        const auto values = popToMark();
        setEntries(top(), values);
    }

    void global()
    {
        const auto module = takeLine();
        push(addGlobal(module, takeLine()));
    }

    void stackGlobal()
    {
        const Index name = pop();
        const Index module = pop();
        if (at(name).kind != Kind::Text || at(module).kind != Kind::Text)
            refuse("it names a class by what is no name");
        push(addGlobal(at(module).text, at(name).text));
    }

    void call()
    {
        const Index arguments = pop();
        pushCall(pop(), arguments);
    }

    void callWithKeywords()
    {
        pop();
        call();
    }

    void callFromMark()
    {
        auto values = popToMark();
        if (values.empty())
            refuse("it makes an object of no class");
        const Index callee = values.front();
        values.erase(values.begin());
        pushCall(callee, std::move(values));
    }

    void instance()
    {
        const auto module = takeLine();
        const Index callee = addGlobal(module, takeLine());
        pushCall(callee, popToMark());
    }

    std::string_view m_bytes;
    const std::string& m_what;
    std::size_t m_position = 0;
    bool m_stopped = false;
    PickleDocument m_document;
    std::vector<Index> m_stack;
    std::vector<std::size_t> m_marks;
    std::unordered_map<std::uint64_t, Index> m_memo;
};

const PickleDocument::Node* PickleDocument::find(const Node& dict, std::string_view key) const
{
    for (std::size_t i = dict.entries.size(); i >= 2; i -= 2) {
        const Node& candidate = m_nodes[dict.entries[i - 2]];
        if (candidate.kind == Kind::Text && candidate.text == key)
            return &m_nodes[dict.entries[i - 1]];
    }
    return nullptr;
}

const std::string& PickleDocument::calleeOf(const Node& node) const
{
    static const std::string none;
    if (node.kind != Kind::Call || m_nodes[node.items[0]].kind != Kind::Global)
        return none;
    return m_nodes[node.items[0]].text;
}

PickleDocument readPickle(std::string_view bytes, const std::string& what)
{
    return Unpickler(bytes, what).run();
}

} // namespace semblance::model
