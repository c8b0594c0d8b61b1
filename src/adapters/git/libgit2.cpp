// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/libgit2.h"

// git_libgit2_init() also makes ready for networks: where it is built with mbed TLS it reads every certificate authority of the
// system, and where it is built with libssh2 that wakes OpenSSL. Both take longer than all that is asked of it later, and no
// option prevents them. Here it never talks to a network (the git program does), so these stand before the libraries' own
// functions: without authorities it would trust nobody, and without OpenSSL reach nobody.
extern "C" {
Q_DECL_EXPORT int libssh2_init(int) { return 0; }
Q_DECL_EXPORT int mbedtls_x509_crt_parse_file(void *, const char *) { return 0; }
Q_DECL_EXPORT int mbedtls_x509_crt_parse_path(void *, const char *) { return 0; }
}

namespace adapters {
namespace {

// Windows small and few: a walk over a whole history must not count the pack file as its memory.
constexpr size_t windowBytes = 1 << 20;
constexpr size_t mappedBytes = 8 << 20;

bool setUp()
{
    git_libgit2_init();
    // Reading a pack that git itself has written: its checksums are git's business, and hashing doubles the cost.
    git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0);
    // Nothing here reads an object twice.
    git_libgit2_opts(GIT_OPT_ENABLE_CACHING, 0);
    git_libgit2_opts(GIT_OPT_SET_MWINDOW_SIZE, windowBytes);
    git_libgit2_opts(GIT_OPT_SET_MWINDOW_MAPPED_LIMIT, mappedBytes);
    return true;
}

} // namespace

void startLibGit2()
{
    static const bool started = setUp();
    Q_UNUSED(started)
}

domain::Error libGit2Error(domain::ErrorKind kind, const QString &subject)
{
    const git_error *last = git_error_last();
    domain::Error error{kind, subject, last ? QString::fromUtf8(last->message) : QString(), {}, {}};
    if (error.detail.contains(QLatin1String("No space left on device")))
        error.kind = domain::ErrorKind::DiskFull;
    else if (error.detail.contains(QLatin1String("Permission denied")))
        error.kind = domain::ErrorKind::InputOutput;
    return error;
}

domain::ObjectId toObjectId(const git_oid &oid)
{
    char hex[GIT_OID_HEXSZ];
    git_oid_fmt(hex, &oid);
    return QString::fromLatin1(hex, GIT_OID_HEXSZ);
}

std::optional<git_oid> toOid(const domain::ObjectId &id)
{
    git_oid oid;
    if (id.size() != GIT_OID_HEXSZ || git_oid_fromstr(&oid, id.toLatin1().constData()) != 0)
        return std::nullopt;
    return oid;
}

} // namespace adapters
