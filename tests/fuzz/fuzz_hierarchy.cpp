// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/hierarchy/label_hierarchy.h"

#include <cstdlib>

using namespace semblance::model;

/// What is read must come back from what is written.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count)
{
    try {
        const auto hierarchy = LabelHierarchy::fromJson({ reinterpret_cast<const char*>(bytes), count });
        if (LabelHierarchy::fromJson(hierarchy.toJson()).states() != hierarchy.states())
            std::abort();
    } catch (const Error&) {
    }
    return 0;
}
