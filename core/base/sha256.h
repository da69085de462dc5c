// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace semblance {

/// SHA-256 of bytes that come piece by piece. A hash is taken once. Throws std::runtime_error where OpenSSL offers none.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void add(QByteArrayView bytes);
    /// Lower-case hex.
    QByteArray hex();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace semblance
