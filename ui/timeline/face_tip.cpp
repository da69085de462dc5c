// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/face_tip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>

#include <algorithm>

namespace semblance::ui {
namespace {
constexpr int kDistance = 16; ///< from the pointer
}

FaceTip::FaceTip(QWidget* parent)
    : QFrame(parent, Qt::ToolTip | Qt::WindowTransparentForInput | Qt::WindowDoesNotAcceptFocus)
    , m_picture(new QLabel(this))
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("faceTip"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    m_picture->setObjectName(QStringLiteral("faceTipPicture"));
    m_picture->setFixedSize(kSide, kSide);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("faceTipText"));
    m_text->setTextFormat(Qt::RichText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 4, 6, 4);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
}

void FaceTip::showAt(const QPoint& globalPosition, const QString& text)
{
    m_text->setText(text);
    adjustSize();
    const QRect space = parentWidget()->screen()->availableGeometry();
    QPoint corner = globalPosition + QPoint(kDistance, -height() - kDistance);
    if (corner.x() + width() > space.right())
        corner.setX(globalPosition.x() - width() - kDistance);
    if (corner.y() < space.top())
        corner.setY(globalPosition.y() + kDistance);
    corner.setX(std::max(corner.x(), space.left()));
    move(corner);
    show();
}

void FaceTip::setPicture(const QImage& picture)
{
    QImage scaled = picture.scaled(m_picture->size() * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(QPixmap::fromImage(scaled));
}

void FaceTip::setPictureMessage(const QString& message)
{
    m_picture->setText(message);
}

QString FaceTip::text() const
{
    return m_text->text();
}

bool FaceTip::hasPicture() const
{
    return !m_picture->pixmap(Qt::ReturnByValue).isNull();
}

} // namespace semblance::ui
