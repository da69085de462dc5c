// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tests/parity.h"
#include "model/training/schedule.h"

using namespace semblance::check;
using namespace semblance::model;

SEMBLANCE_TEST(thePublishedCosineGivesTheOfficialRateOfEveryEpoch)
{
    int series = 0;
    const auto reference = parityJson("schedule/lr_per_epoch.json");
    for (const auto& [name, rows] : reference.items()) {
        if (!name.starts_with("lr") || !rows.is_array())
            continue;
        const Schedule schedule { ScheduleKind::PublishedCosine, std::stod(name.substr(2)) };
        for (const auto& row : rows) {
            const double expected = row.at("lr").get<double>();
            CHECK_CLOSE(schedule.at(0, 1, row.at("epoch").get<long long>()), expected, 1e-12 * schedule.rate + 1e-10 * expected);
        }
        ++series;
    }
    CHECK(series > 0);
}

SEMBLANCE_TEST_MAIN()
