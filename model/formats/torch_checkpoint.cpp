// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/torch_checkpoint.h"

#include "model/error.h"
#include "model/formats/pickle.h"
#include "model/formats/zip_archive.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

namespace semblance::model {
namespace {

using Index = PickleDocument::Index;
using Kind = PickleDocument::Kind;
using Node = PickleDocument::Node;

constexpr std::uint64_t kLargestPickle = 16U << 20;
constexpr std::size_t kMaxDimensions = 16;
constexpr int kMaxNesting = 4;
constexpr std::size_t kLongestName = 512;
/// Tensors may share a storage, but not so often that copies of it fill the memory.
constexpr std::uint64_t kCopiesOfData = 4;

struct StorageType {
    const char* name;
    at::ScalarType type;
};

constexpr StorageType kStorageTypes[] = {
    {"torch.DoubleStorage", at::kDouble}, {"torch.FloatStorage", at::kFloat}, {"torch.HalfStorage", at::kHalf},
    {"torch.BFloat16Storage", at::kBFloat16}, {"torch.LongStorage", at::kLong}, {"torch.IntStorage", at::kInt},
    {"torch.ShortStorage", at::kShort}, {"torch.CharStorage", at::kChar}, {"torch.ByteStorage", at::kByte},
    {"torch.BoolStorage", at::kBool}, {"torch.float64", at::kDouble}, {"torch.float32", at::kFloat}, {"torch.float16", at::kHalf},
    {"torch.bfloat16", at::kBFloat16}, {"torch.int64", at::kLong}, {"torch.int32", at::kInt}, {"torch.int16", at::kShort},
    {"torch.int8", at::kChar}, {"torch.uint8", at::kByte}, {"torch.bool", at::kBool},
};

std::optional<at::ScalarType> typeNamed(const std::string& name)
{
    for (const auto& candidate : kStorageTypes)
        if (name == candidate.name)
            return candidate.type;
    return std::nullopt;
}

/// How PyTorch's format before 1.6 begins: protocol 2, then the magic number 0x1950a86a20f9469cfc6c as a long of ten bytes.
bool isLegacy(const InputFile& file)
{
    constexpr std::array<unsigned char, 14> magic{0x80, 0x02, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19};
    std::array<unsigned char, 14> begin{};
    if (file.size() < begin.size())
        return false;
    file.readAt(0, begin.data(), begin.size());
    return begin == magic;
}

class CheckpointReader {
public:
    CheckpointReader(const InputFile& file)
        : m_file(file)
        , m_archive(file)
        , m_budget(m_archive.totalBytes() * kCopiesOfData)
        , m_document(readDocument())
    {
    }

    TensorMap read()
    {
        if (isScriptModule(m_document.root()))
            collectModule(m_document.rootIndex());
        else
            collectDict(stateDict());
        return std::move(m_tensors);
    }

private:
    [[noreturn]] void refuse(const std::string& why) const { throw Error(m_file.path() + " " + why + "."); }

    PickleDocument readDocument()
    {
        const std::string ending = "/data.pkl";
        const ZipArchive::Entry* found = nullptr;
        std::string name;
        for (const auto& [candidate, entry] : m_archive.entries()) {
            if (!candidate.ends_with(ending) || std::count(candidate.begin(), candidate.end(), '/') != 1)
                continue;
            found = &entry;
            name = candidate;
        }
        if (!found)
            refuse("is a zip file but no PyTorch checkpoint: it has no data.pkl");
        if (found->bytes > kLargestPickle)
            refuse("has a data.pkl of " + std::to_string(found->bytes) + " bytes, more than a checkpoint needs");
        m_folder = name.substr(0, name.size() - ending.size());
        const auto order = m_archive.entries().find(m_folder + "/byteorder");
        if (order != m_archive.entries().end() && order->second.bytes < 16 && m_archive.read(order->first, order->second) != "little")
            refuse("was written on a big-endian machine, which is not supported; save it again on another one");
        return readPickle(m_archive.read(name, *found), m_file.path() + ": its data.pkl");
    }

    // ---- the pickle's structure ----
    const Node& node(Index index) const { return m_document.node(index); }

    static bool holdsEntries(const Node& n) { return n.kind == Kind::Dict || n.kind == Kind::Call; }

    bool isScriptModule(const Node& n) const { return m_document.calleeOf(n).starts_with("__torch__.") && n.items.size() > 2; }

    bool isTensor(const Node& n) const
    {
        const auto& callee = m_document.calleeOf(n);
        return callee.starts_with("torch._utils._rebuild_") || callee == "torch._tensor._rebuild_from_type_v2";
    }

    bool holdsTensors(const Node& n) const
    {
        for (std::size_t i = 1; i < n.entries.size(); i += 2)
            if (node(n.entries[i - 1]).kind == Kind::Text && isTensor(node(n.entries[i])))
                return true;
        return false;
    }

