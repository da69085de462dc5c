// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/formats/pickle.h"

using namespace semblance::model;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count)
{
    try {
        const auto document = readPickle({ reinterpret_cast<const char*>(bytes), count }, "input");
        (void)document.find(document.root(), "state_dict");
        (void)document.calleeOf(document.root());
    } catch (const Error&) {
    }
    return 0;
}
