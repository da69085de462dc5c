// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace semblance::model {

/// "name=hex " or "name=hex,hex " for each of HTML 5's named characters; the name's final semicolon is part of it. See make_tables.py.
extern const char* const kHtmlEntities;

} // namespace semblance::model
