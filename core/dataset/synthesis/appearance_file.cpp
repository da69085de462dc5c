// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/synthesis/appearance_file.h"

#include "core/dataset/synthesis/learn_appearance.h"

namespace semblance::dataset {

Result<QJsonObject> makeAppearanceFile(const QString& portraits, const QString& file, std::stop_token stop, const ProgressFn& progress)
{
    const auto learnt = synthesis::learnAppearance(portraits, {}, std::move(stop), progress);
    if (!learnt)
        return tl::unexpected(learnt.error());
    return learnt->model.write(file, learnt->facts).map([&] { return learnt->facts; });
}

} // namespace semblance::dataset
