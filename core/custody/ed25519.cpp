// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/ed25519.h"

#include <QCryptographicHash>
#include <QFile>

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace semblance::custody {
namespace {

constexpr qint64 kMostKeyBytes = 64 << 10;

using Key = std::shared_ptr<EVP_PKEY>;
using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

Key owned(EVP_PKEY* key)
{
    return Key(key, EVP_PKEY_free);
}

Bio reader(const QByteArray& bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())), BIO_free);
}

const unsigned char* data(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

QByteArray fingerprintOf(EVP_PKEY* key)
{
    unsigned char* der = nullptr;
    const int length = i2d_PUBKEY(key, &der);
    const QByteArray bytes(reinterpret_cast<const char*>(der), std::max(0, length));
    OPENSSL_free(der);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray publicPem(EVP_PKEY* key)
{
    const Bio out(BIO_new(BIO_s_mem()), BIO_free);
    char* text = nullptr;
    if (!out || PEM_write_bio_PUBKEY(out.get(), key) != 1)
        return {};
    const long length = BIO_get_mem_data(out.get(), &text);
    return QByteArray(text, length);
}

Result<QByteArray> keyBytes(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File, Sentence::of("The key '%1' can't be read: %2.").arg(path, file.errorString()));
    const QByteArray bytes = file.read(kMostKeyBytes + 1);
    if (bytes.size() > kMostKeyBytes)
        return failure(Error::Kind::File, Sentence::of("'%1' is too large for a key; name a PEM file.").arg(path));
    return bytes;
}

tl::unexpected<Error> notEd25519(const QString& name)
{
    return failure(Error::Kind::File,
        Sentence::of("'%1' is a key of another kind; make an Ed25519 key with \"openssl genpkey -algorithm ed25519 -out KEY.pem\".")
            .arg(name));
}

struct Asking {
    const QString& path;
    const AskPassphrase& ask;
    bool asked = false;
    Error error;
};

int givePassphrase(char* buffer, int size, int, void* context)
{
    auto& asking = *static_cast<Asking*>(context);
    asking.asked = true;
    auto passphrase = asking.ask(asking.path);
    if (!passphrase) {
        asking.error = passphrase.error();
        return -1;
    }
    const int length = static_cast<int>(passphrase->size());
    if (length <= size)
        std::copy(passphrase->cbegin(), passphrase->cend(), buffer);
    else
        asking.error = { Error::Kind::File, Sentence::of("The passphrase of '%1' is too long.").arg(asking.path) };
    OPENSSL_cleanse(passphrase->data(), static_cast<std::size_t>(length));
    return length <= size ? length : -1;
}

class Ed25519Signer final : public Signer {
public:
    explicit Ed25519Signer(Key key)
        : m_key(std::move(key))
        , m_name(QStringLiteral("Ed25519 ") + QString::fromLatin1(fingerprintOf(m_key.get())))
    {
    }

    Result<DetachedSignature> sign(const QByteArray& bytes, std::stop_token) const override
    {
        const Context context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
        QByteArray signature(64, Qt::Uninitialized);
        std::size_t length = static_cast<std::size_t>(signature.size());
        if (!context || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) != 1
            || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &length, data(bytes),
                   static_cast<std::size_t>(bytes.size()))
                != 1)
            return failure(Error::Kind::Internal, Sentence::of("OpenSSL could not sign with the Ed25519 key."));
        return DetachedSignature { signature, QStringLiteral(".sig"), publicPem(m_key.get()) };
    }
    QString name() const override { return m_name; }

private:
    Key m_key;
    QString m_name;
};

} // namespace

Result<PublicKey> PublicKey::fromPem(const QByteArray& pem, const QString& name)
{
    const Bio bio = reader(pem);
    const Key key = owned(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr));
    ERR_clear_error();
    if (!key)
        return failure(Error::Kind::File,
            pem.contains("PRIVATE KEY")
                ? Sentence::of("'%1' is a private key; give the public one, made by \"openssl pkey -in KEY.pem -pubout -out PUB.pem\".")
                      .arg(name)
                : Sentence::of("'%1' is no public key in PEM form.").arg(name));
    if (EVP_PKEY_get_id(key.get()) != EVP_PKEY_ED25519)
        return notEd25519(name);
    PublicKey result;
    result.m_fingerprint = fingerprintOf(key.get());
    result.m_key = key;
    return result;
}

Result<PublicKey> PublicKey::read(const QString& path)
{
    return keyBytes(path).and_then([&](const QByteArray& pem) { return fromPem(pem, path); });
}

bool PublicKey::verifies(const QByteArray& bytes, const QByteArray& signature) const
{
    const Context context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const bool good = context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, static_cast<EVP_PKEY*>(m_key.get())) == 1
        && EVP_DigestVerify(context.get(), data(signature), static_cast<std::size_t>(signature.size()), data(bytes),
               static_cast<std::size_t>(bytes.size()))
            == 1;
    ERR_clear_error();
    return good;
}

Result<std::shared_ptr<const Signer>> ed25519Signer(const QString& path, const AskPassphrase& ask)
{
    auto pem = keyBytes(path);
    if (!pem)
        return tl::unexpected(pem.error());
    Asking asking { path, ask, false, {} };
    const Bio bio = reader(*pem);
    Key key = owned(PEM_read_bio_PrivateKey(bio.get(), nullptr, givePassphrase, &asking));
    ERR_clear_error();
    const bool isPublic = pem->contains("PUBLIC KEY");
    OPENSSL_cleanse(pem->data(), static_cast<std::size_t>(pem->size()));
    if (!asking.error.message.isEmpty())
        return tl::unexpected(asking.error);
    if (!key)
        return failure(Error::Kind::File,
            asking.asked ? Sentence::of("The passphrase of '%1' is wrong.").arg(path)
                : isPublic
                ? Sentence::of("'%1' is a public key; sign with the private one.").arg(path)
                : Sentence::of("'%1' is no private key in PEM form; make one with \"openssl genpkey -algorithm ed25519\".").arg(path));
    if (EVP_PKEY_get_id(key.get()) != EVP_PKEY_ED25519)
        return notEd25519(path);
    return std::make_shared<Ed25519Signer>(std::move(key));
}

} // namespace semblance::custody
