// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QVariant>

namespace semblance::cases {

/// A database row as bytes that any program can make again (docs/custody.md, "Bytes of a row"): the table's name, the number of columns
/// and the values, each with a letter for its storage class. Different rows have different bytes, also one after the other.
class CanonicalRow {
public:
    CanonicalRow(QByteArrayView table, qint64 columns);

    void addNull();
    void addInteger(qint64 value);
    void addReal(double value);
    void addText(QByteArrayView utf8);
    void addBlob(QByteArrayView bytes);
    /// By what SQLite says that the value is.
    void addValue(const QVariant& value);

    const QByteArray& bytes() const { return m_bytes; }

private:
    void addBigEndian(quint64 value);
    void addSized(char letter, QByteArrayView bytes);

    QByteArray m_bytes;
};

} // namespace semblance::cases
