#include "base/sha256.h"

#include <QIODevice>

#include <openssl/evp.h>

namespace waterline {

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    if (!m_context || EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) != 1)
        qFatal("SHA-256 is not available");
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::addData(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), std::size_t(bytes.size()));
}

bool Sha256::addData(QIODevice &device)
{
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const qint64 count = device.read(piece.data(), piece.size());
        if (count <= 0)
            return count == 0;
        addData(QByteArrayView(piece.constData(), count));
    }
}

QByteArray Sha256::result()
{
    QByteArray digest(Size, Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    // With no type named the one that was looked up before stays, which is what makes short texts cheap.
    EVP_DigestInit_ex(m_context.get(), nullptr, nullptr);
    return digest;
}

QByteArray Sha256::hash(QByteArrayView bytes)
{
    Sha256 hash;
    hash.addData(bytes);
    return hash.result();
}

} // namespace waterline
