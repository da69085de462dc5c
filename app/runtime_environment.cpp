// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime_environment.h"

#include "core/media/process/decoding_process.h"

#include <QCoreApplication>
#include <QDir>

#include <malloc.h>

namespace semblance::app {

void tuneAllocator()
{
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, -1);
    mallopt(M_TOP_PAD, 64 << 20);
}

void useDecodingProcess()
{
    if (qgetenv("SEMBLANCE_DECODING") != "in-process")
        media::DecodingProcess::use(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("semblance-decoder")));
}

} // namespace semblance::app