    const Node& stateDict() const
    {
        const Node* candidate = &m_document.root();
        for (int depth = 0; depth < kMaxNesting; ++depth) {
            if (holdsEntries(*candidate) && holdsTensors(*candidate))
                return *candidate;
            const Node* next = nullptr;
            for (const char* key : {"model", "state_dict", "model_state_dict", "model_state", "module", "net"})
                if (const Node* value = next ? nullptr : m_document.find(*candidate, key); value && holdsEntries(*value))
                    next = value;
            if (!next)
                break;
            candidate = next;
        }
        refuse("holds no table of tensors (state_dict), neither bare nor under \"model\" or \"state_dict\"");
    }

    void collectDict(const Node& dict)
    {
        for (std::size_t i = 0; i + 1 < dict.entries.size(); i += 2) {
            const Node& key = node(dict.entries[i]);
            if (key.kind == Kind::Text && isTensor(node(dict.entries[i + 1])))
                add(key.text, node(dict.entries[i + 1]));
        }
    }

    /// Attributes of modules within modules, without recursion; a module met again under another name is left out.
    void collectModule(Index root)
    {
        std::vector<std::pair<Index, std::string>> waiting{{root, ""}};
        std::set<Index> seen{root};
        while (!waiting.empty()) {
            const auto [index, prefix] = waiting.back();
            waiting.pop_back();
            const Node& state = node(node(index).items.back());
            for (std::size_t i = 0; i + 1 < state.entries.size(); i += 2) {
                const Node& key = node(state.entries[i]);
                const Node& value = node(state.entries[i + 1]);
                if (key.kind != Kind::Text || prefix.size() + key.text.size() > kLongestName)
                    continue;
                if (isTensor(value))
                    add(prefix + key.text, value);
                else if (isScriptModule(value) && seen.insert(state.entries[i + 1]).second)
                    waiting.emplace_back(state.entries[i + 1], prefix + key.text + ".");
            }
        }
    }

    // ---- the tensors ----
    void add(const std::string& name, const Node& call)
    {
        if (name.size() > kLongestName)
            refuse("has a tensor with a name of " + std::to_string(name.size()) + " bytes");
        m_tensors[name] = rebuild(name, call);
    }

    const std::vector<Index>& arguments(const std::string& name, const Node& call, std::size_t least) const
    {
        const Node& tuple = node(call.items[1]);
        if (tuple.kind != Kind::Tuple || tuple.items.size() < least)
            refuse("describes the tensor " + name + " in a way that is not understood");
        return tuple.items;
    }

    std::vector<std::int64_t> sizes(const std::string& name, const Node& tuple) const
    {
        std::vector<std::int64_t> values;
        for (const Index i : tuple.items) {
            if (node(i).kind != Kind::Integer || node(i).integer < 0)
                refuse("gives the tensor " + name + " a size or stride that is none");
            values.push_back(node(i).integer);
        }
        if (tuple.kind != Kind::Tuple || values.size() > kMaxDimensions)
            refuse("gives the tensor " + name + " too many dimensions");
        return values;
    }

    at::Tensor rebuild(const std::string& name, const Node& call)
    {
        const Node* current = &call;
        // A parameter wraps a tensor; deeper nesting does not occur.
        for (int depth = 0; depth < kMaxNesting; ++depth) {
            const auto& callee = m_document.calleeOf(*current);
            if (callee == "torch._utils._rebuild_parameter" || callee == "torch._utils._rebuild_parameter_with_state")
                current = &node(arguments(name, *current, 1)[0]);
            else if (callee == "torch._tensor._rebuild_from_type_v2")
                return rebuildView(name, node(arguments(name, *current, 3)[2]).items, false);
            else if (callee == "torch._utils._rebuild_tensor" || callee == "torch._utils._rebuild_tensor_v2")
                return rebuildView(name, arguments(name, *current, 4), false);
            else if (callee == "torch._utils._rebuild_tensor_v3")
                return rebuildView(name, arguments(name, *current, 7), true);
            else
                break;
        }
        refuse("holds the tensor " + name + " in a form that is not supported (" + m_document.calleeOf(*current) + ")");
    }

    at::Tensor rebuildView(const std::string& name, const std::vector<Index>& a, bool typeInArguments)
    {
        if (a.size() < 4 || node(a[1]).kind != Kind::Integer || node(a[1]).integer < 0)
            refuse("describes the tensor " + name + " in a way that is not understood");
        std::optional<at::ScalarType> type;
        if (typeInArguments) {
            type = typeNamed(node(a[6]).text);
            if (!type)
                refuse("holds the tensor " + name + " in a type that is not supported (" + node(a[6]).text + ")");
        }
        const auto storage = readStorage(name, node(a[0]), type);
        const auto offset = node(a[1]).integer;
        const auto shape = sizes(name, node(a[2]));
        const auto strides = sizes(name, node(a[3]));
        checkView(name, storage.numel(), offset, shape, strides);
        const auto view = storage.as_strided(shape, strides, offset);
        const auto bytes = static_cast<std::uint64_t>(view.numel()) * static_cast<std::uint64_t>(view.element_size());
        spend(bytes);
        return view.clone(at::MemoryFormat::Contiguous);
    }

