// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/software_versions.h"

#include "model/version.h"

#include <QFileInfo>

#include <dlfcn.h>
#include <dlib/revision.h>
#include <opencv2/core/utility.hpp>

extern "C" {
#include <libavutil/avutil.h>
}

namespace semblance {
namespace {

template <typename Function> Function function(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_DEFAULT, name));
}

QString openBlas()
{
    const auto config = function<char* (*)()>("openblas_get_config");
    const auto kernels = function<char* (*)()>("openblas_get_corename");
    const auto parallel = function<int (*)()>("openblas_get_parallel");
    if (!config || !kernels || !parallel)
        return {};
    const QStringList words
        = QString::fromLatin1(config()).split(u' ', Qt::SkipEmptyParts); // "OpenBLAS 0.3.21 NO_LAPACKE DYNAMIC_ARCH ..."
    static const QStringList threading { QStringLiteral("sequential"), QStringLiteral("pthread"), QStringLiteral("openmp") };
    return QStringLiteral("%1 %2 %3").arg(words.mid(0, 2).join(u' '), threading.value(parallel()), QString::fromLatin1(kernels()));
}

/// The library that answers for a matrix product in this process, whatever the machine's links say.
QString blas()
{
    void* const product = dlsym(RTLD_DEFAULT, "sgemm_");
    Dl_info where {};
    if (!product || dladdr(product, &where) == 0)
        return QStringLiteral("none");
    const QString name = openBlas();
    return name.isEmpty() ? QFileInfo(QString::fromLocal8Bit(where.dli_fname)).canonicalFilePath() : name;
}

} // namespace

QJsonObject softwareVersions()
{
    return {
        { QStringLiteral("version"), QStringLiteral(SEMBLANCE_VERSION) },
        { QStringLiteral("libtorch"), QString::fromStdString(model::libtorchVersion()) },
        { QStringLiteral("qt"), QString::fromLatin1(qVersion()) },
        { QStringLiteral("opencv"), QString::fromStdString(cv::getVersionString()) },
        { QStringLiteral("dlib"), QStringLiteral("%1.%2.%3").arg(DLIB_MAJOR_VERSION).arg(DLIB_MINOR_VERSION).arg(DLIB_PATCH_VERSION) },
        { QStringLiteral("ffmpeg"), QString::fromLatin1(av_version_info()) },
        { QStringLiteral("blas"), blas() },
    };
}

} // namespace semblance
