// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/commit.h"
#include <string_view>
#include <unordered_map>

namespace adapters {

/// The parts of a commit object as views into its bytes, which must outlive it.
/// Format: gitformat-commit, "tree", "parent"*, "author", "committer", other headers, an empty line, the message.
struct RawCommit {
    std::string_view parents;   ///< the "parent <40 hex digits>" lines
    std::string_view author;    ///< "Name <email> seconds zone"
    std::string_view committer;
    std::string_view encoding;  ///< empty: UTF-8
    std::string_view message;

    static RawCommit parse(std::string_view bytes);
    qint64 committedAt() const; ///< seconds since 1970; 0 when it cannot be read, as git has it
    int parentCount() const;
    /// 40 hexadecimal digits.
    std::string_view parent(int index) const;
};

/// Makes domain commits out of raw ones. Names that repeat share their memory, so keep one decoder for
/// all commits of a list. Bytes that are invalid in the commit's encoding become U+FFFD; an encoding
/// nobody knows is read as UTF-8. Not safe from several threads at once.
class CommitDecoder {
public:
    /// Everything but id and parents.
    domain::Commit decode(const RawCommit &raw);

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    domain::Person person(std::string_view identity, std::string_view encoding);
    std::unordered_map<std::string, domain::Person, Hash, std::equal_to<>> m_persons; ///< those in UTF-8
};

} // namespace adapters
