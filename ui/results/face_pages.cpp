// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/face_pages.h"

#include <algorithm>
#include <iterator>

namespace semblance::ui {

void FacePages::clear()
{
    m_pages.clear();
    m_order.clear();
}

void FacePages::insert(qint64 page, const QList<analysis::FaceResult>& faces)
{
    m_order.removeOne(page);
    m_order.append(page);
    m_pages.insert(page, faces);
    while (m_order.size() > kPages)
        m_pages.remove(m_order.takeFirst());
}

std::optional<QList<analysis::FaceResult>> FacePages::facesOn(qint64 frame)
{
    const qint64 page = pageOf(frame);
    const auto it = m_pages.constFind(page);
    if (it == m_pages.cend())
        return std::nullopt;
    m_order.removeOne(page);
    m_order.append(page);
    QList<analysis::FaceResult> faces;
    std::copy_if(it->cbegin(), it->cend(), std::back_inserter(faces), [frame](const analysis::FaceResult& f) { return f.frame == frame; });
    return faces;
}

} // namespace semblance::ui
