// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/layouts/media_names.h"

#include <QStringList>
#include <algorithm>

namespace semblance::dataset {
namespace {

bool endsAs(const QString& name, const QStringList& endings)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot >= 0 && endings.contains(QStringView(name).sliced(dot + 1).toString().toLower());
}

} // namespace

bool isVideoName(const QString& name)
{
    static const QStringList endings = QStringLiteral("mp4 avi mov mkv webm m4v mpg mpeg wmv flv ts mts 3gp y4m ogv").split(u' ');
    return endsAs(name, endings);
}

bool isImageName(const QString& name)
{
    static const QStringList endings = QStringLiteral("png jpg jpeg bmp webp tif tiff ppm").split(u' ');
    return endsAs(name, endings);
}

QString stemOf(const QString& path, bool folder)
{
    const QString last = path.sliced(path.lastIndexOf(u'/') + 1);
    const qsizetype dot = last.lastIndexOf(u'.');
    return folder || dot <= 0 ? last : last.first(dot);
}

QString joined(const QString& folder, const QString& name)
{
    return folder.isEmpty() ? name : folder + u'/' + name;
}

} // namespace semblance::dataset