    void spend(std::uint64_t bytes)
    {
        if (bytes > m_budget)
            refuse("refers to the same data so often that it cannot be a checkpoint");
        m_budget -= bytes;
    }

    void checkView(const std::string& name, std::int64_t available, std::int64_t offset, const std::vector<std::int64_t>& shape,
                   const std::vector<std::int64_t>& strides) const
    {
        bool fits = shape.size() == strides.size() && offset <= available;
        std::int64_t elements = 1;
        std::int64_t product = 1; // zero sizes counted as one: strides of the copy are such products
        std::int64_t last = offset;
        for (std::size_t i = 0; fits && i < shape.size(); ++i) {
            std::int64_t step = 0;
            fits = !__builtin_mul_overflow(product, std::max<std::int64_t>(shape[i], 1), &product)
                && !__builtin_mul_overflow(std::max<std::int64_t>(shape[i] - 1, 0), strides[i], &step) && !__builtin_add_overflow(last, step, &last);
            elements = shape[i] == 0 ? 0 : elements * (fits ? shape[i] : 1);
        }
        if (!fits || (elements > 0 && last >= available))
            refuse("describes the tensor " + name + " as reaching outside its data; the file is damaged");
        if (elements > available)
            refuse("repeats the data of the tensor " + name + " by zero strides, which is not supported; save it contiguous");
    }

    at::Tensor readStorage(const std::string& name, const Node& reference, std::optional<at::ScalarType> type)
    {
        const Node& id = reference.kind == Kind::PersistentId ? node(reference.items[0]) : reference;
        if (id.kind != Kind::Tuple || id.items.size() < 5 || node(id.items[0]).text != "storage" || node(id.items[4]).kind != Kind::Integer)
            refuse("describes the data of the tensor " + name + " in a way that is not understood");
        if (!type)
            type = typeNamed(node(id.items[1]).text);
        if (!type)
            refuse("holds the tensor " + name + " in a type that is not supported (" + node(id.items[1]).text + ")");
        const Node& key = node(id.items[2]);
        const auto path = m_folder + "/data/" + (key.kind == Kind::Integer ? std::to_string(key.integer) : key.text);
        const auto cached = m_storages.find({path, *type});
        if (cached != m_storages.end())
            return cached->second;
        const auto entry = m_archive.entries().find(path);
        if (entry == m_archive.entries().end())
            refuse("lacks the data of the tensor " + name + " (" + path + ")");
        spend(entry->second.bytes);
        const auto width = static_cast<std::uint64_t>(c10::elementSize(*type));
        if (entry->second.bytes % width != 0 || entry->second.bytes > INT64_MAX)
            refuse("has data of an impossible size for the tensor " + name);
        auto storage = at::empty({static_cast<std::int64_t>(entry->second.bytes / width)}, at::TensorOptions().dtype(*type));
        m_archive.read(path, entry->second, storage.data_ptr());
        if (*type == at::kBool) {
            const auto* bytes = static_cast<const unsigned char*>(storage.data_ptr());
            if (std::any_of(bytes, bytes + entry->second.bytes, [](unsigned char b) { return b > 1; }))
                refuse("has values that are neither true nor false in the tensor " + name);
        }
        m_storages[{path, *type}] = storage;
        return storage;
    }

    const InputFile& m_file;
    ZipArchive m_archive;
    std::uint64_t m_budget;
    std::string m_folder;
    PickleDocument m_document;
    std::map<std::pair<std::string, at::ScalarType>, at::Tensor> m_storages;
    TensorMap m_tensors;
};

} // namespace

bool looksLikeTorchFile(const std::string& path)
{
    const InputFile file(path);
    return ZipArchive::recognises(file) || isLegacy(file);
}

TensorMap readTorchCheckpoint(const std::string& path)
{
    const InputFile file(path);
    if (isLegacy(file))
        throw Error(path + " is in the format of PyTorch before 1.6, which is not supported: it lacks the zip archive that newer files are. "
                           "Load it in Python with torch.load and save it again with torch.save.");
    if (!ZipArchive::recognises(file))
        throw Error(path + " is no PyTorch checkpoint: it is not a zip archive.");
    try {
        return CheckpointReader(file).read();
    } catch (const c10::Error& e) {
        throw Error(path + " cannot be read: " + e.what_without_backtrace());
    }
}

} // namespace semblance::model
