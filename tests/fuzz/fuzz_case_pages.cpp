// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/page_rows.h"
#include "tests/fuzz/scratch.h"

#include <algorithm>

using namespace semblance;

/// What `case repair` reads itself: pages of a damaged database and, behind the input's last "-wal", of its write-ahead log.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count)
{
    static const std::string folder = fuzz::scratchFolder();
    static const std::string_view mark = "-wal";
    const auto text = fuzz::textOf(bytes, count);
    const auto middle = text.rfind(mark);
    fuzz::put(folder + "/a.semcase", text.substr(0, middle));
    fuzz::put(folder + "/a.semcase-wal", middle == std::string_view::npos ? std::string_view() : text.substr(middle + mark.size()));
    (void)custody::readPageRows(QString::fromStdString(folder + "/a.semcase"), [](const custody::PageRow&) {}, {}, {});
    return 0;
}
