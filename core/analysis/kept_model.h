// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/load_model.h"

#include <functional>
#include <optional>
#include <tuple>

namespace semblance::analysis {

/// Keeps a loaded model from one analysis to the next, as long as the same one is asked for to be computed in the same way. One thread.
class KeptModel {
public:
    using Load = std::function<Result<LoadedModel>(const QString& name, const Settings& settings)>;

    explicit KeptModel(Load load)
        : m_load(std::move(load))
    {
    }

    /// Belongs to this object, until the next call. After a failure nothing is kept.
    Result<LoadedModel*> get(const QString& name, const Settings& settings)
    {
        Key key { name, settings.backend, settings.precision, settings.device, settings.threads };
        if (m_model && m_key == key)
            return &*m_model;
        m_model.reset(); // Before the next one is read: two large models may not fit.
        auto loaded = m_load(name, settings);
        if (!loaded)
            return tl::unexpected(loaded.error());
        m_model = std::move(*loaded);
        m_key = std::move(key);
        return &*m_model;
    }

private:
    using Key = std::tuple<QString, model::Backend, model::Precision, QString, int>;

    Load m_load;
    Key m_key;
    std::optional<LoadedModel> m_model;
};

} // namespace semblance::analysis
