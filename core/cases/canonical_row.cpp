// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/canonical_row.h"

#include <QtEndian>

#include <bit>

namespace semblance::cases {

CanonicalRow::CanonicalRow(QByteArrayView table, qint64 columns)
{
    m_bytes.reserve(256);
    addText(table);
    addInteger(columns);
}

void CanonicalRow::addBigEndian(quint64 value)
{
    char bytes[8];
    qToBigEndian(value, bytes);
    m_bytes.append(bytes, sizeof bytes);
}

void CanonicalRow::addSized(char letter, QByteArrayView bytes)
{
    m_bytes.append(letter);
    addBigEndian(static_cast<quint64>(bytes.size()));
    m_bytes.append(bytes);
}

void CanonicalRow::addNull()
{
    m_bytes.append('N');
}

void CanonicalRow::addInteger(qint64 value)
{
    m_bytes.append('I');
    addBigEndian(static_cast<quint64>(value));
}

void CanonicalRow::addReal(double value)
{
    m_bytes.append('R');
    addBigEndian(std::bit_cast<quint64>(value));
}

void CanonicalRow::addText(QByteArrayView utf8)
{
    addSized('T', utf8);
}

void CanonicalRow::addBlob(QByteArrayView bytes)
{
    addSized('B', bytes);
}

void CanonicalRow::addValue(const QVariant& value)
{
    if (value.isNull())
        return addNull();
    switch (value.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int:
        return addInteger(value.toLongLong());
    case QMetaType::Double:
        return addReal(value.toDouble());
    case QMetaType::QByteArray:
        return addBlob(value.toByteArray());
    default:
        return addText(value.toString().toUtf8());
    }
}

} // namespace semblance::cases
