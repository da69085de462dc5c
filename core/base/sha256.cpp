// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <openssl/evp.h>

#include <stdexcept>

namespace semblance {

struct Sha256::Context {
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> evp { EVP_MD_CTX_new(), EVP_MD_CTX_free };
};

Sha256::Sha256()
    : m_context(std::make_unique<Context>())
{
    if (!m_context->evp || EVP_DigestInit_ex(m_context->evp.get(), EVP_sha256(), nullptr) != 1)
        throw std::runtime_error("OpenSSL offers no SHA-256");
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    if (EVP_DigestUpdate(m_context->evp.get(), bytes.data(), static_cast<std::size_t>(bytes.size())) != 1)
        throw std::runtime_error("OpenSSL could not go on with a SHA-256");
}

QByteArray Sha256::hex()
{
    QByteArray digest(32, Qt::Uninitialized);
    unsigned length = 0;
    if (EVP_DigestFinal_ex(m_context->evp.get(), reinterpret_cast<unsigned char*>(digest.data()), &length) != 1)
        throw std::runtime_error("OpenSSL could not finish a SHA-256");
    return digest.toHex();
}

} // namespace semblance
