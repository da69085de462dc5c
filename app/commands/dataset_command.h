// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// semblance dataset SUBCOMMAND ...; each subcommand is a file in app/commands/dataset/, listed in dataset_command.cpp.
int runDataset(const QStringList& arguments);

} // namespace semblance::app
