// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace domain {

/// One thing that a sign-off covers.
struct FingerprintPart {
    /// In brackets: what `name` holds.
    enum class Kind {
        Version,  ///< []
        Commit,   ///< []: the id of the release commit
        Tree,     ///< []: the id of its tree, which the commit that lands has too
        Notes,    ///< []: the SHA-256 of the release notes
        File,     ///< [path]: the SHA-256 of a version file
        Check,    ///< [id]: how it ended, and who waived it
        Advisory, ///< [id]: the SHA-256 of an advisory
    };
    Kind kind = Kind::Version;
    QString name;
    QString value;
    bool operator==(const FingerprintPart &) const = default;
};

/// The word of the text: "notes".
QString toWord(FingerprintPart::Kind kind);
std::optional<FingerprintPart::Kind> partKindOf(const QString &word);

/// What the maintainers of a release sign, as a text of one line a part: it reads back as it was written, byte for byte.
class Fingerprint {
public:
    /// Line ends and tabs of names and values become spaces.
    explicit Fingerprint(std::vector<FingerprintPart> parts);
    /// nullopt for any text that text() does not give, that of a later version of Slipway included.
    static std::optional<Fingerprint> parse(const QByteArray &text);

    QByteArray text() const;
    const std::vector<FingerprintPart> &parts() const { return m_parts; }
    /// Of the first such part; empty when there is none.
    QString value(FingerprintPart::Kind kind, const QString &name = {}) const;
    bool operator==(const Fingerprint &) const = default;

private:
    std::vector<FingerprintPart> m_parts;
};

/// A part that is not what it was; `before` or `after` is empty where there was or is none.
struct ChangedPart {
    FingerprintPart::Kind kind = FingerprintPart::Kind::Version;
    QString name;
    QString before;
    QString after;
    bool operator==(const ChangedPart &) const = default;
};
/// In the order of `now`, then what it lacks. Of a changed commit its tree is not told apart.
std::vector<ChangedPart> changesBetween(const Fingerprint &before, const Fingerprint &now);

} // namespace domain
